"""The words of the window: all of them translated, in the right number, with the dates of the country."""

import pickle
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QApplication

from tailor.errors import TailorError, TooManyPages
from tailor.exporters.paper import default_page
from tailor.model.message import Message, capital, reworded, say
from tailor.model.resume import Resume
from ui import translation
from ui.views.dates import short_day, shown_date

ROOT = Path(__file__).resolve().parents[2]
NOT_SAID = {
    *("Tailor", "Inter", "Fusion", "Letter", "Paper", "Core", "Python", "English", "Markdown", "JSON Resume"),
    *("light contrast", "dark contrast", "quiet link", "show all kinds", "add entry", "add section"),
    *("MMM yyyy", "yyyy MMM", "not made", "text box", "not shown", "cannot tell", "\ncaused by "),
    *("Tab", "Menu", "Space", "Backspace", "Return"),
    *("the number {number} is not in the line", "“{text}” is new", "“{rewrite}” is new"),
}
"""Names of things, of keys, of states in the code, of messages it tells apart: nobody reads them as words."""
NOT_SHOWN = {"ui/selftest.py", "ui/app.py", "ui/problem_report.py", "ui/problem_acts.py"}
"""What speaks to a console, before there is a window or without one, and to developers, who read English."""


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[QApplication]:
    before = QLocale()
    yield qapp
    translation.remove(qapp)
    QLocale.setDefault(before)
    qapp.setLayoutDirection(before.textDirection())


@pytest.fixture(scope="module")
def scripts() -> Iterator[None]:
    """The scripts of `packaging/`, which is no package."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "packaging"))
        yield


@pytest.fixture(scope="module")
def texts(scripts: None) -> list[Any]:
    """Every text of the sources that can be translated."""
    from wordings import texts_of

    return texts_of(ROOT, ("ui", "tailor"))


@pytest.mark.usefixtures("scripts")
def test_no_text_of_the_window_is_bare() -> None:
    from wordings import bare_texts

    bare = [
        f"{path.relative_to(ROOT)}:{line} {text!r}"
        for path in sorted((ROOT / "ui").rglob("*.py"))
        if str(path.relative_to(ROOT)) not in NOT_SHOWN
        for line, text in bare_texts(path.read_text(encoding="utf-8"))
        if text not in NOT_SAID
    ]
    assert not bare, "\n".join(bare)


def test_the_english_forms_are_up_to_date_with_the_sources(texts: list[Any]) -> None:
    from update_translations import FOLDER, ts_of

    wanted = ts_of(texts, "en", {})
    told = "run python packaging/update_translations.py"
    assert (FOLDER / "tailor_en.ts").read_text(encoding="utf-8") == wanted, told


def test_every_text_has_a_context_that_is_asked_for(texts: list[Any]) -> None:
    assert not [text for text in texts if not text.context]


@pytest.mark.parametrize("installed", [True, False])
@pytest.mark.parametrize(
    ("text", "number", "said"),
    [
        ("%n page(s), {}", 1, "1 page, {}"),
        ("%n page(s), {}", 2, "2 pages, {}"),
        ("fitted on (one page|%n pages)", 1, "fitted on one page"),
        ("fitted on (one page|%n pages)", 3, "fitted on 3 pages"),
    ],
)
def test_counts_have_their_form(speaking: QApplication, installed: bool, text: str, number: int, said: str) -> None:
    if installed:
        translation.install(speaking, "en")
    assert translation.counted("Paging" if "{}" in text else "Exporting", text, number) == said


def test_a_message_of_the_core_is_filled_in_the_language_of_the_window(speaking: QApplication) -> None:
    name = say("{file} has %n page(s)", file="cv.pdf", n=2)
    message = pickle.loads(pickle.dumps(say("{what}; see {page}.", what=name, page="home")))
    assert message == "cv.pdf has 2 pages; see home."
    assert translation.shown(TailorError(message)) == message
    assert translation.shown(TooManyPages(message, 3)) == message
    translation.install(speaking, "pseudo")
    assert translation.shown(message).startswith("[!!! [!!! cv.pdf ĥàš 2 pàĝéš")
    assert translation.shown("Plain.").startswith("[!!! ")


def test_a_message_keeps_its_template_when_it_is_reworded_or_begins_a_sentence() -> None:
    message = say("the {kind} of {name} is lost", kind=say("line"), name="résumé.pdf")
    other = reworded(message, [("line", "word"), ("is lost", "is gone")])
    assert other == "the word of résumé.pdf is gone"
    assert isinstance(other, Message)
    assert translation.shown(capital(message)) == "The line of résumé.pdf is lost"


@pytest.mark.parametrize(
    ("wished", "system", "name"),
    [
        ("", "de_DE", "en_DE"),
        ("", "en_US", "en_US"),
        ("", "fr_CA", "en_CA"),
        ("", "ar_EG", "en_001"),
        ("", "C", "en_001"),
        ("en", "de_DE", "en_DE"),
        ("en_GB", "de_DE", "en_GB"),
    ],
)
def test_the_language_is_one_there_are_words_in_and_the_country_stays(wished: str, system: str, name: str) -> None:
    assert translation.chosen_locale(wished, QLocale(system)).name() == name


@pytest.mark.parametrize(
    ("system", "paper"), [("en_US", "Letter"), ("fr_CA", "Letter"), ("es_MX", "Letter"), ("de_DE", "A4"), ("C", "A4")]
)
def test_the_paper_is_that_of_the_country(
    speaking: QApplication, monkeypatch: pytest.MonkeyPatch, system: str, paper: str
) -> None:
    monkeypatch.setenv("LC_PAPER", "")
    monkeypatch.delenv("LC_PAPER")
    translation.install(speaking, "en", QLocale(system))
    assert default_page(Resume()) == paper


@pytest.mark.parametrize(
    ("name", "day", "with_year", "month"),
    [
        ("de_DE", "3. Nov.", "3. Nov. 2026", "März 2021"),
        ("en_US", "Nov 3", "Nov 3, 2026", "Mar 2021"),
        ("en_GB", "3 Nov", "3 Nov 2026", "Mar 2021"),
        ("ar_EG", "٣ نوفمبر", "٣ نوفمبر ٢٠٢٦", "مارس ٢٠٢١"),
        ("ja_JP", "11月3日", "2026年11月3日", "2021年3月"),
    ],
)
def test_dates_are_written_as_in_the_country(
    speaking: QApplication, name: str, day: str, with_year: str, month: str
) -> None:
    QLocale.setDefault(QLocale(name))
    assert short_day(QDate(2026, 11, 3), with_year=False) == day
    assert short_day(QDate(2026, 11, 3), with_year=True) == with_year
    assert shown_date("2021-03", "today") == month


def test_numbers_are_written_as_in_the_country(speaking: QApplication) -> None:
    QLocale.setDefault(QLocale("de_DE"))
    assert translation.number(9.5) == "9,5"
    QLocale.setDefault(QLocale("ar_EG"))
    assert translation.number(12) == "١٢"
    assert translation.percent(0.5) == "٥٠ %"


def test_the_environment_chooses_the_language(speaking: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(translation.ENVIRONMENT, "pseudo-rtl")
    translation.install(speaking, "en")
    assert speaking.isRightToLeft()
    monkeypatch.delenv(translation.ENVIRONMENT)
    translation.install(speaking, "en")
    assert not speaking.isRightToLeft()
    assert ("en", "English") in translation.available()
