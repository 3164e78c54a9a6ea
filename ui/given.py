"""What the user drops, pastes or opens: which room it is meant for, and why it cannot be read where it cannot."""

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QCoreApplication, QMimeData

from ui.translation import counted

Room = Literal["", "posting", "resume", "check"]
"""Where something was dropped; "" says nothing about what it is."""

translate = QCoreApplication.translate
_PICTURES = {".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".webp", ".heic", ".svg"}
_OTHERS = {".mp3", ".mp4", ".mov", ".avi", ".exe", ".dmg", ".xlsx", ".xls", ".csv", ".pptx", ".ppt", ".key", ".numbers"}


def given_files(data: QMimeData) -> tuple[Path, ...]:
    """Return the local files among what is dragged or was copied."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())


def given_text(data: QMimeData) -> str:
    """Return the text among what is dragged or was copied, or the address of a page, where it is no file."""
    if given_files(data):
        return ""
    text = data.text().strip()
    return text or next((url.toString() for url in data.urls()), "")


def refusal(paths: Sequence[Path]) -> str:
    """Return in plain words why these cannot be read, as far as can be told without opening them, or nothing."""
    if len(paths) > 2:
        return counted("Given", "These are %n files. Drop one résumé, one posting, or one of each.", len(paths))
    for path in paths:
        kind = path.suffix.lower()
        if path.is_dir() and kind == ".pages":
            words = translate("Given", "“{}” is a Pages document in parts. In Pages, export it as PDF or Word.")
            return words.format(path.name)
        if path.is_dir():
            return translate("Given", "“{}” is a folder. Drop the file in it.").format(path.name)
        if kind in _PICTURES:
            return translate("Given", "“{}” is a picture, which holds no text. Drop a Word, PDF or text file.").format(
                path.name
            )
        if kind in _OTHERS:
            return translate("Given", "“{}” is no document with text. Drop a Word, PDF or text file.").format(path.name)
    return ""


def invitation(room: Room, paths: Sequence[Path]) -> str:
    """Return what dropping these files, or without any a text, on a pane will do."""
    if not paths:
        return translate("Given", "Drop to read this text as the posting")
    if len(paths) == 2 and room != "check":
        return translate("Given", "Drop to read both: one as your résumé, one as the posting")
    words = {
        "posting": translate("Given", "Drop to read this as the posting"),
        "resume": translate("Given", "Drop to read this as your résumé"),
        "check": translate("Given", "Drop to see what machines read in this file"),
        "": translate("Given", "Drop to read this; what it says tells whether it is a résumé or a posting"),
    }
    return words[room]
