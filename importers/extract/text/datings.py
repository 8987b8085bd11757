"""How dates are written: all ways in one pattern, and the days and months that a match of it names."""

from __future__ import annotations

import re
from functools import cache

from importers.extract.text.calendar import months, weekdays
from importers.lexicon import load


def days(
    parts: dict[str, str | None],
) -> tuple[tuple[int, int] | None, tuple[int, int] | None, int | None]:
    """Month and day of the first and the last day of a phrase, and its year."""
    for kind in ("df", "mf"):
        month, first = parts[f"{kind}_month"], parts[f"{kind}_day"]
        if month and first:
            last_month = parts[f"{kind}_last_month"] or month
            last = parts[f"{kind}_last"]
            if kind == "df" and last and parts["df_last_month"]:
                month, last_month = parts["df_last_month"], month
            year = parts[f"{kind}_year"]
            return (
                (months()[month], int(first)),
                (months()[last_month], int(last)) if last else None,
                int(year) if year else None,
            )
    return None, None, None


def _words(words: object) -> str:
    """Alternatives for a pattern, the longest first, their first letters in either case."""
    names = sorted((str(word) for word in words), key=len, reverse=True)  # type: ignore[attr-defined]
    return "|".join(
        f"[{name[0].upper()}{name[0].lower()}]{re.escape(name[1:])}" if name[0].islower() else re.escape(name)
        for name in names
    )


@cache
def pattern() -> re.Pattern[str]:
    """All ways to write a date, each in a named group."""
    words = load("dates")["en"]
    month = _words(months())
    weekday = _words(weekdays())
    number = rf"(?:0?[1-9]|[12]\d|3[01])(?!\d)(?:{'|'.join(words['ordinal_endings'])})?"
    number = r"{}(?:" + "|".join(words["ordinal_endings"]) + r")?\b"
    figure = r"(?:0[1-9]|[12]\d|3[01]|[1-9])(?!\d)"
    first, last = (number.replace("{}", f"(?P<{{}}_{name}>{figure})") for name in ("day", "last"))
    year = r"(?:19[4-9]\d|20[0-4]\d)(?![\d/])"
    to = r"\s?(?:-|,|and|to)\s?"
    day_first = (
        rf"(?:(?P<df_weekday>{weekday}),?\s)?{first.format('df')}"
        rf"(?:(?:\s(?P<df_last_month>{month})\.?)?{to}{last.format('df')})?"
        rf"(?:\sof)?\s(?P<df_month>{month})\b\.?(?:,?\s(?:of\s)?(?P<df_year>{year}))?"
    )
    month_first = (
        rf"(?:(?P<mf_weekday>{weekday}),?\s)?(?P<mf_month>{month})\b\.?\s{first.format('mf')}"
        rf"(?:{to}(?:(?P<mf_last_month>{month})\.?\s)?{last.format('mf')}(?!\s(?:{month})\b))?"
        rf"(?:(?:,|\sof)?\s?\b(?P<mf_year>{year}))?"
    )
    return re.compile(
        r"(?<![\w.:-])(?:"
        rf"(?P<iso>{year}-\d\d-\d\d)\b"
        rf"|(?P<figures>\d{{1,2}}[./]\d{{1,2}}[./]{year})\b"
        rf"|(?P<day_first>{day_first})"
        rf"|(?P<month_first>{month_first})"
        rf"|(?P<month_year>(?P<my_month>{month})\b\.?(?:,|\sof)?\s(?P<my_year>{year}))"
        rf"|(?P<month_alone>(?P<ma_before>{_words(words['before_month'])})[\s-](?P<ma_month>{month})\b(?!\s?\d|'|-))"
        rf"|(?P<year_alone>{year})(?!\s?-\s?\d|\w|-)"
        rf"|(?P<weekday>(?:(?P<wd_before>[Ll]ast|[Nn]ext|[Tt]his|[Pp]ast|[Cc]oming)\s)?(?P<wd_name>{weekday}))\b"
        rf"|(?P<by_publication>{_words(words['by_publication'])})\b"
        rf"|(?P<by_last_named>{_words(words['by_last_named'])})\b"
        rf"|(?P<by_year>{_words(words['by_year'])})\b"
        r")"
    )
