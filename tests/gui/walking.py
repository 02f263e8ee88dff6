"""Walks over a real window: all that it says, in words, and every text that has no room. For tests of languages, and
of what those need who do not see the window or use no mouse."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractListModel, QEventLoop, QMargins, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDockWidget,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QRadioButton,
    QTabBar,
    QToolButton,
    QWidget,
)

from gui import look

Said = tuple[str, str]
"""Where something is said, and what."""
ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
INDICATOR = 19
"""Pixels of a check box besides its text."""


def settle(milliseconds: int = 0) -> None:
    """Let a window lay itself out and paint."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def visible(root: QWidget) -> list[QWidget]:
    """A widget and all below it that can be seen."""
    return [one for one in (root, *root.findChildren(QWidget)) if one.isVisible()]


def name_of(widget: QWidget) -> str:
    """A widget as a developer finds it: its kind and name, or those of the nearest that has one."""
    named: QWidget | None = widget
    while named is not None and not named.objectName():
        named = named.parentWidget()
    return f"{type(widget).__name__} in {named.objectName() if named else '?'}"


# What it says


def said_by(root: QWidget) -> Iterator[Said]:
    """Every text of the visible widgets: what they show, their tips, and what those hear who do not see."""
    for widget in visible(root):
        where = name_of(widget)
        for text in (*_shown(widget), widget.toolTip(), widget.statusTip(), widget.accessibleName(),
                     widget.accessibleDescription()):  # fmt: skip
            if plain := _plain(text):
                yield where, plain
    for action in root.findChildren(QAction):
        yield from said_by_action(action)


def said_by_action(action: QAction) -> Iterator[Said]:
    """The text of an entry without its keys, and its tips."""
    for text in (action.text().partition("\t")[0], action.toolTip(), action.statusTip()):
        if plain := _plain(text.replace("&&", "\0").replace("&", "").replace("\0", "&")):
            yield f"action {action.objectName()}", plain


def menus_of(window: QWidget) -> Iterator[QMenu]:
    """The menus of a window, filled as they are when they open, and those inside them."""
    for menu in window.findChildren(QMenu):
        menu.aboutToShow.emit()
        yield menu


def _shown(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel():
            yield widget.text()
        case QAbstractButton():
            yield widget.text().replace("&", "")
        case QGroupBox():
            yield widget.title().replace("&", "")
        case QLineEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(row) for row in range(widget.count()))
        case QTabBar():
            yield from (widget.tabText(tab).replace("&", "") for tab in range(widget.count()))
        case QDockWidget():
            yield widget.windowTitle()
        case QHeaderView():
            yield from (_head(widget, section, role) for section in sections(widget) for role in ROLES)
        case QAbstractItemView() if widget.model() is not None:
            yield from _cells(widget)


def sections(header: QHeaderView) -> list[int]:
    """The sections of a header that are not hidden."""
    return [one for one in range(header.count()) if not header.isSectionHidden(one)]


def _head(header: QHeaderView, section: int, role: Qt.ItemDataRole) -> str:
    found = header.model().headerData(section, header.orientation(), role)
    return found if isinstance(found, str) else ""


def _cells(view: QAbstractItemView, most: int = 8) -> Iterator[str]:
    model, root = view.model(), view.rootIndex()
    for row in range(min(most, model.rowCount(root))):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(root)):
            for role in ROLES:
                found = model.index(row, column, root).data(role)
                if isinstance(found, str):
                    yield found


def _plain(text: str) -> str:
    return (QTextDocumentFragment.fromHtml(text).toPlainText() if text.startswith("<") else text).strip()


# What has no room


def clipped(root: QWidget) -> set[Said]:
    """Every text of a visible widget that is wider or higher than its place, and is still so once the window has laid
    itself out: an answer may just have come. Elided labels and what scrolls are meant to be."""
    found = set(_clipped(root))
    if found:
        settle(100)
        found &= set(_clipped(root))
    return found


def _clipped(root: QWidget) -> Iterator[Said]:
    for widget in visible(root):
        for text, needed, room in _needs(widget):
            if text and (needed.width() > room.width() or needed.height() > room.height()):
                yield name_of(widget), f"{text!r} needs {needed.toTuple()} of {room.toTuple()}"


def _needs(widget: QWidget) -> Iterator[tuple[str, QSize, QSize]]:
    match widget:
        case look.ElidedLabel():
            return
        case QLabel():
            yield widget.text(), _label(widget), widget.size()
        case QPushButton() | QToolButton() | QCheckBox() | QRadioButton():
            yield widget.text(), _button(widget), widget.size()
        case QGroupBox():
            yield widget.title(), _wide(widget, widget.title()), widget.size()
        case QComboBox():
            yield widget.currentText(), _wide(widget, widget.currentText(), INDICATOR), widget.size()
        case QTabBar():
            yield from _tabs(widget)
        case QHeaderView() if widget.orientation() == Qt.Orientation.Horizontal:
            yield from _heads(widget)


def _tabs(bar: QTabBar) -> Iterator[tuple[str, QSize, QSize]]:
    for tab in range(bar.count()):
        if bar.isTabVisible(tab):
            yield bar.tabText(tab), _wide(bar, bar.tabText(tab)), bar.tabRect(tab).size()


def _heads(header: QHeaderView) -> Iterator[tuple[str, QSize, QSize]]:
    for section in sections(header):
        text = _head(header, section, Qt.ItemDataRole.DisplayRole)
        yield text, _wide(header, text, 4), QSize(header.sectionSize(section), header.height())


def _label(label: QLabel) -> QSize:
    if not label.text():
        return QSize()
    if label.wordWrap():
        return QSize(0, label.heightForWidth(label.width()))
    return label.sizeHint()


def _button(button: QAbstractButton) -> QSize:
    if isinstance(button, QToolButton) and button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly:
        return QSize()
    if not button.text():
        return QSize()
    if isinstance(button, QCheckBox | QRadioButton):
        return _wide(button, button.text(), INDICATOR)
    icon = 0 if button.icon().isNull() else button.iconSize().width() + 4
    return _wide(button, button.text(), icon + 4)


def _wide(widget: QWidget, text: str, more: int = 0) -> QSize:
    size = widget.fontMetrics().size(Qt.TextFlag.TextShowMnemonic.value, text)
    return size.grownBy(QMargins(0, 0, more, -2))  # a tight field may lack the leading
