import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QPainter
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from tailor.model.answers import Answers, Fact
from tailor.model.keyword import Keyword, KeywordKind, KeywordTier
from tailor.model.match import KeywordMatch, State
from ui.lists.keyword_delegate import KeywordDelegate
from ui.lists.keyword_rows import Group, keyword_rows
from ui.lists.keywords import KeywordList, Role


def match(term: str, state: State, tier: KeywordTier = "required", kind: KeywordKind = "tool") -> KeywordMatch:
    return KeywordMatch(Keyword(term, kind, tier, 1.0, ((0, 4), (9, 13))), state)


MATCHES = (
    match("GTFS", "missing", "preferred"),
    match("Python", "verbatim"),
    match("communication", "missing", kind="soft"),
    match("Kubernetes", "variant"),
    match("dbt", "implied", "responsibility"),
    match("MSc", "missing", "preferred", "degree"),
    match("German", "verbatim", "required", "language"),
)
MORE = ("graph theory", "indexing")
ALL: frozenset[Group] = frozenset(("soft", "more"))


@pytest.fixture
def model(qtbot: QtBot) -> KeywordList:
    model = KeywordList()
    model.show(keyword_rows(MATCHES, Answers(), MORE, None, ALL))
    return model


def texts(model: KeywordList, kind: str = "keyword") -> list[str]:
    rows = [model.index(row).data(Role.ROW) for row in range(model.rowCount())]
    return [row.text for row in rows if row.kind == kind]


def test_the_model_keeps_the_rules_of_item_models_whatever_comes_and_goes(model: KeywordList) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for rows in (
        keyword_rows((), Answers()),
        keyword_rows(MATCHES[:3], Answers()),
        keyword_rows(MATCHES[1:], Answers(), MORE),
        keyword_rows(tuple(reversed(MATCHES)), Answers(), MORE, None, ALL),
        keyword_rows(MATCHES, Answers(), MORE, "missing"),
    ):
        model.show(rows)
        assert model.rowCount() == len(rows)
        assert tuple(model.index(row).data(Role.ROW) for row in range(len(rows))) == rows
    tester.deleteLater()


def test_what_is_required_comes_first_and_papers_soft_skills_and_more_stand_apart(model: KeywordList) -> None:
    assert texts(model) == ["Python", "Kubernetes", "GTFS", "dbt", "German", "MSc", "communication"]
    assert texts(model, "more") == list(MORE)
    assert texts(model, "heading") == [
        "Required",
        "Preferred",
        "In the responsibilities",
        "Degrees, certificates, languages",
        "Soft skills, not counted",
        "More terms",
    ]


def test_headings_count_their_rows_and_fold_what_does_not_count() -> None:
    rows = keyword_rows(MATCHES, Answers(), MORE)
    headings = {row.group: (row.count, row.folded) for row in rows if row.kind == "heading"}
    assert headings["required"] == ("2", False)
    assert headings["papers"] == ("2", False)
    assert headings["soft"] == ("1", True)
    assert headings["more"] == ("2", True)
    assert "communication" not in [row.text for row in rows]


@pytest.mark.parametrize(
    ("state", "shown"),
    [
        ("missing", ["GTFS", "MSc", "communication"]),
        ("implied", ["dbt"]),
        ("variant", ["Kubernetes"]),
        ("verbatim", ["Python", "German"]),
    ],
)
def test_one_state_is_shown_alone_without_more_terms(state: State, shown: list[str]) -> None:
    rows = keyword_rows(MATCHES, Answers(), MORE, state, ALL)
    assert [row.text for row in rows if row.kind == "keyword"] == shown
    assert not [row for row in rows if row.group == "more"]


def test_a_row_says_in_words_what_it_shows(model: KeywordList) -> None:
    model.show(keyword_rows(MATCHES, Answers(facts=(Fact("GTFS", "no"),)), MORE))

    def spoken(term: str) -> str:
        return str(model.index(model.row_of(term)).data(Qt.ItemDataRole.AccessibleTextRole))

    assert spoken("GTFS") == "GTFS, preferred, tool, missing, you don't have it, 2× in the posting"
    assert "does not say it" in model.index(model.row_of("GTFS")).data(Qt.ItemDataRole.ToolTipRole)
    last = model.index(model.rowCount() - 1)
    assert last.data(Qt.ItemDataRole.AccessibleTextRole) == "More terms, 2, folded"


def test_one_that_the_posting_takes_another_for_is_not_needed(model: KeywordList) -> None:
    spared = KeywordMatch(Keyword("Looker", "tool", "required", 1.0), "missing", spared=True)
    model.show(keyword_rows((spared,), Answers()))
    assert "not needed" in model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_changed_state_changes_its_row_alone(model: KeywordList, qtbot: QtBot) -> None:
    after = (match("GTFS", "verbatim", "preferred"), *MATCHES[1:])
    rows = keyword_rows(after, Answers(), MORE, None, ALL)
    place = model.row_of("GTFS")
    with qtbot.assertNotEmitted(model.modelReset), qtbot.assertNotEmitted(model.rowsRemoved):
        model.show(rows)
    assert model.index(place).data(Role.MATCH).state == "verbatim"


def test_a_row_that_goes_leaves_the_others_alone(model: KeywordList, qtbot: QtBot) -> None:
    rows = keyword_rows(MATCHES[1:], Answers(), MORE, None, ALL)
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.rowsRemoved):
        model.show(rows)
    assert model.row_of("GTFS") == -1


def test_keys_pass_over_headings_that_do_not_fold(model: KeywordList) -> None:
    enabled = Qt.ItemFlag.ItemIsEnabled
    fixed, foldable = model.index(0), model.index(model.rowCount() - 3)
    assert foldable.data() == "More terms"
    assert not fixed.flags() & enabled
    assert foldable.flags() & enabled


def painted(model: KeywordList, row: int) -> QImage:
    picture = QImage(300, 32, QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFF)
    option = QStyleOptionViewItem()
    option.rect = picture.rect()
    painter = QPainter(picture)
    KeywordDelegate().paint(painter, option, model.index(row))
    painter.end()
    return picture


def test_every_state_is_painted_differently(model: KeywordList) -> None:
    states: tuple[State, ...] = ("verbatim", "variant", "implied", "missing")
    pictures = []
    for state in states:
        model.show(keyword_rows((match("SQL", state),), Answers()))
        # The word at the right is left out: the marks alone must differ, and in shape, not only in colour.
        left = painted(model, 1).copy(0, 0, 100, 32).convertToFormat(QImage.Format.Format_Mono)
        pictures.append(bytes(left.constBits()))
    assert len(set(pictures)) == 4


def test_a_click_at_the_right_of_a_further_term_adds_it(model: KeywordList, qtbot: QtBot) -> None:
    delegate, option = KeywordDelegate(), QStyleOptionViewItem()
    option.rect.setRect(0, 0, 300, 28)
    index = model.index(model.rowCount() - 1)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

    def click(x: int) -> bool:
        place = QPointF(QPoint(x, 14))
        event = QMouseEvent(QEvent.Type.MouseButtonRelease, place, place, left, left, none)
        return delegate.editorEvent(event, model, option, index)

    with qtbot.assertNotEmitted(delegate.add_wanted):
        assert not click(40)
    with qtbot.waitSignal(delegate.add_wanted) as wanted:
        assert click(280)
    assert wanted.args == ["indexing"]
