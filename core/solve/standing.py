"""How good a plan is known to be: what the bounds of both questions say about its cost."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from core.solve.events import is_met

FAR = 10.0
"""Times the bound, beyond which a share says nothing to anybody."""


@dataclass(frozen=True, slots=True)
class Standing:
    """`above`: by how much at most, as a share of the least cost of all plans, a plan is dearer than that;
    None where no bound is known or it is many times. `saving`: by how much a plan could be cheaper at most,
    as a share of this one's cost.

    `whole` compares it with plans that split no order: none of them is cheaper ("best"), all of them are
    dearer ("dearer": splits pay), or it may be above the best of them by `above_whole` at most ("above").
    Shares are rounded up to full per cent.
    """

    above: float | None
    saving: float | None
    whole: Literal["unknown", "best", "dearer", "above"] = "unknown"
    above_whole: float | None = None


def standing(cost: float, bound: float | None, whole_bound: float | None) -> Standing:
    """What two bounds say about a cost."""
    above, saving = _above(cost, bound), None if bound is None or cost <= 0 else _up((cost - bound) / cost)
    if whole_bound is None or (bound is not None and whole_bound <= bound):
        return Standing(above, saving)
    if not is_met(whole_bound, cost):
        return Standing(above, saving, "dearer")
    if is_met(cost, whole_bound):
        return Standing(above, saving, "best")
    return Standing(above, saving, "above", _above(cost, whole_bound))


def _above(cost: float, bound: float | None) -> float | None:
    if bound is None or bound <= 0:
        return 0.0 if bound is not None and cost <= 0 else None
    share = max(0.0, (cost - bound) / bound)
    return _up(share) if share < FAR else None


def _up(share: float) -> float:
    return math.ceil(100 * max(0.0, share) - 1e-6) / 100
