"""Dates as people type them."""

from __future__ import annotations

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_IN_RUSSIAN = (
    "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября",
    "декабря",
)  # fmt: skip
_YEAR_MONTH_DAY = 3


def in_words(date: str | None, months: tuple[str, ...] = _MONTHS) -> str:
    """Return a date as `11 April 2025`, as far as it is known; what is no plain date stays as it is."""
    parts = (date or "").split("-")
    if not all(part.isdecimal() for part in parts) or len(parts) > _YEAR_MONTH_DAY:
        return date or ""
    numbers = [int(part) for part in parts]
    month = [months[numbers[1] - 1]] if len(parts) > 1 and 1 <= numbers[1] <= len(months) else []
    day = [str(numbers[2])] if len(parts) == _YEAR_MONTH_DAY else []
    return " ".join([*day, *month, parts[0]])


def spellings(date: str | None) -> list[str]:
    """Every way to type a date: as the archive keeps it, in English, in Russian."""
    return list(dict.fromkeys((date, in_words(date), in_words(date, _IN_RUSSIAN)))) if date else []
