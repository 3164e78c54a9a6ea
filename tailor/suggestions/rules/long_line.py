"""Points at bullets that run on, or that hold two sentences, where they cannot be parted word by word."""

from collections.abc import Iterator

from tailor.model.message import say
from tailor.model.suggestion import Suggestion
from tailor.suggestions.lines import Bullet
from tailor.suggestions.rules.split_line import sentence_ends, split_bullet
from tailor.suggestions.situation import Situation, ask_about
from tailor.words import tokenize

_MOST = 3
_LONG = 40
_TWO = 25


def propose(situation: Situation) -> Iterator[Suggestion]:
    """Yield a question for each of the longest bullets, three at most."""
    bullets = [
        bullet
        for bullet in situation.bullets
        if bullet.can_be_reworded and bullet.line.field == "highlights" and split_bullet(bullet) is None
    ]
    asked = [(length, bullet, question) for bullet in bullets for length, question in _questions(bullet)]
    for _, bullet, question in sorted(asked, key=lambda one: -one[0])[:_MOST]:
        yield ask_about(
            bullet, "long-line", question, say("Readers skim; a bullet of one or two lines is read to its end.")
        )


def _questions(bullet: Bullet) -> Iterator[tuple[int, str]]:
    length = len(tokenize(bullet.text))
    sentences = read_sentences(bullet.text)
    if len(sentences) > 1 and length >= _TWO:
        word = sentences[1].split()[0].strip('“"')
        parted = f"{len(sentences)} sentences" if len(sentences) > 2 else say("two sentences")
        yield (
            length,
            say(
                "This bullet holds {parted}. Would a line of its own from “{word}” on read better?",
                parted=parted,
                word=word,
            ),
        )
    elif length >= _LONG:
        yield (
            length,
            say(
                "This bullet has {length} words. Which of them could go, or stand in a line of their own?",
                length=length,
            ),
        )


def read_sentences(text: str) -> tuple[str, ...]:
    """Return the sentences of a line; a few words alone are no sentence, nor does an abbreviation end one."""
    starts = [0, *(end for _, end in sentence_ends(text))]
    ends = [*(start + 1 for start, _ in sentence_ends(text)), len(text)]
    return tuple(text[start:end] for start, end in zip(starts, ends, strict=True))
