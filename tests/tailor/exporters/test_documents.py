from pathlib import Path

import pytest

from tailor.errors import ExportFailed
from tailor.exporters.blocks import resume_blocks
from tailor.exporters.documents import Target, document_bytes, draft_letter, draft_resume
from tailor.exporters.files import write
from tests.tailor.exporters.people import LETTER, ONE_PAGE, POSTING, TWO_PAGES


def write_resume(template, folder, kind, *, overwrite=False, resume=ONE_PAGE, pages=None):
    target = Target(folder, overwrite=overwrite)
    return write([draft_resume(resume, POSTING, template, target, kind, pages=pages)])[0]


@pytest.mark.parametrize("kind", ["docx", "pdf", "txt", "json"])
def test_a_resume_is_written_under_its_name_and_reads_back(kind, classic, tmp_path):
    written = write_resume(classic, tmp_path / "new", kind)
    assert Path(written.path).name == f"Łucja Öberg-Doğan - Résumé - Havbris Shipping A S.{kind}"
    assert (written.format, written.read_back) == (kind, "complete")


@pytest.mark.parametrize("kind", ["docx", "pdf"])
def test_a_letter_is_written_under_its_name_and_reads_back(kind, classic, tmp_path):
    written = write([draft_letter(LETTER, ONE_PAGE, POSTING, classic, Target(tmp_path), kind, date="2026-03-09")])[0]
    assert Path(written.path).name == f"Łucja Öberg-Doğan - Letter - Havbris Shipping A S.{kind}"
    assert written.read_back == "complete"


def test_an_earlier_file_is_kept_unless_it_may_go(classic, tmp_path):
    first = Path(write_resume(classic, tmp_path, "txt").path)
    first.write_text("mine", encoding="utf-8")
    second = Path(write_resume(classic, tmp_path, "txt").path)
    assert second.name.endswith(" (2).txt")
    assert first.read_text(encoding="utf-8") == "mine"
    write_resume(classic, tmp_path, "txt", overwrite=True)
    assert first.read_text(encoding="utf-8") != "mine"


def test_a_resume_is_fitted_on_its_pages_or_the_error_says_by_how_much(classic, tmp_path):
    assert write_resume(classic, tmp_path, "pdf", pages=1).pages == 1
    with pytest.raises(ExportFailed, match=r"about \d+ lines too long for one page"):
        write_resume(classic, tmp_path / "new", "docx", resume=TWO_PAGES, pages=1)
    assert not (tmp_path / "new").exists()


def test_an_unknown_format_is_refused(classic):
    with pytest.raises(ExportFailed, match="not as odt"):
        document_bytes(resume_blocks(ONE_PAGE, classic), classic, "odt")
