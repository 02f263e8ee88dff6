"""What a planner chooses for paper, kept from one time to the next."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields, replace
from typing import Any, Literal

from PySide6.QtCore import QSettings

Part = Literal["board", "dispatch", "offers", "orders", "figures"]
PARTS: tuple[Part, ...] = ("board", "dispatch", "offers", "orders", "figures")
"""What can be printed, in the order of its pages."""
PAPERS = ("A4", "A3")
SORTS = ("order", "promised", "due", "customer")
MARGINS = (5.0, 40.0)
"""Millimetres of the margins, the least and the most."""
WIDTHS = (0.5, 30.0)
"""Centimetres of a day on the board, the least and the most."""


@dataclass(frozen=True)
class Choices:
    """How pages look. `margin` is in millimetres on all sides; `day_cm` is how wide a day of the board is, 0 for the
    whole plan on one page's width; `since` and `until` are the minutes [since, until) that board and lists of machines
    show, None for the beginning and the end of the plan; `starts_pages` lets each machine begin a page, and
    `producer_pages` each producer; `colour_by` is a key of the board's colours."""

    parts: tuple[Part, ...] = PARTS
    paper: str = "A4"
    is_landscape: bool = True
    margin: float = 10.0
    day_cm: float = 0.0
    is_colour: bool = True
    is_large: bool = True
    starts_pages: bool = True
    producer_pages: bool = False
    sort: str = "order"
    colour_by: str = "lateness"
    since: int | None = None
    until: int | None = None


GROUP = "print"
NOT_KEPT = ("since", "until", "colour_by")
"""What belongs to one plan, and is asked for anew."""


def remember(choices: Choices) -> None:
    """Keep choices for the next time."""
    settings = QSettings()
    for name, value in asdict(choices).items():
        if name not in NOT_KEPT:
            settings.setValue(f"{GROUP}/{name}", ",".join(value) if name == "parts" else value)


def remembered() -> Choices:
    """The choices of the last time; what is not understood is as at first."""
    settings, found = QSettings(), dict[str, Any]()
    for field in fields(Choices):
        kept = settings.value(f"{GROUP}/{field.name}")
        if kept is not None and field.name not in NOT_KEPT:
            found[field.name] = _read(str(kept), field.default)
    return _sound(Choices(**{name: value for name, value in found.items() if value is not None}))


def _read(kept: str, default: Any) -> Any:
    if isinstance(default, bool):
        return kept.lower() == "true"
    if isinstance(default, float):
        try:
            return float(kept)
        except ValueError:
            return None
    return tuple(part for part in PARTS if part in kept.split(",")) if isinstance(default, tuple) else kept


def _sound(choices: Choices) -> Choices:
    """Choices with everything within its bounds, whatever the file of settings says."""
    width = min(max(choices.day_cm, WIDTHS[0]), WIDTHS[1]) if choices.day_cm > 0 else 0.0
    return replace(
        choices,
        paper=choices.paper if choices.paper in PAPERS else PAPERS[0],
        sort=choices.sort if choices.sort in SORTS else SORTS[0],
        margin=min(max(choices.margin, MARGINS[0]), MARGINS[1]) if choices.margin == choices.margin else 10.0,
        day_cm=width,
    )
