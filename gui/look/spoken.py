"""What a screen reader says: of what we paint ourselves, and of what happens while the keyboard is elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAccessibleWidget, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleInterface

VALUE = "spoken_value"
"""The property of a painted widget that holds what is current in it, in few words."""


class Voice(QObject):
    """Says that something was announced, and what."""

    announced = Signal(str)


voice = Voice()


class Painted(QAccessibleWidget):
    """A picture with a name, whose value is what is current in it."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, QAccessible.Role.Chart)

    def text(self, which: QAccessible.Text) -> str:
        """The value as the widget last told it; all else as of any widget."""
        if which != QAccessible.Text.Value:
            return super().text(which)
        return str(self.object().property(VALUE) or super().text(QAccessible.Text.Description))


def painted(widget: QWidget) -> None:
    """Let a screen reader take a widget for a picture that has a value, not for an empty frame."""
    widget.setProperty(VALUE, "")


def install() -> None:
    """Let Qt ask us about the widgets that we paint."""
    QAccessible.installFactory(_interface)


def _interface(_kind: str, thing: QObject) -> QAccessibleInterface | None:
    return Painted(thing) if isinstance(thing, QWidget) and thing.property(VALUE) is not None else None


def tell(widget: QWidget, text: str, details: str = "") -> None:
    """Say what is current in a widget, in few words and then in full; a screen reader that listens says it at once."""
    whole = ". ".join(part for part in (text.rstrip("."), details) if part) if details else text
    if whole == widget.accessibleDescription():
        return
    if widget.property(VALUE) is not None:
        widget.setProperty(VALUE, text)
    widget.setAccessibleDescription(whole)
    if whole and widget.hasFocus():
        announce(widget, whole)


def announce(widget: QWidget, text: str, *, is_urgent: bool = False) -> None:
    """Have something said that happened, wherever the keyboard is; what is urgent interrupts what is being said."""
    if not text:
        return
    voice.announced.emit(text)
    if QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(widget, text)
        if is_urgent:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)
