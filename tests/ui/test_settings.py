"""The window is as it was left."""

from dataclasses import fields
from pathlib import Path

import pytest

from ui.settings import Settings, load_settings, save_settings


def test_settings_come_back_as_they_were_saved(tmp_path: Path) -> None:
    settings = Settings("dark", 125, False, b"\x00\xff", b"panes", "/home/ines/Büro", "pdf", False, True)
    settings.export_resume, settings.export_own, settings.export_names = False, True, "{name}, {date} - {what}"
    save_settings(settings, tmp_path / "settings.ini")
    assert load_settings(tmp_path / "settings.ini") == settings


def test_without_a_file_everything_has_its_default(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "settings.ini") == Settings()


def test_what_makes_no_sense_gets_its_default(tmp_path: Path) -> None:
    (tmp_path / "settings.ini").write_text("[General]\nzoom=large\nrail=false\n")
    settings = load_settings(tmp_path / "settings.ini")
    assert (settings.zoom, settings.rail) == (100, False)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("zoom=100000", "zoom"),
        ("zoom=-5", "zoom"),
        ("theme=purple", "theme"),
        ("paper=Foolscap", "paper"),
        ("open_at_start=7", "open_at_start"),
        ("spelling=@Invalid()", "spelling"),
        ("spelling=klingon", "spelling"),
        ("geometry=nonsense", "zoom"),
        ("export_folder=@Variant(broken", "zoom"),
    ],
)
def test_a_value_the_window_cannot_use_is_not_taken(tmp_path: Path, line: str, name: str) -> None:
    (tmp_path / "settings.ini").write_text(f"[General]\n{line}\n")
    assert getattr(load_settings(tmp_path / "settings.ini"), name) == getattr(Settings(), name)


@pytest.mark.parametrize("content", [b"\x00\xff" * 4000, b"[General\nzoom", b"%%%=\n=\n[[]]\n" * 50])
def test_a_damaged_file_gives_settings_of_the_right_kinds(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "settings.ini").write_bytes(content)
    settings = load_settings(tmp_path / "settings.ini")
    assert {type(getattr(settings, field.name)) for field in fields(settings)} <= {str, int, bool, bytes}
    assert settings.zoom == 100


def test_a_reset_keeps_what_the_user_did_and_forgets_what_they_chose() -> None:
    settings = Settings(theme="dark", zoom=150, recent_resumes="/home/ines/cv.docx", private=True)
    settings.reset()
    assert (settings.theme, settings.zoom, settings.private) == ("system", 100, False)
    assert settings.recent_resumes == "/home/ines/cv.docx"
