"""An archive in which every text tries to be markup, an action or a terminal's command, and proofs that none is."""

from __future__ import annotations

import json
import re
import sqlite3
import unicodedata
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from db.archive import Archive
from db.records import Doubt
from tests.builders import Told, reading
from tests.tui.nested import nested

if TYPE_CHECKING:
    from pathlib import Path

_MARKUP = (
    "[bold]x[/nope]",
    "[@click=app.quit]y[/]",
    "[ @click=app.quit]x",
    "[@click=app.leave]y[/]",
    "[@click=app.screenshot('archive.db','.')]z[/]",
    "[@click=app.simulate_key('ctrl+q')]k[/]",
    "[@click=screen.close][@click=suspend_process]s[/][/]",
    "[@click=app.push_screen('x')]",
    "[@click]",
    "[/]",
    "[/etc/passwd]",
    "[Reuters]",
    "[1][sic][citation needed]",
    "[$error]e[/]",
    "[link=https://a.example]l[/link]",
    "[link=javascript:1]q[/link]",
    "[on red]r [reverse]",
    "[bold",
    'an open " quote [x="',
    ":skull: {0} {} %s %(a)s $t ${t}",
    r"\[b] \x1b[2J \n",
    "*_`m`_* [a](ssh://-oProxyCommand=x) <b>&amp;",
    "'); app.quit((' [@click=app.open('')]",
)
_CONTROLS = {
    "\x1b[2Jc\x1b[31m": "␛[2Jc␛[31m",
    "\x1b]52;c;eA==\x07": "␛]52;c;eA==␇",
    "\x1b]0;owned\x1b\\": "␛]0;owned␛\\",
    "\x1b]8;;https://a.example\x1b\\l": "␛]8;;https://a.example␛\\l",
    "\x1bPq\x1b\\ \x1b_G\x1b\\ \x1bc \x1b[6n \x1b[?1049l": "␛Pq␛\\ ␛_G␛\\ ␛c ␛[6n ␛[?1049l",
    "\x9b31m \x9d52;c;eA==\x9c": "\ufffd31m \ufffd52;c;eA==\ufffd",
    "\x7f\x0e\x0f\x1a\x18\x1c\x1f\x08": "␡␎␏␚␘␜␟␈",
    "n\x00n": "n␀n",
    "a\tb\rc\x0bd\x0ce\x85f\u2028g\u2029h": "a b c d e f g h",
    "b\u202ee\u2066f\u200eg\u061ch": "befgh",
    "i\u200bj\u2060k\ufeffl\xadm\U000e0041n\ufff9o": "ijklmno",
    "z" + "\u0301" * 50 + ".": "z" + "\u0301" * 4 + ".",
    "p\u3164q\uffa0r": "p q r",
    "❤️ 1️⃣ 👨‍👩‍👧 क्षि": "❤ 1⃣ 👨‍👩‍👧 क्षि",
    "s\ufdd0t\ufffeu": "s\ufffdt\ufffdu",
}
SHOWN = {
    f"PZN{number:02}{raw}": f"PZN{number:02}{shown}"
    for number, (raw, shown) in enumerate([*((each, each) for each in _MARKUP), *_CONTROLS.items()])
}
"""Each hostile text with the letters that stand for it on the screen; markup stands for itself."""
HOSTILE = tuple(SHOWN)
_BY_NUMBER = tuple("".join(shown.split()) for shown in SHOWN.values())
_ALLOWED = {"\u200c", "\u200d"}
_MARKS = 4
_NAMED = re.compile(r"PZN(\d\d)")
_ID = re.compile(r"[a-z]+/[\w-]+")
_ISO = re.compile(r"\d{4}(-\d\d){0,2}")
_KEPT = {"id", "slug", "sha256", "uuid", "current", "article", "subject", "record", "claim", "modality", "body"}
"""Columns that hold the archive together; what stands in any other one may be anything."""
_TABLES = (
    *("article", "claim", "doubt", "body", "session", "document", "person", "designation", "chairmanship"),
    *("membership", "encounter", "expectation"),
)
_SEARCHED = {"search_record": "label", "search_name": "spelling", "search_place": "name", "source": "source"}
"""What the index, which has ids of its own, knows by name."""


def make(path: Path) -> Path:
    """Make as many records of each kind as there are hostile texts, one of them in every text of each record."""
    readings = []
    for number, hostile in enumerate(HOSTILE):
        name = f"Record{chr(97 + number % 26)}{chr(97 + number // 26)}{chr(97 + number * 7 % 26)}"
        told: list[Told] = [
            (f"body:{name.lower()}", "name", name, name),
            ("session:1", "body", name.lower() if number % 2 else "cis-cfm", name),
            ("session:1", "date", f"20{10 + number // 12:02}-{number % 12 + 1:02}-11", "met"),
            ("session:1", "city", name, name),
            ("session:1", "status", "held", "met"),
            *(("session:1", "agenda_items", amount, "met") for amount in (3, 4)),
            (
                "session:1",
                "attendance",
                nested(country="KZ", person="person:1", presence="present", part="host"),
                "met",
            ),
            ("person:1", "name", f"Ada {name}", name),
            ("person:2", "name", f"Zoran {name[::-1].title()}", name),
            ("person:1", "roles", nested(role="other", text=name, country="KZ"), name),
            ("document:1", "title", f"{name} {name[6:] * 3} {name[::-1]}", name),
            ("document:1", "kind", "other", name),
            ("document:1", "status", nested(status="adopted", session="session:1", date=None), "met"),
            ("designation:1", "title", name, name),
            ("designation:1", "holder", name, name),
            ("chairmanship:1", "body", "cis-cfm", name),
            ("chairmanship:1", "country", name, name),
            ("membership:1", "body", "cis-cfm", name),
            ("membership:1", "member", name, name),
            ("membership:1", "standing", "member", name),
            ("encounter:1", "people", ["person:1", "person:2"], name),
            ("encounter:1", "topic", name, name),
            ("expectation:1", "what", name, name),
            ("expectation:1", "session", "session:1", name),
        ]
        read = reading(f"{name} met.\n{name}, too.", told, source=f"{name}.txt", published=f"2024-{number % 12 + 1:02}")
        article = replace(read.article, title=hostile, publisher=name, byline=name, cites=(name,))
        claims = tuple(replace(claim, speaker=name) for claim in read.claims)
        readings.append(replace(read, article=article, claims=claims, doubts=(Doubt("odd", 0, 4),)))
    with Archive.writing(path, create=True) as writer:
        writer.keep(readings)
    _doctor(path)
    return path


def _doctor(path: Path) -> None:
    """Put a hostile text wherever a text stands, as whoever makes an archive can, if not whoever writes an article."""
    with closing(sqlite3.connect(path)) as archive, archive:
        archive.row_factory = sqlite3.Row
        for table in _TABLES:
            own = {"title"} if table == "article" else set()  # of which its id is made
            for number, row in enumerate(archive.execute(f"SELECT * FROM {table}").fetchall()):  # noqa: S608
                hostile = HOSTILE[number % len(HOSTILE)]
                changed = {name: _poisoned(row[name], hostile) for name in row.keys() if name not in _KEPT | own}  # noqa: SIM118
                changed = {name: value for name, value in changed.items() if value != row[name]}
                names = ", ".join(f'"{name}" = ?' for name in changed)
                archive.execute(f"UPDATE {table} SET {names} WHERE id = ?", [*changed.values(), row["id"]])  # noqa: S608
        for table, column in _SEARCHED.items():
            there = archive.execute(f"SELECT DISTINCT {column} FROM {table} WHERE {column} IS NOT NULL").fetchall()  # noqa: S608
            for number, (text,) in enumerate(there):
                archive.execute(
                    f"UPDATE {table} SET {column} = ? WHERE {column} = ?",  # noqa: S608
                    [HOSTILE[number % len(HOSTILE)], text],
                )
        there = archive.execute("SELECT id FROM session WHERE body != 'cis-cfm'").fetchall()
        for number, (session,) in enumerate(there):
            archive.execute("UPDATE session SET body = ? WHERE id = ?", [HOSTILE[number], session])
        archive.execute("UPDATE article SET text = ?", ["\n".join(HOSTILE)])


def _poisoned(value: object, hostile: str) -> object:
    """Put the hostile text in the place of each text in a column; what refers to something goes on doing so."""
    if not isinstance(value, str):
        return value
    try:
        return json.dumps(_within(json.loads(value), hostile))
    except ValueError:
        return _within(value, hostile)


def _within(value: Any, hostile: str) -> Any:  # noqa: ANN401  (JSON can be anything)
    match value:
        case dict():
            return {name: _within(part, hostile) for name, part in value.items()}
        case list():
            return [_within(part, hostile) for part in value]
        case str() if not _ID.fullmatch(value) and not _ISO.fullmatch(value):
            return hostile
        case _:
            return value


def check_letters(text: str) -> None:
    """Find nothing in what is shown that a terminal would obey, or that would move what stands beside it."""
    strange = {each for each in set(text) if unicodedata.category(each) in {"Cc", "Cf", "Cn", "Cs", "Zl", "Zp"}}
    assert not strange - _ALLOWED - {"\n"}, sorted(map(ascii, strange))
    assert not re.search(rf"[\u0300-\u036f]{{{_MARKS + 1},}}", text)


def check_faithful(text: str) -> set[int]:
    """Find each hostile text letter for letter, or cut with an ellipsis; the numbers of those that are there whole."""
    together = "".join(text.split())
    whole = set()
    for found in _NAMED.finditer(together):
        number = int(found[1])
        wanted, rest = _BY_NUMBER[number], together[found.start() :]
        if rest.startswith(wanted):
            whole.add(number)
        elif not wanted.startswith(rest):  # not cut by the end of what is in view
            same = _in_common(wanted, rest)
            assert rest[same : same + 1] == "…", (wanted, rest[: len(wanted) + 5])
    return whole


def _in_common(one: str, other: str) -> int:
    return next(
        (at for at, (left, right) in enumerate(zip(one, other, strict=False)) if left != right),
        min(len(one), len(other)),
    )
