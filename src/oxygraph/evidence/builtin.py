"""The graph inside the package: where its files are, and their records, read without asking every rule again.

Whoever changes the files has them checked by `oxygraph format`, which leaves a word for their bytes beside them. As
long as the bytes are those, a start needs no rule; other bytes are read like anybody's files.
"""

import csv
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from zlib import crc32

from oxygraph.evidence.records import Record
from oxygraph.evidence.tables import RECORDS

__all__ = ["FILES", "STAMP", "builtin_folder", "bytes_of", "checksum", "records_of", "sound_files", "sound_records"]

FILES = "files"
"""Under what a graph keeps the bytes that it was read from, where they are canonical."""

STAMP = "checked.txt"
"""The file beside the builtin graph that holds the word for the bytes that were found sound."""


@cache
def builtin_folder() -> Path:
    """The folder of the graph that ships inside the package (or, in a checkout, the curated one)."""
    package = Path(__file__).parents[1]
    inside = package / "graph"
    return inside if inside.is_dir() else package.parents[1] / "graph"


def checksum(files: Mapping[str, bytes]) -> str:
    """A word for curated files, name → bytes; another for other bytes."""
    found = 0
    for name, data in files.items():
        found = crc32(data, crc32(name.encode(), found))
    return f"{found:08x}"


def bytes_of(folder: Path) -> dict[str, bytes]:
    """The curated files of a folder, those that are there."""
    paths = [folder / record.FILE for record in RECORDS.values()]
    return {path.name: path.read_bytes() for path in paths if path.is_file()}


def sound_files(folder: Path) -> dict[str, bytes] | None:
    """Name → bytes of the files of a folder, where they are those that were found sound; None for others."""
    try:
        stamp = (folder / STAMP).read_text(encoding="ascii").strip()
        files = bytes_of(folder)
    except (OSError, UnicodeDecodeError):
        return None
    return files if stamp == checksum(files) else None


def records_of(files: Mapping[str, bytes]) -> dict[str, Iterable[Record]]:
    """Kind of record → the records of files that were found sound."""
    return {kind: _records(record, files.get(record.FILE, b"")) for kind, record in RECORDS.items()}


def sound_records(folder: Path) -> dict[str, Iterable[Record]] | None:
    """Kind of record → the records of a folder whose files are those that were found sound; None for others."""
    files = sound_files(folder)
    return None if files is None else records_of(files)


def _records(record: type[Record], data: bytes) -> list[Record]:
    """The records of a file in canonical form: the record's columns in their order, and a line for each row."""
    return list(record.from_cells(csv.reader(data.decode().split("\n")[1:-1])))
