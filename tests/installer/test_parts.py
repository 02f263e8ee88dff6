"""What the folder and the installer are made of, without making them: icons, versions, lists, sizes, languages."""

from __future__ import annotations

import ctypes
import os
import re
import shutil
import struct
import subprocess
import sys
from pathlib import Path, PurePath
from typing import Any

import pytest
from PySide6.QtGui import QColor, QImage

from tests.installer.conftest import ROOT

sys.path.insert(0, str(ROOT / "installer"))
import build
import contents
import release_notes
import setup_program
import sizes
import windows
from core.timing import kernel_cache

ICONS = ROOT / "resources" / "icons"


@pytest.mark.parametrize("name", ["corkboard", "corkboard-document"])
def test_that_an_icon_has_every_size_and_is_read_by_qt(qapp, name: str, tmp_path: Path) -> None:
    path = windows.write_icons(tmp_path) / f"{name}.ico"
    head, data = struct.unpack("<HHH", path.read_bytes()[:6]), path.read_bytes()
    places = [struct.unpack("<BBBBHHII", data[6 + 16 * at : 22 + 16 * at]) for at in range(head[2])]
    assert [place[0] or 256 for place in places] == list(windows.SIZES)
    assert places[-1][7] + places[-1][6] == len(data)
    image = QImage(str(path))
    assert not image.isNull()
    assert QColor(image.pixel(image.width() // 2, image.height() // 2)).alpha() == 255


def test_that_the_corners_of_an_icon_are_clear(qapp) -> None:
    image = windows.picture(ICONS / "corkboard.svg", 32)
    assert image.pixelColor(0, 0).alpha() == 0
    assert windows._bitmap(image)[-4 * 32 :][0] & 0x80  # its mask says so too, in the topmost row, which is the last


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("0.1.0", (0, 1, 0, 0)), ("1.2", (1, 2, 0, 0)), ("1.2.0rc1", (1, 2, 0, 0)), ("2.0.1.7", (2, 0, 1, 7))],
)
def test_that_windows_gets_four_numbers(version: str, numbers: tuple[int, ...]) -> None:
    assert windows.version_numbers(version) == numbers


def test_that_the_version_resource_is_that_of_the_core() -> None:
    from core import __version__

    told: dict[str, str] = {}
    numbers = []

    def taken(*_: Any, **__: Any) -> None:
        """What PyInstaller makes of the rest."""

    words = {
        "StringStruct": told.__setitem__, "FixedFileInfo": lambda filevers, prodvers: numbers.append(filevers),
        **dict.fromkeys(("VSVersionInfo", "StringFileInfo", "StringTable", "VarFileInfo", "VarStruct"), taken),
    }
    eval(windows.version_of("corkboard-window"), words)
    assert (told["FileVersion"], told["OriginalFilename"]) == (__version__, "corkboard-window.exe")
    assert numbers == [windows.version_numbers(__version__)]


def test_that_every_file_is_installed_and_removed_by_name(tmp_path: Path) -> None:
    payload, lists = tmp_path / "payload", tmp_path / "lists"
    for name in ("a.txt", "in/b.txt", "in/deep/é c.txt"):
        (payload / name).parent.mkdir(parents=True, exist_ok=True)
        (payload / name).write_text(name)
    lists.mkdir()
    setup_program.write_lists(payload, lists)
    remove = (lists / "remove.nsh").read_text("utf-8-sig").splitlines()
    assert remove == [
        r'Delete "$INSTDIR\a.txt"', r'Delete "$INSTDIR\in\b.txt"', r'Delete "$INSTDIR\in\deep\é c.txt"',
        r'RMDir "$INSTDIR\in\deep"', r'RMDir "$INSTDIR\in"',
    ]
    assert (lists / "install.nsh").read_text("utf-8-sig").count("\nFile ") == 3


def test_that_the_uninstaller_never_removes_a_folder_with_what_is_in_it() -> None:
    assert "RMDir /r" not in setup_program.SCRIPT.read_text("utf-8-sig")


@pytest.mark.parametrize(
    ("place", "is_wanted"),
    [
        ("PySide6/Qt/translations/qtbase_fr.qm", True), ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("PySide6/Qt/translations/qtmultimedia_fr.qm", False), ("babel/locale-data/fr_BE.dat", True),
        ("babel/locale-data/root.dat", True), ("babel/locale-data/ja.dat", False), ("babel/global.dat", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True), ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6/plugins/platforms/qwindows.dll", True), ("PySide6/Qt/plugins/imageformats/libqsvg.so", True),
        ("libQt6Network.so.6", False), ("PySide6/Qt/lib/libQt6EglFsKmsSupport.so.6", False),
        ("PySide6/Qt6OpenGL.dll", False), ("PySide6/Qt/lib/libQt6Core.so.6", True),
        ("PySide6/Qt/plugins/imageformats/libqico.so", True), ("PySide6/plugins/generic/qtuiotouchplugin.dll", False),
        ("sklearn/utils/tests/data.csv", False), ("numpy-2.4.6.dist-info/licenses/LICENSE.txt", True),
    ],
)  # fmt: skip
def test_that_only_what_our_languages_and_screens_need_is_kept(place: str, is_wanted: bool) -> None:
    assert contents.is_wanted(place) is is_wanted


def test_that_nothing_the_program_imports_is_left_out() -> None:
    left_out = {name for name in contents.LEFT_OUT if "." not in name}
    texts = [path.read_text("utf-8") for folder in ("core", "gui") for path in (ROOT / folder).rglob("*.py")]
    imports = {name for text in texts for name in re.findall(r"^ *(?:import|from) (\w+)", text, re.MULTILINE)}
    assert "numba" in imports
    assert not imports & left_out


def test_that_the_sources_of_the_kernels_go_along_and_screenshots_do_not() -> None:
    taken = {Path(source) for source, _ in contents.our_files()}
    assert set(kernel_cache.sources()) <= taken
    assert not [path for path in taken if "screenshots" in path.parts]
    assert ROOT / "resources" / "languages" / "fr.ts" in taken


@pytest.mark.parametrize(
    ("place", "package"),
    [
        ("_internal/numpy.libs/libopenblas.so", "numpy"), ("_internal/psycopg_binary/pq.so", "psycopg"),
        ("_internal/libX11.so.6", sizes.SYSTEM), ("_internal/libpython3.11.so.1.0", sizes.PYTHON),
        ("_internal/python3.11/lib-dynload/_ssl.so", sizes.PYTHON), ("_internal/base_library.zip", sizes.PYTHON),
        ("_internal/scipy-1.17.1.dist-info/METADATA", "scipy"), ("_internal/resources/icons/a.svg", "resources"),
        ("_internal/_ssl.pyd", sizes.PYTHON), ("share/corkboard.png", "share"),
    ],
)  # fmt: skip
def test_that_a_file_is_weighed_with_its_package(place: str, package: str) -> None:
    assert sizes.package_of(PurePath(place)) == package


def test_that_a_command_that_signs_may_stand_in_a_folder_with_spaces() -> None:
    program = Path("dist/corkboard/corkboard.exe")
    line = '"C:\\Program Files (x86)\\Windows Kits\\signtool.exe" sign /fd SHA256'
    assert setup_program.signing(line, program, is_windows=True) == f'{line} "{program}"'
    assert setup_program.signing("'/opt/my tools/sign' -x", program, is_windows=False) == [
        "/opt/my tools/sign", "-x", str(program)]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="libraries of Linux")
def test_that_a_library_whose_parts_were_moved_is_known(tmp_path: Path) -> None:
    library, parts = tmp_path / "a.so", struct.pack("<IIQQ", build.LOADED, 5, 4096, 8192).ljust(56, b"\0")
    head = b"\x7fELF".ljust(32, b"\0") + struct.pack("<Q", 64).ljust(22, b"\0") + struct.pack("<HH", 56, 1)
    library.write_bytes(head.ljust(64, b"\0") + parts)
    assert build.would_load(library)
    library.write_bytes(library.read_bytes().replace(struct.pack("<Q", 4096), struct.pack("<Q", 4104)))
    assert not build.would_load(library)


@pytest.mark.skipif(os.name == "nt", reason="links need an administrator there")
def test_that_the_same_library_of_two_packages_is_there_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, text in (("a.libs/one.so", "same"), ("b.libs/one.so", "same"), ("b.libs/two.so", "other")):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    monkeypatch.setattr(build, "INSIDE", tmp_path)
    build.share_twins()
    assert [path.name for path in tmp_path.rglob("*.so") if path.is_symlink()] == ["one.so"]
    assert os.readlink(tmp_path / "b.libs" / "one.so") == "../a.libs/one.so"
    assert (tmp_path / "b.libs" / "one.so").read_text() == "same"


def test_that_a_release_says_what_has_not_run_on_windows() -> None:
    told = release_notes.notes("0.1.0")
    assert "### Added" in told
    assert "Not yet run on real Windows" in told
    with pytest.raises(SystemExit, match=r"CHANGELOG.md has no heading 9.9.9"):
        release_notes.notes("9.9.9")


def test_that_the_workflow_names_actions_by_commit_and_may_write_to_a_release_alone() -> None:
    text = (ROOT / ".github" / "workflows" / "release.yml").read_text("utf-8")
    used = re.findall(r"uses: (\S+) # v\d", text)
    assert used
    assert len(used) == text.count("uses:")
    assert all(re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40}", action) for action in used)
    top, _, jobs = text.partition("\njobs:")
    assert "contents: write" not in top
    assert jobs.count("contents: write") == 1
    assert text.count("CORKBOARD_FREEZE: made") == 2  # else tests of a stale folder are skipped, and it is released


def test_that_the_smoke_test_is_read_alike_by_every_powershell() -> None:
    text = (ROOT / "installer" / "smoke_test.ps1").read_bytes()
    assert text.isascii()
    assert text.count(b"{") == text.count(b"}")
    assert text.count(b"(") == text.count(b")")


@pytest.mark.parametrize(
    ("arguments", "opens"), [(["gone.cork"], True), (["--warm"], False), (["solve", "plan.cork"], False), ([], False)]
)
def test_that_the_program_without_a_console_opens_a_window_even_on_a_file_that_is_gone(
    monkeypatch: pytest.MonkeyPatch, arguments: list[str], opens: bool
) -> None:
    import main

    monkeypatch.setattr(main, "IS_WINDOW", True)
    assert main.is_double_clicked(arguments) is opens


@pytest.mark.skipif(not shutil.which("gcc"), reason="a library is made with gcc")
def test_that_strip_leaves_what_the_loader_takes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if os.name == "nt" or not shutil.which("strip"):
        pytest.skip("strip is not here")
    command = ["gcc", "-g", "-shared", "-o", tmp_path / "a.so", "-x", "c", "-"]
    subprocess.run(command, input=b"int a(void) {return 7;}", check=True)
    size = (tmp_path / "a.so").stat().st_size
    monkeypatch.setattr(build, "INSIDE", tmp_path)
    monkeypatch.setattr(build, "DIST", tmp_path)
    build.strip()
    assert ctypes.CDLL(str(tmp_path / "a.so")).a() == 7
    assert (tmp_path / "a.so").stat().st_size < size
    assert not (tmp_path / "stripped.so").exists()
