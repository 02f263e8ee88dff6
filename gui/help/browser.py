"""A page of the manual on screen: Markdown dressed in the colours and fonts of the window."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QDesktopServices,
    QImage,
    QPainter,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from gui import look
from gui.help.manual import HOME, file_of, folded, text_of

WIDEST = 760
"""Pixels: lines longer than that are hard to read."""
_Markdown = QTextDocument.ResourceType.MarkdownResource
LINE = 130
"""Height of a line, in per cent."""
HEADINGS = {1: 1.6, 2: 1.2, 3: 1.05}
"""Sizes of headings against the text."""


class ManualBrowser(QTextBrowser):
    """Shows one page, follows its links, and knows where it has been."""

    shown = Signal(str)  # the page that is shown now

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("manual_page")
        self.setAccessibleName(self.tr("Page of the manual"))
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._follow)
        self.words = ""
        self._points = 0
        look.watcher.changed.connect(self.reload)

    @property
    def page(self) -> str:
        """The page that is shown, or "" before the first one."""
        return self.source().path().removesuffix(".md")

    def show_page(self, page: str) -> None:
        """Go to a page; one there is not leads to the first one."""
        self.setSource(QUrl(f"{page if file_of(f'{page}.md') else HOME}.md"))

    def set_points(self, points: int) -> None:
        """Letters larger or smaller by so many points than elsewhere in the window."""
        if points != self._points:
            self._points = points
            self.reload()

    def mark(self, words: str) -> None:
        """Paint the words that were searched for, and bring the first of them into sight."""
        self.words = words
        self._paint_words()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Pages and pictures come from the manual's folder and from nowhere else."""
        url = QUrl(name)
        if kind == QTextDocument.ResourceType.ImageResource.value:
            path = file_of(url.path())
            return _framed(QImage(str(path)), int(url.query() or 0)) if path else QImage()
        return text_of(url.path().removesuffix(".md"))

    def doSetSource(self, name: QUrl | str, kind: QTextDocument.ResourceType = _Markdown) -> None:
        """Read a page and dress it."""
        font = look.font()
        font.setPointSizeF(font.pointSizeF() + 1 + self._points)
        self.document().setDefaultFont(font)
        super().doSetSource(name, _Markdown)
        self._dress()
        self._paint_words()
        self.shown.emit(self.page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pictures are never wider than the page."""
        super().resizeEvent(event)
        self._fit()

    def _follow(self, url: QUrl) -> None:
        if url.scheme() in ("http", "https", "mailto"):
            QDesktopServices.openUrl(url)
        else:
            self.show_page(url.path().removesuffix(".md"))

    def _dress(self) -> None:
        block = self.document().begin()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        while block.isValid():
            self._dress_block(block, cursor)
            block = block.next()
        cursor.endEditBlock()
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _dress_table(frame)
        self.document().setDocumentMargin(look.SECTION)
        self._fit()

    def _dress_block(self, block: QTextBlock, cursor: QTextCursor) -> None:
        level = block.blockFormat().headingLevel()
        shape = QTextBlockFormat()
        if not any(letters.isImageFormat() for _, _, letters in _pieces(block)):
            shape.setLineHeight(LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        shape.setTopMargin((look.GAP if level == 1 else look.SECTION) if level else 0)
        is_item = block.textList() is not None
        shape.setBottomMargin(look.UNIT if is_item or cursor_in_table(block, self.document()) else look.GAP)
        cursor.setPosition(block.position())
        cursor.mergeBlockFormat(shape)
        for place, length, letters in _pieces(block):
            if level or (letters.fontFixedPitch() and not letters.isImageFormat()):
                cursor.setPosition(place)
                cursor.setPosition(place + length, QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(self._heading(letters, level) if level else _key(letters))

    def _heading(self, letters: QTextCharFormat, level: int) -> QTextCharFormat:
        made = QTextCharFormat(letters)
        made.clearProperty(QTextCharFormat.Property.FontSizeAdjustment.value)
        made.setFontPointSize(self.document().defaultFont().pointSizeF() * HEADINGS.get(level, 1.0))
        made.setFontWeight(600)
        return made

    def _fit(self) -> None:
        """Keep the text in a column one can read, and pictures within it."""
        room = self.viewport().width()
        side = max(0, (room - WIDEST) // 2)
        frame = QTextFrameFormat(self.document().rootFrame().frameFormat())
        if frame.leftMargin() != side + look.SECTION:
            frame.setLeftMargin(side + look.SECTION)
            frame.setRightMargin(side + look.SECTION)
            self.document().rootFrame().setFrameFormat(frame)
        widest = max(120, min(room, WIDEST) - 2 * look.SECTION - 4)
        block = self.document().begin()
        while block.isValid():
            inset = int(self.document().indentWidth()) if block.textList() else 0
            self._fit_pictures(block, widest - inset)
            block = block.next()

    def _fit_pictures(self, block: QTextBlock, widest: int) -> None:
        for place, length, letters in _pieces(block):
            picture = letters.toImageFormat()
            name = QUrl(picture.name()).path() if picture.isValid() else ""
            path = file_of(name) if name else None
            fitting = f"{name}?{min(widest, QImage(str(path)).width() + 2)}" if path else ""
            if fitting and picture.name() != fitting:
                picture.setName(fitting)
                cursor = QTextCursor(self.document())
                cursor.setPosition(place)
                cursor.setPosition(place + length, QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(picture)

    def _paint_words(self) -> None:
        marks, text = [], folded(self.toPlainText())
        wanted = folded(self.words).split() if len(text) == len(self.toPlainText()) else []
        for word in wanted:
            place = text.find(word)
            while place >= 0:
                marks.append(self._mark(place, len(word)))
                place = text.find(word, place + len(word))
        self.setExtraSelections(marks)
        if marks:
            first = min(marks, key=lambda mark: mark.cursor.position())
            seen = QTextCursor(first.cursor)
            seen.clearSelection()
            self.setTextCursor(seen)

    def _mark(self, place: int, length: int) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(place)
        cursor.setPosition(place + length, QTextCursor.MoveMode.KeepAnchor)
        made.cursor = cursor
        made.format.setBackground(QColor(look.current().warning))
        made.format.setForeground(QColor(look.current().surface))
        return made


def cursor_in_table(block: QTextBlock, document: QTextDocument) -> bool:
    """Whether a block stands in a cell of a table."""
    cursor = QTextCursor(document)
    cursor.setPosition(block.position())
    return cursor.currentTable() is not None


def _pieces(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """Place, length and format of each run of letters or picture in a block."""
    found, pieces = [], block.begin()
    while not pieces.atEnd():
        piece = pieces.fragment()
        found.append((piece.position(), piece.length(), piece.charFormat()))
        pieces += 1
    return found


def _key(letters: QTextCharFormat) -> QTextCharFormat:
    made = QTextCharFormat(letters)
    made.setBackground(QColor(look.current().raised))
    return made


def _dress_table(table: QTextTable) -> None:
    shape = table.format()
    shape.setCellPadding(look.UNIT)
    shape.setCellSpacing(0)
    shape.setBorder(1)
    # The usual style is a raised one, whose lit sides cannot be seen on a light page.
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBorderCollapse(True)
    shape.setBorderBrush(QColor(look.current().line))
    shape.setTopMargin(look.UNIT)
    shape.setBottomMargin(look.MARGIN)
    table.setFormat(shape)


def _framed(picture: QImage, width: int) -> QImage:
    """The picture at a width in a hairline, so that a white window does not melt into a white page."""
    if picture.isNull():
        return picture
    if 2 < width < picture.width() + 2:
        picture = picture.convertToFormat(QImage.Format.Format_RGB32)
        picture = picture.scaledToWidth(width - 2, Qt.TransformationMode.SmoothTransformation)
    made = QImage(picture.width() + 2, picture.height() + 2, QImage.Format.Format_RGB32)
    made.fill(QColor(look.current().line))
    painter = QPainter(made)
    painter.drawImage(1, 1, picture)
    painter.end()
    return made
