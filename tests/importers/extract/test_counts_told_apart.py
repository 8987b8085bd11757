from __future__ import annotations

import pytest

from tests.importers.extract.found import sessions

_HELD = "The CIS Council of Foreign Ministers met in Minsk on 6 April 2018. "
_COUNTS = {"agenda_items": "A", "draft_documents": "D", "adopted_documents": "S", "forwarded_documents": "F"}


def _counted(text: str) -> dict[str, object]:
    told = next(one for one in sessions(text, published="2018-04-07") if one["date"] == "2018-04-06")
    return {letter: told[field] for field, letter in _COUNTS.items() if field in told}


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("They discussed 13 items, adopted 11 documents and remitted 4 of them to the presidents.", "A13 S11 F4"),
        (
            "The Council considered 18 issues and adopted 6 papers, of which 3 will be sent to the presidents.",
            "A18 S6 F3",
        ),
        ("Nine documents were signed, four of which were submitted to the heads of state.", "S9 F4"),
        ("They went through 12 draft documents. Of these, 8 were signed.", "D12 S8"),
        ("There were 14 drafts on the table. Eight of them were signed.", "D14 S8"),
        ("13 draft documents were considered. Seven were adopted, two were returned for completion.", "D13 S7"),
        ("The number of drafts presented to the ministers was 18. From them 15 were adopted.", "D18 S15"),
        ("Of the documents considered, twelve were adopted, and seven drafts were sent to the presidents.", "S12 F7"),
        ("They signed 6 documents. Of the 6, she said, two were referred to the heads of state.", "S6 F2"),
        ("All the documents, 13 in number, were signed.", "S13"),
        ("Drafts on the remaining questions, six in number, were submitted to the heads of state.", "F6"),
        ("Documents signed: 9.", "S9"),
        ("Sixteen points on the agenda; eight papers signed, five sent on to the presidents.", "A16 S8 F5"),
        ("Fourteen decisions were adopted, six drafts go to the Council of Heads of State.", "S14 F6"),
        ("By results of the discussion were accepted ten documents.", "S10"),
        ("In the course of it 16 topical issues of cooperation were considered.", "A16"),
        ("Of 21 issues on the agenda, two were discussed in private.", "A21"),
        ("In the expanded one twelve issues were considered.", "A12"),
        ("There were 16 questions, and 20 drafts were put before the deputy heads of government.", "A16 D20"),
        ("Seventeen of the 20 documents signed at the meeting have been registered since.", "S20"),
        ("It was decided to send on 4 drafts to the Council of Heads of State for consideration.", "F4"),
        ("The ministers finished work on 14 drafts, passed on by the experts before the summit.", "D14"),
        ("Nine documents were signed and sent for publication after the session of the Council.", "S9"),
        ("Four documents are passed on to the CIS summit.", "F4"),
        ("In the enlarged format the documents were signed, 16 in all.", "S16"),
        ("Agenda - 14 items; documents signed - 11.", "A14 S11"),
        ("Seven drafts on it are meant for the heads of state.", "F7"),
        ("Six draft documents were approved for the presidents.", "F6"),
        ("To the heads of state, who meet in autumn, the premiers forward 3 drafts.", "F3"),
        ("Two agreements, on seeds and on fish of the inland waters, have been sent to the heads of state.", "F2"),
        ("Two agreements, on seeds and fish, have been approved and are sent to the presidents.", "F2"),
        ("The ministers considered 13 documents.\n\nSix of these were adopted.", "D13 S6"),
        ("They examined drafts of two decisions: on staff and on the budget.", ""),
    ],
)
def test_each_number_counts_what_its_own_clause_does(text: str, counts: str) -> None:
    assert _counted(_HELD + text) == {one[0]: int(one[1:]) for one in counts.split()}


@pytest.mark.parametrize(
    "text",
    [
        "The parliament of the country considered 16 issues.",
        "The UN Security Council adopted 12 resolutions on it.",
        "The two presidents signed 9 documents after their talks.",
        "The ministers of transport signed 7 documents.",
        "The company signed 3 agreements at the exhibition.",
        "In all, 17 agreements on investment were signed by companies.",
        "The mayor got through 20 issues.",
        "The book covered 12 topics.",
        "15 key issues were discussed in the press.",
        "The clerk accepted 12 documents.",
        "He wrote 12 papers for the presidents of two clubs.",
        "Zenit led by 14 points; 20 papers wrote about it for the leaders.",
        "Papers were found in the cellar, 14 in all.",
        "The striker scored 20 points for the champions.",
        "The chief of protocol gave 14 interviews on 9 topics to magazines.",
        "A firm in Minsk tabled 11 agreements for the leaders of the market.",
        "12 documents were the result of the search.",
        "Twelve agreements were concluded by Belarus and China.",
        "Old documents, 13 in number, were adopted as exhibits by a museum.",
        "The newspaper lists 10 topics which nobody raised.",
        "The exam for young diplomats comprises 40 questions.",
        "Five items deal with culture, two with the staff.",
        "Eight items were proposed by Tajikistan.",
        "Two documents were signed with reservations.",
        "The prime ministers had struck two items from the list of questions.",
        "In 24 years the Council has considered 412 questions and sent up 640 drafts to the presidents.",
        "In October 2017 the ministers considered 16 issues.",
        "The next meeting will consider 20 issues.",
        "At the first meeting in 1993 they considered 20 issues.",
    ],
)
def test_what_others_or_other_meetings_count_is_not_counted(text: str) -> None:
    assert _counted(_HELD + text) == {}


def test_an_agenda_is_not_of_those_who_put_it_together() -> None:
    told = sessions(
        "The CIS Council of Foreign Ministers will meet in Minsk on 6 April 2018.\n\nThe agenda was put together by the"
        " Council of Permanent Plenipotentiary Representatives, which met in Minsk on 30 January 2018, and consists of"
        " 14 items.",
        published="2018-04-03",
    )
    assert {one["body"]: one.get("agenda_items") for one in told} == {"cis-cfm": 14, "cis-cpr": None}


def test_items_are_of_those_who_met_not_of_those_that_they_prepared_for() -> None:
    told = sessions(
        "The CIS Council of Foreign Ministers met in Minsk on 6 April 2018.\n\nIn narrow format they spoke of the"
        " preparation of the meeting of the CIS Council of Heads of State in Dushanbe on 28 September 2018. Then 14"
        " questions were considered.",
        published="2018-04-07",
    )
    assert {one["body"]: one.get("agenda_items") for one in told} == {"cis-cfm": 14, "cis-chs": None}


def test_items_named_before_another_body_in_an_aside_are_of_those_who_met() -> None:
    told = sessions(
        "The CIS Economic Council met in Moscow on 15 March 2019.\n\nThe members discussed 9 issues, among them the"
        " plan that goes to the CIS Council of Heads of Government in Ashgabat on 24 May 2019.",
        published="2019-03-15",
    )
    assert {one["body"]: one.get("agenda_items") for one in told} == {"cis-ec": 9, "cis-chg": None}


_MET = "The CIS Economic Council met in Moscow on 6 April 2018. "


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The next, 78th, meeting of the CIS Economic Council was held in Moscow on 6 April 2018.", 78),
        ("The jubilee, seventy-eighth, meeting of the CIS Economic Council was held in Moscow on 6 April 2018.", 78),
        ("A meeting of the CIS Economic Council, its eightieth one, was held in Moscow on 6 April 2018.", 80),
        ("A meeting of the CIS Economic Council, 78th in a row, was held in Moscow on 6 April 2018.", 78),
        ("The LXXVIII meeting of the CIS Economic Council was held in Moscow on 6 April 2018.", 78),
        (f"{_MET}This was its 78th sitting.", 78),
        (f"{_MET}The Council has met for the 78th time.", 78),
        (f"For the 78th time, {'again ' * 12}the CIS Economic Council met in Moscow on 6 April 2018.", 78),
        ("The 78th-floor meeting of the CIS Economic Council was held in Moscow on 6 April 2018.", None),
        (f"{_MET}This was a meeting of friends.", None),
        (f"{_MET}It was the third meeting in Moscow since 2010.", None),
        (f"{_MET}The 25th anniversary of the Commonwealth was marked.", None),
        (f"{_MET}The Russian minister held his fifth bilateral meeting of the day.", None),
    ],
)
def test_a_number_told_in_any_place_beside_the_meeting_is_its_own(text: str, number: int | None) -> None:
    assert sessions(text, published="2018-04-07")[0].get("ordinal") == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The next meeting, the 79th, is scheduled for 22 June 2018 in Minsk.", 79),
        ("The next meeting, the seventy-ninth, is scheduled for 22 June 2018 in Minsk.", 79),
        ("They agreed to hold their 79th meeting in Minsk on 22 June 2018.", 79),
        ("They will meet on 22 June 2018 in Minsk, the first big meeting in Belarus for many years.", None),
    ],
)
def test_the_number_of_the_next_meeting_may_stand_between_commas(text: str, number: int | None) -> None:
    (later,) = [one for one in sessions(_MET + text, published="2018-04-07") if one["date"] == "2018-06-22"]
    assert later.get("ordinal") == number


@pytest.mark.parametrize(
    "text",
    [
        "The Commonwealth has adopted 300 documents.",
        "The forum of rectors adopted 8 resolutions.",
        "He noted that 40 documents would be prepared next year.",
    ],
)
def test_what_no_session_can_have_is_not_counted(text: str) -> None:
    assert _counted(_HELD + text) == {}


@pytest.mark.parametrize("things", ["All 20 items of luggage were lost.", "There are 14 items to sell, a trader said."])
def test_items_that_are_things_are_on_no_agenda(things: str) -> None:
    (session,) = sessions(f"The CIS foreign ministers met in Minsk on Friday. {things}", "2002-05-10")
    assert session.get("agenda_items") is None
