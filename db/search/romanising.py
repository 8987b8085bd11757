"""How letters are spelt out in plain Latin ones: data, not rules."""

from __future__ import annotations

CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z", "и": "i",
    "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
    "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "",
    "э": "e", "ю": "yu", "я": "ya",
    # Ukrainian, Belarusian, Serbian, Macedonian
    "є": "ye", "і": "i", "ї": "yi", "ґ": "g", "ў": "u", "ј": "j", "љ": "l", "њ": "n", "ћ": "ch", "ђ": "dj", "џ": "j",
    # Kazakh, Kyrgyz, Tatar, Azerbaijani, Tajik, Uzbek, Turkmen
    "ә": "a", "ғ": "g", "қ": "k", "ң": "n", "ө": "o", "ұ": "u", "ү": "u", "һ": "h", "ҷ": "j", "ҳ": "h", "ӣ": "i",
    "ӯ": "u", "җ": "j", "ҹ": "j", "ҝ": "g", "ҡ": "k", "ҫ": "s", "ҙ": "z", "ӑ": "a", "ӗ": "e", "ӳ": "u",
}  # fmt: skip
"""Cyrillic letters of all languages of the Commonwealth, as its agencies spell them in English."""

SEVERAL_LETTERS = {
    "shch": "щ", "zh": "ж", "kh": "х", "ts": "ц", "ch": "ч", "sh": "ш", "yu": "ю", "ya": "я", "yo": "е", "ye": "е",
    "e": "е",
}  # fmt: skip
"""Cyrillic letters that are several plain ones, longest first; ё is as often е."""

SPECIAL = {
    "ə": "a", "ı": "i", "ł": "l", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "þ": "th",
    "ħ": "h", "ŋ": "n", "ɢ": "g", "ǝ": "a",
}  # fmt: skip
"""Latin letters that no Unicode decomposition makes plain."""

SOUNDED = {
    "ş": "sh", "ș": "sh", "š": "sh", "ç": "ch", "č": "ch", "ć": "ch", "ž": "zh", "ś": "s", "ź": "z", "ţ": "ts",
    "ț": "ts",
    "ŝ": "sh", "ĉ": "ch", "ĵ": "j", "ý": "y", "ё": "yo",
}  # fmt: skip
"""Letters whose mark is a sound of its own, and is often left out: what `Çavuşoğlu` is to an English ear."""

APOSTROPHES = "'’‘ʼʻ`´′ʹʾʿ＇"
"""Signs that stand within a word without parting it."""

CASE_ENDINGS = (
    "ами", "ями", "ого", "его", "ому", "ему", "ыми", "ими", "ах", "ях", "ам", "ям", "ом", "ем", "ём", "ой", "ей", "ою",
    "ею", "ым", "им", "ов", "ев", "ую", "юю", "а", "я", "у", "ю", "е", "и", "ы",
)  # fmt: skip
"""What Russian puts at the end of names, longest first."""

ADJECTIVE_ENDINGS = ("ая", "яя", "ое", "ее", "ые", "ие", "ый", "ий", "ых", "их", "ь", "й", "о")
"""What Russian puts at the end of adjectives, and of nouns that the list above passes over."""

USUAL_ENDINGS = (
    "а", "у", "ы", "и", "е", "ов", "ам", "ах", "ами", "ом", "ый", "ого", "ой", "ых", "ым", "ая", "ое", "ые",
)  # fmt: skip
"""What nouns and adjectives of titles end in most."""

NOMINATIVES = ("", "а", "я", "й", "ь", "ий", "о", "ы", "е")
"""What the first case may have had where another ending was taken off."""

OTHER_HABITS = (
    ("j", "y"), ("^h", "g"), ("^g", "h"), ("g", "h"), ("h", "g"), ("^c", "j"), ("x", "h"), ("ch", "sh"), ("sh", "zh"),
    ("(?<=[aeiouy])s(?=[aeiouy])", "z"), ("^je", "e"), ("^e", "ye"), ("oo", "u"), ("ee", "i"), ("dsch", "j"),
    ("schtsch", "shch"), ("szcz", "shch"), ("u", "v"), ("(?<=in)e$", ""), ("dz(?=[eiy])", "d"), ("dze[uv]$", "dev"),
    ("enka$", "enko"), ("rkis+", "rgs"),
)  # fmt: skip
"""Letters that some languages, or some agencies, write where most write others: Tokajew, Guseinov, Ceyhun."""

NAMESAKES = (
    ("alexander", "aleksandr", "aliaksandr", "oleksandr"), ("alexei", "aliaksei", "oleksiy"), ("andrei", "andriy"),
    ("anton", "antos"), ("dmitry", "dzmitry", "dmytro"), ("gurbanguly", "kurbanguly"), ("igor", "ihar", "ihor"),
    ("ivan", "yan"), ("kassym", "qasym", "kasym"), ("mikhail", "mikhas", "mykhailo", "mihail"),
    ("nikolai", "mikalai", "mykola", "nicolae"), ("oleg", "aleh", "oleh"), ("pavel", "pavlo"), ("petr", "piotr"),
    ("serdar", "sardor", "sardar"), ("sergey", "siarhei", "serhiy", "sergiu"), ("vladimir", "uladzimir", "volodymyr"),
    ("yevgeny", "yauhen", "yevhen", "eugen"), ("yury", "yuriy", "iurie"),
)  # fmt: skip
"""Given names that are one name in several languages, too far apart for the sounds to tell."""
