"""Beside a window, kernels are compiled by a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
WAIT = """
import sys
from core.solve.warm import is_warm, wait_for_kernels
print(is_warm(), wait_for_kernels(), is_warm(), "core.timing.path" in sys.modules)
from core.timing.path import least_path, warm_up
warm_up()
print(len(least_path.stats.cache_hits), len(least_path.stats.cache_misses))
"""


def test_that_the_program_that_compiles_kernels_is_not_imported_before_it_runs() -> None:
    """Else `python -m core.solve.warm` would be two modules, which runpy warns of."""
    code = "import sys, core.solve, core.solve.window; print('core.solve.warm' in sys.modules)"
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.stdout.strip() == "False", done.stderr


@pytest.mark.slow
def test_that_a_search_waits_for_kernels_that_another_process_compiles(tmp_path: Path) -> None:
    environment = {**os.environ, "NUMBA_CACHE_DIR": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", WAIT], cwd=ROOT, env=environment, capture_output=True, text=True,
                          timeout=300)
    assert done.stdout.splitlines() == ["False True True False", "1 0"], done.stderr
