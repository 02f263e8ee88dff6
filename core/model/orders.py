"""Orders: what a customer wants, and until when."""

from __future__ import annotations

from dataclasses import dataclass

from core.language import mark
from core.model.frozen_map import EMPTY, FrozenMap
from core.model.row_rules import TOO_MANY, is_amount, is_angle, require


@dataclass(frozen=True, slots=True)
class Order:
    """A quantity of a product for a customer (French: OF). Times are minutes since the epoch.

    `due` is when it should be complete: earlier and later both cost. `deadline` is when it must be complete: later is a
    conflict. `release` is the first minute at which it may start. `passes` is 1 for single and 2 for double printing.
    `supports` is how many machines may work on it at one moment; `max_lots` into how many lots it may be split, each of
    at least `min_lot` pieces and a multiple of `batch`. `value`, `hours`, sizes, `material` and the coordinates serve
    the producer network.
    """

    id: str
    quantity: int
    produced: int = 0
    customer: str = ""
    product: str = ""
    attributes: FrozenMap[str, str] = EMPTY
    passes: int = 1
    release: int | None = None
    due: int | None = None
    deadline: int | None = None
    weight: float = 1.0
    max_lots: int = 2
    supports: int = 2
    min_lot: int = 0
    batch: int = 1
    status: str = ""
    notes: str = ""
    value: float | None = None
    hours: float | None = None
    length_mm: float | None = None
    width_mm: float | None = None
    thickness_mm: float | None = None
    material: str = ""
    weight_kg: float | None = None
    latitude: float | None = None
    longitude: float | None = None

    def __post_init__(self) -> None:
        require("orders", self, (
            ("id", bool(self.id), mark("An order needs a number.")),
            ("quantity", self.quantity >= 0, mark("The quantity must be 0 or more pieces, not {value}.")),
            ("produced", self.produced >= 0, mark("The produced quantity must be 0 or more pieces, not {value}.")),
            ("quantity", self.quantity < TOO_MANY, mark("A quantity of {value} pieces is too large.")),
            ("produced", self.produced < TOO_MANY, mark("A produced quantity of {value} pieces is too large.")),
            ("passes", self.passes in (1, 2),
             mark("Passes must be 1 (single-printed) or 2 (double-printed), not {value}.")),
            ("weight", is_amount(self.weight), mark("The weight must be 0 or more, not {value}.")),
            ("max_lots", self.max_lots >= 1, mark("An order needs at least 1 lot, not {value}.")),
            ("supports", self.supports >= 1,
             mark("At least 1 machine must be able to work on it at once, not {value}.")),
            ("min_lot", self.min_lot >= 0, mark("The smallest lot must be 0 or more pieces, not {value}.")),
            ("batch", self.batch >= 1, mark("The batch must be 1 or more pieces, not {value}.")),
            ("min_lot", self.min_lot < TOO_MANY, mark("A smallest lot of {value} pieces is too large.")),
            ("batch", self.batch < TOO_MANY, mark("A batch of {value} pieces is too large.")),
            ("value", is_amount(self.value), mark("The value must be 0 or more, not {value}.")),
            ("hours", is_amount(self.hours), mark("The hours must be 0 or more, not {value}.")),
            ("length_mm", is_amount(self.length_mm), mark("The length must be 0 mm or more, not {value}.")),
            ("width_mm", is_amount(self.width_mm), mark("The width must be 0 mm or more, not {value}.")),
            ("thickness_mm", is_amount(self.thickness_mm), mark("The thickness must be 0 mm or more, not {value}.")),
            ("weight_kg", is_amount(self.weight_kg), mark("The weight in kg must be 0 or more, not {value}.")),
            ("latitude", is_angle(self.latitude, 90),
             mark("The latitude must lie between -90 and 90 degrees, not {value}.")),
            ("longitude", is_angle(self.longitude, 180),
             mark("The longitude must lie between -180 and 180 degrees, not {value}.")),
        ))

    @property
    def remaining(self) -> int:
        """Pieces still to be made: quantity less produced, never below 0."""
        return self.quantity - self.produced if self.quantity > self.produced else 0

    @property
    def format(self) -> str | None:
        """The attribute by which machines know their rate."""
        return self.attributes.get("format")
