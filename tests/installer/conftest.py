"""What these tests drive: the frozen program, made here where a build machine asks for it, else the one there is; and
Windows installers, in a Windows under wine."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.installer.wine import CLASSES, ENTRY, OURS, PROJECT, ROOT, SERVER, Wine, make_payload, setup_program

FOLDER = ROOT / "dist" / "corkboard"
PROGRAM = FOLDER / ("corkboard.exe" if os.name == "nt" else "corkboard")
BUILD = ROOT / "installer" / "build.py"
ASKED = "CORKBOARD_FREEZE"
"""Set by `.ci/run`: freeze the program (two minutes) rather than skip its tests where it is not fresh. Where a release
is made it is "made": fail there, rather than make another program than the one that is in the installer."""


@pytest.fixture(scope="session")
def program() -> Path:
    """The frozen program, made from the sources as they are."""
    asked = ["--is-fresh"] if os.environ.get(ASKED, "made") in ("", "made") else ["--if-stale"]
    done = subprocess.run([sys.executable, BUILD, *asked], cwd=ROOT, capture_output=True, text=True, errors="replace")
    if not os.environ.get(ASKED) and done.returncode:
        pytest.skip("dist/corkboard is not made from these sources: python dev.py installer makes it")
    assert done.returncode == 0, done.stderr or "dist/corkboard is not made from these sources"
    return PROGRAM


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
