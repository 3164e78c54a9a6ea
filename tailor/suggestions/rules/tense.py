"""Puts the leading verbs into the tense of the job: past for one that ended, present for one that goes on."""

import re
from collections.abc import Iterator
from itertools import pairwise

from tailor.model.suggestion import Edit, Suggestion
from tailor.suggestions.acts import act_edits, find_acts
from tailor.suggestions.lines import Bullet
from tailor.suggestions.situation import Situation, replace_in
from tailor.suggestions.verb_chains import ChainVerb, find_chain, inflect, like, read_words
from tailor.verbs import Form, find_verb, verb_of_noun

_SENTENCES = re.compile(r"[.;!]\s+[A-Z]")
_AS_IT_IS = frozenset(("worked", "working", "work", "assisting", "helping", "involving", "being", "having"))


def propose(bullet: Bullet, _: Situation) -> Iterator[Suggestion]:
    """Yield "Managed … and trained …" for "Managing … and training …" and the like."""
    words = read_words(bullet.text)
    if not bullet.can_be_reworded or not bullet.tense or not words or words[0].plain in _AS_IT_IS:
        return
    start = len(bullet.text) - len(bullet.text.lstrip(" •-*–"))
    if _SENTENCES.search(bullet.text):
        return
    edits = _gerund_edits(bullet, start) or _finite_edits(bullet, start, words[0].plain)
    if edits:
        ended = "goes on" if bullet.tense == "present" else "has ended"
        reason = f"This job {ended}, so its verbs read best in the {bullet.tense} tense."
        yield replace_in(bullet, "tense", edits, reason)


def _gerund_edits(bullet: Bullet, start: int) -> tuple[Edit, ...]:
    acts = find_acts(bullet.text, start)
    if not acts or acts[0].nominal:
        return ()
    first, *others = act_edits(acts, bullet.tense)
    return (Edit(first.start, first.end, like(first.text, bullet.text[first.start])), *others)


def _finite_edits(bullet: Bullet, start: int, first: str) -> tuple[Edit, ...]:
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


def _may_be_gerund(word: str) -> bool:
    """Tell whether a word looks like a gerund of a verb that the table lacks."""
    return word.endswith("ing") and len(word) > 5 and find_verb(word, "gerund") is None and not verb_of_noun(word)


def _mixed(text: str, chain: tuple[ChainVerb, ...], form: Form) -> bool:
    """Tell whether a verb of the same form is left that may belong to the chain: then nothing is suggested."""
    done = {verb.start for verb in chain}
    words = read_words(text)
    for previous, word in pairwise(words):
        beside = previous.plain in ("and", "or") or "," in text[previous.end : word.start]
        left = word.start not in done and find_verb(word.text, form) is not None
        if beside and left and form in ("base", "third") and find_verb(word.text, "past") is None:
            return True
        if form == "gerund" and previous.plain in ("and", "or") and _may_be_gerund(word.plain):
            return True
    return False
