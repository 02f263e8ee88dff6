"""A process that edits is killed fifty times at any moment: the file opens each time, and lacks a second at most."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from core.files import ProjectFile, read_project, recoverable, write_project
from tests.core.files.histories import history

ROOT = Path(__file__).parents[4]
PROGRAM = Path(__file__).with_name("stream_of_edits.py")


def edit_and_kill(path: Path, seconds: float) -> tuple[list[str], list[float]]:
    """Let a process edit for so long; each state it was about to record, and how long before its end that was."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    with subprocess.Popen([sys.executable, PROGRAM, path], env=environment, **pipes) as process:
        first = process.stdout.readline()
        time.sleep(seconds)
        process.kill()
        killed = time.time()
        said, complaints = first + process.stdout.read(), process.stderr.read()
    assert complaints == ""
    whole = [line for line in said.splitlines(keepends=True) if line.endswith("\n")]
    times, states = zip(*(line.strip().split("|", 1) for line in whole), strict=True)
    return list(states), [killed - float(time) for time in times]


def look(path: Path) -> str:
    """The state that a project opens with; the files beside it stay as the killed process left them."""
    file = ProjectFile.open(path)
    assert file.read_only_reason is None
    file._writer.end()
    os.close(file._lock._descriptor)
    return f"{file.history.finger}|{file.history.undo_name}"


def live_and_die(path: Path, seed: int) -> int:
    """Kill the editing of one project ten times; each time it must open as it was within the last second."""
    chance = random.Random(seed)
    for life in range(10):
        states, ages = edit_and_kill(path, chance.choice([0, 0.05, 0.3, 0.8, 2]) * chance.random())
        lost = ages[states.index(look(path)) + 1 :]
        assert all(age <= 1 for age in lost), f"life {life} lost steps that were {lost[:5]} seconds old"
    return 10


@pytest.mark.slow
def test_that_work_survives_fifty_kills(tmp_path: Path) -> None:
    paths = [tmp_path / f"plan{number}.cork" for number in range(5)]
    for path in paths:
        write_project(history(), path)
    with ThreadPoolExecutor(5) as pool:
        assert sum(pool.map(live_and_die, paths, range(5))) == 50
    assert len(recoverable()) <= 5
    assert all(read_project(path) for path in paths)
