"""All pages of a print, in their order; painting one needs nothing but a painter."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.errors import FileProblem
from gui.look import wording
from gui.printing import ink
from gui.printing.board_axis import paint_axis
from gui.printing.board_layout import Cut, cuts, day_width
from gui.printing.board_names import paint_names
from gui.printing.board_painter import BoardPainter
from gui.printing.choices import Choices
from gui.printing.dispatch_list import dispatch_listing
from gui.printing.figures import figure_listings
from gui.printing.legend import Legend
from gui.printing.letters import settle_family, unknown
from gui.printing.lists import Pages, tightest
from gui.printing.offer_list import offer_listing
from gui.printing.order_list import order_listing, summary
from gui.printing.page import Page, Strip, paint_page
from gui.printing.paper import MM, Paper
from gui.printing.source import Source, part_name, printed_at, span_in_words

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter


def _tr(text: str) -> str:
    return QCoreApplication.translate("Print", text)


@dataclass(frozen=True)
class Document:
    """The pages on their paper."""

    paper: Paper
    strip: Strip
    pages: tuple[Page, ...]
    unknown: tuple[str, ...] = ()
    """The orders, machines and producers of which letters stand as boxes, since no font of this computer has them."""

    def paint(self, painter: QPainter, number: int, scale: float = 1.0) -> None:
        """Paint a page, counted from 0, on a device that has `scale` of its dots for each of 1/1200 inch."""
        settle_family()
        painter.save()
        painter.scale(scale, scale)
        paint_page(painter, self.pages[number], self.paper, self.strip, (number + 1, len(self.pages)))
        painter.restore()


def some_document_of(source: Source, choices: Choices) -> Document:
    """The same; raises FileProblem with the reasons where there is no page of any chosen part."""
    if not set(choices.parts) & set(source.parts):
        reasons = dict.fromkeys(source.why_not(part) for part in choices.parts)
        raise FileProblem(" ".join([_tr("There is nothing to print."), *reasons]))
    return document_of(source, choices)


def document_of(source: Source, choices: Choices) -> Document:
    """Lay the chosen parts out, those there are of them."""
    settle_family()
    paper = Paper(choices.paper, choices.is_landscape, choices.margin)
    pages = [page for part in source.parts if part in choices.parts for page in _MAKERS[part](source, choices, paper)]
    name = source.scenario.name
    told = f"{source.title}   ·   {name}" if name != source.title else source.title
    return Document(paper, Strip(told, _tr("Printed {0}").format(printed_at(source))), tuple(pages),
                    _unknown(source))  # fmt: skip


def _unknown(source: Source) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name, texts in source.texts if unknown(texts)))


def told_of_unknown(document: Document) -> str:
    """That letters stand as boxes, and where, as a sentence, or "" """
    if not document.unknown:
        return ""
    names, more = document.unknown[0], len(document.unknown) - 1
    if more:
        names = _tr("{0} (+{1})").format(names, wording.whole(more))
    told = _tr("Letters of {0} are in no font of this computer: boxes are printed. Install a font that has them.")
    return told.format(names)


def _board(source: Source, choices: Choices, paper: Paper) -> Iterator[Page]:
    colouring = source.colouring(choices.colour_by)
    grounds = ink.grounds(colouring, is_colour=choices.is_colour)
    painter = BoardPainter(source, colouring, grounds, choices.is_colour)
    names, span = [row.id for row in source.picture.rows], source.span(choices)
    legend = Legend(painter, paper.body.width(), span, day_width(paper, names, span, choices))
    made = cuts(paper, names, span, choices, legend.height)
    if not painter.has_numbers(made):
        legend.leave_numbers_out()
    for cut in made:
        note = span_in_words(source, (cut.since, cut.until))
        if cut.rows[1] - cut.rows[0] < len(names):
            note = _tr("{0}   ·   machines {1} to {2} of {3}").format(note, cut.rows[0] + 1, cut.rows[1], len(names))
        yield Page("board", part_name("board"), note, partial(_paint_board, painter, legend, cut))


def _paint_board(board: BoardPainter, legend: Legend, cut: Cut, painter: QPainter) -> None:
    board.paint(painter, cut)
    paint_axis(painter, cut, board.source)
    paint_names(painter, cut, board.source)
    legend.paint(painter, cut.frame.left() - cut.head, cut.frame.bottom())


def _dispatch(source: Source, choices: Choices, paper: Paper) -> Iterator[Page]:
    listing = dispatch_listing(source, choices)
    note = span_in_words(source, source.span(choices)) if source.is_timed else ""
    if not listing.groups:
        note = _tr("{0}   ·   no lot in these days").format(note)
    pages = tightest(listing, paper)
    for number in range(len(pages)):
        yield Page("dispatch", part_name("dispatch"), note, pages.painter(number))


def _offers(source: Source, choices: Choices, paper: Paper) -> Iterator[Page]:
    yield from _simple(tightest(offer_listing(source, choices), paper), "offers", "")


def _orders(source: Source, choices: Choices, paper: Paper) -> Iterator[Page]:
    yield from _simple(tightest(order_listing(source, choices), paper), "orders", summary(source))


def _simple(pages: Pages, part: str, note: str) -> Iterator[Page]:
    for number in range(len(pages)):
        yield Page(part, part_name(part), note, pages.painter(number))  # type: ignore[arg-type]


def _figures(source: Source, choices: Choices, paper: Paper) -> Iterator[Page]:
    """Several lists one below the other; the next begins where the one before ends, if some of it fits there."""
    open_page: list[Callable[[QPainter], None]] = []
    top, room = 0.0, paper.body.height()
    for listing in figure_listings(source, choices):
        if top > room - 24 * MM:
            yield _stacked(open_page)
            open_page, top = [], 0.0
        pages = Pages(listing, paper, top)
        for number in range(len(pages)):
            if number:
                yield _stacked(open_page)
                open_page = []
            open_page.append(pages.painter(number))
        top = pages.end - paper.body.top() + 6 * MM
    yield _stacked(open_page)


def _stacked(painters: list[Callable[[QPainter], None]]) -> Page:
    return Page("figures", part_name("figures"), "", partial(_paint_all, tuple(painters)))


def _paint_all(painters: tuple[Callable[[QPainter], None], ...], painter: QPainter) -> None:
    for paint in painters:
        paint(painter)


_MAKERS: dict[str, Callable[[Source, Choices, Paper], Iterator[Page]]] = {
    "board": _board, "dispatch": _dispatch, "offers": _offers, "orders": _orders, "figures": _figures,
}
