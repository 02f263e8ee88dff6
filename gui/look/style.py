"""The style sheet: as little as makes Fusion calm. The palette does the rest."""

from __future__ import annotations

from string import Template

from gui.look.colours import Colours
from gui.look.measures import GAP, RADIUS, UNIT
from gui.look.palette import FADED, mixed

_SHEET = Template("""
QToolTip { background: $raised; color: $text; border: 1px solid $line; padding: ${unit}px; }

QMainWindow::separator { background: $window; width: ${unit}px; height: ${unit}px; }
QMainWindow::separator:hover { background: $selection; }

QMenuBar { background: $window; color: $text; }
QMenuBar::item { padding: ${unit}px ${gap}px; background: transparent; border-radius: ${radius}px; }
QMenuBar::item:selected { background: $raised; }
QMenu { background: $surface; border: 1px solid $line; padding: ${unit}px; }
QMenu::item { padding: 5px 28px 5px ${gap}px; border-radius: ${radius}px; }
QMenu::item:selected { background: $selection; color: $text; }
QMenu::item:default { font-weight: 600; }
QMenu::item:disabled { color: $faded; }
QMenu::separator { height: 1px; background: $line; margin: ${unit}px ${gap}px; }
QMenu::icon { padding-left: ${unit}px; }

QToolBar { background: $window; border: none; spacing: 2px; padding: 3px ${gap}px; }
QToolBar::separator { background: $line; width: 1px; margin: 5px ${unit}px; }
QToolBar QToolButton { background: transparent; border: 1px solid transparent; border-radius: ${radius}px;
    padding: ${unit}px; }
QToolBar QToolButton::menu-indicator { image: none; }
QToolBar QToolButton[popupMode="1"] { padding-right: 16px; }
QToolBar QToolButton::menu-button { border: none; width: 14px; }
QToolBar QToolButton::menu-button:hover { background: $selection; }
QToolBar QToolButton:hover { background: $raised; }
QToolBar QToolButton:pressed, QToolBar QToolButton:checked { background: $selection; }
QToolBar QToolButton:checked { border-bottom: 2px solid $accent; }
QToolBar QToolButton:focus { border-color: $accent; }
QToolBar QToolButton:disabled { color: $faded; }

QStatusBar { background: $window; color: $muted; }
QStatusBar::item { border: none; }

QTabBar { background: $window; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $muted; padding: 5px 8px; border: none;
    border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:selected:focus { background: $selection; border: 2px solid $accent; border-radius: ${radius}px;
    padding: 3px 6px; }

QPushButton { background: $surface; color: $text; border: 1px solid $line; border-radius: ${radius}px;
    padding: 5px 14px; }
QPushButton:hover { background: $raised; }
QPushButton:pressed, QPushButton:checked { background: $selection; }
QPushButton:checked { border-bottom: 2px solid $accent; padding-bottom: 4px; }
QPushButton:focus { border-color: $accent; }
QPushButton:default { border-color: $accent; }
QPushButton:disabled { color: $faded; background: $window; }
QPushButton[primary="true"] { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[primary="true"]:hover { background: $accent_hover; }
QPushButton[primary="true"]:focus { border: 2px solid $text; padding: 4px 13px; }
QPushButton[primary="true"]:disabled { background: $raised; color: $faded; border-color: $line; }
QPushButton[flat="true"] { background: transparent; border-color: transparent; padding: ${unit}px ${gap}px; }
QPushButton[flat="true"]:hover { background: $raised; }
QPushButton[flat="true"]:focus { border-color: $accent; }
QPushButton[link="true"] { background: transparent; color: $text; border: 1px solid transparent; padding: 1px 3px; }
QPushButton[link="true"]:hover { text-decoration: underline; background: transparent; }
QPushButton[link="true"]:focus { border-color: $accent; }
QPushButton[link="true"][tone="bad"] { color: $conflict; }
QPushButton[link="true"][tone="good"] { color: $good; }

QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }

QSpinBox, QDoubleSpinBox, QDateEdit, QComboBox, QLineEdit { min-height: 20px; }

QCheckBox::indicator:unchecked, QAbstractItemView::indicator:unchecked, QGroupBox::indicator:unchecked {
    width: 11px; height: 11px; background: $surface; border: 1px solid $muted; border-radius: 2px; }
QRadioButton::indicator:unchecked { width: 11px; height: 11px; background: $surface; border: 1px solid $muted;
    border-radius: 6px; }
QCheckBox::indicator:unchecked:hover { border-color: $text; }
QCheckBox::indicator:unchecked:focus { border-color: $accent; }
QCheckBox::indicator:unchecked:disabled { border-color: $line; background: $window; }

QHeaderView::section { background: $window; color: $muted; border: none; border-right: 1px solid $line;
    border-bottom: 1px solid $line; padding: ${unit}px 6px; }
QTableCornerButton::section { background: $window; border: none; border-right: 1px solid $line;
    border-bottom: 1px solid $line; }
QTableView { gridline-color: $line; border: none; }
QTreeView, QListView { border: none; }
QTreeView:focus, QListView:focus, QTableView:focus { outline: none; }

QProgressBar[thin="true"] { background: transparent; border: none; }
QProgressBar[thin="true"]::chunk { background: $accent; }

QFrame[hairline="true"] { background: $line; border: none; }

QLabel[tone="muted"] { color: $muted; }
QLabel[tone="good"] { color: $good; }
QLabel[tone="bad"] { color: $conflict; }
QLabel[tone="warning"] { color: $warning; }
QLabel[tone="accent"] { color: $accent; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $handle; border-radius: 4px; margin: 2px; min-height: 24px;
    min-width: 24px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


_NAMES = (
    "window", "surface", "raised", "line", "text", "muted", "accent", "on_accent", "selection", "good", "warning",
    "conflict",
)  # fmt: skip


def style_sheet(colours: Colours) -> str:
    """The sheet in the colours of a theme."""
    return _SHEET.substitute(
        **{name: getattr(colours, name) for name in _NAMES},
        accent_hover=mixed(colours.accent, colours.text, 0.15).name(),
        faded=mixed(colours.muted, colours.window, FADED).name(),
        handle=mixed(colours.line, colours.muted, 0.25).name(),
        unit=UNIT, gap=GAP, radius=RADIUS,
    )
