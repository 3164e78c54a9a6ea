"""The posting pane: what the posting asks for, its keywords marked by what the résumé says."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from ui import theme
from ui.highlight import Mark, find_match, posting_marks
from ui.session import Session
from ui.translation import shown
from ui.views.address import AddressForm
from ui.views.drops import DropTaker
from ui.views.marked import MarkedText
from ui.views.pane import walk_in_order
from ui.views.posting_rows import FOLDS, posting_rows
from ui.views.posting_strip import PostingStrip
from ui.views.requirement_places import keywords_of, requirement_of
from ui.views.rows import Row
from ui.views.selection_button import SelectionButton
from ui.views.tips import keyword_tip, requirement_tip
from ui.views.widgets import Banner, Pane, PaneHead, Welcome, button, row


class PostingPane(Pane):
    """Shows the posting; empty, it takes a pasted text or a dropped file.

    `text_given` and `file_given` carry what the user wants read, `address_given` what they agreed to fetch,
    `open_wanted` asks for a file dialog.
    """

    text_given = Signal(str)
    file_given = Signal(object)
    address_given = Signal(str)
    open_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._unfolded: frozenset[str] = frozenset()
        self._known: tuple[object, ...] = ()
        self.setAccessibleName(self.tr("Posting"))
        self.head = PaneHead(self)
        self.banner = Banner(self, kind="")
        self.strip = PostingStrip(session, self)
        self.view = MarkedText(self)
        self.view.setAccessibleName(self.tr("Posting"))
        self.view.setAccessibleDescription(self.tr("Left and Right walk from keyword to keyword."))
        self.view.explain = self._explain
        self.view.explain_row = self._explain_row
        self.one_too = SelectionButton(self.view, session)
        self.paste_box = self._make_paste_box()
        self.address = AddressForm(self)
        self.address.given.connect(self.address_given)
        self._stack = QStackedWidget(self)
        self._welcome = self._make_welcome()
        self._stack.addWidget(self._welcome)
        self._stack.addWidget(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self.banner)
        layout.addWidget(self.strip)
        layout.addWidget(self._stack, 1)
        for target in (self, self.view, self.view.viewport(), self.paste_box.viewport()):
            DropTaker(target, self.file_given.emit, self.text_given.emit)
        self.view.keyword_chosen.connect(session.select_keyword)
        self.view.anchorClicked.connect(self._on_link)
        session.changed.connect(self._on_changed)
        session.opened.connect(self._on_opened)
        session.matches_changed.connect(self._show_rows)
        session.current_keyword_changed.connect(self._on_current_keyword)
        session.focus_posting.connect(self.focus_place)
        self._show_posting()

    @property
    def is_empty(self) -> bool:
        """Whether there is no posting to show."""
        return not self._session.posting.text.strip()

    def _make_paste_box(self) -> QPlainTextEdit:
        box = QPlainTextEdit(self)
        box.setPlaceholderText(self.tr("Paste a posting here"))
        box.setAccessibleName(self.tr("Text of the posting"))
        box.setTabChangesFocus(True)
        box.setMaximumHeight(theme.scaled(340))
        return box

    def _make_welcome(self) -> QWidget:
        hint = self.tr("Paste the whole text, drop a file here (text, Word, PDF, a saved page), or give its address.")
        welcome = Welcome(self.tr("Which job is it?"), hint, self, "posting")
        read = button(self.tr("Read posting"), "primary", self.tr("Find what the posting asks for"))
        read.setEnabled(False)
        read.clicked.connect(self._give_text)
        self.paste_box.textChanged.connect(lambda: read.setEnabled(bool(self.paste_box.toPlainText().strip())))
        choose = button(self.tr("Open file…"), tip=self.tr("Choose the posting's file"))
        choose.clicked.connect(self.open_wanted)
        self.read_button, self.open_button = read, choose
        welcome.add(self.paste_box)
        welcome.add(row(read, choose, 1))
        welcome.add(self.address)
        welcome.add(1)
        self.lead_to(self.view, self.paste_box)
        walk_in_order(self.paste_box, read, choose, *self.address.stops)
        return welcome

    def _give_text(self) -> None:
        self.text_given.emit(self.paste_box.toPlainText())

    # Showing

    def _on_changed(self, before: object, after: object) -> None:
        if getattr(before, "posting", None) is not getattr(after, "posting", None):
            self._show_posting()

    def _on_opened(self) -> None:
        self._unfolded = frozenset()
        self.paste_box.clear()
        self.address.clear()
        self._show_posting()
        self.view.verticalScrollBar().setValue(0)

    def _show_posting(self) -> None:
        posting = self._session.posting
        self._stack.setCurrentWidget(self._welcome if self.is_empty else self.view)
        application = self._session.application
        sample = self.tr("Sample") if application is not None and application.sample else ""
        facts = (sample, posting.company, posting.location)
        about = (fact for fact in facts if fact != posting.title)
        title = posting.title or (self.tr("Posting") if self.is_empty else self.tr("Posting without a title"))
        self.head.show_text(title, " · ".join(part for part in about if part) or self.tr("The job you apply for"))
        self.banner.say("" if self.is_empty else " ".join(map(shown, posting.warnings)))
        self._show_rows()

    def _show_rows(self) -> None:
        posting = self._session.posting
        known = (posting, self._session.matches, self._unfolded)
        if len(known) == len(self._known) and all(one is other for one, other in zip(known, self._known, strict=True)):
            return
        self._known = known
        marks = posting_marks(posting, self._session.matches)
        states = {match.requirement.span: match.state for match in self._session.matches.requirements}
        self.view.show_rows(posting_rows(posting, marks, self._unfolded, states))

    def fold_all(self) -> None:
        """Unfold what is folded; with all unfolded, fold it."""
        self._unfolded = frozenset() if self._unfolded else FOLDS
        self._show_rows()

    def unfold(self) -> None:
        """Show all of the posting."""
        self._unfolded = FOLDS
        self._show_rows()

    def unfolded_rows(self) -> tuple[Row, ...]:
        """Return all rows of the posting, whatever is folded now."""
        if self._unfolded == FOLDS:
            return self.view.rows
        posting = self._session.posting
        return posting_rows(posting, posting_marks(posting, self._session.matches), FOLDS)

    def focus_place(self, start: int, end: int) -> None:
        """Bring what stands here into sight, unfolded, with its line highlighted."""
        line = self._line_of(start)
        if line is None:
            self._unfolded |= FOLDS
            self._show_rows()
            line = self._line_of(start)
        self.view.set_current_line(line or "")

    def _line_of(self, start: int) -> str | None:
        """Return the line on show in which this place of the posting stands, or nothing."""
        runs = [run for row in self.view.rows for run in row.runs if run.line]
        inside = (run.line for run in runs if int(run.line) <= start < int(run.line) + run.length)
        return next(inside, None)

    def _on_current_keyword(self, term: str) -> None:
        self.view.set_current_line("")
        if term and self._is_folded_away(term):
            self.unfold()
        self.view.set_current_keyword(term)

    def _is_folded_away(self, term: str) -> bool:
        """Say whether a keyword is marked nowhere but in what is folded."""
        if self._unfolded == FOLDS or any(placed.mark and placed.mark.term == term for placed in self.view.marks):
            return False
        return any(mark.term == term for row in self.unfolded_rows() for run in row.runs for mark in run.marks)

    def _on_link(self, link: QUrl) -> None:
        self._unfolded ^= {link.toString()}
        self._show_rows()

    def _explain(self, mark: Mark) -> str:
        match = find_match(self._session.matches, mark.term)
        return keyword_tip(self._session, match) if match else mark.term

    # Requirements

    def _explain_row(self, row: Row) -> str:
        """Return what the signs in the margin of a requirement mean."""
        match = requirement_of(self._session.matches, row)
        return requirement_tip(self._session, match, keywords_of(self._session.matches, match)) if match else ""

    def choose_requirement(self, row: Row) -> None:
        """Show the next keyword of a requirement, or else what it rests on in the résumé."""
        match = requirement_of(self._session.matches, row)
        if match is None:
            return
        terms = [one.keyword.term for one in keywords_of(self._session.matches, match)]
        current = self._session.current_keyword
        if terms:
            following = terms[(terms.index(current) + 1) % len(terms)] if current in terms else terms[0]
            self._session.select_keyword(following)
        else:
            self._session.select_keyword("")
        lines = [evidence.passage.line for evidence in match.evidence if evidence.passage.line]
        if lines and not terms:
            self._session.focus_line.emit(lines[0])
        self.view.set_current_line(row.runs[0].line, scroll=False)
