"""The cost matrix, answered exactly: which machine does which order, and what that means.

`cost_table(scenario)` reads the matrix, `allocate(table)` finds the choice of least total or raises NoPlanFound with
one sentence, `plan_of(scenario, allocation)` is the plan it makes. All else tells what the answer means: `regrets`,
`losses` and `ranges` of the pairs, `next_best` plans.
"""

from core.solve.allocation.answer import Allocation, allocate
from core.solve.allocation.best import next_best
from core.solve.allocation.flow import LEFT
from core.solve.allocation.planning import plan_of, present_choice
from core.solve.allocation.regret import losses, ranges, regrets
from core.solve.allocation.table import CostTable, cost_table

__all__ = [
    "LEFT", "Allocation", "CostTable", "allocate", "cost_table", "losses", "next_best", "plan_of", "present_choice",
    "ranges", "regrets",
]
