"""The rows of the Edit menu that have to do with spelling."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.menus.deed import Deed

_UNDER = QT_TRANSLATE_NOOP("Actions", "Spelling la&nguage")
_TIP = QT_TRANSLATE_NOOP(
    "Actions", "Check spelling in this language: in the letter while you work there, else in the résumé."
)

SPELLING: tuple[Deed, ...] = (
    Deed(
        "next_misspelling",
        QT_TRANSLATE_NOOP("Actions", "Next &misspelled word"),
        "Alt+F7",
        needs="application",
        tip=QT_TRANSLATE_NOOP("Actions", "Go to the next word with a wave below it."),
    ),
    Deed(
        "correct_word",
        QT_TRANSLATE_NOOP("Actions", "&Correct word…"),
        "Ctrl+.",
        needs="application",
        tip=QT_TRANSLATE_NOOP("Actions", "Show what a misspelled word was probably meant to be; you choose."),
    ),
    Deed(
        "spelling_detected",
        QT_TRANSLATE_NOOP("Actions", "Spelling: &detected"),
        checkable=True,
        under=_UNDER,
        needs="application",
        tip=QT_TRANSLATE_NOOP("Actions", "Check spelling in the language that the text is in."),
    ),
    Deed(
        "spelling_en",
        QT_TRANSLATE_NOOP("Actions", "Spelling: &English"),
        checkable=True,
        under=_UNDER,
        needs="application",
        tip=_TIP,
    ),
    Deed(
        "spelling_de",
        QT_TRANSLATE_NOOP("Actions", "Spelling: &German"),
        checkable=True,
        under=_UNDER,
        needs="application",
        tip=_TIP,
    ),
    Deed(
        "spelling_fr",
        QT_TRANSLATE_NOOP("Actions", "Spelling: &French"),
        checkable=True,
        under=_UNDER,
        needs="application",
        tip=_TIP,
    ),
    Deed(
        "spelling_es",
        QT_TRANSLATE_NOOP("Actions", "Spelling: &Spanish"),
        checkable=True,
        under=_UNDER,
        needs="application",
        tip=_TIP,
    ),
    Deed(
        "spelling_off",
        QT_TRANSLATE_NOOP("Actions", "Spelling: &off"),
        checkable=True,
        under=_UNDER,
        needs="application",
        tip=QT_TRANSLATE_NOOP("Actions", "Mark no misspelled words in this text."),
    ),
)
"""The rows."""
