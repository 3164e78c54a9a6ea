import pytest

from tailor.importers.ids import Ids
from tailor.importers.lines import Segment, TextLine, plain_line
from tailor.importers.list_sections import read_interests, read_languages, read_skills
from tailor.importers.listings import names_programming, split_list
from tailor.model.resume import Language, Skill


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("Python, C++, C#, .NET, Node.js", ["Python", "C++", "C#", ".NET", "Node.js"]),
        ("SQL (Postgres, MySQL), R", ["SQL (Postgres, MySQL)", "R"]),
        ("Java • Go | Rust", ["Java", "Go", "Rust"]),
        ("1,000 words a minute", ["1,000 words a minute"]),
        ("编程、设计", ["编程", "设计"]),
    ],
)
def test_lists_are_parted_outside_brackets(text: str, items: list[str]) -> None:
    assert split_list(text) == items


def groups(*lines: TextLine) -> list[tuple[str, list[str]]]:
    found = read_skills(lines, Ids()).entries
    return [(g.name, [line.text for line in g.keywords]) for g in found if isinstance(g, Skill)]


def test_labels_name_groups_of_skills() -> None:
    bold = TextLine((Segment("Tools", bold=True), Segment("dbt, Airflow", wide=True)))
    assert groups(plain_line("Languages: Python, Go"), bold) == [
        ("Languages", ["Python", "Go"]),
        ("Tools", ["dbt", "Airflow"]),
    ]


def test_a_list_that_breaks_off_goes_on_below() -> None:
    assert groups(plain_line("Python, Go,"), plain_line("Rust")) == [("", ["Python", "Go", "Rust"])]


def test_words_set_as_chips_are_parted_at_their_gaps() -> None:
    chips = TextLine((Segment("REST APIs", x0=10, x1=60, size=10), Segment("Kafka", x0=70, x1=95, size=10)))
    assert groups(chips) == [("", ["REST APIs", "Kafka"])]


def test_languages_and_their_levels_are_parted() -> None:
    lines = [
        plain_line(text) for text in ("English: Native", "French (B2)", "Dutch – fluent", "Tagalog", "Conversational")
    ]
    found = [entry for entry in read_languages(lines, Ids()).entries if isinstance(entry, Language)]
    assert [(entry.language, entry.fluency) for entry in found] == [
        ("English", "Native"),
        ("French", "B2"),
        ("Dutch", "fluent"),
        ("Tagalog", "Conversational"),
    ]


def test_programming_languages_are_told_from_spoken_ones() -> None:
    assert names_programming([plain_line("Python, Rust, C++")])
    assert not names_programming([plain_line("English, Dutch")])


def test_interests_are_listed() -> None:
    assert len(read_interests([plain_line("Kites, Chess")], Ids()).entries) == 2
