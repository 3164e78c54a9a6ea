"""Has texts proofread in a worker and remembers what was found; which language, and what the user vouches for."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from tailor.model.lines import resume_lines
from tailor.model.spelling import Spelling as Choices
from tailor.model.spelling import SpellingChoice
from ui.session import Session
from ui.steps import proofread, right_words
from ui.translation import later

if TYPE_CHECKING:
    from tailor.suggestions.proofreading import Proofs, Slips


translate = QCoreApplication.translate

Kind = Literal["resume", "letter"]
Run = Callable[[str, Callable[..., Any], tuple[Any, ...], Callable[[Any], None]], None]

SPELLING: dict[Kind, str] = {
    "resume": later("Core", "Checking spelling"),
    "letter": later("Core", "Checking the letter's spelling"),
}
"""Names of work that nobody waits for."""
CHECKED = (
    *("highlights", "summary", "description", "reference", "position", "label", "study_type", "area"),
    *("keywords", "courses", "roles"),
)
"""The fields of a résumé that hold words rather than names."""
DEBOUNCE = 250
_MOST_KNOWN = 3000
_NO_CHOICES = Choices()


class Spelling(QObject):
    """Answers at once what it knows of a text and has the others read; `found` comes when more is known.

    Nothing is read until somebody gave it a way to `run` work.
    """

    found = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.run: Run | None = None
        self._known: dict[tuple[str, str], Slips] = {}
        self._detected: dict[Kind, str] = {}
        self._asked: dict[Kind, tuple[dict[str, None], str]] = {}
        self._told: tuple[object, object] = (session.answers, self.choices)
        self._right_for: tuple[object, ...] = ()
        self._right: frozenset[str] = frozenset()
        self._timer = QTimer(self, singleShot=True, interval=DEBOUNCE)
        self._timer.timeout.connect(self._read)
        session.changed.connect(self._on_changed)
        session.opened.connect(self._detected.clear)

    # What is known

    def slips(self, text: str, kind: Kind = "resume") -> Slips | None:
        """Return what to mark in a text, or None while nobody has read it."""
        if self._basis(kind) == "off":
            return ()
        found = self._known.get((self._basis(kind), text))
        if not found:
            return found
        right = self.right
        return tuple(slip for slip in found if text[slip.start : slip.end].casefold() not in right)

    def want(self, texts: Iterable[str], kind: Kind = "resume", sample: str = "") -> None:
        """Have those of the texts read that nobody has read yet; the sample tells their language."""
        basis = self._basis(kind)
        if self.run is None or basis == "off":
            return
        new = {text: None for text in texts if text.strip() and (basis, text) not in self._known}
        if new:
            known, old_sample = self._asked.get(kind, ({}, ""))
            self._asked[kind] = ({**known, **new}, sample or old_sample)
            self._timer.start()

    @property
    def right(self) -> Collection[str]:
        """The words, in lower case, that are right in this application."""
        session = self._session
        basis = (session.base, session.posting.text, session.answers, self.choices)
        if len(self._right_for) != len(basis) or any(a is not b for a, b in zip(basis, self._right_for, strict=True)):
            self._right_for = basis
            ignored = (word.casefold() for word in self.choices.ignored)
            self._right = right_words(session.base, session.posting, session.answers) | frozenset(ignored)
        return self._right

    @property
    def choices(self) -> Choices:
        """What the user chose for the open application."""
        application = self._session.application
        return application.spelling if application else _NO_CHOICES

    def language(self, kind: Kind = "resume") -> str:
        """Return the language that is checked in, or that the text seems to be in; "" if nobody knows."""
        choice = getattr(self.choices, kind)
        seems = self._detected.get(kind) or self._session.base.language
        return choice if choice not in ("", "off") else seems

    def _basis(self, kind: Kind) -> str:
        """Return what the findings of a kind hold for: a chosen language, or the one told from the sample."""
        return getattr(self.choices, kind) or f"{kind}?"

    # What the user does

    def choose(self, kind: Kind, language: SpellingChoice) -> None:
        """Check résumé or letter in this language, in the one it is in ("") or not at all ("off")."""
        changed = replace(self.choices, letter=language) if kind == "letter" else replace(self.choices, resume=language)
        self._put(translate("Spelling", "Change spelling language"), changed)

    def add_word(self, word: str) -> None:
        """Take a word for right from now on, everywhere."""
        answers = self._session.answers.with_word(word)
        self._session.correct_answers(translate("Spelling", "Add “{}” to my words").format(word), answers)

    def ignore(self, word: str) -> None:
        """Leave a word as it is in this application."""
        self._put(translate("Spelling", "Ignore spelling of “{}”").format(word), self.choices.with_ignored(word))

    def _put(self, text: str, choices: Choices) -> None:
        application = self._session.application
        if application is not None:
            self._session.change(text, replace(application, spelling=choices))

    def _on_changed(self) -> None:
        """What is right may be other words now."""
        told, self._told = self._told, (self._session.answers, self.choices)
        if any(a is not b for a, b in zip(told, self._told, strict=True)):
            self.found.emit()

    # Having texts read

    def _read(self) -> None:
        for kind, (texts, sample) in tuple(self._asked.items()):
            if self.run is None or not texts:
                continue
            basis, asked = self._basis(kind), tuple(texts)
            if basis == "off":
                self._asked.pop(kind)
                continue
            language = "" if basis.endswith("?") else basis
            arguments = (asked, language, sample or self._sample(kind), self._session.base.language)
            self.run(SPELLING[kind], proofread, arguments, partial(self.take, kind, basis, asked))

    def _sample(self, kind: Kind) -> str:
        """Return the résumé's words, which tell its language."""
        return "\n".join(line.text for line in resume_lines(self._session.base)) if kind == "resume" else ""

    def take(self, kind: Kind, basis: str, texts: tuple[str, ...], proofs: Proofs) -> None:
        """Remember what a worker found."""
        if len(self._known) > _MOST_KNOWN:
            self._known.clear()
        waiting, sample = self._asked.get(kind, ({}, ""))
        self._asked[kind] = ({text: None for text in waiting if text not in texts}, sample)
        if basis.endswith("?"):
            if proofs.language != self._detected.get(kind, proofs.language):
                self._known = {key: found for key, found in self._known.items() if key[0] != basis}
            self._detected[kind] = proofs.language
        self._known |= {(basis, text): found for text, found in zip(texts, proofs.slips, strict=True)}
        self.found.emit()


def spelling_of(session: Session) -> Spelling:
    """Return what knows the spelling of a session's texts."""
    return session.findChild(Spelling) or Spelling(session)


def checked_lines(session: Session) -> dict[str, str]:
    """Return the lines of the tailored résumé that are proofread, by id."""
    return {line.id: line.text for line in resume_lines(session.tailored) if line.field in CHECKED}
