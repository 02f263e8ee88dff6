"""Fill the cache of compiled kernels ahead of the first search: `python -m core.solve.warm`.

In a process of its own, so that no window waits for the interpreter's lock meanwhile; below all others, since
nobody waits for it.
"""

from __future__ import annotations

from datetime import date

from core.model import FrozenMap, Machine, Order, Scenario, Shop, Table
from core.solve.dispatch import first_draft
from core.solve.priority import run_behind_all
from core.solve.solver import prepare


def fill_the_cache() -> None:
    """Have every kernel of the search compiled, or find it in the cache, by a search of no iterations."""
    from core.solve.search import Pool, search
    from core.solve.search_desk import SearchDesk, choose_width, latest_minute

    rates = FrozenMap({"any": 100.0})
    orders = [Order(name, 300, due=600, attributes=FrozenMap({"format": "any"})) for name in ("A", "B")]
    machines = [Machine(name, rates=rates) for name in ("M1", "M2")]
    shop = Shop(date(2026, 1, 5), orders=Table(orders), machines=Table(machines))
    problem, _ = prepare(Scenario(shop))
    draft, _ = first_draft(problem)
    until, pool = latest_minute(problem, draft), Pool()
    search(SearchDesk(problem, choose_width(problem, until), until, 0), pool, draft, (0.0, 0))
    if pool.error is not None:
        raise pool.error


if __name__ == "__main__":
    run_behind_all()
    fill_the_cache()
