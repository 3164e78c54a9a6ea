"""Reads the text of a job posting from a file of any supported kind; its content decides what it is."""

import re
from pathlib import Path

import ftfy

from tailor.errors import PasswordNeeded, UnreadableFile
from tailor.importers.file_kinds import READ, FileKind, check_size, sniff
from tailor.importers.lines import TextLine
from tailor.importers.plain_text import decode_text
from tailor.importers.resume_file import load_file, read_lines
from tailor.importers.web_page import html_to_text, looks_like_html
from tailor.model.message import reworded, say

MAX_PAGES = 60
_LONGEST = 200_000
# The readers of files are shared with résumés and speak of one.
_ABOUT_POSTINGS = (
    ("résumé", "posting"),
    ("Use --pages all to read all of them.", "Copy the posting into a file of its own."),
    (READ, "Tailor reads DOCX, PDF, ODT, RTF, web pages, plain text and Markdown"),
)
_BULLET = re.compile(r"\s*(?:[•·▪◦●○‣*–-]|\(?\d{1,2}[.)])\s+")
_FULL_LINE = 0.72
_NARROWEST, _WIDEST = 45, 160
_SMALL_STARTS = 0.075


def read_posting_text(path: Path) -> str:
    """Return a posting file's words: plain text, Markdown, a web page, PDF or DOCX; raise UnreadableFile."""
    path = Path(path)
    try:
        return _read(load_file(path), path)
    except PasswordNeeded as error:
        raise UnreadableFile(
            say("{name} is protected with a password. Save it without one, or paste its text.", name=path.name)
        ) from error
    except UnreadableFile as error:
        raise UnreadableFile(reworded(str(error.args[0]), _ABOUT_POSTINGS)) from error


def decode_posting(content: bytes, name: str) -> str:
    """Return a posting that came as bytes without a file; `name` stands in the message if it cannot be read."""
    check_size(len(content), Path(name))
    if content.startswith((b"%PDF", b"PK\x03\x04")):
        return _read(content, Path(name))
    return _checked(decode_text(content, Path(name)), Path(name))


def _read(content: bytes, path: Path) -> str:
    if b"%PDF" not in content[:1024] and not content.startswith(b"PK") and b"<" in content[:2000]:
        text = decode_text(content, path)
        if looks_like_html(text):
            return _checked(text, path)
    kind = sniff(content, path)
    if kind in (FileKind.LINKEDIN, FileKind.EUROPASS):
        raise UnreadableFile(
            say("{name} is a profile of a person. Choose the file that holds the posting.", name=path.name)
        )
    if kind not in (FileKind.TEXT, FileKind.MARKDOWN, FileKind.HTML, FileKind.JSON):
        return _checked(_joined(read_lines(content, path, kind, max_pages=MAX_PAGES)[0].lines), path)
    return _checked(decode_text(content, path), path)


def _checked(text: str, path: Path) -> str:
    """Return the text mended and unwrapped; refuse one without words."""
    if looks_like_html(text):
        text = html_to_text(text)
    # No posting is as long; what reads it on says that it was cut.
    text = unwrap(ftfy.fix_text(text[:_LONGEST], uncurl_quotes=False))
    if not any(letter.isalpha() for letter in text):
        raise UnreadableFile(
            say(
                "{name} holds no text. Copy the posting's words into a text file, or paste them into the window.",
                name=path.name,
            )
        )
    return text


def _joined(lines: tuple[TextLine, ...]) -> str:
    parts = []
    for line in lines:
        if line.gap > 1.0 or line.level:
            parts.append("")
        parts.append(f"• {line.plain}" if line.bullet else line.plain)
    return "\n".join(parts)


def unwrap(text: str) -> str:
    """Join lines that were only broken to fit a width, as mail programs and PDF pages do."""
    lines = text.splitlines()
    lengths = sorted(len(line) for line in lines if line.strip())
    if not lengths:
        return text
    width = lengths[int(len(lengths) * 0.95)]
    goes_on = [_goes_on(line, following, width) for line, following in zip(lines, [*lines[1:], ""], strict=True)]
    small_starts = sum(
        on and following.lstrip()[:1].islower() for on, following in zip(goes_on, [*lines[1:], ""], strict=True)
    )
    if not _NARROWEST <= width <= _WIDEST or small_starts < max(2, _SMALL_STARTS * len(lengths)):
        return text
    joined: list[str] = []
    for index, line in enumerate(lines):
        if index and goes_on[index - 1]:
            joined[-1] = f"{joined[-1].rstrip()} {line.strip()}"
        else:
            joined.append(line)
    return "\n".join(joined)


def _goes_on(line: str, following: str, width: int) -> bool:
    """Say whether the next line is the rest of this one."""
    if not line.strip() or not following.strip() or _BULLET.match(following) or len(line) < _FULL_LINE * width:
        return False
    if following.lstrip()[0].islower():
        return True
    first_word = following.split()[0]
    return len(line) + len(first_word) >= width and not line.rstrip().endswith((".", ":", "!", "?"))
