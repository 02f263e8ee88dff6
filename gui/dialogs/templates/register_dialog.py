"""What the template doctor found: what will be filled, what the workbook holds, what is wrong, and a filled copy."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core.files.templates import Looked
from gui import look
from gui.dialogs.templates.sheet_view import SheetTabs

TEACH = 2
"""What the dialog ends with where the planner wants to show by an example what stands where."""
SIZE = (1080, 600)
FINDINGS = 320


def _tr(text: str) -> str:
    return QCoreApplication.translate("RegisterDialog", text)


class RegisterDialog(QDialog):
    """The findings on the left, the filled copy on the right. Accepting it keeps the template in the project."""

    def __init__(self, looked: Looked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("register_dialog")
        self.setWindowTitle(_tr("Register {0}").format(looked.path.name))
        self.resize(*SIZE)
        self._looked = looked
        self.tabs = SheetTabs(looked.filled or looked.sheets)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.MARGIN, look.MARGIN, look.MARGIN, look.MARGIN)
        column.setSpacing(look.MARGIN)
        title = look.label(self.summary, role="title")
        title.setWordWrap(True)
        column.addWidget(title)
        column.addWidget(self._halves(), 1)
        column.addWidget(self._buttons())
        self._first.setDefault(True)  # only once the dialog has it; Return would cancel else
        self._first.setFocus()

    @property
    def summary(self) -> str:
        """The finding in one sentence."""
        found = self._looked.diagnosis
        if found.is_usable and not self._looked.warnings:
            return _tr("Plans can go into this workbook.")
        if found.is_usable:
            return _tr("Plans can go into this workbook, but look at the remarks.")
        if found.problems:
            return _tr("There are words in this workbook that cannot be filled.")
        return _tr("Nothing in this workbook says yet what goes where.")

    def _halves(self) -> look.Splitter:
        halves = look.Splitter(Qt.Orientation.Horizontal)
        halves.addWidget(self._findings())
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(look.GAP, 0, 0, 0)
        column.setSpacing(look.UNIT)
        column.addWidget(look.label(self._told_of_preview(), tone="muted"))
        column.addWidget(self.tabs, 1)
        halves.addWidget(right)
        halves.setStretchFactor(1, 1)
        halves.setSizes([FINDINGS, SIZE[0] - FINDINGS])
        halves.setChildrenCollapsible(False)
        return halves

    def _told_of_preview(self) -> str:
        if not self._looked.filled:
            return _tr("The workbook as it is")
        return _tr("Filled with your plan") if self._looked.is_own else _tr("Filled with invented lots for a trial")

    def _findings(self) -> QScrollArea:
        found = self._looked.diagnosis
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, look.GAP, 0)
        column.setSpacing(look.UNIT)
        remarks = dict.fromkeys([*self._looked.warnings, *found.remarks])
        self._section(column, _tr("What is wrong"), map(str, found.problems), "bad")
        if not found.blocks and not found.problems:
            self._section(column, _tr("What is missing"), [_tr(
                "Write words such as {{job.of}} into its cells in Excel, or take last week's filled schedule and show "
                "by an example what stands where. Your file stays untouched.")], "warning")  # fmt: skip
        self._section(column, _tr("Remarks"), remarks, "warning")
        self._section(column, _tr("What is filled"), () if found.problems else found.blocks)
        self._section(column, _tr("What the workbook holds"), found.holds)
        self._section(column, _tr("Trial"), (line for line in found.trial if line not in found.remarks))
        column.addStretch(1)
        area = QScrollArea()
        area.setObjectName("findings")
        area.setAccessibleName(_tr("What was found in the workbook"))
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.setMinimumWidth(FINDINGS - 60)
        area.setWidget(body)
        return area

    def _section(self, column: QVBoxLayout, title: str, lines: Iterable[str], tone: look.Tone = "") -> None:
        lines = [*lines]
        if not lines:
            return
        column.addWidget(look.label(title, role="strong"))
        for line in lines:
            told = look.label(line, tone=tone)
            told.setWordWrap(True)
            told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(told)
        column.addSpacing(look.MARGIN)

    def _buttons(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        is_usable = self._looked.diagnosis.is_usable
        teach = buttons.addButton(_tr("Show by example…"), QDialogButtonBox.ButtonRole.ActionRole)
        teach.setObjectName("teach_button")
        teach.setEnabled(bool(self._looked.sheets))
        teach.clicked.connect(self._teach)
        accept = buttons.addButton(_tr("Register"), QDialogButtonBox.ButtonRole.AcceptRole)
        accept.setObjectName("register_button")
        accept.setEnabled(is_usable)
        accept.setAutoDefault(is_usable)
        first = accept if is_usable else teach
        first.setProperty("primary", True)
        self._first = first
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        line.addWidget(buttons)
        return row

    def _teach(self) -> None:
        self.done(TEACH)
