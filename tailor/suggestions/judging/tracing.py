"""Traces every word of a rewrite to the line, to a confirmed fact, or to a word of the same meaning there."""

import re
from collections.abc import Iterable

from tailor.model.message import say
from tailor.suggestions.aliases import find_names
from tailor.suggestions.judging.doers import is_told, read_deeds, told_lemmas
from tailor.suggestions.judging.doubts import Doubts
from tailor.suggestions.judging.frames import is_frame, is_same_event
from tailor.suggestions.judging.implied import is_implied
from tailor.suggestions.judging.openings import words_of
from tailor.suggestions.judging.phrases import Phrase, read_phrases
from tailor.suggestions.judging.roles import is_humble_lead
from tailor.suggestions.meaning import Known, content_tokens, covered_by_names, read_known, same_nouns
from tailor.suggestions.numbers import read_frequencies, read_quantities
from tailor.verbs import Form, find_lemmas, find_verb
from tailor.vocabulary import load_words
from tailor.words import Token, normal, stem, tokenize

_EVERY = ("each", "every", "all", "any", "per", "everybody", "everyone", "anyone", "anybody")
_EMPTY = frozenset(("ones", "items", "respectively", "accordingly", "pieces", "things"))
_NEGATIONS = frozenset(("not", "no", "never", "without", "cannot"))
_HEADS = frozenset(
    (
        *("product", "products", "process", "processes", "procedure", "procedures", "task", "tasks", "duties"),
        *("activities", "items", "levels", "needs", "requirements", "details", "matters", "purposes", "basis"),
        *(
            "session",
            "sessions",
            "trip",
            "trips",
            "system",
            "systems",
            "time",
            "times",
            "sizes",
            "area",
            "areas",
            "work",
        ),
        *("role", "issues", "method", "methods"),
    )
)
_LINKS = frozenset(
    ("related", "relating", "regarding", "concerning", "respective", "corresponding", "associated", "alongside")
)
_COUNTS = re.compile(
    r"(?:handling|handled|serving|covering|processing|totall?ing|averaging|making|completing|aged|ages|reaching)",
    re.IGNORECASE,
)
_TEAM_SIZE = re.compile(r"-(?:person|people|member|man|strong)\b", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"\(([A-Z]{2,6}s?)\)")
_CREDENTIAL = re.compile(r"\b(degree|ph\.?d|mba|diploma|certificate|certification|licen[cs]e)\b", re.IGNORECASE)


def check_words(said: str, rewrite: str, resume_text: str, doubts: Doubts) -> None:
    """Doubt every word that neither the line nor a confirmed fact has in any form."""
    known, elsewhere = read_known(said), read_known(resume_text)
    traced = [*covered_by_names(rewrite, known), *read_frequencies(rewrite).values()]
    traced += [(one.start, one.end) for one in read_quantities(rewrite)]
    traced += _told_phrases(said, rewrite, known)
    traced += _written_out(rewrite, known)
    other_names = covered_by_names(rewrite, elsewhere)
    tokens = tokenize(rewrite)
    deeds = {tokens[deed.place].start: deed for deed in read_deeds(rewrite) if deed.leading and deed.kind == "own"}
    new: list[Token] = []
    for number, token in enumerate(tokens):
        deed = deeds.get(token.start) if find_lemmas(token.text) else None
        told = not deed or known.has(token.text) or is_told(deed, said) or _within(token, traced)
        if (told and _is_traced(token, known, traced, rewrite)) or _is_vendor(tokens, number, said):
            continue
        if (
            is_same_event(said, rewrite, token)
            or is_humble_lead(said, rewrite, token)
            or is_frame(said, rewrite, token)
            or is_implied(said, rewrite, token, known)
        ):
            continue
        if _counts(token, rewrite) or normal(token.text) in _LINKS or _is_team_word(token, rewrite, known):
            continue
        if number and normal(token.text) in _HEADS and known.has(tokens[number - 1].text):
            continue
        if _is_done_again(token, known):
            continue
        following = tokens[number + 1] if number + 1 < len(tokens) else None
        if following and normal(token.text) + normal(following.text) in known.words:
            continue
        if _within(token, other_names) or elsewhere.has(token.text):
            doubts.add(
                say("“{text}” stands elsewhere in the résumé", text=token.text),
                severe=False,
                span=(token.start, token.end),
            )
        else:
            new.append(token)
    names = [(start, end) for name, start, end in find_names(rewrite) if " " in name]
    plain = [token for token in new if not _is_claim(token, rewrite) and not _within(token, names)]
    much = len(plain) > max(4, 0.5 * len(content_tokens(rewrite)))
    for token in new:
        severe = token not in plain or much
        doubts.add(say("“{text}” is new", text=token.text), severe=severe, span=(token.start, token.end))


def _own_stems(text: str, phrase: Phrase) -> frozenset[str]:
    """Return the stems of a phrase's own words: "tiles" tells of no "tiled", as "laid tiles" does."""
    return frozenset(stem(text[start:end]) for start, end in phrase.parts)


def _told_phrases(said: str, rewrite: str, known: Known) -> list[tuple[int, int]]:
    """Return the places of the verbs and particles of set phrases for which the line has another word."""
    stop, told = load_words("stop_words.json"), told_lemmas(said)
    return [
        (start, end)
        for one in read_phrases(rewrite)
        if any(known.means(each) for each in one.verbs if stem(each) not in _own_stems(rewrite, one) or each in told)
        for start, end in one.parts
        if start == one.start or normal(rewrite[start:end]) in stop
    ]


def _written_out(rewrite: str, known: Known) -> list[tuple[int, int]]:
    """Return the places of names written out before their letters ("continuous integration (CI)")."""
    found = []
    for short in _IN_BRACKETS.finditer(rewrite):
        letters = short[1].casefold().rstrip("s")
        words = [token for token in tokenize(rewrite) if token.end <= short.start()][-len(letters) :]
        initials = "".join(token.text[0] for token in words).casefold()
        if initials == letters and letters in {word.rstrip("s") for word in known.words}:
            found.append((words[0].start, words[-1].end))
        elif initials == letters and all(normal(token.text) in known.words for token in words):
            found.append(short.span(1))
    return found


def _is_traced(token: Token, known: Known, traced: Iterable[tuple[int, int]], rewrite: str) -> bool:
    plain = normal(token.text)
    if plain in _EMPTY or _is_negated(plain, known):
        return True
    if plain in words_of("scope"):
        alike = _EVERY if plain in ("every", "all") else ("myself", "alone") if plain == "independently" else ()
        return plain in known.words or not known.words.isdisjoint(alike) or _within(token, traced)
    if plain in load_words("stop_words.json") or not plain.strip("'"):
        return True
    return _within(token, traced) or (known.means(token.text) and not _is_added(token, known, rewrite))


def _is_added(token: Token, known: Known, rewrite: str) -> bool:
    """Tell whether a word stands beside, and not for, the one of the same meaning ("rooms and suites" for "rooms")."""
    if known.has(token.text):
        return False
    if find_lemmas(token.text):
        return _is_added_noun(token, known, rewrite)
    alike = same_nouns().get(stem(normal(token.text)), frozenset()) & known.stems
    before = re.search(r"(\w+)(?: and|,| or| and/or) (?:the )?$", rewrite[: token.start])
    return bool(alike) and before is not None and stem(before[1]) in alike


def _is_added_noun(token: Token, known: Known, rewrite: str) -> bool:
    """Tell whether a word that may be a verb is a thing here, beside others ("blood pressure and blood samples")."""
    forms: tuple[Form, ...] = ("past", "gerund", "participle")
    told = find_verb(rewrite.split(maxsplit=1)[0], "past") is None or any(find_verb(token.text, form) for form in forms)
    beside = re.search(r"(?:,| and| or|&) (?:the |new )?(?:\w+ )?$", rewrite[: token.start])
    return not told and beside is not None and not known.names_alike(token.text)


def _is_negated(plain: str, known: Known) -> bool:
    """Tell whether a word says in one what the line says with "not" ("unusable")."""
    if known.words.isdisjoint(_NEGATIONS) and not any(word.endswith("n't") for word in known.words):
        return False
    return any(plain.startswith(each) and known.has(plain[len(each) :]) for each in ("un", "in", "non", "im"))


def _within(token: Token, spans: Iterable[tuple[int, int]]) -> bool:
    return any(start <= token.start and token.end <= end for start, end in spans)


def _counts(token: Token, rewrite: str) -> bool:
    """Tell whether a word only leads to a number, which is judged on its own ("handling 150 covers")."""
    following = next((one for one in read_quantities(rewrite) if one.start >= token.end), None)
    between = rewrite[token.end : following.start].split() if following else ["", "", ""]
    return bool(_COUNTS.fullmatch(token.text)) and len(between) < 3


def _is_done_again(token: Token, known: Known) -> bool:
    """Tell whether a word says with "re" what the line says with "again", "back" or "new" ("restocked")."""
    plain = normal(token.text)
    again = not known.words.isdisjoint(("again", "back", "new", "returned", "return", "redo", "redid"))
    return again and plain.startswith("re") and len(plain) > 5 and known.means(plain[2:].lstrip("-"))


def _is_team_word(token: Token, rewrite: str, known: Known) -> bool:
    """Tell whether a word only says otherwise that there was a team ("as part of a five-person team")."""
    sized = _TEAM_SIZE.match(rewrite, token.start - 1) is not None
    if known.words.isdisjoint(("team", "crew", "group", "squad", "people")):
        return sized
    part = normal(token.text) == "part" and rewrite[token.end :].startswith(" of ")
    return part or sized


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
    grand = plain in words_of("scope") or plain in words_of("titles") or bool(_CREDENTIAL.match(word))
    outcome = not opening and not words_of("outcomes").isdisjoint(find_lemmas(word))
    return named or odd or grand or outcome


def check_left_out(source: str, rewrite: str, doubts: Doubts) -> None:
    """Doubt a rewrite that leaves out much of what the line says."""
    known = read_known(rewrite)
    names = covered_by_names(source, known)
    names += tuple(
        part for one in read_phrases(source) if any(known.has(each) for each in one.verbs) for part in one.parts
    )
    counted = [(one.start, one.end) for one in read_quantities(source)] + list(read_frequencies(source).values())
    content = [token for token in content_tokens(source) if len(token.text) > 2]
    lost = [
        token.text
        for token in content
        if not known.keeps(token.text)
        and not _within(token, names)
        and not _within(token, counted)
        and normal(token.text) not in ("responsible", "responsibilities", "duties", "worked", "working", "role")
    ]
    if len(lost) > 2 and len(lost) > 0.34 * len(content):
        doubts.add(say("much was left out: {lost}", lost=", ".join(lost[:5])), severe=False)
