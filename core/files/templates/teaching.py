"""Teach by example, one question after another: which cell of a filled schedule is what, and what follows from it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any, Literal

from core.files.templates.learn import learn
from core.files.templates.references import address
from core.files.templates.shown import ShownSheet
from core.files.templates.spec import Spec
from core.model import Scenario

Holds = Literal["order", "number", "moment", "text", "machine"]


@dataclass(frozen=True, slots=True)
class Question:
    """A word of the template, what the planner is asked for, and what such a cell holds."""

    word: str
    asked: str
    holds: Holds = "text"
    is_needed: bool = False


QUESTIONS = (
    Question("job.of", "the order number of the first lot", "order", True),
    Question("machine.code", "the machine of that lot: the title above it, or the cell beside it", "machine"),
    Question("job.qty", "the quantity of that lot", "number"),
    Question("job.start", "when that lot starts", "moment"),
    Question("job.end", "when that lot ends", "moment"),
    Question("job.client", "its customer"),
    Question("job.article", "its product"),
    Question("job.due", "when it is due", "moment"),
    Question("job.fmt", "its format"),
    Question("job.cork", "its cork"),
    Question("job.design", "its design"),
    Question("job.print", "whether it is printed once or twice"),
    Question("job.status", "its status"),
    Question("job.note", "its notes"),
    Question("job.rank", "its number in the sequence", "number"),
    Question("plan.title", "a cell for the title of the plan"),
    Question("plan.now", "a cell for the day of printing"),
)


@dataclass(frozen=True)
class Lesson:
    """What has been pointed at so far in a sheet: cells by word, in order, and the question that is asked now."""

    sheet: ShownSheet
    pointed: tuple[tuple[str, tuple[int, int]], ...] = ()
    at: int = 0

    @property
    def question(self) -> Question | None:
        """What is asked now, or None when all has been asked."""
        return QUESTIONS[self.at] if self.at < len(QUESTIONS) else None

    @property
    def may_skip(self) -> bool:
        """Whether the planner may go on without an answer."""
        return self.question is not None and not self.question.is_needed

    @property
    def cells(self) -> dict[tuple[int, int], str]:
        """The word of each cell that was pointed at."""
        return {at: word for word, at in self.pointed}

    @property
    def examples(self) -> dict[str, str]:
        """What `learn` is told: words by the address of their cell."""
        row = dict(self.pointed).get("job.of", (0, 0))[0]
        return {address(*at): _as_beside(word, at, row) for word, at in self.pointed}

    def point(self, row: int, column: int) -> Lesson:
        """The cell that was asked for."""
        if self.question is None:
            return self
        # A cell means one thing: what it was taken for before is asked again when the planner goes back.
        kept = tuple(one for one in self.pointed if one[1] != (row, column) and one[0] != self.question.word)
        return replace(self, pointed=(*kept, (self.question.word, (row, column))), at=self.at + 1)

    def skip(self) -> Lesson:
        """Go on: the schedule does not show this."""
        return replace(self, at=self.at + 1) if self.may_skip else self

    def back(self) -> Lesson:
        """Ask the question before again, and forget what was answered."""
        at = max(0, self.at - 1)
        word = QUESTIONS[at].word
        return replace(self, pointed=tuple(one for one in self.pointed if one[0] != word), at=at)


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
    if question.word.startswith("plan."):
        return Remark(f"{place} will be filled.")
    if value is None:
        return Remark(f"{place} is empty. Click {question.asked}.", is_answer=False)
    return _remark(question.holds, value, f"{place}, {text}:", scenario)


def _remark(holds: Holds, value: Any, place: str, scenario: Scenario) -> Remark:
    shop = scenario.shop
    if holds == "order":
        known = str(value).strip() in shop.orders
        return Remark(f"{place} an order of this project." if known else f"{place} no order of this project now.")
    if holds == "machine":
        found = next((one for one in sorted(shop.machines, key=len, reverse=True) if one in str(value)), None)
        return Remark(f"{place} machine {found}." if found else f"{place} no machine of this project.", bool(found))
    fits = {"number": int | float, "moment": datetime | date, "text": object}[holds]
    if isinstance(value, fits) and not isinstance(value, bool):
        return Remark(f"{place} understood.")
    wanted = "number" if holds == "number" else "date with a time"
    return Remark(f"{place} this is not a {wanted}.", is_answer=False)


def taught(lesson: Lesson, path: Path | str, scenario: Scenario) -> tuple[Spec, str]:
    """What follows from the cells so far: the spec, and how far it reaches in words.

    Raises InvalidInput with what does not make sense.
    """
    spec = learn(path, lesson.sheet.name, lesson.examples, scenario.shop.machines)
    (sheet,) = spec.sheets
    height = sheet.job[1] - sheet.job[0] + 1
    lots = (sheet.job_end - sheet.job[0] + 1) // height
    rows = f"{lots} {'lot' if lots == 1 else 'lots'} in rows {sheet.job[0]} to {sheet.job_end}"
    told = [f"One list: {rows}."]
    if sheet.machine[1] > 0:
        told = [f"First machine: {rows}. All machines: rows {sheet.machine[0]} to {sheet.end}."]
    if left := [one.address for one in sheet.cells if not one.text]:
        told.append(f"Not pointed at, so left empty: {', '.join(left)}.")
    return spec, " ".join(told)


def repeated_rows(spec: Spec) -> tuple[range, range]:
    """The rows of the first lots, and all rows that are replaced, of a spec that was taught."""
    (sheet,) = spec.sheets
    return range(sheet.job[0], sheet.job_end + 1), range(sheet.block[0], sheet.last + 1)
