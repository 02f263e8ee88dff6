"""Which acceptances a plan uses, in one sentence."""

from __future__ import annotations

from datetime import datetime

from core.model import Shop, minute_of
from core.offers.learning.belief import LearnedBelief, day_of
from core.offers.learning.learned import AcceptanceModel, Learned
from core.offers.learning.rates import FEW

STALE = 0.2
"""A model is old when more answers have come since than this share of those it was learned from."""


def serving_sentence(shop: Shop, learned: Learned | None) -> str:
    """Where the acceptances of a shop come from that `believing` has given; empty where there is no history."""
    belief = shop.belief
    if not isinstance(belief, LearnedBelief):
        pinned = learned is not None and learned.pinned == "given"
        return "Acceptance: as the planner gave it." if pinned or shop.offers else ""
    answers = belief.rates.answers
    if not belief.rates.is_enough:
        faded = ", as old ones fade," if answers >= FEW else ""
        said = "1 answer is" if answers == 1 and not faded else f"{answers:,} answers{faded} are"
        return f"Acceptance: as given; {said} too few to learn from." if answers else ""
    if belief.model is None:
        said = f"Acceptance: each producer's rate in {answers:,} answers"
    else:
        window = f" up to {day_of(belief.model.last)}" if belief.model.last else ""
        said = f"Acceptance: the model of {day_of(belief.made)}, from {belief.model.number:,} answers{window}"
        if (more := _come_since(shop, belief.model)) > STALE * belief.model.number:
            said += f"; {more:,} came since, so it is time to learn again"
    few = sum(not belief.source(producer) for producer in shop.producers.rows)
    return f"{said}; as given of producers with few answers: {few}." if few else f"{said}."


def _come_since(shop: Shop, model: AcceptanceModel) -> int:
    """How many answers are to offers sent after the last one the model was learned from."""
    if not model.last:
        return 0
    last = minute_of(shop.epoch, datetime.fromisoformat(model.last))
    return sum(one.answer is not None and one.sent is not None and one.sent > last for one in shop.offers.rows)
