"""What the colour of a bar says: how late its order is, or which value it has in one of its fields."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from core.evaluate import Score
from core.model import LENGTH_OF_DAY, Order, Scenario
from gui import look
from gui.look import Colours, wording

FIELDS = ("status", "customer", "product", "material")
"""Fields of an order to colour by, besides its attributes."""
PALETTE = 30
"""Colours for values: ten categories, each plain, lighter and darker."""
FIRST_LATE = 4
"""The code of the first degree of lateness that is late."""
FAR_EARLY, NEAR = -3 * LENGTH_OF_DAY, -LENGTH_OF_DAY
"""Lateness in minutes up to which an order is far too early, and up to which it is early."""


@dataclass(frozen=True, slots=True)
class Swatch:
    """One entry of the legend: the code of a colour, what it means, and the planned orders it stands for."""

    code: int
    name: str
    orders: tuple[str, ...]


@dataclass(frozen=True)
class Colouring:
    """A colour code for each order and what the codes mean; code 0 is the neutral colour. `note` says in
    words of an order what its colour says, so that colour is never the only sign."""

    key: str
    code: Mapping[str, int]
    swatches: tuple[Swatch, ...]
    note: Callable[[str], str]
    fills: Callable[[Colours], list[QColor]]

    def codes(self, orders: Sequence[str]) -> np.ndarray:
        """The codes of these orders."""
        return np.fromiter((self.code[order] for order in orders), dtype=np.int16, count=len(orders))


def colour_keys(scenario: Scenario) -> tuple[str, ...]:
    """What the bars can be coloured by: only what the orders have."""
    orders = scenario.shop.orders.rows
    fields = [name for name in FIELDS if any(getattr(order, name) for order in orders)]
    kinds = dict.fromkeys(tuple(order.attributes.keys()) for order in orders)  # orders of one book have the same
    attributes = dict.fromkeys(name for names in kinds for name in names)
    lots = scenario.plan.lots.rows
    timed = not lots or any(lot.start is not None for lot in lots)
    dated = timed and (not orders or any(order.due is not None for order in orders))
    own = [name for name in attributes if name not in FIELDS]
    return (*(("lateness",) if dated else ()), *own, *fields, "order")


def key_name(key: str) -> str:
    """What a key is called in the list to choose from."""
    known = {
        "lateness": _tr("Lateness"), "status": _tr("Status"), "customer": _tr("Customer"),
        "product": _tr("Product"), "material": _tr("Material"), "order": _tr("Order"),
        "format": _tr("Format"), "colour": _tr("Colour"), "design": _tr("Design"),
    }  # fmt: skip
    return known.get(key, key[:1].upper() + key[1:])


def colouring_of(scenario: Scenario, score: Score, key: str) -> Colouring:
    """The colouring by a key; one that the orders do not have leaves every bar neutral."""
    return _by_lateness(scenario, score) if key == "lateness" else _by_value(scenario, key)


def _by_value(scenario: Scenario, key: str) -> Colouring:
    value_of = {order.id: _value(order, key) for order in scenario.shop.orders.rows}
    values = sorted(set(value_of.values()) - {""}, key=_naturally)
    # With more values than colours these are used again: labels and tips still tell them apart.
    code_of = {"": 0, **{value: 1 + place % PALETTE for place, value in enumerate(values)}}
    names = [*((code_of[value], value, value) for value in values), (0, "", _tr("none"))]
    code = {order: code_of[value] for order, value in value_of.items()}
    note = value_of.__getitem__ if key != "order" else partial(_product, scenario)
    return Colouring(key, code, _swatches(names, value_of, scenario), note, _categories)


def _value(order: Order, key: str) -> str:
    if key == "order":
        return order.id
    return str(getattr(order, key)) if key in FIELDS else order.attributes.get(key, "")


def _product(scenario: Scenario, order_id: str) -> str:
    order = scenario.shop.orders[order_id]
    return order.product or order.customer


def _naturally(value: str) -> tuple[int, str]:
    return (len(value), value) if value.isdecimal() else (0, value.casefold())


def _categories(colours: Colours) -> list[QColor]:
    """A neutral colour, then the theme's categories, then the same lighter, then darker."""
    shades = (("#ffffff", 0.0), ("#ffffff", 0.5), ("#000000", 0.14))
    made = [look.mixed(one, towards, share) for towards, share in shades for one in colours.categories]
    return [_neutral(colours), *made[:PALETTE]]


def _neutral(colours: Colours) -> QColor:
    return look.mixed(colours.changeover, "#ffffff", 0.35)


def _by_lateness(scenario: Scenario, score: Score) -> Colouring:
    late = score.lateness_of
    code = {order: _degree(late.get(order)) for order in scenario.shop.orders}
    names = [
        (1, 1, _tr("more than 3 days early")), (2, 2, _tr("early")), (3, 3, _tr("on time")),
        (4, 4, _tr("late")), (5, 5, _tr("more than a day late")), (0, 0, _tr("no due date")),
    ]  # fmt: skip
    return Colouring("lateness", code, _swatches(names, code, scenario), partial(_lateness, late), _scale)


def _lateness(late: Mapping[str, int], order_id: str) -> str:
    return lateness_in_words(late.get(order_id))


def _degree(late: int | None) -> int:
    if late is None:
        return 0
    return 1 + sum(late > limit for limit in (FAR_EARLY, NEAR, 0, LENGTH_OF_DAY))


def lateness_in_words(late: int | None) -> str:
    """A lateness in minutes as planners say it."""
    if late is None:
        return ""
    if late == 0:
        return _tr("just in time")
    return (_tr("{0} late") if late > 0 else _tr("{0} early")).format(wording.duration(abs(late)))


def _scale(colours: Colours) -> list[QColor]:
    return [
        _neutral(colours),
        look.mixed(colours.early, "#2a4f9e", 0.40), QColor(colours.early), QColor(colours.on_time),
        QColor(colours.late), look.mixed(colours.late, "#b01005", 0.29),
    ]  # fmt: skip


def _swatches(
    names: Sequence[tuple[int, Hashable, str]], value_of: Mapping[str, Hashable], scenario: Scenario
) -> tuple[Swatch, ...]:
    """The entries of the legend, code, value and name each, that any bar has."""
    orders: dict[Hashable, list[str]] = {}
    for order in scenario.plan.by_order:
        orders.setdefault(value_of[order], []).append(order)
    return tuple(Swatch(code, name, tuple(orders[value])) for code, value, name in names if value in orders)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Board", text)
