"""What a suggestion is called, what it asks, why it is made, and which of its words it is about."""

import re

from PySide6.QtCore import QCoreApplication

from tailor.model.suggestion import Suggestion
from ui.translation import shown

translate = QCoreApplication.translate

_QUOTED = re.compile(r"“([^”]+)”")
_REWORDED = ("replace", "rewrite", "split", "add")


def suggestion_title(suggestion: Suggestion) -> str:
    """Return what the suggestion does, in a few words; a question about a term is put shortly."""
    if suggestion.source == "user":
        return _own_title(suggestion)
    if suggestion.kind == "ask" and suggestion.terms:
        return _question(suggestion).format(suggestion.terms[0])
    asked = shown(suggestion.text) if suggestion.kind == "ask" else ""
    return rule_title(suggestion.rule) or asked or _title_by_kind(suggestion)


def rule_title(rule: str) -> str:
    """Return what the changes of a rule are called, "" for one that only asks."""
    return {**_titles(), **_flags()}.get(rule, "")


def rule_words(rule: str) -> str:
    """Return what a rule does, as the user reads it among what they refused."""
    return rule_title(rule) or _askers().get(rule, rule.replace("-", " ").capitalize())


def suggestion_question(suggestion: Suggestion) -> str:
    """Return the question below the title, "" where the title asks it."""
    title = suggestion_title(suggestion)
    text = shown(suggestion.text)
    return text if suggestion.kind == "ask" and not suggestion.terms and text != title else ""


def suggestion_reason(suggestion: Suggestion, tier: str) -> str:
    """Return why it is suggested; a question about a term says first how much the posting wants it."""
    if suggestion.kind == "ask" and suggestion.terms and tier in ("required", "preferred"):
        wanted = translate("Suggestions", "Required.") if tier == "required" else translate("Suggestions", "Preferred.")
        return f"{wanted} {shown(suggestion.reason)}".strip()
    return shown(suggestion.reason)


def asks_where(suggestion: Suggestion) -> bool:
    """Return whether the question is where the user used what they say they have."""
    return suggestion.kind == "ask" and (suggestion.asks == "where" or suggestion.rule == "unshown-skill")


def is_reworded(suggestion: Suggestion) -> bool:
    """Return whether the suggestion puts words that the user can put differently."""
    return suggestion.kind in _REWORDED


def words_meant(suggestion: Suggestion) -> tuple[tuple[int, int], ...]:
    """Return the stretches of the line that the question quotes, each once."""
    quoted = dict.fromkeys(_QUOTED.findall(suggestion.text)) if suggestion.kind == "ask" else {}
    places = ((suggestion.before.find(words), len(words)) for words in quoted)
    return tuple(sorted((start, start + length) for start, length in places if start >= 0))


def offered_wordings(suggestion: Suggestion) -> tuple[tuple[str, str], ...]:
    """Return the words that a question offers in another's stead, each with the line as it would be."""
    quoted = _QUOTED.findall(suggestion.text) if suggestion.rule == "same-verb" else []
    if not quoted or quoted[0] not in suggestion.before:
        return ()
    return tuple((other, suggestion.before.replace(quoted[0], other, 1)) for other in quoted[1:])


def refusal_words(suggestion: Suggestion) -> str:
    """Return what a refused suggestion was, for the list of what is never suggested."""
    about = suggestion.terms[0] if suggestion.terms else suggestion.before or suggestion.after
    return f"{rule_words(suggestion.rule)} – {about}" if about else rule_words(suggestion.rule)


def _question(suggestion: Suggestion) -> str:
    if asks_where(suggestion):
        return translate("Suggestions", "Where did you use {}?")
    if suggestion.before:
        return translate("Suggestions", "Does this show {}?")
    return translate("Suggestions", "Do you have {}?")


def _titles() -> dict[str, str]:
    """Return what the rules' changes are called."""
    return {
        "alias": translate("Suggestions", "Say it the posting's way"),
        "bullet-order": translate("Suggestions", "What counts here comes first"),
        "casing": translate("Suggestions", "Write the name as its makers do"),
        "confirmed-keyword": translate("Suggestions", "Say what you have"),
        "confirmed-number": translate("Suggestions", "Put your number in"),
        "filler": translate("Suggestions", "Fewer words"),
        "first-person": translate("Suggestions", "Without “I” and “my”"),
        "helping": translate("Suggestions", "Plainer opening"),
        "hide": translate("Suggestions", "Leave this out this time"),
        "nominal-opener": translate("Suggestions", "Start with the verb"),
        "passive": translate("Suggestions", "Say that you did it"),
        "quotes": translate("Suggestions", "One kind of quotes and stops"),
        "skill-order": translate("Suggestions", "Wanted skills first"),
        "spacing": translate("Suggestions", "Tidy spaces and full stops"),
        "spelling": translate("Suggestions", "Spelling"),
        "split": translate("Suggestions", "Two bullets instead of one"),
        "summary": translate("Suggestions", "A summary for this posting"),
        "tense": translate("Suggestions", "One tense"),
        "weak-opener": translate("Suggestions", "Stronger opening"),
        "weak-opener-noun": translate("Suggestions", "Stronger opening"),
        "worked-on": translate("Suggestions", "Name your part"),
    }


def _flags() -> dict[str, str]:
    """Return what the rules that point at words are called; their question stands below."""
    return {
        "buzzword": translate("Suggestions", "Words that say little"),
        "long-line": translate("Suggestions", "A long bullet"),
        "same-verb": translate("Suggestions", "The same opening again"),
    }


def _askers() -> dict[str, str]:
    """Return what the rules that only ask are called among what was refused."""
    return {
        "metric": translate("Suggestions", "Questions for a number"),
        "missing-keyword": translate("Suggestions", "Questions about missing keywords"),
        "thin": translate("Suggestions", "Questions about short lines"),
        "unshown-skill": translate("Suggestions", "Questions where a skill was used"),
        "vague": translate("Suggestions", "Questions about general lines"),
    }


def _own_title(suggestion: Suggestion) -> str:
    return {
        "move": translate("Suggestions", "Your own order"),
        "hide": translate("Suggestions", "Left out by you"),
        "add": translate("Suggestions", "Your own line"),
    }.get(suggestion.kind, translate("Suggestions", "Your own wording"))


def _title_by_kind(suggestion: Suggestion) -> str:
    return {
        "rewrite": translate("Suggestions", "Stronger wording"),
        "split": translate("Suggestions", "Two bullets instead of one"),
        "move": translate("Suggestions", "What counts here comes first"),
        "hide": translate("Suggestions", "Leave this out this time"),
        "add": translate("Suggestions", "Say what you have"),
    }.get(suggestion.kind, translate("Suggestions", "Tidy the wording"))
