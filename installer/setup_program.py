"""Makes the Windows installer from a folder with NSIS (`corkboard.nsi`), and writes its checksum beside it.

Everything in the folder is listed by name, once to be installed and once to be removed, so that the uninstaller takes
away what the installer brought and never a folder with what somebody else put there.
"""

from __future__ import annotations

import hashlib
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path, PureWindowsPath

import windows
from contents import ROOT
from core import __version__

SCRIPT = ROOT / "installer" / "corkboard.nsi"
SIGN = "CORKBOARD_SIGN"
"""The environment variable with the command that signs one program, whose path comes after it; unset: unsigned."""
TARGETS = ("amd64-unicode", "x86-unicode")
"""What setup programs there are, the best first; NSIS for Windows brings the second alone, which does as well there."""
PLACES = ("NSIS/makensis.exe", "NSIS/Bin/makensis.exe")
MISSING = ("The folder is made, the installer is not: NSIS is missing. Install it with  winget install NSIS.NSIS  "
           "(or  choco install nsis) and run  python dev.py installer --if-stale")  # fmt: skip


def make(folder: Path, dist: Path) -> int:
    """Sign the programs, compile the installer, write its checksum; 2 where NSIS is missing, else 0."""
    if makensis() is None:
        sys.stderr.write(f"installer: {MISSING}\n")
        return 2
    sign = os.environ.get(SIGN)
    for program in folder.glob("*.exe") if sign else ():
        subprocess.run(signing(sign or "", program, is_windows=os.name == "nt"), check=True)
    windows.write_icons(folder)
    made = compile_setup(folder, dist / f"corkboard-{__version__}-setup.exe", __version__, sign)
    sys.stdout.write(f"\n{made.name}, {made.stat().st_size / 1e6:.0f} MB; SHA-256 {write_checksum(made)}\n")
    return 0


def signing(sign: str, program: Path, *, is_windows: bool) -> str | list[str]:
    """The command that signs one program: on Windows as one line, which a program takes apart by its own quotes."""
    return f'{sign} "{program}"' if is_windows else [*shlex.split(sign), str(program)]


def makensis() -> str | None:
    """Where NSIS is, from the search path or its usual folders."""
    roots = [os.environ[name] for name in ("ProgramFiles(x86)", "ProgramFiles") if name in os.environ]
    usual = (Path(root) / place for root in roots for place in PLACES)
    return shutil.which("makensis") or next((str(path) for path in usual if path.exists()), None)


def compile_setup(payload: Path, output: Path, version: str, sign: str | None = None) -> Path:
    """One installer for everything in a folder. Raises SystemExit with what NSIS says where it cannot be made."""
    program = makensis()
    if program is None:
        raise SystemExit(MISSING)
    with tempfile.TemporaryDirectory() as place:
        write_lists(payload, Path(place))
        defined = {
            "VERSION": version, "NUMBERS": ".".join(map(str, windows.version_numbers(version))),
            "PAYLOAD": payload, "LISTS": place, "OUTPUT": output, "TARGET": _target(program),
            **measures(payload),
            **({"SIGN": sign} if sign else {}),
        }
        command = [program, "-V2", "-INPUTCHARSET", "UTF8", "-WX"]
        command += [f"-D{key}={value}" for key, value in defined.items()]
        done = subprocess.run([*command, str(SCRIPT)], capture_output=True, text=True, errors="replace")
    if done.returncode:
        raise SystemExit(f"NSIS could not make the installer:\n{done.stdout}{done.stderr}")
    return output


def measures(payload: Path) -> dict[str, int]:
    """What a folder takes on a disk, and the signs of its longest place with the stroke before it."""
    files = files_of(payload)
    size = sum(path.stat().st_size for path in files)
    longest = max(len(_place(path.relative_to(payload))) for path in files) - len("$INSTDIR")
    return {"KILOBYTES": size // 1024, "MEGABYTES": size // 1024**2 + 1, "LONGEST": longest}


def _target(program: str) -> str:
    told = subprocess.run([program, "-HDRINFO"], capture_output=True, text=True, errors="replace").stdout
    best = TARGETS[0]
    stubs = (root / "Stubs" / f"lzma_solid-{best}" for root in _homes(program, told))
    return best if any(path.exists() for path in stubs) else TARGETS[1]


def _homes(program: str, told: str) -> Iterable[Path]:
    """Where NSIS may keep its parts: beside the program, above it, or where Debian puts them."""
    here = Path(program).resolve().parent
    named = [Path(line.partition("=")[2].strip().strip('"')) for line in told.splitlines() if "NSISDIR" in line]
    return (here, here.parent, Path("/usr/share/nsis"), *named)


def files_of(payload: Path) -> list[Path]:
    """All files of a folder, in a fixed order."""
    return sorted(path for path in payload.rglob("*") if path.is_file())


def write_lists(payload: Path, folder: Path) -> None:
    """`install.nsh` and `remove.nsh`: every file by name, and every folder, the deepest first, if it is empty."""
    inside = [path.relative_to(payload) for path in files_of(payload)]
    folders = sorted({parent for path in inside for parent in path.parents} - {Path(".")})
    install: list[str] = []
    for parent in (Path("."), *folders):
        install.append(f'SetOutPath "{_place(parent)}"')
        install += [f'File "{payload / path}"' for path in inside if path.parent == parent]
    remove = [f'Delete "{_place(path)}"' for path in inside]
    remove += [f'RMDir "{_place(parent)}"' for parent in sorted(folders, key=lambda one: len(one.parts), reverse=True)]
    for name, lines in (("install", install), ("remove", remove)):
        (folder / f"{name}.nsh").write_text("\n".join([*lines, ""]), "utf-8-sig")


def _place(inside: Path) -> str:
    place = PureWindowsPath(*inside.parts)
    return "$INSTDIR" if inside == Path(".") else f"$INSTDIR\\{place}"


def write_checksum(path: Path) -> str:
    """Write the file that `sha256sum -c` reads beside a file; the checksum."""
    with path.open("rb") as file:
        told = hashlib.file_digest(file, "sha256").hexdigest()
    path.with_name(f"{path.name}.sha256").write_text(f"{told}  {path.name}\n", "ascii", newline="\n")
    return told
