"""After a crash: work that no file holds yet, offered back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.files import Recovery
from core.language import counted
from gui import look
from gui.look import wording


class RecoveryDialog(QDialog):
    """Every piece of work found, each to be restored or discarded; what is left alone is offered at the next start.

    `restored` is the one to open now, if any; `discarded` are those the planner does not want back.
    """

    def __init__(self, found: Sequence[Recovery], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recovery_dialog")
        self.setWindowTitle(self.tr("Work to restore"))
        self.restored: Recovery | None = None
        self.discarded: list[Recovery] = []
        self._left = list(found)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look.SECTION, look.SECTION, look.SECTION, look.MARGIN)
        self._column.setSpacing(look.MARGIN)
        words = look.label(self.tr("Corkboard did not close properly. This work was not saved to its file:"))
        words.setMinimumWidth(480)
        words.setWordWrap(True)
        self._column.addWidget(words)
        for recovery in found:
            self._column.addWidget(self._row(recovery))
        buttons = QDialogButtonBox()
        later = buttons.addButton(self.tr("&Later"), QDialogButtonBox.ButtonRole.RejectRole)
        later.setObjectName("later")
        later.setToolTip(self.tr("Ask again at the next start"))
        buttons.rejected.connect(self.reject)
        self._column.addSpacing(look.GAP)
        self._column.addWidget(buttons)

    def _row(self, recovery: Recovery) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.GAP)
        names = QVBoxLayout()
        names.setSpacing(1)
        name = look.ElidedLabel(recovery.name)
        name.setFont(look.font("strong"))
        name.setToolTip(look.as_written(str(recovery.path)))
        names.addWidget(name)
        names.addWidget(look.label(self._what(recovery), tone="muted"))
        line.addLayout(names, 1)
        restore, discard = QPushButton(self.tr("Restore")), QPushButton(self.tr("Discard"))
        restore.setProperty("primary", True)
        restore.setObjectName("restore")
        discard.setObjectName("discard")
        restore.clicked.connect(partial(self._restore, recovery))
        discard.clicked.connect(partial(self._discard, recovery, row))
        line.addWidget(restore)
        line.addWidget(discard)
        return row

    def _what(self, recovery: Recovery) -> str:
        when = wording.date_and_time(recovery.when)
        return counted("from {when}, with 1 step", "from {when}, with {n} steps", recovery.steps, when=when)

    def _restore(self, recovery: Recovery) -> None:
        self.restored = recovery
        self.accept()

    def _discard(self, recovery: Recovery, row: QWidget) -> None:
        self.discarded.append(recovery)
        self._left.remove(recovery)
        row.hide()
        self.adjustSize()
        if not self._left:
            self.accept()
