"""What the frozen program weighs, by package, and why each of them is there."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path, PurePath

MEGABYTE = 1_000_000
EXPLAINED_FROM = 250
"""Megabytes that need no explanation; whatever is above them is told package by package."""
SHOWN_FROM = 0.5
"""Megabytes from which a package has a line of its own."""
PYTHON = "Python"
SYSTEM = "system libraries"
WHY = {
    "llvmlite": "LLVM, one library: loads the compiled kernels of the optimiser, and compiles for other processors",
    "PySide6": "the window: Qt Core, Gui, Widgets, Svg, their plugins; on Linux 38 MB of it is ICU, which Qt links",
    "ortools": "proofs, assignments, waves of offers: one library of all solvers, which cannot be taken apart",
    "scipy": "what scikit-learn is built on; 28 MB of it is its own BLAS, which differs from numpy's",
    "numpy": "arrays, everywhere; 28 MB of it is BLAS",
    "pandas": "ortools imports it for the front of CP-SAT",
    "sklearn": "acceptance learned from offers: logistic regression alone, with what it imports",
    "sqlalchemy": "orders from databases; an extra from source, here in any case: who installs cannot add it",
    "psycopg": "the same, for PostgreSQL, with its client library and OpenSSL",
    "numba": "calls the kernels",
    "lxml": "templates are edited as XML",
    "holidays": "public holidays of all countries",
    "babel": "dates and numbers, of our languages only",
    "core": "Corkboard itself", "gui": "Corkboard itself", "resources": "samples, templates, icons, languages, manual",
    "kernels": "compiled kernels, for two levels of processors",
    "narwhals": "scikit-learn imports it",
    "python_calamine": "reads .xls, .ods and .xlsb",
    "openpyxl": "writes workbooks",
    PYTHON: "the interpreter, the standard library, SQLite and OpenSSL",
    SYSTEM: "what Qt loads and a bare Linux may lack: X11, fonts, D-Bus, GLib; the C++ runtime",
}
BELONG = {"shiboken6": "PySide6", "psycopg_binary": "psycopg", "google": "ortools", "protobuf": "ortools"}


def report(folder: Path, path: Path) -> None:
    """Write the table to a file and to the screen."""
    text = table(folder)
    path.write_text(text, "utf-8")
    sys.stdout.write(text)


def table(folder: Path) -> str:
    """Megabytes by package, largest first, with what each is for."""
    weighed = weigh(folder)
    total = sum(weighed.values()) / MEGABYTE
    lines = [f"{total:.0f} MB in all, {max(total - EXPLAINED_FROM, 0):.0f} MB above {EXPLAINED_FROM}:", "",
             "| MB | so far | package | why it is there |", "|---:|---:|---|---|"]
    so_far = small = 0.0
    for package, size in weighed.most_common():
        megabytes = size / MEGABYTE
        if megabytes < SHOWN_FROM:
            small += megabytes
            continue
        so_far += megabytes
        lines.append(f"| {megabytes:.1f} | {so_far:.0f} | {package} | {WHY.get(package, '')} |")
    lines.append(f"| {small:.1f} | {so_far + small:.0f} | all others | each below {SHOWN_FROM} MB |")
    return "\n".join(lines) + "\n"


def weigh(folder: Path) -> Counter[str]:
    """Bytes by package: its files, and its modules in the archives of the programs."""
    weighed: Counter[str] = Counter()
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink() and path.parent != folder:
            weighed[package_of(path.relative_to(folder))] += path.stat().st_size
    for program in (path for path in folder.iterdir() if path.is_file()):
        held = modules(program) if _is_program(program) else Counter[str]()
        weighed.update({BELONG.get(name, name): size for name, size in held.items()})
        weighed["corkboard"] += program.stat().st_size - sum(held.values())
    return weighed


def package_of(inside: PurePath) -> str:
    """The package that a file of the folder belongs to."""
    parts = inside.parts[1:] if inside.parts[0] == "_internal" else inside.parts
    name = parts[0].removesuffix(".libs").partition("-")[0] if len(parts) > 1 else _lone(parts[0])
    return PYTHON if name.startswith(("python3", "lib-dynload")) else BELONG.get(name, name)


def _lone(name: str) -> str:
    is_pythons = name.lower().startswith(("libpython", "python3", "base_library", "libcrypto", "libssl", "libsqlite3"))
    if is_pythons or name.endswith(".pyd"):
        return PYTHON
    return SYSTEM if ".so" in name or name.endswith(".dll") else "corkboard"


def _is_program(path: Path) -> bool:
    return path.stem.startswith("corkboard") and path.suffix in ("", ".exe")


def modules(program: Path) -> Counter[str]:
    """Bytes of the modules in a program, by package."""
    held: Counter[str] = Counter()
    for name, length in _entries(program):
        package = name.partition(".")[0]
        held[PYTHON if package in sys.stdlib_module_names else package] += length
    return held


def _entries(program: Path) -> Iterator[tuple[str, int]]:
    from PyInstaller.archive.readers import CArchiveReader

    archive = CArchiveReader(str(program)).open_embedded_archive("PYZ.pyz")
    for name, (_, _, length) in archive.toc.items():
        yield name, length
