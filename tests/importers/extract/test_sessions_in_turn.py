"""Other sessions of a series, told by their turn, a day and a city, and bodies told of by "the organisation's"."""

from __future__ import annotations

import pytest

from tests.importers.extract.found import bodies, sessions, told_of

_PUBLISHED = "2015-04-08"
_HELD = "The CIS Council of Foreign Ministers met in Osh on April 7."


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("Next stop Astana, September 2016.", "2016-09"),
        ("Belarus is the organiser next: Minsk, October 2015.", "2015-10"),
        ("And they will meet again! October 5-6, Minsk, an envoy let slip.", "2015-10-05"),
        ("Where next: 2016, Astana.", "2016"),
    ],
)
def test_day_and_city_behind_next_are_of_the_session_after(told: str, day: str) -> None:
    held, other = sessions(f"{_HELD} {told}", _PUBLISHED)
    assert (held["date"], other["body"], other["date"]) == ("2015-04-07", "cis-cfm", day)
    assert held["next"]


@pytest.mark.parametrize(
    ("told", "days"),
    [
        ("The previous time? That was in August in Minsk.", ["2014-08"]),
        ("Earlier rounds: Minsk, October 2014, and before that Astana, May 2013.", ["2014-10", "2013-05"]),
        ("Who was host at the sixth, in Minsk on 3 September 2014, was not there.", ["2014-09-03"]),
    ],
)
def test_day_and_city_behind_earlier_are_of_sessions_before(told: str, days: list[str]) -> None:
    found = sessions(f"{_HELD} {told}", _PUBLISHED)
    assert [(one["body"], one["date"]) for one in found[1:]] == [("cis-cfm", day) for day in days]


@pytest.mark.parametrize(
    "told",
    [
        "Next on his trip: Minsk, October 2015.",
        "Next, Minsk, May 2014.",
        "Next come elections in Minsk in October 2015.",
        "Next to him sat the envoy to Minsk, October 2015.",
        "He was told the previous visit was to Minsk, October 2014.",
    ],
)
def test_the_turn_of_something_else_or_at_another_time_is_of_no_session(told: str) -> None:
    assert len(sessions(f"{_HELD} {told}", _PUBLISHED)) == 1


def test_the_turn_tells_nothing_where_no_session_was_told_of() -> None:
    assert sessions("The CIS is old. Next stop Astana, September 2016.", _PUBLISHED) == []


@pytest.mark.parametrize("owner", ["the organisation's", "the bloc's", "this organization's"])
def test_ministers_of_the_organisation_are_of_the_one_named_before(owner: str) -> None:
    told = f"A strong SCO is what he wants. He opened Tuesday's session of {owner} defence ministers."
    assert bodies(told) == ["sco-cdm"]


def _places(told: str) -> list[tuple[object, object]]:
    found = sessions(told, "2006-12-01", "News of the day")
    return sorted((one["date"], one.get("city")) for one in found)


@pytest.mark.parametrize(
    "told",
    [
        "He was present at the CIS summits of Osh in September 2004 and Brest in August 2005.",
        "There was one CIS summit a year - Osh in September 2004, Brest in August 2005.",
        "These were the CIS summits: Osh in September 2004 and Brest in August 2005.",
    ],
)
def test_a_list_of_cities_and_days_behind_the_word_tells_of_one_session_each(told: str) -> None:
    assert _places(told) == [("2004-09", "Osh"), ("2005-08", "Brest")]


@pytest.mark.parametrize(
    "told",
    [
        "The CIS summit was followed by visits: Osh in September 2004, Brest in August 2005.",
        "Before the CIS summit the president had a long tour: Osh in September 2004, Brest in August 2005.",
    ],
)
def test_a_list_of_something_elses_cities_tells_of_no_session(told: str) -> None:
    assert ("2005-08", "Brest") not in _places(told)


def test_the_day_on_which_somebody_went_on_to_another_city_is_not_that_of_the_council() -> None:
    told = "In May he was in Osh for the CIS Council of Foreign Ministers, in June in Brest with his colleagues."
    assert [day for day, _ in _places(told)] == ["2006-05"]


def test_a_summit_that_another_followed_is_gone_by() -> None:
    told = "The CIS presidents met in Osh on Friday. It followed the January 25 summit in Brest."
    assert ("2006-01-25", "Brest") in _places(told)


def test_a_number_in_another_sentence_is_of_this_month_and_not_of_the_next_session() -> None:
    told = "The CIS ministers of defence will next meet in Osh in October 2007. The CIS presidents meet on the 10th."
    assert "2006-12-10" in [day for day, _ in _places(told)]


def test_that_one_is_the_session_that_the_sentence_before_tells_of() -> None:
    told = "The CIS foreign ministers met in Osh on December 3. A draft was left to the spring session."
    found = told_of(f"{told} That one will be in Brest on April 26.", "2018-12-04")
    assert found == [("cis-cfm", "2018-12-03", "Osh"), ("cis-cfm", "2019-04-26", "Brest")]


def test_that_one_is_nothing_else_that_the_sentence_before_tells_of() -> None:
    told = "The CIS foreign ministers met in Osh on December 3. Their host spoke of a fair."
    found = told_of(f"{told} That one will be in Brest on April 26.", "2018-12-04")
    assert found == [("cis-cfm", "2018-12-03", "Osh")]


def test_a_session_is_the_first_since_that_of_a_day_in_a_city() -> None:
    told = "The CIS foreign ministers met in Osh on December 3. It is their first meeting"
    found = told_of(f"{told} since that of April 12 in Brest.", "2018-12-04")
    assert found == [("cis-cfm", "2018-04-12", "Brest"), ("cis-cfm", "2018-12-03", "Osh")]
