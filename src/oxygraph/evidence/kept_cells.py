"""The cells of the builtin graph's files, kept in the form that Python loads fastest: a third of the time CSV takes.

They are kept as bytecode is: beside that of this module, for one version of Python, not where Python may keep none, and
only for the files they were made of. Whoever deletes them loses that time once. An uninstaller that takes away
only what it installed leaves them.
"""

import csv
import marshal
import os
import sys
from collections.abc import Iterable
from contextlib import ExitStack, suppress
from io import BytesIO, TextIOWrapper
from zlib import crc32

from oxygraph.evidence.cells import Columns, turned_over

__all__ = ["cells_of"]

_FORM = 1
"""Counted up when what is kept changes: a newer program may find what an older one left of the same files."""

_NOT_OURS = (EOFError, TypeError, ValueError)
"""What Python says of cells that another build of the same version kept in a form of its own."""


def cells_of(name: str, data: bytes, word: str) -> Iterable[Columns]:
    """The cells of a file in canonical form below its header, column by column, so many rows at once.

    Args:
        name: What the file is called.
        data: Its bytes.
        word: What tells these from all others that the file might have.
    """
    place = _place(name)
    if not (place and data):
        return _read(data)
    with suppress(OSError, *_NOT_OURS), open(place, "rb") as file:
        kept = file.read()
        cells = kept[len(_head(word, b"")) :]
        if kept.startswith(_head(word, cells)):
            found: list[Columns] = marshal.loads(cells)  # noqa: S302  what this program put there, byte for byte
            return found
    found = list(_read(data))
    if not sys.dont_write_bytecode:
        _keep(place, found, word)
    return found


def _read(data: bytes) -> Iterable[Columns]:
    rows = csv.reader(TextIOWrapper(BytesIO(data), "utf-8", newline="\n"))  # never all of the text at once
    next(rows, None)
    return turned_over(rows)


def _sharing(batches: Iterable[Columns]) -> list[Columns]:
    """The same, in which cells of one text are one object, which is loaded once."""
    one: dict[str, str] = {}
    return [tuple([tuple(map(one.setdefault, cells, cells)) for cells in columns]) for columns in batches]


def _place(name: str) -> str:
    """Where the cells of a file are kept; empty where this Python keeps no bytecode."""
    bytecode = __spec__.cached if __spec__ else None
    return f"{bytecode.removesuffix('.pyc')}.{name}.marshal" if bytecode else ""


def _head(word: str, cells: bytes) -> bytes:
    """What the cells begin with where they are whole, and those of these files."""
    return f"{_FORM} {word} {crc32(cells):08x}\n".encode()


def _keep(place: str, batches: Iterable[Columns], word: str) -> None:
    """Put the whole at its place, or nothing; where that cannot be, the next start reads CSV again."""
    draft = f"{place}.{os.getpid()}"
    with suppress(OSError), ExitStack() as undo:
        os.makedirs(os.path.dirname(place), exist_ok=True)
        with open(draft, "xb") as file:
            undo.callback(os.unlink, draft)
            cells = marshal.dumps(_sharing(batches))
            file.write(_head(word, cells) + cells)
        os.replace(draft, place)
        undo.pop_all()
