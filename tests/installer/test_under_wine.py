"""The Windows installer, compiled around a stand-in for the program and run under wine, judged by what it leaves."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryFile

import pytest

from core import __version__
from tests.installer.conftest import ROOT

sys.path.insert(0, str(ROOT / "installer"))
import setup_program

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
pytestmark = [
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


@pytest.fixture(scope="module")
def wine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Wine]:
    """A fresh Windows, ended with the last test."""
    made = Wine(tmp_path_factory.mktemp("wine") / "prefix")
    yield made
    for deed in ("-k", "-w"):
        subprocess.run([SERVER, deed], env=made.environment, check=False)


@pytest.fixture(scope="module")
def setups(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Two versions of the installer; the first has a file that the second has not."""
    folder, made = tmp_path_factory.mktemp("setups"), {}
    for version in ("0.1.0", "0.2.0"):
        payload = folder / version
        make_payload(payload, version)
        made[version] = setup_program.compile_setup(payload, folder / f"setup-{version}.exe", version)
    return made


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


@pytest.fixture(autouse=True)
def clean(request: pytest.FixtureRequest) -> Iterator[None]:
    """Leave Windows as it was for the next test."""
    yield
    if "wine" not in request.fixturenames:
        return
    wine: Wine = request.getfixturevalue("wine")
    for folder in (wine.home, wine.drive / "Outils été", wine.user / "AppData" / "Local" / "corkboard"):
        shutil.rmtree(folder, ignore_errors=True)
    for place in (wine.start_menu, wine.user / "Desktop"):
        (place / "Corkboard.lnk").unlink(missing_ok=True)
    wine.write(dict.fromkeys((OURS, ENTRY, PROJECT, rf"{CLASSES}\.cork")))


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


def test_that_it_installs_silently_for_this_user(wine: Wine, setups: dict[str, Path]) -> None:
    wine(setups["0.1.0"], "/S")
    payload = setups["0.1.0"].with_name("0.1.0")
    assert files(wine.home) == files(payload) | {"uninstall.exe"}
    assert all((wine.home / name).read_bytes() == (payload / name).read_bytes() for name in files(payload))
    assert (wine.start_menu / "Corkboard.lnk").exists()
    assert not list((wine.user / "Desktop").glob("Corkboard*"))


def test_that_windows_lists_it_with_all_it_wants_to_know(wine: Wine, setups: dict[str, Path]) -> None:
    wine(setups["0.1.0"], "/S")
    home = HOME.format(user=wine.user.name)
    told = {name: wine.value(ENTRY, name) for name in ("DisplayName", "DisplayVersion", "Publisher", "InstallLocation",
                                                       "QuietUninstallString", "NoModify", "NoRepair")}
    assert told == {"DisplayName": "Corkboard", "DisplayVersion": "0.1.0", "Publisher": "Corkboard contributors",
                    "InstallLocation": home, "QuietUninstallString": f'"{home}\\uninstall.exe" /S', "NoModify": "0x1",
                    "NoRepair": "0x1"}
    assert int(wine.value(ENTRY, "EstimatedSize") or "0", 16) > 100
    assert wine.folder(wine.value(ENTRY, "DisplayIcon") or "").exists()


def test_that_cork_files_open_with_it_and_have_its_icon(wine: Wine, setups: dict[str, Path]) -> None:
    wine(setups["0.1.0"], "/S")
    home = HOME.format(user=wine.user.name)
    assert wine.value(rf"{CLASSES}\.cork") == "Corkboard.Project"
    assert wine.value(PROJECT) == "Corkboard project"
    assert wine.value(rf"{PROJECT}\shell\open\command") == f'"{home}\\corkboard-window.exe" "%1"'
    icon = wine.folder((wine.value(rf"{PROJECT}\DefaultIcon") or "").strip('"'))
    assert icon.read_bytes()[:6] == b"\0\0\1\0\x09\0"  # nine pictures


def test_that_an_upgrade_in_place_takes_old_files_and_keeps_what_is_the_planners(
    wine: Wine, setups: dict[str, Path]
) -> None:
    wine(setups["0.1.0"], "/S")
    settings = wine.user / "AppData" / "Roaming" / "Corkboard" / "Corkboard.ini"
    own = [settings, wine.home / "my plan.cork", wine.home / "_internal" / "notes.txt"]
    for path in own:
        path.parent.mkdir(exist_ok=True)
        path.write_text("mine")
    wine(setups["0.2.0"], "/S")
    assert not (wine.home / "_internal/resources/été/only in 0.1.0.txt").exists()
    assert (wine.home / "_internal/resources/été/both.txt").read_text() == "0.2.0"
    assert [path.read_text() for path in own] == ["mine"] * 3
    assert wine.value(ENTRY, "DisplayVersion") == "0.2.0"
    assert wine.value(rf"{CLASSES}\.cork") == "Corkboard.Project"


def test_that_removing_it_leaves_what_is_the_planners_and_nothing_else(wine: Wine, setups: dict[str, Path]) -> None:
    wine(setups["0.1.0"], "/S", "/DESKTOP")
    assert (wine.user / "Desktop" / "Corkboard.lnk").exists()
    plan, journal = wine.home / "plans" / "week 12.cork", wine.user / "AppData" / "Local" / "corkboard" / "journal"
    for path in (plan, journal):
        path.parent.mkdir(exist_ok=True)
        path.write_text("mine")
    wine.uninstall(wine.home)
    assert files(wine.home) == {"plans/week 12.cork"}
    assert journal.read_text() == "mine"
    assert not {key for key in wine.registry if "cork" in key.lower()}
    assert not (wine.start_menu / "Corkboard.lnk").exists()
    assert not (wine.user / "Desktop" / "Corkboard.lnk").exists()


def test_that_removing_it_leaves_no_empty_folder(wine: Wine, setups: dict[str, Path]) -> None:
    wine(setups["0.1.0"], "/S")
    wine.uninstall(wine.home)
    assert not wine.home.exists()


def test_that_a_running_corkboard_is_noticed_and_nothing_is_touched(wine: Wine, setups: dict[str, Path]) -> None:
    wine(setups["0.1.0"], "/S")
    running = subprocess.Popen(["wine", wine.home / "corkboard-window.exe"], env=wine.environment)
    time.sleep(2)
    told = wine("cmd", "/c", f"{setups['0.2.0']} /S & call echo ended with %^ERRORLEVEL%")
    assert "Corkboard is running. Save your plan, close Corkboard, and try again." in wine.log
    assert "ended with 5" in told
    assert (wine.home / "_internal/resources/été/both.txt").read_text() == "0.1.0"
    assert wine.value(ENTRY, "DisplayVersion") == "0.1.0"
    wine(wine.home / "uninstall.exe", "/S")
    time.sleep(2)
    assert "0.1.0" in (wine.home / "_internal/resources/été/both.txt").read_text()
    running.wait(60)


def test_that_what_was_cork_before_is_cork_again(wine: Wine, setups: dict[str, Path]) -> None:
    wine.write({rf"{CLASSES}\.cork": {"": "Bottles.Stopper"}})
    wine(setups["0.1.0"], "/S")
    wine(setups["0.2.0"], "/S")
    assert wine.value(rf"{CLASSES}\.cork") == "Corkboard.Project"
    wine.uninstall(wine.home)
    assert wine.value(rf"{CLASSES}\.cork") == "Bottles.Stopper"


def test_that_an_association_made_since_is_left_alone(wine: Wine, setups: dict[str, Path]) -> None:
    wine(setups["0.1.0"], "/S")
    wine.write({rf"{CLASSES}\.cork": {"": "Bottles.Stopper"}})
    wine.uninstall(wine.home)
    assert wine.value(rf"{CLASSES}\.cork") == "Bottles.Stopper"


def test_that_a_folder_with_spaces_and_accents_can_be_named(wine: Wine, setups: dict[str, Path]) -> None:
    wine(setups["0.1.0"], *NAMED)
    folder = wine.drive / "Outils été" / "Cork board"
    assert (folder / "corkboard-window.exe").exists()
    assert wine.value(rf"{PROJECT}\shell\open\command") == r'"C:\Outils été\Cork board\corkboard-window.exe" "%1"'
    assert not wine.home.exists()
    wine(setups["0.2.0"], "/S")
    assert (folder / "_internal/resources/été/both.txt").read_text() == "0.2.0"
    assert not wine.home.exists()


def test_that_moving_to_another_folder_leaves_nothing_behind(wine: Wine, setups: dict[str, Path]) -> None:
    wine(setups["0.1.0"], "/S")
    wine(setups["0.2.0"], *NAMED)
    assert (wine.drive / "Outils été" / "Cork board" / "uninstall.exe").exists()
    assert not wine.home.exists()
    assert wine.value(ENTRY, "InstallLocation") == r"C:\Outils été\Cork board"


def test_that_a_windows_too_old_for_qt_is_told_so(wine: Wine, setups: dict[str, Path]) -> None:
    wine.be("win7")
    try:
        wine(setups["0.1.0"], "/S")
    finally:
        wine.be("win10")
    assert "needs 64-bit Windows 10 (version 1809) or newer" in wine.log
    assert not wine.home.exists()


def test_that_all_is_signed_by_the_command_that_is_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_payload(tmp_path / "payload", "0.1.0")
    signed, signer = tmp_path / "signed", tmp_path / "sign.sh"
    signer.write_text(f'#!/bin/sh\necho "$1" >> "{signed}"\n')
    signer.chmod(0o755)
    monkeypatch.setenv(setup_program.SIGN, str(signer))
    assert setup_program.make(tmp_path / "payload", tmp_path) == 0
    told = [Path(line).name for line in signed.read_text().splitlines()]
    made = f"corkboard-{__version__}-setup.exe"
    assert sorted(told[:2]) == ["corkboard-window.exe", "corkboard.exe"]
    assert len(told) == 4  # then the uninstaller, by a name of its own, and the setup program itself
    assert told[3] == made
    assert (tmp_path / f"{made}.sha256").read_text().endswith(f"  {made}\n")


def test_that_without_nsis_it_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert setup_program.make(tmp_path, tmp_path) == 2
    assert "NSIS is missing. Install it with  winget install NSIS.NSIS" in capsys.readouterr().err


def test_that_the_checksum_is_one_that_sha256sum_reads(tmp_path: Path) -> None:
    (tmp_path / "corkboard-setup.exe").write_bytes(b"program")
    told = setup_program.write_checksum(tmp_path / "corkboard-setup.exe")
    assert told == hashlib.sha256(b"program").hexdigest()
    assert (tmp_path / "corkboard-setup.exe.sha256").read_text() == f"{told}  corkboard-setup.exe\n"


def test_that_every_sentence_of_the_installer_is_in_both_languages() -> None:
    script = setup_program.SCRIPT.read_text("utf-8-sig")
    told = re.findall(r'^LangString (\w+) \$\{LANG_(\w+)\} "(.*)"$', script, re.MULTILINE)
    names = {name for name, _, _ in told}
    assert len(names) > 5
    assert sorted((name, language) for name, language, _ in told) == sorted(
        (name, language) for name in names for language in ("ENGLISH", "FRENCH"))
    assert set(re.findall(r"\$\((\w+)\)", script)) == names
