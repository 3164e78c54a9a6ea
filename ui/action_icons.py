"""The icons of the acts that are looked for most, in menus, context menus and the command palette."""

import sys
from collections.abc import Mapping

from PySide6.QtGui import QAction

from ui import icons

ICONS: Mapping[str, str] = {
    "new": "add",
    "new_from_clipboard": "paste",
    "open_posting": "posting",
    "open_address": "link",
    "swap_resume": "resume",
    "sample": "sample",
    "export": "export",
    "export_docx": "word",
    "export_pdf": "pdf",
    "settings": "settings",
    "undo": "undo",
    "redo": "redo",
    "find": "find",
    "edit_line": "edit",
    "line_up": "up",
    "line_down": "down",
    "hide_line": "hide",
    "split_line": "split",
    "join_line": "join",
    "accept": "tick",
    "reject": "close",
    "edit_suggestion": "edit",
    "rename": "edit",
    "delete": "delete",
    "search": "search",
    "palette": "search",
    "keywords": "keyword",
    "suggestions": "suggestion",
    "letter": "letter",
    "preview": "preview",
    "check": "check",
    "changes": "changes",
    "look": "look",
    "larger": "zoom-in",
    "smaller": "zoom-out",
    "help": "help",
    "shortcuts": "keyboard",
    "log_folder": "folder",
    "about": "info",
}


def give_icons(actions: tuple[QAction, ...]) -> None:
    """Give each act its icon; a menu of macOS shows none, as is the custom there."""
    for action in actions:
        name = ICONS.get(action.objectName())
        if name:
            action.setIcon(icons.icon(name))
            action.setIconVisibleInMenu(sys.platform != "darwin")
