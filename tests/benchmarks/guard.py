"""Measures the guard: the median and the 95th percentile of judgements, beside plain tokenizing of the same texts.

    python -m tests.benchmarks.guard [--count 200]

Every judgement is of a pair that was not judged before, with a résumé of a page around it. The aim is 2 ms.
"""

import argparse
import statistics
import time
from collections.abc import Callable
from functools import partial
from itertools import cycle, islice

from tailor.suggestions.guard import judge
from tailor.words import tokenize
from tests.tailor.suggestions import pairs, pairs_fluent, pairs_fluent_more

RESUME = "\n".join(line for line, _ in pairs.TRUE[:30])


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=200)
    options = parser.parse_args()
    known = (*pairs_fluent.TRUE, *pairs_fluent.UNTRUE, *pairs_fluent_more.TRUE, *pairs_fluent_more.UNTRUE)
    chosen = list(islice(cycle((*known, *pairs.TRUE, *pairs.UNTRUE)), options.count))
    judge("Drew plans", "Drew plans for a school", RESUME)
    guard = [seconds(partial(judge, *one, RESUME)) for one in chosen]
    plain = [seconds(partial(tokenize, " ".join(one))) for one in chosen]
    median = statistics.median(guard)
    slow, baseline = statistics.quantiles(guard, n=20)[-1], statistics.median(plain)
    print(f"{len(guard)} judgements: median {median * 1e3:.2f} ms, p95 {slow * 1e3:.2f} ms")
    print(f"tokenizing the same texts: median {baseline * 1e3:.3f} ms; ratio {median / baseline:.0f}")


def seconds(work: Callable[[], object]) -> float:
    """Return how long something takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
