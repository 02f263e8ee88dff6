"""A program beside the window is watched until it ends."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from core.files.watched import run_watched


class Enough(Exception):
    """Nobody waits any more."""


def test_that_a_program_is_waited_for_in_its_folder(tmp_path: Path) -> None:
    looks: list[float] = []
    run_watched([sys.executable, "-c", "open('made', 'w').close()"], looks.append, tmp_path)
    assert (tmp_path / "made").exists()
    assert looks == sorted(looks)


def test_that_a_program_ends_when_nobody_waits_for_it(tmp_path: Path) -> None:
    begun = tmp_path / "begun"
    never_ends = "import pathlib, sys, time; pathlib.Path(sys.argv[1]).touch()\nwhile True: time.sleep(1)"

    def look(_seconds: float) -> None:
        if begun.exists():
            raise Enough

    with pytest.raises(Enough):
        run_watched([sys.executable, "-c", never_ends, str(begun)], look)
