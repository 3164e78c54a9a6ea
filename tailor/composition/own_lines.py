"""Splits, joins, adds and places lines in the user's own way: no word is lost, and every act can be taken back.

A line that was split is a rewording of the first half and a line of the user's own behind it; of two lines that were
joined the first is reworded and the second left out. `take_back` takes back such acts as wholes.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from tailor.composition import own_changes
from tailor.composition.index import Index, index_resume
from tailor.composition.tailored import tailor_resume
from tailor.model.application import Application
from tailor.model.suggestion import PIECE, Suggestion, base_line_id, suggestion_id

ADDED = "add:"
SPLIT_RULE, JOIN_RULE = "own-split", "own-join"
_WORDS = "own-words"


def shown_index(application: Application) -> Index:
    """Return the index of the résumé as it is shown."""
    return index_resume(tailor_resume(application.base.resume, application.accepted))


def neighbour(application: Application, line: str, step: int) -> str:
    """Return the line that is shown so many places after a line in its list, or ""."""
    index = shown_index(application)
    order = index.children.get(index.container_of(line), ())
    place = order.index(line) + step if line in order else -1
    return order[place] if 0 <= place < len(order) else ""


def add_line(
    application: Application, container: str, text: str, after: str = "", rule: str = "own-line"
) -> tuple[Application, str]:
    """Return the application with the user's own line right after another or as the last, and the line's id."""
    order = [one for one in shown_index(application).children.get(container, ()) if PIECE not in one]
    after = base_line_id(after) or (order[-1] if order else "")
    own = replace(own_changes.add_line(application, container, text, after), rule=rule)
    known, number = {one.id for one in application.accepted}, 0
    while own.id in known or not number:
        own = replace(own, id=suggestion_id(container, rule, after, text, *[str(number)] * bool(number)))
        number += 1
    line = ADDED + own.id
    order.insert(order.index(after) + 1 if after in order else len(order), line)
    return _arranged(application.accept(own), container, order), line


def split_line(application: Application, line: str, first: str, second: str) -> tuple[Application, str]:
    """Return the application with a shown line made two, and the id of the second; an empty half splits nothing."""
    application, line = settled(application, line)
    container = shown_index(application).container_of(line)
    if not container:
        return application, line
    if not first or not second:
        return own_changes.edit_shown(application, line, first or second), line
    return add_line(own_changes.edit_shown(application, line, first), container, second, line, SPLIT_RULE)


def join_with_next(application: Application, line: str, text: str = "") -> tuple[Application, str]:
    """Return the application with the next line's words behind this one's, and the line's id then.

    `text` may be a newer wording of this line.
    """
    following = neighbour(application, line, 1)
    if not following:
        return application, line
    application, line, following = _pair(application, line, following)
    texts = shown_index(application).texts
    joined = " ".join(f"{text or texts[line]} {texts[following]}".split())
    whole = _unworded(application, line)
    if joined == " ".join(whole.split()):
        halves = _halves(application, line, following)
        if halves:
            return take_back(application, *halves), line
        joined = whole
    hidden = replace(
        own_changes.hide(application, following),
        id=suggestion_id(following, JOIN_RULE, line),
        rule=JOIN_RULE,
        before=texts[following],
        after_id=line,
        reason="Joined with the line above by you.",
    )
    return own_changes.edit_shown(application, line, joined).accept(hidden), line


def place(application: Application, child: str, before: str) -> Application:
    """Return the application with a line, entry or section before one of its siblings, or with "" as the last."""
    index = shown_index(application)
    child, before = base_line_id(child), base_line_id(before)
    container = index.container_of(child)
    order = [one for one in index.children.get(container, ()) if PIECE not in one]
    if child not in order or child == before or (before and before not in order):
        return application
    order.remove(child)
    order.insert(order.index(before) if before else len(order), child)
    return _arranged(application, container, order)


def take_back(application: Application, *ids: str) -> Application:
    """Return the application without these suggestions and what belongs to the same split or join."""
    gone = {identity for identity in ids if identity}
    chosen: list[Suggestion] = []
    waiting = [one for one in application.accepted if one.id in gone]
    while waiting:
        chosen += waiting
        found = {one.id: one for given in waiting for one in _linked(application, given)}
        waiting = [one for identity, one in found.items() if identity not in gone]
        gone |= set(found)
    return _without(application, gone)


def leave_out(application: Application, target: str) -> Application:
    """Return the application without a line, an entry or a section; a line of the user's own is gone."""
    if target.startswith(ADDED) and len(own_changes.shown_pieces(application, target)) < 2:
        return _without(application, {target.removeprefix(ADDED)})
    return own_changes.put(application, own_changes.hide(application, target))


def group_of(application: Application, line: str) -> tuple[str, ...]:
    """Return a line with the halves that were split from it and the lines that were joined into it."""
    found = [line]
    for one in found:
        for other in _parts(application, one):
            target = ADDED + other.id if other.kind == "add" else other.target
            if target not in found:
                found.append(target)
    return tuple(found)


def _without(application: Application, gone: set[str]) -> Application:
    """Return the application without suggestions; lines added after an added one stay where they are."""
    anchors = {ADDED + one.id: one.after_id for one in application.accepted if one.id in gone and one.kind == "add"}

    def kept(one: Suggestion) -> Suggestion:
        after = one.after_id
        while after in anchors:
            after = anchors[after]
        return one if one.kind != "add" or after == one.after_id else replace(one, after_id=after)

    left = application.take_back(*gone)
    return replace(left, accepted=tuple(kept(one) for one in left.accepted)) if anchors else left


def _linked(application: Application, given: Suggestion) -> Iterator[Suggestion]:
    """Yield what goes with a suggestion when it is taken back."""
    if given.kind == "add":
        line = ADDED + given.id
        yield from _parts(application, line)
        yield from (one for one in application.accepted if one.target == line)
    if given.rule in (SPLIT_RULE, JOIN_RULE):
        line = given.after_id
        yield from (one for one in application.accepted if one.target == line and one.rule == _WORDS)
    if given.rule == _WORDS:
        yield from _parts(application, given.target)


def _parts(application: Application, line: str) -> Iterator[Suggestion]:
    for one in application.accepted:
        if one.rule in (SPLIT_RULE, JOIN_RULE) and one.after_id == line:
            yield one


def _halves(application: Application, line: str, following: str) -> tuple[str, ...]:
    """Return the additions that a line was split into, if of all of them only the following line is still shown."""
    shown = shown_index(application).texts
    group = group_of(application, line)[1:]
    halves = {ADDED + one.id: one.id for one in application.accepted if one.rule == SPLIT_RULE}
    is_whole = following in group and all(one in halves and (one == following or one not in shown) for one in group)
    return tuple(halves[one] for one in group) if is_whole else ()


def _unworded(application: Application, line: str) -> str:
    """Return what a line says without the user's own wording of it."""
    own = (one.id for one in application.accepted if one.target == line and one.rule == _WORDS)
    return shown_index(application.take_back(*own)).texts.get(line, "")


def _original(application: Application, line: str) -> str:
    """Return what a line of the base or an added one says before all wordings."""
    added = {ADDED + one.id: one.text for one in application.accepted if one.kind == "add"}
    return added.get(line) or index_resume(application.base.resume).texts.get(line, "")


def _arranged(application: Application, container: str, order: Iterable[str]) -> Application:
    """Return the application with the children of a container in this order."""
    wanted = tuple(order)
    index = shown_index(application)
    if tuple(one for one in index.children.get(container, ()) if PIECE not in one) == wanted:
        return application
    return own_changes.put(application, own_changes.own_order(container, index.paths[container], wanted))


def _pair(application: Application, line: str, following: str) -> tuple[Application, str, str]:
    """Return the application with both lines settled, and their ids then."""
    if base_line_id(line) == base_line_id(following):
        application, line = settled(application, line)
        return application, line, neighbour(application, line, 1)
    application, line = settled(application, line)
    application, following = settled(application, following)
    return application, line, following


def settled(application: Application, line: str) -> tuple[Application, str]:
    """Return the application with a bullet of several pieces made as many lines, and the id of the given one then."""
    base = base_line_id(line)
    pieces = own_changes.shown_pieces(application, line)
    if len(pieces) < 2:
        return application, line
    container = shown_index(application).container_of(base)
    path = index_resume(application.base.resume).paths.get(base, "")
    ids, (first, *others) = [base], pieces.values()
    application = application.edit_line(base, path, _original(application, base), first)
    for text in others:
        application, new = add_line(application, container, text, ids[-1], SPLIT_RULE)
        ids.append(new)
    return application, ids[list(pieces).index(line)]
