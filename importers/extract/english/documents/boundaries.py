"""Where a title ends: at another document, another clause, or words about the meeting itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.english.documents.heads import head_at
from importers.extract.english.documents.vocabulary import is_year, vocabulary

if TYPE_CHECKING:
    from importers.extract.english.documents.heads import Head
    from importers.extract.english.text.tokens import Tokens

_ENUMERATION = 40
_ADVERBIAL = 9
_DATE = 8
_ABOVE = 5
_SENDING = 4
_AGES = frozenset({"war", "wars", "covid", "covid-19", "pandemic"})
_AGE = 4
"""What times are named by that a title may tell of, and words within which such a name ends."""
_CARRYING = frozenset(
    {"passed", "pass", "handed", "hand", "directed", "brought", "bring", "transmitted", "transferred"}
)
_TAKEN_AS = frozenset({"support", "recognition", "role", "status", "use"})
_INNER = frozenset({"within", "by", "under"})
_AWAY = {
    "in": frozenset({"particular", "order", "addition", "turn", "view", "accordance"}),
    "as": frozenset({"a", "an", "part", "they", "soon", "it", "the"}),
}
_AIMS = frozenset({("a", "view"), ("the", "aim"), ("the", "participation")})
_OTHERS = frozenset({"partners", "colleagues", "neighbours", "neighbors", "counterparts", "allies"})
_REST = frozenset({"matters", "topics", "things"})
_PERSONS = frozenset(
    {"people", "those", "persons", "citizens", "individuals", "fighters", "children", "workers", "migrants"}
)
_SPANS = frozenset({"years", "decades", "months", "centuries"})
_WHOSE = frozenset({"between", "among", "of", "for", "by"})
_POINTING = frozenset({"two", "three", "four", "five", "six", "both", "these", "next", "coming"})
_POINTED_AT = frozenset(
    {"countries", "states", "governments", "sides", "nations", "parties", "republics", "year", "years", "months"}
)
_MARGINS = frozenset({"sidelines", "margins", "eve", "fringes", "sideline", "margin"})
_MEETING = frozenset({"at", "on", "within", "under", "before", "upon", "until"})


def is_document(tokens: Tokens, at: int) -> bool:
    """Whether another document is named here, and not a common noun of the same spelling."""
    found = head_at(tokens, at)
    if found is None or found.quote_end:
        return found is not None and found.is_draft
    is_announced = found.first < found.title or found.is_plural or found.is_vague or found.is_award
    after = tokens.word(found.head + 1)
    return is_announced or vocabulary().has("prepositions", after) or after == '"'


def is_clause(word: str) -> bool:
    """Whether the word is a verb of what ministers do, so that another clause begins with it."""
    words = vocabulary()
    is_aim = words.statuses.get(word) == "draft" and word.endswith("ing")
    is_act = word in words.statuses and not words.has("nouns", word) and not is_aim
    return is_act or words.has("clauses", word) or words.has("agreed", word)


def is_deed(tokens: Tokens, at: int) -> bool:
    """Whether the deed done to another document is named here: "…, adoption of the action plan"."""
    return vocabulary().has("nouns", tokens.word(at)) and tokens.word(at + 1) == "of"


def is_remainder(tokens: Tokens, at: int) -> bool:
    """Whether "others" or "other documents" follow, which belong to no title."""
    near = tokens.words[at : at + 4]
    return (
        "others" in near
        or (near[:1] == ("other",) and not _REST.isdisjoint(near))
        or not vocabulary().sets["carried"].isdisjoint(near)
    )


def is_occasion(tokens: Tokens, at: int) -> bool:
    """Whether the words give the occasion of another statement, whatever the first was on."""
    return tokens.words[at : at + 3] in {
        ("on", "the", "occasion"),
        ("in", "connection", "with"),
        ("in", "support", "of"),
    }


def past_date(tokens: Tokens, at: int) -> int:
    """The token after the date of an older document that stands between commas; nought if none does."""
    for index in range(at, min(at + _DATE, len(tokens.words) - 1)):
        if is_year(tokens.words[index]) and tokens.words[index + 1] == ",":
            return index + 2
    return 0


def enumeration(tokens: Tokens, at: int) -> int:
    """The token after the "and" that ends a list of nouns begun before this comma; the comma itself if none does."""
    words = vocabulary()
    is_fresh = True
    for index in range(at + 1, min(at + _ENUMERATION, len(tokens.words))):
        word = tokens.words[index]
        if word == ",":
            is_fresh = True
            continue
        if (not word[0].isalnum() and word not in "()/&'") or words.has("stops", word) or is_clause(word):
            return at
        if word in {"and", "or"}:
            after = tokens.word(index + 1)
            ends = is_document(tokens, index + 1) or is_clause(after) or words.has("stops", after)
            ends |= is_deed(tokens, index + 1)
            return at if ends else index + 1
        if is_fresh and (words.has("reduced", word) or words.has("prepositions", word) or is_document(tokens, index)):
            return at
        if is_fresh and is_deed(tokens, index):
            return at
        is_fresh = False
    return at


def ends(tokens: Tokens, head: Head, start: int, at: int) -> bool:
    """Whether another clause, or an adverbial about the meeting, begins here."""
    words, word = vocabulary(), tokens.words[at]
    special = _ending(tokens, at)
    if special is not None:
        return special
    if words.has("stops", word):
        return not tokens.capitals[at] or word in {"which", "who"}
    if words.has("reduced", word) and at > start:
        return not _is_of_inner(tokens, head, at) and _is_reduced(tokens, at)
    return words.has("prepositions", word) and is_adverbial(tokens, head, at)


def _ending(tokens: Tokens, at: int) -> bool | None:
    """What a word that ends some titles only does here; None where it is another word."""
    word, before, after = tokens.words[at], tokens.word(at - 1), tokens.word(at + 1)
    return {
        "may": not tokens.capitals[at],
        "such": after == "as",
        "who": before not in _PERSONS,
        "since": before not in _SPANS,
        "when": not after.endswith("ing"),
        "following": before != "the",
    }.get(word)


def _is_of_inner(tokens: Tokens, head: Head, at: int) -> bool:
    """Whether a participle is said of papers inside the title: "the agreement on the status of acts adopted within"."""
    words, before = vocabulary(), tokens.words[at - 1]
    is_inner = at > head.after + 1 and (before in words.plurals or words.has("generic", before))
    return is_inner and tokens.word(at + 1) in _INNER


def _is_reduced(tokens: Tokens, at: int) -> bool:
    """Whether a participle opens a clause about the document, and is no part of its title."""
    words, word, before = vocabulary(), tokens.words[at], tokens.words[at - 1]
    is_period = tokens.word(at + 1) == "for" and "period" in tokens.words[at + 2 : at + 4]
    if words.has("adverbs", before) or is_period or (tokens.capitals[at] and tokens.capitals[at - 1]):
        return False
    is_clause = before == "," or (words.has("opening_clause", word) and not words.has("prepositions", before))
    return is_clause or not word.endswith("ing")


def is_adverbial(tokens: Tokens, head: Head, at: int) -> bool:
    """Whether the preposition leads away from the document: to the day, the meeting or those who act."""
    words = vocabulary()
    word, after = tokens.words[at], tokens.word(at + 1)
    if past_pointing(tokens, at) > at:
        return True
    if word == "to":
        is_verb = words.statuses.get(after, "draft") != "draft" and head.kind != "decision"
        is_verb |= words.has("listing", after)
        leads = is_verb and not (after == "be" and tokens.words[at - 1] in {"is", "are"})
        leads |= at > head.after and _is_sent(tokens, head.first) and words.is_above(tokens.words[at + 1 : at + _ABOVE])
    elif word == "for":
        leads = words.has("purposes", after)
    elif word == "with":
        near = tokens.words[at + 1 : at + 3]
        leads = near in _AIMS or (after in {"its", "their"} and near[-1] in _OTHERS)
    elif word == "during":
        leads = not _is_age(tokens, at + 1 + words.has("articles", after)) or _meets(tokens, at)
    elif word == "among":
        leads = words.has("pronouns", after) or after == "others"
    elif word == "by":
        is_inner = tokens.words[at - 1].endswith("ed") and at > head.after + 1
        leads = at > head.after and not is_inner and words.has("leaders", tokens.word(at + 1 + (after == "the")))
    else:
        is_on = word != "on" or not _MARGINS.isdisjoint(tokens.words[at + 1 : at + 4])
        is_at_end = tokens.words[at : at + 3] == ("at", "the", "end") and tokens.word(at + 3) != "of"
        is_away = is_at_end or (after in _AWAY.get(word, ()) and not (word == "as" and _names_as(tokens, head, at)))
        leads = is_away or _is_day(tokens, at) or (word in _MEETING and is_on and _meets(tokens, at))
    return leads


def _is_age(tokens: Tokens, at: int) -> bool:
    """Whether a time of war or plague is named there, which is none of the meeting's: "World War II"."""
    return not _AGES.isdisjoint(tokens.words[at : at + _AGE])


def _is_sent(tokens: Tokens, first: int) -> bool:
    """Whether the document hangs on a verb of sending: "submitted the draft plan on trade" to those above."""
    before = tokens.words[max(0, first - _SENDING) : first]
    return any(vocabulary().statuses.get(word) == "forwarded" or word in _CARRYING for word in before)


def past_pointing(tokens: Tokens, at: int) -> int:
    """The token after words that hang on the moment: "between the two states", "for the coming year"."""
    if tokens.word(at) not in _WHOSE:
        return at
    first = at + 1 + (tokens.word(at + 1) == "the")
    near = tokens.words[first + 1 : first + 3] if tokens.word(first) in _POINTING else ()
    return next((first + 2 + index for index, word in enumerate(near) if word in _POINTED_AT), at)


def _names_as(tokens: Tokens, head: Head, at: int) -> bool:
    """Whether "as the" belongs to a verb of the title: "to approve the day as the Day of …"."""
    inside = tokens.words[head.after : at]
    return (
        inside[:1] == ("to",)
        or not _TAKEN_AS.isdisjoint(inside)
        or any(word.endswith(("ing", "ized", "ised")) for word in inside)
    )


def _is_day(tokens: Tokens, at: int) -> bool:
    """Whether the document is told to be of a day or month here: "on 7 October", "in May"."""
    if tokens.words[at] not in {"on", "in"}:
        return False
    place = at + 1 + tokens.word(at + 1).isdigit()
    return vocabulary().has("times", tokens.word(place)) or (tokens.word(place) == "may" and tokens.is_capital(place))


def _meets(tokens: Tokens, at: int) -> bool:
    """Whether a meeting stands where the preposition leads to."""
    for index in range(at + 1, min(at + _ADVERBIAL, len(tokens.words))):
        word = tokens.words[index]
        if not word[0].isalnum() or word in {"on", "and", "to"}:
            return False
        if vocabulary().has("events", word):
            return True
    return False
