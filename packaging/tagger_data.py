"""Reads the annotated postings that the taggers learn from, cut into the lines that the app itself would see.

The data folder holds `skillspan.jsonl` (whole postings with Knowledge and Skill spans, each with its fold) and
`green.jsonl` (single sentences with one label). SkillSpan lost its commas; one stands again only where two annotated
spans touch, so a tagger that trusts commas would be flattered: `without_commas` takes a share of them away. Green has
a quotation mark where a comma stood: `with_commas` puts a comma there.
"""

from __future__ import annotations

import json
import random
import sys
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tailor.analysis.keyword_lines import KeywordLine, keyword_lines
from tailor.analysis.posting import read_posting
from tailor.analysis.tagging import Label, pieces
from tailor.model.posting import Posting
from tailor.words import Token

FOLDS = 5
_LABELS: dict[str, Label] = {"Knowledge": "K", "Skill": "S"}


@dataclass(frozen=True, slots=True)
class Span:
    """What an annotator marked, in code points of the posting as the app reads it."""

    start: int
    end: int
    text: str
    label: Label


@dataclass(frozen=True, slots=True)
class Example:
    """A line of a posting with its tokens and their BIO tags, one sequence a label."""

    line: KeywordLine
    tokens: tuple[Token, ...]
    tags: dict[Label, tuple[str, ...]]

    @property
    def words(self) -> list[str]:
        return [token.text for token in self.tokens]


@dataclass(frozen=True, slots=True)
class Document:
    """An annotated posting (or sentence) with what the app's reader makes of it."""

    id: str
    split: str
    fold: int
    posting: Posting
    gold: tuple[Span, ...]
    boilerplate: tuple[tuple[int, int], ...]
    examples: tuple[Example, ...]


def load_postings(folder: Path, split: str) -> list[Document]:
    """Return the SkillSpan postings of one half, labelled K and S."""
    return [_document(record, _LABELS) for record in _records(folder / "skillspan.jsonl", split)]


def load_sentences(folder: Path, split: str) -> list[Document]:
    """Return Green's sentences of one half, labelled G; the fold is drawn from the id."""
    return [_document(record, {"Skill": "G"}) for record in _records(folder / "green.jsonl", split)]


def without_commas(example: Example, share: float, chance: random.Random) -> Example:
    """Return the example with about this share of its commas gone."""
    kept = [index for index, token in enumerate(example.tokens) if token.text != "," or chance.random() >= share]
    tags: dict[Label, tuple[str, ...]] = {
        label: tuple(row[index] for index in kept) for label, row in example.tags.items()
    }
    return replace(example, tokens=tuple(example.tokens[index] for index in kept), tags=tags)


def with_commas(example: Example) -> Example:
    """Return an example of Green's with commas for the quotation marks that stand in their place."""
    return replace(
        example,
        tokens=tuple(replace(token, text=",") if token.text == '"' else token for token in example.tokens),
    )


def spans_of(tags: Sequence[str]) -> set[tuple[int, int]]:
    """Return the spans of a sequence of BIO tags as (first token, one past the last)."""
    spans, start = set(), None
    for index, tag in enumerate([*tags, "O"]):
        if start is not None and tag != "I":
            spans.add((start, index))
            start = None
        if tag == "B" or (tag == "I" and start is None):
            start = index
    return spans


def _records(path: Path, split: str) -> Iterator[dict]:
    with path.open(encoding="utf-8") as file:
        yield from (record for record in map(json.loads, file) if record["split"] == split)


def _document(record: dict, labels: dict[str, Label]) -> Document:
    posting = read_posting(record["text"])
    moved = _places(record["text"], posting.text)
    gold = tuple(
        Span(moved[each["start"]], moved[each["end"] - 1] + 1, each["text"], labels[each["label"]])
        for each in record["gold"]
    )
    lines = keyword_lines(posting)
    if not lines and "lines" not in record:  # a sentence of Green's that the app passes over teaches all the same
        lines = (KeywordLine(posting.text, 0, ""),)
    return Document(
        id=record["id"],
        split=record["split"],
        fold=record.get("fold", zlib.crc32(record["id"].encode()) % FOLDS),
        posting=posting,
        gold=gold,
        boilerplate=tuple(
            (moved[line["start"]], moved[max(line["start"], line["end"] - 1)] + 1)
            for line in record.get("lines", ())
            if line["boiler"]
        ),
        examples=tuple(_example(line, gold, tuple(labels.values())) for line in lines),
    )


def _places(before: str, after: str) -> list[int]:
    """Return for every code point where it stands after the app has repaired the text."""
    places, place = [], 0
    for index, letter in enumerate(before):
        if after[place : place + 1] != letter and not letter.isspace():
            ahead = after.find(before[index : index + 8], place, place + 40)
            place = ahead if ahead >= 0 else place
        places.append(min(place, len(after)))
        place += after[place : place + 1] == letter or not letter.isspace()
    return places


def _example(line: KeywordLine, gold: Iterable[Span], labels: tuple[Label, ...]) -> Example:
    tokens = pieces(line.text)
    inside = [span for span in gold if span.start < line.end and line.start < span.end]
    tags = {label: _tags(line, tokens, [span for span in inside if span.label == label]) for label in labels}
    return Example(line, tokens, tags)


def _tags(line: KeywordLine, tokens: Sequence[Token], spans: Iterable[Span]) -> tuple[str, ...]:
    tags = ["O"] * len(tokens)
    for span in spans:
        covered = [
            index
            for index, token in enumerate(tokens)
            if line.start + token.start < span.end and span.start < line.start + token.end and tags[index] == "O"
        ]
        for index in covered:
            tags[index] = "B" if index == covered[0] else "I"
    return tuple(tags)
