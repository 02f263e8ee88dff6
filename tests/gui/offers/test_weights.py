"""The dialog of weights and rules of offering."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from core.model import Offering
from gui.offers.weights_dialog import WeightsDialog


@pytest.mark.parametrize(
    ("share", "shown"), [(0.5, "50 %"), (0.125, "12.5 %"), (0.0, "0 %"), (1.0, "100 %"), (0.12345, "12.345 %")]
)
def test_that_no_zeros_stand_behind_a_number(qtbot, share: float, shown: str) -> None:
    dialog = WeightsDialog(Offering(default_acceptance=share))
    qtbot.addWidget(dialog)
    assert dialog.acceptance.text() == shown
    assert not dialog.fields


def test_that_a_french_number_reads_back_as_it_was_typed(qtbot) -> None:
    dialog = WeightsDialog(Offering(default_acceptance=0.5))
    qtbot.addWidget(dialog)
    dialog.acceptance.setLocale(QLocale("fr_FR"))
    dialog.acceptance.lineEdit().setText("62,50 %")
    dialog.acceptance.interpretText()
    assert dialog.acceptance.text() == "62,5 %"
    assert dialog.fields == {"default_acceptance": 0.625}
