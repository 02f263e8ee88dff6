"""The command line as another program sees it: standard output, standard error and exit code."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from core import __version__
from core.cli import main
from core.cli.told import how_good
from core.cli.watching import search
from core.files import read_any, read_project, write_exchange, write_project
from core.files.open_elsewhere import excel_note
from core.model import FrozenMap, Scenario
from core.solve import Result
from tests.builders import lot, machine, order, scenario, shop
from tests.core.files.histories import history
from tests.core.files.test_refusals import note_of

ROOT = Path(__file__).parents[2]


@pytest.fixture
def example(tmp_path: Path) -> Path:
    """Two orders and two machines in the exchange format, without a plan."""
    orders = [order("A", due=120), order("B", due=120)]
    path = tmp_path / "été.json"
    write_exchange(scenario(shop(orders, [machine("M1"), machine("M2")])), path)
    return path


def result(capsys: pytest.CaptureFixture[str]) -> dict[str, object]:
    """The one line of JSON that was printed."""
    (line,) = capsys.readouterr().out.splitlines()
    return json.loads(line)


def test_that_solve_prints_what_the_plan_is_worth(example: Path, tmp_path: Path, capsys) -> None:
    assert main(["solve", str(example), "--seconds", "2", "--output", str(tmp_path / "out.json")]) == 0
    solved = result(capsys)
    assert [*solved] == ["status", "cost", "terms", "bound", "gap", "seconds", "lots", "conflicts"]
    assert [*solved["terms"]] == ["earliness", "tardiness", "changeovers", "excess", "changeover_hours"]
    assert (solved["status"] in ("optimal", "feasible"), solved["conflicts"]) == (True, 0)
    assert main(["evaluate", str(tmp_path / "out.json")]) == 0
    evaluated = result(capsys)
    assert (evaluated["cost"], evaluated["terms"], evaluated["conflicts"]) == (solved["cost"], solved["terms"], [])


def test_that_a_repair_moves_no_more_lots_than_it_may(tmp_path: Path, capsys) -> None:
    """Two lots on one place of M1: one of them goes elsewhere."""
    both = [lot(f"{name}.1", name, "M1", 1000, 60, 120) for name in "AB"]
    orders = [order(name, due=120) for name in "AB"]
    write_exchange(scenario(shop(orders, [machine("M1"), machine("M2")]), *both), tmp_path / "plan.json")
    out = str(tmp_path / "out.json")
    assert main(["solve", str(tmp_path / "plan.json"), "--near", "1", "--seconds", "20", "--output", out]) == 0
    printed = capsys.readouterr()
    assert "1 lot moved." in printed.err
    assert json.loads(printed.out)["conflicts"] == 0


def test_that_a_repair_of_a_plan_that_is_not_there_is_refused_in_words(tmp_path: Path, capsys) -> None:
    write_exchange(scenario(shop([order("A"), order("B")])), tmp_path / "plan.json")
    out = tmp_path / "out.json"
    assert main(["solve", str(tmp_path / "plan.json"), "--near", "5", "--output", str(out)]) == 1
    printed = capsys.readouterr()
    assert printed.err.strip() == (
        "There is no plan yet to stay near to: no lot has a time. First look for a plan without that.")  # fmt: skip
    told = json.loads(printed.out)
    assert (told["status"], told["lots"], out.exists()) == ("impossible", 0, False)


def test_that_evaluate_lists_conflicts_in_words(tmp_path: Path, capsys) -> None:
    late = scenario(shop([order("A", due=60)]), lot("A/1", "A", "M1", 400, 60, 120))
    write_exchange(late, tmp_path / "plan.json")
    assert main(["evaluate", str(tmp_path / "plan.json")]) == 0
    found = result(capsys)
    assert [*found] == ["cost", "terms", "late_orders", "max_tardiness_hours", "conflicts"]
    assert (found["late_orders"], found["max_tardiness_hours"]) == (1, 1)
    assert {"quantity", "duration"} <= {conflict["kind"] for conflict in found["conflicts"]}
    assert all([*conflict] == ["kind", "sentence", "lots"] for conflict in found["conflicts"])


def test_that_a_solved_project_keeps_its_history_and_gains_a_step(tmp_path: Path, capsys) -> None:
    source, target = tmp_path / "plan.cork", tmp_path / "out.cork"
    write_project(history(steps=2), source)
    assert main(["solve", str(source), "--seconds", "1", "--output", str(target)]) == 0
    solved = read_project(target)
    assert [step.name for step in solved.steps] == ["Place lot 0", "Place lot 1", "Optimise"]
    assert solved.steps[-1].cost == result(capsys)["cost"]
    assert solved.undo().project == read_project(source).project


def test_that_no_plan_is_exit_1_with_the_reason(tmp_path: Path, capsys) -> None:
    unmakable = order("A", attributes=FrozenMap({"format": "99x99"}))
    write_exchange(scenario(shop([unmakable])), tmp_path / "plan.json")
    assert main(["solve", str(tmp_path / "plan.json"), "--seconds", "1", "--output", str(tmp_path / "out.json")]) == 1
    captured = capsys.readouterr()
    solved = json.loads(captured.out)
    assert (solved["status"], solved["cost"], solved["lots"]) == ("impossible", None, 0)
    assert "A" in captured.err
    assert not (tmp_path / "out.json").exists()


def test_that_what_clashes_is_listed_on_standard_error(tmp_path: Path, capsys) -> None:
    both = [order(name, quantity=5000, deadline=400) for name in "AB"]
    write_exchange(scenario(shop(both)), tmp_path / "plan.json")
    assert main(["solve", str(tmp_path / "plan.json"), "--seconds", "60"]) == 1
    lines = capsys.readouterr().err.splitlines()
    assert lines[-3] == "No plan can keep these 2 locks, rules and dates together."
    assert lines[-2].startswith("- A must be complete by Mon 7 Sep 06:40;")
    assert lines[-1].startswith("- B must be complete by Mon 7 Sep 06:40;")


def test_that_a_proof_is_told_on_standard_error(example: Path, capsys) -> None:
    assert main(["solve", str(example), "--seconds", "60"]) == 0
    captured = capsys.readouterr()
    assert captured.err.splitlines()[-1] == "Proven optimal: no plan can be cheaper."
    solved = json.loads(captured.out)
    assert (solved["status"], solved["gap"]) == ("optimal", 0)


@pytest.mark.parametrize(
    ("known", "words"),
    [
        ((100.0, 80.0, 100.0),
         "Proven best among plans that split no order; with splits a plan could be cheaper by at most 20%."),
        ((90.0, 80.0, 900.0), "At most 13% above the optimum. Without splits no plan costs less than 900.00."),
        ((100.0, 93.0, None), "At most 8% above the optimum."),
        ((100.0, None, None), "No bound was found: how much better a plan could be is not known."),
    ],
)  # fmt: skip
def test_that_a_bound_says_which_question_it_answers(known: tuple[float, ...], words: str) -> None:
    cost, bound, whole = known
    assert how_good(Result("feasible", None, cost, bound, None, 1.0, "", whole)) == words


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("nothing", ["is not JSON: line 1"]),
        ('{"format": "corkboard-exchange", "version": 1, "epoch": "x", "horizon_days": 0}', ["epoch: ", "horizon_"]),
    ],
)
def test_that_bad_input_is_exit_2_with_every_problem(text: str, sentences: list[str], tmp_path: Path, capsys) -> None:
    (tmp_path / "plan.json").write_text(text, "utf-8")
    for command in (["solve"], ["evaluate"], ["bench", "cork"]):
        assert main([*command, str(tmp_path / "plan.json")]) == 2
        captured = capsys.readouterr()
        assert captured.out == ""
        assert len(captured.err.splitlines()) == len(sentences)
        assert all(sentence in captured.err for sentence in sentences)


def test_that_warnings_go_to_standard_error(tmp_path: Path, capsys) -> None:
    data = {"format": "corkboard-exchange", "version": 1, "epoch": "2026-09-07", "colour": "red"}
    (tmp_path / "plan.json").write_text(json.dumps(data), "utf-8")
    assert main(["evaluate", str(tmp_path / "plan.json")]) == 0
    assert "Warning: colour: This key is not known and was left out." in capsys.readouterr().err


@pytest.mark.parametrize("name", ["out.doc", "out", "none/out.json", "."])
def test_that_an_output_nobody_could_write_is_refused_before_the_search(name: str, example: Path, capsys) -> None:
    assert main(["solve", str(example), "--seconds", "600", "--output", str(example.parent / name)]) == 2
    captured = capsys.readouterr()
    _, *offers = captured.err.splitlines()
    assert (captured.out, [one for one in offers if not one.startswith("It can be written as")]) == ("", [])


@pytest.mark.skipif(os.name == "nt", reason="Windows itself refuses what is open, and a note alone says nothing there")
def test_that_a_name_that_cannot_be_written_comes_with_one_that_can(example: Path, tmp_path: Path, capsys) -> None:
    out = tmp_path / "plan.xlsx"
    excel_note(out).write_bytes(note_of("Anna Weber"))
    assert main(["convert", str(example), str(out)]) == 2
    told = capsys.readouterr().err
    assert f"{out} is open in Excel, by Anna Weber. Close it there, or choose another name." in told
    assert f"It can be written as {tmp_path / 'plan (2).xlsx'}." in told


@pytest.mark.skipif(os.name == "nt", reason="Windows itself refuses what is open, and a note alone says nothing there")
def test_that_a_plan_is_not_lost_where_its_file_is_opened_during_the_search(
    example: Path, tmp_path: Path, capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "plan.json"

    def search_while_somebody_opens_it(*arguments: object) -> object:
        excel_note(out).write_bytes(note_of("Anna Weber"))
        return search(*arguments)

    monkeypatch.setattr("core.cli.commands.search", search_while_somebody_opens_it)
    assert main(["solve", str(example), "--seconds", "2", "--output", str(out)]) == 2
    printed = capsys.readouterr()
    assert f"The plan is in {tmp_path / 'plan (2).json'}." in printed.err
    assert json.loads(printed.out)["lots"] == len(read_any(tmp_path / "plan (2).json").scenario.plan.lots) > 0
    assert not out.exists()


def test_that_convert_goes_between_all_forms(example: Path, tmp_path: Path) -> None:
    cork, json_again, book = tmp_path / "a.cork", tmp_path / "a.json", tmp_path / "a.xlsx"
    assert main(["convert", str(example), str(cork)]) == 0
    assert main(["convert", str(cork), str(json_again)]) == 0
    assert json_again.read_bytes() == example.read_bytes()
    assert main(["convert", str(json_again), str(book)]) == 0
    assert book.stat().st_size > 1000


def test_that_bench_finds_the_best_known_value(tmp_path: Path, capsys) -> None:
    instance = tmp_path / "formats" / "examples" / "tiny.json"
    table = tmp_path / "benchmarks" / "cork" / "best_known.csv"
    for path in (instance, table):
        path.parent.mkdir(parents=True)
    write_exchange(scenario(), instance)
    table.write_text("file,best_known_splits\ntiny,12.5\n", "utf-8")
    assert main(["bench", "cork", str(instance), "--seconds", "1"]) == 0
    found = result(capsys)
    assert [*found] == ["family", "instance", "objective", "bound", "best_known", "seconds"]
    assert (found["family"], found["instance"], found["best_known"]) == ("cork", "tiny", 12.5)


def test_that_bench_answers_one_instance_of_a_file_of_several(tmp_path: Path, capsys) -> None:
    (tmp_path / "wt2_held.txt").write_text("1 2  3 4  5 6   5 5  1 3  5 5\n", "utf-8")
    arguments = ["weighted_tardiness", str(tmp_path / "wt2_held.txt"), "--instance", "2", "--seconds", "0.05"]
    assert main(["bench", *arguments]) == 0
    found = result(capsys)
    assert [*found] == ["family", "instance", "objective", "bound", "best_known", "seconds"]
    assert (found["instance"], found["objective"], found["best_known"]) == ("wt2_held.txt 2", 5, None)


def test_that_bench_says_when_packing_cannot_be_in_time(tmp_path: Path, capsys) -> None:
    job = {"product": 0, "duration": 9, "ready": 0, "ideal_end": 5, "due": 7}
    line = {"start": 0, "operator": "A"}
    data = {"lines": [line], "products": ["x"], "cleaning_minutes_from_row_to_column": [[0]], "jobs": [job]}
    (tmp_path / "one.json").write_text(json.dumps(data), "utf-8")
    assert main(["bench", "food_packaging", str(tmp_path / "one.json"), "--seconds", "0.05"]) == 0
    captured = capsys.readouterr()
    found = json.loads(captured.out)
    assert (found["objective"], found["hard"], found["medium"]) == (81, 2, 4)
    assert "2 minutes past due dates (hard), 4 past ideal ends (medium)" in captured.err


def test_that_a_misspelt_command_or_file_gets_a_sentence(capsys) -> None:
    assert main(["slove", "x.json"]) == 2
    assert capsys.readouterr().err == (
        "There is no command and no file slove. The commands are solve, evaluate, convert, import, allocate, offers, "
        "acceptance, print and bench; --help explains them.\n"
    )


@pytest.mark.parametrize("arguments", [["--seconds", "0"], ["--seconds", "x"], ["--workers", "0"], ["--seed", "x"]])
def test_that_a_number_out_of_range_is_exit_2(arguments: list[str], example: Path, capsys) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["solve", str(example), *arguments])
    assert caught.value.code == 2
    assert arguments[0] in capsys.readouterr().err


def run(*arguments: object, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run the program as a process of its own."""
    command = [sys.executable, str(ROOT / "main.py"), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, env={**os.environ, **environment}, cwd=ROOT)


def test_that_version_and_help_are_printed(capsys) -> None:
    assert run("--version").stdout.decode().strip() == f"Corkboard {__version__}"
    assert b"evaluate" in run("--help").stdout


def test_that_the_version_is_that_of_the_package() -> None:
    assert f'version = "{__version__}"' in (ROOT / "pyproject.toml").read_text("utf-8")


def test_that_a_console_that_knows_only_ascii_is_no_obstacle(example: Path) -> None:
    done = run("evaluate", example.with_name("ä.json"), PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert (done.returncode, b"There is no file" in done.stderr) == (2, True)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk that is full is a file of Linux")
def test_that_a_result_that_cannot_be_written_is_told_and_is_no_missing_plan(example: Path) -> None:
    with open("/dev/full", "w") as full:
        command = [sys.executable, str(ROOT / "main.py"), "evaluate", str(example)]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, cwd=ROOT)
    assert (done.returncode, done.stderr.decode().splitlines()) == (
        2, ["The result could not be written: No space left on device."])


@pytest.mark.skipif(os.name == "nt", reason="pipes and streams of a shell of Linux")
@pytest.mark.parametrize("after", ["| true", ">&-", ">&- 2>&-", "<&- >&- 2>&-"])
def test_that_nobody_who_reads_the_result_is_no_trouble(example: Path, after: str) -> None:
    shell = f'"{sys.executable}" main.py evaluate "{example}" {after}; echo "${{PIPESTATUS[0]}}" >&3'
    done = subprocess.run(["bash", "-c", f"{{ {shell}; }} 3>&1 1>/dev/null"], cwd=ROOT, capture_output=True, text=True)
    assert done.stdout.split()[-1] == "0", done.stderr
    assert "Traceback" not in done.stderr


def test_that_the_window_needs_a_screen_and_says_so(example: Path) -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("only Linux can be without a screen")
    done = run(example, DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert (done.returncode, b"There is no screen here" in done.stderr) == (2, True)


def test_that_evaluate_loads_neither_qt_nor_the_solver(example: Path) -> None:
    program = (
        "import sys; from core.cli import main; main(sys.argv[1:]); "
        "print(*({'PySide6', 'ortools', 'numba', 'openpyxl', 'pandas'} & sys.modules.keys()), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", program, "evaluate", str(example)], capture_output=True, cwd=ROOT)
    assert done.stderr.strip() == b""


def hard(tmp_path: Path) -> Path:
    """A shop that no search finishes: all is due at once, which no simple bound foresees."""
    colours = [FrozenMap({"format": "24x44", "colour": str(n % 7)}) for n in range(60)]
    orders = [
        order(f"OF{n}", 1000 + 137 * n % 900, due=600, attributes=attributes)
        for n, attributes in enumerate(colours)
    ]
    path = tmp_path / "hard.json"
    write_exchange(Scenario(shop(orders, [machine(f"M{n}", 900 + 50 * n) for n in range(5)])), path)
    return path


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="Windows sends no signals to a process without a console")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_that_a_stopped_search_keeps_the_best_plan(number: int, tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    command = [sys.executable, ROOT / "main.py", "solve", hard(tmp_path), "--seconds", "500", "--output", target]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        while not re.match(r"[\d.]+ s: cost", process.stderr.readline()):
            assert process.poll() is None
        process.send_signal(number)
        solved = json.loads(process.stdout.read())
    assert process.returncode == 130
    assert (solved["status"], solved["conflicts"]) == ("stopped", 0)
    assert len(read_any(target).scenario.plan.lots) == solved["lots"]


def test_that_locked_lots_are_still_there_after_solve(tmp_path: Path, capsys) -> None:
    locked = lot("A/1", "A", "M1", 1000, 600, 660, "resource", "start")
    write_exchange(replace(scenario(None, locked)), tmp_path / "plan.json")
    assert main(["solve", str(tmp_path / "plan.json"), "--seconds", "1", "--output", str(tmp_path / "out.json")]) == 0
    assert [*read_any(tmp_path / "out.json").scenario.plan.lots.rows] == [locked]
    assert result(capsys)["lots"] == 1


def test_that_the_schedule_of_a_shop_without_a_plan_is_read_back(tmp_path: Path) -> None:
    """The row above the orders that are not planned names them and says their sum."""
    before = scenario(shop([order("A", 2000), order("B", 3000), order("C", 500)]))
    write_exchange(before, tmp_path / "before.json")
    assert main(["convert", str(tmp_path / "before.json"), str(tmp_path / "plan.xlsx")]) == 0
    assert main(["convert", str(tmp_path / "plan.xlsx"), str(tmp_path / "after.json")]) == 0
    after = read_any(tmp_path / "after.json").scenario.shop.orders
    assert {one.id: one.quantity for one in after.rows} == {"A": 2000, "B": 3000, "C": 500}
