"""Points at bullets that run on, or that hold two sentences; where to part them is the writer's to say."""

import re
from collections.abc import Iterator

from tailor.model.suggestion import Suggestion
from tailor.suggestions.lines import Bullet
from tailor.suggestions.situation import Situation, ask_about
from tailor.words import tokenize

_MOST = 3
_LONG = 40
_TWO = 25
_SHORT = 4
_BOUNDARY = re.compile(r"(?<=[\w)”\"])[.!?;]\s+(?=[A-Z“\"])")
_ABBREVIATION = re.compile(
    r"\b(?:e\.?g|i\.?e|etc|inc|ltd|co|corp|vs|approx|dept|no|dr|mr|mrs|ms|st|\w)$", re.IGNORECASE
)


def propose(situation: Situation) -> Iterator[Suggestion]:
    """Yield a question for each of the longest bullets, three at most."""
    bullets = [bullet for bullet in situation.bullets if bullet.can_be_reworded and bullet.line.field == "highlights"]
    asked = [(length, bullet, question) for bullet in bullets for length, question in _questions(bullet)]
    for _, bullet, question in sorted(asked, key=lambda one: -one[0])[:_MOST]:
        yield ask_about(bullet, "long-line", question, "Readers skim; a bullet of one or two lines is read to its end.")


def _questions(bullet: Bullet) -> Iterator[tuple[int, str]]:
    length = len(tokenize(bullet.text))
    sentences = read_sentences(bullet.text)
    if len(sentences) > 1 and length >= _TWO:
        word = sentences[1].split()[0].strip('“"')
        parted = f"{len(sentences)} sentences" if len(sentences) > 2 else "two sentences"
        yield length, f"This bullet holds {parted}. Would a line of its own from “{word}” on read better?"
    elif length >= _LONG:
        yield length, f"This bullet has {length} words. Which of them could go, or stand in a line of their own?"


def read_sentences(text: str) -> tuple[str, ...]:
    """Return the sentences of a line; a few words alone are no sentence, nor does an abbreviation end one."""
    parts: list[str] = []
    start = 0
    for found in _BOUNDARY.finditer(text):
        head, tail = text[start : found.start()], text[found.end() :]
        if _ABBREVIATION.search(head) or min(len(tokenize(head)), len(tokenize(tail))) < _SHORT:
            continue
        parts.append(text[start : found.start() + 1])
        start = found.end()
    return (*parts, text[start:])
