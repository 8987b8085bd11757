"""When sessions are, by clauses put in, by what several share, by plans that failed, and by the report itself."""

from __future__ import annotations

import pytest

from tests.importers.extract.found import dates, sessions

_PUBLISHED = "2015-04-08"
_MET = "The CIS Council of Foreign Ministers met in Osh on April 7."


def _told(text: str, published: str | None = _PUBLISHED) -> list[tuple[str, str | None, str | None]]:
    found = sessions(text, published)
    return sorted((one["body"], one.get("date"), one.get("city") or one.get("country")) for one in found)


@pytest.mark.parametrize(
    "text",
    [
        "Two presidents, who held talks in Baku the day before, will greet the CIS summit in Osh on May 5.",
        "The envoy, who was in Baku on May 2, will attend the CIS summit in Osh on May 5.",
        "Baku, which receives a forum on May 2, sends a guest to the CIS summit in Osh on May 5.",
    ],
)
def test_day_and_city_of_a_clause_put_in_are_not_the_session_s(text: str) -> None:
    assert _told(text) == [("cis-chs", "2015-05-05", "Osh")]


@pytest.mark.parametrize(
    "behind",
    [
        "the heads of state on the following day.",
        "the heads of state a day later.",
        "and the heads of state on May 6.",
    ],
)
def test_of_days_told_for_both_each_has_its_own(behind: str) -> None:
    both = "Osh hosts meetings of CIS leaders and of CIS foreign ministers on May 5-6."
    text = f"{both} The ministers meet on May 5, {behind}"
    assert _told(text) == [("cis-cfm", "2015-05-05", "Osh"), ("cis-chs", "2015-05-06", "Osh")]


@pytest.mark.parametrize(
    "behind",
    [
        "preceded there by the foreign ministers on May 4.",
        "with the foreign ministers gathering there a day earlier.",
        "after the foreign ministers, who convene there on May 4.",
    ],
)
def test_who_comes_first_is_told_behind(behind: str) -> None:
    text = f"Ahead is the CIS Council of Heads of State in Osh on May 5, {behind}"
    assert _told(text) == [("cis-cfm", "2015-05-04", "Osh"), ("cis-chs", "2015-05-05", "Osh")]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The main event of the year is the CIS summit in Osh on January 8.", "2016-01-08"),
        ("Its highlight is the CIS Council of Heads of State on January 8 in Osh.", "2016-01-08"),
        ("Next year the CIS summit will be held in Osh.", "2016"),
        (
            "The leaders of the CIS are to sign a paper in Osh on May 6, the second day of the summit.",
            "2015-05-05",
        ),
    ],
)
def test_what_is_and_what_comes_next_year_lies_ahead(text: str, day: str) -> None:
    assert _told(text)[0][1] == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The CIS summit, which should have been held in Osh on April 9, is off.", "2015-04-09"),
        ("Nor will the CIS Council of Heads of State meet in Osh on April 9.", "2015-04-09"),
        ("The CIS leaders, who were to gather in Osh on April 9, will not meet then.", "2015-04-09"),
    ],
)
def test_a_plan_that_failed_is_called_off(text: str, day: str) -> None:
    (found,) = sessions(text, _PUBLISHED)
    assert (found["date"], found["status"]) == (day, "cancelled")


@pytest.mark.parametrize(
    ("behind", "other"),
    [
        ("A regular session is due in Minsk in May.", ("cis-cfm", "2015-05", "Minsk")),
        ("Another meeting will take place in Minsk in May.", ("cis-cfm", "2015-05", "Minsk")),
        ("A year ago, on April 4, 2014, Minsk was the host.", ("cis-cfm", "2014-04-04", "Minsk")),
        ("In May it will be Minsk.", ("cis-cfm", "2015-05", "Minsk")),
        ("The one before that was in Minsk in December 2014.", ("cis-cfm", "2014-12", "Minsk")),
    ],
)
def test_one_more_of_those_told_of_is_told_without_their_name(behind: str, other: tuple[str, str, str]) -> None:
    assert _told(f"{_MET} {behind}") == sorted([("cis-cfm", "2015-04-07", "Osh"), other])


@pytest.mark.parametrize(
    "behind", ["A regular flight is due in Minsk in May.", "Next, Minsk, May 2014.", "Minsk, May 9, 2014."]
)
def test_city_and_day_of_something_else_are_of_no_session(behind: str) -> None:
    assert _told(f"{_MET} {behind}") == [("cis-cfm", "2015-04-07", "Osh")]


@pytest.mark.parametrize(
    "behind",
    [
        "The ninth took place in Minsk in May 2014; Baku is to host the eleventh in May 2016.",
        "Baku will receive the eleventh in May 2016. Minsk hosted the ninth in May 2014.",
        "Minsk hosted the ninth in May 2014. The leaders agreed to meet in May 2016 in Baku for the eleventh.",
    ],
)
def test_a_number_stands_for_a_session_beside_another_of_the_series(behind: str) -> None:
    text = f"The tenth summit of the Organization of Turkic States was held in Osh on April 7. {behind}"
    assert [day for _, day, _ in _told(text)] == ["2014-05", "2015-04-07", "2016-05"]


@pytest.mark.parametrize(
    ("text", "field", "count"),
    [
        ("{} They signed 15 documents: 11 decisions and a charter.", "adopted_documents", 15),
        ("{} It had nine questions of its own.", "agenda_items", 9),
        (
            "Since January there were 38 events, among them that of the ministers. {} It had 9 points.",
            "agenda_items",
            9,
        ),
    ],
)
def test_all_that_a_session_had_or_passed_is_counted(text: str, field: str, count: int) -> None:
    assert [one.get(field) for one in sessions(text.format(_MET), _PUBLISHED)] == [count]


def test_a_number_of_something_else_is_no_session() -> None:
    others = "The third of them came on Sunday, and the host received the fourth in Minsk on April 6."
    assert _told(f"{_MET} {others}") == _told(_MET)


def test_all_bodies_meet_again_that_a_sentence_told_together() -> None:
    text = (
        "The Council of Foreign Ministers and the Council of Defense Ministers of the Collective Security Treaty"
        " Organization sat in Osh on April 7. Both councils will meet again in Minsk in May."
    )
    days = [("csto-cdm", "2015-04-07", "Osh"), ("csto-cdm", "2015-05", "Minsk")]
    assert _told(text) == [*days, ("csto-cfm", "2015-04-07", "Osh"), ("csto-cfm", "2015-05", "Minsk")]


def test_a_guest_of_the_summit_has_days_of_his_own() -> None:
    text = "The CIS summit was held in Osh on April 7. A guest of the summit spoke in Osh with his host on Sunday."
    assert _told(text) == [("cis-chs", "2015-04-07", "Osh")]


def test_a_summit_on_another_day_than_the_informal_one_is_the_regular() -> None:
    text = "The informal CIS summit was held in Osh on April 7. The summit in Minsk is set for May 5."
    assert _told(text) == [("cis-chs", "2015-05-05", "Minsk"), ("cis-informal", "2015-04-07", "Osh")]


@pytest.mark.parametrize(
    ("said", "day"), [("will meet in Osh on 6 April 2018", "2018-01-30"), ("met in Osh on 6 April 2018", "2019-01-30")]
)
def test_a_dateline_without_a_year_stands_on_its_side_of_the_day_in_full(said: str, day: str) -> None:
    found = dates(f"Minsk, 30 January (Bug Wire) - The Council of Foreign Ministers of the CIS {said}, he said today.")
    assert day in found


def test_what_somebody_said_at_a_session_will_be_does_not_set_the_session_ahead() -> None:
    (found,) = sessions('"We will build roads," he said at the CIS summit in Osh on Friday.', "2025-04-12")
    assert (found["date"], found["status"]) == ("2025-04-11", "held")
