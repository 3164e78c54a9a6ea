"""What stands over the résumé's words keeps its room when the words are laid out again."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.session import Session
from ui.theme import Theme
from ui.views.resume import ResumePane


@pytest.fixture
def pane(qtbot: QtBot, dress: Theme, session: Session) -> ResumePane:
    pane = ResumePane(session)
    qtbot.addWidget(pane)
    pane.resize(430, 260)
    pane.show()
    return pane


def is_clear_of(pane: ResumePane, over: QWidget, line: str) -> bool:
    return pane.view.line_rect(line).top() >= over.geometry().bottom()


def test_the_form_of_a_new_section_stands_at_every_size(pane: ResumePane) -> None:
    pane.acts.add_section()
    form = pane.facts.form
    assert form is not None
    for width, height in ((300, 180), (900, 240), (220, 500)):
        pane.resize(width, height)
        assert pane.facts.form is form
        assert form.isVisible()


def test_the_form_of_an_entry_keeps_its_room_when_all_is_laid_out_again(pane: ResumePane) -> None:
    pane.edit("w1.position")
    form = pane.facts.form
    assert form is not None
    assert is_clear_of(pane, form, "w1.0")
    for again in (pane.view.refresh, lambda: pane.resize(240, 200), lambda: pane.resize(800, 200)):
        again()
        assert is_clear_of(pane, form, "w1.0")


def test_the_field_of_a_line_keeps_its_room_when_all_is_laid_out_again(pane: ResumePane, session: Session) -> None:
    pane.edit("w1.0")
    assert pane.editor is not None
    pane.editor.setPlainText("Cut the nightly run from 14 hours to 9 minutes with Python, " * 3)
    for again in (pane.view.refresh, lambda: pane.resize(240, 200), lambda: pane.resize(800, 200)):
        again()
        assert is_clear_of(pane, pane.editor, "w1.1")
