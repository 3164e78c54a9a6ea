"""A phrase with one word said otherwise is the same thing; two changed words, a single word or a tool are not."""

import pytest

from tailor.analysis.matching import same


@pytest.mark.parametrize(
    ("term", "words"),
    [
        ("manage staff", "Supervised staff at two sites"),
        ("supervise doctoral students", "managed doctoral students"),
        ("undertake upholstery repair", "Performed upholstery repair"),
        ("conduct classroom observations", "classroom observations twice a term"),
        ("types of wood", "kinds of wood and their uses"),
        ("cooperate with engineers", "Liaised with engineers every week"),
        ("monitor packaging lines", "packaging line monitoring"),
        ("understand spoken Dutch", "listen to Dutch"),
        ("organise charity events", "Arranging charity events"),
        ("structured query language", "structured query languages"),
        ("repair pumps", "fixed pumps"),
        ("carry out inspections", "Conducted inspections"),
    ],
)
def test_one_changed_word_is_a_variant(term: str, words: str) -> None:
    assert same(term, words) == "variant"


@pytest.mark.parametrize(
    ("term", "words"),
    [
        ("manage staff", "Supervised twelve stores with staff parking"),
        ("manage waste", "handled waste"),
        ("demonstrate cultural competence", "showed cultural awareness"),
        ("supervised learning", "managed learning programs"),
        ("teaching assistant", "training assistant"),
        ("control systems", "operating systems"),
        ("provide library information", "provided information"),
        ("shop floor", "store floor"),
        ("direct sales", "led sales"),
        ("computer programming", "computer repair"),
        ("supervision", "management"),
        ("use Salesforce", "use of Sage"),
        ("deep learning", "learning every day"),
        ("user experience", "user manuals"),
        ("maintain machines", "repaired machines"),
    ],
)
def test_what_changes_the_meaning_is_none(term: str, words: str) -> None:
    assert same(term, words) not in ("verbatim", "variant")
