"""The door to what a drop needs: compiled as soon as the kernel is at hand, plain until then."""

from __future__ import annotations

import sys

from core.timing import drop_plain
from core.timing.drop_tables import Question
from core.timing.penalties import Numbers
from core.timing.push_prices import PushQuestion, push_starts
from core.timing.retime import Row, narrowed, walk
from core.timing.work_map import Minutes

KERNEL, PATH = "core.timing.drop_kernel", "core.timing.path"


def price(asked: Question) -> None:
    """Fill the answers of a question."""
    kernel = sys.modules.get(KERNEL)
    if kernel is not None and is_ready():
        kernel.price(asked)
    else:
        drop_plain.price(asked)


def push_price(asked: PushQuestion) -> None:
    """Fill the answers of a question about pushing; it runs some hundred times as long without a compiler, so that then
    it should have few starts."""
    kernel = sys.modules.get(KERNEL)
    if kernel is not None and is_ready():
        kernel.push_starts(asked)
    else:
        push_starts(asked)


def best_walk(row: Row, walls: Numbers) -> Minutes | None:
    """The walk of `core.timing.retime`, compiled as soon as that is at hand."""
    path = sys.modules.get(PATH)
    if path is None or not is_ready():
        return walk(row, walls)
    if (row.low > row.high).any():
        return None
    found: Minutes | None = path.compiled_walk(narrowed(row, walls), walls)
    return found


def is_ready() -> bool:
    """Whether all is compiled."""
    return bool(getattr(sys.modules.get(KERNEL), "is_warm", False))


def get_ready() -> None:
    """Have the kernel compiled, or read from the cache: from a thread, before somebody presses a bar."""
    from core.timing.light_runtime import defer_runtime

    defer_runtime()
    from core.timing import drop_kernel, path

    path.warm_up()
    drop_kernel.warm_up()
