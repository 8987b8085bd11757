"""How a cell looks, and the shortest way to tell a terminal so."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from rich.color import ColorSystem
from textual.strip import Strip

if TYPE_CHECKING:
    from rich.style import Style

_OFF = {1: 22, 2: 22, 3: 23, 4: 24, 5: 25, 6: 25, 7: 27, 8: 28, 9: 29, 21: 24, 51: 54, 52: 54, 53: 55}
"""What turns an attribute off; bold and dim go together."""
_SEEN_ON_BLANKS = frozenset({4, 5, 6, 7, 8, 9, 21, 51, 52, 53})
_WITH_COLOUR = {38, 48}
_PARTS = {"5": 3, "2": 5}
"""How many numbers a colour takes, by the one after the first."""


class Look(NamedTuple):
    """The colours, attributes and link of a cell."""

    attributes: frozenset[int] = frozenset()
    ink: str = ""
    """The foreground's code; empty for the terminal's own."""
    paper: str = ""
    """The background's code; empty for the terminal's own."""
    link: str = ""

    @property
    def is_plain_on_blanks(self) -> bool:
        """Whether a space in it shows nothing but the background."""
        return not self.attributes & _SEEN_ON_BLANKS and not self.link


PLAIN = Look()


@lru_cache(2048)
def look_of(style: Style | None, colours: ColorSystem | None) -> Look:
    """Read what Rich's style comes to on a terminal with these colours, or with none."""
    if style is None:
        return PLAIN
    shown = (style, colours) if colours is not None else (style.without_color, ColorSystem.STANDARD)
    codes = Strip.render_ansi(*shown).split(";")
    attributes: set[int] = set()
    ink = paper = ""
    while codes and codes[0]:
        number = int(codes[0])
        length = _PARTS.get(codes[1], 1) if number in _WITH_COLOUR and len(codes) > 1 else 1
        code, codes = ";".join(codes[:length]), codes[length:]
        if number in _OFF:
            attributes.add(number)
        elif number in {39, 49}:
            pass
        elif number == 38 or 30 <= number <= 37 or 90 <= number <= 97:  # noqa: PLR2004  (the codes of inks)
            ink = code
        else:
            paper = code
    return Look(frozenset(attributes), ink, paper, style.link or "")


@lru_cache(4096)
def turned(old: Look | None, new: Look) -> str:
    """Write the shortest sequence that turns one look into another, or whatever there is into one."""
    afresh = [*map(str, sorted(new.attributes)), *filter(None, (new.ink, new.paper))]
    whole = f"\x1b[{';'.join(['0', *afresh])}m" if afresh else "\x1b[m"
    if old is None:
        return f"\x1b]8;;{new.link}\x1b\\{whole}" if new.link else whole
    link = "" if old.link == new.link else f"\x1b]8;;{new.link}\x1b\\"
    if old[:3] == new[:3]:
        return link
    off = {_OFF[each] for each in old.attributes - new.attributes}
    on = {each for each in new.attributes if each not in old.attributes or _OFF[each] in off}
    changes = [*map(str, sorted(off)), *map(str, sorted(on))]
    if old.ink != new.ink:
        changes.append(new.ink or "39")
    if old.paper != new.paper:
        changes.append(new.paper or "49")
    return link + min(whole, f"\x1b[{';'.join(changes)}m", key=len)


def shares_blanks(one: Look, other: Look) -> bool:
    """Whether blanks look the same in both: nobody sees their ink."""
    return one is other or (one.paper == other.paper and one.is_plain_on_blanks and other.is_plain_on_blanks)
