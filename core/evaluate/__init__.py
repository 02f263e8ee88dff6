"""What a plan is worth and which rules it breaks, from the plan alone: this room knows no solver."""

from core.evaluate.conflict import Conflict, show
from core.evaluate.conflicts import KINDS, find_conflicts
from core.evaluate.consequences import Consequences, consequences
from core.evaluate.moved import Moved, moved_between
from core.evaluate.order_rules import too_many_machines
from core.evaluate.score import Score, Terms, evaluate

__all__ = [
    "KINDS", "Conflict", "Consequences", "Moved", "Score", "Terms", "consequences", "evaluate", "find_conflicts",
    "moved_between", "show", "too_many_machines",
]
