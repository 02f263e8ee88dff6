"""Which acceptances a plan uses, in one sentence."""

from __future__ import annotations

from datetime import datetime

from core.language import counted, tr, whole
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
        return tr("Acceptance: as the planner gave it.") if pinned or shop.offers else ""
    if not belief.rates.is_enough:
        return _too_few(belief.rates.answers)
    said = _served(shop, belief)
    few = sum(not belief.source(producer) for producer in shop.producers.rows)
    if few:
        return tr("{said}; as given of producers with few answers: {few}.", said=said, few=few)
    return tr("{said}.", said=said)


def _too_few(answers: int) -> str:
    if answers >= FEW:
        return tr("Acceptance: as given; {answers} answers, as old ones fade, are too few to learn from.",
                  answers=whole(answers))  # fmt: skip
    return counted(
        "Acceptance: as given; {n} answer is too few to learn from.",
        "Acceptance: as given; {n} answers are too few to learn from.", answers,
    ) if answers else ""  # fmt: skip


def _served(shop: Shop, belief: LearnedBelief) -> str:
    """Which rate or model it is, without a full stop."""
    model = belief.model
    if model is None:
        return tr("Acceptance: each producer's rate in {answers} answers", answers=whole(belief.rates.answers))
    made, answers = day_of(belief.made), whole(model.number)
    said = tr("Acceptance: the model of {made}, from {answers} answers", made=made, answers=answers)
    if model.last:
        said = tr("Acceptance: the model of {made}, from {answers} answers up to {last}", made=made, answers=answers,
                  last=day_of(model.last))  # fmt: skip
    if (more := _come_since(shop, model)) > STALE * model.number:
        return tr("{said}; {more} came since, so it is time to learn again", said=said, more=whole(more))
    return said


def _come_since(shop: Shop, model: AcceptanceModel) -> int:
    """How many answers are to offers sent after the last one the model was learned from."""
    if not model.last:
        return 0
    last = minute_of(shop.epoch, datetime.fromisoformat(model.last))
    return sum(one.answer is not None and one.sent is not None and one.sent > last for one in shop.offers.rows)
