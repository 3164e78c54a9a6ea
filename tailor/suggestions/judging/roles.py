"""Tells who did what: watching is not helping, helping is not doing, doing is not leading."""

import re

from tailor.model.message import say
from tailor.suggestions.judging.doers import read_deeds
from tailor.suggestions.judging.frames import only_frames, same_event
from tailor.suggestions.judging.implied import is_way_of_range
from tailor.suggestions.judging.openings import WEAK, Opening, read_opening, strength_of, words_of
from tailor.suggestions.judging.phrases import Phrase, read_phrases
from tailor.suggestions.meaning import Known, is_title, read_known, same_verbs
from tailor.verbs import find_lemmas, find_verb
from tailor.vocabulary import load
from tailor.words import Token, normal, singular, tokenize

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
    r"\b(?:together with|alongside|jointly|along with|in collaboration with|in partnership with"
    r"|with (?:\w+ )?other)\b",
    re.I,
)
_PARTLY = re.compile(
    r"\b(?:third|quarter|share|fraction|"
    r"part(?! of (?:a|an|the|our) (?:[\w-]+ )?team)|parts|half|portion|some|most|many|several) of\b",
    re.IGNORECASE,
)
_IN_CHARGE = re.compile(r"\b(?:responsible|accountable|in charge|responsibilit(?:y|ies))\b", re.IGNORECASE)
_HANDLED_COUNT = re.compile(r"^\W*handl(?:ed?|ing) (?:[a-z]+ ){0,2}\d", re.IGNORECASE)
_MEMBER = re.compile(r"^(?:member|part) of", re.IGNORECASE)
_IN_CHARGE_VERBS = frozenset(("manage", "handle", "oversee", "run"))
_PASSIVE = re.compile(
    r"^\W*(?:I )?(?:(?:was|were|been|got) (?!\w+ing\b)(\w+)|(\w+) by (?:a|an|the|my)\b)", re.IGNORECASE
)
_STILL_PASSIVE = re.compile(
    r"^\W*(?:(?:I )?(?:was|were|been|got)\b|\w+ (?:to|for|as|by|from|in|into|with)\b)", re.IGNORECASE
)
_HELP_WHAT = re.compile(r" (?:to|with|in)\b| (?:plan|run|roll|set|write|build|prepare|organi[sz]e|carry|design)\b")
_NEGATION = re.compile(
    r"\b(not|never|no|without|zero|none|nothing|cannot|\w+n['’]t|fail(?:ed|ing)? to|unable to|refused to)\b",
    re.IGNORECASE,
)
_LACKING = re.compile(
    r"\b(?:un(?:employed|paid|sold|used|available|able)|homeless|prevent\w*|avoid\w*|shortages?|former(?:ly)?|missing|"
    r"absent|absence|lack(?:ed|ing)?|confused|\w{3,}less|\w{3,}-free|reject\w*|refus\w*)\b",
    re.IGNORECASE,
)
_UN = re.compile(r"\b(?:un|in|non-?|im)([a-z]{4,})\b", re.IGNORECASE)
_SECOND_HAND = re.compile(r"second[- ]hand", re.IGNORECASE)
_AND_ME = re.compile(r"\b(?:by (?:me|myself) and|and (?:me|myself))\b", re.IGNORECASE)
_ASIDE = re.compile(r"\b(?:when|if|because|who|that|where|so)\b[^,;.]*$", re.IGNORECASE)
_SUPERVISED = re.compile(r"\bunder (?:[\w']+ ){0,3}(?:supervision|guidance|direction)\b", re.IGNORECASE)


def find_role_changes(source: str, rewrite: str, extra: str = "") -> list[tuple[str, bool]]:
    """Return (reason, severe) for every claim of a bigger part than the source's words give."""
    before, after = read_opening(source), read_opening(rewrite)
    found: list[tuple[str, bool]] = []
    if after.lemma and after.lemma != before.lemma and after.lemma not in before.beside:
        found += _stronger(source, rewrite, before, after)
    together = _with_others(source) or (_AND_ME.search(source) and " with " not in f" {rewrite.casefold()}")
    if together and not _with_others(rewrite) and not _humble(after, rewrite):
        found.append((say("what was done with others is claimed alone"), True))
    passive = _PASSIVE.search(source)
    if passive and after.lemma in find_lemmas(passive[1] or passive[2]) and not _STILL_PASSIVE.match(rewrite):
        found.append((say("“{lemma}” was done to you, not by you", lemma=after.lemma), True))
    no, still = _NEGATION.search(source), _NEGATION.search(rewrite)
    if no and not still:
        still = next((each for each in _LACKING.finditer(rewrite) if each[0] not in source), None)
    if no and not still:
        still = next((each for each in _UN.finditer(rewrite) if read_known(source).has(each[1])), None)
    if bool(no) != bool(still):
        aside = no is not None and _ASIDE.search(source[: no.start()]) is not None
        found.append((say("a “not” or “without” came or went"), not aside))
    found += [(say("“{word}” was left out", word=word), False) for word in _lost_limits(source, rewrite)]
    return found


def _with_others(text: str) -> bool:
    companions = words_of("companions")
    company = any(singular(normal(found[1])) in companions for found in _COMPANY.finditer(text)) or any(
        is_title(normal(found[1])) for found in _BESIDE.finditer(text)
    )
    return bool(_TEAM.search(text) or _JOINTLY.search(text)) or company


def _humble(opening: Opening, text: str) -> bool:
    """Tell whether a line claims a part only, or names the others in some other way."""
    together = not read_known(text).words.isdisjoint(words_of("together"))
    return together or (opening.strength == 1 and opening.lemma != "work")


def _stronger(source: str, rewrite: str, before: Opening, after: Opening) -> list[tuple[str, bool]]:
    if same_event(source, rewrite, frozenset((before.lemma,)), frozenset((after.lemma,))):
        return []
    if is_way_of_range(source, frozenset((after.lemma,))) or _opens_with_phrase(source, after.lemma):
        return []
    weak = WEAK.match(source)
    member = weak and _MEMBER.match(weak["weak"]) and _with_others(rewrite)
    if member and any(after.lemma in deed.lemmas for deed in read_deeds(source)):
        return []
    if _IN_CHARGE.search(source) and after.lemma in _IN_CHARGE_VERBS:
        return []
    if before.strength > 1 and only_frames(source, before, after, rewrite):
        return []
    said = {lemma for phrase in read_phrases(source) if not phrase.meant for lemma in phrase.verbs}
    alike = after.lemma in same_verbs().get(before.lemma, ()) or after.lemma in said
    if (after.lemma == "work" and _with_others(rewrite)) or (before.lemma == "work" and _aimed_at(source, after.lemma)):
        return []
    if after.strength > before.strength and not (alike and before.strength >= 2):
        return [(say("“{lemma}” claims a bigger part than the line does", lemma=after.lemma), True)]
    if after.lemma == "handle" and _HANDLED_COUNT.match(rewrite):
        return []
    if after.strength == 1 and before.strength > 0 and read_known(source).has(after.lemma):
        return []
    if before.strength == 0 and not alike:
        return [(f"“{before.lemma or 'exposure'}” became “{after.lemma}”", True)]
    light = before.strength == 1 or before.lemma in ("", "start", "begin", "come", *load("same_meaning.json")["light"])
    if not alike and not (_named(source, after.lemma) if light else _done(source, after.lemma)):
        return [(say("“{lemma}” is not what the line says was done", lemma=after.lemma), False)]
    return []


def _opens_with_phrase(source: str, lemma: str) -> bool:
    """Tell whether a line opens with a set phrase that says this verb ("worked out", "calculated")."""
    opening = read_opening(source)
    first = next(
        (phrase for phrase in read_phrases(source) if opening.lemma in find_lemmas(_first(source, phrase))), None
    )
    return first is not None and first.start < 20 and lemma in first.verbs and strength_of(lemma) == 2


def _first(source: str, phrase: Phrase) -> str:
    return source[phrase.parts[0][0] : phrase.parts[0][1]]


def _aimed_at(source: str, lemma: str) -> bool:
    """Tell whether a line says what work was for in words of the same meaning ("worked with R to clean data")."""
    alike = same_verbs().get(lemma, frozenset()) | {lemma}
    aims = {each for deed in read_deeds(source) if deed.kind == "aim" for each in deed.lemmas}
    meant = {each for phrase in read_phrases(source) if phrase.meant for each in phrase.verbs}
    tool = re.search(r"\bwork(?:ed|ing)? (?:with|in) (?:a |an |the )?[A-Z0-9]", source, re.IGNORECASE)
    named = tool is not None and not source[tool.end() - 1].islower()
    return named and strength_of(lemma) == 2 and not alike.isdisjoint(aims | meant)


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


def _lost_limits(source: str, rewrite: str) -> list[str]:
    known: Known = read_known(rewrite)
    opening = read_opening(source)
    leading = {opening.lemma, *opening.beside}
    lost = [
        token.text
        for token in tokenize(source)
        if normal(token.text) in words_of("limits")
        and not _SECOND_HAND.match(source, token.start)
        and not known.names_alike(token.text)
        and leading.isdisjoint(find_lemmas(token.text))
    ]
    for pattern in (_SUPERVISED, _PARTLY):
        found = pattern.search(source)
        if found and not pattern.search(rewrite) and not ("part of" in found[0] and "part of" in rewrite):
            lost.append(found[0])
    return lost


def is_humble_lead(source: str, rewrite: str, token: Token) -> bool:
    """Tell whether a new first word claims no more than the line ("helped"; "handled" for "responsible for")."""
    lemmas = find_lemmas(token.text)
    if "handle" in lemmas and _IN_CHARGE.search(source):
        return True
    if not {"help", "assist"}.isdisjoint(lemmas) and _HELP_WHAT.match(rewrite, token.end):
        following = [normal(each.text) for each in tokenize(rewrite[token.end :])[:3]]
        helped = {lemma for word in following for lemma in find_lemmas(word) if find_verb(word, "base")}
        return token.start < 3 or not helped.isdisjoint(read_known(source).lemmas)
    humble = any(strength_of(lemma) == 1 and lemma != "work" for lemma in lemmas)
    return humble and token.start < 3 and read_opening(source).strength >= 1
