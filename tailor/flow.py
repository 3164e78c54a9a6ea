"""Read this first: import -> analyze -> suggest -> compose -> export, each step one function over plain values.

The steps know nothing of one another; they meet here. What is heavy is imported where it is used, so that the window
can import this module at its start. Functions that open foreign files or take long run in worker processes.
"""

import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from tailor.analysis.matching import match
from tailor.composition.account import account
from tailor.composition.letter import draft_letter
from tailor.composition.tailored import tailor_resume
from tailor.errors import ExportFailed
from tailor.model.answers import Answers
from tailor.model.application import Application
from tailor.model.imported import Imported
from tailor.model.letter import Letter
from tailor.model.look import Look
from tailor.model.match import Matches
from tailor.model.posting import Posting
from tailor.model.report import Report, ReportedChange, WrittenFile
from tailor.model.resume import BaseResume, Resume
from tailor.model.suggestion import Suggestion
from tailor.model.wishes import LETTER_FORMATS, Wishes
from tailor.suggestions import suggest

if TYPE_CHECKING:
    from tailor.exporters.check import CheckedFile
    from tailor.exporters.files import Draft
    from tailor.exporters.template import Template


def import_resume(path: Path, password: str = "", max_pages: int | None = 30) -> Imported:
    """Read a résumé file of any supported kind; raise UnreadableFile or PasswordNeeded in plain words."""
    from tailor.importers.resume_file import read_resume

    return read_resume(path, password=password, max_pages=max_pages)


def read_posting(text: str, source: str = "", answers: Answers = Answers()) -> Posting:
    """Read a posting's text into sections, requirements and ranked keywords."""
    from tailor.analysis import posting
    from tailor.analysis.keywords import find_keywords

    return find_keywords(posting.read_posting(text, source), answers)


def read_posting_file(path: Path, answers: Answers = Answers()) -> Posting:
    """Read a posting from a file of any supported kind; raise UnreadableFile in plain words."""
    from tailor.importers.posting_file import read_posting_text

    return read_posting(read_posting_text(path), str(path), answers)


def read_posting_bytes(content: bytes, answers: Answers = Answers()) -> Posting:
    """Read a posting as it came through standard input, in whatever encoding."""
    from tailor.importers.posting_file import decode_posting

    return read_posting(decode_posting(content, "Standard input"), "-", answers)


def fetch_posting(address: str, answers: Answers = Answers()) -> Posting:
    """Read a posting from an address, after the user was shown what that sends; raise TailorError in plain words."""
    from tailor.importers.web_posting import fetch_posting_text

    return read_posting(fetch_posting_text(address), address.strip(), answers)


def start_application(identity: str, imported: Imported, posting: Posting) -> Application:
    """Put a résumé as read and a posting together into a new application with nothing changed yet."""
    base = BaseResume(
        id=imported.source_hash or identity,
        version=1,
        resume=imported.resume,
        name=imported.resume.basics.name,
        source=imported.source,
        source_hash=imported.source_hash,
    )
    return Application(id=identity, posting=posting, base=base)


def find_matches(resume: Resume, posting: Posting, answers: Answers = Answers()) -> Matches:
    """Hold every keyword and requirement against the résumé, nearby evidence included (in a worker: it is heavy)."""
    from tailor.analysis.implied import find_implied

    return find_implied(resume, posting, match(resume, posting, answers))


def find_suggestions(resume: Resume, posting: Posting, answers: Answers = Answers()) -> tuple[Suggestion, ...]:
    """Return what could be said better or should be asked about a base résumé, best first."""
    today = date.today()  # noqa: DTZ011  # the user's own day
    return suggest(resume, posting, find_matches(resume, posting, answers), answers, today)


def safe_suggestions(suggestions: tuple[Suggestion, ...]) -> tuple[Suggestion, ...]:
    """Return the suggestions that state the same facts in other words and need nobody's word for it."""
    return tuple(one for one in suggestions if one.level == "safe" and one.verdict == "pass" and one.kind != "ask")


def compose(application: Application) -> Resume:
    """Return the tailored résumé: the base with the accepted suggestions, derived anew each time."""
    return tailor_resume(application.base.resume, application.accepted)


def compose_letter(application: Application, answers: Answers = Answers()) -> Letter:
    """Return the application's letter, drafted from its posting and tailored résumé where there is none yet."""
    if application.letter is not None:
        return application.letter
    resume = compose(application)
    return draft_letter(resume, application.posting, match(resume, application.posting, answers))


def load_look(application: Application) -> "tuple[Template, str]":
    """Return the application's template as the user adjusted it, and what is wrong where ours stands in for it."""
    from tailor.exporters.adjusting import adjusted
    from tailor.exporters.template import template_or_default

    template, fault = template_or_default(application.template)
    return adjusted(template, application.look), fault


def picture_template(name: str, scale: float = 1.5) -> bytes:
    """Return the first page of the bundled sample in a template, as a PNG of `scale` pixels a point."""
    from tailor.exporters.blocks import resume_blocks
    from tailor.exporters.preview import render_pages
    from tailor.exporters.template import load_template
    from tailor.importers.resume_file import read_resume
    from tailor.paths import data_dir

    template = load_template(name)
    sample = read_resume(data_dir("resources") / "sample" / "resume.docx").resume
    return render_pages(resume_blocks(sample, template), template, scale).pages[0].png


def check_file(path: Path) -> "CheckedFile":
    """Read any Word or PDF file as machines do and say what they get."""
    from tailor.exporters import check

    return check.check_file(path)


def check_tailored(application: Application, kind: str) -> "tuple[CheckedFile, WrittenFile]":
    """Check the tailored résumé as it would be exported as PDF or Word, without leaving a file."""
    from tailor.exporters.check import check_file as check

    with tempfile.TemporaryDirectory() as folder:
        written = export(application, Wishes(Path(folder), (kind,), letter=False)).files[0]
        return check(Path(written.path)), written


def export(application: Application, wishes: Wishes, answers: Answers = Answers()) -> Report:
    """Write the tailored résumé and its letter as wished, read every file back and say what was found.

    Nothing is saved before all files are made. Raises ExportFailed in plain words.
    """
    from tailor.exporters.documents import Target, draft_letter, draft_resume
    from tailor.exporters.files import write

    resume, posting = compose(application), application.posting
    (template, fault), pages = load_look(application), application.look.fit or None
    target = Target(wishes.folder, wishes.pattern, wishes.overwrite)
    letter = compose_letter(application, answers) if wishes.letter else None
    drafts = [_own_file(application, wishes)] if wishes.own_file else []
    for kind in wishes.formats if wishes.resume else ():
        drafts.append(draft_resume(resume, posting, template, target, kind, pages=pages))
    for kind in wishes.formats if letter else ():
        if letter and kind in LETTER_FORMATS:
            drafts.append(draft_letter(letter, resume, posting, template, target, kind))
    before = match(application.base.resume, posting, answers)
    after = match(resume, posting, answers)
    return Report(
        files=write(drafts),
        accepted=tuple(suggestion.id for suggestion in application.accepted),
        changes=_reported_changes(application),
        gaps=tuple(found.keyword.term for found in after.keywords if found.state == "missing"),
        coverage_before=before.coverage,
        coverage_after=after.coverage,
        letter=tuple(sentence for paragraph in letter.paragraphs for sentence in paragraph) if letter else (),
        warnings=(*posting.warnings, *filter(None, (fault,))),
    )


def _own_file(application: Application, wishes: Wishes) -> "Draft":
    """Return a copy of the user's own Word file that says the tailored résumé; the original is never touched.

    Its name is the original's with the company behind it. What could not be put in is a finding.
    """
    from tailor.exporters.files import free_path
    from tailor.exporters.in_place.writing import draft_in_place
    from tailor.exporters.naming import own_file_name

    source = application.base.source
    path = wishes.folder / own_file_name(source, application.posting)
    taken = not wishes.overwrite or path == Path(source)
    return draft_in_place(application.base, compose(application), free_path(path) if taken else path)


def why_not_own_file(base: BaseResume) -> str:
    """Return why nothing can be put into the user's own Word file now, or nothing where it can."""
    from tailor.exporters.in_place.writing import source_bytes

    try:
        source_bytes(base)
    except ExportFailed as error:
        return str(error)
    return ""


def letter_text(application: Application, answers: Answers = Answers()) -> str:
    """Return the letter as plain text, with today's date."""
    from tailor.exporters.blocks import letter_blocks
    from tailor.exporters.text import text_bytes

    letter, day = compose_letter(application, answers), date.today().isoformat()  # noqa: DTZ011  # the user's own day
    document = letter_blocks(letter, compose(application), application.posting, load_look(application)[0], date=day)
    return text_bytes(document).decode()


def _reported_changes(application: Application) -> tuple[ReportedChange, ...]:
    return tuple(
        ReportedChange(entry.change.path, entry.change.kind, entry.change.before, entry.change.after, entry.behind)
        for entry in account(application.base.resume, application.accepted).entries
    )


def begin(
    imported: Imported,
    posting: Posting,
    answers: Answers = Answers(),
    *,
    template: str = "classic",
    look: Look = Look(),
    accept_safe: bool = True,
) -> Application:
    """Put what was read together into an application, its safe suggestions accepted if wished."""
    from tailor.exporters.template import list_templates, load_template

    if template not in list_templates():
        load_template(template)  # which tells of a misspelt name before the work
    application = replace(start_application("make", imported, posting), template=template, look=look)
    if accept_safe:
        application = application.accept(*safe_suggestions(find_suggestions(imported.resume, posting, answers)))
    return application


def make(resume: Path, posting: Path, folder: Path) -> Report:
    """Do the main job from file to file, all in this process; earlier files are replaced."""
    application = begin(import_resume(resume), read_posting_file(posting))
    return export(application, Wishes(folder, overwrite=True))
