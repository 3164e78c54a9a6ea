"""Writes a copy of the user's own Word file that says the tailored résumé, and reads it back."""

import hashlib
from functools import partial
from pathlib import Path

from tailor.errors import ExportFailed
from tailor.exporters.extractors import READERS, ReaderFailed
from tailor.exporters.files import Draft, write
from tailor.exporters.in_place.outcome import Outcome
from tailor.exporters.in_place.package import WordFile
from tailor.exporters.in_place.paragraphs import Paragraph, join_echoes
from tailor.exporters.in_place.parts import UnfitPart, read_part
from tailor.exporters.in_place.places import find_places, letters
from tailor.exporters.in_place.plan import plan_changes
from tailor.exporters.in_place.splices import spliced
from tailor.model.lines import resume_lines
from tailor.model.message import say
from tailor.model.report import Finding, WrittenFile
from tailor.model.resume import BaseResume, Resume

_SHOWN = 60


def draft_in_place(base: BaseResume, tailored: Resume, path: Path) -> Draft:
    """Make the file that the base résumé was read from anew for `path`, with the tailored lines in it.

    The source itself is never touched. A change that cannot be made there is a finding of the kind "not made". Raises
    ExportFailed in plain words where the source is gone, changed, protected, or none of the changes can be made.
    """
    source = source_bytes(base)
    content, outcome = tailored_file(source, Path(base.source).name, base.resume, tailored)
    return Draft(path, content, partial(_read_back, source=source, resumes=(base.resume, tailored), outcome=outcome))


def write_in_place(base: BaseResume, tailored: Resume, path: Path) -> WrittenFile:
    """Save that file and read it back."""
    return write((draft_in_place(base, tailored, path),))[0]


def source_bytes(base: BaseResume) -> bytes:
    """Return the bytes of the Word file that a base résumé was read from, if it still is that file."""
    source = Path(base.source)
    if not base.source or source.suffix.lower() not in (".docx", ".docm"):
        raise ExportFailed(
            say("{name} is no Word file. Export with a template instead.", name=source.name or "This résumé")
        )
    try:
        content = source.read_bytes()
    except OSError as error:
        raise ExportFailed(
            say(
                "{name} cannot be read any more in {parent}: {reason}.",
                name=source.name,
                parent=source.parent,
                reason=error.strerror,
            )
        ) from error
    if base.source_hash and hashlib.sha256(content).hexdigest() != base.source_hash:
        raise ExportFailed(
            say("{name} has changed since it was read. Read it again, then export into it.", name=source.name)
        )
    return content


def tailored_file(content: bytes, name: str, base: Resume, tailored: Resume) -> tuple[bytes, Outcome]:
    """Return a Word file's bytes with the differences between two résumés made in it, and what became of each."""
    file = WordFile(content, name)
    paragraphs: list[Paragraph] = []
    for part, xml in file.parts.items():
        try:
            paragraphs += read_part(part, xml)
        except UnfitPart as error:
            if part == file.main:
                raise ExportFailed(
                    say("{name} cannot be edited: {error}. Export with a template instead.", name=name, error=error)
                ) from error
    join_echoes(paragraphs, (*file.edges["header"], *file.edges["footer"]))
    outcome = plan_changes(base, tailored, find_places(base, tuple(paragraphs)))
    if outcome.missed and not outcome.splices:
        raise ExportFailed(
            say(
                "None of the changes can be made in {name}: {reason}. Export with a template instead.",
                name=name,
                reason=outcome.missed[0].reason,
            )
        )
    edited = {part: spliced(file.parts[part], splices) for part, splices in outcome.splices.items()}
    for part, xml in edited.items():
        read_part(part, xml)
    return file.with_parts(edited), outcome


def _read_back(path: Path, source: bytes, resumes: tuple[Resume, Resume], outcome: Outcome) -> WrittenFile:
    """Say what each reader does not find of the lines that it found in the source, or that are new."""
    base, tailored = resumes
    findings = [
        Finding("not made", f"“{_short(one.text)}” was not put into your file: {one.reason}.", one.line)
        for one in outcome.missed
    ]
    missed = {one.line for one in outcome.missed}
    old = {line.id: line.text for line in resume_lines(base)}
    lines = [line for line in resume_lines(tailored) if line.id not in missed]
    kept = [(line.id, line.text) for line in lines if line.id in outcome.places and old.get(line.id) == line.text]
    expected = list(dict.fromkeys([*kept, *outcome.written]))
    content = path.read_bytes()
    lost: set[tuple[str, str]] = set()
    readers: list[str] = []
    for reader, read in READERS["docx"].items():
        try:
            before, after = letters(read(source)), letters(read(content))
        except ReaderFailed as error:
            findings.append(Finding("unreadable", f"{reader} cannot read the file: {error}", reader))
            continue
        readers.append(reader)
        gone = [
            (line, words)
            for line, words in expected
            if letters(words) not in after and letters(old.get(line, "")) in before
        ]
        findings += [
            Finding("lost", f"“{_short(words)}” is not found (read by {reader}).", line) for line, words in gone
        ]
        lost.update(gone)
    count = len(expected)
    found = count - len(lost) if readers else 0
    return WrittenFile(str(path), "docx", tuple(readers), tuple(findings), lines=count, found=found, in_order=False)


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN].rstrip()}…"
