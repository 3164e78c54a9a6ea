"""KeyBERT's embedding backend without torch: static vectors a word piece, shipped in resources/embedding."""

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np
from keybert.backend import BaseEmbedder
from numpy.typing import NDArray
from tokenizers import Tokenizer

from tailor.paths import data_dir

Vectors = NDArray[np.float32]


class StaticEmbedder(BaseEmbedder):  # type: ignore[misc]  # KeyBERT carries no types
    """Embeds a text as the mean of its word pieces' vectors."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._table = np.load(folder / "vectors.npy", mmap_mode="r")
        self._scales = np.load(folder / "scales.npy")
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()

    def embed(self, documents: Sequence[str], verbose: bool = False) -> Vectors:
        """Return one vector of length one for each text; a text without a known word piece has the zero vector."""
        vectors = np.zeros((len(documents), self._table.shape[1]), dtype=np.float32)
        pieces = self._tokenizer.encode_batch([str(text) for text in documents], add_special_tokens=False)
        for row, encoded in enumerate(pieces):
            if encoded.ids:
                vectors[row] = (self._table[encoded.ids] * self._scales[encoded.ids, None]).mean(axis=0)
        lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
        unit: Vectors = vectors / np.maximum(lengths, 1e-9)
        return unit

    def ranks(self, words: Sequence[str]) -> list[int]:
        """Return how rare each word is: its place among the word pieces, or less the number of its pieces."""
        pieces = self._tokenizer.encode_batch(list(words), add_special_tokens=False)
        return [each.ids[0] if len(each.ids) == 1 else -min(len(each.ids), 4) for each in pieces]


@lru_cache(maxsize=1)
def embedder() -> StaticEmbedder:
    """Return the shipped embedder, loaded once a process."""
    return StaticEmbedder(data_dir("resources") / "embedding")
