"""The weights of an objective as rows of a section, with an example that counts along."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from core.model import Objective
from gui import look
from gui.dialogs.settings.fields import amount, choice
from gui.dialogs.settings.page import Page
from gui.dialogs.settings.words import also
from gui.look import wording

EXAMPLE_HOURS = 4
WEIGHTS = ("k1_earliness", "k2_tardiness", "k3_changeover", "k5_changeover_hour", "k4_excess")


def _tr(text: str) -> str:
    return QCoreApplication.translate("SettingsWeights", text)


class Weights(QObject):
    """The fields; `objective` is what they say, and what they do not show is as it was."""

    def __init__(self, page: Page, objective: Objective) -> None:
        super().__init__(page)
        self._before = objective
        self.fields = {name: amount(getattr(objective, name)) for name in WEIGHTS}
        self.penalty = choice([("squared", _tr("Squared")), ("linear", _tr("Linear"))], objective.penalty)
        self.time_unit = amount(objective.time_unit_minutes, least=1, suffix=_tr(" min"))
        self.excess_unit = amount(objective.excess_unit_pieces, least=1, suffix=_tr(" pieces"))
        self.example = look.label(tone="muted")
        self._hang(page)
        for field in (*self.fields.values(), self.time_unit, self.excess_unit):
            field.valueChanged.connect(self._count)
        self.penalty.currentIndexChanged.connect(self._count)
        self._count()

    def _hang(self, page: Page) -> None:
        names = {
            "k1_earliness": _tr("&Earliness"),
            "k2_tardiness": _tr("&Tardiness"),
            "k3_changeover": _tr("Each &changeover"),
            "k5_changeover_hour": _tr("Each &hour of changeover"),
            "k4_excess": _tr("E&xcess"),
        }
        weight = also(QT_TRANSLATE_NOOP("SettingsWords", "weight weights objective cost k1 k2 k3 k4 k5 early late"))
        unit = also(QT_TRANSLATE_NOOP("SettingsWords", "unit units objective hours pieces minutes"))
        for name, text in names.items():
            page.row(text, self.fields[name], also=weight)
        page.row(_tr("&Penalty"), self.penalty, also=weight, note=_tr(
            "Twice as late costs four times as much when squared, twice as much when linear."
        ))
        page.row(_tr("Early and late are counted &in"), self.time_unit, also=unit)
        page.row(_tr("Excess is counted i&n"), self.excess_unit, also=unit)
        page.text(self.example, also=weight)

    @property
    def objective(self) -> Objective:
        """The weights as they stand in the fields."""
        weights: dict[str, Any] = {name: field.value() for name, field in self.fields.items()}
        return replace(
            self._before,
            **weights,
            penalty=self.penalty.currentData(),
            time_unit_minutes=self.time_unit.value(),
            excess_unit_pieces=self.excess_unit.value(),
        )

    def show(self, objective: Objective) -> None:
        """Put other weights into the fields."""
        for name, field in self.fields.items():
            field.setValue(getattr(objective, name))
        self.penalty.setCurrentIndex(self.penalty.findData(objective.penalty))
        self.time_unit.setValue(objective.time_unit_minutes)
        self.excess_unit.setValue(objective.excess_unit_pieces)

    def _count(self) -> None:
        objective = self.objective
        units = EXAMPLE_HOURS * 60 / objective.time_unit_minutes
        size = units * units if objective.penalty == "squared" else units
        self.example.setText(
            _tr("An order {0} h late costs {1}, {0} h early {2}; five changeovers cost {3}.").format(
                EXAMPLE_HOURS,
                wording.number(objective.k2_tardiness * size),
                wording.number(objective.k1_earliness * size),
                wording.number(5 * objective.k3_changeover),
            )
        )
