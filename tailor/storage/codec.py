"""Turns the nouns into JSON and back. Keys a later version adds are passed over, missing ones get their defaults."""

from dataclasses import fields
from typing import Any, TypeVar, get_type_hints

import msgspec

from tailor.errors import TailorError
from tailor.model.answers import Answers
from tailor.model.application import Application
from tailor.model.resume import ENTRY_TYPES, AnyEntry, BaseResume, Resume, Section

T = TypeVar("T")


class NotAnswers(TailorError):
    """What was to be read holds no answers."""


def encode(value: Application | BaseResume | Answers) -> bytes:
    """Return the value as JSON, an application with its base résumé inside."""
    return msgspec.json.encode(value, enc_hook=_as_text)


def decode_answers(content: bytes) -> Answers:
    """Return the answers that were encoded; raise NotAnswers for anything else."""
    try:
        return msgspec.json.decode(content, type=Answers)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise NotAnswers("This is no file of answers.") from error


def decode_base(content: bytes) -> BaseResume:
    """Return the base résumé that was encoded."""
    return _base(msgspec.json.decode(content))


def decode_application(content: bytes) -> Application:
    """Return the application that was encoded."""
    raw = msgspec.json.decode(content)
    return _build(Application, raw, base=_base(raw["base"]))


def _base(raw: dict[str, Any]) -> BaseResume:
    return _build(BaseResume, raw, resume=_resume(raw["resume"]))


def _resume(raw: dict[str, Any]) -> Resume:
    return _build(Resume, raw, sections=tuple(_section(section) for section in raw.get("sections", ())))


def _section(raw: dict[str, Any]) -> Section:
    kind = ENTRY_TYPES[raw["kind"]]
    entries: tuple[AnyEntry, ...] = tuple(msgspec.convert(entry, kind) for entry in raw.get("entries", ()))  # type: ignore[misc]
    return _build(Section, raw, entries=entries)


def _build(kind: type[T], raw: dict[str, Any], **ready: object) -> T:
    """Return a value of this kind; its parts are converted by their annotations, apart from those ready already.

    msgspec cannot read the union of entry types, so what holds one is put together here.
    """
    hints = get_type_hints(kind)
    names = [field.name for field in fields(kind)]  # type: ignore[arg-type]
    converted = {name: msgspec.convert(raw[name], hints[name]) for name in names if name in raw and name not in ready}
    return kind(**converted, **ready)


def _as_text(value: object) -> str:
    """Return a message, which remembers what it was made from, as the plain text that it is."""
    if isinstance(value, str):
        return str(value)
    raise NotImplementedError(f"{type(value)} cannot be kept")
