"""How surely each producer accepts, learned from the history of offers. The door for views and simulations:

- `producer_rates(shop)`: counts, rate and interval of each producer, with its posterior beta(alpha, beta).
- `learn(shop, now=…)`: fits and judges the model; a second or two, for a thread of its own; gives a `Learned`.
- `with_learned(project, learned)`, `learned_of(project)`: keep it in a project's settings, and read it back.
- `pin(learned, "rate")`, kept by `with_pin`: the planner's choice; `Learned.serves` is whose probabilities a plan uses.
- `believing(scenario, learned, now=…)`: the same scenario with what was learned laid over it, so that
  `best_wave`, `evaluate_wave`, `next_best` and `why` use it; to plan and to look with, never to keep.
  When a wave is sent, `send_wave(…, belief=believing(…).shop.belief)` notes what was expected.
- `serving_sentence(believed.shop, learned)`: whose probabilities a plan uses, for a note.
- `drifts(shop)`: the producers whose recent answers are not what was expected, in sentences.
- `simulated_history(shop, …)`: a history whose truth is known.
"""

from core.offers.learning.belief import LearnedBelief, believing, without_belief
from core.offers.learning.drift import Drift, drifts
from core.offers.learning.history import AnswerRules, History, history
from core.offers.learning.learn import learn
from core.offers.learning.learned import (
    SERVINGS,
    AcceptanceModel,
    CalibrationPoint,
    Feature,
    Learned,
    Scores,
    Serving,
    pin,
)
from core.offers.learning.rates import ProducerRate, Rates, producer_rates
from core.offers.learning.saying import serving_sentence
from core.offers.learning.simulated import SimulatedHistory, Truth, simulated_history
from core.offers.learning.stored import learned_of, told, versions_of, with_learned, with_pin

__all__ = [
    "SERVINGS", "AcceptanceModel", "AnswerRules", "CalibrationPoint", "Drift", "Feature", "History", "Learned",
    "LearnedBelief", "ProducerRate", "Rates", "Scores", "Serving", "SimulatedHistory", "Truth", "believing", "drifts",
    "history", "learn", "learned_of", "pin", "producer_rates", "serving_sentence", "simulated_history", "told",
    "versions_of", "with_learned", "with_pin", "without_belief",
]
