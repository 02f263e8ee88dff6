"""Where in the wizard one is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from gui import look


class StepBar(QWidget):
    """The names of the steps in a line; the present one stands out, those behind it are done."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self._names = names
        self.labels: list[QLabel] = []
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.GAP)
        for place, name in enumerate(names, 1):
            if place > 1:
                line.addWidget(_dash(), 1)
            label = look.label(f"{place}  {name}", tone="muted")
            self.labels.append(label)
            line.addWidget(label)

    def show_step(self, place: int) -> None:
        """Go to a step, from 0; below 0 there is none yet."""
        for number, label in enumerate(self.labels):
            sign = "✓" if number < place else str(number + 1)
            label.setText(f"{sign}  {self._names[number]}")
            label.setFont(look.font("strong" if number == place else "body"))
            look.set_tone(label, "accent" if number == place else "" if number < place else "muted")


def _dash() -> QFrame:
    line = QFrame()
    line.setProperty("hairline", True)
    line.setFixedHeight(1)
    return line
