"""What offices people hold, in the many ways articles word them."""

from __future__ import annotations

import pytest

from tests.importers.extract.named import CFM, CHS, offices, people, spellings


def test_two_offices_of_one_holder_are_one_wording() -> None:
    text = CFM + "Turkmenistan's Deputy Prime Minister and Minister of Foreign Affairs, Rashid Meredov, sat down."
    wording = "Turkmenistan's Deputy Prime Minister and Minister of Foreign Affairs"
    assert offices(text) == [("foreign-minister", wording, "TM")]


@pytest.mark.parametrize(
    ("told", "wording"),
    [
        ("President of the Kyrgyz Republic Askar Bekov", "President of the Kyrgyz Republic"),
        ("Kyrgyz President Askar Bekov", "Kyrgyz President"),
        ("Askar Bekov, the head of state,", "head of state"),
        ("the presidents of Kyrgyzstan and Belarus, Askar Bekov and Ivan Belov,", "presidents"),
    ],
)
def test_an_office_keeps_the_words_that_the_text_has_for_it(told: str, wording: str) -> None:
    assert wording in {text for _, text, _ in offices(f"{CHS}{told} sat down.")}


def test_an_office_whose_noun_fell_out_is_still_read() -> None:
    text = CFM + "Gennady Gatilov, the of Foreign Affairs of Belarus, joined the meeting."
    assert people(text) == {"Gennady Gatilov": ("BY", ("foreign-minister",))}


def test_an_office_may_have_lost_its_article_too() -> None:
    text = CFM + "Among the participants was Jeyhun Bayramov, of Foreign Affairs of the Republic of Azerbaijan."
    assert people(text) == {"Jeyhun Bayramov": ("AZ", ("foreign-minister",))}


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


def test_offices_of_the_state_count_in_articles_about_other_things() -> None:
    text = "Rustam Nazarov, the deputy head of the customs agency, spoke of trucks. Farmer Ali Karimov listened."
    assert list(people(text)) == ["Rustam Nazarov"]


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
