"""One table of colours makes palette and style sheet: light, dark and two of high contrast.

Views paint with `color` and `scaled`; when the theme changes they get Qt's own PaletteChange event. Style roles, set
with `set_role`: buttons "primary", "plain", "link"; labels "title", "heading", "muted", "faint", "chip-safe",
"chip-confirm", "chip-ask", "chip-plain"; frames "card" (with "current"), "pane", "header", "banner".
"""

import re
import sys
from string import Template
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from tailor.paths import data_dir

Choice = Literal["system", "light", "dark", "contrast"]
CHOICES: tuple[Choice, ...] = ("system", "light", "dark", "contrast")
FACE = "Inter"
SIZE = 13

_NAMES = (
    "window rail pane line ink muted faint accent accent_soft accent_hover on_accent hover field_line verbatim "
    "verbatim_soft variant variant_soft implied implied_soft missing missing_soft added removed removed_ink"
).split()
_LIGHT = (
    "#f5f6f8 #eef0f3 #ffffff #e3e6ea #1c2430 #5a6473 #9aa3af #2456d6 #e9effd #1c48ba #ffffff #f0f2f5 #d3d8de #1a6b3c "
    "#dff3e6 #5f3fd6 #f1edfe #0a6570 #e4f5f6 #96460a #fdf1e4 #dff3e6 #fbe4e2 #9c2b22"
).split()
_DARK = (
    "#14171c #171a20 #1b1f26 #2b313b #e6e9ee #9aa4b2 #6b7482 #7ba2ff #22304f #94b4ff #10141b #242a33 #39414d #7fd3a0 "
    "#1d3b2a #b9a5ff #2c2647 #6fd0d8 #16353a #f0a35e #3a2a1a #1d3b2a #452523 #ff9d94"
).split()
_LIGHT_CONTRAST = (
    "#ffffff #ffffff #ffffff #3c4450 #000000 #20262f #4a5360 #0b37a4 #dbe6ff #062a85 #ffffff #e8ebf0 #20262f #0b4d28 "
    "#d6f2df #4322b8 #ece6ff #034a53 #d8f2f4 #6d2f00 #ffe9d2 #d6f2df #ffdcd8 #7a140c"
).split()
_DARK_CONTRAST = (
    "#000000 #000000 #000000 #aab3c0 #ffffff #e3e8ef #b4bdc9 #a9c4ff #1d3263 #c9daff #000000 #1d232c #e3e8ef #a5edc0 "
    "#14402a #d6c9ff #33296b #a2eef5 #10464e #ffc48c #4a2f10 #14402a #5a2420 #ffc1bb"
).split()
TABLES: dict[str, dict[str, str]] = {
    name: dict(zip(_NAMES, colours, strict=True))
    for name, colours in (
        ("light", _LIGHT),
        ("dark", _DARK),
        ("light contrast", _LIGHT_CONTRAST),
        ("dark contrast", _DARK_CONTRAST),
    )
}
_USUAL_SIZE = {"win32": 12.0, "darwin": 13.0}
_USUAL_ELSEWHERE = 14.7
_TABLE, _SCALE = "tailor_table", "tailor_scale"


class Theme(QObject):
    """Dresses the application, and again whenever the system turns dark or light."""

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._system_scale = _system_scale()
        self._choice: Choice = "system"
        self._zoom = 1.0
        _load_face()
        application.setStyle("Fusion")
        application.styleHints().colorSchemeChanged.connect(self._on_system_changed)

    @property
    def choice(self) -> Choice:
        """What the user chose."""
        return self._choice

    def apply(self, choice: Choice = "system", zoom: float = 1.0) -> None:
        """Dress the application as chosen, letters enlarged by `zoom` on top of the system's text size."""
        self._choice, self._zoom = choice, zoom
        hints = self._application.styleHints()
        if choice in ("light", "dark"):
            hints.setColorScheme(Qt.ColorScheme.Dark if choice == "dark" else Qt.ColorScheme.Light)
        else:
            hints.unsetColorScheme()
        self._dress()

    @Slot()
    def _on_system_changed(self) -> None:
        self._dress()

    def _dress(self) -> None:
        application, name = self._application, _table_name(self._choice)
        scale = self._system_scale * self._zoom
        application.setProperty(_TABLE, name)
        application.setProperty(_SCALE, scale)
        font = QFont(FACE)
        font.setPixelSize(round(SIZE * scale))
        application.setFont(font)
        application.setPalette(_palette(TABLES[name]))
        application.setStyleSheet(_style_sheet(name, scale))
        self.changed.emit()


def color(name: str) -> QColor:
    """Return the colour of this token in the theme that is on."""
    return QColor(TABLES[_current()][name])


def is_dark() -> bool:
    """Whether light letters stand on a dark ground."""
    return _current().startswith("dark")


def scaled(pixels: float) -> int:
    """Return this many pixels of the design at the text size that is on."""
    application = QApplication.instance()
    scale = application.property(_SCALE) if application else None
    return round(pixels * (scale or 1.0))


def font(size: float = SIZE, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the interface face at a size of the design."""
    made = QFont(FACE)
    made.setPixelSize(scaled(size))
    made.setWeight(weight)
    return made


def set_role(widget: QWidget, role: str, name: str = "role") -> None:
    """Give a widget a style role of the style sheet."""
    if widget.property(name) == role:
        return
    widget.setProperty(name, role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def _current() -> str:
    application = QApplication.instance()
    return (application.property(_TABLE) if application else None) or "light"


def _table_name(choice: Choice) -> str:
    hints = QGuiApplication.styleHints()
    dark = hints.colorScheme() == Qt.ColorScheme.Dark if choice in ("system", "contrast") else choice == "dark"
    wanted = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
    contrast = choice == "contrast" or (choice == "system" and wanted)
    return ("dark" if dark else "light") + (" contrast" if contrast else "")


def _system_scale() -> float:
    """Return how much larger than usual the system's letters are; smaller ones are not followed."""
    usual = _USUAL_SIZE.get(sys.platform, _USUAL_ELSEWHERE)
    return max(1.0, QFontInfo(QGuiApplication.font()).pixelSize() / usual)


def _load_face() -> None:
    for file in sorted((data_dir("resources") / "fonts" / "interface").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


def _palette(table: dict[str, str]) -> QPalette:
    roles = QPalette.ColorRole
    palette = QPalette()
    for role, name in (
        (roles.Window, "window"),
        (roles.Base, "pane"),
        (roles.AlternateBase, "rail"),
        (roles.Button, "pane"),
        (roles.ToolTipBase, "pane"),
        (roles.WindowText, "ink"),
        (roles.Text, "ink"),
        (roles.ButtonText, "ink"),
        (roles.ToolTipText, "ink"),
        (roles.BrightText, "on_accent"),
        (roles.PlaceholderText, "muted"),
        (roles.Highlight, "accent"),
        (roles.HighlightedText, "on_accent"),
        (roles.Link, "accent"),
        (roles.LinkVisited, "accent"),
        (roles.Accent, "accent"),
        (roles.Light, "pane"),
        (roles.Midlight, "line"),
        (roles.Mid, "line"),
        (roles.Dark, "field_line"),
        (roles.Shadow, "field_line"),
    ):
        palette.setColor(role, QColor(table[name]))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(table["faint"]))
    return palette


def _style_sheet(name: str, scale: float) -> str:
    resources = data_dir("resources")
    sheet = (resources / "style" / "window.qss").read_text(encoding="utf-8")
    icons = (resources / "icons").as_posix()
    tick = "tick-dark" if name.startswith("dark") else "tick-light"
    filled = Template(sheet).substitute(TABLES[name], icons=icons, tick=tick)
    return re.sub(
        r"\b(\d+)px", lambda match: f"{max(1, round(int(match[1]) * scale))}px" if match[1] != "0" else "0", filled
    )
