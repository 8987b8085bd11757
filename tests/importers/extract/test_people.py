from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from importers.extract.english.meetings.sessions import find_sessions
from importers.extract.english.people.attendance import find_attendance
from importers.extract.english.people.encounters import find_encounters
from importers.extract.english.people.people import find_people
from importers.extract.english.people.speakers import with_speakers
from tests.importers.extract.named import CFM, CHS, page, people, spellings


@pytest.mark.parametrize(
    ("text", "name", "country", "role"),
    [
        ("Kazakh President Kassym-Jomart Tokayev spoke.", "Kassym-Jomart Tokayev", "KZ", "head-of-state"),
        ("Armenia's Foreign Minister, Ararat Mirzoyan, flew home.", "Ararat Mirzoyan", "AM", "foreign-minister"),
        ("The foreign minister of Belarus Maxim Ryzhenkov agreed.", "Maxim Ryzhenkov", "BY", "foreign-minister"),
        (
            "Minister of Foreign Affairs of the Kyrgyz Republic R.Kazakbaev came.",
            "R.Kazakbaev",
            "KG",
            "foreign-minister",
        ),
        ("CIS Secretary General Sergey Lebedev briefed the press.", "Sergey Lebedev", None, "secretary-general"),
        ("Tajik FM Sirojiddin Muhriddin was in the chair.", "Sirojiddin Muhriddin", "TJ", "foreign-minister"),
        ("Sergei Lavrov, the Russian foreign minister, agreed.", "Sergei Lavrov", "RU", "foreign-minister"),
        ("Bakhtiyor Saidov, who heads the Foreign Ministry of Uzbekistan, agreed.", "Bakhtiyor Saidov", None, None),
        ("Uzbek leader Shavkat Mirziyoyev thanked the hosts.", "Shavkat Mirziyoyev", "UZ", "head-of-state"),
        (
            "India's External Affairs Minister Subrahmanyam Jaishankar came.",
            "Subrahmanyam Jaishankar",
            "IN",
            "foreign-minister",
        ),
        ("Russian Foreign Ministry spokeswoman Maria Zakharova said so.", "Maria Zakharova", "RU", "spokesperson"),
        ("Acting Foreign Minister of Moldova Nicu Popescu wrote.", "Nicu Popescu", "MD", "foreign-minister"),
        (
            "First Deputy Foreign Minister of Kazakhstan Akan Rakhmetullin came.",
            "Akan Rakhmetullin",
            "KZ",
            "deputy-foreign-minister",
        ),
        ("Kyrgyz ambassador to Belarus Erlan Abdyldaev came.", "Erlan Abdyldaev", "KG", "ambassador"),
        ("First President of Kazakhstan Nursultan Nazarbayev spoke.", "Nursultan Nazarbayev", "KZ", "other"),
        ("Chairman of the People's Republic of China Xi Jinping spoke.", "Xi Jinping", "CN", "head-of-state"),
        ("Premier of the State Council of China Li Qiang came.", "Li Qiang", "CN", "head-of-government"),
    ],
)
def test_an_office_beside_a_name_makes_a_person(text: str, name: str, country: str | None, role: str | None) -> None:
    found = people(CFM + text)
    if role is None:
        assert name in found or found == {}
    else:
        assert found == {name: (country, (role,))}


@pytest.mark.parametrize(
    ("text", "country", "role"),
    [
        ("Dmitry Peskov, press secretary of the Russian President, agreed.", "RU", "spokesperson"),
        ("Foreign Minister Dmitry Peskov represents Azerbaijan here.", "AZ", "foreign-minister"),
        ("For Turkmenistan its Foreign Minister Dmitry Peskov came.", "TM", "foreign-minister"),
        ("Dmitry Peskov took part as Secretary General of the Organization.", None, "secretary-general"),
        ("The Kazakh side was represented by Foreign Minister Dmitry Peskov.", "KZ", "foreign-minister"),
    ],
)
def test_country_and_office_by_other_words(text: str, country: str | None, role: str) -> None:
    assert people(CFM + text) == {"Dmitry Peskov": (country, (role,))}


def test_a_list_may_leave_out_the_office_that_it_began_with() -> None:
    text = CFM + "Ararat Mirzoyan, Foreign Minister of Armenia; Sergei Lavrov of Russia and Wang Yi of China came."
    assert people(text) == {
        "Ararat Mirzoyan": ("AM", ("foreign-minister",)),
        "Sergei Lavrov": ("RU", ("foreign-minister",)),
        "Wang Yi": ("CN", ("foreign-minister",)),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Foreign Ministers Ararat Mirzoyan of Armenia, Sergei Lavrov of Russia, Bakhtiyor Saidov of Uzbekistan.",
        "Foreign ministers of Armenia Ararat Mirzoyan, of Russia Sergei Lavrov, of Uzbekistan Bakhtiyor Saidov came.",
        "Foreign ministers of Armenia - Ararat Mirzoyan, Russia - Sergei Lavrov, Uzbekistan - Bakhtiyor Saidov came.",
        "The foreign ministers of Armenia, Russia and Uzbekistan, Ararat Mirzoyan, Sergei Lavrov, Bakhtiyor Saidov.",
        "Foreign ministers Ararat Mirzoyan (Armenia), Sergei Lavrov (Russia) and Bakhtiyor Saidov (Uzbekistan) came.",
    ],
)
def test_a_list_under_one_office_gives_each_their_own_country(text: str) -> None:
    assert people(CFM + text) == {
        "Ararat Mirzoyan": ("AM", ("foreign-minister",)),
        "Sergei Lavrov": ("RU", ("foreign-minister",)),
        "Bakhtiyor Saidov": ("UZ", ("foreign-minister",)),
    }


def test_a_list_that_says_including_is_a_list_too() -> None:
    text = CFM + "There came ministers of foreign affairs, including Ararat Mirzoyan (Armenia), Sergei Lavrov (Russia)."
    assert people(text) == {
        "Ararat Mirzoyan": ("AM", ("foreign-minister",)),
        "Sergei Lavrov": ("RU", ("foreign-minister",)),
    }


def test_a_delegation_tells_the_country_of_its_head() -> None:
    text = CFM + "Kazakhstan's delegation headed by Foreign Minister Mukhtar Tleuberdi came."
    assert people(text) == {"Mukhtar Tleuberdi": ("KZ", ("foreign-minister",))}


def test_a_surname_alone_and_a_misspelt_one_join_the_full_name() -> None:
    text = (
        CFM + "Kyrgyz Foreign Minister Jeenbek Kulubaev opened the day. Kulubaev thanked the guests. "
        "Later Kulubayev signed the papers, and Kulubev attended the dinner."
    )
    assert spellings(text) == [["Jeenbek Kulubaev", "Kulubaev", "Kulubayev", "Kulubev"]]


def test_initials_join_the_full_name() -> None:
    text = (
        CFM + "Azerbaijani Foreign Minister Jeyhun Bayramov came. Minister D. Bayramov and Minister J. Bayramov spoke."
    )
    assert ["Jeyhun Bayramov", "J. Bayramov"] in spellings(text)


def test_two_people_of_one_surname_are_kept_apart() -> None:
    text = (
        CHS + "President of Kyrgyzstan Sadyr Japarov and Chairman of the Cabinet of Ministers of Kyrgyzstan "
        "Akylbek Japarov flew in together. President Japarov spoke first."
    )
    assert spellings(text) == [["Sadyr Japarov", "Japarov"], ["Akylbek Japarov"]]


def test_the_counterpart_holds_the_same_office() -> None:
    text = CFM + "Russian Foreign Minister Sergei Lavrov met with his Tajik counterpart Sirojiddin Muhriddin."
    assert people(text)["Sirojiddin Muhriddin"] == ("TJ", ("foreign-minister",))


def test_a_country_told_elsewhere_belongs_to_the_only_holder_of_the_office() -> None:
    text = (
        CHS
        + "The Kazakh President will be late. Kassym-Jomart Tokayev is due on Friday, President Tokayev's aide said."
    )
    assert people(text)["Kassym-Jomart Tokayev"][0] == "KZ"


@pytest.mark.parametrize(
    "text",
    [
        "By Demir Azizov. Photo: Sergei Bobylev. The talks were short.",
        "The Boris Yeltsin Presidential Library hosted the dinner, and Lomonosov Street was closed.",
        "Trend News and Al Jazeera said the talks were short.",
        "The Eternal Flame was lit at the Brest Hero Fortress.",
        "They agreed on the Order of Friendship and on the Victory Day parade.",
        "Almas Zhexenbekov",
    ],
)
def test_bylines_things_and_agencies_are_nobody(text: str) -> None:
    assert people(CFM + text) == {}


def test_somebody_without_an_office_needs_an_act() -> None:
    assert people(CFM + "Igor Petrishenko arrived in Bishkek.") == {"Igor Petrishenko": (None, ())}
    assert people(CFM + "The hall is named for Igor Petrishenko.") == {}


def test_headline_capitals_name_only_those_whom_the_text_names() -> None:
    title = "Putin Visits Bishkek, Ministers Meet"
    text = f"{title}\n\n{CFM}Russian President Vladimir Putin arrived."
    assert people(text, title=title) == {"Vladimir Putin": ("RU", ("head-of-state",))}


def test_sports_and_crime_have_no_people() -> None:
    text = (
        "Kenes Sultanov, the president of the boxing federation, handed over the prizes. Goalkeeper Askar Dautov said "
        "two men were arrested. Coach Boris Ivanov was glad."
    )
    assert people(text) == {}


def test_claims_quote_the_text() -> None:
    text = CFM + "Kazakh President Kassym-Jomart Tokayev spoke."
    _, claims = find_people(page(text))
    assert {claim.field: text[claim.start : claim.end] for claim in claims} == {
        "name": "Kassym-Jomart Tokayev",
        "country": "Kazakh President Kassym-Jomart Tokayev",
        "roles": "Kazakh President Kassym-Jomart Tokayev",
    }


WORDS = st.sampled_from(
    [
        *[
            "Kazakh",
            "Foreign",
            "Minister",
            "of",
            "the",
            "and",
            ",",
            ".",
            "\n",
            '"',
            "'",
            "-",
            "(",
            ")",
            "’",
            "—",
            "“",
            "”",
            ":",
            ";",
            "S.",
            "N.",
            "Lebedev",
            "Sergey",
            "Russia",
            "CIS",
            "Prime",
        ],
        *[
            "attended",
            "by",
            "President",
            "met",
            "with",
            "said",
            "that",
            "Moscow",
            "According",
            "to",
            "Council",
            "Ministers",
            "his",
            "counterpart",
            "he",
        ],
        "\n\n",
        "Foreign Ministers",
        "CIS Council of Foreign Ministers",
        "of Armenia",
        "on 12 April 2024",
        "was represented by",
        "the of Foreign Affairs of",
    ]
)


@given(st.one_of(st.text(max_size=300), st.lists(WORDS, max_size=60).map(" ".join)))
def test_any_text_is_read_without_fault_and_every_place_lies_in_it(text: str) -> None:
    whole = page(text)
    sessions, told = find_sessions(whole)
    found, claims = find_people(whole)
    claims += told
    claims += find_attendance(whole, sessions, found)
    claims += find_encounters(whole, sessions, found)
    subjects = {one.subject for one in found}
    for claim in with_speakers(whole, found, claims):
        assert 0 <= claim.start < claim.end <= len(text)
        if isinstance(claim.value, dict) and claim.value.get("person"):
            assert claim.value["person"] in subjects


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("BISHKEK, October 12. President Almaz Sadykov received the guests of the CIS.", "KG"),
        ("The CIS met. President Almaz Sadykov came, the Kyrgyz President's press service said.", "KG"),
        ("The CIS met. President Almaz Sadykov set out what Kyrgyzstan hopes for.", "KG"),
        ("The CIS met in Minsk. President Almaz Sadykov was there.", None),
    ],
)
def test_a_country_is_told_by_where_and_of_whom_the_text_speaks(text: str, country: str | None) -> None:
    assert people(text)["Almaz Sadykov"] == (country, ("head-of-state",))


def test_a_surname_that_lost_a_letter_is_of_the_holder_of_the_office() -> None:
    text = CFM + "Prime Minister of Kazakhstan Serik Smagulov spoke. Kazakh Prime Minister Ismagulov was glad."
    assert spellings(text) == [["Serik Smagulov", "Ismagulov"]]


def test_two_names_with_their_states_share_the_office_behind_them() -> None:
    text = CFM + "Azamat Toktosunov of Kyrgyzstan and Umed Saidzoda of Tajikistan, the heads of two committees, met."
    assert people(text) == {"Azamat Toktosunov": ("KG", ("other",)), "Umed Saidzoda": ("TJ", ("other",))}


@pytest.mark.parametrize(
    "text",
    [
        "Pushkin said that one may be proud.",
        "The new envoy sat at the CIS Statutory and Other Bodies.",
        "SCORES: Ivan Petrov (Russia) 71, Li Na (China) 72.",
    ],
)
def test_the_dead_the_bodies_and_the_scores_are_nobody(text: str) -> None:
    assert people(text if text.startswith("SCORES") else CFM + text) == {}


def test_a_headline_in_capitals_of_its_own_ends_the_name_before_its_verb() -> None:
    text = "President Askar Tulegenov Receives Secretary General Oleg Vlasov\n\n" + CFM
    assert list(people(text)) == ["Askar Tulegenov", "Oleg Vlasov"]


def test_who_answers_questions_is_the_one_the_heading_speaks_of() -> None:
    text = "Briefing of the Foreign Ministry spokeswoman, Moscow, March 3, 2021\n\nThe CIS met.\n\nAnna Rybakova: Yes."
    assert people(text) == {"Anna Rybakova": ("RU", ("spokesperson",))}


def test_who_is_met_in_the_opening_clause_is_not_who_speaks() -> None:
    told = people(CHS + "Meeting the president of Armenia, Vladimir Petrov welcomed him.")
    assert "AM" not in {country for country, _ in told.values()}
