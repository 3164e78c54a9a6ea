"""Says whether the import of résumés drops words: each must be in a field, a heading or the tray of unplaced text.

    python tests/benchmarks/keep_all_words.py FOLDER [-v]

The words come from the file by a way of their own, not by the reader's: for PDF what pdfium gives as plain text, for
Word and OpenDocument the text of the XML, for text its decoded content (RTF and web pages only by the reader's lines).
Counted as kept are also a date whose year is among the dates that were read, a label before contact data that the
reader knows ("E-mail:") and a word that joined two fields ("Cook at Amber Inn"): the field says the same.
"""

import argparse
import io
import json
import re
import sys
import unicodedata
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
from lxml import etree

from tailor.errors import TailorError
from tailor.importers.dates import find_dates
from tailor.importers.file_kinds import FileKind, sniff
from tailor.importers.imported_json import imported_to_json
from tailor.importers.labels import read_label
from tailor.importers.plain_text import decode_text
from tailor.importers.resume_file import read_lines, read_resume
from tailor.importers.text_repair import repair, without_icons
from tailor.importers.word_lists import fold, word_list

_WORD = re.compile(r"[^\W_]+")
_SILENT = {"del", "instrText", "Fallback", "tracked-changes", "script", "style", "head", "delText"}
_PARAGRAPHS = frozenset({"p", "h", "li", "h1", "h2", "h3", "h4", "td", "th", "dt", "dd"})
_JOINTS = frozenset({"at", "in", "im", "bei", "chez", "en", "em", "presso", "bij", "hos", "and", "und", "et", "y", "e"})
_MARKS = frozenset({"o", "v", "http", "https", "www", "mailto"})


def source_lines(path: Path) -> Iterator[str]:
    """Yield a file's text line by line, or piece by piece where it has no lines."""
    content = path.read_bytes()
    kind = sniff(content, path)
    if kind is FileKind.PDF:
        with pypdfium2.PdfDocument(content) as document:
            for page in document:
                yield from page.get_textpage().get_text_range().replace("\ufffe", "").splitlines()
    elif kind in (FileKind.DOCX, FileKind.ODT):
        yield from _xml_texts(content)
    elif kind is FileKind.JSON:
        yield from _strings(json.loads(content))
    elif kind in (FileKind.TEXT, FileKind.MARKDOWN):
        yield from decode_text(content, path).splitlines()
    elif kind in (FileKind.RTF, FileKind.HTML):
        yield from (line.plain for line in read_lines(content, path, kind)[0].lines)


def _xml_texts(content: bytes) -> Iterator[str]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            if re.fullmatch(r"word/(?:document|header\d*|footer\d*)\.xml|content\.xml", name):
                yield from _texts(etree.fromstring(archive.read(name)), word=name.startswith("word/"))


def _texts(root: etree._Element, *, word: bool = False) -> Iterator[str]:
    """Yield the texts of paragraphs, each whole."""
    for found in root.iter():
        silent = any(_name(ancestor) in _SILENT for ancestor in found.iterancestors())
        if _name(found) in _PARAGRAPHS and not silent:
            yield "".join(_pieces(found, word))


def _name(element: etree._Element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else "del"


def _pieces(element: etree._Element, word: bool) -> Iterator[str]:
    name = _name(element)
    if name in _SILENT:
        return
    if name in ("br", "tab", "cr", "s", "line-break", "txbxContent", "p", "frame"):
        yield " "
    if name == "t" or not word:
        yield element.text or ""
    for child in element:
        yield from _pieces(child, word)
        yield "" if word else child.tail or ""


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from () if key in ("confidence", "origins", "source") else _strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner)


def words_of(text: str) -> list[str]:
    """Return the words that count, in one form."""
    plain = fold(unicodedata.normalize("NFKC", without_icons(repair(text))))
    return [word for word in _WORD.findall(plain) if len(word) > 1 and word not in _MARKS]


def lost_words(path: Path) -> tuple[int, list[str]]:
    """Return how many words a file has and which of them the import dropped."""
    result = " ".join(_strings(imported_to_json(read_resume(path))))
    kept, glued = set(words_of(result)), "".join(words_of(result))
    labels = {
        word for names in word_list("resume_contacts")["labels"].values() for name in names for word in words_of(name)
    }
    years = set(re.findall(r"(?:19|20)\d\d", result))
    kept |= years
    read = {int(month) for month in re.findall(r"(?:19|20)\d\d-(\d\d)", result)}
    names = word_list("resume_dates")["months"]
    months = {word for number in names if int(number) in read for name in names[number] for word in words_of(name)}
    count, lost = 0, []
    for line in source_lines(path):
        words = words_of(line)
        dated = _date_words(line, years) | months
        labelled = set(words_of(line)) - set(words_of(read_label(line).text))
        count += len(words)
        free = dated | labelled | labels | kept | _JOINTS
        lost += [word for word in words if word not in free and not _is_glued(word, kept, glued)]
    return count, lost


def _is_glued(word: str, kept: set[str], glued: str) -> bool:
    """Tell whether a word's letters stand in the result, only parted or joined otherwise than pdfium does."""
    parts = re.findall(r"[^\W\d]+|\d+", word)
    return (len(word) > 3 and word in glued) or (len(parts) > 1 and all(p in kept or len(p) == 1 for p in parts))


def _date_words(line: str, years: set[str]) -> set[str]:
    found: set[str] = set()
    for span in find_dates(repair(line)):
        if {span.start[:4], span.end[:4]} & (years | {"pres"}):
            found.update(words_of(repair(line)[span.begin : span.stop]))
    return found


def main() -> int:
    """Print the share of words kept over a folder, and the words dropped."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("-v", action="store_true", help="print every file")
    options = parser.parse_args()
    total, dropped, refused = 0, 0, 0
    for path in sorted(path for path in options.folder.iterdir() if path.is_file()):
        try:
            count, lost = lost_words(path)
        except TailorError as error:
            refused += 1
            print(f"{path.name}: refused: {error}")
            continue
        total, dropped = total + count, dropped + len(lost)
        if lost or options.v:
            print(f"{path.name}: {count - len(lost)} of {count} words kept; dropped: {' '.join(lost[:40])}")
    print(f"kept {100 * (1 - dropped / max(total, 1)):.2f} % of {total} words; refused {refused} files")
    return 1 if dropped else 0


if __name__ == "__main__":
    sys.exit(main())
