"""The keys that panes know beside those of the menus, each with what it does there."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_ROWS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("PaneKeys", "Everywhere"),
        (
            ("Tab", QT_TRANSLATE_NOOP("PaneKeys", "Next control; with Shift the one before")),
            ("Esc", QT_TRANSLATE_NOOP("PaneKeys", "Leave a field as it was, close what lies over the panes")),
            ("Alt", QT_TRANSLATE_NOOP("PaneKeys", "With a menu’s first letter: open that menu")),
            ("Menu", QT_TRANSLATE_NOOP("PaneKeys", "What can be done with the line, keyword or word in focus")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("PaneKeys", "In the suggestions"),
        (
            ("J;Down", QT_TRANSLATE_NOOP("PaneKeys", "Next suggestion")),
            ("K;Up", QT_TRANSLATE_NOOP("PaneKeys", "Previous suggestion")),
            ("A;Return", QT_TRANSLATE_NOOP("PaneKeys", "Accept; a question goes to its answers")),
            ("E", QT_TRANSLATE_NOOP("PaneKeys", "Put it in your own words")),
            ("R", QT_TRANSLATE_NOOP("PaneKeys", "Reject")),
            ("Del", QT_TRANSLATE_NOOP("PaneKeys", "Among the settled: take the chosen one back")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("PaneKeys", "In the résumé"),
        (
            ("Up;Down", QT_TRANSLATE_NOOP("PaneKeys", "Walk from line to line")),
            ("Left;Right", QT_TRANSLATE_NOOP("PaneKeys", "Walk from keyword to keyword")),
            ("Return;F2", QT_TRANSLATE_NOOP("PaneKeys", "Edit the line; in the field, keep it")),
            ("Space", QT_TRANSLATE_NOOP("PaneKeys", "Show the old wording, and the new again")),
            ("Alt+Up;Alt+Down", QT_TRANSLATE_NOOP("PaneKeys", "Move it up or down")),
            ("Del", QT_TRANSLATE_NOOP("PaneKeys", "Leave it out")),
            ("Backspace", QT_TRANSLATE_NOOP("PaneKeys", "Restore it as your file says it")),
            ("Ctrl+Return", QT_TRANSLATE_NOOP("PaneKeys", "Add a bullet below; in the field, split at the cursor")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("PaneKeys", "In the posting"),
        (("Left;Right", QT_TRANSLATE_NOOP("PaneKeys", "Walk from keyword to keyword")),),
    ),
    (
        QT_TRANSLATE_NOOP("PaneKeys", "In the list of keywords"),
        (
            ("Up;Down", QT_TRANSLATE_NOOP("PaneKeys", "Walk from keyword to keyword")),
            (
                "Return",
                QT_TRANSLATE_NOOP("PaneKeys", "On a heading: show or fold its group; on a further word: add it"),
            ),
            ("Del", QT_TRANSLATE_NOOP("PaneKeys", "It is no skill")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("PaneKeys", "In the letter’s field"),
        (
            ("Ctrl+Return", QT_TRANSLATE_NOOP("PaneKeys", "Keep your wording")),
            ("Esc", QT_TRANSLATE_NOOP("PaneKeys", "Leave the letter as it was")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("PaneKeys", "Over the pages"),
        (
            ("Alt+Down;Alt+Up", QT_TRANSLATE_NOOP("PaneKeys", "Frame the next line, or the one before")),
            ("Return", QT_TRANSLATE_NOOP("PaneKeys", "Go to the framed line where it is edited")),
            ("Ctrl+0", QT_TRANSLATE_NOOP("PaneKeys", "As wide as the pane")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("PaneKeys", "In the list of changes"),
        (
            ("J;Down", QT_TRANSLATE_NOOP("PaneKeys", "Next change")),
            ("K;Up", QT_TRANSLATE_NOOP("PaneKeys", "Previous change")),
            ("Del", QT_TRANSLATE_NOOP("PaneKeys", "Take the change back")),
            ("Esc", QT_TRANSLATE_NOOP("PaneKeys", "Back to the side panes")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("PaneKeys", "In the list of applications"),
        (
            ("Return", QT_TRANSLATE_NOOP("PaneKeys", "Open it")),
            ("Del", QT_TRANSLATE_NOOP("PaneKeys", "Delete the open application; undo brings it back")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("PaneKeys", "Among texts without a place"),
        (
            ("Return", QT_TRANSLATE_NOOP("PaneKeys", "Send it to a field")),
            ("Del", QT_TRANSLATE_NOOP("PaneKeys", "It is not needed")),
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
