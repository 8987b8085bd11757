"""The wordings of presence and absence in a text: each looked for only where its first word stands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from importers.extract.english.people.naming.tokens import tokens
from importers.lexicon import load

if TYPE_CHECKING:
    from importers.extract.text.page import Page

_GROUP = re.compile(r"\(\?:([^()]*)\)")


@dataclass(frozen=True, slots=True)
class Rule:
    """What a wording says of those who stand before or after it."""

    name: str
    is_before: bool
    presence: str
    part: str | None
    is_either: bool = False
    """Whether they may stand before it too, where nobody stands behind."""
    is_open: bool = False
    """Whether it speaks of the meeting told of where it names none."""


def find_wordings(page: Page) -> dict[int, list[tuple[re.Match[str], Rule]]]:
    """The words that a rule knows, by the start of their sentence; the first rule that matches at a place counts."""
    by_word, rules = _patterns(), _rules()
    plain = page.plain
    found: dict[int, list[tuple[re.Match[str], Rule]]] = {}
    taken = 0
    for word in [word for word in tokens(page) if word.lower in by_word]:
        if word.start < taken:
            continue
        match = by_word[word.lower].match(plain, word.start)
        if match is None:
            continue
        sentence = page.sentence_at(word.start)
        if match.end() <= sentence.end:
            taken = match.end()
            rule = rules[int(str(match.lastgroup)[1:])]
            found.setdefault(sentence.start, []).append((match, rule))
    return found


@cache
def _rules() -> tuple[Rule, ...]:
    return tuple(
        Rule(
            rule["name"],
            rule["side"] == "before",
            rule.get("presence", "present"),
            rule.get("part"),
            rule["side"] == "either",
            rule.get("open", False),
        )
        for rule in load("attendance")["en"]["rules"]
    )


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    """All rules that begin with a word as one expression; the group that matched bears the rule's number."""
    by_word: dict[str, dict[int, list[str]]] = {}
    for number, rule in enumerate(load("attendance")["en"]["rules"]):
        for words in rule["words"]:
            for word in _first_words(words):
                by_word.setdefault(word, {}).setdefault(number, []).append(_either_case(words))
    found = {}
    for word, rules in by_word.items():
        groups = [f"(?P<r{number}>{'|'.join(words)})" for number, words in rules.items()]
        found[word] = re.compile(rf"(?:{'|'.join(groups)})(?!\w)")
    return found


def _first_words(words: str) -> set[str]:
    """The words that the expression can begin with, in lower case."""
    forms = {""}
    at = 0
    while at < len(words):
        group = _GROUP.match(words, at)
        if group is not None:
            ends, longer = _with_group(forms, group.group(1).split("|"))
            at = group.end()
            is_optional = words.startswith("?", at)
            forms = forms | longer if is_optional else longer
            at += is_optional
            if ends:
                break
        elif words[at] in " ,:(":
            break
        elif words.startswith("?", at + 1):
            forms |= {form + words[at] for form in forms}
            at += 2
        else:
            forms = {form + words[at] for form in forms}
            at += 1
    return {form.lower() for form in forms}


def _with_group(forms: set[str], others: list[str]) -> tuple[bool, set[str]]:
    """The beginnings with each of the alternatives behind, and whether the first word is over with one of them."""
    ends = any(" " in other for other in others)
    return ends, {form + other.partition(" ")[0] for form in forms for other in others}


def _either_case(words: str) -> str:
    """The expression with its first letter in either case, as at the head of a sentence."""
    if words.startswith("(?:"):
        close = words.index(")")
        return f"(?:{'|'.join(map(_either_case, words[3:close].split('|')))}{words[close:]}"
    return f"[{words[0].upper()}{words[0]}]{words[1:]}" if words[0].islower() else words


@cache
def negation() -> re.Pattern[str]:
    """What turns the words of presence behind it into absence."""
    return re.compile(rf"(?:\b|(?=n't)){load('attendance')['en']['negations'].strip()}$")


@cache
def nobody() -> re.Pattern[str]:
    """What makes the state behind it one that nobody came from."""
    return re.compile(rf"\b(?:{load('attendance')['en']['nobody'].strip()})\b")


@cache
def then() -> re.Pattern[str]:
    """What may stand behind words of presence that name no meeting."""
    return re.compile(rf" (?:{'|'.join(dict.fromkeys(load('attendance')['en']['then'].split()))})\b")
