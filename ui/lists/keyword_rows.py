"""Groups the keywords of a posting for the list: by tier, papers and languages apart, soft skills and more folded."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from tailor.model.answers import Answers, Fact
from tailor.model.match import KeywordMatch, State
from ui.translation import number

translate = QCoreApplication.translate

RowKind = Literal["heading", "keyword", "more"]
Group = Literal["required", "preferred", "responsibility", "", "papers", "soft", "more"]
GROUPS: tuple[Group, ...] = ("required", "preferred", "responsibility", "", "papers", "soft", "more")
FOLDABLE: frozenset[Group] = frozenset({"soft", "more"})
_PAPERS = ("degree", "certification", "language")
_TIERS = ("required", "preferred", "responsibility", "")


@dataclass(frozen=True, slots=True)
class KeywordRow:
    """A heading, a keyword with what the user said about it, or a further term; `folded` is of headings that fold."""

    kind: RowKind
    group: Group
    text: str
    count: str = ""
    match: KeywordMatch | None = None
    fact: Fact | None = None
    folded: bool = False

    @property
    def key(self) -> tuple[str, str, str]:
        """What makes it the same row when its state changes."""
        return self.kind, self.group, self.text


def keyword_rows(
    matches: tuple[KeywordMatch, ...],
    answers: Answers,
    more_terms: tuple[str, ...] = (),
    state: State | None = None,
    unfolded: frozenset[Group] = frozenset(),
) -> tuple[KeywordRow, ...]:
    """Return the rows of the list, the keywords of one state alone or all of them."""
    rows: list[KeywordRow] = []
    for group in GROUPS[:-1]:
        shown = [match for match in matches if group_of(match) == group and is_shown(match, state)]
        if not shown:
            continue
        folded = group in FOLDABLE - unfolded
        rows.append(KeywordRow("heading", group, heading(group), number(len(shown)), None, None, folded))
        if not folded:
            rows += _ordered(group, shown, answers)
    if more_terms and state is None:
        folded = "more" not in unfolded
        rows.append(KeywordRow("heading", "more", heading("more"), number(len(more_terms)), None, None, folded))
        rows += [KeywordRow("more", "more", term) for term in more_terms if not folded]
    return tuple(rows)


def is_shown(match: KeywordMatch, state: State | None) -> bool:
    """Return whether a keyword is among those of a state; one that is not needed is among all alone."""
    return state is None or (match.state == state and not match.spared)


def group_of(match: KeywordMatch) -> Group:
    """Return the group that a keyword stands in."""
    keyword = match.keyword
    if keyword.kind == "soft":
        return "soft"
    return "papers" if keyword.kind in _PAPERS else keyword.tier


def heading(group: Group) -> str:
    """Return what a group is called."""
    return {
        "required": translate("Keywords", "Required"),
        "preferred": translate("Keywords", "Preferred"),
        "responsibility": translate("Keywords", "In the responsibilities"),
        "": translate("Keywords", "Mentioned"),
        "papers": translate("Keywords", "Degrees, certificates, languages"),
        "soft": translate("Keywords", "Soft skills, not counted"),
        "more": translate("Keywords", "More terms"),
    }[group]


def _ordered(group: Group, matches: list[KeywordMatch], answers: Answers) -> Iterator[KeywordRow]:
    """Yield the rows of a group, by tier where the group has several, else as the posting weighs them."""
    for match in sorted(matches, key=lambda match: _TIERS.index(match.keyword.tier)):
        term = match.keyword.term
        yield KeywordRow("keyword", group, term, match=match, fact=answers.fact(term))
