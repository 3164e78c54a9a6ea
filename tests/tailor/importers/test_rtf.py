from tailor.importers.hidden_text import INVISIBLE
from tailor.importers.reader import read_pages
from tailor.importers.rtf import read_rtf
from tests.tailor.importers.more_samples import RTF

PAGES = read_rtf(RTF)
LINES = {line.plain: line for line in PAGES.lines}


def test_letters_come_from_code_pages_and_unicode_escapes_once() -> None:
    assert "Zoë Brandt" in LINES
    assert "Zürich, Switzerland | zoe.brandt@example.com" in LINES
    assert "Москва" in LINES
    assert "Wrote the handbook “Safe Seams”." in LINES


def test_looks_tabs_cells_and_links_are_kept() -> None:
    assert (LINES["Zoë Brandt"].bold, LINES["Zoë Brandt"].size) == (True, 18.0)
    job = LINES["Blue Lantern AG Jan 2019 – Present"]
    assert job.text == "Blue Lantern AG\tJan 2019 – Present"
    assert LINES["Welding Inspector"].italic
    assert LINES["Languages German"].text == "Languages\tGerman"
    assert LINES["+41 44 555 01 48 | GitHub"].urls == ("https://github.com/zoe-example",)


def test_list_marks_become_bullets() -> None:
    assert LINES["Checked 300 seams a month."].bullet
    assert not LINES["Experience"].bullet


def test_properties_and_tables_of_fonts_are_no_text() -> None:
    words = " ".join(LINES)
    assert "Secret" not in words
    assert "Arial" not in words


def test_hidden_words_wait_in_the_tray_with_a_warning() -> None:
    assert PAGES.unplaced == ("hidden words",)
    assert PAGES.warnings == (INVISIBLE,)


def test_a_numbered_list_keeps_its_words_and_binary_data_is_stepped_over() -> None:
    lines = read_rtf(rb"{\rtf1 {\pict\bin4 {{}}abc}One\par{\listtext a\tab}Two\line Three}").lines
    assert [line.plain for line in lines] == ["One", "a Two", "Three"]


def test_a_damaged_file_gives_what_it_holds() -> None:
    assert read_rtf(rb"{\rtf1 One\par}}}} Two").lines[0].plain == "One"
    assert read_rtf(b"{\\rtf1" + b"{" * 5000 + b"One").lines[0].plain == "One"


def test_the_reader_understands_the_lines() -> None:
    resume = read_pages(PAGES).resume
    assert (resume.basics.name, resume.basics.email) == ("Zoë Brandt", "zoe.brandt@example.com")
    (job,) = resume.sections[0].entries
    assert job.name == "Blue Lantern AG"  # type: ignore[union-attr]
    assert len(job.highlights) == 2  # type: ignore[union-attr]
