"""Finds every text of the sources that can be translated, and the bare ones that cannot, by reading the code alone."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

CORE = "Core"
_WITH_CONTEXT = frozenset({"translate", "counted", "later", "QT_TRANSLATE_NOOP"})
_REACHED = _WITH_CONTEXT | {"tr", "say", "_tr"}
_UNSEEN = frozenset(
    {"debug", "info", "warning", "error", "exception", "critical", "QKeySequence", "compile", "Literal"}
)
_TWO_WORDS = re.compile(r"[A-Za-zé]{2,}[,.;:…]? +[A-Za-zé“(]")
_ONE_WORD = re.compile(r"[A-Z][a-zé]{2,}[.…:!?]?")
_STYLE = re.compile(r"[a-z-]+: |\*\.[a-z]|%\(|^\w+_\w+$")
_KEYS = re.compile(r"(?:(?:Ctrl|Alt|Shift|Enter|Del|Esc)(?:\+|$))")
_FORMS = re.compile(r"\((?:s|([^()|]*)\|([^()|]*))\)")


@dataclass(frozen=True, order=True)
class Text:
    """A text that can be translated; `counts` says that it has forms for numbers."""

    context: str
    source: str
    counts: bool
    place: str


def texts_of(root: Path, folders: Iterable[str]) -> list[Text]:
    """Return each text of the sources once, by context and then as they stand."""
    found: dict[tuple[str, str], Text] = {}
    for folder in folders:
        for path in sorted((root / folder).rglob("*.py")):
            for text in texts_in(path.read_text(encoding="utf-8"), str(path.relative_to(root))):
                found.setdefault((text.context, text.source), text)
    for path in sorted((root / "templates").glob("*/template.toml")):
        words = tomllib.loads(path.read_text(encoding="utf-8"))["description"]
        found[CORE, words] = Text(CORE, words, counts=False, place=str(path.relative_to(root)))
    return sorted(found.values())


def texts_in(code: str, name: str) -> Iterator[Text]:
    """Yield the texts of one module."""
    tree = ast.parse(code)
    yield from _walk(tree, "", name)
    short = _short_names(tree)
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call) and node.args):
        if isinstance(call.func, ast.Name) and call.func.id in short:
            for text in _literals(call.args[0]):
                yield Text(short[call.func.id], text, counts=False, place=f"{name}:{call.lineno}")


def english_forms(source: str) -> list[str]:
    """Return both English forms of a text, for one and for more."""
    return [
        _FORMS.sub(lambda found: "" if found[0] == "(s)" else found[1], source),
        _FORMS.sub(lambda found: "s" if found[0] == "(s)" else found[2], source),
    ]


def _short_names(tree: ast.Module) -> dict[str, str]:
    """Return the functions of a module that translate what they are given, with the context each has."""
    return {
        function.name: call.args[0].value
        for function in tree.body
        if isinstance(function, ast.FunctionDef) and len(function.args.args) == 1
        for call in ast.walk(function)
        if isinstance(call, ast.Call) and len(call.args) == 2 and isinstance(call.args[0], ast.Constant)
        if isinstance(call.args[1], ast.Name) and call.args[1].id == function.args.args[0].arg
        if str(getattr(call.func, "attr", getattr(call.func, "id", ""))) == "translate"
    }


def _walk(node: ast.AST, owner: str, name: str) -> Iterator[Text]:
    for child in ast.iter_child_nodes(node):
        inside = child.name if isinstance(child, ast.ClassDef) else owner
        if isinstance(child, ast.Call):
            yield from _texts_of_call(child, owner, name)
        yield from _walk(child, inside, name)


def _texts_of_call(call: ast.Call, owner: str, name: str) -> Iterator[Text]:
    function = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    place = f"{name}:{call.lineno}"
    if function == "tr" and call.args:
        for text in _literals(call.args[0]):
            yield Text(_context_of_tr(call, owner), text, counts=False, place=place)
    elif function == "say" and call.args and name.startswith(("tailor", "ui/tasks")):
        numbered = any(keyword.arg == "n" for keyword in call.keywords)
        for text in _literals(call.args[0]):
            yield Text(CORE, text, counts=numbered, place=place)
    elif function in _WITH_CONTEXT and len(call.args) > 1:
        for context in _literals(call.args[0]):
            for text in _literals(call.args[1]):
                yield Text(context, text, counts=function == "counted", place=place)


def _context_of_tr(call: ast.Call, owner: str) -> str:
    """Return the class whose `tr` it is; that of another object is named by what it is called."""
    receiver = call.func.value if isinstance(call.func, ast.Attribute) else None
    if isinstance(receiver, ast.Name) and receiver.id != "self":
        return {"window": "MainWindow"}.get(receiver.id, "".join(part.title() for part in receiver.id.split("_")))
    return owner


def _literals(node: ast.expr) -> Iterator[str]:
    """Yield the text, or both where one of two is chosen."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)


def bare_texts(code: str) -> Iterator[tuple[int, str]]:
    """Yield the line and words of each text of the window that no translation can reach."""
    tree = ast.parse(code)
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Constant) and isinstance(node.value, str) and _is_wording(node.value)):
            continue
        above = list(_above(node, parents))
        if not any(_is_exempt(one, node) for one in above):
            yield node.lineno, node.value


def _is_wording(text: str) -> bool:
    """Tell words for people from keys, style sheets and file patterns."""
    if "<" in text or _STYLE.search(text) or _KEYS.match(text):
        return False
    return bool(_TWO_WORDS.search(text) or _ONE_WORD.fullmatch(text))


def _above(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> Iterator[ast.AST]:
    """Yield what a text is written in, up to its statement."""
    while node in parents and not isinstance(node, ast.stmt):
        node = parents[node]
        yield node


def _is_exempt(above: ast.AST, node: ast.Constant) -> bool:
    if isinstance(above, ast.Call):
        function = above.func.attr if isinstance(above.func, ast.Attribute) else getattr(above.func, "id", "")
        return function in _REACHED or function in _UNSEEN
    if isinstance(above, ast.AnnAssign):
        return node in ast.walk(above.annotation)
    if isinstance(above, ast.FunctionDef):
        return any(node in ast.walk(one) for one in (above.returns, *_annotations(above)) if one is not None)
    if isinstance(above, ast.Assign):
        return any(isinstance(target, ast.Name) and target.id == "__all__" for target in above.targets)
    return isinstance(above, ast.Compare | ast.arg) or (isinstance(above, ast.Expr) and above.value is node)


def _annotations(function: ast.FunctionDef) -> list[ast.expr | None]:
    return [argument.annotation for argument in (*function.args.args, *function.args.kwonlyargs)]
