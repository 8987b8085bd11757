"""Who meets in which kind of council, and whether words for them name those who act."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from importers.extract.english.documents.vocabulary import vocabulary
from importers.extract.text.phrasebook import Phrasebook
from importers.lexicon import load

if TYPE_CHECKING:
    from importers.extract.text.page import FoundSession

_AUTHORS_REACH = 48
_AUTHORS = re.compile(r"\b(\w+)\s(?:of|by)\s(?:the\s)?(?:[A-Z]\w+\s)?$")
_AHEAD_OF = re.compile(
    r"\b(?:for|to|before|until|ahead of|eve of|preparations? of|agenda of)\s(?:the\s)?(?:[a-z]+\s){0,2}"
    r"(?:(?:meeting|session|summit|sitting)s?\sof\s(?:the\s)?)?(?:[A-Z]\w+\s)?$"
)
_LEVELS = {
    "highest": {"chs", "informal", "consultative"},
    "leaders": {"chs", "chg", "informal", "consultative"},
    "ministers": {"cfm", "fm", "cdm", "cim"},
}
"""The kinds of council whose members words for several are said of."""
_MEMBERS = {
    "leaders": ("leaders",),
    "ministers": ("ministers",),
    "highest": ("presidents", "heads of state", "state heads"),
    "chg": ("prime ministers", "premiers", "heads of government", "government heads"),
    "cdm": ("defence ministers", "defense ministers", "ministers of defence", "ministers of defense"),
    "cfm": ("foreign ministers", "ministers of foreign affairs", "top diplomats"),
    "cpr": ("permanent representatives", "plenipotentiary", "plenipotentiaries"),
}
"""Who meets at each level."""


def is_author(plain: str, offset: int) -> bool:
    """Whether a document is theirs or for them, but not done by them: "a statement of the heads of state"."""
    first = max(0, offset - _AUTHORS_REACH)
    match = _AUTHORS.search(plain, first, offset)
    is_author = match is not None and match[1].lower() in vocabulary().kinds
    return is_author or _AHEAD_OF.search(plain, first, offset) is not None


def is_at(session: FoundSession, level: str) -> bool:
    """Whether the members of that level meet at the session."""
    return _level(session) in _LEVELS.get(level, {level})


def _level(session: FoundSession) -> str:
    return _levels().get(session.body, "")


@cache
def members() -> Phrasebook[str]:
    """The words for members, with their level."""
    return Phrasebook((name, level) for level, names in _MEMBERS.items() for name in names)


@cache
def _levels() -> dict[str, str]:
    """Who meets in each body: heads of state, ministers and so on."""
    return {body["id"]: body["of"][1] for body in load("bodies")["bodies"] if "of" in body}
