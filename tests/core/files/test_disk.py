"""Files are replaced whole or not at all, and what goes wrong is said in words."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from core.errors import FileProblem
from core.files.disk import check_writable, patiently, read_bytes, replace_file
from core.files.refusals import file_problem


def test_that_a_file_is_replaced_and_nothing_else_stays(tmp_path: Path) -> None:
    path = tmp_path / "plan.json"
    for data in (b"old", b"new"):
        replace_file(path, data)
    assert (path.read_bytes(), [*tmp_path.iterdir()]) == (b"new", [path])


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights, and asks for some to make a link")
def test_that_rights_and_links_stay_as_they_are(tmp_path: Path) -> None:
    path, link = tmp_path / "plan.json", tmp_path / "link.json"
    path.write_bytes(b"old")
    path.chmod(0o664)
    link.symlink_to(path)
    replace_file(link, b"new")
    assert (link.is_symlink(), path.read_bytes(), path.stat().st_mode & 0o777) == (True, b"new", 0o664)


NOT_ALLOWED = "it is protected, open in another program, or not yours."
SENTENCES = [
    (errno.ENOENT, "write", "There is no folder /a."),
    (errno.ENOENT, "read", "There is no file /a/b."),
    (errno.EACCES, "write", f"You are not allowed to write /a/b: {NOT_ALLOWED}"),
    (errno.EPERM, "read", f"You are not allowed to read /a/b: {NOT_ALLOWED}"),
    (errno.EISDIR, "write", "/a/b is a folder, not a file."),
    (errno.EROFS, "write", "/a/b is on a disk that cannot be written to."),
    (errno.ENOSPC, "write", "The disk is full: /a/b could not be written. Make room and save again."),
    (errno.EDQUOT, "write", "Your share of the disk is used up: /a/b could not be written. Make room and save again."),
    (errno.ENAMETOOLONG, "write", "The name of /a/b is too long."),
    (errno.EIO, "write", "/a/b cannot be written: Input/output error."),
    (errno.EIO, "read", "/a/b cannot be read: Input/output error."),
]


@pytest.mark.parametrize(("number", "deed", "sentence"), SENTENCES)
def test_that_an_error_of_the_system_becomes_a_sentence(number: int, deed: str, sentence: str) -> None:
    problem = file_problem(OSError(number, os.strerror(number)), Path("/a/b"), deed)
    assert str(problem).replace("\\", "/") == sentence


def test_that_a_file_another_program_holds_for_a_moment_is_tried_again() -> None:
    tries = []

    def deed() -> None:
        tries.append(1)
        if len(tries) < 3:
            error = PermissionError(errno.EACCES, "held")
            error.winerror = 32
            raise error

    patiently(deed)
    assert len(tries) == 3


def test_that_any_other_error_is_raised_at_once() -> None:
    with pytest.raises(PermissionError):
        patiently(refuse)


def refuse() -> None:
    """Fail as a folder of somebody else does."""
    raise PermissionError(errno.EACCES, "not yours")


@pytest.mark.parametrize(
    ("name", "sentence"),
    [("", "is a folder"), ("none/plan.json", "There is no folder"), ("read-only", "protected against")],
)
def test_that_what_cannot_be_written_is_known_before(name: str, sentence: str, tmp_path: Path) -> None:
    (tmp_path / "read-only").write_bytes(b"")
    (tmp_path / "read-only").chmod(0o444)
    with pytest.raises(FileProblem, match=sentence):
        check_writable(tmp_path / name)


def test_that_a_name_the_system_cannot_bear_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match=r"name .* is too long"):
        read_bytes(tmp_path / ("x" * 300))
