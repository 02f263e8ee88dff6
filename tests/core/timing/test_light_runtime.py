"""Numba's memory manager is compiled when something needs it, and not before."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
DRAG, COMPILE = """
from core.timing import dropping
dropping.get_ready()
from numba.core.runtime import rtsys
assert dropping.is_ready()
print(rtsys._library)
""", """
import numba, numpy
def total(count):
    values = numpy.zeros(count) + 1
    return values.sum()
print(numba.njit(total)(10), rtsys._library is not None)
"""


def said(script: str) -> str:
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_that_kernels_from_the_cache_need_no_compiler() -> None:
    said(DRAG)  # should the cache be empty
    assert said(DRAG) == "None"


def test_that_functions_with_arrays_are_compiled_all_the_same() -> None:
    assert said(DRAG + COMPILE).splitlines()[-1] == "10.0 True"
