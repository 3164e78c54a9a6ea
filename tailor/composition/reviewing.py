"""What there is to review in an imported résumé, by the ids of its fields, and what a correction outdates."""

import re
from collections.abc import Iterator
from dataclasses import fields

from tailor.composition.fields import LISTS, find_field
from tailor.composition.index import index_resume
from tailor.model.imported import Imported
from tailor.model.json_names import field_name
from tailor.model.lines import entry_paths
from tailor.model.resume import Resume
from tailor.model.review import Leftover, Place, Review
from tailor.model.suggestion import Suggestion

DOUBTFUL = 0.6
"""Fields the reader is less sure of than this should be looked at."""
_PATH = re.compile(r"(?P<holder>\w+\[\d+\])\.(?P<name>\w+)(?:\[(?P<number>\d+)\])?")
_PROFILE = re.compile(r"basics\.profiles\[(\d+)\]")
_UNPLACED = re.compile(r"unplaced\[(\d+)\]")


def start_review(imported: Imported) -> Review:
    """Return what the user should look at after a file was read."""
    addresses = _Addresses(imported.resume)
    doubts = [
        target
        for doubt in imported.confidence
        if doubt.value < DOUBTFUL
        for target in addresses.find(doubt.path)[:1]
        if _text(imported.resume, target)
    ]
    places = [
        Place(target, origin.text, origin.line, origin.page, origin.box)
        for origin in imported.origins
        for target in addresses.find(origin.path)
    ]
    leftovers = tuple(Leftover(f"t{number}", text) for number, text in enumerate(imported.unplaced))
    return Review(tuple(dict.fromkeys(doubts)), leftovers, tuple(places), imported.warnings)


def outdated(resume: Resume, accepted: tuple[Suggestion, ...]) -> tuple[Suggestion, ...]:
    """Return the accepted suggestions that stand on words or lines which corrections have changed since."""
    index = index_resume(resume)

    def stands(suggestion: Suggestion) -> bool:
        target = suggestion.target
        if target.startswith("add:") or not target:
            return True
        if suggestion.kind in ("replace", "rewrite", "split"):
            return index.texts.get(target) == suggestion.before
        return index.knows(target) or target in index.children

    return tuple(suggestion for suggestion in accepted if not stands(suggestion))


def _text(resume: Resume, target: str) -> str:
    field = find_field(resume, target)
    return field.text if field else ""


class _Addresses:
    """Turns paths as in "work[0].startDate" into ids, as long as nothing was moved yet."""

    def __init__(self, resume: Resume) -> None:
        self._resume = resume
        self._entries = dict(entry_paths(resume))

    def find(self, path: str) -> list[str]:
        """Return the ids of the fields that a path names, none if there is no such field."""
        return list(self._find(path))

    def _find(self, path: str) -> Iterator[str]:
        basics = self._resume.basics
        if path == "basics.location":
            parts = ["city", *(each.name for each in fields(basics.location) if each.name != "city")]
            yield from (f"basics.{part}" for part in parts if getattr(basics.location, part))
        elif match := _PROFILE.fullmatch(path):
            for profile in basics.profiles[int(match[1]) :][:1]:
                yield f"{profile.id}.{'url' if profile.url else 'username'}"
        elif match := _UNPLACED.fullmatch(path):
            yield f"t{match[1]}"
        elif path.startswith("basics."):
            yield path
        elif match := _PATH.fullmatch(path):
            yield from self._entry_field(match["holder"], field_name(match["name"]), match["number"])

    def _entry_field(self, holder: str, name: str, number: str | None) -> Iterator[str]:
        entry = self._entries.get(holder)
        value = getattr(entry, name, None)
        if entry is None or value is None:
            return
        if name not in LISTS:
            yield f"{entry.id}.{name}"
            return
        chosen = value if number is None else value[int(number) :][:1]
        yield from (line.id for line in chosen)
