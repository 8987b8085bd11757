from __future__ import annotations

import pytest

from tests.importers.extract.named import CFM, CHS, people


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Guests:\n\n1) Belarus - H.E. Mr. Ivan Petrovich, Minister", "Ivan Petrovich", "BY"),
        ("Guests:\n\nH.E. Ivan Petrovich, Prime Minister, Kazakhstan", "Ivan Petrovich", "KZ"),
        ("Then Bolot Osmonov, Kyrgyzstan, took the floor.", "Bolot Osmonov", "KG"),
        ("Observers Mongolia (Batbold Ganzorig, PM) and Iran sat by the door.", "Batbold Ganzorig", "MN"),
        ("The rest were represented by deputies: India by Anand Mehta, Russia by Ivan Petrov.", "Anand Mehta", "IN"),
        ("At the table were Ivan Petrov for Minsk and Bolot Osmonov for Bishkek.", "Bolot Osmonov", "KG"),
        (
            "From Armenia, Belarus and Tajikistan the ministers came: Aram Petrosyan, Ivan Petrov and Said Rahimov.",
            "Said Rahimov",
            "TJ",
        ),
        ("Deputy ministers Aram Petrosyan and Ivan Petrov represented Armenia and Belarus.", "Aram Petrosyan", "AM"),
        (
            "There sat the presidents of Armenia, Aram Petrosyan, Belarus, Ivan Petrov, and Tajikistan, Said Rahimov.",
            "Ivan Petrov",
            "BY",
        ),
        (
            "Russia was represented by Foreign Minister Ivan Petrov and Defense Minister Oleg Sidorov.",
            "Oleg Sidorov",
            "RU",
        ),
        (
            "Only Said Rahimov of Tajikistan stayed away; Amir Karimov, his foreign minister, came.",
            "Amir Karimov",
            "TJ",
        ),
        ("Tajikistan kept silent. Its president, Said Rahimov, flew home.", "Said Rahimov", "TJ"),
        ("Armenia sent Prime Minister Aram Petrosyan.", "Aram Petrosyan", "AM"),
        ("Moldova came; Armenia sent Prime Minister Aram Petrosyan.", "Aram Petrosyan", "AM"),
        ("They backed a plan of work with Moldova, whose new President Ion Rusu was a guest.", "Ion Rusu", "MD"),
        (
            "The Armenian and Tajik sides were represented by Foreign Ministers Aram Petrosyan and Said Rahimov.",
            "Said Rahimov",
            "TJ",
        ),
    ],
)
def test_a_country_is_told_by_the_order_of_a_list_as_by_words_beside(text: str, name: str, country: str) -> None:
    assert people(CFM + text)[name][0] == country


def test_somebody_from_a_town_is_not_thereby_of_its_country() -> None:
    assert "Ivan Petrov" not in people(CFM + "Ivan Petrov from Moscow sold flowers.")


def test_who_was_told_something_is_not_therefore_a_person() -> None:
    assert "Meridian" not in people(CFM + "The agenda is long, a source told Meridian.")


def test_an_excellency_holds_an_office_though_none_is_told() -> None:
    assert people(CFM + "The sitting was led by the Tajik side with H.E. Mr. Said Rahimov.")["Said Rahimov"]


def test_a_paragraph_on_one_council_tells_what_its_people_are() -> None:
    told = people(CHS + "\n\nThe Council of the CIS Heads of Government met, too: Ivan Petrov (Russia) was there.")
    assert told["Ivan Petrov"] == ("RU", ("head-of-government",))


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("UN chief Pedro Alvarez spoke.", "Pedro Alvarez", "secretary-general"),
        ("They relieved Ivan Petrov of the post of executive secretary.", "Ivan Petrov", "secretary-general"),
        ("Armenia's Deputy Minister Aram Petrosyan came.", "Aram Petrosyan", "deputy-foreign-minister"),
        (
            "Guests of the observer states Prime Minister Batbold Ganzorig came.",
            "Batbold Ganzorig",
            "head-of-government",
        ),
    ],
)
def test_an_office_is_read_in_full(text: str, name: str, role: str) -> None:
    assert role in people(CFM + text)[name][1]


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        (
            "Russian Prime Minister Ivan Petrov, Defence Minister Oleg Sidorov and Interior Minister Pavel Orlov came.",
            "Pavel Orlov",
            "RU",
        ),
        ("Kazakh Prime Minister Erlan Bekov, Prosecutor-General Marat Aliev and others left.", "Marat Aliev", "KZ"),
        ("Kyrgyz President Azamat Bekov and Secretary-General Ivan Petrov met.", "Ivan Petrov", None),
        ("Kazakh President Erlan Bekov, President Ivan Petrov and others met.", "Ivan Petrov", None),
        ("Belarus filled the front row, with President Ivan Petrov at the table.", "Ivan Petrov", "BY"),
        ("Moldova fell silent as Prime Minister Ion Petrescu left.", "Ion Petrescu", "MD"),
        ("Tajikistan's leader, Said Rahimov, flew home.", "Said Rahimov", "TJ"),
        (
            "Said Rahimov, Cyprus' permanent representative to the bodies of the organisation, told them.",
            "Said Rahimov",
            "CY",
        ),
        ("RA Prime Minister Aram Petrosyan attended.", "Aram Petrosyan", "AM"),
        (
            "Turkmenistan sent a deputy. Next time the president of this country, Murad Ataev, will come.",
            "Murad Ataev",
            "TM",
        ),
        ("Belarus is making ready. A meeting with Prime Minister Ivan Petrov was held on Monday.", "Ivan Petrov", "BY"),
        ("The Kazakh Finance Ministry paid, Deputy Finance Minister Erlan Bekov said.", "Erlan Bekov", "KZ"),
        (
            "Presidents of Georgia, Ukraine and Armenia - Irakli Gelashvili, Ivan Petrenko and Aram Petrosyan - slept.",
            "Irakli Gelashvili",
            "GE",
        ),
    ],
)
def test_a_country_told_once_holds_for_who_is_told_of_with_it(text: str, name: str, country: str | None) -> None:
    assert people(CFM + text)[name][0] == country


def test_a_digest_tells_countries_by_its_headings() -> None:
    told = people(
        f"{CFM}\n\nKAZAKHSTAN\n\nDefence Minister Erlan Bekov spoke.\n\nGEORGIA\n\nPresident Irakli Gelashvili slept."
    )
    assert (told["Erlan Bekov"][0], told["Irakli Gelashvili"][0]) == ("KZ", "GE")


@pytest.mark.parametrize(
    ("dateline", "country"),
    [("MINSK, 3 May (BelTA)", "BY"), ("MINSK, 3 May", "BY"), ("MINSK, 3 May (Kazinform)", None)],
)
def test_an_agency_writes_of_its_own_president_without_the_state(dateline: str, country: str | None) -> None:
    assert people(f"{dateline} - {CFM}\n\nPresident Ivan Petrov spoke.")["Ivan Petrov"][0] == country


@pytest.mark.parametrize(
    ("text", "name", "told"),
    [
        ("Aram Petrosyan, who heads Armenia's Foreign Ministry, flew in.", "Aram Petrosyan", "AM"),
        ("Said Rahimov, Deputy Minister of Trade, was the head of the Tajik delegation.", "Said Rahimov", "TJ"),
        ("Erlan Bekov came from Kazakhstan, Said Rahimov from Tajikistan.", "Erlan Bekov", "KZ"),
        (
            "Armenian Defence Minister Aram Petrosyan stayed. His press secretary Ani Sargsyan said so.",
            "Ani Sargsyan",
            "AM",
        ),
        ("Oleg Ivanov met the guests. Two meetings await the Russian president there.", "Oleg Ivanov", "RU"),
        (
            "Oleg Ivanov said yes, Pavel Orlov said no. Two meetings await the Russian president there.",
            "Oleg Ivanov",
            None,
        ),
    ],
)
def test_a_country_is_told_by_what_is_said_of_somebody(text: str, name: str, told: str | None) -> None:
    assert people(f"{CFM}\n\n{text}").get(name, (None,))[0] == told


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("The Kazakh side prepared much. It was led by Deputy Prime Minister Bolat Omarov.", "Bolat Omarov", "KZ"),
        (
            "Armenian President Aram Petrosyan and, for the first time, Deputy Prime Minister Suren Hakobyan came.",
            "Suren Hakobyan",
            "AM",
        ),
        ("Kyrgyzstan is worried, as presidential aide Bolot Osmonov put it.", "Bolot Osmonov", "KG"),
        (
            "Uzbek President Anvar Karimov will not fly to Moscow.\n\nHe is ill, said press secretary Lola Azimova.",
            "Lola Azimova",
            "UZ",
        ),
        ("Irina Petrova, Chairwoman of the Federation Council, came as well.", "Irina Petrova", "RU"),
        ("The chair went to Said Rahimov, Counselor of the Embassy of Tajikistan in Belarus.", "Said Rahimov", "TJ"),
    ],
)
def test_whose_a_minister_is_may_be_told_by_the_sentence_or_the_one_before(text: str, name: str, country: str) -> None:
    assert people(f"{CHS}\n\n{text}")[name][0] == country


@pytest.mark.parametrize(
    "text",
    [
        "In Moscow Deputy Prime Minister Bolat Omarov met those who came from the Tajik capital.",
        "Deputy Prime Minister Bolat Omarov was received by Belarusian President Ivan Petrov.",
        "Armenia and Belarus had asked for it. Deputy Prime Minister Bolat Omarov agreed.",
    ],
)
def test_a_state_that_others_are_of_or_that_is_one_of_two_is_not_a_ministers_own(text: str) -> None:
    assert people(f"{CHS}\n\n{text}")["Bolat Omarov"][0] is None


def test_a_ministry_told_of_elsewhere_says_less_than_where_the_article_is_written() -> None:
    text = "MOSCOW, April 9. The ministers will meet, said Anna Petrova, the spokeswoman of the Foreign Ministry. "
    assert people(text + "The Foreign Ministry of Kazakhstan named the town. " + CFM)["Anna Petrova"][0] == "RU"


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        (
            "For Armenia came Vice Prime Minister Aram Petrosyan, for Turkmenistan the Deputy Chairman Amir Karimov.",
            "Amir Karimov",
            "TM",
        ),
        ("From Belarus and Armenia came many, from Tajikistan the Deputy Minister Said Rahimov.", "Said Rahimov", "TJ"),
        ("Lola Azimova, spokeswoman for the Foreign Ministry in Tashkent, said so.", "Lola Azimova", "UZ"),
    ],
)
def test_where_somebody_comes_from_tells_whose_they_are(text: str, name: str, country: str) -> None:
    assert people(CFM + text)[name][0] == country


def test_the_state_that_a_town_lies_in_is_not_its_guests() -> None:
    text = "On Thursday President Ivan Petrov will fly to Astana, Kazakhstan's capital, for the summit of the CIS."
    assert people(text)["Ivan Petrov"][0] is None


def test_a_president_told_of_with_another_state_is_not_of_the_one_that_the_article_is_written_in() -> None:
    text = "YEREVAN, May 5. The premier flew to Belarus, where President Ivan Petrov received him."
    assert people(text)["Ivan Petrov"][0] is None


def test_a_president_told_of_behind_another_state_is_not_of_the_one_that_the_article_is_written_in() -> None:
    text = (
        "BAKU, 12 October. The ministers met. Uzbekistan takes part. Then President Said Rahimov signed the agreement."
    )
    assert people(f"{text} {CFM}")["Said Rahimov"][0] == "UZ"


def test_a_counterpart_holds_the_office_of_whom_it_stands_beside() -> None:
    text = (
        "Spokeswoman Anna Petrova of Russia held a briefing. Foreign Minister Oleg Sidorov of Russia will come. "
        "Oleg Sidorov will talk with his Kazakh colleague Bolot Osmonov."
    )
    assert people(CFM + text)["Bolot Osmonov"] == ("KZ", ("foreign-minister",))
