"""What the format leaves to the reader: ids of rules, offers and lots, made from their places in their lists."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from core.files.rows import Place
from core.language import tr

Completion = Callable[[Iterable[Any], Place], Iterator[Any]]


def _numbered(stem: str) -> Completion:
    def complete(items: Iterable[Any], place: Place) -> Iterator[Any]:
        for position, item in enumerate(items):
            yield _with_id(item, f"{stem}{position + 1}", place.item(position))

    return complete


def _number_lots(items: Iterable[Any], place: Place) -> Iterator[Any]:
    seen: Counter[str] = Counter()
    for position, item in enumerate(items):
        order = str(item.get("order")) if isinstance(item, Mapping) else ""
        seen[order] += 1
        yield _with_id(item, f"{order}/{seen[order]}", place.item(position))


def _assume_a_piece(items: Iterable[Any], place: Place) -> Iterator[Any]:
    for position, item in enumerate(items):
        if isinstance(item, Mapping) and "quantity" not in item:
            place.item(position).inside("quantity").warn(tr("No quantity is given; 1 piece is assumed."))
            item = {**item, "quantity": 1}
        yield item


def _with_id(item: Any, made: str, place: Place) -> Any:
    if not isinstance(item, Mapping):
        return item
    if "id" in item:
        place.inside("id").warn(tr("This key is not known and was left out."))
    return {**item, "id": made}


COMPLETIONS = {"rules": _numbered("R"), "offers": _numbered(""), "lots": _number_lots, "orders": _assume_a_piece}
"""How the lists of some tables are completed before their rows are read."""
