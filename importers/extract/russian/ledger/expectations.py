"""What the text announces for later, and by when."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from db.records import Claim
from importers.extract.russian.text.modality import modality_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from importers.extract.text.mentions import FoundSession, Sentence
    from importers.extract.text.page import Page

_ANNOUNCED = re.compile(
    r"\b(?:[Оо]жидается|[Пп]ланируется|[Пп]редполагается|[Пп]оручено|[Рр]ешено|[Рр]ешили|[Дд]оговорились|[Уу]словились"
    r"|[Нн]амечено)(?:,\sчто|\s(?=[а-яё-]+(?:ть|ти|чь)(?:ся)?\b))\s?"
)
_SESSION = re.compile(r"\b(?:провести|собраться|заседани|саммит|встреч)\w*")
_LIMIT = re.compile(r"\b(?:до|к|не позднее)\s(?:конца\s)?$")
_STOP = re.compile(r";|\",?\s-|,\s(?:а|но|сообщ\w+|отмет\w+|сказал\w*|заяв\w+|который|которая|которые|где)\b")
_SHORTEST, _LONGEST = 12, 220


def find_expectations(page: Page, sessions: Sequence[FoundSession]) -> list[Claim]:
    """Things that a page with a session in it announces for later, each once."""
    main = next((session for session in sessions if session.is_main), None)
    if main is None:
        return []
    found: list[Claim] = []
    seen: set[str] = set()
    for sentence in page.sentences:
        for start, end in _in_sentence(page, sentence):
            what = " ".join(page.text[start:end].split()).strip(" ,;.")
            if what.lower() in seen or not _SHORTEST <= len(what) <= _LONGEST:
                continue
            seen.add(what.lower())
            found.extend(_claims(page, f"expectation:{len(seen)}", what, (start, end), main.subject))
    return found


def _in_sentence(page: Page, sentence: Sentence) -> Iterator[tuple[int, int]]:
    cue = None if sentence.is_headline else _ANNOUNCED.search(page.plain, sentence.start, sentence.end)
    if cue is None:
        return
    stop = _STOP.search(page.plain, cue.end(), sentence.end)
    end = stop.start() if stop else sentence.end
    if not _SESSION.search(page.plain, cue.end(), min(end, cue.end() + _SHORTEST * 2)):
        yield cue.end(), end


def _claims(page: Page, subject: str, what: str, place: tuple[int, int], session: str) -> Iterator[Claim]:
    told = modality_at(page, place[0] - 2, place[0])
    modality = "planned" if told == "reported" else told
    yield Claim(subject, "what", what, *place, modality)
    yield Claim(subject, "session", session, *place, modality)
    for date in page.within(page.dates, *place):
        if _LIMIT.search(page.plain, max(place[0], date.start - 20), date.start):
            yield Claim(subject, "due", f"../{date.value}", date.start, date.end, modality)
            return
