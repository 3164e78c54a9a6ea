"""The actions of the window, made of the rows in `ui.menus`: their words in the user's language, keys and tips."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from ui.menus import LINE, MENUS, Deed
from ui.menus.deed import Need

_NATIVE = QKeySequence.SequenceFormat.NativeText


class Actions(QObject):
    """The actions of the window by name, and in their menus."""

    def __init__(self, window: QWidget, deeds: Mapping[str, Callable[[], object]]) -> None:
        super().__init__(window)
        self._window = window
        self._all: dict[str, QAction] = {}
        self._menus: dict[str, str] = {}
        self._needs: dict[str, Need] = {}
        for title, rows in MENUS:
            for deed in rows:
                if deed is not LINE:
                    self._all[deed.name] = _action(window, deed, deeds[deed.name])
                    self._menus[deed.name] = translated(title)
                    self._needs[deed.name] = deed.needs

    def __getitem__(self, name: str) -> QAction:
        return self._all[name]

    def __contains__(self, name: object) -> bool:
        return name in self._all

    def menu_of(self, name: str) -> str:
        """Return what the menu of an action is called."""
        return self._menus.get(name, "")

    def allow(self, **there: bool) -> None:
        """Let the acts be done whose needs, such as `both`, are there, and no others of the named needs."""
        for name, needs in self._needs.items():
            if needs in there:
                self._all[name].setEnabled(there[needs])

    def why_not(self, name: str) -> str:
        """Return in a sentence what an act lacks that cannot be done now, or nothing."""
        if self._all[name].isEnabled():
            return ""
        return {
            "application": self.tr("Begin or open an application first."),
            "resume": self.tr("Add a résumé first."),
            "both": self.tr("Add a posting and a résumé first."),
            "line": self.tr("Choose a line of the résumé that this can be done with."),
            "review": self.tr("Open the review of an import and go to what it is about first."),
        }.get(self._needs[name], self.tr("Not possible just now."))

    def fill(self, bar: QMenuBar) -> None:
        """Put every action in its menu; Alt and a letter of a menu's name open it, without a line below the letter."""
        taken: set[str] = set()
        for title, rows in MENUS:
            name = translated(title)
            menu = bar.addMenu(name.replace("&", "&&"))
            letter = next((one for one in name.upper() if one.isalnum() and one not in taken), "")
            if letter:
                taken.add(letter)
                keys = QShortcut(QKeySequence(f"Alt+{letter}"), self._window)
                keys.activated.connect(partial(bar.setActiveAction, menu.menuAction()))
            inner: dict[str, QMenu] = {}
            for deed in rows:
                if deed is LINE:
                    menu.addSeparator()
                    continue
                if deed.under and deed.under not in inner:
                    inner[deed.under] = menu.addMenu(translated(deed.under))
                (inner[deed.under] if deed.under else menu).addAction(self._all[deed.name])

    @property
    def all(self) -> tuple[QAction, ...]:
        """The actions in the order of the menus."""
        return tuple(self._all.values())


def translated(text: str) -> str:
    """Return a text of the menus in the user's language."""
    return QCoreApplication.translate("Actions", text) if text else ""


def plain_text(action: QAction) -> str:
    """Return the words of an action without the mark of its menu key."""
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")


def keys_text(action: QAction) -> str:
    """Return the first shortcut of an action as the system writes it, or nothing."""
    return action.shortcut().toString(_NATIVE)


def _action(window: QWidget, deed: Deed, act: Callable[[], object]) -> QAction:
    action = QAction(translated(deed.text), window)
    action.setObjectName(deed.name)
    action.setCheckable(deed.checkable)
    if deed.keys:
        action.setShortcuts([QKeySequence(keys) for keys in deed.keys.split(";")])
    tip, keys = translated(deed.tip) or plain_text(action), keys_text(action)
    both = QCoreApplication.translate("Actions", "{tip} ({keys})")
    action.setToolTip(both.format(tip=tip, keys=keys) if keys else tip)
    action.setStatusTip(tip)
    roles = {"quit": QAction.MenuRole.QuitRole, "about": QAction.MenuRole.AboutRole}
    action.setMenuRole(roles.get(deed.name, QAction.MenuRole.NoRole))
    action.triggered.connect(lambda _checked=False: act())
    window.addAction(action)
    return action
