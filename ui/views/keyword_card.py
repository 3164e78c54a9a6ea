"""What one keyword rests on, and what the user can do about it."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from tailor.model.answers import Fact
from tailor.model.lines import find_line
from tailor.model.match import KeywordMatch
from ui.lists.keywords import answer_word, state_sentence, state_word, tier_word
from ui.session import Session
from ui.views.answering import AnswerForm, skills_container
from ui.views.flow import flow
from ui.views.widgets import Card, button, label, row

_SHOWN_EVIDENCE = 3


class KeywordCard(Card):
    """The chosen keyword: its state in a sentence, its evidence, the question or the answer about it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: tuple[object, ...] = ()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(14, 12, 14, 12)
        self._layout.setSpacing(7)
        self.form: AnswerForm | None = None
        self.hide()

    def show_match(self, match: KeywordMatch | None) -> None:
        """Show another keyword; none hides the card."""
        fact = self._session.answers.fact(match.keyword.term) if match else None
        if (match, fact) == self._shown:
            return
        self._shown = (match, fact)
        self.form = None
        _clear(self._layout)
        self.setVisible(match is not None)
        if match is None:
            return
        self.setAccessibleName(match.keyword.term)
        self._add_head(match)
        self._layout.addWidget(label(state_sentence(match.state), "muted", wrap=True))
        self._add_evidence(match)
        if fact:
            self._add_answer(match, fact)
        elif match.state in ("missing", "implied"):
            self.form = AnswerForm(self._session, match.keyword.term)
            self._layout.addWidget(self.form)

    def _add_head(self, match: KeywordMatch) -> None:
        term = match.keyword.term
        chip = {"verbatim": "chip-safe", "variant": "chip-confirm", "implied": "chip-ask", "missing": "chip-missing"}
        name = label(term, "strong")
        name.setTextFormat(Qt.TextFormat.PlainText)
        not_skill = button(self.tr("Not a skill"), "link", self.tr("Leave “{}” out of the keywords").format(term))
        not_skill.clicked.connect(lambda: self._refuse(term))
        state = label(state_word(match.state).capitalize(), chip[match.state])
        self._layout.addLayout(row(state, name, label(tier_word(match.keyword.tier), "muted"), 1, not_skill))

    def _add_evidence(self, match: KeywordMatch) -> None:
        for evidence in match.evidence[:_SHOWN_EVIDENCE]:
            line = evidence.passage.line
            if not line or not evidence.text:
                continue
            placed = find_line(self._session.tailored, line)
            words = excerpt(placed.text, evidence.passage.start, evidence.passage.end) if placed else evidence.text
            quote = button(f"“{words}”", "link", self.tr("Show this line in the résumé"))
            quote.clicked.connect(lambda _checked=False, line=line: self._session.focus_line.emit(line))
            self._layout.addLayout(row(quote, 1))

    def _add_answer(self, match: KeywordMatch, fact: Fact) -> None:
        """Show what the user said; a skill they have can go into the résumé in their own words."""
        said = self.tr("You said: {}").format(answer_word(fact))
        if fact.words:
            said += f" – {fact.words}"
        self._layout.addWidget(label(said, wrap=True))
        ask_again = button(self.tr("Withdraw"), "plain", self.tr("Forget this answer"))
        ask_again.clicked.connect(lambda: self._session.withdraw_answer(fact.term))
        parts: list[QWidget] = []
        if fact.answer == "have" and match.state in ("missing", "implied"):
            skill = button(self.tr("Add to skills"), tip=self.tr("Write “{}” among your skills").format(fact.term))
            skill.clicked.connect(lambda: self._session.add_line(skills_container(self._session), fact.term))
            parts.append(skill)
            if fact.words and fact.entry:
                own = button(self.tr("Add my line"), tip=self.tr("Write your own words below that job"))
                own.clicked.connect(lambda: self._session.add_line(f"{fact.entry}.highlights", fact.words))
                parts.append(own)
        self._layout.addLayout(flow(*parts, ask_again))

    def _refuse(self, term: str) -> None:
        answers = self._session.answers
        refused = replace(answers, not_skills=(*answers.not_skills, term))
        self._session.change(self.tr("“{}” is not a skill").format(term), answers=refused)


def excerpt(text: str, start: int, end: int, most: int = 40) -> str:
    """Return the words around a passage, cut at spaces, with dots where the line goes on."""
    if len(text) <= most:
        return text
    room = max(0, most - (end - start)) // 2
    first, last = max(0, start - room), min(len(text), end + room)
    if first:
        first = text.find(" ", first, start) + 1 or start
    if last < len(text):
        last = max(end, text.rfind(" ", end, last))
    return f"{'…' if first else ''}{text[first:last].strip()}{'…' if last < len(text) else ''}"


def _clear(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        inner, widget = item.layout(), item.widget()
        if widget:
            widget.hide()
            widget.deleteLater()
        elif inner:
            _clear(inner)
