"""An archive with hand-made records: those that are looked for, and others that must not answer for them."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

from db.migrations import empty
from db.search import update

if TYPE_CHECKING:
    from sqlite_utils import Database

OTHERS = (
    "Serdar Muhammetdurdyev", "Gurbanguly Malikgulyyev", "Sergey Ryabkov", "Sergei Shoigu", "Vladimir Semashko",
    "Murat Bektanov", "Rustam Minnikhanov", "Sergei Glazyev", "Nurlan Nigmatulin", "Mikhail Myasnikovich",
    "Bauyrzhan Sagintayev", "Roman Sklyar", "Alikhan Smailov", "Askar Mamin", "Galymzhan Koishybayev", "Igor Sergeenko",
    "Viktor Guminsky", "Anatoly Sivak", "Roman Golovchenko", "Kokhir Rasulzoda", "Ulukbek Maripov",
    "Abdulla Aripov", "Jamshid Khodjaev", "Ali Asadov", "Nairi Sargsyan", "Mher Grigoryan", "Karen Karapetyan",
    "Tigran Sargsyan", "Natalia Gherman", "Nicu Popescu", "Tudor Ulianovschi", "Andrei Galbur", "Iurie Leanca",
    "Alexei Overchuk", "Mikhail Mishustin", "Yury Ushakov", "Grigory Karasin", "Andrey Rudenko", "Mikhail Galuzin",
    "Alexander Pankin", "Maria Zakharova", "Aibek Smadiyarov", "Roman Vassilenko", "Akan Rakhmetullin", "Aida Balaeva",
    "Dinara Shcheglova", "Maksim Ryzhenkov", "Yury Ambrazevich", "Edil Baisalov", "Aibek Moldogaziev", "Asein Isaev",
    "Farhod Salim", "Sodiq Imomi", "Muzaffar Huseynzoda", "Vepa Hajiyev", "Wepa Hojayev", "Myrat Garajayev",
    "Ilhom Nematov", "Furkat Sidikov", "Gayrat Fazilov", "Hikmet Hajiyev", "Samir Sharifov", "Araz Azimov",
)  # fmt: skip
CITIES = (
    ("2025-04-11", "Almaty", "KZ"), ("2024-04-12", "Minsk", "BY"), ("2024-10-07", "Moscow", "RU"),
    ("2025-10-10", "Dushanbe", "TJ"), ("2018-04-06", "Chisinau", "MD"), ("2019-10-10", "Ashgabat", "TM"),
    ("2022-05-13", "Bishkek", "KG"), ("2020-05-12", "Tashkent", "UZ"), ("2021-10-14", "Baku", "AZ"),
)  # fmt: skip
TITLES = {
    "document/border": "Program for Strengthening Border Security on the External Borders for 2026–2030",
    "document/delegations": "Convention on the Legal Status of Delegations",
    "document/legal": "Protocol amending the Convention on Legal Assistance in Civil and Criminal Matters",
    "document/statute": "Statute of the Council of Permanent Plenipotentiary Representatives",
    "document/volunteers": "Concept for the Development of the Volunteer Movement",
    "document/languages": "Agreement on Cooperation in Promoting the Russian Language",
}
TEXT = """Ministers gather in Almaty
The council met in Almaty on Friday. Kazakhstan's foreign minister, Murat Nurtleu, opened the talks!
Mr. Nurleu thanked the delegations for approving two agreements. Nothing was said of volunteers."""


def spellings() -> dict[str, dict[str, list[str]]]:
    """Return the written-out spellings, by part and by what they mean."""
    return tomllib.loads(Path(__file__).with_name("spellings.toml").read_text(encoding="utf-8"))


def id_of(meant: str) -> str:
    """Return the id of what a spelling means: the ids of people are made of their names."""
    return meant if "/" in meant else "person/" + meant.lower().replace(" ", "-")


def add_person(db: Database, name: str, *aliases: str, country: str | None = None) -> str:
    """Put a person into the archive, not yet into its index."""
    row = {"slug": id_of(name), "name": name, "country": country, "roles": "[]", "sessions": "[]"}
    known = [{"name": alias, "article": "article/one"} for alias in aliases]
    db.table("person").upsert(row | {"aliases": json.dumps(known)}, pk="slug")
    return id_of(name)


def add_body(db: Database, short: str, name: str, *aliases: str) -> str:
    """Put a body into the archive."""
    row = {"slug": f"body/{short}", "name": name, "aliases": json.dumps(aliases)}
    db.table("body").upsert(row, pk="slug")
    return f"body/{short}"


def add_session(db: Database, body: str, date: str, city: str, country: str | None) -> str:
    """Put a session into the archive."""
    slug = f"session/{body}-{date}-{city.lower()}"
    row = {"slug": slug, "body": body, "date": date, "city": city, "country": country}
    lists = dict.fromkeys(("formats", "alongside", "attendance", "conflicts"), "[]")
    db.table("session").upsert(row | lists, pk="slug")
    return slug


def add_document(db: Database, slug: str, *titles: str) -> str:
    """Put a document into the archive."""
    row = {"slug": slug, "title": titles[0], "titles": json.dumps(titles), "kind": "other"}
    db.table("document").upsert(row | {"history": "[]", "conflicts": "[]"}, pk="slug")
    return slug


def add_article(db: Database, number: int, text: str, *, is_current: bool = True) -> int:
    """Put an article into the archive."""
    row = {"id": number, "slug": f"article/{number}", "sha256": str(number), "title": text.partition("\n")[0]}
    rest = {"published": "2025-04-12", "cites": "[]", "language": "en", "text": text, "current": int(is_current)}
    db.table("article").upsert(row | rest, pk="id")
    return number


def filled() -> Database:
    """Return the archive with all records and its index."""
    db = empty()
    wanted = [meant for part in spellings().values() for meant in part if "/" not in meant]
    records = [add_person(db, name) for name in (*wanted, *OTHERS)]
    add_person(db, "Murat Nurtleu", "Nurtleu", "Nurleu", country="KZ")
    records.append(add_body(db, "cis-cfm", "Council of Foreign Ministers of the CIS", "CIS CFM", "СМИД СНГ"))
    records.append(add_body(db, "cis-chs", "Council of Heads of State of the CIS"))
    records += [add_session(db, "cis-cfm", *where) for where in CITIES]
    records += [add_document(db, slug, title) for slug, title in TITLES.items()]
    honour = "designation/sports-capital-2026"
    db.table("designation").insert({"slug": honour, "title": "CIS Sports Capital", "holder": "Almaty", "year": 2026})
    update(db, [*records, honour], [add_article(db, 1, TEXT)])
    return db
