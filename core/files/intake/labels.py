"""What the fields of a table are called in sentences, and what is expected in those of an order book."""

from __future__ import annotations

from core.language import mark, tr

LABELS = {
    "order": mark("order number"), "customer": mark("customer"), "article": mark("article"),
    "description": mark("description"), "cork_type": mark("cork type"), "format": mark("format"),
    "grade": mark("grade"), "weight": mark("weight"), "design": mark("design"), "prints": mark("prints"),
    "ink": mark("ink"), "quantity": mark("quantity"), "printed": mark("printed"), "remaining": mark("remaining"),
    "due": mark("due"), "release": mark("release"), "deadline": mark("deadline"), "priority": mark("priority"),
    "machine": mark("machine"), "rate": mark("rate"), "value": mark("value"), "note": mark("note"),
    "thickness": mark("thickness"), "material": mark("material"), "start": mark("start"), "end": mark("end"),
    "duration": mark("duration"), "setup": mark("setup"), "location": mark("location"),
    "acceptance": mark("acceptance"), "capacity": mark("capacity"), "target": mark("target"),
    "status": mark("status"), "unit": mark("unit"), "operation": mark("operation"), "length": mark("length"),
    "width": mark("width"), "latitude": mark("latitude"), "longitude": mark("longitude"),
    "importance": mark("importance"), "max_lots": mark("max lots"), "supports": mark("supports"),
    "min_lot": mark("min lot"), "batch": mark("batch"),
    "name": mark("name"), "passes": mark("passes"), "formats": mark("formats"), "calendar": mark("calendar"),
    "available_from": mark("available from"), "mounted": mark("mounted"), "mounted_order": mark("mounted order"),
    "max_length_mm": mark("max length mm"), "max_width_mm": mark("max width mm"),
    "max_thickness_mm": mark("max thickness mm"), "materials": mark("materials"),
    "hourly_cost": mark("hourly cost"), "preparation_cost": mark("preparation cost"),
    "producer": mark("producer"), "capacity_hours": mark("capacity hours"), "target_volume": mark("target volume"),
    "volume_to_date": mark("volume to date"), "cost_per_km": mark("cost per km"), "fixed_cost": mark("fixed cost"),
    "lead_days": mark("lead days"), "max_orders": mark("max orders"), "timeout_minutes": mark("timeout minutes"),
    "rule": mark("rule"), "attribute": mark("attribute"), "from": mark("from"), "to": mark("to"),
    "change": mark("change"), "when": mark("when"), "minutes": mark("minutes"), "cost": mark("cost"),
    "allowed": mark("allowed"), "distance_km": mark("distance km"),
    "offer": mark("offer"), "sent": mark("sent"), "answered": mark("answered"), "answer": mark("answer"),
    "reason": mark("reason"), "round": mark("round"), "hours": mark("hours"), "transport": mark("transport"),
    "producer_cost": mark("producer cost"), "length_mm": mark("length mm"), "width_mm": mark("width mm"),
    "thickness_mm": mark("thickness mm"), "colour": mark("colour"),
}  # fmt: skip
OF_ATTRIBUTES = ("mounted", "from", "to", "when")
"""Fields under titles that name attributes."""
ATTRIBUTES = ("colour", "format", "design", "cork_type", "grade", "priority", "machine")
"""Attributes that every factory has; others are called as the project calls them."""
EXPECTED = {
    **dict.fromkeys(("importance", "max_lots", "supports", "min_lot", "batch", "length", "width", "thickness",
                     "latitude", "longitude", "rate"), mark("a number")),
    **dict.fromkeys(("quantity", "remaining", "printed"), mark("a number of pieces")),
    **dict.fromkeys(("due", "release", "deadline"), mark("a date")),
    "order": mark("an order number, once in the book"), "prints": mark("S or D, single or double, 1 or 2"),
    "priority": mark("a number, or a word such as high"), "machine": mark("a machine of the list"),
    "value": mark("an amount"), "weight": mark("a weight"), "duration": mark("hours, such as 1h30"),
}  # fmt: skip


def expected_in(field: str) -> str:
    """What is expected in a column of an order book, in words."""
    return tr(EXPECTED.get(field) or mark("text"))


def label_of(name: str) -> str:
    """A field's name as it stands in sentences, with its title where it stands under one: "rate 24x44"."""
    stem, _, title = name.partition(" ")
    shown = tr(LABELS[title]) if stem in OF_ATTRIBUTES and title in ATTRIBUTES else title.replace("_", " ")
    return f"{tr(LABELS.get(stem, stem.replace('_', ' ')))} {shown}".strip()


def remark_on(name: str, remark: str) -> str:
    """A remark with the name of the field it is about before it."""
    return tr("{field}: {remark}", field=label_of(name), remark=remark)
