"""What came out of an export: the files, how they read back, and what they rest on."""

from dataclasses import dataclass
from typing import Literal

from tailor.model.letter import Sentence
from tailor.model.match import Coverage
from tailor.model.message import say
from tailor.model.suggestion import ChangeKind, Suggestion


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing in doubt in a file; `where` is the line or page it concerns."""

    kind: str
    message: str
    where: str = ""


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A file that was written and read back by independent extractors.

    `lines` were to be found, `found` were found whole by every extractor, and in order where `in_order` says so.
    """

    path: str
    format: str
    extractors: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    lines: int = 0
    pages: int = 0
    found: int = 0
    in_order: bool = True

    @property
    def read_back(self) -> Literal["complete", "doubtful"]:
        """Whether every extractor found every expected line, whole and in order."""
        return "doubtful" if self.findings else "complete"

    @property
    def verdict(self) -> str:
        """How it read back, in the same words everywhere: "read back by 3 readers: 47 of 47 lines, in order"."""
        count = len(self.extractors)
        readers = say("%n reader(s)", n=count) if count else say("no reader")
        if not self.lines:
            whole = say("read back by {readers}: whole", readers=readers)
            return say("read back by {readers}: in doubt", readers=readers) if self.findings else whole
        if self.in_order and self.found == self.lines:
            return say(
                "read back by {readers}: {found} of %n line(s), in order",
                readers=readers,
                found=self.found,
                n=self.lines,
            )
        return say("read back by {readers}: {found} of %n line(s)", readers=readers, found=self.found, n=self.lines)


@dataclass(frozen=True, slots=True)
class ReportedChange:
    """One difference of the tailored résumé from the original, with the suggestions that made it."""

    path: str
    kind: ChangeKind
    before: str
    after: str
    suggestions: tuple[Suggestion, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """The main job's outcome."""

    files: tuple[WrittenFile, ...]
    accepted: tuple[str, ...] = ()
    changes: tuple[ReportedChange, ...] = ()
    gaps: tuple[str, ...] = ()
    coverage_before: Coverage = Coverage()
    coverage_after: Coverage = Coverage()
    letter: tuple[Sentence, ...] = ()
    warnings: tuple[str, ...] = ()
