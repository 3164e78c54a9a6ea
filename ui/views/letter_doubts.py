"""Points quietly at what in the user's own letter neither their résumé nor the posting says."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from tailor.model.letter import Letter
from tailor.suggestions.own_wording import Doubt, confirmed_sentence, doubt_letter
from ui.line_judging import DEBOUNCE, LETTER, Run, run_here
from ui.session import Session
from ui.views.line_note import doubt_words, mark_spans
from ui.views.marked import MarkedText
from ui.views.resume_rows import true_words
from ui.views.rows import Placed, Row
from ui.views.rows import Run as Words

_PARAGRAPH_GAP, _NOTE_GAP = 11, 2
_OWN, _TRUE = "own:", "true:"


class LetterDoubts(QObject):
    """Has the letter judged while it is typed and once it stands; `found` comes when something else is in doubt."""

    found = Signal()

    def __init__(self, session: Session, view: MarkedText, field: QPlainTextEdit, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._view, self._field = session, view, field
        self.run: Run = run_here
        self._judged_for: tuple[object, ...] = ()
        self._doubts: tuple[Doubt, ...] = ()
        self._timer = QTimer(self, singleShot=True, interval=DEBOUNCE)
        self._timer.timeout.connect(self._judge_typed)
        field.textChanged.connect(self._on_typed)
        view.anchorClicked.connect(self._on_link)

    def rows(self, text: str) -> Iterator[Row]:
        """Yield the paragraphs of a letter of the user's own, each followed by what is in doubt in it."""
        start = 0
        for line in text.split("\n"):
            paragraph = line.strip()
            if paragraph:
                place = start + line.index(paragraph)
                yield Row((Words(paragraph, f"{_OWN}{place}"),), gap=_PARAGRAPH_GAP)
                yield from self._notes(text, start, start + len(line))
            start += len(line) + 1

    def _notes(self, text: str, start: int, end: int) -> Iterator[Row]:
        for number, doubt in enumerate(self._doubts):
            if doubt.text == text and start <= doubt.spans[0][0] < end:
                true = Words(true_words(), style="link", link=f"{_TRUE}{number}")
                yield Row((Words(f"{doubt_words(doubt)} ", style="muted"), true), gap=_NOTE_GAP)

    def show(self, letter: Letter) -> None:
        """Mark what is in doubt in the letter on show, and have it judged where it is not yet."""
        shown = (self._view.find_line(run.line) for row in self._view.rows for run in row.runs)
        marks = [mark for placed in shown if placed for mark in self._marks(placed, letter.edited)]
        self._view.setExtraSelections(marks)
        session = self._session
        basis = (session.tailored, session.posting, letter, session.answers)
        if letter.edited and basis != self._judged_for:
            self._judged_for = basis
            self.run(LETTER, doubt_letter, basis, self._take)

    def _marks(self, placed: Placed, text: str) -> list[QTextEdit.ExtraSelection]:
        """Return the marks over one paragraph of the user's own letter."""
        if not placed.run.line.startswith(_OWN):
            return []
        paragraph, start = placed.run.text, int(placed.run.line.removeprefix(_OWN))
        spans = [span for doubt in self._doubts if doubt.text == text for span in doubt.spans]
        inside = tuple((a - start, b - start) for a, b in spans if start <= a and b <= start + len(paragraph))
        return mark_spans(self._view, paragraph, inside, placed.start)

    def _take(self, doubts: tuple[Doubt, ...]) -> None:
        if doubts != self._doubts:
            self._doubts = doubts
            self.found.emit()

    # While it is typed

    def _on_typed(self) -> None:
        self._field.setExtraSelections([])
        self._timer.start()

    def _judge_typed(self) -> None:
        session, application = self._session, self._session.application
        text = self._field.toPlainText()
        if application is None or not self._field.isVisible():
            return
        drafted = application.letter or Letter()
        typed = Letter(paragraphs=drafted.paragraphs, edited=text)
        self.run(LETTER, doubt_letter, (session.tailored, session.posting, typed, session.answers), self._mark_typed)

    def _mark_typed(self, doubts: tuple[Doubt, ...]) -> None:
        text = self._field.toPlainText()
        marks = [mark for doubt in doubts if doubt.text == text for mark in mark_spans(self._field, text, doubt.spans)]
        self._field.setExtraSelections(marks)

    def _on_link(self, link: QUrl) -> None:
        """Keep that a sentence is true."""
        number = int(link.toString().removeprefix(_TRUE))
        session, today = self._session, date.today().isoformat()  # noqa: DTZ011  # the user's own day
        if number < len(self._doubts):
            fact = confirmed_sentence(self._doubts[number], today)
            session.change(self.tr("Confirm “{}”").format(fact.term), answers=session.answers.with_fact(fact))
