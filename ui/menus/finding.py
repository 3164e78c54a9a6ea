"""The rows of the Edit menu that have to do with finding words."""

from ui.menus.deed import Deed
from ui.translation import later

_UNDER = later("Actions", "&Find")

FINDING: tuple[Deed, ...] = (
    Deed(
        "find",
        later("Actions", "&Find…"),
        "Ctrl+F",
        under=_UNDER,
        needs="application",
        tip=later("Actions", "Find words in the posting and the résumé, and in the letter while it is open."),
    ),
    Deed(
        "find_next",
        later("Actions", "Find ne&xt"),
        "Ctrl+G",
        under=_UNDER,
        needs="application",
        tip=later("Actions", "Go to the next place where the words stand, from pane to pane."),
    ),
    Deed(
        "find_previous",
        later("Actions", "Find pre&vious"),
        "Ctrl+Shift+G",
        under=_UNDER,
        needs="application",
        tip=later("Actions", "Go to the place before, from pane to pane."),
    ),
)
"""The rows."""
