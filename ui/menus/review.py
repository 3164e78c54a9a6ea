"""The Review menu: what is put right in an import."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.menus.deed import LINE, Deed

REVIEW: tuple[Deed, ...] = (
    Deed(
        "next_doubt",
        QT_TRANSLATE_NOOP("Actions", "&Next field to check"),
        "F8",
        needs="review",
        tip=QT_TRANSLATE_NOOP("Actions", "Go to the next field that may have been read wrong."),
    ),
    Deed(
        "previous_doubt",
        QT_TRANSLATE_NOOP("Actions", "&Previous field to check"),
        "Shift+F8",
        needs="review",
        tip=QT_TRANSLATE_NOOP("Actions", "Go to the field before that may have been read wrong."),
    ),
    Deed(
        "right_as_is",
        QT_TRANSLATE_NOOP("Actions", "Right as it &is"),
        "F9",
        needs="review",
        tip=QT_TRANSLATE_NOOP("Actions", "Say that the current field was read right, and go on to the next."),
    ),
    LINE,
    Deed(
        "join_line",
        QT_TRANSLATE_NOOP("Actions", "&Join bullet with the next"),
        "Ctrl+J",
        needs="review",
        tip=QT_TRANSLATE_NOOP("Actions", "Make one bullet of the current one and the next."),
    ),
    Deed(
        "split_line",
        QT_TRANSLATE_NOOP("Actions", "&Split bullet at the cursor"),
        "Ctrl+Return;Ctrl+Enter",
        needs="review",
        tip=QT_TRANSLATE_NOOP("Actions", "Make two bullets of the current one, where the cursor stands."),
    ),
    Deed(
        "move_line",
        QT_TRANSLATE_NOOP("Actions", "&Move bullet to…"),
        "Ctrl+M",
        needs="review",
        tip=QT_TRANSLATE_NOOP("Actions", "Choose the entry that the current bullet belongs to."),
    ),
    Deed(
        "take_out",
        QT_TRANSLATE_NOOP("Actions", "Take text &out of its field"),
        "Ctrl+T",
        needs="review",
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Move the current field’s text to the texts without a place, to be sent elsewhere."
        ),
    ),
    LINE,
    Deed(
        "tray",
        QT_TRANSLATE_NOOP("Actions", "&Go to text without a place"),
        "F7",
        needs="review",
        tip=QT_TRANSLATE_NOOP("Actions", "Go to the first text of your file that found no place."),
    ),
    Deed(
        "tray_send",
        QT_TRANSLATE_NOOP("Actions", "Send text &to…"),
        needs="review",
        tip=QT_TRANSLATE_NOOP("Actions", "Choose the field that the current text without a place belongs to."),
    ),
    Deed(
        "tray_aside",
        QT_TRANSLATE_NOOP("Actions", "Text is not n&eeded"),
        needs="review",
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Put the current text without a place aside; it stays listed, and comes back the same way."
        ),
    ),
    Deed(
        "apart_entry",
        QT_TRANSLATE_NOOP("Actions", "Take entry &apart"),
        needs="review",
        tip=QT_TRANSLATE_NOOP("Actions", "Move everything in the current entry to the texts without a place."),
    ),
    Deed(
        "apart_section",
        QT_TRANSLATE_NOOP("Actions", "Take section apa&rt"),
        needs="review",
        tip=QT_TRANSLATE_NOOP("Actions", "Move everything in the current section to the texts without a place."),
    ),
    Deed(
        "end_review",
        QT_TRANSLATE_NOOP("Actions", "&Done with the review"),
        "Ctrl+D",
        needs="review",
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Keep what was read as it stands now and go back to the posting and the résumé."
        ),
    ),
)
"""The rows of the menu."""
