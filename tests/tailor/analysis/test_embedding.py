"""The static vectors behind KeyBERT."""

import numpy as np

from tailor.analysis.embedding import embedder
from tailor.paths import data_dir


def test_vectors_have_length_one_and_near_meanings_are_near() -> None:
    nurse, medicine, engine = embedder().embed(["nursing care", "medical treatment", "car engine repair"])
    assert np.isclose(np.linalg.norm(nurse), 1.0)
    assert nurse @ medicine > nurse @ engine


def test_a_text_without_words_has_the_zero_vector() -> None:
    assert not embedder().embed([""]).any()


def test_the_table_stays_small() -> None:
    folder = data_dir("resources") / "embedding"
    assert sum(file.stat().st_size for file in folder.iterdir()) <= 10 * 1024 * 1024
