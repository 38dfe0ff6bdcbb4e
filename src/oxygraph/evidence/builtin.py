"""The graph inside the package: where its files are, and their records, read without asking every rule again.

Whoever changes the files has them checked by `oxygraph format`, which leaves a word for their bytes beside them. As
long as the bytes are those, a start needs no rule; other bytes are read like anybody's files. Nor does it need pathlib,
whose import takes longer than reading all of them.
"""

import os
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, cached_property
from typing import TYPE_CHECKING
from zlib import crc32

from oxygraph.evidence.kept_cells import cells_of
from oxygraph.evidence.kinds import RECORDS
from oxygraph.evidence.records import Record

if TYPE_CHECKING:
    from pathlib import Path

__all__ = [
    "BUILTIN",
    "STAMP",
    "SoundFiles",
    "builtin_folder",
    "bytes_of",
    "checksum",
    "is_place",
    "is_sound",
    "records_of",
    "sound_files",
]

BUILTIN = "builtin"
"""The word that stands for the graph inside the package wherever a folder is asked for."""

STAMP = "checked.txt"
"""The file beside the builtin graph that holds the word for the bytes that were found sound."""


class SoundFiles(dict[str, bytes]):
    """Name → bytes of the files that a graph was read from, where they are canonical; nothing where they are not."""

    @cached_property
    def word(self) -> str:
        """The word for their bytes."""
        return checksum(self)


@cache
def builtin_folder() -> "Path":
    """The folder of the graph that ships inside the package (or, in a checkout, the curated one)."""
    from pathlib import Path  # noqa: PLC0415

    return Path(_place())


def is_place(path: "Path", other: "Path") -> bool:
    """Whether two paths are one place, by whatever name."""
    try:
        return path == other or path.samefile(other)
    except (OSError, ValueError):
        return False


def _place() -> str:
    package = os.path.dirname(os.path.dirname(__file__))
    inside = os.path.join(package, "graph")
    return inside if os.path.isdir(inside) else os.path.join(os.path.dirname(os.path.dirname(package)), "graph")


def checksum(files: Mapping[str, bytes]) -> str:
    """A word for curated files, name → bytes; another for other bytes."""
    found = 0
    for name, data in files.items():
        found = crc32(data, crc32(name.encode(), found))
    return f"{found:08x}"


def bytes_of(folder: "str | Path") -> dict[str, bytes]:
    """The curated files of a folder, those that are there."""
    there = set(os.listdir(folder))
    return {name: _read(folder, name) for record in RECORDS.values() if (name := record.FILE) in there}


def _read(folder: "str | Path", name: str) -> bytes:
    with open(os.path.join(folder, name), "rb") as file:
        return file.read()


def sound_files(folder: "str | Path" = "") -> SoundFiles | None:
    """Name → bytes of the files of a folder, where they are those that were found sound; None for others.

    Args:
        folder: Which; the builtin graph's where none is named.
    """
    place = folder or _place()
    try:
        files = SoundFiles(bytes_of(place))
    except OSError:
        return None
    return files if _stamped(place) == files.word else None


def is_sound(folder: "str | Path", files: Mapping[str, bytes]) -> bool:
    """Whether the curated files of a folder, name → bytes, are those that were found sound."""
    return _stamped(folder) == checksum(files)


def _stamped(folder: "str | Path") -> str | None:
    """The word for the bytes of a folder's files that were found sound; None where there is none."""
    try:
        return _read(folder, STAMP).decode("utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return None


class _Records:
    """The records of a file in canonical form: the record's columns in their order, and a line for each row."""

    def __init__(self, record: type[Record], files: SoundFiles) -> None:
        self._record = record
        self._files = files

    def __iter__(self) -> Iterator[Record]:
        file = self._record.FILE
        return self._record.from_columns(cells_of(file, self._files.get(file, b""), self._files.word))


def records_of(files: SoundFiles) -> dict[str, Iterable[Record]]:
    """Kind of record → the records of files that were found sound, each file read when somebody goes through it."""
    return {kind: _Records(record, files) for kind, record in RECORDS.items()}
