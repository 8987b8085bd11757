"""What people put around a name: titles, offices, fathers' names. It helps to address somebody, not to find him."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from db.search.matching import best_of, match_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.search.matching import Match, Name, Sought

_NAMES_TO_BE_SURE = 2
_OVER = 0.05
_STRANGE = 0.4
_TITLES = frozenset({
    "mr", "mrs", "ms", "miss", "dr", "prof", "sir", "lord", "dame", "his", "her", "excellency", "he", "comrade",
    "president", "minister", "premier", "prime", "foreign", "fm", "pm", "mfa", "vice", "deputy", "acting", "former",
    "secretary", "general", "secgen", "chairman", "chairwoman", "chair", "chief", "head", "state", "government",
    "ambassador", "spokesman", "spokeswoman", "spokesperson", "speaker", "chancellor", "leader", "affairs",
    "kazakh", "russian", "kyrgyz", "uzbek", "tajik", "turkmen", "belarusian", "armenian", "azerbaijani", "azeri",
    "moldovan", "ukrainian", "georgian",
    "g", "gn", "gzha", "gospodin", "gospozha", "tovarishch", "mid", "minindel", "premer", "vitse", "i", "o", "del",
    "gensek",
})  # fmt: skip
_RUSSIAN_TITLE = re.compile(
    "(?:gospodin|ministr|prezident|premer|posol|posl|glav|predsedatel|sekretar|generaln|inostrann|zamestitel|zamminist"
    "|kantsler|spiker|pomoshchnik|kazakhstansk|rossiysk|kirgizsk|uzbeksk|uzbekistansk|tadzhiksk|turkmensk|beloruss?k"
    "|armyansk|azerbaydzhansk|moldavsk)[a-z]{0,4}"
)
_OF_THE_FATHER = frozenset({"oglu", "ogly", "oghlu", "uulu", "kyzy", "kizi", "qizi", "gizi", "gyzy"})
_FATHERS_NAME = re.compile(
    "[a-z]{3,}(?:ovich|evich|yich|vich|ovitch|evitch|wic|vic|ovna|evna|ichna|[aiou]vna)[a-z]{0,3}"
)


def is_title(plain: str) -> bool:
    """Whether a word is a title or part of an office."""
    return plain in _TITLES or _RUSSIAN_TITLE.fullmatch(plain) is not None


def match_with_more(sought: Sequence[Sought], names: Sequence[Name]) -> Match | None:
    """Return how a person is meant by a name that has more to it than the archive knows: a father's name, say.

    One word that is no such thing may be over only where all of the known name was typed: then it is another name of
    the same person, and nobody else's.
    """
    fathers = _fathers_names([each.typed.word.plain for each in sought])
    matches = [match for name in names if (match := _match_but(sought, fathers, name)) is not None]
    return best_of(matches)


def _match_but(sought: Sequence[Sought], fathers: frozenset[int], name: Name) -> Match | None:
    over = [place for place, each in enumerate(sought) if match_in([each], name) is None]
    kept = [each for place, each in enumerate(sought) if place not in over]
    strange = [place for place in over if place not in fathers and not sought[place].is_initial]
    if len(kept) < _NAMES_TO_BE_SURE or len(strange) > 1 or (strange and len(kept) < len(name.folded.split(" "))):
        return None
    match = match_in(kept, name)
    if match is None or (strange and match.via == "prefix"):
        return None
    return match._replace(cost=match.cost + _OVER * len(over) + _STRANGE * len(strange))


def _fathers_names(plains: Sequence[str]) -> frozenset[int]:
    """Return the places of words that name somebody's father."""
    marks = [place for place, plain in enumerate(plains) if plain in _OF_THE_FATHER]
    ending = [place for place, plain in enumerate(plains) if _FATHERS_NAME.fullmatch(plain)]
    return frozenset((*ending, *marks, *(place - 1 for place in marks if place)))
