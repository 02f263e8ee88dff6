"""The weights of a wave's objective and the rules of offering, all in one place."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from core.model import Offering
from core.model.offering import VOLUMES


class WeightsDialog(QDialog):
    """Shows rules of offering; `fields` are what the planner made of them."""

    def __init__(self, rules: Offering, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("weights_dialog")
        self.setWindowTitle(self.tr("Weights and rules of offering"))
        self.numbers = {name: _Number(getattr(rules, name)) for name in self._weights()}
        self.volume = QComboBox()
        for key in VOLUMES:
            self.volume.addItem(self._volumes()[key], key)
        self.volume.setCurrentIndex(self.volume.findData(rules.volume))
        self.acceptance = _Number(100 * rules.default_acceptance, most=100.0)
        self.acceptance.setSuffix(self.tr(" %"))
        self.timeout = QSpinBox()
        self.timeout.setRange(1, 527_040)
        self.timeout.setValue(rules.timeout_minutes)
        self.timeout.setSuffix(self.tr(" min"))
        self.again = QCheckBox(self.tr("An order may go back to a producer that was asked before"))
        self.again.setChecked(rules.again)
        self._build()
        self._before = self._shown()

    def _weights(self) -> dict[str, str]:
        return {
            "value_weight": self.tr("Weight of the value"), "transport_weight": self.tr("Weight of transport"),
            "cost_weight": self.tr("Weight of producer costs"),
            "acceptance_bonus": self.tr("Bonus for each order accepted"),
            "balance_weight": self.tr("λ, for each unit lacking to a target"),
        }  # fmt: skip

    def _volumes(self) -> dict[str, str]:
        return {"orders": self.tr("Orders"), "hours": self.tr("Hours"), "value": self.tr("Value")}

    def _build(self) -> None:
        form = QFormLayout()
        for name, text in self._weights().items():
            form.addRow(text, self.numbers[name])
        form.addRow(self.tr("Targets count"), self.volume)
        form.addRow(self.tr("Acceptance where nothing is known"), self.acceptance)
        form.addRow(self.tr("Time to answer"), self.timeout)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.again)
        column.addWidget(buttons)

    @property
    def fields(self) -> dict[str, object]:
        """The rules that were changed; what a box rounds is left as it was."""
        return {name: value for name, value in self._shown().items() if value != self._before[name]}

    def _shown(self) -> dict[str, object]:
        return {
            **{name: box.value() for name, box in self.numbers.items()}, "volume": self.volume.currentData(),
            "default_acceptance": self.acceptance.value() / 100, "timeout_minutes": self.timeout.value(),
            "again": self.again.isChecked(),
        }  # fmt: skip


class _Number(QDoubleSpinBox):
    """A number of up to three decimals, which shows no zeros behind the last that counts."""

    def __init__(self, value: float, most: float = 1e9) -> None:
        super().__init__()
        self.setRange(0.0, most)
        self.setDecimals(3)
        self.setValue(value)

    def textFromValue(self, value: float) -> str:
        """As Qt writes it, "50.000", less the zeros: "50"."""
        shown, point = super().textFromValue(value), self.locale().decimalPoint()
        return shown.rstrip("0").removesuffix(point) if point in shown else shown
