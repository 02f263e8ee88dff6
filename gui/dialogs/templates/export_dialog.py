"""How the schedule goes out: as our standard workbook, or in a copy of one of the factory's own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

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

from core.files.templates import Registered, Spec, advice, lengths_of, with_slots_of
from core.model import Scenario
from gui import look
from gui.dialogs.templates.advice_strip import AdviceStrip

STANDARD = ""
"""The choice that is no template."""
REGISTER = 2
"""What the dialog ends with where the planner wants to register a template."""
LINE = 46
LISTS = ("list", "cards", "lanes")


def _tr(text: str) -> str:
    return QCoreApplication.translate("ExportDialog", text)


class ExportDialog(QDialog):
    """A list of workbooks to choose from, the last choice first. `removed` are the templates that are to be forgotten,
    `changed` the specs of those whose slots are to be shorter. Where the plan of the scenario cannot be read in the one
    that is chosen, this is said, with a button for what would do."""

    def __init__(self, templates: Sequence[Registered], chosen: str, *, can_edit: bool = True,
                 scenario: Scenario | None = None, parent: QWidget | None = None) -> None:  # fmt: skip
        super().__init__(parent)
        self.setObjectName("export_dialog")
        self.setWindowTitle(_tr("Export schedule"))
        self.resize(580, 460)
        self.removed: list[str] = []
        self.changed: dict[str, Spec] = {}
        self._templates, self._scenario = {one.name: one for one in templates}, scenario
        self.advice = AdviceStrip()
        self.advice.slots_asked_for.connect(self._use_slots)
        self.advice.list_asked_for.connect(self._use_list)
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
        column.addWidget(self.advice)
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
        one = self._templates.get(self.chosen)
        spec = None if one is None else self.changed.get(one.name, one.spec)
        found = () if spec is None or self._scenario is None else advice(spec, self._scenario)
        lengths = () if spec is None else lengths_of(spec)
        now = next((sheet.slots.minutes for sheet in spec.sheets if sheet.slots), 0) if spec else 0
        self.advice.show_advice(found, lengths, now, self._can_edit)

    def _use_slots(self, minutes: int) -> None:
        """The template that is chosen with other slots, from now on."""
        one = self._templates[self.chosen]
        self.changed[one.name] = with_slots_of(self.changed.get(one.name, one.spec), minutes)
        layout = replace(one, spec=self.changed[one.name]).layout
        self.list.currentItem().setText(f"{one.name}\n{_tr('Your template: {0}').format(layout)}")
        self._follow()

    def _use_list(self) -> None:
        """Another template that is a list, else the standard workbook."""
        lists = (one.name for one in self._templates.values() if any(s.layout in LISTS for s in one.spec.sheets)
                 and one.name not in self.removed)  # fmt: skip
        self._choose(next(lists, STANDARD))

    def _forget(self) -> None:
        self.removed.append(self.chosen)
        self.list.takeItem(self.list.currentRow())

    def _ask_to_register(self) -> None:
        self.done(REGISTER)
