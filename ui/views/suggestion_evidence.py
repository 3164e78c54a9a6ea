"""What a suggestion rests on, passage by passage; a click shows it in the résumé and in the posting."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QGridLayout, QWidget

from tailor.analysis.corrections import find_places
from tailor.model.lines import entry_paths, find_line
from tailor.model.suggestion import Suggestion
from ui.highlight import find_match
from ui.session import Session
from ui.views.answering import entry_name
from ui.views.widgets import ElidedButton, label

_MOST = 3


@dataclass(frozen=True, slots=True)
class Ground:
    """One thing a suggestion rests on: where it stands and its words; `line` or `span` is what a click shows."""

    where: str
    text: str
    line: str = ""
    span: tuple[int, int] | None = None


class EvidenceList(QWidget):
    """The passages behind a suggestion, each a line to click."""

    def __init__(self, suggestion: Suggestion, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._terms = session, suggestion.terms
        self.grounds = self._find(suggestion)
        self.links: list[ElidedButton] = []
        rows = QGridLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(8)
        rows.setVerticalSpacing(2)
        rows.setColumnStretch(1, 1)
        for number, ground in enumerate(self.grounds[:_MOST]):
            rows.addWidget(label(ground.where, "muted"), number, 0)
            rows.addWidget(self._make_link(ground), number, 1)
        rest = len(self.grounds) - _MOST
        if rest > 0:
            more = label(self.tr("and {} more").format(rest), "muted")
            more.setToolTip("\n".join(ground.text for ground in self.grounds[_MOST:]))
            rows.addWidget(more, _MOST, 1)
        self.setVisible(bool(self.grounds))

    def show_ground(self, ground: Ground) -> None:
        """Show a passage in both panes."""
        if self._terms:
            self._session.select_keyword(self._terms[0])
        if ground.line:
            self._session.focus_line.emit(ground.line)
        if ground.span:
            self._session.focus_posting.emit(*ground.span)

    def _make_link(self, ground: Ground) -> ElidedButton:
        link = ElidedButton(ground.text, self.tr("Show it in the résumé and the posting"))
        link.clicked.connect(partial(self.show_ground, ground))
        self.links.append(link)
        return link

    def _find(self, suggestion: Suggestion) -> tuple[Ground, ...]:
        found = (*self._in_posting(suggestion), *self._in_resume(suggestion))
        return tuple(dict.fromkeys(found))

    def _in_posting(self, suggestion: Suggestion) -> Iterator[Ground]:
        """Yield the first place where the posting says each term."""
        text = self._session.posting.text
        for term in suggestion.terms:
            match = find_match(self._session.matches, term)
            spans = (match.keyword.spans if match else ()) or find_places(self._session.posting, term)
            if spans:
                start, end = spans[0]
                yield Ground(self.tr("Posting"), f"“{text[start:end]}”", span=(start, end))

    def _in_resume(self, suggestion: Suggestion) -> Iterator[Ground]:
        entries = {entry.id: entry_name(entry) for _, entry in entry_paths(self._session.base)}
        for one in suggestion.evidence:
            line = find_line(self._session.base, one.passage.line) if one.passage.line else None
            if line is None:
                where = self.tr("You said") if one.path == "answers" else self.tr("Résumé")
                yield Ground(where, f"“{one.text}”")
                continue
            whole = line.id == suggestion.target and one.text == line.text
            place = entries.get(line.entry) or (line.kind if line.entry else line.field).capitalize()
            yield Ground(self.tr("Résumé"), place if whole else f"“{one.text}”", line.id)
