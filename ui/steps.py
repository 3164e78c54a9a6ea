"""The steps of `tailor.flow` as workers run them, imported where they run: the window opens sooner without them."""

from pathlib import Path
from typing import TYPE_CHECKING

from tailor.model.answers import Answers, Fact
from tailor.model.application import Application
from tailor.model.doubt import Doubt
from tailor.model.imported import Imported
from tailor.model.letter import Letter
from tailor.model.match import Matches
from tailor.model.posting import Posting
from tailor.model.report import Report, WrittenFile
from tailor.model.resume import BaseResume, Resume
from tailor.model.suggestion import Suggestion
from tailor.model.wishes import Wishes
from ui.rendering import CheckResult

if TYPE_CHECKING:
    from tailor.suggestions.proofreading import Proofs


def import_resume(path: Path, password: str = "", max_pages: int | None = 30) -> Imported:
    """Read a résumé's file."""
    from tailor import flow

    return flow.import_resume(path, password, max_pages)


def read_posting_file(path: Path) -> str:
    """Read the text of a posting's file."""
    from tailor.importers.posting_file import read_posting_text

    return read_posting_text(path)


def tell_apart(paths: tuple[Path, ...]) -> tuple[Path | None, Path | None]:
    """Return which of one or two files is the résumé and which the posting."""
    from tailor.importers import told_apart

    return told_apart.tell_apart(paths)


def describe_address(address: str) -> str:
    """Return what opening an address would send to whom; quick, and nothing is sent."""
    from tailor.importers.web_address import describe

    return describe(address)


def host_of(address: str) -> str:
    """Return the name of the site that an address belongs to."""
    from tailor.importers.web_address import parse_address

    return parse_address(address).host


def fetch_posting(address: str) -> str:
    """Fetch the text of a posting from its address."""
    from tailor.importers.web_posting import fetch_posting_text

    return fetch_posting_text(address)


def read_posting(text: str, source: str = "") -> Posting:
    """Read a posting's text into sections and requirements, keywords apart."""
    from tailor.analysis import posting

    return posting.read_posting(text, source)


def read_sample(folder: Path) -> tuple[Posting, Imported]:
    """Read the bundled posting and résumé."""
    posting = read_posting((folder / "posting.txt").read_text(encoding="utf-8"))
    return posting, import_resume(folder / "resume.docx")


def find_keywords(text: str, source: str = "", answers: Answers = Answers()) -> Posting:
    """Read a posting's text with its keywords."""
    from tailor import flow

    return flow.read_posting(text, source, answers)


def find_matches(resume: Resume, posting: Posting, answers: Answers) -> Matches:
    """Hold the posting against a résumé, nearby evidence included."""
    from tailor import flow

    return flow.find_matches(resume, posting, answers)


def find_suggestions(resume: Resume, posting: Posting, answers: Answers) -> tuple[Suggestion, ...]:
    """Return what could be said better or should be asked about."""
    from tailor import flow

    return flow.find_suggestions(resume, posting, answers)


def doubt_lines(base: Resume, lines: tuple[tuple[str, str, str], ...], answers: Answers) -> tuple[Doubt, ...]:
    """Return the doubt about each (line, text, what it was added with)."""
    from tailor.suggestions import own_wording

    return own_wording.doubt_lines(base, lines, answers)


def doubt_letter(resume: Resume, posting: Posting, letter: Letter, answers: Answers) -> tuple[Doubt, ...]:
    """Return what nothing of the user's says in each sentence of their own letter."""
    from tailor.suggestions import own_wording

    return own_wording.doubt_letter(resume, posting, letter, answers)


def confirmed_line(base: Resume, line: str, doubt: Doubt, today: str) -> Fact:
    """Return the fact that the user's wording of a line is true; quick."""
    from tailor.suggestions import own_wording

    return own_wording.confirmed_line(base, line, doubt, today)


def confirmed_sentence(doubt: Doubt, today: str) -> Fact:
    """Return the fact that a sentence of the user's letter is true; quick."""
    from tailor.suggestions import own_wording

    return own_wording.confirmed_sentence(doubt, today)


def proofread(texts: tuple[str, ...], language: str = "", sample: str = "", unsure: str = "") -> "Proofs":
    """Return what to mark in texts."""
    from tailor.suggestions import proofreading

    return proofreading.proofread(texts, language, sample, unsure)


def right_words(resume: Resume, posting: Posting, answers: Answers) -> frozenset[str]:
    """Return the words that are right whatever the lists say; quick."""
    from tailor.suggestions import right_words

    return right_words.right_words(resume, posting, answers)


def export_documents(application: Application, wishes: Wishes, answers: Answers) -> Report:
    """Write the documents and read them back."""
    from tailor import flow

    return flow.export(application, wishes, answers)


def why_not_own_file(base: BaseResume) -> str:
    """Return why nothing can be put into the user's own Word file, or nothing where it can."""
    from tailor import flow

    return flow.why_not_own_file(base)


def check_tailored(application: Application, kind: str) -> tuple[CheckResult, WrittenFile]:
    """Read the tailored résumé as machines would once it is exported."""
    from tailor import flow

    checked, written = flow.check_tailored(application, kind)
    return CheckResult(checked.path, checked.pages, tuple(checked.texts.items()), checked.findings), written
