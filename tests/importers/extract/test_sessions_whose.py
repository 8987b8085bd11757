"""Whose a meeting is that is named without its organisation: "the Council", "the summit", "both councils"."""

from __future__ import annotations

import pytest

from tests.importers.extract.found import told_of

_PUBLISHED = "2018-12-04"
_OF_THE_CIS = "The year of the CIS\n\nThe CIS leaders met in Osh on November 30.\n\n"


def _told(text: str, published: str = _PUBLISHED) -> list[tuple[str | None, ...]]:
    return told_of(text, published)


def test_the_council_of_ministers_is_that_of_the_union_told_of() -> None:
    told = "The Union State is 20 years old. On December 3 the prime ministers led the Council of Ministers in Osh."
    assert _told(told) == [("union-state-cm", "2018-12-03", "Osh")]


@pytest.mark.parametrize("council", ["the council", "the Council", "that council"])
def test_the_council_is_one_that_the_text_has_called_so_and_no_format_or_summit_named_last(council: str) -> None:
    told = (
        "The CIS Council of Foreign Ministers sat in Osh on December 3.\n\nThe same day the foreign ministers of the"
        " Central Asia - Russia format met there. The CIS summit is on December 20."
        f"\n\nThe next session of {council} is scheduled for December 19 in Minsk."
    )
    assert ("cis-cfm", "2018-12-19", "Minsk") in _told(told)


@pytest.mark.parametrize(
    ("told", "body"),
    [
        (
            "The Central Asia - Russia summit was held in Omsk on November 29. The Council of Foreign Ministers",
            "cis-cfm",
        ),
        ("The Central Asia - Russia summit was held in Omsk on November 29. The heads of government", "cis-chg"),
        ("They heard what the CSTO had done against fires. The foreign ministers", "cis-cfm"),
        ("The CSTO summit was held in Omsk on November 29.\n\nThe foreign ministers", "cis-cfm"),
        ("The CSTO summit was held in Omsk on November 29. The foreign ministers", "csto-cfm"),
        ("And the CSTO?\n\nThe foreign ministers", "csto-cfm"),
    ],
)
def test_who_meets_without_a_name_is_of_what_the_paragraph_or_else_the_page_is_about(told: str, body: str) -> None:
    assert (body, "2019-01-25", "Minsk") in _told(f"{_OF_THE_CIS}{told} will meet in Minsk on January 25.", _PUBLISHED)


def test_the_summit_is_of_what_the_page_is_about_though_another_one_alone_is_named_in_full() -> None:
    told = "The summit was held in Osh on November 30.\n\nThe SCO summit was held on June 10 in Omsk."
    assert ("cis-chs", "2018-11-30", "Osh") in _told(f"The year of the CIS\n\n{told}")


def test_the_summit_on_another_day_than_the_informal_one_is_the_councils() -> None:
    told = "The informal summit of the CIS was held in Osh on November 30."
    assert _told(f"{told} The summit in Minsk is to be on October 10, 2019.") == [
        ("cis-chs", "2019-10-10", "Minsk"),
        ("cis-informal", "2018-11-30", "Osh"),
    ]


@pytest.mark.parametrize(
    "told",
    [
        "The Council will meet again in Minsk on January 25.",
        "The next meeting of the Council will be held in Minsk on January 25.",
        "In January, on the 25th, the Council will gather in Minsk.",
    ],
)
def test_the_council_is_not_one_that_only_a_subordinate_clause_told_of(told: str) -> None:
    aside = "Members heard what the CIS Council of Heads of State had decided at its meeting in Omsk on November 20."
    found = _told(
        f"The Council of the CIS Interparliamentary Assembly met in Osh on November 30.\n\n{aside}\n\n{told}",
        _PUBLISHED,
    )
    assert ("cis-ipa", "2019-01-25", "Minsk") in found


@pytest.mark.parametrize(
    "told",
    [
        "Their last session was held in Minsk on May 29.",
        "Before that they were in Minsk, on 29 May.",
        "The previous meeting took place on May 29 in Minsk.",
    ],
)
def test_the_session_before_is_of_those_just_told_of_though_others_have_met(told: str) -> None:
    held = "The CIS Council of Foreign Ministers met in Osh on November 30."
    found = _told(f"{held}\n\nThe heads of government of the CIS will meet in Baku on December 20. {told}", _PUBLISHED)
    assert ("cis-chg", "2018-05-29", "Minsk") in found


@pytest.mark.parametrize(
    "told",
    ["The Union's next summit", "The next summit of the Union", "The leaders of the Union", "The Union's leaders"],
)
def test_the_union_is_the_one_that_is_called_so(told: str) -> None:
    held = "The Supreme Eurasian Economic Council met in Osh on November 30, the Collective Security Council on May 3."
    found = _told(f"{held}\n\nThe CSTO presidents were tired. {told} will meet in Minsk on January 25.")
    assert ("eaeu-seec", "2019-01-25", "Minsk") in found


@pytest.mark.parametrize(
    "told",
    [
        "The next joint meeting of the three bodies is to be held in Minsk on January 25.",
        "All three will sit in Minsk on January 25.",
        "On January 25 these three councils gather in Minsk.",
    ],
)
def test_the_three_bodies_are_those_that_one_sentence_told_of(told: str) -> None:
    held = (
        "The Council of Foreign Ministers, Council of Defence Ministers and Committee of Secretaries of Security"
        " Councils of the CSTO met in Osh on November 30. The Collective Security Council sits there on December 6."
    )
    later = [body for body, day, city in _told(f"{held}\n\n{told}") if (day, city) == ("2019-01-25", "Minsk")]
    assert later == ["csto-cdm", "csto-cfm", "csto-cssc"]


def test_both_councils_are_the_only_two_told_of() -> None:
    held = "The CIS Council of Foreign Ministers met on November 29. The Council of Heads of State sat on November 30."
    found = _told(f"{held} Both councils will gather in Minsk on January 25.")
    assert [body for body, day, _ in found if day == "2019-01-25"] == ["cis-cfm", "cis-chs"]


@pytest.mark.parametrize(
    "told",
    [
        "Osh hosted two meetings on November 30, of the CIS foreign ministers and of the CSTO foreign ministers.",
        "On November 30 two meetings were held in Osh: of the CIS foreign ministers and of the CSTO foreign ministers.",
        "Osh had two sessions on November 30 - the CIS Council of Foreign Ministers and the CSTO foreign ministers.",
    ],
)
def test_meetings_that_are_counted_are_of_all_whom_the_sentence_lists(told: str) -> None:
    assert _told(told) == [("cis-cfm", "2018-11-30", "Osh"), ("csto-cfm", "2018-11-30", "Osh")]


@pytest.mark.parametrize(
    "told", ["The one before it was", "The one before that took place", "The previous one was held"]
)
def test_the_one_before_it_is_of_those_just_told_of(told: str) -> None:
    premiers = "The SCO heads of government will meet in Osh on December 15."
    leaders = "The summit of the heads of state is planned for Minsk on January 25."
    assert ("sco-chs", "2018-08-31", "Omsk") in _told(
        f"{premiers}\n\n{leaders} {told} in Omsk on August 31.", _PUBLISHED
    )


@pytest.mark.parametrize(
    "told",
    [
        "The Council will sit in Minsk on January 25.",
        "The Council had its last meeting in Minsk on January 25.",
        "On January 25 the Council comes together in Minsk.",
    ],
)
def test_the_council_is_no_format_and_no_assembly(told: str) -> None:
    held = "The CIS Council of Foreign Ministers met in Osh on November 30. So did the Central Asia - Russia summit."
    assert "cis-cfm" in {body for body, day, _ in _told(f"{held}\n\n{told}") if day and day.endswith("01-25")}


def test_their_own_meeting_is_that_of_those_who_met_and_not_of_whom_they_went_to_see() -> None:
    held = (
        "The CIS heads of government met in Osh on November 30. They had seen the Collective Security Council at work."
    )
    assert ("cis-chg", "2018-05-29", "Minsk") in _told(
        f"{held} Their last meeting was held in Minsk on May 29.", _PUBLISHED
    )


@pytest.mark.parametrize("told", ["before the summit of January 25", "ahead of the summit on January 25"])
def test_a_summit_on_a_day_of_its_own_is_of_what_the_page_is_about(told: str) -> None:
    held = "The CIS Council of Foreign Ministers met in Osh on November 30."
    aside = "The SCO leaders will gather in Omsk on December 20."
    found = _told(
        f"{held}\n\n{aside}\n\nThe Council will sit again in Minsk on January 24, {told} in the same city.", _PUBLISHED
    )
    assert "sco-chs" not in {body for body, day, _ in found if day == "2019-01-25"}


@pytest.mark.parametrize(
    ("told", "body"),
    [
        ("The CIS leaders will be glad of it. The informal meeting is set for Minsk on January 25.", "cis-informal"),
        ("The CIS ministers will be glad of it. The regular meeting is set for Minsk on January 25.", "csto-csc"),
    ],
)
def test_an_informal_meeting_is_the_leaders_own(told: str, body: str) -> None:
    held = "The Collective Security Council met in Osh on November 30."
    assert (body, "2019-01-25", "Minsk") in _told(f"{held}\n\n{told}")


def test_the_summit_on_a_day_of_its_own_is_the_presidents_where_premiers_met_in_the_same_city() -> None:
    told = "Premiers of the CIS countries in Osh\n\nThe CIS Council of Heads of Government met in Osh on December 3."
    assert _told(f"{told} The main event, he said, will be the summit in Osh on March 16.") == [
        ("cis-chg", "2018-12-03", "Osh"),
        ("cis-chs", "2019-03-16", "Osh"),
    ]


def test_the_summit_is_the_presidents_where_the_text_goes_on_to_the_premiers() -> None:
    told = "The paper replaces that of the Omsk summit of October 5, 2007. The CIS Council of Heads of Government"
    assert _told(f"{told} wants a new one. So do the CIS heads of state.") == [("cis-chs", "2007-10-05", "Omsk")]
