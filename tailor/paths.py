"""Where shipped files and the user's own files are."""

import os
from pathlib import Path

import platformdirs

_CHECKOUT = Path(__file__).resolve().parent.parent
_INSTALLED = Path(__file__).resolve().parent / "_data"


def data_dir(name: str) -> Path:
    """Return the folder of shipped files, "templates" or "resources", in a checkout, a wheel or a bundle alike."""
    installed = _INSTALLED / name
    return installed if installed.is_dir() else _CHECKOUT / name


def user_dir() -> Path:
    """Return the folder that holds the user's work; the environment variable TAILOR_HOME moves it elsewhere."""
    moved = os.environ.get("TAILOR_HOME")
    return Path(moved) if moved else Path(platformdirs.user_data_dir("Tailor", appauthor=False))


def log_dir() -> Path:
    """Return the folder that holds the log files, which never contain text of a résumé."""
    moved = os.environ.get("TAILOR_HOME")
    return Path(moved) / "logs" if moved else Path(platformdirs.user_log_dir("Tailor", appauthor=False))
