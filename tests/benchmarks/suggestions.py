"""Measures suggesting: all suggestions for a two-page résumé and a posting, and deriving anew after one is accepted.

    python -m tests.benchmarks.suggestions [--runs 20]

The résumé has five jobs with the clumsiest bullets of the tests. It is measured three times: unchanged, as after a new
analysis; with another word in one line, as after an edit; and with another word in every line, so that nothing is
remembered. Beside it stands finding the words of the same lines in the same run. The aim is 150 ms for all suggestions
and one frame, 16 ms, for the derivation. Besides the time that passed, it prints the time that the processor worked.
"""

import argparse
import re
import statistics
import time
from collections.abc import Callable
from dataclasses import replace

from tailor import flow
from tailor.analysis.matching import match
from tailor.composition.tailored import tailor_resume
from tailor.model.lines import resume_lines
from tailor.model.posting import Posting
from tailor.model.resume import Basics, Education, Line, Resume, Section, Skill, Work
from tailor.model.suggestion import Suggestion
from tailor.suggestions import suggest
from tests.tailor.suggestions import bullets_desk, bullets_people

JOBS = (bullets_desk.SOFTWARE, bullets_desk.ACCOUNTING, bullets_desk.OFFICE, bullets_desk.LEGAL, bullets_people.SALES)
BULLETS_A_JOB = 9
_WORD = re.compile(r"\w+")
Spent = tuple[float, float]
"""Seconds that passed, and seconds that the processor worked."""
SKILLS = ("Java", "Spring Boot", "Postgres", "docker", "K8s", "AWS", "Git", "Jenkins", "Python", "SQL", "Excel", "SAP")
SUMMARY = (
    "Results-driven developer with a background in accounting and administration. I have worked on REST APIs, data"
    " pipelines and cloud deployments and enjoy working with people from all departments in order to solve problems."
)


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=20)
    runs = parser.parse_args().runs
    posting = flow.read_posting("\n".join(job.posting for job in JOBS[:2]))
    base = two_pages()
    lines = tuple(resume_lines(base))
    offered = suggest(base, posting, match(base, posting))
    words = sum(len(line.text.split()) for line in lines)
    print(f"{words} words in {len(lines)} lines, {len(posting.keywords)} keywords, {len(offered)} suggestions")
    plain = [spent(lambda: [_WORD.findall(line.text) for line in lines]) for _ in range(runs)]
    baseline = statistics.median(wall for wall, _ in plain)
    print(f"finding the words of the lines: median {baseline * 1e3:.2f} ms")
    report("all suggestions, again", [timed(base, posting) for _ in range(runs)], baseline)
    edited = [two_pages(f"{number}", 1) for number in range(runs)]
    report("all suggestions, one line new", [timed(resume, posting) for resume in edited], baseline)
    fresh = [two_pages(f"{number}x", len(lines)) for number in range(runs)]
    report("all suggestions, all lines new", [timed(resume, posting) for resume in fresh], baseline)
    report("derived and matched anew", derivations(base, posting, offered, runs), baseline)


def two_pages(mark: str = "", marked: int = 0) -> Resume:
    """Return the résumé, its first so many bullets ending in a mark."""
    jobs: list[Work] = []
    for number, job in enumerate(JOBS):
        texts = [bullet.text for bullet in job.bullets[:BULLETS_A_JOB]]
        places = range(number * BULLETS_A_JOB, (number + 1) * BULLETS_A_JOB)
        highlights = tuple(
            Line(f"h{place}", f"{text.rstrip('.')} at site {mark}" if place < marked else text)
            for place, text in zip(places, texts, strict=True)
        )
        jobs.append(
            Work(
                id=f"w{number}",
                name=f"Elm Works {number}",
                position=job.position,
                start_date=f"{2022 - 3 * number}-03",
                end_date="present" if not number else f"{2025 - 3 * number}-02",
                highlights=highlights,
            )
        )
    school = Education(id="e1", institution="Elm College", study_type="BSc", area="Business", end_date="2009")
    skills = Skill(id="k1", keywords=tuple(Line(f"k1{place}", name) for place, name in enumerate(SKILLS)))
    sections = (
        Section(id="s1", kind="work", heading="Experience", entries=tuple(jobs)),
        Section(id="s2", kind="education", heading="Education", entries=(school,)),
        Section(id="s3", kind="skills", heading="Skills", entries=(skills,)),
    )
    return Resume(basics=Basics(name="Robin Example", label="Developer", summary=SUMMARY), sections=sections)


def timed(resume: Resume, posting: Posting) -> Spent:
    """Return how long all suggestions take, the matches being known."""
    matches = match(resume, posting)
    return spent(lambda: suggest(resume, posting, matches))


def derivations(base: Resume, posting: Posting, offered: tuple[Suggestion, ...], runs: int) -> list[Spent]:
    """Return how long the tailored résumé and its matches take after each time one more suggestion is accepted."""
    accepted = [one for one in offered if one.kind != "ask"]
    times = []
    for number in range(runs):
        own = replace(accepted[number % len(accepted)], id=f"own{number}")
        chosen = (*accepted[: number % len(accepted)], own)
        times.append(spent(lambda chosen=chosen: match(tailor_resume(base, chosen), posting)))  # type: ignore[misc]
    return times


def spent(work: Callable[[], object]) -> Spent:
    """Return how long something takes."""
    start, worked = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - start, time.process_time() - worked


def report(name: str, times: list[Spent], baseline: float) -> None:
    """Print median, 95th percentile, the processor's median and the ratio to the baseline."""
    walls = [wall for wall, _ in times]
    median, late = statistics.median(walls), statistics.quantiles(walls, n=20)[-1]
    worked = statistics.median(each for _, each in times)
    figures = f"median {median * 1e3:.1f} ms, p95 {late * 1e3:.1f} ms, processor {worked * 1e3:.1f} ms"
    print(f"{name}: {figures}, ratio {median / baseline:.0f}")


if __name__ == "__main__":
    main()
