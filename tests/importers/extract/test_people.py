from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from importers.extract.english.meetings.sessions import find_sessions
from importers.extract.english.people.attendance import find_attendance
from importers.extract.english.people.encounters import find_encounters
from importers.extract.english.people.people import find_people
from importers.extract.english.people.speakers import with_speakers
from tests.importers.extract.named import CFM, CHS, offices, page, people, spellings


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


def test_two_offices_of_one_holder_are_one_wording() -> None:
    text = CFM + "Turkmenistan's Deputy Prime Minister and Minister of Foreign Affairs, Rashid Meredov, sat down."
    assert offices(text) == [("foreign-minister", "Deputy Prime Minister and Minister of Foreign Affairs", "TM")]


def test_an_office_whose_noun_fell_out_is_still_read() -> None:
    text = CFM + "Gennady Gatilov, the of Foreign Affairs of Belarus, joined the meeting."
    assert people(text) == {"Gennady Gatilov": ("BY", ("foreign-minister",))}


def test_an_office_may_have_lost_its_article_too() -> None:
    text = CFM + "Among the participants was Jeyhun Bayramov, of Foreign Affairs of the Republic of Azerbaijan."
    assert people(text) == {"Jeyhun Bayramov": ("AZ", ("foreign-minister",))}


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
    ("text", "name", "country", "role"),
    [
        ("Moldova's long-silent President Ion Munteanu flew in.", "Ion Munteanu", "MD", "head-of-state"),
        ("The Latvian foreign minister, Janis Ozols, waited.", "Janis Ozols", "LV", "foreign-minister"),
        ("US Secretary of State Alan Carter wrote a letter.", "Alan Carter", "US", "foreign-minister"),
        ("Kremlin spokesman Pavel Sorokin told the press.", "Pavel Sorokin", "RU", "spokesperson"),
        ("Dana Serikova, head of the press service of the Kazakh MFA, wrote.", "Dana Serikova", "KZ", "spokesperson"),
        (
            "Murat Orazov, head of the foreign policy office of Turkmenistan, sat.",
            "Murat Orazov",
            "TM",
            "foreign-minister",
        ),
        ("Viktor Belov, President of the Russian Federation, spoke.", "Viktor Belov", "RU", "head-of-state"),
        ("The Russian president's aide Oleg Sedov agreed.", "Oleg Sedov", "RU", "other"),
        (
            "Secretary General of the Commonwealth of Independent States (CIS) Timur Aliev wrote.",
            "Timur Aliev",
            None,
            "secretary-general",
        ),
        (
            "Deputy Chairman of the Executive Committee - CIS Executive Secretary Igor Lapin wrote.",
            "Igor Lapin",
            None,
            "other",
        ),
        ("Marat Asanov - his Kyrgyz counterpart - agreed.", "Marat Asanov", "KG", "other"),
    ],
)
def test_offices_in_other_wordings(text: str, name: str, country: str | None, role: str) -> None:
    assert people(CFM + text) == {name: (country, (role,))}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Georgia's Lomidze and Armenia's Sarkisov stayed at home.", {"Lomidze": "GE", "Sarkisov": "AM"}),
        (
            "Sergei Titov of Russia and Anvar Sobirov of Tajikistan sat down.",
            {"Sergei Titov": "RU", "Anvar Sobirov": "TJ"},
        ),
        (
            "They were ministers Wei Ming (China) and Askar Ospanov (Kazakhstan).",
            {"Wei Ming": "CN", "Askar Ospanov": "KZ"},
        ),
    ],
)
def test_whoever_is_called_by_a_state_at_a_council_of_ministers_is_one(text: str, expected: dict[str, str]) -> None:
    assert people(CFM + text) == {name: (country, ("foreign-minister",)) for name, country in expected.items()}


def test_a_bare_minister_at_a_council_of_foreign_ministers_is_one() -> None:
    assert people(CFM + "Minister Petrosyan thanked the hosts.")["Petrosyan"][1] == ("foreign-minister",)


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


def test_offices_of_the_state_count_in_articles_about_other_things() -> None:
    text = "Rustam Nazarov, the deputy head of the customs agency, spoke of trucks. Farmer Ali Karimov listened."
    assert list(people(text)) == ["Rustam Nazarov"]


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


def test_a_word_before_an_office_is_not_its_holder_if_a_full_name_follows() -> None:
    text = CHS + "As told by Vesna, the acting president of Moldova, Ion Petrescu, will come."
    assert people(text) == {"Ion Petrescu": ("MD", ("head-of-state",))}


def test_an_office_behind_a_comma_is_the_next_one_of_a_row() -> None:
    text = (
        CHS
        + "There were Secretary-General Ivan Petrov, Executive Director of the Forum on Rivers Wei Liang, and others."
    )
    assert people(text)["Ivan Petrov"] == (None, ("secretary-general",))


def test_a_charge_d_affaires_is_no_head_of_state() -> None:
    text = CHS + "Chargé d'affaires a.i. of the Kyrgyz Republic in Belarus, Aida Bekova represented Kyrgyzstan."
    assert people(text)["Aida Bekova"] == ("KG", ("other",))


def test_the_state_secretary_of_a_union_of_states_heads_its_staff() -> None:
    text = CHS + "State Secretary of the Union State Ivan Petrov reported."
    assert people(text)["Ivan Petrov"][1] == ("secretary-general",)


def test_a_headline_names_somebody_by_an_office() -> None:
    assert spellings(f"Prime Minister Ivan Petrov takes part in the council\n\n{CFM}") == [["Ivan Petrov"]]


@pytest.mark.parametrize(
    ("words", "country", "role"),
    [
        ("who heads the foreign ministry of Tajikistan", "TJ", "foreign-minister"),
        ("who is at the head of Armenia's Foreign Ministry", "AM", "foreign-minister"),
        ("heading the Kazakh Foreign Ministry", "KZ", "foreign-minister"),
        ("who leads Uzbekistan's diplomacy", "UZ", "foreign-minister"),
        ("who chairs the government of Belarus", "BY", "head-of-government"),
        ("who runs the First CIS Department at Russia's Foreign Ministry", "RU", "other"),
        ("in charge of the CIS desk at the Foreign Ministry of Tajikistan", "TJ", "other"),
        ("who at the Kyrgyz Foreign Ministry heads the department for CIS countries", "KG", "other"),
        ("who heads the CIS Executive Committee", None, "secretary-general"),
        ("Chairman of the organization's Executive Committee", None, "secretary-general"),
    ],
)
def test_an_office_may_be_told_by_what_somebody_heads(words: str, country: str | None, role: str) -> None:
    assert people(f"{CHS}The rest was told by Ivan Petrov, {words}.")["Ivan Petrov"] == (country, (role,))


def test_the_head_of_a_town_committee_is_no_secretary_general() -> None:
    text = CHS + "Ivan Petrov, Chairman of the Minsk City Executive Committee, welcomed the guests."
    assert people(text)["Ivan Petrov"][1] == ("other",)


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("an aide to Russian President Oleg Sidorov", "other"),
        ("adviser to Russian President Oleg Sidorov", "other"),
        ("spokesman for Russian President Oleg Sidorov", "spokesperson"),
        ("press secretary of Russian President Oleg Sidorov", "spokesperson"),
    ],
)
def test_who_serves_a_president_named_behind_is_not_the_president(words: str, role: str) -> None:
    told = people(f"{CHS}It was Ivan Petrov, {words}, who spoke.")
    assert told["Ivan Petrov"] == ("RU", (role,))
    assert told["Oleg Sidorov"] == ("RU", ("head-of-state",))


def test_who_speaks_for_a_ministry_is_its_spokesperson() -> None:
    text = CHS + "Anna Petrova, who speaks for the Russian Foreign Ministry, said so."
    assert people(text)["Anna Petrova"] == ("RU", ("spokesperson",))
