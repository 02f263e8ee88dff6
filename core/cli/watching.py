"""A search on the command line: watched from the main thread, stopped by Ctrl+C."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from core.cli.told import say
from core.language import mark, number, short, tr
from core.model import Scenario

if TYPE_CHECKING:
    from core.solve import Result, StopFlag

T = TypeVar("T")


def add_limits(parser: argparse.ArgumentParser) -> None:
    """The options that say how long to search, and how."""
    parser.add_argument("--seconds", type=seconds_above_zero, default=10.0, metavar="S",
                        help=tr("how long to search (10)"))
    parser.add_argument("--workers", type=count_of_workers, default=2, metavar="W",
                        help=tr("how many searches side by side (2)"))
    parser.add_argument("--seed", type=int, default=0, metavar="K", help=tr("the same seed, the same choices (0)"))


def seconds_above_zero(text: str) -> float:
    """A time limit, as an argument."""
    number = float(text)
    if not 0 < number < 1e7:
        raise argparse.ArgumentTypeError(tr("{text} is not a number of seconds above 0", text=text))
    return number


def count_of_workers(text: str) -> int:
    """A number of threads, as an argument."""
    number = int(text)
    if not 1 <= number <= 64:
        raise argparse.ArgumentTypeError(tr("{text} is not a number from 1 to 64", text=text))
    return number


def search(scenario: Scenario, args: argparse.Namespace, stop: StopFlag) -> Result:
    """Solve in a thread of its own: a signal is only heard while the main thread runs Python."""
    from core.solve import SolveOptions, Stability, solve

    near = getattr(args, "near", None)
    stability = Stability(most_moved=near) if near else None
    options = SolveOptions(seconds=args.seconds, workers=args.workers, seed=args.seed, stability=stability)
    progress = Progress(args.seconds)
    result = beside(lambda: solve(scenario, options, progress, stop), progress.show)
    progress.end()
    return result


def beside(call: Callable[[], T], show: Callable[[], object] = lambda: None) -> T:
    """The result of a call that is made in a thread of its own; meanwhile something is shown again and again."""
    found: list[T] = []
    failures: list[BaseException] = []

    def run() -> None:
        try:
            found.append(call())
        except BaseException as error:  # told by the main thread
            failures.append(error)

    thread = threading.Thread(target=run, name="solve", daemon=True)
    thread.start()
    while thread.is_alive():
        thread.join(0.2)  # on Windows a wait without end would hold back Ctrl+C
        show()
    for error in failures:
        raise error
    return found[0]


class Stopping:
    """While it lasts, Ctrl+C and a request to end set a flag; a second one ends the program at once."""

    def __init__(self, words: str = mark("Stopping; the best plan so far is kept.")) -> None:
        self._words = words

    def __enter__(self) -> StopFlag:
        from core.solve import StopFlag

        self._flag = StopFlag()
        self._before = {number: signal.signal(number, self._stop) for number in (signal.SIGINT, signal.SIGTERM)}
        return self._flag

    def _stop(self, number: int, frame: object) -> None:
        self._flag.set()
        signal.signal(number, signal.SIG_DFL)
        say(tr(self._words))

    def __exit__(self, *_: object) -> None:
        for one, before in self._before.items():
            signal.signal(one, before)


class Progress:
    """What the search reports, kept by its thread and shown by the main one: a bar on a terminal, else new lines."""

    def __init__(self, seconds: float) -> None:
        self._limit, self._begin = seconds, time.monotonic()
        self._is_terminal = sys.stderr is not None and sys.stderr.isatty()
        self._texts: deque[str] = deque()
        self._figures = self._shown = ""
        self._cost: float | None = None
        self._bound: float | None = None
        self._next_line = 0.0

    def __call__(self, event: object) -> None:
        if text := getattr(event, "text", ""):
            self._texts.append(text)
        self._cost = _newer(self._cost, getattr(event, "cost", None))
        if getattr(event, "covers_splits", True):
            self._bound = _newer(self._bound, getattr(event, "bound", None))
        if self._cost is not None:
            self._figures = tr("cost {cost}", cost=number(self._cost)) if self._bound is None else tr(
                "cost {cost}, bound {bound}", cost=number(self._cost), bound=number(self._bound))

    def show(self) -> None:
        """Bring what is shown up to date; lines come at most once a second."""
        now = time.monotonic() - self._begin
        if self._is_terminal:
            done = round(20 * min(1, now / self._limit))
            passed = tr("{seconds} of {limit} s", seconds=f"{now:.0f}", limit=short(self._limit))
            bar = f"[{'#' * done}{'.' * (20 - done)}] {passed}  {self._figures}"
            sys.stderr.write(f"\r{bar:<78}")
            sys.stderr.flush()
            return
        while self._texts:
            say(self._texts.popleft())
        if self._figures != self._shown and now >= self._next_line:
            self._shown, self._next_line = self._figures, now + 1
            say(tr("{seconds} s: {figures}", seconds=number(now, 1), figures=self._figures))

    def end(self) -> None:
        """Show the last of it, and leave the line of the bar."""
        self._next_line = 0.0
        self.show()
        if self._is_terminal:
            say("")


def _newer(known: float | None, told: float | None) -> float | None:
    return known if told is None else told
