"""Templates that travel with the project: the workbook itself, the spec it is filled by, and where it came from."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from core.errors import FileProblem, InvalidInput
from core.files.aside import Errand, Tell, call_aside
from core.files.disk import check_writable, read_bytes, replace_file
from core.files.refusals import not_written
from core.files.templates.doctor import LAYOUT_WORDS
from core.files.templates.export import ITSELF, Filled, fill_template
from core.files.templates.kept import PREFIX, kept_spec, kept_templates, with_spec
from core.files.templates.spec import SheetSpec, Spec
from core.language import counted, mark, tr
from core.model import FrozenMap, Project, Scenario

GRID_OF_ORDERS = mark("a grid of orders × {n} slots of {length}")
GRID_OF_MACHINES = mark("a grid of machines × {n} slots of {length}")

COPY, PLACE = "template-copy:", "template-place:"
LARGEST_COPY = 4 * 2**20
"""A larger workbook is not kept in the project, only where it stands."""
MOST_SECONDS = 300
"""How long a template may take to be filled before it is given up."""


@dataclass(frozen=True, slots=True)
class Registered:
    """A template a project knows: its file name, its spec, the file it was registered from, and the workbook as it was
    then (None where it is too large to be kept)."""

    name: str
    spec: Spec
    place: str
    copy: bytes | None

    @property
    def layout(self) -> str:
        """How plans look in it, in words."""
        shown = [_told(one) for one in self.spec.sheets if one.layout != "form"]
        return ", ".join(dict.fromkeys(shown)) or tr(LAYOUT_WORDS["form"])

    @property
    def suffix(self) -> str:
        """How the name of a filled copy ends."""
        return ".xlsm" if Path(self.name).suffix.lower() in (".xlsm", ".xltm") else ".xlsx"

    @contextmanager
    def workbook(self) -> Iterator[Path]:
        """The template as a file, to be looked at or copied while the context lasts."""
        if self.copy is None:
            yield Path(self.place)
            return
        with TemporaryDirectory(prefix="corkboard-") as folder:
            path = Path(folder, self.name)
            path.write_bytes(self.copy)
            yield path

    def fill(self, scenario: Scenario, path: Path, *, title: str = "", tell: Tell = str,
             is_unwanted: Callable[[], bool] = bool) -> Filled:  # fmt: skip
        """Write the plan into a copy, made by a process of its own.

        Raises FileProblem or InvalidInput with every reason, and Cancelled where `is_unwanted` comes true before it is
        done; an old workbook of that name is whole then.
        """
        self._check_name(path)
        count = len(scenario.plan.lots)
        tell(counted("Filling {name}: {n} lot.", "Filling {name}: {n} lots.", count, name=self.name))
        errand = Errand(Path(self.name), "fill", tell, is_unwanted, MOST_SECONDS)
        filled, data = call_aside(errand, _filled, self, scenario, title)
        replace_file(path, data)
        done: Filled = filled
        return done

    def _check_name(self, path: Path) -> None:
        check_writable(path)
        if self.place and path.exists() and Path(self.place).exists() and path.samefile(self.place):
            raise not_written(tr(ITSELF, path=path), path)
        if path.suffix.lower() != self.suffix:
            said = tr("The name {path} must end in {suffix}, as its template does.", path=path, suffix=self.suffix)
            raise FileProblem(said)


def _filled(_tell: Tell, template: Registered, scenario: Scenario, title: str) -> tuple[Filled, bytes]:
    """The plan in a copy of a template, as the bytes of a workbook."""
    with template.workbook() as path, TemporaryDirectory(prefix="corkboard-") as folder:
        out = Path(folder, f"filled{template.suffix}")
        return fill_template(scenario, path, out, spec=template.spec, title=title), out.read_bytes()


def _told(sheet: SheetSpec) -> str:
    """A sheet's layout with what matters most of it."""
    if sheet.layout == "list":
        return tr("a list grouped by machine" if sheet.machine[1] > 0 else "one list of all lots")
    if sheet.slots is None:
        return tr(LAYOUT_WORDS[sheet.layout])
    hours, rest = divmod(sheet.slots.minutes, 60)
    length = f"{sheet.slots.minutes} min" if rest else f"{hours} h"
    said = GRID_OF_ORDERS if sheet.layout == "days" else GRID_OF_MACHINES
    return tr(said, n=sheet.slots.count, length=length)


def with_template(project: Project, template: Path | str, spec: Spec) -> Project:
    """A copy of the project that keeps a template. Raises FileProblem where the file cannot be read."""
    template, data = Path(template), read_bytes(Path(template))
    known = {**with_spec(project, template, spec).settings, PLACE + template.name: str(template.resolve())}
    known.pop(COPY + template.name, None)
    if len(data) <= LARGEST_COPY:
        known[COPY + template.name] = base64.b64encode(data).decode("ascii")
    return replace(project, settings=FrozenMap(known))


def without_template(project: Project, name: str) -> Project:
    """A copy of the project that has forgotten a template; the file itself stays."""
    gone = {PREFIX + name, COPY + name, PLACE + name}
    return replace(project, settings=FrozenMap({key: it for key, it in project.settings.items() if key not in gone}))


def registered_templates(project: Project) -> tuple[Registered, ...]:
    """The templates a project keeps and can read, by name."""
    found = (_registered(project, name) for name in sorted(kept_templates(project), key=str.casefold))
    return tuple(one for one in found if one is not None)


def _registered(project: Project, name: str) -> Registered | None:
    place, held = project.settings.get(PLACE + name, ""), project.settings.get(COPY + name)
    try:
        spec = kept_spec(project, name)
        copy = None if held is None else base64.b64decode(held, validate=True)
    except (InvalidInput, binascii.Error):
        return None  # a project from elsewhere may hold anything; the planner registers the template again
    if spec is None or (copy is None and not place):
        return None
    return Registered(Path(name).name, spec, place, copy)
