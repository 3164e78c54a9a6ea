"""The Review menu: what is put right in an import."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.menus.deed import LINE, Deed

REVIEW: tuple[Deed, ...] = (
    Deed(
        "next_doubt",
        QT_TRANSLATE_NOOP("Actions", "&Next field to check"),
        "F8",
        tip=QT_TRANSLATE_NOOP("Actions", "Go to the next field that may have been read wrong."),
    ),
    Deed(
        "previous_doubt",
        QT_TRANSLATE_NOOP("Actions", "&Previous field to check"),
        "Shift+F8",
        tip=QT_TRANSLATE_NOOP("Actions", "Go to the field before that may have been read wrong."),
    ),
    Deed(
        "right_as_is",
        QT_TRANSLATE_NOOP("Actions", "&Right as it is"),
        "F9",
        tip=QT_TRANSLATE_NOOP("Actions", "Say that the current field was read right, and go on to the next."),
    ),
    LINE,
    Deed(
        "join_line",
        QT_TRANSLATE_NOOP("Actions", "&Join bullet with the next"),
        "Ctrl+J",
        tip=QT_TRANSLATE_NOOP("Actions", "Make one bullet of the current one and the next."),
    ),
    Deed(
        "split_line",
        QT_TRANSLATE_NOOP("Actions", "&Split bullet at the cursor"),
        "Ctrl+Return;Ctrl+Enter",
        tip=QT_TRANSLATE_NOOP("Actions", "Make two bullets of the current one, where the cursor stands."),
    ),
    Deed(
        "move_line",
        QT_TRANSLATE_NOOP("Actions", "&Move bullet to…"),
        "Ctrl+M",
        tip=QT_TRANSLATE_NOOP("Actions", "Choose the entry that the current bullet belongs to."),
    ),
    Deed(
        "take_out",
        QT_TRANSLATE_NOOP("Actions", "&Take text out of its field"),
        "Ctrl+T",
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Move the current field’s text to the texts without a place, to be sent elsewhere."
        ),
    ),
    LINE,
    Deed(
        "tray",
        QT_TRANSLATE_NOOP("Actions", "Go to text without a p&lace"),
        "F7",
        tip=QT_TRANSLATE_NOOP("Actions", "Go to the first text of your file that found no place."),
    ),
    Deed(
        "end_review",
        QT_TRANSLATE_NOOP("Actions", "&Done with the review"),
        "Ctrl+D",
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Keep what was read as it stands now and go back to the posting and the résumé."
        ),
    ),
)
"""The rows of the menu."""
