"""A calibration curve: how often a yes came, over how surely it was expected; the diagonal is the truth told well."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QCoreApplication

from core.offers.learning import CalibrationPoint
from gui.look import wording
from gui.offers.chart import Chart, Series

Curve = tuple[str, Sequence[CalibrationPoint], Literal["accent", "muted", "other"]]


def show_calibration(chart: Chart, curves: Sequence[Curve], figure: str = "") -> None:
    """Show curves over one another; a chart of none where there are no points."""
    chart.span = (0.0, 1.0)
    chart.y_words = wording.share
    chart.x_words = _expected
    chart.empty = QCoreApplication.translate("Offers", "No offer recorded how likely acceptance was")
    series = [Series(name, tuple((point.expected, point.observed) for point in points), _mark(place), tone=tone)
              for place, (name, points, tone) in enumerate(curves) if points]  # fmt: skip
    if series:
        ends = [x for one in series for x, _ in one.points]
        diagonal = tuple((x, x) for x in (min(ends), max(ends)))
        series.append(Series(QCoreApplication.translate("Offers", "as expected"), diagonal, "dash", tone="muted"))
    chart.show_series(series, figure)


def _mark(place: int) -> Literal["line", "dots"]:
    return "line" if place == 0 else "dots"


def _expected(share: float) -> str:
    return wording.share(share)
