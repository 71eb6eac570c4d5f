"""Names of files as they can be stored and shown: any program may have made them of any bytes."""

from __future__ import annotations

import os
from typing import Final

_PICTURES: Final = 0x2400
"""Where Unicode has a picture of each ASCII control character."""
_DELETE, _UNKNOWN = 0x7F, 0xFFFD
_SIGNS: Final = {
    **{code: _PICTURES + code for code in range(32)},
    _DELETE: 0x2421,
    **dict.fromkeys((*range(0x80, 0xA0), 0x2028, 0x2029), _UNKNOWN),
    **dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)), _UNKNOWN),
    **dict.fromkeys(range(0xD800, 0xE000), _UNKNOWN),
}


def shown(name: str) -> str:
    """A name on one line, with a sign for each character that would steer a terminal, break the line, or turn the
    order of letters round so that an ending seems another (Unicode Technical Report 36, 2.10)."""
    return name if name.isprintable() else name.translate(_SIGNS)


def is_unicode(path: str) -> bool:
    """Whether a path can be stored and sent: Python stands surrogates for bytes that are no UTF-8."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return True


def in_unicode(path: str) -> str:
    """The path under a name that can be stored and sent, which no file has where it is not the same."""
    return path if is_unicode(path) else os.fsencode(path).decode("utf-8", "replace")
