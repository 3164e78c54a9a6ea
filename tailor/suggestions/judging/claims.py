"""Notices claims made of a line's own words: another's work or title, a part as the whole, an aim as an outcome."""

import re
from itertools import takewhile

from tailor.model.message import say
from tailor.suggestions.judging.doers import read_deeds
from tailor.suggestions.meaning import read_known
from tailor.suggestions.numbers import read_quantities
from tailor.verbs import find_lemmas, find_verb
from tailor.vocabulary import load
from tailor.words import Token, normal, singular, tokenize

_AS = re.compile(
    r"(?<!such )(?<!well )\bas (?:an?|the|lead|acting|one of(?: the| our| its)?)\s+((?:[\w'-]+\s+){0,3}?[\w'-]+)"
    r"(?=\s*(?:$|[,.;:)]|\b(?:for|in|at|on|of|with|to|and|from|during|by)\b))",
    re.I,
)
_HOPED = re.compile(
    r"^\W*(?:i )?(?:was |were )?(hop(?:ed|ing)|want(?:ed|ing)|intend(?:ed|ing)|aspir(?:ed|ing)|consider(?:ed|ing)|"
    r"voted|expected|scheduled|offered|meant|supposed|planned|invited|asked|selected|chosen|picked|eligible|about|due|learn(?:ed|t|ing)|tried|trying|"
    r"attempt(?:ed|ing)) (?:to|for|as)\b",
    re.IGNORECASE,
)
_BEGUN = re.compile(
    r"^\W*(?:i )?(?:(?:was|were) (going) to \w+|(started|began|starting|beginning) (?:to \w+|\w+ing\b))", re.IGNORECASE
)
_WISHED = re.compile(
    r"\b(?:should|would|might|ought to|supposed to|needs? to|needed to) (?:have |be |been )*(\w+)", re.IGNORECASE
)
_BEFORE = frozenset(("before", "until", "pre"))
_AFTER = frozenset(("after", "once", "afterwards", "following", "post"))
_WHO = re.compile(r"\bwho (?:(?:had|later|then|also) )?(\w+)", re.IGNORECASE)
_AS_TITLE = re.compile(r"\bas (?=((?:[\w'-]+ ?){1,3}))", re.IGNORECASE)
_BY = re.compile(
    r"\b(\w+)(?: (?:up|out|down|in|over))? by (?:an?|the|our|my|his|her|their|other|another|senior|external)\b",
    re.IGNORECASE,
)
_THAT_ANOTHER = re.compile(
    r"\b(?:that|which|what)? ?(?:an?|the|our|my|other|another) (?:[\w'-]+ ){1,3}?"
    r"(?:(?:later|then|had|has|have|already) )*(\w+)(?: (?:up|out|down))?(?=\s*(?:$|[,.;]))",
    re.IGNORECASE,
)
_RELATIVE = re.compile(r"\b(?:that|which|what) (?=(?:an?|the|our|my|other|another)\b)", re.IGNORECASE)
_MEANWHILE = re.compile(
    r"\b(?:while|whereas) (?:the )?(?:others?|colleagues?|(?:my|a|an|the|another) \w+|he|she|they) "
    r"(?:\w+ed|\w+t|ran|drove|did) "
    r"(?:\w+ ){0,3}?(\w+)\W*$",
    re.IGNORECASE,
)
_OTHERS = re.compile(r"\b(?:while|whereas|others?|colleagues?|together|team)\b", re.IGNORECASE)
_WON = re.compile(r"\b(\w+) (?:(?:that|which|who|later) )*(?:won|received|got)\b", re.IGNORECASE)
_PRIZED = re.compile(r"\b(?:award|prize|medal)-winning (\w+)", re.IGNORECASE)
_TRAINED = re.compile(
    r"\b(train(?:ed|ing)|coach(?:ed|ing)|interview(?:ed|ing)|examin(?:ed|ing)|audit(?:ed|ing)|taught) "
    r"((?:with|under|by|at|for) )?(?:the |a |an |our |my )?(\w+)",
    re.IGNORECASE,
)
_OF_WHICH = re.compile(r"\W*of (?:which|whom)\b", re.IGNORECASE)
_AIM = re.compile(
    r"(?<!managed )\b(?:to|would|could|should|might|aim(?:ed|ing) (?:at|to)|hop(?:ed|ing) to|intended to|"
    r"meant to|expected to|help(?:ed|ing)?|designed to|with the (?:aim|goal) of)\W+(?:\w+ly )?(\w+)",
    re.IGNORECASE,
)


def find_new_claims(source: str, rewrite: str) -> list[str]:
    """Return a reason for each claim that the line's own words were turned into."""
    return [
        *_new_parts(source, rewrite),
        *_taken_work(source, rewrite),
        *_parts_as_wholes(source, rewrite),
        *_aims_as_outcomes(source, rewrite),
        *_hopes_as_deeds(source, rewrite),
        *_wishes_as_deeds(source, rewrite),
        *_turned_order(source, rewrite),
        *_others_meanwhile(source, rewrite),
        *_moved_awards(source, rewrite),
        *_turned_training(source, rewrite),
    ]


def _new_parts(source: str, rewrite: str) -> list[str]:
    """Return a reason for each "as a welder" that the line says of somebody else or of nobody."""
    had = " ".join(found[1].casefold() for found in _AS.finditer(source))
    opening = " ".join(token.text for token in tokenize(source)[:3])
    held = {singular(normal(token.text)) for token in tokenize(f"{had} {opening}")}
    reasons: list[str] = []
    titles = load("role_words.json")["titles"]
    heads = [singular(normal(found[1].split()[-1])) for found in _AS.finditer(rewrite)]
    for found in _AS_TITLE.finditer(rewrite):
        heads += [word for word in (singular(normal(each)) for each in found[1].split()) if word in titles][:1]
    held |= {singular(normal(each)) for found in _AS_TITLE.finditer(source) for each in found[1].split()}
    for head in dict.fromkeys(heads):
        if head not in held and head not in ("part", "result", "whole", "volunteer", "member", "freelancer"):
            reasons.append(say("the line does not say “as {head}”", head=head))
    return reasons


def _taken_work(source: str, rewrite: str) -> list[str]:
    """Return a reason for each action that the line gives to others and the rewrite to the writer."""
    words = [find_verb(found[1], "participle") for found in _BY.finditer(source)]
    for relative in _RELATIVE.finditer(source):
        found = _THAT_ANOTHER.match(source, relative.end())
        words.append(found and (find_verb(found[1], "past") or find_verb(found[1], "participle")))
    words += [find_verb(found[1], "past") for found in _WHO.finditer(source)]
    others = {verb.base for verb in words if verb} | _only_seen(source)
    if not others:
        return []
    own = _own_actions(source)
    return [
        say("“{lemma}” was done by somebody else", lemma=lemma)
        for lemma in sorted((_own_actions(rewrite) & others) - own)
    ]


def _only_seen(source: str) -> frozenset[str]:
    """Return the base forms of what the line was only watched or helped with ("watched the brake checks")."""
    tokens = tokenize(source)
    words = [normal(token.text) for token in tokens]
    modest = load("role_words.json")
    weak = frozenset(modest["watching"]) | {"help", "assist"}
    found: set[str] = set()
    for number, word in enumerate(words):
        if weak.isdisjoint(find_lemmas(word)):
            continue
        broken = re.search(r"[,;&]", source[tokens[number].end :])
        last = tokens[number].end + broken.start() if broken else len(source)
        near = [each for each, token in zip(words, tokens, strict=True) if tokens[number].end < token.start < last]
        object_words = list(takewhile(lambda each: each not in ("and", "or", "while", "then"), near))
        for each in object_words[:5]:
            found.update(find_lemmas(each))
            found.update(find_lemmas(singular(each)))
    return frozenset(found)


def _own_actions(text: str) -> frozenset[str]:
    """Return the base forms of the verbs that lead a line or stand beside the leading one, if not done by others."""
    tokens = tokenize(text)
    found = set()
    for number, token in enumerate(tokens):
        verb = find_verb(token.text, "past") or find_verb(token.text, "gerund")
        if verb and _leads(text, tokens, number) and not re.match(r"(?: \w+)? by (?:an?|the|our)\b", text[token.end :]):
            found.add(verb.base)
    return frozenset(found)


def _leads(text: str, tokens: tuple[Token, ...], number: int) -> bool:
    if number == 0:
        return True
    before = tokens[number - 1]
    gap = text[before.end : tokens[number].start]
    return normal(before.text) in ("and", "then", "also", "i") or "," in gap or ";" in gap


def _parts_as_wholes(source: str, rewrite: str) -> list[str]:
    """Return a reason for each "two of which" that lost the whole it is part of."""
    after = read_quantities(rewrite)
    reasons = _one_of_several(source, rewrite)
    for one in read_quantities(source):
        if not _OF_WHICH.match(source[one.end :].split(",")[0]) or one.kind == "%":
            continue
        same = [other for other in after if other.key == one.key]
        if same and not any(re.match(r"\W*of\b", rewrite[other.end :], re.IGNORECASE) for other in same):
            reasons.append(say("{source} was a part only", source=source[one.start : one.end].strip()))
    return reasons


def _one_of_several(source: str, rewrite: str) -> list[str]:
    said = {normal(token.text) for token in tokenize(rewrite)}
    reasons = []
    for found in re.finditer(r"\bone of (?:the|our|its|their|my|\w+) ((?:[\w'-]+ ?){1,4})", source, re.IGNORECASE):
        several = next((word for word in map(normal, found[1].split()) if singular(word) != word), "")
        if several in said and "one" not in said:
            reasons.append(say("one of the {several} became the {several}", several=several))
    return reasons


def _aims_as_outcomes(source: str, rewrite: str) -> list[str]:
    """Return a reason for each "to reduce" that became "reducing"."""
    outcomes = _outcomes()
    aimed = {lemma for found in _AIM.finditer(source) for lemma in find_lemmas(found[1])} & outcomes
    still = {lemma for found in _AIM.finditer(rewrite) for lemma in find_lemmas(found[1])}
    return [
        say("“to {lemma}” became something reached", lemma=lemma)
        for lemma in sorted(_reached(rewrite) & aimed - still - _reached(source))
    ]


def _hopes_as_deeds(source: str, rewrite: str) -> list[str]:
    begun = _BEGUN.search(source)
    if begun and not _BEGUN.search(rewrite) and not read_known(rewrite).has(begun[1] or begun[2]):
        return [say("“{begun}” was left out: it was not finished, or not done", begun=begun[0].strip())]
    found = _HOPED.search(source)
    if not found or _HOPED.search(rewrite) or read_known(rewrite).has(found[1]):
        return []
    return [say("“{found}” was left out: it was not done yet", found=found[1])]


def _wishes_as_deeds(source: str, rewrite: str) -> list[str]:
    """Return a reason for each "should be replaced" that became "replaced"."""
    if _WISHED.search(rewrite):
        return []
    wished = {lemma for found in _WISHED.finditer(source) for lemma in find_lemmas(found[1])}
    past = {verb.base for word in tokenize(rewrite) if (verb := find_verb(word.text, "participle"))}
    done = {lemma for deed in read_deeds(source) if deed.kind in ("own", "given") for lemma in deed.lemmas}
    return [say("“{lemma}” was not said to be done", lemma=lemma) for lemma in sorted(wished & past - done)]


def _turned_order(source: str, rewrite: str) -> list[str]:
    """Return a reason where what came first comes last ("once it was polished", "before it was polished")."""
    was, now = ({normal(token.text) for token in tokenize(text)} for text in (source, rewrite))
    return [
        say("the order of things changed: “{now}”", now=min(now & new))
        for new, old in ((_BEFORE, _AFTER), (_AFTER, _BEFORE))
        if now & new and was & old and not was & new and not now & old
    ]


def _others_meanwhile(source: str, rewrite: str) -> list[str]:
    """Return a reason where what others did meanwhile is told as done too ("while others guarded the vault")."""
    found = _MEANWHILE.search(source)
    if not found or _OTHERS.search(rewrite):
        return []
    thing = normal(found[1])
    return [say("“{thing}” was somebody else's", thing=thing)] if read_known(rewrite).has(thing) else []


def _moved_awards(source: str, rewrite: str) -> list[str]:
    """Return a reason where a prize goes to another thing ("a reporter whose series won an award")."""
    won = _WON.search(source)
    return [
        say("the prize was won by “{won}”", won=won[1])
        for found in _PRIZED.finditer(rewrite)
        if won and not _PRIZED.search(source) and not read_known(won[1]).means(found[1])
    ]


def _turned_training(source: str, rewrite: str) -> list[str]:
    """Return a reason where "trained with the brigade" became "trained the brigade"."""
    had, now = _TRAINED.search(source), _TRAINED.search(rewrite)
    turned = had and now and had[2] and not now[2] and had[1].casefold() == now[1].casefold()
    return (
        [say("“{had}” was left out", had=had[2].strip())]
        if turned and had and read_known(had[3]).has(now[3] if now else "")
        else []
    )


def _reached(text: str) -> frozenset[str]:
    found = set()
    for token in tokenize(text):
        verb = find_verb(token.text, "past") or find_verb(token.text, "gerund")
        if verb:
            found.add(verb.base)
    return frozenset(found)


def _outcomes() -> frozenset[str]:
    return frozenset(load("role_words.json")["outcomes"])
