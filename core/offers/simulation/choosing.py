"""The policies on many days at once: what each simulated day offers in its next round."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from core.offers.ahead import Ahead
from core.offers.network import Flags, Floats, Ints, Network
from core.offers.policies import Uncertainty
from core.solve.gap import Placing
from core.solve.gap.many import ManyDays, choose_for_all


@dataclass(eq=False)
class Chooser:
    """One policy on one network. `uncertainty` is what Thompson's policy draws acceptances from."""

    net: Network
    policy: str
    uncertainty: Uncertainty | None = None
    _problem: Placing = field(init=False)
    _ahead: Ahead = field(init=False)

    def __post_init__(self) -> None:
        self._problem = self.net.placing()
        self._ahead = Ahead(self.net)

    def choose(
        self, days: ManyDays, rounds_after: int, rng: np.random.Generator, acceptance: Floats | None = None
    ) -> Flags:
        """The pairs that each day offers now [D, K], with so many rounds to come after this one; `acceptance` [D or 1,
        K] is what the planner believes."""
        sure = np.atleast_2d(self.net.acceptance if acceptance is None else acceptance)
        if self.policy == "thompson" and self.uncertainty is not None:
            sure = self.uncertainty.draws(self.net, rng, len(days.most))
        seeds: Any = rng.integers(1, 1 << 63, len(days.most), dtype=np.uint64)
        gains = self._gains(days, rounds_after, sure)
        fills = sure * self.net.volume[self.net.order]
        return choose_for_all(self._problem, days, gains, fills, seeds, greedy=self.policy == "greedy")

    def begin(
        self, days: ManyDays, out: Ints, rounds_after: int, rng: np.random.Generator, *,
        acceptance: Floats | None = None,
    ) -> Flags:
        """The pairs of the first round, those that are out already among them."""
        chosen = self.choose(days.beside(self._problem, out), rounds_after, rng, acceptance)
        chosen[:, out] = True
        return chosen

    def _gains(self, days: ManyDays, rounds_after: int, sure: Floats) -> Floats:
        net = self.net.net[None, :]
        if self.policy == "value-first":
            return net
        if self.policy == "look-ahead" and rounds_after:
            return np.asarray(sure * (net - self._ahead.continuation(days, rounds_after, sure)))
        return np.asarray(sure * net)
