"""The link between the work in a window and one `.cork` file: opened, every step recorded, saved, closed."""

from __future__ import annotations

import secrets
import threading
from pathlib import Path

from core.edit import History
from core.errors import FileProblem
from core.files.disk import remove
from core.files.project.image import Image
from core.files.project.journal import Journal, records_between
from core.files.project.lock import Held, Lock, hold, take
from core.files.project.open_notes import forget_open, note_open
from core.files.project.places import beside, untitled_folder
from core.files.project.resume import resume
from core.files.project.stored import Ahead, load, stamp_of, store
from core.files.project.writer import Writer
from core.files.refusals import file_problem
from core.files.rights import is_protected
from core.language import tr
from core.model import Project


class ProjectFile:
    """One project file while it is worked on; made by `create`, `open` or `untitled`.

    `history` is what it held when it was opened, steps that a crash left unsaved included; `notice` is the sentence
    about those, or "". `read_only_reason` says who holds the file or why it cannot be written, None where it is ours.
    """

    def __init__(self, path: Path, image: Image, journal: Journal, lock: Lock | None) -> None:
        self.path, self.history = path, image.history
        self.notice = ""
        self.read_only_reason: str | None = None
        self._image, self._journal, self._lock = image, journal, lock
        self._newest = self._written = image.history
        self._stamp = stamp_of(path)
        self._is_noted = False
        self._disk = threading.Lock()
        self._writer = Writer(self.flush)

    @classmethod
    def create(cls, path: Path | str, history: History) -> ProjectFile:
        """Write a new project file, over an old one of that name, and hold it. Raises FileProblem with the reason."""
        path = Path(path)
        lock = hold(path)
        try:
            image = store(history, path, None)
        except FileProblem:
            lock.release()
            raise
        journal = Journal(beside(path, "journal"), image.save_id)
        journal.restart(image.save_id)
        return cls(path, image, journal, lock)

    @classmethod
    def open(cls, path: Path | str, *, take_over: bool = False, ahead: Ahead | None = None) -> ProjectFile:
        """Open a project file and hold it, or view it where someone else does. Raises FileProblem with the reason.

        With `take_over` the file is also held when another computer may still have it open. What was read `ahead` is
        not read again, unless the file is another one by now.
        """
        path = Path(path)
        lock, reason = _try_to_hold(path, take_over)
        try:
            is_known = ahead is not None and ahead.stamp is not None and ahead.stamp == stamp_of(path)
            image = ahead.image if ahead is not None and is_known else load(path)
            if lock is None:
                opened = cls(path, image, Journal(beside(path, "journal"), image.save_id), None)
                opened.read_only_reason = reason
                return opened
            resumed = resume(path, image)
        except FileProblem:
            if lock:
                lock.release()
            raise
        opened = cls(path, image, resumed.journal, lock)
        opened.history = opened._newest = opened._written = resumed.history
        opened.notice = resumed.notice
        return opened

    @classmethod
    def untitled(cls, history: History) -> ProjectFile:
        """Keep work that has no file yet in the program's own folder; nothing is written before there is a step.

        Where that folder cannot be written the work goes on, unsafe from a crash, and `trouble` says so.
        """
        path = untitled_folder() / f"{secrets.token_hex(8)}.cork"
        file = cls(path, Image(history, ""), Journal(beside(path, "journal"), ""), None)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            file._lock = hold(path)
            if history.steps:
                file._store_first()
        except (OSError, FileProblem) as error:
            file._writer.report(error)
        return file

    @property
    def is_untitled(self) -> bool:
        """Whether the work has no file of the planner's yet."""
        return self.path.parent == untitled_folder()

    @property
    def saved(self) -> Project:
        """The project as the file itself holds it, without steps that only the journal has."""
        return self._image.history.project

    @property
    def trouble(self) -> str | None:
        """Why the last steps could not be made safe from a crash, or None; it is tried again every second."""
        return self._writer.trouble

    def record(self, history: History) -> None:
        """Make every step and undo since the last call safe from a crash, within a second; returns at once."""
        if self._lock:
            self._newest = history
            self._writer.wake()

    def flush(self) -> None:
        """Bring what was recorded to the disk now. Raises FileProblem with the reason where that fails."""
        with self._disk:
            if self._newest is not self._written:
                try:
                    self._write(self._newest)
                except OSError as error:
                    raise file_problem(error, self.path) from error

    def save(self, history: History, *, aside: bool = False) -> None:
        """Write the whole history into the file. Raises FileProblem with the reason; the old file is whole then.

        With `aside` it is done on a thread while the work goes on: the history was recorded before, and what is
        recorded meanwhile goes to the journal behind it.
        """
        self._save(history, is_newest=not aside)
        if aside:
            self._writer.wake()

    def _save(self, history: History, *, is_newest: bool) -> None:
        with self._disk:
            self._refuse_unless_held()
            self._refuse_another_state()
            self._image = store(history, self.path, self._image)
            self._journal.restart(self._image.save_id)
            self._written = history
            if is_newest:
                self._newest = history
            self._stamp = stamp_of(self.path)

    def _refuse_unless_held(self) -> None:
        if self._lock is None:
            raise FileProblem(
                tr("{reason} Save under another name to keep your changes.", reason=self.read_only_reason)
            )
        if holder := self._lock.taken_by:
            raise FileProblem(tr("{reason} Save under another name to keep your changes.", reason=holder.describe()))

    def save_by_itself(self, history: History, *, aside: bool = False) -> None:
        """As `save`, but never in the place of a file that is not the one we know. Raises FileProblem, with why."""
        is_touched = self._lock is not None and stamp_of(self.path) != self._stamp
        if is_touched and load(self.path).save_id != self._image.save_id:
            raise FileProblem(tr("{path} was changed by someone else since you opened it.", path=self.path))
        self.save(history, aside=aside)

    def close(self) -> None:
        """End the work on this file; steps that were not saved are given up."""
        self._writer.end()
        with self._disk:  # a save on another thread comes first
            if self._lock is None:
                return
            remove(self._journal.path)
            forget_open(self.path)
            if self.is_untitled:
                remove(self.path)
            self._lock.release()
            self._lock, self.read_only_reason = None, tr("{path} is closed.", path=self.path)

    def _write(self, newest: History) -> None:
        if not self._is_noted:
            self._note()
        if not self._journal.is_intact:
            self._journal.restart(self._image.save_id)
            self._written = self._image.history
        self._journal.append(records_between(self._written, newest))
        self._written = newest

    def _note(self) -> None:
        if self.is_untitled:
            self._store_first()
        else:
            note_open(self.path)
        self._is_noted = True

    def _store_first(self) -> None:
        if not self.path.exists():
            self._image = store(self._image.history, self.path, None)
            self._journal.restart(self._image.save_id)

    def _refuse_another_state(self) -> None:
        """Raise FileProblem where someone wrote the file since we read it, by a synchronised folder for example."""
        if stamp_of(self.path) in (None, self._stamp):
            return
        try:
            found = load(self.path)
        except FileProblem:  # what cannot be read is worth less than what we have
            return
        if found.save_id != self._image.save_id:
            raise FileProblem(
                tr("{path} was changed by someone else since you opened it. Save under another name.", path=self.path)
            )


def _try_to_hold(path: Path, take_over: bool) -> tuple[Lock | None, str]:
    if not path.is_file():
        return None, ""  # reading it says why
    if is_protected(path):
        return None, tr("{path} is write-protected, so you can look at it and save it under another name.", path=path)
    try:
        return take(path, take_over=take_over), ""
    except Held as held:
        return None, tr("{reason} You see what was last saved.", reason=held)
    except OSError as error:
        return None, tr("{reason} You can look at it and save it under another name.", reason=file_problem(error, path))

