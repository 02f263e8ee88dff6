"""Why no plan exists: a smallest set of locks, rules and dates that cannot all be kept, and how to let one of
them go."""

from core.solve.clash.items import KINDS, Clash
from core.solve.clash.relax import relax

__all__ = ["KINDS", "Clash", "relax"]
