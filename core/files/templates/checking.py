"""Whether a file is a workbook that can be opened without harm, before anything in it is unpacked."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from core.errors import FileProblem

OLD_FORMAT = bytes.fromhex("d0cf11e0a1b11ae1")
PASSWORD = "EncryptedPackage".encode("utf-16-le")
MOST_BYTES, BIG_PART, MOST_RATIO = 300 * 2**20, 10 * 2**20, 200
"""Unpacked in all; a part that is big and shrank by more than the ratio holds nothing but repetition."""
WORKBOOK = "xl/workbook.xml"
STRICT = b"purl.oclc.org/ooxml"


def check_workbook(data: bytes, path: Path) -> None:
    """Raise FileProblem where a file is no workbook of today's form, or would fill the memory."""
    if data.startswith(OLD_FORMAT) and PASSWORD in data:
        raise FileProblem(f"{path} is protected by a password. Save a copy without one in Excel.")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            reason = _reason(archive)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, ValueError, KeyError) as error:
        raise FileProblem(f"{path} is no Excel workbook, or a damaged one.") from error
    if reason:
        raise FileProblem(f"{path} {reason}")


def _reason(archive: zipfile.ZipFile) -> str:
    parts = archive.infolist()
    if sum(part.file_size for part in parts) > MOST_BYTES or any(map(_is_bomb, parts)):
        return "would unpack to more than a workbook can sensibly hold, so it was not opened."
    if "xl/workbook.bin" in archive.namelist():
        return "is a binary workbook (.xlsb). Save it as an Excel workbook (.xlsx)."
    if STRICT in archive.read(WORKBOOK):
        return 'is in the "Strict Open XML" form. Save it as an ordinary Excel workbook (.xlsx).'
    return ""


def _is_bomb(part: zipfile.ZipInfo) -> bool:
    return part.file_size > BIG_PART and part.file_size > MOST_RATIO * part.compress_size
