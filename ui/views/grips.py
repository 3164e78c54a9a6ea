"""Grips in the margin of the résumé: by them bullets, entries and sections are dragged to another place."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QCursor, QMouseEvent
from PySide6.QtWidgets import QToolButton

from ui import icons, theme
from ui.session import Session
from ui.views.dragging import Dragging
from ui.views.drop_slots import Band, bands, extent, handle_of
from ui.views.fact_titles import new_title
from ui.views.grip import Grip
from ui.views.part_menu import keys_of, line_menu
from ui.views.parts import Part
from ui.views.rows import MARGIN_X

if TYPE_CHECKING:
    from ui.views.resume import ResumePane


class Grips(QObject):
    """Shows a grip for the row under the mouse, else for the current line, and drags what it is for.

    A section's heading also has a button that adds an entry.
    """

    def __init__(self, pane: "ResumePane", session: Session) -> None:
        super().__init__(pane.view)
        self._pane, self._view = pane, pane.view
        self._viewport = pane.view.viewport()
        self._bands: tuple[Band, ...] = ()
        self._hovered: Part | None = None
        self._part: Part | None = None
        self.dragging, self.grip = Dragging(pane, session, self), Grip(self._viewport)
        self.add = QToolButton(self._viewport)
        theme.set_role(self.add, "over-row")
        self.add.setIcon(icons.icon("add"))
        self.add.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.add.hide()
        self.add.clicked.connect(self._add_entry)
        self.grip.pressed.connect(self._on_pressed)
        self.grip.dragged.connect(self._on_dragged)
        self.grip.dropped.connect(self._on_dropped)
        self.grip.left.connect(self._end)
        self.grip.clicked.connect(self._show_menu)
        self._viewport.installEventFilter(self)
        self._view.line_chosen.connect(self.show)
        self._view.laid_out.connect(self._on_laid_out)
        for field in (pane.editing, pane.facts):
            field.opened.connect(self.show)
            field.closed.connect(self.show)
        self._view.verticalScrollBar().valueChanged.connect(self.show)

    # Where the grip is

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the mouse over the text."""
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent) and not event.buttons():
            self.follow_mouse(event.position().toPoint())
        elif event.type() in (QEvent.Type.Leave, QEvent.Type.Hide):
            self._hover(None)
        elif event.type() == QEvent.Type.Resize:
            self._on_laid_out()
        return False

    def follow_mouse(self, place: QPoint) -> None:
        """Stand beside the row that the mouse is over."""
        self._hover(self._part_at(place.y()))

    def _on_laid_out(self) -> None:
        self._bands, self._hovered = (), None
        if self.grip.is_dragging:
            self.grip.end()
            self._end()
        self.show()

    def _hover(self, part: Part | None) -> None:
        if part != self._hovered and not self.grip.is_dragging:
            self._hovered = part
            self.show()

    def _part_at(self, height: int) -> Part | None:
        spot = height + self._view.verticalScrollBar().value()
        found = next((band for band in self._shown if band.rect.top() - 4 <= spot < band.rect.bottom() + 4), None)
        return handle_of(found.part) if found else None

    @property
    def _shown(self) -> tuple[Band, ...]:
        if not self._bands:
            self._bands = bands(self._view.document(), self._view.rows, self._pane.parts)
        return self._bands

    def show(self) -> None:
        """Stand beside the row under the mouse, else beside the current line."""
        if self.grip.is_dragging:
            return
        current = self._pane.parts.get(self._view.current_line) if not self._is_editing else None
        part = self._hovered or (handle_of(current) if current else None)
        rect = self._first_row(part) if part and not self._is_editing else QRectF()
        self._part = part if rect.isValid() else None
        self.grip.setVisible(rect.isValid())
        self.add.setVisible(rect.isValid() and part is not None and part.kind == "section")
        if not rect.isValid() or part is None:
            return
        mirrored = self._viewport.layoutDirection() == Qt.LayoutDirection.RightToLeft
        line = min(rect.height(), float(self._view.fontMetrics().lineSpacing() + 6))
        left = self._viewport.width() - MARGIN_X if mirrored else 0
        self.grip.setGeometry(left, round(rect.top()), MARGIN_X, round(max(line, 20)))
        self.grip.raise_()
        if part.kind == "section":
            self._place_add(part, rect, mirrored=mirrored)

    def _place_add(self, part: Part, rect: QRectF, *, mirrored: bool) -> None:
        side = theme.scaled(22)
        words, keys = new_title(part.section_kind), keys_of("add_entry")
        self.add.setToolTip(f"{words} ({keys})")
        self.add.setAccessibleName(words)
        self.add.setVisible(self._pane.acts.can("add_entry", part.line))
        left = MARGIN_X if mirrored else self._viewport.width() - MARGIN_X - side
        self.add.setGeometry(left, round(rect.center().y() - side / 2), side, side)
        self.add.raise_()

    @property
    def _is_editing(self) -> bool:
        return self._pane.editor is not None or self._pane.facts.form is not None

    def _first_row(self, part: Part) -> QRectF:
        first = extent(part, self._shown) if part.kind == "bullet" else self._head(part)
        return first.translated(0, -self._view.verticalScrollBar().value())

    def _head(self, part: Part) -> QRectF:
        """Return the first row of an entry or section."""
        name = "section" if part.kind == "section" else "entry"
        wanted = getattr(part, name)
        return next((band.rect for band in self._shown if getattr(band.part, name) == wanted), QRectF())

    # What the mouse does

    def _add_entry(self) -> None:
        if self._part is not None:
            self._pane.acts.add_entry(self._part.line)

    def _show_menu(self, where: QPoint) -> None:
        if self._part is not None:
            line_menu(self._pane, self._part.line).popup(where)

    def _on_pressed(self) -> None:
        self._view.setFocus(Qt.FocusReason.MouseFocusReason)
        if self._part is not None:
            self._view.set_current_line(self._part.line, scroll=False)

    def _on_dragged(self, place: QPoint) -> None:
        if self._part is None:
            return
        if not self.dragging.sign.isVisible():
            self.add.hide()
            self.dragging.begin(self._part, self._shown)
            self.grip.raise_()
        mouse = self._viewport.mapFromGlobal(place)
        self.dragging.follow(mouse)
        self.grip.move(self.grip.x(), mouse.y() - self.grip.height() // 2)

    def _on_dropped(self) -> None:
        self.dragging.drop()
        self._end()

    def _end(self) -> None:
        self.dragging.end()
        over = self._viewport.mapFromGlobal(QCursor.pos())
        self._hovered = self._part_at(over.y()) if self._viewport.rect().contains(over) else None
        self.show()
