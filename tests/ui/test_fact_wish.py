import pytest

from tailor.composition.fields import find_entry
from tailor.model.application import Application
from ui.fact_wish import FactWish, to_draft, with_draft
from ui.keeping import Keeping
from ui.session import Session


def test_what_was_typed_in_a_form_is_restored_from_its_draft(application: Application) -> None:
    wish = FactWish("correct", "w1", texts=(("w1.position", "Lead engineer"), ("w1.start_date", "2020-01")))
    entry = find_entry(with_draft(application, to_draft(wish)).base.resume, "w1")
    assert (getattr(entry, "position", ""), getattr(entry, "start_date", "")) == ("Lead engineer", "2020-01")
    wish = FactWish("add entry", "s1", "w1", "work", (("position", "Welder"), ("name", "")))
    sections = with_draft(application, to_draft(wish)).base.resume.sections
    assert [getattr(entry, "position", "") for entry in sections[0].entries] == ["Engineer", "Welder"]
    wish = FactWish("add section", "", "s1", "languages", (("heading", "Spoken"), ("language", "Finnish")))
    sections = with_draft(application, to_draft(wish)).base.resume.sections
    assert [section.heading for section in sections] == ["Experience", "Spoken", "Skills"]


@pytest.mark.parametrize(
    "draft",
    [
        *("", "no draft", "{}", "[]", '{"act": "correct", "target": "w1", "after": "", "kind": "none", "texts": []}'),
        to_draft(FactWish("correct", "w1")),
        to_draft(FactWish("add entry", "s9", "", "work", (("position", "Welder"),))),
        to_draft(FactWish("add section", "", "", "custom", (("heading", "Empty"),))),
    ],
)
def test_a_draft_that_says_nothing_changes_nothing(application: Application, draft: str) -> None:
    assert with_draft(application, draft) == application


def test_forms_and_new_lines_that_were_cut_off_come_back_as_one_step(
    session: Session, keeping: Keeping, application: Application
) -> None:
    wish = FactWish("correct", "w1", texts=(("w1.position", "Lead engineer"),))
    session.keep_draft("facts:form", to_draft(wish))
    session.keep_draft("new:k1.keywords|k1.1", "dbt, Airflow")
    keeping.save()
    keeping.open(application.id)
    assert session.undo_stack.count() == 1
    skills = getattr(session.tailored.sections[1].entries[0], "keywords", ())
    assert [line.text for line in skills] == ["Python", "dbt", "Airflow", "SQL"]
    assert getattr(session.base.sections[0].entries[0], "position", "") == "Lead engineer"
