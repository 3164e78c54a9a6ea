"""Reads what a line opens with: the leading verb, whatever its form, and how strong a part it claims."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from types import MappingProxyType

from tailor.suggestions.judging.doers import guess_bases, read_deeds
from tailor.suggestions.meaning import root_of, same_verbs
from tailor.verbs import Form, Verb, find_verb, verb_of_noun
from tailor.vocabulary import load
from tailor.words import Token, normal, stem, tokenize

_FILLERS = frozenset(
    (
        *(
            "i",
            "we",
            "my",
            "our",
            "have",
            "has",
            "had",
            "was",
            "were",
            "am",
            "been",
            "also",
            "then",
            "and",
            "the",
            "in",
        ),
        *("mainly", "primarily", "responsible", "accountable", "for", "to", "of", "tasked", "with", "charge", "role"),
        *(
            "duties",
            "responsibilities",
            "responsibility",
            "included",
            "include",
            "including",
            "key",
            "main",
            "task",
            "job",
        ),
    )
)
WEAK = re.compile(
    r"^\W*(?:I\s+)?(?:was\s+|am\s+|been\s+)*"
    r"(?P<weak>involved in|(?:took|taking|take) part in|exposed to|exposure to|familiar with|part of|member of|"
    r"present (?:at|when|while|during))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Opening:
    """The leading verb of a line, how strong a part it claims, and the verbs that stand beside it."""

    lemma: str
    strength: int
    beside: frozenset[str]


def words_of(name: str) -> frozenset[str]:
    """Return a list of role_words.json."""
    return _word_list(name)


@lru_cache(maxsize=16)
def _word_list(name: str) -> frozenset[str]:
    return frozenset(load("role_words.json")[name])


def read_opening(text: str) -> Opening:
    """Return the leading verb of a line; the lemma is empty where no verb leads."""
    tokens = tokenize(text)
    weak = WEAK.match(text)
    if weak:
        strength = 0 if weak["weak"].casefold().startswith(("expos", "famil", "present")) else 1
        return Opening("", strength, frozenset())
    passive = _passive_opening(text, tokens)
    if passive:
        return passive
    for number, token in enumerate(tokens[:8]):
        plain = normal(token.text)
        if plain in _FILLERS or (number == 0 and plain.endswith("ly")):
            continue
        if number + 1 < len(tokens) and tokens[number + 1].joined == "-" and find_verb(tokens[number + 1].text, "past"):
            continue
        lemma, form = _leading_verb(plain)
        if not lemma or _names_deed(tokens, number):
            ahead = [normal(each.text) for each in tokens[number + 1 : number + 6]]
            noun = (verb_of_noun(plain) or _verb_of_stem(plain)) if "of" in ahead or not ahead else None
            return Opening(noun.base, strength_of(noun.base), frozenset()) if noun else Opening("", 2, frozenset())
        following = normal(tokens[number + 1].text) if number + 1 < len(tokens) else ""
        plainly = lemma == "work" and following in ("in", "as", "at", "from", "night", "nights", "shifts", "to")
        return Opening(lemma, 2 if plainly else strength_of(lemma), _verbs_beside(tokens, number, form))
    return Opening("", 2, frozenset())


def strength_of(lemma: str) -> int:
    """Return how big a part a verb claims: 0 watching, 1 helping, 2 doing, 3 leading."""
    for strength, name in ((0, "watching"), (1, "helping"), (3, "leading")):
        if lemma in _word_list(name):
            return strength
    return 2


def _passive_opening(text: str, tokens: tuple[Token, ...]) -> Opening | None:
    """Return what a line opens with that tells what was done and not by whom ("12 flats were wired")."""
    deeds = [deed for deed in read_deeds(text) if deed.kind in ("own", "given", "other")]
    noun = len(deeds) > 1 and deeds[0].place == 0 and find_verb(tokens[0].text, "base") is not None
    told = next(iter(deeds[1:] if noun and deeds[1].kind == "given" else deeds), None)
    if not told or told.kind != "given" or told.place < 2 or normal(tokens[0].text) in _FILLERS - {"the", "our", "my"}:
        return None
    verb = find_verb(tokens[told.place].text, "participle")
    return Opening(verb.base, strength_of(verb.base), frozenset()) if verb else None


def _names_deed(tokens: tuple[Token, ...], number: int) -> bool:
    """Tell whether a word is a noun for a deed: "supply of", "repair and upkeep of"."""
    word = normal(tokens[number].text)
    following = normal(tokens[number + 1].text) if number + 1 < len(tokens) else ""
    return verb_of_noun(word) is not None and find_verb(word, "past") is None and following == "of"


@lru_cache(maxsize=1)
def _verbs_by_stem() -> Mapping[str, str]:
    """Return verbs by their stem, for the nouns that are made of them ("management")."""
    return MappingProxyType({root_of(base): base for base in load("verbs.json")})


def _verb_of_stem(plain: str) -> Verb | None:
    """Return the verb of a noun that no table has but whose ending tells that it names a deed."""
    made = plain.endswith(("tion", "sion", "ment", "ance", "ence", "al", "ing", "age", "ure"))
    base = _verbs_by_stem().get(stem(plain)) if made else None
    return find_verb(base, "base") if base else None


def _leading_verb(plain: str) -> tuple[str, Form]:
    forms: tuple[Form, ...] = ("past", "gerund", "base", "third", "participle")
    for form in forms:
        verb = find_verb(plain, form)
        if verb:
            return verb.base, form
    if plain.endswith("ed") and len(plain) > 4 and not plain.endswith("eed"):
        bases = guess_bases(plain)
        return next((base for base in bases if base in same_verbs()), bases[0]), "past"
    return "", "base"


def _verbs_beside(tokens: tuple[Token, ...], lead: int, form: Form) -> frozenset[str]:
    """Return the verbs in the leading verb's form that a conjunction or comma sets beside it."""
    beside = set()
    for previous, token in pairwise(tokens[lead:]):
        verb = find_verb(normal(token.text), form)
        joined = normal(previous.text) in ("and", "or", "then", "also") or token.start - previous.end > 1
        if verb and (joined or normal(previous.text).endswith("ly")):
            beside.add(verb.base)
    return frozenset(beside)
