"""Cuts text into words with their places and brings words to forms that can be compared.

A skill's name is often no word: C++, C#, .NET, Node.js, CI/CD, R&D and B.Sc. stay what they are.
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from tailor.vocabulary import load_table, load_words

_LETTER = r"[^\W_]"
_WORD = re.compile(
    rf"""
      (?<![\w.])(?:[A-Z][a-z]{{0,2}}\.){{1,5}}[A-Z][a-z]{{0,2}}\.?(?![\w-])     # B.Sc., Ph.D., U.S.
    | (?<![\w.])\.(?:NET|Net|net)\b                                  # .NET
    | (?<!\w)[Cc]\+\+(?:\d\d)?(?!\w)                                 # C++, C++17
    | (?<!\w)[A-Za-z]{{1,3}}\#(?!\w)                                  # C#, F#
    | 401\(k\)
    | (?<!\w)[A-Za-z]{{1,3}}&[A-Za-z]{{1,3}}(?!\w)                      # R&D, P&L
    | \d+(?:[.,:]\d+)*{_LETTER}*
    | {_LETTER}(?:{_LETTER}|[\u0300-\u036f])*
      (?:['’](?:{_LETTER}|[\u0300-\u036f])+|\.(?i:js|net|io|ai|py|com|org)(?![\w]))*
      (?:\+{{1,2}}(?!\w))?
    """,
    re.VERBOSE,
)
_GLUE = re.compile(r"[-‐‑–/&_+’'@]+")
_POSSESSIVE = re.compile(r"['’](?:s|S)?$")
_DOTTED = re.compile(r"[a-z]{1,2}\.(?:[a-z]{1,3}\.)*[a-z]{0,3}\Z")
_ACRONYM_LENGTH, _ACRONYM_PLURAL = 5, 2
_KEEPS_S = ("ss", "us", "is", "ops", "ows", "ics", "'s", "js")


@dataclass(frozen=True, slots=True)
class Token:
    """A word and its place in code points; `joined` is what ties it to the word before, such as "-" or "/"."""

    text: str
    start: int
    end: int
    joined: str = ""


@lru_cache(maxsize=8192)
def tokenize(text: str) -> tuple[Token, ...]:
    """Return the words of a text in order; hyphens and slashes part words but are kept in `joined`."""
    tokens: list[Token] = []
    end = -1
    for found in _WORD.finditer(text):
        gap = text[end : found.start()] if end >= 0 else ""
        joined = gap if _GLUE.fullmatch(gap) else ""
        tokens.append(Token(found.group(), found.start(), found.end(), joined))
        end = found.end()
    return tuple(tokens)


@lru_cache(maxsize=65536)
def normal(word: str) -> str:
    """Return a word in lower case and American spelling, without possessive and the dots of an abbreviation."""
    plain = unicodedata.normalize("NFC", word).casefold().replace("’", "'")
    plain = _POSSESSIVE.sub("", plain)
    if _DOTTED.match(plain) and len(plain) > 2:
        letters = plain.replace(".", "")
        plain = load_table("spellings.json").get(plain, letters)
    return _american(plain)


def _american(word: str) -> str:
    known = load_table("spellings.json").get(word)
    if known:
        return known
    found = re.match(r"(\w{3,}[^aeiouw\W])is(e|ed|es|ing|er|ers|ation|ations|ational|able)\Z", word)
    if found and word not in load_words("spelled_ise.json"):
        return f"{found.group(1)}iz{found.group(2)}"
    return word


@lru_cache(maxsize=65536)
def singular(word: str) -> str:
    """Return the singular of a noun, in the letter case given; a word that only looks plural stays."""
    lower = word.casefold()
    if word[-1:] == "s" and len(word) > 2 and word[:-1].isupper() and word[:-1].isalpha():
        return word[:-1]
    if lower in load_words("uncountable.json"):
        return word
    irregular = load_table("irregular_plurals.json").get(lower)
    if irregular:
        return irregular if word == lower else word[0] + irregular[1:]
    if len(lower) > 4 and lower.endswith("ies"):
        return word[:-3] + ("Y" if word.isupper() else "y")
    if len(lower) > 4 and lower.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return word[:-2]
    if len(lower) > 3 and lower.endswith("s") and not lower.endswith(_KEEPS_S):
        return word[:-1]
    return word


@lru_cache(maxsize=65536)
def plural(word: str) -> str:
    """Return the plural of a noun in the letter case given."""
    lower = word.casefold()
    for many, one in load_table("irregular_plurals.json").items():
        if one == lower:
            return many if word == lower else word[0] + many[1:]
    if lower in load_words("uncountable.json") or singular(word) != word:
        return word
    if lower.endswith("y") and len(lower) > 2 and lower[-2] not in "aeiou":
        return word[:-1] + "ies"
    if lower.endswith(("s", "x", "z", "ch", "sh")):
        return word + "es"
    return word + "s"


@lru_cache(maxsize=1)
def _stemmer() -> Callable[[str], str]:
    import snowballstemmer  # thirty languages come along: 40 ms that the window need not wait for

    stem_word: Callable[[str], str] = snowballstemmer.stemmer("english").stemWord
    return stem_word


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Return what inflected forms of a word share; names and false friends of the stemmer keep their own form."""
    plain = normal(word)
    known = load_table("stems.json").get(plain)
    if known:
        return known
    if not plain.isalpha() or not plain.isascii() or len(plain) < 3:
        return plain
    if plain in load_words("uncountable.json"):
        return plain
    one = singular(plain)
    if one in load_words("own_stem.json"):
        return one
    return load_table("stems.json").get(one) or _stemmer()(one)


def base_form(word: str) -> str:
    """Return a word in lower case and singular; an acronym such as POS is no plural, POs is."""
    if word[-1:] == "s" and len(word) > _ACRONYM_PLURAL and word[:-1].isupper() and word.isalpha():
        return normal(word[:-1])
    acronym = len(word) <= _ACRONYM_LENGTH and word.isupper() and word[-1] == "S"
    return normal(word) if acronym else singular(normal(word))


def normal_form(text: str) -> str:
    """Return a phrase in the form that two writings of one name share: lower case, singular, single spaces."""
    return " ".join(base_form(token.text) for token in tokenize(text))


def stems(text: str) -> tuple[str, ...]:
    """Return the stems of a phrase's words in order."""
    return tuple(stem(token.text) for token in tokenize(text))
