"""The steps of `tailor.flow` as workers run them, imported where they run: the window opens sooner without them."""

from pathlib import Path

from tailor.model.answers import Answers
from tailor.model.application import Application
from tailor.model.imported import Imported
from tailor.model.match import Matches
from tailor.model.posting import Posting
from tailor.model.report import Report, WrittenFile
from tailor.model.resume import BaseResume, Resume
from tailor.model.suggestion import Suggestion
from tailor.model.wishes import Wishes
from ui.rendering import CheckResult


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
