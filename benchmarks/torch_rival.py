"""sentence-transformers at the task of `embedding.py`, run by an interpreter that has it; a child of that benchmark.

It imports nothing of Findling. One thread: the most tokens for a second of processor time.
"""

from __future__ import annotations

import json
import resource
import sys
import time


def main() -> None:
    """Embed the texts of the task on stdin with the model in a folder; the figures as JSON on stdout."""
    import torch
    from sentence_transformers import SentenceTransformer  # type: ignore[import-not-found, unused-ignore]

    task = json.load(sys.stdin)
    torch.set_num_threads(1)
    model = SentenceTransformer(task["folder"], device="cpu")
    model.encode(task["texts"][:2])
    processor, wall = time.process_time(), time.perf_counter()
    vectors = model.encode(task["texts"], normalize_embeddings=True, show_progress_bar=False)
    processor, wall = time.process_time() - processor, time.perf_counter() - wall
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    answer = {"cpu": processor, "wall": wall, "peak": peak, "vectors": vectors[:8].round(6).tolist()}
    print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
