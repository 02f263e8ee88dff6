"""Tasks to places with limits: the engine behind waves of offers and generalised assignment. Importing this is cheap
but for numpy; solvers and the compiler come on first use."""

from core.solve.gap.placing import UNLIMITED, Placing, Prices, upper_bound

__all__ = ["UNLIMITED", "Placing", "Prices", "upper_bound"]
