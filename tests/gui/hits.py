"""Results to show: one topic in four languages and three scripts, as an engine would send them."""

from __future__ import annotations

import os

from findling.core.answers import Hit

HOME = os.path.expanduser("~")  # noqa: PTH111


def spans_of(passage: str, *words: str) -> list[tuple[int, int]]:
    """Where the words stand in the passage, in code points."""
    found = []
    for word in words:
        start = passage.find(word)
        while start >= 0:
            found.append((start, start + len(word)))
            start = passage.find(word, start + len(word))
    return sorted(found)


def hit(path: str, title: str = "", passage: str = "A passage.", **more: object) -> Hit:
    """A hit with plain defaults."""
    values: dict[str, object] = {"page": None, "score": 1.0, "spans": [], "language": "en", "matched": ["words"]}
    values["type"] = path.rpartition(".")[2]
    return Hit(path=path, title=title, passage=passage, **(values | more))  # type: ignore[arg-type]


_EN = (
    "Rain gardens slow the water that runs off a roof. The basin is dug twenty to thirty centimetres deep and filled "
    "with sandy soil, so that the water seeps away within a day and no mosquitoes can breed in it.\n\nPlant it with "
    "natives that bear both drought and wet feet: sedges, irises, joe-pye weed. A garden of about a tenth of the "
    "roof's area takes up nine out of ten showers."
)
_DE = (
    "Wer Regenwasser im Garten versickern lässt, entlastet die Kanalisation und spart Gebühren. Eine flache Mulde "
    "von zwanzig bis dreißig Zentimetern Tiefe genügt; sie muss nach spätestens einem Tag wieder trocken sein."
)
_JA = (
    "雨水を庭に浸透させると、下水道への負担が軽くなり、地下水も補われます。深さ二十から三十センチほどの浅いくぼみを掘り、"
    "砂の多い土を入れてください。一日以内に水が引けば、蚊が発生する心配はありません。植物は湿り気にも乾燥にも強いものを選びます。"
)
_AR = (
    "تُبطئ حديقة المطر جريان الماء من السطح وتسمح له بالتسرب إلى التربة. يكفي حوض ضحل بعمق عشرين إلى ثلاثين سنتيمتراً، "
    "ويُملأ بتربة رملية حتى يجفّ خلال يوم واحد فلا يتكاثر فيه البعوض. اختر نباتات تتحمل الجفاف والرطوبة معاً."
)
_MAIL = (
    "Hi Mira, the gutter on the north side overflowed again 🌧️ during Sunday's storm. Could we lead that downpipe "
    "into the flower bed? The neighbours did it last year and their cellar has been dry ever since."
)
_FR = (
    "Un jardin de pluie recueille l'eau du toit et la laisse s'infiltrer lentement. On évite ainsi d'engorger les "
    "égouts lors des orages, et les plantes profitent de l'été sans arrosage."
)

LIBRARY = [
    hit(
        f"{HOME}/Documents/Garden/rain-garden-handbook.pdf",
        "Rain Garden Handbook",
        _EN,
        page=12,
        spans=spans_of(_EN, "Rain gardens", "water", "roof", "garden"),
        matched=["words", "meaning"],
        heading="Planning › Size and depth",
        before="2.3 Size and depth\n\nBefore you dig, watch where the water stands after a shower and how long it "
        "stays. Keep three metres away from the cellar wall.\n\n",
        after="\n\nOn clay the basin has to be larger, or a gravel drain laid under it. Ask your town about rules for "
        "seepage before you disconnect a downpipe.\n\n2.4 Choosing plants\n\nBegin with plugs rather than seed; a "
        "basin that stands bare washes out in the first storm.",
        copies=[f"{HOME}/Downloads/rain-garden-handbook (1).pdf"],
    ),
    hit(
        f"{HOME}/Dokumente/Haus und Garten/Ratgeber/Regenwasser richtig versickern.docx",
        "Regenwasser richtig versickern",
        _DE,
        language="de",
        spans=spans_of(_DE, "Garten"),
        matched=["meaning"],
        before="Versickerung auf dem eigenen Grundstück\n\n",
        after=" Auf Lehm hilft eine Rigole aus Kies.",
    ),
    hit(
        f"{HOME}/書類/庭/雨水の利用.pdf",
        "雨水の利用と小さな庭づくり",
        _JA,
        page=3,
        language="ja",
        matched=["meaning"],
        before="第二章　雨の庭\n\n",
        after="\n\n粘土質の土地では、砂利の層を敷くとよいでしょう。",
    ),
    hit(
        f"{HOME}/مستندات/الحديقة/حديقة المطر.html",
        "دليل حديقة المطر المنزلية",
        _AR,
        language="ar",
        spans=spans_of(_AR, "حديقة المطر", "الماء"),
        matched=["meaning"],
        before="كيف تبدأ؟\n\nراقب أين يتجمع الماء بعد المطر قبل أن تبدأ الحفر.\n\n",
        after="\n\nفي التربة الطينية أضف طبقة من الحصى تحت الحوض.",
    ),
    hit(
        f"{HOME}/Mail/House/2023-07 Re_ gutter again.eml.md",
        "Re: gutter again",
        _MAIL,
        spans=spans_of(_MAIL, "gutter"),
        matched=["meaning"],
    ),
    hit(
        f"{HOME}/Documents/Jardin/Le jardin de pluie, fiche pratique pour les petits terrains en ville.odt.txt",
        "Le jardin de pluie : fiche pratique pour les petits terrains en ville et leurs voisins",
        _FR,
        language="fr",
        spans=spans_of(_FR, "pluie"),
        matched=["words", "meaning"],
    ),
]
