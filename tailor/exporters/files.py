"""Names files and saves them: beside the old file first, then in its place, never half written."""

import contextlib
import errno
import os
import re
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from tailor.errors import ExportFailed
from tailor.exporters.readable import clean
from tailor.model.message import say
from tailor.model.report import WrittenFile

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")
_LONGEST = 120
_MOST_BYTES = 200
"""Systems take names of 255 bytes; a number and an ending may come."""
_REASONS = {
    errno.ENOSPC: say("the disk is full. Free some space, or choose another folder."),
    errno.EDQUOT: say("the disk is full. Free some space, or choose another folder."),
    errno.EROFS: say("the folder cannot be written to. Choose another one."),
    errno.ENAMETOOLONG: say("its name is too long. Choose a folder with a shorter path."),
    errno.ENOTDIR: say("part of its folder's path is a file. Choose another folder."),
}


@dataclass(frozen=True, slots=True)
class Draft:
    """A file that is made but not saved: its place, its bytes, and how it is read back once it is there."""

    path: Path
    content: bytes
    check: Callable[[Path], WrittenFile]


def write(drafts: Iterable[Draft]) -> tuple[WrittenFile, ...]:
    """Save files, all of which are made by now, and say how each reads back; an error names those that were saved."""
    made, saved = tuple(drafts), list[str]()
    for draft in made:
        try:
            save(draft.path, draft.content)
        except ExportFailed as error:
            told = say("{why} Saved before that: {files}.", why=error, files=", ".join(saved))
            raise ExportFailed(told if saved else error.args[0]) from error
        saved.append(draft.path.name)
    return tuple(draft.check(draft.path) for draft in made)


def file_name(*parts: str, suffix: str) -> str:
    """Return a name such as "Priya Raman - Résumé - Meta.pdf" that every system takes."""
    cleaned = [_FORBIDDEN.sub(" ", clean(part)).strip(" .") for part in parts]
    stem = " - ".join(" ".join(part.split()) for part in cleaned if part)[:_LONGEST]
    stem = stem.encode()[:_MOST_BYTES].decode(errors="ignore").strip(" .-") or "Document"
    if _RESERVED.fullmatch(stem):
        stem = f"{stem} document"
    return f"{stem}.{suffix}"


def free_path(path: Path) -> Path:
    """Return the path, or the first with a number, as in "… (2).pdf", that does not exist."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem} ({number}){path.suffix}")
    return free


def save(path: Path, content: bytes) -> None:
    """Write a file whole, in place of an earlier one; raise ExportFailed in plain words and leave no trace."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _replace(path, content)
    except OSError as error:
        raise ExportFailed(
            say(
                "{name} could not be saved in {parent}: {path}",
                name=path.name,
                parent=path.parent,
                path=_reason(path, error),
            )
        ) from error


def _replace(path: Path, content: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(_mode(path))
        Path(name).replace(path)
    finally:
        # Gone after the replacement; a trace of a failed one must not hide why it failed.
        with contextlib.suppress(OSError):
            Path(name).unlink(missing_ok=True)


def _mode(path: Path) -> int:
    """Return the rights the file has, or those a new one gets."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _reason(path: Path, error: OSError) -> str:
    if error.errno in _REASONS:
        return _REASONS[error.errno]
    if isinstance(error, PermissionError):
        if path.is_dir():
            return say("a folder has this name.")
        if path.exists():
            return say("it is open in another program, such as Word, or protected. Close it there and try again.")
        return say("the folder cannot be written to. Choose another one.")
    if isinstance(error, IsADirectoryError):
        return say("a folder has this name.")
    return f"{error.strerror or error}."
