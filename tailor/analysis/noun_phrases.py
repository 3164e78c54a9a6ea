"""Parts lines into the short phrases that can name a thing: nothing across punctuation, small words and verbs."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from tailor.vocabulary import generic_words, load, load_words
from tailor.words import Token, singular, tokenize

LONGEST = 3
_LONG_WORD = 10
"""German writes several words as one."""
_KNIT = re.compile(r"[-‐‑&+’'@]+\Z")
_NO_TERM = re.compile(
    r"@|\.(?:com|org)\Z|\w'(?:ll|ve|re|d|m|t)\Z|\A(?:it|that|here|there|what|who|let)'s\Z|\A(?:\w\.)+\w?\Z"
)
"""Addresses, shortened verbs and dotted letters: you'll, B.S."""
_GERMAN_PERSON = re.compile(r"(?:iker|techniker|meister|arbeiter|leiter)(?:in|innen)?\Z")
_INFINITIVE = re.compile(r"(?:er|ir|re|ar)\Z")
_ADJECTIVE = re.compile(r"(?:ic|ical|al|ive|ous|ful|less|able|ible|ary|ory|ly|ant)\Z")
_ENGLISH = "en"
_BEFORE_VERBS = frozenset(("to", "you'll", "we'll", "will", "you", "we", "who", "can", "must", "should", "and/or"))
_TELLING = {"technical"}
"""No name of its own, but a part of many: technical debt."""
_HEAD_FIRST = ("fr", "es", "it", "pt")


@dataclass(frozen=True, slots=True)
class PhraseWord:
    """One word of a line, hyphens and all; it opens a sentence or not."""

    text: str
    start: int
    end: int
    opens: bool

    @property
    def plain(self) -> str:
        """The word as the lists have it."""
        return self.text.casefold().replace("’", "'")


def phrases(line: str, language: str) -> Iterator[list[PhraseWord]]:
    """Yield the runs of words between punctuation, small words, verbs and words that say nothing."""
    run: list[PhraseWord] = []
    words = list(words_of(line))
    duty = ""
    for before, word in pairwise((None, *words)):
        assert word is not None
        apart = before is not None and line[before.end : word.start].strip() != ""
        follows = apart or (before is not None and before.plain in ("and", "or"))
        verb = language == _ENGLISH and (
            _is_verb(word, bool(run) and not apart) or _is_next_duty(before, word, duty if follows else "")
        )
        breaks = verb or _breaks(word, language)
        duty = _form(word) if verb else duty
        if run and (apart or breaks):
            yield run
            run = []
        if not breaks:
            run.append(word)
    if run:
        yield run


def _is_next_duty(before: PhraseWord | None, word: PhraseWord, duty: str) -> bool:
    """Say whether a noun or verb is one here: after "to" or "you'll", or in a row with the line's other verbs."""
    form = _form(word)
    return bool(form) and before is not None and (before.plain in _BEFORE_VERBS or form == duty)


def _form(word: PhraseWord) -> str:
    return _verb_forms().get(word.plain, ("", ""))[1]


def words_of(line: str) -> Iterator[PhraseWord]:
    """Yield the words of a line, what hyphens tie together as one."""
    tokens = list(tokenize(line))
    place = 0
    while place < len(tokens):
        last = place
        while last + 1 < len(tokens) and _KNIT.match(tokens[last + 1].joined):
            last += 1
        first = tokens[place]
        yield PhraseWord(line[first.start : tokens[last].end], first.start, tokens[last].end, _opens(line, first))
        place = last + 1


def _opens(line: str, token: Token) -> bool:
    before = line[: token.start].rstrip(" \t\"'“(•*-–")
    return not before or before[-1] in ".!?:"


def _breaks(word: PhraseWord, language: str) -> bool:
    plain = word.plain
    if len(plain) == 1 or plain[0].isdigit() or _NO_TERM.search(plain):
        return True
    if plain in _small_words(language) or singular(plain) in _small_words(language):
        return True
    if language in _HEAD_FIRST:
        return word.opens and _INFINITIVE.search(plain) is not None
    return language == _ENGLISH and plain.endswith("ly")


def _is_verb(word: PhraseWord, within: bool) -> bool:
    """Say whether a word tells what to do: any verb opens a sentence so, within one only what is no noun as well."""
    base, form = _verb_forms().get(word.plain, ("", ""))
    if not base or (word.text[0].isupper() and not word.opens):
        return False
    if word.opens:
        return form != "gerund" or word.plain not in _noun_gerunds()
    if form == "gerund":
        return not within and word.plain not in _noun_gerunds()
    return base not in _noun_verbs()


def ngrams(words: Sequence[PhraseWord], language: str) -> Iterator[Sequence[PhraseWord]]:
    """Yield what can stand as a term: an English phrase keeps its last word, a French one its first."""
    longest = min(LONGEST, len(words))
    if language == _ENGLISH:
        phrases: Iterable[Sequence[PhraseWord]] = (words[-length:] for length in range(1, longest + 1))
    elif language in _HEAD_FIRST:
        phrases = (words[:length] for length in range(1, longest + 1))
    else:
        phrases = (words,) if len(words) <= LONGEST else ()
    yield from (phrase for phrase in phrases if _names_something(phrase, language))


def _names_something(phrase: Sequence[PhraseWord], language: str) -> bool:
    last = singular(phrase[-1].plain)
    lists = load("more_terms.json")
    if len(phrase) == 1:
        empty = {phrase[0].plain, last} & _not_alone()
        if empty or _form(phrase[0]) in ("base", "third") or (len(last) < 4 and not phrase[0].text.isupper()):
            return False
    if language != _ENGLISH:
        return _names_something_abroad(phrase, language)
    if {phrase[-1].plain, last} & {*lists["people"], *load("role_words.json")["titles"]} or phrase[-1].plain.endswith(
        "'s"
    ):
        return False
    if all(singular(word.plain) in _not_alone() or word.plain in _not_alone() for word in phrase):
        return False
    adjective = _ADJECTIVE.search(last) and last not in lists["nouns_like_adjectives"] and phrase[-1].text.islower()
    past = _verb_forms().get(phrase[-1].plain, ("", ""))[1] == "past"
    return not adjective and not past


def _names_something_abroad(phrase: Sequence[PhraseWord], language: str) -> bool:
    if {phrase[0].plain, phrase[-1].plain} & _connectors(language):
        return False
    if language == "de":
        person = _GERMAN_PERSON.search(phrase[-1].plain)
        return not person and phrase[-1].text[0].isupper() and (len(phrase) > 1 or len(phrase[0].text) >= _LONG_WORD)
    return len(phrase) > 1


def line_language(lines: Iterable[str]) -> str:
    """Return the language with the most small words, English if none has more."""
    counts = Counter(token.text.casefold() for line in lines for token in tokenize(line))
    tables = load("language_words.json")
    sums = {language: sum(counts[word] for word in words) for language, words in tables.items()}
    best = max(sums, key=lambda language: sums[language], default=_ENGLISH)
    return best if sums[best] > sums[_ENGLISH] else _ENGLISH


@lru_cache(maxsize=16)
def _small_words(language: str) -> frozenset[str]:
    lists = load("more_terms.json")
    tables = (load("language_words.json"), load("posting_languages.json"), lists["other_breaks"])
    own = frozenset(word for table in tables for word in table.get(language, ())) - _connectors(language)
    if language != _ENGLISH:
        return own
    lists_of_stops = (load("list_stops.json"), load("stop_words.json"), load("clause_words.json"), lists["breaks"])
    return (own | {word for each in lists_of_stops for word in each}) - _TELLING


def _connectors(language: str) -> frozenset[str]:
    """Return what may tie two words of a name: gestion de stocks."""
    return frozenset(load("more_terms.json")["connectors"]) if language in _HEAD_FIRST else frozenset()


@lru_cache(maxsize=1)
def _not_alone() -> frozenset[str]:
    lists = (load("more_terms.json")["not_alone"], load("list_singles.json"), load("list_tails.json"))
    return frozenset(word for each in lists for word in each) | load_words("head_words.json") | generic_words()


@lru_cache(maxsize=1)
def _verb_forms() -> dict[str, tuple[str, str]]:
    """Return for every form of a verb its base and which form it is."""
    forms: dict[str, tuple[str, str]] = {}
    for base, patterns in load("verbs.json").items():
        for past, gerund, third, participle in patterns:
            forms |= {
                participle: (base, "past"),
                past: (base, "past"),
                gerund: (base, "gerund"),
                third: (base, "third"),
            }
        forms[base] = (base, "base")
    return forms


@lru_cache(maxsize=1)
def _noun_verbs() -> frozenset[str]:
    return frozenset(load("nounish.json")["bases"])


@lru_cache(maxsize=1)
def _noun_gerunds() -> frozenset[str]:
    return frozenset(load("nounish.json")["gerunds"])
