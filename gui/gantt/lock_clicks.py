"""Lock glyphs under the pointer: what they say, and the click that takes one away."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF

from core.edit import unlock
from core.model import Lot
from gui.gantt.glyphs import BOTH, RESOURCE, SIDE, START
from gui.gantt.layout import laid_out
from gui.gantt.lock_spots import lock_spots

if TYPE_CHECKING:
    from gui.gantt.canvas import Canvas

AROUND = 2
"""Pixels around a glyph that count as its own."""
WHAT = {RESOURCE: ("resource",), START: ("start",), BOTH: ("resource", "start")}
"""What each glyph stands for."""


class LockGlyph(NamedTuple):
    """One glyph: its lot, and its kind."""

    lot: Lot
    kind: int


def lock_at(canvas: Canvas, at: QPointF) -> LockGlyph | None:
    """The lock glyph at a point, or None; where nothing may be changed there is none to click."""
    bar = None if canvas.contents.session.is_read_only else canvas.bar_at(at)
    picture, view = canvas.contents.picture, canvas.navigation.viewport
    if bar is None or not picture.locks[bar]:
        return None
    here = np.array([bar])
    spots = lock_spots(laid_out(picture.bars, here, view), picture.locks[here], view)
    for kind, x, y in zip(spots.kind.tolist(), spots.x.tolist(), spots.y.tolist(), strict=True):
        if QRectF(x, y, SIDE, SIDE).adjusted(-AROUND, -AROUND, AROUND, AROUND).contains(at):
            return LockGlyph(picture.bars.lots[bar], kind)
    return None


def unlock_at(canvas: Canvas, at: QPointF) -> bool:
    """Take away the lock whose glyph is at a point, as one step; False where there is none."""
    glyph = lock_at(canvas, at)
    if glyph is None:
        return False
    names = {
        RESOURCE: _tr("Unlock the machine of {0}"), START: _tr("Unlock the start of {0}"), BOTH: _tr("Unlock {0}"),
    }  # fmt: skip
    name = names[glyph.kind].format(glyph.lot.order)
    canvas.contents.session.apply(name, unlock, [glyph.lot.id], *WHAT[glyph.kind])
    return True


def lock_words(glyph: LockGlyph) -> str:
    """What a glyph says of itself."""
    return {
        RESOURCE: _tr("Locked machine: click to unlock"), START: _tr("Locked start: click to unlock"),
        BOTH: _tr("Locked machine and start: click to unlock both"),
    }[glyph.kind]  # fmt: skip


def _tr(text: str) -> str:
    return QCoreApplication.translate("Board", text)
