"""How big anything may grow, what must carry a sentence, and which names say nothing."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FILES = sorted([*ROOT.glob("main.py"), *ROOT.glob("core/**/*.py"), *ROOT.glob("gui/**/*.py")])
LINES_OF_A_FILE = 400
LINES_OF_A_FUNCTION = 60
ARGUMENTS = 5
ARGUMENTS_OF_A_KERNEL = 12  # numba compiles a loop over plain arrays best when each is an argument of its own
KERNELS = ("kernel", "leaf", "entry")
EMPTY_NAMES = ("util", "helper", "manager", "common", "misc")
Rule = Callable[[ast.Module], list[str]]
FUNCTION = ast.FunctionDef | ast.AsyncFunctionDef


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Every function and method of a file, nested ones too."""
    return (node for node in ast.walk(tree) if isinstance(node, FUNCTION))


def public(node: ast.Module | ast.ClassDef, prefix: str = "") -> Iterator[tuple[str, ast.AST]]:
    """The public classes, functions and methods of a file, with their full names."""
    for child in node.body:
        if isinstance(child, FUNCTION | ast.ClassDef) and not child.name.startswith("_") and not is_overload(child):
            yield f"{prefix}{child.name}", child
            if isinstance(child, ast.ClassDef):
                yield from public(child, f"{child.name}.")


def is_overload(node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Whether a function only tells type checkers one of its forms."""
    return any("overload" in ast.unparse(decorator) for decorator in node.decorator_list)


def is_kernel(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Whether a function is compiled (`core.timing.compiler`)."""
    return any(ast.unparse(decorator) in KERNELS for decorator in node.decorator_list)


def positional(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """How many arguments may be given by position, the object itself not counted."""
    names = [argument.arg for argument in node.args.posonlyargs + node.args.args]
    return len(names) - (names[:1] in (["self"], ["cls"]))


def too_long(tree: ast.Module) -> list[str]:
    """Functions over the cap."""
    sizes = {node: (node.end_lineno or node.lineno) - node.lineno + 1 for node in functions(tree)}
    return [f"{f.lineno}: {f.name} has {n} lines" for f, n in sizes.items() if n > LINES_OF_A_FUNCTION]


def too_many_arguments(tree: ast.Module) -> list[str]:
    """Functions that ask for more by position than a reader of the call can follow."""
    broken = []
    for node in functions(tree):
        if positional(node) > (ARGUMENTS_OF_A_KERNEL if is_kernel(node) else ARGUMENTS):
            broken.append(f"{node.lineno}: {node.name} takes {positional(node)} positional arguments")
    return broken


def without_docstring(tree: ast.Module) -> list[str]:
    """Public names without a sentence that says what they are."""
    named = [(1, "the module", tree), *((node.lineno, name, node) for name, node in public(tree))]
    return [f"{line}: {name} has no docstring" for line, name, node in named if not ast.get_docstring(node)]


def classes_without_docstring(tree: ast.Module) -> list[str]:
    """Public classes without a sentence; the functions of a view are named by what they do."""
    classes = {node.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef)} | {"the"}
    return [line for line in without_docstring(tree) if line.split()[1] in classes]


def prints(tree: ast.Module) -> list[str]:
    """Calls of print."""
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    return [f"{node.lineno}: prints" for node in calls if ast.unparse(node.func) == "print"]


def offences(rule: Rule, files: list[Path]) -> list[str]:
    """What a rule finds in the files, with the place."""
    return [f"{path}:{line}" for path in files for line in rule(ast.parse(path.read_text("utf-8")))]


def within(*folders: str, but: str = "") -> list[Path]:
    """The files of some top-level folders, without those of one name."""
    return [path for path in FILES if path.relative_to(ROOT).parts[0] in folders and path.name != but]


@pytest.mark.parametrize(
    ("rule", "files"),
    [
        pytest.param(too_long, FILES, id="a function has at most 60 lines"),
        pytest.param(too_many_arguments, FILES, id="a function takes at most 5 arguments by position"),
        pytest.param(without_docstring, within("core"), id="a public name of the core has a sentence"),
        pytest.param(classes_without_docstring, within("gui"), id="a class of the gui has a sentence"),
        pytest.param(prints, within("core", "gui", but="told.py"), id="only the command line prints"),
    ],
)
def test_that(rule: Rule, files: list[Path]) -> None:
    broken = offences(rule, files)
    assert not broken, "\n".join(broken)


def test_that_no_file_is_longer_than_a_reader_bears() -> None:
    long = {path.relative_to(ROOT): len(path.read_text("utf-8").splitlines()) for path in FILES}
    assert not {path: lines for path, lines in long.items() if lines > LINES_OF_A_FILE}


def test_that_every_file_is_named_for_what_it_does() -> None:
    assert not [path.relative_to(ROOT) for path in FILES if any(name in path.stem for name in EMPTY_NAMES)]


@pytest.mark.parametrize(
    ("rule", "source"),
    [
        (too_long, "def f():\n" + "    x = 1\n" * 60),
        (too_many_arguments, "class A:\n    def f(self, a, b, c, d, e, f): ..."),
        (without_docstring, '"""A file."""\nclass A:\n    """A class."""\n    def f(self): ...'),
        (classes_without_docstring, '"""A file."""\nclass A: ...'),
        (prints, "def f():\n    print(1)"),
    ],
)
def test_that_a_broken_measure_is_found(rule: Rule, source: str) -> None:
    assert rule(ast.parse(source))
