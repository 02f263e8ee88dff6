"""The frozen program that these tests drive: built here where a build machine asks for it, else the one there is."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "dist" / "corkboard"
PROGRAM = FOLDER / ("corkboard.exe" if os.name == "nt" else "corkboard")
BUILD = ROOT / "installer" / "build.py"
ASKED = "CORKBOARD_FREEZE"
"""Set by `.ci/run`: freeze the program (two minutes) rather than skip its tests where it is not fresh."""


@pytest.fixture(scope="session")
def program() -> Path:
    """The frozen program, made from the sources as they are."""
    asked = ["--if-stale"] if os.environ.get(ASKED) else ["--is-fresh"]
    done = subprocess.run([sys.executable, BUILD, *asked], cwd=ROOT, capture_output=True, text=True, errors="replace")
    if not os.environ.get(ASKED) and done.returncode:
        pytest.skip("dist/corkboard is not made from these sources: python dev.py installer makes it")
    assert done.returncode == 0, done.stderr
    return PROGRAM
