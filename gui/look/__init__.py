"""How the window looks: colours, fonts, spacing, icons and numbers, in light and dark. A leaf: it knows only Qt."""

from gui.look import kept, manners, weeks, wording
from gui.look.colours import DARK, LIGHT, Colours, Theme
from gui.look.first_size import fit_screen, room_for
from gui.look.icons import icon
from gui.look.labels import ElidedLabel, Tone, label, set_tone
from gui.look.measures import GAP, ICON, MARGIN, PANEL, RADIUS, ROW, SECTION, UNIT, font
from gui.look.menu_key import ask_for_menu, is_by_key
from gui.look.month import Month, give_month
from gui.look.palette import mixed, palette
from gui.look.scrolled import scroll_inside
from gui.look.splitter import Splitter
from gui.look.spoken import announce, painted, tell, voice
from gui.look.theme import Choice, apply, choice, current, watcher
from gui.look.unread import as_written, plain_box, without_mnemonic
from gui.look.wrapping import WrappingRow

__all__ = [
    "DARK", "GAP", "ICON", "LIGHT", "MARGIN", "PANEL", "RADIUS", "ROW", "SECTION", "UNIT", "Choice",
    "Colours", "ElidedLabel", "Month", "Splitter", "Theme", "Tone", "WrappingRow", "announce", "apply", "as_written",
    "ask_for_menu", "choice", "current", "fit_screen", "font", "give_month", "icon", "is_by_key", "kept", "label",
    "manners", "mixed", "painted", "palette", "plain_box", "room_for", "scroll_inside", "set_tone", "tell", "voice",
    "watcher", "weeks", "without_mnemonic", "wording",
]  # fmt: skip
