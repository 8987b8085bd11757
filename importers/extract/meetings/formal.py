"""The council that leaders are when they hold a session, for the body that they are without one."""

from __future__ import annotations

from functools import cache

from importers.lexicon import load


@cache
def regular_of() -> dict[str, str]:
    """The bodies of leaders who meet informally, with those of the same leaders in session."""
    bodies = load("bodies")["bodies"]
    councils = {body["of"][0]: body["id"] for body in bodies if body["of"][1] == "chs"}
    informal = (body for body in bodies if body["of"][1] == "informal" and body["of"][0] in councils)
    return {body["id"]: councils[body["of"][0]] for body in informal}
