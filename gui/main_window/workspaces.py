"""Which docks a planner of each of the three shops needs; the data decide which shop it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QCoreApplication

from core.model import Shop
from core.model.allocation import is_allocation, timed_resources

Workspace = Literal["schedule", "offers", "allocate"]

PANELS = ("solve", "score", "conflicts", "history", "alternatives")
NETWORK = ("next_best", "simulation", "acceptance", "dashboard")
"""The docks that only a network of producers needs."""
DOCKS_OF: dict[Workspace, tuple[str, ...]] = {
    "schedule": ("orders", "machines", "rules", "calendars", "modes", "why", *PANELS),
    "offers": ("orders", "producers", "modes", *NETWORK, "conflicts", "history"),
    "allocate": ("orders", "machines", "modes", "insight", "conflicts", "history"),
}


def titles() -> dict[Workspace, str]:
    """The name of each workspace."""
    return {
        "schedule": QCoreApplication.translate("Workspaces", "&Schedule"),
        "offers": QCoreApplication.translate("Workspaces", "&Offers"),
        "allocate": QCoreApplication.translate("Workspaces", "&Allocate"),
    }


def possible(shop: Shop) -> tuple[Workspace, ...]:
    """The workspaces this shop has data for, the likeliest first; an empty shop may become a schedule or a matrix."""
    found: list[Workspace] = [workspace for workspace, has_data in RULES if has_data(shop)]
    return tuple(found) or ("schedule", "allocate")


def docks_shown(workspace: Workspace, shop: Shop) -> tuple[str, ...]:
    """The docks to show; tables that stand empty stay away, but for those an empty project begins with."""
    resources = "producers" if workspace == "offers" else "machines"
    needed = {"orders", "why", "insight", *NETWORK, resources, *PANELS}
    return tuple(dock for dock in DOCKS_OF[workspace] if dock in needed or bool(getattr(shop, dock)))


def _is_matrix(shop: Shop) -> bool:
    return bool(shop.machines) and is_allocation(shop) and any(mode.cost is not None for mode in shop.modes.rows)


def _may_be_matrix(shop: Shop) -> bool:
    """Whether there is anything from which a matrix could be: costs, or hours at a price."""
    priced = any(machine.hourly_cost is not None for machine in shop.machines.rows)
    return bool(shop.machines) and not _is_matrix(shop) and (priced or any(m.cost is not None for m in shop.modes.rows))


def has_times(shop: Shop) -> bool:
    """Whether orders have durations somewhere, so that there are timelines to show."""
    return bool(timed_resources(shop))


RULES: tuple[tuple[Workspace, Callable[[Shop], bool]], ...] = (
    ("allocate", _is_matrix),
    ("schedule", lambda shop: bool(shop.machines) and (not _is_matrix(shop) or has_times(shop))),
    ("allocate", _may_be_matrix),
    ("offers", lambda shop: bool(shop.producers)),
)
