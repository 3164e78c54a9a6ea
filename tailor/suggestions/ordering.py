"""New orders for the children of a list: bullets of a job, skills of a group, groups of a section."""

from collections.abc import Iterable

from tailor.model.suggestion import Suggestion, suggestion_id
from tailor.suggestions.lines import Bullet
from tailor.suggestions.situation import whole_line


def reorder(
    rule: str, container: str, path: str, order: Iterable[str], wanted: Iterable[Bullet], reason: str
) -> Suggestion:
    """Return the move of a container's children into this order, which rests on what is wanted among them."""
    ordered = tuple(order)
    return Suggestion(
        id=suggestion_id(container, rule, *ordered),
        kind="move",
        level="safe",
        rule=rule,
        target=container,
        path=path,
        order=ordered,
        reason=reason,
        evidence=tuple(whole_line(bullet) for bullet in wanted),
    )
