"""Short texts and what is read of the people in them, in a form that a test can state in a line."""

from __future__ import annotations

from db.records import Claim, Reading
from importers.extract import extract
from importers.extract.english import ENGLISH
from importers.extract.english.people.people import find_people
from importers.extract.text.page import Page
from tests.builders import article

CFM = "The CIS Council of Foreign Ministers met in Bishkek on 12 October 2023. "
CHS = "The Council of the CIS Heads of State met in Astana on 14 October 2022. "


def page(text: str, *, published: str | None = "2023-10-13", title: str | None = None) -> Page:
    """The text as a page."""
    return Page(article(text, published=published, title=title), ENGLISH)


def people(text: str, *, title: str | None = None) -> dict[str, tuple[str | None, tuple[str, ...]]]:
    """Everybody the text names, with country and kinds of office."""
    return {one.name: (one.country, one.roles) for one in find_people(page(text, title=title))[0]}


def spellings(text: str) -> list[list[str]]:
    """The spellings of each person."""
    found, claims = find_people(page(text))
    return [
        [str(claim.value) for claim in claims if claim.subject == one.subject and claim.field == "name"]
        for one in found
    ]


def offices(text: str) -> list[tuple[str, str, str | None]]:
    """Every office told, with wording and country."""
    claims = find_people(page(text))[1]
    return [
        (str(claim.value["role"]), str(claim.value["text"]), str(claim.value["country"] or "") or None)
        for claim in claims
        if claim.field == "roles" and isinstance(claim.value, dict)
    ]


def read(text: str, *, published: str | None = "2023-10-13", title: str | None = None) -> Reading:
    """All that the text says."""
    return extract(article(text, published=published, title=title))


def name_of(reading: Reading, subject: object) -> str | None:
    """The fullest spelling of a person of the reading."""
    names = [str(claim.value) for claim in reading.claims if claim.subject == subject and claim.field == "name"]
    return max(names, key=len) if names else None


def attendance(
    text: str, *, published: str | None = "2023-10-13", session: str = "session:1"
) -> set[tuple[str | None, str, str | None]]:
    """Who was there: name or country, presence, part."""
    reading = read(text, published=published)
    return {
        (
            name_of(reading, claim.value["person"]) or str(claim.value["country"]),
            str(claim.value["presence"]),
            str(claim.value["part"]) if claim.value["part"] else None,
        )
        for claim in reading.claims
        if claim.field == "attendance" and isinstance(claim.value, dict) and claim.subject == session
    }


def quoted(reading: Reading, claim: Claim) -> str:
    """The words a claim rests on."""
    return reading.article.text[claim.start : claim.end]
