import pytest

from tailor.exporters.wording import words_of


@pytest.mark.parametrize(
    ("language", "start", "end", "expected"),
    [
        ("en", "2021-03", "present", "Mar 2021 – Present"),
        ("en", "2021", "2023-06", "2021 – Jun 2023"),
        ("en", "2021-03-09", "", "9 Mar 2021"),
        ("en", "", "2020", "2020"),
        ("en", "2020", "2020", "2020"),
        ("en", "Summer 2019", "2020", "Summer 2019 – 2020"),
        ("en", "2021-13", "", "2021-13"),
        ("de", "2021-03", "present", "März 2021 – heute"),
        ("fr", "2021-02-01", "", "1 févr. 2021"),
        ("es-MX", "2021-09", "present", "sept. 2021 – actualidad"),
        ("ja", "2021-03", "present", "Mar 2021 – Present"),
    ],
)
def test_periods_are_written_in_the_language_and_precision_they_have(language, start, end, expected):
    assert words_of(language).period(start, end) == expected


def test_letter_paper_goes_with_american_dates():
    assert words_of("en", "Letter").long_date("2026-03-09") == "March 9, 2026"
    assert words_of("en", "A4").long_date("2026-03-09") == "9 March 2026"
    assert words_of("fr", "Letter").long_date("2026-03-09") == "9 mars 2026"


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "it", "pt", "nl", "sv", "pl"])
def test_every_language_has_all_its_words(language):
    words = words_of(language)
    assert len(words.months) == len(words.full_months) == 12
    assert all(words.headings.values())
    assert words.page_of.format(page=1, pages=2) != words.page_of
