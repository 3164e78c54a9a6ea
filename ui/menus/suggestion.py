"""The Suggestion menu: walking through the suggestions and answering them."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.menus.deed import LINE, Deed

_SHOWN = QT_TRANSLATE_NOOP("Actions", "Which are l&isted")

SUGGESTION: tuple[Deed, ...] = (
    Deed(
        "next_suggestion",
        QT_TRANSLATE_NOOP("Actions", "&Next suggestion"),
        "Ctrl+Alt+N",
        needs="both",
        tip=QT_TRANSLATE_NOOP("Actions", "Go to the next suggestion; its line is shown in the résumé."),
    ),
    Deed(
        "previous_suggestion",
        QT_TRANSLATE_NOOP("Actions", "&Previous suggestion"),
        "Ctrl+Alt+P",
        needs="both",
        tip=QT_TRANSLATE_NOOP("Actions", "Go to the suggestion before; its line is shown in the résumé."),
    ),
    LINE,
    Deed(
        "accept",
        QT_TRANSLATE_NOOP("Actions", "&Accept suggestion"),
        "Ctrl+Alt+A",
        needs="both",
        tip=QT_TRANSLATE_NOOP("Actions", "Put the current suggestion into the résumé and go on to the next."),
    ),
    Deed(
        "edit_suggestion",
        QT_TRANSLATE_NOOP("Actions", "&Edit suggestion"),
        "Ctrl+Alt+E",
        needs="both",
        tip=QT_TRANSLATE_NOOP("Actions", "Write the current suggestion in your own words before it is accepted."),
    ),
    Deed(
        "reject",
        QT_TRANSLATE_NOOP("Actions", "&Reject suggestion"),
        "Ctrl+Alt+R",
        needs="both",
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Put the current suggestion aside and go on to the next; it stays listed below."
        ),
    ),
    LINE,
    Deed(
        "never_here",
        QT_TRANSLATE_NOOP("Actions", "Never suggest this &here"),
        needs="both",
        tip=QT_TRANSLATE_NOOP("Actions", "Reject the current suggestion for good, at this place of the résumé."),
    ),
    Deed(
        "never_anywhere",
        QT_TRANSLATE_NOOP("Actions", "Never suggest &such anywhere"),
        needs="both",
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Reject every suggestion of this kind for good; “What you taught Tailor” takes it back."
        ),
    ),
    LINE,
    Deed(
        "accept_all_safe",
        QT_TRANSLATE_NOOP("Actions", "Accept a&ll safe suggestions"),
        "Ctrl+Shift+A",
        needs="both",
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Accept in one step every suggestion that changes no claim; one undo takes all back."
        ),
    ),
    LINE,
    Deed(
        "suggestion_line",
        QT_TRANSLATE_NOOP("Actions", "Show its line in the rés&umé"),
        needs="both",
        tip=QT_TRANSLATE_NOOP("Actions", "Show where the current suggestion would change the résumé."),
    ),
    Deed(
        "settled",
        QT_TRANSLATE_NOOP("Actions", "What you have settle&d"),
        needs="both",
        tip=QT_TRANSLATE_NOOP("Actions", "Show below the suggestions what you accepted and rejected, or fold it."),
    ),
    Deed(
        "settled_back",
        QT_TRANSLATE_NOOP("Actions", "Take &back the chosen one"),
        needs="both",
        tip=QT_TRANSLATE_NOOP("Actions", "Put the one chosen among the settled back among the open ones."),
    ),
    LINE,
    Deed(
        "suggestions_all",
        QT_TRANSLATE_NOOP("Actions", "&All kinds"),
        under=_SHOWN,
        needs="both",
        tip=QT_TRANSLATE_NOOP("Actions", "List suggestions of every kind."),
    ),
    Deed(
        "suggestions_safe",
        QT_TRANSLATE_NOOP("Actions", "&Safe ones"),
        under=_SHOWN,
        needs="both",
        tip=QT_TRANSLATE_NOOP("Actions", "List only what changes no claim."),
    ),
    Deed(
        "suggestions_confirm",
        QT_TRANSLATE_NOOP("Actions", "Those to &confirm"),
        under=_SHOWN,
        needs="both",
        tip=QT_TRANSLATE_NOOP("Actions", "List only what you must say is true."),
    ),
    Deed(
        "suggestions_ask",
        QT_TRANSLATE_NOOP("Actions", "&Questions"),
        under=_SHOWN,
        needs="both",
        tip=QT_TRANSLATE_NOOP("Actions", "List only what you alone know."),
    ),
)
"""The rows of the menu."""
