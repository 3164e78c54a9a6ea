"""The word lists that only the résumé reader uses, each read from the shipped files once."""

import json
import re
import unicodedata
from functools import cache, lru_cache
from typing import Any

from tailor.paths import data_dir


@cache
def word_list(name: str) -> dict[str, Any]:
    """Return one shipped list, such as "resume_words"."""
    path = data_dir("resources") / "vocabulary" / f"{name}.json"
    content: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return content


@cache
def words_of(kind: str) -> frozenset[str]:
    """Return the words of one kind ("titles", "companies", "degrees", "schools", "not_names"), in folded form."""
    return frozenset(fold(word) for word in word_list("resume_words")[kind])


@cache
def parts_of(kind: str) -> tuple[str, ...]:
    """Return the word parts of one kind: for languages that write words together or without spaces."""
    return tuple(fold(part) for part in word_list("resume_words")[kind])


@lru_cache(maxsize=16384)
def fold(text: str) -> str:
    """Return the text in lower case, without accents, in one form of every letter: for comparing only."""
    spread = unicodedata.normalize("NFKD", text.casefold().replace("ı", "i"))
    return unicodedata.normalize(
        "NFC", "".join(c for c in spread if not unicodedata.combining(c) or c in "\u3099\u309a")
    )


_WORD = re.compile(r"[^\s,;:|()/\[\]{}\"“”„<>&+–—]+")


def folded_words(text: str) -> list[str]:
    """Return the words of a text in folded form, full stops inside kept ("b.sc"), outer ones dropped."""
    found = []
    for word in _WORD.findall(fold(text)):
        bare = word.strip("-'’*.!?")
        if bare:
            found.append(bare)
            if "-" in bare or "." in bare:
                found.extend(part for part in re.split(r"[-.]", bare) if len(part) > 2)
    return found


@lru_cache(maxsize=8192)
def counts(text: str, kind: str) -> int:
    """Count the words of a text that belong to one kind."""
    known = words_of(kind)
    return sum(1 for word in folded_words(text) if word in known)


@lru_cache(maxsize=8192)
def has_part(text: str, kind: str) -> bool:
    """Tell whether a text holds one of the word parts of a kind, anywhere within a word."""
    folded = fold(text)
    return any(part in folded for part in parts_of(kind))
