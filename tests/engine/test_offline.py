"""The index as it lies on disk, asked where no engine runs: also one of an older or a newer Findling."""

from __future__ import annotations

import filelock
import pytest

from findling.core.answers import SearchParams
from findling.core.errors import Code, FindlingError
from findling.core.paths import Profile
from findling.engine.holdings import preview_offline
from findling.engine.offline import OfflineReader
from findling.index import schema


@pytest.fixture
def outdated(profile: Profile, monkeypatch: pytest.MonkeyPatch) -> Profile:
    """A profile whose index is of version 6, which knew no files within files."""
    profile.create()
    with monkeypatch.context() as older:
        older.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:6])
        schema.connect(profile.index, writable=True).close()
    return profile


def test_an_index_of_an_older_version_is_brought_up_to_date(outdated: Profile) -> None:
    with OfflineReader(outdated) as library:
        assert library.status().scans == 0
        assert library.errors() == []
        assert library.search(SearchParams("walnut", "words")).hits == []
    assert not schema.is_outdated(outdated.index)


def test_nothing_is_changed_while_an_engine_has_the_profile(outdated: Profile) -> None:
    with filelock.FileLock(outdated.lock), pytest.raises(FindlingError) as raised:
        preview_offline(outdated, ["*.bak"])
    assert raised.value.code is Code.PROFILE_IN_USE
    assert schema.is_outdated(outdated.index)


def test_an_index_of_a_newer_version_is_refused(profile: Profile) -> None:
    profile.create()
    db = schema.connect(profile.index, writable=True)
    db.execute("PRAGMA user_version=999")
    db.close()
    with pytest.raises(FindlingError) as raised:
        OfflineReader(profile)
    assert raised.value.code is Code.INDEX_NEWER
