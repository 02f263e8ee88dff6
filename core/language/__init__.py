"""Sentences, numbers and dates in the planner's language. English stands in the code; each other language is one file
of Qt Linguist in `resources/languages`, read here without Qt, and by the window through Qt."""

from core.language.active import ENGLISH, available, code, code_of, own_name, system, use
from core.language.numbers import number, percent, whole
from core.language.sentences import counted, listed, mark, tr
from core.language.times import clock, day, full_day, moment, weekday

__all__ = [
    "ENGLISH", "available", "clock", "code", "code_of", "counted", "day", "full_day", "listed", "mark", "moment",
    "number", "own_name", "percent", "system", "tr", "use", "weekday", "whole",
]  # fmt: skip
