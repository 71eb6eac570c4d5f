"""What a hub's listing means: which file is a quantisation, how large it is, and who may see the token."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from tests.engine.hub_server import HubServer, hub_server, status

from findling.core.errors import Code, FindlingError
from findling.models import hub
from findling.models.catalogue import Quantisation, find_model, load_catalogue
from findling.models.http import Patience, Retries
from findling.models.hub import HubFile, Source, choose_file, resolve

SPEC = msgspec.structs.replace(find_model("bge-m3"), repository="people/bge")
RETRIES = Retries(Patience(attempts=3, first_wait=0.0), lambda _: None)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[HubServer]:
    with hub_server() as made:
        monkeypatch.setenv("HF_ENDPOINT", made.url)
        monkeypatch.setenv("HF_HOME", os.fspath(tmp_path))
        for name in ("HF_TOKEN", "HF_TOKEN_PATH", "HUGGING_FACE_HUB_TOKEN", "FINDLING_OFFLINE", "HF_HUB_OFFLINE"):
            monkeypatch.delenv(name, raising=False)
        yield made


def chosen(name: str, *paths: str, file: str = "") -> str:
    return choose_file([HubFile(path, 1, "") for path in paths], SPEC, Quantisation(name, file=file)).path


@pytest.mark.parametrize(
    ("name", "paths", "expected"),
    [
        ("Q8_0", ["m-Q4_0.gguf", "m-Q8_0.gguf"], "m-Q8_0.gguf"),
        ("Q8_0", ["m.q8_0.gguf", "m.q4_0.gguf"], "m.q8_0.gguf"),
        ("F16", ["bge-m3-FP16.gguf", "bge-m3-BF16.gguf"], "bge-m3-FP16.gguf"),
        ("F16", ["m.f16.gguf", "m.bf16.gguf"], "m.f16.gguf"),
        ("BF16", ["m-f16.gguf", "m-bf16.gguf"], "m-bf16.gguf"),
        ("Q4_K_M", ["m.i1-Q4_K_M.gguf", "m.Q4_K_M.gguf", "m.Q4_K_S.gguf"], "m.Q4_K_M.gguf"),
        ("Q4_0", ["m-Q4_0_4_4.gguf", "m-qat-Q4_0.gguf"], "m-qat-Q4_0.gguf"),
        ("Q8_0", ["mmproj-m-Q8_0.gguf", "m-Q8_0.gguf"], "m-Q8_0.gguf"),
        ("Q8_0", ["Q8_0/m.gguf", "Q4_0/m.gguf"], "Q8_0/m.gguf"),
        ("Q8_0", ["old/m-Q8_0.gguf", "m-Q8_0.gguf"], "m-Q8_0.gguf"),
    ],
)
def test_the_file_of_a_quantisation_is_found_by_its_name(name: str, paths: list[str], expected: str) -> None:
    assert chosen(name, *paths) == expected
    assert chosen(name, *reversed(paths)) == expected


def test_the_file_that_the_catalogue_names_is_taken_and_no_other() -> None:
    assert chosen("Q8_0", "a-Q8_0.gguf", "b.gguf", file="b.gguf") == "b.gguf"
    with pytest.raises(FindlingError) as caught:
        chosen("Q8_0", "a-Q8_0.gguf", file="b.gguf")
    assert caught.value.code is Code.QUANTISATION_NOT_ON_HUB


def test_what_is_not_there_is_told_with_what_is() -> None:
    with pytest.raises(FindlingError, match=r"has no Q8_0 of bge-m3. It has: m-BF16.gguf, m-Q4_0.gguf") as caught:
        chosen("Q8_0", "m-Q4_0.gguf", "m-BF16.gguf")
    assert caught.value.code is Code.QUANTISATION_NOT_ON_HUB
    with pytest.raises(FindlingError) as caught:
        chosen("Q8_0", "m-Q8_0-00001-of-00002.gguf", "m-Q8_0-00002-of-00002.gguf")
    assert caught.value.code is Code.MODEL_SPLIT


def test_a_listing_of_several_pages_gives_size_and_hash(server: HubServer) -> None:
    digests = {name: server.put(f"people/bge/resolve/main/m-{name}.gguf", name.encode() * 9) for name in "ABCDE"}
    digest = server.put("people/bge/resolve/main/m dir/m-Q8_0.gguf", b"weights")
    server.page = 2
    with hub.connect() as web:
        files = hub.list_files(web, "people/bge", RETRIES)
        source = resolve(web, SPEC, "Q8_0", RETRIES)
    assert {file.path: file.sha256 for file in files if "dir" not in file.path} == {
        f"m-{name}.gguf": digests[name] for name in "ABCDE"
    }
    assert source == Source(f"{server.url}/people/bge/resolve/main/m%20dir/m-Q8_0.gguf", 7, digest)


def test_the_hub_is_believed_about_the_size(server: HubServer, caplog: pytest.LogCaptureFixture) -> None:
    server.put("people/bge/resolve/main/m-Q8_0.gguf", b"weights")
    with caplog.at_level(logging.WARNING), hub.connect() as web:
        assert resolve(web, SPEC, "Q8_0", RETRIES).bytes == 7
    assert "7 bytes on the hub, 634553760 in the catalogue" in caplog.text


def test_a_listing_is_asked_for_again_and_must_make_sense(server: HubServer) -> None:
    server.put("people/bge/resolve/main/m-Q8_0.gguf", b"weights")
    server.listing_faults.extend([status(503), status(429)])
    with hub.connect() as web:
        assert hub.list_files(web, "people/bge", RETRIES)
        server.listing_faults.append(lambda handler: handler.send(200, b"<html>"))
        with pytest.raises(FindlingError) as caught:
            hub.list_files(web, "people/bge", RETRIES)
        assert caught.value.code is Code.HUB_UNREADABLE
        with pytest.raises(FindlingError) as caught:
            hub.list_files(web, "../../secret", RETRIES)
        assert caught.value.code is Code.HUB_NOT_FOUND


def test_the_stored_token_is_for_the_hub_itself_only(
    server: HubServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "token").write_text("hf_stored\n")
    assert hub.token() == ""
    monkeypatch.delenv("HF_ENDPOINT")
    assert hub.token() == "hf_stored"
    monkeypatch.setenv("HF_TOKEN", "hf_given")
    assert hub.token() == "hf_given"
    monkeypatch.setenv("HF_ENDPOINT", server.url)
    assert hub.token() == "hf_given"
    monkeypatch.setenv("HF_TOKEN", "two\r\nlines")
    assert hub.token() == ""


def test_every_repository_of_the_catalogue_is_a_possible_one() -> None:
    for spec in load_catalogue().values():
        for repository in (spec.repository, *(each.repository for each in spec.quantisation)):
            assert not repository or hub._REPOSITORY.fullmatch(repository), spec.name
