"""Opening, recording, saving and closing a project, and what stands beside it meanwhile."""

from __future__ import annotations

import errno
import json
import os
import platform
import shutil
import time
from pathlib import Path

import pytest

from core.edit import History
from core.errors import FileProblem
from core.files import ProjectFile, read_project, write_project
from core.files.project import read_ahead
from tests.core.files.histories import history, with_step


def names(folder: Path) -> list[str]:
    """The files of a folder."""
    return sorted(path.name for path in folder.iterdir() if path.is_file())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project of two steps, saved and closed."""
    path = tmp_path / "plan.cork"
    write_project(history(steps=2), path)
    return path


def crash(file: ProjectFile) -> None:
    """Let go of a project as a process does that is killed: the system's lock goes, all files stay."""
    file._writer.end()
    os.close(file._lock._descriptor)


def test_that_only_the_project_stays_when_it_is_closed(path: Path) -> None:
    file = ProjectFile.open(path)
    file.record(with_step(file.history))
    file.flush()
    assert names(path.parent) == ["plan.cork", "plan.cork.journal", "plan.cork.lock"]
    file.close()
    assert names(path.parent) == ["plan.cork"]
    assert read_project(path) == history(steps=2)


def test_that_save_folds_the_journal_into_the_file(path: Path) -> None:
    file = ProjectFile.open(path)
    file.record(history := with_step(file.history))
    file.flush()
    file.save(history)
    assert names(path.parent) == ["plan.cork", "plan.cork.lock"]
    assert read_project(path) == history
    file.close()


def test_that_a_step_reaches_the_disk_without_being_asked(path: Path) -> None:
    file = ProjectFile.open(path)
    file.record(with_step(file.history))
    end = time.monotonic() + 20
    while not (path.parent / "plan.cork.journal").exists() and time.monotonic() < end:
        time.sleep(0.01)
    crash(file)
    assert len(ProjectFile.open(path).history.steps) == 3


@pytest.mark.parametrize("finger", [0, 1, 3])
def test_that_unsaved_steps_and_undo_come_back_after_a_crash(path: Path, finger: int) -> None:
    file = ProjectFile.open(path)
    worked = with_step(file.history.undo())
    for state in (file.history.undo(), worked, with_step(worked), with_step(worked).go_to(finger)):
        file.record(state)
        file.flush()
    crash(file)
    again = ProjectFile.open(path)
    assert again.history == with_step(worked).go_to(finger)
    assert "unsaved steps were brought back. Save to keep them, or undo them." in again.notice
    again.close()


def test_that_work_goes_on_in_the_same_journal_after_a_crash(path: Path) -> None:
    expected = read_project(path)
    for _ in range(4):
        file = ProjectFile.open(path)
        assert file.history == expected
        expected = with_step(file.history)
        file.record(expected)
        file.flush()
        crash(file)
    assert ProjectFile.open(path).history == expected


@pytest.mark.parametrize("cut", [1, 30, 10**6])
def test_that_a_torn_journal_is_read_up_to_where_it_is_torn(path: Path, cut: int) -> None:
    file = ProjectFile.open(path)
    one = with_step(file.history)
    two = with_step(one)
    for state in (one, two):
        file.record(state)
        file.flush()
    crash(file)
    journal = path.parent / "plan.cork.journal"
    journal.write_bytes(journal.read_bytes()[: -min(cut, journal.stat().st_size)])
    again = ProjectFile.open(path)
    assert again.history == (one if cut < 10**6 else read_project(path))
    again.record(with_step(again.history))
    again.flush()
    crash(again)
    assert ProjectFile.open(path).history == with_step(again.history)


def test_that_a_journal_of_another_save_is_kept_aside(path: Path) -> None:
    file = ProjectFile.open(path)
    file.record(with_step(file.history))
    file.flush()
    crash(file)
    write_project(history(steps=1), path.with_name("backup.cork"))
    shutil.copy(path.with_name("backup.cork"), path)
    again = ProjectFile.open(path)
    assert (again.history, "plan.cork.journal.old" in again.notice) == (history(steps=1), True)
    assert "plan.cork.journal.old" in names(path.parent)
    again.close()


def test_that_a_journal_already_folded_in_is_removed(path: Path) -> None:
    file = ProjectFile.open(path)
    file.record(with_step(file.history))
    file.flush()
    journal = path.parent / "plan.cork.journal"
    data = journal.read_bytes()
    file.save(with_step(file.history))
    crash(file)
    journal.write_bytes(data)  # the crash came between the save and the removal
    again = ProjectFile.open(path)
    assert (again.history, again.notice) == (with_step(history(steps=2)), "")
    again.close()


def test_that_a_journal_somebody_removed_is_written_anew(path: Path) -> None:
    file = ProjectFile.open(path)
    one = with_step(file.history)
    file.record(one)
    file.flush()
    (path.parent / "plan.cork.journal").unlink()
    file.record(with_step(one))
    file.flush()
    crash(file)
    assert ProjectFile.open(path).history == with_step(one)


def test_that_a_second_window_may_only_look(path: Path) -> None:
    first, second = ProjectFile.open(path), ProjectFile.open(path)
    assert first.read_only_reason is None
    assert "This project is open in another window of this computer" in (second.read_only_reason or "")
    second.record(with_step(second.history))
    with pytest.raises(FileProblem, match="Save under another name to keep your changes"):
        second.save(second.history)
    second.close()
    assert names(path.parent) == ["plan.cork", "plan.cork.lock"]
    first.close()


def test_that_a_project_held_elsewhere_is_not_written_over(path: Path) -> None:
    file = ProjectFile.open(path)
    for write in (lambda: write_project(history(), path), lambda: ProjectFile.create(path, history())):
        with pytest.raises(FileProblem, match=r"was not written\. This project is open in another window"):
            write()
    file.close()


def test_that_the_lock_of_a_dead_process_is_taken_over(path: Path) -> None:
    crash(ProjectFile.open(path))
    assert "plan.cork.lock" in names(path.parent)
    again = ProjectFile.open(path)
    assert again.read_only_reason is None
    again.close()


def other_computer(path: Path, host: str = "PC-7") -> None:
    """Put the lock file of another computer beside a project, as a synchronised folder does."""
    holder = {"user": "marie", "host": host, "process": "1", "since": "2026-09-07 08:30", "token": "x"}
    path.with_name(f"{path.name}.lock").write_text(json.dumps(holder), "utf-8")


def test_that_a_lock_of_another_computer_says_who_and_can_be_taken_over(path: Path) -> None:
    other_computer(path)
    file = ProjectFile.open(path)
    assert (file.read_only_reason or "").startswith("marie on PC-7 has had this project open since 2026-09-07 08:30.")
    taken = ProjectFile.open(path, take_over=True)
    assert taken.read_only_reason is None
    taken.close()


def test_that_nothing_is_saved_over_who_took_the_project_over(path: Path) -> None:
    file = ProjectFile.open(path)
    other_computer(path)
    with pytest.raises(FileProblem, match="marie on PC-7 has had this project open"):
        file.save(file.history)
    file.close()
    assert names(path.parent) == ["plan.cork", "plan.cork.lock"]


@pytest.mark.parametrize("text", ["", "{", "[]", '{"user": 1}', "\x00\xff"])
def test_that_a_lock_file_nobody_can_read_and_nobody_holds_is_no_obstacle(path: Path, text: str) -> None:
    path.with_name("plan.cork.lock").write_text(text, "latin-1")
    file = ProjectFile.open(path)
    assert file.read_only_reason is None
    file.close()


def test_that_a_file_changed_behind_our_back_is_not_overwritten(path: Path) -> None:
    file = ProjectFile.open(path)
    write_project(history(steps=1), path.with_name("other.cork"))
    os.replace(path.with_name("other.cork"), path)
    with pytest.raises(FileProblem, match="was changed by someone else since you opened it"):
        file.save(file.history)
    file.close()
    assert read_project(path) == history(steps=1)


def test_that_a_write_protected_file_can_be_looked_at(path: Path) -> None:
    path.chmod(0o444)
    file = ProjectFile.open(path)
    assert "is write-protected, so you can look at it and save it under another name" in (file.read_only_reason or "")
    with pytest.raises(FileProblem, match="is protected against writing"):
        write_project(file.history, path)


def test_that_a_write_protected_folder_can_be_looked_at(path: Path) -> None:
    path.parent.chmod(0o555)
    try:
        file = ProjectFile.open(path)
        assert "is write-protected" in (file.read_only_reason or "")
        with pytest.raises(FileProblem, match="Nothing may be written in the folder"):
            ProjectFile.create(path.with_name("new.cork"), history())
    finally:
        path.parent.chmod(0o755)
    assert names(path.parent) == ["plan.cork"]


def fill_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on no byte reaches the disk."""

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)


def test_that_a_full_disk_leaves_the_old_file_whole(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file, data = ProjectFile.open(path), path.read_bytes()
    fill_the_disk(monkeypatch)
    with pytest.raises(FileProblem, match=r"The disk is full: .*plan\.cork could not be written"):
        file.save(with_step(file.history))
    assert (path.read_bytes(), names(path.parent)) == (data, ["plan.cork", "plan.cork.lock"])
    file.close()


def test_that_steps_wait_for_room_on_the_disk(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.files.project.writer.SECONDS_BETWEEN_TRIES", 0.01)
    file = ProjectFile.open(path)
    with monkeypatch.context() as full:
        fill_the_disk(full)
        file.record(one := with_step(file.history))
        wait_until(lambda: file.trouble is not None)
        assert (file.trouble or "").startswith("Your last steps are not safe from a crash. The disk is full: ")
    wait_until(lambda: file.trouble is None)
    crash(file)
    assert ProjectFile.open(path).history == one


def wait_until(is_so: object) -> None:
    """Wait for the writer's thread."""
    end = time.monotonic() + 20
    while not is_so() and time.monotonic() < end:  # type: ignore[operator]
        time.sleep(0.005)


def test_that_a_project_can_be_written_over_an_old_one(path: Path) -> None:
    file = ProjectFile.create(path, history())
    assert (file.is_untitled, read_project(path)) == (False, history())
    file.close()


def test_that_a_closed_file_records_and_saves_nothing(path: Path) -> None:
    file = ProjectFile.open(path)
    file.close()
    file.record(with_step(file.history))
    with pytest.raises(FileProblem, match="is closed"):
        file.save(file.history)
    file.close()
    assert names(path.parent) == ["plan.cork"]


def test_that_the_holder_is_named_with_computer_and_user(path: Path) -> None:
    file = ProjectFile.open(path)
    written = json.loads(path.with_name("plan.cork.lock").read_text("utf-8"))
    assert (written["host"], written["process"]) == (platform.node(), str(os.getpid()))
    file.close()
    assert isinstance(file.history, History)


def test_that_what_was_read_ahead_is_what_is_opened(path: Path) -> None:
    ahead = read_ahead(path)
    opened = ProjectFile.open(path, ahead=ahead)
    assert opened.history is ahead.image.history
    opened.close()


def test_that_a_file_written_anew_since_it_was_read_ahead_is_read_again(path: Path) -> None:
    ahead = read_ahead(path)
    write_project(history(steps=1), path)
    opened = ProjectFile.open(path, ahead=ahead)
    assert len(opened.history.steps) == 1
    opened.close()
