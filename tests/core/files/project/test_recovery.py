"""Work that a crash left behind is found at the next start, named or not."""

from __future__ import annotations

import os
from pathlib import Path

from core.files import ProjectFile, discard, read_project, recover, recoverable, write_project
from core.files.project.places import open_folder
from tests.core.files.histories import history, with_step


def crash(file: ProjectFile) -> None:
    """Let go of a project as a process does that is killed."""
    file._writer.end()
    os.close(file._lock._descriptor)


def named(tmp_path: Path) -> Path:
    """A saved project with one unsaved step, whose window crashed."""
    path = tmp_path / "plan.cork"
    write_project(history(steps=2), path)
    file = ProjectFile.open(path)
    file.record(with_step(file.history))
    file.flush()
    crash(file)
    return path


def test_that_unsaved_work_on_a_named_project_is_offered(tmp_path: Path) -> None:
    path = named(tmp_path)
    (found,) = recoverable()
    assert (found.path, found.name, found.steps, found.is_untitled) == (path, "plan", 1, False)
    assert recover(found) == with_step(history(steps=2))
    file = ProjectFile.open(found.path)
    assert (file.history, recoverable()) == (with_step(history(steps=2)), [])
    file.close()
    assert recoverable() == []


def test_that_a_note_that_a_crash_left_empty_is_no_obstacle(tmp_path: Path) -> None:
    path = named(tmp_path)
    empty = open_folder() / "0000.txt"
    empty.write_text("")
    assert [found.path for found in recoverable()] == [path]
    assert not empty.exists()


def test_that_unsaved_work_can_be_given_up(tmp_path: Path) -> None:
    path = named(tmp_path)
    (found,) = recoverable()
    discard(found)
    assert recoverable() == []
    assert read_project(path) == ProjectFile.open(path).history == history(steps=2)


def test_that_work_without_a_name_is_offered() -> None:
    file = ProjectFile.untitled(history())
    file.record(with_step(file.history))
    file.flush()
    assert recoverable() == []  # its window is open
    crash(file)
    (found,) = recoverable()
    assert (found.name, found.steps, found.is_untitled) == ("Été", 1, True)
    again = ProjectFile.open(found.path)
    assert (again.history, again.is_untitled) == (with_step(history()), True)
    again.close()
    assert recoverable() == []


def test_that_work_without_a_name_can_be_given_up(own_folders: Path) -> None:
    file = ProjectFile.untitled(history())
    file.record(with_step(file.history))
    file.flush()
    crash(file)
    discard(recoverable()[0])
    assert recoverable() == []
    assert not [path for path in own_folders.rglob("*") if path.is_file()]


def test_that_a_window_without_a_step_leaves_nothing_behind(own_folders: Path) -> None:
    crash(ProjectFile.untitled(history()))
    ProjectFile.untitled(history()).close()
    assert recoverable() == []
    assert not [path for path in own_folders.rglob("*") if path.is_file()]


def test_that_recovered_work_put_into_a_new_window_survives_the_next_crash(tmp_path: Path) -> None:
    named(tmp_path)
    (found,) = recoverable()
    crash(ProjectFile.untitled(recover(found)))
    discard(found)
    (again,) = recoverable()
    assert (again.steps, recover(again)) == (3, with_step(history(steps=2)))


def test_that_saved_work_is_not_offered(tmp_path: Path) -> None:
    path = named(tmp_path)
    file = ProjectFile.open(path)
    file.save(file.history)
    crash(file)
    assert recoverable() == []


def test_that_a_project_that_is_gone_is_not_offered(tmp_path: Path) -> None:
    named(tmp_path).unlink()
    assert recoverable() == []


def test_that_work_goes_on_where_nothing_can_be_kept(own_folders: Path) -> None:
    own_folders.mkdir(parents=True)
    for name in ("xdg_data_home", "localappdata", "win_pd_override_local_appdata"):
        (own_folders / name).write_bytes(b"a file where a folder should be")
    file = ProjectFile.untitled(history())
    assert "Your last steps are not safe from a crash." in (file.trouble or "")
    file.record(with_step(file.history))
    file.close()
