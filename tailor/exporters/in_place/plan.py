"""Compares a résumé as read with the tailored one and plans what becomes of the Word file."""

from collections.abc import Iterator
from dataclasses import fields

from tailor.exporters.in_place.blocks import entry_block, plan_blocks, section_block
from tailor.exporters.in_place.lists import plan_list
from tailor.exporters.in_place.outcome import Outcome
from tailor.exporters.in_place.places import Place
from tailor.exporters.in_place.splices import ENTRY, SECTION
from tailor.model.lines import BASICS_FIELDS
from tailor.model.message import say
from tailor.model.resume import AnyEntry, Basics, Line, Resume, Section

_ASIDE = {"id", "extra"}
_FORMS = {"start_date", "end_date", "date", "release_date", "url"}
_OWN_FORM = say("dates and addresses keep the form that they have in your file; change them there")
_NO_PLACE = say("your file has no place for it yet; put it where you want it")


def plan_changes(base: Resume, tailored: Resume, places: dict[str, Place]) -> Outcome:
    """Return what it takes to make a file that says the base résumé say the tailored one."""
    outcome = Outcome(places)
    _basics(base.basics, tailored.basics, outcome)
    sections = {section.id: section for section in tailored.sections}
    shown = [section.id for section in tailored.sections if section.entries]
    empty = {section.id for section in base.sections if not section.entries}
    for section in base.sections:
        if section.id in shown:
            _section(section, sections[section.id], outcome)
    plan_blocks(map(section_block, base.sections), [*shown, *empty], SECTION, outcome)
    known = {section.id for section in base.sections}
    for section in tailored.sections:
        if section.id not in known:
            _added(section.entries, outcome)
    return outcome


def _basics(base: Basics, new: Basics, outcome: Outcome) -> None:
    for name in BASICS_FIELDS:
        _text(f"basics.{name}", getattr(base, name), getattr(new, name), outcome)
    for each in fields(Basics):
        if each.name not in (*BASICS_FIELDS, "extra") and getattr(base, each.name) != getattr(new, each.name):
            outcome.miss(f"basics.{each.name}", str(getattr(new, each.name)), _OWN_FORM)


def _section(base: Section, new: Section, outcome: Outcome) -> None:
    if base.heading != new.heading:
        _text(f"{base.id}.heading", base.heading, new.heading, outcome)
    if base.entries == new.entries:
        return
    listed = [_single(entries) for entries in (base.entries, new.entries)]
    if all(listed) and _run_on(listed[0], outcome):
        plan_list(tuple(listed[0]), tuple(listed[1]), outcome)
        return
    entries = {entry.id: entry for entry in new.entries}
    for entry in base.entries:
        if entry.id in entries:
            _entry(entry, entries[entry.id], outcome)
    plan_blocks(map(entry_block, base.entries), entries, ENTRY, outcome)
    known = {entry.id for entry in base.entries}
    _added(tuple(entry for entry in new.entries if entry.id not in known), outcome)


def _entry(base: AnyEntry, new: AnyEntry, outcome: Outcome) -> None:
    if base == new:
        return
    for each in fields(base):
        old, now = getattr(base, each.name), getattr(new, each.name)
        if each.name in _ASIDE or old == now:
            continue
        if isinstance(old, tuple):
            plan_list(old, now, outcome)
        elif each.name in _FORMS:
            outcome.miss(f"{base.id}.{each.name}", now, _OWN_FORM)
        else:
            _text(f"{base.id}.{each.name}", old, now, outcome)


def _text(line: str, before: str, after: str, outcome: Outcome) -> None:
    """Note one text that changed, came or went."""
    if before == after:
        return
    if not before:
        outcome.miss(line, after, _NO_PLACE)
    elif not after:
        plan_list((Line(line, before),), (), outcome)
    else:
        outcome.reword(line, before, after)


def _added(entries: tuple[AnyEntry, ...], outcome: Outcome) -> None:
    for entry in entries:
        outcome.miss(entry.id, "; ".join(line.text for line in _lines(entry)), _NO_PLACE)


def _single(entries: tuple[AnyEntry, ...]) -> list[Line]:
    """Return the texts of entries that have one each, as plain lists of skills or languages do; else nothing."""
    lines = [list(_lines(entry)) for entry in entries]
    return [one[0] for one in lines] if all(len(one) == 1 for one in lines) else []


def _run_on(lines: list[Line], outcome: Outcome) -> bool:
    """Tell whether lines stand one after the other in a single paragraph."""
    places = [outcome.places.get(line.id) for line in lines]
    return len(lines) > 1 and len({place.number if place else -1 for place in places}) == 1 and None not in places


def _lines(entry: AnyEntry) -> Iterator[Line]:
    for each in fields(entry):
        value = getattr(entry, each.name)
        if isinstance(value, tuple):
            yield from value
        elif value and each.name not in _ASIDE:
            yield Line(f"{entry.id}.{each.name}", value)
