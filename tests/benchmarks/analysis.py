"""Measures the analysis of a 1,000-word posting against KeyBERT's own 1-3-grams on our vectors, turn by turn.

    python -m tests.benchmarks.analysis [--rounds 20]

Both get the same text and the same vectors, loaded before; what was remembered of the text's own lines is forgotten
before every run. Prints the medians, their ratio, and what the parts of the analysis take. The aim is no slower than
KeyBERT alone, and under a second.
"""

import argparse
import statistics
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from keybert import KeyBERT

from tailor.analysis.crf_tagger import crf_tagger
from tailor.analysis.embedding import embedder
from tailor.analysis.encoder_tagger import encoder_tagger
from tailor.analysis.gazetteer import find_names
from tailor.analysis.keyword_lines import keyword_lines
from tailor.analysis.keywords import find_keywords
from tailor.analysis.line_words import line_words
from tailor.analysis.lists import find_members
from tailor.analysis.long_forms import long_forms
from tailor.analysis.more_terms import find_more_terms
from tailor.analysis.posting import read_posting
from tailor.analysis.qualifications import find_qualifications
from tailor.analysis.ranking import similarities
from tailor.analysis.tagging import pieces
from tailor.words import tokenize

ROOT = Path(__file__).resolve().parents[2]
WORDS = 1000
AIM = 1.0
TRADES = ("data_analyst", "accountant", "machinist", "nurse", "chef", "lawyer")
REMEMBERED = (tokenize, pieces, line_words, long_forms)
"""What keeps lines of text: a user's next posting has others."""
Work = Callable[[], object]


def posting_text() -> str:
    """Return a thousand words out of our own postings."""
    folder = ROOT / "tests" / "tailor" / "analysis" / "trades"
    text = "\n\n".join((folder / f"{trade}.txt").read_text(encoding="utf-8") for trade in TRADES)
    return text[: tokenize(text)[WORDS - 1].end]


def seconds(work: Work) -> float:
    """Return how long one run takes, with nothing remembered of the text's own lines."""
    for remembered in REMEMBERED:
        remembered.cache_clear()
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def parts(text: str) -> Mapping[str, Work]:
    """Return the steps of the analysis, each to be run alone on what the steps before it gave."""
    posting = find_keywords(read_posting(text))
    lines = keyword_lines(posting)
    asked = [line.text for line in lines if line.tier]
    terms = [keyword.term for keyword in posting.keywords]
    return {
        "reading": lambda: keyword_lines(read_posting(text)),
        "tagging, CRF": lambda: crf_tagger().tag(lines),
        "tagging, encoder": lambda: encoder_tagger().tag(lines),
        "gazetteer": lambda: [list(find_names(line.text)) for line in lines],
        "lists and qualifications": lambda: [
            (list(find_qualifications(line.text)), list(find_members(line.text))) for line in lines
        ],
        "ranking": lambda: similarities(terms, asked),
        "more terms": lambda: find_more_terms(asked, terms),
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=20)
    rounds = parser.parse_args().rounds
    text = posting_text()
    keybert = KeyBERT(model=embedder())
    turns: dict[str, Work] = {
        "analysis": lambda: find_keywords(read_posting(text)),
        "KeyBERT": lambda: keybert.extract_keywords(text, keyphrase_ngram_range=(1, 3), top_n=60),
        **parts(text),
    }
    taken: dict[str, list[float]] = {name: [] for name in turns}
    for number in range(rounds + 1):
        for name, work in turns.items():
            needed = seconds(work)
            if number:  # the first round loads the weights
                taken[name].append(needed)
    medians = {name: statistics.median(each) for name, each in taken.items()}
    ours, theirs = medians.pop("analysis"), medians.pop("KeyBERT")
    ratio = statistics.median(mine / other for mine, other in zip(taken["analysis"], taken["KeyBERT"], strict=True))
    print(f"{WORDS} words, medians of {rounds} warm runs, turn by turn")
    print(f"analysis {ours * 1000:.0f} ms (aim: under {AIM * 1000:.0f} ms)")
    print(f"KeyBERT's 1-3-grams {theirs * 1000:.0f} ms; ratio of medians {ours / theirs:.2f}, of turns {ratio:.2f}")
    for name, median in medians.items():
        print(f"  {name} {median * 1000:.1f} ms")
    return 0 if ours <= AIM else 1


if __name__ == "__main__":
    sys.exit(main())
