"""What follows from an application and the answers: the tailored résumé and its matches, computed once per change."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from tailor.analysis.conditions import find_conditions
from tailor.analysis.corrections import correct_keywords
from tailor.analysis.matching import match
from tailor.composition.account import Account, account
from tailor.composition.tailored import Change, tailor_resume
from tailor.model.answers import Answers
from tailor.model.application import Application
from tailor.model.lines import PlacedLine, resume_lines
from tailor.model.match import Condition, Evidence, KeywordMatch, Matches, RequirementMatch
from tailor.model.posting import Posting
from tailor.model.resume import Resume


@dataclass(frozen=True, slots=True)
class State:
    """All that the user can change, as one pair; undo swaps it."""

    application: Application | None = None
    answers: Answers = Answers()

    @property
    def posting(self) -> Posting:
        """The posting, or an empty one."""
        return self.application.posting if self.application else Posting()


class Derived:
    """Remembers what was derived last; unchanged parts stay the very same objects."""

    def __init__(self) -> None:
        self._tailored_for: tuple[object, ...] = ()
        self._tailored = Resume()
        self._lines_for: tuple[object, ...] = ()
        self._lines: dict[str, PlacedLine] = {}
        self._account_for: tuple[object, ...] = ()
        self._account = Account()
        self._changes: tuple[Change, ...] = ()
        self._posting_for: tuple[object, ...] = ()
        self._posting = Posting()
        self._conditions_for: tuple[object, ...] = ()
        self._conditions: tuple[Condition, ...] = ()
        self._matches_for: tuple[object, ...] = ()
        self._matches = Matches()
        self.implied = Matches()
        """The last matches that the worker found evidence nearby for."""

    def tailored(self, state: State) -> Resume:
        """Return the résumé with the accepted suggestions, the base alone being untouched."""
        application = state.application
        if application is None:
            return Resume()
        key = (application.base.resume, application.accepted)
        if not same(key, self._tailored_for):
            self._tailored_for = key
            self._tailored = tailor_resume(application.base.resume, application.accepted)
        return self._tailored

    def base_lines(self, state: State) -> Mapping[str, PlacedLine]:
        """Return the lines of the base résumé by their ids; they are asked for many times after each change."""
        key = (state.application.base.resume,) if state.application else ()
        if not key or not same(key, self._lines_for):
            self._lines_for = key
            self._lines = {line.id: line for line in resume_lines(*key)} if key else {}
        return self._lines

    def posting(self, state: State) -> Posting:
        """Return the posting with what the user said about its keywords, before the analysis took note of it."""
        if state.application is None:
            return state.posting
        key = (state.posting, state.answers.not_skills, state.answers.also_skills, state.answers.tiers)
        if not same(key, self._posting_for):
            self._posting_for = key
            self._posting = correct_keywords(state.posting, state.answers)
        return self._posting

    def conditions(self, state: State) -> tuple[Condition, ...]:
        """Return what shuts people out whatever else they offer, and whether the résumé shows it."""
        matches = self.matches(state)
        if not same((matches,), self._conditions_for):
            self._conditions_for = (matches,)
            today = date.today()  # noqa: DTZ011  # the user's own day
            self._conditions = find_conditions(self.tailored(state), self.posting(state), matches, today)
        return self._conditions

    def changes(self, state: State) -> tuple[Change, ...]:
        """Return what differs from the base résumé."""
        self.account(state)
        return self._changes

    def account(self, state: State) -> Account:
        """Return what differs from the base résumé, who made each change and why."""
        application = state.application
        key = (application.base.resume, application.accepted) if application else (None,)
        if not same(key, self._account_for):
            self._account_for = key
            self._account = account(application.base.resume, application.accepted) if application else Account()
            self._changes = tuple(entry.change for entry in self._account.entries)
        return self._account

    def matches(self, state: State) -> Matches:
        """Return how the tailored résumé answers the posting."""
        if state.application is None:
            return Matches()
        resume, posting = self.tailored(state), self.posting(state)
        key = (resume, posting, state.answers, self.implied)
        if not same(key, self._matches_for):
            self._matches_for = key
            self._matches = with_implied(match(resume, posting, state.answers), self.implied, resume, state.answers)
        return self._matches


def with_implied(matches: Matches, implied: Matches, resume: Resume, answers: Answers = Answers()) -> Matches:
    """Return the matches with what a worker found implied, where its evidence still stands in the résumé."""
    if not implied.keywords and not implied.requirements:
        return matches
    texts = {line.id: line.text for line in resume_lines(resume)}
    keywords = {
        found.keyword.term: found
        for found in implied.keywords
        if _stands(found, texts) and not _set_apart(found, answers)
    }
    requirements = {found.requirement.text: found for found in implied.requirements if _stands(found, texts)}
    return replace(
        matches,
        keywords=tuple(
            replace(found, state="implied", evidence=keywords[found.keyword.term].evidence)
            if found.state == "missing" and found.keyword.term in keywords
            else found
            for found in matches.keywords
        ),
        requirements=tuple(
            replace(found, state="implied", evidence=requirements[found.requirement.text].evidence)
            if found.state == "missing" and found.requirement.text in requirements
            else found
            for found in matches.requirements
        ),
    )


def _stands(found: KeywordMatch | RequirementMatch, texts: dict[str, str]) -> bool:
    return found.state == "implied" and all(_quoted(evidence, texts) for evidence in found.evidence)


def _set_apart(found: KeywordMatch, answers: Answers) -> bool:
    """Whether the user said that what this rests on is something else."""
    return any(answers.are_different(found.keyword.term, evidence.text) for evidence in found.evidence)


def _quoted(evidence: Evidence, texts: dict[str, str]) -> bool:
    passage = evidence.passage
    return not passage.line or texts.get(passage.line, "")[passage.start : passage.end] == evidence.text


def same(now: tuple[object, ...], then: tuple[object, ...]) -> bool:
    """Whether these are the very same objects in the same order."""
    return len(now) == len(then) and all(a is b for a, b in zip(now, then, strict=True))
