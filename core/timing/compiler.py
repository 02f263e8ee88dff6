"""The one place that knows numba: how our kernels are compiled.

Only entries (`entry`) are cached; what they call (`kernel`, `leaf`) is compiled into them. Where, and for
which processors, is said in `core.timing.kernel_cache`.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any, TypeVar

import numpy as np

from core.timing.inner_kernels import leave_to_entries, rename, spare_linear_algebra
from core.timing.kernel_cache import KernelLocator, level

LOCATORS = (f"{KernelLocator.__module__}.{KernelLocator.__name__}", "UserProvidedCacheLocator",
            "InTreeCacheLocator", "UserWideCacheLocator")
"""Who says where compiled code is kept: we for our functions, numba for all others."""
F = TypeVar("F", bound=Callable[..., Any])


def _settings() -> dict[str, str]:
    """The third level of optimisation costs compile time and gains no speed here; the name of a level of
    processors says which features they have."""
    settings = {
        "NUMBA_OPT": "2", "NUMBA_DISABLE_ERROR_MESSAGE_HIGHLIGHTING": "1",
        "NUMBA_CACHE_LOCATOR_CLASSES": ",".join(LOCATORS),
    }
    name = level()
    return settings | ({"NUMBA_CPU_NAME": name, "NUMBA_CPU_FEATURES": ""} if name else {})


def _numba() -> Any:
    """numba, with our settings where the environment has none: it reads them there, more than once."""
    if "NUMBA_CPU_NAME" in os.environ:
        os.environ.setdefault("NUMBA_CPU_FEATURES", "")
    for name, value in _settings().items():
        os.environ.setdefault(name, value)
    import numba

    reload: Callable[[], None] = numba.config.reload_config
    reload()  # should somebody have imported it before us
    leave_to_entries()
    spare_linear_algebra()
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


def callable_when_compiled(function: F) -> F:
    """Let kernels call a plain function, which stays what it is for everybody else."""
    from numba.extending import register_jitable

    found: F = register_jitable(function)
    return found


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
