"""What months and days of the week are called in English."""

from __future__ import annotations

from functools import cache
from itertools import chain

from babel import Locale

from importers.lexicon import load


@cache
def whole_months() -> str:
    """The whole names of months, for a pattern: "January|February|..."."""
    return "|".join(Locale("en").months["format"]["wide"].values())


@cache
def months() -> dict[str, int]:
    """The names of months, short ones, those in capitals and the whole ones in small letters included."""
    spoken = Locale("en").months["format"]
    named = chain(spoken["wide"].items(), spoken["abbreviated"].items())
    known: dict[str, int] = {name.rstrip("."): number for number, name in named}
    known |= load("dates")["en"]["more_months"]
    small = {name.lower(): number for number, name in spoken["wide"].items()}
    return known | {name.upper(): number for name, number in known.items()} | small


@cache
def weekdays() -> dict[str, int]:
    """The names of days with their numbers, Monday 0."""
    named = Locale("en").days["format"]["wide"].items()
    return {name: number for number, name in named} | {name.upper(): number for number, name in named}
