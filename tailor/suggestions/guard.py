"""Judges any wording, whoever wrote it: nothing may stand in a rewrite that the line or a confirmed fact does not say.

A closed world: every word, name and number must be traced. What the résumé says elsewhere is asked about, what it says
nowhere is refused. Numbers must count the same things, and nobody's part may grow.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from tailor.model.answers import Fact
from tailor.model.suggestion import Verdict
from tailor.suggestions.attachments import find_misplaced
from tailor.suggestions.claims import find_new_claims
from tailor.suggestions.meaning import Known, content_tokens, covered_by_names, read_known, read_phrases
from tailor.suggestions.numbers import Quantity, find_swapped, read_frequencies, read_quantities, read_range
from tailor.suggestions.roles import find_role_changes, is_frame, is_humble_lead, is_same_event, words_of
from tailor.vocabulary import load_words
from tailor.words import Token, normal, plural, tokenize

_PLACEHOLDER = re.compile(r"\[[^\]]*\]|\{[^}]*\}|<[^>]+>|⟦[^⟧]*⟧|\*\*|```|\bX{2,}\b|\bX%|\bTODO\b|\bTBD\b")
_CHATTER = re.compile(
    r"^\W*(here(?:'s| is| are)\b|sure[,!]|note:|rewritten\b|as requested|bullet:|certainly[,!])", re.I
)
_UNFINISHED = re.compile(
    r"(?:\b(?:a|an|the|and|or|of|with|by|for|to|from|into|using|including)|,)\s*\.?$", re.IGNORECASE
)
_TWICE = re.compile(r"\b(\w{3,})(?:,| and| or|, and)? \1\b", re.IGNORECASE)
_LINKS = frozenset(
    ("related", "relating", "regarding", "concerning", "respective", "corresponding", "associated", "alongside")
)
_COUNTS = re.compile(r"(?:handling|serving|covering|processing|totall?ing|averaging)", re.IGNORECASE)
_CREDENTIAL = re.compile(r"\b(degree|ph\.?d|mba|diploma|certificate|certification|licen[cs]e)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Judgement:
    """The verdict on a rewrite, why, and the places (start, end) in the rewrite that it is about."""

    verdict: Verdict
    reasons: tuple[str, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()


@dataclass(slots=True)
class _Doubts:
    refused: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    spans: list[tuple[int, int]] = field(default_factory=list)

    def add(self, reason: str, *, severe: bool, span: tuple[int, int] | None = None) -> None:
        """Note one doubt once; a severe one refuses the rewrite."""
        into = self.refused if severe else self.asked
        if reason not in into:
            into.append(reason)
        if span:
            self.spans.append(span)

    @property
    def judgement(self) -> Judgement:
        """The verdict that all doubts together give."""
        verdict: Verdict = "reject" if self.refused else "confirm" if self.asked else "pass"
        return Judgement(verdict, tuple(self.refused + self.asked), tuple(sorted(set(self.spans))))


def judge(source: str, rewrite: str, resume_text: str = "", facts: tuple[str, ...] = ()) -> Judgement:
    """Return whether a rewrite of a line says only what the line, or a fact the user confirmed, says."""
    if " ".join(source.split()) == " ".join(rewrite.split()):
        return Judgement("pass")
    doubts = _Doubts()
    said = " . ".join((source, *facts))
    _check_form(source, rewrite, doubts)
    _check_numbers(source, said, rewrite, resume_text, doubts)
    _check_frequencies(source, said, rewrite, doubts)
    _check_words(said, rewrite, resume_text, doubts)
    for reason, severe in find_role_changes(source, rewrite):
        doubts.add(reason, severe=severe)
    for reason in [*find_misplaced(source, rewrite), *find_new_claims(source, rewrite), *_grown(source, rewrite)]:
        doubts.add(reason, severe=False)
    _check_left_out(source, rewrite, doubts)
    return doubts.judgement


def split_facts(facts: Iterable[Fact], entry: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the terms confirmed for an entry, or for none in particular, and those confirmed for other entries."""
    have = tuple(fact for fact in facts if fact.answer == "have")
    own = tuple(fact.term for fact in have if fact.entry in ("", entry))
    return own, tuple(fact.term for fact in have if fact.entry not in ("", entry))


def _check_form(source: str, rewrite: str, doubts: _Doubts) -> None:
    for pattern, reason in ((_PLACEHOLDER, "a placeholder is left"), (_CHATTER, "this is talk about the line")):
        found = pattern.search(rewrite)
        if found and found[0] not in source:
            doubts.add(reason, severe=True, span=found.span())
    if not rewrite.strip():
        doubts.add("nothing is left", severe=True)
    elif _UNFINISHED.search(rewrite.strip()) and not _UNFINISHED.search(source.strip()):
        doubts.add("the sentence is unfinished", severe=True)
    words = [normal(token.text) for token in tokenize(rewrite)]
    threes = Counter(zip(words, words[1:], words[2:], strict=False))
    original = [normal(token.text) for token in tokenize(source)]
    known = Counter(zip(original, original[1:], original[2:], strict=False))
    twice = _TWICE.search(rewrite)
    if any(count > max(1, known[three]) for three, count in threes.items()) or (twice and twice[0] not in source):
        doubts.add("it repeats itself", severe=True)


def _check_numbers(source: str, said: str, rewrite: str, resume_text: str, doubts: _Doubts) -> None:
    before, after = read_quantities(said), read_quantities(rewrite)
    have, there = Counter(one.key for one in before), Counter(one.key for one in after)
    elsewhere = {one.key for one in read_quantities(resume_text)}
    for one in after:
        span = (one.start, one.end)
        if one.key not in have:
            severe = one.key not in elsewhere
            doubts.add(
                f"the number {rewrite[one.start : one.end].strip()} is not in the line", severe=severe, span=span
            )
        elif there[one.key] > have[one.key]:
            doubts.add(f"the number {rewrite[one.start : one.end].strip()} is repeated", severe=True, span=span)
        else:
            _check_counted(one, [other for other in before if other.key == one.key], rewrite, doubts)
    for one in read_quantities(source):
        if one.key not in there and one.value != 1:
            doubts.add(f"the number {source[one.start : one.end].strip()} was left out", severe=True)
    for reason in find_swapped(source, rewrite):
        doubts.add(reason, severe=True)
    old, new = read_range(source), read_range(rewrite)
    if old and new and old == new[::-1] and old[0] != old[1]:
        doubts.add("“from” and “to” changed places", severe=True)


def _check_counted(one: Quantity, same: list[Quantity], rewrite: str, doubts: _Doubts) -> None:
    span, number = (one.start, one.end), rewrite[one.start : one.end].strip()
    hedges = {other.hedge for other in same}
    if one.hedge not in hedges:
        severe = not (one.hedge == "about" and hedges == {""}) and hedges != {"about"}
        doubts.add(f"how exact {number} is changed", severe=severe, span=span)
    counted = [other.counted for other in same]
    turned = one.counted and not any(counted) and any(_overlap(one.counted, other.near) for other in same)
    if turned and any(other.link == "of" for other in same):
        doubts.add(f"{number} now counts something else", severe=False, span=span)
    elif one.counted and all(counted):
        alike = any(_overlap(one.counted, other) for other in counted)
        if not alike:
            doubts.add(f"{number} now counts something else", severe=False, span=span)
    elif not one.counted and one.kind == "" and (all(counted) or all(other.link == "of" for other in same)):
        before = rewrite[: one.start].rstrip()
        if re.match(r"\W*(?:and|or|the|a|in|on)\b", rewrite[one.end :]) and not before.endswith(" of"):
            doubts.add(f"{number} counts nothing now", severe=False, span=span)


def _overlap(one: frozenset[str], other: frozenset[str]) -> bool:
    known = read_known(" ".join(sorted(other)))
    return not one.isdisjoint(other) or any(known.means(word) for word in one)


def _check_frequencies(source: str, said: str, rewrite: str, doubts: _Doubts) -> None:
    had, has = read_frequencies(said), read_frequencies(rewrite)
    for period, span in has.items():
        if period not in had:
            doubts.add(f"“{rewrite[span[0] : span[1]].strip()}” is new", severe=True, span=span)
    for period in read_frequencies(source):
        if period not in has:
            doubts.add(f"how often was left out ({period})", severe=False)


def _check_words(said: str, rewrite: str, resume_text: str, doubts: _Doubts) -> None:
    known, elsewhere = read_known(said), read_known(resume_text)
    traced = [*covered_by_names(rewrite, known), *read_frequencies(rewrite).values()]
    traced += [(one.start, one.end) for one in read_quantities(rewrite)]
    other_names = covered_by_names(rewrite, elsewhere)
    tokens = tokenize(rewrite)
    new: list[Token] = []
    for number, token in enumerate(tokens):
        if _is_traced(token, known, traced) or _is_vendor(tokens, number, said):
            continue
        if (
            is_same_event(said, rewrite, token)
            or is_humble_lead(said, rewrite, token)
            or is_frame(said, rewrite, token)
        ):
            continue
        if _counts(token, rewrite) or normal(token.text) in _LINKS:
            continue
        following = tokens[number + 1] if number + 1 < len(tokens) else None
        if following and normal(token.text) + normal(following.text) in known.words:
            continue
        if _within(token, other_names) or elsewhere.has(token.text):
            doubts.add(f"“{token.text}” stands elsewhere in the résumé", severe=False, span=(token.start, token.end))
        else:
            new.append(token)
    plain = [token for token in new if not _is_claim(token, rewrite)]
    for token in new:
        severe = token not in plain or len(plain) > 1
        doubts.add(f"“{token.text}” is new", severe=severe, span=(token.start, token.end))


def _is_traced(token: Token, known: Known, traced: Iterable[tuple[int, int]]) -> bool:
    plain = normal(token.text)
    if plain in words_of("scope"):
        return plain in known.words or _within(token, traced)
    if plain in load_words("stop_words.json") or not plain.strip("'"):
        return True
    return _within(token, traced) or known.means(token.text)


def _within(token: Token, spans: Iterable[tuple[int, int]]) -> bool:
    return any(start <= token.start and token.end <= end for start, end in spans)


def _counts(token: Token, rewrite: str) -> bool:
    """Tell whether a word only leads to a number, which is judged on its own ("handling 150 covers")."""
    following = next((one for one in read_quantities(rewrite) if one.start >= token.end), None)
    between = rewrite[token.end : following.start].split() if following else ["", "", ""]
    return bool(_COUNTS.fullmatch(token.text)) and len(between) < 3


def _is_vendor(tokens: tuple[Token, ...], number: int, said: str) -> bool:
    """Tell whether a word is the maker's name before a product that the line names ("Adobe" before "Photoshop")."""
    if number + 1 == len(tokens) or normal(tokens[number].text) not in load_words("vendors.json"):
        return False
    product = tokens[number + 1].text
    return product[0].isupper() and re.search(rf"\b{re.escape(product)}\b", said) is not None


def _is_claim(token: Token, rewrite: str) -> bool:
    """Tell whether a new word alone is reason to refuse: a name, a number, a degree, or how grand it all was."""
    word, plain = token.text, normal(token.text)
    opening = not rewrite[: token.start].strip(" \t-•*\"“'")
    named = (word[0].isupper() and not opening) or any(letter.isupper() for letter in word[1:])
    odd = any(letter.isdigit() or letter in "+#." for letter in word)
    return named or odd or plain in words_of("scope") or plain in words_of("titles") or bool(_CREDENTIAL.match(word))


def _grown(source: str, rewrite: str) -> list[str]:
    """Return a reason for each single thing of the line that became several ("a charity", "charities")."""
    before = [normal(token.text) for token in tokenize(source)]
    after = {normal(token.text) for token in tokenize(rewrite)}
    single = {
        word
        for number, word in enumerate(before)
        if not {"a", "an", "one"}.isdisjoint(before[max(0, number - 2) : number]) and plural(word) != word
    }
    return [f"one {word} became several" for word in sorted(single) if plural(word) in after - set(before)]


def _check_left_out(source: str, rewrite: str, doubts: _Doubts) -> None:
    known = read_known(rewrite)
    names = covered_by_names(source, known)
    names += tuple((one.start, one.end) for one in read_phrases(source) if any(known.has(verb) for verb in one.verbs))
    counted = [(one.start, one.end) for one in read_quantities(source)] + list(read_frequencies(source).values())
    content = [token for token in content_tokens(source) if len(token.text) > 2]
    lost = [
        token.text
        for token in content
        if not known.means(token.text)
        and not _within(token, names)
        and not _within(token, counted)
        and normal(token.text) not in ("responsible", "responsibilities", "duties", "worked", "working", "role")
    ]
    if len(lost) > 2 and len(lost) > 0.34 * len(content):
        doubts.add(f"much was left out: {', '.join(lost[:5])}", severe=False)
