"""The command palette: every act, recent file and application by its words, typed in part."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui import theme
from ui.actions import keys_text, plain_text
from ui.lists.offers import Offer, OfferDelegate, OfferList, fitting
from ui.translation import counted

_WIDTH, _TOP, _MARGIN = 600, 52, 10
_ROWS = 9
_PAGE = 8
_MOST = 600


class Palette(QFrame):
    """Lists what can be done, over the window; Enter does the chosen one, Escape none.

    `done` carries the name of the act that was chosen.
    """

    done = Signal(str)

    def __init__(self, offers: Sequence[Offer], parent: QWidget, recent: Sequence[str] = ()) -> None:
        super().__init__(parent)
        theme.set_role(self, "palette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._before = QApplication.focusWidget()
        self.setAccessibleName(self.tr("Command palette"))
        self._offers, self._recent = tuple(offers), tuple(recent)
        for offer in self._offers:
            if offer.action.parent() is None:
                offer.action.setParent(self)
        self.field = QLineEdit(self, placeholderText=self.tr("What would you like to do?"))
        self.field.setAccessibleName(self.tr("Command"))
        self.field.textChanged.connect(self._show_fitting)
        self.field.installEventFilter(self)
        self.model = OfferList(self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(OfferDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._do_current)
        self.nothing = QLabel(self.tr("Nothing fits. Try fewer letters, or another word."), self)
        theme.set_role(self.nothing, "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        for part in (self.field, self.nothing):
            layout.addWidget(part)
        layout.addWidget(self.list, 1)
        self._show_fitting("")
        self._place(parent)

    @property
    def current(self) -> Offer | None:
        """The chosen offer."""
        place = self.list.currentIndex().row()
        return self.model.offers[place] if 0 <= place < len(self.model.offers) else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move, choose and leave with the keys while the field has them; leaving the field closes the palette."""
        if watched is self.field and event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._leave)
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(Qt.Key(event.key())) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _on_key(self, key: Qt.Key) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _PAGE, Qt.Key.Key_PageUp: -_PAGE}
        if key in steps:
            self._step(steps[key])
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            pass  # there is one field: the focus must not be lost behind the palette
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._do_current()
        elif key == Qt.Key.Key_Escape:
            self._go_back()
        else:
            return False
        return True

    def _step(self, step: int) -> None:
        count, place = self.model.rowCount(), self.list.currentIndex().row()
        if count and abs(step) == 1:
            self._choose((place + step) % count)
        elif count:
            self._choose(min(max(place + step, 0), count - 1))

    def _choose(self, place: int) -> None:
        self.list.setCurrentIndex(self.model.index(place))
        offer = self.current
        self.field.setAccessibleDescription(offer.spoken if offer else "")

    def _go_back(self) -> None:
        """Close and give the focus back to where it was."""
        before, self._before = self._before, None
        self.close()
        if before is not None and isValid(before):
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot()
    def _leave(self) -> None:
        if self.isVisible() and not self.field.hasFocus():
            self.close()

    @Slot(str)
    def _show_fitting(self, text: str) -> None:
        offers = fitting(self._offers, text, self._recent)
        self.model.show(offers)
        self.nothing.setVisible(not offers)
        self.list.setAccessibleDescription(counted("Palette", "%n command(s)", len(offers)))
        self._choose(0)
        if self.isVisible():
            self._fit()

    @Slot()
    def _do_current(self) -> None:
        """Do the chosen act; one that is not possible stays, with its reason."""
        offer = self.current
        if offer is not None and offer.why_not:
            return
        self._go_back()
        if offer is not None:
            self.done.emit(offer.name)
            offer.action.trigger()

    def _place(self, parent: QWidget) -> None:
        width = min(theme.scaled(_WIDTH), parent.width() - 40)
        self.setFixedWidth(width)
        self.move((parent.width() - width) // 2, theme.scaled(_TOP))
        self.raise_()
        self.show()
        self._fit()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _fit(self) -> None:
        """Be as high as the rows need."""
        rows = self.model.rowCount()
        needed = min(rows, _ROWS) * self.list.sizeHintForRow(0) if rows else self.nothing.sizeHint().height()
        around = self.field.sizeHint().height() + 3 * _MARGIN
        parent = self.parentWidget()
        most = parent.height() - 2 * theme.scaled(_TOP) if parent is not None else _MOST
        self.setFixedHeight(min(around + needed + _MARGIN, most))
        self.list.setVisible(bool(rows))


def offer_of(action: QAction, menu: str = "", why_not: Callable[[str], str] = lambda name: "") -> Offer:
    """Return an action as the palette lists it."""
    name = action.objectName()
    tip = action.statusTip() or action.toolTip()
    text = plain_text(action)
    possible = action.isEnabled()
    return Offer(action, text, menu, keys_text(action), tip if tip != text else "", "" if possible else why_not(name))
