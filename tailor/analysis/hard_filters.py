"""Finds the conditions in a requirement that shut people out: degree, years, licence, clearance, visa and so on."""

import re

from tailor.model.posting import Filter, FilterKind

_NUMBER = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen)"
_DEGREE_LEVEL = (
    r"(?:bachelor(?:['’]?s)?|undergraduate|master(?:['’]?s)?|postgraduate|ph\.?\s?d\.?|doctora(?:te|l)|associate(?:['’]?s)?"
    r"|college|university|advanced|graduate|honou?rs|four-year|4-year|two-year|2-year)"
)
_LANGUAGES = (
    r"(?:English|German|French|Spanish|Italian|Portuguese|Dutch|Danish|Swedish|Norwegian|Finnish|Polish|Czech|Greek"
    r"|Russian|Ukrainian|Turkish|Arabic|Hebrew|Hindi|Urdu|Punjabi|Bengali|Tamil|Mandarin|Cantonese|Chinese|Japanese"
    r"|Korean|Vietnamese|Tagalog|Thai|Hungarian|Romanian|Catalan|Deutsch|Englisch|Französisch|français|anglais|inglés)"
)
_FILTERS: tuple[tuple[FilterKind, str], ...] = (
    ("degree", rf"\b{_DEGREE_LEVEL}(?:\s+or\s+{_DEGREE_LEVEL})*\s+degree\b"),
    (
        "degree",
        r"\b(?:bachelor['’]?s?|master['’]?s?)(?= in\b| of\b| or\b|,)|\b(?:MBA|PhD|Ph\.D\.?|BSc|MSc|B\.Sc\.?|M\.Sc\.?|BSN|JD|MD)\b",
    ),
    ("degree", r"\bhigh school diploma(?: or (?:GED|equivalent))?|\bGED\b|\bdegree\b(?= in\b| or\b|,|\.|$)"),
    (
        "degree",
        r"\b(?:abgeschlossenes? (?:\w+)?studium|hochschulabschluss|abgeschlossene berufsausbildung|diplôme d['’]\w+|bac ?\+ ?\d|titulación universitaria|grado en)\b",
    ),
    ("years", rf"\b{_NUMBER}\s*(?:\+|plus|or more)?\s*(?:(?:-|–|to)\s*{_NUMBER}\s*)?\+?\s*(?:years?|yrs?)['’]?\b"),
    ("years", r"\b\d{1,2}\s*(?:ans d['’]expérience|jahre|años)\b|\bmehrjährige berufserfahrung\b"),
    (
        "licence",
        r"\b(?:valid |current |full |clean |active |unrestricted )*(?:class [ABC] |UK |state )?(?:driver['’]?s?|driving|nursing|RN|LPN|teaching|professional|pilot|medical|electrician['’]?s?|plumbing|contractor['’]?s?|forklift|real estate|pharmacy|security|SIA)\s+(?:licen[cs]e|certificate)\b",
    ),
    (
        "licence",
        r"\b(?:CDL(?:[ -]A| Class A)?|Class A CDL|HGV|LGV|licensed \w+(?: \w+)?|Führerschein(?: Klasse \w+)?|permis (?:de conduire|B)|carn[eé]t de conducir|NMC registration|bar admission|admitted to (?:the|practice))\b",
    ),
    (
        "clearance",
        r"\b(?:(?:active |current )?(?:top secret|secret|TS/SCI|security|DV|SC) clearance|TS/SCI|(?:enhanced )?DBS(?: check)?|background check|drug (?:test|screen\w*))\b",
    ),
    (
        "visa",
        r"\b(?:visa sponsorship|sponsorship|work (?:authori[sz]ation|permit|visa)|right to work|(?:legally )?authori[sz]ed to work|(?:US|U\.S\.|UK|EU) citizen(?:ship)?|citizenship|green card|permanent residen\w+|arbeitserlaubnis|permis de travail|permiso de trabajo)\b",
    ),
    (
        "language",
        rf"\b(?:fluen(?:t|cy)|native|proficien(?:t|cy)|business|professional|conversational|bilingual|spoken and written|written and spoken|verhandlungssichere?s?|sehr gute|gute|fließende?s?|courant|nivel alto de)\s+(?:in\s+|level\s+|of\s+|de\s+|en\s+)?(?:(?:written|spoken|verbal|oral)\s+(?:and\s+(?:written|spoken|verbal|oral)\s+)?)?{_LANGUAGES}\b",
    ),
    (
        "language",
        rf"\b{_LANGUAGES}(?:\s*(?:\([^)]*\)|[ABC][12]|language|speaker|speaking|skills|kenntnisse|proficiency|fluency|courant)|(?=\s+(?:and|or)\s+{_LANGUAGES}))|\bbilingual\b|\bfluent {_LANGUAGES}\b",
    ),
    (
        "travel",
        r"\b(?:travel(?:l?ing)?\s+(?:up to\s+|approximately\s+|about\s+)?\d{1,3}\s?%|\d{1,3}\s?%\s+(?:\w+\s+)?travel|(?:willing(?:ness)?|able|ability|required|ready) to travel|travel (?:is )?required|frequent travel|Reisebereitschaft)\b",
    ),
    (
        "shift",
        r"\b(?:(?:night|day|evening|weekend|rotating|early|late|second|third|2nd|3rd|12-hour|swing)[- ]shifts?|nights and weekends|weekends?|on[- ]call|overtime|shift (?:work|pattern|rotation)|Schichtarbeit|Schichtdienst|travail (?:de nuit|posté)|turnos)\b",
    ),
)
_PATTERNS = tuple((kind, re.compile(pattern, re.I)) for kind, pattern in _FILTERS)


def find_filters(text: str) -> tuple[Filter, ...]:
    """Return the hard conditions of a requirement, each in the posting's own words."""
    found: list[Filter] = []
    taken: list[tuple[int, int]] = []
    for kind, pattern in _PATTERNS:
        for place in pattern.finditer(text):
            if any(place.start() < end and start < place.end() for start, end in taken):
                continue
            taken.append(place.span())
            found.append(Filter(kind, place.group().strip()))
    return tuple(dict.fromkeys(found))
