"""The résumé pane: the tailored résumé, its keywords marked, every changed line with its old wording at hand."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from tailor.composition.account import Entry
from tailor.composition.tailored import Change
from tailor.model.resume import Resume
from tailor.model.suggestion import base_line_id
from ui.highlight import Mark, find_match
from ui.line_judging import LineJudging
from ui.session import Session
from ui.views.drops import DropTaker
from ui.views.fact_editing import FactEditing
from ui.views.grips import Grips
from ui.views.line_editing import LineEditing
from ui.views.line_editor import LineEditor
from ui.views.line_hands import LineHands
from ui.views.line_note import mark_spans
from ui.views.marked import MarkedText
from ui.views.part_acts import PartActs
from ui.views.parts import Part, parts_of, stops
from ui.views.resume_head import ResumeHead
from ui.views.resume_look import line_to_show, look_at
from ui.views.resume_rows import ADD_SECTION, TRUE, resume_rows
from ui.views.tips import keyword_tip
from ui.views.widgets import Banner, Pane, Welcome, button, row


class ResumePane(Pane):
    """Shows and edits the résumé as tailored to the posting; empty, it takes a dropped file.

    Up and Down walk from line to line, Enter edits, Space shows the old wording, Alt+Up and Alt+Down move,
    Delete hides; `said` tells in words what was done. `file_given` carries a résumé file to read, `open_wanted` asks
    for a file dialog, `review_wanted` for the review of the import, `changes_wanted` for the list of what differs from
    the original.
    """

    file_given = Signal(object)
    open_wanted = Signal()
    review_wanted = Signal()
    changes_wanted = Signal()
    said = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._peek = ""
        self._shown: tuple[object, ...] = ()
        self.parts: dict[str, Part] = {}
        self.walk: tuple[str, ...] = ()
        self.setAccessibleName(self.tr("Résumé"))
        self.head = ResumeHead(self)
        self.changes_link, self.show_hidden = self.head.changes_link, self.head.show_hidden
        self.banner, self.review_line = Banner(self), Banner(self, kind="")
        self.view = MarkedText(self)
        self.view.setAccessibleName(self.tr("Tailored résumé"))
        self.view.setAccessibleDescription(
            self.tr("Up and Down walk from line to line, Enter edits, Space shows the old wording.")
        )
        self.view.explain = self._explain
        self.judging = LineJudging(session, self)
        self.editing = LineEditing(session, self.view, self.judging, self)
        self.facts = FactEditing(session, self.view, self)
        self.acts = PartActs(self, session)
        self._welcome = self._make_welcome()
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._welcome)
        self._stack.addWidget(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self.banner)
        layout.addWidget(self.review_line)
        layout.addWidget(self._stack, 1)
        self.lead_to(self.view, self.open_button)
        for target in (self, self.view, self.view.viewport()):
            DropTaker(target, self.file_given.emit)
        self._listen()
        self._show_resume()

    def _listen(self) -> None:
        self._hands, self.grips = LineHands(self, self._session), Grips(self, self._session)
        self.acts.said.connect(self.said)
        self.facts.closed.connect(self._show_resume)
        self.review_line.retried.connect(self.review_wanted)
        self.view.keyword_chosen.connect(self._session.select_keyword)
        self.view.selectionChanged.connect(lambda: self._session.select_words(self.view.textCursor().selectedText()))
        self.show_hidden.toggled.connect(self._show_resume)
        self.changes_link.clicked.connect(self.changes_wanted)
        self._session.changed.connect(self._show_resume)
        self._session.opened.connect(self._on_opened)
        self._session.matches_changed.connect(self._show_resume)
        self._session.current_keyword_changed.connect(self.view.set_current_keyword)
        self._session.focus_line.connect(self.focus_line)
        self.editing.closed.connect(self._show_resume)
        self.judging.found.connect(self._show_resume)
        self.view.anchorClicked.connect(lambda link: self._follow(link.toString()))

    def _make_welcome(self) -> QWidget:
        hint = self.tr("Drop a file here: Word, PDF, text, Markdown or JSON Resume. Your file is never changed.")
        welcome = Welcome(self.tr("Which résumé do you start from?"), hint, self, "resume")
        self.open_button = button(self.tr("Open résumé…"), "primary", self.tr("Choose your résumé's file"))
        self.open_button.clicked.connect(self.open_wanted)
        welcome.add(row(self.open_button, 1))
        welcome.add(1)
        return welcome

    # Showing

    @property
    def editor(self) -> LineEditor | None:
        """The field over a line being edited, if there is one."""
        return self.editing.editor

    @property
    def is_empty(self) -> bool:
        """Whether there is no résumé to show."""
        return self._session.base == Resume()

    def call_for_review(self, words: str) -> None:
        """Say what is left to look at in the import; nothing puts the line away."""
        self.review_line.say(words, self.tr("Review") if words else "")

    def focus_line(self, line: str) -> None:
        """Make a line the current one and bring it into sight; the focus stays where the user works."""
        self.view.set_current_line(line)

    def _on_opened(self) -> None:
        self._peek = ""
        self.editing.close()
        self.facts.close()
        self.view.set_current_line("")
        self._show_resume()
        self.view.verticalScrollBar().setValue(0)

    def _show_resume(self) -> None:
        if self.editor is not None or self.facts.form is not None:
            return  # the editor stands over the words of before; leaving it shows what is new
        application = self._session.application
        doubts, matches = self.judging.doubts, self._session.matches
        shown: tuple[object, ...]
        shown = (application, self._session.tailored, matches, self._peek, self.show_hidden.isChecked(), doubts)
        if len(shown) == len(self._shown) and all(a is b for a, b in zip(shown, self._shown, strict=True)):
            return
        self._shown = shown
        self._stack.setCurrentWidget(self._welcome if self.is_empty else self.view)
        changes = self._session.changes
        hides = [change for change in changes if change.kind == "hide"]
        self.head.show_application(None if self.is_empty else application, len(changes), len(hides))
        nameless = not self.is_empty and not self._session.base.basics.name
        self.banner.say(self.tr("No name was found in this résumé. Check its first lines.") if nameless else "")
        if self.is_empty:
            self.view.show_rows(())
            return
        left_out = bool(hides) and self.show_hidden.isChecked()
        resume, look = look_at(self._session, self._peek, doubts.items(), hidden=left_out)
        self.parts = parts_of(resume)
        rows = resume_rows(resume, look)
        self.walk = stops(rows, self.parts)
        self.view.show_rows(rows)
        self._mark_doubts()

    def _mark_doubts(self) -> None:
        """Mark the words in doubt of the lines that read as they did when they were judged."""
        marks = []
        for line, doubt in self.judging.doubts.items():
            placed = self.view.find_line(line)
            if placed and placed.run.text == doubt.text:
                marks += mark_spans(self.view, doubt.text, doubt.spans, placed.start)
        self.view.setExtraSelections(marks)

    def _explain(self, mark: Mark) -> str:
        match = find_match(self._session.matches, mark.term)
        return keyword_tip(self._session, match) if match else mark.term

    def change_of(self, line: str) -> Change | None:
        """Return how this line differs from the base résumé, though it be a piece of one or in what is left out."""
        shown = base_line_id(line)
        base = self._session.base_line(shown)
        around = (shown, base.entry, base.section) if base else (shown,)
        kinds = {change.line: change for change in self._session.changes if change.kind != "move"}
        return next((kinds[one] for one in around if one in kinds), None)

    def show_change(self, entry: Entry) -> None:
        """Bring what was changed into sight, and show what was left out faintly in its place."""
        target = entry.change.line
        if entry.change.kind == "hide":
            self.show_hidden.setChecked(True)
        shown = (run.line for row in self.view.rows for run in row.runs if run.line)
        self.focus_line(line_to_show(target, shown, self._session.base))

    def peek(self, line: str) -> None:
        """Show what was changed in this line, word by word; again, or "", shows the new wording alone."""
        line = base_line_id(line)
        self._peek = "" if line == self._peek else line
        self._show_resume()

    def edit(self, line: str) -> None:
        """Open the editor over a line, or the form of the facts it is one of."""
        if self._peek:
            self.peek("")
        self.acts.edit(line)

    # What is done with a line

    def confirm(self, line: str) -> None:
        """Keep that what is in doubt in a line, typed or standing, is true."""
        if self.editor is not None:
            self.editing.confirm()
            return
        doubt = self.judging.doubts.get(base_line_id(line))
        if doubt:
            self.judging.confirm(base_line_id(line), doubt)

    def restore(self, line: str) -> None:
        """Take back everything that changed this line."""
        self.acts.restore(line)

    def _follow(self, link: str) -> None:
        """Do what a link in the text says."""
        if link == ADD_SECTION:
            self.acts.add_section()
        else:
            self.confirm(link.removeprefix(TRUE))
