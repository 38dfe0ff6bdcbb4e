"""What a person is told of the folders that were read: what of, what beside, and what was done to read them."""

from collections.abc import Iterator

from oxygraph.cli.terminal.output import spoken
from oxygraph.evidence.folders import UNREAD, Folder, Reading

__all__ = ["files_read", "merged", "read_document", "stands_alone"]

_ONE = {
    "nodes": "node",
    "edges": "finding",
    "contexts": "setting",
    "references": "reference",
    "audit": "entry of the audit",
    "places": "place",
    "mappings": "mapping",
    "words": "word",
}
_LONGEST = 300
_SEVERAL = {"audit": "entries of the audit"}


def merged(reading: Reading) -> Iterator[str]:
    """What was read beside the builtin graph, or without it, and a line for each file that needed more than reading.

    A line a folder; nothing where the builtin graph was read alone.
    """
    if reading.beside:
        yield from (
            f"{_name(folder)}: {_counts(folder)}, read beside the builtin graph"
            for folder in reading.folders
            if folder.own
        )
    yield from stands_alone(reading)
    of_file: dict[str, list[str]] = {}
    for said in reading.notes:
        if said.rule == UNREAD:
            yield f"{said.file}: {spoken(said.message)}"
        elif said.rule != "byte-order-mark":  # Excel needs one to read Chinese, and `oxygraph new` writes it
            of_file.setdefault(said.file, []).append(said.message)
    yield from (f"{file}: read with {'; '.join(messages)}" for file, messages in of_file.items())


def stands_alone(reading: Reading) -> Iterator[str]:
    """That folders of one's own were read without the builtin graph, a line a folder."""
    for folder in reading.folders if reading.alone else ():
        yield f"{_name(folder)}: {_counts(folder)}; it stands alone, and the builtin graph is not read"


def files_read(reading: Reading) -> Iterator[str]:
    """What every folder held, a line a folder."""
    for folder in reading.folders:
        begin = "read" if folder.own else "read the builtin graph,"
        yield f"{begin} {_name(folder)}: {_counts(folder, files=True) or 'nothing'}"


def read_document(reading: Reading) -> list[dict[str, object]]:
    """The same as plain data."""
    return [
        {
            "folder": str(folder.path),
            "own": folder.own,
            "files": {file.path.name: len(file.rows) for file in folder.files.values() if file.rows is not None},
        }
        for folder in reading.folders
    ]


def _name(folder: Folder) -> str:
    """The name of a folder, which may be anything, on a line."""
    name = str(folder.path)
    name = name if len(name) <= _LONGEST else f"{name[:_LONGEST]}…"
    return "".join(c if c.isprintable() else "?" for c in name)


def _counts(folder: Folder, *, files: bool = False) -> str:
    read = {kind: len(file.rows) for kind, file in folder.files.items() if file.rows is not None}
    if files:
        return ", ".join(f"{folder.files[kind].path.name} {count}" for kind, count in read.items())
    return ", ".join(_counted(kind, count) for kind, count in read.items() if count) or "no row"


def _counted(kind: str, count: int) -> str:
    one = _ONE[kind]
    return f"{count} {one if count == 1 else _SEVERAL.get(kind, f'{one}s')}"
