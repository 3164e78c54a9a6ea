"""Nothing moves where the user asked the system, or the app, for less motion."""

from pathlib import Path

import pytest

from ui import theme
from ui.motion import desktop_is_still, system_wants_stillness


@pytest.mark.parametrize(
    ("file", "text", "still"),
    [
        ("gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=0\n", True),
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations = false\n", True),
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=1\n", False),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0\n", True),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0.5\n", False),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=fast\n", False),
        ("kdeglobals", "no section at all", False),
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-theme-name=Night\n", False),
    ],
)
def test_the_desktop_is_asked_through_its_files(tmp_path: Path, file: str, text: str, still: bool) -> None:
    (tmp_path / file).parent.mkdir(exist_ok=True)
    (tmp_path / file).write_text(text, encoding="utf-8")
    assert desktop_is_still({"XDG_CONFIG_HOME": str(tmp_path)}) is still


def test_a_desktop_without_files_moves(tmp_path: Path) -> None:
    assert not desktop_is_still({"XDG_CONFIG_HOME": str(tmp_path)})


def test_what_nobody_watches_keeps_still(dress: theme.Theme) -> None:
    assert system_wants_stillness()
    dress.set_still(still=False)
    assert not theme.motion()


def test_the_setting_keeps_still_what_the_system_lets_move(dress: theme.Theme) -> None:
    dress.set_still(still=False, system=False)
    assert theme.motion()
    dress.set_still(still=True, system=False)
    assert not theme.motion()
