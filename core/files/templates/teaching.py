"""Teach by example, one question after another: which cell of a filled schedule is what, and what follows from it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any, Literal

from core.files.templates.example import SLOT, Place, machine_in
from core.files.templates.facts import EXTRA
from core.files.templates.learn import Arranged, learn
from core.files.templates.references import address
from core.files.templates.shown import ShownSheet
from core.files.templates.spec import Layout, Spec
from core.files.templates.suggest import suggest, suggest_sheet
from core.files.templates.told_spec import told_of
from core.language import mark, tr
from core.model import Scenario

NOT_BELOW = mark("{cell} does not stand below the machine's name.")
NOT_BESIDE = mark("{cell} does not stand to the right of the machine's name.")
AN_ORDER = mark("{cell}, {text}: an order of this project.")
NO_ORDER = mark("{cell}, {text}: no order of this project now.")
NO_NUMBER = mark("{cell}, {text}: this is not a number.")
NO_MOMENT = mark("{cell}, {text}: this is not a date with a time.")
Holds = Literal["order", "number", "moment", "text", "machine", "bar", "slot", "any"]


@dataclass(frozen=True, slots=True)
class Question:
    """A word of the template, what the planner is asked for, and what such a cell holds."""

    word: str
    asked: str
    holds: Holds = "text"
    is_needed: bool = False


OF_THE_ORDER = (
    Question("job.client", mark("its customer")),
    Question("job.article", mark("its product")),
    Question("job.due", mark("when it is due"), "moment"),
    Question("job.fmt", mark("its format")),
    Question("job.cork", mark("its cork")),
    Question("job.colour", mark("its colour")),
    Question("job.design", mark("its design")),
    Question("job.print", mark("whether it is printed once or twice")),
    Question("job.status", mark("its status")),
    Question("job.note", mark("its notes")),
)
OF_THE_PLAN = (
    Question("plan.title", mark("a cell for the title of the plan"), "any"),
    Question("plan.now", mark("a cell for the day of printing"), "any"),
)
OF_THE_LOT = (
    Question("job.qty", mark("the quantity of that lot"), "number"),
    Question("job.start", mark("when that lot starts"), "moment"),
    Question("job.end", mark("when that lot ends"), "moment"),
    *OF_THE_ORDER,
    Question("job.rank", mark("its number in the sequence"), "number"),
    *OF_THE_PLAN,
)
OF_THE_BAR = (
    Question("job.of", mark("a bar: its cell with the number of the order"), "bar", True),
    Question("job.client", mark("the cell of that bar with the customer")),
    Question("job.article", mark("the cell of that bar with the product")),
    Question("job.qty", mark("the cell of that bar with the quantity"), "number"),
)
QUESTIONS = (
    Question("job.of", mark("the order number of the first lot"), "order", True),
    Question("machine.code", mark("the machine of that lot: the title above it, or the cell beside it"), "machine"),
    *OF_THE_LOT,
)
LESSONS: Mapping[Layout, tuple[Question, ...]] = {
    "list": QUESTIONS,
    "cards": (
        Question("job.of", mark("the order number of the first lot of this machine"), "order", True),
        Question("machine.code", mark("the cell that names the machine of this sheet"), "machine"),
        *OF_THE_LOT,
    ),
    "grid": (
        Question("machine.code", mark("the name of the first machine, on the left"), "machine", True),
        Question("slot", mark("the first slot of that machine, where its earliest bar could begin"), "slot", True),
        *OF_THE_BAR,
        Question("machine.load", mark("a cell of the first machine for its load"), "any"),
        Question("machine.formats", mark("a cell of the first machine for its formats"), "any"),
        *OF_THE_PLAN,
    ),
    "turned": (
        Question("machine.code", mark("the name of the first machine, above its column"), "machine", True),
        Question("slot", mark("the first slot of that machine, where its earliest bar could begin"), "slot", True),
        *OF_THE_BAR[:1],
        *OF_THE_PLAN,
    ),
    "days": (
        Question("job.of", mark("the number of the first order, on the left"), "order", True),
        Question("slot", mark("the first slot of that order"), "slot", True),
        Question("job.qty", mark("the quantity of that order"), "number"),
        *OF_THE_ORDER,
        *OF_THE_PLAN,
    ),
    "lanes": (
        Question("machine.code", mark("the name of the first machine, above its lots"), "machine", True),
        Question("job.of", mark("the order number of its first lot"), "order", True),
        *OF_THE_LOT,
    ),
}  # fmt: skip
"""What is asked for each layout, one after another."""


@dataclass(frozen=True)
class Lesson:
    """What has been pointed at so far in a sheet: cells by word, in order, and the question that is asked now. Slots
    have so many `minutes` and begin at that minute of the day, None where their header says so."""

    sheet: ShownSheet
    pointed: tuple[tuple[str, Place], ...] = ()
    at: int = 0
    layout: Layout = "list"
    minutes: int | None = None
    begin: int | None = None

    @property
    def questions(self) -> tuple[Question, ...]:
        """All that is asked for this layout, and what else was seen: attributes that orders of this project have."""
        more = (word for word, _ in self.pointed if word.startswith(EXTRA))
        names = ((word, word.removeprefix(EXTRA).replace("_", " ")) for word in more)
        seen = (Question(word, tr("its {attribute}", attribute=name)) for word, name in names)
        return (*(replace(one, asked=tr(one.asked)) for one in LESSONS[self.layout]), *seen)

    @property
    def question(self) -> Question | None:
        """What is asked now, or None when all has been asked."""
        return self.questions[self.at] if self.at < len(self.questions) else None

    @property
    def may_skip(self) -> bool:
        """Whether the planner may go on without an answer, or keep the one there is."""
        question = self.question
        return question is not None and (not question.is_needed or question.word in dict(self.pointed))

    @property
    def cells(self) -> dict[Place, str]:
        """The words of each cell that was pointed at."""
        words: dict[Place, list[str]] = {}
        for word, at in self.pointed:
            words.setdefault(at, []).append(word)
        return {at: ", ".join(found) for at, found in words.items()}

    @property
    def examples(self) -> dict[str, str]:
        """What `learn` is told: words by the address of their cell."""
        row = dict(self.pointed).get("job.of", (0, 0))[0]
        found: dict[str, str] = {}
        for word, at in self.pointed:
            word = _as_beside(word, at, row) if self.layout == "list" else word
            found[address(*at)] = f"{found.get(address(*at), '')}{{{{{word}}}}}"
        return {at: text[2:-2] if text.count("{{") == 1 else text for at, text in found.items()}

    def point(self, row: int, column: int) -> Lesson:
        """The cell that was asked for."""
        if self.question is None:
            return self
        # A cell means one thing, but a bar may begin in the first slot; what was taken for another is asked again.
        word = self.question.word
        kept = tuple(one for one in self.pointed if one[0] != word
                     and (one[1] != (row, column) or SLOT in (one[0], word)))  # fmt: skip
        return replace(self, pointed=(*kept, (word, (row, column))), at=self.at + 1)

    def skip(self) -> Lesson:
        """Go on: the schedule does not show this, or the answer there is stays."""
        return replace(self, at=self.at + 1) if self.may_skip else self

    def back(self) -> Lesson:
        """Ask the question before again, and forget what was answered."""
        at = max(0, self.at - 1)
        word = self.questions[at].word
        return replace(self, pointed=tuple(one for one in self.pointed if one[0] != word), at=at)

    def ask(self, at: int) -> Lesson:
        """Ask one of the questions, whose answer stays until another cell is pointed at."""
        return replace(self, at=at)

    def with_slots(self, minutes: int | None, begin: int | None) -> Lesson:
        """Slots of another length, or that begin at another minute of the day."""
        return replace(self, minutes=minutes, begin=begin)

    def as_layout(self, layout: Layout) -> Lesson:
        """The same cells as far as they matter in another layout."""
        words = {one.word for one in LESSONS[layout]} | {word for word, _ in self.pointed if word.startswith(EXTRA)}
        kept = tuple(one for one in self.pointed if one[0] in words)
        known = {word for word, _ in kept}
        at = next((at for at, one in enumerate(LESSONS[layout]) if one.word not in known), len(LESSONS[layout]))
        return replace(self, layout=layout, pointed=kept, at=at, minutes=None, begin=None)


def begun(sheets: Sequence[ShownSheet], scenario: Scenario, sheet: ShownSheet | None = None) -> Lesson:
    """A lesson that begins with all that can be seen without being told; `sheet` is the one to look at, else the first
    that shows something."""
    found = suggest(sheets, scenario) if sheet is None else suggest_sheet(sheet, scenario, sheets)
    if found is None:
        return Lesson(sheet or sheets[0])
    lesson = Lesson(found.sheet, tuple(found.pointed.items()), layout=found.layout)
    asked = [at for at, one in enumerate(lesson.questions) if one.is_needed and one.word not in found.pointed]
    return lesson.ask(asked[0] if asked else len(lesson.questions))


def _as_beside(word: str, at: tuple[int, int], row: int) -> str:
    """A machine in the row of the lot is that of the lot; one above is a title."""
    return "job.machine" if word == "machine.code" and at[0] == row else word


@dataclass(frozen=True, slots=True)
class Remark:
    """What a cell looks like as an answer, in a sentence, and whether it is one."""

    sentence: str
    is_answer: bool = True


def remark(lesson: Lesson, at: tuple[int, int], scenario: Scenario) -> Remark:
    """What a cell would be as an answer to the present question."""
    question, value = lesson.question, lesson.sheet.value(*at)
    if question is None:
        return Remark("", is_answer=False)
    place, text = address(*at), lesson.sheet.text(*at)
    if question.holds == "any":
        return Remark(tr("{cell} will be filled.", cell=place))
    if question.holds == "slot":
        return _of_slot(lesson, at)
    if value is None:
        return Remark(tr("{cell} is empty. Click {asked}.", cell=place, asked=question.asked), is_answer=False)
    return _remark(question.holds, value, {"cell": place, "text": text}, scenario)


def _of_slot(lesson: Lesson, at: Place) -> Remark:
    """Whether days or hours stand beside a slot."""
    title = dict(lesson.pointed).get("machine.code")
    is_beside = title is None or (at[0] > title[0] if lesson.layout == "turned" else at[1] > title[1])
    if not is_beside:
        said = NOT_BELOW if lesson.layout == "turned" else NOT_BESIDE
        return Remark(tr(said, cell=address(*at)), is_answer=False)
    return Remark(tr("{cell}: slots begin here.", cell=address(*at)))


def _remark(holds: Holds, value: Any, of: Mapping[str, str], scenario: Scenario) -> Remark:
    """What is said of the cell and its text, `of`, as an answer."""
    shop = scenario.shop
    if holds == "bar":
        known = any(name in str(value) for name in shop.orders)
        return Remark(tr(AN_ORDER if known else NO_ORDER, **of))
    if holds == "order":
        known = str(value).strip() in shop.orders
        return Remark(tr(AN_ORDER if known else NO_ORDER, **of))
    if holds == "machine":
        names = sorted(shop.machines, key=len, reverse=True)
        found = machine_in(value, names) or next((one for one in names if one in str(value)), None)
        if found is None:
            return Remark(tr("{cell}, {text}: no machine of this project.", **of), is_answer=False)
        return Remark(tr("{cell}, {text}: machine {machine}.", **of, machine=found))
    fits = {"number": int | float, "moment": datetime | date, "text": object}[holds]
    if isinstance(value, fits) and not isinstance(value, bool):
        return Remark(tr("{cell}, {text}: understood.", **of))
    return Remark(tr(NO_NUMBER if holds == "number" else NO_MOMENT, **of), is_answer=False)


def taught(lesson: Lesson, path: Path | str, scenario: Scenario) -> tuple[Spec, str]:
    """What follows from the cells so far: the spec, and how far it reaches in words.

    Raises InvalidInput with what does not make sense.
    """
    shop = scenario.shop
    arranged = Arranged(lesson.layout, lesson.minutes, lesson.begin)
    spec = learn(path, lesson.sheet.name, lesson.examples, shop.machines, orders=shop.orders, arranged=arranged)
    return spec, told_of(spec, scenario)


def repeated_rows(spec: Spec) -> tuple[range, range]:
    """The rows of the first lots or the first machine, and all rows that are replaced, of a spec that was taught."""
    sheet = spec.sheets[0]
    if sheet.layout == "grid":
        return range(sheet.machine[0], sheet.machine[1] + 1), range(sheet.machine[0], sheet.last + 1)
    return range(sheet.job[0], sheet.job_end + 1), range(sheet.block[0], sheet.last + 1)
