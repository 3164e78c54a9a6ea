"""Templates of the user's own, a folder or a Word file, from the folder they are put into to the files they make."""

import json
from dataclasses import replace
from pathlib import Path

import docx
import pytest

from tailor import flow
from tailor.cli import main
from tailor.exporters.template import list_templates, load_template, summarize_templates, template_or_default
from tailor.paths import data_dir
from tailor.previews import render_resume
from tests.tailor.exporters.style_donor.donors import styled

SAMPLE = data_dir("resources") / "sample"
RESUME, POSTING = str(SAMPLE / "resume.docx"), str(SAMPLE / "posting.txt")
CLASSIC = (data_dir("templates") / "classic" / "template.toml").read_text(encoding="utf-8")


@pytest.fixture
def folder(home: Path) -> Path:
    """Put a folder with a template.toml and a Word file into the user's folder of templates."""
    templates = home / "templates"
    (templates / "mine").mkdir(parents=True)
    text = CLASSIC.replace('title = "Classic"', 'title = "Mine"').replace("Serif, a centred", "My own, a centred")
    (templates / "mine" / "template.toml").write_text(text, encoding="utf-8")
    styled(templates / "My CV.docx")
    (templates / "~$My CV.docx").write_bytes(b"Word keeps this beside an open file")
    return templates


def test_both_are_listed_with_ours(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["templates"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("classic")
    assert any(line.startswith("mine") and "My own" in line for line in lines)
    assert any(line.startswith("My CV") and "My CV.docx" in line for line in lines)
    assert not any("~$" in line for line in lines)


@pytest.mark.parametrize("name", ["mine", "My CV"])
def test_both_are_drawn(name: str, folder: Path, tmp_path: Path) -> None:
    picture = tmp_path / "shown.png"
    assert main(["templates", "show", name, "-o", str(picture)]) == 0
    assert picture.read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize("name", ["mine", "My CV"])
def test_both_make_documents_that_are_read_back_complete(name: str, folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert main(["make", RESUME, POSTING, "-o", str(out), "--template", name]) == 0
    report = json.loads((out / "report.json").read_text(encoding="utf-8"))
    assert [(file["read_back"], file["findings"]) for file in report["files"]] == [("complete", [])] * 4
    made = docx.Document(str(next(out.glob("*Résumé*.docx"))))
    header = made.sections[0].header.paragraphs
    assert [one.text for one in header] == (["Curriculum vitae"] if name == "My CV" else [one.text for one in header])


def test_a_mistake_in_one_leaves_the_others_usable(folder: Path) -> None:
    broken = folder / "mine" / "template.toml"
    broken.write_text(CLASSIC.replace("top = 48", "topp = 48"), encoding="utf-8")
    summaries = {one.name: one for one in summarize_templates()}
    assert "page.topp" in summaries["mine"].fault
    assert not any(one.fault for name, one in summaries.items() if name != "mine")
    template, message = template_or_default("mine")
    assert template.name == "classic"
    assert "page.topp" in message
    assert "The template “classic” is used instead." in message


def test_a_mistake_in_one_is_told_by_the_command_and_ours_is_used(
    folder: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (folder / "mine" / "template.toml").write_text(CLASSIC.replace("top = 48", 'top = "wide"'), encoding="utf-8")
    assert main(["make", RESUME, POSTING, "-o", str(tmp_path / "out"), "--template", "mine"]) == 0
    told = capsys.readouterr()
    for part in ("template.toml, line 7", "page.top", "18 to 144", "“classic” is used instead"):
        assert part in told.out + told.err


def test_a_mistake_in_one_is_told_by_the_preview_and_ours_is_shown(folder: Path) -> None:
    (folder / "mine" / "template.toml").write_text(CLASSIC.replace("top = 48", "topp = 48"), encoding="utf-8")
    imported, posting = flow.import_resume(Path(RESUME)), flow.read_posting_file(Path(POSTING))
    application = flow.start_application("a", imported, posting)
    preview = render_resume(replace(application, template="mine"), 0.5)
    assert "page.topp" in preview.fault
    assert preview.drawn.pages == render_resume(application, 0.5).drawn.pages


def test_a_name_that_no_template_has_is_told_before_the_work(
    folder: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert main(["make", RESUME, POSTING, "-o", str(tmp_path / "out"), "--template", "mime"]) == 1
    assert 'no template "mime"' in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_the_users_own_come_before_ours_and_a_folder_before_a_word_file(folder: Path) -> None:
    styled(folder / "mine.docx")
    styled(folder / "modern.docx")
    assert load_template("mine").title == "Mine"
    assert load_template("modern").description == "Looks like your own Word file modern.docx"
    assert list_templates().count("modern") == 1


def test_a_mistake_in_the_users_own_classic_leaves_ours(home: Path) -> None:
    path = home / "templates" / "classic" / "template.toml"
    path.parent.mkdir(parents=True)
    path.write_text("title =", encoding="utf-8")
    template, message = template_or_default("classic")
    assert template.title == "Classic"
    assert message.endswith("Ours is used instead.")


def test_a_damaged_word_file_is_named(folder: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (folder / "My CV.docx").write_bytes(b"PK\x03\x04 no zip")
    assert main(["templates", "show", "My CV", "-o", str(tmp_path / "shown.png")]) == 1
    assert "My CV.docx is no Word file that can be taken as a template" in capsys.readouterr().err
    assert not (tmp_path / "shown.png").exists()
    assert template_or_default("My CV")[0].name == "classic"
