"""An imported résumé as the command line prints it: JSON Resume names, doubts under `meta.tailor`."""

import json
from collections import defaultdict
from dataclasses import fields
from typing import Any

from tailor.model.imported import Imported, Origin
from tailor.model.json_names import json_name
from tailor.model.resume import AnyEntry, Basics, Custom


def imported_to_json(imported: Imported) -> dict[str, Any]:
    """Return the document; a current job has "endDate": "present"."""
    resume = imported.resume
    document: dict[str, Any] = json.loads(resume.extra) if resume.extra else {}
    document["basics"] = _basics(resume.basics)
    lists: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for section in resume.sections:
        if section.kind != "custom":
            lists[section.kind].extend(_entry(entry) for entry in section.entries)
    document.update(lists)
    meta = document.setdefault("meta", {})
    meta["tailor"] = {
        "confidence": {doubt.path: round(doubt.value, 2) for doubt in imported.confidence},
        "origins": {origin.path: _origin(origin) for origin in imported.origins},
        "unplaced": list(imported.unplaced),
        "warnings": list(imported.warnings),
        "headings": list(imported.headings),
        "sections": [{"kind": s.kind, "heading": s.heading, "entries": len(s.entries)} for s in resume.sections],
        "custom": [
            {"heading": section.heading, "entries": [_entry(entry) for entry in section.entries]}
            for section in resume.sections
            if section.kind == "custom"
        ],
        "language": resume.language,
        "source": {"path": imported.source, "sha256": imported.source_hash},
    }
    return document


def _origin(origin: Origin) -> dict[str, Any]:
    """Return where a field stands; pages and lines are counted from 0, boxes are in points from the upper left."""
    if origin.page < 0:
        return {"line": origin.line}
    return {"line": origin.line, "page": origin.page, "box": [round(edge, 1) for edge in origin.box]}


def _entry(entry: AnyEntry) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(entry.extra) if entry.extra else {}
    for field in fields(entry):
        value = getattr(entry, field.name)
        if field.name in ("id", "extra") or not value:
            continue
        found[json_name(field.name)] = [line.text for line in value] if isinstance(value, tuple) else value
    if json_name("start_date") in found and not isinstance(entry, Custom):
        # Without an end date an entry would go on until today.
        found.setdefault(json_name("end_date"), "")
    return found


def _basics(basics: Basics) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(basics.extra) if basics.extra else {}
    for name in ("name", "label", "email", "phone", "url", "summary"):
        if getattr(basics, name):
            found[name] = getattr(basics, name)
    place = {json_name(f.name): v for f in fields(basics.location) if (v := getattr(basics.location, f.name))}
    if place:
        found["location"] = {**found.get("location", {}), **place}
    if basics.profiles:
        found["profiles"] = [
            {k: v for k in ("network", "username", "url") if (v := getattr(profile, k))} for profile in basics.profiles
        ]
    return found
