"""Which legacy encoding a text is in, judged by what it says when it is decoded.

Every candidate is a codec together with a language that is written in it. A right decoding is made of the letters of
that language, the frequent ones most of the time, and has no signs and no capitals within its words.
"""

# ruff: noqa: E501 (letters wider than one column are counted as two)

from __future__ import annotations

import codecs
from dataclasses import dataclass
from functools import cache
from typing import Final

SAMPLE: Final = 4 * 1024
"""Characters beyond ASCII make the difference; so many bytes from the first of them on are looked at."""
_BEFORE: Final = 64
LEAST_UTF16: Final = 0.35

_LATIN: Final = {
    "de": "äöüßÄÖÜ", "fr": "éèàêçôùîûâëïœæÉÈÀÊÇÔÎ", "es": "áéíóúñüÁÉÍÓÚÑ¿¡", "pt": "ãçáéíóúâêôõàüÃÇÁÉÓ",
    "it": "àèéìòùÈÀ",
    "sv": "äåöéÄÅÖ", "da": "æøåéÆØÅ", "fi": "äöåÄÖ", "is": "ðþæáéíóúýöÐÞÆÁÉÍÓÚÝÖ", "ca": "çàèéíòóúïü·ÀÈÉ",
    "nl": "ëïéèöü",
    "ga": "áéíóúÁÉÍÓÚ", "sq": "ëçËÇ", "eu": "ñüç",
    "pl": "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ", "cs": "áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ", "sk": "áäčďéíĺľňóôŕšťúýžÁČĎÉÍĽŇÓŠŤÚÝŽ",
    "hu": "áéíóöőúüűÁÉÍÓÖŐÚÜŰ", "hr": "čćđšžČĆĐŠŽ", "ro": "ăâîşţĂÂÎŞŢ", "sl": "čšžČŠŽ",
    "tr": "ğışçöüİÇÖŞÜâî", "lt": "ąčęėįšųūžĄČĘĖĮŠŲŪŽ", "lv": "āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ", "et": "äõöüšžÄÕÖÜ",
    "vi": "ăâđêôơưĂÂĐÊÔƠƯáàéèóòíìúùýñ\u0300\u0301\u0303\u0309\u0323",
    "eo": "ĉĝĥĵŝŭĈĜĤĴŜŬ", "mt": "ċġħżàèìòù", "cy": "ŵŷâêîôûŴŶ",
}  # fmt: skip
_FREQUENT: Final = {
    "ru": "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё", "uk": "оаинітервслкдумпяьзбгйчхцїюжєщфґ",
    "bg": "аеоитнрсвлдпкзъмяугбцчщхшжйюфь", "sr": "аоиенрсјтвудкмплзгбцчшхжњћђљфџ",
    "mk": "аоеитнрсвдлкпмујзбгчшцжќѓхњф",
    "be": "аіноеярстлудмкпыцзьвбўгчжшхйюёэф",
    "el": "αοιετσνρπκυληςμίόήάέωύδγχθφβξζψώϊΐ", "he": "יוהלאתרמבשנםעדחקכפטצסזגןךףץ",
    "ar": "ايلنومتربةعدفسهكقحجىشطصخءأذئضإزثغؤظآ", "fa": "ایندرهموتبسشکزلفقحخعجآگپچصطغئظذضثءژ",
    "ur": "اےیںکرہسنولمتئبدپجقحعشگچفھٹزڈصخطضآؤظژثذغ",
    "th": "านรอกเงมยลวดทส์ตะปบคไีหัิ้่แจพชขใธึือูโผถำุซศณญภ็ฐฏฟฮฒฬฉฆฎฑๆ",
    "hi": "ारकेनसीिंय्तलमहोपदैवबगजटशचखभडथणघआअइएषधउझछऔ",
}  # fmt: skip
_CJK: Final = {
    "zh": "的一是不了在人有我他这为之大来以个中上们到说国和地也子时道出而要于就下得可你年生自会那后能对着事其里所去行过家十用发天如然作方成"
    "者多日都三小军二无同么经法当起与好看学进种将还分此心前面又定见只主没公从",
    "zh-hant": "的一是不了在人有我他這為之大來以個中上們到說國和地也子時道出而要於就下得可你年生自會那後能對著事其裡所去行過家十用發天如"
    "然作方成者多日都三小軍二無同麼經法當起與好看學進種將還分此心前面又定見只主沒公從",
    "ja": "のにはをたがでてとしれさいるなりかすあもこっまらよくきものと人国一日大年会中本",
    "ko": "이다는에의가을고하지로한기자사도리시를은인대어들해있그여수서나라정일할과아며만것",
}  # fmt: skip
_SMALL_WORDS: Final = {"hu": (" az ", " és ", " hogy ", " egy ")}
_SMALL_WORDS_WORTH: Final = 0.1
_PUNCTUATION: Final = frozenset("£¥¢„“”‚‘’«»–—…•§°€£©®№、。，：；！？「」『』（）《》・ー·¿¡،؛؟״׳־ªº\u00a0\u3000")
_TOP: Final = 12
"""So many letters of an alphabet are frequent."""

_CANDIDATES: Final = (
    ("cp1252", "de fr es pt it sv da fi is ca nl ga sq eu"),
    ("cp1250", "pl cs sk hu hr ro sl"),
    ("iso8859-2", "pl cs sk hu hr ro sl"),
    ("cp1254", "tr"),
    ("cp1257", "lt lv et"),
    ("iso8859-13", "lt lv"),
    ("iso8859-4", "lt lv et"),
    ("iso8859-3", "eo mt"),
    ("iso8859-14", "cy ga"),
    ("iso8859-15", "fr fi"),
    ("iso8859-16", "ro"),
    ("mac-roman", "de fr es it"),
    ("cp850", "de fr es"),
    ("cp852", "pl cs hu"),
    ("cp1258", "vi"),
    ("cp1251", "ru uk bg sr mk be"),
    ("koi8-r", "ru bg"),
    ("koi8-u", "uk"),
    ("iso8859-5", "ru uk bg sr mk be"),
    ("cp866", "ru be"),
    ("mac-cyrillic", "ru uk"),
    ("cp1253", "el"),
    ("iso8859-7", "el"),
    ("cp1255", "he"),
    ("iso8859-8", "he"),
    ("cp1256", "ar fa ur"),
    ("iso8859-6", "ar"),
    ("cp874", "th"),
    ("gb18030", "zh zh-hant"),
    ("big5hkscs", "zh-hant"),
    ("cp932", "ja"),
    ("euc-jp", "ja"),
    ("cp949", "ko"),
)
_ESCAPED: Final = ((b"\x1b$B", "iso2022-jp"), (b"\x1b$@", "iso2022-jp"), (b"\x1b$)C", "iso2022-kr"))
_ESCAPED_WITHIN: Final = 64 * 1024
_WIDE: Final = ("utf-16-le", "utf-16-be")


@dataclass(frozen=True, slots=True)
class _Language:
    letters: frozenset[str]
    frequent: frozenset[str]
    is_latin: bool = False
    is_cjk: bool = False
    words: tuple[str, ...] = ()
    """Small words that tell it from a language whose letters lie at the same places."""


def guessed(data: bytes) -> str | None:
    """The codec of bytes that are text but not UTF-8; None where none makes sense of them."""
    if wide := likely_utf16(data):
        return wide
    scores = [(score, -order, codec) for order, (codec, score) in enumerate(_scores(_sample(data)))]
    best = max(scores, default=None)
    return best[2] if best is not None and best[0] > 0 else "cp1252" if _decoded(data[:SAMPLE], "cp1252") else None


def escaped(data: bytes) -> str | None:
    """The codec of bytes that are all ASCII and switch to other characters by escapes; None where they are none."""
    for mark, codec in _ESCAPED:
        if mark in data[:_ESCAPED_WITHIN] and _decoded(data[:_ESCAPED_WITHIN], codec):
            return codec
    return None


def likely_utf16(data: bytes) -> str | None:
    """The UTF-16 codec in which bytes are a text of some language beyond ASCII; None where they are none."""
    sample = data[: SAMPLE // 2 * 2]
    if len(sample) < 8:
        return None
    best = max(((_best(text), codec) for codec in _WIDE if (text := _decoded(sample, codec))), default=(0.0, ""))
    return best[1] if best[0] >= LEAST_UTF16 else None


def _scores(sample: bytes) -> list[tuple[str, float]]:
    found = []
    for codec, languages in _CANDIDATES:
        if text := _decoded(sample, codec):
            found.append((codec, max(_score(text, _language(language)) for language in languages.split())))
    return found


def _best(text: str) -> float:
    return max(_score(text, _language(language)) for language in (*_FREQUENT, *_CJK))


def _sample(data: bytes) -> bytes:
    """What follows the first byte beyond ASCII, from the line on in which it stands."""
    first = next((at for at in range(0, len(data), 4096) if not data[at : at + 4096].isascii()), 0)
    first += next((at for at, byte in enumerate(data[first : first + 4096]) if byte > 127), 0)
    start = data.rfind(b"\n", max(0, first - _BEFORE), first) + 1 or max(0, first - _BEFORE)
    return data[start : start + SAMPLE]


def _decoded(data: bytes, codec: str) -> str:
    """The characters of a sample, which may end within one; "" where it is not in this encoding."""
    try:
        return codecs.getincrementaldecoder(codec)("strict").decode(data)
    except (UnicodeDecodeError, LookupError):
        return ""


@cache
def _language(name: str) -> _Language:
    if name in _CJK:
        return _Language(frozenset(), frozenset(_CJK[name]), is_cjk=True)
    if name in _LATIN:
        return _Language(
            frozenset(_LATIN[name]), frozenset(_LATIN[name]), is_latin=True, words=_SMALL_WORDS.get(name, ())
        )
    letters = _FREQUENT[name]
    return _Language(frozenset(letters) | frozenset(letters.upper()), frozenset(letters[:_TOP]))


def _score(text: str, language: _Language) -> float:
    """How well a text is one of a language, up to about 1; only what is beyond ASCII counts."""
    total = count = 0.0
    before = " "
    for place, character in enumerate(text):
        if character >= "\x80":
            after = text[place + 1 : place + 2] or " "
            total += _worth(character, before, after, language)
            count += 1
        before = character
    hint = _SMALL_WORDS_WORTH if any(word in text for word in language.words) else 0.0
    return total / count + hint if count else 0.0


def _worth(character: str, before: str, after: str, language: _Language) -> float:
    if character in _PUNCTUATION:
        return -0.5 if before.isalpha() and after.isalpha() and character != "·" else 0.4
    if language.is_cjk:
        if character in language.frequent:
            return 2.0
        return 0.3 if "\u3040" <= character <= "\u9fff" or "\uac00" <= character <= "\ud7a3" else -0.5
    if character in language.letters:
        if character.isupper() and before.islower():
            return -0.7
        if not (before.isalpha() or after.isalpha()):
            return 0.3
        if language.is_latin:
            return 0.3 if before >= "\x80" and before.isalpha() and after >= "\x80" and after.isalpha() else 1.0
        if before.isascii() and before.isalpha():
            return -0.5  # two scripts within a word
        return 1.0 if character.lower() in language.frequent else 0.5
    if character < "\xa0":
        return -2.0  # a control character
    return -0.3 if character.isalpha() else -0.8 if before.isalpha() or after.isalpha() else -0.2
