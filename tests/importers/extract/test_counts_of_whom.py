from __future__ import annotations

import pytest

from tests.importers.extract.found import sessions

_COUNTS = {"agenda_items": "A", "draft_documents": "D", "adopted_documents": "S", "forwarded_documents": "F"}


def _counted(text: str, published: str) -> dict[str, str]:
    """What is counted of each session that has any count, by its day."""
    told = (
        (one["date"], [f"{_COUNTS[name]}{one[name]}" for name in _COUNTS if name in one])
        for one in sessions(text, published)
    )
    return {day: " ".join(counts) for day, counts in told if counts}


@pytest.mark.parametrize(
    "done",
    [
        "the premiers signed 12 documents",
        "the premiers considered 12 issues",
        "the premiers sent four drafts to the heads of state",
    ],
)
def test_what_was_done_is_not_of_a_session_that_is_still_to_come(done: str) -> None:
    text = f"At the last talks {done}.\n\nThe CIS Council of Heads of Government will meet in Osh on 31 May 2019."
    assert _counted(text, "2018-11-02") == {}


def test_items_are_of_those_who_met_before_those_named_behind_a_comma() -> None:
    text = (
        "The CIS Council of Foreign Ministers is meeting in Osh today, 12 October 2023.\n\nThere were 17 items, some of"
        " them meant for the meeting of the CIS Council of Heads of State in Osh on 13 October 2023."
    )
    assert _counted(text, "2023-10-12") == {"2023-10-12": "A17"}


def test_what_a_council_did_is_of_the_session_of_it_that_was_told_of_last() -> None:
    text = (
        "The CIS Council of Foreign Ministers met in Minsk on 6 April 2018. It met earlier in Osh on 6 October 2017,"
        " when the Council of Foreign Ministers adopted 14 documents."
    )
    assert _counted(text, "2018-04-07") == {"2017-10-06": "S14"}


def test_papers_that_it_is_decided_to_send_up_are_of_the_session_that_has_been() -> None:
    text = (
        "The CIS Council of Foreign Ministers met in Osh on 7 April 2017.\n\nThe CIS Council of Foreign Ministers will"
        " sit in Minsk on 10 October 2017. The ministers agreed to pass eleven papers on to the presidents."
    )
    assert _counted(text, "2017-04-08") == {"2017-04-07": "F11"}


def test_items_told_before_any_session_of_the_page_are_of_none() -> None:
    text = (
        "The agenda of the statisticians has 12 items.\n\nThe CIS Council of Heads of Government will meet in Osh on"
        " 3 November 2017."
    )
    assert _counted(text, "2017-09-19") == {}


_HELD = "The CIS Council of Foreign Ministers met in Minsk on 6 April 2018. "
_AHEAD = "The CIS Council of Heads of Government will meet in Minsk on 6 April 2018. "


def _of_held(text: str) -> str:
    return _counted(_HELD + text, "2018-04-07").get("2018-04-06", "")


def _of_announced(text: str) -> str:
    return _counted(_AHEAD + text, "2018-04-03").get("2018-04-06", "")


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("The ministers signed the Declaration, a plan of consultations and 12 other documents.", "S14"),
        ("A concept of transport until 2030 was adopted along with a further eleven documents.", "S12"),
        ("They adopted a statement on the strategy and nine more documents.", "S10"),
        ("Nine more documents were shown.", ""),
    ],
)
def test_papers_named_before_the_others_are_counted_with_them(text: str, counts: str) -> None:
    assert _of_held(text) == counts


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Of the 20 documents 18 were signed.", "D20 S18"),
        ("They approved 15 of 18 documents.", "D18 S15"),
        ("Seventeen of the 20 documents signed at the meeting have been registered since.", "S20"),
        ("Nineteen of the 28 documents concern trade.", ""),
    ],
)
def test_papers_of_which_some_were_passed_were_all_before_the_session(text: str, counts: str) -> None:
    assert _of_held(text) == counts


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Fourteen issues were brought to the notice of those present.", "A14"),
        ("The part with delegations, with 12 questions, lasted an hour.", "A12"),
        ("Of six questions, the first was the draft convention.", "A6"),
        ("In narrow format they spoke of 9 questions of 17.", "A17"),
    ],
)
def test_items_in_a_clause_of_their_own_are_those_of_the_session_told_of(text: str, counts: str) -> None:
    assert _of_held(text) == counts


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("They have to do with this: 14 items with 25 papers.", "A14 D25"),
        ("The ministers will finish work on a package of 18 documents.", "D18"),
        ("Experts have brought 16 documents to full readiness.", "D16"),
        ("Twelve papers reported on it.", ""),
    ],
)
def test_papers_of_which_nothing_is_said_are_before_a_session_to_come(text: str, counts: str) -> None:
    assert _of_announced(text) == counts


@pytest.mark.parametrize(
    "text",
    [
        "The minister answered 15 questions from journalists.",
        "He was asked 12 questions.",
        "Twenty questions were put to him by readers.",
        "Dinamo won the match and leads by seven points.",
        "The index lost 30 points.",
        "There are 14 checkpoints and 11 border points.",
        "Police closed 12 points of entry and seized 9 documents.",
        "The fair shows 17 items of amber.",
        "Scholars read 14 papers at a symposium.",
        "Kazakhstan ratified 15 documents.",
        "The library owns 18 documents on the war.",
        "\n\n\n\nLater there was a concert.\n\nThe museum lent paintings. Fourteen items were insured.",
    ],
)
def test_what_others_have_or_do_is_not_counted_of_a_session(text: str) -> None:
    assert (_of_held(text), _of_announced(text)) == ("", "")


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("They approved eleven documents and passed six to the level of the presidents.", "S11 F6"),
        ("They examined 16 drafts and recommended 13 for signing to the heads of state.", "D16 F13"),
        ("They adopted five documents and decided to forward eight to the Council of Heads of State.", "S5 F8"),
        ("They signed eight documents. It was agreed to put six others for approval to the heads of state.", "S8 F6"),
        ("They signed nine documents, of which four await the presidents.", "S9 F4"),
        ("They signed eight documents. Then six of the guests went to the presidents' palace.", "S8"),
    ],
)
def test_papers_told_by_a_number_alone_go_up_where_their_clause_tells_to_whom(text: str, counts: str) -> None:
    assert _of_held(text) == counts


def test_its_agenda_is_that_of_the_meeting_just_told_of_though_only_prepared() -> None:
    text = (
        "The CIS Council of Permanent Plenipotentiary Representatives met in Osh on 16 April 2019.\n\nThe chairman"
        " reported on the preparation of the meeting of the Council of Heads of Government in Almaty (31 May 2019)."
    )
    assert _counted(f"{text} Its draft agenda of 12 items was agreed upon.", "2019-04-16") == {"2019-05-31": "A12"}
    assert _counted(f"{text} Then 12 items were considered.", "2019-04-16") == {"2019-04-16": "A12"}


@pytest.mark.parametrize(
    ("teller", "counts"),
    [
        ("The press service of the Executive Committee reports that", {"2023-10-12": "A17"}),
        ("The bank's press release says of its board that", {}),
    ],
)
def test_whoever_speaks_for_those_who_met_is_no_stranger(teller: str, counts: dict[str, str]) -> None:
    lead = "The CIS Council of Foreign Ministers will meet in Osh on 12 October 2023.\n\n"
    assert _counted(f"{lead}{teller} the agenda has seventeen points.", "2023-10-11") == counts


def test_what_is_told_before_the_first_meeting_in_the_same_sentence_is_of_it() -> None:
    text = (
        '"All thirteen items of the agenda have been settled," the Tajik minister said, opening the doors after this'
        " afternoon's Council of Foreign Ministers of the CIS.\n\nTomorrow the Council of Heads of State meets in Osh."
    )
    assert _counted(text, "2018-09-27") == {"2018-09-27": "A13"}


def test_a_headline_without_a_day_takes_no_counts_from_the_dated_meeting_below_it() -> None:
    text = (
        "Osh session of CIS ministers\n\nThe Council of Ministers of Foreign Affairs of the CIS has its next meeting"
        " on April 5 in Osh.\n\nThere are 12 items on the agenda."
    )
    assert _counted(text, "2019-03-15") == {"2019-04-05": "A12"}


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("10 drafts, among them the Plan of Herons, were given to consideration of the Heads of States.", "F10"),
        ("Of twelve items which were taken up, eight were transmitted to the Heads of State.", "A12 F8"),
        ("Of twelve items which were taken up, eight were settled.", "A8"),
        ("10 drafts, among them the Plan of Herons, were discussed.", "D10"),
        ("Of twelve items which were taken up, eight were for the press.", "A8"),
        ("Of 17 documents, 10 were signed and the other seven are intended for the heads of state.", "D17 S10 F7"),
    ],
)
def test_papers_go_up_whatever_is_named_between_them_and_the_leaders(text: str, counts: str) -> None:
    lead = "The CIS Council of Foreign Ministers met in Osh on 12 October 2023.\n\n"
    assert _counted(lead + text, "2023-10-12") == {"2023-10-12": counts}


_BOTH = (
    "The CIS Council of Heads of State will meet in Osh on 8 October 2024.\n\nThe CIS Council of Foreign Ministers met"
    " in Minsk on 12 April 2024. It is preparing for the Osh summit. "
)


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Fourteen draft documents had been submitted to the Minsk meeting.", {"2024-04-12": "D14"}),
        ("Seven drafts for the session of the Council of Heads of State were considered.", {"2024-04-12": "D7"}),
    ],
)
def test_papers_are_of_those_who_have_them_or_went_through_them(text: str, counts: dict[str, str]) -> None:
    assert _counted(_BOTH + text, "2024-04-12") == counts


def test_papers_put_to_leaders_are_not_sent_up_by_a_council_told_of_only_later() -> None:
    text = (
        "The CSTO Collective Security Council met in Osh on 23 November 2022. Seventeen documents were submitted to the"
        " heads of state.\n\nThe CSTO Council of Foreign Ministers met in Minsk on 10 November 2022."
    )
    assert _counted(text, "2022-11-24") == {"2022-11-23": "D17"}


def test_the_agenda_of_a_council_is_not_that_of_a_past_session_told_of_later() -> None:
    text = (
        "The CIS Council of Heads of State will meet in Osh on 3 September 2011.\n\nSeventeen items are on the agenda"
        " of the CIS Council of Foreign Ministers, he said.\n\nMr. Oleg Petrov was pleased.\n\nThe CIS Council of"
        " Foreign Ministers last met in Minsk on 7 April 2011."
    )
    assert _counted(text, "2011-09-01") == {}
