"""What an edited schedule would change: every lot that differs, while the board behind shows it as ghosts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTableView, QTabWidget, QVBoxLayout, QWidget

from core.errors import Problem
from core.files.templates import Difference, Recognised
from core.model import Lot, Shop
from gui import look
from gui.dialogs.problems_dialog import problem_rows
from gui.dialogs.text_table import Texts, text_table
from gui.look import wording

SIZE = (820, 360)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReadBackDialog", text)


class ReadBackDialog(QDialog):
    """Stands beside the board, not before it: the planner may look around. `lot_asked_for` names a lot of the list."""

    lot_asked_for = Signal(str)

    def __init__(self, name: str, found: Recognised, shop: Shop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("read_back_dialog")
        self.setWindowTitle(_tr("Read back {0}").format(name))
        self.resize(*SIZE)
        self.found, self._shop = found, shop
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(look.MARGIN, look.MARGIN, look.MARGIN, look.MARGIN)
        column.setSpacing(look.MARGIN)
        column.addWidget(look.label(self.summary, role="title"))
        told = look.label(_tr("Made from {0}, {1}. The board shows the workbook's plan as ghosts.").format(
            found.name, found.layout), tone="muted")  # fmt: skip
        told.setWordWrap(True)
        column.addWidget(told)
        column.addWidget(self._tabs, 1)
        column.addWidget(self._buttons())
        self._first.setDefault(True)  # only once the dialog has it; Return would discard else
        self._fill()

    @property
    def summary(self) -> str:
        """What differs, in one line."""
        counts = (
            (len(self.differences), _tr("1 lot differs"), _tr("{0} lots differ")),
            (len(self.problems), _tr("1 cell could not be understood"), _tr("{0} cells could not be understood")),
        )
        shown = [one if n == 1 else many.format(wording.whole(n)) for n, one, many in counts if n]
        return " · ".join(shown) or _tr("The workbook shows the very same plan.")

    @property
    def differences(self) -> tuple[Difference, ...]:
        """The lots that differ."""
        return self.found.returned.differences

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What could not be understood, by cell."""
        return self.found.returned.problems

    def _fill(self) -> None:
        if self.differences:
            headings = [_tr("Order"), _tr("What"), _tr("Was"), _tr("Is"), _tr("Cell")]
            rows = [self._row(one) for one in self.differences]
            self.list = self._add(_tr("Differences"), headings, rows)
            self.list.selectionModel().currentRowChanged.connect(self._ask_for)
        if self.problems:
            self._add(_tr("Not understood"), [_tr("Where"), _tr("What is wrong")], problem_rows(self.problems))
        self._tabs.setVisible(bool(self._tabs.count()))
        if not self._tabs.count():
            self._column.insertStretch(self._column.count() - 1)  # the words stay together at the top

    def _add(self, title: str, headings: list[str], rows: Texts) -> QTableView:
        table = text_table(headings, rows)
        table.setAccessibleName(title)
        self._tabs.addTab(table, f"{title} ({wording.whole(len(rows))})")
        return table

    def _row(self, one: Difference) -> tuple[str, ...]:
        lot = one.before or one.after
        kinds = {"moved": _tr("Moved"), "resized": _tr("Changed"), "added": _tr("New"), "gone": _tr("Gone")}
        order = "" if lot is None else lot.order
        return order, kinds[one.kind], self._told(one.before), self._told(one.after), one.cell

    def _told(self, lot: Lot | None) -> str:
        if lot is None:
            return "–"
        when = "" if lot.start is None else f", {wording.moment(self._shop.epoch, lot.start)}"
        return _tr("{0} on {1}").format(wording.whole(lot.quantity), lot.resource) + when

    def _ask_for(self, current: QModelIndex) -> None:
        one = self.differences[current.row()]
        lot = one.before or one.after
        if lot is not None:
            self.lot_asked_for.emit(lot.id)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        discard = buttons.addButton(_tr("Discard"), QDialogButtonBox.ButtonRole.RejectRole)
        discard.setObjectName("discard_button")
        accept = buttons.addButton(_tr("Accept as one step"), QDialogButtonBox.ButtonRole.AcceptRole)
        accept.setObjectName("accept_button")
        accept.setProperty("primary", True)
        accept.setEnabled(bool(self.differences))
        self._first = accept if self.differences else discard
        if not self.differences:
            discard.setText(_tr("Close"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return buttons
