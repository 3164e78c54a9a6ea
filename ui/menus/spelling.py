"""The rows of the Edit menu that have to do with spelling."""

from ui.menus.deed import Deed
from ui.translation import later

_SPELLING = later("Actions", "S&pelling")
_TIP = later("Actions", "Check spelling in this language: in the letter while you work there, else in the résumé.")

SPELLING: tuple[Deed, ...] = (
    Deed(
        "next_misspelling",
        later("Actions", "Next &misspelled word"),
        "Alt+F7",
        under=_SPELLING,
        needs="application",
        tip=later("Actions", "Go to the next word with a wave below it."),
    ),
    Deed(
        "correct_word",
        later("Actions", "&Correct word…"),
        "Ctrl+.",
        under=_SPELLING,
        needs="application",
        tip=later("Actions", "Show what a misspelled word was probably meant to be; you choose."),
    ),
    Deed(
        "spelling_detected",
        later("Actions", "Spelling: &detected"),
        checkable=True,
        under=_SPELLING,
        needs="application",
        tip=later("Actions", "Check spelling in the language that the text is in."),
    ),
    Deed(
        "spelling_en",
        later("Actions", "Spelling: &English"),
        checkable=True,
        under=_SPELLING,
        needs="application",
        tip=_TIP,
    ),
    Deed(
        "spelling_de",
        later("Actions", "Spelling: &German"),
        checkable=True,
        under=_SPELLING,
        needs="application",
        tip=_TIP,
    ),
    Deed(
        "spelling_fr",
        later("Actions", "Spelling: &French"),
        checkable=True,
        under=_SPELLING,
        needs="application",
        tip=_TIP,
    ),
    Deed(
        "spelling_es",
        later("Actions", "Spelling: &Spanish"),
        checkable=True,
        under=_SPELLING,
        needs="application",
        tip=_TIP,
    ),
    Deed(
        "spelling_off",
        later("Actions", "Spelling: &off"),
        checkable=True,
        under=_SPELLING,
        needs="application",
        tip=later("Actions", "Mark no misspelled words in this text."),
    ),
)
"""The rows."""
