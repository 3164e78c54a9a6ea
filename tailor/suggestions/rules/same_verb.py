"""Points at a verb that opens many lines, with the verbs that would be as true in the last of them."""

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from tailor.model.message import say
from tailor.model.suggestion import Suggestion
from tailor.suggestions.guard import judge
from tailor.suggestions.lines import Bullet
from tailor.suggestions.situation import Situation, ask_about
from tailor.suggestions.verb_chains import like, read_words
from tailor.verbs import Form, find_verb
from tailor.vocabulary import load

_FEWEST = 3
_MOST = 2
_MOST_VERBS = 2
_UNFIT = frozenset(
    (
        *("care", "cater", "collaborate", "contribute", "cook", "cooperate", "do", "facilitate", "get", "look", "make"),
        *("partner", "put", "reply", "respond", "set", "tend", "utilize"),
    )
)
"""Verbs that need a preposition, say less, or sound hollow."""
_FORMS: tuple[Form, ...] = ("past", "base", "third", "gerund")


def propose(situation: Situation) -> Iterator[Suggestion]:
    """Yield a question for each verb that opens three lines or more, the most frequent first, two at most."""
    openers: dict[str, list[Bullet]] = defaultdict(list)
    for bullet in situation.bullets:
        opener = _opener(bullet)
        if opener:
            openers[opener].append(bullet)
    repeated = [bullets for bullets in openers.values() if len(bullets) >= _FEWEST]
    for bullets in sorted(repeated, key=len, reverse=True)[:_MOST]:
        last = min(reversed(bullets), key=lambda bullet: situation.relevance.get(bullet.line.id, 0.0))
        yield _question(last, len(bullets))


def _opener(bullet: Bullet) -> str:
    """Return the base form of the verb that a line opens with, or nothing."""
    words = read_words(bullet.text)
    if not bullet.can_be_reworded or not words:
        return ""
    verb = next((verb for form in _FORMS if (verb := find_verb(words[0].text, form))), None)
    return verb.base if verb else ""


def _question(bullet: Bullet, count: int) -> Suggestion:
    word = read_words(bullet.text)[0].text
    others = _as_true(bullet.text, word)
    said = say("“{word}” opens {count} of your lines.", word=word, count=count)
    if others:
        question = say(
            "{said} Would {others} be as true here?", said=said, others=" or ".join(f"“{other}”" for other in others)
        )
    else:
        question = say("{said} Is there another verb that says as truly what you did here?", said=said)
    return ask_about(
        bullet, "same-verb", question, say("The same opening again and again makes different work look alike.")
    )


@lru_cache(maxsize=256)
def _as_true(text: str, word: str) -> tuple[str, ...]:
    """Return verbs of the same meaning that the guard lets pass in this line; a general verb stays general."""
    form = next((form for form in _FORMS if find_verb(word, form)), None)
    verb = find_verb(word, form) if form else None
    if form is None or verb is None:
        return ()
    groups = [group for group in load("same_meaning.json")["verbs"] if verb.base in group]
    general = load("same_meaning.json")["light"]
    bases = dict.fromkeys(
        base
        for group in groups
        for base in group
        if base != verb.base and base not in _UNFIT and (base in general or verb.base not in general)
    )
    start = read_words(text)[0].start
    found: list[str] = []
    for base in bases:
        other = find_verb(base, "base")
        if other is None or len(found) == _MOST_VERBS:
            continue
        changed = like(getattr(other, form), word)
        rewrite = text[:start] + changed + text[start + len(word) :]
        if judge(text, rewrite).verdict == "pass":
            found.append(changed)
    return tuple(found)
