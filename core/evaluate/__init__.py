"""What a plan is worth and which rules it breaks, from the plan alone: this room knows no solver."""

from core.evaluate.conflict import Conflict, show
from core.evaluate.conflicts import KINDS, find_conflicts
from core.evaluate.consequences import Consequences, consequences
from core.evaluate.moved import Moved, moved_between
from core.evaluate.offer_why import why
from core.evaluate.offer_worth import OfferWorth, haversine, offer_worth
from core.evaluate.order_rules import too_many_machines
from core.evaluate.running_offers import (
    RunningOffers,
    Taken,
    parts_needed,
    parts_there,
    running_offers,
    taken,
    wave_of,
)
from core.evaluate.score import Score, Terms, evaluate
from core.evaluate.wave_score import Debt, OverAcceptance, WaveScore, WaveTerms, broken_rules, evaluate_wave

__all__ = [
    "KINDS", "Conflict", "Consequences", "Debt", "Moved", "OfferWorth", "OverAcceptance", "RunningOffers", "Score",
    "Taken", "Terms", "WaveScore", "WaveTerms", "broken_rules", "consequences", "evaluate", "evaluate_wave",
    "find_conflicts", "haversine", "moved_between", "offer_worth", "parts_needed", "parts_there", "running_offers",
    "show", "taken", "too_many_machines", "wave_of", "why",
]
