"""A window without a screen: opens a project, does one step after another, and says of each what it leads to and when.

    python stream_of_edits.py PROJECT

Run by test_kill.py, which kills it.
"""

from __future__ import annotations

import os
import random
import sys
import time

from core.edit import History
from core.files import ProjectFile
from tests.core.files.histories import pushed, with_step


def main(path: str) -> None:
    """Edit until killed: mostly steps, now and then an undo or a save."""
    file = ProjectFile.open(path)
    history = file.history
    say(history)
    for turn in range(100_000):
        after = with_step(history).project.scenario
        history = history.undo() if turn % 7 == 6 else pushed(history, after, f"Step {turn} of {os.getpid()}")
        say(history)
        if random.random() < 0.003:
            file.save(history)
        else:
            file.record(history)
        time.sleep(0.002)


def say(history: History) -> None:
    """Write a line about a state that is about to be recorded."""
    sys.stdout.write(f"{time.time()}|{history.finger}|{history.undo_name}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1])
