"""Points at words that everybody writes of themselves: "results-driven"; they are never reworded."""

import re
from collections.abc import Iterator
from functools import lru_cache

from tailor.model.message import say
from tailor.model.suggestion import Suggestion
from tailor.suggestions.situation import Situation, ask_about, keyword_worth
from tailor.vocabulary import load_words
from tailor.words import normal_form

_FIELDS = ("highlights", "summary", "description", "label")
_MOST = 3


def propose(situation: Situation) -> Iterator[Suggestion]:
    """Yield a question about each line whose words say little, three at most, the same words once."""
    wanted = {normal_form(match.keyword.term) for match in situation.matches.keywords if keyword_worth(match)}
    seen: set[str] = set()
    for bullet in situation.bullets:
        if len(seen) == _MOST:
            return
        if not bullet.english or bullet.line.field not in _FIELDS or bullet.line.kind == "education":
            continue
        found = next(
            (
                one[0]
                for one in _pattern().finditer(bullet.text)
                if _key(one[0]) not in seen and _key(one[0]) not in wanted
            ),
            "",
        )
        if found:
            seen.add(_key(found))
            question = say("“{found}” says little. What did you do that shows it?", found=found)
            reason = say("So many people write it that readers skip it; one true example says more.")
            yield ask_about(bullet, "buzzword", question, reason)


def _key(words: str) -> str:
    return normal_form(words.replace("-", " "))


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    phrases = sorted(load_words("buzzwords.json"), key=lambda phrase: (-len(phrase), phrase))
    joined = "|".join(re.sub(r"\\?[ -]", r"[ -]", re.escape(phrase)) for phrase in phrases)
    return re.compile(rf"(?<![\w-])(?:{joined})(?![\w-])", re.IGNORECASE)
