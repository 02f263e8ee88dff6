"""The search of the heap for rubbish, held off while it would stop the window.

Python looks through all objects there are, in whichever thread makes one too many, and nothing else runs meanwhile:
with a thousand orders in the window that is a tenth of a second and more.
"""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_lock = threading.Lock()
_held = 0


@contextmanager
def calm() -> Iterator[None]:
    """Let no such search begin within; works on any thread, and within itself."""
    _count(1)
    try:
        yield
    finally:
        _count(-1)


def settle() -> None:
    """Take what is there now out of every later search: modules, and a window that lives as long as the program."""
    gc.freeze()


def _count(more: int) -> None:
    global _held
    with _lock:
        _held += more
        if _held:
            gc.disable()
        else:
            gc.enable()
