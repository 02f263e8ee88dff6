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
TWO_THREADS = """
from concurrent.futures import ThreadPoolExecutor
import numba, numpy
from core.timing.light_runtime import defer_runtime
from numba.core.runtime import nrtdynmod
made, compile_now = [], nrtdynmod.compile_nrt_functions
def counted(context):
    made.append(context)
    return compile_now(context)
nrtdynmod.compile_nrt_functions = counted
assert defer_runtime()
def ones(count):
    return (numpy.zeros(count) + 1).sum()
def squares(count):
    return (numpy.arange(count) ** 2).sum()
with ThreadPoolExecutor(2) as pool:
    tasks = [pool.submit(lambda one=one: numba.njit(one)(10)) for one in (ones, squares)]
    print(*(task.result() for task in tasks), len(made))
"""
ANOTHER_NUMBA = """
import core.timing.compiler
from numba.core.runtime import nrt, nrtdynmod
def initialize(self, context):
    self._code = nrtdynmod.compile_nrt_functions(context)
runtime = type(nrt.rtsys)
runtime.initialize = initialize
kept = nrtdynmod.compile_nrt_functions, runtime.library
from core.timing.light_runtime import defer_runtime
print(defer_runtime(), kept == (nrtdynmod.compile_nrt_functions, runtime.library))
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


def test_that_two_threads_compile_it_once() -> None:
    assert said(TWO_THREADS) == "10.0 285 1"


def test_that_a_numba_that_keeps_it_elsewhere_is_left_alone() -> None:
    assert said(ANOTHER_NUMBA) == "False True"
