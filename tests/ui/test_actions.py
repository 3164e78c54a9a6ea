"""Every act stands in a menu and in the palette, says what it does, and shares its keys with none."""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMenuBar, QWidget
from pytestqt.qtbot import QtBot

import ui
from ui.actions import Actions, plain_text
from ui.menus import MENUS
from ui.menus.deed import LINE, Deed
from ui.pane_keys import pane_keys
from ui.views.shortcuts import ShortcutsPage, key_rows

DEEDS = [deed for _, rows in MENUS for deed in rows if deed is not LINE]
UI = Path(ui.__file__).parent

# Buttons that do what no action does, each with the reason why it needs none. The key is the module and the name of
# the attribute or variable that holds the button.
WITHOUT_ACTION = {
    "a part of a form that is open, reached from its own fields, kept with Enter and left with Esc": {
        *("answering.save", "answering.cancel", "number_form.save", "number_form.none", "other_names.save"),
        *("other_names.cancel", "wording_form.keep", "wording_form.cancel", "address.fetch", "address.cancel"),
        *("address.go", "fact_form.keep_button", "fact_form.leave_button"),
    },
    "a part of the find bar, which opens with Ctrl+F; next and previous are acts": {"find_bar.close_button"},
    "walks through the pages of the help, as Alt+Left and Alt+Right do": {"help.after", "help.before"},
    "a part of a dialog, reached with Tab": {
        *("export.choose", "export.cancel", "export.replace", "export.keep_both", "export.export"),
        *("export_names.usual", "export_names.places", "export_report.show_folder", "export_report.done"),
        *("export_report.opened", "taught.close", "taught.forget", "taught.add", "taught.undo", "shortcuts.copy"),
        *("shortcuts.save", "shortcuts.end", "settings_page.choose", "settings_page.copy", "settings_page.end"),
        *("settings_page.folder", "settings_page.reset", "about.close_button"),
        *("problem_report.close_button", "problem_report.copy", "problem_report.save"),
    },
    "one wording among those that a question offers, chosen on its card": {"suggestion_controls.option"},
    "a value of the look, chosen in its panel, which has an action": {"look.made", "look_colours.more"},
    "a menu of sizes; each step has an action": {"preview_tools.shown"},
    "the window's own notes offer undo and the like, which are actions": {
        *("suggestion_note.undo", "suggestion_standing.wish", "widgets._retry")
    },
    "evidence and conditions are walked through by “Next place”": {
        *("keyword_card.quote", "keyword_card.link", "suggestion_evidence.link")
    },
    "makes a button for others": {"widgets.made"},
}


@pytest.fixture(scope="module")
def actions(qapp: QApplication) -> Iterator[Actions]:
    """The acts of a window that is none, for all of these tests: to make them takes a while."""
    window = QWidget()
    yield Actions(window, {deed.name: lambda: None for deed in DEEDS})
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # else their keys are heard still


@pytest.mark.parametrize("deed", DEEDS, ids=lambda deed: deed.name)
def test_every_act_says_in_a_sentence_what_it_does(deed: Deed, actions: Actions) -> None:
    assert deed.tip.endswith("."), deed.name
    assert len(deed.tip) > 15
    action = actions[deed.name]
    assert action.toolTip().startswith(deed.tip)
    assert action.statusTip() == deed.tip
    for keys in action.shortcuts()[:1]:
        assert keys.toString(QKeySequence.SequenceFormat.NativeText) in action.toolTip()


def test_no_two_acts_share_a_name_or_a_key() -> None:
    names = Counter(deed.name for deed in DEEDS)
    assert [name for name, count in names.items() if count > 1] == []
    keys = Counter(QKeySequence(one).toString() for deed in DEEDS for one in deed.keys.split(";") if one)
    assert [key for key, count in keys.items() if count > 1] == []
    assert "" not in keys


def test_no_key_of_an_act_is_one_that_opens_a_menu(actions: Actions) -> None:
    letters = {f"Alt+{title[0]}" for title, _ in MENUS}
    assert len(letters) == len(MENUS)
    assert letters.isdisjoint(one for deed in DEEDS for one in deed.keys.split(";"))


def entries(rows: tuple[Deed, ...]) -> Iterator[tuple[str, str]]:
    """Yield each text of a menu, with the menu in the menu that it stands in."""
    seen: set[str] = set()
    for deed in rows:
        if deed.under and deed.under not in seen:
            seen.add(deed.under)
            yield "", deed.under
        if deed is not LINE:
            yield deed.under, deed.text


@pytest.mark.parametrize(("title", "rows"), MENUS, ids=[title for title, _ in MENUS])
def test_no_letter_leads_to_two_entries_of_a_menu(title: str, rows: tuple[Deed, ...]) -> None:
    letters: Counter[tuple[str, str]] = Counter()
    for under, text in entries(rows):
        marked = re.search(r"&(\w)", text)
        if marked:
            letters[under, marked[1].casefold()] += 1
    assert [letter for letter, count in letters.items() if count > 1] == []


def test_every_act_stands_in_a_menu_on_the_bar(qtbot: QtBot, actions: Actions) -> None:
    bar = QMenuBar()
    qtbot.addWidget(bar)
    actions.fill(bar)
    for action in actions.all:
        assert any(one is not None and one.metaObject().className() == "QMenu" for one in action.associatedObjects())
        assert actions.menu_of(action.objectName())
    assert len(bar.actions()) == len(MENUS)


def test_what_is_not_possible_tells_what_it_lacks(actions: Actions) -> None:
    actions.allow(application=False, both=False)
    assert not actions["rename"].isEnabled()
    assert actions.why_not("rename") == "Begin or open an application first."
    assert actions.why_not("export") == "Add a posting and a résumé first."
    actions.allow(application=True, both=False)
    assert actions.why_not("rename") == ""
    assert not actions["export"].isEnabled()


# Buttons


def made_buttons() -> Iterator[str]:
    """Yield the name of each button made in a view, with its module."""
    for path in sorted((UI / "views").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Assign):
                for target in node.targets:
                    yield from (f"{path.stem}.{name}" for name in _buttons_in(target, node.value))
            elif isinstance(node, ast.AnnAssign) and node.value is not None:
                yield from (f"{path.stem}.{name}" for name in _buttons_in(node.target, node.value))


def _buttons_in(target: ast.expr, value: ast.expr) -> Iterator[str]:
    if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
        for one, its in zip(target.elts, value.elts, strict=False):
            yield from _buttons_in(one, its)
    elif any(_makes_button(one) for one in ast.walk(value)):
        yield from _names_in(target)


def _names_in(target: ast.expr) -> Iterator[str]:
    """Yield what is assigned to: names, attributes, what holds an item, each of several."""
    if isinstance(target, ast.Tuple):
        for one in target.elts:
            yield from _names_in(one)
    elif isinstance(target, ast.Subscript):
        yield from _names_in(target.value)
    elif isinstance(target, ast.Attribute):
        yield target.attr
    elif isinstance(target, ast.Name):
        yield target.id


def _makes_button(node: ast.AST) -> bool:
    call = node.func if isinstance(node, ast.Call) else None
    return isinstance(call, ast.Name) and call.id in ("button", "QPushButton", "QToolButton", "ElidedButton")


# What does the same as a button that is no action itself.
ACTION_OF_BUTTON = {
    "answering.yes": "keyword_have",
    "answering.learning": "keyword_learning",
    "answering.no": "keyword_no",
    "keyword_card.switch": "keyword_required",
    "keyword_card.ask_again": "keyword_withdraw",
    "keyword_card.skill": "keyword_to_skills",
    "keyword_card.own": "keyword_to_entry",
    "keyword_card.differently": "keyword_differently",
    "keyword_card.apart": "keyword_apart",
    "keyword_card.refuse": "keyword_refuse",
    "coverage.parts": "coverage_required",
    "review_tray.back": "tray_aside",
    "review_tray.aside": "tray_aside",
    "review_tray.send": "tray_send",
    "review_fields.remove": "apart_section",
    "review.made": "end_review",
    "check.mine": "check_mine",
    "check.choose": "check_file",
    "check.another": "check_file",
    "change_card.back": "change_back",
    "changes.close_button": "suggestions",
    "changes.all_back": "take_back_all",
    "preview.look_button": "look",
    "preview_tools.made": "fit_one",
    "preview_tools.smaller": "pages_smaller",
    "preview_tools.larger": "pages_larger",
    "top.button": "undo",
    "start.sample": "sample",
    "suggestion_foot.all_safe": "accept_all_safe",
    "suggestion_foot.previous": "previous_suggestion",
    "suggestion_foot.next": "next_suggestion",
    "suggestion_controls.reject": "reject",
    "suggestion_controls.accept": "accept",
    "suggestion_controls.edit": "edit_suggestion",
    "suggestion_controls.more": "never_here",
    "look.reset": "look_reset",
    "letter.edit_button": "letter_edit",
    "letter.again": "letter_again",
    "posting.read": "read_pasted",
    "posting.choose": "open_posting",
    "posting_strip.more": "conditions",
    "resume_head.changes_link": "changes",
    "resume_head.show_hidden": "show_hidden",
    "resume.open_button": "swap_resume",
    "settled.fold": "settled",
    "settled.back": "settled_back",
    "status.changes": "changes",
    "status.language": "spelling_detected",
    "status.cancel": "stop",
    "waiting.stop": "stop",
    "find_bar.next": "find_next",
    "find_bar.previous": "find_previous",
    "sample_card.own": "new",
    "sample_card.remove": "remove_sample",
    "start.posting": "open_posting",
    "start.resume": "swap_resume",
    "folds.buttons": "go_posting",
    "grips.add": "add_entry",
    "line_note.true": "confirm_line",
    "notice.act": "notice_act",
    "notice.dismiss": "notice_dismiss",
}


def test_whatever_a_button_does_is_an_act_or_has_a_reason_not_to_be_one() -> None:
    reasons = {name for names in WITHOUT_ACTION.values() for name in names}
    made = set(made_buttons())
    assert sorted(made - reasons - set(ACTION_OF_BUTTON)) == []
    assert sorted((reasons | set(ACTION_OF_BUTTON)) - made) == [], "no longer there"
    known = {deed.name for deed in DEEDS}
    assert sorted(set(ACTION_OF_BUTTON.values()) - known) == []


# The page of keys


def test_the_page_of_keys_lists_those_of_the_menus_and_of_the_panes(qtbot: QtBot, actions: Actions) -> None:
    rows = key_rows(actions)
    texts = {row.text for row in rows}
    for action in actions.all:
        if action.shortcuts():
            assert plain_text(action).rstrip("…") in texts
    keys = " ".join(row.keys for row in rows)
    for key in ("J or Down", "K or Up", "A or Enter", "F6", "Ctrl+Shift+P"):
        assert key in keys
    assert len(rows) == sum(bool(deed.keys) for deed in DEEDS) + sum(len(one) for _, one in pane_keys())


def test_the_page_of_keys_is_searched_by_words_and_by_key_and_kept_as_text(
    qtbot: QtBot, actions: Actions, tmp_path: Path
) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(900, 700)
    page = ShortcutsPage(actions, host)
    page.search.setText("accept all")
    assert "Accept all safe suggestions" in page.text
    assert "Quit" not in page.text
    page.search.setText("F6")
    assert "Next part of the window" in page.text
    page.save_as(tmp_path / "keys.txt")
    assert (tmp_path / "keys.txt").read_text(encoding="utf-8") == page.text
    page.search.setText("no such key anywhere")
    assert page.text.strip() == ""
    page.search.clear()
    page.copy.click()
    assert "In the suggestions" in page.text
