"""What the house promises before any code of ours runs: its lock, its words, its one command."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path, PureWindowsPath

import platformdirs
import pytest
from PySide6.QtCore import QSettings

ROOT = Path(__file__).resolve().parent.parent
LOCK = (ROOT / "installer" / "requirements.lock").read_text("utf-8")
TOP_LEVEL = {
    "main.py", "core", "gui", "resources", "tests", "installer", "dev.py", "pyproject.toml",
    "README.md", "ARCHITECTURE.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE",
    ".ci", ".github", ".gitignore", ".gitattributes", ".editorconfig",
}
ADDRESS = re.compile(r"https?://|\bindex-url|\bfind-links|@ *file:|file:///", re.IGNORECASE)
REGISTRY = re.compile(r"(py[p]i|python[h]osted|ana[c]onda)\.org", re.IGNORECASE)
"""Hosts of package registries, spelled so that this file does not name one itself."""


def files_of_the_project() -> list[Path]:
    """Every file that is, or would be, committed."""
    listing = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    done = subprocess.run(listing, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip("this is no checkout of git")
    return [ROOT / name for name in done.stdout.splitlines() if (ROOT / name).is_file()]


def pinned() -> dict[str, str]:
    """The lock's packages with what stands between one name and the next."""
    parts = re.split(r"^([a-z0-9][a-z0-9._-]*)==", LOCK, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def dev(*args: str) -> subprocess.CompletedProcess[str]:
    """Run dev.py without a screen."""
    screenless = {name: value for name, value in os.environ.items() if not re.search("DISPLAY|QT_QPA", name)}
    command = [sys.executable, "dev.py", *args]
    return subprocess.run(command, cwd=ROOT, env=screenless, capture_output=True, text=True)


def test_that_every_locked_package_has_a_hash() -> None:
    assert pinned()
    assert not [name for name, rest in pinned().items() if "--hash=sha256:" not in rest]


def test_that_the_lock_names_no_address() -> None:
    assert not ADDRESS.findall(LOCK)


def test_that_the_lock_holds_every_package_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wanted = sum(project["dependency-groups"].values(), project["project"]["dependencies"])
    names = {re.match(r"[\w-]+", line)[0].lower() for line in wanted}
    assert names <= pinned().keys()


def test_that_qt_is_the_last_one_that_runs_on_python_3_11() -> None:
    ours = {name: rest for name, rest in pinned().items() if name.startswith(("pyside6", "shiboken6"))}
    versions = {name: rest.split()[0] for name, rest in ours.items()}
    assert versions.keys() == {"pyside6-essentials", "shiboken6"}
    assert all(version.startswith("6.11.") for version in versions.values())
    assert "PySide6-Essentials>=6.11,<6.12" in (ROOT / "pyproject.toml").read_text("utf-8")


def test_that_qt_gives_back_every_reference_to_none() -> None:
    """PySide6 6.12 takes one with each call that returns nothing, and aborts when none are left."""
    program = (
        "import sys; from PySide6.QtCore import QObject; thing = QObject(); before = sys.getrefcount(None)\n"
        "for _ in range(20_000): thing.setObjectName('a')\n"
        "print(abs(sys.getrefcount(None) - before))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) < 1_000


def test_that_no_file_names_a_package_registry() -> None:
    texts = {path: path.read_bytes().decode("utf-8", "ignore") for path in files_of_the_project()}
    assert not [path.relative_to(ROOT) for path, text in texts.items() if REGISTRY.search(text)]


def test_that_the_top_level_holds_the_entries_of_the_design_and_no_more() -> None:
    assert {path.relative_to(ROOT).parts[0] for path in files_of_the_project()} <= TOP_LEVEL


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere a desktop always has a screen")
def test_that_run_without_a_screen_names_the_command_line() -> None:
    done = dev("run")
    assert (done.returncode, done.stdout) == (2, "")
    assert "no screen" in done.stderr
    assert "python main.py solve FILE" in done.stderr


def test_that_an_unknown_command_is_answered_with_the_known_ones() -> None:
    done = dev("dance")
    assert done.returncode == 2
    assert "run | test | check | bench | shots | languages | installer | lock" in done.stderr


def test_that_an_unknown_benchmark_is_answered_with_the_known_ones() -> None:
    done = dev("bench", "no-such-thing")
    assert done.returncode == 2
    assert "There is no benchmark no-such-thing" in done.stderr


def test_that_without_a_network_dev_says_what_to_do(tmp_path: Path) -> None:
    folder = tmp_path / "Mes documents été"
    (folder / "installer").mkdir(parents=True)
    for name in ("dev.py", "installer/requirements.lock"):
        shutil.copyfile(ROOT / name, folder / name)
    offline = {**os.environ, "PIP_INDEX_URL": (tmp_path / "none").as_uri(), "PIP_CONFIG_FILE": os.devnull}
    done = subprocess.run([sys.executable, folder / "dev.py", "check"], env=offline, capture_output=True, text=True)
    if "needs libraries this machine lacks" in done.stderr:
        pytest.skip("Qt's libraries are asked for first, and are not here")
    assert done.returncode == 2
    assert "The packages are not installed. They come over the network, once" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (folder / ".venv" / "corkboard.stamp").exists()


def test_that_a_folder_too_deep_for_windows_is_told_with_its_length() -> None:
    import dev

    folder = PureWindowsPath(r"C:\Users\jean-baptiste.delacroix\OneDrive - Bouchonnerie du Lac SA\Documents\corkboard")
    told = dev.too_deep(folder)
    assert f"{len(str(folder))} signs where 88 will do" in told
    inside = (ROOT / ".venv").resolve()
    found = max((len(str(path)) - len(str(inside)) for path in inside.rglob("*.py")), default=0)
    assert found < dev.LONGEST_INSIDE


def test_that_help_is_the_page_at_the_top_of_dev() -> None:
    done = dev("--help")
    assert done.returncode == 0
    assert "python dev.py check" in done.stdout


def test_that_a_test_keeps_its_settings_and_folders_to_itself(qapp, own_folders: Path) -> None:
    settings = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Corkboard", "Corkboard")
    homes = (settings.fileName(), platformdirs.user_data_dir(), platformdirs.user_state_dir())
    assert all(Path(home).is_relative_to(own_folders) for home in homes)
