"""Sets Word files with LibreOffice and measures how far they are from our own PDF."""

import ctypes
import os
import shutil
import subprocess
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

import pypdfium2
import uharfbuzz as hb
from pypdfium2 import raw

from tailor.exporters.document import Document
from tailor.exporters.documents import document_bytes
from tailor.exporters.families import FAMILIES
from tailor.exporters.fit import gathered
from tailor.exporters.template import FOOTER, Template
from tailor.paths import data_dir

OFFICE = shutil.which("soffice")
_SAME_LINE = 1.0
_FOOTER_TOP = FOOTER + 12
_HYPHENS = ("-", "\u0002", "\ufffe")
"""What the reader makes of a hyphen, the latter two at the end of a line."""
_TWIN = (
    '<match><test name="family"><string>{family.word}</string></test>'
    '<edit name="family" mode="assign" binding="same"><string>{family.alternative}</string></edit></match>'
)
_SHIFTED = 10.0
"""Points: a line that the other breaks elsewhere pushes what follows by a whole line, never by less."""

Line = tuple[str, float]


@dataclass(frozen=True, slots=True)
class Parity:
    """One document: lines of ours, those that the Word file breaks at the same word, and the farthest baseline.

    `hyphens` are lines that differ because a word processor breaks after hyphens, which the PDF must not; `other` are
    those that differ for no such reason.
    """

    name: str
    pages: tuple[int, int]
    lines: int
    hyphens: int
    other: tuple[str, ...]
    farthest: float

    @property
    def same(self) -> int:
        """The lines that break at the same word."""
        return self.lines - self.hyphens - len(self.other)


def set_by_office(files: list[Path], folder: Path, scratch: Path) -> None:
    """Turn Word files into PDF in one go, our faces standing in for those that Word brings."""
    fonts = scratch / "fonts.conf"
    _faces_as_word_sets_them(scratch / "faces")
    places = f"<dir>{scratch / 'faces'}</dir><cachedir>{scratch / 'cache'}</cachedir>"
    twins = "".join(_TWIN.format(family=family) for family in FAMILIES.values() if not family.embedded)
    fonts.write_text(f"<fontconfig>{places}{twins}</fontconfig>", encoding="utf-8")
    profile = f"-env:UserInstallation={(scratch / 'profile').as_uri()}"
    command = [str(OFFICE), profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    subprocess.run(
        [*command, *map(str, files)],
        check=True,
        capture_output=True,
        timeout=60 + 10 * len(files),
        env={**os.environ, "FONTCONFIG_FILE": str(fonts)},
    )


def compare(documents: dict[str, tuple[Document, Template]], folder: Path) -> list[Parity]:
    """Write each document in both formats, set the Word files and measure them against the PDFs."""
    ours, theirs = folder / "ours", folder / "theirs"
    ours.mkdir()
    for name, (document, template) in documents.items():
        fitted = gathered(document, template)
        for kind in ("docx", "pdf"):
            (ours / f"{name}.{kind}").write_bytes(document_bytes(document, fitted, kind))
    set_by_office(sorted(ours.glob("*.docx")), theirs, folder)
    return [_parity(name, lines(ours / f"{name}.pdf"), lines(theirs / f"{name}.pdf")) for name in documents]


def lines(path: Path) -> list[list[Line]]:
    """Return each page's lines without their spaces, with their baselines, leaving the running footer out."""
    with pypdfium2.PdfDocument(path) as document:
        return [_rows(page.get_textpage()) for page in document]


def _rows(text: pypdfium2.PdfTextPage) -> list[Line]:
    x, y = ctypes.c_double(), ctypes.c_double()
    rows: list[tuple[float, list[tuple[float, str]]]] = []
    for index in range(text.count_chars()):
        sign = chr(raw.FPDFText_GetUnicode(text, index))
        if sign.isspace() or raw.FPDFText_IsGenerated(text, index) == 1:
            continue
        raw.FPDFText_GetCharOrigin(text, index, x, y)
        row = next((row for height, row in rows if abs(height - y.value) < _SAME_LINE), None)
        if row is None:
            rows.append((y.value, row := []))
        row.append((x.value, sign))
    # The letters of a ligature share their place: only that counts for their order.
    found = [("".join(sign for _, sign in sorted(row, key=lambda one: one[0])), height) for height, row in rows]
    return sorted((row for row in found if row[1] > _FOOTER_TOP), key=lambda row: -row[1])


def _parity(name: str, mine: list[list[Line]], other: list[list[Line]]) -> Parity:
    own, far = ([text for page in pages for text, _ in page] for pages in (mine, other))
    hyphens, different = 0, []
    for kind, start, end, far_start, far_end in SequenceMatcher(None, own, far, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        if any(text.endswith(_HYPHENS) for text in far[far_start:far_end]):
            hyphens += end - start
        else:
            different += own[start:end]
    return Parity(name, (len(mine), len(other)), len(own), hyphens, tuple(different), _farthest(mine, other))


def _farthest(mine: list[list[Line]], other: list[list[Line]]) -> float:
    """Return the greatest distance between the baselines of lines of the same words."""
    distances = [0.0]
    for page, twin in zip(mine, other, strict=False):
        for text, height in page:
            nearest = min((abs(height - far) for words, far in twin if words == text), default=_SHIFTED)
            distances += [nearest] if nearest < _SHIFTED else []
    return max(distances)


def _faces_as_word_sets_them(folder: Path) -> None:
    """Put the faces that stand in for Word's own into a folder, without the ligatures that Word does not set."""
    folder.mkdir()
    for path in sorted((data_dir("resources") / "fonts" / "document").glob("*/*.ttf")):
        wanted = hb.SubsetInput()
        wanted.unicode_set.invert()
        wanted.layout_feature_tag_set.clear()
        wanted.layout_feature_tag_set.update([int.from_bytes(tag, "big") for tag in (b"kern", b"mark", b"mkmk")])
        face = hb.subset(hb.Face(hb.Blob.from_file_path(str(path))), wanted)
        (folder / path.name).write_bytes(face.blob.data)
