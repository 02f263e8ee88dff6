"""The conflicts as rows of a list: a heading for each kind, and under it its sentences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.evaluate import Conflict
from gui import look

Index = QModelIndex | QPersistentModelIndex


def _tr(text: str) -> str:
    return QCoreApplication.translate("ConflictPanel", text)


@dataclass(frozen=True, slots=True)
class Heading:
    """The head of one kind of conflict: its name, its icon, how many there are, whether its sentences are shown."""

    kind: str
    title: str
    icon: str
    count: int
    is_open: bool


def kind_titles() -> dict[str, tuple[str, str]]:
    """Title and icon of each kind, the ones that stop a shop floor first."""
    return {
        "eligibility": (_tr("Machine cannot do it"), "discard"),
        "overlap": (_tr("Overlap"), "duplicate"),
        "changeover": (_tr("No room for the changeover"), "changeover"),
        "closed": (_tr("Starts in closed time"), "calendar"),
        "duration": (_tr("Wrong end"), "history"),
        "release": (_tr("Starts before its release"), "arrow-left"),
        "deadline": (_tr("Misses its deadline"), "late"),
        "supports": (_tr("Too many machines at once"), "machine"),
        "max_lots": (_tr("Too many lots"), "split"),
        "min_lot": (_tr("Lot too small"), "split"),
        "batch": (_tr("Not a multiple of the batch"), "split"),
        "quantity": (_tr("Quantity not covered"), "order"),
        "horizon": (_tr("Beyond the horizon"), "arrow-right"),
        "unscheduled": (_tr("Not planned yet"), "unschedule"),
    }


class ConflictRows(QAbstractListModel):
    """Headings and sentences in one flat list; a heading opens and closes its sentences."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._conflicts: tuple[Conflict, ...] = ()
        self._closed: set[str] = set()
        self._rows: list[Heading | Conflict] = []

    def show(self, conflicts: tuple[Conflict, ...]) -> None:
        """List these conflicts."""
        self._conflicts = conflicts
        self._lay_out()

    def toggle(self, kind: str) -> None:
        """Open or close the sentences of a kind."""
        self._closed ^= {kind}
        self._lay_out()

    def row_at(self, index: Index) -> Heading | Conflict:
        """What stands in a row."""
        return self._rows[index.row()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Headings and open sentences."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text of a row, for the screen, its tip and screen readers."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self._rows[index.row()]
        said = f"{row.title} ({row.count})" if isinstance(row, Heading) else row.sentence
        return look.as_written(said) if role == Qt.ItemDataRole.ToolTipRole else said

    def _lay_out(self) -> None:
        self.beginResetModel()
        self._rows = [row for group in self._groups() for row in group]
        self.endResetModel()

    def _groups(self) -> list[Sequence[Heading | Conflict]]:
        by_kind: dict[str, list[Conflict]] = {kind: [] for kind in kind_titles()}
        for conflict in self._conflicts:
            by_kind.setdefault(conflict.kind, []).append(conflict)
        return [self._group(kind, found) for kind, found in by_kind.items() if found]

    def _group(self, kind: str, found: list[Conflict]) -> Sequence[Heading | Conflict]:
        title, icon = kind_titles().get(kind, (kind.capitalize(), "conflict"))
        is_open = kind not in self._closed
        return [Heading(kind, title, icon, len(found), is_open), *(found if is_open else ())]
