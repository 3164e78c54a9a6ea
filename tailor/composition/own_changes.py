"""Builds the user's own changes: another order, something hidden, something added."""

from tailor.composition.index import index_resume
from tailor.composition.tailored import tailor_resume
from tailor.model.application import Application
from tailor.model.message import say
from tailor.model.suggestion import PIECE, Suggestion, base_line_id, suggestion_id

_SHORT = 3
_WORDINGS = ("replace", "rewrite", "split")


def move_child(application: Application, child: str, steps: int) -> Suggestion | None:
    """Return the move of a line, entry or section by so many places (up is negative), or nothing at the end."""
    index = index_resume(tailor_resume(application.base.resume, application.accepted))
    child = base_line_id(child)
    container = index.container_of(child)
    order = [one for one in index.children.get(container, ()) if PIECE not in one]
    if child not in order:
        return None
    place = order.index(child)
    new_place = min(max(place + steps, 0), len(order) - 1)
    if new_place == place:
        return None
    order.insert(new_place, order.pop(place))
    return own_order(container, index.paths[container], tuple(order))


def own_order(container: str, path: str, order: tuple[str, ...]) -> Suggestion:
    """Return the user's own order of a container's children."""
    return Suggestion(
        id=suggestion_id(container, "own-order", *order),
        kind="move",
        level="safe",
        rule="own-order",
        target=container,
        path=path,
        order=order,
        reason=say("Your own order."),
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
        reason=say("Hidden by you in this application."),
        source="user",
    )


def edit_shown(application: Application, line_id: str, text: str) -> Application:
    """Return the application with the user's own wording of a line as it is shown, be it added or a piece of a bullet.

    The other pieces of a bullet stay, but those that the wording says too; no text leaves the line out, the original's
    takes all wordings back.
    """
    pieces = shown_pieces(application, line_id)
    if not text and len(pieces) < 2:
        return put(application, hide(application, line_id))
    line, index = base_line_id(line_id), index_resume(application.base.resume)
    added = {f"add:{one.id}": one for one in application.accepted if one.kind == "add"}
    before = index.texts.get(line, added[line].text if line in added else None)
    if before is None:
        return application
    kept = {one: shown for one, shown in pieces.items() if one == line_id or not _says(text, shown)} | {line_id: text}
    new = "\n".join(one for one in kept.values() if one)
    path = index.paths.get(line, added[line].path if line in added else "")
    if new == before:
        reworded = (one.id for one in application.accepted if one.target == line and one.kind in _WORDINGS)
        return application.take_back(*reworded)
    without = application.edit_line(line, path, before, before)
    already = "\n".join(shown_pieces(without, line).values()) == new
    return without if already else application.edit_line(line, path, before, new)


def _says(text: str, piece: str) -> bool:
    """Tell whether a wording says most of what a piece says, so that it is meant for the whole bullet."""
    words = [word for word in piece.casefold().split() if len(word) > _SHORT]
    said = text.casefold().split()
    return bool(words) and 4 * sum(word in said for word in words) >= 3 * len(words)


def shown_pieces(application: Application, line_id: str) -> dict[str, str]:
    """Return the shown texts of a base line by id: several where one bullet was made into several."""
    shown = index_resume(tailor_resume(application.base.resume, application.accepted)).texts
    return {one: text for one, text in shown.items() if base_line_id(one) == base_line_id(line_id)}


def add_line(application: Application, container: str, text: str, after: str = "") -> Suggestion:
    """Return the adding of the user's own line to a container, after one of its children or as the last."""
    index = index_resume(tailor_resume(application.base.resume, application.accepted))
    children = index.children.get(container, ())
    after = base_line_id(after or (children[-1] if children else ""))
    return Suggestion(
        id=suggestion_id(container, "own-line", after, text),
        kind="add",
        level="safe",
        rule="own-line",
        target=container,
        path=index.paths.get(container, ""),
        text=text,
        after_id=after,
        reason=say("Your own line."),
        source="user",
    )


def put(application: Application, suggestion: Suggestion) -> Application:
    """Return the application with a change of the user's own, instead of an earlier order of the same container.

    Hiding a line that was added takes the addition back, hiding a piece of a bullet leaves the others; an order equal
    to the original leaves none.
    """
    if suggestion.kind == "hide" and len(shown_pieces(application, suggestion.target)) > 1:
        return edit_shown(application, suggestion.target, "")
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
