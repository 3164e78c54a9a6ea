"""The View menu: which pane is in front, the look of the documents, colours and text size."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.menus.deed import LINE, Deed

_LOOK = QT_TRANSLATE_NOOP("Actions", "L&ook of the documents")

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
        tip=QT_TRANSLATE_NOOP("Actions", "Show what the posting asks for and what your résumé says of it."),
    ),
    Deed(
        "suggestions",
        QT_TRANSLATE_NOOP("Actions", "&Suggestions"),
        "Ctrl+2",
        tip=QT_TRANSLATE_NOOP("Actions", "Show what could be said better, best first."),
    ),
    Deed(
        "letter",
        QT_TRANSLATE_NOOP("Actions", "&Letter"),
        "Ctrl+3",
        tip=QT_TRANSLATE_NOOP("Actions", "Show the cover letter, drafted from your résumé and the posting."),
    ),
    Deed(
        "preview",
        QT_TRANSLATE_NOOP("Actions", "&Preview"),
        "Ctrl+4",
        tip=QT_TRANSLATE_NOOP("Actions", "Show the pages as they are exported."),
    ),
    Deed(
        "check",
        QT_TRANSLATE_NOOP("Actions", "C&heck"),
        "Ctrl+5",
        tip=QT_TRANSLATE_NOOP("Actions", "Show what machines read in the documents."),
    ),
    Deed(
        "changes",
        QT_TRANSLATE_NOOP("Actions", "Chang&es"),
        "Ctrl+6",
        tip=QT_TRANSLATE_NOOP("Actions", "List all that differs from your file, and why."),
    ),
    Deed(
        "show_hidden",
        QT_TRANSLATE_NOOP("Actions", "What is left o&ut, in its place"),
        tip=QT_TRANSLATE_NOOP("Actions", "Show faintly in the résumé what you left out, or hide it again."),
    ),
    LINE,
    Deed(
        "look",
        QT_TRANSLATE_NOOP("Actions", "Adjust &look of the documents"),
        "Ctrl+Shift+L",
        under=_LOOK,
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Choose template, paper, size, colour and order of sections beside the pages."
        ),
    ),
    Deed(
        "fit_none",
        QT_TRANSLATE_NOOP("Actions", "As many pages as it &takes"),
        under=_LOOK,
        tip=QT_TRANSLATE_NOOP("Actions", "Let the pages fall as they come."),
    ),
    Deed(
        "fit_one",
        QT_TRANSLATE_NOOP("Actions", "Fit on &one page"),
        under=_LOOK,
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Tighten spacing, then lines, then letters, until the résumé fits on one page."
        ),
    ),
    Deed(
        "fit_two",
        QT_TRANSLATE_NOOP("Actions", "Fit on t&wo pages"),
        under=_LOOK,
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Tighten spacing, then lines, then letters, until the résumé fits on two pages."
        ),
    ),
    Deed(
        "preview_letter",
        QT_TRANSLATE_NOOP("Actions", "&Preview the letter"),
        under=_LOOK,
        tip=QT_TRANSLATE_NOOP("Actions", "Show the letter’s pages as they are exported."),
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
