"""What a good plan is in this shop: weights, units, and how far ahead is planned."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QSpacerItem,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from core.edit import set_objective, set_shop
from core.model import Objective, Scenario, Shop
from gui import look
from gui.hand_rules import HandRules
from gui.look import wording

EXAMPLE_HOURS = 4
WIDTH = 150


def change_settings(scenario: Scenario, objective: Objective, shop_fields: dict[str, Any]) -> Scenario:
    """Both halves of the dialog as one edit."""
    weights = {field.name: getattr(objective, field.name) for field in fields(objective)}
    return set_shop(set_objective(scenario, **weights), **shop_fields)


class SettingsDialog(QDialog):
    """Weights with what they mean beside them; an example at the bottom counts along."""

    def __init__(self, shop: Shop, hand: HandRules | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Objective and settings"))
        self.setObjectName("settings_dialog")
        self._before = shop.objective
        self._make_weights(shop.objective)
        self._make_shop(shop)
        self._make_hand(hand or HandRules())
        self._example = look.label(tone="muted")
        self._example.setWordWrap(True)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok
            | QDialogButtonBox.StandardButton.Cancel
            | QDialogButtonBox.StandardButton.RestoreDefaults
        )
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        restore = self._buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults)
        restore.setText(self.tr("Default weights"))
        restore.clicked.connect(self._restore)
        self._build()
        self._count()

    @property
    def objective(self) -> Objective:
        """The weights as they stand in the dialog; what it does not show is as it was."""
        weights: dict[str, Any] = {name: field.value() for name, field in self.weights.items()}
        return replace(
            self._before,
            **weights,
            penalty=self.penalty.currentData(),
            time_unit_minutes=self.time_unit.value(),
            excess_unit_pieces=self.excess_unit.value(),
        )

    @property
    def shop_fields(self) -> dict[str, Any]:
        """The fields of the shop as they stand in the dialog."""
        return {
            "epoch": self.epoch.date().toPython(),
            "horizon_days": self.horizon.value(),
            "default_changeover_minutes": self.changeover.value(),
            "second_pass_minutes": self.second_pass.value(),
        }

    @property
    def hand_rules(self) -> HandRules:
        """What a hand on the board does besides moving what it holds; no part of the project."""
        return HandRules("push" if self.only_push.isChecked() else "retime", self.lock_moved.isChecked())

    def _make_weights(self, objective: Objective) -> None:
        self.weights = {name: _amount(getattr(objective, name)) for name in self._weight_names()}
        self.penalty = QComboBox()
        self.penalty.addItem(self.tr("Squared: twice as late costs four times as much"), "squared")
        self.penalty.addItem(self.tr("Linear: twice as late costs twice as much"), "linear")
        self.penalty.setCurrentIndex(self.penalty.findData(objective.penalty))
        self.time_unit = _amount(objective.time_unit_minutes, least=1, suffix=self.tr(" min"))
        self.excess_unit = _amount(objective.excess_unit_pieces, least=1, suffix=self.tr(" pieces"))
        for field in (*self.weights.values(), self.time_unit, self.excess_unit):
            field.valueChanged.connect(self._count)
        self.penalty.currentIndexChanged.connect(self._count)

    def _make_shop(self, shop: Shop) -> None:
        self.epoch = QDateEdit(QDate(shop.epoch.year, shop.epoch.month, shop.epoch.day))
        self.epoch.setCalendarPopup(True)
        self.epoch.setFixedWidth(WIDTH)
        self.epoch.setToolTip(self.tr("The midnight the plan begins at; every date stays what it is."))
        self.horizon = _count(shop.horizon_days, 1, 3660, self.tr(" days"))
        self.changeover = _count(shop.default_changeover_minutes, 0, 100_000, self.tr(" min"))
        self.second_pass = _count(shop.second_pass_minutes, 0, 100_000, self.tr(" min"))

    def _make_hand(self, hand: HandRules) -> None:
        self.only_push = QCheckBox(self.tr("The others only &make way"))
        self.only_push.setToolTip(self.tr(
            "Lots behind a moved one go right just as far as they must; otherwise they find their best times around it."
        ))
        self.only_push.setChecked(hand.others == "push")
        self.lock_moved = QCheckBox(self.tr("&Lock what a hand has moved"))
        self.lock_moved.setToolTip(self.tr("The optimiser leaves it there; a repair works around it."))
        self.lock_moved.setChecked(hand.lock)

    def _weight_names(self) -> dict[str, str]:
        return {
            "k1_earliness": self.tr("&Earliness"),
            "k2_tardiness": self.tr("&Tardiness"),
            "k3_changeover": self.tr("Each &changeover"),
            "k5_changeover_hour": self.tr("Each &hour of changeover"),
            "k4_excess": self.tr("E&xcess"),
        }

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(look.SECTION, look.SECTION, look.SECTION, look.MARGIN)
        column.setSpacing(look.GAP)
        form = QFormLayout()
        form.setHorizontalSpacing(look.SECTION)
        form.setVerticalSpacing(look.GAP - 2)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignVCenter)
        form.addRow(look.label(self.tr("What costs how much"), role="strong"))
        for name, text in self._weight_names().items():
            form.addRow(text, self.weights[name])
        form.addRow(self.tr("&Penalty"), self.penalty)
        form.addRow(self.tr("Early and late are counted &in"), self.time_unit)
        form.addRow(self.tr("Excess is counted i&n"), self.excess_unit)
        form.addRow(self._example)
        form.addItem(QSpacerItem(0, look.MARGIN))
        form.addRow(look.label(self.tr("This shop"), role="strong"))
        form.addRow(self.tr("&Default changeover"), self.changeover)
        form.addRow(self.tr("&Second pass of double printing"), self.second_pass)
        form.addRow(self.tr("Plan &begins on"), self.epoch)
        form.addRow(self.tr("Plan h&orizon"), self.horizon)
        form.addItem(QSpacerItem(0, look.MARGIN))
        form.addRow(look.label(self.tr("Moves by hand, for every project"), role="strong"))
        form.addRow(self.only_push)
        form.addRow(self.lock_moved)
        column.addLayout(form)
        column.addSpacing(look.GAP)
        column.addWidget(self._buttons)

    def _restore(self) -> None:
        default = Objective()
        for name, field in self.weights.items():
            field.setValue(getattr(default, name))
        self.penalty.setCurrentIndex(self.penalty.findData(default.penalty))
        self.time_unit.setValue(default.time_unit_minutes)
        self.excess_unit.setValue(default.excess_unit_pieces)

    def _count(self) -> None:
        objective = self.objective
        units = EXAMPLE_HOURS * 60 / objective.time_unit_minutes
        size = units * units if objective.penalty == "squared" else units
        self._example.setText(
            self.tr("An order {0} h late costs {1}, {0} h early {2}; five changeovers cost {3}.").format(
                EXAMPLE_HOURS,
                wording.number(objective.k2_tardiness * size),
                wording.number(objective.k1_earliness * size),
                wording.number(5 * objective.k3_changeover),
            )
        )


class AmountField(QDoubleSpinBox):
    """A number without the zeros nobody typed."""

    def textFromValue(self, value: float) -> str:
        """The number as short as it can be said."""
        return self.locale().toString(value, "g", 10)


def _amount(value: float, *, least: float = 0.0, suffix: str = "") -> AmountField:
    field = AmountField()
    field.setDecimals(4)
    field.setRange(least, 1e9)
    field.setStepType(QDoubleSpinBox.StepType.AdaptiveDecimalStepType)
    field.setSuffix(suffix)
    field.setValue(value)
    field.setFixedWidth(WIDTH)
    return field


def _count(value: int, least: int, most: int, suffix: str) -> QSpinBox:
    field = QSpinBox()
    field.setRange(least, most)
    field.setSuffix(suffix)
    field.setValue(value)
    field.setFixedWidth(WIDTH)
    return field
