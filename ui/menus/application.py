"""The Application menu: the jobs applied for."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.menus.deed import LINE, Deed

APPLICATION: tuple[Deed, ...] = (
    Deed(
        "rename",
        QT_TRANSLATE_NOOP("Actions", "&Rename…"),
        "F2",
        needs="application",
        tip=QT_TRANSLATE_NOOP("Actions", "Give the open application another name in the list."),
    ),
    Deed(
        "delete",
        QT_TRANSLATE_NOOP("Actions", "&Delete"),
        "Ctrl+Shift+Backspace",
        needs="application",
        tip=QT_TRANSLATE_NOOP("Actions", "Take the open application off the list; undo brings it back."),
    ),
    LINE,
    Deed(
        "next",
        QT_TRANSLATE_NOOP("Actions", "&Next application"),
        "Ctrl+PgDown",
        needs="application",
        tip=QT_TRANSLATE_NOOP("Actions", "Open the next application of the list."),
    ),
    Deed(
        "previous",
        QT_TRANSLATE_NOOP("Actions", "&Previous application"),
        "Ctrl+PgUp",
        needs="application",
        tip=QT_TRANSLATE_NOOP("Actions", "Open the application before in the list."),
    ),
    Deed(
        "search",
        QT_TRANSLATE_NOOP("Actions", "&Search applications"),
        "Ctrl+Shift+F",
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Go to the field above the list of applications; type a part of a title or company."
        ),
    ),
)
"""The rows of the menu."""
