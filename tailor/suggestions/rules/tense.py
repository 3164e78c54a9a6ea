"""Puts the leading verbs into the tense of the job: past for one that ended, present for one that goes on."""

import re
from collections.abc import Iterator
from itertools import pairwise

from tailor.model.message import say
from tailor.model.suggestion import Edit, Suggestion
from tailor.suggestions.acts import act_edits, find_acts
from tailor.suggestions.deeds import find_deeds, leaves_a_gerund
from tailor.suggestions.lines import Bullet
from tailor.suggestions.situation import Situation, replace_in
from tailor.suggestions.verb_chains import ChainVerb, Word, find_chain, inflect, like, read_words
from tailor.verbs import Form, find_verb
from tailor.vocabulary import load

_SENTENCES = re.compile(r"[.;!]\s+[A-Z]")
_MEANS = re.compile(r"\w+ing\b[^,;]*,\s+(?:\w+ly\s+)?(\w+)", re.IGNORECASE)
"""A gerund before the verb of the line says how: "Using AutoCAD, drew plans"."""
_AS_IT_IS = frozenset(("worked", "working", "work", "assisting", "helping", "involving", "being", "having"))
_VAGUE = frozenset(
    ("involved", "assisted", "helped", "participated", "contributed", "supported", "experienced", "skilled")
)


def propose(bullet: Bullet, _: Situation) -> Iterator[Suggestion]:
    """Yield "Managed … and trained …" for "Managing … and training …" and the like."""
    words = read_words(bullet.text)
    if not bullet.can_be_reworded or not bullet.tense or not words or _stays(words):
        return
    start = len(bullet.text) - len(bullet.text.lstrip(" •-*–"))
    if _SENTENCES.search(bullet.text):
        return
    edits = _gerund_edits(bullet, start)
    if not edits:
        edits = _merged(_finite_edits(bullet, start, words[0].plain), _mixed_edits(bullet, start))
    if edits:
        once = any(find_verb(bullet.text[edit.start : edit.end], "past") for edit in edits)
        goes_on = say("This job goes on, so its verbs read best in the present tense.")
        ended = say("This job has ended, so its verbs read best in the past tense.")
        reason = goes_on if bullet.tense == "present" else ended
        yield replace_in(bullet, "tense", edits, reason, "confirm" if once else "safe")


def _stays(words: tuple[Word, ...]) -> bool:
    """Tell whether other rules, or none, see to the first word ("working on"); "working with" is a verb like others."""
    beside = len(words) > 1 and words[1].plain in ("with", "alongside", "closely")
    return words[0].plain in _AS_IT_IS and not (words[0].plain == "working" and beside)


def _merged(one: tuple[Edit, ...], other: tuple[Edit, ...]) -> tuple[Edit, ...]:
    by_place = {edit.start: edit for edit in (*other, *one)}
    return tuple(by_place[place] for place in sorted(by_place))


def _gerund_edits(bullet: Bullet, start: int) -> tuple[Edit, ...]:
    acts = find_acts(bullet.text, start)
    means = _MEANS.match(bullet.text, start)
    if not acts or acts[0].nominal or (means and find_verb(means[1], "past")):
        return ()
    first, *others = act_edits(acts, bullet.tense)
    return (Edit(first.start, first.end, like(first.text, bullet.text[first.start])), *others)


def _finite_edits(bullet: Bullet, start: int, first: str) -> tuple[Edit, ...]:
    if leaves_a_gerund(bullet.text, start):
        return ()
    for form in _forms(first, bullet):
        chain = find_chain(bullet.text, start, form)
        if chain and not _mixed(bullet.text, chain, form):
            return tuple(
                Edit(one.start, one.end, like(inflect(one.verb, bullet.tense), bullet.text[one.start : one.end]))
                for one in chain
            )
    return ()


def _forms(word: str, bullet: Bullet) -> tuple[Form, ...]:
    """Return the forms to look for; in a project "Offers courses" tells what the product does, not the user."""
    if find_verb(word, "past"):
        return ()
    third: tuple[Form, ...] = () if bullet.line.kind == "projects" else ("third",)
    base: tuple[Form, ...] = () if bullet.tense == "present" else ("base",)
    return (*third, *base)


def _mixed_edits(bullet: Bullet, start: int) -> tuple[Edit, ...]:
    """Return edits that make one tense of several ("Greeted guests, take reservations and seat parties")."""
    text = bullet.text
    word = read_words(text, start)[0].text
    done = find_verb(word, "past") is not None
    leads = done or any(find_chain(text, start, form) for form in ("base", "third"))
    if bullet.line.kind == "projects" or not leads or word.casefold() in _VAGUE or (done and bullet.tense == "present"):
        return ()
    edits = []
    for act in find_deeds(text, start) or ():
        said = text[act.start : act.end]
        if find_verb(said, "past" if bullet.tense == "past" else "base"):
            continue
        edits.append(Edit(act.start, act.end, like(act.lead + inflect(act.verb, bullet.tense), said)))
    return tuple(edits) if any(edit.start > start for edit in edits) else ()


def _mixed(text: str, chain: tuple[ChainVerb, ...], form: Form) -> bool:
    """Tell whether a verb of the same form is left that may belong to the chain: then nothing is suggested."""
    done = {verb.start for verb in chain}
    words = read_words(text)
    for previous, word in pairwise(words):
        beside = previous.plain in ("and", "or") or "," in text[previous.end : word.start]
        other = find_verb(word.text, "third" if form == "base" else "base")
        certain = other is not None and other.base not in load("nounish.json")["bases"]
        left = word.start not in done and (find_verb(word.text, form) is not None or certain)
        if beside and left and find_verb(word.text, "past") is None:
            return True
    return False
