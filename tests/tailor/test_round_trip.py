"""What we export comes back through the import as it was."""

import json
from dataclasses import fields, is_dataclass, replace

import pytest

from tailor.exporters.blocks import resume_blocks
from tailor.exporters.documents import document_bytes
from tailor.exporters.json_resume import to_json_resume
from tailor.exporters.template import list_templates, load_template
from tailor.importers.resume_file import read_resume
from tests.tailor.exporters.people import ONE_PAGE, TWO_PAGES, generated
from tests.tailor.realistic import realistic


def plain(value):
    """Return a value as dictionaries and lists, without ids."""
    if isinstance(value, tuple):
        return [plain(one) for one in value]
    if not is_dataclass(value):
        return value
    return {field.name: plain(getattr(value, field.name)) for field in fields(value) if field.name != "id"}


@pytest.mark.parametrize("resume", [ONE_PAGE, TWO_PAGES, *(generated(seed) for seed in range(20))])
def test_a_json_resume_comes_back_whole(resume, tmp_path):
    path = tmp_path / "resume.json"
    path.write_text(json.dumps(to_json_resume(resume)), encoding="utf-8")
    assert plain(read_resume(path).resume) == plain(resume)


@pytest.mark.parametrize("kind", ["pdf", "docx", "txt"])
@pytest.mark.parametrize("name", list_templates())
@pytest.mark.parametrize("resume", [ONE_PAGE, TWO_PAGES])
def test_jobs_and_studies_come_back_from_every_document(resume, name, kind, tmp_path):
    path = tmp_path / f"resume.{kind}"
    template = load_template(name)
    path.write_bytes(document_bytes(resume_blocks(resume, template), template, kind))
    back = read_resume(path).resume
    assert back.basics.name == resume.basics.name
    assert back.basics.email == resume.basics.email
    assert back.basics.summary == resume.basics.summary
    for section in resume.sections[:2]:
        found = next(one for one in back.sections if one.kind == section.kind)
        assert found.heading.casefold() == section.heading.casefold()
        assert plain(without_links(found)) == plain(without_links(replace(section, heading=found.heading)))


def without_links(section):
    """Leave addresses aside, which a page shows as links alone."""
    return replace(section, entries=tuple(replace(entry, url="") for entry in section.entries))


@pytest.mark.parametrize("kind", ["pdf", "docx"])
@pytest.mark.parametrize("name", list_templates())
@pytest.mark.parametrize("seed", range(12))
def test_what_a_page_shows_comes_back_from_it(seed, name, kind, tmp_path):
    resume = realistic(seed)
    template = load_template(name)
    path = tmp_path / f"resume.{kind}"
    path.write_bytes(document_bytes(resume_blocks(resume, template), template, kind))
    back = read_resume(path).resume
    for field in ("name", "label", "email", "phone", "summary"):
        assert getattr(back.basics, field) == getattr(resume.basics, field)
    assert back.basics.location.text == resume.basics.location.text
    assert [section.kind for section in back.sections] == [section.kind for section in resume.sections]
    for found, section in zip(back.sections, resume.sections, strict=True):
        assert plain(found.entries) == plain(section.entries)
