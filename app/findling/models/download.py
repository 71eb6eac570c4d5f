"""Downloads of model files: asked of the hub, fetched, checked, and only then put among the profile's models."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Final

import filelock

from findling.core import settings as settings_file
from findling.core.errors import Code, FindlingError
from findling.core.paths import Profile
from findling.models import hub
from findling.models.catalogue import ModelSpec
from findling.models.gguf_header import read_header
from findling.models.http import Retries, Web
from findling.models.hub import Source
from findling.models.partial import Partial, Progress, storing
from findling.models.transfer import USUAL_PLAN, Changed, Control, Plan, Report, Transfer, cancellable, cancelled

_log = logging.getLogger(__name__)
_FRESH_STARTS: Final = 3


def fetch_model(
    profile: Profile,
    spec: ModelSpec,
    quantisation: str = "",
    progress: Report | None = None,
    control: Control | None = None,
    plan: Plan = USUAL_PLAN,
) -> Path:
    """Download a model that the user asked for into the profile; returns the file, at once where it is there.

    `progress` is called from this thread, about ten times a second. Raises FindlingError: OFFLINE (before any socket
    is opened), what `hub.resolve` and `download` raise, MODEL_NOT_GGUF, MODEL_DAMAGED.
    """
    control = control or Control()
    target = profile.models / spec.file_name(spec.quantised(quantisation).name)
    if target.exists():
        return target
    offline = settings_file.load(profile.settings).offline
    with hub.connect(plan.patience, offline) as web:
        profile.create()
        patience = replace(plan.patience, attempts=min(3, plan.patience.attempts))
        source = hub.resolve(web, spec, quantisation, Retries(patience, cancellable(control, target)))
        download(web, source, target, progress, control, plan)
    return target


def discard_download(profile: Profile, spec: ModelSpec, quantisation: str = "") -> None:
    """Delete what a stopped download has left. Raises FindlingError(DOWNLOAD_RUNNING)."""
    partial = Partial(profile.models / spec.file_name(spec.quantised(quantisation).name))
    with hold(partial):
        partial.discard()


def download(
    web: Web,
    source: Source,
    target: Path,
    progress: Report | None = None,
    control: Control | None = None,
    plan: Plan = USUAL_PLAN,
) -> None:
    """Fetch a file, going on where an earlier attempt stopped; `target` appears only when it is whole and checked.

    Raises FindlingError NO_NETWORK, HUB_*, DOWNLOAD_*, NO_ROOM, FILE_SIZE_LIMIT or PROFILE_UNWRITABLE. What has
    arrived is kept, except after DOWNLOAD_WRONG_SIZE and DOWNLOAD_WRONG_HASH.
    """
    control = control or Control()
    report = progress or (lambda _: None)
    with storing(target, 0):
        partial = Partial(target)
    with hold(partial):
        if target.exists():
            return  # another process was faster
        for attempt in range(1, _FRESH_STARTS + 1):
            try:
                Transfer(web, source, partial, report, control, plan).run()
                break
            except Changed as change:
                _log.warning("%s: %s; starting afresh", source.name, change)
                partial.discard()
                if attempt == _FRESH_STARTS:
                    raise change.error from change
        check_content(partial, source, report, control)
        with storing(target, 0):
            partial.place()


@contextmanager
def hold(partial: Partial) -> Iterator[None]:
    """Hold the lock of a file that is being made. Raises FindlingError(DOWNLOAD_RUNNING) where another process does."""
    lock = filelock.FileLock(partial.lock, timeout=0)
    with storing(partial.target, 0):
        try:
            lock.acquire()
        except filelock.Timeout as error:
            raise FindlingError(Code.DOWNLOAD_RUNNING, file=partial.target.name) from error
    try:
        yield
    finally:
        lock.release()


def check_content(partial: Partial, source: Source, report: Report, control: Control) -> None:
    """Check size, SHA-256 and GGUF header; a wrong file is deleted.

    Raises FindlingError DOWNLOAD_WRONG_SIZE, DOWNLOAD_WRONG_HASH, DOWNLOAD_CANCELLED, MODEL_NOT_GGUF, MODEL_DAMAGED.
    """
    size = partial.data.stat().st_size
    if source.bytes and size != source.bytes:
        partial.discard()
        raise FindlingError(Code.DOWNLOAD_WRONG_SIZE, file=source.name, found=size, expected=source.bytes)
    digest = hashlib.sha256()
    with partial.data.open("rb") as file:
        while block := file.read(4 * 1024 * 1024):
            digest.update(block)
            report(Progress(file.tell(), size, stage="checking"))
            if control.cancelled:
                raise cancelled(partial.target)
    if source.sha256 and digest.hexdigest() != source.sha256:
        partial.discard()
        found = digest.hexdigest()
        raise FindlingError(Code.DOWNLOAD_WRONG_HASH, file=source.name, found=found, expected=source.sha256)
    try:
        read_header(partial.data)
    except FindlingError:
        partial.discard()
        raise
