"""The kinds of what the user can teach the app about terms."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from tailor.model.answers import Answers
from tailor.model.posting import Tier
from ui.lists.keyword_words import tier_word
from ui.session import Session

translate = QCoreApplication.translate

_TIERS: tuple[Tier, ...] = ("required", "preferred", "responsibility")
Entry = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Subject:
    """One kind of what can be taught.

    `fields` name what an entry is added with, `choices` what its last field may be; without fields none is added.
    """

    name: str
    hint: str
    entries: Callable[[Answers], tuple[Entry, ...]]
    words: Callable[[Entry], str]
    forget: Callable[[Answers, Entry], Answers]
    add: Callable[[Session, Entry], None] = lambda session, entry: None
    fields: tuple[str, ...] = ()
    choices: tuple[tuple[str, str], ...] = ()


def subjects() -> tuple[Subject, ...]:
    """Return every kind of what can be taught."""
    return (*_of_keywords(), *_of_names())


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
            tuple((tier_word(tier).capitalize(), tier) for tier in _TIERS),
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
        ),
    )


def _tier(text: str) -> Tier:
    return next((tier for tier in _TIERS if tier == text), "required")
