"""Every sentence of the program that can be said in another language, found in the syntax tree: what the planner reads
is the argument of `tr`, `translate` or one of their kin, or a mistake that `test_languages.py` finds."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
QT = ("translate", "QT_TRANSLATE_NOOP")
OURS = ("tr", "mark")
PLURAL = "counted"


class Sentence(NamedTuple):
    """A sentence in English, the context it stands in, whether it has a form for each number, and its file."""

    context: str
    source: str
    is_counted: bool
    file: str


def sentences() -> list[Sentence]:
    """All sentences of core and gui, each once in each context, in order."""
    files = sorted([*ROOT.glob("core/**/*.py"), *ROOT.glob("gui/**/*.py"), ROOT / "main.py"])
    found: dict[tuple[str, str, bool], Sentence] = {}
    for path in files:
        for one in sentences_of(path.relative_to(ROOT).as_posix(), path.read_text("utf-8")):
            found.setdefault(one[:3], one)
    return sorted(found.values())


def sentences_of(file: str, source: str) -> Iterator[Sentence]:
    """The sentences of one file."""
    tree = ast.parse(source)
    ours = {name.asname or name.name: name.name for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)
            and node.module and node.module.startswith("core.language") for name in node.names}  # fmt: skip
    if file.startswith("core/language/"):
        ours = {name: name for name in (*OURS, PLURAL)}
    wrappers = dict(_wrappers(tree))
    for call, owner in _calls(tree, ""):
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        is_method = isinstance(call.func, ast.Attribute)
        if is_method and name == "tr":
            yield from _all(owner, call.args[:1], False, file)
        elif name in QT and len(call.args) >= 2 and isinstance(call.args[0], ast.Constant):
            yield from _all(call.args[0].value, call.args[1:2], False, file)
        elif not is_method and name in wrappers:
            yield from _all(wrappers[name], call.args[:1], False, file)
        elif not is_method and ours.get(name) in OURS:
            yield from _all(_room(file), call.args[:1], False, file)
        elif not is_method and ours.get(name) == PLURAL:
            yield from _all(_room(file), call.args[1:2], True, file)


def _all(context: str, arguments: list[ast.expr], is_counted: bool, file: str) -> Iterator[Sentence]:
    for argument in arguments:
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str) and argument.value:
            yield Sentence(context, argument.value, is_counted, file)
        elif isinstance(argument, ast.IfExp):
            yield from _all(context, [argument.body, argument.orelse], is_counted, file)


def _calls(node: ast.AST, owner: str) -> Iterator[tuple[ast.Call, str]]:
    """Every call below a node with the class it stands in."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield child, owner
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else owner)


def _wrappers(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Functions of a module that translate their only argument, with the context they do it in."""
    for function in tree.body:
        if isinstance(function, ast.FunctionDef) and len(function.args.args) == 1:
            own = function.args.args[0].arg
            for call, _ in _calls(function, ""):
                name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
                if name in QT and len(call.args) >= 2 and own in _names(call.args[1]):
                    yield function.name, call.args[0].value  # type: ignore[attr-defined]


def _names(node: ast.AST) -> set[str]:
    return {one.id for one in ast.walk(node) if isinstance(one, ast.Name)}


def _room(file: str) -> str:
    parts = Path(file).with_suffix("").parts
    return ".".join(parts[: 3 if parts[:2] == ("core", "files") else 2])
