"""Every setting counts at once, is kept at once, and is undone by choosing again."""

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox

from tailor.model.application import Application
from tailor.storage.library import Library
from ui.app import to_open
from ui.settings import Settings, load_settings, settings_path
from ui.views.settings_page import SettingsPage
from ui.window import MainWindow


@pytest.fixture
def page(window: MainWindow) -> SettingsPage:
    window.actions_by_name["settings"].trigger()
    page = window.manners.settings.page
    assert page is not None
    return page


def choose(page: SettingsPage, name: str, value: object) -> None:
    field = page.fields[name]
    if isinstance(field, QComboBox):
        field.setCurrentIndex(field.findData(value))
        field.activated.emit(field.currentIndex())
    else:
        field.setChecked(bool(value))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "dark"),
        ("zoom", 125),
        ("reduce_motion", True),
        ("template", "modern"),
        ("paper", "Letter"),
        ("spelling", "off"),
        ("open_at_start", "nothing"),
        ("private", True),
    ],
)
def test_a_choice_counts_and_is_kept_at_once_and_choosing_again_undoes_it(
    window: MainWindow, page: SettingsPage, name: str, value: object
) -> None:
    before = getattr(window.settings, name)
    choose(page, name, value)
    assert getattr(window.settings, name) == value
    assert getattr(load_settings(settings_path()), name) == value
    choose(page, name, before)
    assert getattr(window.settings, name) == before


def test_colours_size_and_network_follow_at_once(qapp: QApplication, window: MainWindow, page: SettingsPage) -> None:
    choose(page, "theme", "dark")
    choose(page, "zoom", 150)
    choose(page, "private", True)
    assert window.dress.choice == "dark"
    assert window.actions_by_name["theme_dark"].isChecked()
    assert qapp.font().pixelSize() > 13
    assert window.status.offline.text() == "Private"
    page.reset.click()
    assert (window.dress.choice, qapp.font().pixelSize()) == ("system", 13)
    private = page.fields["private"]
    assert isinstance(private, QCheckBox)
    assert not private.isChecked()
    assert window.status.offline.text() == "Offline"


def test_the_export_begins_with_the_names_and_folder_that_were_set(
    window: MainWindow, page: SettingsPage, tmp_path: Path
) -> None:
    page.export_folder.setText(str(tmp_path))
    page.export_folder.editingFinished.emit()
    page.names.line.setText("{company} {what}")
    assert window.settings.export_folder == str(tmp_path)
    assert window.settings.export_names == "{company} {what}"


def test_every_row_has_a_name_for_those_who_do_not_see_it(page: SettingsPage) -> None:
    for field in page.fields.values():
        assert field.accessibleName() or (isinstance(field, QCheckBox) and field.text())


def test_all_work_is_copied_to_a_file_of_the_users_choice(
    window: MainWindow, page: SettingsPage, application: Application, tmp_path: Path, opened_files: list[QUrl]
) -> None:
    window.keeping.add(application)
    window.manners.settings.copy_to(tmp_path / "copy.db")
    assert "copy.db" in page.note.text()
    copy = sqlite3.connect(tmp_path / "copy.db")
    assert copy.execute("SELECT count(*) FROM applications").fetchone() == (1,)
    copy.close()
    window.manners.settings.copy_to(window.library.path)
    assert "library itself" in page.note.text()
    window.manners.settings.copy_to(tmp_path / "nowhere" / "copy.db")
    assert "could not be written" in page.note.text()
    page.folder.click()
    assert opened_files == [QUrl.fromLocalFile(str(window.library.path.parent))]


def test_the_app_opens_own_work_first_or_nothing_as_it_was_set(library: Library, application: Application) -> None:
    sample = replace(application, id="s1", sample=True)
    library.save(sample)
    library.save_last_open("s1")
    assert to_open(library, Settings()) == "s1"
    library.save(application)
    assert to_open(library, Settings()) == "a1"
    assert to_open(library, Settings(open_at_start="nothing")) == ""
