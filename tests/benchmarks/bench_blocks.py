"""How long the window is held up by what a planner does with large projects: `python dev.py bench blocks [SIZE …]`.

For each act the longest gap between two ticks of a 10 ms timer of the window, and the processor time of the window's
own thread within one; beside it the same act in a project of 5 orders in the same run, and how many times as long ours
takes. The gap is what a planner feels and grows with whatever else the computer does; the processor time does not.
Sizes are orders x machines of a cork factory with a plan, and "matrix", a cost matrix of 800 x 800. Each has a process
of its own, with a home of its own.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.edit import History, NewMatrix, add_rows, remove_rows, replace_plan, take_matrix
from core.files import parse_exchange, write_project
from core.model import Order, Plan, Project, Scenario, Shop
from tests.benchmarks.ticks import TICK, Ticks
from tests.make_samples import cork_factory, cork_machines, cork_order

SMALL = "5x3"
SIZES = (SMALL, "1000x6", "5000x60", "matrix")
REST, PATIENCE = 600, 120.0
"""Milliseconds that an act may have consequences, seconds until it must be done."""
HOMES = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
CELLS = 800
NOBODY: Any = lambda: True  # noqa: E731 - nothing is waited for


class Act(NamedTuple):
    """What is done, and when it is over."""

    name: str
    begin: Callable[[], object]
    is_over: Callable[[], object] = NOBODY


def held_up(ticks: Ticks, act: Act) -> tuple[float, float]:
    """The longest gap and the most work of one act, in ms."""
    ticks.begin()
    until = perf_counter() + PATIENCE
    act.begin()
    while not act.is_over() and perf_counter() < until:
        QTest.qWait(TICK)
    QTest.qWait(REST)
    return 1000 * ticks.gap, 1000 * ticks.own


def factory(orders: int, machines: int) -> dict[str, Any]:
    """A cork factory of any size, always the same."""
    rng, kinds = random.Random(11), cork_machines()
    many = [{**kinds[at % len(kinds)], "id": f"{kinds[at % len(kinds)]['id']}/{at // len(kinds)}"}
            for at in range(machines)]  # fmt: skip
    return {**cork_factory(), "horizon_days": 365, "machines": many,
            "orders": [cork_order(rng, number, kinds) for number in range(orders)]}  # fmt: skip


def write(size: str, path: Path) -> None:
    """A project of a size as a file."""
    from core.solve import SolveOptions, solve

    if size == "matrix":
        costs = np.random.default_rng(CELLS).integers(1, 101, (CELLS, CELLS)).astype(float).tolist()
        names = [f"P{at}" for at in range(CELLS)], [f"M{at}" for at in range(CELLS)]
        scenario = take_matrix(Scenario(Shop(date(2026, 9, 7))), NewMatrix(*names, costs))
    else:
        scenario = parse_exchange(factory(*map(int, size.split("x")))).project.scenario
        found = solve(scenario, SolveOptions(seconds=4, workers=1)).plan
        scenario = replace_plan(scenario, found or Plan())
    write_project(History(Project((scenario,)), start_cost=0.0), path)


def acts(window: Any, path: Path) -> Iterator[Act]:
    """What every project is put through."""
    session, documents = window.session, window.documents
    yield Act("open", lambda: documents.open_file(str(path)), lambda: session.scenario.shop.orders)
    yield Act("settle", lambda: None, lambda: not window.matrix.insight.is_busy)
    orders = list(session.scenario.shop.orders.rows)
    doomed = [order.id for order in orders[:500]]
    pasted = [Order(f"New {at}", 1000, attributes=orders[0].attributes) for at in range(500)]
    yield Act("undo nothing", session.undo)
    yield Act("edit a cell", lambda: window.docks.panel("orders").area.model.setData(
        window.docks.panel("orders").area.model.index(0, 3), "777000"))  # fmt: skip
    yield Act("undo", session.undo)
    yield Act("redo", session.redo)
    yield Act("delete 500 orders", lambda: session.apply("Delete", remove_rows, "orders", doomed))
    yield Act("undo that", session.undo)
    yield Act("paste 500 orders", lambda: session.apply("Paste", add_rows, "orders", pasted))
    yield Act("undo that", session.undo)
    yield Act("select all orders", lambda: session.select_orders(order.id for order in orders))
    yield Act("select one", lambda: session.select_orders([orders[0].id]))
    if not session.scenario.plan.lots:
        yield from matrix_acts(window)
    yield from table_acts(window)
    yield from board_acts(window)
    yield from window_acts(window)
    yield from file_acts(window, path.parent)


def matrix_acts(window: Any) -> Iterator[Act]:
    """Costs."""
    commands, insight = window.matrix.commands, window.matrix.insight
    for name, deed in (("type a cost", lambda: commands.type_into(3, 4, "17.5")), ("undo that", window.session.undo),
                       ("empty a cell", lambda: commands.type_into(5, 5, "")), ("undo that", window.session.undo),
                       ("solve the matrix", window.solve)):  # fmt: skip
        yield Act(name, deed, lambda: not insight.is_busy)


def table_acts(window: Any) -> Iterator[Act]:
    """Finding and sorting."""
    panel = window.docks.panel("orders")
    window.docks.show("orders")
    yield Act("show the orders", lambda: window.docks.show("orders"))
    yield Act("filter", lambda: QTest.keyClicks(panel.area.toolbar.search, "noir"))
    yield Act("filter no more", panel.area.toolbar.search.clear)
    sorted_by = panel.area.model.arrangement.sorted_by
    yield Act("sort", lambda: panel.area.model.arrange(sorted_by("customer")))
    yield Act("sort no more", lambda: panel.area.model.arrange(type(panel.area.model.arrangement)()))


def board_acts(window: Any) -> Iterator[Act]:
    """Looking and dragging."""
    board, session = window.board, window.session
    if not session.scenario.plan.lots or not board.isVisible():
        return
    for name in ("all", "day", "week"):
        yield Act(f"zoom to {name}", getattr(board, f"zoom_to_{name}"))
    lot = session.scenario.plan.lots.rows[0]
    board.show_lots([lot.id])
    QTest.qWait(REST)
    yield Act("drag a bar", lambda: drag(board, lot))
    yield Act("undo that", session.undo)
    yield from search_acts(window)


def search_acts(window: Any) -> Iterator[Act]:
    """The optimiser."""
    solving, session = window.session.solving, window.session
    yield Act("search begins", window.solve, lambda: solving.plan is not None)
    yield Act("search goes on", lambda: QTest.qWait(3000))
    yield Act("search ends", solving.stop, lambda: not solving.is_running)
    yield Act("keep", session.keep_solution)
    yield Act("undo that", session.undo)


def drag(board: Any, lot: Any) -> None:
    """Take a bar, carry it to and fro, and drop it some hours later."""
    view = board.navigation.viewport
    row = board.contents.picture.row_of[lot.resource]
    y = view.y(float(row)) + view.row_height / 2
    x = view.x(float(lot.start)) + 4
    send(board.canvas, QEvent.Type.MouseButtonPress, x, y)
    for step in range(40):
        send(board.canvas, QEvent.Type.MouseMove, x + 3 * step, y)
        QTest.qWait(TICK)
    send(board.canvas, QEvent.Type.MouseButtonRelease, x + 120, y)


def send(canvas: Any, kind: QEvent.Type, x: float, y: float) -> None:
    """A mouse event of the left button."""
    at, left, none = QPointF(x, y), Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    button = none if kind == QEvent.Type.MouseMove else left
    held = none if kind == QEvent.Type.MouseButtonRelease else left
    globally = QPointF(canvas.mapToGlobal(at.toPoint()))
    QApplication.sendEvent(
        canvas, QMouseEvent(kind, at, globally, button, held, Qt.KeyboardModifier.NoModifier))  # fmt: skip


def window_acts(window: Any) -> Iterator[Act]:
    """What is around the work."""
    from gui import look

    app = QApplication.instance()
    for theme in ("dark", "light"):
        yield Act(f"{theme} theme", lambda theme=theme: look.apply(app, theme))  # type: ignore[misc]
    for workspace in ("offers", "allocate", "schedule"):
        yield Act(f"to {workspace}", lambda workspace=workspace: window.docks.open_workspace(workspace))  # type: ignore[misc]
    window.docks.open_workspace()
    yield Act("settings", lambda: in_a_dialog(window.settings.ask))
    yield Act("print preview", window.printing.open)
    yield Act("preview closed", lambda: window.printing.dialog and window.printing.dialog.reject())


def in_a_dialog(ask: Callable[[], object]) -> None:
    """Open a dialog that holds the caller, and leave it a little later."""
    QTimer.singleShot(REST, lambda: QApplication.activeModalWidget().reject())  # type: ignore[attr-defined]
    ask()


def file_acts(window: Any, folder: Path) -> Iterator[Act]:
    """What goes to the disk."""
    documents, session = window.documents, window.session
    yield Act("export a workbook", lambda: window.exporting.export_schedule(folder / "out.xlsx"),
              lambda: not window.errand.is_busy)  # fmt: skip
    yield Act("export JSON", lambda: window.exporting.export_json(folder / "out.json"),
              lambda: not window.errand.is_busy)  # fmt: skip
    yield Act("save as", lambda: documents.save_as(folder / "saved.cork"), lambda: not session.is_modified)
    session.apply("Delete", remove_rows, "orders", list(session.scenario.shop.orders)[:1])
    yield Act("save by itself", window.settings.autosave.save, lambda: not session.is_modified)
    yield Act("close", window.close)


def watch(path: Path) -> None:
    """Put one project through all acts and print what was measured as JSON, a line each."""
    from core.timing.dropping import get_ready
    from gui.app import introduce
    from gui.main_window import MainWindow

    app = QApplication(sys.argv[:1])
    introduce(app)
    window = MainWindow()
    window.resize(1600, 900)
    window.show()
    QTest.qWait(REST)
    get_ready()
    ticks = Ticks()
    for act in acts(window, path):
        print(json.dumps([act.name, *held_up(ticks, act)]), flush=True)
    os._exit(0)


def measured(size: str) -> list[tuple[str, float, float]]:
    """What each act of a size takes, in a process of its own."""
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        path = Path(folder) / "project.cork"
        write(size, path)
        homes = {name: folder for name in HOMES}
        environment = {**os.environ, **homes, "CORKBOARD_TOUR": "no", "CORKBOARD_LANGUAGE": "en"}
        command = [sys.executable, __file__, "--child", str(path)]
        told = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True).stdout
    return [tuple(json.loads(line)) for line in told.splitlines() if line.startswith("[")]  # type: ignore[misc]


def main() -> int:
    """Print a table for each size."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sizes", nargs="*", default=SIZES)
    parser.add_argument("--child", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        watch(options.child)
    small = {name: own for name, _, own in measured(SMALL)}
    for size in options.sizes:
        print(f"{size:<22}{'longest gap':>12}{'own work':>12}{'times 5 orders':>16}")
        for name, gap, own in measured(size):
            ratio = f"{own / max(1.0, small[name]):13.1f} x" if name in small else ""
            print(f"  {name:<20}{gap:9.0f} ms{own:9.0f} ms{ratio}", flush=True)
    print(f"Load of the machine at the end: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
