"""Builds the user's own changes: another order, something hidden, something added."""

from tailor.composition.index import index_resume
from tailor.composition.tailored import tailor_resume
from tailor.model.application import Application
from tailor.model.suggestion import Suggestion, suggestion_id


def move_child(application: Application, child: str, steps: int) -> Suggestion | None:
    """Return the move of a line, entry or section by so many places (up is negative), or nothing at the end."""
    index = index_resume(tailor_resume(application.base.resume, application.accepted))
    container = index.container_of(child)
    order = list(index.children.get(container, ()))
    if child not in order:
        return None
    place = order.index(child)
    new_place = min(max(place + steps, 0), len(order) - 1)
    if new_place == place:
        return None
    order.insert(new_place, order.pop(place))
    return Suggestion(
        id=suggestion_id(container, "own-order", *order),
        kind="move",
        level="safe",
        rule="own-order",
        target=container,
        path=index.paths[container],
        order=tuple(order),
        reason="Your own order.",
        source="user",
    )


def hide(application: Application, target: str) -> Suggestion:
    """Return the hiding of a line, an entry or a section."""
    index = index_resume(application.base.resume)
    return Suggestion(
        id=suggestion_id(target, "own-hide"),
        kind="hide",
        level="safe",
        rule="own-hide",
        target=target,
        path=index.paths.get(target, ""),
        before=index.labels.get(target, ""),
        reason="Hidden by you in this application.",
        source="user",
    )


def add_line(application: Application, container: str, text: str, after: str = "") -> Suggestion:
    """Return the adding of the user's own line to a container, after one of its children or as the last."""
    index = index_resume(tailor_resume(application.base.resume, application.accepted))
    children = index.children.get(container, ())
    return Suggestion(
        id=suggestion_id(container, "own-line", after or (children[-1] if children else ""), text),
        kind="add",
        level="safe",
        rule="own-line",
        target=container,
        path=index.paths.get(container, ""),
        text=text,
        after_id=after or (children[-1] if children else ""),
        reason="Your own line.",
        source="user",
    )


def put(application: Application, suggestion: Suggestion) -> Application:
    """Return the application with a change of the user's own, instead of an earlier order of the same container.

    Hiding a line that was added takes the addition back; an order equal to the original leaves none.
    """
    if suggestion.kind == "hide" and suggestion.target.startswith("add:"):
        return application.take_back(suggestion.target.removeprefix("add:"))
    if suggestion.kind != "move":
        return application.accept(suggestion)
    earlier = [
        old.id
        for old in application.accepted
        if (old.kind, old.source, old.target) == ("move", "user", suggestion.target)
    ]
    without = application.take_back(*earlier)
    moved = without.accept(suggestion)
    base = without.base.resume
    unchanged = tailor_resume(base, moved.accepted) == tailor_resume(base, without.accepted)
    return without if unchanged else moved
