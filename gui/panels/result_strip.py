"""The line below the board that tells what the last step led to, and offers what planners do next."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from gui import look
from gui.panels import strip_words
from gui.panels.fact_line import FactLine
from gui.panels.strip_words import Fact, Saying
from gui.session import Deed, Session

HEIGHT = 34
"""Pixels; the same whatever is said, so that the rows above never move."""
NARROW = 820
"""Below so many pixels the buttons show their icons only."""
HEAD = 0.3
"""Share of the line that its head may take where facts follow."""
WATCH = 250
"""Milliseconds between two looks at a repair that runs."""


class ResultStrip(QWidget):
    """One line, never in the way: it is there while there is a plan, and quiet while nothing is to be told."""

    lots_asked_for = Signal(object)  # ids of the lots the planner wants to see
    conflicts_asked_for = Signal()
    repair_asked_for = Signal()
    alternatives_asked_for = Signal()
    left = Signal()  # Esc: the keyboard may go elsewhere

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("result_strip")
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(self.tr("What the last step led to"))
        self._session = session
        self._deed: Deed | None = None
        self._told: tuple[Deed, Saying | None] | None = None
        self.saying: Saying | None = None
        self._soon, self._watch = QTimer(self), QTimer(self)
        self._soon.setSingleShot(True)  # at 0 ms: the board is painted first
        self._watch.setInterval(WATCH)
        self._make_parts()
        self._build()
        self._connect()
        self._draw()
        self._look()

    def _make_parts(self) -> None:
        self.head = look.ElidedLabel()
        self.head.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.head.setObjectName("strip_head")
        self.figure = look.label(role="strong")
        self.facts = FactLine()
        names = self._names()
        self.buttons = {name: self._button(name, *names[name]) for name in names}
        self.close_cross = QToolButton()
        self.close_cross.setObjectName("strip_close")
        self.close_cross.setAutoRaise(True)
        self.close_cross.setIconSize(QSize(look.ICON, look.ICON))
        self.close_cross.setToolTip(self.tr("Close (Esc)"))
        self.close_cross.setAccessibleName(self.tr("Close this line"))
        self.close_cross.clicked.connect(self.clear)

    def _names(self) -> dict[str, tuple[str, str, str]]:
        """Text, icon and tip of each button, in their order."""
        return {
            "undo": (self.tr("Undo"), "undo", self.tr("Take this step back (Ctrl+Z)")),
            "redo": (self.tr("Redo"), "redo", self.tr("Do it again (Ctrl+Y)")),
            "repair": (self.tr("Repair"), "repair", self.tr("Better what is around it, and change little")),
            "alternatives": (self.tr("Alternatives"), "compare", self.tr("Where else this lot could go, by price")),
            "stop": (self.tr("Stop"), "stop", self.tr("End the repair and see what it found")),
            "apply": (self.tr("Apply"), "keep", self.tr("Make what was found one step (Ctrl+Return)")),
            "discard": (self.tr("Discard"), "discard", self.tr("Leave the plan as it is")),
            "close": (self.tr("Close"), "close", self.tr("Close this line")),
        }

    def _button(self, name: str, text: str, icon: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(f"strip_{name}")
        button.setFlat(name != "apply")
        button.setProperty("primary", name == "apply")
        button.setIconSize(QSize(look.ICON, look.ICON))
        button.setToolTip(tip)
        button.setAccessibleName(text)
        button.clicked.connect(partial(self._press, name))
        return button

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(look.MARGIN, 0, look.UNIT, 0)
        row.setSpacing(look.GAP)
        row.addWidget(self.head)
        row.addWidget(self.figure)
        row.addWidget(self.facts, 1)
        for button in self.buttons.values():
            row.addWidget(button)
        row.addWidget(self.close_cross)

    def _connect(self) -> None:
        session = self._session
        session.applied.connect(self._take)
        session.stepped.connect(self._soon.start)
        session.opened.connect(self.clear)
        session.solving.changed.connect(self._soon.start)
        self._soon.timeout.connect(self._look)
        self._watch.timeout.connect(self._look)
        self.facts.chosen.connect(self._show_fact)
        look.watcher.changed.connect(self._draw)

    def clear(self) -> None:
        """Have nothing more to say of the last step."""
        self._deed = self._told = None
        self._look()

    def _take(self, deed: Deed) -> None:
        self._deed = deed
        self._soon.start()

    def _look(self) -> None:
        """Say what there is to say now."""
        run, session = self._session.solving, self._session
        is_timed = session.scenario.plan.has_times
        self.setVisible(is_timed or run.is_repair or self._deed is not None)
        if run.is_repair and run.state != "idle":
            self._watch.start() if run.is_running else self._watch.stop()
            self._say(strip_words.of_repair(run))
            return
        self._watch.stop()
        self._say(self._of_step())

    def _of_step(self) -> Saying | None:
        deed, scenario = self._deed, self._session.scenario
        if deed is None or (scenario is not deed.before and scenario is not deed.after):
            self._deed = None
            return None
        if scenario is deed.before:
            return strip_words.of_undone(deed)
        if self._told is None or self._told[0] is not deed:
            self._told = (deed, strip_words.of_deed(deed, self._session.selection.lots))
        return self._told[1]

    def _say(self, saying: Saying | None) -> None:
        if saying == self.saying and saying is not None:
            return
        self.saying = saying
        self.head.setText(saying.head if saying else self.tr("Move a bar: what it leads to is told here."))
        look.set_tone(self.head, "" if saying else "muted")
        self.figure.setText(saying.figure if saying else "")
        self.figure.setVisible(bool(self.figure.text()))
        look.set_tone(self.figure, saying.tone if saying else "")
        self._share_room()
        self.facts.show_facts(saying.facts if saying else ())
        for name, button in self.buttons.items():
            button.setVisible(saying is not None and name in saying.buttons)
        self.close_cross.setVisible(saying is not None and saying.may_close)
        self.setAccessibleDescription(saying.sentence if saying else "")
        self.update()

    def _press(self, name: str, _checked: bool = False) -> None:
        run, session = self._session.solving, self._session
        deeds = {
            "undo": session.undo, "redo": session.redo, "repair": self.repair_asked_for.emit,
            "alternatives": self._ask_alternatives, "stop": run.stop, "apply": session.keep_solution,
            "discard": run.forget, "close": run.forget,
        }  # fmt: skip
        deeds[name]()

    def _ask_alternatives(self) -> None:
        """For the lot that was moved, even if the planner has selected another one since."""
        deed, session = self._deed, self._session
        if deed is not None:
            moved = strip_words.lots_of(deed)
            if not session.selection.lots.intersection(moved):
                session.select_lots(moved[:1]) if moved else session.select_orders(strip_words.orders_of(deed)[:1])
        self.alternatives_asked_for.emit()

    def _show_fact(self, fact: Fact) -> None:
        session = self._session
        if fact.icon:
            self.conflicts_asked_for.emit()
        elif fact.orders:
            session.select_orders(order for order in fact.orders if order in session.scenario.shop.orders)
        else:
            session.select_lots(lot for lot in fact.lots if lot in session.scenario.plan.lots)
        if not fact.icon and session.selection.lots:
            self.lots_asked_for.emit(session.selection.lots)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the line, and gives the keyboard back."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
            return
        if self.saying is not None and self.saying.may_close:
            self.clear()
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the buttons show their icons only."""
        for name, (text, _, _) in self._names().items():
            self.buttons[name].setText("" if self.width() < NARROW else text)
        self._share_room()

    def _share_room(self) -> None:
        """The head gives way to facts, but not to nothing."""
        has_facts = self.saying is not None and bool(self.saying.facts)
        self.head.setMaximumWidth(int(HEAD * self.width()) if has_facts else 16_777_215)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline above, and a ground that is lifted while something is said."""
        painter, colours = QPainter(self), look.current()
        painter.fillRect(self.rect(), QColor(colours.raised if self.saying else colours.window))
        painter.fillRect(0, 0, self.width(), 1, QColor(colours.line))

    def _draw(self) -> None:
        for name, (_, icon, _) in self._names().items():
            colour = look.current().on_accent if name == "apply" else None
            self.buttons[name].setIcon(look.icon(icon, colour))
        self.close_cross.setIcon(look.icon("close", look.current().muted))
        self.update()
