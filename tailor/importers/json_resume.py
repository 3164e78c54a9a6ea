"""JSON Resume files to the model without loss: keys that the model has no field for are kept as they are."""

import json
from collections import Counter
from dataclasses import fields
from pathlib import Path
from typing import Any

from tailor.errors import UnreadableFile
from tailor.importers.ids import Ids
from tailor.importers.plain_text import decode_text
from tailor.model.imported import Confidence, Imported
from tailor.model.json_names import OLD_KEYS, field_name, json_name
from tailor.model.message import say
from tailor.model.resume import (
    ENTRY_TYPES,
    PRESENT,
    AnyEntry,
    Basics,
    Custom,
    Entry,
    Line,
    Location,
    Profile,
    Resume,
    Section,
    SectionKind,
)

_LETTERS = {"highlights": "h", "courses": "c", "keywords": "k", "roles": "r"}
_KINDS: tuple[SectionKind, ...] = tuple(kind for kind in ENTRY_TYPES if kind != "custom")


def resume_of_json(content: bytes, path: Path) -> Imported:
    """Read a JSON Resume file."""
    try:
        data = json.loads(decode_text(content, path))
    except (ValueError, RecursionError) as error:
        raise UnreadableFile(say("{name} is not valid JSON. Export the résumé again.", name=path.name)) from error
    if not isinstance(data, dict) or not ({"basics", *_KINDS} & data.keys()):
        raise UnreadableFile(
            say("{name} is JSON, but not a JSON Resume: it has no basics, work or education.", name=path.name)
        )
    resume = resume_of_dict(data)
    warnings = () if resume.basics.name else ("No name was found. Add it before you export.",)
    sure = tuple(
        Confidence(f"basics.{name}", 1.0) for name in ("name", "email", "phone") if getattr(resume.basics, name)
    )
    return Imported(resume, sure, (), warnings)


def resume_of_dict(data: dict[str, Any]) -> Resume:
    """Return the résumé that a JSON Resume document describes."""
    ids = Ids()
    rest = {key: value for key, value in data.items() if key not in ("basics", *_KINDS)}
    lists: dict[str, list[AnyEntry]] = {}
    for key, value in data.items():
        if key in _KINDS:
            good = value if isinstance(value, list) and all(isinstance(item, dict) for item in value) else None
            if good is None:
                rest[key] = value
            else:
                lists[key] = [_entry(key, item, ids) for item in good]
    own = (
        rest["meta"].pop("tailor", {})
        if isinstance(rest.get("meta"), dict) and isinstance(rest["meta"].get("tailor"), dict)
        else {}
    )
    if rest.get("meta") == {}:
        del rest["meta"]
    sections = _sections(lists, own, ids)
    basics = data.get("basics")
    if basics is not None and not isinstance(basics, dict):
        rest["basics"] = basics
    language = own.get("language", "")
    return Resume(
        _basics(basics if isinstance(basics, dict) else {}),
        tuple(sections),
        language if isinstance(language, str) else "",
        _text(rest),
    )


def _text(rest: Any) -> str:
    return json.dumps(rest, ensure_ascii=False) if rest else ""


def _sections(lists: dict[str, list[AnyEntry]], own: dict[str, Any], ids: Ids) -> list[Section]:
    """Return the sections in the order our own exports note, else in the file's."""
    sections: list[Section] = []
    taken: Counter[str] = Counter()
    customs = [item for item in _list(own.get("custom")) if isinstance(item, dict)]
    for item in _list(own.get("sections")):
        kind = item.get("kind") if isinstance(item, dict) else None
        if kind == "custom" and taken["custom"] < len(customs):
            sections.append(_custom(customs[taken["custom"]], ids))
            taken["custom"] += 1
        elif kind in lists and isinstance(item.get("entries"), int):
            part = lists[kind][taken[kind] : taken[kind] + item["entries"]]
            taken[kind] += len(part)
            sections.append(Section(ids.section(), kind, str(item.get("heading", "")), tuple(part)))
    for key, listed in lists.items():
        left = listed[taken[key] :]
        if left or not any(section.kind == key for section in sections):
            sections.append(Section(ids.section(), key, "", tuple(left)))  # type: ignore[arg-type]
    sections.extend(_custom(item, ids) for item in customs[taken["custom"] :])
    return sections


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _custom(item: dict[str, Any], ids: Ids) -> Section:
    entries = [_entry("custom", entry, ids) for entry in _list(item.get("entries")) if isinstance(entry, dict)]
    return Section(ids.section(), "custom", str(item.get("heading", "")), tuple(entries))


def _entry(kind: str, item: dict[str, Any], ids: Ids) -> AnyEntry:
    """Read one entry; values of another type than the model's are kept with the unknown keys."""
    entry_type: type[Entry] = ENTRY_TYPES[kind]  # type: ignore[index]
    entry_id = ids.entry(kind)
    known = {field.name: field for field in fields(entry_type) if field.name not in ("id", "extra")}
    values: dict[str, Any] = {}
    rest: dict[str, Any] = {}
    for key, value in item.items():
        name = field_name(key)
        if name not in known and OLD_KEYS.get(key) in known and OLD_KEYS[key] not in item:
            name = OLD_KEYS[key]
        if name in _LETTERS and name in known and _is_texts(value):
            values[name] = tuple(Line(f"{entry_id}.{_LETTERS[name]}{n}", text) for n, text in enumerate(value, 1))
        elif name in known and name not in _LETTERS and isinstance(value, str):
            values[name] = value
        else:
            rest[key] = value
    if "end_date" in known and values.get("start_date") and json_name("end_date") not in item and kind != "custom":
        values["end_date"] = PRESENT
    found = entry_type(id=entry_id, extra=_text(rest), **values)
    assert isinstance(found, AnyEntry | Custom)
    return found


def _is_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(text, str) for text in value)


def _basics(data: dict[str, Any]) -> Basics:
    values: dict[str, Any] = {}
    rest: dict[str, Any] = {}
    for key, value in data.items():
        name = OLD_KEYS.get(key, key) if key == "website" and "url" not in data else key
        if name in ("name", "label", "email", "phone", "url", "summary") and isinstance(value, str):
            values[name] = value
        elif name == "location" and isinstance(value, dict):
            values["location"], odd = _location(value)
            if odd:
                rest["location"] = odd
        elif name == "location" and isinstance(value, str):
            values["location"] = Location(city=value)
        elif name == "profiles" and isinstance(value, list) and all(_is_profile(item) for item in value):
            values["profiles"] = tuple(
                Profile(f"profile{n}", item.get("network", ""), item.get("username", ""), item.get("url", ""))
                for n, item in enumerate(value, 1)
            )
        else:
            rest[key] = value
    return Basics(**values, extra=_text(rest))


def _is_profile(item: Any) -> bool:
    return (
        isinstance(item, dict)
        and set(item) <= {"network", "username", "url"}
        and all(isinstance(v, str) for v in item.values())
    )


def _location(data: dict[str, Any]) -> tuple[Location, dict[str, Any]]:
    known = {field.name for field in fields(Location)}
    values = {
        field_name(key): value for key, value in data.items() if field_name(key) in known and isinstance(value, str)
    }
    return Location(**values), {key: value for key, value in data.items() if field_name(key) not in values}
