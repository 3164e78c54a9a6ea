"""A bundle holds what is asked for, and nothing that only dropped parts asked for."""

import importlib
import sys
from pathlib import Path
from types import ModuleType

import PySide6
import pytest

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="made of the names that Linux uses")

QT = Path(PySide6.__file__).parent


@pytest.fixture
def contents() -> ModuleType:
    return importlib.import_module("bundle_contents")


def test_unused_plugins_go_with_the_libraries_that_only_they_needed(contents):
    kept = contents.prune(
        [
            ("PySide6/QtWidgets.abi3.so", str(QT / "QtWidgets.abi3.so"), "EXTENSION"),
            ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "/nowhere/libqgtk3.so", "BINARY"),
            ("PySide6/Qt/lib/libQt6Widgets.so.6", str(QT / "Qt" / "lib" / "libQt6Widgets.so.6"), "BINARY"),
            ("PySide6/Qt/lib/libQt6Core.so.6", str(QT / "Qt" / "lib" / "libQt6Core.so.6"), "BINARY"),
            ("PySide6/Qt/lib/libQt6EglFSDeviceIntegration.so.6", "/nowhere/libQt6Egl.so.6", "BINARY"),
            ("libgtk-3.so.0", "/usr/lib/libgtk-3.so.0", "BINARY"),
            ("libpdfium.so", "/nowhere/pypdfium2_raw/libpdfium.so", "BINARY"),
        ]
    )
    assert [name for name, _, _ in kept] == [
        "PySide6/QtWidgets.abi3.so",
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt/lib/libQt6Core.so.6",
        "libpdfium.so",
    ]


def test_a_link_stays_only_with_what_it_points_to(contents):
    library = ("pypdfium2_raw/libpdfium.so", "/nowhere/libpdfium.so", "BINARY")
    links = [
        ("libpdfium.so", "pypdfium2_raw/libpdfium.so", "SYMLINK"),
        ("libgone.so", "PySide6/Qt/lib/libgone.so", "SYMLINK"),
    ]
    assert contents.prune([library, *links]) == [library, links[0]]


@pytest.mark.parametrize(
    ("name", "stays"),
    [
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qt_help_de.qm", False),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6\\plugins\\imageformats\\qtiff.dll", False),
        ("PySide6\\plugins\\imageformats\\qsvg.dll", True),
        ("tailor/_data/resources/NOTICE.md", True),
    ],
)
def test_what_the_app_never_loads_is_left_out(contents, name, stays):
    assert bool(contents.prune([(name, "/nowhere", "DATA")])) is stays
