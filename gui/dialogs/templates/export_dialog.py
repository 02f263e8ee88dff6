"""How the schedule goes out: as our standard workbook, or in a copy of one of the factory's own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.files.templates import Registered
from gui import look

STANDARD = ""
"""The choice that is no template."""
REGISTER = 2
"""What the dialog ends with where the planner wants to register a template."""
LINE = 46


def _tr(text: str) -> str:
    return QCoreApplication.translate("ExportDialog", text)


class ExportDialog(QDialog):
    """A list of workbooks to choose from, the last choice first. `removed` are the templates that are to be
    forgotten."""

    def __init__(self, templates: Sequence[Registered], chosen: str, *, can_edit: bool = True,
                 parent: QWidget | None = None) -> None:  # fmt: skip
        super().__init__(parent)
        self.setObjectName("export_dialog")
        self.setWindowTitle(_tr("Export schedule"))
        self.resize(560, 380)
        self.removed: list[str] = []
        self.list = QListWidget()
        self.list.setObjectName("export_choices")
        self.list.setAccessibleName(_tr("Workbooks the schedule can go into"))
        self.list.setIconSize(QSize(20, 20))
        self._add(STANDARD, _tr("Standard workbook"),
                  _tr("Schedule per machine, grid, a sheet per machine, orders, key figures"))  # fmt: skip
        for one in templates:
            self._add(one.name, one.name, _tr("Your template: {0}").format(one.layout))
        self.list.itemDoubleClicked.connect(self.accept)
        self.list.currentRowChanged.connect(self._follow)
        self._remove = self._button("remove_template", _tr("Forget template"))
        self._remove.clicked.connect(self._forget)
        self._register = self._button("register_template", _tr("Register a template…"))
        self._register.clicked.connect(self._ask_to_register)
        self._can_edit = can_edit
        self._register.setEnabled(can_edit)
        self._build()
        self._choose(chosen)

    @property
    def chosen(self) -> str:
        """The file name of the template that was chosen, or STANDARD."""
        item = self.list.currentItem()
        return STANDARD if item is None else str(item.data(Qt.ItemDataRole.UserRole))

    def _add(self, name: str, title: str, told: str) -> None:
        item = QListWidgetItem(look.icon("excel"), f"{title}\n{told}")
        item.setData(Qt.ItemDataRole.UserRole, name)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}. {told}")
        item.setSizeHint(QSize(0, LINE))
        self.list.addItem(item)

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(look.MARGIN, look.MARGIN, look.MARGIN, look.MARGIN)
        column.setSpacing(look.MARGIN)
        column.addWidget(look.label(_tr("Which workbook?"), role="title"))
        column.addWidget(self.list, 1)
        hint = look.label(_tr("A template is a copy of your own workbook, kept in this project. Only the cells of the "
                              "plan are written; all else stays as it is."), tone="muted")  # fmt: skip
        hint.setWordWrap(True)
        column.addWidget(hint)
        row = QHBoxLayout()
        row.setSpacing(look.GAP)
        row.addWidget(self._register)
        row.addWidget(self._remove)
        row.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        accept = buttons.addButton(_tr("Save as…"), QDialogButtonBox.ButtonRole.AcceptRole)
        accept.setObjectName("export_button")
        accept.setProperty("primary", True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        row.addWidget(buttons)
        column.addLayout(row)
        accept.setDefault(True)  # only once the dialog has it; Return would cancel else

    def _choose(self, name: str) -> None:
        rows = range(self.list.count())
        row = next((n for n in rows if self.list.item(n).data(Qt.ItemDataRole.UserRole) == name), 0)
        self.list.setCurrentRow(row)
        self.list.setFocus()
        self._follow()

    def _follow(self, _row: int = 0) -> None:
        self._remove.setEnabled(self._can_edit and self.chosen != STANDARD)

    def _forget(self) -> None:
        self.removed.append(self.chosen)
        self.list.takeItem(self.list.currentRow())

    def _ask_to_register(self) -> None:
        self.done(REGISTER)
