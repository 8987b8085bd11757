"""Articles as they are saved from pages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.records import Article
from importers.readers.text import article_of
from importers.readers.unreadable import UnreadableError

LEAD = "The ministers of nine countries gathered in the old town hall on Friday and talked about the rivers they share."
NEXT = "A second paragraph of some length says what they agreed on, and who is to write the report by the end of May."


def read(text: str) -> Article:
    return article_of("a.txt", "0" * 64, text)[0]


def doubts(text: str) -> list[str]:
    return [doubt.reason for doubt in article_of("a.txt", "0" * 64, text)[1]]


def test_a_headline_is_the_title_and_the_first_line_of_the_text() -> None:
    article = read(f"River council opens in Osh\n\n{LEAD}\n\n{NEXT}")
    assert article.title == "River council opens in Osh"
    assert article.text == f"River council opens in Osh\n\n{LEAD}\n\n{NEXT}"


def test_a_section_under_the_headline_is_no_part_of_the_text() -> None:
    for section in ("Uzbekistan", "Politics", "Central Asia", "В мире"):
        assert read(f"River council opens in Osh\n{section}\n{LEAD}").text == f"River council opens in Osh\n\n{LEAD}"


def test_a_section_above_the_headline_is_no_title() -> None:
    assert read(f"World\nRiver council opens in Osh\n{LEAD}").title == "River council opens in Osh"


def test_a_header_may_name_language_and_be_followed_by_the_time() -> None:
    article = read(f" date 2025-10-10 EN\n    'Rivers' to open\n\n    15:28, 10 October 2025\n\n    {LEAD}\n")
    assert (article.published, article.language, article.title) == ("2025-10-10", "en", "'Rivers' to open")
    assert article.text == f"'Rivers' to open\n\n{LEAD}"


def test_a_header_may_name_wire_paper_and_author() -> None:
    article = read(f" date 2024-10-07 (STEPPEWIRE- Osh Post) Leyla Karimli Read more\n\n{LEAD}\n\n{NEXT}")
    assert article.title is None
    assert (article.publisher, article.cites, article.byline) == ("Osh Post", ("STEPPEWIRE",), "Leyla Karimli")
    assert article.text.startswith(LEAD)


def test_fields_above_the_text_are_understood() -> None:
    article = read(
        f"Title: River council opens\nDate: 7 October 2024\nAuthor: Leyla Karimli\nSource: Osh Post\n\n{LEAD}"
    )
    assert article.title == "River council opens"
    assert (article.published, article.byline, article.publisher) == ("2024-10-07", "Leyla Karimli", "Osh Post")
    assert article.text == f"River council opens\n\n{LEAD}"


@pytest.mark.parametrize(
    "line", ["Dana Ospanova", "By Dana Ospanova", "By Dana Ospanova | 7 October 2024", "Author: Dana Ospanova"]
)
@pytest.mark.parametrize("place", ["above", "below"])
def test_a_byline_leaves_the_text(line: str, place: str) -> None:
    body = f"{line}\n\n{LEAD}" if place == "above" else f"{LEAD}\n\n{line}"
    article = read(f"River council opens in Osh\n\n{body}\n")
    assert article.byline == "Dana Ospanova"
    assert article.text == f"River council opens in Osh\n\n{LEAD}"


def test_an_editors_footer_is_no_byline() -> None:
    article = read(f"River council opens in Osh\n{LEAD}\nPowered by Quillpad Editor")
    assert article.byline is None
    assert article.text == f"River council opens in Osh\n\n{LEAD}"


def test_a_list_of_names_at_the_end_is_no_byline() -> None:
    article = read(f"River council opens in Osh\n\n{LEAD} They are:\n\n• Dana Ospanova;\n\n• Leyla Karimli")
    assert article.byline is None
    assert article.text.endswith("• Leyla Karimli")


def test_a_picture_credit_under_the_headline_leaves_the_text() -> None:
    for credit in ("Telegram / Osh Post", "Osh Post / Telegram", "Photo: Osh Post", "REUTERS/Dana Ospanova"):
        assert read(f"River council opens in Osh\n\n{credit}\n\n{LEAD}").text == f"River council opens in Osh\n\n{LEAD}"


def test_a_text_without_headline_has_no_title() -> None:
    assert read(f"{LEAD}\n\n{NEXT}").title is None
    assert read(LEAD).title is None
    assert read(f"OSH, October 7 (Osh Post) – ministers met\n\n{NEXT}").title is None


def test_a_masthead_is_no_headline() -> None:
    mastheads = [
        "Main / News / Republic",
        "Tuesday, 23, July, 2024",
        "News\nNewsfeed\nFriday\nApril 26\nShow news feed",
        "< July 2016 >\nMon Tue Wed Thu Fri Sat Sun\n1 2 3\n4 5 6",
        "USD\n395.05\nEUR\n410.46",
        "+ ↺ − 16 px",
        "Go to the main site",
    ]
    for masthead in mastheads:
        article = read(f"{masthead}\n\nRiver council opens in Osh\n\n{LEAD}")
        assert article.text == f"River council opens in Osh\n\n{LEAD}", masthead
        assert article.published is None


def test_a_headline_that_comes_twice_is_known_by_that() -> None:
    page = "Osh Television\nMain Page >\nRiver council opens in Osh\n10.10.2024\nRiver council opens in Osh"
    article = read(f"{page}\n\n{LEAD}")
    assert (article.title, article.published) == ("River council opens in Osh", "2024-10-10")
    assert article.text == f"River council opens in Osh\n\n{LEAD}"


def test_a_dateline_on_a_line_of_its_own_stays() -> None:
    page = "River council opens in Osh\n\nOsh, Kyrgyzstan, Apr. 7\n\nBy Leyla Karimli – Trend:"
    article = read(f"{page}\n\n{LEAD}")
    assert (article.byline, article.publisher) == ("Leyla Karimli", "Trend")
    assert article.text == f"River council opens in Osh\n\nOsh, Kyrgyzstan, Apr. 7\n\n{LEAD}"
    assert read(f"Baku, October 10, AZERTAC\n\n{LEAD}").title is None


@pytest.mark.parametrize(
    "dateline",
    [
        "MINSK, 12 April (BelTA) –",
        "Minsk. 12 April. BELTA -",
        "MINSK. BELTA –",
        "MINSK. BELTA",
        "MINSK, APRIL 12, BELTA.",
        "MINSK, 12 April. /BelTA/.",
        "Минск, 12 апреля, 2017, 13:17 — БелТА.",
    ],
)
def test_the_agency_of_a_dateline_is_the_publisher(dateline: str) -> None:
    article = read(f"{dateline} {LEAD}\n\n{NEXT}")
    assert (article.publisher, article.title) == ("BelTA", None)
    assert article.text == f"{dateline} {LEAD}\n\n{NEXT}"


@pytest.mark.parametrize(
    "foot",
    [
        "Author:\n\nRaushan Orlova\n\nRivers Council Roads",
        "Reporting by Raushan Orlova; Editing by Aneta Petrosian",
        "Raushan Orlova\n10.10.2024",
    ],
)
def test_a_signature_goes_with_what_is_below_it(foot: str) -> None:
    article = read(f"River council opens in Osh\n\n{LEAD}\n\n{foot}\n")
    assert article.byline == "Raushan Orlova"
    assert article.text == f"River council opens in Osh\n\n{LEAD}"


def test_an_agency_signs_its_text() -> None:
    article = read(f"River council opens in Osh\n\n{LEAD}\n\nNews.Az\n")
    assert article.publisher == "News.az"
    assert article.text.endswith(LEAD)


@pytest.mark.parametrize("text", ["", " \n\n", "\ufeff", "Share\nTags", " date 2024-04-15 EN\n"])
def test_an_input_without_text_is_no_article(text: str) -> None:
    with pytest.raises(UnreadableError):
        read(text)


def test_no_control_reaches_the_archive() -> None:
    article = read(f"River \x1b[31mcouncil\x07 opens\r\n\r\n{LEAD}\r\n")
    assert article.title == "River [31mcouncil opens"
    assert article.text == f"River [31mcouncil opens\n\n{LEAD}"


@given(st.text() | st.text(st.sampled_from("aБ .\n•#:1-date 2024(")))
def test_any_text_gives_an_article_or_a_reason(text: str) -> None:
    try:
        article = read(text)
    except UnreadableError:
        return
    assert article.text.strip() == article.text != ""
    assert article.title is None or article.text.split("\n")[0] == article.title
    assert read(text) == article


def test_a_headline_in_capitals_may_begin_with_a_city() -> None:
    article = read(f"OSH. RIVER COUNCIL OPENS\n\n26 May 2022 (Digest)\n\n{LEAD}\n\n{NEXT}")
    assert (article.title, article.published) == ("OSH. RIVER COUNCIL OPENS", "2022-05-26")


def test_a_paper_and_its_day_under_the_headline_tell_of_the_article() -> None:
    assert (
        read(f"Совет рек собрался в Оше\n\n«Вестник Алая», 26 мая 2022 г.\n\n{LEAD}\n\n{NEXT}").published
        == "2022-05-26"
    )
