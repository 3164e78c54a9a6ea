"""Settles which accepted suggestions take effect, whatever order they were accepted in."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from tailor.composition.index import Index
from tailor.model.suggestion import Edit, Suggestion, apply_edits

ADDED = "add:"
_RANK = {"user": 0, "model": 1, "rule": 2}


@dataclass(slots=True)
class Plan:
    """The changes that take effect: new texts by line, order by container, hidden ids, additions by container."""

    texts: dict[str, str] = field(default_factory=dict)
    behind: dict[str, tuple[Suggestion, ...]] = field(default_factory=dict)
    orders: dict[str, Suggestion] = field(default_factory=dict)
    hidden: dict[str, Suggestion] = field(default_factory=dict)
    added: dict[str, list[Suggestion]] = field(default_factory=dict)

    @property
    def effective(self) -> frozenset[str]:
        """Ids of the suggestions that take effect."""
        single = [*self.orders.values(), *self.hidden.values()]
        added = [one for some in self.added.values() for one in some if ADDED + one.id not in self.hidden]
        behind = [one for some in self.behind.values() for one in some]
        return frozenset(one.id for one in (*single, *behind, *added))


def plan_changes(index: Index, accepted: Iterable[Suggestion]) -> Plan:
    """Return the plan for a set of accepted suggestions; what it leaves out is superseded."""
    unique = {suggestion.id: suggestion for suggestion in accepted}
    ordered = sorted(unique.values(), key=lambda suggestion: (_RANK[suggestion.source], suggestion.id))
    plan = Plan()
    additions = _additions(index, ordered)
    parents = index.parents | {ADDED + one.id: index.parents.get(one.target, "") for one in additions}
    _plan_hidden(index, parents, ordered, plan)

    def stands(identity: str) -> bool:
        return not _hidden_above(identity, parents, plan) and identity not in plan.hidden

    texts = index.texts | {ADDED + one.id: one.text for one in additions if not index.knows(one.target)}
    for target, group in _by_target(ordered, ("replace", "rewrite", "split")).items():
        fitting = [one for one in group if texts.get(target) == one.before]
        if fitting and stands(target):
            _plan_text(plan, target, fitting)
    for target, group in _by_target(ordered, ("move",)).items():
        if target in index.children and stands(target):
            plan.orders[target] = group[0]
    for one in additions:
        if stands(one.target):
            plan.added.setdefault(one.target, []).append(one)
    return plan


def _additions(index: Index, ordered: list[Suggestion]) -> list[Suggestion]:
    return [one for one in ordered if one.kind == "add" and one.target in index.children and one.text]


def _by_target(ordered: list[Suggestion], kinds: tuple[str, ...]) -> dict[str, list[Suggestion]]:
    groups: dict[str, list[Suggestion]] = defaultdict(list)
    for one in ordered:
        if one.kind in kinds:
            groups[one.target].append(one)
    return groups


def _plan_hidden(index: Index, parents: dict[str, str], ordered: list[Suggestion], plan: Plan) -> None:
    for target, group in _by_target(ordered, ("hide",)).items():
        if index.knows(target) or (target.startswith(ADDED) and target in parents):
            plan.hidden[target] = group[0]
    for target in [identity for identity in plan.hidden if _hidden_above(identity, parents, plan)]:
        del plan.hidden[target]


def _hidden_above(identity: str, parents: dict[str, str], plan: Plan) -> bool:
    above = parents.get(identity, "")
    while above:
        if above in plan.hidden:
            return True
        above = parents.get(above, "")
    return False


def _plan_text(plan: Plan, target: str, fitting: list[Suggestion]) -> None:
    rewrites = [one for one in fitting if one.kind == "rewrite"]
    if rewrites:
        plan.texts[target] = rewrites[0].text
        plan.behind[target] = (rewrites[0],)
        return
    chosen: list[Suggestion] = []
    for one in sorted(fitting, key=_position):
        taken = tuple(edit for other in chosen for edit in other.edits)
        if _fits(one, taken):
            chosen.append(one)
    if chosen:
        plan.texts[target] = apply_edits(chosen[0].before, tuple(edit for one in chosen for edit in one.edits))
        plan.behind[target] = tuple(chosen)


def _position(suggestion: Suggestion) -> tuple[int, int, str]:
    first = min(((edit.start, edit.end) for edit in suggestion.edits), default=(0, 0))
    return (*first, suggestion.id)


def _fits(suggestion: Suggestion, taken: tuple[Edit, ...]) -> bool:
    edits = suggestion.edits
    within = all(0 <= edit.start <= edit.end <= len(suggestion.before) for edit in edits)
    apart = all(not _overlap(edit, other) for number, edit in enumerate(edits) for other in (*edits[:number], *taken))
    return bool(edits) and within and apart


def _overlap(one: Edit, other: Edit) -> bool:
    return one.start == other.start or (one.start < other.end and other.start < one.end)
