"""The suggestions that the user settled, folded below the open ones, each to be taken back."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from tailor.composition.tailored import superseded
from tailor.model.suggestion import Suggestion
from ui import theme
from ui.lists.suggestions import Role, SuggestionList
from ui.session import Session
from ui.translation import capital
from ui.views.painting import paint_chosen
from ui.views.suggestion_words import suggestion_title
from ui.views.widgets import button, row

_MOST_ROWS = 6


class SettledList(QWidget):
    """A list of what was accepted or rejected; Delete or the button takes the chosen one back."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.model = SuggestionList(self)
        self.fold = button("", "link", self.tr("Show or fold what you settled"))
        self.fold.setCheckable(True)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(SettledDelegate(session, self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("Settled suggestions"))
        self.back = button(
            self.tr("Take back"), tip=self.tr("Put the chosen suggestion back among the open ones (Del)")
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(row(self.fold, 1))
        layout.addWidget(self.list)
        layout.addLayout(row(self.back, 1))
        self.fold.toggled.connect(self.show_settled)
        self.back.clicked.connect(self.take_back)
        self.list.selectionModel().currentChanged.connect(self._on_chosen)

    def show_settled(self) -> None:
        """Show what is settled now."""
        application = self._session.application
        accepted = application.accepted if application else ()
        refused = application.rejected if application else ()
        known = {suggestion.id: suggestion for suggestion in self._session.suggestions}
        rejected = tuple(known[identity] for identity in refused if identity in known)
        idle = superseded(application.base.resume, accepted) if application else frozenset()
        self.model.show((*accepted, *rejected), idle)
        parts = [self.tr("Accepted {}").format(len(accepted))] if accepted else []
        skipped = sum(suggestion.kind == "ask" for suggestion in rejected)
        parts += [self.tr("rejected {}").format(len(rejected) - skipped)] if len(rejected) > skipped else []
        parts += [self.tr("skipped {}").format(skipped)] if skipped else []
        shown = self.fold.isChecked()
        self.fold.setText(f"{'▾' if shown else '▸'} {capital(', '.join(parts))}")
        self.setVisible(bool(parts))
        self.list.setVisible(shown)
        self.back.setVisible(shown)
        self.back.setEnabled(self.list.currentIndex().isValid())
        height = self.list.sizeHintForRow(0) if parts else 0
        self.list.setFixedHeight(max(0, height) * min(_MOST_ROWS, self.model.rowCount()) + 4)

    def take_back(self) -> None:
        """Put the chosen suggestion back among the open ones."""
        suggestion: Suggestion | None = self.list.currentIndex().data(Role.SUGGESTION)
        if suggestion:
            self._session.take_back(suggestion.id)

    def _on_chosen(self, index: QModelIndex) -> None:
        self.back.setEnabled(index.isValid())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take back with Delete."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.take_back()
        else:
            super().keyPressEvent(event)


class SettledDelegate(QStyledItemDelegate):
    """Paints a settled suggestion: what it does, the wording, and what became of it."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of a row."""
        return QSize(120, option.fontMetrics.height() * 2 + 14)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row."""
        suggestion: Suggestion = index.data(Role.SUGGESTION)
        area = QRectF(option.rect).adjusted(0, 1, -2, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            paint_chosen(painter, area, mirrored=option.direction == Qt.LayoutDirection.RightToLeft)
        inner = area.adjusted(8, 6, -8, -6)
        metrics = QFontMetricsF(painter.font())
        application = self._session.application
        rejected = application is not None and suggestion.id in application.rejected
        refused = self.tr("skipped") if suggestion.kind == "ask" else self.tr("rejected")
        state = refused if rejected else self.tr("superseded") if index.data(Role.SUPERSEDED) else ""
        painter.setPen(theme.color("muted"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop, state)
        for flag, text, token in (
            (Qt.AlignmentFlag.AlignTop, suggestion_title(suggestion), "ink"),
            (Qt.AlignmentFlag.AlignBottom, str(index.data()), "muted"),
        ):
            painter.setPen(theme.color(token))
            room = inner.width() - (metrics.horizontalAdvance(state) + 8 if token == "ink" else 0)
            words = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(inner, Qt.AlignmentFlag.AlignLeading | flag, words)
        painter.restore()
