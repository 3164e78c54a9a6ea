"""Makes candidates of what a tagger says: where a span begins and ends, and what kind of thing it names."""

from collections.abc import Iterator
from dataclasses import replace

from tailor.analysis.candidate import Candidate
from tailor.analysis.gazetteer import find_names
from tailor.analysis.spans import find_spans
from tailor.analysis.tagging import Chances, Label, TaggedLine
from tailor.vocabulary import generic_words, load_words

LEAST: dict[Label, float] = {"K": 0.5, "S": 0.5}
"""How likely each token of a span must be; flat between .3 and .6 by folds."""
_OF_ALL_TRADES = 0.38, 0.60
"""For the tagger of all trades: from what chance a word rather belongs, and how sure a whole span must be; by folds."""
_ENDS = frozenset(',;•·|"()[]')
_TRIM = frozenset(".-–—*:/&+'’!?") | {"and", "or", "und", "oder", "et", "ou", "y", "o", "the", "a", "an", "of", "etc"}
_LONGEST = 9
_FIELDS = frozenset({"field", "fields", "area", "areas", "discipline", "disciplines", "subject", "subjects"})


def decode(tagged: TaggedLine, label: Label) -> Iterator[tuple[int, int, float]]:
    """Yield spans as (first token, one past the last, mean chance)."""
    start: int | None = None
    chances = tagged.chances.get(label, ())
    for index, (begins, goes_on) in enumerate(chances):
        on = begins + goes_on >= LEAST[label] and tagged.tokens[index].text not in _ENDS
        if start is not None and (not on or begins > goes_on):
            yield from _trimmed(tagged, chances, start, index)
            start = None
        if on and start is None:
            start = index
    if start is not None:
        yield from _trimmed(tagged, chances, start, len(chances))


def _trimmed(tagged: TaggedLine, chances: Chances, start: int, end: int) -> Iterator[tuple[int, int, float]]:
    words = [token.text.casefold() for token in tagged.tokens]
    while start < end and words[start] in _TRIM:
        start += 1
    while start < end and words[end - 1] in _TRIM:
        end -= 1
    if start < end and any(letter.isalpha() for word in words[start:end] for letter in word):
        yield start, end, sum(sum(chances[index]) for index in range(start, end)) / (end - start)


def find_tagged(tagged: TaggedLine, label: Label) -> Iterator[Candidate]:
    """Yield the spans of a label as candidates of the line."""
    spans = find_spans(tagged, label, *_OF_ALL_TRADES) if label == "G" else decode(tagged, label)
    for first, last, chance in spans:
        start, end = tagged.tokens[first].start, tagged.tokens[last - 1].end
        if last - first <= _LONGEST or label == "S":
            found = Candidate(tagged.line.text[start:end], "soft", start, end, round(chance, 4))
            if label != "K":
                yield found
            elif not _says_nothing(found.term):
                yield _named(tagged.line.text, found)


def mean_chance(tagged: TaggedLine, label: Label, start: int, end: int) -> float:
    """Return how likely the tokens of a stretch of the line are inside a span of the label."""
    found = [
        sum(chance)
        for token, chance in zip(tagged.tokens, tagged.chances.get(label, ()), strict=False)
        if token.start < end and start < token.end
    ]
    return sum(found) / len(found) if found else 0.0


def _named(line: str, found: Candidate) -> Candidate:
    """Return a span with its kind; what one of our own names agrees with is shown and believed as that name."""
    known = next((name for name in find_names(line) if (name.start, name.end) == (found.start, found.end)), None)
    if known:
        return replace(known, certainty=max(known.certainty, found.certainty))
    words = found.term.split()
    opens = found.start == 0 and words[0][1:].islower()
    tool = not opens and all(_product_like(word) for word in words)
    return replace(found, kind="tool" if tool else "knowledge")


def _says_nothing(text: str) -> bool:
    """Say whether a phrase names a field without saying which, as "relevant technical field"."""
    *words, head = (word.casefold() for word in text.split())
    return head in _FIELDS and {*words} <= load_words("list_singles.json") | generic_words()


def _product_like(word: str) -> bool:
    return word[:1].isupper() or any(letter.isupper() or letter.isdigit() for letter in word)
