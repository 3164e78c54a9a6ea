"""Writes a résumé as JSON Resume 1.0.0; what the schema has no name for stays under "meta.tailor"."""

import json
from dataclasses import fields
from typing import Any

from tailor.model.json_names import json_name
from tailor.model.resume import PRESENT, AnyEntry, Basics, Line, Resume


def to_json_resume(resume: Resume) -> dict[str, Any]:
    """Return the résumé as a JSON Resume document; a job that goes on has no end date."""
    document: dict[str, Any] = {**_extra(resume.extra), "basics": _basics(resume.basics)}
    custom = []
    for section in resume.sections:
        if section.kind == "custom":
            entries = [_own(entry) for entry in section.entries]
            custom.append({"heading": section.heading, "entries": entries})
        else:
            document.setdefault(section.kind, []).extend(_entry(entry) for entry in section.entries)
    tailor = {
        "language": resume.language,
        "sections": [
            {"kind": section.kind, "heading": section.heading, "entries": len(section.entries)}
            for section in resume.sections
        ],
        "custom": custom,
    }
    document["meta"] = {**document.get("meta", {}), "tailor": {key: value for key, value in tailor.items() if value}}
    return document


def _basics(basics: Basics) -> dict[str, Any]:
    value = _named(basics, skip=("location", "profiles", "extra"))
    location = _named(basics.location, skip=())
    profiles = [_named(profile, skip=("id",)) for profile in basics.profiles]
    extra = _extra(basics.extra)
    if isinstance(extra.get("location"), dict):
        location = {**extra["location"], **location}
    return {**extra, **value, **_filled({"location": location, "profiles": profiles})}


def _entry(entry: AnyEntry) -> dict[str, Any]:
    """Return an entry as the schema has it: what goes on lacks its end, an end nobody knows is empty."""
    value, end = _own(entry), json_name("end_date")
    if value.get(end) == PRESENT:
        del value[end]
    elif json_name("start_date") in value:
        value.setdefault(end, "")
    return value


def _own(entry: AnyEntry) -> dict[str, Any]:
    return {**_extra(entry.extra), **_named(entry, skip=("id", "extra"))}


def _named(value: Any, skip: tuple[str, ...]) -> dict[str, Any]:
    """Return a value's own fields under the schema's names, without the empty ones."""
    named = {}
    for field in fields(value):
        if field.name not in skip:
            content = getattr(value, field.name)
            named[json_name(field.name)] = (
                [line.text for line in content if isinstance(line, Line)] if isinstance(content, tuple) else content
            )
    return _filled(named)


def _filled(value: dict[str, Any]) -> dict[str, Any]:
    return {key: content for key, content in value.items() if content}


def _extra(text: str) -> dict[str, Any]:
    """Return the unknown keys that an imported file had."""
    try:
        value = json.loads(text) if text else {}
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}
