"""Makes the frozen program in dist/corkboard, and on Windows its installer: `python dev.py installer`.

Frozen with PyInstaller from .venv, which is made from the lock; then the kernels are compiled by the frozen program
itself, for every level of processors this one can be, and put beside it; then it is weighed.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import os
import shutil
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from PyInstaller.__main__ import run as freeze

import setup_program
import sizes
from contents import IS_WINDOWS, ROOT, TOOLS
from core.timing.kernel_cache import ASIDE, LOW_LEVEL, level

DIST, WORK = ROOT / "dist", ROOT / "build"
FOLDER = DIST / "corkboard"
INSIDE = FOLDER / "_internal"
STAMP = DIST / "corkboard.stamp"
PROGRAM = FOLDER / ("corkboard.exe" if IS_WINDOWS else "corkboard")
MADE_FROM = ("main.py", "core", "gui", "resources", "LICENSE", *(f"installer/{name}" for name in (
    "build.py", "contents.py", "corkboard.desktop", "corkboard.spec", "fill_kernels.py", "interrupt.py",
    "requirements.lock", "windows.py",
)))  # fmt: skip
NOT_IN_IT = ("screenshots", "__pycache__")
NETWORK = "laser-network.json"
PAGE, LOADED = 4096, 1
"""Bytes of a page of memory, and what ELF calls a part of a library that is loaded."""


def main() -> int:
    """Make what is asked for; the exit code."""
    parser = argparse.ArgumentParser(prog="dev.py installer", description="Make the frozen program and its installer.")
    parser.add_argument("--if-stale", action="store_true", help="only where the sources have changed since")
    parser.add_argument("--is-fresh", action="store_true", help="make nothing: 0 where all is made, else 1")
    wishes = parser.parse_args()
    if wishes.is_fresh:
        return 0 if is_fresh() else 1
    DIST.mkdir(exist_ok=True)
    with one_at_a_time():
        if not (wishes.if_stale and is_fresh()):
            make_folder()
    sizes.report(FOLDER, DIST / "sizes.md")
    return setup_program.make(FOLDER, DIST) if IS_WINDOWS else 0


@contextlib.contextmanager
def one_at_a_time() -> Iterator[None]:
    """Let a second build wait for the first: tests may ask for it from several processes."""
    with (DIST / "corkboard.lock").open("w") as file:
        if not IS_WINDOWS:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def make_folder() -> None:
    """Freeze, fill, weigh; the stamp comes last, so that half a folder is never trusted."""
    STAMP.unlink(missing_ok=True)
    print_of_sources, began = fingerprint(), time.monotonic()
    say("Freezing the program.")
    freeze(["--noconfirm", "--log-level", "ERROR", "--distpath", str(DIST), "--workpath", str(WORK),
            str(ROOT / "installer" / "corkboard.spec")])
    strip()
    share_twins()
    if not IS_WINDOWS:
        _add_desktop_entry()
    say("Compiling its kernels.")
    compile_kernels()
    check_nothing_of_ours_came_along()
    STAMP.write_text(print_of_sources)
    say(f"{FOLDER.relative_to(ROOT)} is made, in {time.monotonic() - began:.0f} seconds.")


def fingerprint() -> str:
    """What the folder is made from: Python, the lock and all sources."""
    seen = hashlib.sha256(sys.version.encode())
    for name in MADE_FROM:
        for path in sorted([ROOT / name, *(ROOT / name).rglob("*")]):
            if path.is_file() and not set(path.parts) & set(NOT_IN_IT) and path.suffix != ".pyc":
                seen.update(path.relative_to(ROOT).as_posix().encode() + path.read_bytes())
    return seen.hexdigest()


def is_fresh() -> bool:
    """Whether the folder was made, wholly, from the sources as they are."""
    return PROGRAM.exists() and STAMP.exists() and STAMP.read_text() == fingerprint()


def strip() -> None:
    """Take the symbols for debuggers out of all libraries: on Linux they come with them."""
    tool = shutil.which("strip")
    if IS_WINDOWS or tool is None:
        return
    aside = DIST / "stripped.so"
    for path in INSIDE.rglob("*.so*"):
        if path.is_file() and not path.is_symlink():
            subprocess.run([tool, "--strip-unneeded", "-o", aside, path], check=True)
            if would_load(aside):
                aside.replace(path)
    aside.unlink(missing_ok=True)


def would_load(library: Path) -> bool:
    """Whether every part of a library (ELF, 64 bits) lies in the file as it will lie in memory, page by page. In one
    that a wheel was repaired with, strip can move them so that the loader refuses it."""
    data = library.read_bytes()
    (at,), (size, count) = struct.unpack_from("<Q", data, 32), struct.unpack_from("<HH", data, 54)
    parts = (struct.unpack_from("<IIQQ", data, at + size * number) for number in range(count))
    return all((place - address) % PAGE == 0 for kind, _, place, address in parts if kind == LOADED)


def share_twins() -> None:
    """Let packages that bring the very same library share one file: a link to the first of them."""
    seen: dict[bytes, Path] = {}
    for path in () if IS_WINDOWS else sorted(INSIDE.glob("*.libs/*.so*")):
        first = seen.setdefault(hashlib.sha256(path.read_bytes()).digest(), path)
        if first is not path and first.name == path.name:
            path.unlink()
            path.symlink_to(os.path.relpath(first, path.parent))


def _add_desktop_entry() -> None:
    import windows

    (FOLDER / "share").mkdir()
    shutil.copyfile(ROOT / "installer" / "corkboard.desktop", FOLDER / "share" / "corkboard.desktop")
    windows.picture(ROOT / "resources" / "icons" / "corkboard.svg", 256).save(str(FOLDER / "share" / "corkboard.png"))


def compile_kernels() -> None:
    """Have the frozen program compile what search, bound, offers and simulation need, for each level."""
    own = level()
    levels = [own] if own in (None, LOW_LEVEL) else [own, LOW_LEVEL]
    with tempfile.TemporaryDirectory() as place:
        running = [_compiling(Path(place), name) for name in levels]
        if any([process.wait() for process in running]):
            raise SystemExit("The frozen program could not compile its kernels.")


def _compiling(place: Path, name: str | None) -> subprocess.Popen[bytes]:
    """Both in one process after the other: `offers` asks for what the warming leaves out."""
    command = [sys.executable, str(Path(__file__).with_name("fill_kernels.py")), str(PROGRAM), ASIDE,
               str(INSIDE / "resources" / "samples" / NETWORK)]
    settings = {"NUMBA_CACHE_DIR": str(INSIDE / "kernels"), "HOME": str(place), "LOCALAPPDATA": str(place)}
    return subprocess.Popen(command, env={**os.environ, **settings, **({"NUMBA_CPU_NAME": name} if name else {})})


def check_nothing_of_ours_came_along() -> None:
    """Stop where a tool for tests or checks is in the folder."""
    found = sorted(set(sizes.modules(PROGRAM)) & set(TOOLS)) + [one for one in TOOLS if (INSIDE / one).exists()]
    if found:
        raise SystemExit(f"The frozen program holds what only developers need: {', '.join(found)}.")


def say(sentence: str) -> None:
    """Tell what takes the time."""
    sys.stderr.write(f"installer: {sentence}\n")
    sys.stderr.flush()


if __name__ == "__main__":
    sys.exit(main())
