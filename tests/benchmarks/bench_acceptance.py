"""How near to the truth acceptance is learned, where the truth is known: `python dev.py bench acceptance`.

Simulated histories of about 2,000 answers, taught by the earlier three quarters and judged by the latest quarter. Each
line: the Brier score, and the root mean square by which the probabilities miss the true ones, of each producer's rate,
of gradient boosting on the same columns, and of the model that serves; no Brier score is expected below the truth's.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from time import process_time

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from core.files import read_exchange
from core.model import Shop, Table
from core.offers.learning import AcceptanceModel, History, history, learn, simulated_history
from core.offers.learning.features import Seen, column, names_in, seen_in
from core.offers.learning.fitting import fit
from core.offers.learning.history import Floats
from core.offers.learning.predicting import chances, effects
from core.offers.learning.rates import rates_of
from tests.make_samples import SAMPLES

SEEDS = range(4)
ANSWERS = 2000


def boosted(told: History, seen: Seen, early: Floats) -> Floats:
    """What gradient boosting on the same columns, and on the producer, says of the later answers."""
    from sklearn.ensemble import HistGradientBoostingClassifier

    table = np.column_stack([np.asarray(column(name, seen), float) for name in names_in(seen)] + [told.producer])
    trees = HistGradientBoostingClassifier(
        learning_rate=0.03, max_iter=150, max_leaf_nodes=8, categorical_features=[table.shape[1] - 1])
    trees.fit(table[early], told.yes[early])
    return trees.predict_proba(table[~early])[:, 1]


def served(model: AcceptanceModel, told: History, seen: Seen, late: Floats) -> Floats:
    """What the model says of the later answers."""
    return chances(model, seen.rows(late), effects(model, told.producers)[told.producer[late]])


def judge(shop: Shop, seed: int) -> None:
    """One history: a line for each way to foretell it."""
    simulated = simulated_history(shop, days=43, seed=seed)
    truth = dict(zip((one.id for one in simulated.offers), simulated.chances, strict=True))
    past = replace(shop, offers=Table(simulated.offers[-ANSWERS:]))
    told = history(past)
    seen, early = seen_in(past, told), np.arange(len(told)) < 0.75 * len(told)
    true, yes = np.array([truth[one.id] for one in told.offers])[~early], told.yes[~early]
    rates = np.array([one.rate for one in rates_of(told.rows(early)).producers.values()])
    ways = {
        "rate": rates[told.producer[~early]], "boosting": boosted(told, seen, early),
        "model": served(fit(told.rows(early), seen.rows(early)), told, seen, ~early), "truth": true,
    }
    for name, chance in ways.items():
        brier, away = np.mean((chance - yes) ** 2), np.sqrt(np.mean((chance - true) ** 2))
        print(f"history {seed}  {name:9} Brier {brier:.4f}   off the truth by {away:.3f}")


def main() -> None:
    """Judge every history, then say what learning costs."""
    shop = read_exchange(SAMPLES / "laser-network.json").project.scenario.shop
    for seed in SEEDS:
        judge(shop, seed)
    start = process_time()
    print(f"{learn(shop).note} {process_time() - start:.2f} s of processor time")


if __name__ == "__main__":
    main()
