"""The jobs of each machine as arrays: what the paths of the bound are made of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from core.solve.bounds.board import Board
from core.solve.bounds.changes import ChangeSets, change_sets
from core.solve.bounds.grid import Grid
from core.solve.bounds.jobs import Job
from core.solve.bounds.windows import Window
from core.timing.penalties import Numbers
from core.timing.work_map import Minutes, WorkMap

BLOCK = 60
"""Wall-clock minutes for which the price of pieces is the same."""


class Lane(NamedTuple):
    """One machine with n jobs that it may do and N cells.

    `walls` [2, N]: the first and the last wall-clock minute that an end in the cell can be; `blocks` [2, N]:
    the blocks of prices these fall into. `jobs` [n, 4], in cells: first start, length as one lot, first and
    last end of a lot that completes the job; `parts` [2, n, k]: least and most length of a part, by its share
    of the job in k sizes (0: never). `costs` [n, 10]: due, floor, early², early, late², late, with times in
    minutes; what the smallest lots cost beyond what is settled, as one and as parts; how much of the job is
    in a cell of a part, and for how many cells more than it has a part may be paid.
    """

    walls: Numbers
    blocks: Minutes
    jobs: Minutes
    parts: Minutes
    costs: Numbers
    changes: ChangeSets


def blocks_until(minute: int) -> int:
    """How many blocks of prices there are up to a wall-clock minute."""
    return max(1, -(-minute // BLOCK))


def make_lane(board: Board, machine: int, jobs: Sequence[Job], windows: Sequence[Window], grid: Grid) -> Lane:
    """The lane of a machine for jobs that may all run on it; orders are complete within their windows."""
    work, width = WorkMap(board.work[machine]), grid.width
    last = int(work.coordinates(np.array(max(windows[job.order].last for job in jobs))))
    ends = np.arange(last // width + 1) * width
    walls = np.array([work.ends_at(ends), work.ends_at(np.minimum(ends + width - 1, last))])
    spans = grid.cells([_span(board, machine, job, windows[job.order]) for job in jobs])
    parts = [_parts(board, machine, job, grid.sizes) for job in jobs]
    return Lane(
        walls.astype(np.float64), np.maximum(walls - 1, 0) // BLOCK, spans,
        np.ascontiguousarray(grid.cells(parts).transpose(1, 0, 2)), _costs(board, machine, jobs, grid),
        change_sets(board, machine, jobs, grid),
    )


def shortest_lot(board: Board, jobs: Sequence[Job]) -> int:
    """Working minutes of the shortest lot that any job could have."""
    return min(
        board.minutes(job.order, m, job.smallest if job.may_split else job.pieces) for job in jobs for m in job.machines
    )


def _costs(board: Board, machine: int, jobs: Sequence[Job], grid: Grid) -> Numbers:
    orders = [job.order for job in jobs]
    given = board.penalties.take(orders)
    late, early = (np.array([getattr(job, side) for job in jobs]) for side in ("late", "early"))
    again = board.again[orders, machine]
    missing = np.array([max(1, board.needs[order].missing) for order in orders])
    excess = np.array([_excess(board, job) for job in jobs]).T
    share = grid.width * board.rate[orders, machine] / 60 / missing / np.where(again < 0, 1, 2)
    return np.stack((
        given.due, np.array([job.floor for job in jobs], np.float64),
        given.early2 * early, given.early1 * early, given.late2 * late, given.late1 * late,
        *excess, share, (grid.width - 1 - np.maximum(again, 0)) / grid.width,
    ), axis=1)


def _span(board: Board, machine: int, job: Job, window: Window) -> tuple[int, int, int, int]:
    """First start, minutes as a whole, and the first and last coordinate at which the job may be complete."""
    work, (begin, until) = board.work[machine], board.window(job.order, machine)
    minutes = board.minutes(job.order, machine, job.pieces)
    if job.lot and "start" in job.lot.locked and job.lot.start is not None:
        end = work.minutes_before(max(0, job.lot.start)) + minutes
        return end - minutes, minutes, end, end if work.is_working(job.lot.start) else -1
    # Only a job that is sure to end last, and after all that is held, ends when its order is complete.
    ends_with_order = job.lot is None and job.early and job.floor < window.first
    low = _first_end(board, machine, window.first) if ends_with_order else 0
    return begin, minutes, low, min(until, work.minutes_before(window.last))


def _first_end(board: Board, machine: int, minute: int) -> int:
    """The first coordinate that is not complete before a wall-clock minute."""
    work = board.work[machine]
    place = work.minutes_before(minute)
    return place if (work.end_at(place) or 0) >= minute else place + 1


def _parts(board: Board, machine: int, job: Job, sizes: int) -> tuple[list[int], list[int]]:
    """Minutes of the smallest and the largest part of each size. The part that fits one of size k has size k
    from the end."""
    if not job.may_split:
        return [0] * sizes, [0] * sizes
    low, high = job.smallest, board.needs[job.order].largest(2)
    steps = [(high - low) * size // sizes for size in range(sizes)]
    least = [board.minutes(job.order, machine, low + step) for step in steps]
    return least, [board.minutes(job.order, machine, high - step) for step in reversed(steps)]


def _excess(board: Board, job: Job) -> tuple[float, float]:
    """What is added to what is settled, as one lot and as several."""
    if job.lot or job.is_optional:
        return 0.0, 0.0
    settled = board.excess(job.order, 0)
    return board.excess(job.order, 1) - settled, board.excess(job.order, 2) - settled
