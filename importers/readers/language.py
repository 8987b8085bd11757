"""Which language a text is in, by its small words and its own letters.

The libraries for it cost an import a second and 90 to 1,100 MB for each process and are no surer of articles, whose
small words are plenty; see tests/importers/readers/test_language.py for what this is held to.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from importers.lexicon import load

UNKNOWN = "und"
"""ISO 639's word for a language that cannot be told."""
_SAMPLE = 20_000
_WORD = re.compile(r"[^\W\d_]+(?:[-'’ʻʼ‘][^\W\d_]+)*")
_TURNED = str.maketrans("’‘'`", "ʻʻʻʻ")
_OWN = 0.3
"""What a letter that only some languages have counts for them, against one for a small word."""
_USUAL = {"en": 0.5, "ru": 0.5}
"""What speaks for the two languages of nearly all articles where little else does, as in a headline."""


def language_of(text: str) -> str:
    """The ISO 639 code of the text's language, `und` where nothing tells it."""
    sample = text[:_SAMPLE].lower()
    words = [word.translate(_TURNED) for word in _WORD.findall(sample)]
    if not words:
        return UNKNOWN
    letters = Counter(re.sub(r"[^\wʻʼ]|[\d_]", "", sample.translate(_TURNED)))
    script = _own_script(letters)
    if script:
        return script
    scores: Counter[str] = Counter()
    for word, count in Counter(words).items():
        for language in _small_words().get(word, ()):
            scores[language] += count
    found = {language: scores[language] + fit for language, fit in _fits(letters).items()}
    best = max(found, key=lambda language: (found[language], language))
    return best if found[best] > 0 else UNKNOWN


def _fits(letters: Counter[str]) -> dict[str, float]:
    """What the letters say for each language of the script that most of them are of, or against it."""
    scripts = {script: sum(letters[letter] for letter in known) for script, (known, _) in _alphabets().items()}
    known, languages = _alphabets()[max(scripts, key=lambda script: scripts[script])]
    fits: dict[str, float] = {}
    for language, own in languages.items():
        foreign = known - own
        score = _USUAL.get(language, 0.0)
        for letter, count in letters.items():
            if letter in foreign:
                score -= count
            elif letter in own and letter not in _shared():
                score += _OWN * count
        fits[language] = score
    return fits


@cache
def _shared() -> frozenset[str]:
    return frozenset("".join(letters["shared"] for letters in load("languages")["alphabets"].values()))


@cache
def _alphabets() -> dict[str, tuple[frozenset[str], dict[str, frozenset[str]]]]:
    """For each script all letters that its languages have, and the alphabet of each of these."""
    return {
        script: (
            frozenset("".join(letters.values())),
            {language: frozenset(letters["shared"] + own) for language, own in letters.items() if language != "shared"},
        )
        for script, letters in load("languages")["alphabets"].items()
    }


def _own_script(letters: Counter[str]) -> str | None:
    """The language of a script that most letters are of; a few kana make a Chinese-looking text Japanese."""
    total = sum(letters.values())
    counts = {
        language: sum(count for letter, count in letters.items() if first <= letter <= last)
        for language, (first, last) in load("languages")["scripts"].items()
    }
    if counts["ja"] * 10 > counts["zh"] and counts["ja"] + counts["zh"] > total / 2:
        return "ja"
    language = max(counts, key=lambda name: counts[name])
    return language if counts[language] > total / 2 else None


@cache
def _small_words() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for language, words in load("languages")["words"].items():
        for word in dict.fromkeys(words.translate(_TURNED).split()):
            found.setdefault(word, []).append(language)
    return {word: tuple(languages) for word, languages in found.items()}
