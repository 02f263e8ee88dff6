"""How a better plan is found: one door, `solve`, whatever the shop. Importing this is cheap; the compiler
comes on first use."""

from core.solve.clash import Clash, relax
from core.solve.drafting.first_plan import first_plan
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
from core.solve.relaxing import Relaxed, cost_of_relaxing
from core.solve.solver import solve
from core.solve.stability import Stability
from core.solve.standing import Standing, standing
from core.solve.stop import StopFlag
from core.solve.window import beside_a_window

__all__ = [
    "BoundImproved",
    "Clash",
    "Event",
    "Finished",
    "Incumbent",
    "Listener",
    "Message",
    "Relaxed",
    "Result",
    "SolveOptions",
    "Stability",
    "Standing",
    "Started",
    "Status",
    "StopFlag",
    "beside_a_window",
    "cost_of_relaxing",
    "first_plan",
    "gap_between",
    "relax",
    "solve",
    "standing",
]
