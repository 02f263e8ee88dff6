"""The desk: all arrays of a search behind one handle.

Kernels call each other with the handle alone, a small array of addresses and shapes, and fetch the tables
they need with one line each: `lots = tables.lots(desk)`. Passing some forty arrays through every call instead
would take numba several times as long to compile. Which tables there are, and what their columns mean, is
said in `core.timing.tables`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from core.timing.compiler import fetcher

WORDS = 4
"""Numbers of the handle for each table: its address and up to three lengths."""
KINDS: dict[str, tuple[int, type, int]] = {}
"""Place, type and number of dimensions of every table."""
Handle = np.ndarray[tuple[int, ...], np.dtype[np.int64]]
Table = np.ndarray[Any, np.dtype[Any]]
Single = Any
"""A single-precision number, whichever way it is written."""


def table(name: str, dtype: type, dimensions: int) -> Callable[[Handle], Any]:
    """Declare a table; the function it gives fetches the table from a handle, inside kernels only."""
    KINDS[name] = (len(KINDS), dtype, dimensions)
    return fetcher(len(KINDS) - 1, dtype, dimensions, WORDS)


class Desk:
    """Tables by name. It owns the memory that `handle` points into, so it must outlive every kernel that uses
    it.

    Raises TypeError where an array is not what was declared: a kernel would read it wrongly.
    """

    def __init__(self, arrays: Mapping[str, Table]) -> None:
        self._arrays = dict(arrays)
        self.handle = np.zeros(WORDS * len(KINDS), np.int64)
        for name, array in self._arrays.items():
            place, dtype, dimensions = KINDS[name]
            if array.dtype != np.dtype(dtype) or array.ndim != dimensions or not array.flags.c_contiguous:
                wanted = f"a contiguous array of {dimensions} dimensions of {dtype.__name__}"
                raise TypeError(f"The table {name} must be {wanted}.")
            self.handle[WORDS * place] = array.ctypes.data
            self.handle[WORDS * place + 1 : WORDS * place + 1 + dimensions] = array.shape

    def __getitem__(self, name: str) -> Table:
        return self._arrays[name]
