"""The language of a text, down to a headline."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from importers.readers.language import UNKNOWN, language_of

TEXTS = {
    "en": ["Foreign ministers gather in Bishkek", "Council approves border program", "The session was held in Minsk."],
    "ru": ["Министры собрались в Бишкеке", "Состоялось заседание Совета", "Решение подписано"],
    "kk": ["Министрлер кеңесінің отырысы Алматыда өтті", "Қазақстан Президенті кездесу өткізді"],
    "uk": ["Рада міністрів закордонних справ зібралася в Мінську"],
    "be": ["Савет міністраў замежных спраў сабраўся ў Мінску"],
    "tg": ["Ҷаласаи вазирони корҳои хориҷӣ дар Душанбе баргузор шуд"],
    "ky": ["Министрлер кеңешинин жыйыны өттү жана чечим кабыл алынды"],
    "uz": ["Tashqi ishlar vazirlari kengashining yigʻilishi boʻlib oʻtdi", "O'zbekiston va Qozog'iston uchun"],
    "az": ["Xarici işlər nazirlərinin iclası Bakıda keçirildi"],
    "tr": ["Dışişleri bakanları toplantısı Ankara'da yapıldı ve karar alındı"],
    "hy": ["Նախարարների խորհրդի նիստը"],
    "ka": ["საგარეო საქმეთა მინისტრების შეხვედრა"],
    "ro": ["Miniștrii de externe s-au întrunit la Chișinău"],
    "de": ["Die Außenminister trafen sich in Minsk"],
    "fr": ["Les ministres des affaires étrangères se sont réunis"],
    "zh": ["外长理事会会议在明斯克举行"],
    "fa": ["نشست وزیران امور خارجه کشورهای منطقه"],
}


@pytest.mark.parametrize(("language", "text"), [(code, text) for code, texts in TEXTS.items() for text in texts])
def test_a_headline_is_enough(language: str, text: str) -> None:
    assert language_of(text) == language


def test_names_in_latin_letters_do_not_make_a_russian_text_english() -> None:
    assert language_of("В Минске прошла встреча, сообщает BelTA. Об этом пишут Interfax и Reuters.") == "ru"


@pytest.mark.parametrize("text", ["", "2025", "— … —", "\u200b"])
def test_what_holds_no_words_is_in_no_language(text: str) -> None:
    assert language_of(text) == UNKNOWN


@given(st.text())
def test_any_text_gives_a_short_code(text: str) -> None:
    assert 2 <= len(language_of(text)) <= 3
