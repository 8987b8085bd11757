"""Sessions told by the hour, by what went before, or in a list with their days."""

from __future__ import annotations

import pytest

from tests.importers.extract.found import told_of

_PUBLISHED = "2025-04-11"
_MINISTERS, _LEADERS = ("cis-cfm", "2025-04-10", "Osh"), ("cis-chs", "2025-04-10", "Osh")


@pytest.mark.parametrize(
    "told",
    [
        "The CIS foreign ministers met in Osh on April 10 in the morning. The CIS leaders followed in the afternoon.",
        "On April 10, Osh hosted two sessions. First the CIS CFM met. Then, in the evening, the CIS leaders met.",
        "Two sessions were held in Osh on April 10: that of the CIS CFM at noon and that of the CIS CHS at night.",
        "In Osh on April 10 the CIS Council of Foreign Ministers met in the morning, the CIS leaders in the afternoon.",
        "The CIS foreign ministers met in Osh on April 10. Then the presidents of the CIS sat down to their session.",
        "The CIS foreign ministers met in Osh on April 10. The CIS presidents gathered two hours later.",
        "The CIS leaders met in Osh on April 10. Two hours before that, the CIS CFM held its session.",
        "The CIS foreign ministers met in Osh on April 10, a few hours before the session of the CIS leaders.",
    ],
)
def test_a_session_told_by_the_hour_is_on_the_day_of_the_one_before(told: str) -> None:
    assert told_of(told, _PUBLISHED) == [_MINISTERS, _LEADERS]


@pytest.mark.parametrize(
    "told",
    [
        "In the afternoon the presidents of Kazakhstan and Russia met.",
        "Then the leaders of the youth sang.",
        "The summit of the mountain was seen in the evening.",
        "Two hours later the Kazakh minister met his Tajik colleague.",
        "Two meetings took place in Brest on April 9. The trade ministers agreed on tariffs.",
    ],
)
def test_what_others_do_at_an_hour_is_no_session(told: str) -> None:
    assert told_of(f"The CIS Council of Foreign Ministers met in Osh on April 10. {told}", _PUBLISHED) == [_MINISTERS]


def test_each_of_a_list_of_sessions_has_the_day_behind_it_and_the_city_before() -> None:
    found = told_of(
        "Three CIS meetings take place in Osh: the foreign ministers on April 23, the prime ministers on April 24 and "
        "the presidents on April 25.",
        _PUBLISHED,
    )
    assert found == [
        ("cis-cfm", "2025-04-23", "Osh"),
        ("cis-chg", "2025-04-24", "Osh"),
        ("cis-chs", "2025-04-25", "Osh"),
    ]


def test_a_council_met_a_day_before_what_is_told_to_be_a_day_after_it() -> None:
    found = told_of(
        "The CIS Council of Heads of State met in Osh on April 10, a day after the CIS Council of Foreign Ministers.",
        _PUBLISHED,
    )
    assert found == [("cis-cfm", "2025-04-09", "Osh"), _LEADERS]


@pytest.mark.parametrize(
    "told",
    [
        "The next session will be held in Brest in May in an informal way, and the regular one in Osh in October.",
        "A regular summit will be held in Osh in October and an informal one in Brest in May.",
        "The presidents' next regular meeting is foreseen in Osh in October, and an informal one in Brest in May.",
    ],
)
def test_a_regular_session_and_an_informal_one_are_two_bodies(told: str) -> None:
    found = told_of(f"The CIS Council of Heads of State met in Osh on April 10. {told}", _PUBLISHED)
    assert found == [_LEADERS, ("cis-chs", "2025-10", "Osh"), ("cis-informal", "2025-05", "Brest")]


@pytest.mark.parametrize(
    "told",
    [
        "The embassy was moved from an old house to a regular one in Brest in May.",
        "The agenda had two parts. The work on an informal one went on in Brest in May.",
        "An informal summit was never thought of. It will be an informal dinner.",
    ],
)
def test_other_things_that_are_regular_or_informal_are_no_sessions(told: str) -> None:
    assert told_of(f"The CIS Council of Heads of State met in Osh on April 10. {told}", _PUBLISHED) == [_LEADERS]


@pytest.mark.parametrize(
    "told",
    [
        "In May he was in Osh for the CIS Council of Foreign Ministers, in June in Brest with colleagues from NATO.",
        "In May he was in Osh for the CIS Council of Foreign Ministers, and in June he is to be in Brest.",
        "The minister said that in May he was in Osh for the session of the CIS Council of Foreign Ministers.",
    ],
)
def test_a_day_that_opens_the_next_clause_is_of_what_that_tells(told: str) -> None:
    assert told_of(told, "2024-06-11") == [("cis-cfm", "2024-05", "Osh")]


@pytest.mark.parametrize(
    "told",
    [
        "Talks of the CIS leaders took place in Osh on April 10.",
        "Osh hosted talks between leaders of CIS countries on April 10.",
        "The CIS leaders, conferring in Osh on April 10, agreed on trade.",
        "Osh brought together the CIS leaders on April 10.",
        "The session of the CIS Council of Heads of State of April 10 in Osh was short.",
        "The CIS leaders, assembling in Osh on April 10, agreed on trade.",
    ],
)
def test_leaders_who_talk_or_are_brought_together_meet(told: str) -> None:
    assert told_of(told, _PUBLISHED) == [_LEADERS]


@pytest.mark.parametrize(
    "told",
    [
        "Talks between the CIS Executive Committee and a bank took place in Osh on April 10.",
        "Negotiations between the leaders of Armenia and Azerbaijan took place in Osh on April 10, the CIS says.",
        "The talks in Osh on April 10 were about gas for the CIS.",
        "The CIS leaders' portraits went on show in Osh on April 10.",
    ],
)
def test_talks_of_others_and_portraits_are_no_session(told: str) -> None:
    assert told_of(told, _PUBLISHED) == []


def test_the_council_is_the_one_that_sent_papers_up_and_not_the_one_that_got_them() -> None:
    found = told_of(
        "On April 9 the envoy attended the meeting of the CIS Council of Foreign Ministers in Osh. The Council adopted "
        "12 documents and submitted 9 of them to the Council of Heads of State, held today in Osh.\n\n"
        "On the margins of the meeting he met the host.\n\n"
        "The next meeting of the Council will be convened in Brest in May.",
        "2025-04-10",
    )
    assert ("cis-cfm", "2025-05", "Brest") in found


def test_the_organisation_can_be_the_commonwealth_and_member_states_have_its_summit() -> None:
    ministers = "Foreign ministers of the Commonwealth of Independent States met in Osh on April 10."
    ahead = ("cis-chs", "2025-10-10", "Brest")
    for told in ("The organisation's leaders will gather", "The summit of the member states will be held"):
        assert told_of(f"{ministers} {told} in Brest on October 10.", _PUBLISHED) == [_MINISTERS, ahead]
