"""Reads a posting: what the job is, its sections and what it asks for. Keywords come later, from the heavy part."""

import re

import ftfy

from tailor.analysis import posting_facts as facts
from tailor.analysis.posting_doubts import find_doubts
from tailor.analysis.posting_lines import posting_lines
from tailor.analysis.posting_names import find_company, find_title
from tailor.analysis.posting_sections import cut_at_headings, divide
from tailor.analysis.requirements import find_requirements
from tailor.model.message import say
from tailor.model.posting import Posting

_EMPHASIS = re.compile(r"(\*\*|__)(?=\S)([^*_\n]+)(?<=\S)\1(?=[^\n*_:]*\w)|(?<=\w )(\*\*|__)(?=\S)([^*_\n]+)(?<=\S)\3")
# Names and facts stand near the top and in short lines; hostile text must not make looking for them slow.
_LONGEST_LINE, _MOST_LINES = 1500, 400
_LONGEST = 40_000
TOO_LONG = say(
    "This text is far too long for one job posting; only its beginning was read. Give the text of a single posting."
)


def read_posting(text: str, source: str = "") -> Posting:
    """Return the posting with its text repaired, its sections and its requirements."""
    cut = _cut(text)
    whole = len(cut) == len(text)
    text = repair(cut)
    lines = posting_lines(text)
    shortened = tuple(line.part(0, min(len(line.text), _LONGEST_LINE)) for line in lines[:_MOST_LINES])
    sections = divide(cut_at_headings(lines))
    requirements = find_requirements(sections)
    language = facts.find_language(text)
    title, company = find_title(shortened), find_company(shortened)
    doubts = find_doubts(text, shortened, requirements, language)
    return Posting(
        text=text,
        source=source,
        title=title,
        company=company,
        location=facts.find_location(shortened, title, company),
        pay=facts.find_pay(shortened),
        employment=facts.find_employment(shortened),
        language=language,
        sections=tuple(part.section for part in sections),
        requirements=requirements,
        warnings=doubts if whole else (TOO_LONG, *doubts),
    )


def _cut(text: str) -> str:
    """Return as much of a text as one posting can hold, whole lines of it if there are any."""
    if len(text) <= _LONGEST:
        return text
    end = text.rfind("\n", _LONGEST // 2, _LONGEST)
    return text[: end if end > 0 else _LONGEST]


def repair(text: str) -> str:
    """Return the text as its author wrote it: wrongly decoded characters mended, line ends and spaces made plain."""
    mended = ftfy.fix_text(
        text, uncurl_quotes=False, fix_latin_ligatures=True, unescape_html="auto", normalization="NFC"
    )
    plain = (
        mended.replace("\xa0", " ")
        .replace("\u200b", "")
        .replace("\u202f", " ")
        .replace("\ufeff", "")
        .replace("\u00ad", "")
    )
    return _EMPHASIS.sub(r"\2\4", plain).strip()
