"""Says how likely a find is a keyword that people would mark: a logistic model over all that is known of it.

Its weights are fitted by `packaging/fit_ranking.py` on what the taggers say of postings they have not seen.
"""

import json
from collections.abc import Mapping
from functools import lru_cache
from math import exp, log
from types import MappingProxyType

from tailor.analysis.merging import Gathered
from tailor.model.keyword import KeywordKind
from tailor.paths import data_dir

_KINDS: tuple[KeywordKind, ...] = ("tool", "skill", "degree", "language")
"""Knowledge is what the others are held against; of certificates the annotated postings have too few."""
FEATURES = ("belief", "trade", "place", "nearness", "repeats", "words", *_KINDS)
_SOFT = 0.4
"""Soft skills and duties are listed apart; among themselves their source's certainty orders them."""


def features(group: Gathered, nearness: float) -> tuple[float, ...]:
    """Return what is known of a keyword as numbers, in the order of `FEATURES`."""
    return (
        max(place.belief for place in group.places),
        max(place.trade for place in group.places),
        max(place.weight for place in group.places),
        nearness,
        log(len(group.places)),
        float(len(group.term.split())),
        *(float(group.kind == kind) for kind in _KINDS),
    )


def worth(group: Gathered, nearness: float) -> float:
    """Return the weight of a keyword, 0 to 1; `nearness` is KeyBERT's, to what the requirements are about."""
    if group.kind == "soft":
        return _SOFT * max(place.weight * place.candidate.certainty for place in group.places)
    weights = _weights()
    total = weights["start"] + sum(
        weights[name] * value for name, value in zip(FEATURES, features(group, nearness), strict=True)
    )
    return 1 / (1 + exp(-total))


def is_worth_showing(group: Gathered, weight: float) -> bool:
    """Say whether a find is likely enough to be one of the keywords."""
    return group.kind == "soft" or weight >= _weights()["least"]


@lru_cache(maxsize=1)
def _weights() -> Mapping[str, float]:
    file = data_dir("resources") / "encoder" / "ranking.json"
    return MappingProxyType(json.loads(file.read_text(encoding="utf-8"))["weights"])
