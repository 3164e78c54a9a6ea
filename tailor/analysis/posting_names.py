"""Reads from a posting what the job is called and who offers it."""

import re
from collections import Counter
from functools import lru_cache

from tailor.analysis.posting_facts import labelled
from tailor.analysis.posting_lines import PostingLine
from tailor.analysis.posting_sections import heading_kind
from tailor.vocabulary import load, load_words

_CAPITAL = r"[A-ZÀ-Þ][\w&.'’-]*"
_NAME = rf"(?:{_CAPITAL}|[a-z]+[A-Z]\w*)(?:\s+(?:(?:of|and|the|for|de|&)\s+)?[A-ZÀ-Þ0-9][\w&.'’-]*){{0,4}}"
_COMPANY_CUES = (
    (
        3,
        rf"\b({_NAME})(?:, (?:an?|the) [^,.]{{3,60}},)? (?:is|are) (?:currently |now |actively )?"
        r"(?:seeking|looking|hiring|recruiting|searching|expanding|growing)",
    ),
    (3, rf"^(?:About|Über|À propos de|Sobre|Why|Working at|Life at|Who is)\s+({_NAME})\s*[?:]?$"),
    (2, rf"\b(?:[Jj]oin|[Aa]t|[Bb]ei|[Cc]hez)\s+({_NAME})(?=[,.!]|\s+(?:we|you|as|and|is|our|in|to|wir|nous)\b)"),
    (2, rf"\b({_NAME}) (?:is|are) (?:(?:proud to be |committed to )(?:an? )?(?:equal|\w+ing)|an [Ee]qual)"),
    (2, rf"\b({_NAME}) (?:does|do) not discriminate\b"),
    (
        2,
        rf"\b({_NAME}) is an? (?:[\w-]+ ){{0,3}}"
        r"(?:company|leader|provider|start-?up|agency|employer|firm|charity|non-?profit|not-for-profit|restaurant|hotel|"
        r"hospital|clinic|school|college|university|bakery|studio|store|shop|practice|workshop|manufacturer|bank)\b",
    ),
    (
        2,
        rf"(?:^|[.!?] )(?:(?:Das|Die|Der|La|Le|El|Les) |L['’])?({_CAPITAL}(?:\s+(?:de\s+|la\s+)?{_CAPITAL}){{1,3}}) "
        r"(?:ist|est|es) (?:eine?r?|une?|una|las?|les?|el|l['’])(?:\s|(?<=['’]))",
    ),
    (2, rf"\b({_NAME}) is (?:building|reinventing|transforming|on a mission)\b"),
    (1, rf"\b({_NAME}) (?:sucht|recherche|recrute|busca|offers|builds|provides|was founded)\b"),
)
_GENDERS = r"m\s?/\s?[fw]\s?/\s?[dx]|[fw]\s?/\s?m\s?/\s?[dx]|m/w|h/f|f/h|m/f|w/m|all genders|gn"
_GENDER = re.compile(rf"\s*[(\[]?\b(?:{_GENDERS})\b[)\]]?\*?", re.I)
_STOPS = r"to|who|with|for|that|and join|in our|in the|based|on a|at|para|pour|für|qui|que"
_PLACE = re.compile(r"\s[|–—·-]\s|,\s")
_ARTICLE = re.compile(r"^(?:Die|Der|Das|The|La|Le|El)\s+")
_HOURS = re.compile(r"\s+in (?:Teil|Voll)zeit\b.*$")
_AFTER_TITLE = re.compile(
    r"\s+für (?:unser|das|den|die)(?:e[nr]?)? (?=Restaurant|Team|Haus|Standort|Büro|Filiale)"
    r"|\s+(?:at|@|bei|chez)\s+(?=[A-Z])|\s[|–—]\s|\s-\s(?=[A-Z][\w ,.&'’]+$)"
)
_OF = ("de", "du", "des", "en")
_LONGEST_TITLE = 10
_LONG_ROLE = 6


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
        if has_role(title) and len(title.split()) <= _LONGEST_TITLE and title[:1].isupper():
            return title
    return ""


def _in_heading(lines: tuple[PostingLine, ...]) -> str:
    """Return the title out of a heading such as "Staff Nurse, Oncology Responsibilities"."""
    for line in lines:
        words = line.text.strip().rstrip(":").split()
        for cut in range(1, min(4, len(words)) if len(words) <= _LONGEST_TITLE else 0):
            title = " ".join(words[:-cut])
            if heading_kind(" ".join(words[-cut:]), whole=True) and has_role(title):
                return title
    return ""


def _in_sentence(lines: tuple[PostingLine, ...]) -> str:
    for line in lines:
        found = _seeks().search(line.text)
        words = _clean_title(found.group(1)).split() if found else []
        while words and not has_role(words[-1]) and not (words[-2:-1] and words[-2] in _OF and has_role(words[0])):
            words.pop()
        if words:
            capitals = [index for index, word in enumerate(words) if word[0].isupper()]
            return " ".join(words[capitals[0] :] if capitals else words)
    return ""


@lru_cache(maxsize=1)
def _seeks() -> re.Pattern[str]:
    seeking = "|".join(load("posting_facts.json")["seeking"])
    return re.compile(
        rf"\b(?:{seeking})(?: to (?:hire|recruit|appoint))?\s+(?:an?|einen?|une?|un|una|for an?)\s+"
        rf"((?:(?!\b(?:{_STOPS})\b)[\w/&+#.,’'()-]+\s?){{1,8}})",
        re.I,
    )


def has_role(text: str) -> bool:
    """Say whether a text names what somebody is at work, such as "nurse"."""
    roles = load_words("posting_roles.json")
    words = re.findall(r"[^\W\d_]+", text.casefold())
    ends = tuple(role for role in roles if len(role) >= _LONG_ROLE)
    return any(word in roles or word.removesuffix("s") in roles or word.endswith(ends) for word in words)


def _clean_title(text: str) -> str:
    text = _HOURS.sub("", _GENDER.sub("", text))
    text = _AFTER_TITLE.split(text)[0]
    text = re.sub(r"\(\s*\)", "", text).strip(" ,;:.*-–|!")
    return _in_small_letters(text) if text.isupper() and len(text.split()) > 1 else text


def _in_small_letters(title: str) -> str:
    """Return a title in capitals as one writes it: "Mathematics Teacher, Grade 8", "RN Supervisor"."""
    small = load_words("small_words.json")
    words = re.split(r"(\W+)", title)
    return "".join(
        word.lower() if number and word.casefold() in small else word if len(word) < 4 else word.capitalize()
        for number, word in enumerate(words)
    )


def find_company(lines: tuple[PostingLine, ...]) -> str:
    """Return the employer's name by the places where postings say it, or nothing."""
    label = labelled(lines, "company")
    if label and len(label.split()) <= 6:
        return label
    votes: Counter[str] = Counter()
    for line in lines:
        for weight, pattern in _cues():
            for found in pattern.finditer(line.text):
                name = _ARTICLE.sub("", found.group(1).strip(" .,"))
                if _is_company(name):
                    votes[name] += weight
    votes.update(_named_again(lines))
    if votes:
        return votes.most_common(1)[0][0]
    for line in lines[:6]:
        legal = _legal_name().search(line.text)
        if legal:
            return _ARTICLE.sub("", legal.group())
    at = re.search(rf"\s(?:at|@|bei|chez)\s+({_NAME})\s*$", lines[0].text) if lines else None
    return at.group(1) if at else ""


def _named_again(lines: tuple[PostingLine, ...]) -> dict[str, int]:
    """Return the name on a line of its own near the top that the text below says again: "Elm Hospital – Leeds"."""
    for number, line in enumerate(lines[:4]):
        name = _PLACE.split(line.text.strip())[0]
        below = "\n".join(other.text for other in lines[number + 1 :])
        named = len(name.split()) > 1 and re.fullmatch(_NAME, name) and _is_company(name) and not heading_kind(name)
        if named and re.search(rf"\b{re.escape(name)}\b", below):
            return {name: 3}
    return {}


@lru_cache(maxsize=1)
def _cues() -> tuple[tuple[int, re.Pattern[str]], ...]:
    return tuple((weight, re.compile(pattern)) for weight, pattern in _COMPANY_CUES)


@lru_cache(maxsize=1)
def _legal_name() -> re.Pattern[str]:
    forms = "|".join(map(re.escape, sorted(load("posting_facts.json")["legal_forms"], key=len, reverse=True)))
    return re.compile(rf"\b{_CAPITAL}(?:\s+{_CAPITAL}){{0,3}}\s+(?:{forms})(?=[\s,.;:)]|$)")


def _is_company(name: str) -> bool:
    no_company = load("posting_facts.json")["no_company"]
    about = heading_kind(f"About {name}", whole=True) or heading_kind(name, whole=True)
    return name.casefold().split()[0] not in no_company and not has_role(name) and not about
