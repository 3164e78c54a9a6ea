"""A small form that stands in the résumé where the facts are that it asks for."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from tailor.model.resume import SectionKind
from ui import theme
from ui.views.fact_fields import ASKED, FactField
from ui.views.fact_grid import FactGrid, FactText
from ui.views.line_editor import STAYING
from ui.views.review_form import kind_name
from ui.views.widgets import button, label

_PADDING, _NARROWEST, _EDGE = 12, 250, 6


class FactForm(QFrame):
    """Labelled fields in one card: Enter keeps, Esc leaves, going elsewhere with anything typed keeps.

    `kept` carries the typed texts by field; `drafted` comes while typing; `kind_chosen` asks for the fields of another
    kind of section. A date that is none is told of in plain words, and nothing is kept until it is one.
    """

    kept = Signal(object)
    left = Signal()
    drafted = Signal()
    grown = Signal()
    kind_chosen = Signal(str)

    def __init__(self, title: str, fields: tuple[FactField, ...], parent: QWidget, kind: str = "") -> None:
        super().__init__(parent)
        self._ground = parent
        self._area = QRect()
        self._ended = False
        theme.set_role(self, "card")
        theme.set_role(self, "true", "current")
        self.setAccessibleName(title)
        pad = theme.scaled(_PADDING)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(pad, theme.scaled(9), pad, theme.scaled(10))
        self._layout.setSpacing(theme.scaled(7))
        self._layout.addWidget(label(title, "strong", parent=self))
        self.kinds = self._make_kinds(kind) if kind else None
        self.grid = self._make_grid(fields, {})
        self._layout.addWidget(self.grid)
        self._make_foot()
        self._chain()

    # What it asks for

    def show_fields(self, fields: tuple[FactField, ...]) -> None:
        """Ask for these; what is typed in fields of the same name stays."""
        old, self.grid = self.grid, self._make_grid(fields, self.grid.texts)
        self._layout.replaceWidget(old, self.grid)
        old.hide()
        old.deleteLater()
        self.grid.show()
        self._chain()
        self._settle()

    def _make_grid(self, fields: tuple[FactField, ...], typed: dict[str, str]) -> FactGrid:
        grid = FactGrid(fields, typed, self, self)
        grid.typed.connect(self._on_typed)
        grid.grown.connect(self._settle)
        return grid

    def _make_kinds(self, kind: str) -> QComboBox:
        """Make the choice of what the new section is about."""
        kinds = QComboBox(self)
        kinds.setAccessibleName(self.tr("Kind of section"))
        kinds.setToolTip(self.tr("What the section is about decides which fields there are"))
        for one in ASKED:
            kinds.addItem(kind_name(one), one)
        kinds.setCurrentIndex(kinds.findData(kind))
        kinds.currentIndexChanged.connect(lambda _: self.kind_chosen.emit(self.kind))
        kinds.installEventFilter(self)
        self._layout.addWidget(kinds)
        return kinds

    def _make_foot(self) -> None:
        about = self.tr("Changes your base résumé, for this application and later ones. Your file stays as it is.")
        self._layout.addWidget(label(about, "muted", parent=self, wrap=True))
        self.keep_button = button(self.tr("Keep"), "primary", self.tr("Keep what is typed (Enter)"))
        self.leave_button = button(self.tr("Cancel"), "plain", self.tr("Leave everything as it was (Esc)"))
        self.keep_button.clicked.connect(self.keep)
        self.leave_button.clicked.connect(self.leave)
        line = QHBoxLayout()
        line.setSpacing(theme.scaled(6))
        for one in (self.keep_button, self.leave_button):
            one.installEventFilter(self)
            line.addWidget(one)
        line.addStretch(1)
        self._layout.addLayout(line)

    def _chain(self) -> None:
        """Let Tab walk through everything in the order in which it is read."""
        inputs = list(self.grid.inputs.values())
        if self.kinds:
            QWidget.setTabOrder(self.kinds, inputs[0])
        QWidget.setTabOrder(inputs[-1], self.keep_button)
        QWidget.setTabOrder(self.keep_button, self.leave_button)

    # What becomes of it

    @property
    def kind(self) -> SectionKind:
        """The kind of section that was chosen."""
        return self.kinds.currentData() if self.kinds else "custom"

    def _on_typed(self) -> None:
        self._settle()
        self.drafted.emit()

    def keep(self) -> None:
        """Keep what was typed, unless a date is none: then say so."""
        if self._ended:
            return
        found = self.grid.faults
        self.grid.show_faults(found)
        self._settle()
        if found:
            self.grid.begin(next(iter(found)))
            return
        self._ended = True
        self.kept.emit(self.grid.texts)

    def leave(self) -> None:
        """Leave without keeping anything."""
        if not self._ended:
            self._ended = True
            self.left.emit()

    # Where it stands

    def place(self, area: QRect) -> None:
        """Stand from the top of this part of the ground on."""
        self._area = area
        self._settle()

    def _settle(self) -> None:
        """Be as high as the fields."""
        room = self._ground.width()
        width = min(max(self._area.width(), theme.scaled(_NARROWEST)), room - 2 * _EDGE)
        left = max(_EDGE, min(self._area.left(), room - width - _EDGE))
        self._layout.activate()
        height = self._layout.totalHeightForWidth(width)
        if self.geometry() != QRect(left, self._area.top(), width, height):
            self.setGeometry(left, self._area.top(), width, height)
            self.grown.emit()

    # What the user does

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep with Enter, leave with Esc; where the focus goes elsewhere, keep what was typed."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(watched, event)
        if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent) and event.reason() not in STAYING:
            now = QApplication.focusWidget()
            if now is None or not self.isAncestorOf(now):
                self._on_focus_gone()
        return False

    def _on_key(self, watched: QObject, event: QKeyEvent) -> bool:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape or (is_enter and watched is self.leave_button):
            self.leave()
        elif not is_enter or (isinstance(watched, FactText) and event.modifiers() & Qt.KeyboardModifier.ShiftModifier):
            return False
        else:
            self.keep()
        return True

    def _on_focus_gone(self) -> None:
        """Keep what was typed; a form with a date that is none stays, and its draft with it."""
        if self._ended:
            return
        if not self.grid.is_touched:
            self.leave()
        elif not self.grid.faults:
            self.keep()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take clicks on the card, which are not for the text below it."""
        event.accept()
