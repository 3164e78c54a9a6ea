import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from tailor.model.answers import Answers, Fact
from tailor.model.keyword import Keyword, KeywordKind, KeywordTier
from tailor.model.match import KeywordMatch, Matches, State
from ui.lists.keywords import KeywordDelegate, KeywordFilter, KeywordList, Role


def match(term: str, state: State, tier: KeywordTier = "required", kind: KeywordKind = "tool") -> KeywordMatch:
    return KeywordMatch(Keyword(term, kind, tier, 1.0), state)


MATCHES = Matches(
    (
        match("GTFS", "missing", "preferred"),
        match("Python", "verbatim"),
        match("communication", "missing", kind="soft"),
        match("Kubernetes", "variant"),
        match("dbt", "implied", "responsibility"),
    )
)


@pytest.fixture
def model(qtbot: QtBot) -> KeywordList:
    model = KeywordList()
    model.show(MATCHES, Answers())
    return model


def terms(proxy: KeywordFilter) -> list[str]:
    return [proxy.index(row, 0).data() for row in range(proxy.rowCount())]


def test_model_and_filter_keep_the_rules_of_item_models(model: KeywordList) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(model, mode)]
    proxy = KeywordFilter(model, soft=False)
    testers.append(QAbstractItemModelTester(proxy, mode))
    proxy.show_state("missing")
    model.show(Matches(), Answers())
    model.show(MATCHES, Answers(not_skills=("python",)))
    proxy.show_state(None)
    assert terms(proxy) == ["Kubernetes", "GTFS", "dbt"]


def test_what_is_required_comes_first_and_soft_skills_stand_apart(model: KeywordList) -> None:
    assert terms(KeywordFilter(model, soft=False)) == ["Python", "Kubernetes", "GTFS", "dbt"]
    assert terms(KeywordFilter(model, soft=True)) == ["communication"]


@pytest.mark.parametrize(
    ("state", "shown"),
    [("missing", ["GTFS"]), ("implied", ["dbt"]), ("variant", ["Kubernetes"]), ("verbatim", ["Python"])],
)
def test_the_filter_shows_one_state(model: KeywordList, state: State, shown: list[str]) -> None:
    proxy = KeywordFilter(model, soft=False)
    proxy.show_state(state)
    assert terms(proxy) == shown
    assert model.count(state, soft=False) == len(shown)


def test_a_row_says_in_words_what_it_shows(model: KeywordList) -> None:
    model.show(MATCHES, Answers(facts=(Fact("GTFS", "no"),)))
    words = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == "GTFS, preferred, missing, you don't have it"
    assert "does not say it" in model.index(0).data(Qt.ItemDataRole.ToolTipRole)


def test_a_changed_state_changes_its_row_alone(model: KeywordList, qtbot: QtBot) -> None:
    after = Matches((match("GTFS", "verbatim", "preferred"), *MATCHES.keywords[1:]))
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged) as changed:
        model.show(after, Answers())
    assert [index.row() for index in changed.args[:2]] == [0, 0]
    assert model.index(0).data(Role.MATCH).state == "verbatim"


def test_what_is_no_skill_is_not_listed(model: KeywordList) -> None:
    model.show(MATCHES, Answers(not_skills=("gtfs",)))
    assert model.row_of("GTFS") == -1
    assert model.row_of("Python") == 0


def test_every_state_is_painted_differently(model: KeywordList) -> None:
    same_word = Matches(tuple(match("SQL", state) for state in ("verbatim", "variant", "implied", "missing")))
    model.show(same_word, Answers())
    delegate, pictures = KeywordDelegate(), []
    for row in range(4):
        picture = QImage(300, 32, QImage.Format.Format_RGB32)
        picture.fill(0xFFFFFF)
        option = QStyleOptionViewItem()
        option.rect = picture.rect()
        painter = QPainter(picture)
        delegate.paint(painter, option, model.index(row))
        painter.end()
        # The word at the right is left out: the marks alone must differ, and in shape, not only in colour.
        left = picture.copy(0, 0, 100, 32).convertToFormat(QImage.Format.Format_Mono)
        pictures.append(bytes(left.constBits()))
    assert len(set(pictures)) == 4
