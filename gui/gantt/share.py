"""How much of what was grabbed is carried: all of it, or the part that is split off."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.edit import nearest_half, part_sizes
from core.errors import EditRefused
from gui.gantt.carrying import Carrying

STEPS = 20
"""Notches of the wheel from the smallest part to the largest."""


class Share:
    """Knows the whole and the part. A part begins with half; `refused` says why there can be none."""

    def __init__(self, whole: Carrying) -> None:
        self._whole = self.carrying = whole
        self._part: Carrying | None = None
        self._sizes = range(0)
        self._place = 0.0
        self.refused: str | None = None

    @property
    def of_all(self) -> float:
        """The carried share of what was grabbed, from 0 to 1."""
        piece = self.carrying.grabbed
        return 1.0 if not piece.of else piece.quantity / piece.of

    def split(self, wanted: bool) -> None:
        """Carry a part, or all."""
        if wanted and self._part is None and self.refused is None:
            self._take_half()
        if not wanted:
            self.refused = None
        self.carrying = self._part if wanted and self._part is not None else self._whole

    def _take_half(self) -> None:
        piece = self._whole.grabbed
        if len(self._whole.pieces) > 1:
            self.refused = _tr("Only one lot at a time can be split.")
            return
        try:
            self._sizes = part_sizes(self._whole.picture.scenario, piece.order, piece.quantity)
        except EditRefused as error:
            self.refused = str(error)
            return
        half = nearest_half(self._sizes, piece.quantity)
        self._place = float(self._sizes.index(half))
        self._part = self._whole.parted(half)

    def change(self, notches: float) -> None:
        """Carry more or less, by notches of the wheel."""
        if self._part is not None:
            last = len(self._sizes) - 1
            self._place = min(max(self._place + notches * max(1.0, last / STEPS), 0.0), float(last))
            self.carrying = self._part = self._whole.parted(self._sizes[round(self._place)])


def _tr(text: str) -> str:
    return QCoreApplication.translate("Board", text)
