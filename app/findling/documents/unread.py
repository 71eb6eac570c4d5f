"""Files that are no documents, by their names: what is listed without being opened, and what is not even listed."""

from __future__ import annotations

from typing import Final

_KINDS: Final = {
    "a sound file": "mp3 m4a m4b aac flac ogg oga opus wav aif aiff wma mid midi amr ape",
    "a video": "mp4 m4v mkv avi mov wmv flv webm mpg mpeg m2ts mts 3gp vob ogv",
    "a picture of a kind that is not read": "heic heif cr2 cr3 nef arw dng orf rw2 raf psd psb xcf ico icns cur tga "
    "exr jp2 jxl avif ai cdr",
    "a program, or a part of one": "exe dll so dylib o a lib obj pyc pyo class jar war apk ipa msi deb rpm appimage "
    "wasm sys ko whl",
    "a font": "ttf otf ttc woff woff2 eot pfb",
    "an image of a disk": "iso dmg img vhd vhdx vmdk vdi qcow2",
    "a database": "db db3 sqlite sqlite3 mdb accdb ldb ibd",
    "an archive of a kind that is not unpacked; 7-Zip unpacks it": "cab arj lzh lha zst lz lz4 br z sit sitx cpio xar",
    "data of another program": "dwg blend 3ds fbx skp gguf safetensors onnx pt pth npy npz parquet feather h5 hdf5 pkl "
    "pickle mat rdata rds sav dta torrent pak",
    "encrypted": "gpg pgp kdbx p12 pfx jks",
    "a shortcut": "lnk",
}
NO_DOCUMENTS: Final = {suffix: kind for kind, suffixes in _KINDS.items() for suffix in suffixes.split()}
"""Suffixes of files that hold no text, or none that could be had, and what they are."""

_LEFT_BEFORE: Final = ("~$", "._", ".~lock.")
_LEFT_AFTER: Final = ("~", ".tmp", ".temp", ".swp", ".swo", ".part", ".partial", ".crdownload", ".download")
_OF_THE_SYSTEM: Final = frozenset({"thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r", "ntuser.dat", "pagefile.sys"})


def is_leftover(name: str) -> bool:
    """Whether a file of this name (no folders) is what a program or the system left there, and nobody's document:
    lock files of Office, resource forks of macOS, unfinished downloads, copies that an editor keeps."""
    return name.startswith(_LEFT_BEFORE) or (folded := name.lower()).endswith(_LEFT_AFTER) or folded in _OF_THE_SYSTEM
