"""The canonical form of the curated files, and how they are written: all together or not at all.

UTF-8 without byte order mark, LF line ends, the columns of the record, rows in the order of their ids, lists sorted
where their order means nothing, quotes only where needed: the same graph is always the same bytes, so that a change in
the history of the files is a change of the evidence.
"""

import csv
import io
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

from oxygraph.discrepancies import read_audit_rows
from oxygraph.errors import InvalidDataError, Issue
from oxygraph.graph import EvidenceGraph
from oxygraph.model import CITATIONS, LISTS, Discrepancy, Record
from oxygraph.readwrite import CuratedFile, folders_of, read_tables
from oxygraph.validation import RECORDS, Row, incomplete, tables_of

__all__ = ["check", "format_files", "write_graph"]

_ORDER_MATTERS = frozenset({CITATIONS, "reference", "synonyms"})
"""Citation numbers and references go together by place; synonyms begin with the most usual one."""


def write_graph(graph: EvidenceGraph, folder: str | Path) -> None:
    """Write a graph as the four curated files.

    Args:
        graph: What to write.
        folder: Where to; made if missing. Files of the same names are replaced, all or none.

    Raises:
        OSError: The folder cannot be written to; nothing has changed then.
    """
    tables = tables_of(graph.records())
    _replace({Path(folder) / RECORDS[kind].FILE: _text(RECORDS[kind], table.rows) for kind, table in tables.items()})


def format_files(*folders: str | Path) -> list[Path]:
    """Put the curated files of folders into canonical form; no record changes.

    Returns:
        The files that were rewritten.

    Raises:
        InvalidDataError: A file has a problem beyond its form; nothing has been written.
        OSError: A file cannot be written; nothing has been.
    """
    if issues := _problems(folders, any_form=True):
        raise InvalidDataError(issues)
    changed = {path: text for path, text, old in _canonical(folders) if text != old}
    _replace(changed)
    return list(changed)


def check(*folders: str | Path) -> list[Issue]:
    """Everything wrong with curated files: the rules of the graph, then both languages and the canonical form."""
    if issues := _problems(folders, any_form=False):
        return issues
    tables, _ = read_tables(folders)
    form = [
        Issue(
            str(path),
            _first_difference(text, old),
            "",
            "canonical-form",
            "not in canonical form",
            "Run oxygraph format",
        )
        for path, text, old in _canonical(folders)
        if text != old
    ]
    return [*incomplete(tables), *form]


def _problems(folders: Sequence[str | Path], *, any_form: bool) -> list[Issue]:
    """What no graph may break, and then, of a graph that stands, what no audit of it may."""
    tables, issues = read_tables(folders, any_form=any_form)
    return issues or read_audit_rows(folders, EvidenceGraph.of_checked(tables), any_form=any_form)[1]


def _canonical(folders: Sequence[str | Path]) -> Iterator[tuple[Path, bytes, bytes]]:
    """Each readable file of the folders: where it is, its canonical bytes, and those it has."""
    records: tuple[type[Record], ...] = (*RECORDS.values(), Discrepancy)
    for folder in folders_of(folders):
        for record in records:
            file = CuratedFile(folder / record.FILE, record)
            if file.path.is_file():
                rows = file.read(any_form=True) or ()
                # By way of the record, so that a number has one spelling too.
                plain = [row._replace(cells=record.from_row(row.cells).to_row()) for row in rows]
                yield file.path, _text(record, plain), file.path.read_bytes()


def _text(record: type[Record], rows: Iterable[Row]) -> bytes:
    columns = record.columns()
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(
        [_cell(column, row.cells[column]) for column in columns]
        for row in sorted(rows, key=lambda row: row.cells["id"])
    )
    return out.getvalue().encode()


def _cell(column: str, text: str) -> str:
    if column not in LISTS and column != CITATIONS:
        return " ".join(text.split())
    parts = [" ".join(part.split()) for part in text.split("|")]
    return "|".join(parts if column in _ORDER_MATTERS else sorted(parts))


def _first_difference(new: bytes, old: bytes) -> int:
    pairs = enumerate(zip(new.split(b"\n"), old.split(b"\n"), strict=False), start=1)
    return next((line for line, (a, b) in pairs if a != b), 0)


def _replace(texts: Mapping[Path, bytes]) -> None:
    """Write every file beside its place first, then move all of them in; where one cannot be, take the others back."""
    with ExitStack() as cleanup, ExitStack() as undo:
        ready = []
        for named, text in texts.items():
            path = named.resolve()  # a link stays a link, and its file is replaced
            path.parent.mkdir(parents=True, exist_ok=True)
            new, old = (path.with_name(f".{path.name}.{os.getpid()}.{end}") for end in ("new", "old"))
            cleanup.callback(new.unlink, missing_ok=True)
            cleanup.callback(old.unlink, missing_ok=True)
            new.write_bytes(text)
            if path.is_file():
                shutil.copy2(path, old)
                shutil.copymode(path, new)
            ready.append((new, old, path))
        for new, old, path in ready:
            new.replace(path)
            undo.callback(old.replace, path) if old.exists() else undo.callback(path.unlink)
        undo.pop_all()
