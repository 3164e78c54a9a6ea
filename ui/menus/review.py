"""The Review menu: what is put right in an import."""

from ui.menus.deed import LINE, Deed
from ui.translation import later

REVIEW: tuple[Deed, ...] = (
    Deed(
        "next_doubt",
        later("Actions", "&Next field to check"),
        "F8",
        needs="review",
        tip=later("Actions", "Go to the next field that may have been read wrong."),
    ),
    Deed(
        "previous_doubt",
        later("Actions", "&Previous field to check"),
        "Shift+F8",
        needs="review",
        tip=later("Actions", "Go to the field before that may have been read wrong."),
    ),
    Deed(
        "right_as_is",
        later("Actions", "Right as it &is"),
        "F9",
        needs="review",
        tip=later("Actions", "Say that the current field was read right, and go on to the next."),
    ),
    LINE,
    Deed(
        "join_line",
        later("Actions", "&Join bullet with the next"),
        "Ctrl+J",
        needs="review",
        tip=later("Actions", "Make one bullet of the current one and the next."),
    ),
    Deed(
        "split_line",
        later("Actions", "&Split bullet at the cursor"),
        "Ctrl+Enter;Ctrl+Return",
        needs="review",
        tip=later("Actions", "Make two bullets of the current one, where the cursor stands."),
    ),
    Deed(
        "move_line",
        later("Actions", "&Move bullet to…"),
        "Ctrl+M",
        needs="review",
        tip=later("Actions", "Choose the entry that the current bullet belongs to."),
    ),
    Deed(
        "take_out",
        later("Actions", "Take text &out of its field"),
        "Ctrl+T",
        needs="review",
        tip=later("Actions", "Move the current field’s text to the texts without a place, to be sent elsewhere."),
    ),
    LINE,
    Deed(
        "tray",
        later("Actions", "&Go to text without a place"),
        "F7",
        needs="review",
        tip=later("Actions", "Go to the first text of your file that found no place."),
    ),
    Deed(
        "tray_send",
        later("Actions", "Send text &to…"),
        needs="review",
        tip=later("Actions", "Choose the field that the current text without a place belongs to."),
    ),
    Deed(
        "tray_aside",
        later("Actions", "Text is not n&eeded"),
        needs="review",
        tip=later(
            "Actions", "Put the current text without a place aside; it stays listed, and comes back the same way."
        ),
    ),
    Deed(
        "apart_entry",
        later("Actions", "Take entry &apart"),
        needs="review",
        tip=later("Actions", "Move everything in the current entry to the texts without a place."),
    ),
    Deed(
        "apart_section",
        later("Actions", "Take section apa&rt"),
        needs="review",
        tip=later("Actions", "Move everything in the current section to the texts without a place."),
    ),
    Deed(
        "end_review",
        later("Actions", "&Done with the review"),
        "Ctrl+D",
        needs="review",
        tip=later("Actions", "Keep what was read as it stands now and go back to the posting and the résumé."),
    ),
)
"""The rows of the menu."""
