"""Joins the taggers: the encoder says what is knowledge and skill, the CRF what every trade calls a skill."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from tailor.analysis.crf_tagger import crf_tagger
from tailor.analysis.encoder_tagger import encoder_tagger
from tailor.analysis.keyword_lines import KeywordLine
from tailor.analysis.tagging import TaggedLine, Tagger


class JoinedTaggers:
    """Several taggers as one: of a label that several know, the last one's word counts."""

    def __init__(self, *taggers: Tagger) -> None:
        self._taggers = taggers

    def tag(self, lines: Sequence[KeywordLine]) -> tuple[TaggedLine, ...]:
        """Return every line with its tokens and the chances of all labels."""
        joined: list[TaggedLine] = []
        for said in zip(*(tagger.tag(lines) for tagger in self._taggers), strict=True):
            chances = {label: found for each in said for label, found in each.chances.items()}
            joined.append(replace(said[0], chances=chances))
        return tuple(joined)


@lru_cache(maxsize=1)
def shipped_taggers() -> Tagger:
    """Return the taggers that ship with the app, loaded once a process."""
    return JoinedTaggers(crf_tagger(), encoder_tagger())
