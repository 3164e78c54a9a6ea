"""Says how much of the posting the résumé covers: in words, as a bar, and what the user does not have."""

from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.derived import same
from ui.session import Session
from ui.translation import counted, number
from ui.views.coverage_list import CoverageList, CoveragePart
from ui.views.flow import flow
from ui.views.widgets import CoverageBar, button, label, row


class CoverageHead(QWidget):
    """The head of the keyword and suggestion lists; each part of the words opens what it counts.

    `announced` carries the words whenever they change while they are seen.
    """

    announced = Signal(str)

    # Qt tells of changes before the constructor is through.
    _session: Session | None = None

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parts: dict[CoveragePart, QPushButton] = {}
        for part in ("required", "preferred", "keywords"):
            self.parts[part] = button("", "count" if part == "required" else "count-quiet", "")
            self.parts[part].clicked.connect(partial(self.open, part))
        self.dot = label("·", "muted")
        self.dot.setMinimumHeight(self.parts["keywords"].sizeHint().height())
        self.bar = CoverageBar()
        self.lacking = label(role="muted", wrap=True)
        self.list: CoverageList | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row(self.parts["required"], 1))
        layout.addLayout(flow(self.parts["preferred"], self.dot, self.parts["keywords"], spacing=6))
        layout.addSpacing(3)
        layout.addWidget(self.bar)
        layout.addWidget(self.lacking)
        self._session = session
        self._summary = ""
        self._shown: tuple[object, ...] = ()
        session.matches_changed.connect(self._on_changed)
        session.changed.connect(self._on_changed)
        session.opened.connect(self._on_opened)
        self.refresh()

    @property
    def summary(self) -> str:
        """The coverage in words."""
        return " · ".join(words for words in self._words().values() if words)

    def open(self, part: CoveragePart) -> None:
        """Show what a part of the coverage counts, and what it rests on."""
        if self._session is None:
            return
        self.list = CoverageList(self._session, part, self._words()[part], self)
        self.list.open_below(self.parts[part], self)

    def _on_changed(self) -> None:
        session = self._session
        if session is not None and not same(self._shown, (session.matches, session.answers)):
            self.refresh()

    def refresh(self) -> None:
        """Show the coverage of now."""
        if self._session is None:
            return
        matches = self._session.matches
        self._shown = (matches, self._session.answers)
        # Without a résumé nothing can be covered; "0 of 5" would be blame for what nobody has read yet.
        self.setVisible(bool(matches.keywords or matches.requirements) and bool(self._session.base.sections))
        for part, words in self._words().items():
            self.parts[part].setText(words)
            self.parts[part].setVisible(bool(words))
            self.parts[part].setToolTip(self.tr("Show which, and where your résumé says them"))
        self.dot.setVisible(all(words for part, words in self._words().items() if part != "required"))
        self._show_bar(self._session)
        self._show_lacking(self._session)
        self._announce()

    def changeEvent(self, event: QEvent) -> None:
        """Show the words in the colours of now."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.refresh()

    def _words(self) -> dict[CoveragePart, str]:
        """Return each part in words; a part that the posting lacks is left out."""
        if self._session is None:
            return {}
        coverage = self._session.matches.coverage
        parts: tuple[tuple[CoveragePart, str, tuple[int, int]], ...] = (
            ("required", self.tr("{} of {} required"), coverage.required),
            ("preferred", self.tr("{} of {} preferred"), coverage.preferred),
            ("keywords", self.tr("{} of {} tools and skills"), coverage.keywords),
        )
        return {part: words.format(*map(number, counts)) if counts[1] else "" for part, words, counts in parts}

    def _announce(self) -> None:
        before, self._summary = self._summary, self.summary
        if before and self._summary and before != self._summary and self.isVisible():
            self.announced.emit(self._summary)

    def _on_opened(self) -> None:
        self._summary = self.summary

    def _show_bar(self, session: Session) -> None:
        keywords = [match for match in session.matches.keywords if match.keyword.kind != "soft" and not match.spared]
        self.bar.show_matches(keywords)
        counts = [sum(match.state == state for match in keywords) for state in ("verbatim", "variant", "implied")]
        tip = self.tr("{} in the posting's words, {} in another form, {} with evidence nearby, {} missing")
        self.bar.setToolTip(tip.format(*counts, len(keywords) - sum(counts)))
        self.bar.setAccessibleName(self.bar.toolTip())

    def _show_lacking(self, session: Session) -> None:
        said_no = {fact.term.casefold() for fact in session.answers.facts if fact.answer == "no"}
        terms = [match.keyword.term for match in session.matches.keywords]
        lacking = [term for term in terms if term.casefold() in said_no]
        self.lacking.setVisible(bool(lacking))
        words = counted("CoverageHead", "%n you said you don't have: {}", len(lacking))
        self.lacking.setText(words.format(", ".join(lacking)))
