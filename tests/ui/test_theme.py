"""The window is dressed from one table, readable in every theme, and larger when asked."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from ui import theme
from ui.colours import TABLES


def luminance(colour: QColor) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


READ = [
    *((ink, ground) for ink in ("ink", "muted") for ground in ("window", "rail", "pane", "hover", "accent_soft")),
    *((state, "pane") for state in ("verbatim", "variant", "implied", "missing", "accent")),
    *((state, f"{state}_soft") for state in ("verbatim", "variant", "implied", "missing")),
    *(("ink", f"{state}_soft") for state in ("verbatim", "variant", "implied", "missing")),
    *((state, "accent_soft") for state in ("verbatim", "variant", "implied", "missing", "accent")),
    *((state, "hover") for state in ("verbatim", "variant", "implied", "missing", "accent")),
    ("removed_ink", "pane"),
    ("pane", "ink"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("ink", "added"),
    ("ink", "removed"),
    ("removed_ink", "removed"),
]


@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize(("ink", "ground"), READ)
def test_every_text_can_be_read(name: str, ink: str, ground: str) -> None:
    table = TABLES[name]
    wanted = 7.0 if "contrast" in name and ink in ("ink", "muted") else 4.5
    assert contrast(table[ink], table[ground]) >= wanted


@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize("ground", ["window", "rail", "pane", "hover"])
def test_the_ring_of_the_focus_is_seen_on_every_ground(name: str, ground: str) -> None:
    assert contrast(TABLES[name]["accent"], TABLES[name][ground]) >= 3
    assert contrast(TABLES[name]["ink"], TABLES[name]["accent"]) >= 1.5  # the ring of the main button, around it


@pytest.mark.parametrize("name", [name for name in TABLES if "contrast" in name])
@pytest.mark.parametrize("line", ["line", "field_line", "faint", "chosen_line"])
def test_high_contrast_draws_every_line_so_that_it_is_seen(name: str, line: str) -> None:
    assert contrast(TABLES[name][line], TABLES[name]["pane"]) >= 4.5


@pytest.mark.parametrize(("choice", "window"), [("light", "#f5f6f8"), ("dark", "#14171c")])
def test_a_choice_dresses_palette_and_painted_marks(
    qapp: QApplication, dress: theme.Theme, choice: theme.Choice, window: str
) -> None:
    dress.apply(choice)
    assert qapp.palette().window().color() == QColor(window)
    assert theme.color("window") == QColor(window)
    assert theme.is_dark() == (choice == "dark")
    assert window in qapp.styleSheet()


def test_high_contrast_has_colours_of_its_own(dress: theme.Theme) -> None:
    dress.apply("contrast")
    assert theme.color("ink") in (QColor("#000000"), QColor("#ffffff"))


def test_zoom_enlarges_letters_and_spaces(qapp: QApplication, dress: theme.Theme) -> None:
    dress.apply("light", 1.0)
    small = (qapp.font().pixelSize(), theme.scaled(100))
    dress.apply("light", 1.5)
    assert qapp.font().pixelSize() == pytest.approx(small[0] * 1.5, abs=1)
    assert theme.scaled(100) == pytest.approx(small[1] * 1.5, abs=1)
    assert qapp.font().family() == "Inter"


def test_a_role_changes_how_a_widget_looks(qtbot: QtBot, dress: theme.Theme) -> None:
    button = QPushButton("Export")
    qtbot.addWidget(button)
    button.resize(90, 30)
    theme.set_role(button, "primary")
    assert button.grab().toImage().pixelColor(8, 15) == theme.color("accent")


def test_an_unknown_choice_follows_the_system() -> None:
    assert theme.as_choice("purple") == "system"
    assert theme.as_choice("dark") == "dark"
