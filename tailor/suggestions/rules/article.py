"""Puts "an" before a vowel that is heard and "a" before a consonant, where the sound is sure."""

import re
from collections.abc import Iterator

from tailor.model.message import say
from tailor.model.suggestion import Edit, Suggestion
from tailor.suggestions.situation import Situation, replace_in

_FIELDS = ("highlights", "summary", "description")
_PLACES = re.compile(r"(?<![\w.'’&/+-])([Aa]n?)\s+([^\W_][\w&]*)(?![.@/&+#]\w)")
_NO_NOUN = re.compile(
    r"(?:am|an|and|are|as|at|by|for|from|i|if|in|into|is|it|of|off|on|or|our|out|over|to|under|until|up|upon|us|use)\Z",
    re.IGNORECASE,
)
"""Before these "a" is rather a letter or a grade ("class a in", "from a to b")."""
_Y_OR_W_IS_HEARD = re.compile(
    r"eu|ewe|onc?e\Z|ubiq|ufo|ukr|unanim|uni[cflopqtv]|unis(?!s)|ural|uran|ur[eio]|us[aeiu]|ut[aeio]", re.IGNORECASE
)
_H_IS_SILENT = re.compile(r"heir|honest|honou?r|hour", re.IGNORECASE)
_UNSURE = re.compile(r"herb|hist|hotel|habit|hallu|heroi|hilar|human|uni", re.IGNORECASE)
_LONG_YEAR = re.compile(r"1[18]\d\d\Z")


def propose(situation: Situation) -> Iterator[Suggestion]:
    """Yield a safe change of article for English lines."""
    for bullet in situation.bullets:
        if not bullet.english or bullet.line.field not in _FIELDS:
            continue
        for found in _PLACES.finditer(bullet.text):
            article, word = found.groups()
            right = _article_of(word)
            if not right or right == article.lower() or (article == "A" and not _opens(bullet.text, found)):
                continue
            proper = right.capitalize() if article[0].isupper() else right
            reason = say("It is “{right} {word}”: what counts is the sound that follows.", right=right, word=word)
            yield replace_in(bullet, "article", (Edit(found.start(1), found.end(1), proper),), reason)


def _opens(text: str, found: re.Match[str]) -> bool:
    """Tell whether a capital A is an article: it opens a line or sentence and a plain word follows."""
    before = text[: found.start()].rstrip(" \t\"“'(•*-–")
    return found.group(2).islower() and (not before or before[-1] in ".!?")


def _article_of(word: str) -> str:
    """Return the article that a word takes, or "" where it is not sure."""
    if word[0].isdigit():
        return _article_of_number(word)
    if len(word) < 2 or _NO_NOUN.match(word):
        return ""
    if any(letter.isupper() for letter in word[1:]):
        return _article_of_acronym(word)
    if _H_IS_SILENT.match(word):
        return "an"
    if _Y_OR_W_IS_HEARD.match(word):
        return "a"
    if _UNSURE.match(word):
        return ""
    return "an" if word[0].lower() in "aeiou" else "a"


def _article_of_number(word: str) -> str:
    digits = word[: len(word) - len(word.lstrip("0123456789"))]
    if _LONG_YEAR.match(digits):
        return ""
    return "an" if digits[0] == "8" or digits in ("11", "18") else "a"


def _article_of_acronym(word: str) -> str:
    """Return the article where it is the same spelled out and said as a word."""
    if not word.isupper() or word.startswith(("EU", "ONE")):
        return ""
    if word[0] in "AEIO":
        return "an"
    return "a" if word[0] in "BCDGJKPQTVWYZ" else ""
