"""The Help menu."""

from ui.menus.deed import LINE, Deed
from ui.translation import later

HELP: tuple[Deed, ...] = (
    Deed(
        "help",
        later("Actions", "Tailor &help"),
        "F1",
        tip=later("Actions", "Open the help page where it tells about the part of the window you are in."),
    ),
    Deed(
        "shortcuts",
        later("Actions", "&Keyboard…"),
        "Ctrl+/;Shift+F1",
        tip=later("Actions", "List every key the app knows, to be searched, copied and printed."),
    ),
    LINE,
    Deed(
        "report_problem",
        later("Actions", "&Report a problem…"),
        tip=later("Actions", "Read, copy or save what developers need to know; nothing of your texts is in it."),
    ),
    Deed(
        "log_folder",
        later("Actions", "Open &log folder"),
        tip=later("Actions", "Open the folder of the log, which holds no text of yours."),
    ),
    Deed(
        "about",
        later("Actions", "&About Tailor"),
        tip=later("Actions", "Tell which version this is and whose work it rests on."),
    ),
)
"""The rows of the menu."""
