"""Pay, type and hard conditions stand apart, each condition with what the résumé shows of it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tailor.model.application import Application
from tailor.model.posting import Filter, FilterKind, Requirement
from ui.session import Session
from ui.theme import Theme
from ui.views.posting import PostingPane
from ui.views.posting_rows import posting_rows


@pytest.fixture
def asked(application: Application) -> Application:
    """A posting with nine conditions in one requirement."""
    kinds: tuple[tuple[FilterKind, str], ...] = (
        ("years", "5+ years"),
        ("language", "SQL"),
        ("visa", "work permit"),
        ("shift", "night shifts"),
        ("travel", "travel up to 30%"),
        ("licence", "driving licence"),
        ("clearance", "security clearance"),
        ("degree", "a Bachelor's degree in a field with an uncommonly long name, or similar"),
        ("years", "two years"),
    )
    posting = application.posting
    first = replace(posting.requirements[0], filters=tuple(Filter(kind, value) for kind, value in kinds))
    requirements: tuple[Requirement, ...] = (first, *posting.requirements[1:])
    facts = replace(posting, requirements=requirements, employment="Full-time", pay="$88,000", location="Bergen")
    return replace(application, posting=facts)


@pytest.fixture
def pane(qtbot: QtBot, dress: Theme, session: Session) -> PostingPane:
    pane = PostingPane(session)
    qtbot.addWidget(pane)
    pane.resize(430, 600)
    pane.show()
    return pane


def test_without_facts_and_conditions_there_is_no_strip(pane: PostingPane) -> None:
    assert not pane.strip.isVisible()


def test_facts_stand_below_the_title_and_conditions_say_what_the_resume_shows(
    pane: PostingPane, session: Session, asked: Application
) -> None:
    session.open(asked)
    assert pane.head.about == "Halden Rail · Bergen"
    assert pane.strip.facts.text() == "Full-time · $88,000"
    names = [chip.accessibleName() for chip in pane.strip.chips]
    assert names[:3] == [
        "Years: 5+ years, cannot tell",
        "Language: SQL, shown",
        "Right to work: work permit, cannot tell",
    ]
    assert "about" in pane.strip.chips[0].toolTip()
    assert all(chip.width() <= pane.strip.width() for chip in pane.strip.chips)


def test_more_conditions_open_with_a_click(pane: PostingPane, session: Session, asked: Application) -> None:
    session.open(asked)
    assert len(pane.strip.chips) == 5
    pane.strip.show_all()
    assert len(pane.strip.chips) == 9


def test_a_condition_shows_where_it_stands(
    qtbot: QtBot, pane: PostingPane, session: Session, asked: Application
) -> None:
    session.open(asked)
    with qtbot.waitSignals([session.focus_posting, session.focus_line]):
        qtbot.mouseClick(pane.strip.chips[1], Qt.MouseButton.LeftButton)
    assert pane.view.current_line == str(asked.posting.requirements[0].span[0])


def test_requirements_carry_their_state_in_the_margin(pane: PostingPane, session: Session) -> None:
    def states() -> list[str]:
        return [row.state for row in pane.view.rows if row.sign]

    assert states() == ["verbatim", "missing"]
    session.add_line("k1.keywords", "Terraform")
    assert states() == ["verbatim", "verbatim"]
    session.undo_stack.undo()
    row = next(row for row in pane.view.rows if row.state == "missing")
    told = pane.view.explain_row(row)
    assert "Required" in told
    assert "Your résumé does not show this." in told


def test_a_place_in_folded_text_is_unfolded(pane: PostingPane, session: Session, application: Application) -> None:
    from tailor.model.posting import PostingSection

    posting = application.posting
    folded = PostingSection("", "about", (0, len(posting.text)))
    session.set_posting(replace(posting, sections=(folded,), requirements=()))
    place = posting.text.index("Terraform")
    assert "Terraform" not in pane.view.toPlainText()
    session.focus_posting.emit(place, place + 9)
    assert "Terraform" in pane.view.toPlainText()
    assert pane.view.current_line == str(place)


def test_a_row_knows_its_place_in_the_posting(application: Application) -> None:
    text = application.posting.text
    for row in posting_rows(application.posting, ()):
        for run in row.runs:
            if run.line:
                assert text[int(run.line) : int(run.line) + run.length].split() == run.text.split()


def test_what_is_only_preferred_says_so(pane: PostingPane, session: Session, asked: Application) -> None:
    posting = asked.posting
    first = replace(posting.requirements[0], tier="preferred")
    session.open(replace(asked, posting=replace(posting, requirements=(first,))))
    assert pane.strip.chips[0].accessibleName() == "Years: 5+ years, preferred, cannot tell"
