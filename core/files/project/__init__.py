"""The project file `name.cork`: a whole history in one SQLite file, a journal beside it, and who holds it."""

from core.files.project.lock import hold
from core.files.project.project_file import ProjectFile
from core.files.project.recovery import Recovery, discard, recover, recoverable
from core.files.project.stored import Ahead, has_journal, read_ahead, read_project, write_project

__all__ = [
    "Ahead", "ProjectFile", "Recovery", "discard", "has_journal", "hold", "read_ahead", "read_project", "recover",
    "recoverable", "write_project",
]
