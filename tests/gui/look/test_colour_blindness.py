"""Colours as colour-blind eyes see them.

The matrices are those of Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of color vision
deficiency", IEEE Transactions on Visualization and Computer Graphics 15(6), 2009, for severity 1.0; they are for linear
RGB. Differences are distances in CIE L*a*b* (CIE 1976, D65), of which about 2.3 can just be noticed side by side.
"""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from PySide6.QtGui import QColor

from gui import look
from gui.gantt.colouring import _categories, _scale

THEMES = [pytest.param(look.LIGHT, id="light"), pytest.param(look.DARK, id="dark")]
EYES = {
    "usual": np.eye(3),
    "red-blind": np.array([
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998],
    ]),
    "green-blind": np.array([
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881],
    ]),
}  # fmt: skip
XYZ = np.array([
    [0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041],
])  # fmt: skip
WHITE = XYZ.sum(axis=1)
TOLD_APART = 9.0
"""Between any two colours of the legend."""
AT_A_GLANCE = 16.0
"""Between on time and late, and either and early."""


def seen(colour: QColor, eyes: str) -> np.ndarray:
    """A colour in L*a*b* as some eyes see it."""
    parts = np.array([colour.redF(), colour.greenF(), colour.blueF()])
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    x, y, z = (_root(part) for part in XYZ @ np.clip(EYES[eyes] @ linear, 0, 1) / WHITE)
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


def _root(part: float) -> float:
    return float(np.cbrt(part)) if part > 216 / 24389 else (24389 / 27 * part + 16) / 116


def least_difference(colours: list[QColor], eyes: str) -> float:
    """The difference of the two colours that look most alike."""
    found = [seen(colour, eyes) for colour in colours]
    return min(float(np.linalg.norm(one - other)) for one, other in combinations(found, 2))


def test_that_the_simulation_is_of_colour_blindness() -> None:
    red, green = QColor("#c05020"), QColor("#7a7a00")
    assert least_difference([red, green], "green-blind") < 15 < 50 < least_difference([red, green], "usual")
    assert seen(QColor("white"), "red-blind") == pytest.approx([100, 0, 0], abs=0.05)


@pytest.mark.parametrize("eyes", EYES)
@pytest.mark.parametrize("colours", THEMES)
def test_that_all_degrees_of_lateness_are_told_apart(colours: look.Colours, eyes: str) -> None:
    assert least_difference(_scale(colours), eyes) >= TOLD_APART


@pytest.mark.parametrize("eyes", EYES)
@pytest.mark.parametrize("colours", THEMES)
def test_that_early_on_time_and_late_are_told_apart_at_a_glance(colours: look.Colours, eyes: str) -> None:
    names = [colours.early, colours.on_time, colours.late]
    assert least_difference([QColor(name) for name in names], eyes) >= AT_A_GLANCE


@pytest.mark.parametrize("eyes", EYES)
@pytest.mark.parametrize("colours", THEMES)
def test_that_ten_values_of_a_status_and_none_are_told_apart(colours: look.Colours, eyes: str) -> None:
    assert least_difference(_categories(colours)[:11], eyes) >= TOLD_APART


@pytest.mark.parametrize("colours", THEMES)
def test_that_labels_are_legible_on_every_colour(colours: look.Colours) -> None:
    from tests.gui.look.test_theme import contrast

    bars = [*_scale(colours), *_categories(colours)[:11]]
    assert min(contrast(colours.bar_text, bar.name()) for bar in bars) >= 4.5
