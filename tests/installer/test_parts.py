"""What the folder and the installer are made of, without making them: icons, versions, lists, sizes, languages."""

from __future__ import annotations

import re
import struct
import sys
from pathlib import Path, PurePath
from typing import Any

import pytest
from PySide6.QtGui import QColor, QImage

from tests.installer.conftest import ROOT

sys.path.insert(0, str(ROOT / "installer"))
import contents
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
