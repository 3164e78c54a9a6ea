"""The screen is judged by the environment; what is missing is named with the line that gets it."""

import importlib
import sys
from types import ModuleType

import pytest


@pytest.fixture
def system() -> ModuleType:
    return importlib.import_module("system")


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, "linux", False),
        ({}, "darwin", True),
        ({"SSH_CONNECTION": "192.0.2.7 50000 192.0.2.8 22"}, "darwin", False),
        ({}, "win32", True),
        ({"QT_QPA_PLATFORM": "minimal"}, "win32", False),
    ],
)
def test_the_environment_says_whether_there_is_a_screen(system, environment, platform, expected):
    assert system.has_screen(environment, platform) is expected


@pytest.mark.parametrize(
    ("family", "expected"),
    [
        ("debian", "sudo apt-get install -y libegl1"),
        ("dnf", "sudo dnf install 'libEGL.so.1()(64bit)'"),
        ("zypper", "sudo zypper install 'libEGL.so.1()(64bit)'"),
        ("", "Install the packages of your system"),
    ],
)
def test_the_line_to_run_fits_the_system(system, family, expected):
    assert expected in system.how_to_install(["libegl1"], ["libEGL.so.1"], family)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux leaves these libraries to the system")
def test_where_qt_runs_the_offscreen_libraries_are_found(system):
    assert [library for library in system.OFFSCREEN if not system._loads(library)] == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux leaves these libraries to the system")
def test_a_library_of_no_system_is_missing(system):
    assert not system._loads("libnobody-has-this.so.9")


def test_programs_that_are_here_are_not_installed_again(system, capsys):
    system.provide_programs({"python3" if sys.platform != "win32" else "python": "python3"})
    assert capsys.readouterr().out == ""
