"""The kinds of what the user can teach the app about terms."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from tailor.model.answers import Answers
from tailor.model.posting import Tier
from ui.lists.keyword_words import answer_word, tier_word
from ui.session import Session
from ui.spelling import spelling_of
from ui.translation import capital
from ui.views.suggestion_words import rule_words

translate = QCoreApplication.translate

_TIERS: tuple[Tier, ...] = ("required", "preferred", "responsibility")
Entry = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Subject:
    """One kind of what can be taught.

    `fields` name what an entry is added with, `choices` what its last field may be; without fields none is added.
    `wording` stands instead of `words` where the answers know more of an entry.
    """

    name: str
    hint: str
    entries: Callable[[Answers], tuple[Entry, ...]]
    words: Callable[[Entry], str]
    forget: Callable[[Answers, Entry], Answers]
    add: Callable[[Session, Entry], None] = lambda session, entry: None
    fields: tuple[str, ...] = ()
    choices: tuple[tuple[str, str], ...] = ()
    wording: Callable[[Answers, Entry], str] | None = None

    def told(self, answers: Answers, entry: Entry) -> str:
        """Return an entry as the list shows it."""
        return self.wording(answers, entry) if self.wording else self.words(entry)


def subjects() -> tuple[Subject, ...]:
    """Return every kind of what can be taught."""
    return (*_of_keywords(), *_of_names(), _of_refusals(), _of_words())


def _of_keywords() -> tuple[Subject, ...]:
    term = translate("Taught", "Term")
    return (
        Subject(
            translate("Taught", "Not skills"),
            translate("Taught", "Never listed as keywords."),
            lambda answers: tuple((one,) for one in answers.not_skills),
            lambda entry: entry[0],
            lambda answers, entry: answers.without_refused(entry[0]),
            lambda session, entry: session.refuse_keyword(entry[0]),
            (term,),
        ),
        Subject(
            translate("Taught", "Skills"),
            translate("Taught", "Looked for in every posting."),
            lambda answers: tuple((one,) for one in answers.also_skills),
            lambda entry: entry[0],
            lambda answers, entry: answers.without_skill(entry[0]),
            lambda session, entry: session.add_keyword(entry[0]),
            (term,),
        ),
        Subject(
            translate("Taught", "Tiers"),
            translate("Taught", "How much they count, whatever a posting says."),
            lambda answers: tuple((one.term, one.tier) for one in answers.tiers),
            lambda entry: f"{entry[0]} – {tier_word(entry[1])}",
            lambda answers, entry: answers.with_tier(entry[0], None),
            lambda session, entry: session.set_tier(entry[0], _tier(entry[1])),
            (term, translate("Taught", "Tier")),
            tuple((capital(tier_word(tier)), tier) for tier in _TIERS),
        ),
    )


def _of_names() -> tuple[Subject, ...]:
    term, other = translate("Taught", "Term"), translate("Taught", "Other name")
    return (
        Subject(
            translate("Taught", "Same meaning"),
            translate("Taught", "Either name counts for the other."),
            lambda answers: tuple((one.term, one.other) for one in answers.aliases),
            lambda entry: f"{entry[0]} = {entry[1]}",
            lambda answers, entry: answers.without_names(*entry),
            lambda session, entry: session.name_alias(*entry),
            (term, other),
        ),
        Subject(
            translate("Taught", "Not the same"),
            translate("Taught", "Neither name counts for the other."),
            lambda answers: tuple((one.term, one.other) for one in answers.different),
            lambda entry: f"{entry[0]} ≠ {entry[1]}",
            lambda answers, entry: answers.without_names(*entry),
            lambda session, entry: session.set_apart(*entry),
            (term, other),
        ),
        Subject(
            translate("Taught", "Answers"),
            translate("Taught", "What you have, learn or don't have. Answer more in the Keywords pane."),
            lambda answers: tuple(dict.fromkeys((one.term,) for one in answers.facts)),
            lambda entry: entry[0],
            lambda answers, entry: answers.without_fact(entry[0]),
            wording=_answer_words,
        ),
    )


def _answer_words(answers: Answers, entry: Entry) -> str:
    fact = answers.fact(entry[0])
    if fact is None:
        return entry[0]
    if fact.line:
        said = fact.words or translate("Taught", "no number")
        return f"“{entry[0]}” – {said}"
    return f"{entry[0]} – {answer_word(fact)}"


def _of_refusals() -> Subject:
    return Subject(
        translate("Taught", "Never suggest"),
        translate("Taught", "Not suggested again until you remove it here."),
        lambda answers: tuple((name,) for name in answers.never),
        lambda entry: entry[0],
        lambda answers, entry: answers.without_never(entry[0]),
        wording=_refused_words,
    )


def _of_words() -> Subject:
    return Subject(
        translate("Taught", "My words"),
        translate("Taught", "Spelled right, whatever the word lists say."),
        lambda answers: tuple((one,) for one in answers.words),
        lambda entry: entry[0],
        lambda answers, entry: answers.without_word(entry[0]),
        lambda session, entry: spelling_of(session).add_word(entry[0]),
        (translate("Taught", "Word"),),
    )


def _refused_words(answers: Answers, entry: Entry) -> str:
    known = next((one.words for one in answers.refusals if one.name == entry[0]), "")
    return known or rule_words(entry[0])


def _tier(text: str) -> Tier:
    return next((tier for tier in _TIERS if tier == text), "required")
