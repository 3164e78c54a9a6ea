"""The rows of the View menu about the pages: their look, their number and their size on the screen."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.menus.deed import Deed

_LOOK = QT_TRANSLATE_NOOP("Actions", "Look of &the documents")

PAGES: tuple[Deed, ...] = (
    Deed(
        "look",
        QT_TRANSLATE_NOOP("Actions", "&Adjust look of the documents"),
        "Ctrl+Shift+L",
        under=_LOOK,
        needs="both",
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Choose template, paper, size, colour and order of sections beside the pages."
        ),
    ),
    Deed(
        "fit_none",
        QT_TRANSLATE_NOOP("Actions", "As many pages as it &takes"),
        under=_LOOK,
        needs="both",
        tip=QT_TRANSLATE_NOOP("Actions", "Let the pages fall as they come."),
    ),
    Deed(
        "fit_one",
        QT_TRANSLATE_NOOP("Actions", "Fit on &one page"),
        under=_LOOK,
        needs="both",
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Tighten spacing, then lines, then letters, until the résumé fits on one page."
        ),
    ),
    Deed(
        "fit_two",
        QT_TRANSLATE_NOOP("Actions", "Fit on t&wo pages"),
        under=_LOOK,
        needs="both",
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Tighten spacing, then lines, then letters, until the résumé fits on two pages."
        ),
    ),
    Deed(
        "preview_letter",
        QT_TRANSLATE_NOOP("Actions", "&Preview the letter"),
        under=_LOOK,
        needs="both",
        tip=QT_TRANSLATE_NOOP("Actions", "Show the letter’s pages as they are exported."),
    ),
    Deed(
        "preview_resume",
        QT_TRANSLATE_NOOP("Actions", "P&review the résumé"),
        under=_LOOK,
        needs="both",
        tip=QT_TRANSLATE_NOOP("Actions", "Show the résumé’s pages as they are exported."),
    ),
    Deed(
        "pages_larger",
        QT_TRANSLATE_NOOP("Actions", "Pages &larger"),
        under=_LOOK,
        needs="both",
        tip=QT_TRANSLATE_NOOP("Actions", "Show the pages larger on the screen; the paper stays as it is."),
    ),
    Deed(
        "pages_smaller",
        QT_TRANSLATE_NOOP("Actions", "Pages &smaller"),
        under=_LOOK,
        needs="both",
        tip=QT_TRANSLATE_NOOP("Actions", "Show the pages smaller on the screen; the paper stays as it is."),
    ),
    Deed(
        "pages_width",
        QT_TRANSLATE_NOOP("Actions", "Pages as w&ide as their room"),
        under=_LOOK,
        needs="both",
        tip=QT_TRANSLATE_NOOP("Actions", "Show the pages as wide as the pane."),
    ),
    Deed(
        "look_reset",
        QT_TRANSLATE_NOOP("Actions", "Look as the te&mplate has it"),
        under=_LOOK,
        needs="both",
        tip=QT_TRANSLATE_NOOP("Actions", "Take back your own paper, text size and colour."),
    ),
)
"""The rows of the menu in the menu."""
