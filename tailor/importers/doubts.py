"""How sure the reader may be of every field it read, and which fields a person should look at."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import fields
from itertools import pairwise

from tailor.model.imported import Confidence
from tailor.model.json_names import json_name
from tailor.model.lines import entry_paths
from tailor.model.resume import PRESENT, AnyEntry, Resume

LONG_LINE = 400
"""A bullet longer than this is likely two."""
_USUAL = 0.85
_DOUBTFUL = 0.45
_WRONG = 0.3
_USUAL_BY_FIELD = {
    "summary": 0.75,
    "description": 0.6,
    "location": 0.8,
    "url": 0.9,
    "start_date": 0.95,
    "end_date": 0.95,
    "date": 0.9,
    "release_date": 0.9,
}
_LONG_WORD_LIST = 60
"""A listed skill longer than this is likely several, or no skill."""
_MARK_INSIDE = re.compile(r"\S\s[•▪●◦‣∙]\s\S")


def find_doubts(resume: Resume, sure: Mapping[str, float]) -> tuple[Confidence, ...]:
    """Return how sure each field is: what its reader said of it, lowered by what looks wrong about it."""
    found = dict(sure)
    for number in range(len(resume.basics.profiles)):
        found.setdefault(f"basics.profiles[{number}]", 0.9)
    for path, entry in entry_paths(resume):
        known = {name: value for name, value in found.items() if name.startswith(f"{path}.")}
        for name, value in _fields(entry):
            whole = f"{path}.{name}"
            found[whole] = min(known.get(whole, value), value) if value < _USUAL else known.get(whole, value)
    for path in _out_of_order(resume):
        found[path] = min(found.get(path, 1.0), 0.55)
    return tuple(Confidence(path, value) for path, value in found.items())


def _fields(entry: AnyEntry) -> Iterable[tuple[str, float]]:
    """Yield every field of an entry that says something, by its JSON name, with how sure it can be at most."""
    backwards = _ends_before_start(entry)
    for field in fields(entry):
        value = getattr(entry, field.name)
        if field.name in ("id", "extra") or not value:
            continue
        if isinstance(value, tuple):
            texts = [line.text for line in value]
            for number, text in enumerate(texts):
                yield f"{field.name}[{number}]", _line(text, field.name == "highlights", number > 0)
        elif field.name.endswith("_date") and backwards:
            yield json_name(field.name), _WRONG
        else:
            usual = _USUAL_BY_FIELD.get(field.name, _USUAL)
            yield json_name(field.name), _DOUBTFUL if _too_long(field.name, value) else usual


def _line(text: str, is_bullet: bool, has_one_above: bool) -> float:
    """Return how sure a bullet or listed word is: low where it may be two, or the rest of the one above."""
    if not is_bullet:
        return _DOUBTFUL if len(text) > _LONG_WORD_LIST else _USUAL
    if len(text) > LONG_LINE or _MARK_INSIDE.search(text):
        return _DOUBTFUL
    return 0.5 if has_one_above and text[:1].islower() else 0.9


def _too_long(name: str, value: str) -> bool:
    return name in ("name", "position", "institution", "title", "organization") and len(value) > 90


def _ends_before_start(entry: AnyEntry) -> bool:
    start, end = getattr(entry, "start_date", ""), getattr(entry, "end_date", "")
    if not start or not end or end == PRESENT:
        return False
    length = min(len(start), len(end))
    return bool(end[:length] < start[:length])


def _out_of_order(resume: Resume) -> Iterable[str]:
    """Yield the start dates of jobs that break the order, newest first, which all the others keep."""
    jobs = [(path, entry) for path, entry in entry_paths(resume) if path.startswith("work[")]
    starts = [(path, str(getattr(entry, "start_date", ""))[:4]) for path, entry in jobs]
    dated = [(path, start) for path, start in starts if start]
    breaks = [low[0] for high, low in pairwise(dated) if low[1] > high[1]]
    if len(dated) > 2 and len(breaks) == 1:
        yield f"{breaks[0]}.startDate"
