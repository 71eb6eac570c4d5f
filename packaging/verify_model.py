"""Fetch a real model, compare its vectors with its authors' reference, and measure it on a public set.

    python packaging/verify_model.py NAME REFERENCE [--quantisation Q] [--least COSINE]

REFERENCE is the name of the original weights on the hub. Needs a network, sentence-transformers, and for the last step
the SciFact set of BEIR. It runs in the release workflow; nothing else needs it.
"""

from __future__ import annotations

import argparse
import io
import json
import sys
import tempfile
import urllib.request
import zipfile
from pathlib import Path
from typing import Any, Final

import numpy as np

from findling.core.paths import Profile
from findling.engine.evaluation import evaluate
from findling.models.catalogue import find_model
from findling.models.download import fetch_model
from findling.models.embedder_process import EmbedderProcess

TEXTS: Final = (
    "This is an example sentence",
    "Wie kommt man vom Hafen zum alten Rathaus?",
    "東京の渡輪は九時十五分に港を出ます。",
    "تغادر العبّارة الميناء في التاسعة والربع.",
    "word " * 200,
)
KNOWN: Final = {
    "KaLM-embedding-multilingual-mini-instruct-v2.5": (-0.01055833, -0.02115268, 0.00994598, -0.00856667, -0.0047357)
}
"""The first values of the first text's vector, as the authors publish them."""
SCIFACT: Final = "https://public.ukp.informatik.tu-darmstadt.de/thakur/BEIR/datasets/scifact.zip"


def reference_vectors(name: str, texts: list[str]) -> Any:
    """Unit vectors of the original weights, float32 [n, dimension]."""
    from sentence_transformers import SentenceTransformer  # type: ignore[import-not-found]

    return SentenceTransformer(name, trust_remote_code=True).encode(texts, normalize_embeddings=True)


def write_scifact(folder: Path) -> None:
    """SciFact in the form that `findling evaluate` reads."""
    with urllib.request.urlopen(SCIFACT, timeout=120) as answer:
        archive = zipfile.ZipFile(io.BytesIO(answer.read()))
    (folder / "docs").mkdir(parents=True)
    for line in archive.read("scifact/corpus.jsonl").splitlines():
        entry = json.loads(line)
        (folder / "docs" / f"{entry['_id']}.txt").write_text(f"{entry['title']}\n\n{entry['text']}", encoding="utf-8")
    judged = [line.split("\t") for line in archive.read("scifact/qrels/test.tsv").decode().splitlines()[1:]]
    entries = map(json.loads, archive.read("scifact/queries.jsonl").splitlines())
    queries = {entry["_id"]: entry["text"] for entry in entries}
    used = dict.fromkeys(query for query, _, _ in judged)
    lines = [f"{query}\t{queries[query]}\n" for query in used]
    (folder / "queries.tsv").write_text("".join(lines), encoding="utf-8")
    (folder / "qrels.tsv").write_text("".join("\t".join(line) + "\n" for line in judged), encoding="utf-8")


def main() -> int:
    """Exit code 1 where a vector is not the reference's."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("name")
    parser.add_argument("reference")
    parser.add_argument("--quantisation", default="")
    parser.add_argument("--least", type=float, default=0.995)
    arguments = parser.parse_args()
    profile = Profile.at()
    profile.create()
    spec = find_model(arguments.name, profile)
    path = fetch_model(profile, spec, arguments.quantisation)
    embedder = EmbedderProcess(spec, path)
    try:
        found = embedder.embed(list(TEXTS), "document")
        print(f"{spec.name} on {embedder.device}")
    finally:
        embedder.close()
    cosines = np.einsum("ij,ij->i", found, reference_vectors(arguments.reference, list(TEXTS)))
    print("cosine to the reference:", " ".join(f"{cosine:.6f}" for cosine in cosines))
    failed = bool(cosines.min() < arguments.least)
    if spec.name in KNOWN:
        known = np.asarray(KNOWN[spec.name])
        print("first values:", found[0, : len(known)], "published:", known)
        failed |= not np.allclose(found[0, : len(known)], known, atol=2e-3)
    with tempfile.TemporaryDirectory() as folder:
        write_scifact(Path(folder) / "scifact")
        figures, _ = evaluate(Path(folder) / "scifact", mode="meaning", model=spec.name, models=profile)
    print(json.dumps(figures))
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
