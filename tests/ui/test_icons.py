"""Icons are our own, one drawing each, in the colours of the theme that is on."""

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import ui
from tailor.paths import data_dir
from ui import icons, theme
from ui.action_icons import ICONS
from ui.menus import MENUS

NAMES = sorted(
    file.stem for file in (data_dir("resources") / "icons").glob("*.svg") if "currentColor" in file.read_text()
)

TOKENS = ("accent", "ink", "faint", "missing")


def inks(image: QImage) -> set[str]:
    """Return the tokens whose colours are opaque in a picture."""
    dots = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {token(dot) for dot in dots if dot.alpha() == 255}


def token(dot: QColor) -> str:
    """Return the token of a colour, which may be rounded where shapes meet."""
    near = (
        name for name in TOKENS if all(abs(a - b) <= 1 for a, b in zip(rgb(dot), rgb(theme.color(name)), strict=True))
    )
    return next(near, dot.name())


def rgb(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()


def test_no_icon_lies_idle() -> None:
    sources = "".join(path.read_text(encoding="utf-8") for path in Path(ui.__file__).parent.rglob("*.py"))
    assert [name for name in NAMES if f'"{name}"' not in sources] == []


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_is_drawn_in_the_one_ink(qapp: QApplication, dress: theme.Theme, name: str) -> None:
    drawn = icons.icon(name, "accent").pixmap(QSize(32, 32), 2.0).toImage()
    assert drawn.size() == QSize(64, 64)
    assert inks(drawn) == {"accent"}


def test_an_icon_follows_the_theme(dress: theme.Theme) -> None:
    icon = icons.icon("search", "ink")
    dress.apply("dark")
    assert inks(icon.pixmap(QSize(32, 32), 2.0).toImage()) == {"ink"}


def test_an_icon_of_what_cannot_be_done_is_faint(dress: theme.Theme) -> None:
    drawn = icons.icon("search", "ink").pixmap(QSize(32, 32), 2.0, QIcon.Mode.Disabled)
    assert inks(drawn.toImage()) == {"faint"}


def test_what_points_along_the_line_is_turned_from_right_to_left(qapp: QApplication, dress: theme.Theme) -> None:
    usual = icons.pixmap("chevron-end").toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        turned = icons.pixmap("chevron-end").toImage()
        assert turned != usual
        assert icons.pixmap("search").toImage() == icons.pixmap("search").toImage()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_an_icon_outlives_the_one_it_was_copied_from(dress: theme.Theme) -> None:
    copies = [QIcon(icons.icon(name)) for name in NAMES]
    gc.collect()
    assert all(not copy.pixmap(QSize(16, 16)).isNull() for copy in copies)


def test_a_sign_grows_with_the_letters(qtbot: QtBot, dress: theme.Theme) -> None:
    sign = icons.Sign("warning", "missing")
    qtbot.addWidget(sign)
    dress.apply("light", 2.0)
    sign.grab()
    assert sign.size() == QSize(32, 32)
    assert "missing" in inks(sign.grab().toImage())


def test_every_icon_of_an_act_is_drawn_and_every_act_with_one_is_in_a_menu() -> None:
    acts = {deed.name: deed for _, rows in MENUS for deed in rows}
    assert set(ICONS) <= set(acts)
    assert set(ICONS.values()) <= set(NAMES)
    assert not any(acts[name].checkable for name in ICONS)  # a tick stands in the place of an icon
