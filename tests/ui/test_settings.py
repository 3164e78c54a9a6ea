"""The window is as it was left."""

from pathlib import Path

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
