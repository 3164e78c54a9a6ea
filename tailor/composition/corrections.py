"""Corrects an imported résumé: every function returns a new version of the base, and no text is lost on the way.

What stays keeps its id. A line that is taken out and put elsewhere takes its id with it.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from tailor.composition.correcting import draft_of, version_of
from tailor.composition.fields import (
    container_of,
    find_entry,
    find_field,
    find_lines,
    find_section,
    with_lines,
    with_section,
    with_text,
    without_empty,
)
from tailor.composition.kinds import TITLES
from tailor.model.resume import ENTRY_TYPES, BaseResume, Custom, Line, Section

_LONG = ("summary", "description", "reference")


# Fields


def set_text(base: BaseResume, target: str, text: str) -> BaseResume:
    """Put the user's own wording in a field; what an emptied field said is left over."""
    if not text.strip():
        return take_out(base, target)
    draft = draft_of(base)
    draft.resume = with_text(draft.resume, target, text)
    if draft.resume != base.resume:
        draft.settle((target,))
    return version_of(base, draft)


def set_words(base: BaseResume, container: str, texts: Iterable[str]) -> BaseResume:
    """Put other words in a list such as "k1.keywords"; those that stay keep their ids."""
    lines = find_lines(base.resume, container)
    if lines is None:
        return base
    draft = draft_of(base)
    known = list(lines)
    new: list[Line] = []
    for text in texts:
        same = next((line for line in known if line.text == text), None)
        if same is not None:
            known.remove(same)
        new.append(same or Line(draft.new_id(), text))
    if tuple(new) == lines:
        return base
    draft.resume = with_lines(draft.resume, container, tuple(new))
    draft.settle(line.id for line in known)
    return version_of(base, draft)


def confirm(base: BaseResume, *targets: str) -> BaseResume:
    """Settle doubts: these fields are right as they are."""
    draft = draft_of(base)
    draft.settle(targets)
    return version_of(base, draft)


def take_out(base: BaseResume, target: str) -> BaseResume:
    """Move a field's text back among those without a place; an entry that says nothing then is gone."""
    field = find_field(base.resume, target)
    if field is None:
        return base
    draft = draft_of(base)
    draft.leave_field(field)
    if field.is_line:
        container = container_of(base.resume, target)
        lines = find_lines(base.resume, container) or ()
        draft.resume = with_lines(base.resume, container, tuple(line for line in lines if line.id != target))
    else:
        draft.resume = with_text(base.resume, target, "")
    draft.resume = without_empty(draft.resume, field.entry)
    return version_of(base, draft)


# Texts without a place


def place(base: BaseResume, leftover: str, target: str) -> BaseResume:
    """Put a leftover in a field: behind what a longer text says, in the place of what a short field says."""
    field, draft = find_field(base.resume, target), draft_of(base)
    taken = draft.take(leftover)
    if field is None or taken is None:
        return base
    text = taken.text
    if field.text and (field.is_line or field.name in _LONG):
        text = f"{field.text} {taken.text}"
    elif field.text:
        draft.leave_field(field)
    draft.move_places(taken.id, target)
    draft.settle((target,))
    draft.resume = with_text(base.resume, target, text)
    return version_of(base, draft)


def place_dates(base: BaseResume, leftover: str, entry: str, start: str, end: str) -> BaseResume:
    """Give an entry the dates that a leftover says; it stays listed, for its words are not the dates' own."""
    found, draft = find_entry(base.resume, entry), draft_of(base)
    if found is None or base.review.leftover(leftover) is None:
        return base
    for name, date in (("start_date", start), ("end_date", end)):
        field = find_field(draft.resume, f"{entry}.{name}")
        if field is not None and date and field.text != date:
            draft.leave_field(field)
            draft.copy_places(leftover, field.id)
            draft.resume = with_text(draft.resume, field.id, date)
            draft.settle((field.id,))
    marked = (replace(one, dismissed=True) if one.id == leftover else one for one in draft.review.leftovers)
    draft.review = replace(draft.review, leftovers=tuple(marked))
    return version_of(base, draft)


def place_as_line(base: BaseResume, leftover: str, container: str, after: str = "") -> BaseResume:
    """Make a leftover a line of a list such as "w1.highlights", after one of its lines or as the last."""
    lines, draft = find_lines(base.resume, container), draft_of(base)
    taken = draft.take(leftover)
    if lines is None or taken is None:
        return base
    draft.resume = with_lines(base.resume, container, _inserted(lines, Line(taken.id, taken.text), after))
    return version_of(base, draft)


def place_as_entry(base: BaseResume, leftover: str, section: str) -> BaseResume:
    """Make a leftover the first words of a new entry of a section."""
    holder, draft = find_section(base.resume, section), draft_of(base)
    taken = draft.take(leftover)
    if holder is None or taken is None:
        return base
    identity, name = draft.new_id(), TITLES[holder.kind]
    value: Any = taken.text
    if name in ("keywords", "highlights"):
        value = (Line(taken.id, taken.text),)
    else:
        draft.move_places(taken.id, f"{identity}.{name}")
    entry: Any = ENTRY_TYPES[holder.kind](id=identity, **{name: value})
    draft.resume = with_section(base.resume, section, lambda one: replace(one, entries=(*one.entries, entry)))
    return version_of(base, draft)


def place_as_section(base: BaseResume, leftover: str) -> BaseResume:
    """Make a leftover the text of a new section."""
    draft = draft_of(base)
    taken = draft.take(leftover)
    if taken is None:
        return base
    entry = Custom(id=draft.new_id(), highlights=(Line(taken.id, taken.text),))
    section = Section(draft.new_id(), "custom", "", (entry,))
    draft.resume = replace(base.resume, sections=(*base.resume.sections, section))
    return version_of(base, draft)


def place_as_heading(base: BaseResume, leftover: str) -> BaseResume:
    """Make a leftover the heading of a new section."""
    draft = draft_of(base)
    taken = draft.take(leftover)
    if taken is None:
        return base
    section = Section(draft.new_id(), "custom", taken.text)
    draft.move_places(taken.id, f"{section.id}.heading")
    draft.resume = replace(base.resume, sections=(*base.resume.sections, section))
    return version_of(base, draft)


def dismiss(base: BaseResume, leftover: str) -> BaseResume:
    """Mark a leftover as not needed; it stays listed."""
    return _dismissed(base, leftover, dismissed=True)


def bring_back(base: BaseResume, leftover: str) -> BaseResume:
    """Mark a dismissed leftover as needed after all."""
    return _dismissed(base, leftover, dismissed=False)


def _dismissed(base: BaseResume, leftover: str, *, dismissed: bool) -> BaseResume:
    draft = draft_of(base)
    marked = (replace(one, dismissed=dismissed) if one.id == leftover else one for one in draft.review.leftovers)
    draft.review = replace(draft.review, leftovers=tuple(marked))
    return version_of(base, draft)


# Lines


def join_with_next(base: BaseResume, line: str) -> BaseResume:
    """Make one line of this and the next of its list, under this one's id."""
    container = container_of(base.resume, line)
    lines = find_lines(base.resume, container) or ()
    number = next((number for number, one in enumerate(lines) if one.id == line), len(lines))
    if number + 1 >= len(lines):
        return base
    following, draft = lines[number + 1], draft_of(base)
    joined = Line(line, f"{lines[number].text} {following.text}")
    draft.resume = with_lines(base.resume, container, (*lines[:number], joined, *lines[number + 2 :]))
    draft.move_places(following.id, line)
    draft.settle((line, following.id))
    return version_of(base, draft)


def split(base: BaseResume, line: str, offset: int) -> BaseResume:
    """Make two lines of one; inside a word the cut comes before it. The second line gets a new id."""
    container = container_of(base.resume, line)
    lines = find_lines(base.resume, container) or ()
    number = next((number for number, one in enumerate(lines) if one.id == line), -1)
    if number < 0:
        return base
    text = lines[number].text
    while 0 < offset < len(text) and not text[offset - 1].isspace() and not text[offset].isspace():
        offset -= 1
    first, second = text[:offset].strip(), text[offset:].strip()
    if not first or not second:
        return base
    draft = draft_of(base)
    new = Line(draft.new_id(), second)
    draft.resume = with_lines(base.resume, container, (*lines[:number], Line(line, first), new, *lines[number + 1 :]))
    draft.copy_places(line, new.id)
    draft.settle((line,))
    return version_of(base, draft)


def move_line(base: BaseResume, line: str, container: str, after: str = "") -> BaseResume:
    """Move a line to a list, of its own entry or another's, after one of its lines or to the end."""
    field, old = find_field(base.resume, line), container_of(base.resume, line)
    if field is None or not old or find_lines(base.resume, container) is None or after == line:
        return base
    draft = draft_of(base)
    rest = tuple(one for one in find_lines(base.resume, old) or () if one.id != line)
    draft.resume = with_lines(base.resume, old, rest)
    there = find_lines(draft.resume, container) or ()
    draft.resume = with_lines(draft.resume, container, _inserted(there, Line(line, field.text), after))
    return version_of(base, draft)


def _inserted(lines: tuple[Line, ...], line: Line, after: str) -> tuple[Line, ...]:
    number = next((number + 1 for number, one in enumerate(lines) if one.id == after), len(lines))
    return (*lines[:number], line, *lines[number:])


def finish(base: BaseResume) -> BaseResume:
    """Say that the review is done; what was doubtful or left over stays known."""
    return base if base.review.finished else replace(base, review=replace(base.review, finished=True))
