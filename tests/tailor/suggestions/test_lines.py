import pytest

from tailor.model.lines import PlacedLine
from tailor.suggestions.lines import LineKind, classify


def kind_of(text: str, kind: str = "work", field: str = "highlights") -> LineKind:
    return classify(PlacedLine("h1", text, "work[0].highlights[0]", field, kind, "s1", "w1"))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Responsible for the night shift", "duty"),
        ("Answering phones, greeting visitors, typing letters", "duty"),
        ("Reduced waste by 20%", "achievement"),
        ("Support Vector Machine, Random Forest, KNN", "skills"),
        ("Drawing, painting, singing", "skills"),
        ("Drawing & Arts Teacher", "title"),
        ("Looking for a challenging position in a growing company", "objective"),
        ("To work in a progressive organization", "objective"),
        ("Lift up to 50 lbs, standing for long periods", "other"),
        ("Must be able to work nights", "other"),
    ],
)
def test_a_bullet_is_what_its_words_say(text: str, kind: LineKind) -> None:
    assert kind_of(text) == kind


def test_the_place_of_a_line_goes_before_its_words() -> None:
    assert kind_of("Managing projects", "education") == "education"
    assert kind_of("Managing projects", "skills", "keywords") == "skills"
    assert kind_of("Managing Director", "work", "position") == "title"
