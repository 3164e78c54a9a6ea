"""Reads from a posting who looks for whom, where, and for what pay."""

import re
from collections import Counter
from functools import lru_cache

from tailor.analysis.posting_lines import PostingLine
from tailor.analysis.posting_sections import heading_kind
from tailor.vocabulary import load, load_words

_LABELS = {
    "title": r"job title|position title|title|position|role|vacancy|stellenbezeichnung|stelle|poste|intitulé du poste|puesto",
    "company": r"company|company name|employer|organi[sz]ation|unternehmen|arbeitgeber|firma|entreprise|société|empresa",
    "location": r"location|job location|work location|place of work|standort|arbeitsort|lieu|lieu de travail|ubicación|lugar",
    "pay": r"salary|pay|pay rate|pay range|salary range|compensation|wage|rate|gehalt|vergütung|salaire|rémunération|salario",
    "employment": r"employment type|job type|contract type|type|contract|employment|hours|anstellungsart|vertragsart|type de contrat|tipo de contrato",
}
_LABELLED = {kind: re.compile(rf"^(?:{names})\s*[:–]\s*(\S.*)$", re.I) for kind, names in _LABELS.items()}
_NAME = r"(?:[A-ZÀ-Þ][\w&.'’-]*|[a-z]+[A-Z]\w*)(?:\s+(?:(?:of|and|the|for|de|&)\s+)?[A-ZÀ-Þ0-9][\w&.'’-]*){0,4}"
_SEEKING = re.compile(
    rf"\b({_NAME})(?:, (?:an?|the) [^,.]{{3,60}},)? (?:is|are) (?:currently |now |actively )?"
    r"(?:seeking|looking|hiring|recruiting|searching|expanding|growing)"
)
_COMPANY_CUES = (
    (3, _SEEKING),
    (3, re.compile(rf"^(?:About|Über|À propos de|Sobre|Why|Working at|Life at|Who is)\s+({_NAME})\s*[?:]?$")),
    (
        2,
        re.compile(
            rf"\b(?:[Jj]oin|[Aa]t|[Bb]ei|[Cc]hez)\s+({_NAME})(?=[,.!]|\s+(?:we|you|as|and|is|our|in|to|wir|nous)\b)"
        ),
    ),
    (
        2,
        re.compile(
            rf"\b({_NAME}) is (?:proud to be |committed to |an? (?:\w+ )?)(?:an? )?(?:equal|leading|global|\w+ing|\w+ed|company|family)"
        ),
    ),
    (1, re.compile(rf"\b({_NAME}) (?:sucht|recherche|recrute|busca|offers|builds|provides|was founded)\b")),
)
_NO_COMPANY = frozenset(
    ["we", "our", "the", "you", "us", "this", "a", "an", "it", "they", "he", "she", "i", "if", "role", "job", "team", "position", "company", "about", "who", "what", "why", "how", "he", "company's", "candidate", "applicants", "they're", "today", "now", "here", "please", "all", "your", "client", "our", "client"]
)
_SEEKS = re.compile(
    r"\b(?:seeking|looking for|hiring|recruiting|searching for|recruit|need|sucht|suchen|recherche|recherchons|recrute|busca|buscamos)"
    r"(?: to (?:hire|recruit|appoint))?\s+(?:an?|einen?|une?|un|una|for an?)\s+"
    r"((?:(?!\b(?:to|who|with|for|that|and join|in our|in the|based|on a|at)\b)[\w/&+#.,’'()-]+\s?){1,8})",
    re.I,
)
_GENDER = re.compile(
    r"\s*[(\[]?\b(?:m\s?/\s?[fw]\s?/\s?[dx]|[fw]\s?/\s?m\s?/\s?[dx]|m/w|h/f|f/h|m/f|all genders|gn)\b[)\]]?\*?", re.I
)
_PAY = re.compile(
    r"(?:(?:USD|EUR|GBP|CHF|CAD|AUD)\s?|[$€£]\s?)\d[\d,.']*\s?[kK]?(?:\s?(?:-|–|—|to|bis|à)\s?(?:(?:USD|EUR|GBP)\s?|[$€£]\s?)?\d[\d,.']*\s?[kK]?)?"
    r"(?:\s?(?:USD|EUR|GBP|€|per|an|a|/|pro|par)\s?(?:hour|hr|year|annum|month|week|day|yr|stunde|jahr|an|mois|año)?)?"
    r"|\d{2,3}[,.']?\d{3}\s?(?:€|EUR|£)(?:\s?(?:brutto|per year|pro jahr|par an))?"
)
_EMPLOYMENT = re.compile(
    r"\b(?:full[- ]time|part[- ]time|permanent|temporary|fixed[- ]term|contract(?=\s+(?:role|position|job|basis))|freelance|internship"
    r"|seasonal|casual|apprenticeship|zero[- ]hours|Vollzeit|Teilzeit|unbefristet|befristet|CDI|CDD|temps plein|temps partiel"
    r"|alternance|jornada completa|media jornada|tiempo completo|contrato indefinido)\b",
    re.I,
)
_PLACE = re.compile(
    r"\b(?:[A-Z][\w.'’-]+\s){0,2}[A-Z][\w.'’-]+,\s(?:[A-Z]{2}\b(?:\s\d{5})?|[A-Z][a-z]+(?:\s[A-Z][a-z]+)?$)"
)
_REMOTE = re.compile(r"\b(?:fully remote|remote(?: \([^)]*\))?|hybrid|home[- ]?office|télétravail|teletrabajo)\b", re.I)


def labelled(lines: tuple[PostingLine, ...], kind: str) -> str:
    """Return what stands behind a label such as "Location:", or nothing."""
    pattern = _LABELLED[kind]
    found = (pattern.match(line.text) for line in lines if len(line.text) < 120)
    return next((match.group(1).strip(" *|") for match in found if match), "")


def find_title(lines: tuple[PostingLine, ...]) -> str:
    """Return the name of the job: labelled, in a heading, on a line of its own near the top, or in a sentence."""
    return (
        _clean_title(labelled(lines, "title"))
        or _own_line(lines[:3])
        or _in_heading(lines)
        or _own_line(lines[3:12])
        or _in_sentence(lines)
    )


def _own_line(lines: tuple[PostingLine, ...]) -> str:
    for line in lines:
        text = line.text.strip()
        if line.bullet or len(text) > 90 or text.endswith((".", "!", "?", ":", ";")) or heading_kind(text):
            continue
        title = _clean_title(text)
        if has_role(title) and len(title.split()) <= 10 and title[:1].isupper():
            return title
    return ""


def _in_heading(lines: tuple[PostingLine, ...]) -> str:
    """Return the title out of a heading such as "Staff Nurse, Oncology Responsibilities"."""
    for line in lines:
        words = line.text.strip().rstrip(":").split()
        for cut in range(1, min(4, len(words))):
            if (
                heading_kind(" ".join(words[-cut:]), whole=True)
                and has_role(" ".join(words[:-cut]))
                and len(words) <= 10
            ):
                return " ".join(words[:-cut])
    return ""


def _in_sentence(lines: tuple[PostingLine, ...]) -> str:
    for line in lines:
        found = _SEEKS.search(line.text)
        title = _clean_title(found.group(1)) if found else ""
        words = title.split()
        while words and not has_role(words[-1]):
            words.pop()
        if words:
            capitals = [index for index, word in enumerate(words) if word[0].isupper()]
            return " ".join(words[capitals[0] :] if capitals else words)
    return ""


def has_role(text: str) -> bool:
    """Say whether a text names what somebody is at work, such as "nurse"."""
    words = re.findall(r"[^\W\d_]+", text.casefold())
    return any(
        word in load_words("posting_roles.json") or word.removesuffix("s") in load_words("posting_roles.json")
        for word in words
    )


def _clean_title(text: str) -> str:
    text = _GENDER.sub("", text)
    text = re.split(r"\s+(?:at|@|bei|chez)\s+(?=[A-Z])|\s[|–—]\s|\s-\s(?=[A-Z][\w ]+$)", text)[0]
    return re.sub(r"\(\s*\)", "", text).strip(" ,;:.*-–|!")


def find_company(lines: tuple[PostingLine, ...]) -> str:
    """Return the employer's name by the places where postings say it, or nothing."""
    label = labelled(lines, "company")
    if label and len(label.split()) <= 6:
        return label
    votes: Counter[str] = Counter()
    for line in lines:
        for weight, pattern in _COMPANY_CUES:
            for found in pattern.finditer(line.text):
                name = found.group(1).strip(" .,")
                if (
                    name.casefold().split()[0] not in _NO_COMPANY
                    and not has_role(name)
                    and not heading_kind(f"About {name}", whole=True)
                ):
                    votes[name] += weight
    if not votes and lines:
        found_at = re.search(rf"\s(?:at|@|bei|chez)\s+({_NAME})\s*$", lines[0].text)
        return found_at.group(1) if found_at else ""
    return votes.most_common(1)[0][0] if votes else ""


def find_location(lines: tuple[PostingLine, ...]) -> str:
    """Return the place of work from its label or from a line near the top."""
    label = labelled(lines, "location")
    if label:
        return label
    for line in lines[:10]:
        found = _PLACE.search(line.text)
        if found and len(line.text) < 100:
            return found.group()
    for line in lines[:15]:
        found = _REMOTE.search(line.text)
        if found and len(line.text) < 100:
            return found.group()
    return ""


def find_pay(lines: tuple[PostingLine, ...]) -> str:
    """Return the pay, with its currency and period as the posting has it."""
    label = labelled(lines, "pay")
    if any(letter.isdigit() for letter in label):
        return label
    amounts = (found.group().strip() for line in lines for found in _PAY.finditer(line.text))
    return next((amount for amount in amounts if len(re.sub(r"\D", "", amount)) >= 2), "")


def find_employment(lines: tuple[PostingLine, ...]) -> str:
    """Return whether the job is full-time, part-time, temporary and so on."""
    label = labelled(lines, "employment")
    if label and len(label.split()) <= 5:
        return label
    found = (_EMPLOYMENT.search(line.text) for line in lines)
    return next((match.group() for match in found if match), "")


@lru_cache(maxsize=1)
def _common_words() -> dict[str, frozenset[str]]:
    return {language: frozenset(words) for language, words in load("posting_languages.json").items()}


def find_language(text: str) -> str:
    """Return the ISO 639-1 code of the posting's language, or nothing for a text too short to tell."""
    words = Counter(re.findall(r"[^\W\d_]+", text.casefold()))
    counts = {language: sum(words[word] for word in known) for language, known in _common_words().items()}
    best = max(counts, key=lambda language: counts[language], default="")
    return best if best and counts[best] >= 3 else ""
