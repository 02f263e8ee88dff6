"""Where Tab goes in the main window: in the order of reading, and never into what stands behind a tab.

Qt's own order is that of making, in which the tabs of docks come last and what stands behind a tab is not left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cmp_to_key

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QScrollArea, QWidget


def go_on(window: QWidget, *, forward: bool) -> bool:
    """Give the keyboard to the next thing that takes it, or to the one before; False where there is none."""
    way = list(stops(window))
    if not way:
        return False
    here, step = window.focusWidget(), 1 if forward else -1
    known = here is not None and here in way
    target = way[(way.index(here) + step) % len(way)] if known else _beside(way, here, forward=forward)
    target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    _bring_into_sight(target)
    return True


def stops(parent: QWidget) -> Iterator[QWidget]:
    """What takes the keyboard inside a widget, line by line, and each line from left to right."""
    inside = [one for one in parent.children() if isinstance(one, QWidget) and one.isVisible() and not one.isWindow()]
    for one in sorted(inside, key=cmp_to_key(_reading_order)):
        if isinstance(one, QDockWidget) and not is_in_front(one):
            continue
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None and one.isEnabled():
            yield one
        yield from stops(one)


def is_in_front(dock: QDockWidget) -> bool:
    """Whether a dock is seen: Qt keeps those behind a tab visible, and moves them out of the window."""
    return dock.isVisible() and (dock.isFloating() or dock.geometry().right() > 0)


def _reading_order(one: QWidget, other: QWidget) -> int:
    a, b = one.geometry(), other.geometry()
    shared = min(a.bottom(), b.bottom()) - max(a.top(), b.top())
    is_one_line = shared > min(a.height(), b.height()) / 2
    return a.left() - b.left() if is_one_line else a.top() - b.top()


def _beside(way: list[QWidget], here: QWidget | None, *, forward: bool) -> QWidget:
    """The stop that stands nearest to what Tab does not come to itself: inside the same part of the window."""
    while here is not None:
        inside = [one for one in way if here.isAncestorOf(one)]
        if inside:
            return inside[0 if forward else -1]
        here = here.parentWidget()
    return way[0 if forward else -1]


def _bring_into_sight(widget: QWidget) -> None:
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if isinstance(area, QScrollArea):
        area.ensureWidgetVisible(widget)
