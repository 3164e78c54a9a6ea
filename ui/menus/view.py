"""The View menu: which pane is in front, the look of the documents, colours and text size."""

from ui.menus.deed import LINE, Deed
from ui.menus.pages import PAGES
from ui.translation import later

_COVERAGE = later("Actions", "How much is co&vered")
_MESSAGE = later("Actions", "Message a&bove the panes")

VIEW: tuple[Deed, ...] = (
    Deed(
        "palette",
        later("Actions", "&Command palette…"),
        "Ctrl+Shift+P",
        tip=later("Actions", "Type what you would like to do, or a part of an application’s name."),
    ),
    LINE,
    Deed(
        "keywords",
        later("Actions", "&Keywords"),
        "Ctrl+1",
        needs="application",
        tip=later("Actions", "Show what the posting asks for and what your résumé says of it."),
    ),
    Deed(
        "suggestions",
        later("Actions", "&Suggestions"),
        "Ctrl+2",
        needs="application",
        tip=later("Actions", "Show what could be said better, best first."),
    ),
    Deed(
        "letter",
        later("Actions", "&Letter"),
        "Ctrl+3",
        needs="application",
        tip=later("Actions", "Show the cover letter, drafted from your résumé and the posting."),
    ),
    Deed(
        "preview",
        later("Actions", "&Preview"),
        "Ctrl+4",
        needs="application",
        tip=later("Actions", "Show the pages as they are exported."),
    ),
    Deed(
        "check",
        later("Actions", "C&heck"),
        "Ctrl+5",
        needs="application",
        tip=later("Actions", "Show what machines read in the documents."),
    ),
    Deed(
        "changes",
        later("Actions", "Chang&es"),
        "Ctrl+6",
        needs="both",
        tip=later("Actions", "List all that differs from your file, and why."),
    ),
    Deed(
        "show_hidden",
        later("Actions", "What is left o&ut, in its place"),
        needs="both",
        tip=later("Actions", "Show faintly in the résumé what you left out, or hide it again."),
    ),
    LINE,
    Deed(
        "posting_folds",
        later("Actions", "Fold or un&fold the posting"),
        needs="application",
        tip=later("Actions", "Show the posting whole, or fold what is said about the company."),
    ),
    Deed(
        "conditions",
        later("Actions", "All c&onditions of the posting"),
        needs="application",
        tip=later("Actions", "Show each hard condition below the posting’s title and go to the first."),
    ),
    Deed(
        "coverage_required",
        later("Actions", "&Required"),
        under=_COVERAGE,
        needs="both",
        tip=later("Actions", "List what is required, and where your résumé says it."),
    ),
    Deed(
        "coverage_preferred",
        later("Actions", "&Preferred"),
        under=_COVERAGE,
        needs="both",
        tip=later("Actions", "List what is nice to have, and where your résumé says it."),
    ),
    Deed(
        "coverage_keywords",
        later("Actions", "&Tools and skills"),
        under=_COVERAGE,
        needs="both",
        tip=later("Actions", "List tools and skills, and where your résumé says them."),
    ),
    LINE,
    *PAGES,
    LINE,
    Deed(
        "go_posting",
        later("Actions", "Go to the posting"),
        tip=later("Actions", "Bring the posting into sight and go to where you were in it."),
    ),
    Deed(
        "go_resume",
        later("Actions", "Go to the résumé"),
        tip=later("Actions", "Bring the résumé into sight and go to where you were in it."),
    ),
    Deed(
        "next_region",
        later("Actions", "Ne&xt part of the window"),
        "F6",
        tip=later("Actions", "Go on to the next part: applications, posting, résumé, tailoring, status."),
    ),
    Deed(
        "previous_region",
        later("Actions", "Previous part of the &window"),
        "Shift+F6",
        tip=later("Actions", "Go back to the part before."),
    ),
    Deed(
        "notice_act",
        later("Actions", "Do what the message &offers"),
        under=_MESSAGE,
        tip=later("Actions", "Do what the message above the panes offers, such as trying again or undoing."),
    ),
    Deed(
        "notice_dismiss",
        later("Actions", "Put the message &away"),
        under=_MESSAGE,
        tip=later("Actions", "Dismiss the message above the panes."),
    ),
    LINE,
    Deed(
        "rail",
        later("Actions", "Show &applications"),
        "Ctrl+B",
        checkable=True,
        tip=later("Actions", "Show the list of applications at the side, or hide it."),
    ),
    Deed(
        "theme_system",
        later("Actions", "Colours: like the s&ystem"),
        checkable=True,
        tip=later("Actions", "Turn light or dark as the system does."),
    ),
    Deed(
        "theme_light",
        later("Actions", "Colours: l&ight"),
        checkable=True,
        tip=later("Actions", "Show dark letters on a light ground."),
    ),
    Deed(
        "theme_dark",
        later("Actions", "Colours: &dark"),
        checkable=True,
        tip=later("Actions", "Show light letters on a dark ground."),
    ),
    Deed(
        "theme_contrast",
        later("Actions", "Colours: hi&gh contrast"),
        checkable=True,
        tip=later("Actions", "Show letters as clear of their ground as can be, light or dark as the system is."),
    ),
    LINE,
    Deed(
        "larger",
        later("Actions", "La&rger text"),
        "Ctrl++;Ctrl+=",
        tip=later("Actions", "Make all letters of the window larger; with the pages in focus, the pages."),
    ),
    Deed(
        "smaller",
        later("Actions", "S&maller text"),
        "Ctrl+-",
        tip=later("Actions", "Make all letters of the window smaller; with the pages in focus, the pages."),
    ),
    Deed(
        "normal_size",
        later("Actions", "&Normal text size"),
        "Ctrl+0",
        tip=later(
            "Actions", "Put the letters of the window back to the usual size; with the pages in focus, fit the pages."
        ),
    ),
)
"""The rows of the menu."""
