"""The menus of the window: every act of the user stands in one of them."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.menus.application import APPLICATION
from ui.menus.deed import LINE, Deed
from ui.menus.edit import EDIT
from ui.menus.file import FILE
from ui.menus.finding import FINDING
from ui.menus.help import HELP
from ui.menus.keyword import KEYWORD
from ui.menus.review import REVIEW
from ui.menus.spelling import SPELLING
from ui.menus.suggestion import SUGGESTION
from ui.menus.view import VIEW

__all__ = ["LINE", "MENUS", "Deed"]

MENUS: tuple[tuple[str, tuple[Deed, ...]], ...] = (
    (QT_TRANSLATE_NOOP("Actions", "File"), FILE),
    (QT_TRANSLATE_NOOP("Actions", "Edit"), (*EDIT, LINE, *FINDING, LINE, *SPELLING)),
    (QT_TRANSLATE_NOOP("Actions", "Suggestion"), SUGGESTION),
    (QT_TRANSLATE_NOOP("Actions", "Keyword"), KEYWORD),
    (QT_TRANSLATE_NOOP("Actions", "Application"), APPLICATION),
    (QT_TRANSLATE_NOOP("Actions", "Review"), REVIEW),
    (QT_TRANSLATE_NOOP("Actions", "View"), VIEW),
    (QT_TRANSLATE_NOOP("Actions", "Help"), HELP),
)
"""The menus left to right, each with its rows."""
