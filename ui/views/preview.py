"""The Preview tab: the pages as they will be exported, drawn by a worker while the user goes on, and their look."""

import itertools

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QStackedWidget, QWidget

from tailor.model.look import LARGEST_FIT
from ui import theme
from ui.rendering import Drawing
from ui.session import Session
from ui.tasks import Tasks
from ui.translation import shown
from ui.views.look import LookPanel
from ui.views.look_words import fit_in_words
from ui.views.pages import PagesView
from ui.views.pages_area import PagesArea
from ui.views.preview_drawing import MODES, Mode, PreviewDrawing
from ui.views.preview_tools import Switch, ZoomTools
from ui.views.widgets import Banner, Pane, Welcome, button, column, label, row

_BESIDE = 700
_PANEL_WIDE = 330
_PANEL_SHARE = 0.52
_BOTH_NEED = 400
"""The height below which the panel has the pane to itself."""
_MOST = 16_777_215
"""As large as Qt lets a widget be."""


class PreviewPane(Pane):
    """Shows the pages of résumé or letter; a click on a line shows it where it is edited."""

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setAccessibleName(self.tr("Preview"))
        self.pages = PagesView()
        self.area = PagesArea(self.pages)
        self.banner = Banner(self)
        self.drawing = PreviewDrawing(session, tasks, self)
        self.drawing.active = lambda: self.isVisible() and not self.is_empty
        self.look = LookPanel(session, tasks)
        self.zoom = ZoomTools(self.area)
        self.documents = Switch(
            self.tr("Document"),
            ((self.tr("Résumé"), self.tr("Show the résumé")), (self.tr("Letter"), self.tr("Show the letter"))),
        )
        self.fit = Switch(
            self.tr("Pages"),
            (
                (self.tr("As it falls"), self.tr("As many pages as the résumé takes")),
                (self.tr("One page"), self.tr("Tighten spacing, then lines, then letters until it fits on one page")),
                (self.tr("Two pages"), self.tr("Tighten spacing, then lines, then letters until it fits on two")),
            ),
        )
        self.look_button = button(self.tr("Look"), "switch", self.tr("Template, paper, size, colour and sections"))
        self.look_button.setCheckable(True)
        self.told = label(role="muted", wrap=True)
        self._welcome = Welcome(
            self.tr("No page yet"), self.tr("Add your résumé: its pages appear here."), sign="preview"
        )
        self._welcome.add(1)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self._listen()
        self._on_changed()

    def _lay_out(self) -> None:
        first = row(self.documents, 1, self.zoom, spacing=0)
        second = row(self.fit, 1, self.look_button, spacing=0)
        tools = QWidget()
        theme.set_role(tools, "tools-ground")
        tools.setLayout(column(first, second, self.told, margins=(10, 7, 10, 8), spacing=4))
        self.told.setContentsMargins(7, 0, 6, 0)
        self._panel = QScrollArea()
        self._panel.setWidget(self.look)
        self._panel.setWidgetResizable(True)
        self._panel.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._panel.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.set_role(self._panel, "tools")
        theme.set_role(self.look, "clear")
        self._panel.hide()
        self._body = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)
        self._body.addWidget(self._panel)
        self._body.addWidget(self.area, 1)
        full = QWidget()
        parts = column(tools, self._body)
        parts.setStretch(1, 1)
        full.setLayout(parts)
        self._stack.addWidget(self._welcome)
        self._stack.addWidget(full)
        self.setLayout(column(self.banner, self._stack))
        self.lead_to(self.area)
        order = (self.documents, self.zoom, self.fit, self.look_button, self.look, self.area)
        for before, after in itertools.pairwise(order):
            QWidget.setTabOrder(before, after)

    def _listen(self) -> None:
        session = self._session
        self.drawing.drawn.connect(self._on_drawn)
        self.drawing.failed.connect(self._on_failed)
        self.area.sized.connect(self._on_sized)
        self.pages.line_clicked.connect(session.focus_line)
        self.documents.chosen.connect(lambda number: self.show_document(MODES[number]))
        self.fit.chosen.connect(self.look.set_fit)
        self.look_button.toggled.connect(self._show_panel)
        self.banner.retried.connect(self._retry)
        session.changed.connect(self._on_changed)
        session.opened.connect(self._on_opened)

    @property
    def is_empty(self) -> bool:
        """Whether there is no résumé to draw."""
        return not self._session.base.sections and not self._session.base.basics.name

    # What is shown

    def showEvent(self, event: QShowEvent) -> None:
        """Draw only once somebody looks."""
        super().showEvent(event)
        self._on_sized()

    def _on_opened(self) -> None:
        self.pages.show_pages(())
        self.told.setText("")
        self.drawing.forget()
        self.area.verticalScrollBar().setValue(0)
        self._on_changed()

    def _on_changed(self) -> None:
        self._stack.setCurrentIndex(0 if self.is_empty else 1)
        application = self._session.application
        self.fit.show_choice(min(application.look.fit, LARGEST_FIT) if application else 0)
        self.drawing.refresh()

    def _on_sized(self) -> None:
        self.drawing.width = self.area.pixels
        self.drawing.refresh()

    def _on_drawn(self, drawing: Drawing) -> None:
        self.banner.say(shown(drawing.fault))
        self.area.set_points(drawing.points)
        self.pages.show_pages(drawing.pages)
        words = fit_in_words(drawing)
        self.told.setText(words)
        theme.set_role(self.told, "warning" if drawing.fitted.over else "muted")
        self.pages.setAccessibleName(words)
        self.look.show_drawing(drawing, letter=self.shows_letter)

    def _on_failed(self, error: Exception) -> None:
        self.banner.say(self.tr("The page could not be drawn. {}").format(error), self.tr("Try again"))

    def _retry(self) -> None:
        self.drawing.forget()
        self.drawing.refresh()

    # Résumé or letter

    @property
    def shows_letter(self) -> bool:
        """Whether the letter is shown rather than the résumé."""
        return self.drawing.mode == "letter"

    def show_document(self, mode: Mode) -> None:
        """Show the résumé, or the letter."""
        if mode != self.drawing.mode:
            self.drawing.mode = mode
            self.documents.show_choice(MODES.index(mode))
            self.fit.setVisible(not self.shows_letter)
            self.area.verticalScrollBar().setValue(0)
            self.drawing.refresh()

    # The panel

    def show_look(self, *, shown: bool = True) -> None:
        """Show what the look is made of, or hide it."""
        self.look_button.setChecked(shown)

    def _show_panel(self, shown: bool) -> None:  # a signal's argument
        self._panel.setVisible(shown)
        self._place_panel()

    def _place_panel(self) -> None:
        """Put the panel beside the pages where there is room, else above them."""
        beside = self.width() >= theme.scaled(_BESIDE)
        self._body.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        alone = not beside and self._panel.isVisibleTo(self) and self.height() < theme.scaled(_BOTH_NEED)
        self.area.setVisible(not alone)
        self.look.templates.set_wrapped(wrapped=beside)
        self._panel.setMinimumWidth(theme.scaled(_PANEL_WIDE) if beside else 0)
        self._panel.setMaximumWidth(theme.scaled(_PANEL_WIDE) if beside else _MOST)
        self._panel.setMaximumHeight(_MOST if beside or alone else round(self.height() * _PANEL_SHARE))
        self._panel.setMinimumHeight(
            0 if beside or alone else min(self.look.sizeHint().height(), self._panel.maximumHeight())
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the panel where it has room."""
        super().resizeEvent(event)
        self._place_panel()

    def changeEvent(self, event: QEvent) -> None:
        """Keep room for letters of another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._place_panel()
