"""The keys that panes know beside those of the menus, each with what it does there."""

from PySide6.QtCore import QCoreApplication

from ui.translation import later

_ROWS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        later("PaneKeys", "Everywhere"),
        (
            ("Tab", later("PaneKeys", "Next control; with Shift the one before")),
            ("Esc", later("PaneKeys", "Leave a field as it was, close what lies over the panes")),
            ("Alt", later("PaneKeys", "With a menu’s first letter: open that menu")),
            ("Menu", later("PaneKeys", "What can be done with the line, keyword or word in focus")),
        ),
    ),
    (
        later("PaneKeys", "In the suggestions"),
        (
            ("J;Down", later("PaneKeys", "Next suggestion")),
            ("K;Up", later("PaneKeys", "Previous suggestion")),
            ("A;Return", later("PaneKeys", "Accept; a question goes to its answers")),
            ("E", later("PaneKeys", "Put it in your own words")),
            ("R", later("PaneKeys", "Reject")),
            ("Del", later("PaneKeys", "Among the settled: take the chosen one back")),
        ),
    ),
    (
        later("PaneKeys", "In the résumé"),
        (
            ("Up;Down", later("PaneKeys", "Walk from line to line")),
            ("Left;Right", later("PaneKeys", "Walk from keyword to keyword")),
            ("Return;F2", later("PaneKeys", "Edit the line; in the field, keep it")),
            ("Space", later("PaneKeys", "Show the old wording, and the new again")),
            ("Alt+Up;Alt+Down", later("PaneKeys", "Move it up or down")),
            ("Del", later("PaneKeys", "Leave it out")),
            ("Backspace", later("PaneKeys", "Restore it as your file says it")),
            ("Ctrl+Return", later("PaneKeys", "Add a bullet below; in the field, split at the cursor")),
        ),
    ),
    (
        later("PaneKeys", "In the posting"),
        (("Left;Right", later("PaneKeys", "Walk from keyword to keyword")),),
    ),
    (
        later("PaneKeys", "In the list of keywords"),
        (
            ("Up;Down", later("PaneKeys", "Walk from keyword to keyword")),
            (
                "Return",
                later("PaneKeys", "On a heading: show or fold its group; on a further word: add it"),
            ),
            ("Del", later("PaneKeys", "Not a skill")),
        ),
    ),
    (
        later("PaneKeys", "In the letter’s field"),
        (
            ("Ctrl+Return", later("PaneKeys", "Keep your wording")),
            ("Esc", later("PaneKeys", "Leave the letter as it was")),
        ),
    ),
    (
        later("PaneKeys", "Over the pages"),
        (
            ("Alt+Down;Alt+Up", later("PaneKeys", "Frame the next line, or the one before")),
            ("Return", later("PaneKeys", "Go to the framed line where it is edited")),
            ("Ctrl+0", later("PaneKeys", "As wide as the pane")),
        ),
    ),
    (
        later("PaneKeys", "In the list of changes"),
        (
            ("J;Down", later("PaneKeys", "Next change")),
            ("K;Up", later("PaneKeys", "Previous change")),
            ("Del", later("PaneKeys", "Take the change back")),
            ("Esc", later("PaneKeys", "Back to tailoring")),
        ),
    ),
    (
        later("PaneKeys", "In the list of applications"),
        (
            ("Return", later("PaneKeys", "Open it")),
            ("Del", later("PaneKeys", "Delete the open application; undo brings it back")),
        ),
    ),
    (
        later("PaneKeys", "Among texts without a place"),
        (
            ("Return", later("PaneKeys", "Send it to a field")),
            ("Del", later("PaneKeys", "It is not needed")),
        ),
    ),
)


def pane_keys() -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    """Return the panes by name, each with its keys, semicolons between them, and what they do."""
    translate = QCoreApplication.translate
    return tuple(
        (translate("PaneKeys", name), tuple((keys, translate("PaneKeys", words)) for keys, words in rows))
        for name, rows in _ROWS
    )
