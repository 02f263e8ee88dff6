"""What no row can check alone: ids that are used twice, and references that lead nowhere."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from core.files.rows import Place
from core.language import mark, tr
from core.model.modes import mode_id

Lists = Mapping[str, list[Any]]
"""The list of raw objects under each path, such as "orders" or "plan.lots"."""

REFERENCES = (
    ("machines", "calendar", ("calendars",), mark("There is no calendar {id}.")),
    ("modes", "order", ("orders",), mark("There is no order {id}.")),
    ("modes", "resource", ("machines", "producers"), mark("There is no machine or producer {id}.")),
    ("plan.lots", "order", ("orders",), mark("There is no order {id}.")),
    ("plan.lots", "resource", ("machines", "producers"), mark("There is no machine or producer {id}.")),
)
"""List, key, the lists whose ids it may name, and the sentence where it names none; offers may name what is gone."""


def check_references(lists: Lists, root: Place) -> None:
    """Note every reference that leads nowhere; a row that has other problems still counts as being there."""
    for path, key, targets, sentence in REFERENCES:
        known = {item["id"] for target in targets for item in _objects(lists[target]) if _text(item, "id")}
        for position, item in enumerate(lists[path]):
            reference = _text(item, key)
            if reference and reference not in known:
                root.inside(path).item(position).inside(key).report(tr(sentence, id=reference))


def check_ids(lists: Lists, root: Place) -> None:
    """Note every id that is used a second time in its list."""
    for path, items in lists.items():
        first: dict[str, int] = {}
        for position, item in enumerate(items):
            row_id = _id(path, item)
            if row_id and first.setdefault(row_id, position) != position:
                sentence = tr(
                    "{id} stands here a second time; the first is {place}.", id=row_id, place=f"{path}[{first[row_id]}]"
                )
                root.inside(path).item(position).inside("id" if path != "modes" else "resource").report(sentence)


def _id(path: str, item: object) -> str:
    if path == "modes":
        order, resource = _text(item, "order"), _text(item, "resource")
        return mode_id(order, resource) if order and resource else ""
    return _text(item, "id")


def _objects(items: list[Any]) -> Iterator[Mapping[str, Any]]:
    return (item for item in items if isinstance(item, Mapping))


def _text(item: object, key: str) -> str:
    value = item.get(key) if isinstance(item, Mapping) else None
    return value if isinstance(value, str) else ""
