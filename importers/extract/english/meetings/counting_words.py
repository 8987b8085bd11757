"""How a text counts papers and items of an agenda, as patterns over the word lists."""

from __future__ import annotations

import re
from functools import cache

from importers.extract.english.text.numbers import cardinal
from importers.extract.text.patterns import either_case, whole, words
from importers.lexicon import load

_NO_NOUN = r"\sof\s(?:them|these)\b|\s(?:and|but)\s(?!\d)|[.,;)](?!\d)|$"
"""Behind a number that counts what was told of before."""
_SENT = (
    r"(?:forward(?:ed|ing)|submitt(?:ed|ing)|sent(?:\son|\sup)?|sending(?:\son|\sup)?|passed\son|referred|recommended)"
)


@cache
def counted() -> re.Pattern[str]:
    """A number and the things that it counts."""
    items = r"items?|issues|questions|points|topics|subjects|matters|problems"
    things = rf"documents?|papers|drafts|decisions|resolutions|agreements|model laws|{items}"
    return re.compile(
        rf"(?<![\w.,/])(?!one\s(?:of\s)?{cardinal()}\s)(?P<number>{cardinal()})\s(?P<noun>(?:(?!(?:{cardinal()}|and|of|to|in|on|at|the|for|from|with|or|are|were|is|was|has|have|\d+)\s)[\w'-]+\s){{0,3}}?(?:{things}))\b",
        re.IGNORECASE,
    )


@cache
def taken_from() -> re.Pattern[str]:
    """Before the whole number: "14 of the" 16 documents."""
    return re.compile(
        rf"\b(?!(?:one|1)\s)(?P<number>{cardinal()})\s(?:out\s)?of\s(?:the\s|these\s|all\s)?$", re.IGNORECASE
    )


@cache
def whole_behind() -> re.Pattern[str]:
    """Behind some of the things, the number of all: "12 documents of 17 considered", "two issues out of 14"."""
    told = r"\s(?P<told>considered|discussed|on\s(?:the|its|their)|before|in\sall)\b"
    return re.compile(rf"\s(?:out\s)?of\s(?:the\s|all\s)?(?P<all>{cardinal()})(?:{told}|(?=[.,;)](?!\d)|$))")


@cache
def more_in_format() -> re.Pattern[str]:
    """Behind items of one format, those of the other: "five issues in the narrow format and 12 in the expanded one"."""
    return re.compile(
        r"[^.;,\n]{0,40}?\bin\s(?:the|an?)\s[\w-]+\s(?:format|composition|part)(?:,|,?\sand)\s(?:(?:the\s)?(?:an)?other\s)?"
        rf"(?P<number>{cardinal()})\s(?:\w+\s){{0,2}}?in\s(?:the|an?)\s"
    )


@cache
def only_some() -> re.Pattern[str]:
    """Words beside a noun by which it is not all that the session had."""
    return re.compile(
        r"\b(?:more|other|others|another|additional|such|percentage|bilateral|organi[sz]ational|outstanding|unresolved"
        r"|last|remaining|dozens?|score|hundred|thousand)\b",
        re.IGNORECASE,
    )


@cache
def weighty() -> re.Pattern[str]:
    """Words that a few of many are picked out by; of many things they are mere praise: "15 topical issues"."""
    return re.compile(
        r"\b(?:key|main|major|important|urgent|priority|topical|principal|central|broad)\b", re.IGNORECASE
    )


@cache
def agenda_of() -> re.Pattern[str]:
    """The agenda counted in other words: "a 15-item agenda", "an agenda of 15", "15 of them are on the agenda"."""
    things = r"(?:items?|points?|issues?|questions?|topics?|positions?|entries|subjects|headings)"
    return re.compile(
        rf"\b(?P<before>{cardinal()})-{things}\s(?:draft\s)?agenda\b"
        rf"|\bagenda(?:'s|\sof)\s(?P<number>{cardinal()})(?=\s(?:positions|entries|headings)\b|[.,;]|$)"
        rf"|\b(?P<them>{cardinal()})\sof\s(?:them|these)\s(?:are\s|were\s)?on\s(?:the|its|their)\s(?:draft\s)?agenda\b",
        re.IGNORECASE,
    )


@cache
def others_have() -> re.Pattern[str]:
    """The same of another body without the noun: "the ministers have 21 questions to discuss, the presidents 9"."""
    word = r"(?!(?:at|by|from|in|on|till|to|until)\s)(?:[a-z]+|States?|Governments?|Ministers|Council)"
    lead = rf"[^.;\n]{{0,60}}?\b{word},?\s"
    return re.compile(
        rf"[^.;\n]{{0,80}}?(?:[,;]\s|\s(?:and|while|but)\s)(?:{lead})?(?P<number>{cardinal()})"
        r"(?=[.;\n]|,(?!\d)|$|\s(?:for|on\sthat\sof)\s)"
    )


@cache
def own_number() -> re.Pattern[str]:
    """Behind a verb, the number of what it was done with."""
    return re.compile(rf"\s(?:only\s|just\s|all\s)?{cardinal()}\b", re.IGNORECASE)


@cache
def remaining() -> re.Pattern[str]:
    """What became of the rest: "13 were considered"."""
    verbs = r"(?:were|was|are|have been|had been|remained|remain|stayed|got|will|would|go|went|have)"
    return re.compile(
        rf"[^.;]{{0,40}}?[\s,]\s?(?:only\s)?(?P<number>{cardinal()})\s(?P<verb>{verbs}\b[^.;,]{{0,40}})",
        re.IGNORECASE,
    )


@cache
def some_of() -> re.Pattern[str]:
    """A number of papers of which the whole number is not told."""
    return re.compile(
        rf"(?<![\w.,/])(?P<number>{cardinal()})\sof\s(?:the|these|those)\s(?P<noun>(?:draft\s|prepared\s)?"
        r"(?:documents|papers|texts|drafts|agreements|decisions))\b",
        re.IGNORECASE,
    )


@cache
def share() -> re.Pattern[str]:
    """Some of what was counted before, by their number alone: "9 of which", "another eight were", "they signed six"."""
    whole_number = rf"(?:which|them|these|those|this\snumber|the\s(?:total|{cardinal()}))"
    papers = r"the\s(?:draft\s)?(?:documents|drafts|papers|texts)(?:\s[a-z]+){0,4}"
    aside = r"(?:,\s(?:he|she|it|they)\s(?:[a-z]+\s)?[a-z]+)?,?\s(?:only\s|just\s)?"
    verbs = (
        rf"(?:were|was|are|have|had|will|go|went|got|received)\b|{words(load('meetings')['en']['sending_up'])}|once\b"
    )
    return re.compile(
        rf"\b(?P<first>{cardinal()})\s(?:out\s)?of\s(?:which|them|these|those)\b"
        rf"|\b(?:of|from|among|out\sof)\s(?:{whole_number}|{papers}){aside}(?P<after>{cardinal()})(?=[\s.,;)])"
        r"(?!\s(?:draft\s|other\s)?[a-z]{4,}s\b)"
        rf"|(?:(?<=[.,;(]\s)|(?<=\n)|\b(?:another|other|remaining|further|and|but|while)\s)(?P<next>{cardinal()})"
        rf"(?:\s(?:more|others))?(?=(?:,\s[^.,;]{{1,40}},|,)?\s(?:{verbs}))"
        rf"|\b(?-i:[a-z]+,?|They|We)\s(?:(?:{words(load('meetings')['en']['passing'])})\s(?:only\s|just\s)?"
        rf"(?P<passed>{cardinal()})(?={_NO_NOUN})"
        rf"|{_SENT}\s(?:only\s|just\s)?(?P<sent>{cardinal()})(?=\s(?:and|but)\s(?!\d)|[.,;)](?!\d)|$))",
        re.IGNORECASE,
    )


@cache
def upward() -> re.Pattern[str]:
    """A number without a noun that goes somewhere: "six to", "eight others on to", "13 for signing to"."""
    return re.compile(
        rf"(?<![\w.,/:])(?P<number>{cardinal()})(?:\s(?:others?|more))?(?:\sfor\s[a-z]+)?(?:\s(?:on|up|over|further))?\sto\s",
        re.IGNORECASE,
    )


@cache
def sending_before() -> re.Pattern[str]:
    """A verb of sending up right before the number."""
    return re.compile(rf"\b{_SENT}\s(?:only\s|just\s)?$")


@cache
def some_by_verb() -> re.Pattern[str]:
    """What was done with some of the things: "out of 14 questions they sent nine to the presidents"."""
    passing = words(load("meetings")["en"]["passing"])
    return re.compile(
        rf"[^.;]{{0,80}}?\b(?:{passing}|{_SENT})\s(?:only\s|just\s)?{cardinal()}(?=\s(?:on\s|up\s)?to\s|{_NO_NOUN})",
        re.IGNORECASE,
    )


@cache
def others_told() -> re.Pattern[str]:
    """Where other papers begin to be told of: "12 documents were signed and seven drafts sent on"."""
    return re.compile(
        rf";|,?\s(?:and|while|but)\s(?:[a-z]+\s){{0,4}}?{cardinal()}\b(?!\s[A-Z])"
        rf"|,\s(?:{cardinal()}\s)?of\s(?:which|them|these|those)\b"
        rf"|,\s(?:the\s)?(?:(?:an)?other\s|remaining\s)?{cardinal()}\s(?:other\s|draft\s)?"
        r"(?:documents|drafts|papers|were|are|will|go|went|sent|submitted|forwarded|passed|referred)\b"
    )


@cache
def in_number() -> re.Pattern[str]:
    """Papers whose number comes behind them: "all the documents, 13 in number, were signed"."""
    return re.compile(
        r"\b(?P<noun>(?:documents|drafts|papers|decisions)\b[^.;,]{0,40}?)(?:,\s|\s\()"
        rf"(?P<number>{cardinal()})(?:\s(?:in\s(?:number|all|total)|altogether)\b,?|,\s(?=was|were|are|will))",
        re.IGNORECASE,
    )


@cache
def numbered_at() -> re.Pattern[str]:
    """The number after what it counts: "put the draft documents at 17", "agenda items: 13", "documents signed: 9"."""
    passed = "(?:documents|papers|decisions|agreements)\\s(?:adopted|signed|approved|passed)"
    return re.compile(
        rf"\b(?P<noun>{passed}|(?:draft\s)?(?:documents|papers)(?:\s(?!of\b)[a-z]+){{0,4}}(?=:)|draft\sdocuments|drafts(?:\sof\s(?:the\s)?documents)?(?:\s(?:presented|submitted|prepared)(?:\s[\w]+){{0,6}}?)?"
        r"|agenda\sitems|items\son\sthe\sagenda|(?:issues|items|questions|points)(?:\s[a-z]+){0,5}?)"
        rf"(?::\s|(?<=signed|dopted|proved|passed)\s[-–—]\s|\s(?:at|is|are|was|were|number|numbered|stood\sat|stands\sat|reached|totall?ed)\s)(?P<number>{cardinal()})(?=[.,;)]|\sand\b|$)",
        re.IGNORECASE | re.MULTILINE,
    )


@cache
def taken_off() -> re.Pattern[str]:
    """Words by which an item is taken off the agenda."""
    return whole(load("meetings")["en"]["removing"])


@cache
def passing_before() -> re.Pattern[str]:
    """A verb of passing right before the number."""
    return re.compile(rf"\b(?:{words(load('meetings')['en']['passing'])})\s(?:only\s)?$")


@cache
def passed_at_once() -> re.Pattern[str]:
    """A verb of passing right behind the noun, or behind what tells which they are: "on the agenda", "considered"."""
    passing = words(load("meetings")["en"]["passing"])
    return re.compile(
        r"(?:\s(?:on|of|in|before|[a-z]+ed|laid|put|drawn|brought)\b(?:\s[\w-]+){0,5}?)?"
        rf"\s(?:were|was|have been|had been|got|received|are|will be|are to be)\s(?:{passing})\b"
        r"(?!\s(?:on\s|up\s)?to\s)"
    )


@cache
def all_passed() -> re.Pattern[str]:
    """Behind papers of which every one is told to have been passed: "and all were signed"."""
    passing = words(load("meetings")["en"]["passing"])
    return re.compile(
        rf"[^.;]{{0,60}}?(?:,|\sand|\sbut)\s(?:they\s)?all(?:\sof\s(?:them|these|which))?"
        rf"\s(?:were|have\sbeen|had\sbeen|got)\s(?:[a-z]+\s)?(?:{passing})\b"
    )


@cache
def rough() -> re.Pattern[str]:
    """Words before a number that is no exact one."""
    # "went over 15 items" is no "over 15 items"
    going = "".join(rf"(?<!{verb} )" for verb in ("go", "went", "gone", "talk", "talked", "look", "looked"))
    return re.compile(rf"{going}\b(?:{either_case(load('meetings')['en']['rough'])})\s(?:a\s)?$")


@cache
def verbs_of(name: str) -> re.Pattern[str]:
    """The words of one list of what is done with papers and items."""
    return whole(load("meetings")["en"][name])
