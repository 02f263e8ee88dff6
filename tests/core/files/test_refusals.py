"""A target that refuses: said in words, the old file whole, no half of a new one left, another name offered."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from core.errors import FileProblem, NotWritten
from core.files import write_exchange, write_schedule
from core.files.disk import check_writable, replace_file
from core.files.open_elsewhere import excel_note
from core.files.other_name import another_name, fault_of, fit_file_name
from core.files.refusals import file_problem, is_in_the_cloud
from core.files.templates import fill_template
from core.model import Project
from tests.core.files.templates.books import planned, template

ROOT = Path(__file__).resolve().parents[3]
NOT_ON_WINDOWS = pytest.mark.skipif(os.name == "nt", reason="made with the means of Linux")


def a_template(path: Path) -> Path:
    """A template, made where there is none yet."""
    return path if path.exists() else template(path)


WRITERS = {
    "standard.xlsx": lambda path: write_schedule(planned(), path),
    "template.xlsx": lambda path: fill_template(planned(), a_template(path.parent / "t.xlsx"), path),
    "exchange.json": lambda path: write_exchange(Project((planned(),)), path),
}


def note_of(owner: str) -> bytes:
    """Excel's note beside an open workbook: 165 bytes, the name in bytes and again in two bytes a letter."""
    narrow = owner.encode("cp1252", "replace").ljust(54)
    wide = owner.encode("utf-16-le").ljust(108, b" ")
    return bytes([len(owner)]) + narrow + bytes([len(owner), 0]) + wide


# Who has it open.


@NOT_ON_WINDOWS
@pytest.mark.parametrize("name", WRITERS)
def test_that_a_workbook_open_in_excel_is_left_whole_and_its_user_named(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(b"last week")
    excel_note(path).write_bytes(note_of("Zoë Łukasz"))
    with pytest.raises(NotWritten) as refused:
        WRITERS[name](path)
    assert f"{name} is open in Excel, by Zoë Łukasz. Close it there, or choose another name." in str(refused.value)
    assert refused.value.instead == path.with_stem(f"{path.stem} (2)")
    assert path.read_bytes() == b"last week"
    WRITERS[name](refused.value.instead)
    assert refused.value.instead.stat().st_size > 1000


@NOT_ON_WINDOWS
def test_that_a_workbook_open_in_libreoffice_is_left_whole_too(tmp_path: Path) -> None:
    path = tmp_path / "plan.xlsx"
    path.write_bytes(b"last week")
    (tmp_path / ".~lock.plan.xlsx#").write_text(",anna,pc7,26.11.2026 01:20,file:///home/anna/.config/libreoffice/4;")
    with pytest.raises(NotWritten, match=r"is open in LibreOffice, by anna\. .* delete \.~lock\.plan\.xlsx# beside it"):
        check_writable(path)


def test_that_a_sharing_violation_names_who_has_it_open(tmp_path: Path) -> None:
    excel_note(tmp_path / "plan.xlsx").write_bytes(note_of("Anna Weber"))
    error = PermissionError(errno.EACCES, "held")
    error.winerror = 32
    problem = file_problem(error, tmp_path / "plan.xlsx")
    assert "plan.xlsx is open in Excel, by Anna Weber. Close it there, or" in str(problem)
    assert "Close it there, and try again." in str(file_problem(error, tmp_path / "plan.xlsx", "read"))


@pytest.mark.parametrize("data", [b"", b"\xff" * 165, b"\x04", bytes(165), b"\x30" + b"\0" * 200])
def test_that_a_broken_note_names_nobody(data: bytes, tmp_path: Path) -> None:
    excel_note(tmp_path / "plan.xlsx").write_bytes(data)
    error = PermissionError(errno.EACCES, "held")
    error.winerror = 32
    assert "is open in Excel. Close" in str(file_problem(error, tmp_path / "plan.xlsx"))


# Disks that take no more.

ON_A_FULL_DISK = """
import contextlib, subprocess, sys
from pathlib import Path
from core.errors import NotWritten
from tests.core.files.templates.books import template
from tests.core.files.test_refusals import WRITERS
folder = Path(sys.argv[1])
subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)], check=True)
template(folder / "t.xlsx")
for name in WRITERS:
    (folder / name).write_bytes(b"last week")
with contextlib.suppress(OSError), open(folder / "room", "wb", buffering=0) as room:
    while True:
        room.write(bytes(1024))
before = sorted(folder.iterdir())
for name, write in WRITERS.items():
    try:
        write(folder / name)
    except NotWritten as refused:
        is_whole = (folder / name).read_bytes() == b"last week" and sorted(folder.iterdir()) == before
        print(refused, "|", refused.instead, "|", is_whole)
"""


@NOT_ON_WINDOWS
def test_that_a_full_disk_leaves_the_old_files_whole_and_no_half_ones(tmp_path: Path) -> None:
    if shutil.which("unshare") is None or subprocess.run(["unshare", "-rm", "true"], capture_output=True).returncode:
        pytest.skip("no small disk can be mounted here")
    (tmp_path / "disk").mkdir()
    done = subprocess.run(["unshare", "-rm", sys.executable, "-c", ON_A_FULL_DISK, str(tmp_path / "disk")], cwd=ROOT,
                          env={**os.environ, "HOME": str(tmp_path)}, capture_output=True, text=True)  # fmt: skip
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert len(lines) == len(WRITERS)
    for line, name in zip(lines, WRITERS, strict=True):
        assert line.startswith(f"The disk is full: {tmp_path / 'disk' / name} could not be written.")
        assert line.endswith(f"| {tmp_path / name} | True")


NO_LARGE_FILE = """
import resource, sys
from pathlib import Path
from core.errors import NotWritten
from core.files.disk import replace_file
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    replace_file(Path(sys.argv[1]), bytes(2000))
except NotWritten as refused:
    print(refused)
"""


@NOT_ON_WINDOWS
def test_that_a_file_too_large_for_the_disk_leaves_the_old_one_whole(tmp_path: Path) -> None:
    path = tmp_path / "plan.xlsx"
    path.write_bytes(b"last week")
    command = [sys.executable, "-c", NO_LARGE_FILE, str(path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.startswith("The disk takes no file as large as ")
    assert ([*tmp_path.iterdir()], path.read_bytes()) == ([path], b"last week")


# Places that take no files.


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in another way")
def test_that_in_a_protected_folder_a_place_at_home_is_offered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    folder = tmp_path / "archive"
    folder.mkdir(mode=0o555)
    with pytest.raises(NotWritten, match=r"Nothing may be written in the folder .*archive") as refused:
        check_writable(folder / "plan.xlsx")
    assert refused.value.instead == tmp_path / "plan.xlsx"


@pytest.mark.skipif(os.name == "nt", reason="Windows looks for documents elsewhere")
def test_that_a_folder_that_went_away_is_named_and_a_place_at_home_offered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "plan.xlsx").write_bytes(b"another plan")
    with pytest.raises(NotWritten, match=r"There is no folder .*gone") as refused:
        replace_file(tmp_path / "gone" / "plan.xlsx", b"new")
    assert refused.value.instead == tmp_path / "plan (2).xlsx"


@pytest.mark.parametrize("number", [53, 64, 67, 1231])
def test_that_a_network_that_is_gone_is_said_to_be(number: int) -> None:
    error = OSError(errno.EINVAL, "gone")
    error.winerror = number
    assert "cannot be reached: the network or the drive" in str(file_problem(error, Path("/a/b")))
    assert "cannot be reached" in str(file_problem(OSError(errno.ENOTCONN, "gone"), Path("/a/b"), "read"))


@pytest.mark.parametrize(("attributes", "answer"), [(0x20, False), (0x1020, True), (0x400020, True), (0x40000, True)])
def test_that_windows_marks_files_that_are_only_in_the_cloud(attributes: int, answer: bool) -> None:
    assert is_in_the_cloud(attributes) is answer


def test_that_a_file_the_cloud_does_not_hand_over_is_said_to_be_there() -> None:
    error = OSError(errno.EINVAL, "The cloud file provider is not running")
    error.winerror = 362
    assert "is in the cloud (OneDrive or SharePoint)" in str(file_problem(error, Path("/a/b"), "read"))


# Names.

NAMES = {
    "plan: week 12?.xlsx": ("holds : ?, which Windows allows in no file's name", "plan week 12.xlsx"),
    'a<b>"c"|d*.xlsx': ("holds \" * < > |", "a b c d.xlsx"),
    "line\nbreak.xlsx": ("holds \\n", "line break.xlsx"),
    "CON.xlsx": ("keeps the name CON.xlsx for a device", "CON 2.xlsx"),
    "plan.xlsx.": ("ends in a dot", "plan.xlsx"),
    f"{'é' * 200}.xlsx": ("is too long", f"{'é' * 63}.xlsx"),
}  # fmt: skip


@pytest.mark.skipif(os.name == "nt", reason="Windows itself knows no such names")
@pytest.mark.parametrize("name", NAMES, ids=[str(number) for number in range(len(NAMES))])
def test_that_a_name_windows_forbids_is_refused_and_a_like_one_offered(name: str, tmp_path: Path) -> None:
    sentence, instead = NAMES[name]
    with pytest.raises(NotWritten) as refused:
        check_writable(tmp_path / name)
    assert sentence in str(refused.value)
    assert refused.value.instead == tmp_path / instead
    replace_file(refused.value.instead, b"new")


def test_that_a_path_windows_or_excel_cannot_open_is_refused_there() -> None:
    long = Path(f"/{'folder/' * 30}plan.xlsx")
    assert "Excel opens no file with a path longer than 218" in fault_of(long, is_windows=True)
    assert "is too long" in fault_of(Path(f"/{'folder/' * 36}plan.json"), is_windows=True)
    assert fault_of(long, is_windows=False) == ""


def test_that_another_name_counts_on_and_passes_over_those_that_are_taken(tmp_path: Path) -> None:
    for name in ("plan.xlsx", "plan (2).xlsx", "~$plan (3).xlsx"):
        (tmp_path / name).write_bytes(b"")
    assert another_name(tmp_path / "plan.xlsx") == tmp_path / "plan (4).xlsx"
    assert another_name(tmp_path / "plan (2).xlsx") == tmp_path / "plan (4).xlsx"
    assert fit_file_name("  ..xlsx") == "plan.xlsx"


def test_that_problems_come_out_of_another_process_as_they_were() -> None:
    import pickle

    from core.errors import InvalidInput, Problem

    one = pickle.loads(pickle.dumps(NotWritten("No.", Path("a"), Path("b"))))
    assert (str(one), one.path, one.instead, isinstance(one, FileProblem)) == ("No.", Path("a"), Path("b"), True)
    two = InvalidInput([Problem("orders", "A", "due", "Wrong.")])
    assert pickle.loads(pickle.dumps(two)).problems == two.problems
