"""Says which tier a sentence is worded as, where no heading says it."""

import re
from functools import lru_cache

from tailor.vocabulary import load


def says(text: str, tier: str) -> bool:
    """Say whether a sentence is worded as one of this tier."""
    return _cues()[tier].search(text) is not None


@lru_cache(maxsize=1)
def _cues() -> dict[str, re.Pattern[str]]:
    return {tier: re.compile("|".join(cues), re.I) for tier, cues in load("requirement_cues.json").items()}
