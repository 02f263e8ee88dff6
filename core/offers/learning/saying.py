"""Which acceptances a plan uses, in one sentence."""

from __future__ import annotations

from core.model import Shop
from core.offers.learning.belief import LearnedBelief, day_of
from core.offers.learning.learned import Learned
from core.offers.learning.rates import FEW


def serving_sentence(shop: Shop, learned: Learned | None) -> str:
    """Where the acceptances of a shop come from that `believing` has given; empty where there is no history."""
    belief = shop.belief
    if not isinstance(belief, LearnedBelief):
        pinned = learned is not None and learned.pinned == "given"
        return "Acceptance: as the planner gave it." if pinned or shop.offers else ""
    answers = belief.rates.answers
    if not belief.rates.is_enough:
        return f"Acceptance: as given; {answers} answers are too few to learn from ({FEW})." if answers else ""
    if belief.model is None:
        said = f"Acceptance: each producer's rate in {answers:,} answers"
    else:
        window = f" up to {day_of(belief.model.last)}" if belief.model.last else ""
        said = f"Acceptance: the model of {day_of(belief.made)}, from {belief.model.number:,} answers{window}"
    few = sum(not belief.source(producer) for producer in shop.producers.rows)
    return f"{said}; as given of producers with few answers: {few}." if few else f"{said}."
