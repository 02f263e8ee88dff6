"""Which docks a planner of each of the three shops needs; the data decide which shop it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QCoreApplication

from core.model import Shop

Workspace = Literal["schedule", "offers", "allocate"]

PANELS = ("solve", "score", "conflicts", "history", "alternatives")
DOCKS_OF: dict[Workspace, tuple[str, ...]] = {
    "schedule": ("orders", "machines", "rules", "calendars", "modes", "why", *PANELS),
    "offers": ("orders", "producers", "modes", "conflicts", "history"),
    "allocate": ("orders", "machines", "modes", "solve", "score", "conflicts", "history"),
}


def titles() -> dict[Workspace, str]:
    """The name of each workspace."""
    return {
        "schedule": QCoreApplication.translate("Workspaces", "&Schedule"),
        "offers": QCoreApplication.translate("Workspaces", "&Offers"),
        "allocate": QCoreApplication.translate("Workspaces", "&Allocate"),
    }


def possible(shop: Shop) -> tuple[Workspace, ...]:
    """The workspaces this shop has data for, the likeliest first; an empty shop is to become a schedule."""
    found: list[Workspace] = [workspace for workspace, has_data in RULES if has_data(shop)]
    return tuple(found) or ("schedule",)


def docks_shown(workspace: Workspace, shop: Shop) -> tuple[str, ...]:
    """The docks to show; tables that stand empty stay away, but for those an empty project begins with."""
    needed = {"orders", "why", *(("producers",) if workspace == "offers" else ("machines",)), *PANELS}
    return tuple(dock for dock in DOCKS_OF[workspace] if dock in needed or bool(getattr(shop, dock)))


def _is_timed(shop: Shop) -> bool:
    return any(machine.rates for machine in shop.machines.rows) or any(mode.rate for mode in shop.modes.rows)


def _is_matrix(shop: Shop) -> bool:
    return bool(shop.machines) and not _is_timed(shop) and any(mode.cost is not None for mode in shop.modes.rows)


RULES: tuple[tuple[Workspace, Callable[[Shop], bool]], ...] = (
    ("allocate", _is_matrix),
    ("schedule", lambda shop: bool(shop.machines) and not _is_matrix(shop)),
    ("offers", lambda shop: bool(shop.producers)),
)
