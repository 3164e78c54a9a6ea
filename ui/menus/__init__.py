"""The menus of the window: every act of the user stands in one of them."""

from ui.menus.application import APPLICATION
from ui.menus.deed import LINE, Deed
from ui.menus.edit import EDIT
from ui.menus.file import FILE
from ui.menus.help import HELP
from ui.menus.keyword import KEYWORD
from ui.menus.review import REVIEW
from ui.menus.suggestion import SUGGESTION
from ui.menus.view import VIEW
from ui.translation import later

__all__ = ["LINE", "MENUS", "Deed"]

MENUS: tuple[tuple[str, tuple[Deed, ...]], ...] = (
    (later("Actions", "File"), FILE),
    (later("Actions", "Edit"), EDIT),
    (later("Actions", "Suggestion"), SUGGESTION),
    (later("Actions", "Keyword"), KEYWORD),
    (later("Actions", "Application"), APPLICATION),
    (later("Actions", "Review"), REVIEW),
    (later("Actions", "View"), VIEW),
    (later("Actions", "Help"), HELP),
)
"""The menus left to right, each with its rows."""
