"""Compiling inner kernels no further than needed, which takes a third off the time of the first start.

numba optimises every function and makes machine code of it, and does both again for each caller that the
function is linked into. Our inner kernels are called from entries alone, so their code is optimised and
generated once, there. That takes a step into numba's private parts; should they look different one day,
nothing is changed and all is merely slower.
"""

# ruff: noqa: SLF001 - what this needs, numba keeps to itself
from __future__ import annotations

from typing import Any

PREFIX = "corkboard."
"""What the names of inner kernels begin with, so that no other library is touched."""


def rename(function: Any) -> None:
    """Mark a function as an inner kernel."""
    function.__qualname__ = f"{PREFIX}{function.__module__}.{function.__name__}"


def spare_linear_algebra() -> bool:
    """Keep numba from loading all of SciPy's linear algebra (24 MB) just to know that it could; none of our kernels
    asks for it. Whether that was possible."""
    try:
        from numba.np import linalg

        ensure = linalg.ensure_blas
    except (AttributeError, ImportError):
        return False

    def refuse() -> None:
        raise ImportError("unneeded")

    linalg.ensure_blas = refuse
    try:
        from numba.np import arraymath  # asks once, when it is imported  # noqa: F401
    finally:
        linalg.ensure_blas = ensure
    return True


def leave_to_entries() -> bool:
    """Change how numba finishes inner kernels; whether that was possible."""
    from numba.core import codegen

    try:
        library: Any = codegen.CPUCodeLibrary
        jit_library: Any = codegen.JITCodeLibrary
        backend: Any = codegen.JITCPUCodegen
        optimise, finish = library._optimize_final_module, library._finalize_final_module
        address, set_environment = jit_library.get_pointer_to_function, backend.set_env
        _ = library._finalize_dynamic_globals
    except AttributeError:
        return False

    def optimise_entry(self: Any) -> None:
        if not self.name.startswith(PREFIX):
            optimise(self)

    def finish_entry(self: Any) -> None:
        if self.name.startswith(PREFIX):
            self._finalize_dynamic_globals()
            self._finalized = True
        else:
            finish(self)

    def address_of_entry(self: Any, name: str) -> Any:
        return 0 if self.name.startswith(PREFIX) else address(self, name)

    def environment_of_entry(self: Any, name: str, environment: Any) -> None:
        if self._engine.get_global_value_address(name):  # an inner kernel has none of its own
            set_environment(self, name, environment)

    library._optimize_final_module, library._finalize_final_module = optimise_entry, finish_entry
    jit_library.get_pointer_to_function, backend.set_env = address_of_entry, environment_of_entry
    return True
