"""An archive of three short articles for every test of the browser, made through the archive's own writer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from db.archive import Archive
from tests.builders import Told, reading
from tests.db.small import archive_of
from tests.tui.nested import nested

if TYPE_CHECKING:
    from pathlib import Path

    from db.records import Reading

MINSK = """Ministers of the Commonwealth confer in Minsk

The CIS Council of Foreign Ministers met in Minsk on April 12. Kazakhstan's Foreign Minister Murat Nurtleu came with a \
delegation, the ministry's press service said.

The ministers approved a convention on the legal status of visiting delegations. They signed a decision that makes \
Almaty the CIS Sports Capital in 2026.

Later Nurleu joined the seventh meeting of the Central Asia – Russia format.

Between the sessions Nurtleu spoke with Sirojiddin Muhriddin, Foreign Minister of Tajikistan, about ties of the two \
neighbours.
"""

ALMATY = """Almaty hosts the Commonwealth's foreign ministers

On April 11 the CIS Council of Foreign Ministers opened in Almaty beside the 8th ministerial meeting in the Central \
Asia – Russia format. Murat Nurtleu welcomed the guests and called 2025 a year of remembrance.

The agenda counts 13 items and 17 draft documents, said Secretary General Sergey Lebedev. If approved, six documents \
will be forwarded to the heads of state.

In the expanded format the ministers plan to discuss the draft Program for Strengthening Border Security for \
2026–2030.
"""

RESULTS = """What the ministers settled in Almaty

The Council of Foreign Ministers of the CIS, in session in Almaty on 11 April 2025, went through 14 \
agenda items. Moldova did not attend.

A joint framework for military communication was adopted; Tajikistan's Foreign Minister Sirojiddin Muhriddin praised it.

The previous session was in Minsk in April 2024. Sergey Lebedev told [reporters] that [/b]more[@click=app.quit]x[/] \
would follow.
"""


def minsk() -> Reading:
    """Give the article of 2024, with one name misspelt in it."""
    told: list[Told] = [
        ("body:cis-cfm", "name", "Council of Foreign Ministers of the CIS", "CIS Council of Foreign Ministers"),
        ("body:ca-russia-fm", "name", "Central Asia – Russia ministers", "Central Asia – Russia format"),
        ("session:1", "body", "cis-cfm", "CIS Council of Foreign Ministers"),
        ("session:1", "date", "2024-04-12", "on April 12"),
        ("session:1", "city", "Minsk", "in Minsk"),
        ("session:1", "country", "BY", "in Minsk"),
        ("session:1", "status", "held", "met in Minsk"),
        (
            "session:1",
            "attendance",
            nested(country="KZ", person="person:1", presence="present", part="delegate"),
            "Murat Nurtleu came with a delegation",
        ),
        ("session:2", "body", "ca-russia-fm", "Central Asia – Russia format"),
        ("session:2", "date", "2024-04-12", "on April 12"),
        ("session:2", "city", "Minsk", "in Minsk"),
        ("session:2", "country", "BY", "in Minsk"),
        ("session:2", "ordinal", 7, "seventh meeting"),
        ("session:2", "status", "held", "joined the seventh meeting"),
        (
            "session:2",
            "attendance",
            nested(country="KZ", person="person:1", presence="present", part=None),
            "Nurleu joined the seventh meeting",
        ),
        ("person:1", "name", "Murat Nurtleu", "Murat Nurtleu"),
        ("person:1", "name", "Nurleu", "Nurleu"),
        ("person:1", "country", "KZ", "Kazakhstan's"),
        (
            "person:1",
            "roles",
            nested(role="foreign-minister", text="Foreign Minister", country="KZ"),
            "Kazakhstan's Foreign Minister Murat Nurtleu",
        ),
        ("person:2", "name", "Sirojiddin Muhriddin", "Sirojiddin Muhriddin"),
        ("person:2", "country", "TJ", "of Tajikistan"),
        (
            "person:2",
            "roles",
            nested(role="foreign-minister", text="Foreign Minister", country="TJ"),
            "Foreign Minister of Tajikistan",
        ),
        (
            "document:1",
            "title",
            "convention on the legal status of visiting delegations",
            "convention on the legal status of visiting delegations",
        ),
        ("document:1", "kind", "convention", "convention"),
        (
            "document:1",
            "status",
            nested(status="approved", session="session:1", date="2024-04-12"),
            "approved a convention on the legal status of visiting delegations",
        ),
        ("designation:1", "title", "CIS Sports Capital", "CIS Sports Capital"),
        ("designation:1", "holder", "Almaty", "Almaty"),
        ("designation:1", "year", 2026, "in 2026"),
        ("designation:1", "status", "decided", "signed a decision", "decided"),
        ("encounter:1", "people", ["person:1", "person:2"], "Nurtleu spoke with Sirojiddin Muhriddin"),
        ("encounter:1", "date", "2024-04-12", "on April 12"),
        ("encounter:1", "city", "Minsk", "in Minsk"),
        ("encounter:1", "topic", "ties of the two neighbours", "ties of the two neighbours"),
    ]
    read = reading(MINSK, told, source="minsk.txt", published="2024-04-15")
    article = replace(read.article, title=MINSK.partition("\n")[0], publisher="Steppe Courier", byline="A. Reporter")
    return replace(read, article=article)


def almaty() -> Reading:
    """Give the article that announces; its year is inferred."""
    told: list[Told] = [
        ("body:cis-cfm", "name", "Council of Foreign Ministers of the CIS", "CIS Council of Foreign Ministers"),
        ("session:1", "body", "cis-cfm", "CIS Council of Foreign Ministers"),
        ("session:1", "date", "2025-04-11", "On April 11"),
        ("session:1", "date", "2025", "2025 a year of remembrance"),
        ("session:1", "city", "Almaty", "in Almaty"),
        ("session:1", "country", "KZ", "in Almaty"),
        ("session:1", "status", "held", "opened in Almaty"),
        ("session:1", "agenda_items", 13, "13 items", "planned"),
        ("session:1", "draft_documents", 17, "17 draft documents", "planned"),
        ("session:1", "forwarded_documents", 6, "six documents will be forwarded", "conditional"),
        ("session:1", "formats", "expanded", "expanded format"),
        ("session:1", "alongside", "session:2", "beside the 8th ministerial meeting"),
        (
            "session:1",
            "attendance",
            nested(country="KZ", person="person:1", presence="present", part="host"),
            "Murat Nurtleu welcomed the guests",
        ),
        ("session:2", "body", "ca-russia-fm", "Central Asia – Russia format"),
        ("session:2", "date", "2025-04-11", "On April 11"),
        ("session:2", "city", "Almaty", "in Almaty"),
        ("session:2", "country", "KZ", "in Almaty"),
        ("session:2", "ordinal", 8, "8th ministerial meeting"),
        ("session:2", "status", "held", "beside the 8th ministerial meeting"),
        ("person:1", "name", "Murat Nurtleu", "Murat Nurtleu"),
        ("person:2", "name", "Sergey Lebedev", "Sergey Lebedev"),
        (
            "person:2",
            "roles",
            nested(role="secretary-general", text="Secretary General of the CIS", country=None),
            "Secretary General",
        ),
        (
            "document:1",
            "title",
            "Program for Strengthening Border Security for 2026–2030",
            "Program for Strengthening Border Security for \\\n2026–2030".replace("\\\n", ""),
        ),
        ("document:1", "kind", "program", "Program"),
        ("document:1", "status", nested(status="draft", session="session:1", date=None), "draft Program"),
        (
            "document:1",
            "status",
            nested(status="discussed", session="session:1", date=None),
            "plan to discuss the draft Program",
            "planned",
        ),
        (
            "expectation:1",
            "what",
            "six documents forwarded to the heads of state",
            "six documents will be forwarded",
            "conditional",
        ),
        ("expectation:1", "session", "session:1", "six documents will be forwarded", "conditional"),
    ]
    read = reading(ALMATY, told, source="almaty.txt")
    article = replace(read.article, title=ALMATY.partition("\n")[0], publisher="Valley Gazette")
    speaker = "Sergey Lebedev"
    claims = tuple(replace(claim, speaker=speaker) if claim.modality != "reported" else claim for claim in read.claims)
    return replace(read, article=article, claims=claims)


def results() -> Reading:
    """Give the undated article that tells what came of it, differing in a number, with markup in its text."""
    told: list[Told] = [
        (
            "body:cis-cfm",
            "name",
            "Council of Foreign Ministers of the CIS",
            "Council of Foreign Ministers of the CIS",
        ),
        ("session:1", "body", "cis-cfm", "Council of Foreign Ministers of the CIS"),
        ("session:1", "date", "2025-04-11", "11 April 2025"),
        ("session:1", "city", "Almaty", "in Almaty"),
        ("session:1", "country", "KZ", "in Almaty"),
        ("session:1", "status", "held", "in session in Almaty"),
        ("session:1", "agenda_items", 14, "14 agenda items"),
        (
            "session:1",
            "attendance",
            nested(country="MD", person=None, presence="absent", part=None),
            "Moldova did not attend",
        ),
        ("session:1", "previous", "session:2", "The previous session"),
        ("session:2", "body", "cis-cfm", "Council of Foreign Ministers of the CIS"),
        ("session:2", "date", "2024-04", "April 2024"),
        ("session:2", "city", "Minsk", "in Minsk"),
        ("session:2", "country", "BY", "in Minsk"),
        ("session:2", "status", "held", "The previous session was in Minsk"),
        ("person:1", "name", "Sirojiddin Muhriddin", "Sirojiddin Muhriddin"),
        ("person:2", "name", "Sergey Lebedev", "Sergey Lebedev"),
        (
            "document:1",
            "title",
            "framework for military communication [draft]",
            "joint framework for military communication",
        ),
        ("document:1", "kind", "other", "framework"),
        ("document:1", "status", nested(status="adopted", session="session:1", date=None), "was adopted"),
    ]
    read = reading(RESULTS, told, source="results.txt")
    return replace(read, article=replace(read.article, title=RESULTS.partition("\n")[0]))


@pytest.fixture(autouse=True)
def brisk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have what follows whoever rests follow sooner: a test rests after every key."""
    for delay in ("beside.REST", "beside._THOUGHT", "showing._COUNTED"):
        monkeypatch.setattr(f"tui.browsing.{delay}", 0.02)


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the archive once; whoever only reads may share it."""
    path = tmp_path_factory.mktemp("archive") / "archive.db"
    with Archive.writing(path, create=True) as writer:
        writer.keep([minsk(), almaty(), results()])
    return path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Make a small archive of two reports that is the test's own, to be spoilt as well."""
    return archive_of(tmp_path / "archive.db", 1, 2)
