"""What one keyword rests on, and what the user can do about it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QButtonGroup, QLayout, QPushButton, QVBoxLayout, QWidget

from tailor.model.answers import Fact
from tailor.model.lines import find_line
from tailor.model.match import KeywordMatch
from tailor.model.posting import Tier
from ui.lists.keyword_words import answer_word, match_sentence, match_word, places_words, tier_word
from ui.session import Session
from ui.translation import capital
from ui.views.answering import AnswerForm, skills_container
from ui.views.flow import flow
from ui.views.keyword_places import KeywordPlaces
from ui.views.other_names import OtherNameForm
from ui.views.widgets import Card, ElidedLabel, button, column, label, row

TIERS: tuple[Tier, ...] = ("required", "preferred", "responsibility")
_SHOWN_EVIDENCE = 2
_CHIPS = {"verbatim": "chip-safe", "variant": "chip-confirm", "implied": "chip-ask", "missing": "chip-missing"}


class KeywordCard(Card):
    """The chosen keyword: its tier, its state in a sentence, its places, the question or the answer about it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: tuple[object, ...] = ()
        self.places = KeywordPlaces(session, self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(14, 12, 14, 10)
        self._layout.setSpacing(7)
        self.form: AnswerForm | None = None
        self.naming: OtherNameForm | None = None
        self.tiers: QButtonGroup | None = None
        self.hide()

    def show_match(self, match: KeywordMatch | None) -> None:
        """Show another keyword; none hides the card."""
        fact = self._session.answers.fact(match.keyword.term) if match else None
        if (match, fact) == self._shown:
            return
        self._shown = (match, fact)
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        self.form = self.naming = self.tiers = None
        clear(self._layout)
        self.setVisible(match is not None)
        if match is None:
            return
        self._fill(match, fact)
        if had_focus:
            QTimer.singleShot(0, self, self._take_focus)  # what is new is shown only then

    def _take_focus(self) -> None:
        """Keep the focus here when what had it is gone: on what can be answered or done next."""
        shown = [one for one in self.findChildren(QPushButton) if one.isVisibleTo(self) and one.isEnabled()]
        plain = (one for one in shown if not one.property("role"))
        target = next(plain, shown[0] if shown else None)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, match: KeywordMatch, fact: Fact | None) -> None:
        self.setAccessibleName(match.keyword.term)
        self._add_head(match)
        self._add_tiers(match)
        self._layout.addWidget(label(match_sentence(match), "muted", wrap=True))
        self._add_places(match)
        self._add_evidence(match)
        if fact:
            self._add_answer(match, fact)
        elif match.state in ("missing", "implied") and not match.spared:
            self.form = AnswerForm(self._session, match.keyword.term)
            self._layout.addWidget(self.form)
        self._add_corrections(match)

    def ask_for_other_name(self) -> None:
        """Ask how the résumé says the keyword on show."""
        match = self._shown[0] if self._shown else None
        if self.naming is None and isinstance(match, KeywordMatch):
            self.naming = OtherNameForm(self._session, match.keyword.term)
            self.naming.closed.connect(self._end_naming, Qt.ConnectionType.QueuedConnection)
            self._layout.addWidget(self.naming)
        if self.naming is not None:
            self.naming.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end_naming(self) -> None:
        if self.naming is not None:
            self.naming.hide()
            self.naming.deleteLater()
            self.naming = None

    def _add_head(self, match: KeywordMatch) -> None:
        name = ElidedLabel("strong")
        name.setText(match.keyword.term)
        line = row(label(capital(match_word(match)), _CHIPS[match.state]), name)
        line.setStretch(1, 1)
        self._layout.addLayout(line)

    def _add_tiers(self, match: KeywordMatch) -> None:
        """Add the three tiers as switches; one click gives the keyword another tier, for good."""
        self.tiers = QButtonGroup(self)
        parts = []
        for tier in TIERS:
            switch = button(capital(tier_word(tier)), "switch", self._tier_tip(match.keyword.term, tier))
            switch.setCheckable(True)
            switch.setChecked(match.keyword.tier == tier)
            switch.clicked.connect(partial(self._session.set_tier, match.keyword.term, tier))
            self.tiers.addButton(switch, TIERS.index(tier))
            parts.append(switch)
        self._layout.addLayout(flow(*parts, spacing=2))

    def _tier_tip(self, term: str, tier: Tier) -> str:
        return self.tr("The posting asks for “{}” as {}; remembered for later postings").format(term, tier_word(tier))

    def _add_places(self, match: KeywordMatch) -> None:
        """Add what walks through the places in the posting and in the résumé."""
        parts: list[QWidget] = []
        posting, resume = self.places.counts(match)
        for count, where, show in (
            (posting, self.tr("the posting"), self.places.show_in_posting),
            (resume, self.tr("your résumé"), self.places.show_in_resume),
        ):
            if count:
                link = button(places_words(count, where), "link", self.tr("Show the next one"))
                link.clicked.connect(partial(self._walk, link, show, count, where))
                parts.append(link)
        self._layout.addLayout(flow(*parts, spacing=12))

    def _walk(self, link: QWidget, show: Callable[[KeywordMatch], int], count: int, where: str) -> None:
        match = self._shown[0] if self._shown else None
        if isinstance(match, KeywordMatch):
            number = show(match)
            if count > 1:
                link.setText(self.tr("{} of {} in {}").format(number + 1, count, where))  # type: ignore[attr-defined]

    def _add_evidence(self, match: KeywordMatch) -> None:
        quotes = column(spacing=3)
        for evidence in match.evidence[:_SHOWN_EVIDENCE]:
            line = evidence.passage.line
            if not line or not evidence.text:
                continue
            placed = find_line(self._session.tailored, line)
            words = excerpt(placed.text, evidence.passage.start, evidence.passage.end) if placed else evidence.text
            quote = button(f"“{words}”", "link", self.tr("Show this line in the résumé"))
            quote.clicked.connect(lambda _checked=False, line=line: self._session.focus_line.emit(line))
            quotes.addLayout(row(quote, 1))
        if quotes.count():
            self._layout.addLayout(quotes)

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

    def _add_corrections(self, match: KeywordMatch) -> None:
        """Add what says that the app is wrong about this keyword."""
        term, parts = match.keyword.term, []
        if match.state in ("missing", "implied") and self._session.base.sections:
            tip = self.tr("Say which words of your résumé mean “{}”").format(term)
            differently = button(self.tr("My résumé says it differently…"), "link", tip)
            differently.clicked.connect(self.ask_for_other_name)
            parts.append(differently)
        other = other_words(match)
        if other:
            apart = button(self.tr("Not the same"), "link", self.tr("“{}” is not “{}”").format(other, term))
            apart.clicked.connect(lambda: self._session.set_apart(term, other))
            parts.append(apart)
        refuse = button(self.tr("Not a skill"), "link", self.tr("Leave “{}” out of the keywords").format(term))
        refuse.clicked.connect(lambda: self._session.refuse_keyword(term))
        self._layout.addLayout(flow(*parts, refuse, spacing=12))


def other_words(match: KeywordMatch) -> str:
    """Return the résumé's words that were taken for a keyword in another form, or ""."""
    if match.state not in ("variant", "implied"):
        return ""
    texts = (evidence.text for evidence in match.evidence if evidence.passage.line)
    return next((text for text in texts if text and text.casefold() != match.keyword.term.casefold()), "")


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


def clear(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        inner, widget = item.layout(), item.widget()
        if widget:
            widget.hide()
            widget.deleteLater()
        elif inner:
            clear(inner)
