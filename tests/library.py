"""Documents in many languages, made from a seed: the same seed gives the same bytes."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Final

from tests.hostile import made, office

SENTENCES: Final = {
    "en": (
        "The ferry to {place} leaves the harbour at a quarter past nine.",
        "Order {number} was sent back because the hinge was bent.",
        "Nobody in the village remembered who had planted the walnut trees.",
        "Soak the beans overnight and throw the water away before cooking.",
    ),
    "de": (
        "Die Fähre nach {place} verlässt den Hafen um Viertel nach neun.",
        "Die Bestellung {number} kam zurück, weil das Scharnier verbogen war.",
        "Im Dorf wusste niemand mehr, wer die Nussbäume gepflanzt hatte.",
    ),
    "fr": (
        "Le bac pour {place} quitte le port à neuf heures et quart.",
        "La commande {number} a été renvoyée parce que la charnière était tordue.",
        "Laissez tremper les haricots toute la nuit avant de les cuire.",
    ),
    "ru": (
        "Паром в {place} отходит из гавани в четверть десятого.",
        "Заказ {number} вернули, потому что петля была погнута.",
        "Никто в деревне не помнил, кто посадил ореховые деревья.",
    ),
    "ar": ("تغادر العبّارة إلى {place} الميناء في التاسعة والربع.", "أُعيد الطلب {number} لأن المفصلة كانت ملتوية."),
    "hi": ("{place} की नौका सवा नौ बजे बंदरगाह से निकलती है।", "आदेश {number} लौटा दिया गया क्योंकि कब्ज़ा मुड़ा हुआ था।"),
    "zh": ("去{place}的渡轮九点一刻离开港口。", "订单{number}被退回，因为铰链弯了。", "村里没有人记得核桃树是谁种的。"),
    "ja": ("{place}行きのフェリーは九時十五分に港を出ます。", "注文{number}は蝶番が曲がっていたため返送されました。"),
    "th": ("เรือข้ามฟากไป{place}ออกจากท่าเวลาเก้านาฬิกาสิบห้านาที", "คำสั่งซื้อ {number} ถูกส่งคืนเพราะบานพับงอ"),
}
PLACES: Final = ("Tórshavn", "Naxos", "Hiiumaa", "Ærø", "Gozo", "Sylt", "Brač", "Öland")
SUFFIXES: Final = ("txt", "md", "html", "docx", "pdf", "zip")


def text(chance: random.Random, language: str, sentences: int) -> list[str]:
    """Sentences of one language."""
    pool = SENTENCES[language]
    return [
        chance.choice(pool).format(place=chance.choice(PLACES), number=f"KX-{chance.randrange(10_000):04}")
        for _ in range(sentences)
    ]


def document(chance: random.Random, suffix: str, language: str, number: int) -> bytes:
    """The bytes of one document of a few paragraphs."""
    title = f"{language} {number}"
    paragraphs = [" ".join(text(chance, language, chance.randrange(3, 6))) for _ in range(chance.randrange(2, 8))]
    match suffix:
        case "docx":
            return made.docx("".join(map(made.paragraph, paragraphs)), title)
        case "pdf":
            return made.pdf([part.encode("latin-1", "replace").decode("latin-1") for part in paragraphs], title)
        case "zip":
            parts = {f"{kind}/{number}.{kind}": document(chance, kind, language, number) for kind in ("txt", "docx")}
            return office.package({**parts, "inner.zip": office.package({"deep.md": "# Deep\n\n" + paragraphs[0]})})
        case "html":
            body = "".join(f"<p>{part}</p>" for part in paragraphs)
            return f"<!doctype html><meta charset=utf-8><title>{title}</title>{body}".encode()
        case "md":
            return f"# {title}\n\n".encode() + "\n\n".join(paragraphs).encode()
        case _:
            return f"{title}\n\n".encode() + "\n\n".join(paragraphs).encode()


def write(folder: Path, chance: random.Random, numbers: range) -> list[Path]:
    """Write documents of these numbers; language and format go round."""
    languages = list(SENTENCES)
    written = []
    for number in numbers:
        language = languages[number % len(languages)]
        suffix = SUFFIXES[number // len(languages) % len(SUFFIXES)]
        if suffix == "pdf" and language not in ("en", "de", "fr"):
            suffix = "txt"  # the made PDF knows Latin letters only
        path = folder / language / f"{number:03}.{suffix}"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(document(chance, suffix, language, number))
        written.append(path)
    return written


def live_on(folder: Path, chance: random.Random, numbers: range, turn: int) -> None:
    """New documents of these numbers, a changed one, a moved one, a copy; every fourth turn one is deleted."""
    new = write(folder, chance, numbers)
    files = sorted(path for path in folder.rglob("*.txt") if path not in new)
    changed, moved, copied, deleted = chance.sample(files, 4)
    changed.write_text(f"Change {turn}\n\n{' '.join(text(chance, 'en', 5))}\n", encoding="utf-8")
    moved.rename(moved.with_name(f"moved-{turn}.txt"))
    copied.with_name(f"copy-{turn}.txt").write_bytes(copied.read_bytes())
    if turn % 4 == 0:
        deleted.unlink()
