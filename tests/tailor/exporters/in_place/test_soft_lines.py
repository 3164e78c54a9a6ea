import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from tailor.exporters.in_place.writing import tailored_file
from tailor.model.resume import Line, Resume
from tests.tailor.exporters.in_place.files import (
    BULLETS,
    LATER,
    SOFT,
    by_python_docx,
    edited,
    with_headers,
    with_soft_breaks,
)
from tests.tailor.exporters.in_place.test_writing import job, parts, resume_in, tailored, with_bullets

ADDED = Line("add:1", "Ran the stock take of 2022 & closed it")


def changed(change: Callable[[tuple[Line, ...]], tuple[Line, ...]]) -> Callable[[Resume], Resume]:
    return lambda resume: with_bullets(resume, *change(job(resume).highlights))


def reworded(line: Line) -> Line:
    return replace(line, text=line.text.replace("stock", "all stock"))


CHANGES: dict[str, Callable[[tuple[Line, ...]], tuple[Line, ...]]] = {
    "first goes": lambda lines: lines[1:],
    "middle goes": lambda lines: (lines[0], lines[2]),
    "last goes": lambda lines: lines[:2],
    "all change places": lambda lines: (lines[2], lines[0], lines[1]),
    "one comes first": lambda lines: (ADDED, *lines),
    "one comes last": lambda lines: (*lines, ADDED),
    "one is reworded and moves": lambda lines: (reworded(lines[1]), lines[0], lines[2]),
    "one becomes two": lambda lines: (
        lines[0],
        replace(lines[1], text="Counted stock every Friday"),
        Line(f"{lines[1].id}~2", "Reported differences"),
        lines[2],
    ),
    "all at once": lambda lines: (lines[2], ADDED, reworded(lines[1])),
    "all go": lambda lines: (),
}


@pytest.mark.parametrize("file", SOFT)
@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_lines_between_soft_breaks_go_come_and_change_places(
    file: str, change: Callable[[tuple[Line, ...]], tuple[Line, ...]], tmp_path: Path
) -> None:
    content = with_soft_breaks(file)
    lines = job(resume_in(content, tmp_path)).highlights
    assert tuple(line.text for line in lines) == BULLETS
    new, missed = tailored(content, tmp_path, changed(change))
    assert missed == ()
    xml = parts(new)["word/document.xml"]
    etree.fromstring(xml)
    read = resume_in(new, tmp_path)
    assert [line.text for line in job(read).highlights] == [line.text for line in change(lines)]
    assert [line.text for line in job(read, 1).highlights] == list(LATER)
    before, after = parts(content), parts(new)
    assert {name for name in before if before[name] != after[name]} == {"word/document.xml"}
    if len(change(lines)):
        assert xml.count(b"<w:p>") == before["word/document.xml"].count(b"<w:p>")
        signs = sum(xml.decode().count(sign) for sign in ("• ", ">•<", ">- "))
        assert signs == len(change(lines))


def test_no_break_is_left_over_where_all_lines_go(tmp_path: Path) -> None:
    new, _ = tailored(with_soft_breaks("behind the company"), tmp_path, changed(lambda lines: ()))
    assert b"<w:br" not in parts(new)["word/document.xml"]
    content = with_soft_breaks("one run")
    new, _ = tailored(content, tmp_path, changed(lambda lines: ()))
    before, after = (parts(one)["word/document.xml"].count(b"<w:p>") for one in (content, new))
    assert after == before - 1


def test_a_moved_line_keeps_its_look(tmp_path: Path) -> None:
    content = with_soft_breaks("breaks in runs of their own")
    new, _ = tailored(content, tmp_path, changed(lambda lines: tuple(reversed(lines))))
    xml = parts(new)["word/document.xml"].decode()
    assert "<w:rPr><w:i/></w:rPr><w:t>new forklift drivers on the yard rules</w:t>" in xml
    assert xml.index("new forklift drivers") < xml.index("shifts for 18 pickers")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("<w:br/><w:t>• Counted", '<w:br w:type="page"/><w:t>• Counted'),
        ("<w:br/><w:t>• Counted", '<w:footnoteReference w:id="2"/><w:br/><w:t>• Counted'),
    ],
)
def test_what_stands_among_other_things_stays_and_is_told(old: str, new: str, tmp_path: Path) -> None:
    content = edited(with_soft_breaks("one run"), lambda xml: xml.replace(old, new))
    base = resume_in(with_soft_breaks("one run"), tmp_path)
    first, second, third = job(base).highlights
    wanted = with_bullets(base, third, reworded(second), first)
    made, outcome = tailored_file(content, "cv.docx", base, wanted)
    assert [one.reason for one in outcome.missed] == ["it shares its paragraph with other words"]
    assert b"all stock" in parts(made)["word/document.xml"]


def test_headers_of_all_pages_change_together(tmp_path: Path) -> None:
    content = with_headers()
    base = resume_in(content, tmp_path)
    assert base.basics.label == "Warehouse Supervisor"

    def change(resume: Resume) -> Resume:
        return replace(resume, basics=replace(resume.basics, label="Warehouse Manager"))

    new, missed = tailored(content, tmp_path, change)
    assert missed == ()
    with zipfile.ZipFile(io.BytesIO(new)) as package:
        headers = [package.read(name) for name in package.namelist() if name.startswith("word/header")]
    assert len(headers) == 3
    assert all(b"Warehouse" in xml and b"Manager" in xml and b"Supervisor" not in xml for xml in headers)


def test_a_line_that_goes_goes_from_all_headers(tmp_path: Path) -> None:
    new, missed = tailored(
        with_headers(), tmp_path, lambda resume: replace(resume, basics=replace(resume.basics, label=""))
    )
    assert missed == ()
    assert not any(b"Supervisor" in xml for name, xml in parts(new).items() if name.startswith("word/header"))


def half_soft() -> bytes:
    """Return the file with the first two bullets of the first job behind its company, the third by itself."""

    def joined(xml: str) -> str:
        start = xml.rindex("<w:p>", 0, xml.index("Dunmore"))
        end = xml.rindex("<w:p>", 0, xml.index("Trained"))
        lines = "".join(f"<w:br/><w:t>• {line}</w:t>" for line in BULLETS[:2])
        return f"{xml[:start]}<w:p><w:r><w:t>Dunmore Logistics, Leeds</w:t>{lines}</w:r></w:p>{xml[end:]}"

    return edited(by_python_docx(), joined)


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_lines_of_which_some_share_a_paragraph_go_come_and_change_places(
    change: Callable[[tuple[Line, ...]], tuple[Line, ...]], tmp_path: Path
) -> None:
    content = half_soft()
    lines = job(resume_in(content, tmp_path)).highlights
    assert tuple(line.text for line in lines) == BULLETS
    new, missed = tailored(content, tmp_path, changed(change))
    assert missed == ()
    read = resume_in(new, tmp_path)
    assert [line.text for line in job(read).highlights] == [line.text for line in change(lines)]
