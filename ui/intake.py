"""Takes postings and résumés in, pasted, dropped or chosen, and begins applications with them."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer, Signal

from tailor.analysis.matching import prepare_match
from tailor.composition.reviewing import start_review
from tailor.errors import PasswordNeeded, TailorError, TooManyPages
from tailor.model.answers import Answers
from tailor.model.application import Application
from tailor.model.imported import Imported
from tailor.model.posting import Posting
from tailor.model.resume import BaseResume, Resume
from tailor.paths import data_dir
from tailor.storage.library import Library
from ui.given import Room, refusal
from ui.keeping import Keeping
from ui.session import Session
from ui.steps import fetch_posting, import_resume, read_posting, read_posting_file, read_sample, tell_apart
from ui.tasks import Tasks
from ui.translation import counted, later

READING_POSTING, READING_RESUME = (
    later("Core", "Reading the posting"),
    later("Core", "Reading the résumé"),
)
FETCHING = later("Core", "Fetching the posting")
LOOKING = later("Core", "Looking at the file")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_READING_LIMIT = 30.0
_LONG = 20_000
MAX_PAGES = 30
_LOCKED_FOR_GOOD = (".docx", ".doc", ".docm")
"""What only the program that locked it can open."""
NO_BASE = BaseResume("", 0, Resume())


class Intake(QObject):
    """Reads what the user gives and puts it where it belongs: in the open application if that lacks it.

    `address_found` carries an address that came instead of a text, `failed` the error and a way to try again;
    `password_needed` and `pages_needed` a file, why, and what to do with the password or once all pages
    may be read. `read` carries "resume" or "posting" and the file that was.
    """

    address_found = Signal(str)
    failed = Signal(object, object)
    password_needed = Signal(object, str, object)
    pages_needed = Signal(object, str, object)
    read = Signal(str, object)

    def __init__(self, session: Session, tasks: Tasks, library: Library, keeping: Keeping, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._tasks, self._library, self._keeping = session, tasks, library, keeping
        self.begin_with: Callable[[Application], Application] = lambda application: application
        """Gives a new application what the user set for new ones."""
        self._following: Path | None = None
        self.passwords: dict[str, str] = {}
        """Those given for files since the app was started, by path; they are never kept."""

    def begin(self) -> None:
        """Begin an application with the résumé in use and no posting yet; it is kept once it has one."""
        application = self._session.application
        if application is None or application.posting.text:
            self._keeping.show(self._new(Posting(), self._usual_base()))

    def take_files(self, paths: Sequence[Path], room: Room = "") -> None:
        """Take files dropped in a room, pasted or named at the start; what they say tells what no room does."""
        fault = refusal(paths)
        if fault:
            self.failed.emit(TailorError(fault), None)
        elif len(paths) == 1 and room == "posting":
            self.take_posting_file(paths[0])
        elif len(paths) == 1 and room == "resume":
            self.take_resume_file(paths[0])
        elif paths:
            again = partial(self.take_files, tuple(paths), room)
            self._read(LOOKING, tell_apart, (tuple(paths),), self._take_told_apart, again)

    def _take_told_apart(self, told: tuple[Path | None, Path | None]) -> None:
        """Take the posting first: the résumé that came with it belongs to the application that it begins."""
        resume, posting = told
        if posting is not None:
            self._following = resume
            self.take_posting_file(posting)
        elif resume is not None:
            self.take_resume_file(resume)

    def take_posting_text(self, text: str) -> None:
        """Take a pasted or dropped posting; an address alone is asked about first."""
        self._following = None
        if is_address(text):
            self.address_found.emit(text.strip())
        elif text.strip():
            self._take_read(partial(self.take_posting_text, text), "", text)

    def take_posting_file(self, path: Path) -> None:
        """Read a posting's file in a worker and take it."""
        again = partial(self.take_posting_file, path)

        def done(text: str) -> None:
            self._take_read(again, str(path), text)
            self.read.emit("posting", path)

        self._read(READING_POSTING, read_posting_file, (path,), done, again)

    def take_posting_address(self, address: str) -> None:
        """Fetch a posting from its address in a worker and take it; the user has agreed to what is sent."""
        again = partial(self.take_posting_address, address)
        self._read(FETCHING, fetch_posting, (address,), partial(self._take_read, again, address), again)

    def take_resume_file(self, path: Path, password: str = "", max_pages: int | None = MAX_PAGES) -> None:
        """Read a résumé's file in a worker and take it; ask for what it needs to be read."""
        again = partial(self.take_resume_file, path, password, max_pages)

        def fail(error: Exception) -> None:
            if isinstance(error, PasswordNeeded) and path.suffix.lower() not in _LOCKED_FOR_GOOD:
                enter = lambda word: self.take_resume_file(path, word, max_pages)  # noqa: E731
                wrong = self.tr("This password does not open {}. Give another, or save the file without one.")
                first = self.tr("{} opens with a password only. The password is not kept.")
                self.password_needed.emit(path, (wrong if password else first).format(path.name), enter)
            elif isinstance(error, TooManyPages):
                words = counted("Intake", "{} has %n page(s), more than a résumé usually has.", error.pages)
                name = words.format(path.name)
                self.pages_needed.emit(path, name, partial(self.take_resume_file, path, password, None))
            else:
                self.failed.emit(error, again)

        def done(imported: Imported) -> None:
            if password:
                self.passwords[imported.source] = password
            self._tasks.in_turns(
                READING_RESUME, self._ready_for(imported.resume), partial(self._take_own, imported, path)
            )

        arguments = (path, password, max_pages)
        self._tasks.start(READING_RESUME, import_resume, arguments, done, fail, limit=_READING_LIMIT)

    def _ready_for(self, resume: Resume) -> Iterator[str]:
        """Make ready what the panes will ask of a résumé that is about to be shown."""
        session = self._session
        return prepare_match(resume, session.posting, session.answers)

    def _take_own(self, imported: Imported, path: Path) -> None:
        self._take_imported(imported)
        QTimer.singleShot(0, self, partial(self.read.emit, "resume", path))

    def take_sample(self) -> None:
        """Show the sample, or begin one with the bundled posting and résumé."""
        there = next((row.id for row in self._library.list() if row.sample), "")
        if there:
            self._keeping.open(there)
            return
        folder = data_dir("resources") / "sample"
        self._read(READING_RESUME, read_sample, (folder,), self._begin_sample, self.take_sample)

    def _read(
        self,
        name: str,
        function: Callable[..., object],
        arguments: tuple[object, ...],
        done: Callable[..., None],
        again: Callable[[], None],
    ) -> None:
        fail = lambda error: self.failed.emit(error, again)  # noqa: E731
        self._tasks.start(name, function, arguments, done, fail, limit=_READING_LIMIT)

    def _take_read(self, again: Callable[[], None], source: str, text: str) -> None:
        """Find what a text asks for; one far longer than postings are is left to a worker."""
        if len(text) > _LONG:
            self._read(READING_POSTING, read_posting, (text, source), self._take_posting, again)
            return
        try:
            posting = read_posting(text, source)
        except TailorError as error:
            self.failed.emit(error, again)
            return
        self._take_posting(posting)

    def _take_posting(self, posting: Posting) -> None:
        application = self._session.application
        if application is None or application.posting.text:
            self._keeping.add(self._new(posting, self._usual_base()))
        else:
            self._session.set_posting(posting)
        following, self._following = self._following, None
        if following is not None:
            self.take_resume_file(following)

    def _take_imported(self, imported: Imported) -> None:
        base, application = _as_base(imported), self._session.application
        if application is None or application.sample:  # the sample is never mixed with what is the user's own
            self._keeping.add(self._new(Posting(), base))
        else:
            self._session.set_base(base)

    def _begin_sample(self, sample: tuple[Posting, Imported]) -> None:
        posting, imported = sample
        self._keeping.save()
        self._library.save_sample_answers(Answers())
        self._keeping.add(Application(uuid4().hex, posting, _as_base(imported), sample=True))

    def _new(self, posting: Posting, base: BaseResume) -> Application:
        return self.begin_with(Application(uuid4().hex, posting, base))

    def _usual_base(self) -> BaseResume:
        """Return the résumé in use, else the one used last, the sample's apart."""
        application = self._session.application
        used = (application.base,) if application is not None and not application.sample else ()
        return next((base for base in (*used, *self._library.own_bases()) if base.source), NO_BASE)


def is_address(text: str) -> bool:
    """Return whether a text is the address of a web page and nothing else."""
    return _ADDRESS.fullmatch(text.strip()) is not None


def _as_base(imported: Imported) -> BaseResume:
    """Return a résumé as read as the first version of a base."""
    return BaseResume(
        id=imported.source_hash or uuid4().hex,
        version=1,
        resume=imported.resume,
        name=imported.resume.basics.name,
        source=imported.source,
        source_hash=imported.source_hash,
        review=start_review(imported),
    )
