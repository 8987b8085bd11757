"""What is told of other times, of other things or in passing makes no session, and moves none."""

from __future__ import annotations

import pytest

from tests.importers.extract.found import sessions

_PUBLISHED = "2024-04-15"
_MET = "The CIS Council of Foreign Ministers met in Minsk on 12 April 2024."
_FOURTEENTH = "The 14th CIS Council of Foreign Ministers met in Minsk on 12 April 2024."


def _told(text: str) -> list[tuple[str | None, str | None]]:
    """Day and standing of every session, by day."""
    found = [(one.get("date"), one.get("status")) for one in sessions(text, _PUBLISHED)]
    return sorted(found, key=lambda one: one[0] or "")


@pytest.mark.parametrize(
    "told",
    [
        "The CIS Council of Foreign Ministers met recently.",
        "The CIS Council of Foreign Ministers met a few days ago, the ministry said.",
        "The CIS Council of Foreign Ministers met over the weekend, the ministry said.",
        "The CIS Council of Foreign Ministers has met ten times, a guide said.",
        "Six months have passed since the CIS summit took place.",
        "After the CIS summit took place, prices fell for a decade.",
        "The hotel where the SCO summit took place is for sale.",
        "In the book he writes how the CIS summit took place in Kazan amid snow.",
        "The decision was adopted at the CIS summit long ago.",
    ],
)
def test_a_meeting_of_no_told_day_that_is_no_news_is_not_given_that_of_the_report(told: str) -> None:
    assert all(day is None for day, _ in _told(told))


def test_a_meeting_told_as_just_held_still_has_the_day_of_the_report() -> None:
    told = "The CIS Council of Foreign Ministers met in Minsk, where it discussed trade."
    assert _told(told) == [(_PUBLISHED, "held")]


@pytest.mark.parametrize("dateline", ["ASTANA, March 3, 2020 (Agency) - ", "ASTANA, 3 March 2020. "])
def test_a_report_written_on_another_day_than_it_appeared_on_dates_no_session_by_the_latter(dateline: str) -> None:
    told = "The CIS Council of Foreign Ministers met, the press service says."
    (found,) = sessions(dateline + told, _PUBLISHED, "Headline of it")
    assert found.get("date") != _PUBLISHED


@pytest.mark.parametrize(
    "behind",
    [
        "Germany hosts the championship. In June it will be in Berlin.",
        "Kazakhstan plays Belarus twice. On 20 April Astana hosts.",
        "The embassy moves. In June it will be in Osh.",
        "The capital was Almaty. In December 1997 it was Astana.",
        "The parliament passed the law. A regular session is due in Osh in May.",
        "A second factory is planned. Another meeting will take place in Osh in May.",
    ],
)
def test_what_does_not_stand_right_behind_a_meeting_is_no_other_one_of_its_body(behind: str) -> None:
    assert _told(f"{_MET} {behind}") == [("2024-04-12", "held")]


def test_another_session_due_in_a_month_gone_by_this_year_is_of_the_next() -> None:
    assert _told(f"{_MET} Another session is due in March.") == [("2024-04-12", "held"), ("2025-03", "scheduled")]


@pytest.mark.parametrize("of", ["the economic forum", "the talks", "the SCO summit"])
def test_the_third_day_of_something_else_does_not_move_a_session(of: str) -> None:
    told = sessions(f"On 14 April, the third day of {of}, the CIS Council of Foreign Ministers met.", _PUBLISHED)
    assert [one.get("date") for one in told if one["body"] == "cis-cfm"] == ["2024-04-14"]


@pytest.mark.parametrize(
    "behind",
    [
        "Osh opened three schools; the thirteenth is in the centre, built in May 2022.",
        "Osh has twelve metro stations. The thirteenth is in Osh, built in May 2022.",
        "Osh has built fourteen new hospitals; the fifteenth was opened in Osh in May 2022.",
    ],
)
def test_the_next_of_counted_things_is_no_session(behind: str) -> None:
    assert _told(f"{_FOURTEENTH} {behind}") == [("2024-04-12", "held")]


@pytest.mark.parametrize(
    "told",
    [
        "The CIS summit in Osh on 5 May 2024 will begin when the microphones are off, the host said.",
        "The CIS summit in Osh on 5 May 2024 is safe, and all bets are off, the host said.",
        "The CIS summit will be held in Osh on 5 May 2024 while the lights are off.",
    ],
)
def test_other_things_that_are_off_call_no_session_off(told: str) -> None:
    assert _told(told) == [("2024-05-05", "scheduled")]


@pytest.mark.parametrize(
    "told",
    [
        "The CIS summit in Osh on 5 May 2024 is off, the host said.",
        "The CIS summit of 5 May 2024 was not held as planned.",
        "The CIS summit planned for 5 May 2024 in Osh has not been held.",
        "The CIS summit was not held in Osh on 5 May 2024.",
    ],
)
def test_a_session_that_is_off_or_was_not_held_is_called_off(told: str) -> None:
    assert _told(told) == [("2024-05-05", "cancelled")]


@pytest.mark.parametrize(
    "told",
    [
        "The CIS summit was not held in Osh but in Minsk on 12 April 2024.",
        "The CIS summit was held in Minsk on 12 April 2024. It was not held in Osh since 2019.",
    ],
)
def test_a_session_that_was_not_held_elsewhere_is_not_called_off(told: str) -> None:
    assert ("2024-04-12", "held") in _told(told)


def test_the_will_of_a_council_is_nothing_to_come() -> None:
    told = "Against the will of the Council of CIS Defence Ministers the plant in Minsk closed on 5 February."
    assert not [day for day, status in _told(told) if status == "scheduled" or (day or "").startswith("2025")]


@pytest.mark.parametrize(
    "told",
    [
        "Two events were held in Minsk: the CIS leaders on July 3, 2023 were the subject of one.",
        "Last summer two meetings of the club took place: the CIS leaders on July 3 were quoted in both.",
        "They hold several meetings a year in Minsk: the CIS foreign ministers in July prepare them.",
    ],
)
def test_those_told_of_on_a_day_behind_meetings_of_others_have_not_met(told: str) -> None:
    assert _told(told) == []


def test_the_talk_of_something_else_is_no_session() -> None:
    assert _told("The football talks of the CIS leaders were a joke, wrote a paper in Minsk on May 7.") == []


def test_what_is_informal_in_a_clause_on_the_place_makes_no_session_so() -> None:
    told = "The CIS leaders met in Osh on 5 April 2024 in the hall where in an informal setting the bands play."
    assert [one["body"] for one in sessions(told, _PUBLISHED)] == ["cis-chs"]


@pytest.mark.parametrize(
    "told",
    [
        "The CIS presidents decided to send observers to the upcoming elections in Moldova in October.",
        "The CIS heads of state agreed to support the planned referendum in November.",
    ],
)
def test_what_leaders_mean_to_do_has_a_day_of_its_own(told: str) -> None:
    found = sessions(f"The CIS leaders met in Yalta on Friday. {told}", "2003-09-19")
    assert [(one["body"], one["date"]) for one in found] == [("cis-chs", "2003-09-19")]


@pytest.mark.parametrize(
    "told",
    [
        "The Coordination Committee under the CIS Council of Defence Ministers met in Osh on 5 April.",
        "A commission within the CIS Economic Council will hold a session in Osh on 5 May.",
        "The Commission on Trade of the CIS Economic Council met in Osh on 5 April.",
        "A meeting of the Commission on Economic Affairs at the CIS Economic Council took place in Osh on 5 April.",
        "CIS ministers would compare views on what goes on, now that the chair is to change on 1 July 2024.",
    ],
)
def test_a_board_under_a_council_is_not_the_council(told: str) -> None:
    assert sessions(told, _PUBLISHED) == []


def test_a_session_that_a_board_under_the_council_has_is_not_the_council_s() -> None:
    told = "The committee that works under the Council had its 48th meeting in Osh on 5 April."
    assert _told(f"{_MET}\n\n{told}") == [("2024-04-12", "held")]


def test_the_day_of_an_election_abroad_is_no_session_of_those_who_watch_it() -> None:
    told = "To watch the Presidential Elections in the Republic of Chad on 9 June 2024 the ministers adopted a plan."
    assert _told(f"{_MET}\n\n{told}") == [("2024-04-12", "held")]


@pytest.mark.parametrize(
    "told",
    [
        "The request for a meeting was sent on 5 April.",
        "The letter with a request for the meeting came on 5 April.",
        "Preparations for the session began on 5 April.",
        "The road to the summit was closed on 5 April.",
        "Registration for the session ends on 5 May.",
        "The ministers had been to the museum on 5 April.",
    ],
)
def test_what_is_for_a_meeting_has_a_day_of_its_own(told: str) -> None:
    assert _told(f"{_MET} {told}") == [("2024-04-12", "held")]


def test_the_end_of_a_year_is_not_that_of_a_session() -> None:
    (found,) = sessions("The CIS leaders will come together for an informal summit in Osh at the end of the year.")
    assert found["status"] == "scheduled"


@pytest.mark.parametrize(
    "told",
    [
        "The date for the next session was set: it is to be 11 October 2024.",
        "Preparations for the next session, on 11 October 2024, began.",
        "Preparations for the next session to be held on 11 October 2024 are going on.",
    ],
)
def test_a_day_beside_what_is_for_a_meeting_is_still_the_meetings_own(told: str) -> None:
    assert "2024-10-11" in [day for day, _ in _told(f"{_MET} {told}")]


@pytest.mark.parametrize("told", ["sends its foreign minister to Paris on Tuesday", "has its leader in Osh on 7 May"])
def test_the_day_of_one_minister_in_a_city_is_no_session_of_the_council(told: str) -> None:
    ahead = "The CIS Council of Heads of Government will meet in Tbilisi on 10 June 2024."
    assert _told(f"{ahead} Russia {told}.") == [("2024-06-10", "scheduled")]


@pytest.mark.parametrize(
    "told",
    [
        "The minister spoke in Sochi today of the forthcoming meeting of the CIS Council of Foreign Ministers.",
        "In Sochi today the minister told reporters about the next session of the CIS Council of Foreign Ministers.",
        "The president met Ivan Petrov in Sochi on 12 April and discussed the agenda of the upcoming CIS summit.",
    ],
)
def test_the_day_on_which_somebody_talks_of_a_session_to_come_is_not_its_own(told: str) -> None:
    assert all(day is None for day, _ in _told(told))


@pytest.mark.parametrize(
    "told",
    [
        "The minister spoke of the forthcoming CIS summit in Sochi on 7 May.",
        "Sochi will on 7 May be the venue of the next CIS summit.",
        "On 7 May the leaders will be at the upcoming CIS summit in Sochi.",
    ],
)
def test_a_day_beside_a_session_to_come_is_its_own(told: str) -> None:
    assert _told(told) == [("2024-05-07", "scheduled")]


@pytest.mark.parametrize("told", ["Osh is hosting", "Osh is playing host to"])
def test_a_session_that_a_city_is_hosting_is_of_the_day_of_the_report(told: str) -> None:
    assert _told(f"{told} a meeting of the CIS Council of Foreign Ministers.") == [(_PUBLISHED, "held")]


def test_a_session_that_takes_place_is_of_the_day_of_the_report_unless_it_is_told_how_often() -> None:
    told = "A meeting of the CIS Council of Foreign Ministers takes place"
    assert _told(f"{told} in Osh.") == [(_PUBLISHED, "held")]
    assert all(day is None for day, _ in _told(f"{told} twice a year in Osh."))


def test_a_session_to_come_that_somebody_talks_of_is_not_in_the_city_of_the_talk() -> None:
    told = "President Putin met Ivan Petrov in Sochi today. They also discussed the upcoming CIS summit."
    assert all("city" not in one for one in sessions(told, _PUBLISHED))


@pytest.mark.parametrize(
    "told",
    [
        "The meeting of the Council for Humanitarian Cooperation on 20 April will choose a capital.",
        "The Council for Humanitarian Cooperation will meet on 20 April in Osh.",
        "The Council on Standardization met in Osh on 10 April.",
    ],
)
def test_a_council_for_one_field_is_not_the_one_that_the_text_is_of(told: str) -> None:
    assert _told(f"{_MET} {told}") == [("2024-04-12", "held")]


def test_a_council_told_of_with_its_day_is_still_itself() -> None:
    assert _told("The CIS Council of Foreign Ministers opens. The Council on Friday, 12 April met in Minsk.") != []


@pytest.mark.parametrize(
    "told",
    [
        "Previously the envoy worked in Osh, in March 2019.",
        "The envoy was born in Osh in May 1970; before that the family lived in Brest, in April 1968.",
        "The next flood is feared in Osh in April 2025.",
        "The next train will leave in Osh on 20 June 2024.",
        "Last time wheat prices rose so fast, in Osh in May 2019, shops ran out of bread.",
        "Until the previous owner died in Osh in March 2020, the hotel stood empty.",
        "The fourth was held up in Osh on 3 March 2024.",
    ],
)
def test_the_turn_of_something_else_with_a_day_and_a_city_is_no_session(told: str) -> None:
    assert _told(f"{_MET} {told}") == [("2024-04-12", "held")]


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("Next stop Osh, May 2025.", "2025-05"),
        ("Previously the ministers met in Osh, in October 2023.", "2023-10"),
        ("The next one will be in Osh in May 2025.", "2025-05"),
        ("Last time it was Osh, in October 2023.", "2023-10"),
    ],
)
def test_the_turn_of_those_who_met_with_a_day_and_a_city_still_is_one(told: str, day: str) -> None:
    assert day in [one for one, _ in _told(f"{_MET} {told}")]


def test_what_is_done_year_after_year_is_no_session_of_this_one() -> None:
    told = "The leaders of the CIS for many years have gathered in Osh in the last days of March."
    assert _told(f"{_MET} {told}") == [("2024-04-12", "held")]


def test_a_meeting_that_somebody_waits_for_others_at_is_not_held_yet() -> None:
    told = '"We are waiting for you at the informal meeting of CIS leaders in Osh," the host said at a forum.'
    assert [standing for _, standing in _told(told)] == ["scheduled"]
