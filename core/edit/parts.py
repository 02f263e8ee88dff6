"""Parts: how many pieces may be taken out of a lot as a lot of their own."""

from __future__ import annotations

from core.errors import EditRefused
from core.model import Scenario


def part_sizes(scenario: Scenario, order_id: str, quantity: int) -> range:
    """How many pieces a part of a lot of so many may hold: whole batches, and neither the part nor the rest less than
    the smallest lot of the order. Raises EditRefused where it is too small for two."""
    order = scenario.shop.orders[order_id]
    least = max(order.min_lot, 1)
    sizes = range(-(-least // order.batch) * order.batch, quantity - least + 1, order.batch)
    if not sizes:
        asked = _asked_for(least, order.batch)
        raise EditRefused(f"{quantity} pieces of {order_id} are too few for two lots: {asked}.")
    return sizes


def nearest_half(sizes: range, quantity: int) -> int:
    """Of the sizes of a part the one nearest to half of the lot."""
    place = round((quantity / 2 - sizes.start) / sizes.step)
    return sizes[min(max(place, 0), len(sizes) - 1)]


def _asked_for(least: int, batch: int) -> str:
    batches = f" in batches of {batch}" if batch > 1 else ""
    return f"at least {least}{batches} are asked for in each"
