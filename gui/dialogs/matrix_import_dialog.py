"""What a workbook's table of costs would bring: what is new, what changes, what could not be understood."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from threading import Event

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QVBoxLayout, QWidget

from core.errors import FileProblem
from core.files.intake import (
    Acceptance,
    Comparison,
    IntakeReport,
    Profile,
    Wishes,
    changes_of,
    compare_book,
    guess_kinds,
    kept_report,
    lines_of,
    profiles_in,
    read_aside,
    understand,
    users_profiles,
)
from core.model import Project, Scenario
from gui import look
from gui.dialogs.text_table import Texts, text_table
from gui.look import wording

SIZE = (760, 420)
KIND = "costs"


def _tr(text: str) -> str:
    return QCoreApplication.translate("MatrixImportDialog", text)


@dataclass(frozen=True, eq=False)
class CostsFound:
    """A table of costs in a workbook, and what it would change in a scenario."""

    path: Path
    report: IntakeReport
    comparison: Comparison
    scenario: Scenario

    @property
    def acceptance(self) -> Acceptance:
        """All of it, taken in; nothing that the workbook lacks is removed."""
        difference, report = self.comparison.difference, self.report
        counts = {"added": len(difference.added), "changed": len(difference.changed), "removed": 0}
        kept = kept_report(report, counts, datetime.now().isoformat(timespec="milliseconds"))
        name = report.profile or self.path.stem
        profile = Profile(name, report.fingerprint, report.accepted, answers=report.answers, kind=KIND)
        return Acceptance(self.comparison, profile, kept)


def find_costs(path: Path, project: Project, over: Event) -> CostsFound:
    """Read the table of costs of a workbook, wherever it stands. Raises FileProblem where there is none."""
    shop = project.scenario.shop
    profiles = (*profiles_in(project.settings), *users_profiles())
    book = read_aside(path, over.is_set)
    sheets = [one.sheet for one in guess_kinds(book, shop) if one.kind == KIND]
    sheet = sheets[0] if sheets else ""  # regrets look like costs, and stand behind them
    wishes = Wishes(profiles, machines=tuple(shop.machines), sheet=sheet, kind=KIND, shop=shop, takes_new=True)
    report = understand(book, path, wishes)
    if report.missing:
        raise FileProblem(f"{path.name} holds no table of costs of orders on machines, whichever of them goes across.")
    return CostsFound(path, report, compare_book(report, project.scenario, datetime.now()), project.scenario)


class MatrixImportDialog(QDialog):
    """Asks before anything is taken in; accepted, all of it comes in as one step."""

    def __init__(self, found: CostsFound, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("matrix_import_dialog")
        self.setWindowTitle(_tr("Import {0}").format(found.path.name))
        self.resize(*SIZE)
        self.found = found
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        title = look.label(self.summary, role="title")
        title.setWordWrap(True)
        sheet = look.label(_tr("Read from the sheet {0}.").format(found.report.table.sheet.name), tone="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(look.MARGIN, look.MARGIN, look.MARGIN, look.MARGIN)
        column.setSpacing(look.MARGIN)
        for part in (title, sheet):
            column.addWidget(part)
        column.addWidget(self._tabs, 1)
        column.addWidget(self._buttons())
        self._fill()

    @property
    def summary(self) -> str:
        """What would come in, in one line."""
        comparison = self.found.comparison
        counts = (
            (len(self._new("orders")), _tr("1 new order"), _tr("{0} new orders")),
            (len(self._new("machines")), _tr("1 new machine"), _tr("{0} new machines")),
            (len(comparison.difference.added), _tr("1 new pair"), _tr("{0} new pairs")),
            (len(comparison.difference.changed), _tr("1 changed pair"), _tr("{0} changed pairs")),
            (len(self._odd), _tr("1 line to look at"), _tr("{0} lines to look at")),
        )
        shown = [one if n == 1 else many.format(wording.whole(n)) for n, one, many in counts if n]
        return " · ".join(shown) or _tr("The workbook holds the very same costs.")

    def _new(self, table: str) -> list[str]:
        known = getattr(self.found.scenario.shop, table)
        return [row.id for row in self.found.comparison.beside.get(table, ()) if row.id not in known]

    @property
    def _odd(self) -> list[tuple[str, str, str]]:
        lines = lines_of(self.found.report)
        return [(line.cell or str(line.row), line.read, line.sentence) for line in lines if line.sentence and line.cell]

    def _fill(self) -> None:
        changes = [
            (one.row, _field(one.field), _told(one.before), _told(one.after))
            for one in changes_of(self.found.comparison, self.found.scenario)
        ]
        new = [(_tr("Order"), name) for name in self._new("orders")]
        new += [(_tr("Machine"), name) for name in self._new("machines")]
        self._add(_tr("Not understood"), [_tr("Where"), _tr("Read"), _tr("What is wrong")], self._odd)
        self._add(_tr("Changes"), [_tr("Pair"), _tr("What"), _tr("Was"), _tr("Is")], changes)
        self._add(_tr("New"), [_tr("What"), _tr("Name")], new)
        self._tabs.setVisible(bool(self._tabs.count()))

    def _add(self, title: str, headings: list[str], rows: Texts) -> None:
        if rows:
            table = text_table(headings, rows)
            table.setAccessibleName(title)
            self._tabs.addTab(table, f"{title} ({wording.whole(len(rows))})")

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        cancel = buttons.addButton(_tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        accept = buttons.addButton(_tr("Take in as one step"), QDialogButtonBox.ButtonRole.AcceptRole)
        accept.setObjectName("accept_button")
        accept.setProperty("primary", True)
        accept.setEnabled(bool(self.found.comparison.count))
        (accept if self.found.comparison.count else cancel).setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons


def _field(name: str) -> str:
    names = {
        "cost": _tr("Cost"), "allowed": _tr("Allowed"), "preparation_cost": _tr("Preparation cost"),
        "max_orders": _tr("Orders it takes"),
    }  # fmt: skip
    return names.get(name, name.replace("_", " "))


def _told(value: object) -> str:
    if isinstance(value, bool):
        return _tr("yes") if value else _tr("no")
    return "–" if value is None else f"{value:g}" if isinstance(value, float) else str(value)
