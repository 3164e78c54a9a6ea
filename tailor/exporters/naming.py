"""Names documents by the user's pattern, as in "Priya Raman - Résumé - Meta.pdf"."""

import re
from collections.abc import Mapping
from pathlib import Path

from tailor.errors import ExportFailed
from tailor.exporters.files import file_name
from tailor.model.message import say
from tailor.model.posting import Posting
from tailor.model.resume import Resume
from tailor.model.wishes import PATTERN, PLACEHOLDERS

RESUME, LETTER = "Résumé", "Letter"
_JOINT = re.compile(r"\s+[-–—]\s+|\s*[_,]\s*")
_PLACE = re.compile(r"\{([^{}]*)\}")


def name_by_pattern(pattern: str, words: Mapping[str, str], suffix: str) -> str:
    """Return the name that a pattern gives; a part whose placeholders all stand for nothing is left out with its joint.

    The job's title stands in for a company that nobody knows. A letter never gets the résumé's name: where the pattern
    does not say which document it is, the letter's name ends in that. Raises ExportFailed for an unknown placeholder.
    """
    known = {**words, "company": words.get("company") or words.get("title") or ""}
    unknown = [name for name in _PLACE.findall(pattern) if name not in PLACEHOLDERS]
    if unknown:
        allowed = ", ".join(f"{{{name}}}" for name in PLACEHOLDERS)
        raise ExportFailed(
            say("File names know no {{{unknown}}}. Write one of {allowed}.", unknown=unknown[0], allowed=allowed)
        )
    pattern = pattern.strip() or PATTERN
    parts = _filled(pattern, known)
    if "{what}" not in pattern and words.get("what") == LETTER:
        parts = f"{parts} - {LETTER}" if parts else LETTER
    return file_name(parts, suffix=suffix)


def document_words(resume: Resume, what: str, posting: Posting, day: str) -> dict[str, str]:
    """Return what the placeholders stand for in the name of a document."""
    title, company = posting.title, posting.company
    return {"name": resume.basics.name, "what": what, "company": company, "title": title, "date": day}


def own_file_name(source: str, posting: Posting) -> str:
    """Return the name of a tailored copy of the user's own Word file: the original's with the company behind it."""
    return file_name(Path(source).stem, posting.company or posting.title or "tailored", suffix="docx")


def _filled(pattern: str, words: Mapping[str, str]) -> str:
    joints = _JOINT.findall(pattern)
    out = ""
    for number, part in enumerate(_JOINT.split(pattern)):
        filled = _PLACE.sub(lambda found: words.get(found[1], ""), part)
        if not filled.strip() or (_PLACE.search(part) and not _words_for(part, words)):
            continue
        out += (joints[number - 1] if out else "") + filled
    return out


def _words_for(part: str, words: Mapping[str, str]) -> bool:
    """Whether one of a part's placeholders stands for something."""
    return any(words.get(name, "").strip() for name in _PLACE.findall(part))
