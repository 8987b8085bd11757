"""Sessions told by hardly more than who and when: a day beside people, one more of a kind, a year named before."""

from __future__ import annotations

import pytest

from tests.importers.extract.found import sessions, told_of

_NEWS = "OSH, June 5, 2019 - CIS leaders met on Wednesday in Osh for a summit and signed 12 documents."


def _beside(told: str) -> list[tuple[str | None, ...]]:
    """Body, day and city of all sessions but the one in the news, in order of their days."""
    found = [tuple(one.get(field) for field in ("body", "date", "city")) for one in sessions(f"{_NEWS}\n\n{told}")]
    return sorted((one for one in found if one != ("cis-chs", "2019-06-05", "Osh")), key=str)


@pytest.mark.parametrize(
    ("told", "body"),
    [
        ("The CIS premiers will talk to each other by video link on June 20.", "cis-chg"),
        ("The plan goes to the CIS foreign ministers, who await it on June 20.", "cis-cfm"),
    ],
)
def test_an_exact_day_beside_those_of_a_council_is_their_session_whatever_they_do_then(told: str, body: str) -> None:
    assert _beside(told) == [(body, "2019-06-20", None)]


@pytest.mark.parametrize(
    "told",
    [
        "The plan will be on the desk of the CIS premiers on June 20 in Minsk.",
        "Papers on geodesy are to be passed on to the CIS heads of government, who come to Minsk on June 20.",
    ],
)
def test_papers_that_go_to_a_council_tell_of_its_day_where_no_other_is_told(told: str) -> None:
    assert _beside(told) == [("cis-chg", "2019-06-20", "Minsk")]


def test_a_council_of_which_one_day_is_told_may_have_another() -> None:
    told = "The CIS premiers met in Minsk on May 3.\n\nThe CIS premiers will talk by video link on June 20."
    assert _beside(told) == [("cis-chg", "2019-05-03", "Minsk"), ("cis-chg", "2019-06-20", None)]


@pytest.mark.parametrize(
    "told",
    [
        "The CSTO presidents exchanged greetings on May 9.",
        "The CIS premiers hailed the deal on May 3.",
        "The CIS defence ministers inspected troops on May 2.",
        "The CIS premiers' wives went to the theatre on May 11.",
        "The CIS premiers are on holiday until July 1.",
        "The presidents of both countries spoke by phone on May 5.",
        "The leaders of two football clubs met in Minsk on May 5.",
    ],
)
def test_what_is_done_to_something_or_by_others_on_a_day_is_no_session(told: str) -> None:
    assert _beside(told) == []


@pytest.mark.parametrize("kind", ["emergency", "extraordinary", "informal", "regular"])
def test_one_more_of_another_kind_is_told_wherever_it_stands_in_its_sentence(kind: str) -> None:
    (told, _) = sorted(one["date"] for one in sessions(f"{_NEWS} It was also raised at an {kind} meeting on May 8."))
    assert told == "2019-05-08"


@pytest.mark.parametrize(
    "told",
    [
        "An extraordinary session of the parliament opened in Minsk on May 3.",
        "The club held a general meeting on May 3.",
        "The company called an annual meeting of its owners on May 3.",
    ],
)
def test_a_meeting_of_others_is_none_more_of_those_told_of(told: str) -> None:
    assert _beside(told) == []


@pytest.mark.parametrize(
    "told",
    [
        "In 2020 the chair is Uzbekistan, and the CIS premiers are invited to Minsk on 15 October.",
        "The chair passes to Uzbekistan in 2020, when the CIS premiers will meet in Minsk on 15 October.",
        "The chair for 2020 is Uzbekistan. The CIS premiers are to meet in Minsk on 15 October.",
    ],
)
def test_a_day_is_of_the_year_named_before_it(told: str) -> None:
    assert [one[1] for one in _beside(told) if one[0] == "cis-chg"] == ["2020-10-15"]


@pytest.mark.parametrize(
    "told",
    [
        "The leaders meet next in 2020. Before that, the CIS premiers gather in Minsk on 15 October.",
        "The plan until 2020 is ready. In Minsk on 15 May the CIS premiers had met for its sake.",
        "The leaders meet next in 2020.\n\nThe CIS premiers gather in Minsk on 15 October.",
    ],
)
def test_a_year_of_something_later_is_not_that_of_a_day_before_it(told: str) -> None:
    assert [str(one[1])[:4] for one in _beside(told) if one[0] == "cis-chg"] == ["2019"]


def test_the_session_that_opens_a_paragraph_is_of_those_whom_the_page_is_about() -> None:
    found = sessions(
        "The CIS Council of Heads of Government will meet in Minsk on 23 May.\n\nThe Economic Council meets there on "
        "22 May.\n\nThe autumn session, on 14 November, goes to Osh.",
        "2008-05-19",
    )
    assert [one["body"] for one in found if one["date"] == "2008-11-14"] == ["cis-chg"]


def test_leaders_met_informally_however_far_behind_it_is_said() -> None:
    told = "The CSTO presidents saw each other on May 3 in Minsk on an informal basis."
    assert _beside(told) == [("csto-informal", "2019-05-03", "Minsk")]


@pytest.mark.parametrize(
    "told",
    [
        "The Collective Security Council of the CSTO met in Minsk on May 3, and an informal dinner was given.",
        "The CSTO leaders met in Minsk on May 3 after informal talks of their aides.",
        "The CSTO leaders met in Minsk on May 3, glad to talk informally.",
    ],
)
def test_a_council_or_a_deed_beside_something_informal_is_not_informal(told: str) -> None:
    assert _beside(told) == [("csto-csc", "2019-05-03", "Minsk")]


def test_the_only_day_of_a_sentence_is_its_councils_wherever_it_stands() -> None:
    told = (
        "The session of the CSTO's Collective Security Council of May 3 ended early, and next day many of the same"
        " people, but not all, sat down for the anniversary summit of the SCO."
    )
    assert ("sco-chs", "2019-05-04") in [one[:2] for one in _beside(told)]


@pytest.mark.parametrize(
    "deed",
    [
        "will plant trees on 20 May",
        "had lunch on 2 April",
        "will open a museum on 20 May",
        "appealed to the UN on 2 April",
        "went home on 2 April",
    ],
)
def test_a_ceremony_or_what_is_done_from_afar_is_no_session(deed: str) -> None:
    text = f"The CIS Council of Heads of Government met in Minsk on Friday. The CIS foreign ministers {deed}."
    assert {one["body"] for one in sessions(text, "2002-04-12")} == {"cis-chg"}


@pytest.mark.parametrize(
    "told",
    [
        "The CIS Council of Foreign Ministers consists of eleven ministers and meets twice a year.",
        "The firm sells gas under rules that the CIS Council of Foreign Ministers adopted.",
        "The CIS Council of Foreign Ministers was founded on December 21, 1991.",
        "On June 7 the foreign ministers of the CIS received letters from the bank.",
        "The session of the CIS Council of Foreign Ministers in Minsk backed the ceasefire of April 2, 2018.",
    ],
)
def test_what_a_council_is_and_days_of_other_things_make_no_session_of_that_day(told: str) -> None:
    text = f"The CIS Council of Heads of Government met in Minsk on Friday. {told}"
    assert {one.get("date") for one in sessions(text, "2019-06-08")} <= {"2019-06-07", "2019-06-08"}
    assert [one for one in sessions(text, "2019-06-08") if one["body"] == "cis-cfm" and "backed" not in told] == []


@pytest.mark.parametrize(
    "told",
    [
        "The CIS Council of Heads of State, founded in 1991, will meet in Ashgabat on October 11.",
        "The budget for 2020 was approved. The CIS heads of state will meet in Ashgabat on October 11.",
    ],
)
def test_a_year_gone_by_or_of_a_budget_is_not_that_of_a_session_to_come(told: str) -> None:
    (found,) = sessions(told, "2019-06-08")
    assert (found["date"], found["status"]) == ("2019-10-11", "scheduled")


@pytest.mark.parametrize("how", ["in informal dress", "to discuss informal trade", "with an informal dinner"])
def test_what_else_is_informal_makes_no_informal_summit(how: str) -> None:
    (found,) = sessions(f"The CIS heads of state met in Osh on Friday {how}.", "2019-06-08")
    assert found["body"] == "cis-chs"


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("The CIS Council of Foreign Ministers approved the plan on 4 October 2018.", ("2018-10-04", None)),
        ("The CIS foreign ministers approved the plan in October 2018.", ("2018-10", None)),
        ("The CIS Council of Foreign Ministers approved the plan in Brest in 2018.", ("2018", "Brest")),
    ],
)
def test_what_a_council_did_within_a_year_of_the_report_or_in_a_city_tells_of_its_session(
    told: str, found: tuple[str | None, ...]
) -> None:
    assert _beside(told) == [("cis-cfm", *found)]


@pytest.mark.parametrize(
    "told",
    [
        "The CIS Council of Foreign Ministers approved the plan on 4 October 2008.",
        "The CIS heads of government are to be sent the plan in Brest.",
        "The company opened a plant in Brest under a decision by the CIS Council of Heads of Government.",
        "Local sports ministers of the CIS watched a football match in Brest on 4 May 2019.",
        "A draft prepared by the CIS foreign ministers entered into force in October 2018.",
        "In March a football club from Brest invited the CIS foreign ministers to a match.",
        "The museum in Brest shows portraits of the CIS heads of government.",
        "Parliament voted in October 2018 on a paper of the Intergovernmental Council on seed growing.",
    ],
)
def test_a_city_or_a_day_of_something_else_makes_no_session_of_a_council_named_beside_it(told: str) -> None:
    assert _beside(told) == []


@pytest.mark.parametrize(
    ("told", "body"),
    [
        ("The Eurasian Intergovernmental Council met too.", "eaeu-eic"),
        ("The CSTO foreign ministers sat down behind closed doors.", "csto-cfm"),
    ],
)
def test_what_another_council_did_without_a_day_is_of_the_day_of_the_report(told: str, body: str) -> None:
    assert [one for one in told_of(f"{_NEWS}\n\n{told}", "2019-06-05") if one[0] == body] == [
        (body, "2019-06-05", "Osh")
    ]


@pytest.mark.parametrize(
    "told",
    [
        "The Eurasian Intergovernmental Council met the previous evening.",
        "The Eurasian Intergovernmental Council has met ten times.",
        "Two clubs met in Brest; the Eurasian Intergovernmental Council sponsors the cup.",
        "The cup of the Eurasian Intergovernmental Council was held in Brest.",
        "A draft was approved and goes to the Eurasian Intergovernmental Council.",
        "The governor and the mayor met on the sidelines of the SCO summit.",
        "The Eurasian Intergovernmental Council may be chaired by a deputy.",
        "The parliament in Brest discussed what the Eurasian Intergovernmental Council signed.",
    ],
)
def test_a_council_of_which_no_news_is_told_did_not_meet_on_the_day_of_the_report(told: str) -> None:
    assert {one[0] for one in told_of(f"{_NEWS}\n\n{told}", "2019-06-05")} == {"cis-chs"}
