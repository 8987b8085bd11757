"""Bodies that meet, by any of their Russian names: who sits in council, joined to an organisation, in any case.

"Совет министров иностранных дел СНГ", "главы МИД государств - участников Содружества", "СМИД ШОС" are one grammar
over short lists, so that a new name needs a line of data at most.
"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from importers.extract.russian.text.catalogue import Token, bodies, link_words, organisation_of, tokens_of
from importers.extract.russian.text.numbers import cardinal_at
from importers.extract.russian.text.words import text_words
from importers.extract.text.mentions import Organ
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.text.words import Word

_GAP = 9
"""Words between a council and its organisation, at most."""
_MARKS = frozenset("-\"',()")
_STATES = frozenset({"государство", "страна", "участник", "член", "государство-участник", "государство-член", "-"})
_HOME = "cis"
"""Whose council an abbreviation means where a page names no organisation."""
_MEETS = frozenset({"заседание", "встреча", "саммит", "совещание", "сессия", "переговоры"})
_HENCEFORTH = re.compile(r"[^()\n]{0,60}\(\s?[Дд]алее\s?[-:]?\s?\"?(?P<name>[А-ЯЁ]{2,8})\"?\s?\)")
_OF_MINISTERS = frozenset({"cfm", "cdm", "cim"})
_ENDS = frozenset({".", "!", "?"})
_HEADS = frozenset({"председатель", "зампред", "зампредседателя", "аппарат", "член", "здание"})
_AND = frozenset({",", "и", "а", "также"})
_GATHERING = frozenset({"собраться", "собираться", "встретиться", "встречаться", "съехаться", "заседать"})
_REACH = 6
_PAUSES = frozenset({",", ".", ";", ":", "и", "а"})
_INFORMALLY = ("неформальн", "неофициальн", "галстук", "предновогодн", "новогодн")


class _Joined(NamedTuple):
    """A name put together, before its organisation is known for certain."""

    first: int
    last: int
    organisation: str | None
    kind: str
    sort: str


def find_organs(plain: str) -> tuple[Organ, ...]:
    """Every body named in the text, in order, without overlap."""
    words, tokens = text_words(plain), tokens_of(plain)
    found: list[Organ] = []
    organisation: str | None = None
    taken = 0
    for position, token in enumerate(tokens):
        if token.sort == "organisation":
            organisation = token.meaning
        if token.first < taken:
            continue
        named = _named(words, tokens, position, organisation)
        if named is not None and named[0] >= taken:
            _, taken, organ = named
            found.append(organ)
            if token.sort == "summit":
                listed = _listed_after(words, tokens, position, taken)
                found += listed
            organisation = organisation_of().get(organ.body, organisation)
    return tuple(sorted((*found, *_aliases(plain, words, found)), key=lambda organ: organ.start))


def _listed_after(words: Sequence[Word], tokens: Sequence[Token], position: int, last: int) -> list[Organ]:
    """The summits of further organisations behind the first: "саммиты СНГ и ЕАЭС", "в саммитах СНГ, ШОС и ОДКБ"."""
    found: list[Organ] = []
    token = tokens[position]
    is_led = words[token.last : token.last + 1] and words[token.last].text == ":"
    if not is_led and not any(_are_several(word) for word in words[token.first : token.last]):
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
        return _of_highest(words, token) or _of_format(words, tokens, token)
    if token.sort == "body":
        after = _organisation_after(words, tokens, position)
        own = after is not None and after.meaning == organisation_of().get(token.meaning)
        last = after.last if own and after is not None else token.last
        return _organ(words, _Joined(token.first, last, None, "", "body"), token.meaning, is_elided=False)
    joined = _joined(words, tokens, position)
    if joined is None:
        return None
    if joined.organisation is None and joined.sort == "people":
        joined = joined._replace(organisation=_shared_after(words, tokens, position))
    is_elided = joined.organisation is None
    is_met = is_elided and (_is_meeting_of(words, joined) or _are_met(words, tokens, position, joined))
    if is_elided and not is_met and joined.sort == "people" and _are_told_alone(words, joined):
        joined = joined._replace(organisation=_only_one(words, tokens, joined.kind))
    if is_met or (is_elided and joined.sort == "council" and not _is_of_a_state(words, joined)):
        joined = joined._replace(organisation=_supplied(words, tokens, position, context))
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
    return _organ(words, _Joined(token.first, last + 3, token.meaning, "chs", "people"), body, is_elided=False)


def _of_format(words: Sequence[Word], tokens: Sequence[Token], token: Token) -> tuple[int, int, Organ] | None:
    """Those who meet in a format, where only the format is named: whoever the page speaks of more."""
    before = [word for word in words[max(0, token.first - _REACH) : token.first] if word.text != '"']
    if token.meaning not in load("bodies")["formats"]["ids"] or not before:
        return None
    is_meeting = before[-1].lemmas & _MEETS or (
        "формат" in before[-1].lemmas and any(word.lemmas & _MEETS for word in before[-4:-1])
    )
    if not is_meeting:
        return None
    kinds = [one.meaning.rstrip("!") for one in tokens if one.sort in {"people", "summit"}]
    kind = "cfm" if kinds.count("cfm") > kinds.count("chs") else "chs"
    last = token.last + (token.last < len(words) and words[token.last].text == '"')
    joined = _Joined(token.first, last, token.meaning, kind, "people")
    return _organ(words, joined, bodies()[token.meaning, kind], is_elided=False)


def _organ(words: Sequence[Word], joined: _Joined, body: str, *, is_elided: bool) -> tuple[int, int, Organ]:
    organ = Organ(
        words[joined.first].start,
        words[joined.last - 1].end,
        body,
        is_gathering=joined.sort in {"people", "adjective"},
        is_elided=is_elided,
        is_summit=joined.sort == "summit",
    )
    return joined.first, joined.last, organ


def _joined(words: Sequence[Word], tokens: Sequence[Token], position: int) -> _Joined | None:
    """The token with what belongs to it on either side; None for a part of another name."""
    token = tokens[position]
    after = _organisation_after(words, tokens, position)
    before = _format_before(words, tokens, position)
    if token.sort == "people" and not _are_several(words[token.first]):
        return None
    kind = token.meaning.rstrip("!")
    if token.meaning.endswith("!") and not _is_narrow_met(words, tokens, token, after or before):
        return None
    if token.sort == "summit" and _is_of_people(tokens, position):
        return None
    if after is not None:
        return _Joined(token.first, after.last, after.meaning, kind, token.sort)
    if before is not None:
        return _Joined(before.first, token.last, before.meaning, kind, token.sort)
    return None if token.sort in {"summit", "adjective"} else _Joined(token.first, token.last, None, kind, token.sort)


def _are_several(word: Word) -> bool:
    return any(form.number == "plur" for form in word.forms)


def _is_narrow_met(words: Sequence[Word], tokens: Sequence[Token], token: Token, organisation: Token | None) -> bool:
    """Bare "ministers" are those of a format or the only ones told of; bare "heads" are those of states."""
    if organisation is None:
        return False
    if token.meaning == "chs!" and token.first and words[token.first - 1].lemmas & _MEETS:
        return True
    if token.meaning == "cfm!":
        is_format = organisation.meaning in load("bodies")["formats"]["ids"]
        return is_format or {one.meaning for one in tokens if one.meaning in _OF_MINISTERS} == {"cfm"}
    between = words[token.last : organisation.first]
    return any(word.lemmas & _STATES and word.text != "-" for word in between)


def _is_of_people(tokens: Sequence[Token], position: int) -> bool:
    """Whether the summit is of a body named by its people: "саммит глав государств СНГ"."""
    token = tokens[position]
    after = tokens[position + 1] if position + 1 < len(tokens) else None
    return after is not None and after.sort in {"people", "council", "body"} and after.first - token.last <= 1


def _organisation_after(words: Sequence[Word], tokens: Sequence[Token], position: int) -> Token | None:
    """The organisation that the name ends with."""
    token = tokens[position]
    after = tokens[position + 1] if position + 1 < len(tokens) else None
    if after is not None and after.sort == "adjective":
        after = tokens[position + 2] if position + 2 < len(tokens) else None
    if after is None or after.sort != "organisation":
        return None
    first = token.last
    if token.sort == "adjective" and words[first].lemmas & _MEETS:
        first += 1
    if not _links(words, first, after.first) and not _are_counted(words, tokens, position, after):
        return None
    closes = after.last
    if (
        closes < len(words)
        and words[closes].text == '"'
        and any(w.text == '"' for w in words[token.last : after.first])
    ):
        after = after._replace(last=closes + 1)
    return after


def _are_counted(words: Sequence[Word], tokens: Sequence[Token], position: int, after: Token) -> bool:
    """Whether a colon leads from several meetings to whose they are: "два саммита: СНГ и ОДКБ"."""
    token = tokens[position]
    is_led = token.sort == "summit" and [word.text for word in words[token.last : after.first]] == [":"]
    return is_led and token.first > 0 and cardinal_at(words, token.first - 1) is not None


def _format_before(words: Sequence[Word], tokens: Sequence[Token], position: int) -> Token | None:
    """The organisation before "на уровне глав МИД", or right before the council's abbreviation."""
    token = tokens[position]
    before = tokens[position - 1] if position else None
    if before is None or before.sort != "organisation" or token.sort not in {"people", "council"}:
        return None
    between = [word.lower for word in words[before.last : token.first] if word.text not in _MARKS]
    return before if between == ["на", "уровне"] and token.first - before.last <= _REACH else None


def _links(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether what stands between two parts of a name joins them."""
    if not 0 <= last - first <= _GAP:
        return False
    between = words[first:last]
    are_links = all(
        word.text in _MARKS or word.lemmas & link_words() or cardinal_at(between, at) for at, word in enumerate(between)
    )
    return are_links and not any(
        word.text == "," and at and between[at - 1].text != "-" and not _is_member(between[at + 1 : at + 2])
        for at, word in enumerate(between)
    )


def _is_member(words: Sequence[Word]) -> bool:
    return bool(words) and bool(words[0].lemmas & _STATES)


def _is_meeting_of(words: Sequence[Word], joined: _Joined) -> bool:
    """Whether the people are named as those of a meeting, and of nobody else in particular."""
    before = words[max(0, joined.first - 1) : joined.first]
    after = words[joined.last : joined.last + 1]
    if not before or not before[0].lemmas & _MEETS or not _is_genitive(words[joined.first]):
        return False
    return not after or not (after[0].is_capital or after[0].text == "(" or after[0].lemmas & _STATES)


def _shared_after(words: Sequence[Word], tokens: Sequence[Token], position: int) -> str | None:
    """The organisation behind the last of several who sit together: "министры обороны и секретари совбезов ОДКБ"."""
    for at in range(position, len(tokens) - 1):
        after = tokens[at + 1]
        between = words[tokens[at].last : after.first]
        is_next = after.sort in {"people", "council"} and 0 < len(between) <= len(_AND)
        if not is_next or not all(word.lower in _AND for word in between):
            named = _organisation_after(words, tokens, at) if at > position else None
            return named.meaning if named else None
    return None


def _are_met(words: Sequence[Word], tokens: Sequence[Token], position: int, joined: _Joined) -> bool:
    """Whether people are said to meet right behind an organisation: "… саммит СНГ, а 2 мая соберутся главы МИД"."""
    before = next((one for one in reversed(tokens[:position]) if one.sort == "organisation"), None)
    if joined.kind not in _OF_MINISTERS or joined.sort != "people" or before is None:
        return False
    if any(word.text in _ENDS for word in words[before.last : joined.first]):
        return False
    after = words[joined.last : joined.last + 1]
    if any(word.lemmas & _GATHERING for word in after):
        return True
    return any(word.lemmas & _GATHERING for word in words[max(0, joined.first - 1) : joined.first]) and not any(
        word.is_capital or word.lemmas & _STATES or word.text == "(" for word in after
    )


def _are_told_alone(words: Sequence[Word], joined: _Joined) -> bool:
    """Whether people are told of without saying whose: "одобрили министры иностранных дел", "- министры обороны"."""
    after = words[joined.last : joined.last + 1]
    before = words[max(0, joined.first - 2) : joined.first]
    if any(cardinal_at(before, at) for at in range(len(before))) or any(word.lower in {"с", "со"} for word in before):
        return False
    is_named = bool(after) and (after[0].is_capital or after[0].text == "(" or _opens_quote(words, joined.last))
    return not after or not (is_named or _is_whose(after[0]))


def _opens_quote(words: Sequence[Word], index: int) -> bool:
    """Whether the word is a mark of quotation that opens a name."""
    after = words[index + 1] if index + 1 < len(words) else None
    return words[index].text == '"' and after is not None and after.is_capital and after.start == words[index].end


def _is_of_a_state(words: Sequence[Word], joined: _Joined) -> bool:
    """Whether the council may be a state's cabinet: "председатель Совета министров", "Совет министров Чувашии"."""
    if joined.kind != "cm":
        return False
    before = words[max(0, joined.first - 1) : joined.first]
    after = words[joined.last : joined.last + 1]
    return any(word.lemmas & _HEADS for word in before) or any(word.is_capital or _is_whose(word) for word in after)


def _is_whose(word: Word) -> bool:
    """Whether the word behind people says whose they are."""
    form = word.forms[0] if word.forms else None
    if not word.text[0].isalpha():
        return False
    return bool(word.lemmas & _STATES) or (
        form is not None and form.part in {"NOUN", "ADJF", "NUMR"} and form.case == "gent"
    )


def _only_one(words: Sequence[Word], tokens: Sequence[Token], kind: str) -> str | None:
    """The only organisation with such a council of which the page names any body."""
    named = {one.meaning for one in tokens if one.sort == "organisation"}
    named |= {organisation_of()[one.meaning] for one in tokens if one.sort == "body"}
    able = {organisation for organisation in named if (organisation, kind) in bodies()}
    if len(able) != 1:
        return None
    owners = (_organisation_after(words, tokens, at) for at, one in enumerate(tokens) if one.sort != "organisation")
    is_met = any(owner is not None and owner.meaning in able for owner in owners)
    is_met = is_met or any(organisation_of()[one.meaning] in able for one in tokens if one.sort == "body")
    return able.pop() if is_met else None


def _is_genitive(word: Word) -> bool:
    return any(form.case == "gent" and form.number == "plur" for form in word.forms)


def _supplied(words: Sequence[Word], tokens: Sequence[Token], position: int, context: str | None) -> str | None:
    """The organisation of a council named without one: the last before that has such a council, or the next."""
    token = tokens[position]
    kind = token.meaning.rstrip("!")
    own_names = load("bodies")["ru"]["links"]["own_names"] if token.sort == "council" else ()
    known = {key: body for key, body in bodies().items() if body not in own_names or "ысш" in words[token.first].text}
    if context is not None and (context, kind) in known:
        return context
    before = (one for one in reversed(tokens[:position]) if one.sort == "organisation")
    after = (one for one in tokens[position:] if one.sort == "organisation")
    for one in (*before, *after):
        if (one.meaning, kind) in known:
            return one.meaning
    return _HOME if words[token.first].text.isupper() and token.sort == "council" else None


def _body(words: Sequence[Word], joined: _Joined) -> str | None:
    """The catalogue's id for the name; heads of state who meet informally are another body."""
    if joined.organisation is None:
        return None
    if joined.kind == "chs" and joined.sort != "council":
        informal = bodies().get((joined.organisation, "informal"))
        if informal and _is_informal(words, joined):
            return informal
    return bodies().get((joined.organisation, joined.kind))


def _is_informal(words: Sequence[Word], joined: _Joined) -> bool:
    """Whether a word beside the name, with no pause between, says that they meet informally."""
    before = reversed(words[max(0, joined.first - _REACH) : joined.first])
    after = words[joined.last : joined.last + _REACH]
    near = (word.lower for side in (before, after) for word in takewhile(lambda one: one.lower not in _PAUSES, side))
    return any(word.startswith(_INFORMALLY) for word in near)
