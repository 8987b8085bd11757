"""Nested values of claims, written short."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from db.records import Scalar, Value


def nested(**parts: Scalar) -> Value:
    """Make a value of parts, as an attendance or a stage is."""
    return dict(parts)
