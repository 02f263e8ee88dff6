"""How simulated days are told: measures by name, means with their errors, and series for the charts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.offers.simulation import QUANTILES, Days, Difference, Driver
from gui.look import wording
from gui.offers.chart import Series

SHOWN = ("accepted", "value", "transport", "net_benefit", "balance", "reassignments", "objective")
"""The measures that the panel shows, in their order."""
BINS = 24


def _tr(text: str) -> str:
    return QCoreApplication.translate("Offers", text)


def measure_name(measure: str) -> str:
    """A measure in words."""
    return {
        "accepted": _tr("Accepted orders"), "value": _tr("Value"), "transport": _tr("Transport"),
        "net_benefit": _tr("Net benefit"), "balance": _tr("Short of targets"),
        "reassignments": _tr("Reassignments"), "objective": _tr("Objective"),
    }[measure]  # fmt: skip


def mean_words(days: Days, measure: str) -> str:
    """Mean ± standard error."""
    told = days.summary(measure)
    return f"{wording.number(told.mean, _decimals(told.mean))} ± {wording.number(told.standard_error)}"


def difference_words(told: Difference) -> str:
    """A difference with its 95 % interval, and whether it is sure; nothing of it where every day came out alike."""
    if told.low == told.mean == told.high == 0:
        return _tr("{0}, the same every day").format(wording.whole(0))
    decimals = _decimals(max(abs(told.low), abs(told.high)))
    words = _tr("{0} ({1} to {2})").format(
        wording.difference(told.mean, decimals), *(wording.difference(x, decimals) for x in (told.low, told.high)))
    return words if told.is_sure else _tr("{0}, not sure").format(words)


def _decimals(value: float) -> int:
    return 0 if abs(value) >= 1000 else 1 if abs(value) >= 10 else 2


def fan(days: Days, measure: str, name: str, *, is_second: bool = False) -> list[Series]:
    """A measure up to the end of each round: the median, and the bands of half and of nine tenths of all days."""
    told = days.fan(measure)
    low, quarter, middle, three, high = (QUANTILES.index(q) for q in (0.05, 0.25, 0.5, 0.75, 0.95))
    wide = tuple((turn + 1.0, float(row[low]), float(row[high])) for turn, row in enumerate(told))
    narrow = tuple((turn + 1.0, float(row[quarter]), float(row[three])) for turn, row in enumerate(told))
    median = tuple((turn + 1.0, float(row[middle])) for turn, row in enumerate(told))
    tone, mark = ("other", "dash") if is_second else ("accent", "line")
    half = Series(_tr("{0}, half of the days").format(name), median, mark, narrow, tone)  # type: ignore[arg-type]
    if is_second:
        return [half]
    return [Series(_tr("{0}, 9 of 10 days").format(name), median, mark, wide, tone), half]  # type: ignore[arg-type]


def histograms(found: tuple[Days, ...], measure: str, names: tuple[str, ...]) -> list[Series]:
    """How many days come to how much, as shares of the days."""
    import numpy as np

    values = [days.measures[measure] for days in found]
    least, most = min(float(v.min()) for v in values), max(float(v.max()) for v in values)
    is_count = all(np.equal(np.mod(v, 1), 0).all() for v in values) and most - least <= BINS
    if is_count:
        edges = np.arange(least - 0.5, most + 1.0, 1.0)
    else:
        edges = np.linspace(least, most + 1e-9 * max(1.0, abs(most)), BINS + 1)
    middles = (edges[:-1] + edges[1:]) / 2
    shown = []
    for place, (told, name) in enumerate(zip(values, names, strict=True)):
        shares = np.histogram(told, edges)[0] / len(told)
        points = tuple(zip(middles.tolist(), shares.tolist(), strict=True))
        shown.append(Series(name, points, "bars" if place == 0 else "line", tone="accent" if place == 0 else "other"))
    return shown


def driver_words(driver: Driver) -> str:
    """One order or producer that drives the spread, in one line."""
    return _tr("{0}: {1} of the spread, {2} on average").format(
        driver.name, wording.share(driver.share), wording.number(driver.mean, 0))  # fmt: skip
