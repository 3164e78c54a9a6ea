"""Preview and look in the real window: what is changed there is undone from the menu, kept, and leads back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tailor.model.application import Application
from ui.views import look_templates, preview_drawing
from ui.views.preview import PreviewPane
from ui.window import MainWindow

WAIT = 60_000
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(window: MainWindow, application: Application, qtbot: QtBot) -> MainWindow:
    window.keeping.add(application)
    window.actions_by_name["preview"].trigger()
    settle(qtbot, window)
    return window


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait for the pages; the analysis may go on."""
    drawing = (preview_drawing.TASK, look_templates.TASK)
    qtbot.waitUntil(lambda: not any(window.tasks.busy(name) for name in drawing), timeout=WAIT)


def spot_of(pane: PreviewPane, line: str) -> QPoint:
    spots = (QPoint(x, y) for y in range(2, pane.pages.height(), 2) for x in range(2, pane.pages.width(), 5))
    return next(spot for spot in spots if pane.pages.line_at(spot.toPointF())[1] == line)


def test_the_look_is_undone_from_the_menu_and_kept_in_the_library(
    window: MainWindow, application: Application, qtbot: QtBot
) -> None:
    pane = window.tabs.preview
    pane.show_look()
    qtbot.mouseClick(pane.fit.choices[1], LEFT)
    qtbot.mouseClick(pane.look.colours.swatches["Teal"], LEFT)
    window.actions_by_name["undo"].trigger()
    assert window.session.application is not None
    assert (window.session.application.look.fit, window.session.application.look.accent) == (1, "")
    assert window.actions_by_name["redo"].text().endswith("change accent colour")
    window.actions_by_name["redo"].trigger()
    settle(qtbot, window)
    qtbot.waitUntil(lambda: window.library.load(application.id).look == window.session.application.look, timeout=WAIT)


def test_a_line_of_the_page_leads_to_its_place_in_the_resume(window: MainWindow, qtbot: QtBot) -> None:
    pane = window.tabs.preview
    qtbot.mouseClick(pane.pages, LEFT, pos=spot_of(pane, "w1.1"))
    assert window.resume.view.current_line == "w1.1"


def test_a_line_of_the_letter_leads_to_the_letter(window: MainWindow, qtbot: QtBot) -> None:
    pane = window.tabs.preview
    qtbot.mouseClick(pane.documents.choices[1], LEFT)
    settle(qtbot, window)
    qtbot.mouseClick(pane.pages, LEFT, pos=spot_of(pane, "letter.closing"))
    assert window.tabs.currentWidget() is window.tabs.letter


def test_typing_in_the_resume_shows_on_the_page_without_a_glimpse_of_the_old_wording(
    window: MainWindow, qtbot: QtBot
) -> None:
    pane = window.tabs.preview
    drawings: list[object] = []
    pane.drawing.drawn.connect(drawings.append)
    window.resume.edit("w1.2")
    editor = window.resume.editor
    assert editor is not None
    before = pane.pages.grab().toImage()
    QTest.keyClicks(editor, " in ten weeks")
    settle(qtbot, window)
    typed = pane.pages.grab().toImage()
    assert typed != before
    drawings.clear()
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert pane.pages.grab().toImage() == typed
    assert len(drawings) <= 1


def test_the_zoom_keys_are_the_pages_while_they_have_the_focus(window: MainWindow, qtbot: QtBot) -> None:
    pane = window.tabs.preview
    window.activateWindow()
    pane.area.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is pane.area)
    zoom = pane.area.zoom
    window.actions_by_name["larger"].trigger()
    assert pane.area.zoom > zoom
    assert window.settings.zoom == 100
    window.actions_by_name["normal_size"].trigger()
    assert pane.area.fits
    settle(qtbot, window)


def test_the_tab_key_goes_from_the_tools_through_the_panel_to_the_pages(window: MainWindow, qtbot: QtBot) -> None:
    pane = window.tabs.preview
    pane.show_look()
    settle(qtbot, window)
    order, part = [], pane.documents.choices[0]
    for _ in range(60):
        order.append(part)
        part = part.nextInFocusChain()
        if part is pane.area:
            break
    places = [order.index(one) for one in (pane.zoom.smaller, pane.fit.choices[0], pane.look_button, pane.look.paper)]
    assert places == sorted(places)
    assert part is pane.area


def test_the_keys_of_the_sections_stay_theirs_in_the_window(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    window.actions_by_name["look"].trigger()
    sections = window.tabs.preview.look.sections
    sections.setFocus()
    sections.setCurrentRow(1)
    QTest.keyClick(sections, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert sections.headings == ["Skills", "Experience"]
    assert [section.id for section in window.session.tailored.sections] == ["s2", "s1"]
    QTest.keyClick(sections, Qt.Key.Key_F2)
    assert window.acts.dialog is None
    assert sections.is_editing
    settle(qtbot, window)


def test_the_menu_fits_the_pages_and_shows_the_letter(window: MainWindow, qtbot: QtBot) -> None:
    pane = window.tabs.preview
    window.tabs.open("keywords")
    window.actions_by_name["fit_one"].trigger()
    assert window.tabs.currentWidget() is pane
    assert pane.fit.current == 1
    window.actions_by_name["fit_none"].trigger()
    assert pane.fit.current == 0
    window.actions_by_name["preview_letter"].trigger()
    assert pane.documents.current == 1
    settle(qtbot, window)


def test_the_exported_file_has_the_look(window: MainWindow, tmp_path: Path) -> None:
    from tailor.previews import count_pages

    assert window.session.application is not None
    window.tabs.preview.look.set_fit(2)
    assert count_pages(window.session.application)[0] == 1
