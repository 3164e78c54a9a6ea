"""Writes a résumé as JSON Resume 1.0.0; what the schema has no name for stays under "meta.tailor"."""

import json
import re
from dataclasses import fields
from typing import Any

from tailor.model.resume import PRESENT, AnyEntry, Basics, Line, Resume


def to_json_resume(resume: Resume) -> dict[str, Any]:
    """Return the résumé as a JSON Resume document; a job that goes on has no end date."""
    document: dict[str, Any] = {**_extra(resume.extra), "basics": _basics(resume.basics)}
    custom = []
    for section in resume.sections:
        entries = [_entry(entry) for entry in section.entries]
        if section.kind == "custom":
            custom.append({"heading": section.heading, "entries": entries})
        else:
            document.setdefault(section.kind, []).extend(entries)
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
    return {**_extra(basics.extra), **value, **_filled({"location": location, "profiles": profiles})}


def _entry(entry: AnyEntry) -> dict[str, Any]:
    value = _named(entry, skip=("id", "extra"))
    if value.get("endDate") == PRESENT:
        del value["endDate"]
    return {**_extra(entry.extra), **value}


def _named(value: Any, skip: tuple[str, ...]) -> dict[str, Any]:
    """Return a value's own fields under the schema's names, without the empty ones."""
    named = {}
    for field in fields(value):
        if field.name not in skip:
            content = getattr(value, field.name)
            named[_camel(field.name)] = (
                [line.text for line in content if isinstance(line, Line)] if isinstance(content, tuple) else content
            )
    return _filled(named)


def _camel(name: str) -> str:
    return re.sub(r"_([a-z])", lambda found: found[1].upper(), name)


def _filled(value: dict[str, Any]) -> dict[str, Any]:
    return {key: content for key, content in value.items() if content}


def _extra(text: str) -> dict[str, Any]:
    """Return the unknown keys that an imported file had."""
    try:
        value = json.loads(text) if text else {}
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}
