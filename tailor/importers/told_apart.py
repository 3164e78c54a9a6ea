"""Tells a résumé from a posting by what each says, for files that were dropped where nothing says which is which."""

import re
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

from tailor.errors import UnreadableFile
from tailor.importers.posting_file import read_posting_text
from tailor.vocabulary import load

_TOP = 15
_MAIL = re.compile(r"[\w.+-]+@[\w-]+\.\w+")
_PHONE = re.compile(r"(?<!\w)\+?\(?\d[\d ()./-]{7,}\d(?!\w)")
_RANGE = re.compile(
    r"\b(?:19|20)\d\d\b\s*(?:-|–|—|to|bis|à|a|until)\s*(?:\w+\.? |\d\d?[./])?"
    r"(?:(?:19|20)\d\d\b|present|now|current|today|heute|aujourd|actual|presente)",
    re.IGNORECASE,
)
_OF_RESUMES = ("work", "education", "skills", "projects", "certificates", "summary", "languages", "references")
_OF_POSTINGS = ("required", "preferred", "responsibilities", "intro", "about", "benefits", "equal_opportunity", "apply")
_MOST = 4


def tell_apart(paths: Iterable[Path]) -> tuple[Path | None, Path | None]:
    """Return which of one or two files is the résumé and which the posting, where there is one.

    A file that cannot be read counts as a résumé, because reading it as one says in plain words what is wrong.
    """
    leanings = {path: _leaning(path) for path in list(paths)[:2]}
    if len(leanings) < 2:
        return next(
            ((path, None) if leaning >= 0 else (None, path) for path, leaning in leanings.items()), (None, None)
        )
    resume, posting = sorted(leanings, key=lambda path: -leanings[path])
    return resume, posting


def leaning(text: str) -> int:
    """Return how much a text reads like a résumé rather than a posting; below nought it is a posting."""
    lines = [line.strip(" \t•*-–:#").casefold() for line in text.splitlines() if line.strip()]
    top = "\n".join(lines[:_TOP])
    resume = 3 * bool(_MAIL.search(top)) + 2 * bool(_PHONE.search(top)) + min(_MOST, len(_RANGE.findall(text)))
    resume += min(_MOST, len(_headings("sections.json", _OF_RESUMES).intersection(lines)))
    posting = min(_MOST, len(_headings("posting_headings.json", _OF_POSTINGS).intersection(lines)))
    posting += min(2 * _MOST, sum(bool(cue.search(line)) for line in lines for cue in _speech()))
    return resume - posting


def _leaning(path: Path, read: Callable[[Path], str] = read_posting_text) -> int:
    try:
        return leaning(read(path))
    except UnreadableFile:
        return 0


@cache
def _headings(name: str, kinds: tuple[str, ...]) -> frozenset[str]:
    return frozenset(heading for kind in kinds for heading in load(name)[kind])


@cache
def _speech() -> tuple[re.Pattern[str], ...]:
    """Return how a posting speaks: to the reader, and of applying."""
    cues = load("posting_cues.json")
    return tuple(re.compile(cue, re.IGNORECASE) for cue in (*cues["reader"], *cues["cues"]["apply"]))
