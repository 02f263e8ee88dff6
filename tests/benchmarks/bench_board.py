"""How long a frame of the board takes: `python dev.py bench board [--all]`.

A frame is a move of the view and the repaint of bars, labels, axis, loads and row heads on 1,440 by 860
pixels, 40 rows. Beside it, in the same run, stands a pyqtgraph plot with one QGraphicsRectItem for each bar,
without labels and row heads. Shown are medians of CPU milliseconds, and how many of our frames go into one of
those. `--all` gives the rival 100,000 bars too, which takes a minute to build."""

from __future__ import annotations

import os
import sys
from datetime import date
from pathlib import Path
from statistics import median
from time import perf_counter, process_time
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication, QGraphicsRectItem

from core.evaluate import evaluate, find_conflicts
from core.model import FrozenMap, Lot, Machine, Order, Plan, Project, Scenario, Shop, Table
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


if __name__ == "__main__":
    app = QApplication([])
    look.apply(app, "light")
    print(f"{ROWS} rows, {WIDTH} x {HEIGHT}, CPU milliseconds (first paint: wall)")
    for size in SIZES:
        print("\n".join(measure(size, size < SIZES[-1] or "--all" in sys.argv)), flush=True)
    os._exit(0)  # tearing down a scene of 100,000 items would take longer than measuring it
