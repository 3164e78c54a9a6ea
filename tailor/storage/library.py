"""The library: all applications, base résumés, answers and drafts, in one SQLite file."""

import hashlib
import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar
from uuid import uuid4

from tailor.errors import TailorError
from tailor.model.answers import Answers
from tailor.model.application import Application
from tailor.model.message import say
from tailor.model.resume import BaseResume
from tailor.storage.codec import decode_answers, decode_application, decode_base, encode
from tailor.storage.file import back_up, copy_to, open_file

T = TypeVar("T")
_DELETED_FOR_GOOD = 30 * 24 * 3600.0
_SAMPLE_ANSWERS = "answers in the sample"
_SAMPLE_BASES = (
    "SELECT bases.id FROM applications JOIN bases ON bases.key = applications.base WHERE applications.sample"
)


@dataclass(frozen=True, slots=True)
class ApplicationRow:
    """What a list shows of an application; times are seconds since 1970, `met` and `asked` count requirements."""

    id: str
    title: str
    company: str
    met: int
    asked: int
    created: float
    changed: float
    sample: bool


class Library:
    """Saves whole values at once, so that the file always holds the work as it stood at some moment.

    `notice` says in plain words when an unusable file had to be moved aside. Two windows may have one library open:
    what the other one changed meanwhile is never overwritten.
    """

    def __init__(self, path: Path, now: Callable[[], float] = time.time) -> None:
        self.path = path
        self._now = now
        self._seen: dict[str, bytes] = {}
        self._moved: dict[str, str] = {}
        self._said = Answers()
        self._connection, self.notice = open_file(path, now())
        with self._act() as act:
            _forget_deleted(act, now() - _DELETED_FOR_GOOD)

    def list(self) -> tuple[ApplicationRow, ...]:
        """Return the applications, newest first, without deleted ones."""
        rows = self._connection.execute(
            "SELECT id, title, company, met, asked, created, changed, sample FROM applications "
            "WHERE deleted IS NULL ORDER BY created DESC, id"
        )
        return tuple(ApplicationRow(*row) for row in rows)

    def save(self, application: Application, required: tuple[int, int] = (0, 0)) -> None:
        """Save an application, new or known; `required` is how many of the required requirements are met."""
        posting, now = application.posting, self._now()
        with self._act() as act:
            application = self._own(act, application)
            title, content = application.title or posting.title, encode(application)
            key = _save_base(act, application.base, now)
            act.execute(
                "INSERT INTO applications VALUES (?, ?, ?, ?, NULL, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
                "base = excluded.base, changed = excluded.changed, title = excluded.title, company = excluded.company, "
                "met = excluded.met, asked = excluded.asked, sample = excluded.sample, value = excluded.value",
                (
                    application.id,
                    key,
                    now,
                    now,
                    title,
                    posting.company,
                    *required,
                    application.sample,
                    content,
                ),
            )
        self._seen[application.id] = content

    def _own(self, act: sqlite3.Connection, application: Application) -> Application:
        """Return the application, as one of its own where another window has changed the one in the library."""
        identity = application.id
        if identity not in self._moved:
            row = act.execute("SELECT value FROM applications WHERE id = ?", (identity,)).fetchone()
            if row is None or self._seen.get(identity, row[0]) == row[0]:
                return application
            self._moved[identity] = uuid4().hex
        title = application.title or application.posting.title
        return replace(application, id=self._moved[identity], title=f"{title} (second window)".strip())

    def load(self, identity: str) -> Application:
        """Return a saved application, deleted or not."""
        row = self._connection.execute("SELECT value FROM applications WHERE id = ?", (identity,)).fetchone()
        if row is None:
            raise TailorError(say("This application is no longer in the library."))
        self._seen[identity] = row[0]
        self._moved.pop(identity, None)
        try:
            return decode_application(row[0])
        except (ValueError, KeyError) as error:
            raise TailorError(
                say("This application was saved by another version of the app and cannot be read.")
            ) from error

    def delete(self, identity: str) -> None:
        """Mark an application as deleted; it can be restored for thirty days."""
        with self._act() as act:
            act.execute("UPDATE applications SET deleted = ? WHERE id = ?", (self._now(), identity))

    def restore(self, identity: str) -> None:
        """Bring a deleted application back."""
        with self._act() as act:
            act.execute("UPDATE applications SET deleted = NULL WHERE id = ?", (identity,))

    def bases(self) -> tuple[BaseResume, ...]:
        """Return every version of every base résumé ever used, newest first."""
        rows = self._connection.execute("SELECT value FROM bases ORDER BY added DESC, key")
        return tuple(decode_base(row[0]) for row in rows)

    def own_bases(self) -> tuple[BaseResume, ...]:
        """Return the base résumés that are the user's own, newest first: those of the sample are never among them."""
        rows = self._connection.execute(
            f"SELECT value FROM bases WHERE id NOT IN ({_SAMPLE_BASES}) "
            "OR key IN (SELECT base FROM applications WHERE NOT sample) ORDER BY added DESC, key"
        )
        return tuple(decode_base(row[0]) for row in rows)

    @property
    def answers(self) -> Answers:
        """What the user said once, the sample apart."""
        self._said = self._kept_answers()
        return self._said

    @property
    def sample_answers(self) -> Answers:
        """What the user said to try the sample out: it never counts in an application of their own."""
        content = self._kept(_SAMPLE_ANSWERS)
        return decode_answers(content) if content else Answers()

    def save_sample_answers(self, answers: Answers) -> None:
        """Keep what the user said while the sample was open, apart from their own answers."""
        self._keep(_SAMPLE_ANSWERS, encode(answers))

    def save_answers(self, answers: Answers) -> None:
        """Keep what the user said, here and meanwhile in another window."""
        self._keep("answers", encode(_united(answers, self._kept_answers(), self._said)))
        self._said = answers

    def _kept_answers(self) -> Answers:
        content = self._kept("answers")
        return decode_answers(content) if content else Answers()

    @property
    def last_open(self) -> str:
        """The id of the application that was open last, or ""."""
        return self._kept("open").decode()

    def save_last_open(self, identity: str) -> None:
        """Remember which application is open."""
        self._keep("open", identity.encode())

    def drafts(self, identity: str) -> dict[str, str]:
        """Return what stood in fields of this application that were never left, by field."""
        rows = self._connection.execute("SELECT field, text FROM drafts WHERE application = ?", (identity,))
        return dict(rows.fetchall())

    def save_drafts(self, identity: str, drafts: Mapping[str, str | None]) -> None:
        """Keep the text of fields being typed in; nothing instead of a text means that the field was left."""
        with self._act() as act:
            for field, text in drafts.items():
                if text is None:
                    act.execute("DELETE FROM drafts WHERE application = ? AND field = ?", (identity, field))
                else:
                    act.execute("INSERT OR REPLACE INTO drafts VALUES (?, ?, ?)", (identity, field, text))

    def back_up(self) -> None:
        """Make today's copy, if there is none yet; the last seven are kept."""
        try:
            back_up(self._connection, self.path, self._now())
        except (OSError, sqlite3.Error) as error:
            raise TailorError(say("No copy of the library could be made: {error}.", error=error)) from error

    def copy_to(self, path: Path) -> None:
        """Write a copy of everything to a file, which may be there already; the library itself is no such file."""
        if path.resolve() == self.path.resolve():
            raise TailorError("This file is the library itself. Choose another name.")
        try:
            copy_to(self._connection, path)
        except (OSError, sqlite3.Error) as error:
            raise TailorError(f"The copy could not be written to {path}: {error}.") from error

    def close(self) -> None:
        """Close the file; nothing waits to be written."""
        self._connection.close()

    def _kept(self, name: str) -> bytes:
        row = self._connection.execute("SELECT value FROM kept WHERE name = ?", (name,)).fetchone()
        return row[0] if row else b""

    def _keep(self, name: str, content: bytes) -> None:
        with self._act() as act:
            act.execute("INSERT OR REPLACE INTO kept VALUES (?, ?)", (name, content))

    @contextmanager
    def _act(self) -> Iterator[sqlite3.Connection]:
        """Do everything inside, or nothing."""
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            with self._connection:
                yield self._connection
        except sqlite3.Error as error:
            raise TailorError(
                say("Your work could not be saved to {path}: {error}.", path=self.path, error=error)
            ) from error


def _united(ours: Answers, theirs: Answers, before: Answers) -> Answers:
    """Return our answers with what was added to theirs since `before`; about the same term ours count."""
    known = {(fact.term.casefold(), fact.entry) for fact in (*ours.facts, *before.facts)}
    facts = tuple(fact for fact in theirs.facts if (fact.term.casefold(), fact.entry) not in known)
    tiered = {one.term.casefold() for one in (*ours.tiers, *before.tiers)}
    tiers = tuple(one for one in theirs.tiers if one.term.casefold() not in tiered)
    return Answers(
        facts=(*ours.facts, *facts),
        not_skills=_joined(ours.not_skills, theirs.not_skills, before.not_skills),
        also_skills=_joined(ours.also_skills, theirs.also_skills, before.also_skills),
        aliases=_joined(ours.aliases, theirs.aliases, before.aliases),
        tiers=(*ours.tiers, *tiers),
        never=_joined(ours.never, theirs.never, before.never),
        different=_joined(ours.different, theirs.different, before.different),
        refusals=_joined(ours.refusals, theirs.refusals, before.refusals),
        words=_joined(ours.words, theirs.words, before.words),
    )


def _joined(ours: tuple[T, ...], theirs: tuple[T, ...], before: tuple[T, ...]) -> tuple[T, ...]:
    return (*ours, *(one for one in theirs if one not in ours and one not in before))


def _forget_deleted(act: sqlite3.Connection, before: float) -> None:
    """Remove for good what was deleted before this time, and with a sample its résumé, which is nobody's own."""
    samples = act.execute(f"SELECT id FROM ({_SAMPLE_BASES} AND deleted < ?)", (before,)).fetchall()
    forgotten = "SELECT id FROM applications WHERE deleted < ?"
    act.execute(f"DELETE FROM drafts WHERE application IN ({forgotten})", (before,))
    act.execute("DELETE FROM applications WHERE deleted < ?", (before,))
    act.executemany("DELETE FROM bases WHERE id = ? AND key NOT IN (SELECT base FROM applications)", samples)


def _save_base(act: sqlite3.Connection, base: BaseResume, now: float) -> str:
    """Keep this version of a base résumé for good, under a hash of what it says."""
    content = encode(base)
    key = hashlib.sha256(content).hexdigest()[:16]
    act.execute("INSERT OR IGNORE INTO bases VALUES (?, ?, ?, ?, ?)", (key, base.id, base.name, now, content))
    return key
