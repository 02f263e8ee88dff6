"""Names that planners and their files write, shown as they are written: Qt reads what looks like HTML as HTML."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as Markup
from PySide6.QtWidgets import QMessageBox, QWidget


def as_written(text: str) -> str:
    """A text for a tooltip, which knows no plain format: itself, or as HTML that shows it where Qt would read it so."""
    return Markup.convertFromPlainText(text) if Markup.mightBeRichText(text) else text


def without_mnemonic(text: str) -> str:
    """A text for a button or an entry of a menu, in which "&" is a sign and marks no key."""
    return text.replace("&", "&&")


def plain_box(
    parent: QWidget, text: str, icon: QMessageBox.Icon = QMessageBox.Icon.NoIcon
) -> QMessageBox:
    """A box that asks or says something with a name in it."""
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(icon)
    box.setText(text)
    return box
