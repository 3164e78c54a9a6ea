"""The help page leads only to what there is, and the window shows, searches and fits it."""

import re
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui import theme
from ui.actions import Actions
from ui.help_page import fill_page, page_file, sections
from ui.menus import LINE, MENUS
from ui.views.help import HelpWindow
from ui.views.help_signs import draw_sign

PAGE = page_file(QLocale("en"))
TEXT = PAGE.read_text(encoding="utf-8")
NAMES = {deed.name for _, rows in MENUS for deed in rows if deed is not LINE}


@pytest.fixture
def view(qtbot: QtBot, dress: theme.Theme) -> HelpWindow:
    parent = QWidget()
    qtbot.addWidget(parent)
    nothing: Callable[[], object] = lambda: None  # noqa: E731
    view = HelpWindow(Actions(parent, defaultdict(lambda: nothing)), parent)
    view.resize(900, 640)
    view.show()
    return view


def find(qtbot: QtBot, view: HelpWindow, words: str) -> None:
    view.field.setFocus()
    view.field.clear()
    qtbot.keyClicks(view.field, words)


def test_every_act_and_key_the_page_names_is_one_of_the_window() -> None:
    named = set(re.findall(r'href="act:(\w+)"', TEXT)) | set(re.findall(r"\{\{key:(\w+)\}\}", TEXT))
    assert named
    assert named <= NAMES


def test_every_place_the_page_leads_to_is_a_section_of_its_own() -> None:
    names = [section.name for section in sections(TEXT)]
    assert len(names) == len(set(names)) > 12
    assert set(re.findall(r'href="#([\w-]+)"', TEXT)) <= set(names)


def test_every_picture_of_the_page_is_there_and_says_in_words_what_it_shows() -> None:
    pictures = re.findall(r'<img src="([^":]+)" alt="([^"]+)"', TEXT)
    assert len(pictures) == 12
    assert all((PAGE.parent / file).is_file() for file, _ in pictures)
    assert TEXT.count("<img") == len(pictures) + len(re.findall(r'<img src="sign:', TEXT))


@pytest.mark.parametrize("name", sorted(set(re.findall(r'src="sign:([\w-]+)"', TEXT))))
def test_every_sign_of_the_page_is_drawn(name: str, dress: theme.Theme) -> None:
    sign = draw_sign(name, 2.0)
    seen = {sign.pixelColor(x, y).rgba() for x in range(sign.width()) for y in range(sign.height())}
    assert len(seen) > 2


def test_a_language_without_a_page_of_its_own_has_the_english_one() -> None:
    assert page_file(QLocale("eo")) == PAGE
    assert page_file(QLocale("en_GB")) == PAGE


def test_keys_stand_as_this_system_writes_them_and_none_where_there_are_none() -> None:
    filled = fill_page("<p>{{key:undo}} or {{key:gone}}.</p>", lambda name: "⌘<Z" if name == "undo" else "")
    assert "⌘&lt;Z" in filled
    assert "{{" not in filled


def test_the_contents_lead_to_each_section_and_follow_the_page(qtbot: QtBot, view: HelpWindow) -> None:
    assert view.contents.count() == len(sections(TEXT))
    for name in ("letter", "report", "start"):
        item = next(
            view.contents.item(row)
            for row in range(view.contents.count())
            if view.contents.item(row).data(Qt.ItemDataRole.UserRole) == name
        )
        qtbot.mouseClick(
            view.contents.viewport(),
            Qt.MouseButton.LeftButton,
            pos=view.contents.visualItemRect(item).center(),
        )
        assert view.topic == name
    view.text.setFocus()
    view.text.go_to("keywords")
    assert view.contents.currentItem().data(Qt.ItemDataRole.UserRole) == "keywords"


def test_words_are_found_and_walked_around_the_end(qtbot: QtBot, view: HelpWindow) -> None:
    find(qtbot, view, "LETTER")
    many = view.text.hits
    assert many > 3
    assert view.count.text() == f"1 of {many}"
    qtbot.keyClick(view.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert view.count.text() == f"{many} of {many}"
    qtbot.keyClick(view.field, Qt.Key.Key_Return)
    assert view.count.text() == f"1 of {many}"
    assert "letter" in view.text.toPlainText()[view.text.textCursor().position() - 6 :].casefold()


def test_words_that_are_not_there_are_told_so_and_escape_leaves_the_search_first(
    qtbot: QtBot, view: HelpWindow
) -> None:
    find(qtbot, view, "zeppelin")
    assert view.count.text() == "Not on this page"
    assert not view.after.isEnabled()
    qtbot.keyClick(view.field, Qt.Key.Key_Escape)
    assert view.isVisible()
    assert not view.text.extraSelections()
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert not view.isVisible()


def test_a_link_to_an_act_asks_for_it_and_one_to_a_section_goes_there(qtbot: QtBot, view: HelpWindow) -> None:
    with qtbot.waitSignal(view.wished) as heard:
        view.text.anchorClicked.emit(QUrl("act:export"))
    assert heard.args == ["export"]
    view.text.anchorClicked.emit(QUrl("#privacy"))
    assert view.topic == "privacy"


def test_no_line_reaches_beyond_the_edge_from_the_first_moment(view: HelpWindow) -> None:
    assert view.text.document().textWidth() <= view.text.viewport().width()


@pytest.mark.parametrize("width", [560, 1200])
def test_pictures_fit_the_width_and_the_place_stays(qtbot: QtBot, view: HelpWindow, width: int) -> None:
    view.text.go_to("letter")
    view.resize(width, 640)
    qtbot.waitUntil(lambda: view.text.horizontalScrollBar().maximum() == 0 and not view.text.is_waiting)
    assert view.text.document().idealWidth() <= view.text.viewport().width()
    assert view.topic == "letter"


def test_the_page_follows_the_colours_and_keeps_what_was_found(
    qtbot: QtBot, view: HelpWindow, dress: theme.Theme
) -> None:
    find(qtbot, view, "undo")
    qtbot.keyClick(view.field, Qt.Key.Key_Return)
    before = view.text.hit
    dress.apply("dark")
    qtbot.waitUntil(lambda: not view.text.is_waiting)
    assert theme.color("ink").name() in view.text.toHtml()
    assert (view.text.hit, view.text.hits > 1) == (before, True)


def test_every_control_has_a_name(view: HelpWindow) -> None:
    assert all(part.accessibleName() for part in (view.text, view.contents, view.field, view.before, view.after))


def test_the_page_shows_no_path_of_a_machine_and_names_the_folder_of_the_users_work(view: HelpWindow) -> None:
    from tailor.paths import user_dir

    assert "/home/" not in TEXT
    assert str(Path(user_dir())) in view.text.toPlainText().replace("\xa0", " ")
