import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tailor.model.match import KeywordMatch
from ui.highlight import find_match
from ui.session import Session
from ui.theme import Theme, as_choice, scaled
from ui.views.requirement_places import keywords_of, requirement_of
from ui.views.rows import Row, Run
from ui.views.tips import keyword_tip, requirement_tip


def plain(html: str) -> str:
    document = QTextDocument()
    document.setHtml(html)
    return document.toPlainText().strip()


def match_of(session: Session, term: str) -> KeywordMatch:
    match = find_match(session.matches, term)
    assert match is not None
    return match


def test_a_keyword_says_its_state_its_evidence_and_where_that_stands(session: Session, dress: Theme) -> None:
    words = plain(keyword_tip(session, match_of(session, "Python")))
    assert words.startswith("Python Required tool")
    assert "✓ Verbatim. Your résumé says it in the posting's words." in words
    assert "to 9 minutes with Python”" in words
    assert "Engineer, Nordfjord Analytics" in words
    assert "1 time in the posting" in words


def test_a_missing_keyword_says_so_without_evidence(session: Session, dress: Theme) -> None:
    words = plain(keyword_tip(session, match_of(session, "Terraform")))
    assert "! Missing. Your résumé does not say it." in words
    assert "“" not in words


def test_the_words_of_the_evidence_are_strong_and_signs_of_the_web_mean_nothing(session: Session, dress: Theme) -> None:
    session.edit_shown_line("w1.0", "Cut <b>costs</b> with Python & care")
    html = keyword_tip(session, match_of(session, "Python"))
    assert "&lt;b&gt;costs&lt;/b&gt; with <b>Python</b> &amp; care" in html


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_a_tip_is_never_wider_than_it_should_be(session: Session, dress: Theme, qtbot: QtBot, choice: str) -> None:
    dress.apply(as_choice(choice))
    session.edit_shown_line("w1.0", "Used Python " + "and ever more words of a very long line " * 6)
    shown = QLabel(keyword_tip(session, match_of(session, "Python")))
    qtbot.addWidget(shown)
    shown.setWordWrap(True)
    assert shown.sizeHint().width() <= scaled(320) + 10


def test_a_requirement_says_its_tier_its_state_and_its_keywords(session: Session, dress: Theme) -> None:
    first = session.matches.requirements[0]
    row = Row((Run("Python and SQL", str(first.requirement.span[0])),), sign="required", state=first.state)
    found = requirement_of(session.matches, row)
    assert found is first
    terms = keywords_of(session.matches, first)
    assert [one.keyword.term for one in terms] == ["Python", "SQL"]
    words = plain(requirement_tip(session, first, terms))
    assert words.startswith("Required")
    assert "✓ Python" in words
    assert "✓ SQL" in words


def test_a_row_without_a_state_is_no_requirement(session: Session) -> None:
    assert requirement_of(session.matches, Row((Run("About", "0"),))) is None
