"""Leaders as those whom papers go up to: by their office, by the name of their council, as a summit."""

from __future__ import annotations

import re
from functools import cache

from importers.extract.meetings.levels import of_leaders
from importers.extract.text.patterns import words
from importers.lexicon import load


@cache
def to_above() -> re.Pattern[str]:
    """Leaders, whatever is told of them; a meeting or a council without a name only where papers go to it."""
    return re.compile(
        r"\b(?<!deputy )(?<!members of )(?<!members of the )"
        r"(?:[Hh]eads? of|[Pp]residents|[Ll]eaders|[Pp]remiers|[Pp]rime [Mm]inisters|CHS|CHG"
        rf"|{_councils()}|(?<=by the )[Ss]ummit"
        r"|(?<=to the )(?:(?:[\w-]+ ){0,2}[Ss]ummit|(?:[A-Z]{3} )?[Cc]ouncil))\b"
    )


@cache
def given_to() -> re.Pattern[str]:
    """Leaders as those to whom something goes, or who are to consider it."""
    return re.compile(
        r"\b(?:[Tt]o|[Ff]or|(?:[Cc]onsider\w+|[Aa]wait\w*)\b[^.;,\n]{0,24}?\b(?:by|of|from))\s(?:the\s)?(?:[A-Z]{3}\s)?"
        r"(?:(?:Council\sof\s)?[Hh]eads\sof\s(?:[a-z]+\s){0,2}(?:[Ss]tate|[Gg]overnment)s?|[Pp]residents"
        rf"|[Ll]eaders(?!\sof\sthe\s[a-z])|[Pp]remiers|[Pp]rime\s[Mm]inisters|CHS|CHG|{_councils()})\b"
    )


@cache
def _councils() -> str:
    """The councils of leaders that are not called after them, as alternatives of a pattern."""
    lists = load("bodies")
    own = (body.get("names", {}).get("en", ()) for body in lists["bodies"] if body["id"] in of_leaders())
    return words({name for names in (*own, lists["kinds"]["ssc"]["en"]["councils"]) for name in names})
