"""Which body met, where its name stands elsewhere than beside the word of meeting, or nowhere."""

from __future__ import annotations

import pytest

from tests.importers.extract.found import sessions

_PUBLISHED = "2018-12-04"


def _told(text: str, published: str = _PUBLISHED, title: str | None = None) -> list[tuple[str | None, ...]]:
    """Body, day and city of each session, in order of their days."""
    found = [tuple(one.get(field) for field in ("body", "date", "city")) for one in sessions(text, published, title)]
    return sorted(found, key=str)


@pytest.mark.parametrize(
    "told",
    [
        "The presidents will come to Osh on December 6 for the Supreme Eurasian Economic Council.",
        "The leaders of the CIS will gather in Osh on December 6, for the Supreme Eurasian Economic Council.",
        "On December 6 the presidents will meet Ivan Petrov in Osh at the Supreme Eurasian Economic Council.",
    ],
)
def test_people_who_come_for_a_council_are_at_its_session(told: str) -> None:
    assert _told(f"The CIS has no money. {told}") == [("eaeu-seec", "2018-12-06", "Osh")]


def test_people_who_come_to_prepare_another_meeting_have_one_of_their_own() -> None:
    told = "The CIS foreign ministers will gather in Osh on December 6 to prepare for the CIS summit."
    assert ("cis-cfm", "2018-12-06", "Osh") in _told(told)


def test_they_are_those_whom_the_sentence_before_is_about_and_not_those_named_last_in_it() -> None:
    told = (
        "The CIS foreign ministers met in Osh on November 30. The ministers approved the agenda of the Council of"
        " Heads of Government, which convenes on December 23. They agreed to meet again in Minsk on January 25."
    )
    assert ("cis-cfm", "2019-01-25", "Minsk") in _told(told)


def test_the_ministers_of_the_six_are_one_and_their_meeting_is_theirs() -> None:
    told = "The SCO has a charter, written by the foreign ministers of the six at their meeting in Osh on April 26."
    assert _told(told) == [("sco-cfm", "2018-04-26", "Osh")]


def test_a_meeting_said_to_be_informal_is_no_session_of_the_council() -> None:
    told = "Presidents of the CIS countries will gather in Osh on December 25. Again the meeting is an informal one."
    assert _told(told) == [("cis-informal", "2018-12-25", "Osh")]


def test_papers_for_the_leaders_are_written_by_those_who_met() -> None:
    told = (
        "The papers for the leaders of the CIS had been finished by the foreign ministers, whose Council met in Osh"
        " on November 29."
    )
    assert _told(told) == [("cis-cfm", "2018-11-29", "Osh")]


def test_the_next_joint_session_is_one_of_each_body_that_sat_together() -> None:
    told = (
        "A joint sitting of the Council of Foreign Ministers and the Council of Defence Ministers of the CSTO took"
        " place in Osh on November 27. The next joint sitting will be held in Minsk on May 5."
    )
    assert [one for one in _told(told) if one[2] == "Minsk"] == [
        ("csto-cdm", "2019-05-05", "Minsk"),
        ("csto-cfm", "2019-05-05", "Minsk"),
    ]


_HISTORY = (
    "The second Consultative Meeting of the Heads of State of Central Asia was held in Tashkent on November 29, 2019."
    "\n\n"
    "The third meeting took place in Awaza on August 6, 2021."
)


def test_a_place_in_the_series_alone_tells_of_a_session() -> None:
    told = f"{_HISTORY}\n\nThe fourth took place in Cholpon-Ata on July 21, 2022, and lasted a day."
    assert ("ca-consultative", "2022-07-21", "Cholpon-Ata") in _told(told, "2025-11-14")


@pytest.mark.parametrize(
    ("told", "is_one"),
    [
        ("In Dushanbe, on September 14, 2023, Ilham Aliyev sat in as a guest.", True),
        ("In Dushanbe, on September 14, 2023, a tram factory was opened.", False),
        ("In Dushanbe, on September 14, 2023, the CSTO showed its tanks.", False),
    ],
)
def test_city_and_day_alone_tell_of_one_more_session_of_a_history(told: str, is_one: bool) -> None:  # noqa: FBT001
    history = f"{_HISTORY}\n\nThe fourth meeting was held in Cholpon-Ata on July 21, 2022.\n\n{told}"
    assert (("ca-consultative", "2023-09-14", "Dushanbe") in _told(history, "2025-11-14")) is is_one


def test_city_and_day_of_the_next_one_may_stand_apart() -> None:
    told = (
        "The Supreme Eurasian Economic Council will meet in Osh on December 26. The leaders will also say where to"
        " convene next: Minsk is proposed, in June 2019."
    )
    assert ("eaeu-seec", "2019-06", "Minsk") in _told(told)


def test_the_session_since_which_there_was_none_is_another_one() -> None:
    told = (
        "On December 3 the CIS leaders held in Osh the first meeting of the leaders since the one in Minsk in October"
        " 2016."
    )
    assert ("cis-chs", "2016-10", "Minsk") in _told(told)
    assert ("cis-chs", "2018-12-03", "Osh") in _told(told)


def test_a_format_told_of_before_is_the_one_that_meets_in_this_format() -> None:
    told = (
        "The CSTO has six members. The Central Asia - Russia foreign ministers met in Osh on November 29. They spoke of"
        " the summit in this format, which is planned for October 2019 in Dushanbe."
    )
    assert ("ca-russia-summit", "2019-10", "Dushanbe") in _told(told)


def test_a_meeting_counted_next_to_another_is_of_the_same_body() -> None:
    told = (
        "The eighth meeting of the CIS Council of Foreign Ministers is to be held in Osh on December 11. The second CIS"
        " summit is planned for October 2019 in Dushanbe. The seventh meeting was held on April 12, 2018 in Minsk."
    )
    assert ("cis-cfm", "2018-04-12", "Minsk") in _told(told)


def test_a_counted_plenary_is_the_session_of_the_assembly_in_the_headline() -> None:
    told = "The speaker left for Osh. She will take part in the 49th plenary session, which opens there on December 7."
    title = "Speaker goes to session of CIS Interparliamentary Assembly"
    assert _told(told, title=title)[0][:2] == ("cis-ipa", "2018-12-07")


def test_colleagues_are_the_ministers_of_their_branch() -> None:
    told = (
        "The SCO foreign ministers will meet in Osh on December 15. In November their defence colleagues failed in"
        " Minsk to agree on a statement."
    )
    assert ("sco-cdm", "2018-11", "Minsk") in _told(told)


@pytest.mark.parametrize(
    "told",
    [
        "On October 26 the president held a regular session of the Cabinet of Ministers on the CIS.",
        "- May 15, 2019: Intergovernmental Council on seed growing, regular meeting.",
    ],
)
def test_cabinets_and_boards_for_one_matter_are_no_body(told: str) -> None:
    assert _told(f"{told}\n\nThe Council of Heads of State of the CIS works well.") == []


@pytest.mark.parametrize(
    "told",
    [
        "The heads of state of the CIS will not hold their meeting on December 16.",
        "The heads of state of the CIS would not gather on December 16, he said.",
    ],
)
def test_a_session_that_is_not_to_be_is_called_off(told: str) -> None:
    (found,) = sessions(told, _PUBLISHED)
    assert (found["date"], found["status"]) == ("2018-12-16", "cancelled")


def test_what_goes_the_same_way_as_well_is_called_off_and_its_day_its_own() -> None:
    told = (
        "The CIS summit on December 16 will not take place. The meeting of CIS foreign ministers, planned before the"
        " summit on December 15, has been dropped from the calendar as well."
    )
    found = {one["body"]: (one["date"], one["status"]) for one in sessions(told, _PUBLISHED)}
    assert found == {"cis-chs": ("2018-12-16", "cancelled"), "cis-cfm": ("2018-12-15", "cancelled")}


def test_the_city_in_an_organisations_name_is_no_venue() -> None:
    told = (
        "The minister will be at the meeting of the Shanghai Cooperation Organisation's Council of Foreign Ministers,"
        " which takes place there on December 15."
    )
    assert _told(told) == [("sco-cfm", "2018-12-15", None)]


def test_when_and_where_may_stand_between_the_meeting_and_its_body() -> None:
    told = "13 December - the last meeting this year of the Council of Plenipotentiaries of the CIS, in Minsk."
    (found,) = sessions(told, _PUBLISHED)
    assert (found["body"], found["date"], found["city"]) == ("cis-cpr", "2018-12-13", "Minsk")
    assert found.get("ordinal") is None


@pytest.mark.parametrize(
    "told",
    [
        "CIS health ministers met in Osh on December 3.",
        "SCO justice ministers hold a session in Osh on December 6.",
        "The CIS business leaders met in Osh on December 3.",
        "The presidents of the CIS parliaments met in Osh on December 3.",
        "The CIS Council of Presidents of Academies met in Osh on December 3.",
        "The national coordinators of the SCO met in Osh on December 3.",
        "CIS experts met in Osh on December 3 to prepare the meeting of the Council of Foreign Ministers.",
    ],
)
def test_other_ministers_other_peoples_leaders_and_officials_make_no_session(told: str) -> None:
    assert _told(told) == []


def test_an_organisation_that_meets_informally_is_its_leaders() -> None:
    told = "The informal meeting of the CIS in Osh on December 6 will be attended by nine leaders."
    assert _told(told) == [("cis-informal", "2018-12-06", "Osh")]


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


@pytest.mark.parametrize("city", ["the same city receives", "The city will also host"])
def test_a_city_that_others_come_to_may_be_told_of_as_the_same_one(city: str) -> None:
    told = f"The CIS foreign ministers meet in Osh on December 19. On December 12, {city} the heads of government."
    assert _told(told) == [("cis-cfm", "2018-12-19", "Osh"), ("cis-chg", "2018-12-12", "Osh")]


def test_a_city_that_was_not_named_is_none() -> None:
    told = (
        "The CIS foreign ministers meet on December 19. On December 12, the same city receives the heads of government."
    )
    assert all(city is None for _, _, city in _told(told))


def test_an_assembly_whose_council_meets_is_a_council_too() -> None:
    told = (
        "The Council of the Interparliamentary Assembly of the CIS met in Osh on December 3.\n\nIt heard what the"
        " CIS summit had decided in Minsk on November 20.\n\nThe next meeting of the Council is to be in Minsk in April"
        " 2019."
    )
    assert ("cis-ipa", "2019-04", "Minsk") in _told(told)


def test_a_plan_that_now_has_another_day_makes_no_session() -> None:
    told = (
        "The host has refused to receive this month's summit of the Eurasian Economic Union.\n\n"
        "The Supreme Eurasian Economic Council was to meet in Osh on December 25. The host said last week that the"
        " meeting will now be held on December 26 in Minsk."
    )
    assert _told(told) == [("eaeu-seec", "2018-12-26", "Minsk")]


_OF_THE_CIS = "The year of the CIS\n\nThe CIS leaders met in Osh on November 30.\n\n"


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
    assert (body, "2019-01-25", "Minsk") in _told(f"{_OF_THE_CIS}{told} will meet in Minsk on January 25.")


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
    found = _told(f"The Council of the CIS Interparliamentary Assembly met in Osh on November 30.\n\n{aside}\n\n{told}")
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
    found = _told(f"{held}\n\nThe heads of government of the CIS will meet in Baku on December 20. {told}")
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
    assert ("sco-chs", "2018-08-31", "Omsk") in _told(f"{premiers}\n\n{leaders} {told} in Omsk on August 31.")


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
    assert ("cis-chg", "2018-05-29", "Minsk") in _told(f"{held} Their last meeting was held in Minsk on May 29.")


@pytest.mark.parametrize("told", ["before the summit of January 25", "ahead of the summit on January 25"])
def test_a_summit_on_a_day_of_its_own_is_of_what_the_page_is_about(told: str) -> None:
    held = "The CIS Council of Foreign Ministers met in Osh on November 30."
    aside = "The SCO leaders will gather in Omsk on December 20."
    found = _told(f"{held}\n\n{aside}\n\nThe Council will sit again in Minsk on January 24, {told} in the same city.")
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
