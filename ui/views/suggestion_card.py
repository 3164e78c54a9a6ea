"""One suggestion as a card: its change word by word, why, what it rests on, and what to do with it."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from tailor.composition.index import index_resume
from tailor.model.suggestion import Level, Suggestion
from ui import theme
from ui.highlight import find_match
from ui.line_judging import LineJudging
from ui.lists.suggestions import level_word
from ui.session import Session
from ui.translation import shown
from ui.views.answering import AnswerForm
from ui.views.level_sign import LevelChip, paint_edge
from ui.views.mirroring import turned_point
from ui.views.number_form import NumberForm
from ui.views.order_view import OrderView, placed
from ui.views.spell_marks import watch
from ui.views.suggestion_change import change_html
from ui.views.suggestion_controls import CardControls
from ui.views.suggestion_words import (
    asks_where,
    is_reworded,
    refusal_words,
    rule_words,
    suggestion_question,
    suggestion_reason,
    suggestion_title,
)
from ui.views.widgets import Card, label, row
from ui.views.wording_form import WordingForm

_EDGE, _INSET = 5, 13


class SuggestionCard(Card):
    """A suggestion; its buttons stand there while it is the current one, those of a question always.

    `chosen` carries its id when it becomes the current one, `answered` the fact that was kept; `grown` says that the
    current one needs more room.
    """

    chosen = Signal(str)
    answered = Signal(object)
    grown = Signal()

    def __init__(self, suggestion: Suggestion, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.suggestion, self.session = suggestion, session
        self.judging: LineJudging | None = None
        self.controls: CardControls | None = None
        self.wording: WordingForm | None = None
        self.form: AnswerForm | None = None
        self.number: NumberForm | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        title = suggestion_title(suggestion)
        self.setAccessibleName(f"{level_word(suggestion.level)}: {title}")
        self.setAccessibleDescription(" ".join((suggestion.before, "→", suggestion.after, shown(suggestion.reason))))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(17, 11, 13, 12)
        self._column.setSpacing(6)
        self._column.addLayout(_head(suggestion.level, title))
        self.change = label(wrap=True)
        self.change.setTextFormat(Qt.TextFormat.RichText)
        self._add_change()
        self._add_words()
        if suggestion.kind == "ask":
            self._add_question()

    def restyle(self) -> None:
        """Show the change in the colours of now."""
        change = change_html(self.suggestion)
        self.change.setText(f'<div style="line-height: 118%">{change}</div>' if change else "")
        self.change.setVisible(bool(change))

    def _add_change(self) -> None:
        question = suggestion_question(self.suggestion)
        if question:
            self._column.addWidget(label(question, wrap=True))
        self._column.addWidget(self.change)
        self.restyle()
        if self.suggestion.kind == "move":
            index = index_resume(self.session.base)
            old = index.children.get(self.suggestion.target, ())
            labels = {child: index.labels.get(child) or index.texts.get(child, "") for child in old}
            self._column.addWidget(OrderView(placed(old, self.suggestion.order, labels), self))

    def _add_words(self) -> None:
        suggestion = self.suggestion
        match = find_match(self.session.matches, suggestion.terms[0]) if suggestion.terms else None
        reason = suggestion_reason(suggestion, match.keyword.tier if match else "")
        if reason:
            self._column.addWidget(label(reason, "muted", wrap=True))
        if suggestion.verdict != "pass" and suggestion.verdict_reasons:
            note = self.tr("Is it true? {}").format("; ".join(map(shown, suggestion.verdict_reasons)).rstrip(".") + ".")
            self._column.addWidget(label(note, "doubt", wrap=True))

    def _add_question(self) -> None:
        """A question about a skill has three answers, one for a number its fields; others are answered in the line."""
        suggestion = self.suggestion
        if suggestion.terms:
            line = self.session.base_line(suggestion.target)
            entry = line.entry if line and suggestion.before else ""
            where = asks_where(suggestion)
            self.form = AnswerForm(self.session, suggestion.terms[0], only_where=where, entry=entry)
            self.form.answered.connect(self.answered)
            self._column.addWidget(self.form)
        elif suggestion.asks == "number":
            self.number = NumberForm(suggestion, self.session)
            self.number.answered.connect(self.answered)
            self._column.addWidget(self.number)

    # Being the current one

    def set_current(self, current: bool) -> None:
        """Frame the card and show its buttons, or no longer."""
        super().set_current(current)
        if current and self.controls is None and self.wording is None:
            self.controls = CardControls(self)
            self._column.addWidget(self.controls)
        elif not current and self.controls is not None:
            _drop(self.controls)
            self.controls = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame, and the edge in the line of its kind."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = theme.scaled(_INSET)
        edge = turned_point(QPointF(theme.scaled(_EDGE) + 1.5, 0), QRectF(self.rect()), self.layoutDirection()).x()
        paint_edge(painter, edge, inset, self.height() - inset, self.suggestion.level)

    @property
    def line(self) -> str:
        """The id of the résumé line that the suggestion is about, or ""."""
        line = self.session.base_line(self.suggestion.target)
        return line.id if line else ""

    @property
    def can_edit(self) -> bool:
        """Whether the user can put it in their own words."""
        if self.suggestion.kind == "ask":
            return bool(self.line) and not asks_where(self.suggestion)
        return is_reworded(self.suggestion)

    @property
    def field(self) -> QPlainTextEdit | None:
        """The field being written in, if there is one."""
        return self.wording.field if self.wording else None

    # What the user does

    def accept(self) -> None:
        """Accept the suggestion; a question puts the focus on its answers."""
        if self.wording is not None:
            self.keep(self.wording.text)
        elif self.suggestion.kind != "ask":
            self.session.accept(self.suggestion)
        elif self.form and asks_where(self.suggestion):
            self.form.ask_where()
        elif self.form:
            self.form.yes.setFocus(Qt.FocusReason.TabFocusReason)
        elif self.number:
            self.number.number.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.edit()

    def reject(self) -> None:
        """Leave the résumé as it is."""
        self.session.reject(self.suggestion.id)

    def never_here(self) -> None:
        """Never show this again; a rule about a line is not to speak of that line again."""
        name = self.suggestion.here if self.line and not self.suggestion.terms else self.suggestion.id
        self.session.never(name, refusal_words(self.suggestion))

    def never_anywhere(self) -> None:
        """Never show what this rule suggests."""
        self.session.never(self.suggestion.rule, rule_words(self.suggestion.rule))

    def edit(self, text: str = "") -> None:
        """Open a field with the suggested wording, or with another."""
        if self.wording is not None or not self.can_edit:
            return
        if self.controls:
            _drop(self.controls)
            self.controls = None
        self.wording = WordingForm(text or self.suggestion.after, many=".highlights" in self.suggestion.path)
        watch(self.wording.field, self.session)
        self.wording.kept.connect(self.keep)
        self.wording.left.connect(self.stop_editing)
        if self.judging and self.line:
            self.wording.judge_with(self.judging, self.line)
        self._column.addWidget(self.wording)
        self.wording.begin(at_end=bool(text) or self.suggestion.kind == "ask")

    def keep(self, text: str) -> None:
        """Put the wording of the field into the résumé, as the user's own."""
        suggestion = self.suggestion
        self.stop_editing()
        if not text:
            return
        if suggestion.kind == "add":
            self.session.add_line(suggestion.target, text, suggestion.after_id)
        else:
            self.session.edit_shown_line(suggestion.target, text)

    def stop_editing(self) -> None:
        """Close the field."""
        if self.wording is None:
            return
        _drop(self.wording)
        self.wording = None
        self.set_current(self.is_current)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave all keys to the pane."""
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask to be seen whole when the current card grows."""
        super().resizeEvent(event)
        if self.is_current and event.size().height() > event.oldSize().height():
            self.grown.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Become the current card."""
        super().focusInEvent(event)
        self.chosen.emit(self.suggestion.id)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Become the current card."""
        super().mousePressEvent(event)
        self.chosen.emit(self.suggestion.id)


def _head(level: Level, title: str) -> QHBoxLayout:
    chip = LevelChip(level)
    head = row(chip, label(title, "strong", wrap=True), spacing=8)
    head.setStretch(1, 1)
    head.setAlignment(chip, Qt.AlignmentFlag.AlignTop)
    return head


def _drop(part: QWidget) -> None:
    part.hide()
    part.deleteLater()
