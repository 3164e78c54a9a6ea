"""Says what each line of a résumé is, so that rules touch only what they understand."""

import re
from dataclasses import dataclass
from typing import Literal

from tailor.model.lines import PlacedLine, entry_paths, resume_lines
from tailor.model.resume import PRESENT, AnyEntry, Resume
from tailor.suggestions.languages import language_of
from tailor.suggestions.meaning import is_title
from tailor.suggestions.numbers import read_quantities
from tailor.verbs import find_verb
from tailor.vocabulary import load
from tailor.words import normal, tokenize

LineKind = Literal["duty", "achievement", "skills", "title", "objective", "education", "other"]
Tense = Literal["past", "present", ""]

_BULLETS = ("work", "volunteer", "projects")
_SKILLS = ("skills", "interests", "languages", "certificates")
_TITLES = ("position", "name", "organization", "institution", "title", "label", "study_type", "area", "entity")
_OBJECTIVE = re.compile(
    r"^\W*to (?:work|obtain|secure|seek|find|gain|become|be|join|pursue|build a career)\b"
    r"|\b(?:seeking|looking for)\b.*\b(?:position|role|opportunit\w+|career|challeng\w+)\b"
    r"|\b(?:career|challenging|progressive|growth-oriented)\b.*\b(?:opportunit\w+|organi[sz]ation|position|environment)\b",
    re.IGNORECASE,
)
_DEMAND = re.compile(
    r"^\W*(?:must|able|ability|required|willing)\b"
    r"|^\W*(?:lift|carry|stand|push|pull|walk|sit|bend)\w*\b"
    r".*\b(?:lbs?|pounds|kgs?|kilos|long periods|long hours|8 hours)\b",
    re.IGNORECASE,
)
"""What a job asks of the body or the person, copied from its description; nothing that was done."""
_OUTCOME = re.compile(
    r"^\W*(?:\w+ly )?(?:achieved|attained|awarded|boosted|cut|decreased|doubled|earned|exceeded|generated|grew|"
    r"improved|increased|lowered|reduced|saved|shortened|tripled|won)\b",
    re.IGNORECASE,
)
_LINKS = frozenset(("to", "with", "for", "from", "by", "on", "at", "the", "a", "an", "their", "our", "its", "that"))
_WEAK = re.compile(r"\b(?:responsible|accountable|in charge|tasked|duties|responsibilities|involved)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Bullet:
    """A line with what it is, whether it is English, and the tense that its entry asks for."""

    line: PlacedLine
    kind: LineKind
    english: bool
    tense: Tense

    @property
    def text(self) -> str:
        """The line's text."""
        return self.line.text

    @property
    def can_be_reworded(self) -> bool:
        """Whether rules for English verbs may touch it."""
        return self.english and self.kind in ("duty", "achievement")


def read_bullets(resume: Resume) -> tuple[Bullet, ...]:
    """Return every line of a résumé with what it is."""
    entries = {entry.id: entry for _, entry in entry_paths(resume)}
    lines = tuple(resume_lines(resume))
    mostly = is_english(" ".join(line.text for line in lines)) if resume.language in ("", "en") else False
    return tuple(
        Bullet(
            line,
            classify(line),
            is_english(line.text, unsure=mostly),
            _tense(entries[line.entry]) if line.entry else "",
        )
        for line in lines
    )


def classify(line: PlacedLine) -> LineKind:
    """Return what a line is, by its place first and its words second."""
    text = line.text
    if line.kind == "education":
        return "education"
    if line.kind in _SKILLS or line.field in ("keywords", "roles", "courses"):
        return "skills"
    if line.field in _TITLES:
        return "title"
    if _OBJECTIVE.search(text):
        return "objective"
    if _DEMAND.search(text):
        return "other"
    if line.kind not in _BULLETS or line.field != "highlights":
        return "other"
    if is_list(text):
        return "skills"
    if _names_a_person(text):
        return "title"
    return "achievement" if _OUTCOME.match(text) and read_quantities(text) else "duty"


def is_list(text: str) -> bool:
    """Tell whether a line only lists names ("Python, SQL, Docker"), so that no verb leads it."""
    if _WEAK.search(text):
        return False
    words = [token.text for token in tokenize(text)]
    linked = any(word.casefold() in _LINKS for word in words)
    if not words or linked or find_verb(words[0], "past"):
        return False
    parts = [part for part in re.split(r"\s*[,;|•/]\s*", text.strip(" .")) if part]
    if sum(_does(part) for part in parts) > 1:
        return False
    short = sum(len(tokenize(part)) <= 3 for part in parts)
    names = sum(word[0].isupper() or not word.isalpha() for word in words[1:])
    return (len(parts) > 2 and short == len(parts)) or (len(words) > 3 and names >= 0.8 * (len(words) - 1))


def _does(part: str) -> bool:
    """Tell whether a part of a list says what was done to something ("answering phones")."""
    words = [token.text.casefold() for token in tokenize(part)]
    doubtful = load("nounish.json")["gerunds"]
    return len(words) > 1 and words[0] not in doubtful and find_verb(words[0], "gerund") is not None


def _names_a_person(text: str) -> bool:
    """Tell whether a short line is somebody's title ("Drawing and painting teacher")."""
    words = [normal(token.text) for token in tokenize(text)]
    return 0 < len(words) < 6 and is_title(words[-1]) and find_verb(words[0], "past") is None


def is_english(text: str, *, unsure: bool = True) -> bool:
    """Tell whether a text is English; `unsure` is the answer where nothing decides."""
    return language_of(text, "en" if unsure else "") == "en"


def _tense(entry: AnyEntry) -> Tense:
    """Return the tense for an entry's verbs: by its end date, else as most of its bullets have it."""
    end = getattr(entry, "end_date", None)
    if end == PRESENT:
        return "present"
    if end:
        return "past"
    openers = [line.text.split()[0] for line in getattr(entry, "highlights", ()) if line.text.split()]
    past = sum(find_verb(word, "past") is not None for word in openers)
    present = sum(find_verb(word, "past") is None and find_verb(word, "base") is not None for word in openers)
    if past == present:
        return "past" if past else ""
    return "past" if past > present else "present"
