from tailor.importers.lines import Segment, TextLine
from tailor.importers.wrapping import join_wrapped, typical_gap, with_drawn_bullets, word_set


def line(text: str, x0: float = 60, x1: float = 0, gap: float = 1.2, bullet: bool = False) -> TextLine:
    segment = Segment(text, x0=x0, x1=x1 or x0 + 5.0 * len(text), size=10)
    return TextLine((segment,), bullet=bullet, gap=gap, width=400, flow=True)


def texts(lines: list[TextLine]) -> list[str]:
    return [found.plain for found in lines]


def test_the_rest_of_a_bullet_is_joined_to_it() -> None:
    lines = [line("Built a machine that", bullet=True), line("makes tea."), line("Sold it.", bullet=True)]
    assert texts(join_wrapped(lines, 1.2, frozenset())) == ["Built a machine that makes tea.", "Sold it."]


def test_a_paragraph_goes_on_only_where_its_line_was_full() -> None:
    full, short = line("A line that reaches the edge", x1=398), line("A short line", x1=150)
    rest = line("and goes on")
    assert texts(join_wrapped([full, rest], 1.2, frozenset())) == ["A line that reaches the edge and goes on"]
    assert len(join_wrapped([short, rest], 1.2, frozenset())) == 2


def test_a_hyphen_of_the_lines_end_goes_and_one_of_the_word_stays() -> None:
    known = word_set([line("warehouses and self paced courses")])
    broken = [line("all ware-", bullet=True), line("houses")]
    compound = [line("all self-", bullet=True), line("paced")]
    assert texts(join_wrapped(broken, 1.2, known)) == ["all warehouses"]
    assert texts(join_wrapped(compound, 1.2, known)) == ["all self-paced"]


def test_a_larger_gap_ends_a_paragraph() -> None:
    lines = [line("Built a machine", bullet=True), line("Another thing", gap=2.4)]
    assert len(join_wrapped(lines, 1.2, frozenset())) == 2


def test_the_usual_gap_is_that_within_paragraphs() -> None:
    lines = [line("A line of quite some length here", gap=gap) for gap in (0, 1.2, 1.2, 2.1, 1.2)]
    assert typical_gap(lines) == 1.2


def test_indented_lines_below_a_head_are_bullets_without_a_mark() -> None:
    lines = [line("Head of Tea, Kettle Ltd"), line("Boiled water.", x0=75), line("Poured it.", x0=75)]
    assert [found.bullet for found in with_drawn_bullets(lines)] == [False, True, True]


def test_a_row_of_cells_goes_on_below_with_its_text_and_its_date() -> None:
    upper = line("Caretaker, Wren School,", x0=40, x1=300).segments[0]
    rows = [
        TextLine((upper, Segment("02/2012 –", x0=400, x1=450, size=10, wide=True)), y=100, flow=True, width=450),
        TextLine(
            (Segment("Brandenburg", x0=40, x1=100, size=10), Segment("07/2014", x0=410, x1=450, size=10, wide=True)),
            y=112,
            gap=1.2,
            flow=True,
            width=450,
        ),
    ]
    (joined,) = join_wrapped(rows, 1.2, frozenset())
    assert joined.text == "Caretaker, Wren School, Brandenburg\t02/2012 – 07/2014"


def test_a_full_line_that_ends_its_sentence_does_not_swallow_the_next_bullet() -> None:
    lines = [
        line("Cook, Copper Kettle", x0=40, x1=200),
        line("Ran the grill on every Saturday night of the season.", x0=52, x1=400),
        line("Wrote the menus.", x0=52, x1=150),
    ]
    assert len(join_wrapped(lines, 1.2, frozenset())) == 3
