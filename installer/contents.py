"""What the frozen program is made of: what PyInstaller cannot see is named, and what nobody uses is left out.

`corkboard.spec` asks here. Every line that leaves something out says why nobody misses it; `tests/installer` drives
the frozen program through all it can do, and finds what is missing all the same.
"""

from __future__ import annotations

import fnmatch
import os
import sys
from collections.abc import Iterable
from pathlib import Path, PurePath

ROOT = Path(__file__).resolve().parent.parent
IS_WINDOWS = os.name == "nt"
sys.path.insert(0, str(ROOT))

from core.language.active import available  # noqa: E402 - once the folder of the project is known
from core.timing.kernel_cache import sources  # noqa: E402

IMPORTED_BY_NAME = [
    "psycopg", "psycopg_binary", "sqlalchemy.dialects.postgresql.psycopg", "sqlalchemy.dialects.sqlite.pysqlite",
    "holidays.countries", "core.offers.simulation", "pybind11_abseil", "pybind11_abseil.status",
]
"""Modules that somebody imports by a name made at run time."""

TOOLS = (
    "pip", "setuptools", "pkg_resources", "wheel", "PyInstaller", "_pyinstaller_hooks_contrib", "altgraph",
    "pytest", "_pytest", "pytestqt", "xdist", "execnet", "pluggy", "iniconfig", "pygments", "hypothesis",
    "sortedcontainers", "mypy", "mypyc", "ruff", "pathspec", "librt", "ast_serialize",
)
"""What the lock holds for tests, checks and the making of this: never in the program."""
UNUSED = (
    "pyqtgraph",  # measured against, and drawn with by nobody
    "tkinter", "_tkinter", "turtle", "idlelib", "lib2to3", "ensurepip", "venv", "curses", "readline",
    "IPython", "matplotlib", "PIL", "jinja2", "tables", "fsspec", "pyarrow", "xlsxwriter", "xarray", "dask",
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtSql", "PySide6.QtTest", "PySide6.QtDesigner", "PySide6.QtHelp",
    "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtUiTools", "PySide6.QtConcurrent",
    "PySide6.QtNetwork", "PySide6.QtDBus",
    "lxml.objectify", "lxml.html", "lxml.sax", "lxml.builder", "lxml.isoschematron",  # etree does all we ask
    "numba.tests", "numba.pycc", "llvmlite.tests", "scipy.cluster", "scipy.io",
    "scipy.signal", "scipy.datasets", "scipy.odr", "scipy.misc",
    "pandas.tests", "pandas.io.clipboard", "pandas.io.formats.style",
    # of scikit-learn the logistic regression alone is asked for
    "sklearn.cluster", "sklearn.compose", "sklearn.covariance", "sklearn.cross_decomposition", "sklearn.datasets",
    "sklearn.decomposition", "sklearn.ensemble", "sklearn.feature_extraction", "sklearn.feature_selection",
    "sklearn.gaussian_process", "sklearn.impute", "sklearn.inspection", "sklearn.manifold", "sklearn.mixture",
    "sklearn.neighbors", "sklearn.neural_network", "sklearn.semi_supervised", "sklearn.tree", "sklearn.tests",
    "sqlalchemy.dialects.mssql", "sqlalchemy.dialects.mysql", "sqlalchemy.dialects.oracle", "sqlalchemy.testing",
    "ortools.constraint_solver", "ortools.scheduling", "ortools.packing",
)
LEFT_OUT = [*TOOLS, *UNUSED]

UNWANTED_FILES = (
    "*/tests/*", "*/testing/data/*", "*.pyi", "*.pyx", "*.pxd", "*.h", "*.c", "*/meson.build", "*/py.typed", "*.lib",
    # Qt: no network, no SQL, no screens of televisions, no pictures but those we have (svg, and png that is built in)
    "PySide6/*egl*", "PySide6/*linuxfb*", "PySide6/*libqvnc*", "PySide6/*vkkhr*", "PySide6/*qgtk3*",
    "PySide6/*/tls/*", "PySide6/*/networkinformation/*", "PySide6/*/sqldrivers/*", "PySide6/*/qmltooling/*",
    "PySide6/*/imageformats/*qpdf*", "PySide6/*/imageformats/*qtiff*", "PySide6/*/imageformats/*qtga*",
    "PySide6/*/imageformats/*qwbmp*", "PySide6/*/imageformats/*qwebp*", "PySide6/*/imageformats/*qicns*",
    "PySide6/*/imageformats/*qjpeg*", "PySide6/*/imageformats/*qgif*",
    # nor touch screens and keyboards without a desktop, nor OpenGL: Qt paints our widgets by itself
    "PySide6/*/generic/*", "PySide6/*/xcbglintegrations/*", "PySide6/*/wayland-graphics-integration-client/*",
    "*Qt6EglF*", "*Qt6OpenGL*", "*Qt6Network*",
    "PySide6/plugins/platforms/qdirect2d*", "PySide6/opengl32sw.dll",
    # numba's threads and GPUs: our kernels are plain loops
    "numba/np/ufunc/tbbpool*", "numba/np/ufunc/omppool*",
)
KEPT_FILES = ("*/LICENSE*", "*/licenses/*", "*.dist-info/METADATA")


def our_files() -> list[tuple[str, str]]:
    """Everything in resources but screenshots, and the sources that the digest of the kernels is made of."""
    resources = [path for path in (ROOT / "resources").rglob("*") if path.is_file()]
    ours = [*(path for path in resources if not _is_only_for_developers(path)), *sources(), ROOT / "LICENSE"]
    return [(str(path), str(path.parent.relative_to(ROOT))) for path in ours]


def _is_only_for_developers(path: Path) -> bool:
    inside = path.relative_to(ROOT / "resources")
    return inside.parts[0] == "screenshots"


def is_wanted(name: str) -> bool:
    """Whether a file of a package goes into the folder, from its place there."""
    place = PurePath(name).as_posix()
    if any(fnmatch.fnmatch(place, one) for one in KEPT_FILES):
        return True
    return not any(fnmatch.fnmatch(place, one) for one in UNWANTED_FILES) and _is_of_our_languages(PurePath(place))


def _is_of_our_languages(place: PurePath) -> bool:
    """Qt's own words and Babel's formats: those of our languages, and of nobody else."""
    if "translations" in place.parts and place.suffix == ".qm":
        kind, _, language = place.stem.partition("_")
        return kind == "qtbase" and language in available()
    if "locale-data" in place.parts:
        return place.stem == "root" or place.stem.partition("_")[0] in available()
    return True


def without_orphans(entries: Iterable[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """The binaries that a program or a package still asks for: on Linux, system libraries that came only with a
    plugin that is left out go as well."""
    entries = list(entries)
    if not sys.platform.startswith("linux"):
        return entries
    from PyInstaller.depend.bindepend import get_imports

    by_name = {PurePath(name).name: (name, source, kind) for name, source, kind in entries}
    system = {name for name, source, _ in entries if _is_systems(name, source)}
    wanted = [entry for entry in entries if entry[0] not in system]
    for _, source, _ in wanted:  # grows as it goes
        for needed, _ in get_imports(source) if source else ():
            entry = by_name.get(PurePath(needed).name)
            if entry is not None and entry[0] in system:
                system.discard(entry[0])
                wanted.append(entry)
    return wanted


def _is_systems(name: str, source: str) -> bool:
    return PurePath(name).parent == PurePath(".") and ".so" in name and source.startswith(("/lib", "/usr/lib"))
