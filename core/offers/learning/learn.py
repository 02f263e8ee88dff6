"""Learns a model from the history and holds it against the simple rate, on the latest answers."""

from __future__ import annotations

from datetime import datetime

import numpy as np

from core.language import counted, mark, number, tr
from core.model import Shop, moment_of
from core.offers.learning.features import Seen, seen_in
from core.offers.learning.fitting import fit
from core.offers.learning.history import AnswerRules, Floats, History, history
from core.offers.learning.learned import AcceptanceModel, Learned, Scores, Serving
from core.offers.learning.predicting import chances, effects
from core.offers.learning.rates import rates_of
from core.offers.learning.scores import score

HELD_OUT = 0.25
"""The share of the answers, the latest ones, that judge what the earlier ones taught."""
LEAST = 200
"""A model needs so many answers."""
LEAST_OF_EACH = 20
"""And so many of each sort, yes and no."""
LEAST_WORTH = 100
"""Where old answers fade they must still be worth so many."""
MOST = 20_000
"""It is fitted to so many answers at most, the latest: more cost time and tell of a network that was."""


def learn(shop: Shop, rules: AnswerRules | None = None, *, now: datetime | None = None) -> Learned:
    """Learn how surely producers accept. Takes a second or two: not for the window's thread.

    The model is fitted to the earlier answers and judged on the later ones, as is each producer's rate; the one of the
    lower Brier score is the better. What serves is then fitted to all answers. With too little history there is no
    model, and the note says so."""
    given = rules or AnswerRules()
    told = latest(history(shop, given), MOST)
    made = f"{now or datetime.now():%Y-%m-%dT%H:%M}"
    refused = _too_little(told)
    if refused:
        better: Serving = "rate" if len(told) and rates_of(told).is_enough else "given"
        return Learned(given, better=better, note=refused, made=made)
    seen = seen_in(shop, told)
    model_scores, rate_scores = compare(told, seen, shop.offering.default_acceptance)
    wins = model_scores.brier < rate_scores.brier
    return Learned(
        given, fit(told, seen, _moments(shop, told)), model_scores, rate_scores, "model" if wins else "rate",
        note=_why(model_scores, rate_scores), made=made,
    )


def latest(told: History, number: int) -> History:
    """The latest so many answers of a history."""
    return told if len(told) <= number else told.rows(np.arange(len(told)) >= len(told) - number)


def _moments(shop: Shop, told: History) -> tuple[str, str]:
    first, last = told.window
    return _shown(shop, first), _shown(shop, last)


def _shown(shop: Shop, minute: int | None) -> str:
    return "" if minute is None else f"{moment_of(shop.epoch, minute):%Y-%m-%dT%H:%M}"


def _too_little(told: History) -> str:
    yes = int(told.yes.sum())
    if len(told) < LEAST:
        return counted(
            "{n} answer is too few for a model, which needs {least}.",
            "{n} answers are too few for a model, which needs {least}.", len(told), least=LEAST,
        )  # fmt: skip
    if min(told.worth, told.until(_cut(told)).worth) < LEAST_WORTH:
        return tr(
            "Old answers fade so fast that the {all} are worth only {worth}: too few for a model.",
            all=len(told), worth=f"{told.worth:.0f}",
        )  # fmt: skip
    if min(yes, len(told) - yes) < LEAST_OF_EACH:
        return tr(
            "{yes} of {all} answers were yes: a model needs {least} of each sort.", yes=yes, all=len(told),
            least=LEAST_OF_EACH,
        )  # fmt: skip
    early = told.yes[: _cut(told)]
    if not 0 < early.sum() < len(early):
        return tr("The earlier answers are all alike, so that nothing can be learned from them for the later ones.")
    return ""


def _why(model: Scores, rate: Scores) -> str:
    better = mark("On the latest {n} answers the model (Brier {model}) is better than each producer's rate ({rate}).")
    no_better = mark(
        "On the latest {n} answers the model (Brier {model}) is no better than each producer's rate ({rate}).")
    return tr(
        better if model.brier < rate.brier else no_better, n=model.number, model=number(model.brier, 4),
        rate=number(rate.brier, 4),
    )  # fmt: skip


def compare(told: History, seen: Seen, default: float = 0.5) -> tuple[Scores, Scores]:
    """The scores of the model and of the simple rate on the latest answers, both taught by the earlier ones alone."""
    cut = _cut(told)
    early, late = np.arange(len(told)) < cut, np.arange(len(told)) >= cut
    past = told.until(cut)
    model = fit(past, seen.rows(early))
    by_rate = _simple(past, default)[told.producer[late]]
    by_model = chances(model, seen.rows(late), effects(model, told.producers)[told.producer[late]])
    return score(by_model, told.yes[late]), score(by_rate, told.yes[late])


def _cut(told: History) -> int:
    return len(told) - int(HELD_OUT * len(told))


def _simple(told: History, default: float) -> Floats:
    """Each producer's rate [m]."""
    return np.array([one.rate for one in rates_of(told, default).producers.values()], float)


def foretold(model: AcceptanceModel, shop: Shop, told: History) -> Floats:
    """What a model says of the offers of a history, as they were when they were sent [n]."""
    found: Floats = chances(model, seen_in(shop, told), effects(model, told.producers)[told.producer])
    return found
