"""Starts with the verb where nobody is named: "Reports were prepared weekly" becomes "Prepared reports weekly"."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from tailor.model.message import say
from tailor.model.suggestion import Edit, Suggestion
from tailor.suggestions.lines import Bullet, Tense
from tailor.suggestions.situation import Situation, replace_in
from tailor.suggestions.verb_chains import PREPOSITIONS, Word, inflect, like, read_words
from tailor.verbs import find_verb, verb_of_noun
from tailor.vocabulary import load
from tailor.words import singular

_PASSIVE = re.compile(
    r"^(?P<subject>[^,;:.()]+?)\s+(?P<be>was|were|is|are|has been|have been)\s+"
    r"(?P<done>(?P<first>[a-z-]+)(?:\s+and\s+(?P<second>[a-z-]+)(?=\s|\.?$))?"
    r"(?:\s+(?:up|out|off|down|away|back)(?=\s|\.?$))?)(?P<rest>.*)$"
)
_SENTENCES = re.compile(r"[.;!?:]\s+\S")
_NOT_PLAIN = re.compile(
    r"\b(?:is|are|was|were|be|been|being|has|have|had|did|does|can|could|will|would|must|not|never|I|we|they|he|she|it|"
    r"my|our|me|us|myself|who|which|that|where|when|so|because|but|although|if|until|or|than)\b",
    re.IGNORECASE,
)
_BY_ME = re.compile(r"\s+by (?:me|myself)\b(?!\s+and\b)", re.IGNORECASE)
_AGENT = re.compile(r"\bby\s+(?!(?:up to\s+|over\s+|about\s+)?\d)(?!\w+ing\b)", re.IGNORECASE)
_LOOSE = re.compile(
    r"^\s+(?:in|on|with|for|to|of|at|after|upon|into|about|from)"
    r"(?:\s*\.?$|\s+(?:\w+ly|in|on|with|for|to|at|by|during|using|every|each)\b)",
    re.IGNORECASE,
)
_BY_OTHERS = frozenset(
    (
        *("accepted", "adopted", "allowed", "appointed", "approved", "asked", "assigned", "awarded", "based", "born"),
        *("chosen", "commended", "given", "granted", "hired", "invited", "located", "needed", "nominated", "offered"),
        *("paid", "praised", "promoted", "recognised", "recognized", "required", "selected", "told", "used", "valued"),
        *("broken", "cancelled", "canceled", "closed", "damaged", "delayed", "exceeded", "lost", "missed", "stolen"),
        *("involved", "interested", "known", "limited", "satisfied", "seen", "expected", "employed", "dedicated"),
        *("impressed", "pleased", "engaged", "focused", "experienced", "received", "viewed", "understood", "won"),
        *("opened", "founded", "established", "shown", "done"),
        *("downloaded", "cited", "featured", "rated", "ranked", "attended", "licensed", "certified", "qualified"),
    )
)
"""What others do, what befalls one, and what only describes: no verb of the writer's own."""
_PLAIN_WORDS = frozenset(
    (
        *("the", "all", "every", "each", "two", "three", "four", "five", "six", "weekly", "monthly", "daily", "annual"),
        *(
            "customer",
            "client",
            "patient",
            "student",
            "pupil",
            "guest",
            "child",
            "visitor",
            "employee",
            "staff",
            "nurse",
        ),
        *("meal", "food", "dish", "menu", "floor", "room", "kitchen", "window", "bed", "garden", "tree", "vehicle"),
        *("van", "truck", "pallet", "parcel", "good", "delivery", "complaint", "enquiry", "inquiry", "appointment"),
        *("meeting", "workshop", "lesson", "session", "event", "letter", "email", "spreadsheet", "database", "data"),
        *("account", "payroll", "tax", "bill", "payment", "cash", "stock", "medication", "equipment", "tool", "part"),
        *("boiler", "pipe", "cable", "wall", "roof", "panel", "website", "application", "system", "drawing", "error"),
        *("bug", "fault", "security", "safety", "quality", "sales", "new", "old", "financial", "medical", "legal"),
    )
)
"""Words that may open a line and are no names, so that they lose their capital inside it."""
_NOT_MADE = frozenset(("contract", "position", "role", "job", "team", "company", "name", "master", "award"))


def propose(bullet: Bullet, _: Situation) -> Iterator[Suggestion]:
    """Yield the line from its verb on, to be confirmed, as the passive does not say who did it."""
    if not bullet.can_be_reworded or not bullet.tense:
        return
    edits = _edits(bullet.text, bullet.tense)
    if edits:
        reason = say("Says what you did instead of what was done; right if you did it yourself.")
        yield replace_in(bullet, "passive", edits, reason, "confirm")


def _edits(text: str, tense: Tense) -> tuple[Edit, ...]:
    by_me = _BY_ME.search(text)
    found = _PASSIVE.match(text[: by_me.start()] + " " * len(by_me[0]) + text[by_me.end() :] if by_me else text)
    if not found or _SENTENCES.search(text):
        return ()
    subject = read_words(found["subject"])
    if not _is_thing(found["subject"], subject) or not _is_plain(found["rest"]):
        return ()
    done = _done(found, "past" if found["be"] not in ("is", "are") else tense)
    if not done:
        return ()
    first = subject[0]
    lowered = first.text if first.text[0].isdigit() else first.plain
    return (
        Edit(0, first.end, f"{like(done, 'X')} {lowered}"),
        Edit(found.end("subject"), found.end("done"), ""),
        *((Edit(by_me.start(), by_me.end(), ""),) if by_me else ()),
    )


def _is_thing(text: str, words: tuple[Word, ...]) -> bool:
    """Tell whether the words before the verb name things only and open with no name that needs its capital."""
    if not 0 < len(words) <= 10 or not text.startswith(words[0].text) or _NOT_PLAIN.search(text):
        return False
    first = words[0]
    plain = first.plain in _PLAIN_WORDS or singular(first.plain) in _PLAIN_WORDS or first.text[0].isdigit()
    nounish = singular(first.plain) in _nounish() or verb_of_noun(first.plain) is not None
    acts = any(find_verb(word.text, "past") for word in words)
    made = any(singular(word.plain) in _NOT_MADE for word in words)
    return (plain or nounish) and not first.text.isupper() and not acts and not made


def _is_plain(rest: str) -> bool:
    """Tell whether what follows the verb has no doer, no second verb and no preposition left alone."""
    if _NOT_PLAIN.search(rest) or _AGENT.search(rest) or _LOOSE.match(rest):
        return False
    words = read_words(rest)
    if words and find_verb(words[0].text, "past"):
        return False
    return not any(
        find_verb(word.text, "past") and previous.plain not in (*PREPOSITIONS, "the", "a", "an", "all")
        for previous, word in pairwise(words)
    )


def _done(found: re.Match[str], tense: Tense) -> str:
    """Return the participles of a passive as the verbs they are of, with what stands between and after them."""
    done = found["done"]
    subject = found["subject"].split()[-1]
    if found["first"] == "made" and verb_of_noun(singular(subject)) is None:
        return ""
    for name in ("second", "first"):
        word = found[name]
        if word is None:
            continue
        verb = find_verb(word, "participle")
        if verb is None or word in _BY_OTHERS:
            return ""
        start = found.start(name) - found.start("done")
        done = done[:start] + inflect(verb, tense) + done[start + len(word) :]
    return " ".join(done.split())


@lru_cache(maxsize=1)
def _nounish() -> frozenset[str]:
    return frozenset(load("nounish.json")["bases"])
