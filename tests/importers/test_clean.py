"""Furniture goes, the article stays."""

from __future__ import annotations

import time
from textwrap import fill

import pytest
from hypothesis import given
from hypothesis import strategies as st

from importers.clean import is_furniture, is_prose, lines_of, unwrapped, without_furniture

PROSE = (
    "The ministers of nine countries gathered in the old town hall on Friday and talked about the rivers they share."
)
OTHER = "A second paragraph of some length says what they agreed on, and who is to write the report by the end of May."


def kept(text: str, *, first_is_title: bool = False) -> list[str]:
    return without_furniture(lines_of(text), first_is_title=first_is_title)


@pytest.mark.parametrize(
    "line",
    [
        "Powered by Quillpad Editor",
        "Share",
        "Facebook Twitter WhatsApp Telegram",
        "Share on Facebook | Share on X",
        "Tags",
        "Tags: council, rivers",
        "#council #rivers",
        "Comments (0)",
        "12 comments",
        "Leave the first comment",
        "Read more",
        "Read also: Ministers to meet again in June",
        "Photo: Ministry",
        "Photo credit: Dana Ospanova",
        "© 2025 Steppe Herald. All rights reserved.",
        "Getty Images / Steppe Herald",
        "Subscribe to our Telegram channel",
        "https://example.org/news/1",
        "news@example.org",
        "***",
        "Advertisement",
        "3 min read",
        "Читайте также: Министры встретятся в июне",
        "Фото: пресс-служба",
        "Поделиться",
        "Теги: совет, реки",
    ],
)
def test_furniture_goes_wherever_it_stands(line: str) -> None:
    assert is_furniture(line)
    assert kept(f"{PROSE}\n{line}\n{OTHER}") == [PROSE, OTHER]


@pytest.mark.parametrize(
    "line",
    [
        "The next session is due in autumn.",
        "• A protocol on the sharing of water;",
        "Almaty",
        "2025",
        "The ministers also agreed to share",
        "Photos of the meeting were shown to the ministers, who were pleased.",
        "Tags are what the customs officers of both countries will put on goods that cross the border from May on.",
    ],
)
def test_what_is_short_stays_all_the_same(line: str) -> None:
    assert kept(f"{PROSE}\n\n{line}\n\n{OTHER}") == [PROSE, line, OTHER]


def test_a_doubled_block_is_kept_once() -> None:
    assert kept(f"{PROSE}\n{OTHER}\n{PROSE}\n{OTHER.upper()}\n") == [PROSE, OTHER]


def test_of_a_paragraph_repeated_with_a_dateline_the_one_with_it_is_kept() -> None:
    dated = f"OSH, April 12. /WIRE/. {PROSE} {PROSE}"
    assert kept(f"{PROSE} {PROSE}\n{dated}\n{OTHER}") == [dated, OTHER]
    assert kept(f"{dated}\n{PROSE} {PROSE}\n{OTHER}") == [dated, OTHER]


def test_a_headline_is_kept_though_a_paragraph_below_says_the_same_behind_a_dateline() -> None:
    headline = f"{PROSE} {PROSE}"
    assert kept(f"{headline}\n\nOSH, April 12. {headline}\n{OTHER}", first_is_title=True)[0] == headline


def test_a_date_above_a_credit_is_no_caption() -> None:
    assert kept(f"{PROSE}\n\n13:50, 31 October 2016\nPhoto: Akim\n\n{OTHER}") == [
        PROSE,
        "13:50, 31 October 2016",
        OTHER,
    ]


def test_short_lines_may_come_twice() -> None:
    assert kept(f"• Approved;\n• Approved;\n{PROSE}") == ["• Approved;", "• Approved;", PROSE]


def test_a_caption_goes_with_its_credit() -> None:
    assert kept(f"{PROSE}\n\nThe minister at the podium\nPhoto credit: Akim\n\n{OTHER}") == [PROSE, OTHER]


def test_a_sentence_before_a_credit_is_no_caption() -> None:
    assert kept(f"{PROSE}\nPhoto: Akim\n{OTHER}") == [PROSE, OTHER]


def test_a_credit_after_its_caption_in_one_line_goes() -> None:
    assert kept(f"{PROSE}\nThe minister at the podium. Photo: Akim\n{OTHER}") == [PROSE, OTHER]
    assert kept(f"{PROSE} (Photo: Akim)") == [PROSE]


def test_an_invitation_to_read_on_goes_from_the_end_of_a_paragraph() -> None:
    assert kept(f"{PROSE} Read more\n{OTHER} Continue reading →") == [PROSE, OTHER]


def test_what_follows_the_end_of_the_page_goes() -> None:
    related = "Related articles\nMinisters to meet in June\nRiver council elects a chair\n10.10.2025\n"
    assert kept(f"{PROSE}\n{related}") == [PROSE]


def test_prose_after_a_heading_keeps_what_is_between() -> None:
    assert OTHER in kept(f"{PROSE}\nComments\nMinisters to meet in June\n{OTHER}")


def test_a_title_is_never_furniture() -> None:
    assert kept(f"Comments\n{PROSE}", first_is_title=True) == ["Comments", PROSE]


@pytest.mark.parametrize("between", ["\n\n", "\n"])
@pytest.mark.parametrize("width", [40, 66, 72])
def test_a_text_broken_at_a_width_is_made_whole(width: int, between: str) -> None:
    paragraphs = [PROSE, OTHER, PROSE.upper(), f"{OTHER} {PROSE}"]
    broken = between.join(fill(paragraph, width) for paragraph in paragraphs)
    assert [line.text for line in unwrapped(lines_of(broken))] == paragraphs


def test_a_broken_text_with_a_blank_line_under_every_line_is_made_whole() -> None:
    broken = "\n\n".join(fill(PROSE, 40).split("\n") + fill(OTHER, 40).split("\n") + fill(PROSE, 40).split("\n"))
    assert [line.text for line in unwrapped(lines_of(broken))] == [f"{PROSE}", f"{OTHER}", f"{PROSE}"]


def test_headings_with_blank_lines_between_stay_apart() -> None:
    lines = lines_of("Envoys meet in Osh\n\nRivers rise in Brest\n\nWheat is dear\n\nOsh wins\n\nof late")
    assert unwrapped(lines) == lines


def test_one_wide_note_does_not_keep_a_broken_text_from_being_made_whole() -> None:
    wide = "A note of the editors that is not broken, however long, since it was set below the text by somebody later."
    broken = "\n\n".join([*(fill(paragraph, 66) for paragraph in [PROSE, OTHER, f"{OTHER} {PROSE}"] * 3), wide])
    assert [line.text for line in unwrapped(lines_of(broken))][-2:] == [f"{OTHER} {PROSE}", wide]


def test_one_line_that_was_made_longer_does_not_keep_a_broken_text_from_being_made_whole() -> None:
    paragraphs = [fill(paragraph.title(), 66) for paragraph in [PROSE, OTHER, f"{OTHER} {PROSE}"] * 3]
    longer = f"{PROSE} {PROSE}"[:96].strip() + "."
    broken = "\n\n".join([*paragraphs, longer])
    assert [line.text for line in unwrapped(lines_of(broken))][-2:] == [f"{OTHER} {PROSE}".title(), longer]


@pytest.mark.parametrize("stamp", ["10/8/2024 1:09:21 AM", "08.10.2024", "8 October 2024, 11:20"])
def test_the_hour_under_a_headline_is_no_end_of_it(stamp: str) -> None:
    broken = "\n".join([*(fill(paragraph, 66) for paragraph in [PROSE, OTHER, PROSE.upper()]), "W" * 60, stamp])
    assert stamp in [line.text for line in unwrapped(lines_of(broken))]


def test_the_day_below_a_headline_is_no_part_of_it_where_a_text_is_broken() -> None:
    headline = "Seven presidents will come to the summit of the old river"
    broken = "\n".join([headline, "06.10.2009", "\n\n".join(fill(paragraph, 56) for paragraph in [PROSE, OTHER] * 3)])
    assert [line.text for line in unwrapped(lines_of(broken))][:2] == [headline, "06.10.2009"]


def test_paragraphs_without_blank_lines_stay_apart() -> None:
    assert kept(f"{PROSE}\n{OTHER}") == [PROSE, OTHER]


@given(st.text(st.sampled_from("aБ .\n\t•#@/:1")))
def test_any_text_keeps_its_prose_and_no_more_than_it_had(text: str) -> None:
    lines = [line.text for line in lines_of(text)]
    paragraphs = kept(text)
    assert all(any(paragraph in line for line in lines) for paragraph in paragraphs)
    assert {line for line in lines if is_prose(line)} <= {*paragraphs} | {line for line in lines if is_furniture(line)}


@pytest.mark.parametrize("piece", [" ", "!", "a!", "\t\n", "#a ", "x@", "(photo", ". photo ", "• ", "\u3000"])
def test_a_text_made_to_take_long_does_not(piece: str) -> None:
    begun = time.process_time()
    kept("a" + piece * 300_000 + "b")
    assert time.process_time() - begun < 5


def test_the_entries_of_a_calendar_are_no_broken_line() -> None:
    entries = ["4 April: talks of two (Osh)", "5 April: Council of Foreign Ministers (Osh)", "8-9 April: a forum (Osh)"]
    lines = lines_of(
        "\n".join(["DIARY", *entries, "22 May: another Council of Ministers (Baku)", "31 May: premiers (Osh)"])
    )
    assert unwrapped(lines) == lines


@pytest.mark.parametrize(
    "form", ["Council of ministers: {}, {}", "{1} {0} - council of the ministers", "{1}, {0} 2024: ministers"]
)
def test_lines_that_begin_or_end_with_day_and_city_are_no_broken_line(form: str) -> None:
    days = [("Osh", "14 April"), ("Baku", "28 April"), ("Osh", "17 May"), ("Baku", "22 May"), ("Osh", "31 May")]
    lines = lines_of("\n".join(["DIARY", *(form.format(*day) for day in days)]))
    assert unwrapped(lines) == lines
