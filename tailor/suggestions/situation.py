"""What all rules look at: the base résumé line by line, the posting, the matches and the answers."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from tailor.model.answers import Answers, Fact
from tailor.model.match import Evidence, KeywordMatch, Matches, Passage
from tailor.model.posting import Posting
from tailor.model.resume import Resume
from tailor.model.suggestion import Asks, Edit, Level, Suggestion, apply_edits, suggestion_id
from tailor.suggestions.lines import Bullet, read_bullets

_TIERS = {"required": 1.0, "preferred": 0.8, "responsibility": 0.6, "": 0.5}
_MOST_PLAIN = 0.5
MET = ("verbatim", "variant")


@dataclass(frozen=True, slots=True)
class Situation:
    """One résumé held against one posting; `relevance` says by line how much of the posting it answers.

    Without `today`, what still goes on counts up to the latest date of the résumé.
    """

    resume: Resume
    posting: Posting
    matches: Matches
    answers: Answers
    bullets: tuple[Bullet, ...]
    relevance: Mapping[str, float]
    today: date | None = None

    @property
    def skill_container(self) -> str:
        """The list that a new skill goes to: the last skill group's, or a new section."""
        for section in self.resume.sections:
            if section.kind == "skills" and section.entries:
                grouped = any(getattr(entry, "keywords", ()) for entry in section.entries)
                return f"{section.entries[-1].id}.keywords" if grouped else section.id
        return "sections"


def read_situation(
    resume: Resume, posting: Posting, matches: Matches, answers: Answers, today: date | None = None
) -> Situation:
    """Return the situation, with every line read once."""
    relevance: dict[str, float] = defaultdict(float)
    plain: dict[str, float] = defaultdict(float)
    for match in matches.keywords:
        if match.state in (*MET, "implied"):
            counted = plain if _is_plain(match) else relevance
            for line in {evidence.passage.line for evidence in match.evidence}:
                counted[line] += keyword_worth(match) * (1 if match.state in MET else 0.5)
    for line, worth in plain.items():
        relevance[line] += min(worth / 2, _MOST_PLAIN)
    bullets = read_bullets(resume)
    return Situation(resume, posting, matches, answers, bullets, MappingProxyType(dict(relevance)), today)


def keyword_worth(match: KeywordMatch) -> float:
    """Return how much it helps to say a keyword, from 0 to 1."""
    soft = 0.3 if match.keyword.kind == "soft" else 1.0
    return _TIERS[match.keyword.tier] * soft


def _is_plain(match: KeywordMatch) -> bool:
    """Tell whether a keyword is one everyday word such as "product", of which a line may say many."""
    return match.keyword.kind != "tool" and len(match.keyword.term.split()) == 1


def replace_in(bullet: Bullet, rule: str, edits: tuple[Edit, ...], reason: str, level: Level = "safe") -> Suggestion:
    """Return a suggestion to change words of a line, the rest of it untouched."""
    line = bullet.line
    return Suggestion(
        id=suggestion_id(line.id, rule, apply_edits(line.text, edits)),
        kind="replace",
        level=level,
        rule=rule,
        target=line.id,
        path=line.path,
        before=line.text,
        edits=edits,
        reason=reason,
        evidence=(whole_line(bullet),),
    )


def ask_about(
    bullet: Bullet, rule: str, question: str, reason: str, terms: tuple[str, ...] = (), asks: Asks = "words"
) -> Suggestion:
    """Return a question about a line, which can be answered but not accepted."""
    line = bullet.line
    return Suggestion(
        id=suggestion_id(line.id, rule, question),
        kind="ask",
        level="ask",
        rule=rule,
        target=line.id,
        path=line.path,
        before=line.text,
        text=question,
        reason=reason,
        evidence=(whole_line(bullet),),
        terms=terms,
        asks=asks,
    )


def said_by_user(fact: Fact) -> Evidence:
    """Return what the user confirmed as evidence."""
    return Evidence(Passage("", 0, 0), "answers", fact.words or fact.term)


def whole_line(bullet: Bullet) -> Evidence:
    """Return a line as evidence for its own rewording."""
    return Evidence(Passage(bullet.line.id, 0, len(bullet.text)), bullet.line.path, bullet.text)
