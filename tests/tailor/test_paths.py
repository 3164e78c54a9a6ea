"""Shipped files are found in a checkout, user files where TAILOR_HOME says."""

from pathlib import Path

import pytest

from tailor.paths import data_dir, log_dir, user_dir


def test_shipped_folders_are_found_in_a_checkout():
    assert (data_dir("resources") / "NOTICE.md").is_file()


def test_an_unknown_folder_is_looked_for_beside_the_package():
    assert data_dir("nothing of this name").parent == data_dir("resources").parent


def test_the_user_folder_moves_with_the_variable(home):
    assert user_dir() == home
    assert log_dir() == home / "logs"


def test_without_the_variable_the_platform_decides(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("TAILOR_HOME")
    assert user_dir().name == "Tailor"
    assert Path.home() in user_dir().parents or user_dir().is_absolute()
    assert "Tailor" in log_dir().parts
