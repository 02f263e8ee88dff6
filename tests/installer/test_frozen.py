"""The frozen program, driven as a planner and a batch file drive it: away from the sources, in a home of its own."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.installer.conftest import ROOT

sys.path.insert(0, str(ROOT / "installer"))
import contents
import sizes

SAMPLES = ROOT / "resources" / "samples"
DATA = ROOT / "tests" / "data"
CORK, NETWORK, WELDING = (SAMPLES / f"{name}.json" for name in ("cork-factory", "laser-network", "welding-shop"))
FIRST_TIME = "first time only"
FRESH_HOME = {"NUMBA_CACHE_DIR", "PYTHONPATH", "QT_QPA_PLATFORM", "NUMBA_CPU_NAME"}
pytestmark = pytest.mark.slow


class Driven:
    """The frozen program in a home where it was never started, with its answers."""

    def __init__(self, program: Path, home: Path) -> None:
        self.program, self.home = program, home
        home.mkdir()
        kept = {name: value for name, value in os.environ.items() if name not in FRESH_HOME}
        folders = {name: str(home / name) for name in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME",
                                                       "XDG_STATE_HOME", "LOCALAPPDATA", "APPDATA")}
        self.environment = {**kept, **folders, "HOME": str(home), "CORKBOARD_LANGUAGE": "en"}

    def __call__(self, *arguments: Any, code: int = 0, **environment: str) -> subprocess.CompletedProcess[str]:
        """Do one command, which must end with a code."""
        done = subprocess.run([self.program, *map(str, arguments)], cwd=self.home, capture_output=True, text=True,
                              encoding="utf-8", env={**self.environment, **environment}, timeout=240)
        assert done.returncode == code, done.stderr
        return done

    def tells(self, *arguments: Any) -> dict[str, Any]:
        """The one JSON line that a command prints."""
        told: dict[str, Any] = json.loads(self(*arguments).stdout)
        return told

    def kernels(self) -> dict[str, int]:
        """The compiled kernels in its cache, with the time each was written."""
        return {path.name: path.stat().st_mtime_ns for path in self.home.rglob("*.nbc")}


@pytest.fixture
def run(program: Path, tmp_path: Path) -> Driven:
    """The frozen program, as it comes."""
    return Driven(program, tmp_path / "fresh home")


def test_that_it_solves_the_cork_sample_and_judges_the_plan_as_the_source_does(run: Driven, tmp_path: Path) -> None:
    plan = tmp_path / "plan.json"
    solved = run.tells("solve", CORK, "--seconds", 2, "--output", plan)
    assert (solved["conflicts"], solved["status"]) == (0, "feasible")
    told = run.tells("evaluate", plan)
    source = subprocess.run([sys.executable, "main.py", "evaluate", plan], cwd=ROOT, capture_output=True, text=True)
    assert told == json.loads(source.stdout)
    assert told["cost"] == pytest.approx(solved["cost"])


def test_that_the_first_solve_of_a_fresh_home_compiles_nothing(run: Driven) -> None:
    shipped = {path.name: path.stat().st_size for path in (run.program.parent / "_internal").glob("kernels/*/*.nbc")}
    done = run("solve", CORK, "--seconds", 2, NUMBA_DEBUG_CACHE="1")
    assert "index saved" not in done.stdout + done.stderr
    assert "data loaded from" in done.stdout + done.stderr
    assert FIRST_TIME not in done.stderr
    assert run.kernels().keys() <= shipped.keys()
    assert run.kernels()


def test_that_kernels_serve_where_nobody_may_write(run: Driven) -> None:
    done = run("solve", CORK, "--seconds", 2, NUMBA_CACHE_DIR="/proc/nowhere", NUMBA_DEBUG_CACHE="1")
    assert json.loads(done.stdout.splitlines()[-1])["conflicts"] == 0
    assert "index saved" not in done.stdout + done.stderr


def test_that_every_kernel_of_the_window_comes_along_for_both_levels_of_processors(program: Path) -> None:
    folders = list((program.parent / "_internal" / "kernels").iterdir())
    entries = [{path.name.partition("-")[0] for path in folder.glob("*.nbi")} for folder in folders]
    assert {folder.name.split("-", 2)[2] for folder in folders} >= {"x86-64"}
    assert all(found >= {"anneal.anneal", "drop_kernel.price_starts", "many_kernels.choose_many"} for found in entries)
    assert all((folder / "warm").exists() for folder in folders)


@pytest.mark.parametrize("form", ["xlsx", "cork", "json"])
def test_that_it_converts_a_sample(run: Driven, tmp_path: Path, form: str) -> None:
    run("convert", CORK, tmp_path / f"converted.{form}")
    assert (tmp_path / f"converted.{form}").stat().st_size > 1000


def test_that_it_fills_a_template(run: Driven, tmp_path: Path) -> None:
    template = ROOT / "resources" / "templates" / "liste-par-machine.xlsx"
    run("solve", CORK, "--seconds", 1, "--output", tmp_path / "plan.xlsx", "--template", template)
    assert len(openpyxl.load_workbook(tmp_path / "plan.xlsx").sheetnames) >= 1


def test_that_it_imports_the_messy_book_as_the_source_does(run: Driven, tmp_path: Path) -> None:
    told = run.tells("import", DATA / "db-of_messy_fr.xlsx", "--report", tmp_path / "report.json")
    expected = json.loads((DATA / "db-of_messy_fr.expected.json").read_text("utf-8"))
    assert told["counts"] == expected["counts"]
    assert len(json.loads((tmp_path / "report.json").read_text("utf-8"))["rows"]) == len(expected["rows"])


def test_that_it_paints_the_plan_as_a_pdf(run: Driven, tmp_path: Path) -> None:
    run("solve", CORK, "--seconds", 1, "--output", tmp_path / "plan.json")
    run("print", tmp_path / "plan.json", "--output", tmp_path / "plan.pdf")
    assert (tmp_path / "plan.pdf").read_bytes()[:5] == b"%PDF-"


def test_that_it_reads_an_old_excel_book(run: Driven) -> None:
    assert run.tells("import", DATA / "carnet.xls")["counts"] == {"ok": 3, "skip": 1}


def test_that_it_reads_orders_from_a_database(run: Driven, tmp_path: Path) -> None:
    import sqlite3

    with sqlite3.connect(tmp_path / "orders.db") as database:
        database.execute("create table orders (order_number text, quantity integer, due_date text)")
        database.execute("insert into orders values ('OF-1', 500, '2026-12-01')")
    database.close()
    where, query = f"sqlite:///{tmp_path / 'orders.db'}", "select * from orders"
    assert run.tells("import", "--database", where, "--query", query)["counts"]["ok"] == 1


def test_that_it_knows_postgresql(run: Driven) -> None:
    done = run("import", "--database", "postgresql+psycopg://nobody@127.0.0.1:1/none", "--query", "select 1", code=2)
    assert "psycopg" not in done.stderr.replace("postgresql+psycopg", "")
    assert "Traceback" not in done.stderr


def test_that_it_allocates_the_welding_shop(run: Driven, tmp_path: Path) -> None:
    told = run.tells("allocate", WELDING, "--k-best", 2, "--output", tmp_path / "plan.xlsx")
    assert told["total"] == 20
    assert (tmp_path / "plan.xlsx").exists()


def test_that_it_finds_and_simulates_offers(run: Driven) -> None:
    told = run.tells("offers", NETWORK, "--policy", "look-ahead", "--simulate", 5)
    assert told["simulation"]["days"] == 5
    assert told["offers"]


def test_that_it_learns_how_surely_producers_accept(run: Driven) -> None:
    assert "model" in json.dumps(run.tells("acceptance", NETWORK))


def test_that_it_speaks_french(run: Driven) -> None:
    languages = run.program.parent / "_internal" / "resources" / "languages"
    assert {path.name for path in languages.iterdir()} >= {"fr.ts", "fr.qm"}
    english = run("evaluate", "none.json", code=2).stderr
    assert run("evaluate", "none.json", code=2, CORKBOARD_LANGUAGE="fr").stderr != english or "none.json" in english
    assert list((run.program.parent / "_internal" / "PySide6").rglob("qtbase_fr.qm"))


def test_that_a_command_nobody_knows_is_refused_with_the_programs_own_name(run: Driven) -> None:
    assert "There is no command" in run("dance", code=2).stderr
    assert run("--help").stdout.startswith("usage: corkboard")
    assert run("--version").stdout.startswith("Corkboard ")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="what a program has loaded is told by Linux")
def test_that_ctrl_c_while_it_loads_shows_no_code_and_does_not_say_that_no_plan_exists(run: Driven) -> None:
    command = [run.program, "solve", CORK, "--seconds", "60"]
    process = subprocess.Popen(command, env=run.environment, cwd=run.home, stderr=subprocess.PIPE, text=True)
    while "libQt6Core" not in Path(f"/proc/{process.pid}/maps").read_text():  # the first of all it loads
        time.sleep(0.002)
    process.send_signal(signal.SIGINT)
    told = process.communicate(timeout=120)[1]
    assert "Traceback" not in told
    assert process.returncode in (130, -signal.SIGINT)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk that is full is a file of Linux")
def test_that_a_full_disk_under_the_result_is_bad_luck_told_in_a_sentence(run: Driven) -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run([run.program, "evaluate", CORK], env=run.environment, stdout=full, stderr=subprocess.PIPE,
                              text=True)
    assert (done.returncode, done.stderr.splitlines()) == (
        2, ["The result could not be written: No space left on device."])


def test_that_nothing_of_the_folder_it_is_started_in_or_of_pythons_settings_is_imported(run: Driven) -> None:
    for name in ("core", "numpy", "sitecustomize", "usercustomize", "encodings", "numba", "gui", "json", "main"):
        (run.home / f"{name}.py").write_text(f"raise SystemExit('{name} of somebody else')")
    nowhere = dict.fromkeys(("PYTHONHOME", "QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH"), str(run.home / "none"))
    hostile = {**nowhere, "PYTHONPATH": str(run.home), "PYTHONSTARTUP": str(run.home / "core.py"), "LANG": "C"}
    assert json.loads(run("solve", CORK, "--seconds", 1, **hostile).stdout)["conflicts"] == 0
    run("print", CORK, "--output", "plan.pdf", **hostile)
    assert (run.home / "plan.pdf").exists()


def test_that_every_library_of_qt_that_another_asks_for_is_in_it(program: Path) -> None:
    from PyInstaller.depend.bindepend import get_imports

    libraries = [path for path in (program.parent / "_internal").rglob("*")
                 if path.is_file() and (".so" in path.name or path.suffix in (".dll", ".pyd"))]
    here = {path.name.lower() for path in libraries}
    asked = {name.lower() for path in libraries if "PySide6" in path.parts for name, _ in get_imports(str(path))}
    qts = {Path(name).name for name in asked if Path(name).name.startswith(("libqt6", "qt6", "libicu"))}
    assert len(qts) > 5
    assert qts <= here


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the page tells what it weighs on Linux")
def test_that_every_megabyte_is_explained_and_the_page_tells_what_it_weighs(program: Path) -> None:
    weighed = sizes.weigh(program.parent)
    told = (ROOT / "installer" / "README.md").read_text("utf-8")
    rows = {name: float(size) for size, name in re.findall(r"^\| ([\d.]+) \| \d+ \| ([^|]+) \|", told, re.MULTILINE)}
    large = {name: size / sizes.MEGABYTE for name, size in weighed.items() if size / sizes.MEGABYTE >= sizes.SHOWN_FROM}
    assert not large.keys() - sizes.WHY.keys()
    if sys.version_info[:2] != (3, 11):  # which the page is about
        return
    assert {name: size for name, size in large.items() if abs(size - rows.get(name, 0)) > max(1, size / 10)} == {}
    (total,) = re.findall(r"^(\d+) MB in all", told, re.MULTILINE)
    assert sum(weighed.values()) / sizes.MEGABYTE == pytest.approx(float(total), rel=0.02)


def test_that_tools_for_developers_are_not_in_it(program: Path) -> None:
    names = [path.name.lower() for path in (program.parent / "_internal").iterdir()]
    inside = {name.partition("-")[0].partition(".")[0] for name in names}
    held = set(sizes.modules(program))
    assert {"core", "gui", "ortools", "numba"} <= held
    assert not (held | inside) & {tool.lower() for tool in contents.TOOLS}
    assert not held & {"pyqtgraph", "tkinter", "tests", "matplotlib"}


def test_that_all_resources_but_screenshots_are_in_it(program: Path) -> None:
    inside = program.parent / "_internal"
    ours = [path for path in (ROOT / "resources").rglob("*") if path.is_file() and "screenshots" not in path.parts]
    missing = [path for path in ours if not (inside / path.relative_to(ROOT)).exists()]
    assert ours
    assert not missing


def test_that_no_link_points_out_of_it(program: Path) -> None:
    links = [path for path in program.parent.rglob("*") if path.is_symlink()]
    assert [path for path in links if not path.resolve().is_relative_to(program.parent.resolve())] == []


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no bits for who may write")
def test_that_it_starts_from_a_read_only_folder_with_spaces_and_accents(run: Driven, tmp_path: Path) -> None:
    folder = tmp_path / "Mes logiciels été"
    shutil.copytree(run.program.parent, folder, symlinks=True, copy_function=os.link)
    for path in [folder, *(one for one in folder.rglob("*") if one.is_dir())]:
        path.chmod(stat.S_IRUSR | stat.S_IXUSR)
    run.program = folder / "corkboard"
    try:
        assert run.tells("import", DATA / "carnet.xls")["counts"]["ok"] == 3
        assert run.tells("solve", CORK, "--seconds", 1)["conflicts"] == 0
    finally:
        for path in [folder, *(one for one in folder.rglob("*") if one.is_dir())]:
            path.chmod(stat.S_IRWXU)


@pytest.fixture
def screen() -> Iterator[str]:
    """A virtual screen, or a skip with the reason."""
    if os.name == "nt" or not (shutil.which("Xvfb") and shutil.which("xdotool")):
        pytest.skip("Xvfb and xdotool, which this test looks at the window with, are not here")
    reading, writing = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
                              pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as told:
        name = f":{told.readline().strip()}"
    yield name
    server.terminate()
    server.wait()


@pytest.mark.screen
@pytest.mark.parametrize("language", ["en_GB.UTF-8", "fr_FR.UTF-8"])
def test_that_its_window_opens_on_a_file(run: Driven, screen: str, language: str) -> None:
    environment = {**run.environment, "DISPLAY": screen, "LC_ALL": language, "CORKBOARD_LANGUAGE": ""}
    window = subprocess.Popen([run.program, CORK], env=environment, cwd=run.home, stderr=subprocess.PIPE, text=True)
    try:
        assert shows(screen, window, json.loads(CORK.read_text("utf-8"))["name"])
    finally:
        window.terminate()
        told = window.communicate()[1]
    assert "Traceback" not in told


def shows(screen: str, window: subprocess.Popen[str], name: str) -> bool:
    """Whether a program's window comes to bear the name of a project."""
    look, until = ["xdotool", "search", "--onlyvisible", "--name", f"{name} – Corkboard"], time.monotonic() + 60
    while window.poll() is None and time.monotonic() < until:
        if not subprocess.run(look, env={**os.environ, "DISPLAY": screen}, capture_output=True).returncode:
            return True
        time.sleep(0.2)
    return False
