"""Fill the cache of compiled kernels ahead of a search: `python -m core.solve.warm [wanted]`, or `corkboard --warm`
where the program is frozen; that brings its kernels along, but not for every processor there is.

In a process of its own, so that no window waits for the interpreter's lock meanwhile; below all others, unless
a search waits for it (`wanted`).
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from datetime import date
from pathlib import Path

from core.model import FrozenMap, Machine, Order, Scenario, Shop, Table
from core.solve.drafting.dispatch import first_draft
from core.solve.drafting.preparing import prepare
from core.solve.priority import FURTHEST, NICENESS, lower_this_process
from core.solve.stop import StopFlag

ROOT = Path(__file__).resolve().parents[2]
WARM = "warm"
"""A file in the folder of the kernels that says that all of them are there."""
WANTED = "wanted"
POLL = 0.05
_one_at_a_time = threading.Lock()


def fill_the_cache() -> None:
    """Have every kernel of search and bound compiled, or find it in the cache, by a search of no iterations."""
    from core.solve.annealing.search import Pool, search
    from core.solve.annealing.search_desk import SearchDesk, choose_width, latest_minute
    from core.solve.bounds import lower_bound
    from core.solve.gap.annealing import warm_up
    from core.solve.gap.oscillating import warm_up_whole
    from core.solve.gap.refilling import warm_up_sets
    from core.solve.gap.reopening import warm_up_parts
    from core.timing.dropping import get_ready
    from core.timing.kernel_cache import cache_folder

    rates = FrozenMap({"any": 100.0})
    orders = [Order(name, 300, due=600, attributes=FrozenMap({"format": "any"})) for name in ("A", "B")]
    machines = [Machine(name, rates=rates) for name in ("M1", "M2")]
    shop = Shop(date(2026, 1, 5), orders=Table(orders), machines=Table(machines))
    scenario = Scenario(shop)
    lower_bound(scenario, seconds=60, stop=StopFlag(), upper=3.0, steps=1)
    problem, _ = prepare(scenario)
    draft, _ = first_draft(problem)
    until, pool = latest_minute(problem, draft), Pool()
    search(SearchDesk(problem, choose_width(problem, until), until, 0), pool, draft, (0.0, 0))
    if pool.error is not None:
        raise pool.error
    warm_up()
    warm_up_whole()
    warm_up_parts()
    warm_up_sets()
    get_ready()  # last, because a press of a bar need not wait for it
    (cache_folder() / WARM).touch()


def is_warm() -> bool:
    """Whether all kernels are in the cache."""
    from core.timing.kernel_cache import cache_folder

    return (cache_folder() / WARM).exists()


def wait_for_kernels() -> bool:
    """Have a process of its own compile what is missing, and wait for it; False where the program ends
    meanwhile. Should it fail, the caller compiles for itself."""
    with _one_at_a_time:
        if is_warm():
            return True
        with _child() as child:
            while threading.main_thread().is_alive():
                try:
                    child.wait(POLL)
                except subprocess.TimeoutExpired:
                    continue
                return True
            child.kill()
    return False


def _child() -> subprocess.Popen[bytes]:
    from core.timing.kernel_cache import cache_folder

    return subprocess.Popen(
        [*program(), WANTED], cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        env={**os.environ, "NUMBA_CACHE_DIR": str(cache_folder().parent)},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def program() -> list[str]:
    """The command that fills the cache."""
    from core.timing.kernel_cache import ASIDE

    return [sys.executable, ASIDE] if getattr(sys, "frozen", False) else [sys.executable, "-m", "core.solve.warm"]


def serve(argv: list[str]) -> int:
    """Be that process, and end with 0."""
    lower_this_process(NICENESS if WANTED in argv else FURTHEST)
    fill_the_cache()
    return 0


if __name__ == "__main__":
    sys.exit(serve(sys.argv[1:]))
