"""Workbooks as LibreOffice shows them: pages, the texts on them, and pictures to look at."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

TOOLS = ("soffice", "pdftotext", "pdfinfo", "pdftoppm")
POPPLER = ("pdftotext", "pdfinfo", "pdftoppm", "pdffonts", "pdfimages")
LONGEST = 120
"""Seconds; LibreOffice makes itself a home at its first start."""


class Pdf:
    """The pages of a PDF as poppler reads and draws them."""

    def __init__(self, pdf: Path) -> None:
        self.pdf = pdf

    @property
    def text(self) -> str:
        """All texts as they stand on the pages."""
        return _output("pdftotext", "-layout", str(self.pdf), "-")

    @property
    def texts(self) -> list[str]:
        """The texts of each page."""
        return self.text.split("\f")[:-1]

    @property
    def words(self) -> list[str]:
        """All words, in reading order."""
        return _output("pdftotext", "-raw", str(self.pdf), "-").split()

    @property
    def pages(self) -> int:
        """How many pages there are."""
        found = re.search(r"Pages:\s+(\d+)", _output("pdfinfo", str(self.pdf)))
        assert found is not None
        return int(found[1])

    @property
    def title(self) -> str:
        """What a reader of PDFs shows in its title bar."""
        found = re.search(r"Title: +(.*)", _output("pdfinfo", str(self.pdf)))
        return found[1] if found else ""

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the first page in points."""
        found = re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", _output("pdfinfo", str(self.pdf)))
        assert found is not None
        return float(found[1]), float(found[2])

    @property
    def fonts(self) -> list[str]:
        """A line of each font with whether it is embedded."""
        return _output("pdffonts", str(self.pdf)).splitlines()[2:]

    @property
    def images(self) -> list[str]:
        """A line of each picture made of pixels."""
        return _output("pdfimages", "-list", str(self.pdf)).splitlines()[2:]

    def pictures(self, dots: int = 60) -> list[Path]:
        """A picture of each page, so many dots an inch."""
        stem = self.pdf.with_suffix("")
        subprocess.run(["pdftoppm", "-png", "-r", str(dots), str(self.pdf), str(stem)], check=True)
        return sorted(self.pdf.parent.glob(f"{stem.name}-*.png"))


class Rendered(Pdf):
    """The pages of a workbook."""

    def __init__(self, book: Path, home: Path) -> None:
        self.book = book
        command = ["soffice", "--headless", f"-env:UserInstallation={home.as_uri()}", "--convert-to", "pdf",
                   "--outdir", str(book.parent), str(book)]  # fmt: skip
        done = subprocess.run(command, capture_output=True, text=True, timeout=LONGEST)
        super().__init__(book.with_suffix(".pdf"))
        assert self.pdf.exists(), done.stdout + done.stderr


def skip_without_libreoffice() -> None:
    """Skip a test where LibreOffice or what reads its pages is missing; nobody installs 600 MB for it."""
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing:
        pytest.skip(f"there is no {' and no '.join(missing)} here")


def skip_without_poppler() -> None:
    """Skip a test where what reads and draws a PDF is missing."""
    missing = [tool for tool in POPPLER if shutil.which(tool) is None]
    if missing:
        pytest.skip(f"there is no {' and no '.join(missing)} here")


def _output(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def saved_again(book: Path, home: Path) -> Path:
    """A workbook opened and saved by LibreOffice."""
    folder = book.parent / "saved"
    command = ["soffice", "--headless", f"-env:UserInstallation={home.as_uri()}", "--convert-to",
               "xlsx:Calc MS Excel 2007 XML",
               "--outdir", str(folder), str(book)]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, timeout=LONGEST)
    return folder / book.name
