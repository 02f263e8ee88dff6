"""The PDF as others read it: its size, its fonts, what stands on it and what does not."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.evaluate import evaluate
from core.model import Offer, Scenario, Table
from gui import language, look
from gui.printing.document import told_of_unknown
from gui.printing.paper import Paper
from tests.builders import lot, machine, order, scenario, shop
from tests.gui.printing.pages import factory, laid_out, printed, sample, stains

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

SIZES = {("A4", False): (595, 842), ("A4", True): (842, 595), ("A3", False): (842, 1191), ("A3", True): (1191, 842)}


@pytest.mark.parametrize(("paper", "is_landscape"), SIZES)
def test_that_a_page_has_the_size_of_the_paper_and_white_margins(
    paper: str, is_landscape: bool, tmp_path: Path
) -> None:
    pdf = printed(factory(), tmp_path, paper=paper, is_landscape=is_landscape)
    assert pdf.size == pytest.approx(SIZES[paper, is_landscape], abs=1)
    assert stains(pdf, Paper(paper, is_landscape)) == []


@pytest.mark.parametrize("choices", [{"is_colour": False}, {"day_cm": 6.0}, {"margin": 25.0}, {"is_large": False}])
def test_that_nothing_lies_in_the_margins_whatever_is_chosen(choices: dict[str, object], tmp_path: Path) -> None:
    pdf = printed(factory(), tmp_path, **choices)
    assert stains(pdf, Paper(margin=float(str(choices.get("margin", 10.0))))) == []


def test_that_it_is_made_of_lines_and_letters_with_its_fonts_inside(tmp_path: Path) -> None:
    pdf = printed(factory(), tmp_path)
    assert pdf.images == []
    assert pdf.fonts
    assert all(re.search(r"\byes\s+(yes|no)\s+yes\b", line) for line in pdf.fonts)  # embedded, and can be searched


def test_that_every_page_says_what_it_is_and_when_it_was_printed(tmp_path: Path) -> None:
    pdf = printed(factory(), tmp_path)
    for number, text in enumerate(pdf.texts, 1):
        assert "Été" in text
        assert "Printed Tue 8 Sep 2026 10:30" in text
        assert f"Page {number} of {pdf.pages}" in text


def test_that_every_order_stands_on_the_list_once_over_all_its_pages(tmp_path: Path) -> None:
    pdf = printed(factory(300), tmp_path, parts=("orders",))
    found = Counter(re.findall(r"OF-\d+", pdf.text))
    assert pdf.pages > 3
    assert found == {f"OF-{1000 + n}": 1 for n in range(300)}


def test_that_every_lot_stands_on_the_list_of_its_machine(tmp_path: Path) -> None:
    one = factory(60)
    pdf = printed(one, tmp_path, parts=("dispatch",))
    assert Counter(re.findall(r"OF-\d+", pdf.text)) == Counter(lot.order for lot in one.plan.lots.rows)
    assert all(any(name in text for name in one.shop.machines) for text in pdf.texts)
    for name in one.shop.machines:
        own = [text for text in pdf.texts if name in text]
        assert sum(lot.order in text for lot in one.plan.by_resource[name] for text in own) == len(
            one.plan.by_resource[name]
        )


def test_that_lists_of_machines_flow_where_that_is_chosen(tmp_path: Path) -> None:
    one = factory(12)
    own = printed(one, tmp_path, parts=("dispatch",), is_large=False)
    flowing = printed(one, tmp_path, parts=("dispatch",), is_large=False, starts_pages=False)
    assert own.pages == 6
    assert flowing.pages < 6


def test_that_the_names_of_machines_stand_on_every_page_of_the_board(tmp_path: Path) -> None:
    one = factory()
    pdf = printed(one, tmp_path, parts=("board",), day_cm=12.0)
    assert pdf.pages >= 3
    assert all("Simplex 5" in text and "largeur" in text for text in pdf.texts)


def test_that_each_day_of_the_board_stands_on_one_page(tmp_path: Path) -> None:
    pdf = printed(factory(), tmp_path, parts=("board",), day_cm=12.0)
    heads = [line for text in pdf.texts for line in text.splitlines() if "Printed" not in line]
    days = re.findall(r"\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (\d+) Sep", "\n".join(heads))
    assert days == [str(day) for day in range(7, 7 + len(days))]


def test_that_forty_machines_take_several_pages_and_each_has_one(tmp_path: Path) -> None:
    pdf = printed(factory(80, 40), tmp_path, parts=("board",))
    assert pdf.pages == 2
    for n in range(1, 40):
        assert sum(bool(re.search(rf"Simplex {n}\b", text)) for text in pdf.texts) == 1


def test_that_every_word_of_a_list_can_be_read(tmp_path: Path) -> None:
    one = factory(20)
    late = [order_id for order_id, minutes in evaluate(one).lateness_of.items() if minutes > 0]
    for choices in ({"paper": "A3"}, {"is_landscape": False}):
        words = printed(one, tmp_path, parts=("orders", "dispatch"), **choices).words
        told = "".join(words)
        for wanted in one.shop.orders.rows:
            assert "".join(wanted.customer.split()) in told
        assert sum("LATE" in word for word in words) >= 2 * len(late) > 0


def test_that_what_is_late_or_not_planned_says_so_in_words(tmp_path: Path) -> None:
    late, left = order("LATE-ONE", due=60), order("LEFT", due=60)
    one = scenario(shop([late, left]), lot("1", "LATE-ONE", "M1", 1000, 0, 180))
    text = printed(one, tmp_path, parts=("orders",), is_colour=False).text
    assert "LATE by 2 h" in text.replace("\u00a0", " ")
    assert re.search(r"LEFT .*NOT PLANNED", text)


def test_that_an_order_with_pieces_in_no_lot_says_so(tmp_path: Path) -> None:
    one = scenario(shop([order("A", 1000, due=600)]), lot("1", "A", "M1", 700, 0, 42))
    assert "300 pieces in no lot" in printed(one, tmp_path, parts=("orders",)).text


def test_that_a_dispatch_list_says_what_is_changed_over(tmp_path: Path) -> None:
    told = " ".join(printed(factory(20), tmp_path, parts=("dispatch",)).words)
    assert "Changeover" in told
    assert "Colour → noir" in told.replace("\u00a0", " ")


def test_that_only_the_days_that_are_chosen_are_printed(tmp_path: Path) -> None:
    one = factory(60)
    since, until = 2 * 1440, 3 * 1440
    text = printed(one, tmp_path, parts=("dispatch",), since=since, until=until).text
    wanted = {lot.order for lot in one.plan.lots.rows if lot.start < until and lot.end > since}
    assert set(re.findall(r"OF-\d+", text)) == wanted
    assert "Wed 9 Sep" in text


@pytest.mark.parametrize("choices", [{"since": -10**9}, {"until": -10**9}, {"since": 10**9}, {"until": 10**9},
                                     {"day_cm": 30.0, "margin": 40.0}, {"margin": 40.0, "is_landscape": False}])
def test_that_any_days_and_widths_give_pages(choices: dict[str, object], tmp_path: Path) -> None:
    pdf = printed(factory(8, 3, 2), tmp_path, parts=("board", "dispatch"), **choices)
    assert pdf.pages >= 2
    paper = Paper(is_landscape=bool(choices.get("is_landscape", True)), margin=float(str(choices.get("margin", 10.0))))
    assert stains(pdf, paper) == []


def test_that_a_network_prints_its_offers_and_no_board(tmp_path: Path) -> None:
    one = sample("laser-network")
    order_id, producer = next(iter(one.shop.orders)), next(iter(one.shop.producers))
    pdf = printed(scenario(one.shop, lot("1", order_id, producer, 1)), tmp_path)
    assert re.search(rf"{order_id} .*To send", pdf.text)
    assert "Board" not in pdf.text
    assert f"To be offered to {producer}" in " ".join(pdf.words)


def test_that_an_allocation_prints_who_does_what_at_which_cost(tmp_path: Path) -> None:
    one = sample("welding-shop")
    order_id, name = next(iter(one.shop.orders)), next(iter(one.shop.machines))
    pdf = printed(scenario(one.shop, lot("1", order_id, name, 1)), tmp_path)
    assert pdf.pages == 3
    assert "Cost of the allocation" in pdf.text
    assert order_id in pdf.texts[0]


def test_that_an_empty_plan_prints_its_orders(tmp_path: Path) -> None:
    text = printed(sample("cork-factory"), tmp_path).text
    assert text.count("NOT PLANNED") == 60


def test_that_a_print_speaks_french(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CORKBOARD_LANGUAGE", "fr")
    language.speak(qapp, "fr")
    try:
        pdf = printed(factory(), tmp_path)
        assert stains(pdf, Paper()) == []
    finally:
        language.speak(qapp, "en")
    text = pdf.text.replace("\u00a0", " ")
    assert "Semaine 37" in text
    assert "EN RETARD de" in text
    assert f"Page 1 sur {pdf.pages}" in text
    assert "lun. 7" in text
    assert not re.search(r"\b(Order|Due|Week|Printed|Changeover|Machine list)\b", text)


def test_that_paper_is_light_when_the_window_is_dark(qapp: QApplication, tmp_path: Path) -> None:
    light = printed(factory(10), tmp_path, parts=("board",)).pictures(30)[0].read_bytes()
    look.apply(qapp, "dark")
    try:
        dark = printed(factory(10), tmp_path, parts=("board",)).pictures(30)[0].read_bytes()
    finally:
        look.apply(qapp, "light")
    assert light == dark


def test_that_black_and_white_has_no_colour(tmp_path: Path) -> None:
    from PySide6.QtGui import QColor, QImage

    for path in printed(factory(), tmp_path, is_colour=False).pictures(40):
        image = QImage(str(path))
        tints = [QColor(image.pixel(x, y)).hsvSaturation() for x in range(0, image.width(), 3)
                 for y in range(0, image.height(), 3)]  # fmt: skip
        assert max(tints) < 90  # greys with a touch of blue


def test_that_strange_names_do_no_harm(tmp_path: Path) -> None:
    names = ["x" * 300, "名前 の 長い", "عميل", "a\tb\nc", "&<b>%1{0}</b>", "🙂 Émile"]
    orders = [order(f"{n}-{name}"[:60], customer=name, product=name * 3, due=900) for n, name in enumerate(names)]
    lots = [lot(str(n), one.id, "M" * 80, 10, 60 * n, 60 * n + 30) for n, one in enumerate(orders)]
    pdf = printed(scenario(shop(orders, [machine("M" * 80)]), *lots), tmp_path, is_landscape=False)
    assert stains(pdf, Paper(is_landscape=False)) == []
    assert "Émile" in pdf.text


def test_that_a_plan_of_years_fits_one_page(tmp_path: Path) -> None:
    one = shop([order("A"), order("B")], horizon_days=1500)
    pdf = printed(scenario(one, lot("1", "A", "M1", 1000, 0, 60), lot("2", "B", "M1", 1000, 2_000_000, 2_000_060)),
                  tmp_path, parts=("board",))  # fmt: skip
    assert pdf.pages == 1
    assert stains(pdf, Paper()) == []


def test_that_a_page_is_laid_out_the_same_each_time() -> None:
    assert [page.note for page in laid_out(factory()).pages] == [page.note for page in laid_out(factory()).pages]


def years(count: int) -> Scenario:
    """Two lots, so many years apart."""
    far = count * 365 * 1440
    one = shop([order("A", due=far), order("B", due=far)], horizon_days=count * 366 + 60)
    return scenario(one, lot("1", "A", "M1", 1000, 30, 90), lot("2", "B", "M1", 1000, far, far + 60))


@pytest.mark.parametrize(("days", "wanted"), [
    (110, ["September 2026", "November 2026", "37", "50"]), (730, ["2026", "2027", "2028", "Oct", "Aug"]),
    (3300, ["2026", "2031", "2035"]),
])  # fmt: skip
def test_that_every_axis_has_dates(days: int, wanted: list[str], tmp_path: Path) -> None:
    pdf = printed(years(9), tmp_path, parts=("board",), since=0, until=days * 1440)
    assert [date for date in wanted if date not in pdf.text] == []


def test_that_days_that_are_far_off_bear_their_year(tmp_path: Path) -> None:
    text = " ".join(printed(years(2), tmp_path, parts=("dispatch", "orders")).words)
    assert "Mon 7 Sep 2026 to Wed 6 Sep 2028" in text
    assert re.search(r"Wed 6 Sep 2028 01:00", text)
    assert "Mon 7 Sep 2026 01:30" not in text  # of this week nobody asks the year


def test_that_the_legend_has_only_signs_that_stand_on_the_board(tmp_path: Path) -> None:
    one = scenario(shop([order("A", due=3000)]), lot("1", "A", "M1", 1000, 30, 90))
    near = printed(one, tmp_path, parts=("board",)).text
    far = printed(one, tmp_path, parts=("board",), until=400 * 1440).text
    assert ("Order is due" in near, "Closed" in near, "dispatch list" in near) == (True, False, False)
    assert ("Order is due" in far, "Changeover" in far) == (False, True)


def test_that_narrow_bars_bear_their_order_upright(tmp_path: Path) -> None:
    lots = [lot(str(n), f"OF-{n}", "M1", 100, 600 * n, 600 * n + 570) for n in range(40)]
    orders = [order(f"OF-{n}", 100) for n in range(40)]
    text = " ".join(printed(scenario(shop(orders), *lots), tmp_path, parts=("board",)).words)
    assert all(re.search(rf"OF-{n}\b", text) for n in range(40))
    assert "#7" not in text


@pytest.mark.parametrize("paper", ["A4", "A3"])
def test_that_few_machines_fill_most_of_the_page(paper: str, tmp_path: Path) -> None:
    (page,) = laid_out(factory(20, 5), parts=("board",), paper=paper).pages
    cut = page.paint.args[2]  # type: ignore[attr-defined]
    assert cut.frame.height() > 0.6 * Paper(paper).body.height()


def test_that_a_split_order_says_where_its_other_lot_is(tmp_path: Path) -> None:
    one = scenario(shop([order("A")], [machine("M1"), machine("Duplex 2")]),
                   lot("1", "A", "M1", 400, 30, 54), lot("2", "A", "Duplex 2", 600, 30, 66))  # fmt: skip
    text = " ".join(printed(one, tmp_path, parts=("dispatch",)).words)
    assert "also on Duplex 2" in text
    assert "also on M1" in text
    assert re.search(r"of 1,?000", text)


def test_that_a_lot_that_breaks_a_rule_says_so_at_the_machine(tmp_path: Path) -> None:
    orders = [order("A"), order("B"), order("C")]
    one = scenario(shop(orders), lot("1", "A", "M1", 1000, 30, 90), lot("2", "B", "M1", 1000, 60, 120),
                   lot("3", "C", "M1", 1000, 150, 210))  # fmt: skip
    assert printed(one, tmp_path, parts=("dispatch",)).text.count("BREAKS A RULE") == 2


def test_that_an_allocation_is_one_list_with_its_cost(tmp_path: Path) -> None:
    one = sample("welding-shop")
    pairs = list(zip(one.shop.orders, one.shop.machines, strict=False))
    pdf = printed(scenario(one.shop, *(lot(str(n), *pair, 1) for n, pair in enumerate(pairs))), tmp_path)
    assert pdf.texts[0].count("Quantity") == 1
    cost = re.search(r"cost ([\d.,]+)", pdf.texts[0])
    assert cost is not None
    assert re.search(rf"Cost of the allocation +{re.escape(cost[1])}", pdf.text)


def test_that_the_use_of_machines_on_the_board_is_that_of_the_key_figures(tmp_path: Path) -> None:
    text = printed(factory(), tmp_path, parts=("board", "figures")).text
    on_board = re.findall(r"(\d+) % used", text)
    in_figures = [re.findall(r"(\d+) %", line)[-1] for line in text.splitlines()
                  if re.match(r"\s*(Simplex|Imprimeuse) .* %$", line)]  # fmt: skip
    assert sorted(on_board) == sorted(in_figures)


def test_that_a_title_has_single_blanks(tmp_path: Path) -> None:
    one = replace(factory(4), name="Variante B")
    document = laid_out(one)
    assert document.strip.name == "Été   ·   Variante B"
    pdf = printed(one, tmp_path)
    assert pdf.title == "Été · Variante B"


def test_that_letters_without_a_font_are_told(tmp_path: Path) -> None:
    rare = "".join(map(chr, range(0x12000, 0x12010)))  # cuneiform
    document = laid_out(scenario(shop([order("A", customer=f"Vin {rare}")]), lot("1", "A", "M1", 1000, 0, 60)))
    if not document.unknown:
        pytest.skip("the fonts of this computer have even cuneiform")
    assert told_of_unknown(document).startswith("Letters of A are in no font of this computer")
    assert told_of_unknown(laid_out(factory(4))) == ""


def test_that_orders_at_producers_stand_by_themselves(tmp_path: Path) -> None:
    one = sample("laser-network")
    names, producers = list(one.shop.orders), list(one.shop.producers)
    sent = [Offer("1", names[0], producers[0], answer="accepted"), Offer("2", names[1], producers[1])]
    one = replace(one, shop=replace(one.shop, offers=Table(sent)))
    text = printed(one, tmp_path, parts=("orders",)).text
    assert "1 accepted · 1 offered · 48 not planned" in " ".join(text.split())
    assert text.count("NOT PLANNED") == 48
    assert text.index("Orders accepted by producers") < text.index("Orders offered to producers")


def test_that_a_deadline_stands_with_the_due_date(tmp_path: Path) -> None:
    one = scenario(shop([order("A", due=600, deadline=900), order("B", due=600, deadline=600)]))
    assert printed(one, tmp_path, parts=("orders",)).text.count("deadline Mon 7 Sep 15:00") == 1
