"""The Letter tab: the cover letter sentence by sentence with what each rests on, and the user's own wording."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QToolTip, QWidget

from tailor.composition.letter import draft_letter
from tailor.model.letter import Letter, Sentence
from ui import theme
from ui.session import Session
from ui.views.letter_doubts import LetterDoubts
from ui.views.marked import MarkedText
from ui.views.rows import Row, Run
from ui.views.spell_marks import watch
from ui.views.widgets import HEAD_MARGIN, Pane, Welcome, button, column, label, row

_PARAGRAPH_GAP, _GAP_GAP, _HEADING_GAP, _INDENT = 11, 6, 24, 14
_FIELD_MARGIN = 12


class LetterPane(Pane):
    """Shows the letter as drafted, which follows the résumé, until the user writes their own."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: tuple[object, ...] = ()
        self._ending = False
        self._sentences: dict[str, Sentence] = {}
        self.setAccessibleName(self.tr("Letter"))
        self.state = label(role="muted", wrap=True)
        self.edit_button = button(self.tr("Edit"), tip=self.tr("Put the letter in your own words"))
        self.again = button(self.tr("Draft again"), "plain", self.tr("Replace your wording by a fresh draft"))
        self.view = MarkedText(self)
        self.view.setAccessibleName(self.tr("Cover letter"))
        self.field = LetterField(self)
        self.field.setAccessibleName(self.tr("Your letter"))
        self.doubts = LetterDoubts(session, self.view, self.field, self)
        watch(self.field, session, "letter")
        self._stack = QStackedWidget(self)
        self._welcome = Welcome(
            self.tr("No letter yet"),
            self.tr("Add a posting and a résumé: a letter is drafted from your own bullets."),
            sign="letter",
        )
        self._welcome.add(1)
        for part in (self._welcome, self.view, self.field):
            self._stack.addWidget(part)
        self._head = QWidget()
        head = row(self.state, self.edit_button, self.again)
        head.setContentsMargins(HEAD_MARGIN, 10, 12, 8)
        head.setStretch(0, 1)
        self._head.setLayout(head)
        self.setLayout(column(self._head, self._stack))
        self.lead_to(self.field, self.view)
        self._listen()
        self._show_letter()

    def _listen(self) -> None:
        self.view.viewport().installEventFilter(self)
        self.edit_button.clicked.connect(self.edit)
        self.again.clicked.connect(self.draft_again)
        self.field.left.connect(self._keep)
        self.field.textChanged.connect(self._on_typed)
        self.doubts.found.connect(self._show_again)
        self._session.changed.connect(self._show_letter)
        self._session.opened.connect(self._on_opened)
        self._session.matches_changed.connect(self._show_letter)

    @property
    def letter(self) -> Letter:
        """The letter as it would be exported now: the user's, or a fresh draft."""
        application = self._session.application
        if application and application.letter:
            return application.letter
        return draft_letter(self._session.tailored, self._session.posting, self._session.matches)

    @property
    def is_editing(self) -> bool:
        """Whether the user is writing."""
        return self._stack.currentWidget() is self.field

    # Showing

    def showEvent(self, event: QShowEvent) -> None:
        """Draft only once somebody looks."""
        super().showEvent(event)
        self._show_letter()

    def _on_opened(self) -> None:
        self._close_field()
        self._show_letter()

    def _show_letter(self) -> None:
        session = self._session
        known = (session.application, session.tailored, session.matches)
        same = len(known) == len(self._shown) and all(a is b for a, b in zip(known, self._shown, strict=True))
        if self.is_editing or not self.isVisible() or same:
            return
        self._shown = known
        empty = session.application is None or not session.posting.text.strip() or not session.base.sections
        self._head.setVisible(not empty)
        self._stack.setCurrentWidget(self._welcome if empty else self.view)
        if empty:
            return
        letter = self.letter
        own = bool(session.application and session.application.letter)
        self.again.setVisible(own)
        self.state.setText(
            self.tr("Your own wording.") if own else self.tr("Drafted from your résumé; it follows your changes.")
        )
        self._sentences = {}
        self.view.show_rows(tuple(self._rows(letter)))
        self.doubts.show(letter)

    def _show_again(self) -> None:
        self._shown = ()
        self._show_letter()

    def _rows(self, letter: Letter) -> Iterator[Row]:
        yield Row((Run(letter.salutation),))
        if letter.edited:
            yield from self.doubts.rows(letter.edited)
        else:
            for sentences in letter.paragraphs:
                yield Row(tuple(self._runs(sentences)), gap=_PARAGRAPH_GAP)
        yield Row((Run(letter.closing),), gap=_PARAGRAPH_GAP)
        yield Row((Run(letter.signature),), gap=_GAP_GAP)
        if letter.gaps:
            yield Row((Run(self.tr("Not in the letter")),), kind="heading", gap=_HEADING_GAP)
            words = self.tr("Your résumé shows nothing for these, so the letter says nothing about them.")
            yield Row((Run(words, style="muted"),), gap=_GAP_GAP)
            for gap in letter.gaps:
                yield Row((Run(gap),), kind="item", sign="bullet", indent=_INDENT, gap=_GAP_GAP)

    def _runs(self, sentences: tuple[Sentence, ...]) -> Iterator[Run]:
        """Return a paragraph's sentences, each with an id of its own to be found by under the pointer."""
        for number, sentence in enumerate(sentences):
            if number:
                yield Run(" ")
            identity = f"{len(self._sentences)}"
            self._sentences[identity] = sentence
            yield Run(sentence.text, identity)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say what the sentence under the pointer rests on; a click shows it in the résumé."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            sentence = self._sentences.get(self.view.line_at(event.pos()))
            QToolTip.showText(event.globalPos(), self._reason(sentence) if sentence else "", self.view.viewport())
            return True
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            self.view.set_current_line(self.view.line_at(event.position().toPoint()), scroll=False)
        elif event.type() == QEvent.Type.Leave:
            self.view.set_current_line("")
        elif isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            sentence = self._sentences.get(self.view.line_at(event.position().toPoint()))
            lines = [evidence.passage.line for evidence in sentence.evidence] if sentence else []
            if lines and lines[0]:
                self._session.focus_line.emit(lines[0])
        elif event.type() == QEvent.Type.MouseButtonDblClick:
            self.edit()
            return True
        return False

    def _reason(self, sentence: Sentence) -> str:
        quotes = "\n".join(f"“{evidence.text}”" for evidence in sentence.evidence if evidence.text)
        if quotes:
            return self.tr("Rests on your résumé:\n{}").format(quotes)
        return {
            "posting": self.tr("From the posting."),
            "user": self.tr("Your own words."),
        }.get(sentence.kind, self.tr("Linking words; nothing is claimed."))

    # What the user does

    def edit(self) -> None:
        """Open the whole letter in a field."""
        if self._session.application is None:
            return
        self.field.setPlainText(self.letter.body)
        self._stack.setCurrentWidget(self.field)
        self._show_buttons(shown=False)
        self.state.setText(self.tr("Leave the field to keep your wording, Esc to leave it as it was."))
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_buttons(self, *, shown: bool) -> None:
        """While the user writes, how the field is left has the whole line."""
        self.edit_button.setEnabled(shown)
        self.edit_button.setVisible(shown)
        self.again.setVisible(shown and bool(self._session.application and self._session.application.letter))

    def _on_typed(self) -> None:
        if self.is_editing:
            self._session.keep_draft("letter", self.field.toPlainText())

    def leave(self) -> None:
        """Keep what is being written, because another application is about to be opened."""
        self._keep(True)

    def _keep(self, keep: bool) -> None:  # a signal's argument
        """File the new wording as one step."""
        if not self.is_editing or self._ending:
            return
        letter, text = self.letter, self.field.toPlainText().strip()
        self._close_field()
        self._shown = ()
        if keep and text and text != letter.body:
            self._session.set_letter(replace(letter, edited=text))
        self._session.keep_draft("letter", None)
        self._show_letter()

    def _close_field(self) -> None:
        """Show the letter: a field that hides loses its focus, which must not file its text in what is open now."""
        self._ending = True
        self._stack.setCurrentWidget(self.view)
        self._ending = False
        self._show_buttons(shown=True)

    def draft_again(self) -> None:
        """Put a fresh draft in the place of the user's wording."""
        self._session.set_letter(None, self.tr("Draft letter again"))


class LetterField(QPlainTextEdit):
    """A field for the whole letter; `left` says whether what stands in it is to be kept."""

    left = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(theme.scaled(_FIELD_MARGIN))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc, keep with Ctrl+Enter; all else belongs to the field."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit(False)
        elif control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit(True)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field keeps what was typed."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.left.emit(True)
