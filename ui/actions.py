"""Every act of the user as one row: its name, its menu, its words and its shortcut."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget


@dataclass(frozen=True, slots=True)
class Deed:
    """One act; a text that ends in "…" asks before it acts, an empty name is a line in the menu.

    `keys` are shortcuts with semicolons between them, the first of which is shown; `under` is a menu in the menu.
    """

    name: str
    text: str = ""
    keys: str = ""
    checkable: bool = False
    under: str = ""


LINE = Deed("")
_EXPORT_AS = "Export &as"
_LOOK = "L&ook of the documents"
MENUS: tuple[tuple[str, tuple[Deed, ...]], ...] = (
    (
        "File",
        (
            Deed("new", "&New application…", "Ctrl+N"),
            Deed("new_from_clipboard", "New application from &clipboard", "Ctrl+Shift+N"),
            Deed("open_posting", "&Open posting…", "Ctrl+O"),
            Deed("open_address", "Fetch posting from an &address…", "Ctrl+L"),
            Deed("swap_resume", "Swap &résumé…", "Ctrl+Shift+O"),
            Deed("review", "Re&view import…", "Ctrl+R"),
            Deed("sample", "Open the &sample"),
            LINE,
            Deed("export", "&Export…", "Ctrl+E"),
            Deed("export_docx", "Export as &Word…", under=_EXPORT_AS),
            Deed("export_pdf", "Export as &PDF…", "Ctrl+Shift+E", under=_EXPORT_AS),
            Deed("export_txt", "Export as plain &text…", under=_EXPORT_AS),
            Deed("export_md", "Export as &Markdown…", under=_EXPORT_AS),
            Deed("export_html", "Export as we&b page…", under=_EXPORT_AS),
            Deed("export_json", "Export as &JSON Resume…", under=_EXPORT_AS),
            Deed("export_own", "Export into my &own Word file…", under=_EXPORT_AS),
            LINE,
            Deed("private", "Ne&ver use the network", checkable=True),
            LINE,
            Deed("quit", "&Quit", "Ctrl+Q"),
        ),
    ),
    (
        "Edit",
        (
            Deed("undo", "&Undo", "Ctrl+Z"),
            Deed("redo", "&Redo", "Ctrl+Shift+Z;Ctrl+Y"),
            LINE,
            Deed("edit_line", "Edit &line"),
            Deed("old_wording", "Show &old wording of line"),
            Deed("restore_line", "Restore ori&ginal line"),
            Deed("confirm_line", "&What I wrote is true"),
            Deed("line_up", "Move line u&p"),
            Deed("line_down", "Move line &down"),
            Deed("hide_line", "Leave line ou&t"),
            LINE,
            Deed("take_back_all", "Take &back all changes"),
        ),
    ),
    (
        "Suggestion",
        (
            Deed("next_suggestion", "&Next suggestion", "Ctrl+Alt+N"),
            Deed("previous_suggestion", "&Previous suggestion", "Ctrl+Alt+P"),
            LINE,
            Deed("accept", "&Accept suggestion", "Ctrl+Alt+A"),
            Deed("edit_suggestion", "&Edit suggestion", "Ctrl+Alt+E"),
            Deed("reject", "&Reject suggestion", "Ctrl+Alt+R"),
            LINE,
            Deed("never_here", "Never suggest this &here"),
            Deed("never_anywhere", "Never suggest &such anywhere"),
            LINE,
            Deed("accept_all_safe", "Accept a&ll safe suggestions", "Ctrl+Shift+A"),
        ),
    ),
    (
        "Keyword",
        (
            Deed("keyword_refuse", "&Not a skill", "Ctrl+Shift+X"),
            Deed("keyword_add", "This is one &too", "Ctrl+K"),
            LINE,
            Deed("keyword_required", "Keyword is &required", "Ctrl+Alt+1"),
            Deed("keyword_preferred", "Keyword is &preferred", "Ctrl+Alt+2"),
            Deed("keyword_responsibility", "Keyword is a re&sponsibility", "Ctrl+Alt+3"),
            LINE,
            Deed("keyword_differently", "My résumé says it &differently…", "Ctrl+Alt+D"),
            Deed("keyword_apart", "N&ot the same as in my résumé"),
            LINE,
            Deed("posting_place", "Next pla&ce in the posting", "F3"),
            Deed("resume_place", "Next place in &my résumé", "Shift+F3"),
            LINE,
            Deed("taught", "&What you taught Tailor…", "Ctrl+Shift+T"),
        ),
    ),
    (
        "Application",
        (
            Deed("rename", "&Rename…", "F2"),
            Deed("delete", "&Delete", "Ctrl+Shift+Backspace"),
            LINE,
            Deed("next", "&Next application", "Ctrl+PgDown"),
            Deed("previous", "&Previous application", "Ctrl+PgUp"),
            Deed("search", "&Search applications", "Ctrl+Shift+F"),
        ),
    ),
    (
        "Review",
        (
            Deed("next_doubt", "&Next field to check", "F8"),
            Deed("previous_doubt", "&Previous field to check", "Shift+F8"),
            Deed("right_as_is", "&Right as it is", "F9"),
            LINE,
            Deed("join_line", "&Join bullet with the next", "Ctrl+J"),
            Deed("split_line", "&Split bullet at the cursor", "Ctrl+Return;Ctrl+Enter"),
            Deed("move_line", "&Move bullet to…", "Ctrl+M"),
            Deed("take_out", "&Take text out of its field", "Ctrl+T"),
            LINE,
            Deed("tray", "Go to text without a p&lace", "F7"),
            Deed("end_review", "&Done with the review", "Ctrl+D"),
        ),
    ),
    (
        "View",
        (
            Deed("palette", "&Command palette…", "Ctrl+Shift+P"),
            LINE,
            Deed("keywords", "&Keywords", "Ctrl+1"),
            Deed("suggestions", "&Suggestions", "Ctrl+2"),
            Deed("letter", "&Letter", "Ctrl+3"),
            Deed("preview", "&Preview", "Ctrl+4"),
            Deed("check", "C&heck", "Ctrl+5"),
            Deed("changes", "Chang&es", "Ctrl+6"),
            Deed("show_hidden", "What is left o&ut, in its place"),
            LINE,
            Deed("look", "Adjust &look of the documents", "Ctrl+Shift+L", under=_LOOK),
            Deed("fit_none", "As many pages as it &takes", under=_LOOK),
            Deed("fit_one", "Fit on &one page", under=_LOOK),
            Deed("fit_two", "Fit on t&wo pages", under=_LOOK),
            Deed("preview_letter", "&Preview the letter", under=_LOOK),
            LINE,
            Deed("rail", "Show &applications", "Ctrl+B", checkable=True),
            Deed("theme_system", "Colours: like the s&ystem", checkable=True),
            Deed("theme_light", "Colours: l&ight", checkable=True),
            Deed("theme_dark", "Colours: &dark", checkable=True),
            Deed("theme_contrast", "Colours: hi&gh contrast", checkable=True),
            LINE,
            Deed("larger", "La&rger text", "Ctrl++;Ctrl+="),
            Deed("smaller", "S&maller text", "Ctrl+-"),
            Deed("normal_size", "&Normal text size", "Ctrl+0"),
        ),
    ),
    (
        "Help",
        (
            Deed("log_folder", "Open &log folder"),
            Deed("about", "&About Tailor"),
        ),
    ),
)


class Actions(QObject):
    """The actions of the window by name, and in their menus."""

    def __init__(self, window: QWidget, deeds: Mapping[str, Callable[[], object]]) -> None:
        super().__init__(window)
        self._window = window
        self._all: dict[str, QAction] = {}
        for _, rows in MENUS:
            for deed in rows:
                if deed is not LINE:
                    self._all[deed.name] = _action(window, deed, deeds[deed.name])

    def __getitem__(self, name: str) -> QAction:
        return self._all[name]

    def fill(self, bar: QMenuBar) -> None:
        """Put every action in its menu; Alt and a menu's first letter open it, without a line below the letter."""
        for title, rows in MENUS:
            menu = bar.addMenu(title)
            keys = QShortcut(QKeySequence(f"Alt+{title[0]}"), self._window)
            keys.activated.connect(partial(bar.setActiveAction, menu.menuAction()))
            inner: dict[str, QMenu] = {}
            for deed in rows:
                if deed is LINE:
                    menu.addSeparator()
                    continue
                if deed.under and deed.under not in inner:
                    inner[deed.under] = menu.addMenu(deed.under)
                (inner[deed.under] if deed.under else menu).addAction(self._all[deed.name])

    @property
    def all(self) -> tuple[QAction, ...]:
        """The actions in the order of the menus."""
        return tuple(self._all.values())


def plain_text(action: QAction) -> str:
    """Return the words of an action without the mark of its menu key."""
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")


def _action(window: QWidget, deed: Deed, act: Callable[[], object]) -> QAction:
    action = QAction(deed.text, window)
    action.setObjectName(deed.name)
    action.setCheckable(deed.checkable)
    if deed.keys:
        action.setShortcuts([QKeySequence(keys) for keys in deed.keys.split(";")])
        action.setToolTip(
            f"{plain_text(action)} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})"
        )
    roles = {"quit": QAction.MenuRole.QuitRole, "about": QAction.MenuRole.AboutRole}
    action.setMenuRole(roles.get(deed.name, QAction.MenuRole.NoRole))
    action.triggered.connect(lambda _checked=False: act())
    window.addAction(action)
    return action
