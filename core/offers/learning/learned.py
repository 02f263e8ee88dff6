"""What was learned of a network's answers, as plain numbers: they travel with the project, never a pickle."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Literal, get_args

from core.language import tr
from core.model import EMPTY, FrozenMap
from core.offers.learning.history import AnswerRules

Serving = Literal["model", "rate", "given"]
"""Whose probabilities a plan uses: the model's, each producer's rate, or what the planner gave."""
SERVINGS: tuple[str, ...] = get_args(Serving)


@dataclass(frozen=True, slots=True)
class CalibrationPoint:
    """Of `number` held-out offers a yes was `expected` this surely on average, and came this often."""

    expected: float
    observed: float
    number: int


@dataclass(frozen=True, slots=True)
class Scores:
    """How well probabilities foretold so many held-out answers: the mean squared error (Brier) and the mean logarithmic
    loss, both the smaller the better; the area under the ROC curve (None where all answered the same), and the
    calibration curve."""

    number: int
    brier: float
    log_loss: float
    auc: float | None
    calibration: tuple[CalibrationPoint, ...] = ()


@dataclass(frozen=True)
class Feature:
    """One thing the model looks at: the log-odds change by `coefficient` for each `scale` above the `mean`, which also
    stands in where it is not known. Below `low` and above `high` nothing was seen: what lies there counts as they."""

    name: str
    mean: float
    scale: float
    coefficient: float
    low: float
    high: float


@dataclass(frozen=True)
class AcceptanceModel:
    """A calibrated logistic model. The log-odds of a yes are `shift` + `slope` × (intercept + Σ coefficient × (feature
    - mean) / scale + the producer's effect); a producer without an effect is an average one. It was learned from
    `number` answers to offers sent from `first` to `last`, moments such as "2026-11-12T14:05" (empty: unknown)."""

    intercept: float
    features: tuple[Feature, ...]
    effects: FrozenMap[str, float] = EMPTY
    slope: float = 1.0
    shift: float = 0.0
    first: str = ""
    last: str = ""
    number: int = 0


@dataclass(frozen=True)
class Learned:
    """The model (None where there is too little to learn from), how it and the simple rate did on the same held-out
    answers, the latest ones, which of them is `better`, and what the planner `pinned`. `note` says in one sentence why;
    `made` is the moment of learning, as "2026-11-12T14:05"."""

    rules: AnswerRules = field(default_factory=AnswerRules)
    model: AcceptanceModel | None = None
    model_scores: Scores | None = None
    rate_scores: Scores | None = None
    better: Serving = "rate"
    pinned: Serving | None = None
    note: str = ""
    made: str = ""

    @property
    def serves(self) -> Serving:
        """Whose probabilities a plan uses: the pinned ones, else the better ones."""
        return self.pinned or self.better


def pin(learned: Learned, serving: Serving | None) -> Learned:
    """Let the planner's choice serve, or again the better one (None). Raises ValueError for the model where there is
    none."""
    if serving == "model" and learned.model is None:
        raise ValueError(learned.note or tr("There is no learned model to pin."))
    return replace(learned, pinned=serving)
