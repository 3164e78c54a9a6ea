"""Notices what changed between clauses: a condition left out, another order in time, and of whom something was said."""

import re
from itertools import combinations

from tailor.model.message import say
from tailor.suggestions.judging.doers import Deed, read_deeds
from tailor.suggestions.meaning import read_known
from tailor.words import normal, tokenize

_CONDITION = re.compile(
    r"\b(?:(?<!check )(?<!checked )(?<!checking )"
    r"(?<!see )(?<!asked )(?<!ask )(?<!look )(?<!know )(?<!test )(?<!tested )"
    r"(?<!reported )(?<!decide )(?<!decided )(?<!deciding )(?<!determine )(?<!determined )(?<!determining )"
    r"(?<!seeing )(?<!asking )(?<!testing )(?<!out )(?<!wondered )(?<!verify )(?<!verified )(?<!verifying )"
    r"if (?!there\b)|whenever|in case|only when|unless|"
    r"when (?:needed|necessary|required|asked|requested|short|possible)|"
    r"when (?:\w+ ){1,4}?(?:was|were|is|are|got|fell|called in) (?:\w+ )?"
    r"(?:away|ill|sick|off|out|absent|late|busy|missing|unavailable|on (?:leave|holiday|vacation|sick)))",
    re.IGNORECASE,
)
_STILL = re.compile(
    r"\b(?:if|when|whenever|in case|unless|during|absences?|cover(?:ed|ing)?|stand-?ins?|substitut\w+|backup|relief|"
    r"as needed|needed|required|request(?:ed)?|demand|necessary|occasional\w*)\b",
    re.IGNORECASE,
)
_NAMED = re.compile(r"\b(from|to|in|at|for|with|by|into) ([A-Z]\w+)")
_MISSED = re.compile(
    r"\b(?:below|under|short of|missed|missing|behind|not met|not reach\w*) "
    r"(?:the |our |my |its )?(?:\w+ )?(?:target|goal|quota)s?\b",
    re.IGNORECASE,
)
_BY = re.compile(r" by\b")
_EARLIER = (("before", 0), ("then", 0), ("after", 1), ("once", 1))


def find_lost_conditions(source: str, rewrite: str) -> list[str]:
    """Return a reason for each condition or order of things that a rewrite loses, and for what it says of another."""
    found = _CONDITION.search(source)
    lost = found is not None and not _STILL.search(rewrite)
    reasons = [say("a condition was left out: “{found} …”", found=found[0].strip())] if found and lost else []
    missed = _MISSED.search(source)
    if missed and not _MISSED.search(rewrite):
        reasons.append(say("“{missed}” was left out", missed=missed[0]))
    return [
        *reasons,
        *_turned_order(source, rewrite),
        *_said_of_another(source, rewrite),
        *_turned_names(source, rewrite),
    ]


def _turned_names(source: str, rewrite: str) -> list[str]:
    """Return a reason where two names changed places ("from Oslo to train in Rome", "from Rome to train in Oslo")."""
    was, now = ({found[2]: found[1].casefold() for found in _NAMED.finditer(text)} for text in (source, rewrite))
    moved = sorted(name for name in was.keys() & now.keys() if was[name] != now[name])
    turned = [
        (one, other) for one, other in combinations(moved, 2) if was[one] == now[other] and was[other] == now[one]
    ]
    return [say("{one} and {other} changed places", one=one, other=other) for one, other in turned]


def _turned_order(source: str, rewrite: str) -> list[str]:
    """Return a reason where what was done first is done last ("washed before trimming", "trimmed before washing")."""
    was, now = _in_time(source), _in_time(rewrite)
    if not was or not now:
        return []
    turned = was[0] & now[1] - now[0] and was[1] & now[0] - was[0]
    return [say("the order of things changed")] if turned else []


def _in_time(text: str) -> tuple[frozenset[str], frozenset[str]] | None:
    """Return the verbs of what came first and of what came after, where a line tells the order."""
    words = [normal(token.text) for token in tokenize(text)]
    for word, later in _EARLIER:
        if word not in words[1:]:
            continue
        place = words.index(word, 1)
        sides = [frozenset[str](), frozenset[str]()]
        for deed in read_deeds(text):
            sides[deed.place > place] |= deed.lemmas
        return sides[later], sides[1 - later]
    return None


def _said_of_another(source: str, rewrite: str) -> list[str]:
    """Return a reason where "a colleague who won" became "a cake that won"."""
    told, said = _by_whom(source), read_known(source)
    return [
        say("“{lemma}” was said of {told}, not of {who}", lemma=lemma, told=min(told[lemma]), who=who)
        for lemma, doers in _by_whom(rewrite).items()
        for who in sorted(doers)
        if lemma in told and said.has(who) and not any(read_known(each).means(who) for each in told[lemma])
    ]


def _by_whom(text: str) -> dict[str, set[str]]:
    """Return for each verb of "a colleague who won" who it is said of."""
    tokens = tokenize(text)
    words = [normal(token.text) for token in tokens]
    found: dict[str, set[str]] = {}
    for deed in read_deeds(text):
        who = "" if words[deed.place] in deed.lemmas else _doer(words, deed)
        if (
            deed.kind == "other"
            and who
            and not tokens[deed.place].joined
            and not _BY.match(text, tokens[deed.place].end)
        ):
            for lemma in deed.lemmas:
                found.setdefault(lemma, set()).add(who)
    return found


def _doer(words: list[str], deed: Deed) -> str:
    place = deed.place - 1
    if place > 0 and words[place] in ("who", "that", "which"):
        place -= 1
    return words[place] if place >= 0 and words[place].isalpha() and len(words[place]) > 3 else ""
