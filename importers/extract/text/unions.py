"""Organisations named in a text."""

from __future__ import annotations

from typing import NamedTuple

OTHER = "other"
"""An organisation that is not of this catalogue: its chairs and members are none of ours."""


class Union(NamedTuple):
    """An organisation named in the text."""

    start: int
    end: int
    id: str
