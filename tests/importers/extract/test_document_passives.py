"""What is said of a paper by examples, by pronouns, by hopes and by the papers' own names."""

from __future__ import annotations

import pytest

from tests.importers.extract.papers import documents

AHEAD = "The CIS Council of Foreign Ministers will meet in Osh on 5 June 2024. "
HELD = "The CIS Council of Foreign Ministers met in Osh on 9 October 2023. "


def _stages(text: str, lead: str = HELD) -> list[str]:
    return next((stages for title, (_, stages) in documents(text, lead=lead).items() if "eron" in title), [])


@pytest.mark.parametrize("opening", ["such as", "for example", "for instance", "like"])
def test_papers_given_as_examples_are_those_the_sentence_speaks_of(opening: str) -> None:
    text = f"Some papers were signed by the ministers, {opening} a concept of reed beds and an agreement on herons."
    assert documents(text, lead=HELD) == {
        "concept of reed beds": ("concept", ["signed reported"]),
        "agreement on herons": ("agreement", ["signed reported"]),
    }


def test_a_treaty_given_as_an_example_of_binding_papers_is_not_the_meetings() -> None:
    assert _stages("Papers such as the Treaty on herons bind everybody.") == []


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("One paper was the draft Plan for herons, and the Council gave it its approval.", "approved reported"),
        ("The draft Plan for herons was considered, and the ministers approved it.", "approved reported"),
        ("The ministers looked at the draft Plan for herons and gave it a green light.", "approved reported"),
        ("A plan to guard herons got the approval of all ministers.", "approved reported"),
        ("The Concept of herons was given endorsement.", "approved reported"),
        ("Consent was given to an agreement on herons.", "approved reported"),
        ("Approval went to an agreement on herons.", "approved reported"),
        ("The draft Plan for herons was before the ministers.", "discussed reported"),
        ("A draft statement on herons was tabled by the Belarusian side.", "draft reported"),
        ("A concept of herons will be written.", "draft planned"),
        ("A concept of herons is to be drawn up.", "draft planned"),
    ],
)
def test_what_becomes_of_a_paper_is_read_past_pronouns_and_gifts(text: str, stage: str) -> None:
    assert stage in _stages(text)


@pytest.mark.parametrize("verb", ["gets signed", "is signed"])
def test_what_is_only_hoped_for_is_not_done_in_the_present_tense(verb: str) -> None:
    assert _stages(f"It is expected that the Agreement on herons {verb} there.", AHEAD) == ["signed expected"]


def test_an_aside_that_calls_a_paper_a_draft_does_not_part_it_from_its_verb() -> None:
    assert "discussed reported" in _stages("The Concept of Herons, so far a draft, was looked at.")


@pytest.mark.parametrize(
    "text",
    ["The ministers approved the interstate program Blue Heron.", "Endorsement was given to the program Blue Heron."],
)
def test_a_program_is_known_by_its_own_name_without_quotation_marks(text: str) -> None:
    assert _stages(text) == ["approved reported"]


def test_whoever_proposed_a_plan_is_not_its_name() -> None:
    assert all("Lavrov" not in title for title in documents("They approved the plan Sergei Lavrov drew up.", lead=HELD))


def test_what_stands_written_in_a_treaty_makes_it_no_draft() -> None:
    assert _stages("It was written in the Treaty on herons that all pay.") == []


def test_a_pronoun_behind_another_paper_does_not_point_past_it() -> None:
    text = (
        "A statement on herons was adopted. The premier spoke of the Concept of Reeds; his colleagues gave it assent."
    )
    assert _stages(text) == ["adopted reported"]


@pytest.mark.parametrize(
    ("text", "stages"),
    [
        ("The Heron Concept, a fruit of two years, was adopted.", ["adopted reported"]),
        (
            "The Heron Concept, which the Armenian premier, Levon Vardanyan, had proposed, was approved.",
            ["approved reported"],
        ),
        (
            "The draft Heron Concept, which the presidents are to sign, was approved.",
            ["draft reported", "signed planned", "approved reported"],
        ),
        (
            "They spoke of a draft Heron Concept, which the leaders shall then sign.",
            ["draft reported", "signed planned"],
        ),
        ("The Heron Concept is still a draft.", ["draft reported"]),
        ("The Heron Concept was approved and goes to the presidents.", ["approved reported", "forwarded planned"]),
        ("Item 3, the draft Heron Concept, went to the Economic Council.", ["draft reported", "forwarded reported"]),
        ("They passed three drafts on to the premiers, among them the Heron Concept.", ["forwarded reported"]),
    ],
)
def test_the_verb_of_a_paper_is_found_behind_an_aside_and_in_other_company(text: str, stages: list[str]) -> None:
    assert documents(text)["Heron Concept"][1] == stages


@pytest.mark.parametrize(
    "text",
    [
        "The ministers heard how the Heron Plan was carried out in 2021.",
        "How the Heron Plan has been fulfilled was examined.",
        "It was reviewed how the Heron Plan for 2022 had fared.",
        "Trade was the subject. They viewed how the Plan on Herons, which Osh had begun, is being put into practice.",
        "Ministers will discuss the course of implementation of the agreement on papers adopted within the union.",
        "Talks will turn to the implementation of the CIS health concept.",
        "They will discuss progress in the implementation of the plan for wells.",
        "They will discuss the progress in implementing the plan for bridges.",
    ],
)
def test_how_a_paper_fares_is_no_paper_before_the_meeting(text: str) -> None:
    assert documents(text) == {}


@pytest.mark.parametrize(
    ("text", "stages"),
    [
        ("They discussed the draft Concept of Herons and how the Plan of Marshes fared.", ["draft", "discussed"]),
        ("How trade fared was discussed, and the Concept of Herons was approved.", ["approved"]),
    ],
)
def test_a_paper_beside_one_that_only_fares_is_one(text: str, stages: list[str]) -> None:
    assert [stage.split()[0] for stage in documents(text)["Concept of Herons"][1]] == stages


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("The draft Plan for herons was again returned to the Committee.", "returned reported"),
        ("A draft plan for herons put forward by Tashkent was returned to its authors.", "returned reported"),
        ("The draft Plan for herons had been expected, but was returned.", "returned reported"),
        ("The draft Plan for herons was not sent on and was withdrawn by its authors.", "removed reported"),
        ("The ministers sent to the Council of Heads of State the draft Plan for herons.", "forwarded reported"),
        ("Four papers were sent to the heads of state, in particular a draft Plan for herons.", "forwarded reported"),
        ("Submitted for approval of the heads of state: draft Plan for herons.", "forwarded reported"),
        ("Ten papers were signed that day, the Concept of herons among them.", "signed reported"),
        ("The draft Plan for herons was discussed; views differ, so it was returned.", "returned reported"),
    ],
)
def test_what_becomes_of_a_paper_is_read_past_what_stands_between(text: str, stage: str) -> None:
    assert stage in _stages(text)


def test_what_somebody_is_refusing_to_sign_is_not_signed() -> None:
    assert _stages("The day ended with Georgia refusing to sign the Agreement on herons.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Georgia has not signed the Agreement on herons and has approved a law on leaving.",
        "The Agreement on herons was nearly signed.",
    ],
)
def test_what_others_do_or_nearly_do_becomes_of_no_paper(text: str) -> None:
    assert not {"approved reported", "signed reported", "returned reported"} & set(_stages(text))


def test_a_bracket_in_a_sentence_does_not_end_a_list() -> None:
    text = "They signed the Agreement on archives (developed by the Committee) and the Protocol on herons."
    assert _stages(text) == ["signed reported"]


@pytest.mark.parametrize(
    "text",
    [
        "The concept of reed beds was approved, the agreement on herons was returned for revision.",
        "The concept of reed beds was approved, and the agreement on herons was returned for revision.",
        "The ministers approved the concept of reed beds, the agreement on herons was returned for revision.",
    ],
)
def test_a_passive_of_its_own_is_all_that_is_said_of_a_document_behind_a_comma(text: str) -> None:
    assert documents(text, lead=HELD) == {
        "concept of reed beds": ("concept", ["approved reported"]),
        "agreement on herons": ("agreement", ["returned reported"]),
    }


def test_a_passive_behind_a_list_is_said_of_all_of_it() -> None:
    assert _stages("The concept of reed beds, the agreement on herons were approved.") == ["approved reported"]
