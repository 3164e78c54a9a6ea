"""What the user set for the window itself; kept apart from their work."""

from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings

from tailor.model.wishes import PATTERN
from tailor.paths import user_dir

FILE = "settings.ini"
ZOOMS = (80, 90, 100, 110, 125, 150, 175, 200)
OPEN_AT_START = ("last", "nothing")
_CHOICES: dict[str, tuple[object, ...]] = {
    "theme": ("system", "light", "dark", "contrast"),
    "paper": ("", "A4", "Letter"),
    "open_at_start": OPEN_AT_START,
    "spelling": ("", "off", "en", "de", "fr", "es"),
}
_KEPT_BY_RESET = ("geometry", "panes", "tab", "recent_resumes", "recent_postings", "recent_acts")


@dataclass
class Settings:
    """The window's settings; `zoom` is in percent, `geometry`, `panes` and `tab` are how it stood last.

    `private` forbids the network altogether; without it, too, nothing is sent before the user agreed to it.
    `language` is the app's own, "" the system's. `paper`, `template` and `spelling` are what new applications begin
    with, the spelling "" in the language each text is in; `recent_resumes` and `recent_postings` are files, one
    a line, the latest first.
    """

    theme: str = "system"
    zoom: int = 100
    rail: bool = True
    geometry: bytes = b""
    panes: bytes = b""
    export_folder: str = ""
    export_formats: str = "docx,pdf"
    export_letter: bool = True
    private: bool = False
    export_resume: bool = True
    export_own: bool = False
    export_names: str = PATTERN
    reduce_motion: bool = False
    language: str = ""
    spelling: str = ""
    paper: str = ""
    template: str = "classic"
    open_at_start: str = "last"
    tab: str = ""
    recent_resumes: str = ""
    recent_postings: str = ""
    recent_acts: str = ""

    def reset(self) -> None:
        """Put everything the user chose back to what it was at first; what they did is kept."""
        fresh = Settings()
        for field in fields(self):
            if field.name not in _KEPT_BY_RESET:
                setattr(self, field.name, getattr(fresh, field.name))


def settings_path() -> Path:
    """Return where the settings are kept."""
    return user_dir() / FILE


def keep_settings(settings: Settings) -> None:
    """Write the settings where they are kept, so that nothing is forgotten should the app be cut off."""
    save_settings(settings, settings_path())


def load_settings(path: Path) -> Settings:
    """Read the settings; what is missing or makes no sense gets its default."""
    store = QSettings(str(path), QSettings.Format.IniFormat)
    settings = Settings()
    for field in fields(Settings):
        default = getattr(settings, field.name)
        if isinstance(default, bytes):
            raw = store.value(field.name, QByteArray(), type=QByteArray)
            setattr(settings, field.name, raw.data() if isinstance(raw, QByteArray) else b"")
            continue
        setattr(settings, field.name, _sensible(field.name, _value(store, field.name, default), default))
    return settings


def _value(store: QSettings, name: str, default: Any) -> Any:
    """Return a value as the type of its default, which also stands in for what cannot be read at all."""
    try:
        value = store.value(name, default, type=type(default))
    except (TypeError, ValueError, OverflowError):
        return default
    return value if isinstance(value, type(default)) else default


def _sensible(name: str, value: Any, default: Any) -> Any:
    """Return a value, or its default where the window could make nothing of it."""
    if name == "zoom":  # Qt makes 0 of a text that is no number
        return value if ZOOMS[0] <= value <= ZOOMS[-1] else default
    return value if value in _CHOICES.get(name, (value,)) else default


def save_settings(settings: Settings, path: Path) -> None:
    """Write the settings."""
    store = QSettings(str(path), QSettings.Format.IniFormat)
    for field in fields(Settings):
        value = getattr(settings, field.name)
        store.setValue(field.name, QByteArray(value) if isinstance(value, bytes) else value)
    store.sync()
