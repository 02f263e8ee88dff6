"""Random numbers for kernels: xorshift (Marsaglia 2003), one state for each search (kernel)."""

from __future__ import annotations

import numpy as np

from core.timing.compiler import leaf

State = np.ndarray[tuple[int], np.dtype[np.uint64]]


@leaf
def chance(state: State) -> float:
    """A number from 0 to 1, the 1 left out."""
    x = state[0]
    x ^= x << np.uint64(13)
    x ^= x >> np.uint64(7)
    x ^= x << np.uint64(17)
    state[0] = x
    return np.float64(x >> np.uint64(11)) * 1.1102230246251565e-16
