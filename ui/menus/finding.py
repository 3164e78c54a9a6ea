"""The rows of the Edit menu that have to do with finding words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.menus.deed import Deed

FINDING: tuple[Deed, ...] = (
    Deed(
        "find",
        QT_TRANSLATE_NOOP("Actions", "&Find…"),
        "Ctrl+F",
        needs="application",
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Find words in the posting and the résumé, and in the letter while it is open."
        ),
    ),
    Deed(
        "find_next",
        QT_TRANSLATE_NOOP("Actions", "Find ne&xt"),
        "Ctrl+G",
        needs="application",
        tip=QT_TRANSLATE_NOOP("Actions", "Go to the next place where the words stand, from pane to pane."),
    ),
    Deed(
        "find_previous",
        QT_TRANSLATE_NOOP("Actions", "Find pre&vious"),
        "Ctrl+Shift+G",
        needs="application",
        tip=QT_TRANSLATE_NOOP("Actions", "Go to the place before, from pane to pane."),
    ),
)
"""The rows."""
