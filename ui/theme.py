"""One table of colours makes palette and style sheet: light, dark and two of high contrast.

Views paint with `color` and `scaled`; when the theme changes they get Qt's own PaletteChange event. The roles that
`set_role` gives widgets are those in `resources/style/window.qss`.
"""

import re
import sys
from functools import lru_cache
from string import Template
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from tailor.paths import data_dir
from ui.colours import TABLES
from ui.motion import system_wants_stillness

Choice = Literal["system", "light", "dark", "contrast"]
CHOICES: tuple[Choice, ...] = ("system", "light", "dark", "contrast")
FACE = "Inter"
SIZE = 13

_USUAL_SIZE = {"win32": 12.0, "darwin": 13.0}
_USUAL_ELSEWHERE = 14.7
_TABLE, _SCALE, _MOTION = "tailor_table", "tailor_scale", "tailor_motion"


class Theme(QObject):
    """Dresses the application, and again whenever the system turns dark or light."""

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._system_scale = _system_scale()
        self._choice: Choice = "system"
        self._zoom = 1.0
        self._dressed: tuple[str, float] | None = None
        _load_face()
        application.setStyle("Fusion")
        application.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        application.styleHints().accessibility().contrastPreferenceChanged.connect(self._on_system_changed)

    @property
    def choice(self) -> Choice:
        """What the user chose."""
        return self._choice

    def prepare(self, choice: Choice = "system", zoom: float = 1.0) -> None:
        """Choose colours and sizes, so that widgets can be made with them; `apply` then dresses all at once."""
        self._choice, self._zoom = choice, zoom
        hints = self._application.styleHints()
        if choice in ("light", "dark"):
            hints.setColorScheme(Qt.ColorScheme.Dark if choice == "dark" else Qt.ColorScheme.Light)
        else:
            hints.unsetColorScheme()
        self._set_tokens()

    def apply(self, choice: Choice = "system", zoom: float = 1.0) -> None:
        """Dress the application as chosen, letters enlarged by `zoom` on top of the system's text size."""
        self.prepare(choice, zoom)
        self._dress()

    def set_still(self, *, still: bool, system: bool | None = None) -> None:
        """Keep still what moves; `system` says that the system asks for it, and is asked unless given."""
        asked = system_wants_stillness() if system is None else system
        self._application.setProperty(_MOTION, not (still or asked))

    @Slot()
    def _on_system_changed(self) -> None:
        self._set_tokens()
        self._dress()

    def _set_tokens(self) -> None:
        """Set everything but the style sheet, which costs most with all widgets there."""
        application, name = self._application, _table_name(self._choice)
        scale = self._system_scale * self._zoom
        application.setProperty(_TABLE, name)
        application.setProperty(_SCALE, scale)
        font = QFont(FACE)
        font.setPixelSize(round(SIZE * scale))
        if application.font() != font:
            application.setFont(font)
        palette = _palette(TABLES[name])
        if application.palette() != palette:
            application.setPalette(palette)

    def _dress(self) -> None:
        application = self._application
        name, scale = application.property(_TABLE), application.property(_SCALE)
        if (name, scale) == self._dressed:
            return
        self._dressed = (name, scale)
        # From one sheet to the next Qt polishes each widget once for every widget around it; from none, once in all.
        application.setStyleSheet("")
        application.setStyleSheet(_style_sheet(name, scale))
        self.changed.emit()


def as_choice(text: str) -> Choice:
    """Return the choice of this name; another text means the system's."""
    return next((choice for choice in CHOICES if choice == text), "system")


def color(name: str) -> QColor:
    """Return the colour of this token in the theme that is on."""
    return QColor(_color(_current(), name))


@lru_cache(maxsize=512)
def _color(table: str, name: str) -> QColor:
    return QColor(TABLES[table][name])


def dress() -> str:
    """Return what tells one dress from another: the colours that are on, and how large the letters are."""
    return f"{_current()} {scaled(100)}"


def is_dark() -> bool:
    """Whether light letters stand on a dark ground."""
    return _current().startswith("dark")


def motion() -> bool:
    """Whether motion is welcome where it explains something."""
    application = QApplication.instance()
    return bool(application and application.property(_MOTION))


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
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
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
    return max(1.0, QFontInfo(QGuiApplication.font()).pixelSize() / usual, _windows_text_scale())


def _windows_text_scale() -> float:
    """Return the size of text that is set for access on Windows, which Qt does not pass on."""
    if sys.platform != "win32":
        return 1.0
    import winreg

    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, r"Software\Microsoft\Accessibility") as key:
            return min(2.25, int(winreg.QueryValueEx(key, "TextScaleFactor")[0]) / 100)
    except (OSError, ValueError):
        return 1.0


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
