"""The fields settings are entered in."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QSpinBox

WIDTH = 150


class AmountField(QDoubleSpinBox):
    """A number without the zeros nobody typed."""

    def textFromValue(self, value: float) -> str:
        """The number as short as it can be said."""
        return self.locale().toString(value, "g", 10)


def amount(value: float, *, least: float = 0.0, suffix: str = "") -> AmountField:
    """A field for a weight or a unit."""
    field = AmountField()
    field.setDecimals(4)
    field.setRange(least, 1e9)
    field.setStepType(QDoubleSpinBox.StepType.AdaptiveDecimalStepType)
    field.setSuffix(suffix)
    field.setValue(value)
    field.setFixedWidth(WIDTH)
    return field


def count(value: int, least: int, most: int, suffix: str = "") -> QSpinBox:
    """A field for a whole number."""
    field = QSpinBox()
    field.setRange(least, most)
    field.setGroupSeparatorShown(True)
    field.setSuffix(suffix)
    field.setValue(value)
    field.setFixedWidth(WIDTH)
    return field


def choice(entries: Iterable[tuple[object, str]], chosen: object) -> QComboBox:
    """A field to choose one of several in; the first where what is chosen is none of them."""
    field = QComboBox()
    field.setMinimumWidth(WIDTH - 30)  # the list that pops up shows what a narrow window cuts
    for value, name in entries:
        field.addItem(name, value)
    field.setCurrentIndex(max(0, field.findData(chosen)))
    return field
