"""The panel of the look, driven as a user does, with the real templates drawn by the real worker."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tailor.model.application import Application
from tailor.model.look import Look
from tailor.model.resume import Line, Work
from ui.session import Session
from ui.tasks import Tasks
from ui.theme import Theme
from ui.views.preview import PreviewPane

WORKER = 60_000
LEFT = Qt.MouseButton.LeftButton
Place = QAbstractItemView.DropIndicatorPosition


@pytest.fixture(scope="module")
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    tasks.close()


@pytest.fixture
def pane(qtbot: QtBot, dress: Theme, session: Session, tasks: Tasks) -> PreviewPane:
    pane = PreviewPane(session, tasks)
    qtbot.addWidget(pane, before_close_func=lambda _: settle(qtbot, tasks))
    pane.resize(348, 900)
    pane.show()
    qtbot.mouseClick(pane.look_button, LEFT)
    settle(qtbot, tasks)
    return pane


def settle(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: not tasks.busy(), timeout=WORKER)


def look_of(session: Session) -> Look:
    assert session.application is not None
    return session.application.look


def undone_and_redone(session: Session, before: Application | None) -> None:
    """One step back is as before, one forth as after."""
    after = session.application
    assert after != before
    session.undo_stack.undo()
    assert session.application == before
    session.undo_stack.redo()
    assert session.application == after


def test_all_templates_are_pictured_and_one_is_chosen_with_the_keys(
    pane: PreviewPane, session: Session, tasks: Tasks, qtbot: QtBot
) -> None:
    strip, before = pane.look.templates, session.application
    assert strip.is_pictured
    assert strip.names[0] == "classic"
    assert strip.currentRow() == 0
    drawn = pane.pages.grab().toImage()
    qtbot.keyClick(strip, Qt.Key.Key_Right)
    assert session.application is not None
    assert session.application.template == strip.names[1]
    undone_and_redone(session, before)
    settle(qtbot, tasks)
    assert pane.pages.grab().toImage() != drawn
    session.undo_stack.undo()
    assert strip.currentRow() == 0
    settle(qtbot, tasks)


def test_the_paper_goes_by_the_country_unless_one_is_chosen(
    pane: PreviewPane, session: Session, tasks: Tasks, qtbot: QtBot
) -> None:
    paper, before = pane.look.paper, session.application
    assert paper.currentText().startswith("Automatic (")
    paper.setFocus()
    other = 1 if "Letter" in paper.currentText() else 2
    QTest.keyClick(paper, Qt.Key.Key_Down)
    if other == 2:
        QTest.keyClick(paper, Qt.Key.Key_Down)
    assert look_of(session).page == ("A4", "Letter")[other - 1]
    settle(qtbot, tasks)
    assert ("A4", "US Letter")[other - 1] in pane.told.text()
    while session.undo_stack.canUndo():
        session.undo_stack.undo()
    assert session.application == before
    settle(qtbot, tasks)


def test_text_grows_in_halves_and_everything_goes_back_at_once(
    pane: PreviewPane, session: Session, tasks: Tasks, qtbot: QtBot
) -> None:
    size, before = pane.look.text_size, session.application
    assert size.currentText() == "10 pt (the template’s own)"
    assert not pane.look.reset.isVisible()
    size.setFocus()
    qtbot.keyClick(size, Qt.Key.Key_Down)
    assert look_of(session).text_size == 0.5
    undone_and_redone(session, before)
    qtbot.mouseClick(pane.look.colours.swatches["Navy"], LEFT)
    settle(qtbot, tasks)
    qtbot.mouseClick(pane.look.reset, LEFT)
    assert look_of(session) == Look()
    settle(qtbot, tasks)


def test_an_accent_is_a_click_and_a_pale_one_is_warned_of(
    pane: PreviewPane, session: Session, tasks: Tasks, qtbot: QtBot
) -> None:
    colours, before = pane.look.colours, session.application
    drawn = pane.pages.grab().toImage()
    qtbot.mouseClick(colours.swatches["Burgundy"], LEFT)
    assert look_of(session).accent == "#6b1f2a"
    undone_and_redone(session, before)
    settle(qtbot, tasks)
    assert pane.pages.grab().toImage() != drawn
    assert colours.swatches["Burgundy"].isChecked()
    assert not pane.look.warning.isVisible()

    qtbot.mouseClick(colours.more, LEFT)
    assert colours.dialog is not None
    colours.dialog.setCurrentColor(Qt.GlobalColor.yellow)
    colours.dialog.accept()
    assert look_of(session).accent == "#ffff00"
    assert colours.own.isChecked()
    assert "pale" in pane.look.warning.text()
    qtbot.mouseClick(colours.automatic, LEFT)
    assert look_of(session).accent == ""
    settle(qtbot, tasks)


def test_what_has_no_colour_offers_none(pane: PreviewPane, session: Session, tasks: Tasks, qtbot: QtBot) -> None:
    session.set_template("plain")
    settle(qtbot, tasks)
    assert not pane.look.colours.isEnabled()


def test_fitting_says_what_it_did_or_how_much_is_too_much(
    pane: PreviewPane, session: Session, tasks: Tasks, qtbot: QtBot
) -> None:
    before = session.application
    qtbot.mouseClick(pane.fit.choices[1], LEFT)
    assert look_of(session).fit == 1
    undone_and_redone(session, before)
    settle(qtbot, tasks)
    assert pane.told.text() == "Fits on one page as it is; nothing had to give."

    assert session.application is not None
    base = session.application.base
    long = Work(id="w9", name="Aldersea Port", highlights=tuple(Line(f"w9.{n}", f"Moved crate {n}") for n in range(70)))
    section = replace(base.resume.sections[0], entries=(*base.resume.sections[0].entries, long))
    resume = replace(base.resume, sections=(section, *base.resume.sections[1:]))
    session.correct("Longer", replace(base, resume=resume))
    settle(qtbot, tasks)
    assert "lines are too many for one page" in pane.told.text()
    qtbot.mouseClick(pane.fit.choices[2], LEFT)
    settle(qtbot, tasks)
    assert pane.told.text().startswith("Fits on two pages")
    assert pane.pages.count == 2


def test_sections_move_with_the_keys_the_buttons_and_the_pointer(
    pane: PreviewPane, session: Session, tasks: Tasks, qtbot: QtBot
) -> None:
    sections, before = pane.look.sections, session.application
    assert sections.headings == ["Experience", "Skills"]
    sections.setCurrentRow(1)
    qtbot.keyClick(sections, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert sections.headings == ["Skills", "Experience"]
    assert sections.current == "s2"
    undone_and_redone(session, before)
    qtbot.mouseClick(pane.look.down, LEFT)
    assert sections.headings == ["Experience", "Skills"]
    sections.setCurrentRow(0)
    sections.drop_at(sections.model().index(1, 0, QModelIndex()), Place.BelowItem)
    assert sections.headings == ["Skills", "Experience"]
    sections.drop_at(sections.model().index(0, 0, QModelIndex()), Place.AboveItem)
    assert sections.headings == ["Experience", "Skills"]
    settle(qtbot, tasks)


def test_a_heading_is_edited_in_place_and_its_usual_wording_comes_back(
    pane: PreviewPane, session: Session, tasks: Tasks, qtbot: QtBot
) -> None:
    sections, before = pane.look.sections, session.application
    spot = sections.visualItemRect(sections.item(0)).center()
    qtbot.mouseClick(sections.viewport(), LEFT, pos=spot)
    qtbot.keyClick(sections, Qt.Key.Key_F2)
    type_heading(sections, "Where I worked", qtbot)
    assert session.tailored.sections[0].heading == "Where I worked"
    undone_and_redone(session, before)
    assert sections.headings[0] == "Where I worked"

    sections.editItem(sections.item(0))
    type_heading(sections, "", qtbot)
    assert session.tailored.sections[0].heading == ""
    assert sections.headings[0] == "Experience"
    settle(qtbot, tasks)


def type_heading(sections: QAbstractItemView, text: str, qtbot: QtBot) -> None:
    (field,) = sections.viewport().findChildren(QLineEdit)
    field.selectAll()
    if text:
        qtbot.keyClicks(field, text)
    else:
        qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not sections.viewport().findChildren(QLineEdit))


def test_the_summary_has_a_heading_but_no_other_place(
    pane: PreviewPane, session: Session, tasks: Tasks, qtbot: QtBot
) -> None:
    assert session.application is not None
    base = session.application.base
    basics = replace(base.resume.basics, summary="Engineer of data.")
    session.correct("Summary", replace(base, resume=replace(base.resume, basics=basics)))
    sections = pane.look.sections
    assert sections.headings == ["Summary", "Experience", "Skills"]
    before = session.application
    sections.editItem(sections.item(0))
    type_heading(sections, "About me", qtbot)
    assert look_of(session).summary == "About me"
    undone_and_redone(session, before)
    sections.setCurrentRow(1)
    sections.drop_at(sections.model().index(0, 0, QModelIndex()), Place.AboveItem)
    qtbot.keyClick(sections, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert sections.headings == ["About me", "Experience", "Skills"]
    settle(qtbot, tasks)


def test_the_panel_stands_beside_the_pages_where_there_is_room(pane: PreviewPane, tasks: Tasks, qtbot: QtBot) -> None:
    assert pane.area.mapTo(pane, QPoint()).y() > pane._panel.mapTo(pane, QPoint()).y()
    pane.resize(900, 800)
    QApplication.processEvents()
    assert pane.area.mapTo(pane, QPoint()).x() > pane._panel.mapTo(pane, QPoint()).x()
    assert pane.area.mapTo(pane, QPoint()).y() == pane._panel.mapTo(pane, QPoint()).y()
    settle(qtbot, tasks)
    qtbot.mouseClick(pane.look_button, LEFT)
    assert not pane.look.isVisible()
    settle(qtbot, tasks)


def test_everything_has_a_name(pane: PreviewPane) -> None:
    look = pane.look
    parts = (look.paper, look.text_size, look.sections, look.templates, look.up, look.down, look.colours.more)
    swatches = (look.colours.automatic, *look.colours.swatches.values(), look.colours.own)
    assert all(part.accessibleName() for part in (*parts, *swatches, pane.zoom.shown, *pane.fit.choices))


def test_a_section_is_dragged_to_its_new_place(pane: PreviewPane, session: Session, tasks: Tasks, qtbot: QtBot) -> None:
    sections = pane.look.sections
    sections.setCurrentRow(0)
    spot = sections.visualItemRect(sections.item(1)).center()
    data = sections.model().mimeData([sections.model().index(0, 0, QModelIndex())])
    drop = QDropEvent(spot.toPointF(), Qt.DropAction.MoveAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    sections.dropEvent(drop)
    assert drop.dropAction() == Qt.DropAction.IgnoreAction, "the list itself moves nothing"
    assert sections.headings == ["Skills", "Experience"]
    assert session.undo_stack.undoText() == "Move"
    settle(qtbot, tasks)
