"""Typed errors and the one place where they are worded for people.

An error carries a code (`Code`) and parameters; `explain` turns both into a sentence that names what happened,
to which file, and what the reader can do. Codes cross process boundaries and are stored in the index, so
they are stable strings.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class Code(StrEnum):
    """Stable identifiers of everything that can go wrong and that a person may need to be told."""

    # folders and profiles
    FOLDER_MISSING = "folder_missing"
    FOLDER_IS_FILE = "folder_is_file"
    FOLDER_UNREADABLE = "folder_unreadable"
    FOLDER_NOT_WATCHED = "folder_not_watched"
    FOLDER_UNPLUGGED = "folder_unplugged"
    FOLDER_NOT_WATCHABLE = "folder_not_watchable"
    WATCH_LIMIT = "watch_limit"
    PROFILE_IN_USE = "profile_in_use"
    PROFILE_UNWRITABLE = "profile_unwritable"
    SETTINGS_INVALID = "settings_invalid"
    EXCLUDE_INVALID = "exclude_invalid"
    # documents
    FILE_VANISHED = "file_vanished"
    FILE_UNREADABLE = "file_unreadable"
    FILE_NAME_NOT_UNICODE = "file_name_not_unicode"
    FILE_EMPTY = "file_empty"
    FILE_TOO_LARGE = "file_too_large"
    NO_TEXT = "no_text"
    NEEDS_OCR = "needs_ocr"
    PAGES_NEED_OCR = "pages_need_ocr"
    MEMBER_NEEDS_OCR = "member_needs_ocr"
    OCR_MISSING = "ocr_missing"
    OCR_LANGUAGE = "ocr_language"
    OCR_OFF = "ocr_off"
    OCR_FAILED = "ocr_failed"
    FILE_CHANGED = "file_changed"
    UNSUPPORTED = "unsupported"
    FORMAT_MISMATCH = "format_mismatch"
    DAMAGED = "damaged"
    ENCRYPTED = "encrypted"
    PASSWORD_INVALID = "password_invalid"
    READ_PARTLY = "read_partly"
    EXPANSION_LIMIT = "expansion_limit"
    READER_TIMEOUT = "reader_timeout"
    READER_PROCESSOR = "reader_processor"
    READER_MEMORY = "reader_memory"
    READER_CRASHED = "reader_crashed"
    PASSAGE_REFUSED = "passage_refused"
    PAGE_NOT_SHOWN = "page_not_shown"
    FILE_NOT_INDEXED = "file_not_indexed"
    PAGE_NOT_INDEXED = "page_not_indexed"
    MEANING_UNKNOWN = "meaning_unknown"
    # models
    MODEL_MISSING = "model_missing"
    MODEL_NOT_GGUF = "model_not_gguf"
    MODEL_DAMAGED = "model_damaged"
    MODEL_UNKNOWN = "model_unknown"
    MODEL_SELF_TEST = "model_self_test"
    MODEL_NO_EMBEDDER = "model_no_embedder"
    MODEL_IN_USE = "model_in_use"
    MODEL_RESTRICTED = "model_restricted"
    NO_RERANKER = "no_reranker"
    RERANKER_SLOW = "reranker_slow"
    DIMENSION_UNKNOWN = "dimension_unknown"
    DEVICE_UNKNOWN = "device_unknown"
    DEVICE_REFUSED = "device_refused"
    DEVICE_SMALL = "device_small"
    MODEL_NO_HEAD = "model_no_head"
    MODEL_DOUBTFUL = "model_doubtful"
    VECTOR_NOT_FINITE = "vector_not_finite"
    QUANTISATION_UNKNOWN = "quantisation_unknown"
    CATALOGUE_INVALID = "catalogue_invalid"
    MODEL_UNRECOGNISED = "model_unrecognised"
    MODEL_MISMATCH = "model_mismatch"
    MODEL_SPLIT = "model_split"
    MODEL_NOT_ON_HUB = "model_not_on_hub"
    QUANTISATION_NOT_ON_HUB = "quantisation_not_on_hub"
    EMBEDDER_STOPPED = "embedder_stopped"
    # downloads
    OFFLINE = "offline"
    NO_NETWORK = "no_network"
    HUB_DENIED = "hub_denied"
    HUB_NOT_FOUND = "hub_not_found"
    HUB_RANGE = "hub_range"
    HUB_BUSY = "hub_busy"
    HUB_FAILED = "hub_failed"
    HUB_REFUSED = "hub_refused"
    HUB_UNREADABLE = "hub_unreadable"
    HUB_DIFFERS = "hub_differs"
    DOWNLOAD_STALLED = "download_stalled"
    DOWNLOAD_TRUNCATED = "download_truncated"
    DOWNLOAD_CHANGED = "download_changed"
    DOWNLOAD_WRONG_SIZE = "download_wrong_size"
    DOWNLOAD_WRONG_HASH = "download_wrong_hash"
    DOWNLOAD_CANCELLED = "download_cancelled"
    DOWNLOAD_RUNNING = "download_running"
    NO_ROOM = "no_room"
    FILE_SIZE_LIMIT = "file_size_limit"
    # index and engine
    INDEX_CORRUPT = "index_corrupt"
    INDEX_DAMAGED = "index_damaged"
    INDEX_NEWER = "index_newer"
    DISK_FULL = "disk_full"
    ENGINE_UNREACHABLE = "engine_unreachable"
    PROTOCOL = "protocol"
    SUPERSEDED = "superseded"
    EVALUATION_SET = "evaluation_set"
    NO_DISPLAY = "no_display"
    PROCESS_STOPPED = "process_stopped"
    INTERNAL = "internal"


WORDS: Final[dict[Code, str]] = {
    Code.FOLDER_MISSING: "The folder {path} does not exist. Check the spelling, or connect the drive it is on.",
    Code.FOLDER_IS_FILE: "{path} is a file, not a folder. Add the folder that holds it.",
    Code.FOLDER_UNREADABLE: "The folder {path} cannot be read ({detail}). Change its permissions, then add it again.",
    Code.FOLDER_UNPLUGGED: "The drive of {path} seems to be unplugged. What is known of its files is kept until it is "
    "back.",
    Code.FOLDER_NOT_WATCHED: "{path} is not one of the folders that Findling follows.",
    Code.FOLDER_NOT_WATCHABLE: "Changes in {path} are not reported by the system ({detail}); Findling looks every few "
    "minutes instead.",
    Code.WATCH_LIMIT: "This computer lets programs watch too few folders to follow {path}; Findling looks every few "
    "minutes instead. To raise the limit: sudo sysctl fs.inotify.max_user_watches=1048576",
    Code.PROFILE_IN_USE: "Another Findling is already working in {path}. Close it first, or use another profile.",
    Code.PROFILE_UNWRITABLE: "Findling cannot write to its own folder {path} ({detail}).",
    Code.SETTINGS_INVALID: "The settings file {path} has a mistake: {detail}. Nothing was changed; please mend it.",
    Code.EXCLUDE_INVALID: "“{pattern}” is no rule for leaving files out: write a name such as *.log, or a folder's "
    "path. It must not hold everything.",
    Code.FILE_VANISHED: "The file was gone when Findling came to read it.",
    Code.FILE_UNREADABLE: "The file could not be opened ({detail}). Check its permissions.",
    Code.FILE_NAME_NOT_UNICODE: "The file's name is not valid Unicode. Rename the file to have it read.",
    Code.FILE_EMPTY: "The file is empty (0 bytes).",
    Code.FILE_TOO_LARGE: "The file is larger than Findling reads ({detail}).",
    Code.NO_TEXT: "The file holds no text that can be read; it may be scanned pages or pictures only.",
    Code.NEEDS_OCR: "The file holds pictures of text, which wait for OCR ({detail}).",
    Code.PAGES_NEED_OCR: "Only a part of the file was read: {detail} without the text in pictures; it waits for OCR.",
    Code.MEMBER_NEEDS_OCR: "The file holds pictures of text ({detail}). OCR reads files on their own only: take it "
    "out of what it lies in.",
    Code.OCR_MISSING: "OCR needs Tesseract, which is not installed. To install it: {hint}; then start Findling again.",
    Code.OCR_LANGUAGE: "Tesseract has no data for the languages to read by ({wanted}); it has: {known}. "
    "Install more, or choose others.",
    Code.OCR_OFF: "OCR is switched off in the settings.",
    Code.OCR_FAILED: "No text could be recognised in the pictures of the file ({detail}).",
    Code.FILE_CHANGED: "The file changed while it was read; it is read again.",
    Code.UNSUPPORTED: "Findling does not read this kind of file ({detail}).",
    Code.FORMAT_MISMATCH: "The content is not what the name {detail} says. Rename the file to its true type.",
    Code.DAMAGED: "The file is damaged or incomplete ({detail}). Open it in its own program and save it again.",
    Code.ENCRYPTED: "The file is protected by a password. Tell the password of a PDF or zip file (findling passwords "
    "add), or save a copy without one.",
    Code.PASSWORD_INVALID: "A password has one to {most} characters that can be seen.",
    Code.READ_PARTLY: "Only a part of the file was read ({detail}).",
    Code.EXPANSION_LIMIT: "The file unpacks to far more than its size ({detail}); it was left unread for safety.",
    Code.READER_TIMEOUT: "Reading the file took longer than {detail}; it was stopped.",
    Code.READER_PROCESSOR: "Reading the file took more than {detail} of processor time; it was stopped.",
    Code.READER_MEMORY: "Reading the file needed more memory than allowed ({detail}).",
    Code.READER_CRASHED: "The file made its reader crash ({detail}); it is skipped until it changes.",
    Code.PASSAGE_REFUSED: "{detail} passage(s) of this file made the model stop; they are found by words only.",
    Code.PAGE_NOT_SHOWN: "Page {page} cannot be shown as a picture: {detail}.",
    Code.FILE_NOT_INDEXED: "{path} is not among the files that Findling has read.",
    Code.PAGE_NOT_INDEXED: "Page {page} of {path} has no text that Findling has read.",
    Code.MEANING_UNKNOWN: "The meaning of {path} is not known yet. Wait until indexing is over, or choose a model.",
    Code.MODEL_MISSING: "The model file {path} is missing. Run `make run` again, or choose another model.",
    Code.MODEL_NOT_GGUF: "{path} is not a GGUF model file. Fetch it again, or choose another model.",
    Code.MODEL_DAMAGED: "The model file {path} is damaged or incomplete ({detail}). Fetch it again.",
    Code.MODEL_UNKNOWN: "There is no model named {name}. Known models: {known}.",
    Code.MODEL_SELF_TEST: "The model {path} failed its self-test ({detail}) and is not used.",
    Code.MODEL_IN_USE: "{name} is in use. Use another model first: findling models use NAME",
    Code.MODEL_RESTRICTED: "The licence of {name} must be accepted first. {forbids}",
    Code.NO_RERANKER: "There is no reranker here. Fetch one: findling models download Qwen3-Reranker-0.6B",
    Code.RERANKER_SLOW: "{name} would take {seconds} seconds here: the answers are in their first order.",
    Code.MODEL_NO_EMBEDDER: "{name} is a reranker: it judges passages, but cannot search. Choose an embedding model.",
    Code.DIMENSION_UNKNOWN: "The vectors of {name} cannot have {dimension} values. They can have: {known}.",
    Code.DEVICE_UNKNOWN: "There is no device named {name}. This computer has: {known}.",
    Code.DEVICE_SMALL: "{device} has room for {fitting} of {all} layers of {model}; the rest runs on the processor.",
    Code.DEVICE_REFUSED: "{model} gave wrong numbers on {device} ({detail}) and runs on the processor instead.",
    Code.MODEL_DOUBTFUL: "{name} finds an unrelated sentence ({far}) nearer than a paraphrase ({near}) in the language "
    "{language}. Its answers may be poor.",
    Code.VECTOR_NOT_FINITE: "The model {path} gave values that are no numbers.",
    Code.MODEL_NO_HEAD: "The model file {path} cannot judge passages: the part that gives the verdict was left out "
    "when it was made ({detail}). Fetch a file that was converted as a reranker.",
    Code.QUANTISATION_UNKNOWN: "{model} does not come as {name}. It comes as: {known}.",
    Code.CATALOGUE_INVALID: "The model catalogue {path} has a mistake: {detail}. Nothing was changed; please mend it.",
    Code.MODEL_UNRECOGNISED: "Which model {path} is cannot be told from the file. Name it: {candidates}.",
    Code.MODEL_MISMATCH: "{path} is not {model}: {detail}. Choose the file of that model, or name another model.",
    Code.MODEL_SPLIT: "{path} is one piece of a model in several files, which Findling does not read. Choose another "
    "quantisation, or join the pieces with `llama-gguf-split --merge` and import the result.",
    Code.MODEL_NOT_ON_HUB: "No repository is known that offers {model} as GGUF. Import it from a file instead.",
    Code.QUANTISATION_NOT_ON_HUB: "{repository} has no {name} of {model}. It has: {known}. Choose another "
    "quantisation, or import a file.",
    Code.OFFLINE: "Findling was told to stay offline ({detail}). Allow the network to download, or import a file.",
    Code.NO_NETWORK: "{host} cannot be reached ({detail}). Check the connection, and the proxy or mirror where one is "
    "set, then download again: it goes on where it stopped.",
    Code.HUB_DENIED: "{host} does not hand out {file} (status {status}). Accept the model's licence on its page there, "
    "and put an access token into HF_TOKEN; then download again.",
    Code.HUB_NOT_FOUND: "{host} does not have {file}. It may have been moved: choose another quantisation or model, or "
    "import a file.",
    Code.HUB_RANGE: "{host} has no such part of {file} as was asked for. Download again to start afresh.",
    Code.HUB_BUSY: "{host} asks to wait {seconds} seconds before more is downloaded. Download again after that: it "
    "goes on where it stopped. An access token in HF_TOKEN raises the limit.",
    Code.HUB_FAILED: "{host} has a problem of its own (status {status}). Download again later: it goes on where it "
    "stopped.",
    Code.HUB_REFUSED: "{host} answered the request for {file} in a way that Findling does not know (status {status}). "
    "Check the mirror where one is set, or import a file.",
    Code.HUB_UNREADABLE: "The list of files that {host} gave for {repository} cannot be read ({detail}). Check the "
    "mirror where one is set, or import a file.",
    Code.HUB_DIFFERS: "{file} on the hub is not the file that Findling knows (its SHA-256 is {found}, not {expected}). "
    "Nothing was downloaded. Update Findling, or choose another quantisation.",
    Code.DOWNLOAD_STALLED: "{host} stopped sending. Download again: it goes on where it stopped.",
    Code.DOWNLOAD_TRUNCATED: "{host} broke off again and again. Download again: it goes on where it stopped.",
    Code.DOWNLOAD_CHANGED: "{file} changed on the server while it was downloaded. Download again to start afresh.",
    Code.DOWNLOAD_WRONG_SIZE: "{file} has {found} bytes on the server and should have {expected}. What was downloaded "
    "was deleted. Download again, or choose another quantisation.",
    Code.DOWNLOAD_WRONG_HASH: "{file} arrived damaged (its SHA-256 is {found}, not {expected}) and was deleted. "
    "Download again.",
    Code.DOWNLOAD_CANCELLED: "The download of {file} was stopped. What has arrived is kept for the next time.",
    Code.DOWNLOAD_RUNNING: "{file} is already being downloaded or imported. Wait for that to end.",
    Code.NO_ROOM: "There is too little room for {path}: {needed} are needed and {free} are free. Make room, then try "
    "again: a download goes on where it stopped.",
    Code.FILE_SIZE_LIMIT: "The disk, or a limit of this account, allows no file as large as {path} ({needed}). Choose "
    "a smaller quantisation, or keep the profile on another disk.",
    Code.EMBEDDER_STOPPED: "The embedding model stopped ({detail}). Search by words goes on.",
    Code.INDEX_CORRUPT: "The index was damaged and was set aside as {path}. It is being rebuilt from your files.",
    Code.INDEX_DAMAGED: "The index {path} is damaged. Start Findling (or `findling add`) to have it set aside and "
    "rebuilt from your files.",
    Code.INDEX_NEWER: "The index {path} was made by a newer Findling. Update Findling to open it.",
    Code.DISK_FULL: "The disk that holds {path} is full. Indexing waits until there is room.",
    Code.ENGINE_UNREACHABLE: "The Findling engine does not answer ({detail}).",
    Code.PROTOCOL: "Findling's parts do not understand each other ({detail}). Restart Findling.",
    Code.SUPERSEDED: "A newer search took this one's place.",
    Code.EVALUATION_SET: "{path} is not an evaluation set: {detail}.",
    Code.NO_DISPLAY: "There is no display to open a window on.",
    Code.PROCESS_STOPPED: "A part of Findling stopped ({detail}). It is started again when it is needed.",
    Code.INTERNAL: "Something went wrong inside Findling ({detail}).",
}
"""The sentence of each code, with places for its parameters."""


class _Blank(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "?"


def explain(code: Code | str, params: dict[str, str] | None = None) -> str:
    """The sentence for a person: what happened, to what, and what can be done."""
    try:
        template = WORDS[Code(code)]
    except ValueError:
        return f"Unknown problem ({code})."
    return template.format_map(_Blank(params or {}))


class FindlingError(Exception):
    """An expected failure with a stable code; `str()` is the sentence shown to people."""

    def __init__(self, code: Code, **params: object) -> None:
        self.code = code
        self.params = {key: str(value) for key, value in params.items()}
        super().__init__(explain(code, self.params))
