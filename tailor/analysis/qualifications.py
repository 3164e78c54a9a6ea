"""Finds degrees, certificates, licences and rules by the way they are worded, in four languages."""

import re
from collections.abc import Iterator

from tailor.analysis.candidate import Candidate
from tailor.model.keyword import KeywordKind
from tailor.vocabulary import load_words

_LEVEL = r"(?:Bachelor|Master|Associate|Foundation|Doctoral|Undergraduate|Postgraduate|Graduate)"
_DEGREE = re.compile(
    rf"\b{_LEVEL}(?:['’]?s)?(?:\s+degree)\b|\b(?:Bachelor|Master|Associate)(?:['’]s|s)?(?=\s+(?:in|or|of)\b|\s*[,/])"
    r"|\b(?:Bachelor|Master|Doctor)\s+of\s+(?:[A-Z]\w+)(?:\s+(?:and\s+)?[A-Z]\w+)?"
    r"|\b(?:Ph\.?\s?D\.?|B\.?Sc\.?|M\.?Sc\.?|B\.?Eng\.?|M\.?Eng\.?|B\.?Ed\.?|M\.?Ed\.?|MBA|BSN|MSN|BBA|Doctorate|doctorate"
    r"|PhD|JD|MD|DVM|PharmD)(?!\w)"
    r"|\b[Uu]niversity\s+degree\b|\b[Cc]ollege\s+degree\b|\b[Hh]igh\s+school\s+diploma\b|\bGED\b|\b[Aa]dvanced\s+degree\b"
    r"|(?<![\w.])(?:B\.\s?[AS]\.|M\.\s?[ABS]\.|J\.\s?D\.|LL\.\s?[BM]\.|M\.\s?D\.|Ed\.\s?D\.)"
    r"|\b(?:Hochschulabschluss|Hochschulstudium|Fachhochschulstudium|Berufsausbildung|Bac\s?\+\s?\d|[Ll]icenciatura)\b",
)
_LOWER_DEGREE = re.compile(r"\b(?:bachelor|master|associate|undergraduate|postgraduate)(?:['’]?s)?\s+degree\b")
_STUDY = re.compile(
    r"\b(?:[Dd]iploma|[Dd]egree|[Ss]tudium|[Ss]tudies|[Aa]bschluss|[Dd]iplôme|[Tt]itulación|[Tt]ítulo|[Gg]rado)\s+"
    r"(?:in|der|des|en|de)\s+((?:[A-ZÀ-Þ][\w&-]+|and|und|et|y)(?:\s+(?:[A-ZÀ-Þ][\w&-]+|and|und|et|y)){0,3})"
)
_CERTIFICATE = re.compile(
    r"\b((?:[A-Z][\w&+.-]*\s+){1,4})(?:certification|certificate|certified|accreditation|accredited|licen[cs]e|licensure"
    r"|registration|ticket|card|endorsement|qualification|credentials?|PIN|permit|clearance|designation)\b(?!\s+(?:payment|holder|number\s+of))"
    r"|\b(?:[Cc]ertified|[Ll]icensed|[Rr]egistered|[Cc]hartered)\s+((?:[A-Z][\w&+-]*)(?:\s+(?:in\s+)?[A-Z][\w&+-]*){1,4})"
)
_REGISTERED = re.compile(
    r"\b(?:[Rr]egist(?:ration|ered)|[Ll]icen[cs]ed?|[Aa]ccreditation|[Mm]embership|[Mm]ember|[Ll]icensure)\s+(?:with|of|by)\s+(?:the\s+)?"
    r"((?:[A-Z][\w&-]*)(?:\s+(?:of\s+|and\s+)?[A-Z][\w&-]*){0,4})"
)
_LICENCE = re.compile(
    r"\b(?:[Cc]lass|[Cc]at(?:egory)?\.?)\s+[A-E1-5]{1,2}(?:\+E)?\s+(?:CDL|(?:driver['’]?s?|driving)\s+)?(?:licen[cs]e|CDL)\b"
    r"|\bCDL[- ](?:Class\s+)?[ABC]\b|\b(?:[Ff]ührerschein(?:\s+der)?\s+Klasse|Klasse)\s+(?:BE|CE|C1E?|[BCD])\b"
    r"|\b[Pp]ermis\s+(?:BE|CE|EC|[BCD])\b|\b(?:[Cc]arn[eé]t?|[Pp]ermiso)\s+de\s+conducir(?:\s+(?:tipo\s+|clase\s+)?[BCD](?:\+E)?)?\b"
    r"|\b[Cc]arnet\s+(?:C\+E|[BCD])\b|\bCACES(?:\s+R?\d{1,3})?\b"
    r"|\b(?:NVQ|SVQ|QCF|RQF|BTEC|CIPD|AAT|WSET)(?:/[A-Z]{3})?\s+[Ll]evel\s+[1-7](?:\s+(?:or|and|/)\s+[1-7])?\b"
    r"|\b[Ll]evel\s+[1-7]\s+(?:[A-Z][\w&-]+)(?:\s+(?:(?:and|in)\s+)?[A-Z][\w&-]+){0,3}"
    r"|\bOSHA[- ](?:10|30|500|510)(?:[- ]?[Hh]our)?\b|\b(?:Gesellen|Meister|Facharbeiter)brief\b"
    r"|\b\w*(?:[Ss]tapler|[Kk]ran|[Jj]agd|[Hh]ilfe-|[Ss]chweißer|ADR-)(?:fahrer)?(?:[Ss]chein|prüfung)\b"
)
_RULE = re.compile(
    r"\b(?:BS\s+EN\s+ISO|DIN\s+EN\s+ISO|DIN\s+EN|EN\s+ISO|BS\s+EN|ISO/IEC|ISO/TS|ISO|IEC|DIN|BS|ASTM|ANSI|ASME|NFPA|IEEE|IPC|MIL-STD|SAE|API"
    r"|ASC|IFRS|FRS|SSAP|NIST|21\s+CFR|CFR|UL)[- ](?:SP\s+)?[A-Z]{0,2}-?\d[\w.:/-]*\w|\b(?:ASC|IFRS)\s\d{1,3}\b"
    r"|\b(?:[A-Z][a-z]+\s+(?:(?:and|of|at|in|to|with|for|the)\s+)*){1,6}(?:Act|Regulations|Directive)(?:\s+(?:19|20)\d\d)?\b"
)
_LONG_NAME = 0.91
"""Surer than a known name inside: a member of the Chartered Society of Physiotherapy."""


def find_qualifications(text: str) -> Iterator[Candidate]:
    """Yield degrees, certificates, licences and named rules of a line."""
    yield from _plain(text, _DEGREE, "degree", 0.8)
    yield from _plain(text, _LOWER_DEGREE, "degree", 0.8)
    yield from _plain(text, _LICENCE, "certification", 0.85)
    yield from _plain(text, _RULE, "knowledge", 0.8)
    for found in _STUDY.finditer(text):
        words = found.group(1).split()
        if words[-1][0].isupper() and words[0][0].isupper():
            yield Candidate(found.group(1), "knowledge", *found.span(1), 0.7)
    for found in _REGISTERED.finditer(text):
        yield Candidate(found.group(1), "certification", *found.span(1), _LONG_NAME)
    for found in _CERTIFICATE.finditer(text):
        start, end = found.span()
        words = found.group().split()
        while words and words[0].casefold() in load_words("no_certificates.json"):
            start += len(words[0])
            start += len(text[start:]) - len(text[start:].lstrip())
            words = words[1:]
        if len(words) > 1:
            yield Candidate(text[start:end], "certification", start, end, _LONG_NAME)


def _plain(text: str, pattern: re.Pattern[str], kind: KeywordKind, certainty: float) -> Iterator[Candidate]:
    for found in pattern.finditer(text):
        start = found.start()
        words = found.group().split()
        while len(words) > 1 and words[0].casefold() in load_words("no_certificates.json"):
            start += len(words[0])
            start += len(text[start:]) - len(text[start:].lstrip())
            words = words[1:]
        yield Candidate(text[start : found.end()].strip(), kind, start, found.end(), certainty)
