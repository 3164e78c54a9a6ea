"""The walls of the house: who may import whom, what may stand where, how large a thing may be."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from itertools import chain
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
STEPS = ("importers", "analysis", "suggestions", "composition", "exporters")
SHARED = (
    "tailor.model",
    "tailor.errors",
    "tailor.paths",
    "tailor.words",
    "tailor.vocabulary",
    "tailor.verbs",
    "tailor.__version__",
)
HEAVY = [
    *("keybert", "sklearn", "scipy", "numpy", "tokenizers", "onnxruntime", "pycrfsuite", "docx", "lxml", "reportlab"),
    *("pypdfium2", "pdfminer", "pypdf", "mammoth", "uharfbuzz", "fontTools"),
]
TOP_LEVEL = {"pyproject.toml", "README.md", "tailor", "ui", "templates", "resources", "tests", "packaging", "LICENSE"}

THREADS = {
    "threading.Thread",
    "threading.Timer",
    "_thread",
    "multiprocessing",
    "concurrent.futures",
    "asyncio",
    "pebble",
}
QT_THREADS = {"QThread", "QThreadPool", "QRunnable", "QtConcurrent"}
NETWORK = {"socket", "ssl", "http", "urllib.request", "urllib3", "httpx", "requests", "ftplib", "smtplib", "aiohttp"}
QT_NETWORK = {"QNetworkAccessManager", "QTcpSocket", "QTcpServer", "QUdpSocket", "QSslSocket"}
# Where a task ends: in the window, on the command line, in the bundle's own test.
TASK_ENDS = {"ui/tasks.py", "tailor/worker.py", "ui/selftest.py"}
WRITES = {"write_text", "write_bytes", "mkdir", "unlink", "rename", "replace", "touch", "rmdir"}


def modules(*folders: str) -> list[Path]:
    return sorted(chain.from_iterable((ROOT / folder).rglob("*.py") for folder in folders))


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imports(path: Path) -> Iterator[str]:
    """Yield every dotted name that a module imports, wherever in it: `from a import b` gives a and a.b."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name_of(path)}:{node.lineno} imports relatively"
            yield str(node.module)
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def within(name: str, *packages: str) -> bool:
    return any(name == package or name.startswith(f"{package}.") for package in packages)


def offenders(paths: list[Path], wrong: set[str] | tuple[str, ...]) -> list[str]:
    return [f"{name_of(path)} imports {name}" for path in paths for name in imports(path) if within(name, *wrong)]


def tracked() -> list[str]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True)
    if listed.returncode != 0:
        pytest.skip("not a git checkout: nothing says which files belong to the project")
    return [name for name in listed.stdout.split("\0") if name and (ROOT / name).exists()]


def test_the_core_knows_neither_qt_nor_the_window():
    assert offenders(modules("tailor"), ("PySide6", "shiboken6", "ui", "tests")) == []


def test_the_model_imports_nothing_of_ours():
    wrong = [
        f"{name_of(path)} imports {name}"
        for path in modules("tailor/model")
        for name in imports(path)
        if within(name, "tailor", "ui") and not within(name, "tailor.model")
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("step", STEPS)
def test_a_step_knows_the_nouns_and_no_other_step(step):
    wrong = [
        f"{name_of(path)} imports {name}"
        for path in modules(f"tailor/{step}")
        for name in imports(path)
        if within(name, "tailor") and name != "tailor" and not within(name, f"tailor.{step}", *SHARED)
    ]
    assert not wrong, "\n".join(wrong)


def test_only_tasks_starts_work_beside_the_window():
    for path in modules("ui"):
        if name_of(path) == "ui/tasks.py":
            continue
        used = [ast.unparse(node) for node in ast.walk(tree(path)) if isinstance(node, ast.Attribute)]
        names = [*imports(path), *used]
        wrong = [name for name in names if within(name, *THREADS) or name.rpartition(".")[2] in QT_THREADS]
        if name_of(path) == "ui/__main__.py":  # the first statement of a frozen program, by its makers' order
            wrong = [name for name in wrong if name not in ("multiprocessing", "multiprocessing.freeze_support")]
        assert not wrong, f"{name_of(path)}: {wrong}"


def test_only_the_worker_starts_processes_in_the_core():
    assert offenders([path for path in modules("tailor") if path.stem != "worker"], THREADS) == []


def test_only_errors_opens_error_dialogs():
    wrong = [
        f"{name_of(path)}:{node.lineno}"
        for path in modules("ui")
        if path != ROOT / "ui" / "errors.py"
        for node in ast.walk(tree(path))
        if (isinstance(node, ast.Attribute) and node.attr in ("critical", "Critical", "warning", "Warning"))
        and "QMessageBox" in ast.unparse(node)
    ]
    assert not wrong, "\n".join(wrong)
    assert [name for path in modules("ui") for name in imports(path) if name.endswith("QErrorMessage")] == []


def test_only_storage_writes_the_users_data():
    """Best effort: who else knows the user's folder must not call what writes files."""
    wrong = [
        f"{name_of(path)}:{node.lineno} {node.func.attr}"
        for path in modules("tailor", "ui")
        if "tailor.paths.user_dir" in imports(path) and not within(name_of(path).replace("/", "."), "tailor.storage")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in WRITES
    ]
    assert not wrong, "\n".join(wrong)


def test_only_the_writer_and_the_reader_of_addresses_open_sockets():
    allowed = ("tailor/llm/", "tailor/importers/web_request.py")
    paths = [path for path in modules("tailor", "ui") if not name_of(path).startswith(allowed)]
    assert offenders(paths, NETWORK) == []
    assert [name for path in paths for name in imports(path) if name.rpartition(".")[2] in QT_NETWORK] == []


def test_the_top_level_holds_only_the_rooms():
    top = {name.split("/")[0] for name in tracked()}
    assert {name for name in top if not name.startswith(".")} <= TOP_LEVEL


def test_the_packaging_folder_does_not_hide_the_packaging_library():
    assert not (ROOT / "packaging" / "__init__.py").exists()
    assert Path(str(import_module("packaging.version").__file__)).parent != ROOT / "packaging"


def test_every_folder_of_tests_is_a_package():
    """Else tests/tailor would come to stand on the path and hide the app itself."""
    folders = {path.parent for path in (ROOT / "tests").rglob("test_*.py")}
    assert [name_of(folder) for folder in sorted(folders) if not (folder / "__init__.py").exists()] == []


def test_starting_the_window_imports_nothing_heavy():
    program = f"import sys, ui.app; print(*(name for name in {HEAVY!r} if name in sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True)
    assert (done.returncode, done.stdout.strip()) == (0, ""), done.stderr


def test_modules_functions_and_classes_stay_small():
    wrong = []
    for path in modules("tailor", "ui", "packaging"):
        lines = len(path.read_text(encoding="utf-8").splitlines())
        if lines > (400 if "/views/" in path.as_posix() else 300):
            wrong.append(f"{name_of(path)} has {lines} lines")
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                limit = 50
            elif isinstance(node, ast.ClassDef):
                limit = 250 if node.name == "MainWindow" else 200
            else:
                continue
            length = (node.end_lineno or 0) - node.lineno
            if length > limit:
                wrong.append(f"{name_of(path)}:{node.lineno} {node.name} has {length} lines")
    assert not wrong, "\n".join(wrong)


def test_errors_are_caught_by_name_and_never_dropped():
    wrong = []
    for path in modules("tailor", "ui", "packaging"):
        for node in ast.walk(tree(path)):
            if not isinstance(node, ast.ExceptHandler):
                continue
            caught = ast.unparse(node.type) if node.type else ""
            if re.search(r"\b(Base)?Exception\b", caught or "Exception") and name_of(path) not in TASK_ENDS:
                wrong.append(f"{name_of(path)}:{node.lineno} catches everything")
            if all(isinstance(statement, ast.Pass) for statement in node.body):
                wrong.append(f"{name_of(path)}:{node.lineno} drops {caught}")
    assert not wrong, "\n".join(wrong)


def test_no_tracked_file_names_a_machine_or_a_registry():
    machine = "|".join(("work", "farm", "root", "tmp"))
    registry = r"index[-]url|find[-]links|https?://\S+\.(whl|tgz|tar\.gz)"
    pattern = re.compile(rf"(?<![\w.*])/({machine})/[a-z]|{registry}")
    wrong = []
    for name in tracked():
        content = (ROOT / name).read_bytes()
        if b"\0" not in content[:8000]:
            text = content.decode("utf-8", "replace")
            wrong += [f"{name}: {found[0]}" for found in pattern.finditer(text)]
    assert not wrong, "\n".join(wrong)


def test_the_locks_hold_hashes_and_no_address():
    for lock in (ROOT / "packaging").glob("*.lock"):
        text = lock.read_text(encoding="utf-8")
        assert "://" not in text
        assert not re.search(r"^(torch|transformers|sentence-transformers|nvidia-\S+)==", text, re.MULTILINE)
        pinned = re.findall(r"^[A-Za-z0-9].*", text, re.MULTILINE)
        assert all("==" in line and line.endswith("\\") for line in pinned)
