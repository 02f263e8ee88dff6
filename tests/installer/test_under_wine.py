"""The Windows installer, compiled around a stand-in for the program and run under wine, judged by what it leaves."""

from __future__ import annotations

import hashlib
import re
import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING

from core import __version__
from tests.installer.wine import CLASSES, ENTRY, HOME, NAMED, NEEDED, PROJECT, Wine, files, make_payload, setup_program

if TYPE_CHECKING:
    import pytest

pytestmark = NEEDED


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
    assert wine.ends(setups["0.2.0"], "/S") == 5
    assert "Corkboard is running. Save your plan, close Corkboard, and try again." in wine.log
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
