"""What the word taggers look at: the same in training and in the app. Heavy: numpy, word pieces.

A token's features come from the words around it (`word_features` of each, told apart by their distance), from pairs of
neighbours, and from the line: its section, its first words, the cue that governs a list, names known to the gazetteer.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from tailor.analysis.embedding import embedder
from tailor.analysis.gazetteer import find_names
from tailor.analysis.keyword_lines import KeywordLine
from tailor.paths import data_dir
from tailor.words import Token

DISTANCES = (-3, -2, -1, 0, 1, 2, 3)
_CUES = frozenset(
    {
        *("experience", "experienced", "expertise", "knowledge", "understanding", "familiar", "familiarity", "skills"),
        *(
            "skilled",
            "proficient",
            "proficiency",
            "degree",
            "diploma",
            "background",
            "background",
            "education",
            "fluent",
        ),
        *(
            "ability",
            "able",
            "passion",
            "interest",
            "using",
            "use",
            "develop",
            "work",
            "working",
            "manage",
            "responsible",
        ),
        *("like", "including", "as", "technologies", "tools", "languages", "stack", "frameworks", "qualification"),
        *("certified", "certification", "training", "trained", "competent", "command", "master", "bachelor", "studies"),
    }
)
_TAILS = frozenset({"experience", "skills", "knowledge", "plus", "preferred", "required", "advantage", "desirable"})
_FAR = 12
_COMMON = (200, 600, 1500, 4000, 9000)
_NEAR_FEATURES = ("w", "s3", "sh", "z", "c", "C")
_FAR_FEATURES = ("w", "c")


@dataclass(frozen=True, slots=True)
class Clusters:
    """Centres of like word vectors, one table a fineness."""

    tables: tuple[NDArray[np.float32], ...]

    def of(self, words: Sequence[str]) -> list[tuple[int, ...]]:
        """Return for each word the number of its cluster in every table; -1 for a word without a vector."""
        vectors = embedder().embed(words)
        known = np.abs(vectors).sum(axis=1) > 0
        rows = [np.where(known, (vectors @ table.T).argmax(axis=1), -1) for table in self.tables]
        return [tuple(int(row[index]) for row in rows) for index in range(len(words))]


@lru_cache(maxsize=1)
def clusters() -> Clusters:
    """Return the shipped clusters."""
    with np.load(data_dir("resources") / "taggers" / "clusters.npz") as found:
        return Clusters(tuple(found[name].astype(np.float32) for name in sorted(found.files)))


_WORD_FEATURES: dict[str, tuple[str, ...]] = {}
_MOST_WORDS = 20_000


def word_features(words: Sequence[str]) -> list[tuple[str, ...]]:
    """Return the features of each word by itself; known words are looked up."""
    new = [word for word in dict.fromkeys(words) if word not in _WORD_FEATURES]
    if new:
        if len(_WORD_FEATURES) + len(new) > _MOST_WORDS:
            _WORD_FEATURES.clear()
            new = list(dict.fromkeys(words))
        ranks = embedder().ranks(new)
        for word, rank, numbers in zip(new, ranks, clusters().of(new), strict=True):
            _WORD_FEATURES[word] = _features_of(word, rank, numbers)
    return [_WORD_FEATURES[word] for word in words]


def _features_of(word: str, rank: int, numbers: tuple[int, ...]) -> tuple[str, ...]:
    lower = word.lower()
    found = [f"w={lower}", f"sh={shape(word)}", f"s3={lower[-3:]}", f"z={_commonness(rank)}"]
    found += [f"{'cCD'[level]}={number}" for level, number in enumerate(numbers) if number >= 0]
    found += [f"p3={lower[:3]}", f"p4={lower[:4]}", f"s2={lower[-2:]}", f"s4={lower[-4:]}"]
    if any(letter.isdigit() for letter in word):
        found.append("digit")
    if len(word) > 1 and word.isupper():
        found.append("capitals")
    if any(letter.isupper() for letter in word[1:]) and not word.isupper():
        found.append("inner")
    return tuple(found)


def shape(word: str) -> str:
    """Return a word's outline: Xx for Kubernetes, X for SQL, XxXx for TypeScript."""
    plain = re.sub(r"[^\W\d_]", lambda found: "X" if found.group().isupper() else "x", word)
    return re.sub(r"(.)\1+", r"\1", re.sub(r"\d", "d", plain))[:8]


def _commonness(rank: int) -> str:
    """Return how common a word is: word pieces are numbered by frequency; a word of several pieces is rare."""
    if rank < 0:
        return str(rank)
    return str(next((step for step, limit in enumerate(_COMMON) if rank < limit), len(_COMMON)))


def at_distance(features: Sequence[str], distance: int) -> list[str]:
    """Return what a word's features say about a token this far away."""
    if distance == 0:
        return list(features)
    kept = _NEAR_FEATURES if abs(distance) <= 2 else _FAR_FEATURES
    return [f"{distance}:{feature}" for feature in features if feature.partition("=")[0] in kept]


def with_commas(line: KeywordLine, tokens: Sequence[Token]) -> tuple[Token, ...]:
    """Return the tokens with commas for quotation marks between spaces: the annotated sentences have those instead."""
    text = f" {line.text} "
    return tuple(replace(token, text=",") if text[token.start : token.end + 2] == ' " ' else token for token in tokens)


def context_features(line: KeywordLine, tokens: Sequence[Token]) -> list[list[str]]:
    """Return for each token what depends on more than one word."""
    words = [token.text.lower() for token in tokens]
    shared = _line_features(line, words)
    cues, tails, flags = _cues(words), _tails(words), _name_flags(line.text, tokens)
    rows = []
    for index, word in enumerate(words):
        row = [*shared, cues[index], tails[index]]
        row.append(f"{words[index - 1] if index else '^'}|{word}")
        row.append(f"{word}|{words[index + 1] if index + 1 < len(words) else '$'}>")
        for distance in (-2, -1, 0, 1, 2):
            if 0 <= index + distance < len(words) and flags[index + distance]:
                row.append(f"g{distance}={flags[index + distance]}")
        if index and tokens[index].text[:1].isupper():
            row.append("capital")
        rows.append(row)
    return rows


def _line_features(line: KeywordLine, words: Sequence[str]) -> list[str]:
    first, second = (*words, "", "")[:2]
    heading = re.findall(r"[^\W\d_]+", line.heading.lower())
    found = ["b", f"tier={line.tier}", f"kind={line.kind}", f"first={first}", f"first2={first}|{second}"]
    found += [f"long={min(len(words) // 6, 5)}"]
    found += [f"head={word}" for word in heading[-3:]]
    if line.title:
        found.append("title")
    return found


def _cues(words: Sequence[str]) -> list[str]:
    """Return for each token the word before it that governs its list."""
    found, cue, since = [], "", 0
    for word in words:
        found.append(f"cue={cue}" if cue and since <= _FAR else "cue=")
        since += 1
        if word in _CUES:
            cue, since = word, 0
        elif word in (".", ";", ":"):
            cue = ""
    return found


def _tails(words: Sequence[str]) -> list[str]:
    """Return for each token the word after it that closes its list."""
    found, tail, since = [], "", 0
    for word in reversed(words):
        found.append(f"tail={tail}" if tail and since <= _FAR else "tail=")
        since += 1
        if word in _TAILS:
            tail, since = word, 0
        elif word in (".", ";", ":"):
            tail = ""
    return found[::-1]


def _name_flags(text: str, tokens: Sequence[Token]) -> list[str]:
    flags = [""] * len(tokens)
    for name in find_names(text):
        sure = "own" if name.certainty > 0.8 else "open"
        for index in _inside(tokens, name.start, name.end):
            flags[index] = f"{'I' if tokens[index].start > name.start else 'B'}-{name.kind}-{sure}"
    return flags


def _inside(tokens: Sequence[Token], start: int, end: int) -> Iterator[int]:
    for index, token in enumerate(tokens):
        if token.start >= end:
            return
        if token.end > start:
            yield index
