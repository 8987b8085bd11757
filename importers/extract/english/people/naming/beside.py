"""Names, offices and states in the order of a sentence, and what stands between them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from importers.extract.english.people.naming.names import Name
from importers.extract.english.people.naming.offices import Office
from importers.extract.people.naming.mentions import AnyHolding, AnyMention
from importers.extract.text.mentions import State

if TYPE_CHECKING:
    from importers.extract.text.mentions import Sentence
    from importers.extract.text.page import Page

Atom: TypeAlias = Name | Office | State

HONORIFIC = (
    r"(?:(?:h\.e|mr|mrs|ms|smt|dr|prof|gen|col|lt|maj|sir|excellency|his excellency|her excellency|general|elbasy|"
    r"sheikh|shri|hon|honou?rable|madam|madame|comrade|respected|respectful|dear|"
    r"(?:colonel|lieutenant|major|army)[- ]general|(?:col|lt|maj)\.? gen|colonel|admiral|ambassador)\.? ?)"
)
_SHORT_NAME = r"(?: ?\([^()]{2,60}\) ?,?)?"
"""The abbreviation of what the office is of: "Secretary General of the Council (OTS) X"."""
BEFORE = re.compile(rf"{_SHORT_NAME}(?:[,:(]|--?| -)? ?{HONORIFIC}{{0,3}}$")
"""Between an office and the name it is said of."""
LEADS_TO_LIST = re.compile(
    r"(?:from (?:the )?(?:various |all |several |other |[a-z]+ )?[a-z -]{0,40})?[,:]? ?"
    r"(?:including|namely|such as|among them|are|were|in the persons? of|that is):? ?$"
)
"""Between an office of several and the names, spelt out: "ministers, including A"."""
OPENS_LIST = re.compile(
    r"(?:[a-z]+ ){0,2}(?:came|attended|arrived|gathered|met|spoke|signed|took part|were present|flew in|are expected"
    r"|(?:will|are to) (?:come|attend|take part|arrive))(?: [a-z]+){0,6}: ?$"
)
"""The same with a verb, where nothing but names follows: "the ministers came: A, B and C"."""
ONLY_LIST = re.compile(r"(?:[A-Z][\w'-]*\.?|(?:and|of|the|from|as\swell\sas)\b|[,;()\s-])+[.!]?\s*")
DIRECT = re.compile(rf"{_SHORT_NAME} ?{HONORIFIC}{{0,3}}$")
"""The same without a mark."""
AFTER = re.compile(
    r" ?(?:,|\(|-|--)? ?(?:(?:the|a|an|as|is|was|also|its|his|her|his country's|then|who is|who was|who) )?$"
)
"""Between a name and the office said of it."""
LIST = re.compile(r"(?: ?[,;])? ?(?:(?:and|as well as|of|of the|the|along with|&)\s)*$")
"""Between two names of a list."""
OF_STATE = re.compile(r" ?(?:of|from|\(|,|-)(?: the)? ?$")
"""Between a name and its state."""
_REACH = 90


Holding: TypeAlias = AnyHolding[Office]


class Mention(AnyMention[Name, Office]):
    """One place where somebody is named, with what is written beside it."""

    __slots__ = ()


@dataclass(slots=True)
class Row:
    """One sentence's names, offices and states in order."""

    page: Page
    sentence: Sentence
    atoms: list[Atom]
    kinds: set[type[Atom]]
    """What the atoms are; most rules are about a state or an office, and are spared where there is none."""
    mentions: dict[int, Mention]
    """Every name's mention, by where it starts."""
    used: set[int] = field(default_factory=set)
    """Offices that have found their holder, by where they start."""
    gaps: dict[tuple[int, int], str] = field(default_factory=dict)
    """What stands between two atoms, asked for by one rule after another."""

    def gap(self, left: Atom, right: Atom) -> str:
        """The lower-case text between, or a mark no rule accepts where it is long."""
        edges = (left.end, right.start)
        known = self.gaps.get(edges)
        if known is None:
            known = self.gaps[edges] = _between(self.page.plain, *edges)
        return known

    def mention(self, name: Name) -> Mention:
        """The mention of the name."""
        return self.mentions[name.start]


def _between(plain: str, start: int, end: int) -> str:
    """The text there in lower case and on one line, without the ending of a possessive."""
    if end - start > _REACH:
        return "…"
    gap = plain[start:end].lower()
    return " ".join(gap.removeprefix("'s").split()) + (" " if gap.endswith(" ") and gap.strip() else "")
