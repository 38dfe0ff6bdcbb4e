"""The canonical form of the curated files, and how they are written: all together or not at all.

UTF-8 without byte order mark, LF line ends, the columns of the record (a file may lack those that came
after its first edition; `format` adds them), rows in the order of their ids, lists sorted
where their order means nothing, quotes only where needed: the same graph is always the same bytes, so that a change in
the history of the files is a change of the evidence.
"""

import csv
import io
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path

from oxygraph.atomic import write_all
from oxygraph.errors import InvalidDataError, Issue
from oxygraph.evidence.builtin import STAMP, builtin_folder, bytes_of, checksum
from oxygraph.evidence.csv_files import CuratedFile, folders_of, read_tables
from oxygraph.evidence.doubts import doubts
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import CITATIONS, SEVERAL, Record
from oxygraph.evidence.rules import incomplete
from oxygraph.evidence.tables import OPTIONAL, RECORDS, Row, tables_of

__all__ = ["check", "format_files", "write_graph"]

_ORDER_MATTERS = frozenset({CITATIONS, "reference", "synonyms"})
"""Citation numbers and references go together by place; synonyms begin with the most usual one."""


def write_graph(graph: EvidenceGraph, folder: str | Path) -> None:
    """Write a graph as the curated files.

    Args:
        graph: What to write.
        folder: Where to; made if missing. Files of the same names are replaced, all or none.

    Raises:
        OSError: The folder cannot be written to; nothing has changed then.
    """
    files = {kind: Path(folder) / record.FILE for kind, record in RECORDS.items()}
    tables = tables_of(graph.records())
    wanted = [kind for kind in RECORDS if kind not in OPTIONAL or tables[kind].rows or files[kind].exists()]
    write_all({files[kind]: _text(RECORDS[kind], tables[kind].rows) for kind in wanted})


def format_files(*folders: str | Path) -> list[Path]:
    """Put the curated files of folders into canonical form; no record changes.

    Returns:
        The files that were rewritten.

    Raises:
        InvalidDataError: A file has a problem beyond its form; nothing has been written.
        OSError: A file cannot be written; nothing has been.
    """
    _, issues = read_tables(folders, any_form=True)
    if issues:
        raise InvalidDataError(issues)
    changed = {path: text for path, text, old in _canonical(folders, complete=True) if text != old}
    write_all(changed)
    builtin = builtin_folder()
    if builtin in folders_of(folders):
        write_all({builtin / STAMP: f"{checksum(bytes_of(builtin))}\n"})
    return list(changed)


def check(*folders: str | Path) -> list[Issue]:
    """Everything wrong with curated files: the rules of the graph, then both languages, the canonical form, warnings.

    A warning, which its severity tells, makes no file invalid.
    """
    tables, issues = read_tables(folders)
    if issues:
        return issues
    form = [
        Issue(
            str(path),
            _first_difference(text, old),
            "",
            "canonical-form",
            "not in canonical form",
            "Run oxygraph format",
        )
        for path, text, old in _canonical(folders, complete=False)
        if text != old
    ]
    return [*incomplete(tables), *form, *doubts(tables)]


def _canonical(folders: Sequence[str | Path], *, complete: bool) -> Iterator[tuple[Path, str, str]]:
    """Each readable file of the folders: where it is, its canonical text, and the one it has, byte for byte.

    Args:
        folders: As for `read_graph`.
        complete: Whether every column of the record is written, or those of the file alone.
    """
    for folder in folders_of(folders):
        for record in RECORDS.values():
            file = CuratedFile(folder / record.FILE, record)
            if file.path.is_file():
                rows = file.read(any_form=True) or ()
                # By way of the record, so that a number has one spelling too.
                plain = [row._replace(cells=record.from_row(row.cells).to_row()) for row in rows]
                left_out = () if complete else file.lacking
                yield file.path, _text(record, plain, left_out=left_out), file.path.read_bytes().decode()


def _text(record: type[Record], rows: Iterable[Row], *, left_out: Collection[str] = ()) -> str:
    columns = [column for column in record.columns() if column not in left_out]
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(
        [_cell(column, row.cells[column]) for column in columns]
        for row in sorted(rows, key=lambda row: [row.cells[column] for column in record.KEY])
    )
    return out.getvalue()


def _cell(column: str, text: str) -> str:
    if column not in SEVERAL:
        return " ".join(text.split())
    parts = [" ".join(part.split()) for part in text.split("|")]
    return "|".join(parts if column in _ORDER_MATTERS else sorted(parts))


def _first_difference(new: str, old: str) -> int:
    pairs = enumerate(zip(new.split("\n"), old.split("\n"), strict=False), start=1)
    return next((line for line, (a, b) in pairs if a != b), 0)
