"""The look of this application's documents: template, paper, size of letters, accent, sections and their headings."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from tailor.composition.index import index_resume
from tailor.model.application import Application
from tailor.model.look import SIZES, Look
from ui import theme
from ui.rendering import Drawing
from ui.session import Session
from ui.tasks import Tasks
from ui.views.look_colours import Colours, warning_of
from ui.views.look_sections import SUMMARY, SectionList
from ui.views.look_templates import TemplateStrip
from ui.views.look_words import paper_name, points
from ui.views.widgets import button, column, label, row

_PAPERS = ("", "A4", "Letter")
_SIDE = 16


class LookPanel(QWidget):
    """Shows how the documents look and changes it, each change one undo step."""

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._drawing = Drawing(())
        self._shown: tuple[object, ...] = ()
        self.setAccessibleName(self.tr("Look of the documents"))
        self.templates = TemplateStrip(session, tasks)
        self.paper, self.text_size = _Choice(), _Choice()
        self.paper.setAccessibleName(self.tr("Paper"))
        self.text_size.setAccessibleName(self.tr("Size of the text"))
        self.colours = Colours()
        self.colours.setAccessibleName(self.tr("Accent colour"))
        self.warning = label(role="warning", wrap=True)
        self.warning.hide()
        self.sections = SectionList()
        self.up = self._mover("↑", self.tr("Move the section up (Alt+Up)"), -1)
        self.down = self._mover("↓", self.tr("Move the section down (Alt+Down)"), 1)
        self.reset = button(self.tr("As the template has it"), "link", self.tr("Take back paper, size and colour"))
        self._sections_part = QWidget()
        self._lay_out()
        self._listen()

    def _mover(self, sign: str, tip: str, steps: int) -> QPushButton:
        made = button(sign, "step", tip)
        made.setAccessibleName(tip)
        made.clicked.connect(lambda: self.sections.move_current(steps))
        return made

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(_SIDE, 0, 12, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(7)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Paper"), self.paper),
            (self.tr("Text"), self.text_size),
            (self.tr("Accent"), self.colours),
        )
        for number, (words, part) in enumerate(rows):
            name = label(words, "muted")
            name.setBuddy(part)
            grid.addWidget(name, number, 0)
            grid.addWidget(part, number, 1)
        grid.addWidget(self.warning, len(rows), 1)
        grid.addWidget(self.reset, len(rows) + 1, 1, Qt.AlignmentFlag.AlignLeading)
        grid.setColumnStretch(1, 1)
        head = row(_heading(self.tr("SECTIONS")), 1, self.up, self.down, spacing=2)
        hint = label(self.tr("Drag to reorder, double-click to rename."), "muted", wrap=True)
        self._sections_part.setLayout(column(head, self.sections, hint, margins=(_SIDE, 8, 12, 0), spacing=5))
        parts = column(self.templates, grid, self._sections_part, 1, margins=(0, 4, 0, 12), spacing=6)
        parts.insertLayout(0, _indented(_heading(self.tr("TEMPLATE"))))
        self.setLayout(parts)

    def _listen(self) -> None:
        self.templates.chosen.connect(self._session.set_template)
        self.paper.activated.connect(lambda place: self._change(self.tr("Change paper"), page=_PAPERS[place]))
        self.text_size.activated.connect(
            lambda _: self._change(self.tr("Change text size"), text_size=self.text_size.currentData())
        )
        self.colours.chosen.connect(lambda color: self._change(self.tr("Change accent colour"), accent=color))
        self.sections.moved.connect(self._session.move)
        self.sections.renamed.connect(self._rename)
        self.sections.edited.connect(self._on_changed)
        self.reset.clicked.connect(self.take_back)
        self._session.changed.connect(self._on_changed)
        self._session.opened.connect(self._on_changed)

    # Showing

    def show_drawing(self, drawing: Drawing, *, letter: bool) -> None:
        """Show what the template has by itself; a letter has no sections."""
        self._drawing = drawing
        self._sections_part.setVisible(not letter)
        self._on_changed()

    def showEvent(self, event: QShowEvent) -> None:
        """Fill in only once somebody looks."""
        super().showEvent(event)
        self._on_changed()

    def changeEvent(self, event: QEvent) -> None:
        """Frame the pictures anew in other colours and sizes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._on_changed()

    def _on_changed(self) -> None:
        application = self._session.application
        if application is None or not self.isVisible():
            return
        self.templates.show_templates(application)
        facts = (self._drawing.text_size, self._drawing.accent, self._drawing.colored, self._drawing.paper)
        if (application.look, facts) != self._shown:
            self._shown = (application.look, facts)
            self._show_look(application.look)
        if not self.sections.is_editing:
            self.sections.show_sections(self._session.tailored, application.look.summary, self._drawing.paper)

    def _show_look(self, look: Look) -> None:
        self.paper.clear()
        automatic = self.tr("Automatic")
        if not look.page:
            automatic = self.tr("Automatic ({})").format(paper_name(self._drawing.paper))
        self.paper.addItems([automatic, self.tr("A4"), self.tr("US Letter")])
        self.paper.setCurrentIndex(_PAPERS.index(look.page))
        self.text_size.clear()
        for halves in range(round(SIZES[0] * 2), round(SIZES[1] * 2) + 1):
            own = self.tr(" (the template’s own)") if not halves else ""
            self.text_size.addItem(points(self._drawing.text_size + halves / 2) + own, halves / 2)
        self.text_size.setCurrentIndex(max(0, self.text_size.findData(look.text_size)))
        self.colours.show_colour(look.accent, self._drawing.accent, used=self._drawing.colored)
        warning = warning_of(look.accent) if self._drawing.colored else ""
        self.warning.setText(warning)
        self.warning.setVisible(bool(warning))
        self.reset.setVisible(replace(look, fit=0, summary="") != Look())

    # Changing

    def _change(self, text: str, **wishes: object) -> None:
        application = self._session.application
        if application is not None:
            look = replace(application.look, **wishes)  # type: ignore[arg-type]
            self._session.change(text, replace(application, look=look))

    def set_fit(self, pages: int) -> None:
        """Fit the résumé on so many pages, or on none in particular."""
        words = (self.tr("Let pages fall"), self.tr("Fit on one page"), self.tr("Fit on two pages"))
        self._change(words[pages], fit=pages)

    def take_back(self) -> None:
        """Leave paper, size and colour to the template."""
        self._change(self.tr("Look as the template has it"), page="", text_size=0.0, accent="")

    def _rename(self, identity: str, heading: str) -> None:
        application = self._session.application
        if application is not None:
            if identity == SUMMARY:
                self._change(self.tr("Rename section"), summary=heading)
            else:
                self._session.change(self.tr("Rename section"), _renamed(application, identity, heading))
            self._on_changed()


class _Choice(QComboBox):
    """A list of choices that leaves the wheel to the panel: scrolling past must not change the look."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the panel scroll."""
        event.ignore()


def _renamed(application: Application, section: str, heading: str) -> Application:
    """Return the application with another heading; without one it is the usual one in the résumé's language."""
    index, line = index_resume(application.base.resume), f"{section}.heading"
    if line not in index.texts:
        return application
    return application.edit_line(line, index.paths[line], index.texts[line], heading)


def _heading(text: str) -> QLabel:
    made = label(text, "heading")
    made.setMinimumHeight(theme.scaled(18))
    return made


def _indented(part: QWidget) -> QHBoxLayout:
    line = row(part, 1)
    line.setContentsMargins(_SIDE, 4, 12, 0)
    return line
