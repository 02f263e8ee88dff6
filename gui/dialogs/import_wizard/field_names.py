"""What the fields of an order are called in the window, and how the values of a book look."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale

NAMES = {
    "order": QT_TRANSLATE_NOOP("Fields", "Order number"),
    "customer": QT_TRANSLATE_NOOP("Fields", "Customer"),
    "article": QT_TRANSLATE_NOOP("Fields", "Article number"),
    "description": QT_TRANSLATE_NOOP("Fields", "Description"),
    "cork_type": QT_TRANSLATE_NOOP("Fields", "Kind of stopper"),
    "format": QT_TRANSLATE_NOOP("Fields", "Format"),
    "grade": QT_TRANSLATE_NOOP("Fields", "Grade"),
    "weight": QT_TRANSLATE_NOOP("Fields", "Weight of the goods"),
    "design": QT_TRANSLATE_NOOP("Fields", "Design"),
    "prints": QT_TRANSLATE_NOOP("Fields", "Single or double print"),
    "ink": QT_TRANSLATE_NOOP("Fields", "Ink"),
    "quantity": QT_TRANSLATE_NOOP("Fields", "Quantity"),
    "printed": QT_TRANSLATE_NOOP("Fields", "Quantity made"),
    "remaining": QT_TRANSLATE_NOOP("Fields", "Quantity left to make"),
    "due": QT_TRANSLATE_NOOP("Fields", "Due date"),
    "release": QT_TRANSLATE_NOOP("Fields", "Earliest start"),
    "deadline": QT_TRANSLATE_NOOP("Fields", "Deadline"),
    "priority": QT_TRANSLATE_NOOP("Fields", "Priority"),
    "machine": QT_TRANSLATE_NOOP("Fields", "Machine"),
    "rate": QT_TRANSLATE_NOOP("Fields", "Rate"),
    "value": QT_TRANSLATE_NOOP("Fields", "Value"),
    "note": QT_TRANSLATE_NOOP("Fields", "Notes"),
    "thickness": QT_TRANSLATE_NOOP("Fields", "Thickness"),
    "material": QT_TRANSLATE_NOOP("Fields", "Material"),
    "start": QT_TRANSLATE_NOOP("Fields", "Planned start"),
    "end": QT_TRANSLATE_NOOP("Fields", "Planned end"),
    "duration": QT_TRANSLATE_NOOP("Fields", "Hours of work"),
    "setup": QT_TRANSLATE_NOOP("Fields", "Setup"),
    "location": QT_TRANSLATE_NOOP("Fields", "Place"),
    "acceptance": QT_TRANSLATE_NOOP("Fields", "Acceptance"),
    "capacity": QT_TRANSLATE_NOOP("Fields", "Capacity"),
    "target": QT_TRANSLATE_NOOP("Fields", "Target"),
    "status": QT_TRANSLATE_NOOP("Fields", "Status"),
    "unit": QT_TRANSLATE_NOOP("Fields", "Unit"),
    "operation": QT_TRANSLATE_NOOP("Fields", "Operation"),
    "length": QT_TRANSLATE_NOOP("Fields", "Length"),
    "width": QT_TRANSLATE_NOOP("Fields", "Width"),
    "latitude": QT_TRANSLATE_NOOP("Fields", "Latitude"),
    "longitude": QT_TRANSLATE_NOOP("Fields", "Longitude"),
    "importance": QT_TRANSLATE_NOOP("Fields", "Weight in the plan"),
    "max_lots": QT_TRANSLATE_NOOP("Fields", "Lots at most"),
    "supports": QT_TRANSLATE_NOOP("Fields", "Supports"),
    "min_lot": QT_TRANSLATE_NOOP("Fields", "Smallest lot"),
    "batch": QT_TRANSLATE_NOOP("Fields", "Batch"),
    "name": QT_TRANSLATE_NOOP("Fields", "Name"),
    "passes": QT_TRANSLATE_NOOP("Fields", "Single or double"),
    "formats": QT_TRANSLATE_NOOP("Fields", "Formats"),
    "rates": QT_TRANSLATE_NOOP("Fields", "Rate"),
    "calendar": QT_TRANSLATE_NOOP("Fields", "Calendar"),
    "available_from": QT_TRANSLATE_NOOP("Fields", "Available from"),
    "mounted": QT_TRANSLATE_NOOP("Fields", "Mounted"),
    "mounted_order": QT_TRANSLATE_NOOP("Fields", "Mounted order"),
    "max_length_mm": QT_TRANSLATE_NOOP("Fields", "Greatest length"),
    "max_width_mm": QT_TRANSLATE_NOOP("Fields", "Greatest width"),
    "max_thickness_mm": QT_TRANSLATE_NOOP("Fields", "Greatest thickness"),
    "materials": QT_TRANSLATE_NOOP("Fields", "Materials"),
    "hourly_cost": QT_TRANSLATE_NOOP("Fields", "Cost per hour"),
    "preparation_cost": QT_TRANSLATE_NOOP("Fields", "Preparation cost"),
    "producer": QT_TRANSLATE_NOOP("Fields", "Producer"),
    "resource": QT_TRANSLATE_NOOP("Fields", "Machine or producer"),
    "capacity_hours": QT_TRANSLATE_NOOP("Fields", "Hours per day"),
    "target_volume": QT_TRANSLATE_NOOP("Fields", "Target volume"),
    "volume_to_date": QT_TRANSLATE_NOOP("Fields", "Volume to date"),
    "cost_per_km": QT_TRANSLATE_NOOP("Fields", "Cost per km"),
    "fixed_cost": QT_TRANSLATE_NOOP("Fields", "Fixed cost"),
    "lead_days": QT_TRANSLATE_NOOP("Fields", "Lead time in days"),
    "max_orders": QT_TRANSLATE_NOOP("Fields", "Orders at most"),
    "timeout_minutes": QT_TRANSLATE_NOOP("Fields", "Time to answer"),
    "distance_km": QT_TRANSLATE_NOOP("Fields", "Distance in km"),
    "rule": QT_TRANSLATE_NOOP("Fields", "Rule"),
    "attribute": QT_TRANSLATE_NOOP("Fields", "Attribute"),
    "from": QT_TRANSLATE_NOOP("Fields", "From"),
    "to": QT_TRANSLATE_NOOP("Fields", "To"),
    "change": QT_TRANSLATE_NOOP("Fields", "Same or differs"),
    "when": QT_TRANSLATE_NOOP("Fields", "Condition"),
    "minutes": QT_TRANSLATE_NOOP("Fields", "Minutes"),
    "cost": QT_TRANSLATE_NOOP("Fields", "Cost"),
    "allowed": QT_TRANSLATE_NOOP("Fields", "Allowed"),
    "offer": QT_TRANSLATE_NOOP("Fields", "Offer"),
    "sent": QT_TRANSLATE_NOOP("Fields", "Sent"),
    "answered": QT_TRANSLATE_NOOP("Fields", "Answered"),
    "answer": QT_TRANSLATE_NOOP("Fields", "Answer"),
    "reason": QT_TRANSLATE_NOOP("Fields", "Reason"),
    "round": QT_TRANSLATE_NOOP("Fields", "Round"),
}


def field_name(field: str) -> str:
    """A field as the planner calls it, with its title where it stands under one."""
    stem, _, title = field.partition(" ")
    if field in NAMES or stem not in NAMES:
        return QCoreApplication.translate("Fields", str(NAMES[field])) if field in NAMES else field
    return f"{field_name(stem)} {title}"


def shown_value(value: Any) -> str:
    """The value of a cell as the planner sees it in a sheet."""
    if value is None:
        return ""
    if isinstance(value, datetime) and (value.hour or value.minute):
        return f"{_day(value)} {value:%H:%M}"
    if isinstance(value, date):
        return _day(value)
    if isinstance(value, bool):
        said = QT_TRANSLATE_NOOP("Fields", "True") if value else QT_TRANSLATE_NOOP("Fields", "False")
        return QCoreApplication.translate("Fields", str(said))
    if isinstance(value, timedelta):
        return str(value)
    if isinstance(value, int | float):
        return f"{value:.10g}".replace(".", QLocale().decimalPoint())
    return " ".join(str(value).split())


def long_day(day: date) -> str:
    """A day with the name of its month, so that it cannot be mistaken."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def _day(value: date) -> str:
    return QLocale().toString(QDate(value.year, value.month, value.day), QLocale.FormatType.ShortFormat)
