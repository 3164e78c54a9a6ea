"""Says a skill in the posting's words where the résumé has another name for the same thing."""

import re
from collections.abc import Iterator
from dataclasses import replace

from tailor.model.match import Evidence, KeywordMatch, Passage
from tailor.model.message import say
from tailor.model.suggestion import Edit, Suggestion
from tailor.suggestions.aliases import find_names, is_initials, listed_names, name_key, same_things
from tailor.suggestions.lines import Bullet
from tailor.suggestions.rules.casing import proper_casing
from tailor.suggestions.situation import Situation, keyword_worth, replace_in
from tailor.words import singular, stems

_MOST_BEFORE_NOUN = 3
_TIED = ("/", "-", "'", "’", "&", "+")
_PAIR_BEFORE = re.compile(r"\b[A-Z]{2,}\w* (?:and|or|&) $")
_PAIR_AFTER = re.compile(r" (?:and|or|&) [A-Z]{2,}\w*\b")
_IN_USE = re.compile(r"\b(?:in|with|using|on|via|into|of|from|to) $", re.IGNORECASE)
_END = re.compile(r"\s*(?:[.;)]|$)|\s+(?:for|to)\b")
_NOUN_AFTER = re.compile(r"\s+[A-Za-z]")
_LINK_AFTER = re.compile(
    r"\s+(?:and|or|to|for|in|on|at|by|with|from|of|as|that|which|while|via|per|using|used|across|when|after|before|into|"
    r"through|serving|daily|weekly|monthly)\b"
)
_KINDS = ("duty", "achievement", "skills", "other", "objective")


def propose(situation: Situation) -> Iterator[Suggestion]:
    """Yield the posting's wording, one a line: the most useful one."""
    variants = [match for match in situation.matches.keywords if match.state == "variant"]
    variants.sort(key=keyword_worth, reverse=True)
    done: set[str] = set()
    for match in variants:
        for bullet in situation.bullets:
            fitting = bullet.kind in _KINDS and bullet.line.id not in done
            edit = _edit(bullet, match, situation.posting.text) if fitting else None
            if edit:
                done.add(bullet.line.id)
                yield _suggestion(bullet, match, edit)


def _edit(bullet: Bullet, match: KeywordMatch, posting: str) -> Edit | None:
    term = match.keyword.term
    key = name_key(term)
    if _stands_in(term, bullet.text):
        return None
    names = [(start, end) for name, start, end in find_names(bullet.text) if name != key and key in same_things(name)]
    if not names:
        return None
    start, end = max(names, key=lambda span: span[1] - span[0])
    old = bullet.text[start:end]
    wording = _wording(old, term)
    same_words = set(stems(old)) == set(stems(term))
    spelled_alike = same_words and name_key(term).replace(" ", "") != name_key(old).replace(" ", "")
    given = is_initials(old, term) and re.search(rf"\({re.escape(old.rstrip('s'))}s?\)", posting)
    if spelled_alike or given or wording == old or not _fits(bullet.text, start, end, wording):
        return None
    return Edit(start, end, wording)


def _stands_in(term: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(term)}(?!\w)", text, re.IGNORECASE) is not None


def _fits(text: str, start: int, end: int, wording: str) -> bool:
    """Tell whether a wording reads well in the place of a name: not in brackets, one of a pair, or before a noun."""
    old, before, after = text[start:end], text[:start], text[end:]
    if "(" in before[-2:] + after[:2] or ")" in before[-2:] + after[:2] or after[:1] in _TIED or before[-1:] in _TIED:
        return False
    if "'" in old or "’" in old:
        return False
    added = len(wording.split()) - len(old.split())
    paired = _PAIR_BEFORE.search(before) or _PAIR_AFTER.match(after)
    describes = bool(_NOUN_AFTER.match(after)) and not _LINK_AFTER.match(after)
    if added > 0 and (paired or (describes and added > _MOST_BEFORE_NOUN)):
        return False
    maker = wording.casefold().endswith(f" {old.casefold()}")
    return not (maker and (describes or (before and not (_IN_USE.search(before) and _END.match(after)))))


def _wording(old: str, term: str) -> str:
    """Return the posting's name: initials beside the words they stand for, a product in its own casing."""
    if is_initials(old, term):
        return f"{term if old.endswith('s') or term.casefold() in listed_names() else _singular(term)} ({old})"
    if is_initials(term, old):
        return f"{old} ({term})"
    return proper_casing(term)


def _singular(term: str) -> str:
    """Return a name for one thing: the posting's "Individualized Education Programs" is one IEP in the résumé."""
    *others, last = term.split(" ")
    one = singular(last.casefold())
    return term if not last.casefold().startswith(one) else " ".join((*others, last[: len(one)]))


def _suggestion(bullet: Bullet, match: KeywordMatch, edit: Edit) -> Suggestion:
    old = bullet.text[edit.start : edit.end]
    reason = say("The posting calls {old} “{term}”; this says the same in its words.", old=old, term=match.keyword.term)
    suggestion = replace_in(bullet, "alias", (edit,), reason)
    evidence = Evidence(Passage(bullet.line.id, edit.start, edit.end), bullet.line.path, old)
    return replace(suggestion, evidence=(evidence,), terms=(match.keyword.term,))
