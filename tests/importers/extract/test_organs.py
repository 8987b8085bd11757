from __future__ import annotations

import pytest

from tests.importers.extract.found import bodies


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("CIS Council of Foreign Ministers", "cis-cfm"),
        ("Council of Foreign Ministers of the CIS", "cis-cfm"),
        ("Council of CIS Foreign Ministers", "cis-cfm"),
        ("Council of the CIS Foreign Ministers", "cis-cfm"),
        ("CIS Foreign Ministers' Council", "cis-cfm"),
        ("CIS Foreign Ministers Council", "cis-cfm"),
        (
            "Council of Ministers of Foreign Affairs of the member states of the Commonwealth of Independent States",
            "cis-cfm",
        ),
        ("Council of Foreign Ministers (CFM) of the Commonwealth of Independent States (CIS)", "cis-cfm"),
        ("Council of Heads of State of the CIS", "cis-chs"),
        ("CIS Heads of State Council", "cis-chs"),
        ("Council of the Heads of CIS member states", "cis-chs"),
        ("Council of heads of CIS governments", "cis-chg"),
        ("CIS Council of Heads of Government", "cis-chg"),
        ("Council of Permanent Plenipotentiary Representatives of the CIS", "cis-cpr"),
        ("CIS Economic Council", "cis-ec"),
        ("Council of Defense Ministers of the CIS member states", "cis-cdm"),
        ("CSTO Collective Security Council", "csto-csc"),
        ("Collective Security Council of the Collective Security Treaty Organisation", "csto-csc"),
        ("CSTO Council of Foreign Ministers", "csto-cfm"),
        ("Supreme Eurasian Economic Council", "eaeu-seec"),
        ("Eurasian Intergovernmental Council", "eaeu-eic"),
        ("Council of Heads of State of the Shanghai Cooperation Organization", "sco-chs"),
        ("SCO Council of Foreign Ministers", "sco-cfm"),
        ("Council of Heads of Government (Prime Ministers) of the SCO Member States", "sco-chg"),
        ("Council of Heads of State of the Organization of Turkic States", "ots-summit"),
        ("OTS Council of Foreign Ministers", "ots-cfm"),
        ("CIS Council of Border Troops' Commanders", "cis-cbt"),
        ("Council of the Commanders of the Border Troops of the CIS member nations", "cis-cbt"),
        ("CIS Border Force Commanders' Council", "cis-cbt"),
        ("CSTO Committee of the Security Councils' Secretaries", "csto-cssc"),
        ("CIS Council of Internal Affairs Ministers", "cis-cim"),
        ("Council of Heads of Security and Special Services of the CIS", "cis-csa"),
        ("Inter-parliamentary Assembly of the CIS", "cis-ipa"),
        ("EAEU intergovernmental council", "eaeu-eic"),
    ],
)
def test_a_council_is_known_by_any_order_of_its_name(name: str, body: str) -> None:
    assert bodies(f"Yesterday the {name} convened again.") == [body]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("a meeting of the foreign ministers of the CIS countries", "cis-cfm"),
        ("the meeting of CIS foreign ministers", "cis-cfm"),
        ("the CIS summit", "cis-chs"),
        ("an informal CIS summit", "cis-informal"),
        ("an informal meeting of the leaders of the CIS", "cis-informal"),
        ("a meeting of prime ministers of the CIS", "cis-chg"),
        ("the EAEU summit", "eaeu-seec"),
        ("talks of EAEU prime ministers", "eaeu-eic"),
        ("the CSTO summit", "csto-csc"),
        ("the 22nd SCO summit", "sco-chs"),
        ("the summit of the Organization of Turkic States", "ots-summit"),
        ("the Central Asia - Russia summit", "ca-russia-summit"),
        ('the ministerial meeting in the "Central Asia — Russia" format', "ca-russia-fm"),
        ("the meeting of foreign ministers of Central Asia and Russia", "ca-russia-fm"),
        ("a meeting of the foreign ministers of Russia and of the Central Asian states", "ca-russia-fm"),
        ("the leaders of Russia and five Central Asian countries", "ca-russia-summit"),
        ("the Russia-Central Asia dialogue of foreign ministers", "ca-russia-fm"),
        ("the presidents of all the Central Asian nations and the Russian Federation", "ca-russia-summit"),
        ("the CIS session of the heads of state", "cis-chs"),
        ("the summit of the commonwealth in Minsk", "cis-chs"),
        ("the leaders of the Turkic world", "ots-summit"),
        ("the CSTO CSSC", "csto-cssc"),
        ("the CIS defense ministerial", "cis-cdm"),
        ("the heads of CIS interior ministries", "cis-cim"),
        ("the Council of the EEC", "eaeu-eec"),
        ("the council of Prime-ministers of the CIS", "cis-chg"),
        ("the defence ministers of the countries that belong to the CSTO", "csto-cdm"),
        ("interior ministers of the states that are members of the CIS", "cis-cim"),
        ("talks of the Central Asian ministers with Russia's Sergey Lavrov", "ca-russia-fm"),
    ],
)
def test_a_gathering_is_known_by_who_meets(text: str, body: str) -> None:
    assert bodies(text) == [body]


def test_a_council_without_its_organisation_takes_the_one_spoken_of() -> None:
    assert bodies("The CSTO met. Its Council of Foreign Ministers adopted a paper.") == ["csto-cfm"]
    assert bodies("The Council of Foreign Ministers and the Council of Heads of Government of the CIS") == [
        "cis-cfm",
        "cis-chg",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "the Council of Foreign Ministers of the Organization of Islamic Cooperation",
        "the Council of Foreign Ministers",
        "the UN Security Council and the Council of Europe",
        "deputy foreign ministers of the CIS",
        "the EU summit",
        "the CIS Executive Committee",
        "heads of the CIS Executive Committee",
    ],
)
def test_other_bodies_are_none_of_these(text: str) -> None:
    assert bodies(text) == []


def test_organisations_in_a_row_share_who_meets() -> None:
    assert bodies("The leaders of the CIS and of the Eurasian Economic Union met.") == ["cis-chs", "eaeu-seec"]
    assert bodies("Osh prepares for summits of the CSTO, the SCO and BRICS.") == ["csto-csc", "sco-chs"]


def test_heads_of_an_organisation_meet_and_heads_of_its_offices_do_not() -> None:
    assert bodies("The CIS heads met.") == ["cis-chs"]
    assert bodies("The CIS heads of customs met.") == []


def test_leaders_of_a_region_are_a_body_only_where_it_is_named() -> None:
    assert bodies("The Central Asian presidents met for their Consultative Meeting.") == ["ca-consultative"] * 2
    assert bodies("The Central Asian presidents met.") == []


@pytest.mark.parametrize(
    "text",
    [
        "The CIS grew. The National Economic Council sat in Astana.",
        "The CIS grew. The Economic Council of Kazakhstan sat in Astana.",
        "The CIS grew. The Economic Council under the government sat in Astana.",
        "Health ministers of Russia and the Central Asian countries sat in Astana.",
        "The foreign ministers of China and five Central Asian countries sat in Astana.",
        "The Council of Leaders of Security Bodies of the CIS sat in Astana.",
        "Central Asian ministers sat in Astana.",
        "Central Asian energy ministers sat with Russia's Alexander Novak in Astana.",
        "The summit of the Commonwealth of Nations was held in Apia.",
        "Commonwealth foreign ministers met in London, where the Queen received them.",
        "The leaders of the commonwealth sat in Boston over the budget of Massachusetts.",
        "Commonwealth ministers travel. The Commonwealth of Nations holds its summit in Apia.",
        "The CIS interior ministries exchanged lists.",
        "The defence ministers of the countries that belong to NATO sat in Riga.",
    ],
)
def test_what_one_state_or_other_people_have_is_none_of_these_bodies(text: str) -> None:
    assert bodies(text) == []
