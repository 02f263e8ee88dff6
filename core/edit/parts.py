"""Parts: how many pieces may be taken out of a lot as a lot of their own."""

from __future__ import annotations

from core.errors import EditRefused
from core.language import tr, whole
from core.model import Scenario


def part_sizes(scenario: Scenario, order_id: str, quantity: int) -> range:
    """How many pieces a part of a lot of so many may hold: whole batches, and neither the part nor the rest less than
    the smallest lot of the order. Raises EditRefused where it is too small for two."""
    order = scenario.shop.orders[order_id]
    least = max(order.min_lot, 1)
    sizes = range(-(-least // order.batch) * order.batch, quantity - least + 1, order.batch)
    if not sizes:
        values = {"pieces": whole(quantity), "order": order_id, "least": whole(least)}
        if order.batch > 1:
            raise EditRefused(tr(
                "{pieces} pieces of {order} are too few for two lots: at least {least} in batches of {batch} are asked "
                "for in each.", batch=whole(order.batch), **values))
        raise EditRefused(tr(
            "{pieces} pieces of {order} are too few for two lots: at least {least} are asked for in each.", **values))
    return sizes


def nearest_half(sizes: range, quantity: int) -> int:
    """Of the sizes of a part the one nearest to half of the lot."""
    place = round((quantity / 2 - sizes.start) / sizes.step)
    return sizes[min(max(place, 0), len(sizes) - 1)]
