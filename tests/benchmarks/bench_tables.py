"""How long the tables take at 50,000 orders: `python dev.py bench tables`.

Each line is something a planner does, in milliseconds of processor time, beside what the obvious way takes for the same
in the same run: a proxy model that sorts and filters (at a tenth of the rows, since it takes minutes at all of them), a
model that makes every text anew, one signal for every cell. The ratio is what stays the same from one computer to the
next; above 1 our way is that many times faster for each row.
"""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import process_time
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QAbstractTableModel, QLocale, QSettings, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QApplication, QTableView

from core.model import FrozenMap, Machine, Order, Project, Scenario, Shop, Table
from gui import look
from gui.session import Session
from gui.tables import TablePanel
from gui.tables.selected import select
from gui.tables.table_area import TableArea

ROWS, FEWER = 50_000, 5_000
PAGES = 20
PASTED = 7_500


def orders(count: int) -> list[Order]:
    """Orders as an order book has them: few formats and colours, some hundred customers."""
    rng = random.Random(1)
    formats = [FrozenMap({"format": f"24x{f}", "colour": c}) for f in (38, 44, 49) for c in ("rouge", "noir", "bleu")]
    return [
        Order(f"OF-{at}", rng.randrange(1000, 90_000, 500), customer=f"Maison {rng.randrange(900)}",
              due=rng.randrange(40_000), attributes=rng.choice(formats))
        for at in range(count)
    ]  # fmt: skip


def opened(count: int, settings: QSettings) -> TableArea:
    """The table of so many orders, in a shown window."""
    shop = Shop(date(2026, 9, 7), orders=Table(orders(count)), machines=Table([Machine("M1")]))
    panel = TablePanel(Session(Project((Scenario(shop),))), "orders", settings=settings)
    panel.resize(1500, 900)
    panel.show()
    QApplication.processEvents()
    panel.area.panel = panel  # the window must live as long as what is measured
    return panel.area


class NaiveModel(QAbstractTableModel):
    """The same rows as a text for each question, as a first model is written."""

    def __init__(self, area: TableArea) -> None:
        super().__init__()
        self.area = area
        self.numbers = [number for number in area.view.visible_columns()]

    def rowCount(self, *_: Any) -> int:
        return len(self.area.model.content.rows)

    def columnCount(self, *_: Any) -> int:
        return len(self.numbers)

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        content, number = self.area.model.content, self.numbers[index.column()]
        row, column = content.rows[index.row()], content.columns[number]
        value = column.get(row)
        return {
            Qt.ItemDataRole.DisplayRole: column.show(value, content.notation) if value is not None else "",
            Qt.ItemDataRole.ToolTipRole: column.tip,
            Qt.ItemDataRole.TextAlignmentRole: Qt.AlignmentFlag.AlignVCenter,
        }.get(role)


def milliseconds(do: Callable[[], Any], times: int = 3) -> float:
    """The median of processor time, with what Qt does about it."""
    taken = []
    for _ in range(times):
        start = process_time()
        do()
        QApplication.processEvents()
        taken.append(1000 * (process_time() - start))
    return median(taken)


def tell(what: str, ours: float, other: float | None = None, beside: str = "") -> None:
    """One line of the report."""
    ratio = f"{other / ours:8.1f} x   {beside} {other:.0f} ms" if other is not None else ""
    print(f"{what:44} {ours:8.0f} ms {ratio}")


def pages(view: QTableView, frozen: QTableView | None = None) -> None:
    """Scroll to places far apart and paint each."""
    bar = view.verticalScrollBar()
    for page in range(1, PAGES + 1):
        bar.setValue(bar.maximum() * page // (PAGES + 1))
        view.viewport().repaint()
        if frozen is not None:
            frozen.viewport().repaint()
    bar.setValue(0)


def bench_pages(area: TableArea, naive: QTableView) -> None:
    """Painting a page after a jump."""
    ours = milliseconds(lambda: pages(area.view, area.view.frozen)) / PAGES
    theirs = milliseconds(lambda: pages(naive)) / PAGES
    tell("paint a page", ours, theirs, "a naive model")


def bench_order(area: TableArea, proxy: QSortFilterProxyModel) -> None:
    """Sorting and filtering, beside a proxy with a tenth of the rows."""
    model, share = area.model, ROWS / FEWER
    due = area.model.content.numbers["due"]
    column = proxy.sourceModel().numbers.index(due)
    plain = model.arrangement

    def both_ways() -> None:
        area.arrange(plain.sorted_to("due", descending=False))
        area.arrange(plain.sorted_to("due", descending=True))

    ours = milliseconds(both_ways)
    theirs = share * milliseconds(
        lambda: (proxy.sort(column, Qt.SortOrder.AscendingOrder), proxy.sort(column, Qt.SortOrder.DescendingOrder)), 1
    )
    tell("sort by due, both ways", ours, theirs, f"a proxy, from {FEWER:,} rows,")
    area.arrange(plain)
    proxy.sort(-1)
    tell("first letters of a search", milliseconds(lambda: area.find("maison 7"), 1))
    ours = milliseconds(lambda: (area.find("maison 77"), area.find("")))
    theirs = share * milliseconds(lambda: (proxy.setFilterFixedString("Maison 77"), proxy.setFilterFixedString("")), 1)
    tell("search on, and clear", ours, theirs, f"a proxy, from {FEWER:,} rows,")


def bench_edits(area: TableArea) -> None:
    """Editing a cell, pasting 15,000 and taking that back, beside a signal for every cell."""
    model, session, quantity = area.model, area.session, area.model.content.numbers["quantity"]
    area.view.go_to(100, quantity)
    quantities = iter(range(1, 1000))
    tell("edit one cell", milliseconds(lambda: model.setData(model.index(100, quantity), str(next(quantities)))))
    text = "".join(f"{at}\t{1 + at % 28}/10/2026 10:00\r\n" for at in range(PASTED))
    QApplication.clipboard().setText(text)
    ours = milliseconds(area.cells.paste, 1)
    theirs = milliseconds(lambda: signal_each(area), 1)
    tell(f"paste {2 * PASTED:,} cells, one signal", ours, ours + theirs, "with a signal for every cell")
    tell("undo it", milliseconds(session.undo, 1))
    area.view.go_to(len(model.shown), 0)
    QApplication.clipboard().setText("".join(f"X-{at}\tMaison Neuve\r\n" for at in range(PASTED)))
    tell(f"append {PASTED:,} orders", milliseconds(area.cells.paste, 1))
    tell("undo it", milliseconds(session.undo, 1))
    select(area.view, range(ROWS), range(len(model.columns)))
    tell("copy everything", milliseconds(area.cells.copy, 1))


def signal_each(area: TableArea) -> None:
    """What one dataChanged for each pasted cell would add."""
    model = area.model
    for row in range(PASTED):
        for column in (3, 4):
            index = model.index(row, column)
            model.dataChanged.emit(index, index)


def main() -> None:
    """Measure and print."""
    app = QApplication(sys.argv[:1])
    QLocale.setDefault(QLocale("en_GB"))
    look.apply(app, "light")
    with TemporaryDirectory() as folder:
        settings = QSettings(f"{folder}/tables.ini", QSettings.Format.IniFormat)
        start = process_time()
        area = opened(ROWS, settings)
        print(f"{ROWS:,} orders, {len(area.view.visible_columns())} columns, Qt offscreen")
        tell("make the orders and show the table", 1000 * (process_time() - start))
        naive = QTableView()
        naive.setModel(NaiveModel(area))
        naive.resize(1500, 900)
        naive.show()
        QApplication.processEvents()
        bench_pages(area, naive)
        naive.hide()
        proxy = QSortFilterProxyModel()
        proxy.setSourceModel(NaiveModel(opened(FEWER, settings)))
        proxy.setFilterKeyColumn(-1)
        bench_order(area, proxy)
        bench_edits(area)


if __name__ == "__main__":
    main()
