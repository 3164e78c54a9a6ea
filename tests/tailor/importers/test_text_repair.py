import pytest

from tailor.importers.text_repair import repair, without_icons


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("Exp´erience", "Expérience"),
        ("o\ufb03ce", "office"),
        ("soft\u00adhyphen", "softhyphen"),
        ("a\u00a0b", "a b"),
        ("Gar¸con", "Garçon"),
        ("C++ and F#", "C++ and F#"),
        ("10 m² at 5 °C™", "10 m² at 5 °C™"),
    ],
)
def test_broken_letters_become_whole_and_meaning_stays(broken: str, whole: str) -> None:
    assert repair(broken) == whole


def test_icons_of_private_fonts_vanish() -> None:
    assert without_icons("\uf095 555-0148").strip() == "555-0148"


def test_parts_of_characters_become_the_characters_they_stand_for() -> None:
    assert repair("⼯作经历 ⻘空 ⺟语") == "工作经历 青空 母语"
