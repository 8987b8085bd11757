"""Chinese names as Russian spells them (Palladius) in the letters of all others: Си Цзиньпин is Xi Jinping."""

from __future__ import annotations

from functools import cache

_INITIALS = {
    "": "", "б": "b", "п": "p", "м": "m", "ф": "f", "д": "d", "т": "t", "н": "n", "л": "l", "г": "g", "к": "k",
    "х": "h", "чж": "zh", "ч": "ch", "ш": "sh", "ж": "r", "цз": "z", "ц": "c", "с": "s",
}  # fmt: skip
_SOFT = {"цз": "j", "ц": "q", "с": "x"}
"""What the sibilants are before и, ю, я and е."""
_HARD_FINALS = {
    "а": "a", "ай": "ai", "ань": "an", "ан": "ang", "ао": "ao", "о": "o", "оу": "ou", "э": "e", "эй": "ei", "энь": "en",
    "эн": "eng", "у": "u", "уа": "ua", "уай": "uai", "уань": "uan", "уан": "uang", "уй": "ui", "унь": "un", "ун": "ong",
    "ы": "i",
}  # fmt: skip
_SOFT_FINALS = {
    "и": "i", "инь": "in", "ин": "ing", "я": "ia", "янь": "ian", "ян": "iang", "яо": "iao", "е": "ie", "ю": "iu",
    "юй": "u", "юэ": "ue", "юань": "uan", "юнь": "un", "юн": "iong",
}  # fmt: skip
_ALONE = {
    "и": "yi", "инь": "yin", "ин": "ying", "я": "ya", "янь": "yan", "ян": "yang", "яо": "yao", "е": "ye", "ю": "you",
    "юй": "yu", "юэ": "yue", "юань": "yuan", "юнь": "yun", "юн": "yong", "у": "wu", "ва": "wa", "во": "wo",
    "вай": "wai", "вэй": "wei", "вань": "wan", "ван": "wang", "вэнь": "wen", "вэн": "weng", "эр": "er",
}  # fmt: skip
_HARD_BEFORE_I = {"чжи": "zhi", "чи": "chi", "ши": "shi", "жи": "ri", "го": "guo", "ко": "kuo", "хо": "huo"}
_UO = frozenset({"zh", "ch", "sh", "r", "z", "c", "s", "d", "t", "n", "l"})
_SURNAMES = frozenset({
    "си", "ли", "ван", "чжан", "лю", "чэнь", "ян", "чжао", "хуан", "чжоу", "у", "сюй", "сунь", "ма", "чжу", "ху", "го",
    "хэ", "гао", "линь", "ло", "цзян", "цинь", "вэнь", "цзэн", "дун", "фу", "цай", "хань", "се", "дин", "чжун", "мэн",
    "чжэн", "фан", "юань", "тан", "чэн", "цао", "пэн", "цзя", "вэй", "ляо", "юй", "пань", "дай", "ся", "фань", "цуй",
    "ду", "хоу", "лян", "сяо", "тянь", "жэнь", "бай", "лэй", "цянь", "шэнь", "лу", "яо", "мао", "ши", "гу",
    "хао", "кун", "сюн", "юэ",
})  # fmt: skip
_PARTS = 3
_LONGEST_SYLLABLE = 6


@cache
def _syllables() -> dict[str, str]:
    found = dict(_ALONE)
    for cyrillic, latin in _INITIALS.items():
        for final, spelt in _HARD_FINALS.items():
            is_uo = final == "о" and latin in _UO
            found.setdefault(cyrillic + final, latin + ("uo" if is_uo else spelt))
        if cyrillic:
            for final, spelt in _SOFT_FINALS.items():
                found.setdefault(cyrillic + final, _SOFT.get(cyrillic, latin) + spelt)
    return found | _HARD_BEFORE_I


def pinyin(name: str) -> str | None:
    """The name in pinyin, if it is written in Russian and can be a Chinese one."""
    parts = name.lower().split()
    if not 1 < len(parts) <= _PARTS or parts[0] not in _SURNAMES:
        return None
    spelt = [_spelt(part) for part in parts]
    return None if None in spelt else " ".join(str(part).capitalize() for part in spelt)


def _spelt(word: str) -> str | None:
    """The word's syllables in pinyin, the longest that leave syllables behind them."""
    ways: list[str | None] = [None] * len(word) + [""]
    for start in range(len(word) - 1, -1, -1):
        for end in range(min(len(word), start + _LONGEST_SYLLABLE), start, -1):
            rest = ways[end]
            if rest is not None and word[start:end] in _syllables():
                ways[start] = _syllables()[word[start:end]] + rest
                break
    return ways[0]
