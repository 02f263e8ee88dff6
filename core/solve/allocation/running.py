"""A run of the solver on a shop that is planned by its cost matrix."""

from __future__ import annotations

from dataclasses import replace

from core.evaluate import evaluate
from core.language import counted, joined, short, tr
from core.model import Plan, Scenario
from core.solve.allocation.answer import Allocation, allocate
from core.solve.allocation.heeding import Stopped, heeding
from core.solve.allocation.opening import SECONDS
from core.solve.allocation.planning import as_good_now, plan_of
from core.solve.allocation.table import cost_table
from core.solve.allocation.why import crowded
from core.solve.allocation.words import listed
from core.solve.events import Result, Status
from core.solve.run import Run


def allocate_all(run: Run) -> Result:
    """Give each order the machine that makes the total least; the present plan stays where it is as good.

    Where there are more orders than places some are left, which the plan then shows as a conflict: that is not for
    the solver to hide. Raises NoPlanFound with one sentence where orders or locks cannot be kept.
    """
    table = cost_table(run.scenario)
    try:
        with heeding(run.stop):
            allocation = allocate(table, min(SECONDS, run.options.seconds))
    except Stopped:
        return run.result("stopped", tr("The search was stopped before it had a plan."))
    plan = run.scenario.plan if as_good_now(run.scenario, allocation) else plan_of(run.scenario, allocation)
    cost = _cost(run.scenario, plan)
    run.take(plan, cost)
    has_times = plan.has_times
    if not has_times:
        run.prove(cost if allocation.is_proven else min(cost, allocation.bound))
    ended: Status = "optimal" if run.is_optimal else "stopped" if run.stop.is_set() else "feasible"
    return run.result(ended, _reason(allocation, has_times))


def _cost(scenario: Scenario, plan: Plan) -> float:
    return evaluate(replace(scenario, plan=plan)).plan_cost


def _reason(allocation: Allocation, has_times: bool) -> str:
    table = allocation.table
    if not table.orders:
        return tr("Nothing remains to be planned.")
    least = tr("Each order has the machine that makes the total least")
    if has_times:
        least = tr("Each order has the machine that makes the total least, and each machine the best sequence that was "
                   "found")  # fmt: skip
    if allocation.left:
        left = counted(
            "{orders} is left, since {reason}", "{orders} are left, since {reason}", len(allocation.left),
            orders=listed(allocation.left), reason=crowded(table),
        )  # fmt: skip
        return tr("{said}.", said=joined([least, left]))
    if not allocation.is_proven:
        return tr("The cheapest plan found costs {cost}; none can cost less than {bound}.",
                  cost=short(allocation.total), bound=short(allocation.bound))  # fmt: skip
    return tr("{said}.", said=least)
