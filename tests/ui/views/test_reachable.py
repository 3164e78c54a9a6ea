"""Every pane can be worked without a mouse and read by a screen reader."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from tailor.model.suggestion import Suggestion
from ui.session import Session
from ui.tasks import Tasks
from ui.theme import Theme
from ui.views.check import CheckPane
from ui.views.keywords import KeywordsPane
from ui.views.letter import LetterPane
from ui.views.posting import PostingPane
from ui.views.preview import PreviewPane
from ui.views.resume import ResumePane
from ui.views.suggestions import SuggestionsPane

Make = Callable[[Session, Tasks], QWidget]
PANES: dict[str, Make] = {
    "posting": lambda session, tasks: PostingPane(session),
    "resume": lambda session, tasks: ResumePane(session),
    "keywords": lambda session, tasks: KeywordsPane(session),
    "suggestions": lambda session, tasks: SuggestionsPane(session),
    "letter": lambda session, tasks: LetterPane(session),
    "preview": PreviewPane,
    "check": CheckPane,
}


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    tasks.close()


class Windows(QObject):
    """Counts the windows that open."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(watched)
        return False


def reachable(pane: QWidget) -> list[QWidget]:
    """Return what the Tab key stops at."""
    widgets = [pane, *pane.findChildren(QWidget)]
    return [one for one in widgets if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus]


def name_of(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


@pytest.mark.parametrize("filled", [True, False], ids=["filled", "empty"])
@pytest.mark.parametrize("name", PANES)
def test_whatever_takes_the_focus_has_a_name_and_buttons_explain_themselves(
    qtbot: QtBot, dress: Theme, session: Session, tasks: Tasks, name: str, *, filled: bool
) -> None:
    pane = PANES[name](session if filled else Session(), tasks)
    qtbot.addWidget(pane)
    pane.resize(400, 700)
    pane.show()
    session.select_keyword("Terraform")
    qtbot.wait(20)
    assert [one for one in reachable(pane) if not name_of(one).strip()] == []
    buttons = [one for one in pane.findChildren(QAbstractButton) if one.isVisible()]
    assert [one.text() for one in buttons if not one.toolTip()] == []


@pytest.mark.parametrize("name", PANES)
def test_no_pane_flashes_a_window_of_its_own(
    qtbot: QtBot,
    dress: Theme,
    session: Session,
    tasks: Tasks,
    suggestions: tuple[Suggestion, ...],
    name: str,
) -> None:
    from PySide6.QtWidgets import QApplication

    pane = PANES[name](session, tasks)
    qtbot.addWidget(pane)
    pane.show()
    windows = Windows()
    application = QApplication.instance()
    assert application is not None
    application.installEventFilter(windows)
    session.select_keyword("SQL")
    session.accept(suggestions[0])
    session.undo_stack.undo()
    session.take_suggestions(())
    session.take_suggestions(suggestions)
    PANES[name](session, tasks).setParent(pane)
    qtbot.wait(20)
    application.removeEventFilter(windows)
    assert windows.shown == []
