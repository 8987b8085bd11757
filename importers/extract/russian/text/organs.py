"""Bodies that meet, by any of their Russian names: who sits in council, joined to an organisation, in any case.

"Совет министров иностранных дел СНГ", "главы МИД государств - участников Содружества", "СМИД ШОС" are one grammar
over short lists, so that a new name needs a line of data at most.
"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from importers.extract.russian.text.catalogue import Token, bodies, organisation_of, tokens_of
from importers.extract.russian.text.councils import MEETS, Joined, are_several, joined_at, organisation_after
from importers.extract.russian.text.elided import with_organisation
from importers.extract.russian.text.words import text_words
from importers.extract.text.mentions import Organ
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.text.words import Word

_HENCEFORTH = re.compile(r"[^()\n]{0,60}\(\s?[Дд]алее\s?[-:]?\s?\"?(?P<name>[А-ЯЁ]{2,8})\"?\s?\)")
_AND = re.compile(r",?\s(?:(?:и|а\sтакже)\s)?")
"""Between bodies of one list."""
_REACH = 6
_STOPS = frozenset({".", "!", "?"})
_PAUSES = frozenset({",", ".", ";", ":", "и", "а"})
_INFORMALLY = ("неформальн", "неофициальн", "галстук", "предновогодн", "новогодн")


def find_organs(plain: str) -> tuple[Organ, ...]:
    """Every body named in the text, in order, without overlap."""
    words, tokens = text_words(plain), tokens_of(plain)
    found: list[Organ] = []
    organisation: str | None = None
    told: dict[str, set[str]] = {}
    since = taken = 0
    for position, token in enumerate(tokens):
        if token.sort == "organisation":
            organisation, since = token.meaning, token.last
        if token.first < taken:
            continue
        own = told.get(token.meaning.rstrip("!"), set())
        is_told = len(own) == 1 and any(word.text in _STOPS for word in words[since : token.first])
        named = _named(words, tokens, position, next(iter(own)) if is_told else organisation)
        if named is not None and named[0] >= taken:
            _, taken, organ = named
            found.append(organ)
            if token.sort == "summit":
                listed = _listed_after(words, tokens, position, taken)
                found += listed
            organisation = organisation_of().get(organ.body, organisation)
            if not organ.is_elided and organisation is not None and token.sort == "council":
                told.setdefault(token.meaning.rstrip("!"), set()).add(organisation)
    found = _of_whole_list(plain, sorted(found, key=lambda organ: organ.start))
    return tuple(sorted((*found, *_aliases(plain, words, found)), key=lambda organ: organ.start))


def _of_whole_list(plain: str, found: list[Organ]) -> list[Organ]:
    """The bodies, the last of a list lending its organisation to all: "СМИД, СМО и Комитет секретарей … ОДКБ"."""
    own = list(found)
    for number in range(len(own) - 2, -1, -1):
        left, right = own[number], own[number + 1]
        if not left.is_elided or (right.is_elided and right == found[number + 1]):
            continue
        if _AND.fullmatch(plain, left.end, right.start):
            kind = next(kind for (_, kind), body in bodies().items() if body == left.body)
            body = bodies().get((organisation_of().get(right.body, ""), kind))
            own[number] = left._replace(body=body) if body else left
    return own


def _listed_after(words: Sequence[Word], tokens: Sequence[Token], position: int, last: int) -> list[Organ]:
    """The summits of further organisations behind the first: "саммиты СНГ и ЕАЭС", "в саммитах СНГ, ШОС и ОДКБ"."""
    found: list[Organ] = []
    token = tokens[position]
    is_led = words[token.last : token.last + 1] and words[token.last].text == ":"
    if not is_led and not any(are_several(word) for word in words[token.first : token.last]):
        return found
    for token in tokens[position + 1 :]:
        if token.last <= last:
            continue
        between = words[last : token.first]
        body = bodies().get((token.meaning, "chs")) if token.sort == "organisation" else None
        if body is None or not between or any(word.text not in {",", "и", '"'} for word in between):
            break
        last = token.last
        found.append(Organ(words[token.first].start, words[token.last - 1].end, body, is_summit=True))
    return found


def _aliases(plain: str, words: Sequence[Word], found: Sequence[Organ]) -> list[Organ]:
    """Bodies by the short names that the page gives them itself: "(далее - Совет)"."""
    known: dict[str, Organ] = {}
    for organ in found:
        said = _HENCEFORTH.match(plain, organ.end)
        if said is not None:
            known.setdefault(said["name"], organ)
    if not known:
        return []
    taken = {(organ.start, organ.end) for organ in found}
    return [
        Organ(word.start, word.end, known[word.text].body, is_elided=True)
        for word in words
        if word.text in known
        and word.start > known[word.text].end
        and not any(start <= word.start < end for start, end in taken)
    ]


def organisations(plain: str) -> list[tuple[int, int, str]]:
    """Every organisation named in the text by itself or as part of a body's name, in order."""
    words = text_words(plain)
    return [
        (words[token.first].start, words[token.last - 1].end, token.meaning)
        for token in tokens_of(plain)
        if token.sort == "organisation"
    ]


def _named(
    words: Sequence[Word], tokens: Sequence[Token], position: int, context: str | None
) -> tuple[int, int, Organ] | None:
    """The body whose name this token is the heart of, with its first word and the one after its last."""
    token = tokens[position]
    if token.sort == "organisation":
        return _of_highest(words, token) or _of_informal(words, token) or _of_format(words, tokens, token)
    if token.sort == "body":
        after = organisation_after(words, tokens, position)
        own = after is not None and after.meaning == organisation_of().get(token.meaning)
        last = after.last if own and after is not None else token.last
        return _organ(words, Joined(token.first, last, None, "", "body"), token.meaning, is_elided=False)
    joined = joined_at(words, tokens, position)
    if joined is None:
        return None
    is_elided = joined.organisation is None
    if is_elided:
        joined = with_organisation(words, tokens, position, joined, context)
    if (joined.organisation, joined.kind) == ("ca", "chs") and any("consultative" in one.meaning for one in tokens):
        joined = joined._replace(kind="consultative")
    is_either = joined.organisation == "ca" and ("ca-russia", joined.kind) in bodies()
    if is_either and any(one.meaning == "ca-russia" for one in tokens):
        joined = joined._replace(organisation="ca-russia")
    body = _body(words, joined)
    return _organ(words, joined, body, is_elided=is_elided) if body else None


def _of_highest(words: Sequence[Word], token: Token) -> tuple[int, int, Organ] | None:
    """The leaders of an organisation by the level of their meeting: "встреча ШОС на высшем уровне"."""
    last = token.last + (token.last < len(words) and words[token.last].text == '"')
    body = bodies().get((token.meaning, "chs"))
    if body is None or [word.lower for word in words[last : last + 3]] != ["на", "высшем", "уровне"]:
        return None
    return _organ(words, Joined(token.first, last + 3, token.meaning, "chs", "people"), body, is_elided=False)


def _of_informal(words: Sequence[Word], token: Token) -> tuple[int, int, Organ] | None:
    """The leaders of an organisation by how they meet: "неформальная встреча СНГ"."""
    first = max(0, token.first - 1)
    body = bodies().get((token.meaning, "informal")) if words[first].lemmas & MEETS else None
    joined = Joined(first, token.last, token.meaning, "chs", "summit")
    is_said = first > 0 and words[first - 1].lower.startswith(_INFORMALLY)
    return _organ(words, joined, body, is_elided=False) if body is not None and is_said else None


def _of_format(words: Sequence[Word], tokens: Sequence[Token], token: Token) -> tuple[int, int, Organ] | None:
    """Those who meet in a format, where only the format is named: whoever the page speaks of more."""
    before = [word for word in words[max(0, token.first - _REACH) : token.first] if word.text != '"']
    if token.meaning not in load("bodies")["formats"]["ids"] or not before:
        return None
    is_meeting = before[-1].lemmas & MEETS or (
        "формат" in before[-1].lemmas and any(word.lemmas & MEETS for word in before[-4:-1])
    )
    if not is_meeting:
        return None
    kinds = [one.meaning.rstrip("!") for one in tokens if one.sort in {"people", "summit"}]
    kind = "cfm" if kinds.count("cfm") > kinds.count("chs") else "chs"
    last = token.last + (token.last < len(words) and words[token.last].text == '"')
    joined = Joined(token.first, last, token.meaning, kind, "people")
    return _organ(words, joined, bodies()[token.meaning, kind], is_elided=False)


def _organ(words: Sequence[Word], joined: Joined, body: str, *, is_elided: bool) -> tuple[int, int, Organ]:
    organ = Organ(
        words[joined.first].start,
        words[joined.last - 1].end,
        body,
        is_gathering=joined.sort in {"people", "adjective"},
        is_elided=is_elided,
        is_summit=joined.sort == "summit",
    )
    return joined.first, joined.last, organ


def _body(words: Sequence[Word], joined: Joined) -> str | None:
    """The catalogue's id for the name; heads of state who meet informally are another body."""
    if joined.organisation is None:
        return None
    if joined.kind == "chs" and joined.sort != "council":
        informal = bodies().get((joined.organisation, "informal"))
        if informal and _is_informal(words, joined):
            return informal
    return bodies().get((joined.organisation, joined.kind))


def _is_informal(words: Sequence[Word], joined: Joined) -> bool:
    """Whether a word beside the name, with no pause between, says that they meet informally."""
    before = reversed(words[max(0, joined.first - _REACH) : joined.first])
    after = words[joined.last : joined.last + _REACH]
    near = (word.lower for side in (before, after) for word in takewhile(lambda one: one.lower not in _PAUSES, side))
    return any(word.startswith(_INFORMALLY) for word in near)
