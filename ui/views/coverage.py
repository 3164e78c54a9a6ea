"""Says how much of the posting the résumé covers: in words, as a bar, and what the user does not have."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.session import Session
from ui.views.widgets import CoverageBar, in_words, label


class CoverageHead(QWidget):
    """The head of the keyword and suggestion lists."""

    # Qt tells of changes before the constructor is through.
    _session: Session | None = None

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = label()
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.bar = CoverageBar()
        self.lacking = label(role="muted", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(7)
        for part in (self.words, self.bar, self.lacking):
            layout.addWidget(part)
        self._session = session
        session.matches_changed.connect(self.refresh)
        session.changed.connect(self.refresh)
        self.refresh()

    @property
    def summary(self) -> str:
        """The coverage in words."""
        if self._session is None:
            return ""
        coverage = self._session.matches.coverage
        required, keywords = coverage.required, coverage.keywords
        parts = [self.tr("{} of {} required").format(*required)] if required[1] else []
        parts.append(self.tr("{} of {} keywords").format(*keywords))
        return " · ".join(parts)

    def refresh(self) -> None:
        """Show the coverage of now."""
        if self._session is None:
            return
        matches = self._session.matches
        self.setVisible(bool(matches.keywords))
        first, *rest = self.summary.split(" · ")
        muted = theme.color("muted").name()
        size = theme.scaled(15)
        tail = "".join(f' <span style="color: {muted}"> · {part}</span>' for part in rest)
        self.words.setText(f'<span style="font-size: {size}px; font-weight: 600">{first}</span>{tail}')
        self.words.setAccessibleName(self.summary)
        self.bar.show_matches(matches.keywords)
        counts = [
            sum(match.state == state for match in matches.keywords) for state in ("verbatim", "variant", "implied")
        ]
        tip = self.tr("{} in the posting's words, {} in another form, {} with evidence nearby, {} missing")
        self.bar.setToolTip(tip.format(*counts, len(matches.keywords) - sum(counts)))
        self.bar.setAccessibleName(self.bar.toolTip())
        self._show_lacking(self._session)

    def changeEvent(self, event: QEvent) -> None:
        """Show the words in the colours of now."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.refresh()

    def _show_lacking(self, session: Session) -> None:
        said_no = {fact.term.casefold() for fact in session.answers.facts if fact.answer == "no"}
        terms = [match.keyword.term for match in session.matches.keywords]
        lacking = [term for term in terms if term.casefold() in said_no]
        self.lacking.setVisible(bool(lacking))
        words = self.tr("{} you said you don't have: {}")
        self.lacking.setText(words.format(in_words(len(lacking)), ", ".join(lacking)))
