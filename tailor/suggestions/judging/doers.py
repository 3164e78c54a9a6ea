"""Tells who did what in a line: the writer, somebody else, or nobody yet ("drugs the pharmacist gave out")."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from tailor.suggestions.judging.phrases import read_phrases
from tailor.suggestions.meaning import formless_verbs, is_broader, is_title, read_known, same_verbs, spellings
from tailor.verbs import Form, find_lemmas, find_verb, verb_of_noun
from tailor.vocabulary import load_words
from tailor.words import Token, normal, singular, stem, tokenize

_ADVERBS = frozenset(
    ("also", "then", "later", "always", "often", "sometimes", "usually", "already", "not", "never", "once", "both")
)
JOINS = frozenset(("and", "or", "but", "plus", "then"))
_OPENERS = frozenset(("i", "while", "when", "whilst", "by", "through", "via", "after", "before", "without"))
_BE = frozenset(("was", "were", "been", "be", "is", "are", "being", "got", "get", "getting"))
_HAVE = frozenset(("have", "has", "had", "having"))
_OTHERS = frozenset(("he", "she", "they", "it", "we", "you", "who", "that", "which", "whom", "others"))
_TIMES = frozenset(
    (
        *(
            "day",
            "days",
            "week",
            "weeks",
            "weekend",
            "weekends",
            "month",
            "months",
            "year",
            "years",
            "morning",
            "mornings",
        ),
        *("evening", "evenings", "night", "nights", "afternoon", "afternoons", "summer", "winter", "spring", "autumn"),
        *("shift", "shifts", "season", "january", "february", "march", "april", "june", "july", "august", "september"),
        *(
            "october",
            "november",
            "december",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
        ),
        *("mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays", "summers", "winters"),
    )
)
_SUBJECTS = _BE | _HAVE | _OTHERS
_CAUSES = frozenset(
    ("ask", "tell", "remind", "invite", "train", "teach", "encourage", "allow", "enable", "help", "instruct", "advise")
) | {"persuade", "want", "expect", "require", "get", "let", "watch", "see", "hear", "make", "arrange", "assist", "need"}
_BY = re.compile(r"(?: \w+){0,2} by (?:an?|the|our|my|his|her|their|other|another|senior|external|two|three)\b", re.I)
_HANDLING = frozenset(("pull", "spread", "put", "do", "apply", "lay", "wipe", "write", "draw", "send", "make"))
_DOING = frozenset(("do", "make", "give", "deliver", "hold", "conduct", "perform", "carry", "provide", "undertake"))
_MODALS = frozenset(("should", "would", "could", "might", "must", "to", "can", "will"))
STOPS = re.compile(r"[,;:.()–—/&]")

_MAKING = frozenset(("make", "create", "build", "design", "develop", "introduce", "implement", "devise", "write"))
_REACHED = frozenset(("reduce", "increase", "improve", "cut", "lower", "raise", "save", "speed", "halve", "decrease"))

Kind = Literal["own", "given", "other", "aim", "thing"]


@dataclass(frozen=True, slots=True)
class Deed:
    """A verb of a line: own (the writer's), given (done, nobody said by whom), other, aim ("to sell") or thing."""

    place: int
    lemmas: frozenset[str]
    kind: Kind
    leading: bool = False


def alike_lemmas(lemmas: frozenset[str]) -> frozenset[str]:
    """Return verbs with all that may stand for them."""
    return lemmas.union(*(same_verbs().get(lemma, frozenset()) for lemma in lemmas))


def is_told(deed: Deed, text: str) -> bool:
    """Tell whether a line says that such a thing was done, not only a noun that looks like it ("a study")."""
    told = told_lemmas(text)
    if not alike_lemmas(deed.lemmas).isdisjoint(told) or is_broader(deed.lemmas, told):
        return True
    return is_told_formless(deed, text)


def is_told_formless(deed: Deed, text: str) -> bool:
    """Tell whether a line says so with a verb whose forms no table has ("asked" for "requested")."""
    stems = read_known(text).stems
    return any(not stems.isdisjoint(formless_verbs().get(lemma, ())) for lemma in deed.lemmas)


def _done_to_things(tokens: tuple[Token, ...], deeds: tuple[Deed, ...]) -> frozenset[str]:
    """Return verbs made of what a handling verb was done to ("pulled weeds" is "weeded", "took photos" no "shot")."""
    found: set[str] = set()
    for deed in deeds:
        if deed.leading and not _HANDLING.isdisjoint(deed.lemmas):
            for token in tokens[deed.place + 1 : deed.place + 4]:
                found.update(find_lemmas(token.text))
        if deed.leading and not _DOING.isdisjoint(deed.lemmas):
            found.update(lemma for token in _heads(tokens[deed.place + 1 : deed.place + 6]) for lemma in token)
    return frozenset(found)


def _heads(tokens: tuple[Token, ...]) -> list[tuple[str, ...]]:
    """Return the verbs that the last noun before a preposition may be ("gave a lecture about bats")."""
    stop = load_words("stop_words.json")
    ends = [number for number, token in enumerate(tokens) if normal(token.text) in stop and number]
    nouns = [tokens[number - 1] for number in ends[:2]] or list(tokens[-1:])
    return [find_lemmas(singular(normal(token.text))) for token in nouns]


def phrase_lemmas(text: str) -> frozenset[str]:
    """Return the verbs that the set phrases of a line say, of what the writer did."""
    tokens = tokenize(text)
    others = {tokens[deed.place].start for deed in read_deeds(text) if deed.kind == "other"}
    phrases = [phrase for phrase in read_phrases(text) if not phrase.meant and phrase.start not in others]
    return frozenset(each for phrase in phrases for each in phrase.verbs)


@lru_cache(maxsize=512)
def told_lemmas(text: str) -> frozenset[str]:
    """Return the base forms of all verbs of a line that tell what was done, its nouns of action and set phrases."""
    tokens = tokenize(text)
    found = {lemma for deed in read_deeds(text) for lemma in deed.lemmas}
    found |= {lemma for token in tokens[:1] for lemma in find_lemmas(token.text)}
    found |= {verb.base for token in tokens if (verb := verb_of_noun(token.text))}
    found |= _done_to_things(tokens, read_deeds(text))
    return frozenset(found | phrase_lemmas(text))


@lru_cache(maxsize=512)
def read_deeds(text: str) -> tuple[Deed, ...]:
    """Return the verbs of a line in order, each with who did it."""
    tokens = tokenize(text)
    words = [normal(token.text) for token in tokens]
    found: list[Deed] = []
    for number in range(len(words)):
        deed = _read_deed(text, tokens, words, number, found)
        if deed:
            found.append(deed)
    return tuple(found)


def _read_deed(text: str, tokens: tuple[Token, ...], words: list[str], number: int, found: list[Deed]) -> Deed | None:
    word = words[number]
    past = find_verb(word, "past") or find_verb(word, "participle")
    gerund = find_verb(word, "gerund")
    lemmas = frozenset(each for lemma in find_lemmas(word) for each in spellings(lemma))
    if not lemmas and len(word) > 5 and word.endswith(("ed", "ing")) and _is_free(text, tokens, words, number):
        return Deed(number, frozenset((stem(word), *guess_bases(word))), "own", leading=True)
    if past or gerund:
        kind, leading = _kind_of(text, tokens, words, number, found)
        bare = past is not None and past.base == word and not leading and words[number - 1] not in _SUBJECTS
        return None if bare else Deed(number, lemmas, kind, leading)
    if _is_present(text, tokens, words, number):
        return Deed(number, lemmas, "own", leading=True)
    if find_verb(word, "base") and number:
        infinitive = _kind_of_base(words, number)
        return Deed(number, lemmas, infinitive) if infinitive else None
    if find_verb(word, "third") and number and words[number - 1] in _OTHERS:
        return Deed(number, lemmas, "other")
    return None


def guess_bases(word: str) -> tuple[str, ...]:
    """Return what the base form of a verb may be that no table has ("rehomed": "rehom", "rehome")."""
    short = word.removesuffix("ed") if word.endswith("ed") else word.removesuffix("ing")
    return (short, f"{short}e", short[:-1]) if short[-2:-1] == short[-1:] else (short, f"{short}e")


def _is_free(text: str, tokens: tuple[Token, ...], words: list[str], number: int) -> bool:
    """Tell whether a word stands where a verb of the writer stands: at the start, after a comma, "and" or "before"."""
    if not number or words[number - 1] in JOINS | _OPENERS:
        return True
    return "," in text[tokens[number - 1].end : tokens[number].start]


def _is_present(text: str, tokens: tuple[Token, ...], words: list[str], number: int) -> bool:
    """Tell whether a word is a verb of a line told in the present ("Manage stock, place orders")."""
    form: Form = "base" if find_verb(words[0], "base") else "third"
    if not find_verb(words[0], form) or not find_verb(words[number], form):
        return False
    return number == 0 or words[number - 1] in JOINS or "," in text[tokens[number - 1].end : tokens[number].start]


def _kind_of(
    text: str, tokens: tuple[Token, ...], words: list[str], number: int, found: list[Deed]
) -> tuple[Kind, bool]:
    """Return who did what a past form or a gerund says, and whether it leads a clause."""
    if _BY.match(text, tokens[number].end) and number and not _opens(text, tokens, words, number):
        return "other", False
    before = number - 1
    while before >= 0 and (words[before] in _ADVERBS or words[before].endswith("ly")):
        before -= 1
    if before < 0 or STOPS.search(text[tokens[before].end : tokens[before + 1].start]):
        return "own", True
    if words[before] in _TIMES and not found:
        return "own", True
    return _kind_after(text, tokens, words, number, before, found)


def _kind_after(
    text: str, tokens: tuple[Token, ...], words: list[str], number: int, before: int, found: list[Deed]
) -> tuple[Kind, bool]:
    """Return what the word before a past form or a gerund, adverbs apart, says of who did it."""
    previous = words[before]
    earlier = words[before - 1] if before else ""
    if previous in JOINS:
        near = found[-1] if found and found[-1].place == before - 1 else None
        if not near or (near.kind == "other" and words[near.place - 1] in _OTHERS):
            return "own", True
        return near.kind, near.leading
    if previous in _OPENERS:
        return "own", previous in ("i", "while", "when", "whilst")
    if previous in _BE:
        kind: Kind = "aim" if earlier in _MODALS else "other" if earlier in ("who", "he", "she", "they") else "given"
        reported = kind == "given" and not {"whether", "if", "that"}.isdisjoint(words[:before])
        return ("other" if reported else kind), False
    if previous in _HAVE:
        return ("own", True) if earlier in ("", "i") else ("other", False)
    if previous in _OTHERS:
        result = previous == "which" and text[tokens[before - 1].end :].startswith(",")
        result = result or (previous in ("which", "that") and _is_outcome_of_own(words[number], found))
        return ("own" if result else "other"), False
    return _kind_after_word(words, number, before, found), False


def _is_outcome_of_own(word: str, found: list[Deed]) -> bool:
    """Tell whether something reached is what the writer's own work reached ("made a rota which lowered overtime")."""
    made = 0 < len(found) < 3 and found[0].leading and not _MAKING.isdisjoint(found[0].lemmas)
    return made and not _REACHED.isdisjoint(find_lemmas(word))


def _kind_after_word(words: list[str], number: int, before: int, found: list[Deed]) -> Kind:
    gerund = find_verb(words[number], "gerund") is not None
    if (
        words[before - 1] == "i"
        and before > 1
        and not gerund
        and found
        and found[-1].place == before
        and len(found) == 1
    ):
        return "other"
    subject = words[0] in ("the", "a", "an", "my", "our") and not {"i", "we", "who", "that"}.isdisjoint(words[:number])
    if subject and not gerund and words[before] in ("under", "with", "for", "at", "by", "in", "on"):
        return "other"
    if words[before] in load_words("stop_words.json"):
        return "own" if gerund and words[before] not in ("the", "a", "an", "our", "my") else "thing"
    return "thing" if gerund or (found and found[-1].place == before) else "other"


def _opens(text: str, tokens: tuple[Token, ...], words: list[str], number: int) -> bool:
    return words[number - 1] in ("and", "i") or "," in text[tokens[number - 1].end : tokens[number].start]


def _kind_of_base(words: list[str], number: int) -> Kind | None:
    """Return who is to do what a base form after "to", or after "helped them", says."""
    if words[number - 1] in JOINS and "to" in words[max(0, number - 6) : number - 1]:
        return "aim"
    infinitive = words[number - 1] == "to"
    earlier = words[max(0, number - 7) : number - 1 if infinitive else number]
    for back, word in enumerate(earlier[::-1]):
        if word == "for" and infinitive and back:
            return "other"
        if not _CAUSES.isdisjoint(find_lemmas(word)) and back:
            between = earlier[len(earlier) - back :]
            return "other" if infinitive or between[0] in _PEOPLE or is_title(between[-1]) else None
        if find_verb(word, "past") or find_verb(word, "gerund"):
            break
    return "aim" if infinitive else None


_PEOPLE = frozenset(("the", "a", "an", "them", "him", "her", "people", "customers", "children", "our", "my", "others"))
