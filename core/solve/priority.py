"""Threads that search give way to the window's.

Only threads that compute without the interpreter's lock should be lowered: one that waits for a processor
while it holds the lock makes the window wait as well.
"""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from collections.abc import Callable, Iterator

NICENESS = 5
"""How far below other threads a lowered one stands on Linux, where 19 is the furthest."""
BELOW_NORMAL = -1
"""THREAD_PRIORITY_BELOW_NORMAL of Windows."""
IDLE, BELOW_NORMAL_CLASS = 0x40, 0x4000
"""Priorities of processes on Windows."""
FURTHEST = 19
_here = threading.local()


def run_below_the_window() -> None:
    """Lower the priority of the calling thread until it ends; silent where the system refuses, nothing where
    threads have none of their own (macOS)."""
    with contextlib.suppress(OSError):
        if sys.platform == "win32":
            import ctypes

            ctypes.windll.kernel32.SetThreadPriority(ctypes.windll.kernel32.GetCurrentThread(), BELOW_NORMAL)
        elif sys.platform == "linux":
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICENESS)


def lower_this_process(niceness: int = FURTHEST) -> None:
    """Lower a whole process that serves a window: as far as it goes where nobody waits for it."""
    with contextlib.suppress(OSError):
        if sys.platform == "win32":
            import ctypes

            level = IDLE if niceness == FURTHEST else BELOW_NORMAL_CLASS
            ctypes.windll.kernel32.SetPriorityClass(ctypes.windll.kernel32.GetCurrentProcess(), level)
        else:
            os.nice(niceness)


@contextlib.contextmanager
def beside_a_window() -> Iterator[None]:
    """Say that the searches called from this thread run beside a window, not on the command line."""
    _here.has_window = True
    try:
        yield
    finally:
        _here.has_window = False


def await_kernels(is_over: Callable[[], bool]) -> None:
    """For a thread that is about to compute by itself: if there is a window beside it, wait until a process of its
    own has compiled the kernels, or `is_over` says so."""
    if not getattr(_here, "has_window", False):
        return
    from core.solve.warm import wait_for_kernels

    waiting = threading.Thread(target=wait_for_kernels, name="waiting for kernels", daemon=True)
    waiting.start()
    while waiting.is_alive() and not is_over():
        waiting.join(0.01)


def in_its_place(work: Callable[[], None]) -> Callable[[], None]:
    """The work of a new search thread. If there is a window beside the thread that calls this, it runs below
    the window's, and waits until a process of its own has compiled the kernels: the compiler would hold the
    interpreter's lock for a fifth of a second at a time."""
    if not getattr(_here, "has_window", False):
        return work

    def lowered() -> None:
        from core.solve.warm import wait_for_kernels

        run_below_the_window()
        if wait_for_kernels():
            work()

    return lowered
