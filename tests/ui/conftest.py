"""A dressed application, a session with something in it, and the whole window in a home of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tailor.model.application import Application
from tailor.model.keyword import Keyword
from tailor.model.posting import Posting, Requirement
from tailor.model.resume import BaseResume, Basics, Line, Resume, Section, Skill, Work
from tailor.model.suggestion import Edit, Suggestion
from tailor.paths import log_dir, user_dir
from tailor.storage.library import Library
from ui import theme
from ui.errors import Reporter
from ui.keeping import Keeping
from ui.session import Session
from ui.settings import Settings
from ui.window import MainWindow

POSTING = "Data Engineer\n\nRequirements\nPython and SQL\nTerraform"
LINES = (
    "Cut the nightly run from 14 hours to 9 minutes with Python",
    "Was responsible for running a workshop",
    "Moved 240 SQL jobs",
)


@pytest.fixture
def application() -> Application:
    work = Work(
        id="w1",
        name="Nordfjord Analytics",
        position="Engineer",
        start_date="2021-03",
        end_date="present",
        highlights=tuple(Line(f"w1.{number}", text) for number, text in enumerate(LINES)),
    )
    skills = Skill(id="k1", keywords=(Line("k1.1", "Python"), Line("k1.2", "SQL")))
    resume = Resume(
        basics=Basics(name="Marta Lindholm", email="marta@example.com"),
        sections=(Section("s1", "work", "Experience", (work,)), Section("s2", "skills", "Skills", (skills,))),
        language="en",
    )
    start = POSTING.index("Python")
    posting = Posting(
        text=POSTING,
        title="Data Engineer",
        company="Halden Rail",
        requirements=(
            Requirement("Python and SQL", "required", (start, start + 14)),
            Requirement("Terraform", "required", (start + 15, start + 24)),
        ),
        keywords=(
            Keyword("Python", "tool", "required", 2.0, ((start, start + 6),)),
            Keyword("SQL", "tool", "required", 1.5, ((start + 11, start + 14),)),
            Keyword("Terraform", "tool", "required", 1.0, ((start + 15, start + 24),)),
        ),
    )
    return Application("a1", posting, BaseResume("b1", 1, resume, "Data", "/home/marta/resume.docx", "0123"))


@pytest.fixture
def suggestions() -> tuple[Suggestion, ...]:
    return (
        Suggestion(
            "x1", "replace", "safe", "shorter", "w1.2", "work[0].highlights[2]", LINES[2], edits=(Edit(0, 5, "Ported"),)
        ),
        Suggestion(
            "x2",
            "replace",
            "confirm",
            "stronger-opening",
            "w1.1",
            "work[0].highlights[1]",
            LINES[1],
            edits=(Edit(0, 27, "Ran"),),
        ),
        Suggestion("x3", "ask", "ask", "ask-missing", "", text="Do you have Terraform?", terms=("Terraform",)),
        Suggestion(
            "x4", "replace", "safe", "digits", "w1.0", "work[0].highlights[0]", LINES[0], edits=(Edit(0, 3, "Reduced"),)
        ),
    )


@pytest.fixture
def session(qtbot: QtBot, application: Application, suggestions: tuple[Suggestion, ...]) -> Iterator[Session]:
    session = Session()
    session.open(application)
    session.take_suggestions(suggestions)
    yield session
    session.undo_stack.clear()


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library(tmp_path / "library.db")
    yield library
    library.close()


@pytest.fixture
def keeping(session: Session, library: Library, application: Application) -> Keeping:
    session.open(None)
    keeping = Keeping(session, library, session)
    keeping.add(application)
    return keeping


@pytest.fixture(scope="module")
def wardrobe(qapp: QApplication) -> theme.Theme:
    """What dresses the app for all tests of a module: to put the first dress on takes longer than most of them."""
    qapp.setFont(QFont(theme.FACE, 10))  # else letters that a test before left large pass for the system's own
    return theme.Theme(qapp)


@pytest.fixture
def dress(wardrobe: theme.Theme) -> Iterator[theme.Theme]:
    wardrobe.apply("light")
    yield wardrobe
    wardrobe.apply("light")


@pytest.fixture
def reporter() -> Iterator[Reporter]:
    reporter = Reporter(log_dir())
    yield reporter
    reporter.close()


class Opener(QObject):
    """Stands in for the programs that open files, as Qt lets any object do."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[QUrl] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url)


@pytest.fixture
def opened_files(qapp: QApplication) -> Iterator[list[QUrl]]:
    opener = Opener()
    QDesktopServices.setUrlHandler("file", opener, "take")
    yield opener.opened
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def home_library() -> Iterator[Library]:
    library = Library(user_dir() / "library.db")
    yield library
    library.close()


@pytest.fixture
def window(qtbot: QtBot, home_library: Library, dress: theme.Theme, reporter: Reporter) -> Iterator[MainWindow]:
    """The real window, empty and in front."""
    window = MainWindow(home_library, Settings(), dress, reporter)
    window.build()
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    yield window
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # else every restyling reaches it still
