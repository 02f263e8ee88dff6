"""How a better plan is found: one door, `solve`, whatever the shop. Importing this is cheap; the compiler
comes on first use."""

from core.solve.events import (
    BoundImproved,
    Event,
    Finished,
    Incumbent,
    Listener,
    Message,
    Result,
    Started,
    Status,
    gap_between,
)
from core.solve.options import SolveOptions
from core.solve.priority import beside_a_window
from core.solve.solver import first_plan, solve
from core.solve.stop import StopFlag

__all__ = [
    "BoundImproved", "Event", "Finished", "Incumbent", "Listener", "Message", "Result", "SolveOptions", "Started",
    "Status", "StopFlag", "beside_a_window", "first_plan", "gap_between", "solve",
]
