"""The Edit menu: undo, and what is done to a line of the résumé."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.menus.deed import LINE, Deed

EDIT: tuple[Deed, ...] = (
    Deed(
        "undo",
        QT_TRANSLATE_NOOP("Actions", "&Undo"),
        "Ctrl+Z",
        tip=QT_TRANSLATE_NOOP("Actions", "Take the last act back, whatever it was."),
    ),
    Deed(
        "redo",
        QT_TRANSLATE_NOOP("Actions", "&Redo"),
        "Ctrl+Shift+Z;Ctrl+Y",
        tip=QT_TRANSLATE_NOOP("Actions", "Do again what was taken back."),
    ),
    Deed(
        "paste",
        QT_TRANSLATE_NOOP("Actions", "Paste posting or f&iles"),
        "Ctrl+V",
        tip=QT_TRANSLATE_NOOP("Actions", "Read the text you copied as the posting, or the files you copied."),
    ),
    LINE,
    Deed(
        "edit_line",
        QT_TRANSLATE_NOOP("Actions", "Edit &line"),
        needs="both",
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Write in the chosen line of the résumé; Enter keeps it, Escape leaves it as it was."
        ),
    ),
    Deed(
        "old_wording",
        QT_TRANSLATE_NOOP("Actions", "Show &old wording of line"),
        needs="both",
        tip=QT_TRANSLATE_NOOP("Actions", "Show the chosen line as your file says it, until you choose this again."),
    ),
    Deed(
        "restore_line",
        QT_TRANSLATE_NOOP("Actions", "Restore ori&ginal line"),
        needs="both",
        tip=QT_TRANSLATE_NOOP("Actions", "Put the chosen line back to the words of your file."),
    ),
    Deed(
        "confirm_line",
        QT_TRANSLATE_NOOP("Actions", "&What I wrote is true"),
        needs="both",
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Say that the claim in the chosen line is true; it is no longer marked as in doubt."
        ),
    ),
    Deed(
        "line_up",
        QT_TRANSLATE_NOOP("Actions", "Move line u&p"),
        needs="both",
        tip=QT_TRANSLATE_NOOP("Actions", "Move the chosen line one place up, in this application alone."),
    ),
    Deed(
        "line_down",
        QT_TRANSLATE_NOOP("Actions", "Move line &down"),
        needs="both",
        tip=QT_TRANSLATE_NOOP("Actions", "Move the chosen line one place down, in this application alone."),
    ),
    Deed(
        "hide_line",
        QT_TRANSLATE_NOOP("Actions", "Leave line ou&t"),
        needs="both",
        tip=QT_TRANSLATE_NOOP("Actions", "Leave the chosen line out of this application; nothing is deleted."),
    ),
    LINE,
    Deed(
        "take_back_all",
        QT_TRANSLATE_NOOP("Actions", "Take &back all changes"),
        needs="both",
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Put back every word and line of your file in one step; undo brings the changes back."
        ),
    ),
    Deed(
        "change_back",
        QT_TRANSLATE_NOOP("Actions", "Take back the chosen c&hange"),
        needs="both",
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Put back what the chosen card in the list of changes says; the other changes stay."
        ),
    ),
    LINE,
    Deed(
        "letter_edit",
        QT_TRANSLATE_NOOP("Actions", "Write the letter &yourself"),
        needs="both",
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Open the whole letter in a field; Ctrl+Enter keeps it, Escape leaves it as it was."
        ),
    ),
    Deed(
        "letter_again",
        QT_TRANSLATE_NOOP("Actions", "Draft the l&etter again"),
        needs="both",
        tip=QT_TRANSLATE_NOOP("Actions", "Put a fresh draft in the place of your own letter; undo brings yours back."),
    ),
    LINE,
    Deed(
        "settings",
        QT_TRANSLATE_NOOP("Actions", "&Settings…"),
        "Ctrl+,",
        tip=QT_TRANSLATE_NOOP("Actions", "Choose colours, text size, language, paper, folders; each counts at once."),
    ),
)
"""The rows of the menu."""
