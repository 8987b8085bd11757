"""Which session comes before which, and whose the one before or after is."""

from __future__ import annotations

import pytest

from tests.importers.extract.found import dates, sessions

_PUBLISHED = "2015-04-08"


@pytest.mark.parametrize(
    ("then", "field", "day"),
    [
        (" and agreed to come to Brest in October.", "next", "2015-10"),
        ("; before that, on October 6, they gathered in Brest.", "previous", "2014-10-06"),
    ],
)
def test_a_second_meeting_of_the_same_people_is_before_or_after_the_first(then: str, field: str, day: str) -> None:
    found = sessions(f"The CIS grows. The prime ministers saw each other in Osh on March 3{then}", _PUBLISHED)
    other = f"session:{next(number for number, one in enumerate(found, 1) if one['date'] == day)}"
    first = next(one for one in found if one["date"] == "2015-03-03")
    second = next(one for one in found if one["date"] == day)
    back = {"next": "previous", "previous": "next"}[field]
    assert first.get(field) == other or second.get(back) is not None


def test_sessions_of_a_long_history_are_not_set_one_right_after_the_other() -> None:
    found = sessions(
        "The CSTO Collective Security Council met in Osh on May 5, 2012, in Brest on June 6, 2013, in Minsk on May 7,"
        " 2014 and in Sochi on March 3, 2015.",
        _PUBLISHED,
    )
    assert len(found) == 4
    assert not any("previous" in one or "next" in one for one in found)


def test_the_previous_meeting_of_the_council_is_of_the_one_that_met_not_of_one_that_will() -> None:
    found = sessions(
        "The CIS Council of Permanent Plenipotentiary Representatives met in Minsk on April 7. It drew up the agenda of"
        " the Council of Foreign Ministers, which is going to meet in Osh on May 7. At the previous meeting of the"
        " Council, held in Minsk on March 3, a plan was adopted.",
        _PUBLISHED,
    )
    assert {(one["body"], one["date"], one["status"]) for one in found} == {
        ("cis-cpr", "2015-04-07", "held"),
        ("cis-cfm", "2015-05-07", "scheduled"),
        ("cis-cpr", "2015-03-03", "held"),
    }


def test_a_state_that_will_be_the_host_has_the_next_session_in_the_year_named_before() -> None:
    found = sessions(
        "The CIS Council of Heads of State met in Osh on April 3. The chair for 2016 is filled, and Belarus will be the"
        " host on 9 May of that year.",
        _PUBLISHED,
    )
    assert [(one["body"], one["date"], one["country"]) for one in found] == [
        ("cis-chs", "2015-04-03", "KG"),
        ("cis-chs", "2016-05-09", "BY"),
    ]


def test_two_sessions_of_a_body_mentioned_in_passing_are_not_set_one_right_after_the_other() -> None:
    found = sessions(
        "The SCO Council of Foreign Ministers met in Osh on April 7 to prepare the session of the SCO Council of Heads"
        " of State, which is going to take place in Ufa on July 10. India joined at the Council of Heads of State in"
        " Tashkent in September 2014.",
        _PUBLISHED,
    )
    assert [one["date"] for one in found if one["body"] == "sco-chs"] == ["2015-07-10", "2014-09"]
    assert not any("previous" in one or "next" in one for one in found)


@pytest.mark.parametrize(
    "told",
    [
        "The presidents' next sitting will be in Osh on May 5 in informal way, the regular one in Brest in October.",
        "The presidents' next regular meeting is foreseen in Brest in October, and an informal one in Osh on May 5.",
        "A summit in Osh on May 5 is next. It is an informal one. The regular one is to follow in Brest in October.",
    ],
)
def test_of_two_meetings_to_come_one_is_informal_and_the_other_the_next_session(told: str) -> None:
    found = sessions(f"The CIS Council of Heads of State met in Minsk on April 7. {told}", _PUBLISHED)
    assert {(one["body"], one["date"], one["city"]) for one in found} == {
        ("cis-chs", "2015-04-07", "Minsk"),
        ("cis-informal", "2015-05-05", "Osh"),
        ("cis-chs", "2015-10", "Brest"),
    }
    assert found[[one["date"] for one in found].index("2015-04-07")]["next"] == (
        f"session:{[one['date'] for one in found].index('2015-10') + 1}"
    )


@pytest.mark.parametrize(
    "told",
    [
        "The airline flies twice a day, and the regular one to Brest on 5 May is full.",
        "It was no regular one: the agreement replaces the informal one of 5 May 2010 in Brest.",
        "Two visits are planned, a working one to Brest on 5 May and an informal one to Osh in June.",
    ],
)
def test_a_regular_one_of_something_else_is_no_session(told: str) -> None:
    assert len(sessions(f"The CIS Council of Heads of State met in Minsk on April 7. {told}", _PUBLISHED)) == 1


def test_the_autumn_behind_a_day_to_come_is_that_of_its_year() -> None:
    assert dates("They will rest on May 8, 2016. The session is to follow in the autumn.", "2015-10-09") == [
        "2016-05-08",
        "2016-23",
    ]


def test_the_autumn_in_which_they_last_met_is_over() -> None:
    assert dates("They last met in the autumn.", _PUBLISHED) == ["2014-23"]


def test_the_next_meeting_of_the_council_is_of_the_one_that_the_page_opens_with_as_news() -> None:
    found = sessions(
        "The CIS Council of Foreign Ministers met in Osh on April 7. The Council adopted a plan.\n\nThe ministers spoke"
        " of preparation to the meeting of the Council of Heads of State in Brest in October.\n\nThe president received"
        " the delegations.\n\nThe next meeting of the Council will be convened in Minsk in November.",
        _PUBLISHED,
    )
    assert {(one["body"], one["date"]) for one in found} == {
        ("cis-cfm", "2015-04-07"),
        ("cis-chs", "2015-10"),
        ("cis-cfm", "2015-11"),
    }


@pytest.mark.parametrize("told", ["They last met on October 6", "The last meeting of this Council was on October 6"])
def test_a_sentence_goes_on_with_those_whose_meeting_was_told_of(told: str) -> None:
    found = sessions(f"A meeting of the CIS Council of Foreign Ministers was in Osh on April 7. {told}.", _PUBLISHED)
    assert [one["date"] for one in found] == ["2015-04-07", "2014-10-06"]
    assert found[0]["previous"] == "session:2"


@pytest.mark.parametrize(
    "told",
    [
        "It was opened by the presidents of two clubs. They will meet in Brest on October 6.",
        "Two ministers spoke in the corridor. They last met in Brest on October 6.",
    ],
)
def test_they_who_are_others_make_no_session(told: str) -> None:
    before = "A meeting of the CIS Council of Foreign Ministers was held in Osh on April 7."
    assert len(sessions(f"{before} {told}", _PUBLISHED)) == 1


@pytest.mark.parametrize(
    ("told", "body"),
    [
        ("\n\nThe next session will be held in Brest on October 5.", "cis-cfm"),
        ("\n\nThe next one is to be in Brest on October 5.", "cis-cfm"),
        (" The next session will be held in Brest on October 5.", "cis-chs"),
    ],
)
def test_a_paragraph_that_tells_of_the_next_session_comes_back_to_the_one_the_page_opens_with(
    told: str, body: str
) -> None:
    before = (
        "The CIS Council of Foreign Ministers met in Osh on April 7.\n\nThe CIS leaders will meet in Minsk on May 9."
    )
    assert [one["body"] for one in sessions(before + told, _PUBLISHED) if one["date"] == "2015-10-05"] == [body]


def test_the_meeting_in_a_paragraph_of_its_own_is_the_one_that_the_page_opens_with() -> None:
    found = sessions(
        "The CIS Council of Foreign Ministers will gather in Osh.\n\nThe CIS leaders will meet in Minsk on May 9.\n\n"
        "The meeting will be held on April 20.",
        _PUBLISHED,
    )
    assert {(one["body"], one["date"]) for one in found} == {("cis-cfm", "2015-04-20"), ("cis-chs", "2015-05-09")}


def test_the_next_one_is_of_the_session_that_its_paragraph_told_of_last_though_that_was_long_ago() -> None:
    found = sessions(
        "The CIS Council of Foreign Ministers will meet in Osh on May 4.\n\nOn 15 October 2014 the CSTO "
        "foreign ministers met in Brest. The next one is to be in Baku in July.",
        _PUBLISHED,
    )
    assert [one["body"] for one in found if one["date"] == "2015-07"] == ["csto-cfm"]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The leaders will meet in Awaza on 6 August 2021, and that will be the third.", 3),
        ("The leaders are ready for their third summit, in Awaza on 6 August 2021.", 3),
        ("The leaders will meet in Awaza on 6 August 2021, and that will be the seventh.", None),
        ("The leaders meet in Awaza on 6 August 2021, where they will open the third gas plant.", None),
        ("The leaders will meet in Awaza on 6 August 2021, on the third day of his visit.", None),
    ],
)
def test_a_number_in_the_sentence_is_the_sessions_where_its_neighbour_has_the_one_before(
    text: str, number: int | None
) -> None:
    before = "The second consultative meeting of the leaders of Central Asia was held in Tashkent on 29 November 2019. "
    found = {one["date"]: one.get("ordinal") for one in sessions(before + text, "2021-07-05")}
    assert found == {"2019-11-29": 2, "2021-08-06": number}
