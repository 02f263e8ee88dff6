"""A call in a process of its own: a hostile workbook can end that process or fill its memory, and nothing else; the
window stays smooth meanwhile, and what is not wanted any more is ended at once.

The call and its answer travel as files in a folder of this user's alone.
"""

from __future__ import annotations

import pickle
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NoReturn

from core.errors import CorkboardError, FileProblem
from core.files.intake.foreign import damaged
from core.files.watched import limit_memory, run_watched
from core.language import mark, tr

ROOT = Path(__file__).resolve().parents[2]
ASIDE = "--aside"
"""What the frozen program is called with to be that process."""
_SERVE = (f"import sys; sys.path.insert(0, {str(ROOT)!r}); from core.files.aside import serve; "
          "sys.exit(serve(sys.argv[1]))")  # fmt: skip
_CANCELLED = {
    "read": mark("Reading {path} was cancelled."),
    "fill": mark("Filling {path} was cancelled."),
    "write": mark("Writing {path} was cancelled."),
}
_TOO_LONG = {
    "read": mark("{path} took more than {seconds} seconds to read, so it was given up."),
    "fill": mark("{path} took more than {seconds} seconds to fill, so it was given up."),
    "write": mark("{path} took more than {seconds} seconds to write, so it was given up."),
}
Tell = Callable[[str], object]


class Cancelled(FileProblem):
    """What was asked for is not wanted any more."""


@dataclass(frozen=True)
class Errand:
    """What a call works on, what it does to that ("read", "fill" or "write"), and how long it may take; `tell` gets
    what it says of its progress, and it is ended once `is_unwanted` comes true."""

    path: Path
    deed: str = "read"
    tell: Tell = str
    is_unwanted: Callable[[], bool] = bool
    seconds: float = 60


def call_aside(errand: Errand, call: Callable[..., Any], *arguments: Any) -> Any:
    """What `call(tell, *arguments)` answers in another process; all of it must be fit for pickle.

    Raises what the call raises of our own errors, and FileProblem where it cannot be done or is unwanted.
    """
    with TemporaryDirectory(prefix="corkboard-") as place:
        folder = Path(place)
        (folder / "call").write_bytes(pickle.dumps((call, arguments)))
        _run(errand, folder)
        answer = folder / "answer"
        is_good, told = pickle.loads(answer.read_bytes()) if answer.exists() else (False, None)  # by our own process
    if errand.is_unwanted():
        _cancel(errand)
    if not is_good:
        _fail(errand, told)
    return told


def _run(errand: Errand, folder: Path) -> None:
    said = 0

    def look(seconds: float) -> None:
        nonlocal said
        if errand.is_unwanted():
            _cancel(errand)
        if seconds > errand.seconds:
            raise FileProblem(tr(_TOO_LONG[errand.deed], path=errand.path, seconds=f"{errand.seconds:g}"))
        said = _pass_on(errand.tell, folder / "told", said)

    run_watched([*_program(), str(folder)], look)


def _program() -> list[str]:
    # -P: what lies in the planner's folder is no part of the program
    return [sys.executable, ASIDE] if getattr(sys, "frozen", False) else [sys.executable, "-P", "-c", _SERVE]


def _pass_on(tell: Tell, told: Path, said: int) -> int:
    """Tell the last of the sentences that are new; how many there are now."""
    lines = told.read_text("utf-8").splitlines() if told.exists() else []
    if len(lines) > said:
        tell(lines[-1])
    return len(lines)


def _cancel(errand: Errand) -> NoReturn:
    raise Cancelled(tr(_CANCELLED[errand.deed], path=errand.path))


def _fail(errand: Errand, told: Any) -> NoReturn:
    if isinstance(told, CorkboardError):
        raise told
    if told is MemoryError:
        raise FileProblem(tr(
            "{path} needs more memory than a workbook can sensibly need, so it was given up.", path=errand.path
        ))  # fmt: skip
    if errand.deed != "write":  # whatever a broken workbook breaks
        raise FileProblem(damaged(errand.path)) from (RuntimeError(told) if told else None)
    raise RuntimeError(told or f"The process that was to write {errand.path} ended before it was done.")


def serve(place: str) -> int:
    """Be that process: do the call in a folder, and leave the answer there."""
    folder = Path(place)
    limit_memory()
    try:
        answer = (True, _done(folder))
    except CorkboardError as problem:
        answer = (False, problem)
    except MemoryError:
        answer = (False, MemoryError)
    except Exception:
        answer = (False, traceback.format_exc())
    (folder / "part").write_bytes(pickle.dumps(answer))
    (folder / "part").replace(folder / "answer")
    return 0


def _done(folder: Path) -> Any:
    call, arguments = pickle.loads((folder / "call").read_bytes())  # written by our own process
    with (folder / "told").open("a", encoding="utf-8") as file:

        def tell(sentence: str) -> None:
            file.write(" ".join(sentence.split()) + "\n")
            file.flush()

        return call(tell, *arguments)
