"""Names that a text explains itself."""

import pytest

from tailor.analysis.long_forms import long_forms


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Used natural language processing (NLP) daily", [("natural language processing", "NLP")]),
        ("NLP (natural language processing)", [("natural language processing", "NLP")]),
        ("the Department of Motor Vehicles (DMV)", [("Department of Motor Vehicles", "DMV")]),
        ("key performance indicators (KPIs)", [("key performance indicators", "KPIs")]),
        ("a nice town (Kiel)", []),
        ("no brackets", []),
    ],
)
def test_initials_must_fit(text: str, pairs: list[tuple[str, str]]) -> None:
    assert list(long_forms(text)) == pairs
