"""The word taggers: tokens, features, chances and the spans made of them."""

from tailor.analysis.crf_features import shape, with_commas
from tailor.analysis.crf_tagger import crf_tagger
from tailor.analysis.decoding import find_tagged, mean_chance
from tailor.analysis.keyword_lines import KeywordLine
from tailor.analysis.spans import find_spans
from tailor.analysis.tagging import TaggedLine, pieces

LINE = KeywordLine("Experience with Kubernetes, Terraform and relational databases", 0, "required", "required")


def tagged(text: str, chances: list[tuple[float, float]]) -> TaggedLine:
    return TaggedLine(KeywordLine(text, 0, "required"), pieces(text), {"K": tuple(chances)})


def test_tokens_keep_punctuation_and_names_whole() -> None:
    assert [token.text for token in pieces("C++, C# and .NET; CI/CD (end-to-end)")] == [
        *("C++", ",", "C#", "and", ".NET", ";", "CI", "/", "CD", "(", "end-to-end", ")"),
    ]


def test_a_words_outline_tells_names_from_words() -> None:
    assert [shape(word) for word in ("Kubernetes", "SQL", "TypeScript", "h264")] == ["Xx", "X", "XxXx", "xd"]


def test_each_token_has_chances_of_the_skills_of_all_trades() -> None:
    (found,) = crf_tagger().tag([LINE])
    assert set(found.chances) == {"G"}
    assert len(found.chances["G"]) == len(found.tokens)
    assert all(0 <= begins + on <= 1.001 for begins, on in found.chances["G"])


def test_a_line_says_the_same_alone_and_among_others() -> None:
    other = KeywordLine("You will lead a team", 100, "responsibility", "responsibilities")
    (alone,) = crf_tagger().tag([LINE])
    together = crf_tagger().tag([other, LINE])[1]
    assert all(abs(one[0] - two[0]) < 0.001 for one, two in zip(alone.chances["G"], together.chances["G"], strict=True))


def test_no_lines_and_lines_without_words_are_no_trouble() -> None:
    assert crf_tagger().tag([]) == ()
    assert crf_tagger().tag([KeywordLine("", 0, "")])[0].tokens == ()


def test_skills_of_a_trade_are_spans() -> None:
    line = KeywordLine("You will repair hydraulic pumps and have good knowledge of food hygiene", 0, "required")
    (found,) = crf_tagger().tag([line])
    terms = [
        line.text[found.tokens[first].start : found.tokens[last - 1].end]
        for first, last, _ in find_spans(found, "G", 0.38, 0.6)
    ]
    assert [term.removeprefix("knowledge of ") for term in terms] == ["repair hydraulic pumps", "food hygiene"]


def test_a_quotation_mark_between_spaces_reads_as_a_comma() -> None:
    marks, commas = (KeywordLine(f"Welding {sign} grinding {sign} milling", 0, "required") for sign in '",')
    assert crf_tagger().tag([marks])[0].chances == crf_tagger().tag([commas])[0].chances
    quoted = KeywordLine('A "can do" attitude', 0, "required")
    assert [token.text for token in with_commas(quoted, pieces(quoted.text))] == [
        *("A", '"', "can", "do", '"', "attitude")
    ]


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
