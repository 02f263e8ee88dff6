"""Why an order is late, link by link, and the cheapest single change that would make it on time."""

from core.explain.cure import Cure, apply_cure, cheapest_cure
from core.explain.explanation import Explanation, Link
from core.explain.possible import earliest_completion
from core.explain.why import why_late

__all__ = ["Cure", "Explanation", "Link", "apply_cure", "cheapest_cure", "earliest_completion", "why_late"]
