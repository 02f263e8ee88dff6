"""When rows are closed: the spans to shade, joined over neighbouring rows that keep the same hours."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from core.model import WorkTime
from gui.gantt.resource_rows import ResourceRow
from gui.gantt.viewport import Viewport

NARROWEST = 5.0
"""Pixels; narrower closings would be stripes, not information."""

Block = tuple[int, int, np.ndarray, np.ndarray]
"""First row, row behind the last, starts and ends of what is closed there."""


def closed_blocks(rows: Sequence[ResourceRow], view: Viewport, horizon: int) -> list[Block]:
    """What is to be shaded within a viewport, for each run of rows with the same hours."""
    blocks: list[Block] = []
    for row in view.rows_seen:
        work, opens = rows[row].work, rows[row].opens
        if blocks and rows[row - 1].work is work and rows[row - 1].opens == opens:
            first, _, starts, ends = blocks[-1]
            blocks[-1] = (first, row + 1, starts, ends)
        else:
            blocks.append((row, row + 1, *_closed(work, opens, view, horizon)))
    return blocks


def _closed(work: WorkTime | None, opens: int, view: Viewport, horizon: int) -> tuple[np.ndarray, np.ndarray]:
    if work is None:
        return np.zeros(0), np.zeros(0)
    since = np.searchsorted(work.ends, max(view.left, opens), side="right")
    until = np.searchsorted(work.starts, view.right, side="left")
    starts = np.array([0, *work.ends[since:until]], dtype=float)
    ends = np.array([*work.starts[since:until], horizon], dtype=float)
    starts[0] = work.ends[since - 1] if since else 0
    ends[-1] = work.starts[until] if until < len(work.starts) else horizon
    if opens > view.left:
        starts[0], ends[0] = 0, max(opens, ends[0])
    wide = (ends - starts) * view.scale >= NARROWEST
    return starts[wide], ends[wide]
