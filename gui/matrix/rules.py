"""How preparation is paid and how many orders a machine takes, as chosen in the bar; each choice is one step."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from core.edit import count_preparation, set_fields
from core.files.matrix import cost_of_text
from gui.matrix.bar import MatrixBar
from gui.matrix.figures import decimal_mark
from gui.session import Session


class Rules(QObject):
    """Listens to a bar."""

    kept_as_before = Signal()  # a choice was refused: the bar must show what holds

    def __init__(self, session: Session, bar: MatrixBar) -> None:
        super().__init__(bar)
        self._session, self._bar = session, bar
        bar.preparation_chosen.connect(self.set_preparation)
        bar.capacity_chosen.connect(self.set_capacity)

    def set_preparation(self, reading: str, text: str) -> None:
        """Choose how preparation is paid: "none", "uniform", "pair" or "machine", and what one costs (empty: as
        listed)."""
        try:
            cost = cost_of_text(text, decimal_mark())
        except ValueError:
            self._session.refused.emit(self.tr("“{0}” is no cost.").format(text[:30]))
            self.kept_as_before.emit()
            return
        kept = None if reading == "pair" else 0.0 if reading == "none" else cost
        counted = "pair" if reading == "none" else reading
        name = self.tr("Preparation costs: {0}").format(self._bar.preparation.currentText().lower())
        if not self._session.apply(name, count_preparation, counted, kept):
            self.kept_as_before.emit()

    def set_capacity(self, number: int | None) -> None:
        """Let each machine take so many orders."""
        machines = self._session.scenario.shop.machines.rows
        cells = {(machine.id, "max_orders"): number for machine in machines if machine.max_orders != 0}  # 0: it is down
        if cells:
            words = self._bar.capacity.currentText().lower()
            self._session.apply(self.tr("Orders per machine: {0}").format(words), set_fields, "machines", cells)
