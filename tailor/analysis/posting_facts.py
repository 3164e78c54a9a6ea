"""Reads from a posting where the job is, what it pays, how it is employed and in which language it is offered."""

import re
from collections import Counter
from functools import lru_cache

from tailor.analysis.posting_lines import PostingLine
from tailor.vocabulary import load

_CODE = r"(?:USD|EUR|GBP|CHF|CAD|AUD|NZD|INR|PLN|SEK|NOK|DKK|TRY|BRL|MXN|JPY|CNY)"
_CURRENCY = rf"(?:{_CODE}\s?|(?:US|CA|A|R)?[$€£¥₹]\s?)"
_AMOUNT = r"\d(?:[\d,.'’]|[ \u202f](?=\d{3}\b))*(?:\s?[kK]\b)?"
_BEHIND = rf"(?:\s?(?:{_CODE}\b|[€£$]|zł|kr))"
_TO = r"\s?(?:-|–|—|to|and|bis|à|a|al|do|y|und)\s?"
_PERIOD = (
    r"(?i:(?:\s?(?:brutto|bruts?|brutos?|gross))?"
    r"(?:\s?(?:per|an?|p\.?\s?|/|pro|par|por|al?|im|l['’])\s?"
    r"(?:hour|hr|year|annum|month|week|day|yr|h|stunde|jahr|monat|tag|an|mois|heure|jour|semaine|año|mes|hora|día|a)\b)?"
    r"(?:\s?pro rata)?)"
)
_PAY = re.compile(
    rf"{_CURRENCY}{_AMOUNT}(?:{_TO}{_CURRENCY}?{_AMOUNT})?{_PERIOD}"
    rf"|{_AMOUNT}{_BEHIND}?{_TO}{_AMOUNT}{_BEHIND}{_PERIOD}"
    rf"|\d{{2,3}}[,.'’ ]?\d{{3}}{_BEHIND}{_PERIOD}|\d{{2,3}}\s?[kK]{_BEHIND}{_PERIOD}"
)
# Sums that nobody is paid: turnover, budgets, quotas.
_NO_PAY = re.compile(
    r"\d\s?(?:M|MM|bn|B|Mio\.?|Mrd\.?)\b|\b(?:million|billion|millones|millionen|revenue|turnover|budget|quota|funding|raised|"
    r"deals?|spend|portfolio|umsatz|chiffre d['’]affaires|facturación|ticket|donations?|limit)\b",
    re.I,
)
_NEAR = 30
_TOP = 12
_ENOUGH = 20_000
_FREQUENT, _SHARE = ("en", "de", "fr", "es"), 0.06
# Kana before Han: Japanese is written with both.
_SCRIPTS = (
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
    ("ru", re.compile(r"[\u0400-\u04ff]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("ar", re.compile(r"[\u0600-\u06ff]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
)
_PLACE = re.compile(
    r"\b(?:[A-Z][\w.'’-]+\s){0,2}[A-Z][\w.'’-]+,\s(?:[A-Z]{2}\b(?:\s\d{5})?|[A-Z][a-z]+(?:\s[A-Z][a-z]+)?$)"
)
_REMOTE = re.compile(r"\b(?:fully remote|remote(?: \([^)]*\))?|hybrid|home[- ]?office|télétravail|teletrabajo)\b", re.I)


@lru_cache(maxsize=1)
def _labels() -> dict[str, re.Pattern[str]]:
    labels = load("posting_facts.json")["labels"]
    return {kind: re.compile(rf"^(?:{'|'.join(names)})\s*[:–]\s*(\S.*)$", re.I) for kind, names in labels.items()}


def is_label(text: str) -> bool:
    """Say whether a text is a label such as "Location", with a value behind it."""
    return any(pattern.match(f"{text.strip()}: x") for pattern in _labels().values())


def labelled(lines: tuple[PostingLine, ...], kind: str) -> str:
    """Return what stands behind a label such as "Location:", or nothing."""
    found = (_labels()[kind].match(line.text) for line in lines if len(line.text) < 120)
    return next((match.group(1).strip(" *|") for match in found if match), "")


def find_location(lines: tuple[PostingLine, ...], title: str = "", company: str = "") -> str:
    """Return the place of work from its label or from a line near the top that is neither title nor company."""
    label = labelled(lines, "location")
    if label:
        return label
    for pattern in (_PLACE, _REMOTE):
        for line in lines[:_TOP]:
            found = pattern.search(line.text)
            if found and len(line.text) < 100 and found.group() not in title:
                return _without_company(found.group(), company)
    return ""


def _without_company(place: str, company: str) -> str:
    """Return the town out of "Northern Light Ltd, Leeds"."""
    before, _, after = place.rpartition(", ")
    ends_legal = before.split()[-1:] and before.split()[-1] in load("posting_facts.json")["legal_forms"]
    return after if ends_legal or (company and company in before) else place


def find_pay(lines: tuple[PostingLine, ...]) -> str:
    """Return the pay, with its currency and period as the posting has it."""
    label = labelled(lines, "pay")
    if any(letter.isdigit() for letter in label):
        return label
    amounts = (
        found.group().strip(" .,;'’")
        for line in lines
        for found in _PAY.finditer(line.text)
        if not _NO_PAY.search(line.text[max(0, found.start() - _NEAR) : found.end() + _NEAR])
    )
    return next((amount for amount in amounts if len(re.sub(r"\D", "", amount)) >= 2), "")


def find_employment(lines: tuple[PostingLine, ...]) -> str:
    """Return whether the job is full-time, part-time, temporary and so on."""
    label = labelled(lines, "employment")
    if label and len(label.split()) <= 5:
        return label
    near = (found.group() for line in lines[:_TOP] for found in _employment().finditer(line.text))
    named = {name.casefold(): name for name in reversed(list(near))}
    if named:
        return ", ".join(reversed(named.values()))
    later = (_employment().search(line.text) for line in lines if not line.bullet)
    return next((match.group() for match in later if match), "")


@lru_cache(maxsize=1)
def _employment() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(load('posting_facts.json')['employment'])})\b", re.I)


@lru_cache(maxsize=1)
def _common_words() -> dict[str, frozenset[str]]:
    return {language: frozenset(words) for language, words in load("posting_languages.json").items()}


def find_language(text: str) -> str:
    """Return the ISO 639-1 code of the posting's language, or nothing for a text too short to tell."""
    for language, letters in _SCRIPTS:
        if len(letters.findall(text[:_ENOUGH])) > len(text[:_ENOUGH]) / 10:
            return language
    words = Counter(re.findall(r"[^\W\d_]+", text[:_ENOUGH].casefold()))
    counts = {language: sum(words[word] for word in known) for language, known in _common_words().items()}
    best = max(counts, key=lambda language: counts[language], default="")
    # Few words are common to one language alone; where postings are seldom, it takes more of them.
    enough = 3 if best in _FREQUENT else max(3.0, _SHARE * words.total())
    return best if best and counts[best] >= enough else ""
