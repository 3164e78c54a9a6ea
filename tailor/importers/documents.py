"""What files that name their fields have in common: they are gathered as a JSON Resume document, then read as one."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import fields
from typing import Any

from tailor.importers.bullets import strip_marker
from tailor.importers.dates import find_dates
from tailor.importers.json_resume import resume_of_dict
from tailor.importers.places import location_of
from tailor.importers.text_repair import repair
from tailor.model.imported import Confidence, Imported
from tailor.model.json_names import json_name
from tailor.model.message import say
from tailor.model.resume import PRESENT, Resume

_SURE = 1.0
_INNER_BULLET = re.compile(r"\s+(?=[•▪◦●]\s)")
NO_NAME = say("No name was found. Add it before you export.")


def imported_of(document: dict[str, Any], unplaced: Iterable[str] = (), warnings: Iterable[str] = ()) -> Imported:
    """Return the résumé that a gathered document describes, every filled field of it sure."""
    resume = resume_of_dict(document)
    told = [*warnings, *([] if resume.basics.name else [NO_NAME])]
    return Imported(resume, tuple(_confidence(resume)), tuple(text for text in unplaced if text), tuple(told))


def _confidence(resume: Resume) -> Iterator[Confidence]:
    for name in ("name", "label", "email", "phone", "url", "summary"):
        if getattr(resume.basics, name):
            yield Confidence(f"basics.{name}", _SURE)
    counts: Counter[str] = Counter()
    for section in resume.sections:
        for entry in section.entries:
            for field in fields(entry):
                value = getattr(entry, field.name)
                if field.name not in ("id", "extra") and value and isinstance(value, str):
                    yield Confidence(f"{section.kind}[{counts[section.kind]}].{json_name(field.name)}", _SURE)
            counts[section.kind] += 1


def filled(**values: Any) -> dict[str, Any]:
    """Return the values that say something."""
    return {key: value for key, value in values.items() if value}


def span(start: str, end: str, *, current: bool = False) -> dict[str, str]:
    """Return the dates of an entry; one with a start and no end goes on only where `current` says so."""
    if not start and not end:
        return {}
    return filled(startDate=start) | {"endDate": PRESENT if current and not end else end}


def date_of(text: str) -> str:
    """Return the date that a cell holds, as JSON Resume writes it, or nothing."""
    found = find_dates(text)
    return found[0].start or found[0].end if found else ""


def described(text: str) -> tuple[str, list[str]]:
    """Part a free text into the paragraphs before its bullets and the bullets."""
    paragraphs: list[str] = []
    bullets: list[str] = []
    for raw in _INNER_BULLET.sub("\n", repair_text(text)).splitlines():
        line = " ".join(raw.split())
        bare = strip_marker(line)
        if not bare:
            continue
        if bare != line:
            bullets.append(bare)
        elif bullets and raw[:1].isspace() and not bullets[-1].endswith((".", "!", "?")):
            bullets[-1] += f" {bare}"
        elif bullets:
            bullets.append(bare)
        else:
            paragraphs.append(bare)
    return "\n".join(paragraphs), bullets


def repair_text(text: str) -> str:
    """Return a text of several lines, each of them repaired."""
    return "\n".join(repair(line) for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))


def location_fields(text: str) -> dict[str, str]:
    """Return a place on one line as the fields of a location."""
    place = location_of(text)
    found = {json_name(field.name): getattr(place, field.name) for field in fields(place)}
    return filled(**found) or filled(city=" ".join(text.split()))
