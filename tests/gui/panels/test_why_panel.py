"""Why an order is late: what the panel tells, where its links lead, and the change it offers."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from core.edit import History, move, place, set_field
from core.model import Project, Scenario
from gui import look
from gui.panels import WhyPanel
from gui.panels.link_row import LinkRow
from gui.session import Session
from tests.builders import lot, machine, order, scenario, shop

LONGEST = 60_000
LONG = "OF-2026-11-000123456789 Sonderposten"


def two_behind_one_another() -> Scenario:
    """A before B on M1, both due at 01:30, M2 stands idle: B is an hour and a half late."""
    orders = [order("A", due=90, customer="Clos Vert"), order("B", due=90, customer="Domaine du Lac"), order("C")]
    return scenario(
        shop(orders, [machine("M1"), machine("M2")], horizon_days=2),
        lot("a", "A", "M1", 1000, 30, 90), lot("b", "B", "M1", 1000, 120, 180),
    )


@pytest.fixture
def session(qapp) -> Iterator[Session]:
    """A session on two orders behind one another."""
    made = Session(Project((two_behind_one_another(),)))
    yield made
    made.solving.close()


@pytest.fixture
def panel(session: Session, qtbot) -> Iterator[WhyPanel]:
    """A panel that is shown, as narrow as docks are."""
    made = WhyPanel(session)
    qtbot.addWidget(made)
    made.resize(320, 640)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close_search()


def explained(panel: WhyPanel, order_id: str, qtbot) -> list[LinkRow]:
    """Ask about an order; the links of the answer."""
    panel.explain(order_id)
    qtbot.waitUntil(lambda: panel.page.headline.text().startswith(order_id))
    qtbot.waitUntil(lambda: all(row.isVisible() for row in panel.page.rows))
    return panel.page.rows


def cured(panel: WhyPanel, order_id: str, qtbot) -> str:
    """Ask about an order and wait for the change that would help; how it is told."""
    with qtbot.waitSignal(panel.search.found, timeout=LONGEST):  # waitUntil would hold the search up
        panel.explain(order_id)
    return panel.page.cure.words.text()


def press(row: LinkRow, qtbot) -> None:
    """Click at the very beginning of a row's words, where no machine is named."""
    qtbot.mouseClick(row.words, Qt.MouseButton.LeftButton, pos=QPoint(3, 8))


def test_that_without_an_order_the_late_ones_are_offered_the_latest_first(panel: WhyPanel, session, qtbot) -> None:
    session.apply("Due A sooner", set_field, "orders", "A", "due", 60)
    qtbot.waitUntil(lambda: panel.list.model().rowCount() == 2)
    rows = [panel.list.model().index(row, 0).data() for row in range(2)]
    assert rows == ["B · Domaine du Lac · 1 h 30", "A · Clos Vert · 30 min"]


def test_that_a_click_on_a_late_order_explains_it_and_shows_its_bars(panel: WhyPanel, session, qtbot) -> None:
    qtbot.waitUntil(lambda: panel.list.isVisible() and panel.list.model().rowCount() == 1)
    place = panel.list.visualRect(panel.list.model().index(0, 0)).center()
    with qtbot.waitSignal(panel.lots_asked_for) as asked:
        qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == [("b",)]
    qtbot.waitUntil(lambda: panel.page.headline.text().startswith("B is 1 h 30 min late"))
    assert session.selection.orders == {"B"}


def test_that_an_order_selected_anywhere_is_explained(panel: WhyPanel, session, qtbot) -> None:
    session.select_lots(["a"])
    told = "A is on time: due Mon 7 Sep 01:30, complete Mon 7 Sep 01:30."
    qtbot.waitUntil(lambda: panel.page.headline.text() == told)
    assert not panel.page.cure.isVisible()


def test_that_a_link_leads_to_its_lot_and_the_explanation_stays(panel: WhyPanel, session, qtbot) -> None:
    before = next(row for row in explained(panel, "B", qtbot) if row.link.kind == "before")
    with qtbot.waitSignal(panel.lots_asked_for) as asked:
        press(before, qtbot)
    assert asked.args == [("a",)]
    assert session.selection.orders == {"A"}
    assert panel.order == "B"


def test_that_the_name_of_a_machine_leads_to_the_machine(panel: WhyPanel, session, qtbot) -> None:
    work = explained(panel, "B", qtbot)[0]
    assert '<a href="M1">M1</a>' in work.words.text()
    panel.activateWindow()
    work.words.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(work.words, Qt.Key.Key_Return)
    assert session.selection.resources == {"M1"}
    assert panel.order == "B"


def test_that_the_chain_is_walked_with_the_keyboard(panel: WhyPanel, session, qtbot) -> None:
    rows = explained(panel, "B", qtbot)
    for row in rows[:2]:
        QTest.keyClick(row, Qt.Key.Key_Down)
    assert panel.focusWidget() is rows[2]
    QTest.keyClick(rows[2], Qt.Key.Key_Return)
    assert session.selection.lots == {"a"}


def test_that_the_cheapest_change_is_told_and_done_as_one_step(panel: WhyPanel, session, qtbot) -> None:
    assert cured(panel, "B", qtbot) == "Move B to M2, Mon 7 Sep 00:30."
    promised, before = panel.page.cure.cure.price, session.score.cost
    qtbot.mouseClick(panel.page.cure.do_it, Qt.MouseButton.LeftButton)
    assert session.history.undo_name == "Move B to M2, Mon 7 Sep 00:30"
    assert session.score.cost - before == pytest.approx(promised)
    qtbot.waitUntil(lambda: panel.page.headline.text().startswith("B is on time"))
    assert not panel.page.cure.isVisible()


def test_that_its_effects_are_told_beside_it(panel: WhyPanel, qtbot) -> None:
    cured(panel, "B", qtbot)
    assert panel.page.cure.effects.text() == "Cost −0.23 · 1 lot moves · nobody else becomes late"


def test_that_preview_shows_the_plan_to_come_and_takes_it_away(panel: WhyPanel, qtbot) -> None:
    cured(panel, "B", qtbot)
    card, shown = panel.page.cure, []
    panel.previewed.connect(shown.append)
    qtbot.mouseClick(card.preview, Qt.MouseButton.LeftButton)
    assert shown == [card.cure.plan]
    qtbot.mouseClick(card.preview, Qt.MouseButton.LeftButton)
    assert shown[-1] is None


def test_that_another_selection_takes_the_preview_away(panel: WhyPanel, session, qtbot) -> None:
    cured(panel, "B", qtbot)
    shown = []
    panel.previewed.connect(shown.append)
    panel.page.cure.preview.click()
    session.select_orders(["A"])
    assert shown[-1] is None


def test_that_another_selection_ends_the_search(panel: WhyPanel, session, qtbot) -> None:
    explained(panel, "B", qtbot)
    session.select_orders(["A"])
    qtbot.waitUntil(lambda: panel.page.headline.text().startswith("A is on time"))
    panel.close_search()
    assert panel.page.cure.cure is None


def test_that_an_unplanned_order_without_a_date_is_told_so(panel: WhyPanel, qtbot) -> None:
    rows = explained(panel, "C", qtbot)
    assert panel.page.headline.text() == "C is not in the plan: 1,000 pieces remain to be made."
    assert [row.link.kind for row in rows] == ["machines"]


def test_that_an_edit_is_explained_anew(panel: WhyPanel, session, qtbot) -> None:
    explained(panel, "A", qtbot)
    session.apply("Move A", move, "a", resource="M2", start=300)
    qtbot.waitUntil(lambda: panel.page.headline.text().startswith("A is 4 h 30 min late"))
    assert "lock" in [row.link.kind for row in panel.page.rows]


def test_that_a_plan_without_late_orders_is_good_news(panel: WhyPanel, session, qtbot) -> None:
    session.apply("Due B later", set_field, "orders", "B", "due", 200)
    qtbot.waitUntil(lambda: not panel.list.isVisible())
    assert panel.page.isHidden()


def test_that_the_way_back_leads_to_the_late_orders(panel: WhyPanel, qtbot) -> None:
    explained(panel, "B", qtbot)
    qtbot.mouseClick(panel.page.back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(panel.list.isVisible)
    assert panel.order is None


def test_that_long_names_wrap_and_nothing_is_wider_than_the_panel(session: Session, qtbot) -> None:
    orders = [order(LONG, due=60), order(f"{LONG} bis", due=60)]
    machines = [machine("Druckmaschine Nord, Halle 4, zweifarbig"), machine("M2")]
    name = machines[0].id
    lots = lot("a", LONG, name, 1000, 30, 90), lot("b", orders[1].id, name, 1000, 120, 180)
    session.load(History(Project((scenario(shop(orders, machines, horizon_days=2), *lots),))))
    panel = WhyPanel(session)
    qtbot.addWidget(panel)
    panel.resize(look.PANEL, 640)
    panel.show()
    cured(panel, orders[1].id, qtbot)
    room = panel.page.viewport().width()
    assert panel.page.widget().width() <= room
    assert all(row.width() <= room and row.height() >= row.heightForWidth(room) for row in panel.page.rows)
    panel.close_search()


def test_that_a_name_is_never_read_as_markup(session: Session, panel: WhyPanel, qtbot) -> None:
    odd = order("<b>A</b>", due=80)
    board = scenario(shop([odd], [machine("M<1>")]), lot("a", odd.id, "M<1>", 1000, 30, 90))
    session.load(History(Project((board,))))
    rows = explained(panel, odd.id, qtbot)
    assert rows[1].words.text().startswith("&lt;b&gt;A&lt;/b&gt; takes 1 h of work on <a href=\"M&lt;1&gt;\">")


def test_that_a_lot_placed_later_is_found_too(panel: WhyPanel, session, qtbot) -> None:
    session.apply("Plan C", place, "C", resource="M2", start=30)
    explained(panel, "C", qtbot)
    assert panel.page.headline.text() == "C has no due date; it is complete Mon 7 Sep 01:30."
