"""A picture of cost over time, as SVG text: one panel for each example, cost on a log scale."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape

WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 460, 290, 58, 116, 34, 40
COLOURS = ("#1b6ca8", "#b5531c", "#7a7a7a", "#6a4c93", "#2a7f62", "#a11d4b")
SEARCH = "Corkboard"


@dataclass(frozen=True)
class Panel:
    """One example: the optimiser's (seconds, cost) steps, and what others reached, by name; all within `seconds`."""

    title: str
    seconds: float
    curve: Sequence[tuple[float, float]]
    others: Mapping[str, float]


def svg(panels: Sequence[Panel], columns: int = 3) -> str:
    """The whole picture."""
    columns = max(1, min(columns, len(panels)))
    rows = math.ceil(len(panels) / columns)
    body = "".join(
        f'<g transform="translate({WIDTH * (number % columns)},{HEIGHT * (number // columns)})">{drawn(panel)}</g>'
        for number, panel in enumerate(panels)
    )
    size = f'width="{WIDTH * columns}" height="{HEIGHT * rows}"'
    style = 'font-family="DejaVu Sans, sans-serif" font-size="11" fill="#222"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} {style}>'
        f'<rect {size} fill="white"/>{body}</svg>\n'
    )


def drawn(panel: Panel) -> str:
    """One panel: grid, the others as level lines, and the optimiser's stairs."""
    costs = [max(cost, 1e-6) for _, cost in panel.curve] + [max(cost, 1e-6) for cost in panel.others.values()]
    low, high = min(costs) / 1.15, max(costs) * 1.15
    first = max(1e-3, min([moment for moment, _ in panel.curve] + [0.05]))

    def x(seconds: float) -> float:
        share = math.log(max(seconds, first) / first) / math.log(max(panel.seconds, 2 * first) / first)
        return LEFT + (WIDTH - LEFT - RIGHT) * min(1.0, share)

    def y(cost: float) -> float:
        return TOP + (HEIGHT - TOP - BOTTOM) * (1 - math.log(max(cost, 1e-6) / low) / math.log(high / low))

    parts = [f'<text x="{LEFT}" y="20" font-size="13" font-weight="bold">{escape(panel.title)}</text>']
    for tick in ticks(low, high):
        parts.append(line(LEFT, y(tick), WIDTH - RIGHT, y(tick), "#e2e2e2"))
        parts.append(f'<text x="{LEFT - 6}" y="{y(tick) + 4:.1f}" text-anchor="end">{tick:,g}</text>')
    for tick in ticks(first, panel.seconds, (1,)):
        parts.append(line(x(tick), TOP, x(tick), HEIGHT - BOTTOM, "#e2e2e2"))
        parts.append(f'<text x="{x(tick):.1f}" y="{HEIGHT - BOTTOM + 15}" text-anchor="middle">{tick:g}</text>')
    parts.append(f'<text x="{(LEFT + WIDTH - RIGHT) / 2}" y="{HEIGHT - 8}" text-anchor="middle">seconds</text>')
    names = [*panel.others.items()]
    last = panel.curve[-1][1] if panel.curve else None
    if last is not None:
        points = stairs(panel.curve, panel.seconds)
        path = " ".join(f"{x(moment):.1f},{y(cost):.1f}" for moment, cost in points)
        parts.append(f'<polyline points="{path}" fill="none" stroke="{COLOURS[0]}" stroke-width="2.2"/>')
        names.append((SEARCH, last))
    for number, (_, cost) in enumerate(panel.others.items()):
        parts.append(line(LEFT, y(cost), WIDTH - RIGHT, y(cost), COLOURS[1 + number % 5], 'stroke-dasharray="5 3"'))
    colours = {name: COLOURS[1 + number % 5] for number, name in enumerate(panel.others)} | {SEARCH: COLOURS[0]}
    for (name, cost), at in zip(names, spread([y(cost) for _, cost in names]), strict=True):
        label = f"{escape(name)} {cost:,.0f}"
        parts.append(f'<text x="{WIDTH - RIGHT + 4}" y="{at + 4:.1f}" fill="{colours[name]}">{label}</text>')
    return "".join(parts)


def line(x1: float, y1: float, x2: float, y2: float, colour: str, more: str = "") -> str:
    """A straight line."""
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}" {more}/>'


def stairs(curve: Sequence[tuple[float, float]], until: float) -> list[tuple[float, float]]:
    """A cost holds until the next one is found, and the last to the end."""
    points = [curve[0]]
    for moment, cost in curve[1:]:
        points += [(moment, points[-1][1]), (moment, cost)]
    return [*points, (max(until, points[-1][0]), points[-1][1])]


def ticks(low: float, high: float, digits: Sequence[int] = (1, 2, 5)) -> list[float]:
    """Round values within a range of a log scale, at most eight."""
    powers = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    found = [digit * 10.0**power for power in powers for digit in digits]
    inside = [value for value in found if low <= value <= high * 1.0001]
    return inside if len(inside) <= 8 or len(digits) == 1 else ticks(low, high, (1,))


def spread(heights: Sequence[float], least: float = 13) -> list[float]:
    """Heights moved apart just so far that labels do not touch; in the given order."""
    order = sorted(range(len(heights)), key=heights.__getitem__)
    placed: dict[int, float] = {}
    below = -1e9
    for number in order:
        below = placed[number] = max(heights[number], below + least)
    over = max(0.0, below - (HEIGHT - BOTTOM)) if heights else 0.0
    return [placed[number] - over for number in range(len(heights))]
