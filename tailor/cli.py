"""The same flow without a window: tailor import, posting, match, same, suggest, guard, make, letter, check and more.

Exit status 0: done (warnings on stderr). 1: the user can act on it (one line on stderr). 2: wrong usage.
"""

import argparse
import sys
from collections.abc import Callable
from dataclasses import dataclass

from tailor import __version__, commands, document_commands, line_commands
from tailor.errors import TailorError
from tailor.model.wishes import PATTERN
from tailor.sockets import install_if_forbidden


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a command, as argparse takes it."""

    names: tuple[str, ...]
    options: dict[str, object]


@dataclass(frozen=True, slots=True)
class Command:
    """A command: its name, what it does, an example, its arguments and the function that does it."""

    name: str
    does: str
    example: str
    run: Callable[[argparse.Namespace], int]
    arguments: tuple[Argument, ...] = ()


def _argument(*names: str, **options: object) -> Argument:
    return Argument(names, options)


_JSON = _argument("--json", action="store_true", help="print JSON and nothing else")
_RESUME = _argument("resume", metavar="RESUME", help="a résumé: Word, PDF, text, Markdown or JSON Resume")
_POSTING = _argument("posting", metavar="POSTING", help="a posting file, an address, or - for standard input")
_PASSWORD = _argument("--password", default="", metavar="P", help="opens an encrypted file")
_PAGES = _argument("--pages", default="30", metavar="N", help="read this many pages at most, or all")
_FETCH = _argument("--fetch", action="store_true", help="open addresses; says first what is sent to whom")
_ANSWERS = _argument("--answers", metavar="FILE", help="what you said before, as JSON")
_TEMPLATE = _argument("--template", default="classic", metavar="T", help="see tailor templates")
_PAPER = _argument("--page", choices=("A4", "Letter"), default="", help="the paper; else that of your country")
_ACCEPT = _argument("--accept", choices=("safe", "none"), default="safe", help="which suggestions to accept")
_NAMES = _argument(
    "--names",
    dest="pattern",
    default=PATTERN,
    metavar="PATTERN",
    help="how files are called, of {name} {what} {company} {title} {date}",
)

COMMANDS = (
    Command(
        "import",
        "read a résumé file into JSON Resume",
        "tailor import resume.docx -o resume.json",
        commands.run_import,
        (_RESUME, _argument("-o", dest="output", metavar="FILE", help="write there"), _PASSWORD, _PAGES, _JSON),
    ),
    Command(
        "posting",
        "read postings into sections, requirements and ranked keywords",
        "tailor posting posting.txt --json",
        commands.run_posting,
        (
            _argument("sources", nargs="+", metavar="SOURCE", help="posting files, addresses, or - for standard input"),
            _FETCH,
            _ANSWERS,
            _JSON,
        ),
    ),
    Command(
        "match",
        "show what a résumé says of what a posting asks for",
        "tailor match resume.docx posting.txt",
        commands.run_match,
        (_RESUME, _POSTING, _FETCH, _ANSWERS, _JSON),
    ),
    Command(
        "same",
        'say whether two names mean the same, for lines {"a": …, "b": …} on standard input',
        """echo '{"a": "Kubernetes", "b": "K8s"}' | tailor same --json""",
        line_commands.run_same,
        (_JSON,),
    ),
    Command(
        "suggest",
        "suggest truthful changes to a résumé for a posting",
        "tailor suggest resume.docx posting.txt",
        commands.run_suggest,
        (_RESUME, _POSTING, _FETCH, _ANSWERS, _JSON),
    ),
    Command(
        "guard",
        'judge rewrites, for lines {"source": …, "rewrite": …, "resume_text"?, "facts"?} on standard input',
        """echo '{"source": "Led 3 people", "rewrite": "Led 5 people"}' | tailor guard --json""",
        line_commands.run_guard,
        (_JSON,),
    ),
    Command(
        "make",
        "write tailored résumé and letter, read back, with report.json; files of the same name are replaced",
        "tailor make resume.docx posting.txt -o out",
        document_commands.run_make,
        (
            _RESUME,
            _POSTING,
            _FETCH,
            _argument("-o", dest="folder", required=True, metavar="FOLDER", help="where the files go"),
            _TEMPLATE,
            _argument(
                "--format", dest="formats", default="docx,pdf", metavar="LIST", help="of docx, pdf, txt, md, html, json"
            ),
            _PAPER,
            _argument(
                "--pages", dest="fit", type=int, choices=(1, 2), default=0, metavar="N", help="fit on 1 or 2 pages"
            ),
            _argument("--in-place", action="store_true", help="also write a copy of the résumé's own Word file"),
            _argument("--no-letter", action="store_true", help="no cover letter"),
            _NAMES,
            _ACCEPT,
            _ANSWERS,
            _JSON,
        ),
    ),
    Command(
        "letter",
        "draft the cover letter alone: print it, or write it where a folder is given",
        "tailor letter resume.docx posting.txt -o out --format docx",
        document_commands.run_letter,
        (
            _RESUME,
            _POSTING,
            _FETCH,
            _argument("-o", dest="folder", metavar="FOLDER", help="write it there"),
            _TEMPLATE,
            _argument(
                "--format", dest="formats", default="docx,pdf", metavar="LIST", help="of docx, pdf, txt, md, html"
            ),
            _PAPER,
            _NAMES,
            _ACCEPT,
            _ANSWERS,
            _JSON,
        ),
    ),
    Command(
        "check",
        "read a Word or PDF file as machines do and say what they get",
        "tailor check resume.pdf",
        document_commands.run_check,
        (
            _argument("file", metavar="FILE", help="a Word or PDF file"),
            _argument("--reader", default="", metavar="NAME", help="whose text to print: the first reader's, or all"),
            _JSON,
        ),
    ),
    Command(
        "templates",
        "list the templates, or draw one: show NAME",
        "tailor templates show modern -o modern.png",
        document_commands.run_templates,
        (
            _argument("words", nargs="*", metavar="show NAME", help="the template to draw with the bundled sample"),
            _argument("-o", dest="picture", metavar="PICTURE", help="where the PNG goes; else NAME.png here"),
            _JSON,
        ),
    ),
    Command(
        "doctor",
        "say what is installed, where the data is and how many sockets were asked for",
        "tailor doctor",
        commands.run_doctor,
        (_JSON,),
    ),
    Command(
        "open",
        "open the window",
        "tailor open resume.docx posting.txt",
        commands.run_open,
        (_argument("files", nargs="*", metavar="FILE", help="a résumé and a posting to open"),),
    ),
)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("tailor", description="Tailors a résumé to a job posting, truthfully and offline.")
    parser.add_argument("--version", action="version", version=f"tailor {__version__}")
    subparsers = parser.add_subparsers(metavar="COMMAND", required=True)
    for command in COMMANDS:
        sub = subparsers.add_parser(
            command.name,
            help=command.does,
            description=command.does[0].upper() + command.does[1:] + ".",
            epilog=f"Example: {command.example}",
        )
        for argument in command.arguments:
            sub.add_argument(*argument.names, **argument.options)  # type: ignore[arg-type]
        sub.set_defaults(run=command.run)
    return parser


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit status."""
    install_if_forbidden()
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8")
    options = _parser().parse_args(arguments)
    try:
        status: int = options.run(options)
    except TailorError as error:
        print(" ".join(str(error).split()), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        sys.stderr.close()
        return 1
    return status
