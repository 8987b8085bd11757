"""Which bodies are those of leaders, of ministers, of officials, and which meet without a session."""

from __future__ import annotations

from functools import cache

from importers.lexicon import load

_MINISTERS = frozenset({"cfm", "fm", "cdm", "cim"})
_LEADERS = frozenset({"chs", "chg", "informal", "consultative"})


@cache
def of_leaders() -> frozenset[str]:
    """The bodies whose meeting is called a summit."""
    return frozenset(body["id"] for body in load("bodies")["bodies"] if body["of"][1] in _LEADERS)


@cache
def of_ministers() -> frozenset[str]:
    """The bodies whose meeting is called a ministerial."""
    return frozenset(body["id"] for body in load("bodies")["bodies"] if body["of"][1] in _MINISTERS)


@cache
def informal() -> frozenset[str]:
    """The bodies of leaders who meet without a session."""
    return frozenset(body["id"] for body in load("bodies")["bodies"] if body["of"][1] == "informal")


@cache
def in_session() -> frozenset[str]:
    """All bodies but those who meet without a session, one of which "the session" is."""
    return frozenset(body["id"] for body in load("bodies")["bodies"]) - informal()


@cache
def of_officials() -> frozenset[str]:
    """The bodies whose meetings only prepare sessions and are none."""
    lists = load("bodies")
    return frozenset(body["id"] for body in lists["bodies"] if body["of"][1] in lists["officials"]["kinds"])
