"""Numba's own memory manager compiled when something is linked to it, not before.

Numba compiles it as soon as any function is used, which takes LLVM's code generator into memory: 29 MB, and a third of
a second. Kernels that come from the cache bring what they need of it, so a window whose planner only drags bars never
has to. Nothing of what is compiled becomes different by this.
"""

# ruff: noqa: SLF001 - what this needs, numba keeps to itself
from __future__ import annotations

from typing import Any


def defer_runtime() -> bool:
    """Have it compiled on first use; whether that was possible (should numba look different one day, all is as heavy as
    numba makes it)."""
    from core.timing import compiler  # noqa: F401 - numba reads its settings when it is imported first

    try:
        from numba.core.runtime import nrt, nrtdynmod

        maker: Any = nrtdynmod
        runtime: Any = type(nrt.rtsys)
        compile_now = maker.compile_nrt_functions
        _ = runtime.initialize, runtime._init_guard, runtime.library.fget
    except (ImportError, AttributeError):
        return False
    if compile_now.__module__ == __name__:
        return True
    contexts: list[Any] = []

    def compile_later(context: Any) -> None:
        contexts.append(context)

    def library(self: Any) -> Any:
        self._init_guard()
        if self._library is None:
            self._library = compile_now(contexts[-1])
        return self._library

    maker.compile_nrt_functions = compile_later
    runtime.library = property(library)
    return True
