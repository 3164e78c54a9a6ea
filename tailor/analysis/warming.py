"""Makes the tables of matching ready share by share, for those who have no time to wait for all of them at once."""

from collections.abc import Callable, Iterator

from tailor.analysis.matching import same
from tailor.analysis.term_forms import group_keys
from tailor.vocabulary import AliasGroup, shipped_aliases, tool_aliases

_SHARE = 40


def warm_matching() -> Iterator[str]:
    """Yield the name of each share that stands; what nobody waited for is made ready when it is asked for."""
    tables: tuple[Callable[[], tuple[AliasGroup, ...]], ...] = (shipped_aliases, tool_aliases)
    for load in tables:
        groups = load()
        yield "names"
        for number, group in enumerate(groups):
            group_keys(group)
            if number % _SHARE == 0:
                yield "keys"
    from tailor.analysis.posting import read_posting  # delayed: its libraries take longer than any share

    yield "reader"
    read_posting("Baker\n\nRequirements\n- Two years of baking")
    yield "posting"
    for term, words in (("Python", "Python"), ("patient care", "cared for patients"), ("SQL", "SQL and Python")):
        same(term, words)
        yield "words"
