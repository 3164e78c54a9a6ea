"""Tags skills of any trade with a linear-chain CRF: weights learned by `packaging/train_taggers.py`, run with numpy.

What a word adds at each distance is remembered, and all lines of like length go through the chain together.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tailor.analysis.crf_features import DISTANCES, at_distance, context_features, with_commas, word_features
from tailor.analysis.keyword_lines import KeywordLine
from tailor.analysis.tagging import Chances, Label, TaggedLine, pieces
from tailor.paths import data_dir
from tailor.words import Token

Array = NDArray[np.float32]
LABEL: Label = "G"
"""What it marks; knowledge and skills of office and technology are the encoder's."""
_STATES = 3
"""Outside, beginning, going on."""
_LENGTHS = (12, 24, 48)
_MOST_WORDS = 20_000


class CrfTagger:
    """A table of what each feature says for each state, and one of how states follow each other."""

    def __init__(self, file: Path) -> None:
        with np.load(file) as found:
            names = found["names"].tobytes().decode("utf-8").split("\n")
            self._weights: Array = found["weights"].astype(np.float32)
            self._moves: Array = np.exp(found["transitions"].astype(np.float32))
        self._rows = {name: row for row, name in enumerate(names)}
        self._words: dict[tuple[str, ...], Array] = {}

    def tag(self, lines: Sequence[KeywordLine]) -> tuple[TaggedLine, ...]:
        """Return every line with its tokens and the chances."""
        tokens = [pieces(line.text) for line in lines]
        scores = [self._scores(line, with_commas(line, found)) for line, found in zip(lines, tokens, strict=True)]
        return tuple(
            TaggedLine(line, found, {LABEL: _chances(marginals)})
            for line, found, marginals in zip(lines, tokens, self._marginals(scores), strict=True)
        )

    def _scores(self, line: KeywordLine, tokens: Sequence[Token]) -> Array:
        """Return for each token what speaks for each state."""
        scores = np.zeros((len(tokens), _STATES), dtype=np.float32)
        if not tokens:
            return scores
        words = np.stack([self._of_word(features) for features in word_features([token.text for token in tokens])])
        for column, distance in enumerate(DISTANCES):
            first, last = max(0, -distance), min(len(tokens), len(tokens) - distance)
            if first < last:
                scores[first:last] += words[first + distance : last + distance, column]
        scores[0] += self._sum(["-1:edge"])
        scores[-1] += self._sum(["1:edge"])
        for index, row in enumerate(context_features(line, tokens)):
            scores[index] += self._sum(row)
        return scores

    def _of_word(self, features: tuple[str, ...]) -> Array:
        """Return what a word adds to the tokens at each distance from it."""
        if features not in self._words:
            if len(self._words) >= _MOST_WORDS:
                self._words.clear()
            self._words[features] = np.stack([self._sum(at_distance(features, distance)) for distance in DISTANCES])
        return self._words[features]

    def _sum(self, names: Iterable[str]) -> Array:
        rows = [self._rows[name] for name in names if name in self._rows]
        total: Array = self._weights[rows].sum(axis=0)
        return total

    def _marginals(self, scores: list[Array]) -> list[Array]:
        found = [np.zeros((0, _STATES), dtype=np.float32)] * len(scores)
        for batch in _batches([len(each) for each in scores]):
            longest = max(len(scores[index]) for index in batch)
            padded = np.zeros((longest, len(batch), _STATES), dtype=np.float32)
            for place, index in enumerate(batch):
                padded[: len(scores[index]), place] = scores[index]
            lengths = np.array([len(scores[index]) for index in batch])
            chances = _forward_backward(padded, self._moves, lengths)
            for place, index in enumerate(batch):
                found[index] = chances[: len(scores[index]), place]
        return found


def _batches(lengths: Sequence[int]) -> Iterator[list[int]]:
    """Yield the numbers of lines that are about as long, so that little of a batch is padding."""
    least = 0
    for most in (*_LENGTHS, max(lengths, default=0)):
        batch = [index for index, length in enumerate(lengths) if least < length <= most]
        if batch:
            yield batch
        least = max(least, most)


def _forward_backward(scores: Array, moves: Array, lengths: NDArray[np.int64]) -> Array:
    """Return the chance of each state at each place; `scores` is place, line, state."""
    emitted = np.exp(scores - scores.max(axis=-1, keepdims=True))
    forward, backward = np.empty_like(emitted), np.ones_like(emitted)
    forward[0] = emitted[0] / emitted[0].sum(axis=-1, keepdims=True)
    for place in range(1, len(scores)):
        step = (forward[place - 1] @ moves) * emitted[place]
        forward[place] = step / step.sum(axis=-1, keepdims=True)
    back = moves.T
    for place in range(len(scores) - 2, -1, -1):
        step = (backward[place + 1] * emitted[place + 1]) @ back
        step /= step.sum(axis=-1, keepdims=True)
        backward[place] = np.where((place < lengths - 1)[:, None], step, 1.0)
    both = forward * backward
    chances: Array = both / both.sum(axis=-1, keepdims=True)
    return chances


def _chances(marginals: Array) -> Chances:
    return tuple((float(begins), float(goes_on)) for begins, goes_on in marginals[:, 1:])


@lru_cache(maxsize=1)
def crf_tagger() -> CrfTagger:
    """Return the shipped tagger, loaded once a process."""
    return CrfTagger(data_dir("resources") / "taggers" / "weights.npz")
