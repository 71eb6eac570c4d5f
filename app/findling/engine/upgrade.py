"""Bringing the index of a profile up to date where no engine runs that would do it."""

from __future__ import annotations

import apsw
import filelock

from findling.core.errors import Code, FindlingError
from findling.core.paths import Profile
from findling.index.schema import connect, is_outdated


def open_offline(profile: Profile) -> apsw.Connection:
    """A reading connection to the index of a profile, which must exist; its tables are brought up to date first.

    Raises FindlingError INDEX_NEWER or INDEX_DAMAGED, and PROFILE_IN_USE where an engine is about to do that.
    """
    if is_outdated(profile.index):
        try:
            with filelock.FileLock(profile.lock, timeout=0):
                connect(profile.index, writable=True).close()
        except filelock.Timeout as error:
            raise FindlingError(Code.PROFILE_IN_USE, path=profile.folder) from error
    return connect(profile.index, writable=False)
