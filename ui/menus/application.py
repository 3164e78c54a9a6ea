"""The Application menu: the jobs applied for."""

from ui.menus.deed import LINE, Deed
from ui.translation import later

APPLICATION: tuple[Deed, ...] = (
    Deed(
        "rename",
        later("Actions", "&Rename…"),
        "F2",
        needs="application",
        tip=later("Actions", "Give the open application another name in the list."),
    ),
    Deed(
        "delete",
        later("Actions", "&Delete"),
        "Ctrl+Shift+Backspace",
        needs="application",
        tip=later("Actions", "Take the open application off the list; undo brings it back."),
    ),
    LINE,
    Deed(
        "next",
        later("Actions", "&Next application"),
        "Ctrl+PgDown",
        needs="application",
        tip=later("Actions", "Open the next application of the list."),
    ),
    Deed(
        "previous",
        later("Actions", "&Previous application"),
        "Ctrl+PgUp",
        needs="application",
        tip=later("Actions", "Open the application before in the list."),
    ),
    Deed(
        "search",
        later("Actions", "&Search applications"),
        "Ctrl+Shift+F",
        tip=later("Actions", "Go to the field above the list of applications; type a part of a title or company."),
    ),
)
"""The rows of the menu."""
