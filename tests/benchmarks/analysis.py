"""Measures the analysis of a 1,000-word posting against KeyBERT's own 1-3-grams on our vectors, turn by turn.

    python tests/benchmarks/analysis.py [--rounds 20]

Prints the medians of warm runs and their ratio. The aim is no slower than KeyBERT alone, and under 150 ms.
"""

import argparse
import statistics
import sys
import time
from pathlib import Path

from keybert import KeyBERT

from tailor.analysis.embedding import embedder
from tailor.analysis.keywords import find_keywords
from tailor.analysis.posting import read_posting
from tailor.words import tokenize

ROOT = Path(__file__).resolve().parents[2]
WORDS = 1000
AIM = 0.150
TRADES = ("data_analyst", "accountant", "machinist", "nurse", "chef", "lawyer")


def posting_text() -> str:
    """Return a thousand words out of our own postings."""
    folder = ROOT / "tests" / "tailor" / "analysis" / "trades"
    text = "\n\n".join((folder / f"{trade}.txt").read_text(encoding="utf-8") for trade in TRADES)
    return text[: tokenize(text)[WORDS - 1].end]


def seconds(function: object, *arguments: object, **named: object) -> float:
    """Return how long one call takes, with nothing remembered of the text's own words."""
    tokenize.cache_clear()
    began = time.perf_counter()
    function(*arguments, **named)  # type: ignore[operator]
    return time.perf_counter() - began


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=20)
    rounds = parser.parse_args().rounds
    text = posting_text()
    keybert = KeyBERT(model=embedder())
    ours, theirs = [], []
    for number in range(rounds + 1):
        mine = seconds(lambda: find_keywords(read_posting(text)))
        other = seconds(keybert.extract_keywords, text, keyphrase_ngram_range=(1, 3), top_n=60)
        if number:  # the first round loads the weights
            ours.append(mine)
            theirs.append(other)
    mine, other = statistics.median(ours), statistics.median(theirs)
    print(f"analysis {mine * 1000:.0f} ms (aim: under {AIM * 1000:.0f} ms)")
    print(f"KeyBERT's 1-3-grams {other * 1000:.0f} ms, ratio {mine / other:.2f} (aim: at most 1)")
    return 0 if mine <= AIM else 1


if __name__ == "__main__":
    sys.exit(main())
