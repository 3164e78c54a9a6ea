"""Holds a posting's keywords and requirements against a résumé; light enough to run at every keystroke."""

from collections.abc import Iterator
from dataclasses import replace

from tailor.analysis.counting import coverage
from tailor.analysis.finding import ORDER, Found, find_terms
from tailor.analysis.long_forms import long_forms
from tailor.analysis.requirement_parts import requirement_parts
from tailor.analysis.requirement_states import match_requirements, spare_alternatives
from tailor.analysis.term_forms import Names, is_credential, main_areas, term_forms
from tailor.model.answers import Answers
from tailor.model.lines import PlacedLine, resume_lines
from tailor.model.match import Evidence, KeywordMatch, Matches, Passage, State
from tailor.model.posting import Posting
from tailor.model.resume import Resume

_PASSAGES = 12


def same(term: str, words: str) -> State:
    """Say how these words of a résumé answer a posting's term."""
    found = find_terms(words, (term,), long_forms(words))
    return min((place.state for place in found), key=lambda state: ORDER[state], default="missing")


def match(resume: Resume, posting: Posting, answers: Answers = Answers()) -> Matches:
    """Return the state of every keyword and requirement, the passages behind it, and the coverage."""
    lines = tuple(resume_lines(resume))
    names = _own_names(lines, posting, answers)
    terms = tuple(keyword.term for keyword in posting.keywords)
    areas = main_areas(terms)
    places: list[list[tuple[PlacedLine, Found]]] = [[] for _ in terms]
    for line in lines:
        for found in find_terms(line.text, terms, names, areas):
            if answers.are_different(terms[found.term], line.text[found.start : found.end]):
                continue
            places[found.term].append((line, _proved(found, line, terms[found.term])))
    keywords = tuple(
        _keyword_match(KeywordMatch(keyword, "missing"), found)
        for keyword, found in zip(posting.keywords, places, strict=True)
    )
    keywords = spare_alternatives(posting, keywords)
    requirements = match_requirements(posting, keywords, lines)
    return Matches(keywords, requirements, coverage(posting, keywords, requirements))


def prepare_match(resume: Resume, posting: Posting, answers: Answers = Answers()) -> Iterator[str]:
    """Find line by line what `match` looks up, for those who cannot wait for all of it; yield what was looked at."""
    lines = tuple(resume_lines(resume))
    names = _own_names(lines, posting, answers)
    yield posting.title
    terms = tuple(keyword.term for keyword in posting.keywords)
    areas = main_areas(terms)
    for term in terms:
        term_forms(term, names, areas)
        yield term
    for line in lines:
        find_terms(line.text, terms, names, areas)
        yield line.text
    requirement_parts(posting)
    yield posting.title


def _proved(found: Found, line: PlacedLine, term: str) -> Found:
    """Return what was found, and a skill among the certificates as the paper that proves it."""
    if found.state == "implied" and line.kind == "certificates" and is_credential(term):
        return replace(found, state="variant")
    return found


def _own_names(lines: tuple[PlacedLine, ...], posting: Posting, answers: Answers) -> Names:
    """Return the names that the user gave and those that the two documents explain themselves."""
    groups = [(alias.term, alias.other) for alias in answers.aliases]
    groups += long_forms(posting.text)
    for line in lines:
        groups += long_forms(line.text)
    return tuple(dict.fromkeys(groups))


def _keyword_match(match: KeywordMatch, places: list[tuple[PlacedLine, Found]]) -> KeywordMatch:
    if not places:
        return match
    ranked = sorted(places, key=lambda place: ORDER[place[1].state])
    state = ranked[0][1].state
    shown = [place for place in ranked if place[1].state != "implied" or state == "implied"][:_PASSAGES]
    evidence = tuple(
        Evidence(Passage(line.id, found.start, found.end), line.path, line.text[found.start : found.end])
        for line, found in shown
    )
    return KeywordMatch(match.keyword, state, evidence)
