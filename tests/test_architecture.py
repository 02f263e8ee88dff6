"""Who may import whom. Read this first: the table below is the building (its sizes: test_measures.py).

Every arrow is read from the syntax tree of core/, gui/ and main.py. To let a room import more is to change
the table here, in the open; ARCHITECTURE.md says why the walls stand where they do.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parent.parent
CORE = (
    "core.errors core.language core.model core.timing core.evaluate core.edit core.explain core.solve core.offers "
    "core.sheets core.files"
)
VIEWS = (
    "gui.look gui.session gui.gantt gui.tables gui.matrix gui.offers gui.panels gui.dialogs gui.printing "
    "gui.help"
)
GUI = (
    f"{VIEWS} gui.language gui.calm gui.jobs gui.asking gui.warming gui.hand_rules gui.preferences gui.updates "
    "gui.solving gui.actions gui.main_window gui.app"
)
QT = "PySide6 shiboken6 pyqtgraph numpy"
SLOW = "babel ortools numba pandas openpyxl lxml python_calamine holidays sklearn sqlalchemy"
"""Each costs a tenth of a second to a second to import, so none may load before it is needed."""


class Room(NamedTuple):
    """What a room may import: other rooms, packages at the top of a module, packages inside a function."""

    rooms: str = ""
    at_top: str = ""
    on_use: str = ""


ROOMS = {
    # Our data and what it is worth. The standard library is open to all.
    "core": Room(),
    "core.errors": Room("core.language"),
    "core.language": Room(on_use="babel"),
    "core.model": Room("core.errors core.language"),
    "core.timing": Room("core.errors core.language core.model", "numpy numba", "platformdirs llvmlite"),
    "core.evaluate": Room("core.errors core.language core.model", "numpy"),
    "core.edit": Room("core.errors core.language core.model core.evaluate core.timing", "numpy", "holidays"),
    "core.explain": Room("core.errors core.language core.model core.evaluate core.timing core.edit", "numpy"),
    "core.sheets": Room("core.errors core.language core.model core.evaluate"),
    # What finds plans, and what touches the disk.
    "core.solve": Room("core.errors core.language core.model core.evaluate core.timing", "numpy numba ortools"),
    "core.offers": Room("core.errors core.language core.model core.evaluate core.edit core.solve", "numpy", "sklearn"),
    "core.files": Room(
        "core.errors core.language core.model core.evaluate core.edit core.sheets",
        at_top="platformdirs",
        on_use="openpyxl pandas lxml python_calamine sqlalchemy",
    ),
    "core.cli": Room(CORE),
    # What the planner sees. The rooms in the middle meet in the session, never one another.
    "gui": Room(),
    "gui.look": Room("core.language core.model", "PySide6 shiboken6 pyqtgraph"),
    "gui.language": Room("core.language", "PySide6"),
    "gui.calm": Room(),
    "gui.jobs": Room(at_top="PySide6"),
    "gui.asking": Room("gui.jobs", "PySide6"),
    "gui.warming": Room("core.language core.timing", at_top="PySide6"),
    "gui.solving": Room(f"{CORE} gui.jobs", "PySide6"),
    "gui.hand_rules": Room("core.language core.edit", "PySide6"),
    "gui.preferences": Room("core.errors core.language core.model gui.look", "PySide6"),
    "gui.updates": Room("core.errors core.files gui.jobs gui.preferences", "PySide6"),
    "gui.session": Room(f"{CORE} gui.look gui.hand_rules gui.solving", "PySide6"),
    "gui.gantt": Room(f"{CORE} gui.look gui.hand_rules gui.session", QT),
    "gui.tables": Room(f"{CORE} gui.look gui.session", QT),
    "gui.matrix": Room(f"{CORE} gui.look gui.jobs gui.asking gui.hand_rules gui.session", QT),
    "gui.offers": Room(f"{CORE} gui.look gui.jobs gui.asking gui.hand_rules gui.session", QT),
    "gui.panels": Room(f"{CORE} gui.look gui.jobs gui.asking gui.hand_rules gui.preferences gui.session", QT),
    "gui.dialogs": Room(
        f"{CORE} gui.look gui.jobs gui.asking gui.hand_rules gui.preferences gui.updates gui.session", QT
    ),
    "gui.printing": Room(f"{CORE} gui.language gui.look gui.calm gui.jobs gui.asking gui.session gui.gantt", QT),
    "gui.help": Room(f"{CORE} gui.look gui.jobs gui.asking gui.session", QT),
    "gui.actions": Room(f"{CORE} {GUI}", "PySide6"),
    "gui.main_window": Room(f"{CORE} {GUI}", QT),
    "gui.app": Room(f"{CORE} {GUI}", f"{QT} platformdirs"),
    "main": Room("core.errors core.language core.model core.cli gui.app gui.printing"),
}
BY_STRING = ("import_module", "__import__")
FILES = sorted([*ROOT.glob("main.py"), *ROOT.glob("core/**/*.py"), *ROOT.glob("gui/**/*.py")])


class Import(NamedTuple):
    """One import: its line, the module, the name taken from it, whether it waits inside a function."""

    line: int
    module: str
    name: str
    waits: bool


def imports(node: ast.AST, waits: bool = False) -> Iterator[Import]:
    """Every import below a node; one that only type checkers see waits as well."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import):
            yield from (Import(child.lineno, alias.name, "", waits) for alias in child.names)
        elif isinstance(child, ast.ImportFrom):
            module = "." * child.level + (child.module or "")
            yield from (Import(child.lineno, module, alias.name, waits) for alias in child.names)
        elif isinstance(child, ast.Call) and ast.unparse(child.func).split(".")[-1] in BY_STRING:
            yield Import(child.lineno, ast.unparse(child.args[0]).strip("'"), "", waits)
        else:
            inside = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
            unseen = isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test)
            yield from imports(child, waits or inside or unseen)


def room_of(module: str) -> str:
    """The room a module of ours stands in: the longest name in the table that begins it."""
    return max((room for room in ROOMS if f"{module}.".startswith(f"{room}.")), key=len, default="")


def offence(here: str, found: Import) -> str | None:
    """The rule an import breaks when it stands in the room `here`, as a sentence."""
    package, taken = found.module.partition(".")[0], f"{found.module}.{found.name}".rstrip(".")
    if not package:
        return "is relative; write the whole name"
    if any(part.startswith("_") and not part.startswith("__") for part in taken.split(".")):
        return "is private to another module"
    if package in ("core", "gui", "main"):
        there = room_of(taken)
        # The bare "core" holds nothing but the version, which everybody may say.
        return None if there in (here, "core", *ROOMS[here].rooms.split()) else f"is not open to {here}"
    if package in sys.stdlib_module_names or package in ROOMS[here].at_top.split():
        return None
    if package in ROOMS[here].on_use.split():
        return None if found.waits else "must wait inside a function: it is slow to import"
    return f"is not open to {here}"


def offences(path: Path, source: str) -> list[str]:
    """Every broken import rule of a file, with its place."""
    module = ".".join(path.with_suffix("").parts).removesuffix(".__init__")
    here = room_of(module)
    if here in ("core", "gui", "") and module != here:
        return [f"{path}: stands in no room of the table"]
    found = [(one, offence(here, one)) for one in imports(ast.parse(source))]
    return [f"{path}:{one.line}: {one.module} {one.name} {rule}" for one, rule in found if rule]


def test_that_every_import_is_allowed() -> None:
    broken = [line for path in FILES for line in offences(path.relative_to(ROOT), path.read_text("utf-8"))]
    assert not broken, "\n".join(broken)


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("core/model/orders.py", "import numpy"),
        ("core/evaluate/score.py", "from core.solve import solve"),
        ("core/edit/moves.py", "from core.model.orders import _check"),
        ("core/edit/moves.py", "from PySide6.QtCore import QObject"),
        ("core/files/excel.py", "import pandas as pd"),
        ("core/files/excel.py", "def read():\n    importlib.import_module('numba')"),
        ("core/odds_and_ends.py", "x = 1"),
        ("gui/gantt/board.py", "def f():\n    from gui.tables import TableView"),
        ("gui/gantt/board.py", "from .bars import Bars"),
        ("gui/look/theme.py", "from gui.session import Session"),
    ],
)
def test_that_a_wrong_import_is_found(path: str, source: str) -> None:
    assert offences(Path(path), source)


@pytest.mark.parametrize(
    ("door", "unwanted"),
    [("core.cli", f"PySide6 pyqtgraph {SLOW}"), ("gui.app", SLOW), ("core.solve", f"PySide6 pyqtgraph {SLOW}"),
     ("core.explain", f"PySide6 pyqtgraph {SLOW}")],
)
def test_that_a_door_opens_without_the_slow_packages(door: str, unwanted: str) -> None:
    program = f"import sys, {door}; print(*set({unwanted.split()}) & sys.modules.keys())"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert not done.stdout.split()
