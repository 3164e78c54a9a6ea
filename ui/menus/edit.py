"""The Edit menu: undo, and what is done to a line of the résumé."""

from ui.menus.deed import LINE, Deed
from ui.translation import later

EDIT: tuple[Deed, ...] = (
    Deed(
        "undo",
        later("Actions", "&Undo"),
        "Ctrl+Z",
        tip=later("Actions", "Take the last act back, whatever it was."),
    ),
    Deed(
        "redo",
        later("Actions", "&Redo"),
        "Ctrl+Shift+Z;Ctrl+Y",
        tip=later("Actions", "Do again what was taken back."),
    ),
    Deed(
        "paste",
        later("Actions", "Paste posting or f&iles"),
        "Ctrl+V",
        tip=later("Actions", "Read the text you copied as the posting, or the files you copied."),
    ),
    LINE,
    Deed(
        "edit_line",
        later("Actions", "Edit &line"),
        needs="both",
        tip=later("Actions", "Write in the chosen line of the résumé; Enter keeps it, Escape leaves it as it was."),
    ),
    Deed(
        "old_wording",
        later("Actions", "Show &old wording of line"),
        needs="both",
        tip=later("Actions", "Show the chosen line as your file says it, until you choose this again."),
    ),
    Deed(
        "restore_line",
        later("Actions", "Restore ori&ginal line"),
        needs="both",
        tip=later("Actions", "Put the chosen line back to the words of your file."),
    ),
    Deed(
        "confirm_line",
        later("Actions", "&What I wrote is true"),
        needs="both",
        tip=later("Actions", "Say that the claim in the chosen line is true; it is no longer marked as in doubt."),
    ),
    Deed(
        "line_up",
        later("Actions", "Move line u&p"),
        needs="both",
        tip=later("Actions", "Move the chosen line one place up, in this application alone."),
    ),
    Deed(
        "line_down",
        later("Actions", "Move line &down"),
        needs="both",
        tip=later("Actions", "Move the chosen line one place down, in this application alone."),
    ),
    Deed(
        "hide_line",
        later("Actions", "Leave line ou&t"),
        needs="both",
        tip=later("Actions", "Leave the chosen line out of this application; nothing is deleted."),
    ),
    LINE,
    Deed(
        "take_back_all",
        later("Actions", "Take &back all changes"),
        needs="both",
        tip=later("Actions", "Put back every word and line of your file in one step; undo brings the changes back."),
    ),
    Deed(
        "change_back",
        later("Actions", "Take back the chosen c&hange"),
        needs="both",
        tip=later("Actions", "Put back what the chosen card in the list of changes says; the other changes stay."),
    ),
    LINE,
    Deed(
        "letter_edit",
        later("Actions", "Write the letter &yourself"),
        needs="both",
        tip=later("Actions", "Open the whole letter in a field; Ctrl+Enter keeps it, Escape leaves it as it was."),
    ),
    Deed(
        "letter_again",
        later("Actions", "Draft the l&etter again"),
        needs="both",
        tip=later("Actions", "Put a fresh draft in the place of your own letter; undo brings yours back."),
    ),
    LINE,
    Deed(
        "settings",
        later("Actions", "&Settings…"),
        "Ctrl+,",
        tip=later("Actions", "Choose colours, text size, language, paper, folders; each counts at once."),
    ),
)
"""The rows of the menu."""
