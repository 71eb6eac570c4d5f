"""Legacy encodings: the same articles in many of them, told apart by what they say."""

# ruff: noqa: E501 (letters wider than one column are counted as two)

from __future__ import annotations

import pytest

from findling.documents.content import is_binary
from findling.documents.encodings import guessed
from findling.documents.readers.text import decode

TEXTS = {
    "de": "Alle Menschen sind frei und gleich an Würde und Rechten geboren. Sie sind mit Vernunft und Gewissen begabt "
    "und sollen einander im Geist der Brüderlichkeit begegnen. Größe zählt über alles.",
    "fr": "Tous les êtres humains naissent libres et égaux en dignité et en droits. Ils sont doués de raison et de "
    "conscience et doivent agir les uns envers les autres dans un esprit de fraternité.",
    "pl": "Wszyscy ludzie rodzą się wolni i równi pod względem swej godności i swych praw. Są oni obdarzeni rozumem i "
    "sumieniem i powinni postępować wobec innych w duchu braterstwa.",
    "cs": "Všichni lidé rodí se svobodní a sobě rovní co do důstojnosti a práv. Jsou nadáni rozumem a svědomím a mají "
    "spolu jednat v duchu bratrství.",
    "hu": "Minden emberi lény szabadon születik és egyenlő méltósága és joga van. Az emberek, ésszel és lelkiismerettel "
    "bírván, egymással szemben testvéri szellemben kell hogy viseltessenek.",
    "tr": "Bütün insanlar hür, haysiyet ve haklar bakımından eşit doğarlar. Akıl ve vicdana sahiptirler ve birbirlerine "
    "karşı kardeşlik zihniyeti ile hareket etmelidirler.",
    "lt": "Visi žmonės gimsta laisvi ir lygūs savo orumu ir teisėmis. Jiems suteiktas protas ir sąžinė ir jie turi "
    "elgtis vienas kito atžvilgiu kaip broliai.",
    "ru": "Все люди рождаются свободными и равными в своем достоинстве и правах. Они наделены разумом и совестью и должны "
    "поступать в отношении друг друга в духе братства.",
    "uk": "Всі люди народжуються вільними і рівними у своїй гідності та правах. Вони наділені розумом і совістю і повинні "
    "діяти у відношенні один до одного в дусі братерства.",
    "el": "Όλοι οι άνθρωποι γεννιούνται ελεύθεροι και ίσοι στην αξιοπρέπεια και τα δικαιώματα. Είναι προικισμένοι με "
    "λογική και συνείδηση, και οφείλουν να συμπεριφέρονται μεταξύ τους με πνεύμα αδελφοσύνης.",
    "he": "כל בני אדם נולדו בני חורין ושווים בערכם ובזכויותיהם. כולם חוננו בתבונה ובמצפון, לפיכך חובה עליהם לנהוג איש "
    "ברעהו ברוח של אחוה.",
    "ar": "يولد جميع الناس أحرارا متساوين في الكرامة والحقوق. وقد وهبوا عقلا وضميرا وعليهم أن يعامل بعضهم بعضا بروح الإخاء.",
    "th": "มนุษย์ทั้งหลายเกิดมามีอิสระและเสมอภาคกันในเกียรติศักดิ์และสิทธิ ต่างมีเหตุผลและมโนธรรม",
    "ja": "すべての人間は、生まれながらにして自由であり、かつ、尊厳と権利とについて平等である。人間は、理性と良心とを授けられており、"
    "互いに同胞の精神をもって行動しなければならない。",
    "ko": "모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다. 인간은 천부적으로 이성과 양심을 부여받았으며 서로 형제애의 정신으로 "
    "행동하여야 한다.",
    "zh": "人人生而自由，在尊严和权利上一律平等。他们赋有理性和良心，并应以兄弟关系的精神相对待。",
    "zh-hant": "人人生而自由，在尊嚴和權利上一律平等。他們賦有理性和良心，並應以兄弟關係的精神相對待。",
}
CODECS = {
    "de": "cp1252 iso8859-1 iso8859-15 mac-roman cp850 utf-16-le utf-16-be",
    "fr": "cp1252 iso8859-1 iso8859-15 mac-roman cp850 utf-16-le",
    "pl": "cp1250 iso8859-2 cp852 utf-16-le",
    "cs": "cp1250 iso8859-2 cp852",
    "hu": "cp1250 iso8859-2",
    "tr": "cp1254 iso8859-9",
    "lt": "cp1257 iso8859-13",
    "ru": "cp1251 koi8-r iso8859-5 cp866 mac-cyrillic utf-16-le utf-16-be",
    "uk": "cp1251 koi8-u",
    "el": "cp1253 iso8859-7 utf-16-le",
    "he": "cp1255 iso8859-8 utf-16-be",
    "ar": "cp1256 iso8859-6 utf-16-le utf-16-be",
    "th": "cp874 tis-620 utf-16-le",
    "ja": "cp932 shift-jis euc-jp iso2022-jp utf-16-le utf-16-be",
    "ko": "cp949 euc-kr iso2022-kr utf-16-le",
    "zh": "gb18030 gbk gb2312 utf-16-le utf-16-be",
    "zh-hant": "big5 big5hkscs gb18030 utf-16-le",
}


@pytest.mark.parametrize(("language", "codec"), [(name, each) for name in CODECS for each in CODECS[name].split()])
@pytest.mark.parametrize("lead", ["", "Plain words before it.\n" * 400])
def test_a_text_is_read_in_the_encoding_that_it_is_in(language: str, codec: str, lead: str) -> None:
    data = (lead + TEXTS[language]).encode(codec, "ignore")
    assert decode(data, "a.txt") == data.decode(codec)
    assert not is_binary(data)


@pytest.mark.parametrize("text", ["Größe", "café", "Übersicht", "naïve façade", "£5 – “fine”"])
def test_a_few_letters_are_western(text: str) -> None:
    assert decode(text.encode("cp1252"), "a.txt") == text


def test_a_character_cut_at_the_end_of_the_sample_does_no_harm() -> None:
    for pad in range(3):
        data = (" " * pad + TEXTS["zh"] * 200).encode("gb18030")
        assert decode(data, "a.txt") == data.decode("gb18030")


def test_bytes_without_sense_are_no_utf16() -> None:
    noise = bytes((number * 7919 >> 3) & 255 for number in range(4000))
    assert guessed(noise) not in {"utf-16-le", "utf-16-be"}
    assert is_binary(noise)


def test_a_nul_astray_in_much_text_leaves_it_text_and_many_do_not() -> None:
    text = b"A line of the ledger, and another one.\n" * 100
    assert not is_binary(text[:700] + b"\0" + text[700:])
    assert is_binary(text[:700] + bytes(range(9)) * 3 + text[700:])
    assert is_binary(b"A record\0of fields\0that a program wrote\0" * 5 + b".")
