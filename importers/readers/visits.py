"""Whether a day in a page's masthead is that of publication, and not that on which somebody saved the page."""

from __future__ import annotations

import datetime as dt
import re

from importers.readers.stamps import months, weekdays_named


def is_of_page(day: str, text: str) -> bool:
    """Whether the text names the day's month and year, or its year and, of all days of the week, its own."""
    return _names_month(text, day) or (re.search(rf"\b{day[:4]}\b", text) is not None and _names_weekday(text, day))


def _names_month(text: str, day: str) -> bool:
    """Whether month and year stand side by side with no day of the month: "2004 / September"."""
    names = "|".join(re.escape(name) for name, number in months().items() if number == int(day[5:7]))
    year_first = rf"\b{day[:4]}[ /|>-]{{1,3}}(?:{names})\b(?!\W\d)"
    return re.search(rf"{year_first}|(?<!\d)\W(?:{names})[ /|>-]{{1,3}}{day[:4]}\b", text, re.IGNORECASE) is not None


def _names_weekday(text: str, day: str) -> bool:
    """Whether the day of the week that it falls on is named, and no other."""
    return weekdays_named(text) == {dt.date.fromisoformat(day).weekday()}
