from __future__ import annotations

import pytest

from importers.extract.english.meetings.sessions import find_sessions
from tests.importers.extract.found import page, sessions

_HELD = "The CIS Council of Heads of Government met in Sochi on 3 June 2019. "


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("The agenda includes 15 issues.", "agenda_items", 15),
        ("There are twelve items on the agenda.", "agenda_items", 12),
        ("The participants considered fourteen agenda items.", "agenda_items", 14),
        ("They reviewed 17 draft documents.", "draft_documents", 17),
        ("The ministers adopted 12 documents.", "adopted_documents", 12),
        ("The leaders signed a package of eight documents.", "adopted_documents", 8),
        ("As a result, 9 documents were signed.", "adopted_documents", 9),
        ("Twenty-one documents were adopted.", "adopted_documents", 21),
        ("Four documents will be submitted to the Council of Heads of State.", "forwarded_documents", 4),
        ("It was a short agenda of 4 items.", "agenda_items", 4),
        ("There was a 15-item agenda.", "agenda_items", 15),
        ("Of the 17 items, one was removed.", "agenda_items", 17),
        ("The list counts 18 points.", "agenda_items", 18),
        ("The premiers had 21 questions to talk over.", "agenda_items", 21),
        ("Of 15 points in the draft agenda 13 were left.", "agenda_items", 13),
        ("Five draft documents were discussed.", "draft_documents", 5),
        ("Twelve papers have been prepared.", "draft_documents", 12),
        ("Out of 14 documents 12 were signed.", "adopted_documents", 12),
        ("14 of the 16 documents were signed.", "adopted_documents", 14),
        ("14 of the 16 documents considered were signed.", "adopted_documents", 14),
        ("14 of the 16 papers put before the premiers were signed.", "adopted_documents", 14),
        ("The Council took 14 decisions.", "adopted_documents", 14),
        ("They signed the Declaration and 12 other documents.", "adopted_documents", 13),
        ("The premiers put their signatures under 15 papers.", "adopted_documents", 15),
        (
            "A total of 23 documents were agreed and submitted to the Council of Heads of State.",
            "forwarded_documents",
            23,
        ),
        ("They had 21 questions, 9 of which will go to the heads of state.", "forwarded_documents", 9),
        ("Out of 15 issues examined, 5 will be brought to the Council of Heads of State.", "agenda_items", 15),
        ("They signed 12 documents; another eight will be submitted to the presidents.", "adopted_documents", 12),
        ("They signed 12 documents; another eight will be submitted to the presidents.", "forwarded_documents", 8),
        ("The remaining eight go further, to the heads of state.", "forwarded_documents", 8),
        ("Nine decisions were taken and seven drafts handed on to the presidents.", "adopted_documents", 9),
        ("Before the premiers were 14 questions.", "agenda_items", 14),
        ("The issues submitted to them were 22.", "agenda_items", 22),
        ("On the table on 3 June were 15 items.", "agenda_items", 15),
        ("Some questions were withdrawn from the agenda.", "removed_items", "Some questions"),
    ],
)
def test_counts_go_to_their_field(text: str, field: str, value: object) -> None:
    assert sessions(_HELD + text)[0][field] == value


@pytest.mark.parametrize(
    "text",
    [
        "They adopted more than 20 documents.",
        "About 10 issues are on the agenda.",
        "20-25 documents will be signed.",
        "15 or 16 documents are to be adopted.",
        "Between 10 and 15 documents were signed.",
        "The agenda featured two dozen questions.",
        "Kazakhstan and Uzbekistan signed 12 documents.",
        "The sides signed four bilateral documents.",
        "Moldova did not sign 5 documents.",
        "In 2018 the Council considered 60 questions.",
        "Over the year the premiers adopted 64 documents.",
        "The Declaration consists of 45 points.",
        "They discussed three key issues.",
        "There are 15 agreements in force.",
        "In 2019 documents were lost.",
        "The two countries exchanged notes.",
        "Trade grew by 13 percent, and 640 soldiers rest there.",
    ],
)
def test_rough_figures_and_other_numbers_are_no_counts(text: str) -> None:
    told = sessions(_HELD + text)[0]
    assert not {"agenda_items", "draft_documents", "adopted_documents", "forwarded_documents"} & set(told)


def test_what_was_taken_off_is_quoted_with_its_reason() -> None:
    told = page(_HELD + "Some points were removed from the agenda because talks are pending but will return.")
    _, claims = find_sessions(told)
    (claim,) = [claim for claim in claims if claim.field == "removed_items"]
    assert told.text[claim.start : claim.end] == "Some points were removed from the agenda because talks are pending"


@pytest.mark.parametrize(
    ("text", "formats"),
    [
        ("The talks were held in restricted and expanded formats.", ["restricted", "expanded"]),
        ("The session began in a narrow format.", ["restricted"]),
        ("It went on in an extended composition.", ["expanded"]),
        (
            "There will be talks in a limited group first, and broader consultations after them.",
            ["restricted", "expanded"],
        ),
        ("The heads talked first in narrow, then in expanded.", ["restricted", "expanded"]),
        ("A narrow circle came first, then the delegations joined in.", ["restricted", "expanded"]),
        ("In the narrow format they spoke of trade. In the broad one papers were signed.", ["restricted", "expanded"]),
        ("A restricted-attendance meeting preceded the plenary session.", ["restricted", "expanded"]),
        ("The expanded part was joined by guests.", ["expanded"]),
    ],
)
def test_formats_by_any_name(text: str, formats: list[str]) -> None:
    assert sessions(_HELD + text)[0]["formats"] == formats


@pytest.mark.parametrize(
    "text",
    [
        "The plenary session began at noon.",
        "The premiers met one-on-one.",
        "A broad discussion was held.",
        "Russian-Kazakh talks in expanded format took place as well.",
    ],
)
def test_other_meetings_are_no_formats(text: str) -> None:
    assert "formats" not in sessions(_HELD + text)[0]


def test_a_count_is_of_the_session_whose_sentence_it_is_in() -> None:
    told = sessions(
        "The CIS Council of Foreign Ministers met in Minsk on 8 October 2021 and considered 16 issues. On 15 October "
        "2021 the CIS Council of Heads of State will meet in Minsk; its agenda has 7 items."
    )
    assert [session["agenda_items"] for session in told] == [16, 7]


def test_a_count_after_the_next_session_is_of_the_main_one() -> None:
    told = sessions(
        "The CIS Council of Foreign Ministers met in Minsk on 8 October 2021. The next meeting will be held in Moscow "
        "on 8 April 2022.\n\nThe agenda included 17 items."
    )
    assert [session.get("agenda_items") for session in told] == [17, None]


def test_a_count_is_of_those_who_are_told_to_meet_in_passing() -> None:
    told = sessions(
        "The CIS Economic Council met in Moscow on 15 March 2019 and discussed 21 issues.\n\nThe CIS heads of "
        "government, who meet on 24 May 2019 in Ashgabat, will have 19 issues before them."
    )
    assert [session["agenda_items"] for session in told] == [21, 19]


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("The agenda of the session includes 13 items and 17 draft documents.", {"planned"}),
        ("The ministers reviewed 13 items and 17 draft documents.", {"reported"}),
    ],
)
def test_an_agenda_is_a_plan_until_it_has_been_gone_through(text: str, modality: set[str]) -> None:
    _, claims = find_sessions(page(_HELD + text))
    assert {claim.modality for claim in claims if claim.field in {"agenda_items", "draft_documents"}} == modality


_TO_MEET = "The CIS Council of Heads of Government will meet in Sochi on 3 June 2019. "
_TWELVE_AND_FIVE = {"adopted_documents": 12, "forwarded_documents": 5}
_COUNTS = ("agenda_items", "draft_documents", "adopted_documents", "forwarded_documents")


def _counted(text: str) -> dict[str, object]:
    published = "2019-06-04" if text.startswith(_HELD) else "2019-06-01"
    return {field: value for field, value in sessions(text, published=published)[0].items() if field in _COUNTS}


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Seventeen items have been put on the agenda.", {"agenda_items": 17}),
        ("The provisional agenda lists 13 items.", {"agenda_items": 13}),
        ("The agenda comprises eleven questions, from transport to migration.", {"agenda_items": 11}),
        ("The agenda of the forthcoming meeting consists of 14 points.", {"agenda_items": 14}),
        ("Some 20 issues are on the agenda.", {}),
        ("The agenda has over a dozen items.", {}),
        ("More than 15 matters are expected to be discussed.", {}),
        ("The premiers are to look at 16 issues.", {"agenda_items": 16}),
        ("The heads of government plan to discuss nine topics.", {"agenda_items": 9}),
        (
            "There are 13 items on the agenda and 17 draft documents have been prepared.",
            {"agenda_items": 13, "draft_documents": 17},
        ),
        (
            "With 13 items on the agenda and 17 drafts before them, the premiers face a long day.",
            {"agenda_items": 13, "draft_documents": 17},
        ),
        ("Experts have prepared 17 drafts.", {"draft_documents": 17}),
        ("A total of 19 draft documents have been submitted for consideration.", {"draft_documents": 19}),
        ("A package of 12 documents has been drawn up for signing.", {"draft_documents": 12}),
        ("The prime ministers are to consider 15 draft decisions.", {"draft_documents": 15}),
        ("Eighteen draft agreements and decisions await the premiers.", {"draft_documents": 18}),
        ("The agenda, which has 14 items, includes energy and transport.", {"agenda_items": 14}),
        ("On the agenda: 17 questions.", {"agenda_items": 17}),
        ("The premiers will sign 12 documents.", {"draft_documents": 12}),
        ("It is planned to sign 15 documents.", {"draft_documents": 15}),
        ("Fifteen documents are expected to be signed.", {"draft_documents": 15}),
        ("The prime ministers have 22 issues to discuss.", {"agenda_items": 22}),
        ("Seventeen drafts are on the table.", {"draft_documents": 17}),
        ("Drafts of 17 documents have been submitted.", {"draft_documents": 17}),
        ("The draft agenda features 13 items, said Sergei Lebedev.", {"agenda_items": 13}),
        ('"There are 19 questions on our agenda," Sergei Lebedev told reporters.', {"agenda_items": 19}),
        ("On the draft agenda are 16 questions of cooperation in different fields.", {"agenda_items": 16}),
        ("According to the Executive Committee, 18 issues will be submitted to the premiers.", {"agenda_items": 18}),
        ("Eighteen issues are expected to be raised.", {"agenda_items": 18}),
        ("In all, 14 items have been included in the draft agenda.", {"agenda_items": 14}),
        ("The list of issues to be discussed runs to 22 items.", {"agenda_items": 22}),
        ("Twenty items have been placed on the provisional agenda so far.", {"agenda_items": 20}),
        ("The number of agenda items is 17.", {"agenda_items": 17}),
        ("The premiers will have before them 12 draft documents on trade.", {"draft_documents": 12}),
        ("They have 15 questions to answer, 12 of them economic.", {"agenda_items": 15}),
        ("The agenda is made up of 15 points.", {"agenda_items": 15}),
        ("As many as 24 documents have been drafted for the meeting.", {"draft_documents": 24}),
        ("The heads of government are expected to approve 16 documents.", {"draft_documents": 16}),
        ("The meeting is expected to produce 14 documents.", {"draft_documents": 14}),
        ("Participants will consider a dozen and a half issues.", {}),
        ("The agenda contains as many as 30 issues.", {"agenda_items": 30}),
        (
            "The participants are due to go over ten questions and to sign eight papers.",
            {"agenda_items": 10, "draft_documents": 8},
        ),
        ("A set of 11 draft documents has been agreed by experts.", {"draft_documents": 11}),
    ],
)
def test_announcements_count_what_is_to_come(text: str, counts: dict[str, int]) -> None:
    assert _counted(_TO_MEET + text) == counts


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        (
            "The heads of government considered 18 draft documents, of which 15 were adopted.",
            {"draft_documents": 18, "adopted_documents": 15},
        ),
        ("Out of the 15 documents, ten go on to the presidents.", {"draft_documents": 15, "forwarded_documents": 10}),
        ("Out of 17 drafts 15 were approved.", {"draft_documents": 17, "adopted_documents": 15}),
        ("Twelve papers were signed, and five more were referred to the presidents.", _TWELVE_AND_FIVE),
        ("The premiers went through, and passed upwards, sixteen papers.", {"forwarded_documents": 16}),
        ("They examined, and handed on to the presidents, nine papers.", {"forwarded_documents": 9}),
        ("Two of the texts go up to the presidents.", {"forwarded_documents": 2}),
        ("Of the 34 decisions taken at the session, two are on paper only.", {"adopted_documents": 34}),
        ("On all points they agreed. There are 17 of them on the agenda.", {"agenda_items": 17}),
        ("They considered eight problems.", {"agenda_items": 8}),
        (
            "Of the 15 documents discussed, ten will be sent up to the heads of state.",
            {"draft_documents": 15, "forwarded_documents": 10},
        ),
        ("Six of the documents will be referred to the presidents.", {"forwarded_documents": 6}),
        ("Seven drafts were agreed and will be submitted to the CIS summit in October.", {"forwarded_documents": 7}),
        ("It was decided to forward five documents to the Council of Heads of State.", {"forwarded_documents": 5}),
        ("Nine papers are to be put before the presidents in Dushanbe.", {"forwarded_documents": 9}),
        ("Three drafts were approved for submission to the heads of state.", {"forwarded_documents": 3}),
        ("The premiers passed on eight documents to the presidents for signing.", {"forwarded_documents": 8}),
        ("A package of 12 documents was signed.", {"adopted_documents": 12}),
        ("Following the meeting, 14 documents were inked.", {"adopted_documents": 14}),
        ("The meeting ended with the signing of 11 documents.", {"adopted_documents": 11}),
        ("The meeting resulted in the adoption of 21 documents.", {"adopted_documents": 21}),
        ("Twenty-two documents came out of the meeting.", {"adopted_documents": 22}),
        ("The parties approved 10 decisions.", {"adopted_documents": 10}),
        ("The heads of government adopted a total of 16 documents.", {"adopted_documents": 16}),
        ("In all, 13 documents were endorsed.", {"adopted_documents": 13}),
        ("A number of documents were signed.", {}),
        ("A dozen documents were signed.", {}),
        ("Dozens of documents were signed.", {}),
        ("Nearly 30 documents were signed.", {}),
        ("At least 12 documents were signed.", {}),
        ("Up to 12 documents were signed.", {}),
        ("Roughly twenty papers were adopted.", {}),
        ("Since the start of the year 45 documents have been adopted within the CIS.", {}),
        ("Last year the premiers signed 17 documents in Minsk.", {}),
        ("The CIS foreign ministers had approved 12 documents in April.", {}),
        ("The CIS Interparliamentary Assembly adopted 14 model laws.", {}),
        ("Eight of the eleven CIS states signed the agreement.", {}),
        ("1. On cooperation in energy.\n\n2. On the railways.\n\n3. On the budget.", {}),
        ("Russia and Belarus signed seven documents on the sidelines.", {}),
        ("The premiers put their names to 17 documents.", {"adopted_documents": 17}),
        ("The sides reached agreement on 12 of the 14 agenda items.", {"agenda_items": 14}),
        (
            "The heads of government went through an agenda of 14 items and adopted ten documents.",
            {"agenda_items": 14, "adopted_documents": 10},
        ),
        ("Fourteen issues were considered.", {"agenda_items": 14}),
        ("All 14 items of the agenda were agreed.", {"agenda_items": 14}),
        (
            "The participants discussed 12 issues and signed nine documents.",
            {"agenda_items": 12, "adopted_documents": 9},
        ),
        ("The participants worked through 20 agenda items.", {"agenda_items": 20}),
        ("As many as 25 documents were signed.", {"adopted_documents": 25}),
        ("The result was 16 signed documents.", {"adopted_documents": 16}),
        ("The leaders initialled six accords.", {}),
        ("The council passed 13 resolutions.", {"adopted_documents": 13}),
        (
            "Of the 15 documents the ministers agreed on, ten go on to the presidents in Dushanbe.",
            {"draft_documents": 15, "forwarded_documents": 10},
        ),
        ("A package of 12 documents was signed at the end.", {"adopted_documents": 12}),
        ("The leaders put pen to paper on 14 documents.", {"adopted_documents": 14}),
        ("Altogether 18 documents bear the signatures of the premiers.", {"adopted_documents": 18}),
        ("Signatures were put under 12 documents.", {"adopted_documents": 12}),
        ("The signing of 15 documents rounded off the meeting.", {"adopted_documents": 15}),
        ("The heads of delegations signed 21 documents covering trade and security.", {"adopted_documents": 21}),
        ("All 16 documents on the agenda were approved.", {"adopted_documents": 16}),
        ("The prime ministers adopted 13 decisions, among them one on the budget.", {"adopted_documents": 13}),
        ("Thirteen decisions were taken.", {"adopted_documents": 13}),
        ("A joint communique and 13 other documents were signed.", {"adopted_documents": 14}),
        ("They gave their approval to 17 papers.", {"adopted_documents": 17}),
        ("The package signed by the premiers includes nine documents.", {"adopted_documents": 9}),
        ("Nine documents from the package were signed, and four were sent back.", {"adopted_documents": 9}),
        ("They also agreed on six documents to be submitted to the presidents.", {"forwarded_documents": 6}),
        ("Five documents were recommended for signing by the heads of state.", {"forwarded_documents": 5}),
        ("Four documents will be brought before the Council of Heads of State.", {"forwarded_documents": 4}),
        ("The premiers decided to send eight drafts up to the presidents.", {"forwarded_documents": 8}),
        ("Eight papers now await the signatures of the presidents.", {"forwarded_documents": 8}),
        (
            "Eleven documents were endorsed for consideration by the Council of Heads of State.",
            {"forwarded_documents": 11},
        ),
        ("Eight documents will be considered by the presidents later.", {"forwarded_documents": 8}),
        ("The Council reviewed 23 questions and took decisions on 20 of them.", {"agenda_items": 23}),
        ("A score of papers were adopted.", {}),
        ("Several documents were signed.", {}),
        ("Fifteen or so documents were signed.", {}),
        ("Not fewer than 15 documents were signed.", {}),
        ("The presidents of eight states took part.", {}),
        ("Trade grew by 15 percent, and 12 investment projects were launched.", {}),
        ("Over 27 years the Council has signed 900 documents.", {}),
        ("At its previous meeting the Council adopted 17 documents.", {}),
        ("The CIS Economic Council, which met in March, adopted 12 documents.", {}),
        ("Kyrgyzstan signed 12 of the documents with reservations.", {}),
        ("Belarus has ratified 15 documents.", {}),
        ("On the sidelines the two premiers signed five documents.", {}),
        ("Russia's government earlier approved 10 documents on import substitution.", {}),
        ("The declaration consists of 15 points.", {}),
        ("The agreement has 12 articles and covers three issues.", {}),
        ("Ministers discussed three main issues.", {}),
    ],
)
def test_reports_count_what_was_done(text: str, counts: dict[str, int]) -> None:
    assert _counted(_HELD + text) == counts


def test_what_is_told_after_a_session_in_passing_is_counted_for_the_one_reported() -> None:
    found = sessions(
        "The CIS Council of Heads of Government met in Moscow on 12 December 2024. On October 8 the Council of Heads"
        " of State decided to found a library.\n\nThe secretary said after the meeting that 11 documents had been"
        " adopted.",
        published="2024-12-12",
    )
    assert [one.get("adopted_documents") for one in found if one["body"] == "cis-chg"] == [11]


def test_a_draft_agenda_is_that_of_the_session_to_come() -> None:
    told = sessions(
        "The CIS Council of Heads of Government will meet in Ashgabat on 22 May 2026.\n\n"
        "This was said at a meeting of the CIS Council of Permanent Plenipotentiary Representatives, which was held"
        " in Minsk today. The draft agenda has eleven items.",
        published="2026-02-24",
        title="CIS heads of government to meet in Ashgabat",
    )
    assert {one["body"]: one.get("agenda_items") for one in told} == {"cis-chg": 11, "cis-cpr": None}


def test_what_was_signed_is_not_of_the_session_to_come() -> None:
    told = sessions(
        "The CIS Council of Heads of State met in Dushanbe on 10 October 2025. The next session of the Council is due"
        " in Ashgabat on 9 October 2026. Nineteen documents were signed.",
        published="2025-10-11",
    )
    assert [one.get("adopted_documents") for one in told] == [19, None]


def test_items_told_right_after_todays_session_are_its_own_under_a_headline_about_the_next() -> None:
    told = sessions(
        "The CIS foreign ministers will meet in Kyiv in April 2011.\n\n"
        "The CIS Council of Foreign Ministers is in session in Moscow today. Fourteen questions are on the table.",
        published="2010-12-09",
        title="Kyiv to host next meeting of CIS foreign ministers",
    )
    assert {one["date"]: one.get("agenda_items") for one in told} == {"2011-04": None, "2010-12-09": 14}
