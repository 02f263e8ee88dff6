"""What every test stands on: no screen, no settings of the developer's, one look, no chance in the build."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.update(QT_SCALE_FACTOR="1", QT_FONT_DPI="96", CORKBOARD_LANGUAGE="en", CORKBOARD_TOUR="no")

# One cache of compiled kernels for all tests, since every test has a home of its own.
PLACE = Path(__file__).resolve().parents[1] / ".venv"
PLACE = PLACE if PLACE.is_dir() else Path(tempfile.gettempdir())
os.environ.setdefault("NUMBA_CACHE_DIR", str(PLACE / "numba-cache"))

# A slow machine is no reason to fail. The build draws the same examples each time, a developer new ones.
settings.register_profile("dev", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, database=None, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "dev")

HOMES = (
    "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME",
    "APPDATA", "LOCALAPPDATA", "WIN_PD_OVERRIDE_APPDATA", "WIN_PD_OVERRIDE_LOCAL_APPDATA",
)


@pytest.fixture
def shared() -> Path:
    """The folder of shared examples and public benchmarks that may stand beside this checkout."""
    folder = Path(__file__).resolve().parents[2] / "shared"
    if not folder.is_dir():
        pytest.skip("the shared examples are not beside this checkout")
    return folder


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The one application of a test run: the same style, font and name everywhere."""
    from PySide6.QtGui import QFont

    qapp.setOrganizationName("Corkboard")
    qapp.setApplicationName("Corkboard")
    qapp.setStyle("Fusion")
    qapp.setFont(QFont("DejaVu Sans", 9))
    return qapp


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own for each test: the developer's settings are neither read nor written."""
    home = tmp_path / "home"
    monkeypatch.setenv("CORKBOARD_LANGUAGE", "en")
    monkeypatch.setenv("CORKBOARD_DURATIONS", "mixed")
    for name in HOMES:
        monkeypatch.setenv(name, str(home / name.lower()))
    if "PySide6.QtCore" in sys.modules:
        keep_qt_within(home)
    return home


def keep_qt_within(home: Path) -> None:
    """Qt remembers where settings live and which language it speaks, we our units: all are said anew for each test."""
    from PySide6.QtCore import QLocale, QSettings, QStandardPaths

    from gui.look import manners

    for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(kind, QSettings.Scope.UserScope, str(home / "settings"))
    QStandardPaths.setTestModeEnabled(os.name == "nt")  # elsewhere the XDG folders above are obeyed
    QLocale.setDefault(QLocale.c())
    manners.use(manners.Manners())


@pytest.fixture(autouse=True)
def every_mouse_event(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let pyqtgraph see each move of the mouse; for people it drops some and takes quick drags for clicks."""
    graph = sys.modules.get("pyqtgraph")
    if graph is None:
        return
    monkeypatch.setitem(graph.CONFIG_OPTIONS, "mouseRateLimit", -1)
    scene = graph.GraphicsScene
    made = scene.__init__

    def without_waiting(self, *args, **kwargs) -> None:
        made(self, *args, **kwargs)
        self.minDragTime = 0

    monkeypatch.setattr(scene, "__init__", without_waiting)
