"""Why an input gives no article; the words go into the report as they are."""

from __future__ import annotations


class UnreadableError(Exception):
    """The input holds no article that can be read; the message is the reason, without a full stop."""
