"""The window in a made-up language: nothing is left untranslated, and from right to left everything is mirrored."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QEvent, QLocale, QModelIndex, QPoint, QRectF, Qt
from PySide6.QtGui import QAction, QImage, QTextCursor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tailor.exporters.template import summarize_templates
from tailor.model.application import Application
from tailor.model.lines import resume_lines
from tailor.model.resume import Line, Section, Work
from tailor.model.suggestion import Suggestion
from tailor.storage.library import Library
from ui import theme, translation
from ui.errors import Reporter
from ui.pseudo import PSEUDO
from ui.settings import Settings
from ui.views.marked import MarkedText
from ui.views.mirroring import own_direction, turned
from ui.window import MainWindow

RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
TABS = ("keywords", "suggestions", "letter", "preview", "check", "changes", "review", "letter")
DIALOGS = (
    *("export", "taught", "rename", "about", "shortcuts", "settings", "keyword_add", "open_posting", "palette", "help"),
    *("report_problem", "look", "edit_line", "edit_contact", "check_file", "open_address"),
)
_KEYS = ("ctrl", "shift", "alt", "enter", "esc", "del", "tab", "up", "down", "left", "right", "page", "pgup", "pgdown")
_MORE_KEYS = ("home", "end", "space", "return", "backspace", "menu")
_FORMATS = ("pdf", "docx", "txt", "md", "html", "htm", "mhtml", "json", "odt", "rtf", "zip", "xml", "doc", "pages")
_PATTERN = ("name", "what", "company", "title", "date", "résumé", "letter")
NAMES = frozenset(
    ("tailor", "english", "word", "markdown", "linkedin", "qt", *_KEYS, *_MORE_KEYS, *_FORMATS, *_PATTERN)
)
"""Names of things, keys, formats, of a language in itself; files are named in the language of the résumé."""

ELSEWHERE = ("QFileDialog", "HelpWindow")
"""What has its words in files of its own: Qt's, and the page of help."""

_INNERMOST = re.compile(r"\[!!! (?:(?!\[!!!|!!!\]).)*!!!\]", re.DOTALL)
_MARKUP = re.compile(r"<[^>]*>|&\w+;|\{\w*\}|#\w+")
_WORD = re.compile(r"[^\W\d_]{2,}")


@pytest.fixture(params=["pseudo"])
def window(
    request: pytest.FixtureRequest,
    qapp: QApplication,
    qtbot: QtBot,
    home_library: Library,
    dress: theme.Theme,
    reporter: Reporter,
    application: Application,
    suggestions: tuple[Suggestion, ...],
) -> Iterator[MainWindow]:
    """The window in a made-up language, an application open with what was suggested for it."""
    before = QLocale()
    translation.install(qapp, request.param)
    window = MainWindow(home_library, Settings(), dress, reporter)
    window.build()
    window.resize(1400, 900)
    window.show()
    window.keeping.add(application)
    window.session.take_suggestions(suggestions)
    yield window
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    translation.remove(qapp)
    QLocale.setDefault(before)
    qapp.setLayoutDirection(before.textDirection())


def own_words(window: MainWindow, application: Application, suggestions: tuple[Suggestion, ...]) -> frozenset[str]:
    """Return the words of the user's own texts, which stay as they are."""
    texts = [application.posting.text, application.posting.company, *map(str, window.library.list())]
    texts += [line.text for line in resume_lines(application.base.resume)]
    texts += [str(application.base.resume), application.base.source, str(window.reporter.path)]
    suggested = (*window.session.suggestions, *suggestions)
    texts += [text for one in suggested for text in (one.before, one.after)]
    texts += [QLocale().monthName(month, QLocale.FormatType.ShortFormat) for month in range(1, 13)]
    texts += [template.title for template in summarize_templates()]
    return frozenset(word.casefold() for text in texts for word in _WORD.findall(text))


def bare(text: str, known: frozenset[str]) -> list[str]:
    """Return the words of a text that were not translated and are not the user's own."""
    while _INNERMOST.search(text):
        text = _INNERMOST.sub(" ", text)
    words = (word.casefold() for word in _WORD.findall(_MARKUP.sub(" ", text)))
    return [word for word in words if word not in known and word not in NAMES]


def texts_of(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Yield every text of a widget that somebody reads or hears, with what it is."""
    yield "title", widget.windowTitle()
    yield "tooltip", widget.toolTip()
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    if isinstance(widget, QLabel | QPushButton):
        yield "text", widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        yield "placeholder", widget.placeholderText()
    if isinstance(widget, MarkedText) and not _is_within(widget, "LetterPane"):
        yield "page", widget.toPlainText()
    if isinstance(widget, QComboBox):
        yield from (("item", widget.itemText(place)) for place in range(widget.count()))
    if isinstance(widget, QTabWidget):
        yield from (("tab", widget.tabText(place)) for place in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from (("row", text) for text in rows_of(widget.model()))
    for action in widget.actions():
        yield from texts_of_action(action)


def texts_of_action(action: QAction) -> Iterator[tuple[str, str]]:
    yield "action", action.text().replace("&", "")
    yield "action tip", action.toolTip().replace("&", "")
    yield "action status", action.statusTip()


def rows_of(model: QAbstractItemModel) -> Iterator[str]:
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    for row in range(model.rowCount(QModelIndex())):
        for role in roles:
            yield str(model.index(row, 0).data(role) or "")


def texts_now() -> set[tuple[str, str, str]]:
    """Return every text there is now, with the widget and what it is there."""
    widgets = [widget for top in QApplication.topLevelWidgets() for widget in (top, *top.findChildren(QWidget))]
    return {
        (type(widget).__name__, kind, text)
        for widget in widgets
        if not widget.objectName().startswith("qt_") and not _is_within(widget, *ELSEWHERE)
        for kind, text in texts_of(widget)
        if text
    }


def _is_within(widget: QWidget, *names: str) -> bool:
    above: QWidget | None = widget
    while above is not None and type(above).__name__ not in names:
        above = above.parentWidget()
    return above is not None


def test_no_text_of_the_window_is_left_untranslated(
    window: MainWindow, application: Application, suggestions: tuple[Suggestion, ...]
) -> None:
    found = texts_now()
    window.session.accept(window.session.suggestions[0])
    for name in TABS:
        window.actions_by_name[name].trigger()
        QApplication.processEvents()
        found |= texts_now()
    for name in DIALOGS:
        window.actions_by_name[name].trigger()
        QApplication.processEvents()
        found |= texts_now()
        for dialog in [top for top in QApplication.topLevelWidgets() if isinstance(top, QDialog) and top.isVisible()]:
            dialog.reject()
            QApplication.processEvents()
    known = own_words(window, application, suggestions)
    missed = sorted(f"{widget} {kind} {text!r}" for widget, kind, text in found if bare(text, known))
    assert not missed, "\n".join(missed)


@pytest.mark.parametrize("window", ["pseudo-rtl"], indirect=True)
def test_everything_is_mirrored_from_right_to_left(window: MainWindow) -> None:
    def left(widget: QWidget) -> int:
        return widget.mapTo(window, QPoint(0, 0)).x()

    assert window.layoutDirection() == RIGHT_TO_LEFT
    panes = (window.rail, window.posting, window.resume, window.right)
    assert [left(pane) for pane in panes] == sorted((left(pane) for pane in panes), reverse=True)
    assert left(window.top.menus) > left(window.top.crumb) > left(window.top.buttons["export"])
    assert left(window.status.saved) > left(window.status.offline)
    bar = window.tabs.tabBar()
    assert bar.tabRect(0).left() > bar.tabRect(4).left()
    suggestions = window.tabs.suggestions
    window.actions_by_name["suggestions"].trigger()
    QApplication.processEvents()
    card = suggestions.current
    assert card is not None
    edge = card.grab().toImage()
    assert _inked_at_right_alone(edge, theme.color("verbatim").rgb())


def _inked_at_right_alone(image: QImage, color: int) -> bool:
    """Tell whether a colour stands in the tenth of a picture at its right, and not in the one at its left."""
    width, height = image.width(), image.height()
    tenth = width // 10
    sides = [
        any(image.pixel(x, y) == color for x in columns for y in range(height // 4, height * 3 // 4))
        for columns in (range(tenth), range(width - tenth, width))
    ]
    return sides == [False, True]


@pytest.mark.parametrize("window", ["pseudo-rtl"], indirect=True)
def test_the_users_own_text_keeps_its_own_direction(window: MainWindow, application: Application) -> None:
    work = application.base.resume.sections[0].entries[0]
    assert isinstance(work, Work)
    work = replace(work, highlights=(*work.highlights, Line("w1.9", "عملت في مختبر لتحليل البيانات")))
    sections = (Section("s1", "work", "Experience", (work,)), *application.base.resume.sections[1:])
    base = replace(application.base, resume=replace(application.base.resume, sections=sections))
    window.session.correct("Add", base)
    QApplication.processEvents()
    document = window.resume.view.document()
    directions = {}
    for text in ("Moved 240 SQL jobs", "عملت في مختبر"):
        found = document.find(text)
        assert not found.isNull()
        directions[text] = QTextCursor(found).block().textDirection()
    assert list(directions.values()) == [Qt.LayoutDirection.LeftToRight, RIGHT_TO_LEFT]


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("Data Analyst", Qt.LayoutDirection.LeftToRight),
        ("12 محلل بيانات", RIGHT_TO_LEFT),
        ("2024", Qt.LayoutDirection.LeftToRight),
        ("", Qt.LayoutDirection.LeftToRight),
    ],
)
def test_a_text_runs_as_its_first_letter_does(text: str, direction: Qt.LayoutDirection) -> None:
    assert own_direction(text) == direction


def test_painted_parts_go_to_the_other_side() -> None:
    area, part = QRectF(10, 0, 100, 20), QRectF(12, 3, 30, 10)
    assert turned(part, area, Qt.LayoutDirection.LeftToRight) == part
    assert turned(part, area, RIGHT_TO_LEFT) == QRectF(78, 3, 30, 10)
    assert PSEUDO["pseudo-rtl"].textDirection() == RIGHT_TO_LEFT
