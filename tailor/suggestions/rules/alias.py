"""Says a skill in the posting's words where the résumé has another name for the same thing."""

import re
from collections.abc import Iterator
from dataclasses import replace

from tailor.model.match import Evidence, KeywordMatch, Passage
from tailor.model.suggestion import Edit, Suggestion
from tailor.suggestions.aliases import find_names, is_initials, name_key, same_things
from tailor.suggestions.lines import Bullet
from tailor.suggestions.rules.casing import proper_casing
from tailor.suggestions.situation import Situation, keyword_worth, replace_in
from tailor.words import singular, stems

_KINDS = ("duty", "achievement", "skills", "other", "objective")


def propose(situation: Situation) -> Iterator[Suggestion]:
    """Yield the posting's wording, one a line: the most useful one."""
    variants = [match for match in situation.matches.keywords if match.state == "variant"]
    variants.sort(key=keyword_worth, reverse=True)
    done: set[str] = set()
    for match in variants:
        for bullet in situation.bullets:
            fitting = bullet.kind in _KINDS and bullet.line.id not in done
            edit = _edit(bullet, match) if fitting else None
            if edit:
                done.add(bullet.line.id)
                yield _suggestion(bullet, match, edit)


def _edit(bullet: Bullet, match: KeywordMatch) -> Edit | None:
    term = match.keyword.term
    key = name_key(term)
    if re.search(rf"(?<!\w){re.escape(term)}(?!\w)", bullet.text, re.IGNORECASE):
        return None
    names = [(start, end) for name, start, end in find_names(bullet.text) if name != key and key in same_things(name)]
    if not names:
        return None
    start, end = max(names, key=lambda span: span[1] - span[0])
    wording = _wording(bullet.text[start:end], term)
    around = bullet.text[max(0, start - 2) : start] + bullet.text[end : end + 2]
    same_words = set(stems(bullet.text[start:end])) == set(stems(term))
    spelled_alike = same_words and name_key(term).replace(" ", "") != name_key(bullet.text[start:end]).replace(" ", "")
    if "(" in around or ")" in around or spelled_alike or wording == bullet.text[start:end]:
        return None
    return Edit(start, end, wording)


def _wording(old: str, term: str) -> str:
    """Return the posting's name: initials beside the words they stand for, a product in its own casing."""
    if is_initials(old, term):
        return f"{term if old.endswith('s') else _singular(term)} ({old})"
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
    reason = f"The posting calls {old} “{match.keyword.term}”; this says the same in its words."
    suggestion = replace_in(bullet, "alias", (edit,), reason)
    evidence = Evidence(Passage(bullet.line.id, edit.start, edit.end), bullet.line.path, old)
    return replace(suggestion, evidence=(evidence,), terms=(match.keyword.term,))
