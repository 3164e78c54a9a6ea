"""Judges what the user wrote themselves: nothing is refused, but what only they can know is pointed at once."""

import re
from collections.abc import Iterator

from tailor.model.answers import Answers, Fact
from tailor.model.doubt import Doubt
from tailor.model.letter import Letter
from tailor.model.lines import PlacedLine, find_line, resume_lines
from tailor.model.message import say
from tailor.model.posting import Posting
from tailor.model.resume import Resume
from tailor.model.suggestion import base_line_id
from tailor.suggestions.aliases import find_names
from tailor.suggestions.guard import Judgement, judge, split_facts
from tailor.suggestions.meaning import covered_by_names, read_known
from tailor.suggestions.numbers import read_quantities
from tailor.words import tokenize

ABOVE_SECTIONS = "basics"
"""The entry of what is confirmed for the summary: of no job, so that it confirms nothing in any."""
LETTER = "letter"
_LEFT_OUT = re.compile(r"\bleft out\b")
_SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?](?!\s|$)[^.!?\n]*)*[.!?]*[”\"']?")
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")


def doubt_line(base: Resume, line: str, text: str, answers: Answers, added: str = "") -> Doubt:
    """Return what the user's wording of a line says beyond the original, what they confirmed for its job, or both.

    A line that is not in the original is held against `added`, what it was added with.
    """
    placed = find_line(base, base_line_id(line))
    source = placed.text if placed else added
    if not source.strip() or not text.strip():
        return Doubt(text)
    own, others = split_facts(answers.facts, _entry(placed))
    confirmed = tuple(fact.words for fact in answers.facts if fact.line == base_line_id(line) and fact.words)
    elsewhere = "\n".join((*(one.text for one in resume_lines(base)), *others))
    doubts = (_doubt(judge(one, text, elsewhere, own), text) for one in (source, *confirmed))
    return min(doubts, key=lambda doubt: len(doubt.reasons))


def doubt_lines(base: Resume, lines: tuple[tuple[str, str, str], ...], answers: Answers) -> tuple[Doubt, ...]:
    """Return the doubt about each (line, text, what it was added with)."""
    return tuple(doubt_line(base, line, text, answers, added) for line, text, added in lines)


def confirmed_line(base: Resume, line: str, doubt: Doubt, today: str) -> Fact:
    """Return the fact that the user's wording of a line is true, kept with its place."""
    placed = find_line(base, base_line_id(line))
    return Fact(doubt.words, "have", _entry(placed), doubt.text, today, base_line_id(line))


def doubt_letter(resume: Resume, posting: Posting, letter: Letter, answers: Answers) -> tuple[Doubt, ...]:
    """Return for each sentence of the user's own letter the names and numbers that nothing of theirs says.

    The spans count code points of the letter's body. What the posting asks for is a claim like any other; who is
    asking, and the posting's own words in quotation marks, are none.
    """
    facts = [fact for fact in answers.facts if fact.answer == "have"]
    drafted = {sentence.text.strip() for paragraph in letter.paragraphs for sentence in paragraph}
    confirmed = {fact.words for fact in facts if fact.line == LETTER}
    who = (posting.title, posting.company, posting.location)
    said = "\n".join((*(line.text for line in resume_lines(resume)), *who, *(fact.term for fact in facts)))
    doubts = []
    for start, end in _sentences(letter.body):
        text = letter.body[start:end]
        if text not in drafted | confirmed:
            found = _unsaid(text, said, posting)
            spans = tuple((start + first, start + last) for first, last, _ in found)
            doubts.append(Doubt(letter.body, tuple(reason for _, _, reason in found), spans))
    return tuple(doubt for doubt in doubts if doubt)


def confirmed_sentence(doubt: Doubt, today: str) -> Fact:
    """Return the fact that a sentence of the user's letter is true."""
    place = doubt.spans[0][0]
    text = next((doubt.text[start:end] for start, end in _sentences(doubt.text) if start <= place < end), doubt.text)
    return Fact(doubt.words, "have", ABOVE_SECTIONS, text, today, LETTER)


def _entry(placed: PlacedLine | None) -> str:
    return placed.entry or ABOVE_SECTIONS if placed else ABOVE_SECTIONS


def _doubt(judgement: Judgement, text: str) -> Doubt:
    """Return what of a judgement concerns the truth: leaving something out is the user's own affair."""
    reasons = tuple(reason for reason in judgement.reasons if not _LEFT_OUT.search(reason))
    return Doubt(text, reasons, judgement.spans if reasons else ())


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    for found in _SENTENCE.finditer(text):
        words = found[0].strip()
        if words:
            start = found.start() + found[0].index(words)
            yield start, start + len(words)


def _unsaid(text: str, said: str, posting: Posting) -> list[tuple[int, int, str]]:
    """Return (start, end, reason) of the names and numbers of a sentence that were never said."""
    known, asked = read_known(said), read_known(posting.text)
    numbers = {one.key for one in read_quantities(said)}
    quoted = [found.span() for found in _QUOTED.finditer(text)]
    same = covered_by_names(text, known)
    found = []
    for one in read_quantities(text):
        if one.key not in numbers and one.value != 1:
            number = text[one.start : one.end].strip()
            found.append((one.start, one.end, say("the number {number} stands nowhere in your résumé", number=number)))
    for start, end, name in _names(text):
        if any(first <= start < last for first, last in (*quoted, *same)) or known.means(name):
            continue
        asks = say("the posting asks for “{name}”, your résumé does not say it", name=name)
        nowhere = say("“{name}” stands nowhere in your résumé", name=name)
        found.append((start, end, asks if asked.has(name) else nowhere))
    return sorted(found)


def _names(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the words that look like names: of tools, of companies, of places, anywhere but at the very start."""
    tools = [(start, end) for _, start, end in find_names(text)]
    yield from ((start, end, text[start:end]) for start, end in tools)
    for token in tokenize(text)[1:]:
        within = any(start <= token.start < end for start, end in tools)
        if token.text[0].isupper() and token.text != "I" and not token.text.startswith(("I'", "I’")) and not within:
            yield token.start, token.end, token.text
