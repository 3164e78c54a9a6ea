"""The rows of the View menu about the pages: their look, their number and their size on the screen."""

from ui.menus.deed import Deed
from ui.translation import later

_LOOK = later("Actions", "Look of &the documents")

PAGES: tuple[Deed, ...] = (
    Deed(
        "look",
        later("Actions", "&Adjust look of the documents"),
        "Ctrl+Shift+L",
        under=_LOOK,
        needs="both",
        tip=later("Actions", "Choose template, paper, size, colour and order of sections beside the pages."),
    ),
    Deed(
        "fit_none",
        later("Actions", "As many pages as it &takes"),
        under=_LOOK,
        needs="both",
        tip=later("Actions", "Let the pages fall as they come."),
    ),
    Deed(
        "fit_one",
        later("Actions", "Fit on &one page"),
        under=_LOOK,
        needs="both",
        tip=later("Actions", "Tighten spacing, then lines, then letters, until the résumé fits on one page."),
    ),
    Deed(
        "fit_two",
        later("Actions", "Fit on t&wo pages"),
        under=_LOOK,
        needs="both",
        tip=later("Actions", "Tighten spacing, then lines, then letters, until the résumé fits on two pages."),
    ),
    Deed(
        "preview_letter",
        later("Actions", "&Preview the letter"),
        under=_LOOK,
        needs="both",
        tip=later("Actions", "Show the letter’s pages as they are exported."),
    ),
    Deed(
        "preview_resume",
        later("Actions", "P&review the résumé"),
        under=_LOOK,
        needs="both",
        tip=later("Actions", "Show the résumé’s pages as they are exported."),
    ),
    Deed(
        "pages_larger",
        later("Actions", "Pages &larger"),
        under=_LOOK,
        needs="both",
        tip=later("Actions", "Show the pages larger on the screen; the paper stays as it is."),
    ),
    Deed(
        "pages_smaller",
        later("Actions", "Pages &smaller"),
        under=_LOOK,
        needs="both",
        tip=later("Actions", "Show the pages smaller on the screen; the paper stays as it is."),
    ),
    Deed(
        "pages_width",
        later("Actions", "Pages as w&ide as their room"),
        under=_LOOK,
        needs="both",
        tip=later("Actions", "Show the pages as wide as the pane."),
    ),
    Deed(
        "look_reset",
        later("Actions", "Look as the te&mplate has it"),
        under=_LOOK,
        needs="both",
        tip=later("Actions", "Take back your own paper, text size and colour."),
    ),
)
"""The rows of the menu in the menu."""
