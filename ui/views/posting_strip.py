"""The strip between a posting's head and its text: pay and type where stated, and the hard conditions."""

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from tailor.model.match import Condition
from ui import theme
from ui.session import Session
from ui.views.condition_chip import ConditionChip
from ui.views.flow import flow
from ui.views.keyword_card import clear
from ui.views.widgets import HEAD_MARGIN, button, label

_SHOWN = 5


class PostingStrip(QFrame):
    """Shows what a posting states apart from its requirements; without anything stated it is hidden."""

    # Qt tells of changes before the constructor is through.
    _session: Session | None = None

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "tools")
        self.chips: tuple[ConditionChip, ...] = ()
        self.facts = label("", "muted", wrap=True)
        self._all = False
        self._shown: tuple[Condition, ...] = ()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(HEAD_MARGIN, 8, 8, 9)
        self._layout.setSpacing(7)
        self._layout.addWidget(self.facts)
        self._rest = QVBoxLayout()
        self._rest.setContentsMargins(0, 0, 0, 0)
        self._layout.addLayout(self._rest)
        self._session = session
        session.matches_changed.connect(self.refresh)
        session.changed.connect(self.refresh)
        session.opened.connect(self._on_opened)
        self.refresh()

    def refresh(self) -> None:
        """Show what the posting states now."""
        if self._session is None:
            return
        posting, conditions = self._session.posting, self._session.conditions
        facts = " · ".join(part for part in (posting.employment, posting.pay) if part)
        self.facts.setText(facts[:1].upper() + facts[1:])
        self.facts.setVisible(bool(facts))
        if conditions != self._shown:
            self._shown = conditions
            self._show_conditions(conditions)
        self.setVisible(bool(facts or conditions))

    def changeEvent(self, event: QEvent) -> None:
        """Measure the chips again in the letters of now."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._show_conditions(self._shown)

    def _show_conditions(self, conditions: tuple[Condition, ...]) -> None:
        if self._session is None:
            return
        clear(self._rest)
        shown = conditions if self._all or len(conditions) <= _SHOWN + 1 else conditions[:_SHOWN]
        self.chips = tuple(ConditionChip(condition, self) for condition in shown)
        parts: list[QWidget] = list(self.chips)
        for chip in self.chips:
            chip.clicked.connect(partial(self._go, chip.condition))
        if len(shown) < len(conditions):
            count = len(conditions) - len(shown)
            more = button(self.tr("{} more").format(count), "link", self.tr("Show all conditions"))
            more.clicked.connect(self.show_all)
            parts.append(more)
        if parts:
            self._rest.addLayout(flow(*parts, spacing=theme.scaled(5)))

    def show_all(self) -> None:
        """Show every condition and go to the first of those that were not shown before."""
        before, self._all = len(self.chips), True
        self._show_conditions(self._shown)
        if self.chips:
            self.chips[before if before < len(self.chips) else 0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_opened(self) -> None:
        self._all = False
        self.refresh()

    def _go(self, condition: Condition) -> None:
        """Show a condition in the posting, and in the résumé what answers it."""
        if self._session is None:
            return
        self._session.focus_posting.emit(*condition.requirement.span)
        line = next((one.passage.line for one in condition.evidence if one.passage.line), "")
        if line:
            self._session.focus_line.emit(line)
