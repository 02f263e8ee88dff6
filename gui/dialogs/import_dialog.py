"""Before an order book comes in: what is new, what changes, what cannot be read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from string import ascii_letters

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QVBoxLayout, QWidget

from core.edit import changed_fields, compare_orders
from core.files import ImportReport
from core.model import Order, Scenario, Shop, minute_of
from gui import look
from gui.dialogs.problems_dialog import problem_rows
from gui.dialogs.text_table import Texts, text_table
from gui.look import wording

MOMENTS = ("release", "due", "deadline")


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImportDialog", text)


class ImportDialog(QDialog):
    """The difference between a book and the shop. Accepting it imports the good rows; the others stay out."""

    def __init__(self, name: str, report: ImportReport, scenario: Scenario, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import_dialog")
        self.setWindowTitle(_tr("Import {0}").format(name))
        self.resize(820, 480)
        self._shop, self._report = scenario.shop, report
        now = minute_of(scenario.shop.epoch, datetime.now())
        self.difference = compare_orders(scenario, report.orders, now)
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.MARGIN, look.MARGIN, look.MARGIN, look.MARGIN)
        column.setSpacing(look.MARGIN)
        column.addWidget(look.label(self.summary, role="title"))
        if self.difference.gone:
            column.addWidget(look.label(self._gone_sentence(), tone="muted"))
        if self.difference.protected:
            column.addWidget(look.label(self._protected_sentence(), tone="muted"))
        column.addWidget(self._tabs, 1)
        column.addWidget(self._buttons())
        self._fill()

    @property
    def count(self) -> int:
        """How many orders would come in."""
        return len(self.difference.added) + len(self.difference.changed)

    @property
    def summary(self) -> str:
        """What the import would do, in one line."""
        parts = (
            (len(self.difference.added), _tr("{0} new")),
            (len(self.difference.changed), _tr("{0} changed")),
            (len(self.difference.unchanged), _tr("{0} unchanged")),
            (self._refused, _tr("{0} not readable")),
        )
        shown = [text.format(wording.whole(count)) for count, text in parts if count]
        return " · ".join(shown) or _tr("There are no orders in this workbook.")

    @property
    def _refused(self) -> int:
        # Problems name cells, such as D7; a row with two bad cells is one row that cannot be read.
        return len({(problem.table, problem.row.lstrip(ascii_letters)) for problem in self._report.problems})

    def _gone_sentence(self) -> str:
        count = len(self.difference.gone)
        if count == 1:
            return _tr("1 order of the project is not in the book; it stays.")
        return _tr("{0} orders of the project are not in the book; they stay.").format(wording.whole(count))

    def _protected_sentence(self) -> str:
        count = len(self.difference.protected)
        if count == 1:
            return _tr("{0} is locked or begun: only its progress comes in.").format(self.difference.protected[0])
        return _tr("{0} orders are locked or begun: only their progress comes in.").format(wording.whole(count))

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        text = _tr("Import 1 order") if self.count == 1 else _tr("Import {0} orders").format(wording.whole(self.count))
        accept = buttons.addButton(text, QDialogButtonBox.ButtonRole.AcceptRole)
        accept.setObjectName("import_button")
        accept.setProperty("primary", True)
        accept.setEnabled(self.count > 0)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _fill(self) -> None:
        orders = {order.id: order for order in self._report.orders}
        headings = [_tr("Order"), _tr("Customer"), _tr("Product"), _tr("Quantity"), _tr("Due")]
        places = [_tr("Where"), _tr("What is wrong")]
        self._add(_tr("New"), headings, [_order_row(orders[i], self._shop) for i in self.difference.added])
        self._add(_tr("Changed"), [_tr("Order"), _tr("What changes")],
                  [(i, _changes(self._shop.orders[i], orders[i], self._shop)) for i in self.difference.changed])
        self._add(_tr("Not readable"), places, problem_rows(self._report.problems))
        self._add(_tr("Left out"), places, problem_rows(self._report.skipped))
        self._add(_tr("Remarks"), places, problem_rows(self._report.warnings))  # fmt: skip

    def _add(self, title: str, headings: Sequence[str], rows: Texts) -> None:
        if rows:
            self._tabs.addTab(text_table(headings, rows), f"{title} ({wording.whole(len(rows))})")


def _order_row(order: Order, shop: Shop) -> tuple[str, ...]:
    due = "" if order.due is None else wording.moment(shop.epoch, order.due)
    return order.id, order.customer, order.product, wording.whole(order.quantity), due


def _changes(before: Order, after: Order, shop: Shop) -> str:
    return "; ".join(
        f"{name}: {_shown(name, before, shop)} → {_shown(name, after, shop)}" for name in changed_fields(before, after)
    )


def _shown(name: str, order: Order, shop: Shop) -> str:
    value = getattr(order, name)
    if value is None or value == "":
        return "–"
    if name in MOMENTS:
        return wording.moment(shop.epoch, value)
    if name == "attributes":
        return ", ".join(value.values())
    return wording.whole(value) if isinstance(value, int) else str(value)
