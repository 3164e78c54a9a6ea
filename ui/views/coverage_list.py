"""What a part of the coverage counts: each requirement or keyword with its state and what it rests on."""

from collections.abc import Iterable, Iterator
from typing import Literal

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt, QUrl
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from tailor.model.lines import find_line
from tailor.model.match import Evidence, KeywordMatch, RequirementMatch, State
from tailor.model.resume import Resume
from ui import theme
from ui.lists.keyword_words import STATES, match_word, state_word
from ui.session import Session
from ui.translation import capital
from ui.views.keyword_card import excerpt
from ui.views.marked import MarkedText
from ui.views.rows import Row, Run
from ui.views.widgets import label

translate = QCoreApplication.translate

CoveragePart = Literal["required", "preferred", "keywords"]
_HIGH, _INDENT = 440, 20
_SHOWN = 3


class CoverageList(QFrame):
    """A list over the panes; following a link of it shows the place and leaves the list open."""

    def __init__(self, session: Session, part: CoveragePart, title: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        theme.set_role(self, "palette")
        self._session, self._part = session, part
        self.setAccessibleName(title)
        self.view = MarkedText(self)
        self.view.setAccessibleName(title)
        self.view.setTabChangesFocus(False)
        self.view.explain_row = lambda row: state_words(row.state) if row.state else ""
        head = label(title, "strong", parent=self)
        head.setContentsMargins(18, 12, 18, 4)
        note = label(self.tr("Alternatives, as in “A, B or C”, count once."), "muted", parent=self, wrap=True)
        note.setContentsMargins(18, 0, 18, 6)
        note.setVisible(part == "keywords")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(note)
        layout.addWidget(self.view, 1)
        self.view.anchorClicked.connect(self._on_link)
        session.matches_changed.connect(self._show_rows)
        self._show_rows()

    def _show_top(self) -> None:
        """Bring the first row into sight: the text's own cursor stands at its end."""
        self.view.moveCursor(QTextCursor.MoveOperation.Start)
        self.view.verticalScrollBar().setValue(0)

    def open_below(self, anchor: QWidget, frame: QWidget) -> None:
        """Show the list below a control, as wide as the frame around it and as high as it needs to be."""
        self.resize(QSize(frame.width() + 12, theme.scaled(_HIGH)))
        self.show()
        needed = round(self.view.document().size().height()) + self.sizeHint().height() - self.view.sizeHint().height()
        self.resize(self.width(), min(theme.scaled(_HIGH), needed + 8))
        place = frame.mapToGlobal(QPoint(-6, 0))
        window = frame.window().geometry()
        place.setX(max(window.left(), min(place.x(), window.right() - self.width() - 4)))
        place.setY(anchor.mapToGlobal(QPoint(0, anchor.height() + 4)).y())
        self.move(place)
        self._show_top()
        self.view.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _show_rows(self) -> None:
        matches = self._session.matches
        resume = self._session.tailored
        if self._part == "keywords":
            counted = [match for match in matches.keywords if match.keyword.kind != "soft"]
            self.view.show_rows(tuple(keyword_rows(counted, resume)))
            return
        asked = [match for match in matches.requirements if match.requirement.tier == self._part]
        self.view.show_rows(tuple(requirement_rows(asked, resume)))

    def _on_link(self, link: QUrl) -> None:
        kind, _, place = link.toString().partition(":")
        if kind == "line":
            self._session.focus_line.emit(place)
            return
        start, _, end = place.partition("-")
        self._session.focus_posting.emit(int(start), int(end))


def requirement_rows(matches: Iterable[RequirementMatch], resume: Resume) -> Iterator[Row]:
    """Yield each requirement with its state and evidence, what is lacking first."""
    for match in sorted(matches, key=lambda match: STATES.index(match.state)):
        span = match.requirement.span
        words = Run(match.requirement.text, link=f"posting:{span[0]}-{span[1]}", style="quiet link")
        yield Row((words,), kind="item", indent=_INDENT, gap=10, state=match.state)
        yield Row(tuple(_evidence_runs(match.state, match.evidence, resume)), indent=_INDENT, gap=1)


def keyword_rows(matches: Iterable[KeywordMatch], resume: Resume) -> Iterator[Row]:
    """Yield each keyword with its state and evidence, what is lacking first."""
    for match in sorted(matches, key=lambda match: (match.spared, STATES.index(match.state))):
        keyword = match.keyword
        link = f"posting:{keyword.spans[0][0]}-{keyword.spans[0][1]}" if keyword.spans else ""
        words = Run(keyword.term, link=link, style="quiet link" if link else "")
        state = Run(f"  {match_word(match)}", style="muted")
        yield Row((words, state), kind="item", indent=_INDENT, gap=8, state="" if match.spared else match.state)
        if match.evidence:
            yield Row(tuple(_evidence_runs(match.state, match.evidence, resume)), indent=_INDENT, gap=1)


def state_words(state: State) -> str:
    """Return what a state in the margin means."""
    return {
        "verbatim": translate("Coverage", "Your résumé shows this."),
        "variant": translate("Coverage", "Your résumé shows this in other words."),
        "implied": translate("Coverage", "Your résumé shows something near it."),
        "missing": translate("Coverage", "Your résumé does not show this."),
    }[state]


def _evidence_runs(state: State, evidence: tuple[Evidence, ...], resume: Resume) -> Iterator[Run]:
    quotes = list(_quotes(evidence, resume))
    if not quotes:
        yield Run(state_words(state), style="muted")
        return
    for number, (line, words) in enumerate(quotes[:_SHOWN]):
        words_before = translate("Coverage", "In part") if state == "missing" else capital(state_word(state))
        yield Run(" · " if number else f"{words_before}: ", style="muted")
        yield Run(f"“{words}”", link=f"line:{line}", style="link")


def _quotes(evidence: tuple[Evidence, ...], resume: Resume) -> Iterator[tuple[str, str]]:
    """Yield the lines that something rests on, each once, with the words around the place."""
    seen: set[str] = set()
    for one in evidence:
        line = one.passage.line
        placed = find_line(resume, line) if line and line not in seen else None
        if placed:
            seen.add(line)
            yield line, excerpt(placed.text, one.passage.start, one.passage.end, 46)
