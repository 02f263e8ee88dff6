"""One section of the settings: rows of a form, each with the words it is found by."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui import look
from gui.dialogs.settings.words import folded, holds_all, in_all_languages


def _tr(text: str) -> str:
    return QCoreApplication.translate("SettingsPage", text)


class Page(QWidget):
    """A section; what it holds is put in by `row`, `tick` and their kin, and found by `look_for`."""

    def __init__(self, title: str, icon: str, *, is_of_project: bool = False, name: str = "") -> None:
        super().__init__()
        self.title, self.icon_name, self.is_of_project = title, icon, is_of_project
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.entries: list[str] = []  # the words each row of the form is found by, folded
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(look.SECTION)
        self.form.setVerticalSpacing(look.GAP)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignTop)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.restore_button = QPushButton(_tr("Restore defaults"))
        self.restore_button.setFlat(True)
        self.restore_button.setObjectName(f"restore_{name}")
        self.restore_button.setAccessibleName(_tr("Restore the defaults of {0}").format(title))
        self.restore_button.setToolTip(_tr("Puts back this section only; nothing is kept before OK or Apply."))
        self.restore_button.clicked.connect(self.restore)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.SECTION, look.MARGIN, look.SECTION, look.MARGIN)
        column.setSpacing(look.MARGIN)
        column.addLayout(self._head())
        column.addLayout(self.form)

    def _head(self) -> QHBoxLayout:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(look.label(self.title, role="title"))
        scope = _tr("For this project; one step that can be undone") if self.is_of_project else _tr(
            "For every project on this computer")
        told = look.label(scope, role="small", tone="muted")
        told.setWordWrap(True)  # beside the button, large letters would push it out of the window
        names.addWidget(told)
        row = QHBoxLayout()
        row.addLayout(names, 1)
        row.addWidget(self.restore_button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def restore(self) -> None:
        """Put the fields back to what they are on a first start."""

    def row(self, name: str, field: QWidget, *, note: str = "", also: str = "") -> None:
        """A setting with its name before it; `note` explains it below, `also` are more words it is found by."""
        label = QLabel(name)
        label.setBuddy(field)
        label.setContentsMargins(0, look.UNIT, 0, 0)
        field.setAccessibleName(name.replace("&", ""))
        self.form.addRow(label, self._held([field], note))
        self._enter(name, note, *_choices(field), also=also)

    def tick(self, box: QCheckBox, *, note: str = "", also: str = "") -> None:
        """A setting that is ticked."""
        self.form.addRow(self._held([box], note))
        self._enter(box.text(), note, also=also)

    def buttons(self, *buttons: QPushButton, note: str = "", also: str = "") -> None:
        """Buttons side by side, for what a setting cannot be."""
        self.form.addRow(self._held(buttons, note))
        self._enter(*(button.text() for button in buttons), note, also=also)

    def text(self, label: QLabel, *, also: str = "") -> None:
        """Words across the section, which are seen when it is shown whole or one of their own words is wanted."""
        label.setWordWrap(True)
        self.form.addRow(label)
        self._enter(also=also)

    def _held(self, widgets: Sequence[QWidget], note: str) -> QWidget:
        """Widgets in one line with a note below them."""
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, look.UNIT if note else 0)
        column.setSpacing(look.UNIT // 2)
        line = QHBoxLayout()
        line.setSpacing(look.GAP)
        for widget in widgets:
            line.addWidget(widget)
            widget.setAccessibleDescription(note)
        line.addStretch(1)
        column.addLayout(line)
        if note:
            label = look.label(note, role="small", tone="muted")
            label.setWordWrap(True)
            column.addWidget(label)
        return held

    def _enter(self, *texts: str, also: str) -> None:
        self.entries.append(folded(f"{in_all_languages(*texts)} {also}"))

    def look_for(self, wanted: str, *, loosely: bool = False) -> int:
        """Show the settings that fit all these words, or all where the section itself does; how many are shown."""
        found = [not wanted or holds_all(words, wanted, loosely=loosely) for words in self.entries]
        if not any(found):
            found = [holds_all(folded(in_all_languages(self.title)), wanted)] * len(found)
        for number, is_found in enumerate(found):
            self.form.setRowVisible(number, is_found)
        return sum(found)


def _choices(field: QWidget) -> Iterable[str]:
    return (field.itemText(number) for number in range(field.count())) if isinstance(field, QComboBox) else ()
