"""Repair: a better plan that stays near the present one."""

