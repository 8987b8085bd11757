"""Floors of known cost: what it takes to cut the same texts into words and look a few of them up."""

from __future__ import annotations

import re
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["FLOORS"]

_PHRASES = ("Council of Foreign Ministers", "Council of Heads of State", "heads of government", "foreign minister")
_TOKEN = re.compile(r"\w+(?:[-'’.]\w+)*|[^\w\s]")


def _matcher() -> Callable[[str], object] | None:
    """The blank English tokenizer of spaCy with its Matcher, where it is installed."""
    try:
        spacy, matching = import_module("spacy"), import_module("spacy.matcher")
    except ImportError:
        return None
    pipeline = spacy.blank("en")
    matcher = matching.Matcher(pipeline.vocab)
    matcher.add("phrases", [[{"LOWER": word.lower()} for word in phrase.split()] for phrase in _PHRASES])
    return lambda text: matcher(pipeline(text))


def _plain() -> Callable[[str], object]:
    """A regular expression for words, and a set of them."""
    words = {word for phrase in _PHRASES for word in phrase.lower().split()}
    return lambda text: [token for token in _TOKEN.findall(text) if token.lower() in words]


FLOORS: dict[str, Callable[[], Callable[[str], object] | None]] = {
    "spaCy blank tokenizer + Matcher": _matcher,
    "plain regex tokenizer": _plain,
}
"""What makes each; None where it is not installed."""
