"""The titles of the sheet "Orders" in English, and what each means when the list comes back: it is written here and
known again by the intake."""

from __future__ import annotations

from core.language import mark

BUILT_IN = {"format": mark("Format"), "colour": mark("Colour"), "design": mark("Design")}
"""Attributes that every order book has."""
PLAN = {
    mark("Order"): "order", mark("Customer"): "customer", mark("Product"): "article", mark("Quantity"): "quantity",
    mark("Remaining"): "", mark("Planned"): "", mark("Made on"): "", mark("Start"): "", mark("Promised end"): "",
    mark("Due"): "due", mark("Late by"): "", mark("State"): "",
}  # fmt: skip
"""What is printed, and the field that the intake fills with it; "" is what the plan says, which is no order's."""
DATA = {
    mark("Printed"): ("passes", "prints"), mark("Pieces produced"): ("produced", "printed"),
    mark("Earliest start"): ("release", "release"), mark("Deadline"): ("deadline", "deadline"),
    mark("Importance"): ("weight", "importance"), mark("Max. lots"): ("max_lots", "max_lots"),
    mark("Machines at once"): ("supports", "supports"), mark("Smallest lot"): ("min_lot", "min_lot"),
    mark("Multiple of"): ("batch", "batch"), mark("Value"): ("value", "value"), mark("Hours"): ("hours", "duration"),
    mark("Length (mm)"): ("length_mm", "length"), mark("Width (mm)"): ("width_mm", "width"),
    mark("Thickness (mm)"): ("thickness_mm", "thickness"), mark("Material"): ("material", "material"),
    mark("Weight (kg)"): ("weight_kg", "weight"), mark("Latitude"): ("latitude", "latitude"),
    mark("Longitude"): ("longitude", "longitude"), mark("Status of the order"): ("status", "status"),
    mark("Notes"): ("notes", "note"),
}  # fmt: skip
"""What stands beside it: the field of an order, and the intake's name for it."""
