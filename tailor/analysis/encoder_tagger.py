"""Tags the words of a posting with a small encoder that reads neighbouring lines together. Heavy: onnxruntime."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from tailor.analysis.encoder_windows import NOTHING, Window, pack
from tailor.analysis.keyword_lines import KeywordLine
from tailor.analysis.tagging import Label, TaggedLine, pieces
from tailor.paths import data_dir

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

KNOWN: tuple[Label, ...] = ("K", "S")
_BATCH, _THREADS = 8, 2
_MOST_WINDOWS = 120
"""Some ten thousand words; what a hostile paste has beyond them is not tagged."""


class EncoderTagger:
    """The shipped model, loaded once; it knows the labels K and S."""

    def __init__(self, file: Path) -> None:
        self._session = _session(file)

    def tag(self, lines: Sequence[KeywordLine]) -> tuple[TaggedLine, ...]:
        """Return every line with its tokens and chances."""
        tokens = [pieces(line.text) for line in lines]
        chances = [np.zeros((len(each), len(KNOWN), 2), np.float32) for each in tokens]
        for batch in _batches(pack(lines, tokens)[:_MOST_WINDOWS]):
            for window, said in zip(batch, self._say(batch), strict=True):
                for line, token, piece in window.places:
                    chances[line][token] = said[piece, :, 1:]
        return tuple(
            TaggedLine(line, each, {label: _pairs(said[:, place]) for place, label in enumerate(KNOWN)})
            for line, each, said in zip(lines, tokens, chances, strict=True)
        )

    def _say(self, batch: Sequence[Window]) -> NDArray[np.float32]:
        longest = max(len(window.ids) for window in batch)
        ids = np.zeros((len(batch), longest), np.int64)
        marks = np.tile(np.array(NOTHING, np.int64), (len(batch), longest, 1))
        for row, window in enumerate(batch):
            ids[row, : len(window.ids)] = window.ids
            marks[row, : len(window.ids)] = window.marks
        return np.asarray(self._session.run(None, {"ids": ids, "marks": marks})[0], np.float32)


@lru_cache(maxsize=1)
def encoder_tagger() -> EncoderTagger:
    """Return the tagger that ships with the app."""
    return EncoderTagger(data_dir("resources") / "encoder" / "model.onnx")


def _session(file: Path) -> "InferenceSession":
    import onnxruntime

    onnxruntime.disable_telemetry_events()  # Windows alone has any
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = _THREADS
    options.log_severity_level = 3  # a computer without the devices it looks for is no fault
    return onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])


def _batches(windows: Sequence[Window]) -> Iterator[list[Window]]:
    """Yield windows of like length together: what is filled up is reckoned in vain."""
    ordered = sorted(windows, key=lambda window: len(window.ids))
    yield from (ordered[start : start + _BATCH] for start in range(0, len(ordered), _BATCH))


def _pairs(said: NDArray[np.float32]) -> tuple[tuple[float, float], ...]:
    return tuple((float(begins), float(goes_on)) for begins, goes_on in said)
