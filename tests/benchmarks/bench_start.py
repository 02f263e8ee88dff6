"""How long from the command to a painted window, frozen and from source, and what it needs: `dev.py bench start`.

Each run starts the program in a process of its own on a virtual screen, with a home it knows. The clock stops when the
window is mapped and the middle of it is no longer the ground of the screen. Runs of both kinds take turns, so that
what else the machine does weighs on both. Memory is told 25 seconds after the 1,000-order example is open, with a plan,
and again after the mouse has come to the board, which fetches the compiled drop map: what all processes hold (PSS:
shared pages are counted once), and what is resident of the window's.
Needs Xvfb; dist/corkboard is from `dev.py installer`.
"""

from __future__ import annotations

import ctypes
import json
import os
import random
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.make_samples import cork_factory, cork_machines, cork_order

ROOT = Path(__file__).resolve().parents[2]
FROZEN = ROOT / "dist" / "corkboard" / "corkboard"
SOURCE = [sys.executable, str(ROOT / "main.py")]
SAMPLE = ROOT / "resources" / "samples" / "cork-factory.json"
NOT_OURS = ("QT_QPA_PLATFORM", "NUMBA_CACHE_DIR", "PYTHONDONTWRITEBYTECODE")
"""What a developer's shell may say and a planner's does not; a source that is never compiled starts twice as slowly."""
RUNS = 7
MAPPED = 19
"""X11's number of the event that a window is there."""
LONGEST = 60.0
SETTLED = 5.0
CORNER, ON_THE_BOARD = (1, 1), (500, 250)


class Screen:
    """A connection to a virtual screen that sees windows come."""

    def __init__(self, name: str) -> None:
        self._x11 = ctypes.CDLL("libX11.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x11.XGetImage.restype = ctypes.c_void_p
        self._x11.XGetPixel.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x11.XOpenDisplay(name.encode()))
        self._root = ctypes.c_ulong(self._x11.XDefaultRootWindow(self._display))
        self._x11.XSelectInput(self._display, self._root, ctypes.c_long(1 << 19))

    def wait(self) -> None:
        """Until a window is there and painted."""
        event, until = (ctypes.c_long * 24)(), time.perf_counter() + LONGEST
        while time.perf_counter() < until:
            if self._x11.XPending(self._display):
                self._x11.XNextEvent(self._display, ctypes.byref(event))
            elif self._pixel(400, 300) not in (0, None):
                return
            time.sleep(0.002)
        raise SystemExit(f"No window within {LONGEST:g} seconds.")

    def _pixel(self, x: int, y: int) -> int | None:
        image = self._x11.XGetImage(self._display, self._root, x, y, 1, 1, ctypes.c_ulong(~0), 2)
        if not image:
            return None
        pixel = int(self._x11.XGetPixel(ctypes.c_void_p(image), 0, 0)) & 0xFFFFFF
        self._x11.XDestroyImage(ctypes.c_void_p(image))
        return pixel

    def point(self, x: int, y: int) -> None:
        """Move the mouse."""
        self._x11.XWarpPointer(self._display, ctypes.c_ulong(0), self._root, 0, 0, 0, 0, x, y)
        self._x11.XFlush(self._display)

    def wait_until_dark(self) -> None:
        """Until the last window has gone."""
        while self._pixel(400, 300):
            time.sleep(0.02)


@contextmanager
def virtual_screen() -> Iterator[str]:
    """The name of a screen that nobody else uses."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-br", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as told:
        name = f":{told.readline().strip()}"
    try:
        yield name
    finally:
        server.terminate()
        server.wait()


@contextmanager
def started(command: list[str], screen: str, home: Path) -> Iterator[tuple[subprocess.Popen[bytes], float]]:
    """A program with its painted window, and the seconds that took."""
    folders = {name: str(home) for name in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    kept = {name: value for name, value in os.environ.items() if name not in NOT_OURS}
    ours = {"PYTHONPYCACHEPREFIX": str(home / "pycache"), "DISPLAY": screen, "CORKBOARD_LANGUAGE": "en"}
    environment = {**kept, **folders, **ours}
    watching = Screen(screen)
    watching.point(*CORNER)
    began = time.perf_counter()
    program = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
    try:
        watching.wait()
        yield program, time.perf_counter() - began
    finally:
        program.terminate()
        program.wait()
        watching.wait_until_dark()


def megabytes(process: int) -> float:
    """What a process and all it started hold, in MB."""
    held = 0.0
    for one in family(process):
        try:
            told = Path(f"/proc/{one}/smaps_rollup").read_text()
        except OSError:
            continue
        held += int(re.search(r"^Pss: +(\d+)", told, re.MULTILINE)[1]) * 1024 / 1e6  # type: ignore[index]
    return held


def held(process: int) -> str:
    """Both measures of a window's memory."""
    return f"{megabytes(process):.0f} MB ({resident(process):.0f} resident)"


def resident(process: int) -> float:
    """What ps calls RSS of the window's process, in MB, shared pages included."""
    told = Path(f"/proc/{process}/status").read_text()
    return int(re.search(r"^VmRSS:\s+(\d+)", told, re.MULTILINE)[1]) * 1024 / 1e6  # type: ignore[index]


def family(process: int) -> list[int]:
    """A process and its children."""
    children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    return [process, *(one for child in children for one in family(int(child)))]


def large_example(folder: Path) -> Path:
    """A cork factory of 1,000 orders over a year, with a plan of a few seconds."""
    rng, machines = random.Random(11), cork_machines()
    orders = [cork_order(rng, number, machines) for number in range(1000)]
    path, plan = folder / "large.json", folder / "large-plan.cork"
    path.write_text(json.dumps({**cork_factory(), "horizon_days": 365, "orders": orders}), "utf-8")
    subprocess.run([*SOURCE, "solve", path, "--seconds", "5", "--output", plan], check=True, capture_output=True)
    return plan


def warm_up(home: Path) -> None:
    """Have the source's kernels compiled, as they are after its first start."""
    environment = {**os.environ, "XDG_CACHE_HOME": str(home)}
    environment.pop("NUMBA_CACHE_DIR", None)
    subprocess.run([sys.executable, "-m", "core.solve.warm", "wanted"], cwd=ROOT, env=environment, check=True)


def measure_starts(commands: dict[str, list[str]], home: Path) -> dict[str, float]:
    """The median of several starts of each, taken in turns; the first of each is not counted."""
    taken: dict[str, list[float]] = {name: [] for name in commands}
    with virtual_screen() as screen:
        for _ in range(RUNS + 1):
            for name, command in commands.items():
                with started(command, screen, home / name) as (_, seconds):
                    taken[name].append(seconds)
    for name, times in taken.items():
        print(f"{name:<8} to a painted window: median {median(times[1:]):.2f} s, {min(times[1:]):.2f} to "
              f"{max(times[1:]):.2f} of {RUNS}, first {times[0]:.2f}")
    return {name: median(times[1:]) for name, times in taken.items()}


def measure_memory(commands: dict[str, list[str]], home: Path) -> None:
    """What each holds with the large example open."""
    plan = large_example(home)
    with virtual_screen() as screen:
        for name, command in commands.items():
            with started([*command, str(plan)], screen, home / name) as (program, _):
                time.sleep(5 * SETTLED)
                print(f"{name:<8} with 1,000 orders open: {held(program.pid)}", end="")
                Screen(screen).point(*ON_THE_BOARD)
                time.sleep(SETTLED)
                print(f"; with the mouse on the board {held(program.pid)}")


def main() -> int:
    """Print start and memory of the source, and of the frozen program where there is one."""
    if not shutil.which("Xvfb"):
        print("Xvfb is not here, so no window can be waited for.")
        return 0
    commands = {"source": SOURCE, **({"frozen": [str(FROZEN)]} if FROZEN.exists() else {})}
    if "frozen" not in commands:
        print(f"{FROZEN.parent} is not there, so only the source is measured; `python dev.py installer` makes it.")
    with TemporaryDirectory(ignore_cleanup_errors=True) as place:
        warm_up(Path(place) / "source")
        medians = measure_starts(commands, Path(place))
        if "frozen" in medians:
            print(f"frozen / source: {medians['frozen'] / medians['source']:.2f}")
        measure_memory(commands, Path(place))
    return 0


if __name__ == "__main__":
    sys.exit(main())
