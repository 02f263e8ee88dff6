"""The cost matrix, answered exactly: which machine does which order, and what that means.

`cost_table(scenario)` reads the matrix, `allocate(table)` finds the choice of least total or raises NoPlanFound with
one sentence, `plan_of(scenario, allocation)` is the plan it makes. All else tells what the answer means:

- of every pair: `regrets` (forced), `losses` (forbidden), `ranges` (how far its cost can move);
- of the whole: `next_best` plans, `worths` of one more place on a machine, `left_orders`, `note`;
- what if: `machine_down`, `order_added`, `order_withdrawn`, `one_more_place`;
- the integer linear programme: `model_text` to be read, `model_lp` and `model_mps` for other solvers.

Answers are exact in whole units of the last decimal that the costs have. Regrets, losses and worths come from the
duals by shortest ways, in m³ steps; where preparation is paid per machine opened (a fixed charge) each is a programme
of its own, and what was not known in time is NaN. Whatever takes long ends with Stopped once the flag is set that
its thread is `heeding`.
"""

from core.solve.allocation.answer import Allocation, allocate, blamed, is_possible
from core.solve.allocation.best import each_next_best, next_best
from core.solve.allocation.changes import Change, machine_down, one_more_place, order_added, order_withdrawn
from core.solve.allocation.flow import LEFT
from core.solve.allocation.heeding import Stopped, heeding
from core.solve.allocation.left import Left, left_orders
from core.solve.allocation.model_files import model_lp, model_mps, model_text
from core.solve.allocation.note import note
from core.solve.allocation.planning import plan_of, present_choice
from core.solve.allocation.regret import (
    growing_rises,
    losses,
    losses_of,
    ranges,
    ranges_of,
    regrets,
    rises,
)
from core.solve.allocation.table import CostTable, cost_table, plain_table
from core.solve.allocation.why import Blame
from core.solve.allocation.worth import Worth, worths

__all__ = [
    "LEFT", "Allocation", "Blame", "Change", "CostTable", "Left", "Stopped", "Worth", "allocate", "blamed",
    "cost_table", "each_next_best", "growing_rises", "heeding", "is_possible", "left_orders", "losses", "losses_of",
    "machine_down", "model_lp", "model_mps", "model_text", "next_best", "note", "one_more_place", "order_added",
    "order_withdrawn", "plain_table", "plan_of", "present_choice", "ranges", "ranges_of", "regrets", "rises", "worths",
]
