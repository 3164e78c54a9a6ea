"""Derives the tailored résumé from the base résumé and the set of accepted suggestions."""

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from typing import TypeVar

from tailor.composition.fields import LISTS
from tailor.composition.index import Index, index_resume
from tailor.composition.plan import ADDED, Plan, plan_changes
from tailor.composition.remembering import remembered
from tailor.model.resume import (
    ENTRY_TYPES,
    AnyEntry,
    Line,
    Resume,
    Section,
    Skill,
)
from tailor.model.suggestion import PIECE, ChangeKind, Suggestion

Child = TypeVar("Child", Line, AnyEntry, Section)
Holder = TypeVar("Holder")
_NEW_SECTION = "add:sections"


@dataclass(frozen=True, slots=True)
class Change:
    """One difference from the original: where, what it was, what it is, and the suggestions that made it.

    `line` is the id of what changed; for a move the container, whose children `before` and `after` list line by line.
    A bullet made into several is one difference, and `after` has them line by line.
    """

    line: str
    path: str
    before: str
    after: str
    kind: ChangeKind
    suggestions: tuple[str, ...]


@remembered
def tailor_resume(base: Resume, accepted: tuple[Suggestion, ...]) -> Resume:
    """Return the résumé with the accepted suggestions applied; it depends on their set alone, not on their order."""
    if not accepted:
        return base
    plan = _plan(base, accepted)
    basics = _with_texts(base.basics, "basics", plan)
    sections = tuple(_tailored_section(section, plan) for section in base.sections)
    new = plan.added.get("sections")
    if new:
        lines = tuple(_new_line(one, plan) for one in sorted(new, key=lambda one: (one.text.casefold(), one.id)))
        entry = Skill(id=f"{_NEW_SECTION}.skills", keywords=lines)
        sections = (*sections, Section(id=_NEW_SECTION, kind="skills", heading="Skills", entries=(entry,)))
    sections = _visible(_ordered(sections, "sections", plan), plan)
    if basics is base.basics and _same(sections, base.sections):
        return base
    return replace(base, basics=basics, sections=sections)


def superseded(base: Resume, accepted: tuple[Suggestion, ...]) -> frozenset[str]:
    """Return the ids of the accepted suggestions that have no effect now, because others stand in their way."""
    effective = _plan(base, accepted).effective
    return frozenset(suggestion.id for suggestion in accepted) - effective


def changes(base: Resume, accepted: tuple[Suggestion, ...]) -> tuple[Change, ...]:
    """Return what differs from the original and why, in the order of the document."""
    index = index_resume(base)
    plan = _plan(base, accepted)
    after = index_resume(tailor_resume(base, accepted))
    found = [*_text_changes(index, plan), *_moves(index, after, plan), *_hidden_and_added(index, after, plan)]
    places = {identity: number for number, identity in enumerate(index.paths)}
    return tuple(sorted(found, key=lambda change: places.get(change.line, len(places))))


@remembered
def _plan(base: Resume, accepted: tuple[Suggestion, ...]) -> Plan:
    return plan_changes(index_resume(base), accepted)


def _text_changes(index: Index, plan: Plan) -> Iterable[Change]:
    for line, text in plan.texts.items():
        if line in index.texts and text != index.texts[line]:
            behind = plan.behind[line]
            ids = tuple(one.id for one in behind)
            kind = next((one.kind for one in behind if one.kind == "split"), behind[0].kind)
            yield Change(line, index.paths[line], index.texts[line], text, kind, ids)


def _moves(index: Index, after: Index, plan: Plan) -> Iterable[Change]:
    for container, move in plan.orders.items():
        old = index.children[container]
        shown = after.children.get(container, ())
        stayed = [child for child in old if child in shown]
        moved = [child for child in shown if child in old]
        if stayed != moved:
            listed = ["\n".join(index.labels[child] for child in children) for children in (stayed, moved)]
            yield Change(container, index.paths[container], listed[0], listed[1], "move", (move.id,))


def _hidden_and_added(index: Index, after: Index, plan: Plan) -> Iterable[Change]:
    for target, hide in plan.hidden.items():
        path, before = index.paths.get(target, hide.path), index.labels.get(target, hide.before)
        yield Change(target, path, before, "", "hide", (hide.id,))
    for additions in plan.added.values():
        for one in additions:
            line = ADDED + one.id
            if line in plan.hidden:
                continue
            ids = (one.id, *(other.id for other in plan.behind.get(line, ())))
            yield Change(line, after.paths.get(line, one.path), "", plan.texts.get(line, one.text), "add", ids)


def _tailored_section(section: Section, plan: Plan) -> Section:
    section = _with_texts(section, section.id, plan)
    entries = tuple(_tailored_entry(entry, plan) for entry in section.entries)
    added = [(one, _new_entry(section, one)) for one in plan.added.get(section.id, ())]
    entries = _visible(_ordered(_with_added(entries, added), section.id, plan), plan)
    return section if _same(entries, section.entries) else replace(section, entries=entries)


def _tailored_entry(entry: AnyEntry, plan: Plan) -> AnyEntry:
    entry = _with_texts(entry, entry.id, plan)
    for name in LISTS:
        lines = getattr(entry, name, None)
        if lines is not None:
            tailored = _tailored_lines(lines, f"{entry.id}.{name}", plan)
            if not _same(tailored, lines):
                entry = replace(entry, **{name: tailored})  # type: ignore[arg-type]
    return entry


def _tailored_lines(lines: tuple[Line, ...], container: str, plan: Plan) -> tuple[Line, ...]:
    added = [(one, Line(ADDED + one.id, one.text)) for one in plan.added.get(container, ())]
    complete = _visible(_ordered(_with_added(lines, added), container, plan), plan)
    return tuple(piece for line in complete for piece in _pieces(line, plan.texts.get(line.id, line.text)))


def _pieces(line: Line, text: str) -> tuple[Line, ...]:
    """Return the line with its new text, several lines where that has line breaks, none where nothing is left."""
    if text == line.text:
        return (line,)
    texts = [text] if "\n" in line.text else [piece.strip() for piece in text.split("\n")]
    left = [piece for piece in texts if piece]
    return tuple(
        Line(f"{line.id}{PIECE}{number}" if number > 1 else line.id, one) for number, one in enumerate(left, 1)
    )


def _with_texts(holder: Holder, identity: str, plan: Plan) -> Holder:
    own = {each.name: f"{identity}.{each.name}" for each in fields(holder)}  # type: ignore[arg-type]
    new = {
        name: "" if line in plan.hidden else plan.texts[line]
        for name, line in own.items()
        if (line in plan.hidden or line in plan.texts) and isinstance(getattr(holder, name), str)
    }
    return replace(holder, **new) if new else holder  # type: ignore[type-var]


def _with_added(children: tuple[Child, ...], added: list[tuple[Suggestion, Child]]) -> tuple[Child, ...]:
    result: list[Child] = list(children)
    waiting: list[tuple[Suggestion, Child]] = list(added)
    while waiting:
        present = {child.id for child in result}
        to_come = {child.id for _, child in waiting}
        ready = [pair for pair in waiting if pair[0].after_id in present]
        last = [pair for pair in waiting if pair[0].after_id not in present | to_come]
        for one, child in reversed(ready):
            place = next(number for number, sibling in enumerate(result) if sibling.id == one.after_id)
            result.insert(place + 1, child)
        result.extend(child for _, child in last or (() if ready else waiting))
        waiting = [pair for pair in waiting if pair not in ready and pair not in last] if ready or last else []
    return tuple(result)


def _ordered(children: tuple[Child, ...], container: str, plan: Plan) -> tuple[Child, ...]:
    if container not in plan.orders:
        return children
    by_id = {child.id: child for child in children}
    wanted = [identity for identity in dict.fromkeys(plan.orders[container].order) if identity in by_id]
    following = iter(wanted)
    named = set(wanted)
    return tuple(by_id[next(following)] if child.id in named else child for child in children)


def _visible(children: tuple[Child, ...], plan: Plan) -> tuple[Child, ...]:
    return tuple(child for child in children if child.id not in plan.hidden)


def _new_line(suggestion: Suggestion, plan: Plan) -> Line:
    identity = ADDED + suggestion.id
    return Line(identity, plan.texts.get(identity, suggestion.text))


def _new_entry(section: Section, suggestion: Suggestion) -> AnyEntry:
    identity = ADDED + suggestion.id
    names = {each.name for each in fields(ENTRY_TYPES[section.kind])}
    listed = next((name for name in ("highlights", "keywords") if name in names), "")
    if section.kind == "skills" and section.entries and not any(getattr(e, "keywords", ()) for e in section.entries):
        listed = ""
    if listed:
        content: dict[str, object] = {listed: (Line(f"{identity}.1", suggestion.text),)}
    else:
        content = {next(name for name in ("name", "title", "language") if name in names): suggestion.text}
    return ENTRY_TYPES[section.kind](id=identity, **content)  # type: ignore[arg-type, return-value]


def _same(new: tuple[Child, ...], old: tuple[Child, ...]) -> bool:
    return len(new) == len(old) and all(one is other for one, other in zip(new, old, strict=True))
