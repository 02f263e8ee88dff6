"""What a project knows already: the names of its rows, by which a table may be about them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import chain

from core.files.intake.lexicon import fields_of
from core.files.intake.orders import ATTRIBUTES
from core.files.intake.words import plain
from core.model import Shop

Spellings = Mapping[str, str]
"""Names as the project spells them, by their plain form."""


def known_names(shop: Shop | None) -> Mapping[str, Spellings]:
    """The names of a shop's rows, formats and values of attributes, by what they are."""
    if shop is None:
        return {}
    resources = [*shop.machines, *shop.producers]
    return {
        "order": _spelled(shop.orders), "machine": _spelled(resources), "producer": _spelled(shop.producers),
        "format": _spelled(_formats(shop)), "calendar": _spelled(shop.calendars),
        "attribute": _spelled(attributes_of(shop)), "own machine": _spelled(shop.machines),
    }  # fmt: skip


def _spelled(names: Iterable[str]) -> Spellings:
    return {plain(name): name for name in names}


def _formats(shop: Shop) -> Iterable[str]:
    machines = chain.from_iterable(machine.rates for machine in shop.machines.rows)
    return dict.fromkeys((*machines, *(one for order in shop.orders.rows if (one := order.format))))


def attributes_of(shop: Shop) -> Mapping[str, frozenset[str]]:
    """The values of each attribute that orders, machines and rules of a shop have, in plain form."""
    found: dict[str, set[str]] = {}
    mounted = (machine.mounted.attributes for machine in shop.machines.rows if machine.mounted)
    for attributes in chain((order.attributes for order in shop.orders.rows), mounted):
        for name, value in attributes.items():
            found.setdefault(name, set()).add(plain(value))
    for rule in shop.rules.rows:
        for name in rule.when:
            found.setdefault(name, set())
    return {name: frozenset(values) for name, values in found.items()}


def attribute_named(text: str, known: Mapping[str, Spellings]) -> str:
    """The attribute a word stands for: one of the project's, or what order books call so; "" where it is none."""
    own = known.get("attribute", {}).get(plain(text))
    if own:
        return own
    return next((ATTRIBUTES[name] for name in fields_of(text) if name in ATTRIBUTES and name != "machine"), "")
