"""Costs as whole numbers, so that sums and comparisons are exact."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

import numpy as np
import numpy.typing as npt

from core.model import remembered
from core.solve.allocation.table import CostTable

Wholes = npt.NDArray[np.int64]
MOST_DECIMALS = 9
ROOM = 2**61
"""No sum of costs may reach this, times how often the flow algorithm multiplies them."""
BLOCKED = 2**60
"""Stands for a cost that is not allowed, and for a way that does not exist."""


@dataclass(frozen=True, eq=False)
class WholeTable:
    """A table in whole units of 10 to the power of `-decimals`: the costs of allowed pairs with their preparation
    (n × m, elsewhere BLOCKED) and of openings (m). `all_costs` has those too that only a lock forbids.

    The unit is 1 where all costs are whole, else the coarsest power of ten in which they are exact (`is_exact`). Where
    that would not fit into 64 bits, or costs have no end of decimals (hours times a rate), it is the finest that fits,
    nine decimals at most.
    """

    costs: Wholes
    all_costs: Wholes
    opening: Wholes
    decimals: int
    is_exact: bool

    @property
    def unit(self) -> float:
        """What the last digit is worth."""
        return 10.0**-self.decimals

    def decimal(self, amount: int) -> Decimal:
        """One whole amount as the decimal number it stands for."""
        number = Decimal(amount).scaleb(-self.decimals).normalize()
        return number.quantize(Decimal(1)) if number == number.to_integral_value() else number

    def told(self, amounts: npt.ArrayLike) -> npt.NDArray[np.float64]:
        """Whole amounts as the numbers they stand for; infinite where there is no way."""
        whole = np.asarray(amounts, np.int64)
        amounts = whole / 10.0**self.decimals if self.decimals >= 0 else whole * 10.0**-self.decimals
        return np.where(whole >= BLOCKED // 2, np.inf, amounts)


@remembered
def whole_table(table: CostTable) -> WholeTable:
    """Read all costs of a table to the same decimals."""
    totals = np.nan_to_num(table.totals, nan=0.0)
    decimals, is_exact = _decimals(np.concatenate([totals.ravel(), table.opening]), sum(totals.shape))
    costs = _whole(table.totals, decimals)
    allowed = np.where(table.allowed, costs, BLOCKED)
    return WholeTable(allowed, costs, _whole(table.opening, decimals), decimals, is_exact)


def _whole(amounts: npt.NDArray[np.float64], decimals: int) -> Wholes:
    known = ~np.isnan(amounts)
    return np.where(known, np.rint(np.where(known, amounts, 0.0) * 10.0**decimals).astype(np.int64), BLOCKED)


def _decimals(values: npt.NDArray[np.float64], nodes: int) -> tuple[int, bool]:
    """How many decimals costs are read to (below 0: tens, hundreds), and whether none is lost."""
    greatest = float(np.abs(values).max(initial=0.0))
    decimals = 0
    while decimals < MOST_DECIMALS and not _is_whole(values, decimals):
        decimals += 1
    while greatest * 10.0**decimals * 4 * (nodes + 4) ** 2 >= ROOM:
        decimals -= 1
    return decimals, _is_whole(values, decimals)


def _is_whole(values: npt.NDArray[np.float64], decimals: int) -> bool:
    """Whether every value is a decimal number of so many places: dividing the whole number gives it back."""
    factor = 10.0**decimals
    return bool(np.array_equal(np.rint(values * factor) / factor, values))
