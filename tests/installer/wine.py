"""A Windows of its own under wine, and installers to try in it, each around a stand-in for the program."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryFile

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "installer"))
import setup_program  # noqa: E402 - once its folder is known

OURS, CLASSES = r"HKCU\Software\Corkboard", r"HKCU\Software\Classes"
ENTRY = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Corkboard"
PROJECT = rf"{CLASSES}\Corkboard.Project"
HOME = "C:\\users\\{user}\\AppData\\Local\\Programs\\Corkboard"
SLEEPER = """Target amd64-unicode
OutFile "{0}"
SilentInstall silent
RequestExecutionLevel user
Section
Sleep {1}
SectionEnd
"""
NAMED = ("/S", r"/D=C:\Outils", r"été\Cork", "board")
"""A folder with spaces, as NSIS wants it: last, and not quoted."""
SERVER = shutil.which("wineserver") or "/usr/lib/wine/wineserver64"
FOUND = {"wine": shutil.which("wine"), "wineserver": Path(SERVER).exists(), "makensis": shutil.which("makensis")}
MISSING = [tool for tool, is_here in FOUND.items() if not is_here]
NEEDED = [
    pytest.mark.slow,
    pytest.mark.skipif(os.name == "nt", reason="installer/smoke_test.ps1 does this on Windows itself"),
    pytest.mark.skipif(bool(MISSING), reason=f"not here: {', '.join(MISSING)} (Debian: wine64, wine and nsis)"),
]


class Wine:
    """A Windows of its own in a folder."""

    def __init__(self, prefix: Path) -> None:
        hidden = ("DISPLAY", "WAYLAND_DISPLAY", "LC_ALL", "LANG")
        kept = {name: value for name, value in os.environ.items() if name not in hidden}
        ours = {"WINEPREFIX": str(prefix), "WINEARCH": "win64", "WINEDEBUG": "-all", "LC_ALL": "C.UTF-8",
                "WINEDLLOVERRIDES": "mscoree=;mshtml=;winemenubuilder.exe=d"}
        self.environment = {**kept, **ours}
        self.drive = prefix / "drive_c"
        prefix.mkdir()
        subprocess.run([SERVER, "-p"], env=self.environment, check=True)  # until it is ended, for speed
        self("wineboot", "-i")
        self.user = next(path for path in (self.drive / "users").iterdir() if path.name != "Public")
        self.be("win10")

    def __call__(self, *command: str | Path) -> str:
        """Run a program; what it says on the console."""
        self._registry: dict[str, dict[str, str]] | None = None
        with TemporaryFile() as told:  # a pipe would stay open as long as Windows' services, which inherit it
            subprocess.run(["wine", *map(str, command)], env=self.environment, stdin=subprocess.DEVNULL, stdout=told,
                           stderr=told, timeout=240, check=False)
            told.seek(0)
            return told.read().decode("utf-8", "replace")

    def ends(self, setup: Path, *arguments: str, first: str = "") -> int:
        """The exit code of a setup program or an uninstaller, which cmd waits for and tells; `first` is done before. No
        quotes: wine hands them on as cmd does not read them."""
        told = self("cmd", "/c", f"{first}{setup} {' '.join(arguments)} & call echo ended with %^ERRORLEVEL%")
        return int(told.rpartition("ended with ")[2])

    def be(self, version: str) -> None:
        """Say another version of Windows."""
        self.write({r"HKCU\Software\Wine": {"Version": version}})

    @property
    def registry(self) -> dict[str, dict[str, str]]:
        """All keys of this user's software, each with its values; "" is the default one."""
        if self._registry is None:
            self("regedit", "/E", r"C:\told.reg", r"HKEY_CURRENT_USER\Software")
            self._registry = parsed((self.drive / "told.reg").read_text("utf-16"))
        return self._registry

    def value(self, key: str, name: str = "") -> str | None:
        """A value of the registry, or None."""
        return self.registry.get(key, {}).get(name)

    def write(self, keys: Mapping[str, Mapping[str, str] | None]) -> None:
        """Write values of the registry; None removes a key with all that is in it."""
        lines = ["Windows Registry Editor Version 5.00", ""]
        for key, values in keys.items():
            lines.append(f"[{'-' if values is None else ''}{key.replace('HKCU', 'HKEY_CURRENT_USER')}]")
            texts = (values or {}).items()
            lines += [f'{json.dumps(name) if name else "@"}={json.dumps(text)}' for name, text in texts]
        (self.drive / "ours.reg").write_text("\r\n".join([*lines, ""]), "utf-16")
        self("regedit", "/S", r"C:\ours.reg")

    def folder(self, place: str) -> Path:
        """Where a folder of this Windows is on our disk."""
        return self.drive / Path(*place.split("\\")[1:])

    @property
    def home(self) -> Path:
        """Where the program goes when nobody says otherwise."""
        return self.user / "AppData" / "Local" / "Programs" / "Corkboard"

    @property
    def start_menu(self) -> Path:
        """The planner's Start menu."""
        return self.user / "AppData" / "Roaming" / "Microsoft" / "Windows" / "Start Menu" / "Programs"

    @property
    def log(self) -> str:
        """What the last setup that stopped has to say."""
        path = self.user / "Temp" / "corkboard-setup.log"
        path = path if path.exists() else self.user / "AppData" / "Local" / "Temp" / path.name
        return path.read_text("utf-16") if path.exists() else ""

    def uninstall(self, folder: Path) -> None:
        """Remove it silently, as Windows' settings do."""
        self(folder / "uninstall.exe", "/S")
        until = time.monotonic() + 60
        while (folder / "uninstall.exe").exists() and time.monotonic() < until:
            time.sleep(0.1)


def make_payload(folder: Path, version: str) -> None:
    """A stand-in for the frozen program: programs that sleep, and files in folders as PyInstaller makes them."""
    inside = folder / "_internal" / "resources" / "été"
    inside.mkdir(parents=True)
    (inside / "both.txt").write_text(version)
    (inside / f"only in {version}.txt").write_text(version)
    for name in ("corkboard", "corkboard-window"):
        script = folder.parent / f"{name}.nsi"
        script.write_text(SLEEPER.format(folder / f"{name}.exe", 10_000))
        subprocess.run(["makensis", "-V1", script], check=True, capture_output=True)
    setup_program.windows.write_icons(folder)


def parsed(told: str) -> dict[str, dict[str, str]]:
    """What regedit wrote: texts as they are, numbers as "0x1"."""
    keys: dict[str, dict[str, str]] = {}
    values: dict[str, str] = {}
    for line in told.splitlines():
        if line.startswith("["):
            values = keys.setdefault(line[1:-1].replace("HKEY_CURRENT_USER", "HKCU"), {})
        elif found := re.fullmatch(r'(@|"(?:[^"\\]|\\.)*")="((?:[^"\\]|\\.)*)"', line):
            values[found[1].strip("@").strip('"')] = re.sub(r"\\(.)", r"\1", found[2])
        elif found := re.fullmatch(r'"([^"]*)"=dword:([0-9a-f]+)', line):
            values[found[1]] = hex(int(found[2], 16))
    return keys


def files(folder: Path) -> set[str]:
    """All files below a folder."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
