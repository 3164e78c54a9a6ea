"""The Suggestion menu: walking through the suggestions and answering them."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.menus.deed import LINE, Deed

SUGGESTION: tuple[Deed, ...] = (
    Deed(
        "next_suggestion",
        QT_TRANSLATE_NOOP("Actions", "&Next suggestion"),
        "Ctrl+Alt+N",
        tip=QT_TRANSLATE_NOOP("Actions", "Go to the next suggestion; its line is shown in the résumé."),
    ),
    Deed(
        "previous_suggestion",
        QT_TRANSLATE_NOOP("Actions", "&Previous suggestion"),
        "Ctrl+Alt+P",
        tip=QT_TRANSLATE_NOOP("Actions", "Go to the suggestion before; its line is shown in the résumé."),
    ),
    LINE,
    Deed(
        "accept",
        QT_TRANSLATE_NOOP("Actions", "&Accept suggestion"),
        "Ctrl+Alt+A",
        tip=QT_TRANSLATE_NOOP("Actions", "Put the current suggestion into the résumé and go on to the next."),
    ),
    Deed(
        "edit_suggestion",
        QT_TRANSLATE_NOOP("Actions", "&Edit suggestion"),
        "Ctrl+Alt+E",
        tip=QT_TRANSLATE_NOOP("Actions", "Write the current suggestion in your own words before it is accepted."),
    ),
    Deed(
        "reject",
        QT_TRANSLATE_NOOP("Actions", "&Reject suggestion"),
        "Ctrl+Alt+R",
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Put the current suggestion aside and go on to the next; it stays listed below."
        ),
    ),
    LINE,
    Deed(
        "never_here",
        QT_TRANSLATE_NOOP("Actions", "Never suggest this &here"),
        tip=QT_TRANSLATE_NOOP("Actions", "Reject the current suggestion for good, at this place of the résumé."),
    ),
    Deed(
        "never_anywhere",
        QT_TRANSLATE_NOOP("Actions", "Never suggest &such anywhere"),
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Reject every suggestion of this kind for good; “What you taught Tailor” takes it back."
        ),
    ),
    LINE,
    Deed(
        "accept_all_safe",
        QT_TRANSLATE_NOOP("Actions", "Accept a&ll safe suggestions"),
        "Ctrl+Shift+A",
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Accept in one step every suggestion that changes no claim; one undo takes all back."
        ),
    ),
)
"""The rows of the menu."""
