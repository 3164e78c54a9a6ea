"""Says in plain words what a text seems to be when it does not read like one job posting."""

import re
from collections.abc import Sequence
from functools import lru_cache

from tailor.analysis.posting_lines import PostingLine
from tailor.model.message import say
from tailor.model.posting import Requirement
from tailor.vocabulary import load

EMPTY = say("There is no text here. Paste the whole text of the job posting, or choose its file.")
NO_REQUIREMENTS = say("No requirements were found in this posting. Is it the whole text of the job posting?")
GATE = say(
    "This looks like a sign-in page or a question about cookies, not a posting. Open it, copy the text and paste it."
)
RESUME = say("This reads like a résumé, not a posting. Did the two get mixed up?")
RESULTS = say("This looks like a list of several postings. Paste the text of a single one.")
_KNOWN = {"en", "de", "fr", "es"}
_RELATED = {"it", "nl", "pt", "pl", "sv", "tr", "zh", "ja", "ko"}
_NAMES = {
    "it": "Italian",
    "nl": "Dutch",
    "pt": "Portuguese",
    "pl": "Polish",
    "sv": "Swedish",
    "tr": "Turkish",
    "zh": "Chinese",
    "ja": "Japanese",
    "ko": "Korean",
    "fi": "Finnish",
    "da": "Danish",
    "no": "Norwegian",
    "cs": "Czech",
    "hu": "Hungarian",
    "ru": "Russian",
    "el": "Greek",
    "ar": "Arabic",
    "he": "Hebrew",
}
_SHORT_PAGE = 1500
_FEW = 3
_MANY_RESULTS = 6
_DATES = re.compile(
    r"\b(?:(?:\w+\s+)?(?:19|20)\d\d|\d\d?[./](?:19|20)\d\d)\s*(?:-|–|—|to|bis|à|a)\s*"
    r"(?:(?:\w+\s+)?(?:19|20)\d\d|\d\d?[./](?:19|20)\d\d|present|today|heute|aujourd|actualidad)",
    re.I,
)
_MAIL = re.compile(r"[\w.+-]+@[\w-]+\.\w+")
_POSTED = re.compile(
    r"\b(?:posted|reposted|veröffentlicht|publiée?|publicad[ao])\b.{0,30}\d|\b\d+\+? (?:days?|hours?|weeks?) ago\b"
    r"|\bvor \d+ (?:tagen?|stunden?)\b|\bil y a \d+ (?:jours?|heures?)\b|\bhace \d+ (?:días?|horas?)\b"
    r"|^(?:easy apply|quick apply|save job|schnellbewerbung|postuler|candidature simplifiée|solicitar)$",
    re.I,
)


def find_doubts(
    text: str, lines: Sequence[PostingLine], requirements: Sequence[Requirement], language: str
) -> tuple[str, ...]:
    """Return what the user should know before trusting what was read, the likeliest mistake first."""
    if not lines:
        return (EMPTY,)
    if len(text) < _SHORT_PAGE and len(requirements) < _FEW and _counts("gate", text) >= _FEW:
        return (GATE,)
    doubts = []
    if _is_resume(text, lines):
        doubts.append(RESUME)
    elif sum(bool(_POSTED.search(line.text)) for line in lines) >= _MANY_RESULTS:
        doubts.append(RESULTS)
    if language and language not in _KNOWN and not (language in _RELATED and len(requirements) >= _FEW):
        name = _NAMES.get(language, say("a language"))
        doubts.append(
            say(
                "This posting seems to be in {name}, which Tailor does not know well: it finds names of "
                "tools and headings it knows, and may miss the rest.",
                name=name,
            )
        )
    if not requirements and not doubts:
        doubts.append(NO_REQUIREMENTS)
    return tuple(doubts)


def _is_resume(text: str, lines: Sequence[PostingLine]) -> bool:
    """Say whether a text has the dates of somebody's life, their address and a résumé's headings."""
    headings = {line.text.strip(" :*").casefold() for line in lines if len(line.text) < 40}
    signs = len(headings & _resume_headings())
    periods = len(_DATES.findall(text))
    top = "\n".join(line.text for line in lines[:8])
    return signs >= 2 and periods >= 2 and (bool(_MAIL.search(top)) or periods >= _FEW)


def _counts(name: str, text: str) -> int:
    return len(_cues()[name].findall(text))


@lru_cache(maxsize=1)
def _cues() -> dict[str, re.Pattern[str]]:
    return {name: re.compile("|".join(cues), re.I) for name, cues in load("posting_doubts.json")["cues"].items()}


@lru_cache(maxsize=1)
def _resume_headings() -> frozenset[str]:
    sections = load("sections.json")
    return frozenset(words for kind in ("work", "education") for words in sections[kind])
