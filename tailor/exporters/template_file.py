"""Reads a template.toml into its dataclasses and names every mistake with its key, line and allowed values."""

import re
import tomllib
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from pathlib import Path
from typing import Any, Literal, NoReturn, get_args, get_origin, get_type_hints

from tailor.errors import TailorError
from tailor.model.message import say

_LIMITS: dict[str, tuple[float, float]] = {
    "size": (5, 60),
    "leading": (6, 90),
    "tracking": (-0.05, 0.09),
    "before": (0, 60),
    "after": (0, 60),
    "indent": (0, 120),
    "hang": (0, 120),
    "rule": (0, 6),
    "rule_gap": (0, 20),
    "top": (18, 144),
    "bottom": (18, 144),
    "left": (18, 180),
    "right": (18, 180),
    "min_space": (0.2, 1),
    "min_leading": (0.8, 1),
    "smaller": (0, 2),
}
# What Word can say: sizes in half points, rules in eighths, a rule's distance in whole points, all else in twentieths.
_STEPS = {"size": 2, "rule": 8, "rule_gap": 1}
_FACTORS = {"tracking", "min_space", "min_leading"}
_COLOR = re.compile(r"#[0-9a-fA-F]{6}")
_BASE = "roles.text"


@dataclass(frozen=True, slots=True)
class _File:
    path: Path
    lines: tuple[str, ...]
    allowed: dict[str, tuple[str, ...]]

    def fail(self, place: str, message: str) -> NoReturn:
        number = self.line(place)
        where = f", line {number}" if number else ""
        raise TailorError(f"{self.path}{where}: {message}")

    def line(self, place: str) -> int:
        """Return the line that sets a dotted place, or the nearest table around it, or 0."""
        table, around = "", 0
        for number, line in enumerate(self.lines, 1):
            header = re.match(r"\s*\[\s*([^\]]+?)\s*\]", line)
            key = re.match(r"\s*([\w.\"-]+)\s*=", line)
            if header:
                table = header.group(1)
                if place == table or place.startswith(table + "."):
                    around = number
            elif key and ".".join(filter(None, (table, key.group(1).strip('"')))) == place:
                return number
        return around


def read_template_file(path: Path, kind: type[Any], allowed: dict[str, tuple[str, ...]]) -> Any:
    """Return the file as a value of `kind`; `allowed` holds the values of text keys that take only some."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise TailorError(say("{path} could not be read as text: {error}.", path=path, error=error)) from error
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise TailorError(say("{path} is not valid TOML: {error}.", path=path, error=error)) from error
    if "name" in table:
        _File(path, tuple(text.splitlines()), allowed).fail(
            "name", 'the folder names a template; remove the key "name".'
        )
    return _read(_File(path, tuple(text.splitlines()), allowed), kind, {**table, "name": path.parent.name}, "", {})


def _read(file: _File, kind: type[Any], table: object, place: str, base: dict[str, object]) -> Any:
    """Return a table as a value of `kind`; keys it leaves out are taken from `base`."""
    if not isinstance(table, dict):
        file.fail(place, f'"{place}" must be a table of its own, as in [{place}].')
    known = {field.name: field for field in fields(kind)}
    for key in table:
        if key not in known:
            file.fail(_join(place, key), f'unknown key "{_join(place, key)}". Allowed: {", ".join(known)}.')
    hints = get_type_hints(kind)
    values: dict[str, Any] = {}
    roles = _base_role(table) if place == "roles" else {}
    for name, field in known.items():
        if name in table or name in base:
            value = table.get(name, base.get(name))
            values[name] = _value(file, hints[name], value, _join(place, name), roles)
        elif roles and is_dataclass(hints[name]):
            values[name] = _read(file, hints[name], {}, _join(place, name), roles)
        elif _needed(field):
            file.fail(place, f'the key "{_join(place, name)}" is missing.')
    return kind(**values)


def _base_role(roles: dict[str, Any]) -> dict[str, object]:
    """Every role has the size and leading of running text unless it says otherwise."""
    text = roles.get("text")
    return {key: text[key] for key in ("size", "leading") if key in text} if isinstance(text, dict) else {}


def _value(file: _File, hint: Any, value: object, place: str, base: dict[str, object]) -> object:
    if is_dataclass(hint):
        return _read(file, hint, value, place, base)  # type: ignore[arg-type]
    if get_origin(hint) is Literal:
        return _choice(file, get_args(hint), value, place)
    if hint is bool:
        if not isinstance(value, bool):
            file.fail(place, f'"{place}" is {value!r}; it takes true or false.')
        return value
    if hint is float:
        return _number(file, value, place)
    return _text(file, value, place)


def _choice(file: _File, choices: tuple[str, ...], value: object, place: str) -> object:
    if value not in choices:
        file.fail(place, f'"{place}" is {value!r}; it takes one of: {", ".join(choices)}.')
    return value


def _number(file: _File, value: object, place: str) -> float:
    name = place.rpartition(".")[2]
    low, high = _LIMITS[name]
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not low <= value <= high:
        file.fail(place, f'"{place}" is {value!r}; it takes a number from {low:g} to {high:g}.')
    if name in _FACTORS:
        return float(value)
    step = _STEPS.get(name, 20)
    return round(value * step) / step


def _text(file: _File, value: object, place: str) -> str:
    if place in file.allowed:
        _choice(file, file.allowed[place], value, place)
    if not isinstance(value, str):
        file.fail(place, f'"{place}" is {value!r}; it takes text in quotes.')
    if place.startswith("colors.") and not _COLOR.fullmatch(value):
        file.fail(place, f'"{place}" is {value!r}; it takes a colour such as "#1a2b3c".')
    if place == "options.bullet" and len(value) != 1:
        file.fail(place, f'"{place}" is {value!r}; it takes one character.')
    return value


def _needed(field: "Field[Any]") -> bool:
    return field.default is MISSING and field.default_factory is MISSING


def _join(place: str, key: str) -> str:
    return f"{place}.{key}" if place else key
