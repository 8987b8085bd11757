"""The headline is told from what names the page, the section or the agency above it."""

from __future__ import annotations

import pytest

from db.records import Article
from importers.readers.text import article_of

HEADLINE = "River ministers sign three papers in Osh"
LEAD = "The ministers of nine countries who share a river signed papers in the old town hall of Osh on Friday evening."


def read(*lines: str) -> Article:
    return article_of("a.txt", "0" * 64, "\n\n".join((*lines, LEAD)))[0]


@pytest.mark.parametrize(
    "above",
    [
        "View settings",
        "Osh +7 °C",
        "News of the Commonwealth",
        "ID: 380440",
        "Eastern Desk Analysis",
        "press.example.kg",
    ],
)
def test_a_line_that_shares_no_word_with_the_text_is_no_title(above: str) -> None:
    article = read(above, HEADLINE)
    assert article.title == HEADLINE
    assert article.text.startswith(HEADLINE)


def test_what_stood_above_the_headline_is_not_lost() -> None:
    assert "Eastern Desk Analysis" in read("Eastern Desk Analysis", HEADLINE).text


def test_a_line_that_stands_above_the_headline_is_no_byline() -> None:
    assert read("Steppe Tribune", HEADLINE).byline is None


@pytest.mark.parametrize(
    ("above", "publisher"),
    [
        ("BelTA", "BelTA"),
        ("Ministry of Foreign Affairs of the Kyrgyz Republic", "Ministry of Foreign Affairs of the Kyrgyz Republic"),
        ("Исполнительный комитет СНГ", "Исполнительный комитет СНГ"),
    ],
)
def test_an_agency_or_an_organ_above_the_headline_is_the_publisher(above: str, publisher: str) -> None:
    article = read(above, HEADLINE)
    assert (article.title, article.publisher) == (HEADLINE, publisher)


def test_a_place_and_a_day_above_the_headline_are_a_dateline_and_no_title() -> None:
    article = read("Osh, 7 June 2016, 16:21", HEADLINE)
    assert (article.title, article.published) == (HEADLINE, "2016-06-07")


def test_the_day_of_the_week_above_a_headline_yields_to_a_stamp_below_it() -> None:
    assert read("Flags", "Saturday, 23 November 2024", HEADLINE).published == "2024-11-23"
    assert read("Flags", "Saturday, 23 November 2024", HEADLINE, "17 May 2023, 16:28").published == "2023-05-17"


@pytest.mark.parametrize(
    ("headline", "deck"),
    [
        ("River ministers at odds", "Papers of nine countries wait for signing in the old town of Osh"),
        ("COMMUNIQUÉ", "on the meeting of the ministers of nine countries who share a river"),
        ("Hopes and fears", "Osh, 7 June 2016: papers of nine ministers"),
        ("Foreign Ministry Denies River Papers", "No papers signed on Friday, spokesman says"),
        ("Ministry: nine countries agree", "Ministers who share a river signed papers in Osh"),
    ],
)
def test_a_headline_above_another_line_stays_the_title(headline: str, deck: str) -> None:
    assert read(headline, deck).title == headline
