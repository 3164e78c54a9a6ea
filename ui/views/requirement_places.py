"""Which requirement a row of the posting is, and which keywords stand in it."""

from tailor.model.match import KeywordMatch, Matches, RequirementMatch
from ui.highlight import is_duty
from ui.views.rows import Row


def requirement_of(matches: Matches, row: Row) -> RequirementMatch | None:
    """Return the requirement that a row shows, or nothing."""
    if not row.state or not row.runs:
        return None
    start = int(row.runs[0].line)
    return next((one for one in matches.requirements if one.requirement.span[0] == start), None)


def keywords_of(matches: Matches, match: RequirementMatch) -> tuple[KeywordMatch, ...]:
    """Return the marked keywords of a requirement, in the order of the posting."""
    start, end = match.requirement.span
    places = {
        one.keyword.term: next((span[0] for span in one.keyword.spans if start <= span[0] < end), -1)
        for one in matches.keywords
    }
    inside = (one for one in matches.keywords if places[one.keyword.term] >= 0 and not is_duty(one))
    return tuple(sorted(inside, key=lambda one: places[one.keyword.term]))
