"""Opens the library file, or moves one aside that cannot be used, and keeps daily copies."""

import contextlib
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from tailor.errors import TailorError
from tailor.model.message import say

VERSION = 1
_COPIES = 7
_SCHEMA = """
CREATE TABLE bases (key TEXT PRIMARY KEY, id TEXT NOT NULL, name TEXT NOT NULL, added REAL NOT NULL,
                    value BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE applications (id TEXT PRIMARY KEY, base TEXT NOT NULL REFERENCES bases (key), created REAL NOT NULL,
                           changed REAL NOT NULL, deleted REAL, title TEXT NOT NULL, company TEXT NOT NULL,
                           met INTEGER NOT NULL, asked INTEGER NOT NULL, sample INTEGER NOT NULL,
                           value BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE drafts (application TEXT NOT NULL, field TEXT NOT NULL, text TEXT NOT NULL,
                     PRIMARY KEY (application, field)) WITHOUT ROWID;
CREATE TABLE kept (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
"""


class _Unusable(Exception):
    """Why a library file cannot be used."""


def open_file(path: Path, now: float) -> tuple[sqlite3.Connection, str]:
    """Open or make the library file; return it with a plain message where an unusable one had to give way."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return _connect(path), ""
    except _Unusable as reason:
        aside = _move_aside(path, now)
        copy = _restore_copy(path)
        instead = say("The copy of {day} was opened instead.", day=copy)
        message = say(
            "Your library {reason} It was moved to {place}, and nothing in it was changed. {instead}",
            reason=reason,
            place=aside,
            instead=instead if copy else say("A new, empty library was started."),
        )
        return _connect(path), message
    except (OSError, sqlite3.Error) as error:
        raise TailorError(
            say(
                "The library {path} cannot be opened: {error}. Check that the folder can be written.",
                path=path,
                error=error,
            )
        ) from error


def back_up(connection: sqlite3.Connection, path: Path, now: float) -> None:
    """Copy the library once a day and keep the last seven copies."""
    folder = path.parent / "backups"
    copy = folder / f"{path.stem}-{_day(now)}.db"
    if copy.exists():
        return
    folder.mkdir(exist_ok=True)
    copy_to(connection, copy)
    for old in _copies(path)[_COPIES:]:
        old.unlink(missing_ok=True)


def copy_to(connection: sqlite3.Connection, copy: Path) -> None:
    """Copy the library to a file, which appears only once it is whole."""
    unfinished = copy.with_suffix(".part")
    with contextlib.closing(sqlite3.connect(unfinished)) as target:
        connection.backup(target)
    unfinished.replace(copy)


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, timeout=5)
    try:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if version > VERSION:
            raise _Unusable(say("was written by a newer version of the app."))
        if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise _Unusable(say("is damaged."))
        # FULL: a save comes at most once a second, so that waiting for the disk is cheap beside a lost evening.
        connection.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;")
        if version == 0:
            connection.executescript(f"BEGIN; {_SCHEMA} PRAGMA user_version={VERSION}; COMMIT;")
    except _Unusable:
        connection.close()
        raise
    except sqlite3.OperationalError:
        connection.close()
        raise
    except sqlite3.DatabaseError as error:
        connection.close()
        raise _Unusable(say("is damaged.")) from error
    return connection


def _move_aside(path: Path, now: float) -> Path:
    stamp = datetime.fromtimestamp(now, UTC).strftime("%Y-%m-%d-%H%M%S")
    aside = path.with_name(f"{path.stem}-aside-{stamp}{path.suffix}")
    for ending in ("-wal", "-shm", ""):
        part = path.with_name(path.name + ending)
        if part.exists():
            part.rename(aside.with_name(aside.name + ending))
    return aside


def _restore_copy(path: Path) -> str:
    """Put the newest usable copy in the library's place; return its day, or "" where there is none."""
    for copy in _copies(path):
        path.write_bytes(copy.read_bytes())
        try:
            _connect(path).close()
        except (_Unusable, sqlite3.Error):
            path.unlink()
            continue
        return copy.stem.removeprefix(f"{path.stem}-")
    return ""


def _copies(path: Path) -> list[Path]:
    return sorted((path.parent / "backups").glob(f"{path.stem}-????-??-??.db"), reverse=True)


def _day(now: float) -> str:
    return datetime.fromtimestamp(now, UTC).strftime("%Y-%m-%d")
