"""Where a family's objective is ours: tardiness on one machine as a scenario that `core.evaluate` can judge.

A time unit is a minute, a job an order of as many pieces made at one a minute on a machine that never closes, and a
changeover between two jobs a rule of its own. The weights say k2 = 1, linear, all else 0. Not ours are a common due
date (earliness and tardiness of one job weigh differently) and packing lines (the lengths of lines are squared).
"""

from __future__ import annotations

from datetime import date

from core.model import (
    LENGTH_OF_DAY,
    ChangeoverRule,
    FromTo,
    FrozenMap,
    Lot,
    Machine,
    Mounted,
    Objective,
    OneMachine,
    Order,
    Plan,
    Scenario,
    Shop,
    Table,
)
from core.solve.sequencing.answer import Sequenced

TARDINESS = Objective(0, 1, 0, 0, penalty="linear", time_unit_minutes=1)


def as_scenario(instance: OneMachine, found: Sequenced) -> Scenario:
    """The instance as a shop, and the sequence found as its plan. Raises ValueError where being early costs."""
    if any(instance.early):
        raise ValueError("Earliness that weighs otherwise than tardiness cannot be said in a shop.")
    longest = sum(max(row) for row in instance.setups)
    shop = Shop(
        date(2001, 1, 1), horizon_days=1 + (sum(instance.times) + longest + max(0, *instance.dues)) // LENGTH_OF_DAY,
        objective=TARDINESS, default_changeover_minutes=0, rules=Table(_rules(instance)),
        orders=Table([_order(instance, job) for job in range(len(instance.times))]),
        machines=Table([Machine("machine", rates=FrozenMap({"any": 60.0}), mounted=Mounted(_attributes("none")))]),
    )
    lots = [
        Lot(f"J{job}/1", f"J{job}", "machine", instance.times[job], end - instance.times[job], end)
        for job, end in enumerate(found.ends)
    ]
    return Scenario(shop, Plan(Table(lots)))


def _attributes(job: str) -> FrozenMap[str, str]:
    return FrozenMap({"format": "any", "job": job})


def _order(instance: OneMachine, job: int) -> Order:
    return Order(f"J{job}", instance.times[job], attributes=_attributes(f"J{job}"), due=instance.dues[job],
                 weight=instance.late[job], max_lots=1)


def _rules(instance: OneMachine) -> list[ChangeoverRule]:
    names = [*(f"J{job}" for job in range(len(instance.times))), "none"]
    return [
        ChangeoverRule(f"{names[before]}-J{after}", FrozenMap({"job": FromTo(names[before], f"J{after}")}), minutes)
        for before, row in enumerate(instance.setups) for after, minutes in enumerate(row) if before != after
    ]
