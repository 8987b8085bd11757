"""The day on which a text was published, from its header, its head, its foot or what it says itself."""

from __future__ import annotations

import pytest

from db.records import Article
from importers.readers.text import article_of

LEAD = "The ministers of nine countries gathered in the old town hall on Friday and talked about the rivers they share."
NEXT = "A second paragraph of some length says what they agreed on, and who is to write the report by the end of May."


def read(text: str) -> Article:
    return article_of("a.txt", "0" * 64, text)[0]


def doubts(text: str) -> list[str]:
    return [doubt.reason for doubt in article_of("a.txt", "0" * 64, text)[1]]


def test_a_date_in_the_header_is_the_publication_and_the_dateline_stays() -> None:
    article = read(f" date 2024-04-15 OSH—{LEAD}\n\n{NEXT}")
    assert (article.published, article.title) == ("2024-04-15", None)
    assert article.text == f"OSH—{LEAD}\n\n{NEXT}"


def test_a_day_below_the_text_is_that_of_publication_where_the_text_names_it_without_a_year() -> None:
    told = "OSH, October 7 (Osh Post) – Ministers met by the river."
    for below in ("Archive: 07.10.2024", "More news of 7 October 2024", "(Osh Post October 7, 2024)"):
        assert read(f"{told}\n\n{NEXT}\n\n{below}").published == "2024-10-07", below
    assert read(f"{told}\n\n{NEXT}\n\nArchive: 08.10.2024").published is None
    assert read(f"{told}\n\n{NEXT}\n\nLast updated: 07.10.2025").published != "2024-10-07"


@pytest.mark.parametrize(
    ("line", "publisher", "byline"),
    [
        ("Politics Materials 9 December 2010 14:48 (UTC +04:00)", None, None),
        ("2010-12-09 14:48 | www.trend.example | 1", None, None),
        ("14:48, 09 December 2010, Bishkek - 24.kg , Yulia Orlova", "24.kg", "Yulia Orlova"),
        ("Thursday, 9 December, 2010 - 14:48", None, None),
        ("• 9 December, 2010", None, None),
        ("Leyla Karimli 27 seconds ago Thu 9th December 2010 | 02:48 PM", None, None),
    ],
)
def test_a_full_date_under_the_headline_is_that_of_publication(
    line: str, publisher: str | None, byline: str | None
) -> None:
    article = read(f"River council opens in Osh\n\n{line}\n\n{LEAD}")
    assert (article.published, article.publisher, article.byline) == ("2010-12-09", publisher, byline)
    assert article.text == f"River council opens in Osh\n\n{LEAD}"


@pytest.mark.parametrize(
    ("stamps", "published"),
    [
        ("10 января, 00:00", "2003-01-10"),
        ("1 октября", "2002-10-01"),
        ("date 2002-10-11", "2002-10-11"),
        ("Последнее обновление: 12.10.2002 18:00", "2002-10-12"),
        ("Последнее обновление: 26.11.2024 18:00", None),
        ("11 октября 2002\nОбновлено: 26.11.2024", "2002-10-11"),
    ],
)
def test_a_day_without_a_year_and_a_last_change_are_measured_by_the_text(stamps: str, published: str | None) -> None:
    lead = "Министры девяти стран сидели за длинным столом и говорили о реках, которые делят с 7 октября 2002 года."
    assert read(f"Совет рек открылся в Оше\n\n{stamps}\n\n{lead}\n\n{NEXT}").published == published


def test_a_date_that_opens_the_first_paragraph_under_the_headline_is_that_of_publication() -> None:
    article = read(f"River council opens in Osh\n\ndate 2025-10-07 {LEAD}\n\n{NEXT}")
    assert article.published == "2025-10-07"
    assert article.text == f"River council opens in Osh\n\n{LEAD}\n\n{NEXT}"


def test_two_dates_are_a_doubt_and_the_header_holds() -> None:
    text = f" date 2025-10-10\nRiver council opens\n9 October 2025\n{LEAD}"
    assert read(text).published == "2025-10-10"
    assert doubts(text) == ["the page is dated both 2025-10-10 and 2025-10-09"]


def test_a_bad_date_costs_a_doubt_and_not_the_article() -> None:
    text = f" date 2024-13-45 {LEAD}\n\n{NEXT}"
    assert read(text).published is None
    assert read(text).text.startswith(LEAD)
    assert doubts(text) == ["'2024-13-45' is no date of publication"]


def test_of_two_dates_the_one_that_the_dateline_names_is_believed() -> None:
    found = read(
        "Envoys meet in Osh\n\nPosted 2013-04-30\nDate | 2011-10-26 17:26:06 |\n\n"
        "OSH, October 26 (Wire) - The envoys of all the states met here, and they had a lot to say to each other."
    )
    assert found.published == "2011-10-26"


def test_a_date_with_a_weekday_right_above_the_text_is_that_of_publication() -> None:
    found = read(
        "Wednesday, 15 September 2004\n\n"
        "Today the envoys of all the states met in Osh, and they had a lot to say to each other, it was announced.\n"
        "They will meet again in a year, and then they will have even more to say to each other than today."
    )
    assert found.published == "2004-09-15"


def test_a_weekday_tells_which_figure_is_the_month_in_a_strip_above_the_headline_too() -> None:
    found = read(f"No :\n512\nThu, 06/04/2009 - 23:36\nWriter :\n\nRiver council opens in Osh\n\n{LEAD}")
    assert found.published == "2009-06-04"


@pytest.mark.parametrize("line", ["Currency rates from 25/11/2024", "Exchange rates on 25.11.2024"])
def test_the_day_of_the_exchange_rates_is_not_that_of_publication(line: str) -> None:
    assert read(f"River council opens in Osh\n\n{line}\n\nPolitics 11/06/2007\n\n{LEAD}").published == "2007-06-11"


@pytest.mark.parametrize(
    "stamp", ["15.04.2024 | 10:30 |", "15.04.2024 10:30 - ", "15 April 2024, 10:30 | ", "15/04/2024, 10:30 / "]
)
def test_day_and_hour_before_the_first_words_are_those_of_publication(stamp: str) -> None:
    article = read(f"River council opens in Osh\n\n{stamp}{LEAD}\n\n{NEXT}")
    assert (article.published, article.text.splitlines()[2]) == ("2024-04-15", LEAD)


def test_a_month_that_heads_the_days_of_a_calendar_stays() -> None:
    article = read("Days of the river council\n\nJULY\n 6  Envoys, Osh\n\nSEPTEMBER\n 10  Engineers, Talas\n\n" + LEAD)
    assert [line for line in article.text.splitlines() if line.isupper()] == ["JULY", "SEPTEMBER"]


def test_days_that_head_a_calendar_stay_below_the_day_of_publication() -> None:
    days = ["Tuesday, April 16", "Thursday, April 18"]
    article = read(
        f"The week ahead\n\nMonday, 15 April 2024\n\n{days[0]}\nRiver council\n\n{days[1]}\nLake council\n\n{LEAD}"
    )
    assert article.published == "2024-04-15"
    assert [line for line in article.text.splitlines() if "April 1" in line] == days


def test_days_of_entries_are_no_stamps_though_they_bear_a_year() -> None:
    rows = ["3 May 2024, Osh - River council", "5 June 2024, Talas - Lake council", "Date: 7 July 2024", "8 July 2024"]
    below = "\n\n".join(rows)
    article = read(f"The months ahead\n\n15 April 2024\n\n{below}\n\nRiver council, Osh")
    assert (article.published, article.text.split("\n\n")[1:5]) == ("2024-04-15", rows)


def test_days_of_entries_that_end_a_text_do_not_sign_it() -> None:
    end = "River council\n\nDate: 7 July 2024\n\nLake council\n\nDate: 8 August 2024"
    article = read(f"The months ahead\n\n15 April 2024\n\n{LEAD}\n\n{end}\n\nPress service")
    assert article.published == "2024-04-15"
    assert end in article.text


def test_a_byline_may_hold_the_day_of_publication() -> None:
    article = read(f"River council opens in Osh\n\nBy Akim Sadykov | The Herald | July 4, 2025\n\n{LEAD}\n\n{NEXT}")
    assert (article.published, article.byline) == ("2025-07-04", "Akim Sadykov")


def test_a_day_in_brackets_above_the_headline_is_that_of_publication() -> None:
    assert read(f"[17:05, May 6, 2020]\n\nRiver council opens\n\n{LEAD}").published == "2020-05-06"


def test_the_agencys_rights_tell_the_year_of_a_dateline() -> None:
    text = f"River council opens in Osh\n\nOSH, May 21 (Wire). {LEAD}\n\n{NEXT}\n\n(c) Wire"
    assert read(f"{text} 2004").published == "2004-05-21"
    assert read(f"{text} 2004".replace("OSH, ", "OSH, Kyrgyzstan, ")).published == "2004-05-21"
    assert read(f"{text} 2004".replace("OSH, May 21 (Wire)", "(Wire, Osh, 21 May) - ")).published == "2004-05-21"
    assert read(f"{text} 1999-2024").published is None
    assert read(text).published is None


@pytest.mark.parametrize(
    ("day", "published"), [("5 April", "2019-03-15"), ("5 July", None), ("5 April 2012", None), ("May 2012", None)]
)
def test_a_day_of_the_week_in_the_masthead_is_that_of_publication_where_the_text_is_of_its_time(
    day: str, published: str | None
) -> None:
    assert read(f"Friday, 15 March 2019\n\nRiver council\n\n{LEAD} The next is in {day}.").published == published


def test_a_day_in_figures_before_the_headline_is_that_of_publication() -> None:
    article = read(f"26.05.2022 River council opens in Osh\n\n{LEAD}\n\n{NEXT}")
    assert (article.title, article.published) == ("River council opens in Osh", "2022-05-26")


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("met in Osh on October 1", "2019-10-01"),
        ("met in Osh on 30 September 2019", "2019-10-01"),
        ("met in Osh on January 9", "2019-01-10"),
        ("met in Osh on January 9 and will meet on October 1", "2019-01-10"),
        ("will meet in Osh in autumn", "2019-01-10"),
    ],
)
def test_figures_with_the_month_first_are_known_by_the_days_that_the_text_tells(told: str, day: str) -> None:
    text = (
        f"The ministers speak about trade\n\n10.01.2019\n\nThe ministers of the states {told}. They spoke about trade."
    )
    assert read(text).published == day


def test_figures_with_the_month_first_are_known_by_the_day_of_the_week_that_the_text_names() -> None:
    text = "The ministers speak about trade\n\n05/12/2004\n\nThe ministers will meet in Osh, they said on Wednesday."
    assert read(text).published == "2004-05-12"


def test_the_agencys_rights_tell_the_year_before_a_day_that_the_text_names_does() -> None:
    report = f"OSH, May 21 (Wire). {LEAD} The founders met on 8 August 1997.\n\n{NEXT}"
    assert read(f"River council opens in Osh\n\n{report}\n\n© 2011 Wire").published == "2011-05-21"


@pytest.mark.parametrize(
    "line",
    [
        "Home / Politics / 2 November 2018, 16:20",
        "Osh Post | 2 November 2018",
        "Talk | Osh, 2 November 2018",
        "Politics 16:20 02/11/2018",
        "2018 November 2 (Friday) 16:20",
        "Friday, 2 November, 2018 - 16:20",
        "2 листопада 2018",
        "Новости, 02.11.2018",
    ],
)
def test_a_strip_above_the_headline_tells_the_day(line: str) -> None:
    assert read(f"{line}\n\nRiver council opens in Osh\n\n{LEAD}\n\n{NEXT}").published == "2018-11-02"


@pytest.mark.parametrize(
    ("below", "day"),
    [
        ("The papers of the council, September 2004, are kept in its archive.", "2004-09-15"),
        ("In 2004 trade has grown, the minister said on Wednesday.", "2004-09-15"),
        ("In 2004 trade has grown, the minister said on Monday.", None),
        ("The minister said on Wednesday that trade has grown.", None),
    ],
)
def test_a_day_in_the_masthead_is_believed_where_the_text_is_of_that_day(below: str, day: str | None) -> None:
    text = (
        f"Wednesday, 15 September 2004\n\nMinisters speak about trade\n\nToday the ministers met in Osh.\n\n{below}\n"
    )
    assert read(text).published == day


def test_a_day_above_a_headline_that_comes_twice_is_that_of_publication() -> None:
    text = f"World\n\n03.06.2022 13:39\n\nRiver council opens\n\nRiver council opens\n\n{LEAD}\n\n{NEXT}"
    assert read(text).published == "2022-06-03"


def test_a_caption_above_a_dateline_is_not_of_the_day_of_publication() -> None:
    caption = "The envoy at the airport in Osh, 27 September 2018. Photo: agency"
    report = f"OSH, September 28, 2018 - {LEAD}"
    assert read(f"{caption}\n\n{report}\n\n{NEXT}").published == "2018-09-28"


def test_of_two_dates_the_one_that_opens_a_russian_dateline_is_believed() -> None:
    masthead = "Флаг Суббота, 23 ноября 2024\nНовости\nПолитика\n17 мая 2023, 16:28\n\nСовет реки открылся в Оше"
    lead = "17 мая, Ош /Корр. АЛАЙ/. Министры девяти стран собрались в старой ратуше и говорили об общих реках."
    assert read(f"РАЗДЕЛ\n{masthead}\n\n{lead}").published == "2023-05-17"


def test_a_dateline_that_ends_with_its_agency_is_no_stamp() -> None:
    lead = "OSH, NOVEMBER 28, 2008, ARMENPRESS: President of Armenia"
    article = read(f"MINISTERS MEET PRESIDENT\n\n{lead}\n\n{LEAD}")
    assert lead in article.text
    assert article.published == "2008-11-28"


def test_lines_on_other_days_below_the_headline_are_those_of_a_calendar() -> None:
    entries = (
        "9 июля 2023 года - заседание совета старейшин города (Ош)\n17 июля 2023 года - заседание совета мастеров (Ош)"
    )
    article = read(f"График встреч\n\n14 июн 2023, 13:05\n\nОпубликован график.\n\n{entries}")
    assert article.published == "2023-06-14"
    assert "17 июля" in article.text
