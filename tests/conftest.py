"""What every test stands on: no network, no screen, a home of its own."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tailor import sockets
from tailor.paths import data_dir

# Sub-processes and workers inherit both; a test's own home replaces the second.
os.environ[sockets.VARIABLE] = "1"
HOME = tempfile.mkdtemp(prefix="tailor-tests-")
os.environ["TAILOR_HOME"] = HOME
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sockets.install_if_forbidden()

# How fast examples come is the machine's doing, and it may be busy; what they show is ours.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write golden files anew; read the diff")
    parser.addoption("--renew-pictures", action="store_true", help="take the pictures of the window anew; look at each")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the full runs out unless they are asked for."""
    if "full" in config.getoption("-m"):
        return
    full = [item for item in items if item.get_closest_marker("full")]
    config.hook.pytest_deselected(items=full)
    items[:] = [item for item in items if item not in full]


def pytest_unconfigure() -> None:
    shutil.rmtree(HOME, ignore_errors=True)


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test a place for user data that nothing else knows."""
    folder = tmp_path_factory.mktemp("home", numbered=True)
    monkeypatch.setenv("TAILOR_HOME", str(folder))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder / "config"))
    return folder


@pytest.fixture(autouse=True)
def no_network() -> Iterator[None]:
    """Fail a test that reaches for the network, even where the code swallows the refusal."""
    before = sockets.refused()
    yield
    assert sockets.refused() == before, "something reached for the network"


@pytest.fixture
def update_golden(request: pytest.FixtureRequest) -> bool:
    """Whether golden files are to be written instead of compared."""
    return bool(request.config.getoption("--update-golden"))


@pytest.fixture(scope="session")
def qapp(qapp):  # type: ignore[no-untyped-def]
    """Give the application the bundled face, so that text is as wide on every machine."""
    from PySide6.QtGui import QFont, QFontDatabase

    for face in sorted(data_dir("resources").glob("fonts/**/*.[to]tf")):
        QFontDatabase.addApplicationFont(str(face))
    if "Inter" in QFontDatabase.families():
        qapp.setFont(QFont("Inter", 10))
    return qapp
