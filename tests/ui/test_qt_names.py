"""No class of the window hides by accident what Qt calls by the same name: `done`, `close`, `size`, `event`, …"""

import ast
import inspect
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from textwrap import dedent

import pytest

ROOT = Path(__file__).resolve().parents[2]
# Virtual functions of Qt that are overridden with Qt's own meaning; besides them those whose name ends in "Event".
OVERRIDES = {
    *("event", "eventFilter", "reject", "sizeHint", "minimumSizeHint", "loadResource", "highlightBlock"),
    *("undo", "redo", "translate", "isEmpty", "rowCount", "data", "flags", "filterAcceptsRow"),
    *("paint", "pixmap", "scaledPixmap", "clone", "key", "initStyleOption", "closeEditor"),
    *("addItem", "count", "itemAt", "takeAt", "expandingDirections", "hasHeightForWidth", "heightForWidth"),
    *("setGeometry", "minimumSize", "invalidate"),
}


def modules() -> list[Path]:
    return [path for path in sorted((ROOT / "ui").rglob("*.py")) if path.stem != "__main__"]


def qt_classes(cls: type) -> list[type]:
    return [one for one in cls.__mro__ if one.__module__.startswith("PySide6")]


def own_names(node: ast.ClassDef) -> Iterator[tuple[str, bool]]:
    """Yield each name that a class or one of its objects gets, with whether it is a function."""
    for part in ast.walk(node):
        if isinstance(part, ast.FunctionDef) and part in node.body:
            yield part.name, not any("property" in ast.unparse(one) for one in part.decorator_list)
        targets = part.targets if isinstance(part, ast.Assign) else []
        if isinstance(part, ast.AnnAssign | ast.AugAssign):
            targets = [part.target]
        for name in [name for target in targets for name in ast.walk(target)]:
            if isinstance(name, ast.Attribute) and isinstance(name.value, ast.Name) and name.value.id == "self":
                yield name.attr, False
            elif isinstance(name, ast.Name) and part in node.body:
                yield name.id, False


def hidden_names(node: ast.ClassDef, cls: type) -> list[str]:
    """Return the names of Qt's that a class hides without being meant to."""
    of_qt = {name for one in qt_classes(cls) for name in vars(one) if not name.startswith("__")}
    return [
        name
        for name, is_function in own_names(node)
        if name in of_qt and not (is_function and (name in OVERRIDES or name.endswith("Event")))
    ]


@pytest.mark.parametrize("path", modules(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_name_hides_one_of_qt(path):
    dotted = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    module = import_module(dotted)
    wrong = [
        f"{node.name}.{name}"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef) and inspect.isclass(getattr(module, node.name, None))
        for name in hidden_names(node, getattr(module, node.name))
    ]
    assert wrong == []


def test_a_hidden_name_is_found():
    from PySide6.QtCore import Signal
    from PySide6.QtWidgets import QDialog

    class Wrong(QDialog):
        done = Signal()

        def __init__(self):
            super().__init__()
            self.size = 3

        def show(self, letter):
            pass

        def closeEvent(self, event):
            pass

    source = dedent(inspect.getsource(Wrong))
    node = ast.parse(source).body[0]
    assert isinstance(node, ast.ClassDef)
    assert sorted(hidden_names(node, Wrong)) == ["done", "show", "size"]
