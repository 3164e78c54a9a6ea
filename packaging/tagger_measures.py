"""Scores keywords and spans against the annotators', as a job seeker would: right words, right places, no boilerplate.

exact: the same normal words. soft: at least half of the words shared with an overlapping span (token F1). Good among
the first k: soft, or wholly inside a span. Boilerplate: stands only in lines that every employer writes.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from tagger_data import Document, spans_of

from tailor.analysis.tagging import Label
from tailor.vocabulary import load_words

_WORD = re.compile(r"[^\W_][\w+#]*(?:[.&'’\-/][^\W_][\w+#]*)*|\.NET", re.IGNORECASE)
_SMALL = load_words("stop_words.json") | {"etc", "only", "some", "well"}
_MOST = 60


@lru_cache(maxsize=100_000)
def _normal(word: str) -> str:
    word = word.lower().strip(".-/'’")
    if len(word) > 3 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith(("sses", "shes", "ches", "xes")):
        return word[:-2]
    keeps = ("ss", "us", "is", "js", "ops", "ows", "ics")
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith(keeps) else word


@lru_cache(maxsize=20_000)
def words_of(text: str) -> tuple[tuple[str, int, int], ...]:
    """Return the normal words of a text with their places; slashes and hyphens part words."""
    found: list[tuple[str, int, int]] = []
    for match in _WORD.finditer(text):
        parts = [_normal(part) for part in re.split(r"[/\-]|['’]s$", match.group()) if part]
        found += [(part, match.start(), match.end()) for part in parts]
    return tuple(found)


def key_of(term: str) -> tuple[str, ...]:
    """Return the form by which two terms are the same."""
    return tuple(word for word, _, _ in words_of(term))


@dataclass(frozen=True, slots=True)
class Judged:
    """What the annotators say to one term."""

    exact: bool
    soft: bool
    inside: bool
    boilerplate: bool
    covered: frozenset[tuple[str, ...]]


class Truth:
    """The annotators' spans of one posting, ready to judge terms."""

    def __init__(self, document: Document, labels: Collection[Label]) -> None:
        words = words_of(document.posting.text)
        spans = [span for span in document.gold if span.label in labels]
        self._words = [word for word, _, _ in words]
        self._keys = [key_of(span.text) for span in spans]
        self._owners: list[set[int]] = [set() for _ in words]
        self._content: list[set[int]] = []
        for number, span in enumerate(spans):
            inside = [index for index, (_, start, end) in enumerate(words) if start < span.end and end > span.start]
            self._content.append({index for index in inside if self._words[index] not in _SMALL})
            for index in inside:
                self._owners[index].add(number)
        self._silent = [any(start <= word[1] < end for start, end in document.boilerplate) for word in words]
        self._places: dict[str, list[int]] = defaultdict(list)
        for index, word in enumerate(self._words):
            self._places[word].append(index)
        self.wanted = {key for key in self._keys if key}

    def judge(self, term: str) -> Judged:
        key = key_of(term)
        exact, soft, inside = key in self.wanted, key in self.wanted, key in self.wanted
        covered = {key} if exact else set()
        places = [range(at, at + len(key)) for at in self._places.get(key[0], ())] if key else []
        places = [place for place in places if tuple(self._words[place.start : place.stop]) == key]
        for place in places:
            content = {index for index in place if self._words[index] not in _SMALL} or set(place)
            for number in set().union(*(self._owners[index] for index in content)):
                shared = len(content & self._content[number])
                near = 2 * shared >= 0.5 * (len(content) + max(1, len(self._content[number])))
                inside = inside or shared == len(content)
                soft = soft or near
                if near:
                    covered.add(self._keys[number])
        silent = bool(places) and all(self._silent[index] for place in places for index in place)
        return Judged(exact, soft, inside, silent, frozenset(covered))


@dataclass(slots=True)
class Figures:
    """Counts over many postings, and the rates made of them."""

    exact: int = 0
    soft: int = 0
    total: int = 0
    wanted: int = 0
    covered: int = 0
    tops: dict[int, list[float]] = field(default_factory=lambda: {10: [], 20: []})
    silent: list[float] = field(default_factory=list)

    def add(self, truth: Truth, ranked: Iterable[str]) -> None:
        """Count the ranked terms of one posting; the same term counts once."""
        if not truth.wanted:
            return
        terms = list({key: term for term in reversed(list(ranked)) if (key := key_of(term))}.values())[::-1]
        judged = [truth.judge(term) for term in terms[:_MOST]]
        self.exact += sum(each.exact for each in judged)
        self.soft += sum(each.soft for each in judged)
        self.total += len(judged)
        self.wanted += len(truth.wanted)
        self.covered += len(frozenset().union(*(each.covered for each in judged)))
        for count, shares in self.tops.items():
            shares.append(_share(sum(each.soft or each.inside for each in judged[:count]), len(judged[:count])))
        self.silent.append(_share(sum(each.boilerplate for each in judged[:20]), len(judged[:20])))

    def rates(self) -> dict[str, float]:
        soft_precision, soft_recall = _share(self.soft, self.total), _share(self.covered, self.wanted)
        return {
            "exact_f1": _f1(_share(self.exact, self.total), _share(self.exact, self.wanted)),
            "soft_precision": soft_precision,
            "soft_recall": soft_recall,
            "soft_f1": _f1(soft_precision, soft_recall),
            "p_at_10": _share(sum(self.tops[10]), len(self.tops[10])),
            "p_at_20": _share(sum(self.tops[20]), len(self.tops[20])),
            "boilerplate_at_20": _share(sum(self.silent), len(self.silent)),
            "a_posting": _share(self.total, len(self.silent)),
        }


def measure(
    documents: Iterable[Document], ranked: Mapping[str, Sequence[str]], labels: Collection[Label]
) -> dict[str, float]:
    """Return the rates for ranked terms by document id."""
    figures = Figures()
    for document in documents:
        figures.add(truth_of(document, tuple(sorted(labels))), ranked.get(document.id, ()))
    return figures.rates()


_TRUTHS: dict[tuple[str, tuple[Label, ...]], Truth] = {}


def truth_of(document: Document, labels: tuple[Label, ...]) -> Truth:
    """Return the truth of a document, made once."""
    wanted = document.id, labels
    if wanted not in _TRUTHS:
        _TRUTHS[wanted] = Truth(document, labels)
    return _TRUTHS[wanted]


def span_f1(gold: Iterable[Sequence[str]], found: Iterable[Sequence[str]]) -> float:
    """Return the strict F1 of spans over lines of BIO tags: both ends right."""
    right = marked = wanted = 0
    for true_tags, tags in zip(gold, found, strict=True):
        truth, spans = spans_of(true_tags), spans_of(tags)
        right, marked, wanted = right + len(truth & spans), marked + len(spans), wanted + len(truth)
    return _f1(_share(right, marked), _share(right, wanted))


def _share(part: float, whole: float) -> float:
    return part / whole if whole else 0.0


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
