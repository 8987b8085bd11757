"""The same thing said of a paper in the many ways that agencies have of saying it."""

from __future__ import annotations

import pytest

from tests.importers.extract.papers import documents

AHEAD = "The CIS Council of Foreign Ministers will meet in Osh on 5 June 2024. "
HELD = "The CIS Council of Foreign Ministers met in Osh on 9 October 2023. "


def _stages(lead: str, text: str) -> list[str]:
    return next((stages for title, (_, stages) in documents(text, lead=lead).items() if "otter" in title), [])


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("The ministers ought to agree on, and sign, an agreement on otters.", "signed planned"),
        (
            "The signing of two papers is on the program: the Agreement on otters and the Plan for rivers.",
            "signed planned",
        ),
        ("An agreement on otters is due for signing.", "signed planned"),
        ("Up for signing is the Agreement on otters.", "signed planned"),
        ("An agreement on otters awaits the signatures of the ministers.", "signed planned"),
        ("The day ends with a Declaration on otters, the adoption of which is expected.", "adopted expected"),
        ("A Declaration on otters, whose adoption is expected, sums it up.", "adopted expected"),
        ("On the schedule there are talks on a draft agreement on otters.", "discussed planned"),
        ("The ministers will hear about the draft agreement on otters.", "discussed planned"),
        ("The draft agreement on otters is the first item.", "discussed planned"),
        ('The issue "On the draft Agreement on otters" will be introduced by Armenia.', "discussed planned"),
        ("On the agenda there is a report on trade. There is also the Concept of otters.", "discussed planned"),
    ],
)
def test_what_is_to_come_of_a_paper_is_read_in_many_wordings(text: str, stage: str) -> None:
    assert stage in _stages(AHEAD, text)


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("They spoke about how the draft agreement on otters is getting along.", "discussed reported"),
        ("Talks touched upon a draft agreement on otters.", "discussed reported"),
        ("The draft agreement on otters was at the center of attention.", "discussed reported"),
        ("The sides adopted, after long talks, the Plan for otters.", "adopted reported"),
        ("The sitting yielded a joint statement on otters.", "adopted reported"),
        ("The Concept of otters found the ministers' approval.", "approved reported"),
        ("The Council gave its backing to the Concept of otters.", "approved reported"),
        ("The Regulations on otters were amended and approved.", "approved reported"),
        ("The ministers came to terms on the Agreement on otters and signed it.", "signed reported"),
        ("Eight papers were signed, one of them an agreement on otters.", "signed reported"),
        ("Eight papers were signed. One is the Agreement on otters.", "signed reported"),
        ("They recommended the Concept of otters to the heads of state.", "forwarded reported"),
        (
            "They submitted the draft Concept of otters for consideration at the next meeting of the Council.",
            "forwarded reported",
        ),
    ],
)
def test_what_came_of_a_paper_is_read_in_many_wordings(text: str, stage: str) -> None:
    assert stage in _stages(HELD, text)


@pytest.mark.parametrize(
    "text",
    [
        "How much everybody pays into the Plan for otters has to be agreed.",
        "25 years ago the Treaty on otters was signed.",
        "The Treaty on otters was signed decades ago.",
        "They could not agree on how to draft an otter treaty.",
        "They recommended that the Concept of otters be read by all.",
    ],
)
def test_a_paper_of_old_or_one_nobody_has_written_is_not_the_meetings(text: str) -> None:
    assert _stages(HELD, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "How far the drafting of an agreement on otters has come was heard, too.",
        "Approaches to the drafting of an agreement on otters were adopted.",
    ],
)
def test_a_paper_that_is_only_being_drafted_is_no_paper_yet(text: str) -> None:
    assert _stages(HELD, text) == []


def test_what_is_put_before_those_who_meet_is_to_be_discussed() -> None:
    text = "A new edition of the Plan for otters will be submitted to the participants."
    assert _stages(AHEAD, text) == ["discussed planned"]


@pytest.mark.parametrize(
    "text",
    [
        "The ministers mean to sum up the year, and to adopt the Plan for otters.",
        "The ministers are to hear what the secretariat has done, and to adopt the Plan for otters.",
        "It is envisaged to hear a report, and to adopt the Plan for otters.",
    ],
)
def test_what_is_joined_to_something_still_to_be_done_is_still_to_be_done(text: str) -> None:
    assert _stages(AHEAD, text) == ["adopted planned"]


def test_papers_signed_without_discussion_are_signed() -> None:
    text = "Six papers were signed without discussion, the secretariat says, among them a Plan for otters."
    assert _stages(HELD, text) == ["signed reported"]
