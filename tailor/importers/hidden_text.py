"""What a reader's eye does not see and a machine does: the signs and the words for it, the same for every format."""

from tailor.model.message import say

INVISIBLE = say("Your file contains invisible text; it is read, check that all of it is yours.")
RECOGNISED = say("The text of this file was recognised from pictures of its pages; check it.")
_TINY = 2.5
"""Type of fewer points than this nobody can read."""
WHITE = 0xF6
"""A colour all of whose channels reach this cannot be told from paper."""


def is_white(color: str) -> bool:
    """Tell whether a colour such as "FFFFFF" cannot be told from paper."""
    try:
        return len(color) == 6 and all(channel >= WHITE for channel in bytes.fromhex(color))
    except ValueError:
        return False


def is_tiny(size: float) -> bool:
    """Tell whether type of this size in points, if it is known, is too small for any eye."""
    return 0 < size < _TINY
