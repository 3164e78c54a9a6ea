"""One suggestion as a card: its change word by word, why, what it rests on, and what to do with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPlainTextEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from tailor.model.suggestion import Suggestion
from ui.highlight import find_match
from ui.lists.suggestions import level_sentence, level_word
from ui.session import Session
from ui.views.answering import AnswerForm
from ui.views.suggestion_words import asks_where, suggestion_change, suggestion_reason, suggestion_title
from ui.views.widgets import Card, button, label, row

_SHOWN_EVIDENCE = 2


class SuggestionCard(Card):
    """A suggestion; its buttons stand there while it is the current one, those of a question always."""

    chosen = Signal(str)

    def __init__(self, suggestion: Suggestion, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.suggestion, self._session = suggestion, session
        self._controls: QWidget | None = None
        self.field: QPlainTextEdit | None = None
        self.form: AnswerForm | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        title = suggestion_title(suggestion)
        self.setAccessibleName(f"{level_word(suggestion.level)}: {title}")
        self.setAccessibleDescription(" ".join((suggestion.before, "→", suggestion.after, suggestion.reason)))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(13, 11, 13, 12)
        self._column.setSpacing(6)
        chip = label(level_word(suggestion.level), f"chip-{suggestion.level}")
        chip.setToolTip(level_sentence(suggestion.level))
        self._column.addLayout(_head(chip, label(title, "strong", wrap=True)))
        self.change = label(wrap=True)
        self.change.setTextFormat(Qt.TextFormat.RichText)
        self._column.addWidget(self.change)
        self._add_words()
        self.restyle()
        if suggestion.kind == "ask":
            self._add_question()

    def restyle(self) -> None:
        """Show the change in the colours of now."""
        change = suggestion_change(self.suggestion, self._session.tailored)
        self.change.setText(f'<div style="line-height: 118%">{change}</div>' if change else "")
        self.change.setVisible(bool(change))

    def _add_words(self) -> None:
        suggestion = self.suggestion
        match = find_match(self._session.matches, suggestion.terms[0]) if suggestion.terms else None
        reason = suggestion_reason(suggestion, match.keyword.tier if match else "")
        if reason:
            self._column.addWidget(label(reason, "muted", wrap=True))
        if suggestion.verdict != "pass" and suggestion.verdict_reasons:
            note = self.tr("Is it true? {}").format(" ".join(suggestion.verdict_reasons))
            self._column.addWidget(label(note, wrap=True))

    def _add_question(self) -> None:
        """A question about a skill has three answers; one about a line is answered by writing it."""
        if self.suggestion.terms:
            term = self.suggestion.terms[0]
            self.form = AnswerForm(self._session, term, only_where=asks_where(self.suggestion))
            self._column.addWidget(self.form)

    # Being the current one

    def set_current(self, current: bool) -> None:
        """Frame the card and show its buttons, or no longer."""
        super().set_current(current)
        if current and self._controls is None:
            self._controls = self._make_controls()
            self._column.addWidget(self._controls)
        elif not current and self._controls is not None and self.field is None:
            self._controls.hide()
            self._controls.deleteLater()
            self._controls = None

    def _make_controls(self) -> QWidget:
        controls = QWidget()
        column = QVBoxLayout(controls)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        quotes = [one.text for one in self.suggestion.evidence if one.text and one.text not in self.suggestion.before]
        if quotes:
            rests = self.tr("Rests on {}").format(", ".join(f"“{text}”" for text in quotes[:_SHOWN_EVIDENCE]))
            column.addWidget(label(rests, "muted", wrap=True))
        column.addLayout(self._make_buttons())
        return controls

    def _make_buttons(self) -> QHBoxLayout:
        suggestion = self.suggestion
        accept = button(self.tr("Accept"), "primary", self.tr("Put it into the résumé (Enter)"))
        accept.clicked.connect(self.accept)
        edit = button(self.tr("Edit"), tip=self.tr("Put it in your own words (E)"))
        edit.clicked.connect(self.edit)
        reject = button(self.tr("Reject"), "plain", self.tr("Leave the résumé as it is (R)"))
        reject.clicked.connect(self.reject)
        if suggestion.kind == "ask":
            reject.setText(self.tr("Skip"))
            write = button(self.tr("Write it…"), tip=self.tr("Say it in the line yourself (E)"))
            write.clicked.connect(self.edit)
            parts: list[QWidget | int] = [write] if self._line else []
            return row(*parts, reject, 1, self._make_more())
        hint = label(self.tr("Enter"), "key")
        hint.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        parts = [accept] if suggestion.kind not in ("replace", "rewrite", "add") else [accept, edit]
        return row(*parts, reject, 1, hint, self._make_more())

    def _make_more(self) -> QPushButton:
        more = button("⋯", "plain", self.tr("More"))
        more.setAccessibleName(self.tr("More"))
        menu = QMenu(more)
        menu.addAction(self.tr("Never suggest this again"), lambda: self._session.never(self.suggestion.id))
        menu.addAction(self.tr("No suggestions of this kind"), lambda: self._session.never(self.suggestion.rule))
        if self._line:
            line = self._line
            menu.addAction(self.tr("Show in the résumé"), lambda: self._session.focus_line.emit(line))
        more.clicked.connect(lambda: menu.popup(more.mapToGlobal(more.rect().bottomLeft())))
        return more

    @property
    def _line(self) -> str:
        """The id of the résumé line that the suggestion is about, or ""."""
        line = self._session.base_line(self.suggestion.target)
        return line.id if line else ""

    # What the user does

    def accept(self) -> None:
        """Accept the suggestion; a question puts the focus on its answers."""
        if self.field is not None:
            self.keep()
        elif self.suggestion.kind != "ask":
            self._session.accept(self.suggestion)
        elif self.form:
            self.form.yes.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.edit()

    def reject(self) -> None:
        """Leave the résumé as it is."""
        self._session.reject(self.suggestion.id)

    def edit(self) -> None:
        """Open a field with the suggested wording."""
        editable = self.suggestion.kind in ("replace", "rewrite", "add") or self._line
        if self.field is not None or not editable:
            return
        if self._controls:
            self._controls.hide()
            self._controls.deleteLater()
        self.field = QPlainTextEdit(self.suggestion.after)
        self.field.setAccessibleName(self.tr("Your wording"))
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(self.fontMetrics().lineSpacing() * 4 + 14)
        keep = button(self.tr("Use my wording"), "primary", self.tr("Put your own wording into the résumé"))
        keep.clicked.connect(self.keep)
        cancel = button(self.tr("Cancel"), "plain", self.tr("Leave it as it was"))
        cancel.clicked.connect(self.stop_editing)
        self._controls = QWidget()
        column = QVBoxLayout(self._controls)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        column.addWidget(self.field)
        column.addLayout(row(keep, cancel, 1))
        self._column.addWidget(self._controls)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def keep(self) -> None:
        """Put the wording of the field into the résumé, as the user's own."""
        text = " ".join(self.field.toPlainText().split()) if self.field else ""
        suggestion = self.suggestion
        self.stop_editing()
        if not text:
            return
        if suggestion.kind == "add":
            self._session.add_line(suggestion.target, text, suggestion.after_id)
            return
        line = self._session.base_line(suggestion.target)
        if line:
            self._session.edit_line(line.id, line.path, line.text, text)

    def stop_editing(self) -> None:
        """Close the field."""
        if self.field is None or self._controls is None:
            return
        self.field = None
        self._controls.hide()
        self._controls.deleteLater()
        self._controls = None
        self.set_current(self.is_current)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the field with Esc; all other keys are the pane's."""
        if event.key() == Qt.Key.Key_Escape and self.field is not None:
            self.stop_editing()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Become the current card."""
        super().focusInEvent(event)
        self.chosen.emit(self.suggestion.id)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Become the current card."""
        super().mousePressEvent(event)
        self.chosen.emit(self.suggestion.id)


def _head(chip: QLabel, title: QLabel) -> QHBoxLayout:
    line = row(chip, title, spacing=7)
    line.setStretch(1, 1)
    line.setAlignment(chip, Qt.AlignmentFlag.AlignTop)
    return line
