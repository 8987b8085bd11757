"""Countries told beside a name: "X (страна)", "страну представлял X", "делегация страны во главе с X", "из города"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from importers.extract.people.naming.kinds import Kind
from importers.extract.russian.people.naming.beside import Mention, Row
from importers.extract.russian.people.naming.epithets import read_epithets
from importers.extract.russian.people.naming.names import Name
from importers.extract.russian.people.naming.offices import Office
from importers.extract.russian.people.naming.sides import read_sides
from importers.extract.russian.people.naming.tokens import tokens
from importers.extract.russian.people.naming.towns import read_towns
from importers.extract.russian.people.naming.vocabulary import people_of, russian
from importers.extract.text.mentions import State

if TYPE_CHECKING:
    from collections.abc import Sequence

_HEADED = re.compile(
    r"(?:(?:правительственн|государственн|официальн)\w+ )?(?:делегаци\w{1,2}\b[\w ]{0,30}?)?,? ?(?:будет |была |был )?"
    r"(?:во главе с|возглав\w{1,9}|под (?:руководством|председательством)|в лице|"
    r"представля\w{1,4}|представ(?:ил\w?|ит|ят))"
    r"(?: его| ее| её)?"
)
_OWN = re.compile(r"\b(?:его|ее|её|их|сво(?:его|ей|ему|им|ю|й|я)) (?:[а-яё]+(?:ый|ая|ого|ой|ому|ым) )?$", re.IGNORECASE)
_THAT_STATE = re.compile(
    r"\b(?:страну|республику|государство)[\w ]{0,30} представля\w{1,4} $|"
    r"\bпредставля\w{1,4} (?:страну|республику) $|\b(?:ее|её|его|их) представ(?:ля\w{1,4}|ит|ил[аи]?) $"
)
_STATE_OF = re.compile(
    r" (?:(?:(?:на|в) (?:этот раз|[а-яё]{2,12})|же|сегодня|также|будет|должен|должна|там|сейчас|пока|"
    r"на данный момент|впервые|традиционно) )*"
    r"(?:представля\w{1,4}|представит|представил[аи]?|представлен\w?|"
    r"(?:направил|делегировал|отправил|прислал|пришл[её]т|отправит|направит|командировал|отрядил|приехал|прибыл|участвовал|присутствовал|выступил|был)[аи]?|"
    r"участвует|присутствует|принял[аи]? участие)"
    r"(?: участие| (?:на|в) [а-яё-]{3,20})?(?: его| ее| её)? $"
)
_PAIR = 2
_JOINT = re.compile(r" ?(?:,|,? и|,? а также|с|со) ")
_SENDING = re.compile(
    r" (?:(?:же|сегодня|также|там|на \w+|в \w+) )*"
    r"(?:представля|представит|представил|прислал|пришл|направил|делегировал|отправил|командировал)"
)
_DASHED = re.compile(r" (?:-|--) (?:также |тоже )?$")
_FROM = re.compile(r"\b(?:от|из) (?:имени )?$", re.IGNORECASE)
_HYPHEN = re.compile(r" ?(?:-|--|:|\() ?$")
_TO_STATE = re.compile(r" ?\( ?$| (?:из|от) $| ?, (?=$)")
_ENDS_ENTRY = re.compile(r" ?(?:[;.,(\n]| и [А-ЯЁ]|$)")
_THERE = re.compile(r"\b(?:в|во|на|через|до)\s$", re.IGNORECASE)
_MARK = 4
_NEAR = 24
_REACH = 60
_SEGMENT = re.compile(r"(?:^|[;:,\n])\s*(?P<what>[^;:.,\n(]{4,60}) (?:-|--) (?:[а-яё-]+ )?$")
_FEW = 5


def read_countries(row: Row) -> None:
    """Whose the names of a sentence are, each rule in turn."""
    _read_respective(row)
    _read_states_of(row)
    read_sides(row)
    _read_peoples(row)
    _read_countries(row)
    read_towns(row)
    _read_segments(row)
    _read_delegations(row)
    read_epithets(row)
    _read_own(row)


def _read_respective(row: Row) -> None:
    """As in "А и Б представляли замминистров X и Y", "От А и Б приехали X и Y": as many states as names, in order."""
    names = [atom for atom in row.atoms if isinstance(atom, Name)]
    states = [atom for atom in row.atoms if isinstance(atom, State)] or _adjectives(row, names)
    if len(states) < _PAIR or len(states) != len(names) or states[-1].end > names[0].start:
        return
    gaps = [row.gap(*pair) for pair in pairwise(states)] + [row.gap(*pair) for pair in pairwise(names)]
    is_run = all(map(_JOINT.fullmatch, gaps))
    sent = row.page.plain[states[-1].end : names[0].start]
    lead = row.page.plain[max(0, states[0].start - _NEAR) : states[0].start]
    is_told = _SENDING.match(sent) or _FROM.search(lead) or (states[0].is_adjective and not sent.strip(" ,:-"))
    if not is_run or not is_told or _THERE.search(lead):
        return
    if all(row.mention(name).country is None for name in names):
        for state, name in zip(states, names, strict=True):
            mention = row.mention(name)
            mention.belong(state.country, state.start, state.end)
            mention.holdings[:] = [held._replace(country=state.country) for held in mention.holdings]
            row.spent.add(state.start)


def _adjectives(row: Row, names: Sequence[Name]) -> list[State]:
    """The adjectives of states before the names: "оба премьера, российский и белорусский: X и Y"."""
    if not names:
        return []
    found = row.page.within(row.page.states, row.page.sentence_at(names[0].start).start, names[0].start)
    return [state for state in found if state.is_adjective]


def _read_states_of(row: Row) -> None:
    """As in "Казахстан представлял вице-премьер X", "Узбекистан – первый вице-премьер Y": whose the office is."""
    holders: dict[int, list[Mention]] = {}
    for name in row.atoms:
        if isinstance(name, Name):
            for held in row.mention(name).holdings:
                holders.setdefault(held.office.start, []).append(row.mention(name))
    told = [atom for atom in row.atoms if not isinstance(atom, Office) or atom.start in holders]
    for state, office in pairwise(told):
        if not isinstance(state, State) or not isinstance(office, Office) or office.countries or office.is_plural:
            continue
        gap = row.gap(state, office)
        lead = row.page.plain[max(0, state.start - _NEAR) : state.start]
        if _THERE.search(lead) or not (
            _DASHED.match(gap) or _STATE_OF.match(gap) or (_FROM.search(lead) and len(gap) < _REACH)
        ):
            continue
        for mention in holders.get(office.start, ()):
            mention.country, mention.country_span = state.country, (state.start, mention.name.end)
            row.spent.add(state.start)


def _read_peoples(row: Row) -> None:
    """As in "казах X", "китаец X"; "украинский гость, X"."""
    words = tokens(row.page)
    for name in row.atoms:
        if not isinstance(name, Name) or row.mention(name).country is not None or not name.first:
            continue
        flag = flag_before(row.page.plain, name.start)
        if flag is not None:
            row.mention(name).belong(flag[0], flag[1], name.end)
            continue
        at = name.first - 1
        if words[at].text == "," and at:
            at -= 1
        country = people_of(words[at].lemmas) if at == name.first - 1 else None
        if country is None and at and words[at].lemmas & russian().guests and words[at - 1].kind is Kind.STATE:
            country = row.page.states[words[at - 1].mention].country
            at -= 1
        behind = words[name.last + 1 : name.last + 3]
        if country is None and len(behind) > 1 and behind[0].text == "," and (later := people_of(behind[1].lemmas)):
            row.mention(name).belong(later, name.start, behind[1].end)
        if country is not None:
            row.mention(name).belong(country, words[at].start, name.end)


_A, _Z = 0x1F1E6, 0x1F1FF


def flag_before(plain: str, offset: int) -> tuple[str, int] | None:
    """The country of the flag that stands right before, with its place."""
    end = len(plain[max(0, offset - 3) : offset].rstrip()) + max(0, offset - 3)
    letters = plain[max(0, end - 2) : end]
    if len(letters) < 2 or not all(_A <= ord(letter) <= _Z for letter in letters):  # noqa: PLR2004
        return None
    return "".join(chr(ord(letter) - _A + ord("A")) for letter in letters), end - 2


def _read_countries(row: Row) -> None:
    """As in "X (Казахстан)", "Казахстан - X", "Казахстан представлял X"."""
    for number, (left, right) in enumerate(pairwise(row.atoms)):
        gap = row.gap(left, right)
        if isinstance(left, Name) and isinstance(right, State) and right.start not in row.spent:
            mention = row.mention(left)
            is_entry = gap == ", " and _is_entry(row, left, right)
            if mention.country is None and (("(" in gap and _TO_STATE.match(gap)) or is_entry):
                mention.belong(right.country, left.start, right.end)
                row.spent.add(right.start)
        if isinstance(left, State) and isinstance(right, Name) and left.start not in row.spent:
            mention = row.mention(right)
            opens = number == 0 or isinstance(row.atoms[number - 1], (Name, State))
            is_there = _THERE.search(row.page.plain, max(0, left.start - _MARK), left.start)
            is_of = (_HYPHEN.match(gap) and opens) or (_STATE_OF.match(gap) and not is_there)
            if mention.country is None and is_of:
                mention.belong(left.country, left.start, right.end)
                row.spent.add(left.start)


def _read_segments(row: Row) -> None:
    """As in "казахстанский сенат – X; депутаты Армении – Y": the one state before the dash."""
    page = row.page
    for name in row.atoms:
        if not isinstance(name, Name) or row.mention(name).country is not None:
            continue
        begins = max(page.sentence_at(name.start).start, name.start - _REACH * 2)
        lead = _SEGMENT.search(page.plain[begins : name.start])
        if lead is None or lead["what"].count(" ") > _FEW:
            continue
        states = page.within(page.states, begins + lead.start("what"), begins + lead.end("what"))
        if len(states) == 1:
            row.mention(name).belong(states[0].country, states[0].start, name.end)


def _is_entry(row: Row, name: Name, state: State) -> bool:
    """Whether the two are an entry of a list by themselves: "X, Казахстан;"."""
    begins = row.page.sentence_at(name.start).start
    lead = row.page.plain[max(begins, name.start - _MARK) : name.start].strip()
    opens = not lead or lead.endswith((";", "-", ":", " и"))
    return opens and _ENDS_ENTRY.match(row.page.plain, state.end) is not None


def _read_delegations(row: Row) -> None:
    """As in "казахстанская делегация во главе с министром X", "делегацию Казахстана возглавил X"."""
    page = row.page
    for number, atom in enumerate(row.atoms):
        mention = row.mention(atom) if isinstance(atom, Name) else None
        if mention is None or mention.country is not None:
            continue
        begins = min((held.start for held in mention.holdings), default=mention.name.start)
        floor = row.atoms[number - 1].end if number and row.atoms[number - 1].end < begins else begins - _REACH
        states = page.within(page.states, max(0, begins - _REACH), begins)
        if not states or (states[-1].end < floor and isinstance(row.atoms[number - 1], Name)):
            continue
        gap = " ".join(page.plain[states[-1].end : begins].lower().split())
        lead = page.plain[max(0, states[-1].start - _NEAR) : states[-1].start].lower()
        if _HEADED.fullmatch(gap) and ("делегаци" in gap or "делегаци" in lead or "сторон" in gap):
            mention.belong(states[-1].country, states[-1].start, mention.name.end)


def _read_own(row: Row) -> None:
    """As in "его пресс-секретарь X", "страну представлял X": the state is that of whoever was named before."""
    page = row.page
    last: tuple[str, tuple[int, int]] | None = None
    for atom in row.atoms:
        if isinstance(atom, State):
            last = (atom.country, (atom.start, atom.end))
        if not isinstance(atom, Name):
            continue
        mention = row.mention(atom)
        if mention.country is None and last is not None:
            begins = min((held.start for held in mention.holdings), default=mention.name.start)
            lead = page.plain[max(0, begins - _REACH) : begins]
            floor = max(last[1][1], begins - _REACH)
            nearer = [state for state in page.within(page.states, floor, begins) if state.is_adjective]
            if len(nearer) == 1:
                last = (nearer[0].country, (nearer[0].start, nearer[0].end))  # "российскую – его коллега X"
            is_own = any(
                _OWN.search(page.plain, held.office.start - _NEAR, held.office.start) for held in mention.holdings
            )
            if is_own or _THAT_STATE.search(lead):
                mention.belong(last[0], *last[1])
        if mention.country and mention.country_span:
            last = (mention.country, mention.country_span)
