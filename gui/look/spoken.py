"""What a screen reader says when the keyboard moves inside something that we paint ourselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def tell(widget: QWidget, text: str) -> None:
    """Describe what is current in a widget; a screen reader that listens says it at once."""
    if text == widget.accessibleDescription():
        return
    widget.setAccessibleDescription(text)
    if text and widget.hasFocus() and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
