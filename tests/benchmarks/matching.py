"""Measures matching: again after a keystroke, what is planted in lines, and pairs of names with tables switched off.

    python -m tests.benchmarks.matching [--rounds 20] [--pairs PAIRS.jsonl]

The first part changes one line of a three-page résumé and matches sixty keywords again; beside it stands a plain search
for the same words in the same lines. The aim is 5 ms. A line of the pairs file: {"a", "b", "label": "alias" or
"different", "source"}; every source with aliases of its own is scored with and without them.
"""

import argparse
import json
import re
import statistics
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tailor import vocabulary
from tailor.analysis import finding, term_forms
from tailor.analysis.matching import match, same
from tailor.model.keyword import Keyword
from tailor.model.lines import resume_lines
from tailor.model.posting import Posting, Requirement
from tailor.model.resume import Resume
from tests.tailor.analysis.planting import KINDS, MET, PLANTED, UNSEEN, planted
from tests.tailor.analysis.samples import resume_of

LINES, KEYWORDS, PER_REQUIREMENT = 160, 60, 4
SOURCES = {"linguist": "linguist", "devicon": "devicon", "simple-icons": "simple-icons", "onet": "onet", "hand": "own"}


def three_pages() -> list[str]:
    """Return the lines of a résumé of three pages: 160 lines of the trades' planted words."""
    lines = list(dict.fromkeys(each.line for each in planted()))
    return lines[:: len(lines) // LINES][:LINES]


def posting() -> Posting:
    """Return a posting of sixty keywords, four a requirement."""
    terms = list(dict.fromkeys(each.term for each in planted()))
    terms = terms[:: len(terms) // KEYWORDS][:KEYWORDS]
    rows = [", ".join(terms[start : start + PER_REQUIREMENT]) for start in range(0, KEYWORDS, PER_REQUIREMENT)]
    text = "\n".join(rows)
    keywords = tuple(
        Keyword(term, "skill", "required", 1.0, ((text.index(term), text.index(term) + len(term)),)) for term in terms
    )
    requirements = tuple(Requirement(row, "required", (text.index(row), text.index(row) + len(row))) for row in rows)
    return Posting(text=text, keywords=keywords, requirements=requirements)


def typed(lines: list[str], number: int) -> Resume:
    """Return the résumé after as many keystrokes in a line of its middle."""
    changed = list(lines)
    changed[LINES // 2] += " and more besides, said with care"[: number + 1] + "." * max(0, number - 30)
    return resume_of(*changed)


def keystrokes(rounds: int) -> None:
    """Print median and 95th percentile of matching again after a keystroke, beside a plain search."""
    lines, asked = three_pages(), posting()
    patterns = [re.compile(rf"\b{re.escape(keyword.term)}\b", re.I) for keyword in asked.keywords]
    match(typed(lines, 0), asked)
    ours, plain = [], []
    for number in range(1, rounds + 1):
        resume = typed(lines, number)
        began = time.perf_counter()
        match(resume, asked)
        ours.append((time.perf_counter() - began) * 1000)
        began = time.perf_counter()
        for line in resume_lines(resume):
            for pattern in patterns:
                pattern.search(line.text)
        plain.append((time.perf_counter() - began) * 1000)
    words = sum(len(line.split()) for line in lines)
    late = statistics.quantiles(ours, n=20)[-1]
    print(f"{words} words in {LINES} lines, {KEYWORDS} keywords, {rounds} keystrokes")
    middle, usual = statistics.median(ours), statistics.median(plain)
    print(f"matching again  median {middle:.2f} ms  p95 {late:.2f} ms", end="  ")
    print(f"plain search {usual:.2f} ms  ratio {middle / usual:.2f}")


def planting(table: Path) -> None:
    """Print how many planted words are taken for what they are not, and how many are not found."""
    every = list(planted(table))
    asked, wrong = Counter(each.kind for each in every), Counter(each.kind for each in every if not each.right)
    said = sum(asked[kind] for kind in KINDS[:-1])
    missed = sum(wrong[kind] for kind in KINDS[:-1])
    taken = f"false-matched {wrong[KINDS[-1]]}/{asked[KINDS[-1]]}"
    print(f"{table.name}: {taken}  false-unmatched {missed}/{said} = {missed / said:.3f}")
    print("   " + "  ".join(f"{kind} {wrong[kind]}/{asked[kind]}" for kind in KINDS[:-1]))


@contextmanager
def without(source: str) -> Iterator[None]:
    """Take one source's groups out of both tables of names while the block runs."""
    kept = (vocabulary.shipped_aliases(), vocabulary.tool_aliases())
    own, open_lists = (tuple(group for group in table if group.source != source) for table in kept)
    before = term_forms.shipped_aliases, term_forms.tool_aliases
    try:
        term_forms.shipped_aliases, term_forms.tool_aliases = lambda: own, lambda: open_lists
        forget()
        yield
    finally:
        term_forms.shipped_aliases, term_forms.tool_aliases = before
        forget()


def forget() -> None:
    """Empty what matching keeps of the tables."""
    for module in (term_forms, finding):
        for member in vars(module).values():
            getattr(member, "cache_clear", lambda: None)()


def pairs(path: Path) -> None:
    """Print the share of pairs that match, for every source and label, also without the source's own names."""
    rows = [json.loads(row) for row in path.read_text(encoding="utf-8").splitlines() if row.strip()]
    kinds = sorted({(row["source"], row["label"]) for row in rows})
    for source, label in kinds:
        chosen = [(row["a"], row["b"]) for row in rows if (row["source"], row["label"]) == (source, label)]
        print(f"{source:16} {label:10} {share(chosen)}", end="")
        if source in SOURCES and label == "alias":
            with without(SOURCES[source]):
                print(f"   without its own table {share(chosen)}", end="")
        print()


def share(chosen: Iterable[tuple[str, str]]) -> str:
    """Return how many of these pairs match, in words and as a share."""
    found = [same(one, other) in MET for one, other in chosen]
    return f"{sum(found)}/{len(found)} = {sum(found) / len(found):.3f}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--pairs", type=Path)
    options = parser.parse_args()
    keystrokes(options.rounds)
    planting(PLANTED)
    planting(UNSEEN)
    if options.pairs:
        pairs(options.pairs)


if __name__ == "__main__":
    main()
