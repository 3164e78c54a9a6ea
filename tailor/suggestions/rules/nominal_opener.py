"""Starts with the verb instead of its noun: "Preparation of tax returns" becomes "Prepared tax returns"."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from tailor.model.suggestion import Edit, Suggestion
from tailor.suggestions.lines import Bullet, Tense
from tailor.suggestions.situation import Situation, replace_in
from tailor.suggestions.verb_chains import PREPOSITIONS, inflect, like, read_words
from tailor.verbs import Verb, find_verb, verb_of_noun
from tailor.vocabulary import load

_NOUN = r"[A-Za-z]+(?:-[A-Za-z]+)?"
_PHRASE = rf"(?:the\s+)?(?P<nouns>{_NOUN}(?:(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*){_NOUN})*)\s+of\s+"
_FIRST = re.compile(rf"^{_PHRASE}(?=\S)", re.IGNORECASE)
_FURTHER = re.compile(rf"(?:,\s*(?:and\s+)?|;\s*|\band\s+|&\s*){_PHRASE}(?=\S)", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*")
_SENTENCES = re.compile(r"[.;!?:]\s+[A-Z]")
_FINITE = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|did|does|can|could|will|would|must|I|we|they|he|she|it|which|who)\b",
    re.IGNORECASE,
)
_AGENT = re.compile(r"\bby\s+(?!\d)(?!\w+ing\b)", re.IGNORECASE)
_NOT_DONE = frozenset(
    (
        *("growth", "loss", "success", "speech", "solution", "choice", "help", "assistance", "decision", "orientation"),
        *("attendance", "direction", "qualification", "certification", "nomination", "placement", "response", "proof"),
        *("adoption", "service", "transition", "rotation", "education", "invention", "advice", "ranking", "engagement"),
        *("understanding", "meaning", "beginning", "ending", "opening", "closing", "building", "founding", "being"),
        *("following", "knowing", "having", "setting", "standing", "feeling", "failing", "learning", "seeing"),
    )
)
"""Nouns of what happens, or of what one has; with "of" they do not say that the writer did it."""
_PARTICIPLES = frozenset(("ensuring", "including", "using", "resulting", "reducing", "saving", "improving"))


_NAMED = re.compile(r"^\w+ of (?:the (?:year|month|week)\b|variance\b|[A-Z][a-z]+(?:\s+[A-Z]\w*)*\W*$)|:\s*$")
"""What is the name of something: "Analysis of variance", "Review of Systems", a heading."""


def propose(bullet: Bullet, _: Situation) -> Iterator[Suggestion]:
    """Yield "Managed …" for "Management of …", all such nouns of the line included."""
    if not bullet.can_be_reworded or not bullet.tense:
        return
    edits = _edits(bullet.text, bullet.tense)
    if edits:
        yield replace_in(
            bullet, "nominal-opener", edits, "Starts with what you did: a verb says it shorter than a noun."
        )


def _edits(text: str, tense: Tense) -> tuple[Edit, ...]:
    opener = _FIRST.match(text)
    if not opener or _SENTENCES.search(text) or _NAMED.search(text) or _gerunds_alone(opener["nouns"]):
        return ()
    edits: list[Edit] = []
    for phrase in (opener, *_FURTHER.finditer(text, opener.end())):
        verbs = [_verb(noun) for noun in _BETWEEN.split(phrase["nouns"])]
        known = [verb for verb in verbs if verb]
        if len(known) < len(verbs):
            return ()
        start = 0 if phrase is opener else _after_link(text, phrase)
        said = _listed(known, tense) + " "
        edits.append(Edit(start, phrase.end(), like(said, "X") if phrase is opener else said))
    return tuple(edits) if _is_understood(text, edits) else ()


def _gerunds_alone(nouns: str) -> bool:
    """Tell whether a line opens with gerunds alone ("Training of staff"), which may name a trade and not an act."""
    return all(find_verb(noun, "gerund") for noun in _BETWEEN.split(nouns))


def _after_link(text: str, phrase: re.Match[str]) -> int:
    """Return where a further phrase begins, an article before its noun included."""
    article = re.search(r"\bthe\s+$", text[phrase.start() : phrase.start("nouns")], re.IGNORECASE)
    return phrase.start() + article.start() if article else phrase.start("nouns")


def _verb(noun: str) -> Verb | None:
    return None if noun.casefold() in _NOT_DONE else verb_of_noun(noun) or find_verb(noun, "gerund")


def _is_understood(text: str, edits: list[Edit]) -> bool:
    """Tell whether what follows the nouns is things alone: no second verb, no other doer, no activity left over."""
    rest = text
    for edit in reversed(edits):
        rest = rest[: edit.start] + "\n" + rest[edit.end :]
    if _FINITE.search(rest) or _AGENT.search(rest):
        return False
    return all(_is_object(part) for part in rest.split("\n")[1:])


def _is_object(part: str) -> bool:
    words = read_words(part)
    listed = False
    for previous, word in pairwise(words):
        listed = listed or previous.plain == "and" or bool(re.search(r"[,&;/]", part[previous.end : word.start]))
        governed = previous.plain in PREPOSITIONS or previous.plain in ("while", "the", "a", "an", "all", "when")
        if find_verb(word.text, "past") and not (governed or previous.plain == "and"):
            return False
        third = find_verb(word.text, "third")
        if third and third.base not in _nounish() and not governed:
            return False
        active = verb_of_noun(word.text) is not None or word.plain.endswith("ing")
        if listed and active and not governed and word.plain not in _PARTICIPLES:
            return False
    return bool(words)


@lru_cache(maxsize=1)
def _nounish() -> frozenset[str]:
    return frozenset(load("nounish.json")["bases"])


def _listed(verbs: list[Verb], tense: Tense) -> str:
    forms = [inflect(verb, tense) for verb in verbs]
    return " and ".join((", ".join(forms[:-1]), forms[-1])) if len(forms) > 1 else forms[0]
