"""Accounts for every difference from the original: where it is, who made it and why, and what waits behind it."""

from dataclasses import dataclass

from tailor.composition.index import Index, index_resume
from tailor.composition.tailored import Change, changes, superseded
from tailor.model.resume import Resume
from tailor.model.suggestion import Suggestion


@dataclass(frozen=True, slots=True)
class Entry:
    """One change with the suggestions that made it, and those that wait until it is taken back.

    `place` names the entry or section that it belongs to, "" in what stands above all sections.
    """

    change: Change
    place: str
    behind: tuple[Suggestion, ...]
    waiting: tuple[Suggestion, ...] = ()


@dataclass(frozen=True, slots=True)
class Account:
    """All that differs from the original, in the order of the document, and what has no effect at all now."""

    entries: tuple[Entry, ...] = ()
    idle: tuple[Suggestion, ...] = ()


def account(base: Resume, accepted: tuple[Suggestion, ...]) -> Account:
    """Return the account of the accepted suggestions; every one of them stands in it."""
    index = index_resume(base)
    by_id = {one.id: one for one in accepted}
    waiting = [by_id[identity] for identity in superseded(base, accepted)]
    waiting.sort(key=lambda one: one.id)
    entries: list[Entry] = []
    for change in changes(base, accepted):
        behind = tuple(by_id[identity] for identity in change.suggestions)
        held = tuple(one for one in waiting if _holds(change, one, index))
        waiting = [one for one in waiting if one not in held]
        target = change.line if index.knows(change.line) or change.line in index.children else behind[0].target
        entries.append(Entry(change, _place(index, target), behind, held))
    entries.sort(key=lambda entry: _position(index, entry))
    return Account(tuple(entries), tuple(waiting))


def _position(index: Index, entry: Entry) -> tuple[int, int]:
    """Return where in the document a change is; what was added comes after what it was added after."""
    places = {identity: number for number, identity in enumerate(index.paths)}
    if entry.change.line in places:
        return places[entry.change.line], 0
    added = entry.behind[0]
    before = (added.after_id, *reversed(index.children.get(added.target, ())), added.target)
    return next((places[one] for one in before if one in places), len(places)), 1


def _holds(change: Change, suggestion: Suggestion, index: Index) -> bool:
    """Tell whether the suggestion is about what was changed, or about something in what was left out."""
    if suggestion.target == change.line:
        return True
    return change.kind == "hide" and change.line in index.ancestors(suggestion.target)


def _place(index: Index, target: str) -> str:
    """Return what the entry or section around a line, list or entry is called."""
    above = index.parents.get(target, "")
    if above:
        return index.labels[above]
    return "" if target.startswith("basics.") else index.labels.get(target, "")
