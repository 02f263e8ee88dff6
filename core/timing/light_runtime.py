"""Numba's own memory manager compiled when something is linked to it, not before.

Numba compiles it as soon as any function is used, which takes LLVM's code generator into memory: 29 MB, and a third of
a second. Kernels that come from the cache bring what they need of it, so a window whose planner only drags bars never
has to. Nothing of what is compiled becomes different by this. That takes a step into numba's private parts; should
they look different one day, nothing is changed and all is as heavy as numba makes it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


def defer_runtime() -> bool:
    """Have it compiled when it is linked to for the first time; whether that was possible."""
    from core.timing import compiler  # noqa: F401 - numba reads its settings when it is imported first

    try:
        from numba.core.compiler_lock import global_compiler_lock
        from numba.core.runtime import nrt, nrtdynmod

        maker, runtime = nrtdynmod, type(nrt.rtsys)
        compile_now = maker.compile_nrt_functions
        is_deferred, is_known = compile_now.__module__ == __name__, _is_known(runtime)
    except (ImportError, AttributeError):
        return False
    if is_known and not is_deferred:
        _defer(maker, runtime, compile_now, global_compiler_lock)
    return is_deferred or is_known


def _is_known(runtime: Any) -> bool:
    """Whether what is compiled goes from where we put our own, through the attribute we fill, to who links it."""
    put = {"_init", "_library", "nrtdynmod", "compile_nrt_functions"}
    beginning: Any = getattr(runtime.initialize, "__wrapped__", runtime.initialize)
    return put <= set(beginning.__code__.co_names) and {*runtime.library.fget.__code__.co_names} == {
        "_init_guard", "_library",
    }  # fmt: skip


def _defer(maker: Any, runtime: Any, compile_now: Callable[[Any], Any], lock: Any) -> None:
    contexts: list[Any] = []

    def compile_later(context: Any) -> None:
        contexts.append(context)

    def library(self: Any) -> Any:
        self._init_guard()
        with lock:  # numba's own, which a thread that compiles has already
            if self._library is None:
                self._library = compile_now(contexts[-1])
            return self._library

    maker.compile_nrt_functions = compile_later
    runtime.library = property(library)
