"""The command palette finds an act by parts of its words, says its keys and what it does, and does it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui import theme
from ui.actions import Actions
from ui.lists.offers import OFFER, Offer, OfferList
from ui.menus import MENUS
from ui.views.palette import Palette, offer_of


@pytest.fixture
def done() -> list[str]:
    return []


@pytest.fixture
def window(qtbot: QtBot, dress: theme.Theme) -> QWidget:
    window = QWidget()
    window.resize(900, 600)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def actions(window: QWidget, done: list[str]) -> Actions:
    names = [deed.name for _, deeds in MENUS for deed in deeds if deed.name]
    return Actions(window, {name: lambda name=name: done.append(name) for name in names})  # type: ignore[misc]


def make_palette(window: QWidget, actions: Actions, recent: tuple[str, ...] = ()) -> Palette:
    offers = [offer_of(one, actions.menu_of(one.objectName()), actions.why_not) for one in actions.all]
    palette = Palette(offers, window, recent)
    palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    return palette


def names(palette: Palette) -> list[str]:
    return [offer.name for offer in palette.model.offers]


def test_typing_parts_of_words_and_enter_does_it(
    qtbot: QtBot, window: QWidget, actions: Actions, done: list[str]
) -> None:
    palette = make_palette(window, actions)
    qtbot.keyClicks(palette.field, "sum swap")
    assert names(palette) == ["swap_resume"]
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert done == ["swap_resume"]
    assert not palette.isVisible()


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("aals", "accept_all_safe"),
        ("accsafe", "accept_all_safe"),
        ("resume swap", "swap_resume"),
        ("keyword req", "keyword_required"),
        ("pdf", "export_pdf"),
        ("high con", "theme_contrast"),
    ],
)
def test_initials_word_starts_and_words_of_the_menu_find_it_first(
    window: QWidget, actions: Actions, typed: str, first: str
) -> None:
    palette = make_palette(window, actions)
    palette.field.setText(typed)
    assert names(palette)[0] == first


def test_the_arrow_keys_walk_through_what_fits(
    qtbot: QtBot, window: QWidget, actions: Actions, done: list[str]
) -> None:
    palette = make_palette(window, actions)
    qtbot.keyClicks(palette.field, "colours")
    assert len(names(palette)) >= 4
    fitting = names(palette)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(palette.field, key)
    assert done == [fitting[2]]


def test_what_cannot_be_done_now_comes_last_says_why_and_stays_undone(
    qtbot: QtBot, window: QWidget, actions: Actions, done: list[str]
) -> None:
    actions.allow(application=True, both=False)
    palette = make_palette(window, actions)
    qtbot.keyClicks(palette.field, "export as pdf")
    assert palette.current is not None
    assert palette.current.why_not == "Add a posting and a résumé first."
    assert palette.current.why_not in palette.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    assert done == []
    palette.field.clear()
    possible = [not offer.why_not for offer in palette.model.offers]
    assert possible == sorted(possible, reverse=True)


def test_what_was_done_lately_comes_first(window: QWidget, actions: Actions) -> None:
    palette = make_palette(window, actions, recent=("letter", "undo"))
    assert names(palette)[:2] == ["letter", "undo"]
    palette.field.setText("e")
    assert names(palette).index("export") < names(palette).index("letter")


def test_every_row_says_its_keys_and_what_it_does(qtbot: QtBot, window: QWidget, actions: Actions) -> None:
    palette = make_palette(window, actions)
    qtbot.keyClicks(palette.field, "accept all")
    offer: Offer = palette.model.index(0).data(OFFER)
    assert offer.keys
    assert offer.tip.endswith(".")
    assert offer.spoken == palette.field.accessibleDescription()
    assert offer.keys in offer.spoken


def test_nothing_that_fits_is_said(qtbot: QtBot, window: QWidget, actions: Actions) -> None:
    palette = make_palette(window, actions)
    palette.field.setText("zzqx")
    assert palette.nothing.isVisible()
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert not palette.isVisible()


def test_escape_and_an_act_give_the_focus_back(
    qtbot: QtBot, window: QWidget, actions: Actions, done: list[str]
) -> None:
    field = QLineEdit(window)
    field.show()
    window.activateWindow()
    field.setFocus()
    palette = make_palette(window, actions)
    qtbot.waitUntil(palette.field.hasFocus)
    qtbot.keyClick(palette.field, Qt.Key.Key_Tab)
    assert palette.field.hasFocus()
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert done == []
    assert field.hasFocus()


def test_the_list_is_a_sound_model(window: QWidget, actions: Actions) -> None:
    model = OfferList()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show([offer_of(action) for action in actions.all])
    model.show([])
    assert tester.model() is model
