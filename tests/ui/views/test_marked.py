import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import POSTING
from ui.session import Session
from ui.theme import Theme
from ui.views.posting import PostingPane
from ui.views.row_view import RowView
from ui.views.rows import Row, Run


@pytest.fixture
def pane(qtbot: QtBot, dress: Theme, session: Session) -> PostingPane:
    pane = PostingPane(session)
    qtbot.addWidget(pane)
    pane.resize(430, 600)
    pane.show()
    return pane


def margin_of(pane: PostingPane, words: str) -> QPoint:
    line = str(POSTING.index(words))
    return QPoint(8, round(pane.view.line_rect(line).center().y()))


def test_a_click_in_the_margin_goes_through_the_keywords_of_a_requirement(
    pane: PostingPane, session: Session, qtbot: QtBot
) -> None:
    pane.view.margin_clicked.connect(pane.choose_requirement)
    chosen = []
    for _ in range(3):
        qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=margin_of(pane, "Python and SQL"))
        chosen.append(session.current_keyword)
    assert chosen == ["Python", "SQL", "Python"]
    assert pane.view.current_line == str(POSTING.index("Python and SQL"))


def test_the_margin_explains_itself_beside_requirements_alone(pane: PostingPane) -> None:
    row = pane.view.sign_at(margin_of(pane, "Python and SQL"))
    assert row is not None
    assert "Required" in pane.view.explain_row(row)
    assert pane.view.sign_at(QPoint(200, margin_of(pane, "Python and SQL").y())) is None


def test_moving_over_a_keyword_tells_which_and_leaving_it_none(pane: PostingPane, qtbot: QtBot) -> None:
    told: list[str] = []
    pane.view.keyword_hovered.connect(told.append)
    mark = next(placed for placed in pane.view.marks if placed.mark and placed.mark.term == "SQL")
    over = pane.view.place_of(mark).center().toPoint()
    qtbot.mouseMove(pane.view.viewport(), over)
    qtbot.mouseMove(pane.view.viewport(), over + QPoint(0, 200))
    assert told == ["SQL", ""]


def test_what_the_pointer_is_over_and_what_was_found_is_drawn(pane: PostingPane) -> None:
    plain = pane.view.grab().toImage()
    pane.view.set_hovered_keyword("SQL")
    hovered = pane.view.grab().toImage()
    pane.view.set_hovered_keyword("")
    assert pane.view.grab().toImage() == plain
    pane.view.show_hits(pane.view.runs[1:2], pane.view.runs[1])
    assert plain != hovered != pane.view.grab().toImage()


def test_where_motion_is_welcome_the_view_glides_to_a_line(qtbot: QtBot, dress: Theme) -> None:
    view = RowView()
    qtbot.addWidget(view)
    view.resize(300, 200)
    view.show()
    view.show_rows(tuple(Row((Run(f"Line {number}", str(number)),)) for number in range(80)))
    view.set_current_line("70")
    place = view.find_line("70")
    assert place is not None
    assert view.is_in_sight(place)
    qtbot.waitUntil(lambda: view.line_rect("70").top() < view.viewport().height())


def test_a_paragraph_from_right_to_left_has_its_margin_at_the_right(qtbot: QtBot, dress: Theme) -> None:
    view = RowView()
    qtbot.addWidget(view)
    view.resize(300, 200)
    view.show()
    rows = (
        Row((Run("Led a team", "a"),), kind="item", sign="bullet", indent=10, changed=True),
        Row((Run("ניהלתי צוות", "b"),), kind="item", sign="bullet", indent=10, changed=True),
    )
    view.show_rows(rows)
    picture = view.viewport().grab().toImage()
    ground = picture.pixelColor(picture.width() // 2, 190)

    def bar(line: str, *, at_right: bool) -> bool:
        middle = round(view.line_rect(line).center().y())
        places = range(picture.width() - 14, picture.width() - 4) if at_right else range(4, 14)
        return any(picture.pixelColor(x, middle) != ground for x in places)

    assert (bar("a", at_right=False), bar("a", at_right=True)) == (True, False)
    assert (bar("b", at_right=False), bar("b", at_right=True)) == (False, True)
