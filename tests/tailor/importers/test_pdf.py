import time
from pathlib import Path

import pypdfium2
import pytest
from reportlab.pdfgen.canvas import Canvas

from tailor.errors import PasswordNeeded, UnreadableFile
from tailor.importers.pdf import read_pdf
from tailor.importers.resume_file import read_resume
from tailor.model.resume import Education, Resume, Work
from tests.tailor.importers.samples import pdf_file, simple_pdf, write


def jobs(resume: Resume) -> list[Work]:
    return [entry for section in resume.sections for entry in section.entries if isinstance(entry, Work)]


def test_a_one_column_page_is_read_whole(tmp_path: Path) -> None:
    resume = read_resume(pdf_file(tmp_path, [simple_pdf])).resume
    first, second = jobs(resume)
    assert resume.basics.name == "Ilse Vanderkamp"
    assert (first.name, first.position, first.location) == ("Harbour Tools NV", "Software Engineer", "Ghent, Belgium")
    assert (first.start_date, first.end_date) == ("2019-03", "present")
    assert (second.start_date, second.end_date) == ("2016-09", "2019-02")
    assert [line.text for line in first.highlights] == [
        "Built a service that answers 900 requests a second for all of the shops and warehouses, and watched it run.",
        "Taught two new colleagues.",
    ]
    (study,) = [entry for section in resume.sections for entry in section.entries if isinstance(entry, Education)]
    assert (study.institution, study.study_type, study.area) == (
        "Example University",
        "Master of Science",
        "Informatics",
    )


def two_columns(canvas: Canvas) -> None:
    write(canvas, 60, 60, "Noor Haddad", 22, bold=True)
    write(canvas, 40, 100, "Contact", 12, bold=True)
    write(canvas, 40, 115, "noor.haddad@example.com")
    write(canvas, 40, 128, "(206) 555-0148")
    write(canvas, 40, 160, "Skills", 12, bold=True)
    for number, skill in enumerate(("Kotlin", "Android", "Gradle", "Testing", "Figma", "Swift", "Git", "CI")):
        write(canvas, 40, 176 + 13 * number, f"{skill} and more of {skill}")
    write(canvas, 230, 100, "Experience", 12, bold=True)
    for number, (company, years) in enumerate(
        (("Blue Kite Apps", "2020 - Present"), ("Mellow Software", "2016 - 2020"))
    ):
        top = 118 + 90 * number
        write(canvas, 230, top, f"{company}", bold=True)
        canvas.drawRightString(550, 841.89 - top, years)
        write(canvas, 230, top + 13, "Android Developer")
        for row in range(4):
            write(canvas, 236, top + 28 + 13 * row, "•")
            write(canvas, 246, top + 28 + 13 * row, f"Shipped screen number {row} of the app for {company}")


def test_two_columns_are_read_one_after_the_other(tmp_path: Path) -> None:
    resume = read_resume(pdf_file(tmp_path, [two_columns])).resume
    assert resume.basics.email == "noor.haddad@example.com"
    assert resume.basics.phone == "(206) 555-0148"
    assert [job.name for job in jobs(resume)] == ["Blue Kite Apps", "Mellow Software"]
    assert all(len(job.highlights) == 4 for job in jobs(resume))


def dates_in_the_margin(canvas: Canvas) -> None:
    write(canvas, 60, 60, "Rafael Monteiro", 22, bold=True)
    write(canvas, 60, 80, "rafael.monteiro@example.com")
    write(canvas, 150, 120, "Experience", 14, bold=True)
    for number, (begin, end) in enumerate((("Mar 2019 –", "Present"), ("Jul 2014 –", "Feb 2019"))):
        top = 140 + 80 * number
        write(canvas, 75, top, begin)
        write(canvas, 75, top + 12, end)
        write(canvas, 150, top, f"Site Manager, Granite Works {number}", bold=True)
        for row in range(3):
            write(canvas, 160, top + 14 + 12 * row, "•")
            write(canvas, 170, top + 14 + 12 * row, f"Built bridge number {row} without a delay")


def test_dates_broken_over_two_rows_in_the_margin_are_joined(tmp_path: Path) -> None:
    found = jobs(read_resume(pdf_file(tmp_path, [dates_in_the_margin])).resume)
    assert [(job.start_date, job.end_date) for job in found] == [("2019-03", "present"), ("2014-07", "2019-02")]
    assert all(job.position == "Site Manager" and len(job.highlights) == 3 for job in found)


def drawn_bullets(canvas: Canvas) -> None:
    write(canvas, 60, 60, "Sina Petrov", 22, bold=True)
    write(canvas, 60, 80, "sina.petrov@example.com")
    write(canvas, 60, 120, "Experience", 14, bold=True)
    write(canvas, 60, 140, "Lantern Press", bold=True)
    canvas.drawRightString(540, 841.89 - 140, "2018 - Present")
    write(canvas, 60, 153, "Production Editor")
    for row, text in enumerate(
        ("Edited 40 books a year.", "Led a team of four editors.", "Moved the press to one tool.")
    ):
        canvas.circle(70, 841.89 - 166 - 14 * row, 1.5, fill=1)
        write(canvas, 80, 170 + 14 * row, text)


def test_bullets_that_are_drawings_are_found_by_their_indentation(tmp_path: Path) -> None:
    (job,) = jobs(read_resume(pdf_file(tmp_path, [drawn_bullets])).resume)
    assert [line.text for line in job.highlights] == [
        "Edited 40 books a year.",
        "Led a team of four editors.",
        "Moved the press to one tool.",
    ]


def linked(canvas: Canvas) -> None:
    simple_pdf(canvas)
    write(canvas, 60, 92, "my code")
    canvas.linkURL("https://github.com/ilse-example", (58, 841.89 - 96, 110, 841.89 - 84))


def test_links_are_read_from_annotations(tmp_path: Path) -> None:
    profiles = read_resume(pdf_file(tmp_path, [linked])).resume.basics.profiles
    assert [profile.url for profile in profiles] == ["https://github.com/ilse-example"]


def second_page(canvas: Canvas) -> None:
    write(canvas, 60, 60, "Languages", 13, bold=True)
    write(canvas, 60, 76, "Dutch (native), English (fluent)")
    write(canvas, 280, 820, "Page 2 of 2", 8)


def test_page_numbers_are_left_over_and_not_content(tmp_path: Path) -> None:
    imported = read_resume(pdf_file(tmp_path, [simple_pdf, second_page]))
    languages = [e for s in imported.resume.sections if s.kind == "languages" for e in s.entries]
    assert [(e.language, e.fluency) for e in languages] == [("Dutch", "native"), ("English", "fluent")]  # type: ignore[union-attr]
    assert "Page 2 of 2" in imported.unplaced


def test_a_page_of_pictures_is_named_a_scan(tmp_path: Path) -> None:
    path = pdf_file(tmp_path, [lambda canvas: canvas.rect(50, 50, 300, 300, fill=1)])
    with pytest.raises(UnreadableFile, match=r"resume\.pdf holds no text"):
        read_pdf(path.read_bytes(), path)


def test_a_password_is_asked_for_and_used(tmp_path: Path) -> None:
    path = pdf_file(tmp_path, [simple_pdf], password="quiet")
    with pytest.raises(PasswordNeeded, match="--password"):
        read_resume(path)
    with pytest.raises(PasswordNeeded, match="does not open"):
        read_resume(path, password="loud")
    assert read_resume(path, password="quiet").resume.basics.name == "Ilse Vanderkamp"


def test_too_many_pages_are_refused_unless_all_are_wanted(tmp_path: Path) -> None:
    path = pdf_file(tmp_path, [simple_pdf] * 31)
    with pytest.raises(UnreadableFile, match="--pages all"):
        read_resume(path)
    assert read_resume(path, max_pages=None).resume.basics.name == "Ilse Vanderkamp"


def test_a_damaged_file_is_named_damaged(tmp_path: Path) -> None:
    path = pdf_file(tmp_path, [simple_pdf])
    path.write_bytes(path.read_bytes()[:300])
    with pytest.raises(UnreadableFile, match="damaged"):
        read_resume(path)


def test_two_pages_take_little_more_than_their_extraction(tmp_path: Path) -> None:
    path = pdf_file(tmp_path, [simple_pdf, second_page])
    read_resume(path)
    start = time.perf_counter()
    document = pypdfium2.PdfDocument(path)
    for page in document:
        page.get_textpage().get_text_range()
    alone = time.perf_counter() - start
    start = time.perf_counter()
    read_resume(path)
    assert time.perf_counter() - start < 5 * alone + 0.4


def test_a_date_broken_in_a_left_column_and_unmarked_bullets_are_read(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, 60, 60, "Ilse Vanderkamp", 20, bold=True)
        write(canvas, 60, 78, "ilse.vanderkamp@example.com | +32 9 555 01 48")
        write(canvas, 60, 110, "EXPERIENCE", 13, bold=True)
        for top, first, second in ((130, "Mar 2019 –", "Present"), (190, "Sep 2016 –", "Feb 2019")):
            write(canvas, 60, top, first)
            write(canvas, 60, top + 12, second)
            write(canvas, 130, top, "Cook", bold=True)
            write(canvas, 130, top + 12, "Copper Kettle, Ghent, Belgium")
            write(canvas, 142, top + 24, "Ran the grill on every single night of the season from spring to autumn.")
            write(canvas, 142, top + 36, "Wrote the menus.")
        write(canvas, 60, 250, "SKILLS", 13, bold=True)
        write(canvas, 60, 266, "Grill, Stocks, Menus")
        write(canvas, 260, 800, "Ilse Vanderkamp - 1", 8)

    imported = read_resume(pdf_file(tmp_path, [draw]))
    first, second = jobs(imported.resume)
    assert (first.start_date, first.end_date) == ("2019-03", "present")
    assert (second.start_date, second.end_date) == ("2016-09", "2019-02")
    assert len(first.highlights) == len(second.highlights) == 2
    assert imported.unplaced == ("Ilse Vanderkamp - 1",)
