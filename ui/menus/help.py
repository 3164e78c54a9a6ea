"""The Help menu."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.menus.deed import LINE, Deed

HELP: tuple[Deed, ...] = (
    Deed(
        "help",
        QT_TRANSLATE_NOOP("Actions", "Tailor &help"),
        "F1",
        tip=QT_TRANSLATE_NOOP("Actions", "Open the help page where it tells about the part of the window you are in."),
    ),
    Deed(
        "shortcuts",
        QT_TRANSLATE_NOOP("Actions", "&Keyboard…"),
        "Ctrl+/;Shift+F1",
        tip=QT_TRANSLATE_NOOP("Actions", "List every key the app knows, to be searched, copied and printed."),
    ),
    LINE,
    Deed(
        "log_folder",
        QT_TRANSLATE_NOOP("Actions", "Open &log folder"),
        tip=QT_TRANSLATE_NOOP("Actions", "Open the folder of the log, which holds no text of yours."),
    ),
    Deed(
        "about",
        QT_TRANSLATE_NOOP("Actions", "&About Tailor"),
        tip=QT_TRANSLATE_NOOP("Actions", "Tell which version this is and whose work it rests on."),
    ),
)
"""The rows of the menu."""
