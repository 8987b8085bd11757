"""Files that mean harm: each category writes its own into a folder and says what must become of them."""

import gzip
import io
import json
import os
import stat
import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Literal

Fate = Literal["read", "skipped", "either"]


@dataclass(frozen=True)
class Poison:
    """One hostile file and what must hold of it after an import."""

    path: Path
    mark: str
    """Plain letters of its name, by which a report can be searched whatever else the name holds."""
    fate: Fate = "either"
    keep: str = ""
    """What the stored text must still hold, letter for letter."""
    find: str = ""
    """A word that the search must find, however it was broken up."""


HEADLINE = "Ministers of the Commonwealth meet in Tashkent"


def article(poison: str, *, headline: str = "") -> str:
    """Put the poison where a reader will see it: headline, name of a person, title of a document, closing words."""
    return (
        f"{headline or HEADLINE + ' ' + poison}\n\n"
        f"TASHKENT, 15 May 2021. The CIS Council of Foreign Ministers held its session in Tashkent on May 14, 2021.\n\n"
        f"Foreign Minister of Uzbekistan Karim {poison} Yusupov opened the session. The ministers adopted the Program "
        f"of {poison} Cooperation for 2022–2024 and discussed 12 agenda items.\n\n"
        f"{poison}\n"
    )


Draft = tuple[str, Fate, str | bytes, str, str]
"""A text file to be written: its kind, fate, content, what it must keep, what must be found."""


def written(folder: Path, category: str, poisons: Iterable[Draft]) -> Iterator[Poison]:
    """Write one text file for each poison, named by its category and kind."""
    for kind, fate, content, keep, find in poisons:
        mark = f"{category}-{kind}"
        path = folder / f"{mark}.txt"
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass"))
        yield Poison(path, mark, fate, keep, find)


# Markup of the screen's toolkit, of the shell, of SQL and of formats: text like any other.

MARKUP = {
    "bold": "[bold]",
    "closing": "[/nope]",
    "close-all": "[/]",
    "click-quit": "[@click=app.quit]x[/]",
    "click-spaced": "[ @click=app.quit]x",
    "click-shot": "[@click=app.screenshot('archive.db','.')]x[/]",
    "click-open": "[@click]",
    "agency": "[Reuters]",
    "footnote": "[1]",
    "path": "[/etc/passwd]",
    "link": "[link=https://example.org]here",
    "colour": "[$error]",
    "red": "[red on blue]red[/red on blue]",
    "escaped": "\\[b]",
    "open-quote": "[b='",
    "nested": "[[[[b]]]]",
    "emoji": ":skull:",
    "template": "{0.__class__} {t} $t %s %(t)s %n",
    "jinja": "{{ 7*7 }} {% raw %}",
    "shell": "$(touch PWNED) `touch PWNED` ; touch PWNED",
    "sql": "'; DROP TABLE article; --",
    "formula": "=cmd|'/c calc'!A1",
}


def markup(folder: Path) -> Iterator[Poison]:
    """Write what a screen, a shell or a database might obey."""
    yield from written(folder, "markup", ((kind, "read", article(text), text, "") for kind, text in MARKUP.items()))
    links = "[a](javascript:alert(1)) [b](ssh://-oProxyCommand=touch%20PWNED) [c](file:///etc/passwd) [d](--help)"
    yield from written(folder, "markup", [("markdown-links", "read", article(links), "", "")])
    html = "<script>alert(1)</script><b onclick=x>bold</b><a href='javascript:x'>a</a>&#27;[31m&#x202e;&lt;i&gt;"
    yield from written(folder, "markup", [("html", "read", article(html), "", "")])


# Sequences that a terminal obeys.

TERMINAL = {
    "esc-alone": "\x1b",
    "csi-red": "\x1b[31mred",
    "csi-clear": "\x1b[2J\x1b[H",
    "csi-report": "\x1b[6n\x1b[c\x1b[>c",
    "csi-unfinished": "\x1b[31",
    "alternate-screen": "\x1b[?1049h",
    "osc-title": "\x1b]0;owned\x07",
    "osc-title-report": "\x1b]2;owned\x1b\\\x1b[21t",
    "osc-palette": "\x1b]4;1;rgb:00/00/00\x07",
    "osc-folder": "\x1b]7;file:///etc\x07",
    "osc-link": "\x1b]8;;https://example.org\x1b\\here\x1b]8;;\x1b\\",
    "osc-notify": "\x1b]9;owned\x07\x1b]777;notify;a;b\x07",
    "osc-font": "\x1b]50;?\x07",
    "osc-clipboard": "\x1b]52;c;b3duZWQ=\x07",
    "osc-clipboard-st": "\x1b]52;c;b3duZWQ=\x1b\\",
    "osc-unfinished": "\x1b]52;c;b3du",
    "osc-iterm": "\x1b]1337;File=inline=1:AAAA\x07",
    "dcs": '\x1bP$q"p\x1b\\',
    "apc": "\x1b_Gf=24;AAAA\x1b\\",
    "pm": "\x1b^hidden\x1b\\",
    "sos": "\x1bXhidden\x1b\\",
    "reset": "\x1bc",
    "charset": "\x0e\x1b(0lqk\x0f",
    "bell-storm": "\x07" * 5000,
    "enquiry": "\x05",
    "backspace": "visible\x08\x08\x08\x08\x08\x08\x08forged ",
    "carriage-return": "visible\rforged ",
    "delete": "visible\x7f",
    "vertical-tab": "one\x0btwo\x0cthree",
    "all-c0": "".join(map(chr, [*range(9), 11, 12, *range(14, 32), 127])),
    "c1-csi": "\x9b31mred",
    "c1-osc": "\x9d52;c;b3duZWQ=\x9c",
    "c1-dcs": "\x90$q\x9c",
    "all-c1": "".join(map(chr, range(0x80, 0xA0))),
}


def terminal(folder: Path) -> Iterator[Poison]:
    """Write what a terminal might obey, whole, unfinished and split over two fields."""
    yield from written(folder, "terminal", ((kind, "either", article(text), "", "") for kind, text in TERMINAL.items()))
    ended = article("split ]52;c;b3duZWQ=\x07 over two fields", headline=HEADLINE + " \x1b")
    yield from written(folder, "terminal", [("split-over-fields", "either", ended, "", "")])
    raw = article("").encode() + b"\x9b31mred \x9d52;c;b3duZWQ=\x9c \x85\n"
    yield from written(folder, "terminal", [("raw-eight-bit", "either", raw, "", "")])


# Characters that hide, turn round or pile up.

HIDDEN = {
    "override": "\u202egro.elpmaxe\u202c",
    "all-bidi": "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c",
    "trojan-source": "\u202e \u2066// adopted\u2069 \u2066",
    "zero-width-space": "quel\u200bmorkshy",
    "zero-width-joiner": "quel\u200dmorkshy",
    "word-joiner": "quel\u2060morkshy",
    "soft-hyphen": "quel\u00admork\u00adshy",
    "byte-order-mark": "quel\ufeffmorkshy",
    "tag-characters": "quelmorkshy" + "".join(chr(0xE0000 + ord(letter)) for letter in "hidden"),
    "line-separators": "one\u2028two\u2029three\u0085four",
    "annotation": "\ufff9base\ufffanote\ufffb",
    "fillers": "\u3164\u115f\u1160\uffa0",
    "non-characters": "\ufffe\uffff\U0001fffe\ufdd0",
    "private": "\ue000\U000f0000",
    "zalgo": "Z\u0336\u0348\u0359\u0321\u0353\u031a\u0301" * 40,
    "hundred-thousand-marks": "a" + "\u0301" * 100_000,
    "joiner-chain": "\U0001f468" + "\u200d\U0001f468" * 2000,
    "nul": "be\x00fore",
    "nul-storm": "\x00" * 4000,
    "lone-surrogate": "\ud800 and \udfff",
    "look-alikes": "Мinsk Аlmaty",
    "wide": "❤️1️⃣👍🏽🏳️‍🌈क्षि日本語",
}

HONEST = {
    "arabic": "اجتمع وزراء الخارجية في طشقند",
    "hebrew": "שרי החוץ נפגשו בטשקנט",
    "uzbek": "Oʻzbekiston Tashqi ishlar vaziri",
    "kazakh": "Қазақстан Сыртқы істер министрі",
}


def unicode(folder: Path) -> Iterator[Poison]:
    """Write what deceives the eye, and honest scripts that must come through."""
    for kind, text in HIDDEN.items():
        find = "quelmorkshy" if "quel" in text else ""
        yield from written(folder, "unicode", [(kind, "either", article(text), "", find)])
    yield from written(folder, "unicode", ((kind, "read", article(text), text, "") for kind, text in HONEST.items()))


# Encodings that nobody declared.

CYRILLIC = (
    "Заседание Совета министров иностранных дел СНГ прошло в Ташкенте.\n\n"
    "14 мая 2021 года в Ташкенте состоялось очередное заседание Совета министров иностранных дел Содружества "
    "Независимых Государств. Участники обсудили двенадцать вопросов повестки дня и одобрили проекты документов.\n\n"
    "Министр иностранных дел Республики Узбекистан выступил на открытии заседания. Файл записан в кодировке {}.\n"
)
WESTERN = article("Café São Tomé").replace("–", "-").replace("Ministers", "{} ministers", 1)


def encoding(folder: Path) -> Iterator[Poison]:
    """Write the same article in the encodings of old archives."""
    kept = "Заседание Совета министров иностранных дел СНГ прошло в Ташкенте"
    names = {"cp1251": "cp1251", "koi8-r": "koi8_r", "cp866": "cp866", "utf-8-sig": "utf_8_sig", "utf-16": "utf_16"}
    for kind, codec in names.items():
        yield from written(folder, "encoding", [(kind, "read", CYRILLIC.format(kind).encode(codec), kept, "")])
    for kind, mark, codec in (("utf-16-le", b"\xff\xfe", "utf_16_le"), ("utf-16-be", b"\xfe\xff", "utf_16_be")):
        yield from written(folder, "encoding", [(kind, "read", mark + CYRILLIC.format(kind).encode(codec), kept, "")])
    for kind, codec in (("latin-1", "latin_1"), ("cp1252", "cp1252")):
        yield from written(
            folder, "encoding", [(kind, "read", WESTERN.format(kind).encode(codec), "Café São Tomé", "")]
        )
    yield from written(
        folder,
        "encoding",
        [
            ("broken-utf-8", "either", article("").encode() + b"\xc3\x28 \xe2\x82 \xf0\x28\x8c\xbc\n", "", ""),
            ("mixed", "either", article("").encode() + CYRILLIC.format("mixed").encode("cp1251"), "", ""),
            ("cut-utf-16", "either", b"\xff\xfe" + CYRILLIC.format("cut").encode("utf_16_le")[:-1], "", ""),
            ("utf-7", "either", article("+ADw-script+AD4-"), "", ""),
            ("overlong", "either", article("").encode() + b"\xc0\x9b31m \xc0\x80\n", "", ""),
        ],
    )


# Things in a folder that are no articles.


def special(folder: Path) -> Iterator[Poison]:
    """Make pipes, sockets, links and folders that look like articles, and files that hold none."""
    (folder / "special-honest.txt").write_text(article("plain"), encoding="utf-8")
    yield Poison(folder / "special-honest.txt", "special-honest", "read", keep="Karim plain Yusupov")
    os.mkfifo(folder / "special-fifo.txt")
    os.mknod(folder / "special-socket.txt", stat.S_IFSOCK | 0o600)
    links = {
        "dangling": folder / "nowhere.txt",
        "itself": folder / "special-itself.txt",
        "passwd": Path("/etc/passwd"),
        "zero": Path("/dev/zero"),
        "stdin": Path("/dev/stdin"),
        "folder-loop": folder,
        "upwards": Path(".."),
    }
    for kind, target in links.items():
        (folder / f"special-{kind}.txt").symlink_to(target)
    for kind in ("fifo", "socket", *links):
        yield Poison(folder / f"special-{kind}.txt", f"special-{kind}", "skipped")
    inner = folder / "special-folder.txt"
    inner.mkdir()
    (inner / "special-inner.txt").write_text(article("inner"), encoding="utf-8")
    yield Poison(inner / "special-inner.txt", "special-inner", "either")
    (folder / "special-no-entries").mkdir()
    nothing: dict[str, bytes] = {
        "empty": b"",
        "blank": b" \n\t\n\n  \n",
        "picture": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 40,
        "program": b"\x7fELF\x02\x01\x01" + bytes(9) + bytes(range(255, -1, -1)) * 40,
        "zeros": bytes(100_000),
    }
    yield from written(folder, "special", ((kind, "skipped", content, "", "") for kind, content in nothing.items()))


# File names that mean something to a shell, a terminal or an option parser.

NAMES: tuple[tuple[str, bytes], ...] = (
    ("option", b"-rf name-option.txt"),
    ("long-option", b"--archive=name-long-option.txt"),
    ("blank", b" name-blank .txt"),
    ("newline", b"name-newline\nforged: imported.txt"),
    ("return", b"name-return\rforged.txt"),
    ("escape", b"name-escape\x1b]0;owned\x07.txt"),
    ("c1", "name-c1\x9b31m.txt".encode()),
    ("override", "name-override\u202etxt.gpj.txt".encode()),
    ("shell", b"name-shell $(touch PWNED) `touch PWNED`;touch PWNED.txt"),
    ("quotes", b"name-quotes'\"\\.txt"),
    ("markup", b"name-markup[@click=app.quit]x[.txt"),
    ("template", b"name-template%s{0}%n.txt"),
    ("glob", b"name-glob*?[a-z].txt"),
    ("latin", b"name-latin_\xe9\xff.txt"),
    ("surrogate", b"name-surrogate_\xed\xa0\x80.txt"),
    ("cyrillic", "name-cyrillic_Ташкент.txt".encode()),
    ("emoji", "name-emoji_👩\u200d👩\u200d👧.txt".encode()),
    ("lengthy", b"name-lengthy_" + b"x" * 237 + b".txt"),
    ("uri", b"name-uri_file:?mode=rwc&x=#.txt"),
)


def name(folder: Path) -> Iterator[Poison]:
    """Give honest articles hostile names."""
    for kind, raw in NAMES:
        path = folder / os.fsdecode(raw)
        path.write_text(article(f"named {kind}"), encoding="utf-8")
        yield Poison(path, f"name-{kind}", "read", keep=f"Karim named {kind} Yusupov")
    deep = folder.joinpath(*["deep" * 20] * 10)
    deep.mkdir(parents=True)
    (deep / "name-deep.txt").write_text(article("named deep"), encoding="utf-8")
    yield Poison(deep / "name-deep.txt", "name-deep", "read", keep="Karim named deep Yusupov")


# Text that a careless pattern takes for ever to read.

TEDIOUS: dict[str, Callable[[], str]] = {
    "one-word": lambda: "a" * 1_000_000,
    "capitals": lambda: "Foreign Minister " * 60_000,
    "names": lambda: "Aaa Bbb " * 120_000,
    "initials": lambda: "A.B." * 200_000,
    "digits": lambda: "1" * 1_000_000,
    "numbers": lambda: "12 agenda items and " * 50_000,
    "dates": lambda: "on May 14, 2021, " * 60_000,
    "broken-dates": lambda: "on May 99, 99999, 14-14-14, 2021-13-45T99:99, " * 20_000,
    "blanks": lambda: "on" + " " * 500_000 + "May",
    "dashes": lambda: "—-–" * 200_000,
    "quotes": lambda: "“\"'" * 200_000,
    "brackets": lambda: "(" * 300_000,
    "bullets": lambda: "\n• the draft Agreement on\n" * 40_000,
    "commas": lambda: "an agreement, a protocol, " * 40_000,
    "full-stops": lambda: "U.S.S.R. No. Art. " * 50_000,
    "paragraphs": lambda: "The ministers met.\n\n" * 50_000,
    "headers": lambda: "date 2024-04-15 (A- B) C D Read more\n" * 20_000,
    "credits": lambda: "Photo credit: Tags Comments (0)\n" * 30_000,
    "bodies": lambda: "the CIS Council of Foreign Ministers and " * 25_000,
    "apposition": lambda: "Karim Yusupov, the Minister, " * 30_000,
    "cities": lambda: "in Tashkent, Almaty, Minsk, " * 30_000,
    "slashes": lambda: "https://" + "a/" * 300_000,
    "ats": lambda: "a@" * 300_000,
    "angle": lambda: "<a <!-- <![CDATA[ " * 50_000,
    "ampersands": lambda: "&amp;" * 200_000,
}

NO_DAYS = {
    "thirtieth-of-february": " date 2024-02-30 MINSK—The CIS Council of Foreign Ministers met in Minsk on February 30.",
    "no-such-month": " date 2024-13-01 EN\nThe CIS Council of Foreign Ministers met in Minsk on Smarch 1, 2024.",
    "year-zero": " date 0000-00-00 EN\nThe CIS Council of Foreign Ministers met in Minsk on April 12, 0000.",
    "year-far": " date 99999-01-01 EN\nThe CIS Council of Foreign Ministers met in Minsk on April 12, 99999.",
    "empty-date": " date  EN\nThe CIS Council of Foreign Ministers met in Minsk on the 0th of April.",
    "long-date": " date "
    + "2024-" * 2000
    + "\nThe CIS Council of Foreign Ministers met in Minsk on April "
    + "1" * 5000,
}


def text(folder: Path) -> Iterator[Poison]:
    """Write what makes a pattern go back and back again, and dates that are none."""
    for kind, make in TEDIOUS.items():
        yield from written(folder, "text", [(kind, "either", article("") + make(), "", "")])
    yield from written(folder, "text", ((kind, "either", day, "", "") for kind, day in NO_DAYS.items()))


def size(folder: Path) -> Iterator[Poison]:
    """Write what fills the memory."""
    line = (article("").replace("\n", " ") * 30_000)[:10_000_000]
    yield from written(folder, "size", [("ten-megabytes-on-one-line", "either", line, "", "")])
    yield from written(folder, "size", [("three-hundred-thousand-lines", "either", "Line.\n" * 300_000, "", "")])
    sparse = folder / "size-one-gigabyte-of-nothing.txt"
    with sparse.open("wb") as file:
        file.write(article("").encode())
        file.truncate(1 << 30)
    yield Poison(sparse, "size-one-gigabyte-of-nothing", "skipped")


# Other formats: read or left alone with a reason, never obeyed.


def packed(member: str, content: bytes) -> bytes:
    """Make a zip archive with one member."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(member, content)
    return buffer.getvalue()


ENTITIES = b"".join(b'<!ENTITY l%d "%s">' % (n, b"&l%d;" % (n - 1) * 10) for n in range(1, 10))

FOREIGN: dict[str, Callable[[], bytes]] = {
    "deep-list.json": lambda: b"[" * 100_000 + b"]" * 100_000,
    "deep-object.json": lambda: b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
    "huge-number.json": lambda: b'{"text": ' + b"9" * 100_000 + b"}",
    "surrogates.json": lambda: b'{"title": "\\ud800", "text": "\\udfff met in Minsk \\ud83d"}',
    "not-a-number.json": lambda: b'{"text": NaN, "title": Infinity}',
    "cut.jsonl": lambda: b'{"text": "The ministers met',
    "deep.jsonl": lambda: b"[" * 100_000 + b"\n" + b'{"a":' * 100_000,
    "unclosed-links.html": lambda: b"<a " * 20_000,
    "unclosed-comments.html": lambda: b"<!-- " * 80_000,
    "unclosed-quote.html": lambda: b'<p title="' + b"a='" * 100_000,
    "unclosed-declaration.html": lambda: b"<![" * 100_000,
    "deep.html": lambda: b"<div>" * 100_000,
    "attributes.html": lambda: b"<p " + b"a=1 " * 200_000 + b">",
    "links.html": lambda: b"<title>Links</title><a href='javascript:x'>a</a><a href='ssh://-oProxyCommand=x'>b</a>",
    "laughs.xml": lambda: b'<!DOCTYPE l [<!ENTITY l0 "lol">' + ENTITIES + b"]><l>&l9;</l>",
    "outside.xml": lambda: b'<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r>&x;</r>',
    "elsewhere.xml": lambda: b'<!DOCTYPE r SYSTEM "http://127.0.0.1:9/x.dtd"><r/>',
    "encoded-words.eml": lambda: b"Subject: " + b"=?utf-8?q?a?= " * 20_000 + b"\n\nThe ministers met.\n",
    "parameters.eml": lambda: b"Content-Type: a/b;" + b"".join(b" a*%d*=b;" % n for n in range(20_000)) + b"\n\nx\n",
    "nested.eml": lambda: b"Content-Type: message/rfc822\n\n" * 3000,
    "addresses.eml": lambda: b"To: " + b"(" * 50_000 + b"\n\nx\n",
    "bomb.gz": lambda: gzip.compress(bytes(50_000_000)),
    "bomb.zip": lambda: packed("bomb.txt", bytes(50_000_000)),
    "climbing.zip": lambda: packed("../../PWNED", b"x"),
    "macro.docx": lambda: packed("word/document.xml", b"<w:t>x</w:t>"),
}


def foreign(folder: Path) -> Iterator[Poison]:
    """Write the classic bombs of other formats."""
    for file, make in FOREIGN.items():
        path = folder / f"foreign-{file}"
        path.write_bytes(make())
        yield Poison(path, f"foreign-{file}")


LIGHT: dict[str, Callable[[Path], Iterator[Poison]]] = {
    "markup": markup,
    "terminal": terminal,
    "unicode": unicode,
    "encoding": encoding,
    "special": special,
    "name": name,
}
"""Categories whose files are each read in no time: a whole folder goes through one import."""

HEAVY: dict[str, Callable[[Path], Iterator[Poison]]] = {"text": text, "size": size, "foreign": foreign}
"""Categories in which each file is imported alone and timed."""

HEAVY_MARKS = (
    *(f"text-{kind}" for kind in (*TEDIOUS, *NO_DAYS)),
    *("size-ten-megabytes-on-one-line", "size-three-hundred-thousand-lines", "size-one-gigabyte-of-nothing"),
    *(f"foreign-{file}" for file in FOREIGN),
)
"""What the heavy categories write, known before anything is written."""


# JSON lines on standard input.


def json_lines() -> tuple[bytes, int]:
    """Give bad lines among good ones, and how many are good."""
    numbers = count(1)

    def good(**more: object) -> bytes:
        number = next(numbers)
        line = {
            "type": "article",
            "source": f"https://example.org/{number}",
            "title": f"Report {number} from Tashkent",
            "published": "2021-05-15",
            "text": article(f"line {number}"),
        }
        return json.dumps(line | more).encode()

    lines = [
        good(),
        b"not json at all",
        b"",
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b'{"text": ' + b"9" * 10_000 + b"}",
        b'{"text": NaN}',
        b"null",
        b"[1, 2, 3]",
        b'"only a string"',
        b'{"text": 7, "title": {"a": []}, "source": null}',
        b'{"text": "", "source": "https://example.org/empty"}',
        b'{"source": "https://example.org/no-text"}',
        b"\xff\xfe\x00",
        b'{"text": "cut off',
        good(extra={"deep": [1, 2, {"three": None}]}, **{f"key {n}": n for n in range(2000)}),
        good(text=article("\ud800 lone surrogate \udfff")),
        good(text=article("NUL \x00 ESC \x1b]52;c;b3duZWQ=\x07 C1 \x9b31m RLO \u202e")),
        good(title="[@click=app.quit]x[/] \x1b]0;owned\x07"),
        good(byline="\x1b[31mred", publisher="\u202eevil"),
        good(),
    ]
    return b"\n".join(lines) + b"\n", next(numbers) - 1


# Words that a query language might obey.

QUERIES = (
    *('"', "'", '""', '"unclosed', "*", "a*", "^a", "-a", "- -", "AND", "OR", "NOT", "NEAR(a b, 5)", "a NEAR b"),
    *("(", ")", "(((", "title:a", "rowid:1", "{a b}: c", "a + b", "%", "_", "%_%", "\\", "a\\", "[bold]", "[/nope]"),
    *("'; DROP TABLE article; --", "$(touch PWNED)", "\x1b]0;owned\x07", "\u202e", "\u0301" * 50, "😀", "ﷺ", " ", "\t"),
    *("\udcff", "a" * 20_000, "a " * 3000, "Нурле" * 500, "1e999", "date:9999999999", "kind:", ":", "::", "--", "~"),
)
