"""Threads that search give way to the window's.

Only threads that compute without the interpreter's lock should be lowered: one that waits for a processor
while it holds the lock makes the window wait as well.
"""

from __future__ import annotations

import contextlib
import os
import sys
import threading

NICENESS = 5
"""How far below other threads a lowered one stands on Linux, where 19 is the furthest."""
BELOW_NORMAL = -1
"""THREAD_PRIORITY_BELOW_NORMAL of Windows."""
IDLE, BELOW_NORMAL_CLASS = 0x40, 0x4000
"""Priorities of processes on Windows."""
FURTHEST = 19


def run_below_the_window() -> None:
    """Lower the priority of the calling thread until it ends; silent where the system refuses, nothing where
    threads have none of their own (macOS)."""
    with contextlib.suppress(OSError):
        if sys.platform == "win32":
            import ctypes

            ctypes.windll.kernel32.SetThreadPriority(ctypes.windll.kernel32.GetCurrentThread(), BELOW_NORMAL)
        elif sys.platform == "linux":
            thread = threading.get_native_id()
            # Never upwards: who starts the whole program lowered, and may raise it (root), means it.
            os.setpriority(os.PRIO_PROCESS, thread, max(NICENESS, os.getpriority(os.PRIO_PROCESS, thread)))


def lower_this_process(niceness: int = FURTHEST) -> None:
    """Lower a whole process that serves a window: as far as it goes where nobody waits for it."""
    with contextlib.suppress(OSError):
        if sys.platform == "win32":
            import ctypes

            level = IDLE if niceness == FURTHEST else BELOW_NORMAL_CLASS
            ctypes.windll.kernel32.SetPriorityClass(ctypes.windll.kernel32.GetCurrentProcess(), level)
        else:
            os.nice(niceness)
