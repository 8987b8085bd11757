"""Who came to which session of a body: a table of signs, and where each leads."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.records import Attendance, Session
from tests.settle import press
from tests.tui.screens import NARROW, opened, shown, text
from tests.tui.test_pictures import SIZES, Compare, after
from tui.app import Summitry
from tui.history import Visit
from tui.matrix import Presences, draw

if TYPE_CHECKING:
    from pathlib import Path

BODY = "body/cis-cfm"


def sessions(number: int) -> list[Session]:
    there = (Attendance("KZ", None, "present", None),)
    return [
        Session(id=f"session/{year}", body="cis-cfm", date=f"{year}-04-11", city="Almaty", attendance=there)
        for year in range(2026 - number, 2026)
    ]


def test_each_presence_has_a_sign_and_silence_another() -> None:
    held = sessions(2)
    rows = {
        "Kazakhstan": {each.id: [("present", "Murat Nurtleu, present, host")] for each in held},
        "Moldova": {held[1].id: [("absent", "absent")]},
        "Armenia": {held[0].id: [("represented", "represented")], held[1].id: [("present", "a"), ("present", "b")]},
    }
    picture = draw(Presences("the ministers", held, rows), 76)
    lines = ["".join(run.text for run in line).split() for line in picture.lines]
    assert lines[2] == ["2024-04-11", "2025-04-11"]
    assert lines[4:] == [["Armenia", "○", "●"], ["Kazakhstan", "●", "●"], ["Moldova", "·", "×"]]
    assert picture.stops[-1].words == "Moldova: absent"
    assert picture.stops[-1].to == Visit("sessions", "session/2025")


def test_the_latest_sessions_stand_where_there_is_no_room_for_all() -> None:
    picture = draw(Presences("the ministers", sessions(30), {"Kazakhstan": {}}), 76)
    assert "30 sessions, the latest 4 here" in picture.lines[0][1].text
    assert [stop.to.record for stop in picture.stops] == [f"session/{year}" for year in range(2022, 2026)]


def test_a_city_with_a_long_name_is_written_whole() -> None:
    held = [
        replace(each, city=city) for each, city in zip(sessions(2), ("Saint Petersburg", "Kaliningrad"), strict=True)
    ]
    picture = draw(Presences("the ministers", held, {"Kazakhstan": {}}), 76)
    assert "".join(run.text for run in picture.lines[3]).split() == ["St", "Petersburg", "Kaliningrad"]


async def test_a_shows_who_came_to_the_sessions_of_a_body_and_enter_leads_there(made: Path) -> None:
    async with opened(made, size=NARROW, at=BODY) as (pilot, browse):
        await press(pilot, "a")
        assert "Kazakhstan" in text(pilot)
        await press(pilot, "j", "l")
        assert shown(pilot)[-2].strip() == "Kazakhstan: Murat Nurtleu, present, host"
        await press(pilot, "j")
        assert shown(pilot)[-2].strip() == "Moldova: absent"
        await press(pilot, "enter")
        assert browse.here.record == "session/cis-cfm-2025-04-11-almaty"
        await press(pilot, "a")
        assert browse.is_current


async def test_body_of_whose_sessions_nobody_is_named_says_so(made: Path) -> None:
    picture = draw(Presences("the ministers", [], {}), 76)
    assert "No article tells of any attendance here." in picture.lines[-1][0].text
    async with opened(made, size=NARROW, at=BODY) as (pilot, browse):
        await press(pilot, "a", "ф")
        assert browse.is_current


@SIZES
def test_attendance(snap_compare: Compare, made: Path, size: tuple[int, int]) -> None:
    assert snap_compare(Summitry(made, at=BODY), terminal_size=size, run_before=after("a", "j"))
