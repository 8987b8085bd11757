"""Councils on one field, which are none of those that states sit on by themselves: "Совет по стандартизации"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.russian.meetings.phrases import listed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.text.words import Word


def is_on_a_field(words: Sequence[Word]) -> bool:
    """Whether the words behind a council name its field: "по гуманитарному сотрудничеству", not "по традиции"."""
    if len(words) < len(("по", "стандартизации")) or words[0].lower != "по" or words[1].lemmas & listed("reasons"):
        return False
    form = next(iter(words[1].forms), None)
    return form is not None and form.part in {"ADJF", "NOUN"} and (form.case, form.number) == ("datv", "sing")
