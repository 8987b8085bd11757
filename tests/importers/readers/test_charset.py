"""Bytes become text by few encodings, told by what the bytes are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from importers.readers.charset import decode
from importers.readers.unreadable import UnreadableError

RUSSIAN = "Совет министров иностранных дел собрался в Алматы 11 апреля; решения подписаны."
ENGLISH = "The ministers met in Minsk."


@pytest.mark.parametrize("encoding", ["cp1251", "koi8-r", "cp866", "utf-16"])
@pytest.mark.parametrize("text", [RUSSIAN, RUSSIAN.upper(), f"{ENGLISH} {RUSSIAN} {ENGLISH}", "Лавров"])
def test_cyrillic_is_read_by_the_encoding_it_is_in(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding)) == (text, encoding)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_utf_8_needs_no_word(encoding: str) -> None:
    assert decode(RUSSIAN.encode(encoding)) == (RUSSIAN, None)


@pytest.mark.parametrize("text", ["Café in Zürich, “so” it’s said", "Le Conseil s’est réuni là où l’été", "It’s"])
def test_western_text_is_read_as_such(text: str) -> None:
    assert decode(text.encode("cp1252")) == (text, "cp1252")


def test_a_pasted_paragraph_in_another_encoding_costs_only_itself() -> None:
    raw = RUSSIAN.encode() + b"\n" + "Café’s".encode("cp1252")
    decoded = decode(raw)
    assert decoded.text.startswith(RUSSIAN)
    assert decoded.text.endswith("Caf\ufffds")
    assert decoded.encoding == "utf-8 with broken bytes"


def test_what_is_not_on_the_list_is_refused() -> None:
    with pytest.raises(UnreadableError, match="UTF-32"):
        decode(ENGLISH.encode("utf-32"))


@given(st.binary(max_size=300))
def test_any_bytes_give_text_or_a_reason(raw: bytes) -> None:
    try:
        text, encoding = decode(raw)
    except UnreadableError:
        return
    text.encode("utf-8", "surrogatepass")
    assert encoding in {None, "utf-8 with broken bytes", "utf-16", "cp1251", "koi8-r", "cp866", "cp1252"}
