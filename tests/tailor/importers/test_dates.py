import pytest

from tailor.importers.dates import find_dates, is_only_dates


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("March 2022 - Present", "2022-03", "present"),
        ("Sept. 2019 – Oct 2020", "2019-09", "2020-10"),
        ("05/2019 - 06/2020", "2019-05", "2020-06"),
        ("2013-09 — Present", "2013-09", "present"),
        ("2013, 2014", "2013", "2014"),
        ("2019–20", "2019", "2020"),
        ("June – August 2019", "2019-06", "2019-08"),
        ("Oct 2010 to Jul 2012", "2010-10", "2012-07"),
        ("17.05.2021 – heute", "2021-05", "present"),
        ("Jan 2015 bis Dez 2018", "2015-01", "2018-12"),
        ("janv. 2021 – aujourd’hui", "2021-01", "present"),
        ("enero de 2018 - actualidad", "2018-01", "present"),
        ("março de 2020 – atual", "2020-03", "present"),
        ("gennaio 2019 – oggi", "2019-01", "present"),
        ("mei 2018 – heden", "2018-05", "present"),
        ("styczeń 2017 – obecnie", "2017-01", "present"),
        ("maj 2016 – pågående", "2016-05", "present"),
        ("Ocak 2020 – günümüz", "2020-01", "present"),
        ("2020年3月至今", "2020-03", "present"),
        ("2018年4月 ～ 2021年3月", "2018-04", "2021-03"),
        ("2018년 4월 – 현재", "2018-04", "present"),
        ("4月 2021 – 至今", "2021-04", "present"),
        ("since May 2020", "2020-05", "present"),
        ("seit 03.2020", "2020-03", "present"),
        ("Jun ’17 - Aug ’18", "2017-06", "2018-08"),
        ("2022 –", "2022", "present"),
    ],
)
def test_a_range_is_read_as_exactly_as_it_is_written(text: str, start: str, end: str) -> None:
    (span,) = find_dates(text)
    assert (span.start, span.end) == (start, end)
    assert span.is_range


@pytest.mark.parametrize(
    ("text", "date"),
    [("Summer 2019", "2019"), ("Exp. Jun 2017", "2017-06"), ("May 12, 2020", "2020-05"), ("2014", "2014")],
)
def test_a_single_date_has_no_start_and_no_invented_month(text: str, date: str) -> None:
    (span,) = find_dates(text)
    assert (span.start, span.end, span.is_range) == ("", date, False)


@pytest.mark.parametrize("text", ["$2,010 saved", "served 12 customers", ""])
def test_other_numbers_are_no_dates(text: str) -> None:
    assert find_dates(text) == ()


def test_a_duration_behind_a_range_belongs_to_it() -> None:
    text = "May 2016 - Jan 2019 (2 years 9 months) Leeds"
    (span,) = find_dates(text)
    assert text[span.stop :].strip() == "Leeds"


def test_a_cell_of_dates_is_told_from_a_sentence_with_a_year() -> None:
    assert is_only_dates("Expected June 2026")
    assert not is_only_dates("Won the 2019 prize for quiet machines")
