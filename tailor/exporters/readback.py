"""Reads a written file back with independent readers and says what each of them does not find as it was meant."""

import json
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path

from tailor.exporters.document import Document, squeeze
from tailor.exporters.expected import Expected, expected_of
from tailor.exporters.extractors import read_all
from tailor.model.message import capital, say
from tailor.model.report import Finding, WrittenFile

_TOGETHER = 80
"""How many characters may stand between the parts of one entry, beside the parts themselves."""
_SHOWN = 60


def read_back(path: Path, document: Document) -> WrittenFile:
    """Return what the readers of a file's format found of the document it was written from."""
    kind = path.suffix.lower().removeprefix(".")
    texts, failed = read_all(path, kind)
    expected = expected_of(document)
    findings = [
        Finding("unreadable", say("{name} cannot read the file: {why}", name=name, why=why), name)
        for name, why in failed.items()
    ]
    faults = {name: dict(_faults(text, expected, document)) for name, text in texts.items()}
    findings += _together({name: [*_characters(texts[name]), *found.values()] for name, found in faults.items()})
    doubtful = {place for found in faults.values() for place in found}
    return WrittenFile(
        path=str(path),
        format=kind,
        extractors=tuple(texts),
        findings=tuple(findings),
        lines=len(expected),
        pages=texts["pypdfium2"].count("\f") + 1 if "pypdfium2" in texts else 0,
        found=len(expected) - len(doubtful) if texts else 0,
    )


def bad_characters(text: str) -> str:
    """Return the characters of a text that no reader can make sense of, each once."""
    bad = {
        character
        for character in text
        if character in "\ufffd\ufffe"
        or "\ufb00" <= character <= "\ufb06"
        or unicodedata.category(character) in ("Co", "Cn")
        or (unicodedata.category(character) == "Cc" and character not in "\n\r\t\f\v")
    }
    return "".join(sorted(bad))


def _characters(text: str) -> Iterator[Finding]:
    """Yield what one reader's text has of characters that say nothing."""
    bad = bad_characters(text)
    if bad:
        codes = ", ".join(f"U+{ord(character):04X}" for character in bad[:5])
        yield Finding("characters", say("some characters come back unreadable ({codes})", codes=codes))


def _faults(text: str, expected: tuple[Expected, ...], document: Document) -> Iterator[tuple[int, Finding]]:
    """Yield what one reader's text lacks or has out of place, with its number among what is expected."""
    whole = _Text(_without_footers(text, document))
    position = 0
    for number, item in enumerate(expected):
        place = _place(item, whole, position)
        if place < 0:
            yield number, _fault(item, whole, position)
        else:
            position = place + 1


def _place(item: Expected, whole: "_Text", position: int) -> int:
    """Return where all parts of an item stand close together, from `position` on, or -1."""
    anchor = max(item.texts, key=len)
    reach = sum(map(len, item.texts)) + _TOGETHER
    found = whole.find(anchor, position, any_case=item.any_case)
    while found >= 0:
        start, end = max(position, found - reach), found + reach
        places = [whole.find(part, start, end, any_case=item.any_case) for part in item.texts]
        if -1 not in places:
            return min(places)
        found = whole.find(anchor, found + 1, any_case=item.any_case)
    return -1


def _fault(item: Expected, whole: "_Text", position: int) -> Finding:
    """Say why an item is not found where it should be."""
    lost = (part for part in item.texts if whole.find(part, position, any_case=item.any_case) < 0)
    part = next(lost, None)
    if part is None:
        return Finding(
            "scattered", say("the parts of {item} do not stand together", item=_named(item, item.texts[0])), item.line
        )
    if whole.find(part, 0, any_case=item.any_case) >= 0:
        return Finding("order", say("{item} stands in another place", item=_named(item, part)), item.line)
    absent = "".join(dict.fromkeys(character for character in part if character not in whole.written + " \u00a0"))
    rest = part.translate(dict.fromkeys(map(ord, absent)))
    if absent and rest.strip() and whole.find(rest, 0, any_case=True) >= 0:
        return Finding(
            "glyph",
            say(
                "{item} lacks {absent}, which no face of the page has", item=_named(item, part), absent=" ".join(absent)
            ),
            item.line,
        )
    return Finding("lost", say("{item} is not found", item=_named(item, part)), item.line)


class _Text:
    """A reader's text, its white space evened out, to be searched as written or in any letter case."""

    def __init__(self, text: str) -> None:
        self.written = squeeze(unicodedata.normalize("NFC", text))
        folds = [_fold(character) for character in self.written]
        self._folded = "".join(folds)
        # Folding may lengthen a letter: where each character of `written` begins in `_folded`.
        self._begins = [0, *accumulate(map(len, folds))]

    def find(self, part: str, start: int, stop: int | None = None, *, any_case: bool) -> int:
        """Return where a part stands as whole words, beginning from `start` to `stop`, or -1."""
        part, last = squeeze(part), len(self.written) if stop is None else min(stop, len(self.written))
        if not any_case:
            return _find_whole(self.written, part, start, last)
        found = _find_whole(self._folded, _fold(part), self._begins[start], self._begins[last])
        return bisect_right(self._begins, found) - 1 if found >= 0 else -1


def _fold(text: str) -> str:
    """Return text without letter case, even where capitals alone cannot tell which letter they were ("ı", "i", "ß")."""
    return text.upper().casefold().replace("\u0307", "")


def _find_whole(text: str, part: str, start: int, last: int) -> int:
    while 0 <= (start := text.find(part, start, last + len(part))) <= last:
        end = start + len(part)
        before, after = text[start - 1 : start], text[end : end + 1]
        if not (before.isalnum() and part[0].isalnum()) and not (after.isalnum() and part[-1].isalnum()):
            return start
        start += 1
    return -1


def _without_footers(text: str, document: Document) -> str:
    """Return the text without "Name – page n of m", which may come between two lines of one paragraph."""
    words = re.escape(document.page_of).replace(r"\{page\}", r"\d+").replace(r"\{pages\}", r"\d+")
    name = re.escape(document.author) + r"\s+–\s+" if document.author else ""
    return re.sub(name.replace(r"\ ", r"\s+") + words.replace(r"\ ", r"\s+"), " ", text)


def _named(item: Expected, text: str) -> str:
    shown = text if len(text) <= _SHOWN else f"{text[:_SHOWN].rstrip()}…"
    return {
        "name": say("the name “{text}”", text=shown),
        "label": say("the title “{text}”", text=shown),
        "contact": say("the contact “{text}”", text=shown),
        "section": say("the heading “{text}”", text=shown),
        "entry": say("the entry “{text}”", text=shown),
    }.get(item.kind, say("the line “{text}”", text=shown))


def _together(found: dict[str, list[Finding]]) -> list[Finding]:
    """Return each finding once, with the readers it comes from."""
    readers: dict[Finding, list[str]] = {}
    for name, findings in found.items():
        for finding in findings:
            readers.setdefault(finding, []).append(name)
    return [
        Finding(
            finding.kind,
            say("{what} (read by {readers}).", what=capital(finding.message), readers=", ".join(names)),
            finding.where,
        )
        for finding, names in readers.items()
    ]


def read_json_back(path: Path, value: object) -> WrittenFile:
    """Return whether a JSON file holds the very value it was written from."""
    try:
        same = json.loads(path.read_text(encoding="utf-8")) == value
    except ValueError:
        same = False
    findings = () if same else (Finding("lost", say("The file does not hold what was written."), "json"),)
    return WrittenFile(path=str(path), format="json", extractors=("json",), findings=findings)
