"""The whole archive as a picture in characters: sessions by body and year, articles by month."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from db.counted import count
from tui.history import Visit
from tui.layout import Line, Run, fitted, shown
from tui.rows import short_body
from tui.text import SIGNS, TONES, when

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from db.archive import Archive

_BARS = "▁▂▃▄▅▆▇█"
_NAME, _TOTAL, _CELL = 16, 6, 5
_STEPS = (1, 2, 5, 10, 20, 50, 100)
_MONTHS = (1, 3, 6, 12, 60)


@dataclass(frozen=True, slots=True)
class Stop:
    """Something in the picture that one can go to: where it is, what it says, where it leads."""

    line: int
    column: int
    words: str
    to: Visit


@dataclass(frozen=True, slots=True)
class Picture:
    """Lines to draw, with the stops in them, row by row."""

    lines: tuple[Line, ...]
    stops: tuple[Stop, ...]


@dataclass(frozen=True, slots=True)
class Figures:
    """What is drawn: for each body, year and status a number of sessions; for each month one of articles."""

    sessions: Mapping[str, Mapping[int | None, Mapping[str | None, int]]]
    articles: Mapping[str, int]


def figures(archive: Archive) -> Figures:
    """Count, in one look at the archive."""
    sessions: dict[str, dict[int | None, Counter[str | None]]] = {}
    with archive.snapshot():
        for each in archive.sessions_by_year():
            status = each.status if each.status in SIGNS else None
            years = sessions.setdefault(each.body, {}).setdefault(each.year, Counter())
            years[status] += each.count
        return Figures(sessions, archive.articles_by_month())


def draw(known: Figures, width: int) -> Picture:
    """Draw the picture for a width; years and months are taken together where there are too many."""
    lines: list[Line] = []
    stops: list[Stop] = []
    _draw_sessions(known, width, lines, stops)
    lines.append(())
    _draw_articles(known.articles, width, lines, stops)
    return Picture(tuple(lines), tuple(stops))


def _draw_sessions(known: Figures, width: int, lines: list[Line], stops: list[Stop]) -> None:
    totals = {body: sum(sum(each.values()) for each in years.values()) for body, years in known.sessions.items()}
    total = sum(totals.values())
    heading = f"{count(total, 'session')} of {count(len(totals), 'body', 'bodies')}"
    signs = "  ".join(f"{sign} {status or 'not stated'}" for status, sign in SIGNS.items())
    lines.append((Run("Sessions", "heading"), Run(f"  {heading}" if total else "  none yet", "quiet")))
    if total:
        lines.append((Run(signs, "quiet"),))
    dated = [year for years in known.sessions.values() for year in years if year is not None]
    columns = _columns(dated, (width - _NAME - _TOTAL) // _CELL)
    if dated:
        lines.append((Run(" " * (_NAME + _TOTAL)), *(Run(f"{first:<{_CELL}}", "label") for first, _ in columns)))
    for body in sorted(totals, key=lambda each: (-totals[each], each)):
        lines.append(tuple(_row(body, totals[body], known.sessions[body], columns, len(lines), stops)))


def _row(  # noqa: PLR0913, PLR0917  (a row is where all of them meet)
    body: str,
    total: int,
    years: Mapping[int | None, Mapping[str | None, int]],
    columns: Sequence[tuple[int, int]],
    line: int,
    stops: list[Stop],
) -> Iterator[Run]:
    name = short_body(body)
    yield Run(fitted(shown(name), _NAME), "link", len(stops))
    undated = sum(years.get(None, {}).values())
    words = f"{name}: {count(total, 'session')}" + (f", {undated:,} of them undated" if undated else "")
    stops.append(Stop(line, 0, words, Visit("sessions", f"body/{body}")))
    yield Run(f"{total:>{_TOTAL - 2},}  ", "quiet")
    for place, (first, last) in enumerate(columns):
        here: Counter[str | None] = Counter()
        for year in range(first, last + 1):
            here.update(years.get(year, {}))
        if not here:
            yield Run(fitted("·", _CELL), "quiet")
            continue
        text = _signed(here)
        tone = TONES.get(next(status for status in SIGNS if here.get(status)) or "", "plain")
        yield Run(text, tone, len(stops))
        yield Run(" " * (_CELL - len(text)))
        span = f"{first}" if first == last else f"{first}..{last}"
        words = f"{name}, {_spelt(here, first, last)}"
        stops.append(Stop(line, 1 + place, words, Visit("sessions", None, f"body:{body} date:{span}")))


def _signed(here: Mapping[str | None, int]) -> str:
    """Put a sign for each session, or a number before each sign, or the bare number."""
    known = [(status, sign) for status, sign in SIGNS.items() if here.get(status)]
    each = "".join(sign * here[status] for status, sign in known)
    counted = "".join(f"{here[status]}{sign}" for status, sign in known)
    return next(text for text in (each, counted, str(sum(here.values()))) if len(text) < _CELL)


def _spelt(here: Mapping[str | None, int], first: int, last: int) -> str:
    span = f"{first}" if first == last else f"{first} to {last}"
    parts = (f"{here[status]} {status or 'with no status stated'}" for status in SIGNS if here.get(status))
    return f"{span}: {', '.join(parts)}"


def _columns(years: Sequence[int], room: int) -> list[tuple[int, int]]:
    """Share the years out among as many columns as there is room for; the latest year is always in the last."""
    if not years:
        return []
    first, last = min(years), max(years)
    step = next((step for step in _STEPS if -(-(last + 1 - first // step * step) // step) <= max(room, 1)), _STEPS[-1])
    starts = range(first // step * step, last + 1, step)
    return [(start, min(start + step - 1, last)) for start in starts][-max(room, 1) :]


def _draw_articles(months: Mapping[str, int], width: int, lines: list[Line], stops: list[Stop]) -> None:
    total = sum(months.values())
    if not total:
        lines.append((Run("Articles", "heading"), Run("  none with a date", "quiet")))
        return
    numbers = {_number(month): amount for month, amount in months.items()}
    first, last = min(numbers), max(numbers)
    step = next((step for step in _MONTHS if (last - first) // step + 1 < width), _MONTHS[-1])
    start = first // step * step
    starts = list(range(start, last + 1, step))[-(width - 1) :]
    amounts = [sum(numbers.get(month, 0) for month in range(each, each + step)) for each in starts]
    per = {1: "month", 3: "quarter", 6: "half-year", 12: "year"}.get(step, f"{step // 12} years")
    most = max(amounts)
    lines.append((Run("Articles", "heading"), Run(f"  {count(total, 'article')} by {per}, at most {most:,}", "quiet")))
    runs = []
    for place, (each, amount) in enumerate(zip(starts, amounts, strict=True)):
        if not amount:
            runs.append(Run("·", "quiet"))
            continue
        runs.append(Run(_BARS[(amount * len(_BARS) - 1) // most], "link", len(stops)))
        span = _month(each) if step == 1 else f"{_month(each)}..{_month(each + step - 1)}"
        words = f"{' to '.join(when(part) for part in span.split('..'))}: {count(amount, 'article')}"
        stops.append(Stop(len(lines), place, words, Visit("articles", None, f"date:{span}")))
    lines += [tuple(runs), (Run(_axis(starts, width), "label"),)]


def _axis(starts: Sequence[int], width: int) -> str:
    """Write the years below the months that begin them, as far as they do not touch."""
    years = [starts[0] // 12, *(after // 12 for before, after in pairwise(starts) if before // 12 != after // 12)]
    text = ""
    for year in years:
        place = max(next(at for at, each in enumerate(starts) if each // 12 == year), 0)
        if (not text or place > len(text)) and place + 4 <= max(width, 4):
            text = text.ljust(place) + str(year)
    return text


def _number(month: str) -> int:
    year, _, part = month.partition("-")
    return int(year) * 12 + int(part) - 1


def _month(number: int) -> str:
    return f"{number // 12:04}-{number % 12 + 1:02}"
