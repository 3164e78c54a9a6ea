"""The Keyword menu: what the user says about a word of the posting."""

from ui.menus.deed import LINE, Deed
from ui.translation import later

_ANSWER = later("Actions", "&Answer about it")
_SHOWN = later("Actions", "Which are l&isted")

KEYWORD: tuple[Deed, ...] = (
    Deed(
        "next_keyword",
        later("Actions", "Next ke&yword"),
        "F4",
        needs="application",
        tip=later("Actions", "Choose the next keyword of the posting; both panes show it."),
    ),
    Deed(
        "previous_keyword",
        later("Actions", "Previous &keyword"),
        "Shift+F4",
        needs="application",
        tip=later("Actions", "Choose the keyword before; both panes show it."),
    ),
    LINE,
    Deed(
        "keyword_have",
        later("Actions", "&I have it…"),
        under=_ANSWER,
        needs="application",
        tip=later("Actions", "Say where you have the current keyword from, in your own words."),
    ),
    Deed(
        "keyword_learning",
        later("Actions", "I am &learning it"),
        under=_ANSWER,
        needs="application",
        tip=later("Actions", "Kept for you; it is never written as a skill you have."),
    ),
    Deed(
        "keyword_no",
        later("Actions", "I don’t &have it"),
        under=_ANSWER,
        needs="application",
        tip=later("Actions", "Kept for you; you are not asked again."),
    ),
    Deed(
        "keyword_withdraw",
        later("Actions", "&Withdraw my answer"),
        under=_ANSWER,
        needs="application",
        tip=later("Actions", "Forget what you said about the current keyword; it is asked again."),
    ),
    Deed(
        "keyword_to_skills",
        later("Actions", "Add it to my &skills"),
        under=_ANSWER,
        needs="both",
        tip=later("Actions", "Write the current keyword among your skills, once you said that you have it."),
    ),
    Deed(
        "keyword_to_entry",
        later("Actions", "Add my words &below the job"),
        under=_ANSWER,
        needs="both",
        tip=later("Actions", "Write what you said about the current keyword below the job you named."),
    ),
    LINE,
    Deed(
        "keyword_refuse",
        later("Actions", "&Not a skill"),
        "Ctrl+Shift+X",
        needs="application",
        tip=later("Actions", "Take the current keyword off the list, now and in later postings."),
    ),
    Deed(
        "keyword_add",
        later("Actions", "This is one &too"),
        "Ctrl+K",
        needs="application",
        tip=later("Actions", "Make the words selected in the posting a keyword, now and in later postings."),
    ),
    LINE,
    Deed(
        "keyword_required",
        later("Actions", "Keyword is &required"),
        "Ctrl+Alt+1",
        needs="application",
        tip=later("Actions", "Count the current keyword among what is required."),
    ),
    Deed(
        "keyword_preferred",
        later("Actions", "Keyword is &preferred"),
        "Ctrl+Alt+2",
        needs="application",
        tip=later("Actions", "Count the current keyword among what is nice to have."),
    ),
    Deed(
        "keyword_responsibility",
        later("Actions", "Keyword is a re&sponsibility"),
        "Ctrl+Alt+3",
        needs="application",
        tip=later("Actions", "Count the current keyword among the duties of the job."),
    ),
    LINE,
    Deed(
        "keyword_differently",
        later("Actions", "My résumé says it &differently…"),
        "Ctrl+Alt+D",
        needs="application",
        tip=later(
            "Actions", "Name the words your résumé uses for the current keyword; they count as the same from now on."
        ),
    ),
    Deed(
        "keyword_apart",
        later("Actions", "N&ot the same as in my résumé"),
        needs="application",
        tip=later("Actions", "Say that the words found in your résumé mean something else than the current keyword."),
    ),
    LINE,
    Deed(
        "posting_place",
        later("Actions", "Next pla&ce in the posting"),
        "F3",
        needs="application",
        tip=later("Actions", "Show where the posting says the current keyword; again, the next place."),
    ),
    Deed(
        "resume_place",
        later("Actions", "Next place in &my résumé"),
        "Shift+F3",
        needs="application",
        tip=later("Actions", "Show where your résumé says the current keyword; again, the next place."),
    ),
    LINE,
    Deed(
        "keywords_all",
        later("Actions", "&All"),
        under=_SHOWN,
        needs="application",
        tip=later("Actions", "List every keyword."),
    ),
    Deed(
        "keywords_missing",
        later("Actions", "&Missing ones"),
        under=_SHOWN,
        needs="application",
        tip=later("Actions", "List only what your résumé does not say."),
    ),
    Deed(
        "keywords_implied",
        later("Actions", "&Implied ones"),
        under=_SHOWN,
        needs="application",
        tip=later("Actions", "List only what your résumé says something near to."),
    ),
    Deed(
        "keywords_variant",
        later("Actions", "&Variants"),
        under=_SHOWN,
        needs="application",
        tip=later("Actions", "List only what your résumé says in another form."),
    ),
    Deed(
        "keywords_verbatim",
        later("Actions", "Ver&batim ones"),
        under=_SHOWN,
        needs="application",
        tip=later("Actions", "List only what your résumé says in the posting’s words."),
    ),
    Deed(
        "keywords_folded",
        later("Actions", "&Fold or unfold soft skills and further words"),
        under=_SHOWN,
        needs="application",
        tip=later("Actions", "Show or fold the two groups at the end of the list."),
    ),
    LINE,
    Deed(
        "taught",
        later("Actions", "&What you taught Tailor…"),
        "Ctrl+Shift+T",
        needs="application",
        tip=later("Actions", "List all you said about words and suggestions; each can be taken back."),
    ),
)
"""The rows of the menu."""
