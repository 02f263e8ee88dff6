"""Qt's palette made from our colours, so that every standard widget wears them."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from gui.look.colours import Colours

FADED = 0.2
"""How far muted text goes towards the window where it is greyed out: a contrast of 3:1 is left."""


def palette(colours: Colours) -> QPalette:
    """The palette of a theme; greyed-out text is muted, not faint."""
    made = QPalette()
    for role, colour in _roles(colours).items():
        made.setColor(role, QColor(colour))
    faded = mixed(colours.muted, colours.window, FADED)
    for role in (_Role.WindowText, _Role.Text, _Role.PlaceholderText):
        made.setColor(QPalette.ColorGroup.Disabled, role, faded)
    made.setColor(QPalette.ColorGroup.Disabled, _Role.ButtonText, QColor(colours.muted))  # Fusion's ground is darker
    made.setColor(_Role.PlaceholderText, QColor(colours.muted))
    made.setColor(QPalette.ColorGroup.Disabled, _Role.Highlight, QColor(colours.line))
    made.setColor(QPalette.ColorGroup.Disabled, _Role.HighlightedText, QColor(colours.muted))
    return made


def mixed(colour: str, other: str, share: float) -> QColor:
    """A colour on the way to another: share 0 is the first, 1 the other."""
    a, b = QColor(colour), QColor(other)
    mix = [round(x + (y - x) * share) for x, y in zip(a.getRgb()[:3], b.getRgb()[:3], strict=True)]  # type: ignore[index]
    return QColor(*mix)


_Role = QPalette.ColorRole


def _roles(colours: Colours) -> dict[QPalette.ColorRole, str]:
    return {
        _Role.Window: colours.window,
        _Role.WindowText: colours.text,
        _Role.Base: colours.surface,
        _Role.AlternateBase: colours.row_odd,
        _Role.Text: colours.text,
        _Role.Button: colours.raised,
        _Role.ButtonText: colours.text,
        _Role.BrightText: colours.conflict,
        _Role.ToolTipBase: colours.raised,
        _Role.ToolTipText: colours.text,
        _Role.Highlight: colours.selection,
        _Role.HighlightedText: colours.text,
        _Role.Accent: colours.accent,
        _Role.Link: colours.accent,
        _Role.LinkVisited: colours.muted,
        _Role.Light: colours.surface,
        _Role.Midlight: colours.raised,
        _Role.Mid: colours.line,
        _Role.Dark: mixed(colours.line, colours.text, 0.25).name(),
        _Role.Shadow: mixed(colours.line, colours.text, 0.5).name(),
    }
