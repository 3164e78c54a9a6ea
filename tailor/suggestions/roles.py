"""Tells who did what: watching is not helping, helping is not doing, doing is not leading."""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from tailor.suggestions.meaning import Known, is_title, read_known, read_phrases, same_verbs
from tailor.verbs import Form, find_lemmas, find_verb, verb_of_noun
from tailor.vocabulary import load
from tailor.words import Token, normal, singular, stem, tokenize

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
        *("duties", "responsibilities", "responsibility", "included", "include", "including", "key", "main"),
    )
)
_WEAK = re.compile(
    r"^\W*(?:I\s+)?(?:was\s+|am\s+|been\s+)*"
    r"(?P<weak>involved in|(?:took|taking|take) part in|exposed to|exposure to|familiar with|part of|member of)\b",
    re.IGNORECASE,
)
_TEAM = re.compile(
    r"\b(?:member of (?:a|an|the|our)\b|(?:as )?part of (?:a|an|the|our)\b[^.;]*\bteam|team that\b)|^\W*we\b"
    r"|^\W*(?:our|my|the) (?:[\w-]+ )?(?:team|crew|group|unit|committee)\b(?! of)",
    re.I,
)
_COMPANY = re.compile(
    r"\b(?:with|alongside) (?:(?:a|an|the|my|our|two|three|other|another) )?(?:[\w-]+ )?([\w-]+)", re.I
)
_BESIDE = re.compile(r"\bwith (?:the|a|an|my|our) (?:[\w-]+ )?([\w-]+)(?=$|[,.;])", re.IGNORECASE)
_JOINTLY = re.compile(
    r"\b(?:together with|alongside|jointly|along with|in collaboration with|in partnership with)\b", re.I
)
_PARTLY = re.compile(
    r"\b(?:part(?! of (?:a|an|the|our) (?:[\w-]+ )?team)|parts|half|portion|some|most|many|several) of\b", re.IGNORECASE
)
_IN_CHARGE = re.compile(r"\b(?:responsible|accountable|in charge|responsibilit(?:y|ies))\b", re.IGNORECASE)
_USED_TO = re.compile(r"^\W*used (?:[^\s,;]+ ){1,4}?to (\w+)", re.IGNORECASE)
_FRAMES = frozenset(("provide", "perform", "conduct", "deliver", "undertake", "complete", "handle", "carry", "make"))
_IN_CHARGE_VERBS = frozenset(("manage", "handle", "oversee", "run"))
_PASSIVE = re.compile(r"^\W*(?:I )?(?:(?:was|were|been|got) (\w+)|(\w+) by (?:a|an|the|my)\b)", re.IGNORECASE)
_STILL_PASSIVE = re.compile(
    r"^\W*(?:(?:I )?(?:was|were|been|got)\b|\w+ (?:to|for|as|by|from|in|into|with)\b)", re.IGNORECASE
)
_HELP_WHAT = re.compile(r" (?:to|with|in)\b| (?:plan|run|roll|set|write|build|prepare|organi[sz]e|carry|design)\b")
_NEGATION = re.compile(r"\b(not|never|no|without|zero|none|nothing|cannot|\w+n['’]t)\b", re.IGNORECASE)
_SUPERVISED = re.compile(r"\bunder (?:[\w']+ ){0,3}(?:supervision|guidance|direction)\b", re.IGNORECASE)


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
    weak = _WEAK.match(text)
    if weak:
        strength = 0 if weak["weak"].casefold().startswith(("expos", "famil")) else 1
        return Opening("", strength, frozenset())
    for number, token in enumerate(tokens[:8]):
        plain = normal(token.text)
        if plain in _FILLERS or (number == 0 and plain.endswith("ly")):
            continue
        lemma, form = _leading_verb(plain)
        if not lemma:
            return Opening("", 2, frozenset())
        following = normal(tokens[number + 1].text) if number + 1 < len(tokens) else ""
        plainly = lemma == "work" and following in ("in", "as", "at", "from", "night", "nights", "shifts", "to")
        return Opening(lemma, 2 if plainly else _strength(lemma), _verbs_beside(tokens, number, form))
    return Opening("", 2, frozenset())


def find_role_changes(source: str, rewrite: str, extra: str = "") -> list[tuple[str, bool]]:
    """Return (reason, severe) for every claim of a bigger part than the source's words give."""
    before, after = read_opening(source), read_opening(rewrite)
    found: list[tuple[str, bool]] = []
    if after.lemma and after.lemma != before.lemma and after.lemma not in before.beside:
        found += _stronger(source, rewrite, before, after)
    if _with_others(source) and not _with_others(rewrite) and not _humble(after, rewrite):
        found.append(("what was done with others is claimed alone", True))
    passive = _PASSIVE.search(source)
    if passive and after.lemma in find_lemmas(passive[1] or passive[2]) and not _STILL_PASSIVE.match(rewrite):
        found.append((f"“{after.lemma}” was done to you, not by you", True))
    if bool(_NEGATION.search(source)) != bool(_NEGATION.search(rewrite)):
        found.append(("a “not” or “without” came or went", True))
    found += [(f"“{word}” was left out", False) for word in _lost_limits(source, rewrite)]
    return found


def _leading_verb(plain: str) -> tuple[str, Form]:
    forms: tuple[Form, ...] = ("past", "gerund", "base", "third", "participle")
    for form in forms:
        verb = find_verb(plain, form)
        if verb:
            return verb.base, form
    if plain.endswith("ed") and len(plain) > 4 and not plain.endswith("eed"):
        return plain.removesuffix("ed"), "past"
    return "", "base"


def _strength(lemma: str) -> int:
    for strength, name in ((0, "watching"), (1, "helping"), (3, "leading")):
        if lemma in _word_list(name):
            return strength
    return 2


def _verbs_beside(tokens: tuple[Token, ...], lead: int, form: Form) -> frozenset[str]:
    """Return the verbs in the leading verb's form that a conjunction or comma sets beside it."""
    beside = set()
    for previous, token in pairwise(tokens[lead:]):
        verb = find_verb(normal(token.text), form)
        joined = normal(previous.text) in ("and", "or", "then", "also") or token.start - previous.end > 1
        if verb and (joined or normal(previous.text).endswith("ly")):
            beside.add(verb.base)
    return frozenset(beside)


def _with_others(text: str) -> bool:
    companions = _word_list("companions")
    company = any(singular(normal(found[1])) in companions for found in _COMPANY.finditer(text)) or any(
        is_title(normal(found[1])) for found in _BESIDE.finditer(text)
    )
    return bool(_TEAM.search(text) or _JOINTLY.search(text)) or company


def _humble(opening: Opening, text: str) -> bool:
    """Tell whether a line claims a part only, or names the others in some other way."""
    together = not read_known(text).words.isdisjoint(_word_list("together"))
    return together or (opening.strength == 1 and opening.lemma != "work")


def _stronger(source: str, rewrite: str, before: Opening, after: Opening) -> list[tuple[str, bool]]:
    if _same_event(source, rewrite, frozenset((before.lemma,)), frozenset((after.lemma,))):
        return []
    if (_IN_CHARGE.search(source) and after.lemma in _IN_CHARGE_VERBS) or _only_frames(before, after, rewrite):
        return []
    said = {lemma for phrase in read_phrases(source) if not phrase.meant for lemma in phrase.verbs}
    alike = after.lemma in same_verbs().get(before.lemma, ()) or after.lemma in said
    if after.strength > before.strength and not (alike and before.strength >= 2):
        return [(f"“{after.lemma}” claims a bigger part than the line does", True)]
    if before.strength == 0 and not alike:
        return [(f"“{before.lemma or 'exposure'}” became “{after.lemma}”", True)]
    light = not before.lemma or before.lemma in load("same_meaning.json")["light"] or before.strength == 1
    if not alike and not (_named(source, after.lemma) if light else _done(source, after.lemma)):
        return [(f"“{after.lemma}” is not what the line says was done", False)]
    return []


def is_frame(source: str, rewrite: str, token: Token) -> bool:
    """Tell whether a new first verb only frames what the line says was done ("provided training" for "trained")."""
    return token.start < 3 and _only_frames(read_opening(source), read_opening(rewrite), rewrite)


def _only_frames(before: Opening, after: Opening, rewrite: str) -> bool:
    done = {before.lemma, *before.beside}
    used = _USED_TO.match(rewrite)
    if used:
        return not done.isdisjoint(find_lemmas(used[1]))
    if after.lemma not in _FRAMES:
        return False
    framed = [normal(token.text) for token in tokenize(rewrite)[1:5]]
    nouns = {verb.base for word in framed if (verb := verb_of_noun(word) or find_verb(word, "gerund"))}
    return not nouns.isdisjoint(done)


def _done(source: str, lemma: str) -> bool:
    """Tell whether the source says that this was done, not that it was planned, meant or a thing."""
    words = [normal(token.text) for token in tokenize(source)]
    alike = same_verbs().get(lemma, frozenset((lemma,)))
    for number, word in enumerate(words):
        if alike.isdisjoint(find_lemmas(word)):
            continue
        previous = words[number - 1] if number else ""
        gerund = find_verb(word, "gerund") is not None
        past = find_verb(word, "past") is not None or find_verb(word, "participle") is not None
        thing = previous in ("to", "the", "a", "an", "of") or (gerund and find_verb(previous, "past") is not None)
        if (past or gerund) and not thing:
            return True
    return False


def _named(source: str, lemma: str) -> bool:
    """Tell whether an action stands in the source otherwise than as somebody's or something's name after "for the"."""
    words = [normal(token.text) for token in tokenize(source)]
    alike = same_verbs().get(lemma, frozenset()) | {lemma}
    places = [number for number, word in enumerate(words) if not alike.isdisjoint(find_lemmas(word))]
    return not places or not all(
        number > 1
        and words[number - 1] in ("the", "a", "an")
        and words[number - 2] in ("for", "with", "by", "from", "at")
        for number in places
    )


def is_same_event(source: str, rewrite: str, token: Token) -> bool:
    """Tell whether a verb only says otherwise that something was held ("gave tours", "led tours")."""
    return _same_event(source, rewrite, read_known(source).lemmas, frozenset(find_lemmas(token.text)))


def _same_event(source: str, rewrite: str, before: frozenset[str], after: frozenset[str]) -> bool:
    table = load("same_meaning.json")
    verbs = frozenset(table["event_verbs"])
    if verbs.isdisjoint(before) or verbs.isdisjoint(after):
        return False
    return not {stem(word) for word in table["event_objects"]}.isdisjoint(
        read_known(source).stems & read_known(rewrite).stems
    )


def _lost_limits(source: str, rewrite: str) -> list[str]:
    known: Known = read_known(rewrite)
    opening = read_opening(source)
    leading = {opening.lemma, *opening.beside}
    lost = [
        token.text
        for token in tokenize(source)
        if normal(token.text) in _word_list("limits")
        and stem(token.text) not in known.stems
        and leading.isdisjoint(find_lemmas(token.text))
    ]
    for pattern in (_SUPERVISED, _PARTLY):
        found = pattern.search(source)
        if found and not pattern.search(rewrite):
            lost.append(found[0])
    return lost


def is_humble_lead(source: str, rewrite: str, token: Token) -> bool:
    """Tell whether a new first word claims no more than the line ("helped"; "handled" for "responsible for")."""
    lemmas = find_lemmas(token.text)
    if "handle" in lemmas and _IN_CHARGE.search(source):
        return True
    if not {"help", "assist"}.isdisjoint(lemmas) and _HELP_WHAT.match(rewrite, token.end):
        return True
    humble = any(_strength(lemma) == 1 and lemma != "work" for lemma in lemmas)
    return humble and token.start < 3 and read_opening(source).strength >= 1
