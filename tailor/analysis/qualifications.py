"""Finds degrees, certificates and licences by the way they are worded."""

import re
from collections.abc import Iterator

from tailor.analysis.candidate import Candidate
from tailor.vocabulary import load_words

_LEVEL = r"(?:Bachelor|Master|Associate|Foundation|Doctoral|Undergraduate|Postgraduate|Graduate)"
_DEGREE = re.compile(
    rf"\b{_LEVEL}(?:['’]?s)?(?:\s+degree)\b|\b(?:Bachelor|Master|Associate)(?:['’]s|s)?(?=\s+(?:in|or|of)\b|\s*[,/])"
    r"|\b(?:Bachelor|Master|Doctor)\s+of\s+(?:[A-Z]\w+)(?:\s+(?:and\s+)?[A-Z]\w+)?"
    r"|\b(?:Ph\.?\s?D\.?|B\.?Sc\.?|M\.?Sc\.?|B\.?Eng\.?|M\.?Eng\.?|MBA|BSN|MSN|BBA|Doctorate|doctorate|PhD|JD|MD|DVM|PharmD)(?!\w)"
    r"|\b[Uu]niversity\s+degree\b|\b[Cc]ollege\s+degree\b|\b[Hh]igh\s+school\s+diploma\b|\bGED\b|\b[Aa]dvanced\s+degree\b"
    r"|\b(?:B\.[AS]\.|M\.[AS]\.)"
    r"|\b(?:Hochschulabschluss|Hochschulstudium|Fachhochschulstudium|Berufsausbildung|Bac\s?\+\s?\d|[Ll]icenciatura)\b",
)
_LOWER_DEGREE = re.compile(r"\b(?:bachelor|master|associate|undergraduate|postgraduate)(?:['’]?s)?\s+degree\b")
_CERTIFICATE = re.compile(
    r"\b((?:[A-Z][\w&+.-]*\s+){1,4})(?:certification|certificate|certified|accreditation|licen[cs]e|licensure|registration)\b"
    r"|\b(?:[Cc]ertified|[Ll]icensed|[Rr]egistered|[Cc]hartered)\s+((?:[A-Z][\w&+-]*)(?:\s+(?:in\s+)?[A-Z][\w&+-]*){1,4})"
)


def find_qualifications(text: str) -> Iterator[Candidate]:
    """Yield degrees and certificates of a line."""
    for pattern in (_DEGREE, _LOWER_DEGREE):
        for found in pattern.finditer(text):
            yield Candidate(found.group().strip(), "degree", found.start(), found.end(), 0.8)
    for found in _CERTIFICATE.finditer(text):
        start, end = found.span()
        words = found.group().split()
        while words and words[0].casefold() in load_words("no_certificates.json"):
            start += len(words[0])
            start += len(text[start:]) - len(text[start:].lstrip())
            words = words[1:]
        if len(words) > 1:
            yield Candidate(text[start:end], "certification", start, end, 0.7)
