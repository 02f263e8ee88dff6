"""The windows on screens of 125, 150 and 200 %, and in larger letters: everything has room, and is drawn crisply."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).with_name("scaled.py")
SCREENS = [
    pytest.param("1.25", 1092, 614, 9, id="125 % of 1366 × 768"),
    pytest.param("1.5", 911, 512, 9, id="150 % of 1366 × 768"),
    pytest.param("2", 960, 540, 9, id="200 % of 1920 × 1080"),
    pytest.param("1", 1366, 768, 12, id="letters of 12 points"),
]


@pytest.mark.parametrize(("scale", "width", "height", "points"), SCREENS)
def test_that_all_has_room_on_a_screen(tmp_path: Path, scale: str, width: int, height: int, points: int) -> None:
    surroundings = {**os.environ, "QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": "offscreen"}
    made = subprocess.run(
        [sys.executable, str(SCRIPT), str(width), str(height), str(points), str(tmp_path)],
        capture_output=True, text=True, encoding="utf-8", env=surroundings, check=False,
    )  # fmt: skip
    assert made.returncode == 0, made.stderr
    assert made.stdout.splitlines() == [f"ratio {float(scale)} {float(scale)}"]
