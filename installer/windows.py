"""How our programs look on Windows: icons from resources/icons, and the version that Explorer shows."""

from __future__ import annotations

import os
import struct
from pathlib import Path
from typing import Any

from contents import ROOT

SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
BITMAP_UP_TO = 64
"""Above it icons are PNG inside, as Windows itself does since Vista; below it older readers want bitmaps."""
ABOUT = {
    "CompanyName": "Corkboard contributors", "FileDescription": "Corkboard", "ProductName": "Corkboard",
    "LegalCopyright": "MIT licence",
}


def looks(name: str, made: Path) -> dict[str, Any]:
    """What EXE of PyInstaller is told of a program: its icon, version, and what becomes of its console."""
    icons, version = write_icons(made), made / f"{name}.version"
    version.write_text(version_of(name), "utf-8")
    window = name.endswith("-window")
    hide = None if window else "hide-early"  # double-clicked, it opens the window as well
    return {"icon": [str(icons / "corkboard.ico")], "version": str(version), "hide_console": hide}


def version_of(name: str) -> str:
    """The version resource of a program, in the words that PyInstaller reads."""
    from core import __version__

    numbers = version_numbers(__version__)
    texts = {**ABOUT, "FileVersion": __version__, "ProductVersion": __version__, "InternalName": name,
             "OriginalFilename": f"{name}.exe"}
    table = ", ".join(f"StringStruct({key!r}, {text!r})" for key, text in texts.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}), kids=["
        f"StringFileInfo([StringTable('040904B0', [{table}])]), "
        "VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )


def version_numbers(version: str) -> tuple[int, int, int, int]:
    """Four numbers for Windows: "1.2.0rc1" is 1, 2, 0, 0."""
    digits = ["".join(sign for sign in part if sign.isdigit()) for part in version.split("rc")[0].split(".")]
    numbers = [int(part or 0) for part in digits[:4]]
    first, second, third, fourth = (*numbers, 0, 0, 0, 0)[:4]
    return first, second, third, fourth


def write_icons(folder: Path) -> Path:
    """Make an .ico of each of our two pictures in a folder, which is returned."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("corkboard", "corkboard-document"):
        (folder / f"{name}.ico").write_bytes(icon(ROOT / "resources" / "icons" / f"{name}.svg"))
    return folder


def icon(svg: Path) -> bytes:
    """A picture in all sizes, as an .ico."""
    images = [_portable(picture(svg, size)) if size > BITMAP_UP_TO else _bitmap(picture(svg, size)) for size in SIZES]
    head, at = struct.pack("<HHH", 0, 1, len(images)), 6 + 16 * len(images)
    for size, image in zip(SIZES, images, strict=True):
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(image), at)
        at += len(image)
    return head + b"".join(images)


def picture(svg: Path, size: int) -> Any:
    """A drawing as a QImage of so many pixels, with a clear ground."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(svg)).render(painter)
    painter.end()
    return image


def _portable(image: Any) -> bytes:
    from PySide6.QtCore import QBuffer, QIODevice

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def _bitmap(image: Any) -> bytes:
    """Upside down, blue first, and a mask below that says the same as the alpha does."""
    size = image.width()
    rows = [bytes(image.constScanLine(row))[: 4 * size] for row in reversed(range(size))]
    width = (size + 31) // 32 * 4
    mask = b"".join(_mask(row).ljust(width, b"\0") for row in rows)
    head = struct.pack("<IiiHHIIiiII", 40, size, 2 * size, 1, 32, 0, 4 * size * size + len(mask), 0, 0, 0, 0)
    return head + b"".join(rows) + mask


def _mask(row: bytes) -> bytes:
    bits = "".join("0" if alpha else "1" for alpha in row[3::4])
    return int(bits.ljust((len(bits) + 7) // 8 * 8, "0"), 2).to_bytes((len(bits) + 7) // 8, "big")
