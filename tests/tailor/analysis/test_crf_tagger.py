"""The word taggers: tokens, features, chances and the spans made of them."""

from tailor.analysis.crf_features import shape
from tailor.analysis.crf_tagger import crf_tagger
from tailor.analysis.decoding import find_tagged, mean_chance
from tailor.analysis.keyword_lines import KeywordLine
from tailor.analysis.tagging import LABELS, TaggedLine, pieces

LINE = KeywordLine("Experience with Kubernetes, Terraform and relational databases", 0, "required", "required")


def tagged(text: str, chances: list[tuple[float, float]]) -> TaggedLine:
    return TaggedLine(KeywordLine(text, 0, "required"), pieces(text), {"K": tuple(chances)})


def test_tokens_keep_punctuation_and_names_whole() -> None:
    assert [token.text for token in pieces("C++, C# and .NET; CI/CD (end-to-end)")] == [
        *("C++", ",", "C#", "and", ".NET", ";", "CI", "/", "CD", "(", "end-to-end", ")"),
    ]


def test_a_words_outline_tells_names_from_words() -> None:
    assert [shape(word) for word in ("Kubernetes", "SQL", "TypeScript", "h264")] == ["Xx", "X", "XxXx", "xd"]


def test_each_token_has_chances_of_every_label() -> None:
    (found,) = crf_tagger().tag([LINE])
    assert set(found.chances) == set(LABELS)
    assert all(len(chances) == len(found.tokens) for chances in found.chances.values())
    assert all(0 <= begins + on <= 1.001 for chances in found.chances.values() for begins, on in chances)


def test_a_line_says_the_same_alone_and_among_others() -> None:
    other = KeywordLine("You will lead a team", 100, "responsibility", "responsibilities")
    (alone,) = crf_tagger().tag([LINE])
    together = crf_tagger().tag([other, LINE])[1]
    assert all(abs(one[0] - two[0]) < 0.001 for one, two in zip(alone.chances["K"], together.chances["K"], strict=True))


def test_no_lines_and_lines_without_words_are_no_trouble() -> None:
    assert crf_tagger().tag([]) == ()
    assert crf_tagger().tag([KeywordLine("", 0, "")])[0].tokens == ()


def test_the_members_of_a_list_become_terms_of_their_own() -> None:
    (found,) = crf_tagger().tag([LINE])
    assert [each.term for each in find_tagged(found, "K")][:2] == ["Kubernetes", "Terraform"]


def test_a_comma_ends_a_span_and_a_beginning_parts_two() -> None:
    line = tagged("welding, brazing cutting", [(0.9, 0.0), (0.0, 0.9), (0.9, 0.0), (0.8, 0.1)])
    assert [each.term for each in find_tagged(line, "K")] == ["welding", "brazing", "cutting"]


def test_joining_words_at_the_edges_are_no_part_of_a_term() -> None:
    line = tagged("sewing and", [(0.9, 0.0), (0.0, 0.9)])
    assert [(each.term, each.certainty) for each in find_tagged(line, "K")] == [("sewing", 0.9)]


def test_the_mean_chance_is_of_the_words_asked_about() -> None:
    line = tagged("sewing machines", [(0.75, 0.0), (0.0, 0.25)])
    assert mean_chance(line, "K", 0, 6) == 0.75
    assert mean_chance(line, "K", 0, 15) == 0.5
    assert mean_chance(line, "S", 0, 15) == 0.0
