"""The View menu: which pane is in front, the look of the documents, colours and text size."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.menus.deed import LINE, Deed
from ui.menus.pages import PAGES

_COVERAGE = QT_TRANSLATE_NOOP("Actions", "How much is co&vered")
_MESSAGE = QT_TRANSLATE_NOOP("Actions", "Message a&bove the panes")

VIEW: tuple[Deed, ...] = (
    Deed(
        "palette",
        QT_TRANSLATE_NOOP("Actions", "&Command palette…"),
        "Ctrl+Shift+P",
        tip=QT_TRANSLATE_NOOP("Actions", "Type what you would like to do, or a part of an application’s name."),
    ),
    LINE,
    Deed(
        "keywords",
        QT_TRANSLATE_NOOP("Actions", "&Keywords"),
        "Ctrl+1",
        needs="application",
        tip=QT_TRANSLATE_NOOP("Actions", "Show what the posting asks for and what your résumé says of it."),
    ),
    Deed(
        "suggestions",
        QT_TRANSLATE_NOOP("Actions", "&Suggestions"),
        "Ctrl+2",
        needs="application",
        tip=QT_TRANSLATE_NOOP("Actions", "Show what could be said better, best first."),
    ),
    Deed(
        "letter",
        QT_TRANSLATE_NOOP("Actions", "&Letter"),
        "Ctrl+3",
        needs="application",
        tip=QT_TRANSLATE_NOOP("Actions", "Show the cover letter, drafted from your résumé and the posting."),
    ),
    Deed(
        "preview",
        QT_TRANSLATE_NOOP("Actions", "&Preview"),
        "Ctrl+4",
        needs="application",
        tip=QT_TRANSLATE_NOOP("Actions", "Show the pages as they are exported."),
    ),
    Deed(
        "check",
        QT_TRANSLATE_NOOP("Actions", "C&heck"),
        "Ctrl+5",
        needs="application",
        tip=QT_TRANSLATE_NOOP("Actions", "Show what machines read in the documents."),
    ),
    Deed(
        "changes",
        QT_TRANSLATE_NOOP("Actions", "Chang&es"),
        "Ctrl+6",
        needs="both",
        tip=QT_TRANSLATE_NOOP("Actions", "List all that differs from your file, and why."),
    ),
    Deed(
        "show_hidden",
        QT_TRANSLATE_NOOP("Actions", "What is left o&ut, in its place"),
        needs="both",
        tip=QT_TRANSLATE_NOOP("Actions", "Show faintly in the résumé what you left out, or hide it again."),
    ),
    LINE,
    Deed(
        "posting_folds",
        QT_TRANSLATE_NOOP("Actions", "Fold or un&fold the posting"),
        needs="application",
        tip=QT_TRANSLATE_NOOP("Actions", "Show the posting whole, or fold what is said about the company."),
    ),
    Deed(
        "conditions",
        QT_TRANSLATE_NOOP("Actions", "All c&onditions of the posting"),
        needs="application",
        tip=QT_TRANSLATE_NOOP("Actions", "Show each hard condition below the posting’s title and go to the first."),
    ),
    Deed(
        "coverage_required",
        QT_TRANSLATE_NOOP("Actions", "&Required"),
        under=_COVERAGE,
        needs="both",
        tip=QT_TRANSLATE_NOOP("Actions", "List what is required, and where your résumé says it."),
    ),
    Deed(
        "coverage_preferred",
        QT_TRANSLATE_NOOP("Actions", "&Preferred"),
        under=_COVERAGE,
        needs="both",
        tip=QT_TRANSLATE_NOOP("Actions", "List what is nice to have, and where your résumé says it."),
    ),
    Deed(
        "coverage_keywords",
        QT_TRANSLATE_NOOP("Actions", "&Tools and skills"),
        under=_COVERAGE,
        needs="both",
        tip=QT_TRANSLATE_NOOP("Actions", "List tools and skills, and where your résumé says them."),
    ),
    LINE,
    *PAGES,
    LINE,
    Deed(
        "next_region",
        QT_TRANSLATE_NOOP("Actions", "Ne&xt part of the window"),
        "F6",
        tip=QT_TRANSLATE_NOOP("Actions", "Go on to the next part: applications, posting, résumé, right side, status."),
    ),
    Deed(
        "previous_region",
        QT_TRANSLATE_NOOP("Actions", "Previous part of the &window"),
        "Shift+F6",
        tip=QT_TRANSLATE_NOOP("Actions", "Go back to the part before."),
    ),
    Deed(
        "notice_act",
        QT_TRANSLATE_NOOP("Actions", "Do what the message &offers"),
        under=_MESSAGE,
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Do what the message above the panes offers, such as trying again or undoing."
        ),
    ),
    Deed(
        "notice_dismiss",
        QT_TRANSLATE_NOOP("Actions", "Put the message &away"),
        under=_MESSAGE,
        tip=QT_TRANSLATE_NOOP("Actions", "Dismiss the message above the panes."),
    ),
    LINE,
    Deed(
        "rail",
        QT_TRANSLATE_NOOP("Actions", "Show &applications"),
        "Ctrl+B",
        checkable=True,
        tip=QT_TRANSLATE_NOOP("Actions", "Show the list of applications at the side, or hide it."),
    ),
    Deed(
        "theme_system",
        QT_TRANSLATE_NOOP("Actions", "Colours: like the s&ystem"),
        checkable=True,
        tip=QT_TRANSLATE_NOOP("Actions", "Turn light or dark as the system does."),
    ),
    Deed(
        "theme_light",
        QT_TRANSLATE_NOOP("Actions", "Colours: l&ight"),
        checkable=True,
        tip=QT_TRANSLATE_NOOP("Actions", "Show dark letters on a light ground."),
    ),
    Deed(
        "theme_dark",
        QT_TRANSLATE_NOOP("Actions", "Colours: &dark"),
        checkable=True,
        tip=QT_TRANSLATE_NOOP("Actions", "Show light letters on a dark ground."),
    ),
    Deed(
        "theme_contrast",
        QT_TRANSLATE_NOOP("Actions", "Colours: hi&gh contrast"),
        checkable=True,
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Show letters as clear of their ground as can be, light or dark as the system is."
        ),
    ),
    LINE,
    Deed(
        "larger",
        QT_TRANSLATE_NOOP("Actions", "La&rger text"),
        "Ctrl++;Ctrl+=",
        tip=QT_TRANSLATE_NOOP("Actions", "Make all letters of the window larger; with the pages in focus, the pages."),
    ),
    Deed(
        "smaller",
        QT_TRANSLATE_NOOP("Actions", "S&maller text"),
        "Ctrl+-",
        tip=QT_TRANSLATE_NOOP("Actions", "Make all letters of the window smaller; with the pages in focus, the pages."),
    ),
    Deed(
        "normal_size",
        QT_TRANSLATE_NOOP("Actions", "&Normal text size"),
        "Ctrl+0",
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Put the letters of the window back to the usual size; with the pages in focus, fit the pages."
        ),
    ),
)
"""The rows of the menu."""
