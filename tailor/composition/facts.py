"""Corrects and adds facts of the base résumé: contact, headings, entries and sections, each as one new version."""

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any

from tailor.composition import corrections
from tailor.composition.correcting import Draft, draft_of, version_of
from tailor.composition.fields import LISTS, find_lines, find_section, with_lines, with_section
from tailor.composition.index import index_resume
from tailor.composition.own_changes import own_order
from tailor.composition.own_lines import (
    ADDED,
    JOIN_RULE,
    SPLIT_RULE,
    add_line,
    group_of,
    neighbour,
    settled,
    shown_index,
)
from tailor.model.application import Application
from tailor.model.resume import ENTRY_TYPES, BaseResume, Line, Profile, Section, SectionKind
from tailor.model.suggestion import Suggestion

_WORDINGS = ("replace", "rewrite", "split")


def parted(text: str) -> list[str]:
    """Return the words of a list as people type it, parted by commas, or by semicolons where there are any."""
    parts = text.split(";") if ";" in text else text.split(",")
    return [" ".join(part.split()) for part in parts if part.strip()]


def set_facts(base: BaseResume, texts: Mapping[str, str]) -> BaseResume:
    """Put texts in fields by their ids, of lists such as "k1.keywords" all words; what was said before stays known.

    A field that is emptied leaves its words among the texts that are not needed.
    """
    corrected = base
    for target, text in texts.items():
        if find_lines(corrected.resume, target) is not None:
            corrected = corrections.set_words(corrected, target, parted(text))
        elif target == "basics.profile":
            corrected = _with_profile(corrected, text.strip())
        else:
            corrected = corrections.set_text(corrected, target, text.strip())
    return _as_one_version(base, corrected)


def add_entry(base: BaseResume, section: str, texts: Mapping[str, str], after: str = "") -> tuple[BaseResume, str]:
    """Return the base with a new entry of these fields in a section, after another or as the last, and its id."""
    holder = find_section(base.resume, section)
    if holder is None or not any(text.strip() for text in texts.values()):
        return base, ""
    draft = draft_of(base)
    entry = _new_entry(draft, holder.kind, texts)
    entries = list(holder.entries)
    place = next((number + 1 for number, one in enumerate(entries) if one.id == after), len(entries))
    entries.insert(place, entry)
    draft.resume = with_section(base.resume, section, lambda one: replace(one, entries=tuple(entries)))
    return version_of(base, draft), entry.id


def add_section(
    base: BaseResume, kind: SectionKind, heading: str, texts: Mapping[str, str], after: str = ""
) -> tuple[BaseResume, str]:
    """Return the base with a new section and its first entry, after another section or as the last, and its id."""
    draft = draft_of(base)
    entries = (_new_entry(draft, kind, texts),) if any(text.strip() for text in texts.values()) else ()
    section = Section(draft.new_id(), kind, heading.strip(), entries)
    sections = list(base.resume.sections)
    place = next((number + 1 for number, one in enumerate(sections) if one.id == after), len(sections))
    sections.insert(place, section)
    draft.resume = replace(base.resume, sections=tuple(sections))
    return version_of(base, draft), section.id


def adopt(application: Application, line: str) -> Application:
    """Return the application with a line's wording in the base résumé too, with all that it was split or joined from.

    The résumé reads as before, and nothing of this line differs from the base any more.
    """
    if line not in shown_index(application).texts:
        return application
    application, line = settled(application, line)
    container = shown_index(application).container_of(line)
    group = group_of(application, _root(application, line))
    for part in group:
        if part in shown_index(application).texts:
            application, _ = _adopted(application, part)
    order = shown_index(application).children.get(container, ())
    for part in group:
        if part.startswith(ADDED) or _is_joined(application, part):
            application = _forgotten(application, part)
    return _ordered(application, container, order) if container else application


def _root(application: Application, line: str) -> str:
    """Return the line that a half was split from, else the line itself."""
    halves = {ADDED + one.id: one.after_id for one in application.accepted if one.rule == SPLIT_RULE}
    while line in halves:
        line = halves[line]
    return line


def _is_joined(application: Application, line: str) -> bool:
    return any(one.target == line and one.rule == JOIN_RULE for one in application.accepted)


def add_typed(application: Application, container: str, text: str, after: str = "") -> Application:
    """Return the application with what was typed as new lines of a list: a bullet, or words with commas between."""
    texts = (text,) if container.endswith(".highlights") else tuple(parted(text))
    for one in texts:
        application, after = add_line(application, container, one, after)
    return application


def can_adopt(application: Application, line: str) -> bool:
    """Tell whether the base résumé says a line otherwise, or not at all."""
    base = index_resume(application.base.resume).texts
    return shown_index(application).texts.get(line, "") != base.get(line, "") or len(group_of(application, line)) > 1


def _adopted(application: Application, line: str) -> tuple[Application, str]:
    """Return the application with one shown line in the base as it reads, and its id there."""
    text = shown_index(application).texts[line]
    if not line.startswith(ADDED):
        base = corrections.set_text(application.base, line, text)
        left = tuple(one for one in application.accepted if not (one.target == line and one.kind in _WORDINGS))
        return replace(application, base=base, accepted=left), line
    container, after = shown_index(application).container_of(line), neighbour(application, line, -1)
    lines = find_lines(application.base.resume, container)
    if lines is None:
        return application, line
    draft = draft_of(application.base)
    new = Line(draft.new_id(), text)
    place = next((number + 1 for number, one in enumerate(lines) if one.id == after), len(lines) if after else 0)
    draft.resume = with_lines(application.base.resume, container, (*lines[:place], new, *lines[place:]))
    order = tuple(new.id if one == line else one for one in shown_index(application).children[container])
    identity = line.removeprefix(ADDED)
    left = tuple(
        _renamed(one, line, new.id)
        for one in application.accepted
        if one.id != identity and not (one.target == line and one.kind in _WORDINGS)
    )
    adopted = replace(application, base=version_of(application.base, draft), accepted=left)
    return _ordered(adopted, container, order), new.id


def _ordered(application: Application, container: str, order: tuple[str, ...]) -> Application:
    """Return the application with the lines of a list in the order they were shown in."""
    if shown_index(application).children.get(container, ()) == order:
        return application
    path = index_resume(application.base.resume).paths[container]
    orders = (
        one.id for one in application.accepted if (one.kind, one.source, one.target) == ("move", "user", container)
    )
    return application.take_back(*orders).accept(own_order(container, path, order))


def _renamed(one: Suggestion, old: str, new: str) -> Suggestion:
    """Return a suggestion that knows a line by its new id."""
    if old not in (one.target, one.after_id, *one.order):
        return one
    target, after = (new if identity == old else identity for identity in (one.target, one.after_id))
    return replace(one, target=target, after_id=after, order=tuple(new if each == old else each for each in one.order))


def _forgotten(application: Application, line: str) -> Application:
    """Return the application without a line that was joined into another, in the base too."""
    about = [one.id for one in application.accepted if one.target == line and one.kind in ("hide", *_WORDINGS)]
    if line.startswith(ADDED):
        return application.take_back(line.removeprefix(ADDED), *about)
    base = _dismissed(application.base, corrections.take_out(application.base, line))
    return replace(application.take_back(*about), base=base)


def _new_entry(draft: Draft, kind: SectionKind, texts: Mapping[str, str]) -> Any:
    known = {each.name for each in fields(ENTRY_TYPES[kind])}
    values: dict[str, Any] = {}
    for name, text in texts.items():
        if name not in known or not text.strip():
            continue
        words = text.split("\n") if name == "highlights" else parted(text)
        lines = tuple(Line(draft.new_id(), word.strip()) for word in words if word.strip())
        values[name] = lines if name in LISTS else text.strip()
    return ENTRY_TYPES[kind](id=draft.new_id(), **values)


def _with_profile(base: BaseResume, address: str) -> BaseResume:
    """Add an account elsewhere by its address."""
    if not address:
        return base
    draft = draft_of(base)
    profile = Profile(draft.new_id(), url=address)
    basics = base.resume.basics
    draft.resume = replace(base.resume, basics=replace(basics, profiles=(*basics.profiles, profile)))
    return version_of(base, draft)


def _dismissed(before: BaseResume, after: BaseResume) -> BaseResume:
    """Return the later base with everything that became a leftover marked as not needed."""
    known = {one.id for one in before.review.leftovers}
    marked = tuple(one if one.id in known else replace(one, dismissed=True) for one in after.review.leftovers)
    return replace(after, review=replace(after.review, leftovers=marked))


def _as_one_version(before: BaseResume, after: BaseResume) -> BaseResume:
    if after is before or (after.resume == before.resume and after.review == before.review):
        return before
    return replace(_dismissed(before, after), version=before.version + 1)
