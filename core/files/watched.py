"""A program of our own beside the window: watched until it ends, and ended where nobody waits for it any more."""

from __future__ import annotations

import contextlib
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

LOOK_EVERY = 0.05
"""Seconds between two looks whether it is done, what is told, and whether it is still wanted."""
MOST_MEMORY = 3 * 2**30
"""Bytes."""


def run_watched(command: list[str], look: Callable[[float], object], folder: Path | None = None) -> None:
    """Run a program that hears and says nothing, in a folder; `look` gets the seconds since it began, again and again,
    and what it raises ends the program and is raised here."""
    nowhere, began = subprocess.DEVNULL, time.monotonic()
    process = subprocess.Popen(command, cwd=folder, stdin=nowhere, stdout=nowhere, stderr=nowhere)
    try:
        while process.poll() is None:
            look(time.monotonic() - began)
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(LOOK_EVERY)
    finally:
        process.kill()
        process.wait()


def limit_memory() -> None:
    """Let this process have no more than MOST_MEMORY, where the system has such a limit."""
    with contextlib.suppress(ImportError, ValueError, OSError):  # Windows has none
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
