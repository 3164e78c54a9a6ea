"""Everything that is read stands out from its ground in all four themes, by the formula of the WCAG."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

import ui
from tailor.paths import data_dir
from ui.colours import TABLES

UI = Path(ui.__file__).parent
SHEET = re.sub(
    r"/\*.*?\*/", "", (data_dir("resources") / "style" / "window.qss").read_text(encoding="utf-8"), flags=re.S
)

PLAIN = ("window", "rail", "pane")
STATES = ("verbatim", "variant", "implied", "missing")
SOFT = tuple(f"{state}_soft" for state in STATES)
# What is read, and the grounds it may stand on: from the rules of window.qss and what the panes paint.
TEXT: dict[str, tuple[str, ...]] = {
    "ink": (*PLAIN, *SOFT, "hover", "accent_soft", "added", "removed", "found"),
    "muted": (*PLAIN, "hover", "accent_soft", "missing_soft"),
    "accent": (*PLAIN, "hover", "accent_soft", "missing_soft"),
    "on_accent": ("accent", "accent_hover"),
    "pane": ("ink",),
    "removed_ink": ("removed",),
    **{state: (*PLAIN, f"{state}_soft") for state in STATES},
}
# What is seen but not read: signs, bars, rings and underlines that tell something.
MARKS: dict[str, tuple[str, ...]] = {
    **{state: ("pane", f"{state}_soft", "accent_soft") for state in STATES},
    "accent": ("pane", "rail", "window", "accent_soft"),
    "ink": ("accent_soft",),
}
GROUNDS = ("line", "field_line", "added", "found", "found_line", "chosen_line", "accent_hover", "removed")
# Greyed controls are exempt by the WCAG; the others only adorn.
FAINT = (":disabled", "QScrollBar", 'QLabel[role="faint"]')


def luminance(colour: QColor) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def pairs(table: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(ink, ground) for ink, grounds in table.items() for ground in grounds]


@pytest.mark.parametrize("name", TABLES)
def test_whatever_is_read_stands_out(name: str) -> None:
    table, wanted = TABLES[name], 7.0 if "contrast" in name else 4.5
    measured = {f"{ink} on {ground}": contrast(table[ink], table[ground]) for ink, ground in pairs(TEXT)}
    assert {pair: round(value, 2) for pair, value in measured.items() if value < wanted} == {}


@pytest.mark.parametrize("name", TABLES)
def test_signs_that_tell_something_stand_out(name: str) -> None:
    table = TABLES[name]
    measured = {f"{mark} on {ground}": contrast(table[mark], table[ground]) for mark, ground in pairs(MARKS)}
    assert {pair: round(value, 2) for pair, value in measured.items() if value < 3.0} == {}


def rules() -> Iterator[tuple[str, dict[str, str]]]:
    """Yield the rules of the style sheet: what they are about, and their properties."""
    for about, body in re.findall(r"([^{}]+)\{([^{}]*)\}", SHEET):
        parts = (part.partition(":") for part in body.split(";"))
        yield " ".join(about.split()), {name.strip(): value.strip() for name, _, value in parts if name.strip()}


def inks_and_grounds() -> Iterator[tuple[str, str, str]]:
    """Yield each colour of letters of the style sheet, with its own ground or the plain ones, and where it stands."""
    for about, properties in rules():
        for prefix in ("", "selection-"):
            ink = properties.get(f"{prefix}color", "")
            own = properties.get(f"{prefix}background-color") or properties.get(f"{prefix}background") or "transparent"
            grounds = (own[1:],) if own.startswith("$") else ("pane",)
            if ink.startswith("$"):
                yield from ((ink[1:], ground, about) for ground in grounds)


def test_every_pair_of_the_style_sheet_is_among_those_that_are_measured() -> None:
    known = set(pairs(TEXT))
    unknown = [
        f"{ink} on {ground} in {about}"
        for ink, ground, about in inks_and_grounds()
        if (ink, ground) not in known and not (ink == "faint" and any(one in about for one in FAINT))
    ]
    assert unknown == []
    assert len(list(inks_and_grounds())) > 40


def test_nothing_that_must_be_read_is_faint() -> None:
    faint = [about for about, properties in rules() if properties.get("color") == "$faint"]
    assert [about for about in faint if not any(one in about for one in FAINT)] == []
    told = [
        path.name
        for path in UI.rglob("*.py")
        if re.search(r'(label|set_role)\([^()\n]*"faint"|role="faint"', path.read_text(encoding="utf-8"))
    ]
    assert told == []


def test_every_token_that_is_painted_with_is_measured_or_a_ground() -> None:
    known = {*TEXT, *MARKS, *GROUNDS, *PLAIN, "faint", "hover", "accent_soft", *SOFT}
    used = {
        token
        for path in UI.rglob("*.py")
        for token in re.findall(r'theme\.color\("(\w+)"', path.read_text(encoding="utf-8"))
    }
    assert used - known == set()
    assert set(TABLES["light"]) - known == set()
