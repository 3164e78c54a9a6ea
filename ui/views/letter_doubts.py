"""Points quietly at what in the user's own letter neither their résumé nor the posting says."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from tailor.model.doubt import Doubt
from tailor.model.letter import Letter
from ui.line_judging import DEBOUNCE, LETTER, Run, run_here
from ui.session import Session
from ui.steps import confirmed_sentence, doubt_letter
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
        for place, paragraph in _paragraphs(text):
            yield Row((Words(paragraph, f"{_OWN}{place}"),), gap=_PARAGRAPH_GAP)
            yield from self._notes(text, place, place + len(paragraph))

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

    def own_lines(self) -> dict[str, str]:
        """Return the paragraphs of the user's own letter by the id their runs have; a drafted letter has none."""
        return {f"{_OWN}{place}": paragraph for place, paragraph in _paragraphs(self._own_text)}

    def put_line(self, line: str, words: str) -> None:
        """Put other words in the place of a paragraph of the user's own letter, as one step."""
        application, text = self._session.application, self._own_text
        before = self.own_lines().get(line)
        if application is not None and application.letter is not None and before is not None:
            place = int(line.removeprefix(_OWN))
            edited = text[:place] + words + text[place + len(before) :]
            self._session.set_letter(replace(application.letter, edited=edited))

    @property
    def _own_text(self) -> str:
        application = self._session.application
        return application.letter.edited if application and application.letter else ""

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


def _paragraphs(text: str) -> Iterator[tuple[int, str]]:
    """Yield the paragraphs of a text, each with the code point where it begins."""
    start = 0
    for line in text.split("\n"):
        paragraph = line.strip()
        if paragraph:
            yield start + line.index(paragraph), paragraph
        start += len(line) + 1
