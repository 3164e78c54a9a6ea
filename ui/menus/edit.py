"""The Edit menu: undo, and what is done to a line of the résumé."""

from ui.menus.deed import LINE, Deed
from ui.menus.finding import FINDING
from ui.menus.spelling import SPELLING
from ui.translation import later

_MOVE = later("Actions", "Mo&ve")

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
    *FINDING,
    *SPELLING,
    LINE,
    Deed(
        "edit_line",
        later("Actions", "Edit &line"),
        needs="line",
        tip=later(
            "Actions", "Write in the chosen line of the résumé, or correct the facts of a job, school or heading."
        ),
    ),
    Deed(
        "edit_contact",
        later("Actions", "Edit name and contact…"),
        needs="line",
        tip=later("Actions", "Correct your name and how to reach you, in your base résumé."),
    ),
    Deed(
        "old_wording",
        later("Actions", "Show &old wording of line"),
        needs="line",
        tip=later("Actions", "Show the chosen line as your file says it, until you choose this again."),
    ),
    Deed(
        "restore_line",
        later("Actions", "Restore ori&ginal line"),
        needs="line",
        tip=later("Actions", "Put the chosen line, or the order it stands in, back to what your file says."),
    ),
    Deed(
        "confirm_line",
        later("Actions", "&What I wrote is true"),
        needs="line",
        tip=later("Actions", "Say that the claim in the chosen line is true; it is no longer marked as in doubt."),
    ),
    Deed(
        "adopt_line",
        later("Actions", "Change in base résumé too"),
        needs="line",
        tip=later("Actions", "Let your base résumé say the chosen line as it reads here; your file stays as it is."),
    ),
    LINE,
    Deed(
        "add_bullet",
        later("Actions", "Add a line below"),
        needs="line",
        tip=later("Actions", "Write another bullet or skill below the chosen line, in this application alone."),
    ),
    Deed(
        "add_entry",
        later("Actions", "Add a job, school or other entry…"),
        needs="line",
        tip=later("Actions", "Add an entry to the section of the chosen line, in your base résumé."),
    ),
    Deed(
        "add_section",
        later("Actions", "Add a section…"),
        needs="line",
        tip=later("Actions", "Add a section with its first entry to your base résumé."),
    ),
    Deed(
        "split_bullet",
        later("Actions", "Split line at the cursor"),
        needs="line",
        tip=later("Actions", "Make two bullets of the chosen one; in its field, Ctrl+Enter cuts at the cursor."),
    ),
    Deed(
        "join_bullet",
        later("Actions", "Join line with the next"),
        needs="line",
        tip=later("Actions", "Put the words of the next bullet behind those of the chosen one."),
    ),
    LINE,
    Deed(
        "line_up",
        later("Actions", "Move line u&p"),
        under=_MOVE,
        needs="line",
        tip=later("Actions", "Move the chosen line, entry or section one place up, in this application alone."),
    ),
    Deed(
        "line_down",
        later("Actions", "Move line &down"),
        under=_MOVE,
        needs="line",
        tip=later("Actions", "Move the chosen line, entry or section one place down, in this application alone."),
    ),
    Deed(
        "entry_up",
        later("Actions", "Move line to the entry above"),
        under=_MOVE,
        needs="line",
        tip=later("Actions", "Move the chosen bullet to the job or entry above, in your base résumé."),
    ),
    Deed(
        "entry_down",
        later("Actions", "Move line to the entry below"),
        under=_MOVE,
        needs="line",
        tip=later("Actions", "Move the chosen bullet to the job or entry below, in your base résumé."),
    ),
    Deed(
        "hide_line",
        later("Actions", "Leave line ou&t"),
        needs="line",
        tip=later("Actions", "Leave the chosen line, entry or section out of this application; nothing is deleted."),
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
