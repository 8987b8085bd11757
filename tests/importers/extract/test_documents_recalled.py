from __future__ import annotations

import pytest

from importers.extract.english.meetings.sessions import find_sessions
from tests.importers.extract.found import page
from tests.importers.extract.papers import CFM, documents, status_claims, titles


@pytest.mark.parametrize(
    ("text", "stages"),
    [
        (
            "They discussed the draft Heron Concept and a draft Plan of Fairs, backed both and sent them to premiers.",
            ["draft reported", "approved reported", "forwarded reported"],
        ),
        (
            "A draft Heron Concept was approved. It will go through the experts, and the presidents are to sign it.",
            ["draft reported", "approved reported", "signed planned"],
        ),
        (
            "The draft Heron Concept was discussed, but it was withdrawn after a debate.",
            ["draft reported", "discussed reported", "removed reported"],
        ),
        (
            "The ministers approved the Heron Concept. Fairs were spoken of. The presidents will sign the concept.",
            ["approved reported", "signed planned"],
        ),
        (
            "A Heron Concept was missing from the table. It had been adopted on 12 October 2023 in the morning.",
            ["adopted reported"],
        ),
    ],
)
def test_what_is_done_to_a_paper_named_before_is_read_as_of_it(text: str, stages: list[str]) -> None:
    assert dict(documents(text))["Heron Concept"][1] == stages


def test_a_noun_points_at_the_last_paper_that_is_called_so() -> None:
    found = documents("A Heron Concept and an Otter Programme were approved. The concept was signed by the presidents.")
    assert found["Heron Concept"][1] == ["approved reported", "signed reported"]
    assert found["Otter Programme"][1] == ["approved reported"]


def test_a_paper_only_spoken_of_is_none_of_a_meeting_that_the_text_does_not_tell() -> None:
    assert not documents("The ministers recalled the Treaty on Otters. It was signed in Geneva on 3 May 1998.")


def test_what_was_done_on_another_day_was_done_by_the_meeting_of_that_day_or_by_none() -> None:
    text = (
        "The CIS Council of Heads of Government met in Astana on 14 June 2023. "
        f"{CFM}A declaration on herons was signed in Osh on 5 April 2023. A plan of fairs was signed on 14 June 2023."
    )
    assert [value["session"] for value, _ in status_claims(text)] == [None, "session:2"]


def test_the_aim_for_which_a_paper_is_moved_is_no_matter_of_it() -> None:
    text = "The draft Agreement on herons was discussed; the agreement was returned for revision."
    assert list(documents(text)) == ["Agreement on herons"]


def test_what_two_states_sign_is_no_paper_of_the_meeting_they_are_at() -> None:
    texts = ("Kyrgyzstan and Armenia signed", "After it the two governments concluded", "Chad and Niger initialled")
    found = [status_claims(f"{CFM}{text} an agreement on herons.")[0][0]["session"] for text in texts]
    assert found == [None, None, None]


def test_a_draft_that_nobody_calls_one_is_none_once_more_is_told() -> None:
    text = (
        "Documents for the ministers:\n\n- a decision on herons;\n- the Plan of Fairs.\n\nThey will sign both of them."
    )
    assert [stages for _, stages in documents(text).values()] == [["signed planned"]] * 2


def test_what_is_told_of_the_meeting_stands_beside_what_was_done_on_the_sidelines() -> None:
    text = "A declaration on herons was adopted, and a plan of fairs was signed on the sidelines."
    assert list(documents(text)) == ["declaration on herons"]


@pytest.mark.parametrize(
    "text",
    [
        "They signed a plan of fairs between the two countries.",
        "A plan of fairs of both states was signed.",
        "The plan of fairs for the coming year was signed.",
    ],
)
def test_a_title_holds_nothing_that_hangs_on_the_moment(text: str) -> None:
    assert list(documents(text)) == ["plan of fairs"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "They signed an agreement on the memory of heroes during the Second World War.",
            "during the Second World War",
        ),
        ("They signed an agreement on the memory of heroes during the talks.", "heroes"),
        ("They signed an agreement on the memory of heroes during a dinner.", "heroes"),
        ("They signed an agreement on the memory of heroes during Friday's dinner.", "heroes"),
        ("They signed an agreement on the memory of heroes during Osh's chairmanship.", "heroes"),
        ("They signed an agreement on the memory of heroes during the Osh summit.", "heroes"),
        ('They signed a decision on the Concept of "Heron" trade (Osh will begin in 2025);', "trade"),
        ("They signed the Concept of trade until 2020 (to be submitted to the heads of state).", "until 2020"),
        ("They signed the Convention on Civil Servants (Officials).", "(Officials)"),
    ],
)
def test_a_title_ends_at_what_is_said_of_the_meeting_and_keeps_what_it_is_about(text: str, title: str) -> None:
    (found,) = titles(text)
    assert found.endswith(title)


def test_the_day_of_an_older_paper_dates_no_sentence() -> None:
    text = "They approved a draft protocol to the Agreement on Wells, of 30 November 2000."
    assert titles(text) == ["protocol to the Agreement on Wells"]
    assert titles("A protocol to the Agreement on Wells, of 30 November 2000, was signed in 2004.") == []


def test_they_who_did_it_are_those_the_sentence_before_tells_of() -> None:
    text = (
        "The CIS Council of Heads of State met in Osh on 13 October 2023.\n\n"
        "The ministers of the CIS Council of Foreign Ministers had met there on 12 October 2023. "
        "They sent back the draft Heron Concept."
    )
    sessions = {value["status"]: value["session"] for value, _ in status_claims(text, published="2023-10-13")}
    assert sessions["returned"] == "session:2"


def test_a_dash_between_two_names_ends_no_title() -> None:
    assert list(documents("The draft Agreement on the SCO - CIS dialogue was sent back.")) == [
        "Agreement on the SCO - CIS dialogue"
    ]


def test_where_a_paper_is_to_be_signed_is_the_meeting_told_right_before() -> None:
    text = (
        f"{CFM}The CIS Council of Heads of State will meet in Astana on 3 November 2023 and the CIS Council of Heads "
        "of Government in Minsk on 8 December 2023.\n\n"
        "The Heron Concept is a matter for the November summit, where it is to be signed."
    )
    ((value, _),) = status_claims(text, published="2023-10-13")
    assert (value["status"], value["session"]) == ("signed", "session:2")


def test_papers_behind_a_colon_are_those_just_counted() -> None:
    text = (
        "Three documents were adopted. The secretary named them: the Heron Concept, an act and the Otter Declaration."
    )
    assert documents(text)["Otter Declaration"] == ("declaration", ["adopted reported"])


@pytest.mark.parametrize(
    "text",
    [
        "Following talks between Armenia and Azerbaijan, the council adopted the statement on peace.",
        "The ministers, on a proposal of Armenia and Belarus, adopted the statement on peace.",
        "With Armenia and Belarus in the chair, the ministers adopted the statement on peace.",
        "After a dispute of the two countries the council adopted the statement on peace.",
    ],
)
def test_a_pair_of_states_that_does_nothing_itself_takes_no_paper_from_the_meeting(text: str) -> None:
    ((value, _),) = status_claims(CFM + text)
    assert value["session"] == "session:1"


@pytest.mark.parametrize("behind", ["The players signed both shirts.", "Both were signed by the author."])
def test_both_is_of_two_papers_and_of_nothing_else(behind: str) -> None:
    found = documents(f"The ministers adopted the declaration on trade. {behind}")
    assert found["declaration on trade"][1] == ["adopted reported"]


def test_both_that_stands_alone_is_of_the_last_two_papers() -> None:
    found = documents("The ministers adopted the declaration on trade and the protocol on herons. Both were signed.")
    assert [stages for _, stages in found.values()] == [["adopted reported", "signed reported"]] * 2


@pytest.mark.parametrize(
    ("behind", "stages"),
    [
        ("The day before, their ministers met in Osh, where they have discussed 24 issues.", ["signed reported"]),
        ("They have also considered trade.", ["signed reported"]),
        ("They had approved the agenda before.", ["signed reported"]),
        ("They have been sent up to the heads of state.", ["signed reported", "forwarded reported"]),
        ("They had to be returned for revision.", ["signed reported", "returned planned"]),
    ],
)
def test_what_people_have_done_to_other_things_is_not_done_to_papers(behind: str, stages: list[str]) -> None:
    assert documents(f"They signed the Heron Concept. {behind}")["Heron Concept"][1] == stages


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Russia signed its agreement with Iran in January.", []),
        ("The bank presented its programme on green loans.", []),
        ("They approved the list of events for the Year of Herons.", ["list of events for the Year of Herons"]),
        ("The Concept of Herons met with approval.", ["Concept of Herons"]),
        ("They approved their plan.", []),
        ("They signed their declaration and its annexes.", []),
        ("They discussed its plan for the gas pipeline.", []),
        ("The ministers considered its programme for the chairmanship.", []),
        ("The ministers discussed Iran and its agreement with the bank.", []),
        ("He praised their statement on peace.", []),
        ("They thanked Belarus for its initiative on security.", []),
        ("They recalled their decision on the observers.", []),
    ],
)
def test_what_is_called_theirs_is_no_paper_of_those_who_meet(text: str, found: list[str]) -> None:
    assert titles(text) == found


def test_leaders_are_presidents_where_premiers_meet_too() -> None:
    text = (
        "The session of the CIS Council of Foreign Ministers due on October 15 and that of the Council of Heads of"
        " State due on October 16 have been postponed.\n\nThe leaders were going to sign the Concept of herons.\n\n"
        "The Council of Heads of Government is expected to meet on November 6."
    )
    told = page(text, "2020-10-14")
    found = {one.subject: one.body for one in find_sessions(told)[0]}
    assert [found[value["session"]] for value, _ in status_claims(text, published="2020-10-14")] == ["cis-chs"]


def test_ministers_are_those_whose_meeting_the_paragraph_tells_of() -> None:
    text = (
        "The sixth meeting of foreign ministers in the Central Asia - Russia format was held in Osh on 14 April 2023"
        ".\n\nOn 14 April 2023 the Council of CIS foreign ministers had its sitting in Osh too. There the ministers"
        " approved a plan of consultations for 2024."
    )
    told = page(text, "2023-04-15")
    found = {one.subject: one.body for one in find_sessions(told)[0]}
    assert [found[value["session"]] for value, _ in status_claims(text, published="2023-04-15")] == ["cis-cfm"]
