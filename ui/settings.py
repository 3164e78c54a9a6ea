"""What the user set for the window itself; kept apart from their work."""

from dataclasses import dataclass, fields
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from tailor.model.wishes import PATTERN


@dataclass
class Settings:
    """The window's settings; `zoom` is in percent, `geometry`, `panes` and `rail_width` are how it stood last.

    `private` forbids the network altogether; without it, too, nothing is sent before the user agreed to it.
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
        setattr(settings, field.name, store.value(field.name, default, type=type(default)))
    settings.zoom = settings.zoom or Settings.zoom  # Qt makes 0 of a text that is no number
    return settings


def save_settings(settings: Settings, path: Path) -> None:
    """Write the settings."""
    store = QSettings(str(path), QSettings.Format.IniFormat)
    for field in fields(Settings):
        value = getattr(settings, field.name)
        store.setValue(field.name, QByteArray(value) if isinstance(value, bytes) else value)
    store.sync()
