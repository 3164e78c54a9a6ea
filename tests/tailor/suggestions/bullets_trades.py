"""What a reviewed bullet is, and what the rules make of it in a small résumé with a posting of its trade."""

from dataclasses import dataclass

from tailor import flow
from tailor.analysis.matching import match
from tailor.composition.tailored import changes
from tailor.model.resume import Basics, Line, Resume, Section, Skill, Work
from tailor.model.suggestion import Suggestion
from tailor.suggestions import suggest

WORDING = ("replace", "rewrite", "split")


@dataclass(frozen=True)
class Bullet:
    """A line of a job held now or before, with every outcome of the rules that a reviewer accepted."""

    text: str
    now: bool
    acceptable: tuple[str, ...]


@dataclass(frozen=True)
class Trade:
    """Bullets of one trade, the position they stand under and a posting of that trade."""

    name: str
    position: str
    posting: str
    bullets: tuple[Bullet, ...]


@dataclass(frozen=True)
class Outcome:
    """What became of a bullet when all its suggestions of wording were accepted, and when only the safe ones were."""

    bullet: Bullet
    with_all: str
    with_safe: str
    suggestions: tuple[Suggestion, ...]

    @property
    def changed(self) -> tuple[str, ...]:
        """The texts that differ from the original, each once."""
        return tuple(dict.fromkeys(text for text in (self.with_all, self.with_safe) if text != self.bullet.text))


def former(text: str, *acceptable: str) -> Bullet:
    """Return a bullet of a job that has ended."""
    return Bullet(text, False, acceptable)


def current(text: str, *acceptable: str) -> Bullet:
    """Return a bullet of the job held now."""
    return Bullet(text, True, acceptable)


def resume_of(trade: Trade) -> Resume:
    """Return a résumé of two jobs that holds the trade's bullets."""
    jobs = (("w1", "Oak & Partners", "present", True), ("w2", "Elm Works", "2021-05", False))
    entries = tuple(
        Work(
            id=identity,
            name=name,
            position=trade.position,
            start_date="2021-06" if now else "2017-02",
            end_date=end,
            highlights=tuple(
                Line(f"b{place}", bullet.text) for place, bullet in enumerate(trade.bullets) if bullet.now == now
            ),
        )
        for identity, name, end, now in jobs
    )
    skills = Skill(id="k1", keywords=(Line("k11", "Teamwork"), Line("k12", "Microsoft Office")))
    sections = (
        Section(id="s1", kind="work", heading="Experience", entries=entries),
        Section(id="s2", kind="skills", heading="Skills", entries=(skills,)),
    )
    return Resume(basics=Basics(name="Robin Example", label=trade.position), sections=sections)


def try_rules(trade: Trade) -> tuple[Outcome, ...]:
    """Return what the rules make of each of a trade's bullets."""
    resume = resume_of(trade)
    posting = flow.read_posting(trade.posting)
    found = suggest(resume, posting, match(resume, posting))
    wording = tuple(one for one in found if one.kind in WORDING)
    with_all, with_safe = _texts(resume, wording), _texts(resume, flow.safe_suggestions(wording))
    return tuple(
        Outcome(
            bullet,
            with_all.get(f"b{place}", bullet.text),
            with_safe.get(f"b{place}", bullet.text),
            tuple(one for one in found if one.target == f"b{place}"),
        )
        for place, bullet in enumerate(trade.bullets)
    )


def _texts(resume: Resume, accepted: tuple[Suggestion, ...]) -> dict[str, str]:
    return {change.line: change.after for change in changes(resume, accepted)}
