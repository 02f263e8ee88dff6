"""How long a frame of the board takes: `python dev.py bench board [--all | --map]`.

A frame is a move of the view and the repaint of bars, labels, axis, loads and row heads on 1,440 by 860
pixels, 40 rows. Beside it, in the same run, stands a pyqtgraph plot with one QGraphicsRectItem for each bar,
without labels and row heads. Shown are medians of CPU milliseconds, and how many of our frames go into one of
those. First comes the drag with prices on all rows, on two solved plans (`--map`: nothing else). `--all` gives
the rival 100,000 bars too, which takes a minute to build."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter, process_time, sleep
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QGraphicsRectItem, QWidget

from core.evaluate import evaluate, find_conflicts
from core.files import read_exchange
from core.model import FrozenMap, Lot, Machine, Order, Plan, Project, Scenario, Shop, Table
from core.solve import SolveOptions, solve
from core.timing.dropping import get_ready
from gui import look
from gui.gantt import Board
from gui.gantt.carrying import Carrying, pieces_of
from gui.gantt.move_lots import MoveLots
from gui.gantt.picture import picture_of
from gui.session import Session

ROWS, WIDTH, HEIGHT = 40, 1440, 860
WORK, PITCH = 240, 300
"""Minutes of a bar, and from one to the next."""
DAY, WEEK = 1440, 7 * 1440
PACE = 0.008
"""Seconds from one move of the mouse to the next."""
SIZES = (500, 5_000, 20_000, 100_000)


def plan_of(count: int) -> Scenario:
    """So many lots of four hours, an hour apart, on forty machines that are always open."""
    rates = FrozenMap({"24x44": 1000.0})
    orders = [
        Order(f"OF{n:06}", 4000, due=n // ROWS * PITCH + 600, customer=f"Customer {n % 12}", max_lots=1,
              attributes=FrozenMap({"format": "24x44", "colour": "red"}))
        for n in range(count)
    ]  # fmt: skip
    starts = [60 + n // ROWS * PITCH for n in range(count)]
    lots = [
        Lot(f"L{n}", f"OF{n:06}", f"M{n % ROWS:02}", 4000, starts[n], starts[n] + WORK) for n in range(count)
    ]
    days = max(56, (starts[-1] + WORK) // DAY + 7)
    machines = [Machine(f"M{n:02}", 1 + n % 2, rates) for n in range(ROWS)]
    return Scenario(
        Shop(date(2026, 9, 7), min(days, 3660), machines=Table(machines), orders=Table(orders)),
        Plan(Table(lots)),
    )


def cpu(frames: list[Callable[[], object]]) -> float:
    """The median CPU milliseconds of some frames."""
    times = []
    for frame in frames:
        start = process_time()
        frame()
        times.append(1000 * (process_time() - start))
    return median(times)


class Ours:
    """The board itself."""

    def __init__(self, scenario: Scenario) -> None:
        start = perf_counter()
        self.board = Board(Session(Project((scenario,))))
        self.board.resize(WIDTH, HEIGHT)
        self.board.set_colour_by("customer")
        self.board.show()
        QApplication.processEvents()
        self.board.grab()
        self.first = 1000 * (perf_counter() - start)
        self.end = max(lot.end for lot in scenario.plan.lots.rows)

    def look_at(self, start: float, end: float) -> None:
        """Show a span and paint it."""
        self.board.navigation.show_span(start, end, 0.0)
        QApplication.processEvents()

    def drag_with_map(self, moves: int) -> tuple[list[float], tuple[float, float]]:
        """The wall milliseconds from each real mouse move to its paint with prices on all rows, a bar in hand, at
        a week, the mouse telling of itself every `PACE` seconds; and those of taking it up.

        What is worked out between two moves makes the next one late, and that is counted; of moves that are joined,
        because nobody fetched them, the first. It goes over rows that can make the order: others need no price."""
        first = self._take_up()
        self._wait_for_prices()
        refusals = self.board.canvas.mouse.gesture.carrying.refusals
        rows = [row for row in list(self.board.navigation.viewport.rows_seen)[1:-2] if refusals[row] is None]
        view, times, since, waits = self.board.navigation.viewport, [], perf_counter(), None
        for n in range(moves):
            due = since + n * PACE
            while (left := due - perf_counter()) > 0:
                QApplication.processEvents()
                sleep(min(left, 0.0005))
            waits = due if waits is None else waits
            if perf_counter() - due > PACE and n + 1 < moves:
                continue  # the system joins moves that nobody has fetched into the last of them
            row = rows[n // 9 % len(rows)]
            at = QPoint(60 + 11 * n % 1100, round(view.y(float(row))) + 7 + n % 9)
            send(self.board.canvas, QEvent.Type.MouseMove, at)
            QApplication.processEvents()
            times.append(1000 * (perf_counter() - waits))
            waits = None
        self.board.canvas.mouse.forget()
        return times, first

    def _take_up(self) -> tuple[float, float]:
        """Press the bar in the middle of the plan and begin to carry it; the milliseconds until its ghost is
        painted, and until the prices are."""
        bars = self.board.contents.picture.bars
        bar = len(bars) // 2
        self.look_at(float(bars.start[bar]) - DAY, float(bars.start[bar]) - DAY + WEEK)
        canvas, view = self.board.canvas, self.board.navigation.viewport
        at = QPoint(round(view.x(float(bars.start[bar]))) + 4, round(view.y(float(bars.row[bar]))) + 10)
        send(canvas, QEvent.Type.MouseButtonPress, at)
        began = perf_counter()
        send(canvas, QEvent.Type.MouseMove, at + QPoint(30, 0))
        canvas.repaint()
        ghost = 1000 * (perf_counter() - began)
        while canvas.mouse.gesture.prices.map is None:
            QApplication.processEvents()
        canvas.repaint()
        return ghost, 1000 * (perf_counter() - began)

    def _wait_for_prices(self) -> None:
        """Until the best places are numbered."""
        until = perf_counter() + 10
        while perf_counter() < until and not self.board.canvas.mouse.gesture.prices.best:
            QApplication.processEvents()

    def drag(self, moves: int) -> tuple[float, float]:
        """The median CPU and wall milliseconds from a move of the mouse to its paint, a bar in hand, at a
        week."""
        self.look_at(0, WEEK)
        canvas = self.board.canvas
        picture = self.board.contents.picture
        canvas.mouse.begin(
            MoveLots(canvas, Carrying(picture, pieces_of(picture, [], 3)), 60.0), QPointF(200, 60), NONE
        )
        cpu_times, wall_times = [], []
        for n in range(moves):
            began, busy = perf_counter(), process_time()
            canvas.mouse.go_on(QPointF(200 + 11 * n % 900, 60 + 7 * n % 600), NONE)
            QApplication.processEvents()
            cpu_times.append(1000 * (process_time() - busy))
            wall_times.append(1000 * (perf_counter() - began))
        canvas.mouse.forget()
        return median(cpu_times), median(wall_times)


NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


def send(canvas: QWidget, kind: QEvent.Type, at: QPoint) -> None:
    """A mouse event with the left button held."""
    button = LEFT if kind == QEvent.Type.MouseButtonPress else Qt.MouseButton.NoButton
    there = QPointF(canvas.mapToGlobal(at))
    QApplication.sendEvent(canvas, QMouseEvent(kind, QPointF(at), there, button, LEFT, NONE))


class Rival:
    """One graphics item for each bar in a pyqtgraph plot."""

    def __init__(self, scenario: Scenario) -> None:
        import pyqtgraph

        start = perf_counter()
        self.plot = pyqtgraph.PlotWidget()
        self.plot.resize(WIDTH, HEIGHT)
        box = self.plot.getViewBox()
        box.disableAutoRange()
        row_of = {machine: row for row, machine in enumerate(scenario.shop.machines)}
        brushes = [pyqtgraph.mkBrush(colour) for colour in look.LIGHT.categories]
        for n, lot in enumerate(scenario.plan.lots.rows):
            item = QGraphicsRectItem(lot.start, row_of[lot.resource] + 0.12, WORK, 0.76)
            item.setBrush(brushes[n % len(brushes)])
            item.setPen(pyqtgraph.mkPen(None))
            box.addItem(item, ignoreBounds=True)
        box.setRange(yRange=(0, ROWS), padding=0)
        self.plot.show()
        QApplication.processEvents()
        self.plot.grab()
        self.first = 1000 * (perf_counter() - start)

    def look_at(self, start: float, end: float) -> None:
        """Show a span and paint it."""
        self.plot.getViewBox().setRange(xRange=(start, end), padding=0)
        QApplication.processEvents()


def frames(view: Any, start: float, length: float, runs: int = 25) -> float:
    """Frames of a pan over spans of one length, each a little shorter than the one before."""
    return cpu([lambda n=n: view.look_at(start + n * length / 200, start + length) for n in range(runs)])


def zooms(view: Any, runs: int = 25) -> float:
    """Frames of a zoom from a week to a day."""
    return cpu([lambda n=n: view.look_at(0, WEEK - n * (WEEK - DAY) / runs) for n in range(runs)])


KINDS = ("first paint", "pan, a day", "pan, a week", "zoom", "fit all")


def looks(view: Any, end: float) -> list[float]:
    """The figures of one view, kind by kind."""
    return [view.first, frames(view, 0, DAY), frames(view, 0, WEEK), zooms(view), frames(view, 0, end)]


def measure(count: int, with_rival: bool) -> list[str]:
    """Some lines of figures."""
    scenario = plan_of(count)
    ours = Ours(scenario)
    mine = looks(ours, ours.end)
    theirs = looks(Rival(scenario), ours.end) if with_rival else [0.0] * len(mine)
    told = [f"{count:>7} bars"]
    for kind, us, them in zip(KINDS, mine, theirs, strict=True):
        beside = f"   one item a bar {them:9.2f} ms   {them / us:6.1f} x" if with_rival else ""
        told.append(f"   {kind:<14}{us:9.2f} ms{beside}")
    busy, wall = ours.drag(60)
    rebuilt = median(columns(after_an_edit(scenario)) for _ in range(5))
    drag = f"   {'drag':<14}{busy:9.2f} ms   wall {wall:.2f} ms"
    return [*told, drag, f"   {'columns anew':<14}{rebuilt:9.2f} ms"]


def after_an_edit(scenario: Scenario) -> Scenario:
    """The same plan as another value, evaluated as the session does before it tells the board."""
    fresh = Scenario(scenario.shop, Plan(scenario.plan.lots))
    evaluate(fresh)
    find_conflicts(fresh)
    return fresh


def columns(scenario: Scenario) -> float:
    """CPU milliseconds for all that the board takes from a plan after an edit."""
    start = process_time()
    picture = picture_of(scenario)
    _ = (
        picture.changeovers,
        picture.second_passes,
        picture.loads,
        picture.locks,
        picture.in_conflict,
        picture.extent,
    )
    return 1000 * (process_time() - start)


EXAMPLES = Path(__file__).resolve().parents[3] / "shared" / "formats" / "examples"
LARGE = EXAMPLES / "cork-1000x40.json"
SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "samples" / "cork-factory.json"


def solved(path: Path, seconds: float = 6.0) -> Scenario:
    """The scenario of a file with a plan of some seconds."""
    scenario = read_exchange(path).project.scenario
    return replace(scenario, plan=solve(scenario, SolveOptions(seconds=seconds, workers=1)).plan or scenario.plan)


def measure_map(path: Path) -> str:
    """A line on the drag with prices on all rows."""
    get_ready()
    ours = Ours(solved(path))
    ours.drag_with_map(10)  # what is done for the first time is not what a drag costs
    times, (ghost, prices) = ours.drag_with_map(400)
    told = f"median {median(times):.2f} ms   p95 {quantiles(times, n=20)[-1]:.2f} ms   "
    told += f"taken up: ghost after {ghost:.1f} ms, prices on the rows after {prices:.1f} ms"
    return f"{path.stem}: drag with the map on, mouse move to repaint done: {told}"


if __name__ == "__main__":
    app = QApplication([])
    look.apply(app, "light")
    for file in (SAMPLE, LARGE):
        print(measure_map(file) if file.exists() else f"{file.name} is not there.", flush=True)
    if "--map" in sys.argv:
        os._exit(0)
    print(f"{ROWS} rows, {WIDTH} x {HEIGHT}, CPU milliseconds (first paint: wall)")
    for size in SIZES:
        print("\n".join(measure(size, size < SIZES[-1] or "--all" in sys.argv)), flush=True)
    os._exit(0)  # tearing down a scene of 100,000 items would take longer than measuring it
