"""What the commands that write and check documents do: make, letter, check, templates."""

import argparse
import json
from dataclasses import replace
from pathlib import Path

from tailor import flow
from tailor.commands import (
    ANALYSIS_MEGABYTES,
    ANALYSIS_SECONDS,
    given_answers,
    given_posting,
    given_resume,
    print_json,
    warn,
)
from tailor.errors import TailorError
from tailor.model.application import Application
from tailor.model.look import Look
from tailor.model.report import Report, WrittenFile
from tailor.model.wishes import FORMATS, LETTER_FORMATS, Wishes
from tailor.worker import Worker


def run_make(options: argparse.Namespace) -> int:
    """Do the main job and write the report beside the files."""
    from tailor.exporters.files import save
    from tailor.exporters.report import report_to_json

    folder, formats = Path(options.folder), _formats(options.formats, FORMATS)
    wishes = Wishes(
        folder,
        formats,
        letter=not options.no_letter,
        own_file=options.in_place,
        pattern=options.pattern,
        overwrite=True,
    )
    with Worker(folder.name, ANALYSIS_SECONDS, ANALYSIS_MEGABYTES) as worker:
        application, warnings = _begin(worker, options)
        report = worker.call(flow.export, application, wishes, given_answers(options))
    report = replace(report, warnings=(*warnings, *report.warnings))
    warn(report.warnings)
    document = report_to_json(report)
    save(folder / "report.json", (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode())
    if options.json:
        print_json(document)
    else:
        _print_files(report)
    return 0


def run_letter(options: argparse.Namespace) -> int:
    """Draft the letter: print it, or write it where a folder is given."""
    from tailor.exporters.report import report_to_json

    formats = _formats(options.formats, LETTER_FORMATS) if options.folder else ()
    wishes = Wishes(Path(options.folder or "."), formats, resume=False, pattern=options.pattern, overwrite=True)
    text = ""
    with Worker("The letter", ANALYSIS_SECONDS, ANALYSIS_MEGABYTES) as worker:
        (application, warnings), answers = _begin(worker, options), given_answers(options)
        report = worker.call(flow.export, application, wishes, answers)
        if not options.folder and not options.json:
            text = worker.call(flow.letter_text, application, answers)
    warn((*warnings, *report.warnings))
    if options.json:
        told = report_to_json(report)
        print_json({"files": told["files"], "letter": told["letter"]})
    elif options.folder:
        _print_files(report)
    else:
        print(text, end="")
    return 0


def run_check(options: argparse.Namespace) -> int:
    """Say what machines read in a file."""
    from tailor.exporters.check import checked_to_json

    path = Path(options.file)
    with Worker(path.name) as worker:
        checked = worker.call(flow.check_file, path)
    if options.reader not in ("", "all", *checked.texts):
        raise TailorError(f"--reader takes all, {', '.join(checked.texts)}, not {options.reader}.")
    if options.json:
        print_json(checked_to_json(checked))
        return 0
    for finding in checked.findings:
        print(f"{finding.kind}: {finding.message}{f' ({finding.where})' if finding.where else ''}")
    if not checked.findings:
        print(f"Nothing in doubt: {len(checked.texts)} readers get the text.")
    for reader, text in checked.texts.items():
        if options.reader in ("all", reader) or (not options.reader and reader == next(iter(checked.texts))):
            print(f"\nAs {reader} reads it:\n{text}")
    return 0


def run_templates(options: argparse.Namespace) -> int:
    """List the templates, or draw one with the sample."""
    from tailor.exporters.files import save
    from tailor.exporters.template import summarize_templates

    if options.words:
        if len(options.words) != 2 or options.words[0] != "show":
            raise TailorError("Write: tailor templates, or: tailor templates show NAME")
        name = options.words[1]
        with Worker(name) as worker:
            picture = worker.call(flow.picture_template, name)
        path = Path(options.picture or f"{name}.png")
        save(path, picture)
        print(path)
        return 0
    templates = summarize_templates()
    if options.json:
        print_json([{"name": one.name, "description": one.description or one.fault} for one in templates])
        return 0
    for one in templates:
        print(f"{one.name:12} {one.description or one.fault}")
    return 0


def _begin(worker: Worker, options: argparse.Namespace) -> tuple[Application, tuple[str, ...]]:
    """Read what was given and accept the safe suggestions, unless none are wished; return what the résumé warned of."""
    posting = given_posting(options)
    imported = given_resume(options)
    look = Look(page=options.page, fit=getattr(options, "fit", 0))
    application = worker.call(
        flow.begin,
        imported,
        posting,
        given_answers(options),
        template=options.template,
        look=look,
        accept_safe=options.accept == "safe",
    )
    return application, imported.warnings


def _formats(text: str, allowed: tuple[str, ...]) -> tuple[str, ...]:
    formats = tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))
    unknown = [name for name in formats if name not in allowed]
    if unknown or not formats:
        raise TailorError(f"--format takes {', '.join(allowed)}, not {', '.join(unknown) or 'nothing'}.")
    return formats


def _print_files(report: Report) -> None:
    for file in report.files:
        print(f"{file.path}  {file.verdict}{_pages(file)}")
        for finding in file.findings:
            print(f"  {finding.message}")


def _pages(file: WrittenFile) -> str:
    return f"; {file.pages} page{'' if file.pages == 1 else 's'}" if file.pages else ""
