"""Sentences, numbers and dates in the planner's language. English stands in the code; each other language is one file
of Qt Linguist in `resources/languages`, read here without Qt, and by the window through Qt."""

from core.language.active import (
    ENGLISH,
    VARIABLE,
    available,
    code,
    code_of,
    everywhere,
    in_english,
    own_name,
    system,
    use,
)
from core.language.numbers import at_most, number, percent, short, whole, written
from core.language.sentences import counted, joined, listed, mark, quoted, tr
from core.language.times import clock, day, duration, full_day, moment, short_day, weekday
from core.language.units import USUAL, durations, use_durations

__all__ = [
    "ENGLISH", "USUAL", "VARIABLE", "at_most", "available", "clock", "code", "code_of", "counted", "day", "duration",
    "durations", "everywhere", "full_day", "in_english", "joined", "listed", "mark", "moment", "number", "own_name",
    "percent", "quoted", "short", "short_day", "system", "tr", "use", "use_durations", "weekday", "whole", "written",
]  # fmt: skip
