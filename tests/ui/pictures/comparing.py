"""Compares pictures of the window with those kept here, and keeps new ones small."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

FOLDER = Path(__file__).parent
_STEP = 16
_SEEN = 48
"""How far a pixel must be off, of 255, for an eye to see it."""
_MARK = (255, 0, 255)
MOST_SEEN, MOST_MEAN = 0.004, 0.8
"""The share of pixels that may be seen to differ, and how far all may be off in the mean: other edges of letters."""

Pixels = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Difference:
    """How far a picture is from the one that is kept, with a picture of every pixel that is seen to differ."""

    seen: float
    mean: float
    picture: QImage

    @property
    def matters(self) -> bool:
        """Whether it is more than other edges of letters."""
        return self.seen > MOST_SEEN or self.mean > MOST_MEAN


def kept(name: str) -> QImage:
    """Return the picture that is kept under this name, or an empty one."""
    return QImage(str(FOLDER / f"{name}.png"))


def keep(name: str, image: QImage) -> None:
    """Keep a picture in few colours."""
    few = image.convertToFormat(QImage.Format.Format_Indexed8, Qt.ImageConversionFlag.AvoidDither)
    few.save(str(FOLDER / f"{name}.png"), quality=0)


def plain(image: QImage) -> QImage:
    """Return a picture in steps of colour that an eye hardly tells apart, at one pixel a point."""
    pixels = _pixels(image).astype(np.uint16)
    return _image(np.minimum(255, (pixels + _STEP // 2) // _STEP * _STEP).astype(np.uint8))


def difference(one: QImage, other: QImage) -> Difference:
    """Return how the second picture differs from the first; of another size they differ altogether."""
    if one.size() != other.size():
        return Difference(1.0, 255.0, other)
    first, second = _pixels(one), _pixels(other)
    off = np.abs(first.astype(np.int16) - second.astype(np.int16))
    seen = off.max(axis=2) > _SEEN
    marked = first.copy()
    marked[seen] = _MARK
    return Difference(float(seen.mean()), float(off.mean()), _image(marked))


def _pixels(image: QImage) -> Pixels:
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows: Pixels = np.frombuffer(bytes(plain.constBits()), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : plain.width() * 3].reshape(plain.height(), plain.width(), 3)


def _image(pixels: Pixels) -> QImage:
    height, width, _ = pixels.shape
    return QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()
