"""The Keyword menu: what the user says about a word of the posting."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.menus.deed import LINE, Deed

KEYWORD: tuple[Deed, ...] = (
    Deed(
        "keyword_refuse",
        QT_TRANSLATE_NOOP("Actions", "&Not a skill"),
        "Ctrl+Shift+X",
        tip=QT_TRANSLATE_NOOP("Actions", "Take the current keyword off the list, now and in later postings."),
    ),
    Deed(
        "keyword_add",
        QT_TRANSLATE_NOOP("Actions", "This is one &too"),
        "Ctrl+K",
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Make the words selected in the posting a keyword, now and in later postings."
        ),
    ),
    LINE,
    Deed(
        "keyword_required",
        QT_TRANSLATE_NOOP("Actions", "Keyword is &required"),
        "Ctrl+Alt+1",
        tip=QT_TRANSLATE_NOOP("Actions", "Count the current keyword among what is required."),
    ),
    Deed(
        "keyword_preferred",
        QT_TRANSLATE_NOOP("Actions", "Keyword is &preferred"),
        "Ctrl+Alt+2",
        tip=QT_TRANSLATE_NOOP("Actions", "Count the current keyword among what is nice to have."),
    ),
    Deed(
        "keyword_responsibility",
        QT_TRANSLATE_NOOP("Actions", "Keyword is a re&sponsibility"),
        "Ctrl+Alt+3",
        tip=QT_TRANSLATE_NOOP("Actions", "Count the current keyword among the duties of the job."),
    ),
    LINE,
    Deed(
        "keyword_differently",
        QT_TRANSLATE_NOOP("Actions", "My résumé says it &differently…"),
        "Ctrl+Alt+D",
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Name the words your résumé uses for the current keyword; they count as the same from now on."
        ),
    ),
    Deed(
        "keyword_apart",
        QT_TRANSLATE_NOOP("Actions", "N&ot the same as in my résumé"),
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Say that the words found in your résumé mean something else than the current keyword."
        ),
    ),
    LINE,
    Deed(
        "posting_place",
        QT_TRANSLATE_NOOP("Actions", "Next pla&ce in the posting"),
        "F3",
        tip=QT_TRANSLATE_NOOP("Actions", "Show where the posting says the current keyword; again, the next place."),
    ),
    Deed(
        "resume_place",
        QT_TRANSLATE_NOOP("Actions", "Next place in &my résumé"),
        "Shift+F3",
        tip=QT_TRANSLATE_NOOP("Actions", "Show where your résumé says the current keyword; again, the next place."),
    ),
    LINE,
    Deed(
        "taught",
        QT_TRANSLATE_NOOP("Actions", "&What you taught Tailor…"),
        "Ctrl+Shift+T",
        tip=QT_TRANSLATE_NOOP("Actions", "List all you said about words and suggestions; each can be taken back."),
    ),
)
"""The rows of the menu."""
