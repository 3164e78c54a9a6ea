"""Tidies spaces, quotes and the full stops that some bullets of a job have and others lack."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from tailor.model.message import say
from tailor.model.suggestion import Edit, Suggestion
from tailor.suggestions.lines import Bullet
from tailor.suggestions.situation import Situation, replace_in

_FIELDS = ("highlights", "summary", "description")
_KINDS = ("duty", "achievement", "objective", "other")
_SPACES = (
    (re.compile(r"(?<=\S) {2}(?=\S)"), " "),
    (re.compile(r"(?<=\w) +,(?=\s|$)"), ","),
    (re.compile(r"(?<=\w) +,(?=[A-Za-z])"), ", "),
    (re.compile(r"(?<=\w) +\.$"), "."),
    (re.compile(r"(?<=\() +(?=\S)"), ""),
    (re.compile(r"(?<=\S) +(?=\))"), ""),
    (re.compile(r"(?<=\w )--(?= \w)"), "–"),
    (re.compile(r"(?<=[a-z]{2}),(?=[A-Za-z]{2})"), ", "),
)
_HALF_QUOTED = re.compile(r"“([^“”\"]*)\"|\"([^“”\"]*)”")
_ABBREVIATION = re.compile(
    r"(?:\b(?:etc|inc|ltd|co|corp|dept|approx|vs|al|no|jr|sr)|\b\w(?:\.\w)*|\.)\.$", re.IGNORECASE
)
_SENTENCES = re.compile(r"[.!?]\s+\S")
_ENOUGH = 3


def propose(situation: Situation) -> Iterator[Suggestion]:
    """Yield one tidying for each line that needs it."""
    stops = _full_stops(situation.bullets)
    for bullet in situation.bullets:
        if bullet.kind not in _KINDS or bullet.line.field not in _FIELDS:
            continue
        spaces = _space_edits(bullet.text)
        stop = stops.get(bullet.line.id)
        if stop and any(edit.start <= stop.end and stop.start <= edit.end for edit in spaces):
            stop = None
        edits = (*spaces, stop) if stop else spaces
        if edits:
            yield replace_in(bullet, "spacing", edits, _reason(spaces, stop))


def _reason(spaces: tuple[Edit, ...], stop: Edit | None) -> str:
    if stop and not spaces:
        return (
            say("The other lines of this list end with a full stop.")
            if stop.text
            else say("The other lines end without one.")
        )
    return say("Even spaces, quotes and dashes, so that the line reads as carefully as the rest.")


def _space_edits(text: str) -> tuple[Edit, ...]:
    edits: list[Edit] = []
    for pattern, mended in _SPACES:
        for found in pattern.finditer(text):
            if not _in_address(text, found.start()):
                edits.append(Edit(found.start(), found.end(), mended))
    for found in _HALF_QUOTED.finditer(text):
        quote = found.end() - 1 if found[0].startswith("“") else found.start()
        edits.append(Edit(quote, quote + 1, "”" if found[0].startswith("“") else "“"))
    apart: list[Edit] = []
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        if not apart or apart[-1].end < edit.start:
            apart.append(edit)
    return tuple(apart)


def _in_address(text: str, place: int) -> bool:
    """Tell whether a place is within an address or a formula, whose signs mean something."""
    word = text[:place].rsplit(" ", 1)[-1] + text[place:].split(" ", 1)[0]
    return any(sign in word for sign in ("://", "@", "www.", "=", "<", "{"))


def stop_styles(bullets: Iterable[Bullet]) -> dict[str, bool]:
    """Return by job whether its bullets end with a full stop, where two thirds of them agree and some do not."""
    return {entry: style for entry, job in _jobs(bullets).items() if (style := _style(job)) is not None}


def _jobs(bullets: Iterable[Bullet]) -> dict[str, list[Bullet]]:
    jobs: dict[str, list[Bullet]] = defaultdict(list)
    for bullet in bullets:
        if bullet.line.field == "highlights" and bullet.kind in ("duty", "achievement"):
            jobs[bullet.line.entry].append(bullet)
    return jobs


def _style(job: list[Bullet]) -> bool | None:
    stopped = sum(bullet.text.endswith(".") for bullet in job)
    unstopped = sum(_is_unstopped(bullet.text) for bullet in job)
    if len(job) < _ENOUGH or not stopped or not unstopped or 2 * min(stopped, unstopped) > max(stopped, unstopped):
        return None
    return stopped > unstopped


def _is_unstopped(text: str) -> bool:
    return text[-1:].isalnum() or text.endswith((")", "%"))


def _full_stops(bullets: Iterable[Bullet]) -> dict[str, Edit]:
    """Return the full stop to add or take away by line, where most of a job's bullets have it the other way."""
    edits: dict[str, Edit] = {}
    for job in _jobs(bullets).values():
        style = _style(job)
        for bullet in job:
            text = bullet.text
            if style is True and _is_unstopped(text):
                edits[bullet.line.id] = Edit(len(text), len(text), ".")
            elif style is False and text.endswith(".") and not _needs_stop(text):
                edits[bullet.line.id] = Edit(len(text) - 1, len(text), "")
    return edits


def _needs_stop(text: str) -> bool:
    return _ABBREVIATION.search(text) is not None or _SENTENCES.search(text) is not None
