"""The bar at the top: menus, what is open, and what is done most."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenuBar, QPushButton, QSizePolicy, QStyle, QWidget

from ui import icons, theme
from ui.actions import Actions
from ui.views.mirroring import leading_alignment

_CRUMB_MARGIN, _LEAST_CRUMB = 12, 40
_READABLE = 90
_WORDLESS = ("undo", "redo")


class TopBar(QFrame):
    """Holds the menus where the system has no bar of its own, the open application's name, and the main buttons."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "top")
        self._crumb_text = ""
        brand = QLabel("Tailor", self)
        theme.set_role(brand, "brand")
        self.menus = _Menus(self)
        self.menus.setAccessibleName(self.tr("Menus"))
        self.menus.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        actions.fill(self.menus)
        self.crumb = QLabel(self)
        self.crumb.setTextFormat(Qt.TextFormat.PlainText)
        self.crumb.setAlignment(leading_alignment(self.layoutDirection()) | Qt.AlignmentFlag.AlignVCenter)
        self.crumb.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        theme.set_role(self.crumb, "crumb")
        self._brand = brand
        self._words = {
            "undo": self.tr("Undo"),
            "redo": self.tr("Redo"),
            "letter": self.tr("Letter"),
            "preview": self.tr("Preview"),
            "export": self.tr("Export…"),
        }
        self.buttons = {name: _button(actions[name], words, name, self) for name, words in self._words.items()}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(8)
        layout.addWidget(brand)
        layout.addWidget(self.menus, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.crumb, 1)
        for button in self.buttons.values():
            layout.addWidget(button)

    def show_open(self, title: str, company: str) -> None:
        """Say which application is open."""
        self._crumb_text = " · ".join(part for part in (title, company) if part)
        self._elide()

    def resizeEvent(self, event: QEvent) -> None:
        """Shorten the name where there is little room, then leave buttons their signs alone."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the buttons again when the size of letters changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "buttons"):
            self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return no width: what has no room here is in the menus, which fold by themselves."""
        return QSize(0, super().minimumSizeHint().height())

    def _fit(self) -> None:
        """Give words to as many buttons as there is room for; the main one keeps its words the longest."""
        for name, button in self.buttons.items():
            self._say(button, "" if name in _WORDLESS else self._words[name])
        layout = self.layout()
        edges = theme.scaled(_LEAST_CRUMB) + 4 * 8 + (layout.spacing() * 3 if layout else 0)
        room = self.width() - edges - self.menus.sizeHint().width() - self._brand.sizeHint().width()
        for button in self.buttons.values():
            if sum(one.sizeHint().width() + 8 for one in self.buttons.values()) <= room:
                return
            self._say(button, "")

    def _say(self, button: QPushButton, words: str) -> None:
        button.setText(words)
        theme.set_role(button, "" if words else "true", "wordless")

    def _elide(self) -> None:
        metrics = self.crumb.fontMetrics()
        room = self.crumb.width() - theme.scaled(_CRUMB_MARGIN)
        words = metrics.elidedText(self._crumb_text, Qt.TextElideMode.ElideRight, room)
        self.crumb.setText(words if room >= theme.scaled(_READABLE) else "")
        self.crumb.setToolTip(self._crumb_text if self.crumb.text() != self._crumb_text else "")


class _Menus(QMenuBar):
    """The menus; from right to left Qt takes the width they have for the width they want."""

    def sizeHint(self) -> QSize:
        """Return the width of all menus."""
        hint = super().sizeHint()
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return hint
        gap = self.style().pixelMetric(QStyle.PixelMetric.PM_MenuBarItemSpacing, None, self)
        flags = Qt.TextFlag.TextShowMnemonic.value
        words = [self.fontMetrics().size(flags, action.text()).width() for action in self.actions()]
        return QSize(sum(words) + len(words) * (theme.scaled(16) + gap) + theme.scaled(18), hint.height())


def _button(action: QAction, words: str, name: str, parent: QWidget) -> QPushButton:
    """Return a button that does what the action does, as long as the action can be done."""
    button = QPushButton(words, parent)
    theme.set_role(button, {"undo": "plain", "redo": "plain", "export": "primary"}.get(name, ""))
    button.setIcon(icons.icon(name, "on_accent" if name == "export" else "muted"))
    button.setAccessibleName(words)

    def follow() -> None:
        button.setEnabled(action.isEnabled())
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        text = action.text().replace("&", "")
        button.setToolTip(f"{text} ({keys})" if keys else text)

    follow()
    button.clicked.connect(action.trigger)
    action.changed.connect(follow)
    return button
