"""What stands where in the exchange format, as data."""

from __future__ import annotations

FORMAT = "corkboard-exchange"
VERSION = 1

SETTINGS = {
    "epoch": "epoch",
    "horizon_days": "horizon_days",
    "objective": "objective",
    "default_changeover_minutes": "changeovers.default_minutes",
    "second_pass_minutes": "changeovers.second_pass_minutes",
    "offering": "offering",
}
"""The path of each field of a shop that is no table."""

TABLES = {
    "rules": "changeovers.rules", "calendars": "calendars", "machines": "machines", "orders": "orders",
    "producers": "producers", "modes": "modes", "offers": "offers", "lots": "plan.lots",
}
"""The path of each table's list."""

PATHS = ("format", "version", "name", *SETTINGS.values(), *TABLES.values())
"""Every path there is above the rows."""
