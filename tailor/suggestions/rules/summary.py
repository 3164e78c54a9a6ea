"""Says at the top what the posting wants and the bullets show: title, years and skills from the résumé."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from tailor.model.lines import entry_paths
from tailor.model.match import Evidence, KeywordMatch, Passage
from tailor.model.message import say
from tailor.model.resume import PRESENT, Work
from tailor.model.suggestion import Suggestion, suggestion_id
from tailor.suggestions.aliases import name_key, same_things
from tailor.suggestions.lines import Bullet
from tailor.suggestions.rules.casing import proper_casing
from tailor.suggestions.situation import MET, Situation, keyword_worth, whole_line
from tailor.verbs import find_verb, verb_of_noun
from tailor.words import normal, tokenize

TARGET = "basics.summary"
_MOST = 3
_FEWEST_NEW = 2
_TIERS = ("required", "preferred")
_LONGEST = 90
_BELOW = frozenset(
    (
        *(
            "assistant",
            "aide",
            "apprentice",
            "associate",
            "assoc",
            "deputy",
            "helper",
            "intern",
            "internship",
            "junior",
        ),
        *("jr", "student", "trainee", "volunteer", "graduate", "temporary", "vice"),
    )
)
_YEARS = re.compile(r"\d+ years of experience")
_MONTH = re.compile(r"(\d{4})(?:-(\d{2}))?")


@dataclass(frozen=True, slots=True)
class _Shown:
    """A skill in the résumé's own words, with the bullet that shows it."""

    words: str
    evidence: Evidence


def propose(situation: Situation) -> Iterator[Suggestion]:
    """Yield the summary with the wanted skills that bullets show and it does not name, or a new one from the dates."""
    old = next((bullet for bullet in situation.bullets if bullet.line.id == TARGET), None)
    english = [bullet for bullet in situation.bullets if bullet.can_be_reworded]
    if not english or (old and not old.english) or (not old and situation.resume.basics.summary):
        return
    skills = _shown_skills(situation, old)
    if old and skills and len(tokenize(old.text)) < _LONGEST:
        yield _with_skills(old, skills)
    elif not old and len(skills) >= _FEWEST_NEW:
        yield from _new(situation, skills)


def facts_behind(suggestion: Suggestion) -> tuple[str, ...]:
    """Return all that a summary may say: what the evidence says, and the years that were counted."""
    years = _YEARS.findall(suggestion.text)
    return (*(evidence.text for evidence in suggestion.evidence), *years, "Experience with", "has worked with")


def _with_skills(old: Bullet, skills: list[_Shown]) -> Suggestion:
    text = old.text.rstrip()
    joined = text if text.endswith((".", "!", "?")) else f"{text}."
    reason = say(
        "Your bullets show {skills}, which the posting asks for; the summary does not say so yet.",
        skills=_joined(skills),
    )
    evidence = (whole_line(old), *(skill.evidence for skill in skills))
    return _rewrite(old.text, f"{joined} Experience with {_joined(skills)}.", reason, evidence)


def _new(situation: Situation, skills: list[_Shown]) -> Iterator[Suggestion]:
    jobs = [(path, entry) for path, entry in entry_paths(situation.resume) if isinstance(entry, Work)]
    if not jobs or not (title := situation.resume.basics.label or jobs[0][1].position):
        return
    alike = [(path, job) for path, job in jobs if _is_same_trade(title, job.position)]
    years = count_years([job for _, job in alike], situation)
    skilled = _joined(skills)
    if years > 1:
        text = f"{title} with {years} years of experience. Experience with {skilled}."
    else:
        text = f"{title} who has worked with {skilled}."
    reason = say("A summary at the top tells a reader at once why you fit; every word comes from your résumé.")
    if years > 1:
        reason = say(
            "A summary at the top tells a reader at once why you fit; every word comes from your résumé, "
            "the years from (its dates|the dates of %n jobs).",
            n=len(alike),
        )
    evidence = tuple(
        Evidence(Passage(f"{job.id}.position", 0, len(job.position)), f"{path}.position", job.position)
        for path, job in alike or jobs[:1]
    )
    evidence += tuple(skill.evidence for skill in skills)
    yield _rewrite("", text, reason, evidence)


def _rewrite(before: str, text: str, reason: str, evidence: tuple[Evidence, ...]) -> Suggestion:
    return Suggestion(
        id=suggestion_id(TARGET, "summary", text),
        kind="rewrite",
        level="confirm",
        rule="summary",
        target=TARGET,
        path=TARGET,
        before=before,
        text=text,
        reason=reason,
        evidence=tuple(dict.fromkeys(evidence)),
    )


def _joined(skills: list[_Shown]) -> str:
    words = [skill.words for skill in skills]
    return " and ".join(part for part in (", ".join(words[:-1]), words[-1]) if part)


def _shown_skills(situation: Situation, old: Bullet | None) -> list[_Shown]:
    """Return the most wanted skills that bullets show and the summary does not name, each by its name."""
    bullets = {bullet.line.id: bullet for bullet in situation.bullets if bullet.can_be_reworded}
    found: list[_Shown] = []
    for match in sorted(situation.matches.keywords, key=lambda match: -keyword_worth(match)):
        if old and any(evidence.passage.line == TARGET for evidence in match.evidence):
            continue
        shown = next((one for one in match.evidence if one.passage.line in bullets), None)
        if shown and _can_be_named(match, shown):
            found.append(_Shown(_words(match, shown), whole_line(bullets[shown.passage.line])))
    unique = {normal(skill.words): skill for skill in reversed(found)}
    return list(reversed(unique.values()))[:_MOST]


def _can_be_named(match: KeywordMatch, shown: Evidence) -> bool:
    """Tell whether a keyword is a thing that one has experience with: a tool, or an activity named in several words."""
    keyword = match.keyword
    if match.state not in MET or keyword.tier not in _TIERS:
        return False
    words = [token.text for token in tokenize(shown.text)]
    activity = len(words) > 1 and match.state == "verbatim" and _is_activity(words[-1])
    return keyword.kind == "tool" or (keyword.kind in ("skill", "knowledge") and activity)


def _is_activity(word: str) -> bool:
    return find_verb(word, "gerund") is not None or verb_of_noun(word) is not None


def _words(match: KeywordMatch, shown: Evidence) -> str:
    if match.keyword.kind == "tool":
        alike = name_key(match.keyword.term) in same_things(name_key(shown.text))
        return proper_casing(match.keyword.term if alike else shown.text)
    plain = shown.text[:1].lower() + shown.text[1:]
    return plain if shown.passage.start == 0 and shown.text[1:].islower() else shown.text


def _is_same_trade(title: str, position: str) -> bool:
    """Tell whether years in a position are years of what a title says: an aide's are not a nurse's."""
    words, others = _title_words(title), _title_words(position)
    learning = _BELOW.intersection(others) - set(words)
    return bool(words and others) and words[-1] == others[-1] and not learning


def _title_words(title: str) -> list[str]:
    """Return the words of a title up to what it is of, without steps such as "II"."""
    first = re.split(r"[,(|/–—]| - |\b(?:of|for|at|in)\b", title)[0]
    words = [normal(token.text) for token in tokenize(first)]
    return [word for word in words if not re.fullmatch(r"[ivx\d]+", word)]


def count_years(jobs: list[Work], situation: Situation) -> int:
    """Return the whole years of these jobs, counted low: overlaps once, and a year alone by what is certain of it."""
    latest = max((_month(text, 1) for job in jobs for text in (job.start_date, job.end_date)), default=0)
    now = _of(situation.today) if situation.today else latest
    months: set[int] = set()
    for job in jobs:
        start = _month(job.start_date, 12)
        end = now if job.end_date == PRESENT else _month(job.end_date, 1)
        months.update(range(start, end) if start and end else ())
    return len(months) // 12


def _of(day: date) -> int:
    return day.year * 12 + day.month


def _month(text: str, unsaid: int) -> int:
    """Return a date as months since the year 0, or 0 where it says none."""
    found = _MONTH.match(text)
    return int(found[1]) * 12 + int(found[2] or unsaid) if found else 0
