"""Where compiled kernels are kept, and for which processors they are made.

Kernels are compiled for a level that many processors share, not for the one they are compiled on, so that
what one computer compiled serves another, and an installer can bring it along: x86-64-v3 (AVX2 and FMA; Intel
since 2013, AMD since 2015) or plain x86-64. Other architectures keep their own.

The folder bears a digest of all kernel sources and of what compiles them, because numba looks for changes in
the file of an entry alone. It is made from the folder that came with the program, where there is one; a frozen
program has these sources beside it for nothing else, so that its digest is that of the program they came from.
"""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import sys
import tempfile
import time
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

CORE = Path(__file__).resolve().parent.parent
SHIPPED = CORE.parent / "kernels"
"""What an installer may put beside the program, read-only: folders named like those of the cache."""
MARK = b"core.timing.compiler import"
"""A source file with these words holds kernels."""
ALWAYS = ("compiler.py", "inner_kernels.py", "kernel_cache.py", "tables.py", "drop_tables.py", "push_prices.py")
"""Files that decide what kernels are and how they are compiled, without these words."""
ASIDE = "--warm"
"""What the frozen program is called with to fill the cache (`core.solve.warm`)."""
NEWEST = 2
UNUSED_DAYS = 7
"""Folders of earlier kernels go when so many newer ones are there and nobody used them for so many days."""
HIGH_LEVEL, LOW_LEVEL = "x86-64-v3", "x86-64"
HIGH_FEATURES = ("avx2", "bmi", "bmi2", "f16c", "fma", "lzcnt", "movbe")


def level_of(machine: str, features: Mapping[str, bool]) -> str | None:
    """The level that a processor belongs to, from its architecture and what LLVM finds in it; None where
    there are no levels."""
    if machine.lower() not in ("x86_64", "amd64"):
        return None
    return HIGH_LEVEL if all(features.get(name) for name in HIGH_FEATURES) else LOW_LEVEL


@cache
def level() -> str | None:
    """The level of this computer, or what NUMBA_CPU_NAME says."""
    from llvmlite import binding

    return os.environ.get("NUMBA_CPU_NAME") or level_of(platform.machine(), binding.get_host_cpu_features())


@cache
def digest() -> str:
    """What the compiled code depends on, the processor apart."""
    import llvmlite
    import numba

    seen = hashlib.sha256(f"{numba.__version__} {llvmlite.__version__} {sys.implementation.cache_tag}".encode())
    for text in sources().values():
        seen.update(text.replace(b"\r\n", b"\n"))
    return seen.hexdigest()[:12]


def sources() -> dict[Path, bytes]:
    """The files that hold kernels, or say how to compile them, and what is in them."""
    found = ((path, path.read_bytes()) for path in sorted(CORE.rglob("*.py")))
    return {path: text for path, text in found if MARK in text or path.name in ALWAYS}


def user_folder() -> Path:
    """The folder of all kernel caches: NUMBA_CACHE_DIR if that is set, else in the user's cache folder."""
    from platformdirs import user_cache_dir

    return Path(os.environ.get("NUMBA_CACHE_DIR") or user_cache_dir("corkboard", False))


@cache
def cache_folder() -> Path:
    """Where this program's kernels are kept. Made when it is missing; a folder for this run only where the
    user may not write."""
    return make_folder(user_folder(), SHIPPED, f"kernels-{digest()}-{level() or platform.machine()}")


def make_folder(base: Path, shipped: Path, name: str) -> Path:
    """A folder below `base`, filled from the one of the same name in `shipped` when it is new."""
    folder = base / name
    try:
        base.mkdir(parents=True, exist_ok=True)
        if not folder.is_dir():
            _fill(folder, shipped / name)
            _remove_old(base)
        os.utime(folder)
        with tempfile.TemporaryFile(dir=folder):
            return folder
    except OSError:
        return Path(tempfile.mkdtemp(prefix="corkboard-kernels-"))


def _fill(folder: Path, source: Path) -> None:
    """Copied aside and put in place at once, since a second window may do the same."""
    aside = Path(tempfile.mkdtemp(prefix="new-", dir=folder.parent))
    try:
        if source.is_dir():
            for path in source.iterdir():
                shutil.copyfile(path, aside / path.name)
        aside.rename(folder)
    except OSError:
        shutil.rmtree(aside, ignore_errors=True)
        if not folder.is_dir():
            raise


def _remove_old(base: Path) -> None:
    by_age = sorted(base.glob("kernels-*"), key=lambda path: path.stat().st_mtime, reverse=True)
    for path in by_age[NEWEST:]:
        if path.stat().st_mtime < time.time() - UNUSED_DAYS * 86400:
            shutil.rmtree(path, ignore_errors=True)


class KernelLocator:
    """Tells numba where the code of one entry is kept and how fresh it is (NUMBA_CACHE_LOCATOR_CLASSES): the
    digest decides, not when a file was written, so that a fresh copy of the sources compiles nothing."""

    def __init__(self, function: Any) -> None:
        self._name = f"{function.__module__}-{function.__code__.co_firstlineno}"

    @classmethod
    def from_function(cls, function: Any, file: str) -> KernelLocator | None:
        """A locator for one of our functions; None leaves others to numba."""
        return cls(function) if function.__module__.startswith("core.") else None

    def ensure_cache_path(self) -> None:
        """Make the folder should it have gone."""
        cache_folder().mkdir(parents=True, exist_ok=True)

    def get_cache_path(self) -> str:
        """The folder."""
        return str(cache_folder())

    def get_source_stamp(self) -> str:
        """What must be the same for compiled code to be used again."""
        return digest()

    def get_disambiguator(self) -> str:
        """What tells apart functions of one name."""
        return self._name
