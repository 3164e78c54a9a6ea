"""Moves the skills that the posting asks for to the front of their group, and such groups to the top."""

from collections.abc import Iterator, Sequence

from tailor.model.lines import entry_paths
from tailor.model.message import say
from tailor.model.resume import Skill
from tailor.model.suggestion import Suggestion
from tailor.suggestions.lines import Bullet
from tailor.suggestions.ordering import reorder
from tailor.suggestions.situation import MET, Situation

_FEWEST = 4
_FEWEST_GROUPS = 2
_REASON = say("The skills that the posting asks for come first; none is added and none goes.")


def propose(situation: Situation) -> Iterator[Suggestion]:
    """Yield a new order for each list of skills whose wanted ones do not come first."""
    wanted = _wanted(situation)
    paths = {entry.id: path for path, entry in entry_paths(situation.resume)}
    for section in situation.resume.sections:
        if section.kind != "skills":
            continue
        groups = [entry for entry in section.entries if isinstance(entry, Skill)]
        for group in groups:
            skills = [(line.id, _among([line.id], wanted)) for line in group.keywords]
            if len(skills) >= _FEWEST:
                yield from _moved(f"{group.id}.keywords", f"{paths[group.id]}.keywords", skills)
        listed = [(group.id, _among(_line_ids(group), wanted)) for group in groups]
        grouped = any(group.keywords for group in groups)
        if len(listed) >= (_FEWEST_GROUPS if grouped else _FEWEST):
            yield from _moved(section.id, "skills", listed)


def _line_ids(group: Skill) -> list[str]:
    return [f"{group.id}.name", *(line.id for line in group.keywords)]


def _wanted(situation: Situation) -> dict[str, Bullet]:
    """Return the lines that say a keyword of the posting, by id."""
    met = [match for match in situation.matches.keywords if match.state in MET]
    lines = {evidence.passage.line for match in met for evidence in match.evidence}
    return {bullet.line.id: bullet for bullet in situation.bullets if bullet.line.id in lines}


def _among(lines: Sequence[str], wanted: dict[str, Bullet]) -> tuple[Bullet, ...]:
    return tuple(wanted[line] for line in lines if line in wanted)


def _moved(container: str, path: str, children: list[tuple[str, tuple[Bullet, ...]]]) -> Iterator[Suggestion]:
    """Yield the order with what is wanted first, if that changes anything."""
    ordered = [child for child in children if child[1]] + [child for child in children if not child[1]]
    if ordered == children or not any(wanted for _, wanted in children):
        return
    said = [bullet for _, wanted in children for bullet in wanted]
    yield reorder("skill-order", container, path, [child for child, _ in ordered], said, _REASON)
