"""What has the focus shows it, also where the style sheet has no room for a frame."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui import theme
from ui.session import Session
from ui.views.focus_ring import FocusRing
from ui.views.resume import ResumePane
from ui.views.widgets import button


class Window(QWidget):
    """A link above a button."""

    def __init__(self) -> None:
        super().__init__()
        self.link, self.other = button("Show them all", "link"), button("Export", "primary")
        layout = QVBoxLayout(self)
        layout.addWidget(self.link)
        layout.addWidget(self.other)


@pytest.fixture
def window(qtbot: QtBot, dress: theme.Theme) -> Window:
    window = Window()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    window.other.setFocus()
    return window


def test_a_link_has_a_ring_while_it_has_the_focus(qtbot: QtBot, window: Window) -> None:
    ring = FocusRing(window)
    before = window.grab().toImage()
    window.link.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: ring.around is window.link)
    inks = window.grab().toImage()
    corner = window.link.geometry().topLeft()
    assert inks.pixelColor(corner.x() + 20, corner.y() - 2) == theme.color("accent")
    assert before.pixelColor(corner.x() + 20, corner.y() - 2) != theme.color("accent")
    window.other.setFocus()
    qtbot.waitUntil(lambda: ring.around is None)


def test_a_click_needs_no_ring(qtbot: QtBot, window: Window) -> None:
    ring = FocusRing(window)
    qtbot.mouseClick(window.link, Qt.MouseButton.LeftButton)  # type: ignore[no-untyped-call]
    assert ring.around is None


def test_a_pane_of_text_has_a_ring_inside(qtbot: QtBot, dress: theme.Theme, session: Session) -> None:
    pane = ResumePane(session)
    qtbot.addWidget(pane)
    pane.resize(400, 300)
    pane.show()
    pane.activateWindow()
    ring = FocusRing(pane)
    pane.view.clearFocus()
    pane.view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: ring.around is pane.view)
