"""The Keyword menu: what the user says about a word of the posting."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.menus.deed import LINE, Deed

_ANSWER = QT_TRANSLATE_NOOP("Actions", "&Answer about it")
_SHOWN = QT_TRANSLATE_NOOP("Actions", "Which are l&isted")

KEYWORD: tuple[Deed, ...] = (
    Deed(
        "next_keyword",
        QT_TRANSLATE_NOOP("Actions", "Next ke&yword"),
        "F4",
        needs="application",
        tip=QT_TRANSLATE_NOOP("Actions", "Choose the next keyword of the posting; both panes show it."),
    ),
    Deed(
        "previous_keyword",
        QT_TRANSLATE_NOOP("Actions", "Previous &keyword"),
        "Shift+F4",
        needs="application",
        tip=QT_TRANSLATE_NOOP("Actions", "Choose the keyword before; both panes show it."),
    ),
    LINE,
    Deed(
        "keyword_have",
        QT_TRANSLATE_NOOP("Actions", "&I have it…"),
        under=_ANSWER,
        needs="application",
        tip=QT_TRANSLATE_NOOP("Actions", "Say where you have the current keyword from, in your own words."),
    ),
    Deed(
        "keyword_learning",
        QT_TRANSLATE_NOOP("Actions", "I am &learning it"),
        under=_ANSWER,
        needs="application",
        tip=QT_TRANSLATE_NOOP("Actions", "Kept for you; it is never written as a skill you have."),
    ),
    Deed(
        "keyword_no",
        QT_TRANSLATE_NOOP("Actions", "I don’t &have it"),
        under=_ANSWER,
        needs="application",
        tip=QT_TRANSLATE_NOOP("Actions", "Kept for you; you are not asked again."),
    ),
    Deed(
        "keyword_withdraw",
        QT_TRANSLATE_NOOP("Actions", "&Withdraw my answer"),
        under=_ANSWER,
        needs="application",
        tip=QT_TRANSLATE_NOOP("Actions", "Forget what you said about the current keyword; it is asked again."),
    ),
    Deed(
        "keyword_to_skills",
        QT_TRANSLATE_NOOP("Actions", "Add it to my &skills"),
        under=_ANSWER,
        needs="both",
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Write the current keyword among your skills, once you said that you have it."
        ),
    ),
    Deed(
        "keyword_to_entry",
        QT_TRANSLATE_NOOP("Actions", "Add my words &below the job"),
        under=_ANSWER,
        needs="both",
        tip=QT_TRANSLATE_NOOP("Actions", "Write what you said about the current keyword below the job you named."),
    ),
    LINE,
    Deed(
        "keyword_refuse",
        QT_TRANSLATE_NOOP("Actions", "&Not a skill"),
        "Ctrl+Shift+X",
        needs="application",
        tip=QT_TRANSLATE_NOOP("Actions", "Take the current keyword off the list, now and in later postings."),
    ),
    Deed(
        "keyword_add",
        QT_TRANSLATE_NOOP("Actions", "This is one &too"),
        "Ctrl+K",
        needs="application",
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Make the words selected in the posting a keyword, now and in later postings."
        ),
    ),
    LINE,
    Deed(
        "keyword_required",
        QT_TRANSLATE_NOOP("Actions", "Keyword is &required"),
        "Ctrl+Alt+1",
        needs="application",
        tip=QT_TRANSLATE_NOOP("Actions", "Count the current keyword among what is required."),
    ),
    Deed(
        "keyword_preferred",
        QT_TRANSLATE_NOOP("Actions", "Keyword is &preferred"),
        "Ctrl+Alt+2",
        needs="application",
        tip=QT_TRANSLATE_NOOP("Actions", "Count the current keyword among what is nice to have."),
    ),
    Deed(
        "keyword_responsibility",
        QT_TRANSLATE_NOOP("Actions", "Keyword is a re&sponsibility"),
        "Ctrl+Alt+3",
        needs="application",
        tip=QT_TRANSLATE_NOOP("Actions", "Count the current keyword among the duties of the job."),
    ),
    LINE,
    Deed(
        "keyword_differently",
        QT_TRANSLATE_NOOP("Actions", "My résumé says it &differently…"),
        "Ctrl+Alt+D",
        needs="application",
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Name the words your résumé uses for the current keyword; they count as the same from now on."
        ),
    ),
    Deed(
        "keyword_apart",
        QT_TRANSLATE_NOOP("Actions", "N&ot the same as in my résumé"),
        needs="application",
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Say that the words found in your résumé mean something else than the current keyword."
        ),
    ),
    LINE,
    Deed(
        "posting_place",
        QT_TRANSLATE_NOOP("Actions", "Next pla&ce in the posting"),
        "F3",
        needs="application",
        tip=QT_TRANSLATE_NOOP("Actions", "Show where the posting says the current keyword; again, the next place."),
    ),
    Deed(
        "resume_place",
        QT_TRANSLATE_NOOP("Actions", "Next place in &my résumé"),
        "Shift+F3",
        needs="application",
        tip=QT_TRANSLATE_NOOP("Actions", "Show where your résumé says the current keyword; again, the next place."),
    ),
    LINE,
    Deed(
        "keywords_all",
        QT_TRANSLATE_NOOP("Actions", "&All"),
        under=_SHOWN,
        needs="application",
        tip=QT_TRANSLATE_NOOP("Actions", "List every keyword."),
    ),
    Deed(
        "keywords_missing",
        QT_TRANSLATE_NOOP("Actions", "&Missing ones"),
        under=_SHOWN,
        needs="application",
        tip=QT_TRANSLATE_NOOP("Actions", "List only what your résumé does not say."),
    ),
    Deed(
        "keywords_implied",
        QT_TRANSLATE_NOOP("Actions", "&Implied ones"),
        under=_SHOWN,
        needs="application",
        tip=QT_TRANSLATE_NOOP("Actions", "List only what your résumé says something near to."),
    ),
    Deed(
        "keywords_variant",
        QT_TRANSLATE_NOOP("Actions", "&Variants"),
        under=_SHOWN,
        needs="application",
        tip=QT_TRANSLATE_NOOP("Actions", "List only what your résumé says in another form."),
    ),
    Deed(
        "keywords_verbatim",
        QT_TRANSLATE_NOOP("Actions", "Ver&batim ones"),
        under=_SHOWN,
        needs="application",
        tip=QT_TRANSLATE_NOOP("Actions", "List only what your résumé says in the posting’s words."),
    ),
    Deed(
        "keywords_folded",
        QT_TRANSLATE_NOOP("Actions", "&Fold or unfold soft skills and further words"),
        under=_SHOWN,
        needs="application",
        tip=QT_TRANSLATE_NOOP("Actions", "Show or fold the two groups at the end of the list."),
    ),
    LINE,
    Deed(
        "taught",
        QT_TRANSLATE_NOOP("Actions", "&What you taught Tailor…"),
        "Ctrl+Shift+T",
        needs="application",
        tip=QT_TRANSLATE_NOOP("Actions", "List all you said about words and suggestions; each can be taken back."),
    ),
)
"""The rows of the menu."""
