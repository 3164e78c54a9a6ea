"""Asks where a listed skill was used, when no bullet shows it, and offers the line that the user answers with."""

from collections.abc import Iterator

from tailor.model.message import say
from tailor.model.suggestion import Suggestion
from tailor.suggestions.rules.missing_keyword import confirmed_addition
from tailor.suggestions.situation import MET, Situation, ask_about, keyword_worth

_MOST = 4
_USED = ("tool", "skill", "knowledge")
"""What one uses at work; a language, a licence or a degree one has."""


def propose(situation: Situation) -> Iterator[Suggestion]:
    """Yield a question for each wanted skill that is listed and that no bullet shows, or the line that answers it."""
    by_id = {bullet.line.id: bullet for bullet in situation.bullets}
    asked = 0
    for match in sorted(situation.matches.keywords, key=keyword_worth, reverse=True):
        lines = [by_id[one.passage.line] for one in match.evidence if one.passage.line in by_id]
        listed = [bullet for bullet in lines if bullet.line.kind == "skills"]
        if match.state not in MET or match.keyword.kind not in _USED or not listed or len(listed) < len(lines):
            continue
        term = match.keyword.term
        fact = situation.answers.fact(term)
        if fact and fact.answer == "have" and fact.entry and fact.words:
            yield confirmed_addition(situation, match, fact)
        if fact or asked == _MOST:
            continue
        asked += 1
        yield ask_about(
            listed[0],
            "unshown-skill",
            say("You list {text}. Where did you use it, and for what?", text=match.evidence[0].text),
            say("The posting asks for {term}, and no bullet shows it at work.", term=term),
            (term,),
            "where",
        )
