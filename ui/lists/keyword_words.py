"""What keywords, their states and tiers are called."""

from PySide6.QtCore import QCoreApplication

from tailor.model.answers import Fact
from tailor.model.keyword import KeywordKind
from tailor.model.match import KeywordMatch, State

translate = QCoreApplication.translate

STATES: tuple[State, ...] = ("missing", "implied", "variant", "verbatim")


def state_word(state: State) -> str:
    """Return what a state is called."""
    return {
        "verbatim": translate("Keywords", "verbatim"),
        "variant": translate("Keywords", "variant"),
        "implied": translate("Keywords", "implied"),
        "missing": translate("Keywords", "missing"),
    }[state]


def state_sentence(state: State) -> str:
    """Return what a state means, in a sentence."""
    return {
        "verbatim": translate("Keywords", "Your résumé says it in the posting's words."),
        "variant": translate("Keywords", "Your résumé says the same in another form or by another name."),
        "implied": translate("Keywords", "There is something near it in your résumé, but not the same claim."),
        "missing": translate("Keywords", "Your résumé does not say it."),
    }[state]


def match_word(match: KeywordMatch) -> str:
    """Return the state of a keyword in a word or two; one that the posting offers another for is not needed."""
    return translate("Keywords", "not needed") if match.spared else state_word(match.state)


def match_sentence(match: KeywordMatch) -> str:
    """Return what the state of a keyword means, in a sentence."""
    if match.spared:
        return translate("Keywords", "The posting takes another one instead, and your résumé says that.")
    return state_sentence(match.state)


def tier_word(tier: str) -> str:
    """Return what a tier is called."""
    return {
        "required": translate("Keywords", "required"),
        "preferred": translate("Keywords", "preferred"),
        "responsibility": translate("Keywords", "responsibility"),
    }.get(tier, translate("Keywords", "mentioned"))


def kind_word(kind: KeywordKind) -> str:
    """Return what a kind of keyword is called."""
    return {
        "tool": translate("Keywords", "tool"),
        "skill": translate("Keywords", "skill"),
        "knowledge": translate("Keywords", "knowledge"),
        "degree": translate("Keywords", "degree"),
        "certification": translate("Keywords", "certificate"),
        "language": translate("Keywords", "language"),
        "soft": translate("Keywords", "soft skill"),
    }[kind]


def answer_word(fact: Fact | None) -> str:
    """Return what the user said about a term, in a word or two."""
    if fact is None:
        return ""
    return {
        "have": translate("Keywords", "you have it"),
        "learning": translate("Keywords", "you are learning it"),
        "no": translate("Keywords", "you don't have it"),
    }[fact.answer]


def places_words(count: int, where: str) -> str:
    """Return how often something stands somewhere, as in "2× in the posting"."""
    return translate("Keywords", "{}× in {}").format(count, where)
