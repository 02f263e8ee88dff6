"""How calm the program stays while it plans: `python dev.py bench calm [FOLDER] [--only first stop …]
[--sizes 50x6 …]`.

FOLDER holds cork examples in the exchange format; without one, those of ../shared. The parts:
  first    milliseconds from the call to the first plan, of five calls (wall, and of processor time)
  stop     the longest wait for the end of a run after a stop, at several moments of it
  cold     the same while kernels are compiled into an empty cache
  rate     plans told in the busiest second of a run, and whether each came with its cost
  memory   what a run of `--seconds` (30) on the largest example needs
  window   gaps of a 10 ms timer in the real window, without and with a search of two threads, and how many
           cores all threads but the window's got
Each of the last four runs in a process of its own.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from statistics import quantiles

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from core.files import read_exchange
from core.model import Scenario
from core.solve import Incumbent, Result, SolveOptions, StopFlag, solve

EXAMPLES = Path(__file__).resolve().parents[3] / "shared" / "formats" / "examples"
PARTS = ("first", "stop", "cold", "rate", "memory", "window")
MOMENTS = (0.0, 0.02, 0.1, 0.3, 1.0, 3.0)
COLD_MOMENTS = (0.5, 2.0, 5.0)
TICK = 10
"""Milliseconds of the window's timer."""


def main() -> int:
    """Measure what was asked for."""
    options = parsed()
    examples = sorted(options.folder.glob("cork-*.json"), key=lambda path: path.stat().st_size)
    chosen = [path for path in examples if not options.sizes or path.stem.removeprefix("cork-") in options.sizes]
    if not chosen:
        print(f"Nothing is measured: there are no cork-*.json in {options.folder}.")
        return 0
    if options.child:
        CHILDREN[options.child](chosen[0], options.seconds)
        return 0
    if set(options.only) - {"cold"}:
        solve(read_exchange(chosen[0]).project.scenario, SolveOptions(workers=1, iterations=1))
    for part in options.only:
        MEASURES[part](chosen, options.seconds)
    print(f"Load of the machine at the end: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores.")
    return 0


def parsed() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure how calm the program stays while it plans.")
    parser.add_argument("folder", type=Path, nargs="?", default=EXAMPLES)
    parser.add_argument("--only", nargs="+", choices=PARTS, default=PARTS)
    parser.add_argument("--sizes", nargs="+", default=[])
    parser.add_argument("--seconds", type=float, default=0.0, help="of a run for rate, memory and window")
    parser.add_argument("--child", choices=("cold", "rate", "memory", "window"), help=argparse.SUPPRESS)
    return parser.parse_args()


def in_a_child(part: str, path: Path, seconds: float, **environment: str) -> None:
    """Measure one example in a process of its own, which prints its line."""
    command = [sys.executable, __file__, str(path.parent), "--child", part, "--seconds", str(seconds), "--sizes",
               path.stem.removeprefix("cork-")]
    subprocess.run(command, env={**os.environ, **environment}, check=True)


def scenario_of(path: Path) -> Scenario:
    return read_exchange(path).project.scenario


def measure_first(paths: list[Path], _seconds: float) -> None:
    """Each call gets a scenario of its own: what hangs on values is not remembered."""
    for path in paths:
        calls = [first_plan_of(scenario_of(path)) for _ in range(5)]
        wall, cpu = (sorted(1000 * call[kind] for call in calls) for kind in (0, 1))
        print(f"{path.stem:14} first plan  wall {wall[2]:6.0f} (longest {wall[4]:.0f})  cpu {cpu[2]:6.0f} ms",
              flush=True)


def first_plan_of(scenario: Scenario) -> tuple[float, float]:
    """Seconds from the call to the first plan: wall, and of this thread's processor time."""
    took: list[tuple[float, float]] = []
    stop = StopFlag()
    began, began_cpu = time.perf_counter(), time.thread_time()

    def listen(event: object) -> None:
        if isinstance(event, Incumbent) and not took:
            took.append((time.perf_counter() - began, time.thread_time() - began_cpu))
            stop.set()

    solve(scenario, SolveOptions(seconds=60, workers=1), listen, stop)
    return took[0]


def stop_after(scenario: Scenario, moment: float) -> tuple[float, Result]:
    """Seconds from a stop at a moment of a run to its end."""
    stop, asked = StopFlag(), [time.perf_counter()]

    def ask() -> None:
        asked[0] = time.perf_counter()
        stop.set()

    timer = threading.Timer(moment, ask)
    timer.start()
    result = solve(scenario, SolveOptions(seconds=60, workers=2), None, stop)
    ended = time.perf_counter()
    timer.join()
    return ended - asked[0], result


def measure_stop(paths: list[Path], _seconds: float) -> None:
    for path in paths:
        waits = [1000 * stop_after(scenario_of(path), moment)[0] for moment in MOMENTS]
        shown = "  ".join(f"{moment:g} s: {wait:.0f}" for moment, wait in zip(MOMENTS, waits, strict=True))
        print(f"{path.stem:14} stop after  {shown}  longest {max(waits):.0f} ms", flush=True)


def measure_cold(paths: list[Path], _seconds: float) -> None:
    for moment in COLD_MOMENTS:
        with tempfile.TemporaryDirectory() as folder:
            in_a_child("cold", paths[-1], moment, NUMBA_CACHE_DIR=folder)


def stop_while_compiling(path: Path, moment: float) -> None:
    wait, result = stop_after(scenario_of(path), moment)
    plan = "with a plan" if result.plan else "without a plan"
    print(f"{path.stem:14} stop after {moment:g} s, cold: {1000 * wait:.0f} ms, {plan}", flush=True)
    os._exit(0)  # the compiler would go on for a while


def measure_rate(paths: list[Path], seconds: float) -> None:
    for path in paths:
        in_a_child("rate", path, seconds or 8)


def tell_the_rate(path: Path, seconds: float) -> None:
    found: list[tuple[float, Incumbent]] = []

    def listen(event: object) -> None:
        if isinstance(event, Incumbent):
            found.append((time.perf_counter(), event))

    solve(scenario_of(path), SolveOptions(seconds=seconds, workers=2), listen)
    busiest = max(sum(0 <= other - since < 1 for other, _ in found) for since, _ in found)
    complete = all(one.plan.lots and one.cost > 0 for _, one in found)
    print(f"{path.stem:14} {len(found)} plans in {seconds:g} s, {busiest} in the busiest second, "
          f"{'each' if complete else 'NOT each'} with plan and cost", flush=True)


def measure_memory(paths: list[Path], seconds: float) -> None:
    in_a_child("memory", paths[-1], seconds or 30)


def tell_the_memory(path: Path, seconds: float) -> None:
    import resource

    scenario = scenario_of(path)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    result = solve(scenario, SolveOptions(seconds=seconds, workers=2))
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{path.stem:14} memory: at most {after:.0f} MB in {seconds:g} s ({before:.0f} MB before), "
          f"cost {result.cost or 0:.0f}", flush=True)


def measure_window(paths: list[Path], seconds: float) -> None:
    for path in (paths if len(paths) < 3 else [paths[1], paths[-1]]):
        with tempfile.TemporaryDirectory() as home:
            homes = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
            in_a_child("window", path, seconds or 10, **dict.fromkeys(homes, home))


def watch_the_window(path: Path, seconds: float) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QEventLoop, Qt, QTimer
    from PySide6.QtWidgets import QApplication

    from gui.app import introduce
    from gui.main_window import MainWindow

    app = QApplication(sys.argv[:1])
    introduce(app)
    window = MainWindow()
    window.show()
    window.documents.open_file(str(path))
    window.docks.show("solve")
    ticks: list[float] = []
    timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=TICK)
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    timer.start()

    def watch(what: str, begin: Callable[[], None] | None, wait: float) -> None:
        app.processEvents()
        ticks.clear()
        cpu, own, began = time.process_time(), time.thread_time(), time.perf_counter()
        if begin:
            begin()
        loop = QEventLoop()
        QTimer.singleShot(int(1000 * wait), loop.quit)
        loop.exec()
        took = time.perf_counter() - began
        others = (time.process_time() - cpu - time.thread_time() + own) / took
        print(f"{path.stem:14} {what:22} {gaps([began, *ticks])}  others {others:.2f} cores", flush=True)

    watch("at rest", None, 1.0)
    watch("at rest", None, 2.0)
    solving = window.session.solving
    options = SolveOptions(seconds=600, workers=2)
    watch("first second of a run", lambda: solving.start(window.session.scenario, options), 1.0)
    watch("the rest of it", None, seconds)
    watch("its end", solving.stop, 0.5)
    print(f"{path.stem:14} cost {solving.cost or 0:.1f}", flush=True)
    os._exit(0)


def gaps(ticks: list[float]) -> str:
    """The gaps between ticks, in milliseconds."""
    found = [1000 * (after - before) for before, after in pairwise(ticks)]
    cut = quantiles(found, n=100)
    return f"gaps p50 {cut[49]:5.1f}  p95 {cut[94]:5.1f}  p99 {cut[98]:5.1f}  max {max(found):6.1f} ms"


MEASURES = {"first": measure_first, "stop": measure_stop, "cold": measure_cold, "rate": measure_rate,
            "memory": measure_memory, "window": measure_window}
CHILDREN = {"cold": stop_while_compiling, "rate": tell_the_rate, "memory": tell_the_memory,
            "window": watch_the_window}


if __name__ == "__main__":
    sys.exit(main())
