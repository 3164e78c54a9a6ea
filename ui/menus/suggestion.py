"""The Suggestion menu: walking through the suggestions and answering them."""

from ui.menus.deed import LINE, Deed
from ui.translation import later

_SHOWN = later("Actions", "Which are l&isted")

SUGGESTION: tuple[Deed, ...] = (
    Deed(
        "next_suggestion",
        later("Actions", "&Next suggestion"),
        "Ctrl+Alt+N",
        needs="both",
        tip=later("Actions", "Go to the next suggestion; its line is shown in the résumé."),
    ),
    Deed(
        "previous_suggestion",
        later("Actions", "&Previous suggestion"),
        "Ctrl+Alt+P",
        needs="both",
        tip=later("Actions", "Go to the suggestion before; its line is shown in the résumé."),
    ),
    LINE,
    Deed(
        "accept",
        later("Actions", "&Accept suggestion"),
        "Ctrl+Alt+A",
        needs="both",
        tip=later("Actions", "Put the current suggestion into the résumé and go on to the next."),
    ),
    Deed(
        "edit_suggestion",
        later("Actions", "&Edit suggestion"),
        "Ctrl+Alt+E",
        needs="both",
        tip=later("Actions", "Write the current suggestion in your own words before it is accepted."),
    ),
    Deed(
        "reject",
        later("Actions", "&Reject suggestion"),
        "Ctrl+Alt+R",
        needs="both",
        tip=later("Actions", "Put the current suggestion aside and go on to the next; it stays listed below."),
    ),
    LINE,
    Deed(
        "never_here",
        later("Actions", "Never suggest this &here"),
        needs="both",
        tip=later("Actions", "Reject the current suggestion for good, at this place of the résumé."),
    ),
    Deed(
        "never_anywhere",
        later("Actions", "Never suggest &such anywhere"),
        needs="both",
        tip=later("Actions", "Reject every suggestion of this kind for good; “What you taught Tailor” takes it back."),
    ),
    LINE,
    Deed(
        "accept_all_safe",
        later("Actions", "Accept a&ll safe suggestions"),
        "Ctrl+Shift+A",
        needs="both",
        tip=later("Actions", "Accept in one step every suggestion that changes no claim; one undo takes all back."),
    ),
    LINE,
    Deed(
        "suggestion_line",
        later("Actions", "Show its line in the rés&umé"),
        needs="both",
        tip=later("Actions", "Show where the current suggestion would change the résumé."),
    ),
    Deed(
        "settled",
        later("Actions", "What you have settle&d"),
        needs="both",
        tip=later("Actions", "Show below the suggestions what you accepted and rejected, or fold it."),
    ),
    Deed(
        "settled_back",
        later("Actions", "Take &back the chosen one"),
        needs="both",
        tip=later("Actions", "Put the one chosen among the settled back among the open ones."),
    ),
    LINE,
    Deed(
        "suggestions_all",
        later("Actions", "&All kinds"),
        under=_SHOWN,
        needs="both",
        tip=later("Actions", "List suggestions of every kind."),
    ),
    Deed(
        "suggestions_safe",
        later("Actions", "&Safe ones"),
        under=_SHOWN,
        needs="both",
        tip=later("Actions", "List only what changes no claim."),
    ),
    Deed(
        "suggestions_confirm",
        later("Actions", "Those to &confirm"),
        under=_SHOWN,
        needs="both",
        tip=later("Actions", "List only what you must say is true."),
    ),
    Deed(
        "suggestions_ask",
        later("Actions", "&Questions"),
        under=_SHOWN,
        needs="both",
        tip=later("Actions", "List only what you alone know."),
    ),
)
"""The rows of the menu."""
