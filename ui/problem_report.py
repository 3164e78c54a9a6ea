"""Writes down what developers need to know about a problem, without a word of the user's texts or who they are."""

import platform
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from importlib import metadata
from pathlib import Path

from tailor import __version__
from ui.settings import Settings

LINES = 60
_LIBRARIES = ("PySide6-Essentials", "onnxruntime", "scikit-learn", "python-docx", "reportlab", "pypdfium2")
_PRIVATE = ("geometry", "panes", "export_folder", "export_names", "recent_resumes", "recent_postings")
_KINDS = r"docx?|pdf|odt|rtf|txt|md|html?|mhtml|json|zip|xml|pages|db"
_FILE = re.compile(rf"(?:[A-Za-z]:)?[\\/][^\n\"'“”<>|]*?\.(?:{_KINDS})\b", re.IGNORECASE)
_NAMED = re.compile(rf"[^\s\\/:\"'“”<>|]+\.(?:{_KINDS})\b", re.IGNORECASE)
_FOLDER = re.compile(r"(?<![\w.])(?:[A-Za-z]:\\|/)(?:home|Users|root|var|tmp|private|Volumes|media|mnt)\b[^\s\"'“”]*")


@dataclass(frozen=True, slots=True)
class Situation:
    """What a report is made of; `secrets` are words that must not be in it, such as the user's name."""

    settings: Settings
    counts: Sequence[tuple[str, int]] = ()
    log: str = ""
    details: str = ""
    home: Path = Path()
    secrets: tuple[str, ...] = ()


def compose(situation: Situation, said: str = "", posting: str = "", resume: str = "") -> str:
    """Return the whole report; what the user says, the posting and the résumé are in it only where they are given."""
    parts = [("What happened", said.strip() or "(nothing said)")]
    parts.append(("Versions", "\n".join(_versions())))
    parts.append(("Settings", "\n".join(_settings(situation.settings))))
    parts.append(("Counts", "\n".join(f"{name}: {count}" for name, count in situation.counts)))
    for heading, text in (("The error", situation.details), ("The end of the log", last_lines(situation.log))):
        if text.strip():
            parts.append((heading, without_names(text, situation.home, situation.secrets)))
    for heading, text in (("The posting, added by the user", posting), ("The résumé, added by the user", resume)):
        if text.strip():
            parts.append((heading, text.strip()))
    return "\n\n".join(f"{heading}\n{'-' * len(heading)}\n{text}" for heading, text in parts if text) + "\n"


def last_lines(log: str) -> str:
    """Return the end of a log."""
    return "\n".join(log.splitlines()[-LINES:])


def without_names(text: str, home: Path, secrets: Iterable[str] = ()) -> str:
    """Return a text without names of files, folders and persons; places in the app's own code stay."""
    text = _FILE.sub("(a file)", text)
    if len(home.parts) > 1:
        text = text.replace(str(home), "~")
    text = _FOLDER.sub("(a folder)", text)
    text = _NAMED.sub("(a file)", text)
    words = {word.strip() for word in (*secrets, home.name) if len(word.strip()) > 1}
    for word in sorted(words, key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", "(left out)", text, flags=re.IGNORECASE)
    return text


def _versions() -> list[str]:
    lines = [f"Tailor: {__version__}", f"Python: {platform.python_version()}", f"System: {platform.platform()}"]
    for name in _LIBRARIES:
        try:
            lines.append(f"{name}: {metadata.version(name)}")
        except metadata.PackageNotFoundError:
            lines.append(f"{name}: not installed")
    return lines


def _settings(settings: Settings) -> list[str]:
    """Return the settings; of what may hold a name only whether it is set."""
    fresh, lines = Settings(), []
    for field in fields(settings):
        value = getattr(settings, field.name)
        if field.name in _PRIVATE:
            value = "as at first" if value == getattr(fresh, field.name) else "set"
        elif field.name == "template" and value not in ("classic", "modern", "plain", "compact"):
            value = "another"
        lines.append(f"{field.name}: {value}")
    return lines
