"""The embedder: a real process with the real model gives the reference's vectors, however texts are packed."""

from __future__ import annotations

import json
import os
import shutil
import signal
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import numpy as np
import numpy.typing as npt
import psutil
import pytest
from tests.processes import MODEL, ROOT, assert_gone

from findling.core.embedding import Embedded, EmbedParams, Loaded, LoadParams, Role
from findling.core.errors import Code, FindlingError
from findling.core.paths import machine_cache
from findling.core.process import Child
from findling.core.rpc import decode
from findling.core.wire import Nothing
from findling.models.catalogue import find_model
from findling.models.embedder_process import TUNING, EmbedderProcess

SPEC = find_model("all-MiniLM-L6-v2")
SPEC_JSON = msgspec.json.encode(SPEC).decode()
WINDOW = SPEC.limit - 2
Vectors = npt.NDArray[np.float32]

TEXTS = [
    "The ferry leaves at nine. " * count if count else "Lighthouse" for count in (3, 0, 17, 1, 40, 0, 9, 2, 28, 5)
]  # of 3 to 240 tokens


@pytest.fixture(scope="module")
def embedder() -> Iterator[EmbedderProcess]:
    made = EmbedderProcess(SPEC, MODEL)
    yield made
    made.close()


@pytest.fixture
def raw() -> Iterator[Callable[..., Child]]:
    """Starts embedders that are spoken to directly."""
    started: list[Child] = []

    def begin() -> Child:
        started.append(Child("embedder"))
        return started[-1]

    yield begin
    for child in started:
        child.close()
        assert child.exit_code() == 0


def embed(child: Child, texts: list[str], role: Role = "plain", cut: bool = False) -> tuple[Vectors, int]:
    result, data = child.calls.start("embed", EmbedParams(texts, role, cut)).result(120)
    shape = decode(result, Embedded)
    return np.frombuffer(data, np.float32).reshape(shape.rows, shape.dimension), shape.tokens


def tokens(embedder: Child, text: str) -> int:
    return embed(embedder, [text])[1] - 2


def cosines(one: Vectors, other: Vectors) -> Vectors:
    return np.asarray(np.sum(one * other, axis=1), np.float32)


def test_vectors_are_those_of_sentence_transformers(embedder: EmbedderProcess) -> None:
    golden = json.loads((ROOT / "packaging" / "starter_golden.json").read_text(encoding="utf-8"))["texts"]
    expected = np.array([entry["vector"] for entry in golden], np.float32)
    expected /= np.linalg.norm(expected, axis=1, keepdims=True)
    short = [number for number, entry in enumerate(golden) if entry["tokens"] <= SPEC.limit]
    assert len(short) >= 5
    found = embedder.embed([golden[number]["text"] for number in short], "document")
    assert found.shape == (len(short), 384)
    assert cosines(found, expected[short]).min() >= 0.9999
    assert np.linalg.norm(found, axis=1) == pytest.approx(np.ones(len(short)), abs=1e-5)


def test_tokens_are_counted_with_begin_and_end(raw: Callable[..., Child]) -> None:
    child = raw()
    child.calls.call("load", LoadParams(SPEC_JSON, str(MODEL)), Loaded, 60)
    golden = json.loads((ROOT / "packaging" / "starter_golden.json").read_text(encoding="utf-8"))["texts"]
    for entry in golden:
        if entry["tokens"] <= SPEC.limit:
            assert embed(child, [entry["text"]])[1] == entry["tokens"]


@pytest.mark.parametrize("tuning", ['{"lanes":1,"threads":1,"pack":300}', '{"lanes":2,"threads":2,"pack":1024}'])
def test_a_vector_does_not_depend_on_its_company(
    raw: Callable[..., Child], embedder: EmbedderProcess, tuning: str
) -> None:
    alone = np.concatenate([embedder.embed([text], "document") for text in TEXTS])
    child = raw()
    child.calls.call("load", LoadParams(SPEC_JSON, str(MODEL), tuning), Loaded, 60)
    together, _ = embed(child, TEXTS, "document")
    reversed_order, _ = embed(child, TEXTS[::-1], "document")
    assert cosines(together, alone).min() >= 0.9999
    assert cosines(reversed_order[::-1], alone).min() >= 0.9999


def test_a_long_text_is_the_average_of_its_windows_and_nothing_is_cut(raw: Callable[..., Child]) -> None:
    child = raw()
    child.calls.call("load", LoadParams(SPEC_JSON, str(MODEL)), Loaded, 60)
    words = [f"harbour {chr(97 + number % 26)} lantern" for number in range(100)]
    per_word = tokens(child, words[0])
    assert tokens(child, " ".join(words)) > WINDOW
    count = -(-per_word * 100 // WINDOW)
    assert 100 % count == 0, "the windows of this test end between words"
    size = 100 // count
    parts = [" ".join(words[start : start + size]) for start in range(0, 100, size)]
    windows, _ = embed(child, parts)
    average = windows.sum(axis=0, keepdims=True)
    whole, run = embed(child, [" ".join(words)])
    assert run == per_word * 100 + 2 * count
    assert cosines(whole, average / np.linalg.norm(average))[0] >= 0.9999
    ending, _ = embed(child, [" ".join([*words[:-1], "volcano volcano volcano"])])
    assert cosines(whole, ending)[0] < 0.9999


def test_published_figures_cut_at_the_limit(raw: Callable[..., Child]) -> None:
    child = raw()
    child.calls.call("load", LoadParams(SPEC_JSON, str(MODEL)), Loaded, 60)
    kept = "lantern " * WINDOW
    (first, second), run = embed(child, [kept, kept + "volcano " * 500], cut=True)
    assert run == 2 * SPEC.limit
    assert float(first @ second) >= 0.9999


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n", "[SEP]", "[CLS] [SEP] [PAD] [MASK]", "\0", "x" * 5000, "😀" * 900, "ไทย"]
)
def test_no_text_breaks_it(embedder: EmbedderProcess, text: str) -> None:
    (vector,) = embedder.embed([text], "document")
    assert np.isfinite(vector).all()
    assert float(np.linalg.norm(vector)) == pytest.approx(1.0, abs=1e-5)


def test_special_tokens_written_in_a_text_are_text(raw: Callable[..., Child]) -> None:
    child = raw()
    child.calls.call("load", LoadParams(SPEC_JSON, str(MODEL)), Loaded, 60)
    assert tokens(child, "[SEP]") > 1


def test_no_texts_give_no_vectors(embedder: EmbedderProcess) -> None:
    assert embedder.embed([], "document").shape == (0, 384)


def test_a_question_overtakes_what_is_waiting(raw: Callable[..., Child]) -> None:
    child = raw()
    child.calls.call("load", LoadParams(SPEC_JSON, str(MODEL)), Loaded, 60)
    order: list[str] = []
    documents = child.calls.start("embed", EmbedParams(["The ferry leaves at nine. " * 40] * 12, "document"))
    question = child.calls.start("embed", EmbedParams(["When?"], "query"))
    documents.add_done_callback(lambda _: order.append("documents"))
    question.add_done_callback(lambda _: order.append("question"))
    question.result(120)
    documents.result(120)
    assert order == ["question", "documents"]


def test_an_embedder_that_is_killed_is_started_again_by_the_next_call() -> None:
    embedder = EmbedderProcess(SPEC, MODEL)
    try:
        before = embedder.embed(["Text."], "document")
        assert embedder._child is not None
        old = psutil.Process(embedder._child.pid)
        busy: list[FindlingError] = []

        def work() -> None:
            try:
                embedder.embed(["The ferry leaves at nine. " * 40] * 200, "document")
            except FindlingError as error:
                busy.append(error)

        thread = threading.Thread(target=work)
        thread.start()
        os.kill(old.pid, signal.SIGKILL)
        thread.join()
        for error in busy:  # nobody is left waiting
            assert error.code is Code.EMBEDDER_STOPPED
        assert_gone([old])
        assert cosines(embedder.embed(["Text."], "document"), before)[0] >= 0.9999
    finally:
        embedder.close()


def test_closing_ends_the_process_and_refuses_more() -> None:
    embedder = EmbedderProcess(SPEC, MODEL)
    embedder.start()
    assert embedder._child is not None
    process = psutil.Process(embedder._child.pid)
    embedder.close()
    embedder.close()
    assert_gone([process])
    with pytest.raises(FindlingError) as error:
        embedder.embed(["Text."], "document")
    assert error.value.code is Code.EMBEDDER_STOPPED


def test_a_child_outlives_the_thread_that_started_it() -> None:
    """Linux sends the signal of a parent's death when the thread that started the child ends."""
    embedder = EmbedderProcess(SPEC, MODEL)
    try:
        thread = threading.Thread(target=embedder.start)
        thread.start()
        thread.join()
        child = embedder._child
        assert child is not None
        with pytest.raises(psutil.TimeoutExpired):
            psutil.Process(child.pid).wait(0.5)
    finally:
        embedder.close()


def refused(path: Path, spec_name: str = SPEC.name) -> FindlingError:
    embedder = EmbedderProcess(find_model(spec_name), path)
    try:
        with pytest.raises(FindlingError) as error:
            embedder.start()
    finally:
        embedder.close()
    return error.value


def test_a_model_that_cannot_be_used_is_refused_with_the_reason(tmp_path: Path) -> None:
    file = tmp_path / "model.gguf"
    assert refused(file).code is Code.MODEL_MISSING
    file.write_bytes(b"PK\3\4")
    assert refused(file).code is Code.MODEL_NOT_GGUF
    file.write_bytes(b"GGUF" + bytes(100))
    assert refused(file).code is Code.MODEL_DAMAGED
    with MODEL.open("rb") as whole:
        file.write_bytes(whole.read(20_000_000))
    error = refused(file)
    assert error.code is Code.MODEL_DAMAGED
    assert str(file) in str(error)


def test_a_model_with_ruined_weights_fails_its_self_test(tmp_path: Path) -> None:
    file = tmp_path / "model.gguf"
    shutil.copyfile(MODEL, file)
    with file.open("r+b") as damaged:
        damaged.seek(2_000_000)
        damaged.write(b"\xff" * 40_000_000)  # F16 values that are no numbers
    assert refused(file).code is Code.MODEL_SELF_TEST


def test_requests_before_a_model_and_unknown_ones_are_refused(raw: Callable[..., Child]) -> None:
    child = raw()
    for method, params in (("embed", EmbedParams(["x"])), ("sing", Nothing()), ("embed", Nothing())):
        with pytest.raises(FindlingError) as error:
            child.calls.call(method, params, Nothing, 60)
        assert error.value.code is Code.PROTOCOL


def test_what_is_measured_is_remembered_on_this_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "first"))
    first = EmbedderProcess(SPEC, MODEL)
    try:
        before = first.embed(["Text."], "document")
        first.tune()
        assert first.loaded is not None
        tuning = first.loaded.tuning
        assert msgspec.json.decode(tuning)["tokens_per_second"] > 0
        assert cosines(first.embed(["Text."], "document"), before)[0] >= 0.9999
        [remembered] = (machine_cache() / TUNING).glob("*.json")
    finally:
        first.close()
    assert remembered.read_text() == tuning
    for content, expected in ((tuning, tuning), ("{broken", "")):
        monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
        copy = tmp_path / remembered.relative_to(remembered.parents[2])
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(content)
        again = EmbedderProcess(SPEC, MODEL)
        try:
            assert again.start().tuning == expected
        finally:
            again.close()
