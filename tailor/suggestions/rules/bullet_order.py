"""Moves the bullets that answer the posting to the top of their job."""

from collections.abc import Iterator

from tailor.model.lines import entry_paths
from tailor.model.message import say
from tailor.model.resume import Project, Volunteer, Work
from tailor.model.suggestion import Suggestion
from tailor.suggestions.lines import Bullet
from tailor.suggestions.ordering import reorder
from tailor.suggestions.rules.vague import is_vague
from tailor.suggestions.situation import Situation

_FEWEST = 3
_SOME, _MUCH = 0.75, 1.5
_REASON = say("What answers the posting comes first; the lines themselves stay as they are.")


def propose(situation: Situation) -> Iterator[Suggestion]:
    """Yield a new order for each job whose most relevant bullets do not come first."""
    by_id = {bullet.line.id: bullet for bullet in situation.bullets}
    for path, entry in entry_paths(situation.resume):
        if not isinstance(entry, (Work, Volunteer, Project)) or len(entry.highlights) < _FEWEST:
            continue
        bullets = [by_id[line.id] for line in entry.highlights if line.id in by_id]
        ordered = sorted(bullets, key=lambda bullet: -_rank(bullet, situation))
        if ordered == bullets or _rank(ordered[0], situation) < 1:
            continue
        order = [bullet.line.id for bullet in ordered]
        wanted = [bullet for bullet in ordered if _rank(bullet, situation) >= 1]
        yield reorder("bullet-order", f"{entry.id}.highlights", f"{path}.highlights", order, wanted, _REASON)


def _rank(bullet: Bullet, situation: Situation) -> int:
    """Return how early a bullet should stand, in coarse steps, so that small differences move nothing."""
    if is_vague(bullet.text):
        return -1
    relevance = situation.relevance.get(bullet.line.id, 0.0)
    return 0 if relevance < _SOME else 1 if relevance < _MUCH else 2
