"""Looks for evidence near a missing keyword: other words for much the same, shown as `implied` and never more."""

from tailor.analysis.counting import coverage
from tailor.analysis.line_words import line_words
from tailor.analysis.requirement_states import match_requirements
from tailor.analysis.term_forms import SMALL_WORDS, is_name
from tailor.model.lines import PlacedLine, resume_lines
from tailor.model.match import Evidence, KeywordMatch, Matches, Passage
from tailor.model.posting import Posting
from tailor.model.resume import Resume
from tailor.vocabulary import generic_words
from tailor.words import stems, tokenize

_NEAR = 0.72
_SHOWN = 3
_Stretch = tuple[PlacedLine, int, int]


def find_implied(resume: Resume, posting: Posting, matches: Matches) -> Matches:
    """Return the matches with `implied` where a missing keyword of several words is near a stretch of the résumé.

    A single word or a tool never counts, and both must share a stem: alone, similarity cannot tell Java from
    JavaScript.
    """
    every = tuple(resume_lines(resume))
    lines = [line for line in every if line.kind != "basics" or line.field == "summary"]
    keywords = tuple(_looked_up(match, lines) for match in matches.keywords)
    if all(new is old for new, old in zip(keywords, matches.keywords, strict=True)):
        return matches
    requirements = match_requirements(posting, keywords, every)
    return Matches(keywords, requirements, coverage(posting, keywords, requirements))


def _looked_up(match: KeywordMatch, lines: list[PlacedLine]) -> KeywordMatch:
    term = match.keyword.term
    wanted = _telling(term)
    fits = match.keyword.kind in ("skill", "knowledge") and not is_name(term)
    if match.state != "missing" or not fits or len(wanted) < 2:
        return match
    stretches = [stretch for line in lines for stretch in _stretches(line, wanted)]
    if not stretches:
        return match
    # Loads numpy and KeyBERT, which only a posting with something near needs.
    from tailor.analysis.embedding import embedder

    vectors = embedder().embed([term, *(line.text[start:end] for line, start, end in stretches)])
    nearness = vectors[1:] @ vectors[0]
    best: dict[str, tuple[float, _Stretch]] = {}
    for value, stretch in zip(nearness.tolist(), stretches, strict=True):
        if value >= _NEAR and value > best.get(stretch[0].id, (0.0, stretch))[0]:
            best[stretch[0].id] = value, stretch
    if not best:
        return match
    ranked = sorted(best.values(), key=lambda found: -found[0])[:_SHOWN]
    evidence = tuple(
        Evidence(Passage(line.id, start, end), line.path, line.text[start:end]) for _, (line, start, end) in ranked
    )
    return KeywordMatch(match.keyword, "implied", evidence)


def _telling(text: str) -> set[str]:
    empty = generic_words() | SMALL_WORDS
    return set(stems(" ".join(token.text for token in tokenize(text) if token.text.casefold() not in empty)))


def _stretches(line: PlacedLine, wanted: set[str]) -> list[_Stretch]:
    """Return stretches of two to four words of a line, without punctuation inside, that share a stem with the term."""
    words = line_words(line.text)
    found = []
    for start in range(len(words.tokens)):
        for end in range(start + 2, min(start + 5, len(words.tokens) + 1)):
            if words.breaks[end - 1]:
                break
            edges = {words.folded[start], words.folded[end - 1]}
            if not edges & SMALL_WORDS and wanted & set(words.stems[start:end]):
                found.append((line, words.tokens[start].start, words.tokens[end - 1].end))
    return found
