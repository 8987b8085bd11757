"""An archive of any size, of meetings that never took place: what the browser is measured on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import chain, islice
from pathlib import Path
from random import Random
from typing import Final

from db.archive import Archive
from db.records import Reading, Value
from tests.benchmarks.composing import full_names
from tests.benchmarks.newsroom import articles
from tests.benchmarks.titles import titles
from tests.builders import Told, reading

_BODIES: Final = {
    "cis-cfm": "Council of Foreign Ministers of the CIS",
    "cis-chs": "Council of Heads of State of the CIS",
    "cis-chg": "Council of Heads of Government of the CIS",
    "cis-ec": "Economic Council of the CIS",
    "ca-russia-fm": "Central Asia - Russia ministers",
}
_CITIES: Final = {
    "Almaty": "KZ", "Ashgabat": "TM", "Astana": "KZ", "Baku": "AZ", "Bishkek": "KG", "Dushanbe": "TJ", "Kazan": "RU",
    "Minsk": "BY", "Moscow": "RU", "Samarkand": "UZ", "Sochi": "RU", "Tashkent": "UZ", "Yerevan": "AM",
}  # fmt: skip
_PAPERS: Final = ("Steppe Courier", "Valley Gazette", "Caspian Dispatch", "Border Post", "Mountain Herald")
_FIRST_DAY: Final = date(1992, 1, 10)
_TOLD_BY: Final = 5
"""Articles to a session."""
_TOLD: Final = 3_000
"""Articles that tell of a session; the others are only kept, or making the archive would take hours."""
_BATCH: Final = 500


def fill(path: Path, count: int, seed: int = 2026) -> None:
    """Make an archive of so many articles at `path`, the first 3,000 with claims, five to a session."""
    told = min(count, _TOLD)
    with Archive.writing(path, create=True) as writer:
        every = chain(_telling(told, seed), _silent(count - told, seed))
        while batch := list(islice(every, _BATCH)):
            writer.keep(batch)


def _silent(count: int, seed: int) -> Iterator[Reading]:
    """Yield articles of which nothing is claimed."""
    for number, text in enumerate(articles(count, seed)[0] if count else ()):
        day = _FIRST_DAY + timedelta(days=number * 12_000 // count)
        read = reading(text, source=f"other-{number}.txt", published=day.isoformat())
        yield replace(read, article=replace(read.article, title=text.partition("\n")[0], publisher=_paper(number)))


def _telling(count: int, seed: int) -> Iterator[Reading]:
    """Yield articles in the order of their days, so that a batch touches few records that another has touched."""
    random = Random(seed)
    people = full_names(count // 10 + 10, seed)
    papers = titles(count // _TOLD_BY + 10, seed)
    sessions = max(1, count // _TOLD_BY)
    for number in range(count):
        nth = number // _TOLD_BY
        day = _FIRST_DAY + timedelta(days=nth * 12_000 // sessions)
        body = list(_BODIES)[nth % len(_BODIES)]
        city = Random(nth).choice(list(_CITIES))
        yield _reading(number, day, body, city, [random.choice(people).title() for _ in range(2)], papers[nth], random)


def _reading(number: int, day: date, body: str, city: str, people: list[str], title: str, random: Random) -> Reading:
    name, country, written = _BODIES[body], _CITIES[city], f"{day:%B} {day.day}, {day.year}"
    first, second = people
    amount = random.randrange(8, 30)
    text = (
        f"{name} meets in {city}, report {number}\n\n"
        f"The {name} met in {city} on {written}. The agenda had {amount} items.\n\n"
        f"{first} opened the session and welcomed the delegations. {second} asked for more time.\n\n"
        f"The ministers approved the {title}. Officials said that work on it had taken {amount} months, that "
        f"experts of all member states had been heard, and that what remained was a matter of money, on which "
        f"the delegations would speak again in the autumn.\n"
    )
    told: list[Told] = [
        (f"body:{body}", "name", name, name),
        ("session:1", "body", body, name),
        ("session:1", "date", day.isoformat(), written),
        ("session:1", "city", city, f"in {city}"),
        ("session:1", "country", country, f"in {city}"),
        ("session:1", "status", "held", f"met in {city}"),
        ("session:1", "agenda_items", amount, f"{amount} items"),
        ("session:1", "attendance", _value(country=country, person="person:1", presence="present", part="host"), first),
        ("person:1", "name", first, first),
        ("person:1", "country", country, f"in {city}"),
        ("person:2", "name", second, second),
        ("document:1", "title", title, title),
        ("document:1", "kind", "other", title),
        (
            "document:1",
            "status",
            _value(status="approved", session="session:1", date=day.isoformat()),
            f"approved the {title}",
        ),
    ]
    read = reading(text, told, source=f"{number}.txt", published=(day + timedelta(days=1)).isoformat())
    return replace(read, article=replace(read.article, title=text.partition("\n")[0], publisher=_paper(number)))


def _paper(number: int) -> str:
    return _PAPERS[number % len(_PAPERS)]


def _value(**parts: str | None) -> Value:
    return dict(parts)
