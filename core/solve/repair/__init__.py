"""Repair: a better plan that stays near the present one."""

from core.solve.repair.mending import repair

__all__ = ["repair"]
