import hashlib
import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tailor.errors import ExportFailed
from tailor.exporters.in_place.writing import tailored_file, write_in_place
from tailor.importers.resume_file import read_resume
from tailor.model.lines import resume_lines
from tailor.model.resume import BaseResume, Line, Resume, Section, Skill, Work
from tests.tailor.exporters.in_place.files import BULLETS, LATER, MAKERS, by_python_docx, edited, in_table

NEW = "Planned shifts for 18 pickers across three docks"


def resume_in(content: bytes, folder: Path) -> Resume:
    path = folder / "read.docx"
    path.write_bytes(content)
    return read_resume(path).resume


def with_bullets(resume: Resume, *bullets: Line, job: int = 0) -> Resume:
    """Return the résumé with other bullets in one of its jobs."""

    def changed(section: Section) -> Section:
        if section.kind != "work":
            return section
        entries = [
            replace(entry, highlights=bullets) if number == job else entry  # type: ignore[arg-type]
            for number, entry in enumerate(section.entries)
        ]
        return replace(section, entries=tuple(entries))

    return replace(resume, sections=tuple(map(changed, resume.sections)))


def job(resume: Resume, number: int = 0) -> Work:
    works = [entry for section in resume.sections for entry in section.entries if isinstance(entry, Work)]
    return works[number]


def tailored(content: bytes, folder: Path, change: Callable[[Resume], Resume]) -> tuple[bytes, tuple[str, ...]]:
    """Return the file with a change of its résumé, and why parts of the change were not made."""
    base = resume_in(content, folder)
    new, outcome = tailored_file(content, "cv.docx", base, change(base))
    return new, tuple(missed.reason for missed in outcome.missed)


def reworded(resume: Resume) -> Resume:
    first, *others = job(resume).highlights
    return with_bullets(resume, replace(first, text=NEW), *others)


def parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return {info.filename: package.read(info) for info in package.infolist()}


@pytest.fixture(params=MAKERS.values(), ids=MAKERS.keys())
def content(request: pytest.FixtureRequest) -> bytes:
    made: bytes = request.param()
    return made


def test_only_the_changed_word_differs(content: bytes, tmp_path: Path) -> None:
    new, missed = tailored(content, tmp_path, reworded)
    before, after = parts(content), parts(new)
    assert not missed
    assert list(before) == list(after)
    assert {name for name in before if before[name] != after[name]} == {"word/document.xml"}
    old_xml, new_xml = before["word/document.xml"], after["word/document.xml"]
    assert abs(len(new_xml) - len(old_xml)) <= 2 * len("three")
    assert new_xml.count(b"<w:rPr>") == old_xml.count(b"<w:rPr>")
    assert [one.text for one in job(resume_in(new, tmp_path)).highlights] == [NEW, *BULLETS[1:]]


def test_every_other_line_reads_as_before(content: bytes, tmp_path: Path) -> None:
    base = resume_in(content, tmp_path)
    new, _ = tailored_file(content, "cv.docx", base, reworded(base))
    expected = [line.text for line in resume_lines(reworded(base))]
    assert [line.text for line in resume_lines(resume_in(new, tmp_path))] == expected


def test_bullets_go_come_and_change_places_as_whole_paragraphs(content: bytes, tmp_path: Path) -> None:
    def change(resume: Resume) -> Resume:
        first, second, _ = job(resume).highlights
        return with_bullets(resume, second, Line("add:1", "Ran the stock take of 2022 & closed it"), first)

    new, missed = tailored(content, tmp_path, change)
    assert not missed
    assert [one.text for one in job(resume_in(new, tmp_path)).highlights] == [
        BULLETS[1],
        "Ran the stock take of 2022 & closed it",
        BULLETS[0],
    ]


def test_a_bullet_becomes_two(content: bytes, tmp_path: Path) -> None:
    def change(resume: Resume) -> Resume:
        first, second, third = job(resume).highlights
        pieces = (replace(second, text="Counted stock every Friday"), Line(f"{second.id}~2", "Reported differences"))
        return with_bullets(resume, first, *pieces, third)

    new, missed = tailored(content, tmp_path, change)
    assert not missed
    texts = [one.text for one in job(resume_in(new, tmp_path)).highlights]
    assert texts == [BULLETS[0], "Counted stock every Friday", "Reported differences", BULLETS[2]]


def skills_changed(resume: Resume, *texts: str) -> Resume:
    def changed(section: Section) -> Section:
        if section.kind != "skills":
            return section
        entry = section.entries[0]
        assert isinstance(entry, Skill)
        known = {line.text: line for line in entry.keywords}
        lines = tuple(known.get(text, Line(f"add:{text}", text)) for text in texts)
        return replace(section, entries=(replace(entry, keywords=lines),))

    return replace(resume, sections=tuple(map(changed, resume.sections)))


def test_listed_skills_come_and_change_places(content: bytes, tmp_path: Path) -> None:
    wanted = ("stock counting", "SAP EWM", "forklift counterbalance", "excel", "Voice picking")
    new, missed = tailored(content, tmp_path, lambda resume: skills_changed(resume, *wanted))
    assert not missed
    read = [line.text for line in resume_lines(resume_in(new, tmp_path)) if line.kind == "skills"]
    assert read == list(wanted)


def test_a_job_can_be_left_out(content: bytes, tmp_path: Path) -> None:
    def change(resume: Resume) -> Resume:
        sections = [
            replace(section, entries=section.entries[:1]) if section.kind == "work" else section
            for section in resume.sections
        ]
        return replace(resume, sections=tuple(sections))

    new, missed = tailored(content, tmp_path, change)
    assert not missed
    read = [line.text for line in resume_lines(resume_in(new, tmp_path))]
    assert not [text for text in read if text in LATER or text in ("Picker", "Hartley Foods")]
    assert set(BULLETS) < set(read)
    assert "2016" not in str([line for line in read if "Feb" in line])


def test_sections_change_places(tmp_path: Path) -> None:
    new, missed = tailored(
        by_python_docx(), tmp_path, lambda resume: replace(resume, sections=tuple(reversed(resume.sections)))
    )
    assert not missed
    assert [section.kind for section in resume_in(new, tmp_path).sections] == ["skills", "education", "work"]


def test_a_row_of_a_table_goes_as_a_whole(tmp_path: Path) -> None:
    def change(resume: Resume) -> Resume:
        sections = [
            replace(section, entries=section.entries[1:]) if section.kind == "work" else section
            for section in resume.sections
        ]
        return replace(resume, sections=tuple(sections))

    new, missed = tailored(in_table(), tmp_path, change)
    assert not missed
    xml = parts(new)["word/document.xml"]
    assert (xml.count(b"<w:tr>"), b"Mar 2020" in xml, b"Jun 2016" in xml) == (1, False, True)


def test_a_section_goes_and_moves_with_its_table(tmp_path: Path) -> None:
    def moved(resume: Resume) -> Resume:
        return replace(resume, sections=tuple(reversed(resume.sections)))

    def gone(resume: Resume) -> Resume:
        return replace(resume, sections=tuple(one for one in resume.sections if one.kind != "work"))

    new, missed = tailored(in_table(), tmp_path, moved)
    assert not missed
    xml = parts(new)["word/document.xml"]
    assert xml.index(b"Skills") < xml.index(b"Experience") < xml.index(b"<w:tbl>") < xml.index(b"<w:sectPr")
    new, missed = tailored(in_table(), tmp_path, gone)
    assert not missed
    assert b"<w:tbl>" not in parts(new)["word/document.xml"]
    assert [section.kind for section in resume_in(new, tmp_path).sections] == ["skills"]


def test_the_text_box_changes_in_both_copies(tmp_path: Path) -> None:
    new, _ = tailored(MAKERS["text box"](), tmp_path, reworded)
    xml = parts(new)["word/document.xml"]
    assert (xml.count(b"across three docks"), xml.count(b"across two docks")) == (2, 0)


def test_new_words_take_the_look_of_most_of_the_line(tmp_path: Path) -> None:
    def change(resume: Resume) -> Resume:
        first, *others = job(resume).highlights
        return with_bullets(resume, replace(first, text=first.text.replace("18 pickers", "18 pickers daily")), *others)

    new, _ = tailored(by_python_docx(), tmp_path, change)
    assert b'<w:t xml:space="preserve"> daily across two docks</w:t>' in parts(new)["word/document.xml"]


def test_a_fake_bullet_keeps_its_sign(tmp_path: Path) -> None:
    def fake(xml: str) -> str:
        plain = xml.replace('<w:pStyle w:val="ListBullet"/>', "")
        return re.sub(f"({'|'.join(text.split()[0] for text in (*BULLETS, *LATER))}) ", r"● \1 ", plain)

    content = edited(by_python_docx(), fake)

    def change(resume: Resume) -> Resume:
        first, second, third = job(resume).highlights
        return with_bullets(resume, first, second, Line("add:1", "Swept the yard"), third)

    new, missed = tailored(content, tmp_path, change)
    assert not missed
    xml = parts(new)["word/document.xml"].decode()
    assert re.sub(r"<[^>]*>", "", xml).count("● ") == 6
    assert "Swept the yard" in [one.text for one in job(resume_in(new, tmp_path)).highlights]


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        (
            "<w:t>Counted stock",
            '<w:t/></w:r><w:ins w:id="9" w:author="Ben"><w:r><w:t>Counted</w:t></w:r></w:ins>'
            '<w:r><w:t xml:space="preserve"> stock',
            "it has tracked changes; accept or reject them in Word first",
        ),
        (
            "<w:t>Counted stock every Friday and reported differences</w:t>",
            '<w:fldChar w:fldCharType="begin"/><w:instrText>MERGEFIELD a</w:instrText>'
            '<w:fldChar w:fldCharType="separate"/><w:t>Counted stock every Friday and reported differences</w:t>'
            '<w:fldChar w:fldCharType="end"/>',
            "Word fills it in itself",
        ),
        ("<w:t>Counted stock every", "<w:t>Counted</w:t><w:tab/><w:t>stock every", "a tab, a break or a picture"),
    ],
)
def test_what_may_not_change_is_said_with_its_reason(old: str, new: str, reason: str, tmp_path: Path) -> None:
    content = edited(by_python_docx(), lambda xml: xml.replace(old, new))
    base = resume_in(by_python_docx(), tmp_path)
    first, second, third = job(base).highlights
    changed = with_bullets(base, replace(first, text=NEW), replace(second, text="Reported differences"), third)
    written, outcome = tailored_file(content, "cv.docx", base, changed)
    assert [missed.reason.startswith(reason) for missed in outcome.missed] == [True]
    assert b"three" in parts(written)["word/document.xml"]


def test_a_locked_control_is_left_alone(tmp_path: Path) -> None:
    def lock(xml: str) -> str:
        start = xml.rindex("<w:p>", 0, xml.index("Counted"))
        end = xml.index("</w:p>", start) + len("</w:p>")
        control = '<w:sdt><w:sdtPr><w:lock w:val="sdtContentLocked"/></w:sdtPr><w:sdtContent>'
        return f"{xml[:start]}{control}{xml[start:end]}</w:sdtContent></w:sdt>{xml[end:]}"

    content = edited(by_python_docx(), lock)
    base = resume_in(content, tmp_path)
    first, second, third = job(base).highlights
    changed = with_bullets(base, replace(first, text=NEW), replace(second, text="Checked goods"), third)
    _, outcome = tailored_file(content, "cv.docx", base, changed)
    assert [missed.reason for missed in outcome.missed] == ["it is locked in the file"]


def base_of(path: Path) -> BaseResume:
    content = path.read_bytes()
    digest = hashlib.sha256(content).hexdigest()
    return BaseResume("b", 1, read_resume(path).resume, source=str(path), source_hash=digest)


def test_the_copy_is_read_back_and_the_source_untouched(tmp_path: Path) -> None:
    source = tmp_path / "Ines Calder.docx"
    source.write_bytes(by_python_docx())
    base = base_of(source)
    written = write_in_place(base, reworded(base.resume), tmp_path / "Ines Calder - Acme.docx")
    assert (written.read_back, written.findings) == ("complete", ())
    assert written.lines == len(list(resume_lines(base.resume)))
    assert (
        source.read_bytes() == by_python_docx() or hashlib.sha256(source.read_bytes()).hexdigest() == base.source_hash
    )


def test_what_could_not_be_made_is_a_finding(tmp_path: Path) -> None:
    source = tmp_path / "Ines Calder.docx"
    source.write_bytes(by_python_docx())
    base = base_of(source)
    basics = replace(base.resume.basics, phone="+44 113 555 0199")
    written = write_in_place(base, replace(reworded(base.resume), basics=basics), tmp_path / "out.docx")
    assert [finding.where for finding in written.findings] == ["basics.phone"]
    assert "keep the form that they have in your file" in written.findings[0].message


def settings(xml: str) -> str:
    return xml.replace("</w:settings>", '<w:documentProtection w:edit="readOnly" w:enforcement="1"/></w:settings>')


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (lambda path: path.write_bytes(path.read_bytes() + b"\0"), "has changed since it was read"),
        (lambda path: path.unlink(), "cannot be read any more"),
    ],
)
def test_a_source_that_is_no_longer_the_same_is_refused(
    spoil: Callable[[Path], object], message: str, tmp_path: Path
) -> None:
    source = tmp_path / "cv.docx"
    source.write_bytes(by_python_docx())
    base = base_of(source)
    spoil(source)
    with pytest.raises(ExportFailed, match=message) as raised:
        write_in_place(base, reworded(base.resume), tmp_path / "out.docx")
    assert "cv.docx" in str(raised.value)
    assert not (tmp_path / "out.docx").exists()


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"0" * 600, "has a password or is an old Word file"),
        (b"PK\x03\x04 no zip", "is no Word file that can be edited"),
        (edited(by_python_docx(), settings, "word/settings.xml"), "is protected against changes"),
        (edited(by_python_docx(), lambda xml: xml.replace("UTF-8", "UTF-16", 1)), "cannot be edited"),
        (edited(by_python_docx(), lambda xml: xml[: len(xml) // 2]), "cannot be edited"),
    ],
)
def test_files_that_cannot_be_edited_are_refused_in_plain_words(content: bytes, message: str, tmp_path: Path) -> None:
    base = resume_in(by_python_docx(), tmp_path)
    with pytest.raises(ExportFailed, match=message) as raised:
        tailored_file(content, "cv.docx", base, reworded(base))
    assert str(raised.value).startswith("cv.docx ")


def test_where_nothing_can_be_made_nothing_is_written(tmp_path: Path) -> None:
    base = resume_in(by_python_docx(), tmp_path)
    changed = replace(base, basics=replace(base.basics, phone="+44 113 555 0199"))
    with pytest.raises(ExportFailed, match=r"None of the changes can be made in cv\.docx: dates and addresses keep"):
        tailored_file(by_python_docx(), "cv.docx", base, changed)
