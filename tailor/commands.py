"""What the reading commands do, and what all commands share; foreign files are opened in a worker process."""

import argparse
import json
import sys
from pathlib import Path

from tailor import doctor, flow
from tailor.errors import TailorError
from tailor.importers.web_address import describe
from tailor.model.answers import Answers
from tailor.model.imported import Imported
from tailor.model.posting import Posting
from tailor.worker import Worker

ANALYSIS_SECONDS = 60.0
ANALYSIS_MEGABYTES = 1500


def print_json(value: object, *, line: bool = False) -> None:
    """Print one document, on one line if wanted, and nothing else on standard output."""
    print(json.dumps(value, ensure_ascii=False, indent=None if line else 2), flush=True)


def warn(warnings: tuple[str, ...]) -> None:
    """Print warnings where no result goes."""
    for warning in warnings:
        print(f"warning: {warning}", file=sys.stderr)


def given_answers(options: argparse.Namespace) -> Answers:
    """Return what the user said before, from the file of --answers."""
    if not options.answers:
        return Answers()
    from tailor.storage.codec import NotAnswers, decode_answers

    path = Path(options.answers)
    try:
        return decode_answers(path.read_bytes())
    except OSError as error:
        raise TailorError(f"{path} could not be read: {error.strerror}.") from error
    except NotAnswers as error:
        raise TailorError(
            f"{path} is no file of answers; give one that Tailor saved, or leave --answers out."
        ) from error


def _pages(options: argparse.Namespace) -> int | None:
    if options.pages == "all":
        return None
    if options.pages.isdecimal() and int(options.pages) > 0:
        return int(options.pages)
    raise TailorError(f"--pages takes a number or all, not {options.pages}.")


def given_resume(options: argparse.Namespace) -> Imported:
    """Read the résumé of the command in a worker."""
    path = Path(options.resume)
    password, pages = getattr(options, "password", ""), _pages(options) if hasattr(options, "pages") else 30
    with Worker(path.name) as worker:
        return worker.call(flow.import_resume, path, password, pages)


def _posting_worker(source: str) -> Worker:
    return Worker("The posting" if source == "-" else Path(source).name, ANALYSIS_SECONDS, ANALYSIS_MEGABYTES)


def _read_source(worker: Worker, source: str, answers: Answers, fetch: bool = False) -> Posting:
    if source == "-":
        return worker.call(flow.read_posting_bytes, sys.stdin.buffer.read(), answers)
    if "://" in source:
        says = describe(source)
        if not fetch:
            raise TailorError(f"{source} was not opened. With --fetch it is: {says}")
        print(says, file=sys.stderr)
        return worker.call(flow.fetch_posting, source, answers)
    return worker.call(flow.read_posting_file, Path(source), answers)


def given_posting(options: argparse.Namespace) -> Posting:
    """Read the posting of the command in a worker."""
    with _posting_worker(options.posting) as worker:
        return _read_source(worker, options.posting, given_answers(options), options.fetch)


def run_import(options: argparse.Namespace) -> int:
    """Read a résumé file; print or write it as JSON Resume."""
    from tailor.importers.imported_json import imported_to_json

    imported = given_resume(options)
    document = imported_to_json(imported)
    warn(imported.warnings)
    if options.output:
        from tailor.exporters.files import save

        save(Path(options.output), (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode())
    if options.json or not options.output:
        print_json(document)
    return 0


def run_posting(options: argparse.Namespace) -> int:
    """Read postings, one JSON document each; a source that failed is a document too."""
    from tailor.analysis.as_json import posting_to_json

    answers, several, status = given_answers(options), len(options.sources) > 1, 0
    with _posting_worker(options.sources[0]) as worker:
        for source in options.sources:
            worker.name = "The posting" if source == "-" else Path(source).name
            try:
                posting = _read_source(worker, source, answers, options.fetch)
            except TailorError as error:
                if not several:
                    raise
                status = 1
                print(" ".join(str(error).split()), file=sys.stderr)
                if options.json:
                    print_json({"source": source, "error": str(error), "keywords": []}, line=True)
                continue
            warn(posting.warnings)
            if options.json:
                print_json(posting_to_json(posting), line=several)
            else:
                _print_posting(posting)
    return status


def _print_posting(posting: Posting) -> None:
    facts = (posting.title, posting.company, posting.location, posting.pay, posting.employment)
    print(" · ".join(filter(None, facts)) or "Posting")
    for requirement in posting.requirements:
        print(f"  {requirement.tier:15} {requirement.text}")
    print("Keywords: " + ", ".join(keyword.term for keyword in posting.keywords))


def run_match(options: argparse.Namespace) -> int:
    """Hold a posting against a résumé."""
    from tailor.analysis.as_json import matches_to_json

    imported, posting, answers = given_resume(options), given_posting(options), given_answers(options)
    warn((*imported.warnings, *posting.warnings))
    with _posting_worker(options.posting) as worker:
        matches = worker.call(flow.find_matches, imported.resume, posting, answers)
    if options.json:
        print_json(matches_to_json(matches))
        return 0
    coverage = matches.coverage
    print(
        f"{coverage.required[0]} of {coverage.required[1]} required, {coverage.preferred[0]} of "
        f"{coverage.preferred[1]} preferred, {coverage.keywords[0]} of {coverage.keywords[1]} keywords"
    )
    for match in matches.keywords:
        where = f"  {match.evidence[0].path}: {match.evidence[0].text}" if match.evidence else ""
        print(f"  {match.state:9} {match.keyword.term}{where}")
    return 0


def run_suggest(options: argparse.Namespace) -> int:
    """Suggest changes to a résumé for a posting."""
    from tailor.composition.index import index_resume
    from tailor.suggestions.as_json import suggestions_to_json

    imported, posting, answers = given_resume(options), given_posting(options), given_answers(options)
    warn((*imported.warnings, *posting.warnings))
    with _posting_worker(options.posting) as worker:
        suggestions = worker.call(flow.find_suggestions, imported.resume, posting, answers)
    if options.json:
        print_json(suggestions_to_json(suggestions))
        return 0
    labels = index_resume(imported.resume).labels
    for suggestion in suggestions:
        print(f"{suggestion.level:8}{suggestion.path}: {suggestion.reason}")
        for place, child in enumerate(suggestion.order, 1):
            print(f"        {place}. {labels[child]}")
        if suggestion.kind in ("replace", "rewrite", "split"):
            print("\n        + ".join((f"        - {suggestion.before}", *suggestion.after.split("\n"))))
        elif suggestion.text or suggestion.kind == "hide":
            print(f"        {suggestion.text or suggestion.before}")
    return 0


def run_doctor(options: argparse.Namespace) -> int:
    """Report on the installation."""
    facts = doctor.examine()
    if options.json:
        print_json(facts)
        return 0
    for name, value in facts.items():
        print(f"{name:16} {value}")
    return 0


def run_open(options: argparse.Namespace) -> int:
    """Say how the window is opened: the console command does it before it comes here."""
    raise TailorError("The core alone has no window. Start it with: tailor open")
