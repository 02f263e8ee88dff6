"""What the installer refuses, and what an administrator who rolls it out relies on, tried under wine."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.installer.wine import ENTRY, HOME, NAMED, NEEDED, Wine, files, make_payload, setup_program

pytestmark = NEEDED


def is_not_there(wine: Wine) -> bool:
    """Whether Windows knows of no Corkboard."""
    return not wine.home.exists() and wine.value(ENTRY, "DisplayName") is None and not any(
        wine.start_menu.glob("Corkboard*"))


@pytest.mark.parametrize(
    "folder", [r"C:\afile", r"C:\afile\below", r"Q:\Corkboard", r"..\Corkboard", "C:"]
)
def test_that_a_folder_that_cannot_be_one_is_refused_rather_than_replaced(
    wine: Wine, setups: dict[str, Path], folder: str
) -> None:
    (wine.drive / "afile").write_text("mine")
    assert wine.ends(setups["0.1.0"], "/S", f"/D={folder}") == 2
    assert "cannot be a folder for Corkboard" in wine.log
    assert is_not_there(wine)
    assert (wine.drive / "afile").read_text() == "mine"


def test_that_a_folder_where_nobody_may_write_is_refused(wine: Wine, setups: dict[str, Path]) -> None:
    assert wine.ends(setups["0.1.0"], "/S", r"/D=Z:\proc\Corkboard") == 2
    assert r"Nothing can be written to the folder Z:\proc\Corkboard" in wine.log
    assert is_not_there(wine)


def test_that_a_folder_is_as_deep_as_windows_can_open_and_no_deeper(wine: Wine, setups: dict[str, Path]) -> None:
    payload = setups["0.1.0"].with_name("0.1.0")
    longest = 259 - setup_program.measures(payload)["LONGEST"]
    folder = deep(r"C:\Outils été", longest)
    assert wine.ends(setups["0.1.0"], "/S", f"/D={folder}") == 0
    assert files(wine.folder(folder)) == files(payload) | {"uninstall.exe"}
    wine.uninstall(wine.folder(folder))
    assert wine.ends(setups["0.1.0"], "/S", f"/D={folder}y") == 2
    assert f"too long for Windows: {longest} signs at most" in wine.log
    assert wine.value(ENTRY, "DisplayName") is None


def deep(start: str, length: int) -> str:
    """A folder of so many signs."""
    while len(start) + 50 < length:
        start += "\\" + "x" * 40
    return start + "\\" + "y" * (length - len(start) - 1)


def test_that_a_full_disk_is_told_before_the_earlier_version_goes(
    wine: Wine, setups: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wine(setups["0.1.0"], "/S")
    payload = setups["0.2.0"].with_name("0.2.0")
    large = {**setup_program.measures(payload), "MEGABYTES": 900_000_000}
    monkeypatch.setattr(setup_program, "measures", lambda _: large)
    setup = setup_program.compile_setup(payload, tmp_path / "large.exe", "0.2.0")
    assert wine.ends(setup, "/S") == 2
    assert "MB that are free there" in wine.log
    assert (wine.home / "_internal/resources/été/both.txt").read_text() == "0.1.0"
    assert wine.value(ENTRY, "DisplayVersion") == "0.1.0"


def test_that_a_file_that_cannot_be_written_ends_with_a_reason(wine: Wine, setups: dict[str, Path]) -> None:
    (wine.home / "_internal" / "resources" / "été" / "both.txt" / "in the way").mkdir(parents=True)
    assert wine.ends(setups["0.1.0"], "/S") == 2
    assert "Corkboard is installed only in part" in wine.log
    assert wine.value(ENTRY, "DisplayName") is None


def test_that_the_system_account_is_refused(wine: Wine, setups: dict[str, Path]) -> None:
    account = r"set USERPROFILE=C:\windows\system32\config\systemprofile& "
    assert wine.ends(setups["0.1.0"], "/S", first=account) == 2
    assert "this is the system account" in wine.log
    assert is_not_there(wine)


def test_that_files_that_may_not_be_deleted_stop_removal_and_upgrade(wine: Wine, setups: dict[str, Path]) -> None:
    wine(setups["0.1.0"], "/S")
    program = wine.home / "corkboard-window.exe"
    if not shutil.which("chattr") or subprocess.run(["chattr", "+i", program], capture_output=True).returncode:
        pytest.skip("only root can have a file here that nobody may delete")
    try:
        assert wine.ends(wine.home / "uninstall.exe", "/S", f"_?={HOME.format(user=wine.user.name)}") == 2
        assert "you may not delete its files. Nothing was removed." in wine.log
        assert wine.ends(setups["0.2.0"], "/S") == 2
        assert "The earlier version could not be removed" in wine.log
    finally:
        subprocess.run(["chattr", "-i", program], check=True)
    assert (wine.home / "_internal/resources/été/only in 0.1.0.txt").exists()
    assert wine.value(ENTRY, "DisplayVersion") == "0.1.0"


def test_that_repair_and_downgrade_are_an_installation_like_any_other(wine: Wine, setups: dict[str, Path]) -> None:
    assert wine.ends(setups["0.2.0"], "/S") == 0
    (wine.home / "_internal/resources/été/both.txt").write_text("spoiled")
    (wine.home / "_internal/resources/été/only in 0.2.0.txt").unlink()
    assert wine.ends(setups["0.2.0"], "/S") == 0
    assert files(wine.home) == files(setups["0.2.0"].with_name("0.2.0")) | {"uninstall.exe"}
    assert (wine.home / "_internal/resources/été/both.txt").read_text() == "0.2.0"
    assert wine.ends(setups["0.1.0"], "/S") == 0
    assert files(wine.home) == files(setups["0.1.0"].with_name("0.1.0")) | {"uninstall.exe"}
    assert wine.value(ENTRY, "DisplayVersion") == "0.1.0"


def test_that_a_folder_that_was_made_for_it_stays_the_same_folder(wine: Wine, setups: dict[str, Path]) -> None:
    wine.home.mkdir(parents=True)
    made = wine.home.stat().st_ino
    for version in ("0.1.0", "0.2.0"):
        assert wine.ends(setups[version], "/S") == 0
        assert wine.home.stat().st_ino == made


def test_that_nothing_is_written_for_all_users(wine: Wine, setups: dict[str, Path]) -> None:
    before = for_all_users(wine)
    wine(setups["0.1.0"], "/S", "/DESKTOP")
    assert wine.home.exists()
    assert for_all_users(wine) == before


def for_all_users(wine: Wine) -> tuple[set[str], list[str]]:
    """The files that all users of this Windows share, and what its registry knows of us for all of them."""
    shared = [wine.drive / name for name in ("Program Files", "Program Files (x86)", "ProgramData", "users/Public")]
    wine("regedit", "/E", r"C:\machine.reg", r"HKEY_LOCAL_MACHINE\Software")
    known = [line for line in (wine.drive / "machine.reg").read_text("utf-16").splitlines() if "cork" in line.lower()]
    return {str(path) for folder in shared for path in folder.rglob("*")}, known


def test_that_what_windows_calls_to_remove_it_is_quoted_and_removes_it(wine: Wine, setups: dict[str, Path]) -> None:
    wine(setups["0.1.0"], *NAMED)
    assert wine.value(ENTRY, "UninstallString") == r'"C:\Outils été\Cork board\uninstall.exe"'
    assert wine.value(ENTRY, "QuietUninstallString") == r'"C:\Outils été\Cork board\uninstall.exe" /S'
    wine.uninstall(wine.drive / "Outils été" / "Cork board")
    assert not (wine.drive / "Outils été" / "Cork board").exists()


@pytest.mark.parametrize("region", ["fr_FR", "fr_CA"])
def test_that_it_speaks_french_wherever_french_is_spoken(
    wine: Wine, setups: dict[str, Path], monkeypatch: pytest.MonkeyPatch, region: str
) -> None:
    monkeypatch.setitem(wine.environment, "LC_ALL", f"{region}.UTF-8")
    assert wine.ends(setups["0.1.0"], "/S", "/D=nowhere") == 2
    assert "ne peut pas être un dossier" in wine.log


def test_that_its_measures_are_those_of_the_files(tmp_path: Path) -> None:
    make_payload(tmp_path / "payload", "0.1.0")
    told = setup_program.measures(tmp_path / "payload")
    assert told["LONGEST"] == len(r"\_internal\resources\été\only in 0.1.0.txt")
    assert told["KILOBYTES"] == sum(path.stat().st_size for path in (tmp_path / "payload").rglob("*.*")
                                    if path.is_file()) // 1024
    assert told["MEGABYTES"] == 1


def test_that_the_setup_program_of_nsis_for_windows_is_made_without_a_warning(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_payload(tmp_path / "payload", "0.1.0")
    monkeypatch.setattr(setup_program, "TARGETS", ("x86-unicode", "x86-unicode"))
    setup = setup_program.compile_setup(tmp_path / "payload", tmp_path / "corkboard-0.1.0-setup.exe", "0.1.0")
    made = setup.read_bytes()
    assert made[int.from_bytes(made[60:64], "little") :][:6] == b"PE\0\0\x4c\x01"  # for 32 bits
