"""What the window does about spelling: who is watched, the way to the next word, and the language to check in."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from ui.spelling import CHECKED, Kind, checked_lines, spelling_of
from ui.views.fact_grid import FactText
from ui.views.part_menu import line_menu
from ui.views.spell_lines import SpellLines
from ui.views.spell_marks import marks_of, watch

if TYPE_CHECKING:
    from tailor.model.spelling import SpellingChoice
    from ui.views.review_fields import ReviewForm
    from ui.window import MainWindow

LANGUAGES: tuple[SpellingChoice, ...] = ("", "en", "de", "fr", "es", "off")


class SpellActs(QObject):
    """The acts on misspelled words, in the field or text the user works in; `told` carries the word gone to."""

    told = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._field: QWidget | None = None
        self._kind: Kind = "resume"
        self.resume: SpellLines | None = None
        self.letter: SpellLines | None = None
        self.languages: QMenu | None = None

    @property
    def by_name(self) -> dict[str, Callable[[], object]]:
        """What each action does."""
        acts: dict[str, Callable[[], object]] = {"next_misspelling": self.go_on, "correct_word": self.correct}
        return acts | {f"spelling_{choice or 'detected'}": partial(self.choose, choice) for choice in LANGUAGES}

    def listen(self) -> None:
        """Watch the texts of the window, once it has all its parts."""
        window, session = self._window, self._window.session
        self.spelling = spelling_of(session)
        self.spelling.run = partial(window.tasks.start, failed=self._on_failed, pool="analysis")
        self.resume = SpellLines(
            window.resume.view,
            self.spelling,
            lambda: checked_lines(session),
            session.edit_shown_line,
            lambda line: line_menu(window.resume, line),
        )
        letter = window.tabs.letter
        self.letter = SpellLines(
            letter.view,
            self.spelling,
            letter.doubts.own_lines,
            letter.doubts.put_line,
            lambda _: QMenu(letter),
            "letter",
        )
        self._group = QActionGroup(window)
        for choice in LANGUAGES:
            self._group.addAction(window.actions_by_name[f"spelling_{choice or 'detected'}"])
        window.status.language.clicked.connect(self.show_languages)
        session.changed.connect(self.show_language)
        session.opened.connect(self.show_language)
        self.spelling.found.connect(self.show_language)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)
        self.show_language()

    def watch_form(self, form: ReviewForm) -> None:
        """Mark what is misspelled in the fields of the review."""
        form.made.connect(self._watch_fields)

    def _watch_fields(self, row: QWidget) -> None:
        for edit in getattr(row, "edits", ()):
            if edit.cell.name in CHECKED:
                watch(edit, self._window.session)

    def _on_failed(self, error: Exception) -> None:
        """Marks are a comfort: work that broke off is asked for again with the next words."""

    # Words

    def go_on(self) -> None:
        """Go to the next misspelled word of the field or text that the user works in."""
        marks = marks_of(self._field)
        word = marks.next_slip() if marks is not None else self._lines.next_slip()
        if not word:
            self._window.notice.say(self.tr("No word is marked as misspelled here."))
            return
        (marks.field if marks is not None else self._view).setFocus(Qt.FocusReason.OtherFocusReason)
        self.told.emit(self.tr("Misspelled: {}.").format(word))

    def correct(self) -> None:
        """Offer what the word was probably meant to be, going to the next one where none is misspelled."""
        marks = marks_of(self._field)
        if marks is not None:
            done = marks.offer() or bool(marks.next_slip() and marks.offer())
        else:
            done = self._lines.offer() or bool(self._lines.next_slip() and self._lines.offer())
        if not done:
            self._window.notice.say(self.tr("No word is marked as misspelled here."))

    @property
    def _lines(self) -> SpellLines:
        lines = self.letter if self._kind == "letter" else self.resume
        assert lines is not None
        return lines

    @property
    def _view(self) -> QWidget:
        return self._window.tabs.letter.view if self._kind == "letter" else self._window.resume.view

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Remember where the user works; a palette or menu that takes the focus for a moment does not count."""
        window = self._window
        if now is None or now.window() is not window:
            return
        if isinstance(now, FactText) and marks_of(now) is None:
            watch(now, window.session)
        self._field = now if marks_of(now) is not None else None
        if self._field is not None:
            self._field.destroyed.connect(self._forget_field)
        self._kind = "letter" if window.tabs.letter.isAncestorOf(now) else "resume"
        self.show_language()

    def _forget_field(self) -> None:
        self._field = None

    # The language

    def choose(self, choice: SpellingChoice) -> None:
        """Check what the user works in, letter or résumé, in another language."""
        self.spelling.choose(self._kind, choice)
        self.show_language()

    @property
    def shown_language(self) -> str:
        """The language of the résumé, as chosen or as it seems, for the status bar."""
        return spelling_of(self._window.session).language()

    def show_languages(self) -> QMenu:
        """Offer the languages above the one on show."""
        menu = self.languages = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self._group.actions())
        menu.destroyed.connect(self._on_languages_gone)
        corner = self._window.status.language.mapToGlobal(QPoint(0, 0))
        menu.popup(corner - QPoint(0, menu.sizeHint().height()))
        return menu

    def _on_languages_gone(self) -> None:
        self.languages = None

    def show_language(self) -> None:
        """Show which language is checked in."""
        choice = getattr(self.spelling.choices, self._kind)
        self._window.actions_by_name[f"spelling_{choice or 'detected'}"].setChecked(True)
        label = self._window.status.language
        label.setToolTip(" ".join((self._told("resume"), self._told("letter"), self.tr("Click to choose."))))

    def _told(self, kind: Kind) -> str:
        """Return in a sentence how a text is checked."""
        choice, language = getattr(self.spelling.choices, kind), self.spelling.language(kind)
        name = QLocale.languageToString(QLocale(language).language()) if language else ""
        resume = kind == "resume"
        if choice == "off":
            words = self.tr("Spelling of the résumé is not checked.")
            return words if resume else self.tr("Spelling of the letter is not checked.")
        if choice:
            words = self.tr("Spelling of the résumé is checked in {}, as you chose.")
            return (words if resume else self.tr("Spelling of the letter is checked in {}, as you chose.")).format(name)
        if language not in LANGUAGES or not language:
            words = self.tr("Spelling of the résumé is not checked yet.")
            return words if resume else self.tr("Spelling of the letter is not checked yet.")
        words = self.tr("Spelling of the résumé is checked in {}, the language it seems to be in.")
        other = self.tr("Spelling of the letter is checked in {}, the language it seems to be in.")
        return (words if resume else other).format(name)
