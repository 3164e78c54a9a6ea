"""Corrects whole entries and sections of an imported résumé; no text is lost on the way."""

from dataclasses import replace

from tailor.composition.correcting import draft_of, version_of
from tailor.composition.corrections import take_out
from tailor.composition.fields import entry_fields, find_entry, find_section, with_section
from tailor.composition.kinds import converted
from tailor.model.resume import BaseResume, SectionKind


def remove_entry(base: BaseResume, entry: str) -> BaseResume:
    """Take an entry apart: its texts go among those without a place."""
    found = find_entry(base.resume, entry)
    if found is None:
        return base
    draft = draft_of(base)
    for field in entry_fields(found):
        draft.leave_field(field)
    draft.leave(draft.new_id(), found.extra)
    sections = tuple(
        replace(section, entries=tuple(one for one in section.entries if one.id != entry))
        for section in base.resume.sections
    )
    draft.resume = replace(base.resume, sections=sections)
    return version_of(base, draft)


def remove_section(base: BaseResume, section: str) -> BaseResume:
    """Take a section apart: its heading and its entries' texts go among those without a place."""
    found = find_section(base.resume, section)
    if found is None:
        return base
    taken = take_out(base, f"{section}.heading")
    for entry in found.entries:
        taken = remove_entry(taken, entry.id)
    rest = tuple(one for one in taken.resume.sections if one.id != section)
    return replace(base, version=base.version + 1, resume=replace(taken.resume, sections=rest), review=taken.review)


def change_kind(base: BaseResume, section: str, kind: SectionKind) -> BaseResume:
    """Say that a section is of another kind; a text that kind has no field for is left over."""
    found = find_section(base.resume, section)
    if found is None or found.kind == kind:
        return base
    draft = draft_of(base)
    made = [converted(entry, kind, draft.new_id) for entry in found.entries]
    for one in made:
        for old, new in one.moved:
            draft.move_places(old, new)
            draft.settle((old,))
        for identity, text in one.left:
            draft.leave(identity, text)
    entries = tuple(one.entry for one in made)
    draft.resume = with_section(base.resume, section, lambda one: replace(one, kind=kind, entries=entries))
    return version_of(base, draft)
