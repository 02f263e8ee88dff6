"""The one place that knows numba: how our kernels are compiled, and where the compiled code is kept.

Only entries (`entry`) are cached; what they call (`kernel`, `leaf`) is compiled into them. The folder of the
cache bears a digest of all kernel sources, because numba would look for changes in the file of the entry
alone.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from core.timing.inner_kernels import leave_to_entries, rename

CORE = Path(__file__).resolve().parent.parent
MARK = b"core.timing.compiler import"
"""A source file with these words holds kernels."""
F = TypeVar("F", bound=Callable[..., Any])


def cache_folder() -> Path:
    """Where compiled kernels are kept: below NUMBA_CACHE_DIR if that is set, else in the user's cache folder."""
    from platformdirs import user_cache_dir

    base = os.environ.get("NUMBA_CACHE_DIR") or user_cache_dir("corkboard", False)
    return Path(base) / f"kernels-{_digest()}"


def _digest() -> str:
    seen = hashlib.sha256()
    for path in sorted(path for room in ("timing", "solve") for path in (CORE / room).rglob("*.py")):
        text = path.read_bytes()
        if MARK in text or path.name in ("compiler.py", "tables.py"):
            seen.update(text)
    return seen.hexdigest()[:12]


def _numba() -> Any:
    """numba, with its settings: its third level of optimisation costs compile time and gains no speed here."""
    os.environ.setdefault("NUMBA_OPT", "2")
    os.environ.setdefault("NUMBA_DISABLE_ERROR_MESSAGE_HIGHLIGHTING", "1")
    import numba

    settings: Any = numba.config
    settings.CACHE_DIR = str(cache_folder())
    leave_to_entries()
    return numba


_njit = _numba().njit
_OPTIONS: dict[str, Any] = {
    "nogil": True, "fastmath": True, "error_model": "numpy", "boundscheck": False, "no_cfunc_wrapper": True,
}


def kernel(function: F) -> F:
    """Compile a function that only other kernels call."""
    rename(function)
    compiled: F = _njit(function, no_cpython_wrapper=True, **_OPTIONS)
    return compiled


def leaf(function: F) -> F:
    """Compile a small function into each place that calls it."""
    rename(function)
    compiled: F = _njit(function, no_cpython_wrapper=True, forceinline=True, **_OPTIONS)
    return compiled


def entry(function: F) -> F:
    """Compile a function that Python calls, and keep the result; it does not hold the interpreter's lock."""
    compiled: F = _njit(function, cache=True, **_OPTIONS)
    return compiled


def fetcher(place: int, dtype: type, dimensions: int, words: int) -> Callable[..., Any]:
    """A function for kernels that reads the address and shape of an array from a handle and gives the array."""
    from numba import types
    from numba.core import cgutils
    from numba.extending import intrinsic
    from numba.np.arrayobj import populate_array
    from numba.np.numpy_support import from_dtype

    kind = types.Array(from_dtype(np.dtype(dtype)), dimensions, "C")

    def read(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        handle = context.make_array(signature.args[0])(context, builder, args[0])
        numbers = [
            builder.load(builder.gep(handle.data, [cgutils.intp_t(place * words + word)]))
            for word in range(dimensions + 1)
        ]
        strides = [cgutils.intp_t(np.dtype(dtype).itemsize)]
        for length in reversed(numbers[2:]):
            strides.insert(0, builder.mul(strides[0], length))
        found = context.make_array(kind)(context, builder)
        data = builder.inttoptr(numbers[0], context.get_data_type(kind.dtype).as_pointer())
        fill: Any = populate_array
        fill(found, data=data, shape=numbers[1:], strides=strides, itemsize=strides[-1], meminfo=None)
        return found._getvalue()  # noqa: SLF001 - numba has no public way to say this

    def fetch(typing_context: Any, handle: Any) -> Any:
        return kind(handle), read

    fetched: Callable[..., Any] = intrinsic(fetch)
    return fetched
