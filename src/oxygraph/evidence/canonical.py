"""The canonical form of the curated files, and how they are written: all together or not at all.

UTF-8 without byte order mark, LF line ends, the columns of the record (a file may lack those that came
after its first edition; `format` adds them), rows in the order of their ids, lists sorted
where their order means nothing, quotes only where needed: the same graph is always the same bytes, so that a change in
the history of the files is a change of the evidence.
"""

import csv
import io
from collections.abc import Collection, Iterable
from pathlib import Path

from oxygraph.atomic import write_all
from oxygraph.errors import InvalidDataError, Issue
from oxygraph.evidence.causes import one_a_cause
from oxygraph.evidence.csv_files import CuratedFile, read_files
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
    """Put the curated files of folders into canonical form; no record says anything else than before.

    Each file is read once: what is written is what was checked.

    Returns:
        The files that were rewritten.

    Raises:
        InvalidDataError: A file has a problem beyond its form; nothing has been written.
        OSError: A file cannot be written, or has changed since it was read; nothing has been written.
    """
    _, issues, files = read_files(folders, any_form=True)
    if issues:
        raise InvalidDataError(issues)
    changed = {file: text for file in files if (text := _canonical(file)).encode() != file.data}
    write_all(
        {file.path: text for file, text in changed.items()},
        read={file.path: file.data for file in changed},
    )
    return [file.path for file in changed]


def check(*folders: str | Path) -> list[Issue]:
    """Everything wrong with curated files: the rules of the graph, then both languages, the canonical form, warnings.

    A warning, which its severity tells, makes no file invalid.
    """
    tables, issues, files = read_files(folders)
    if issues:
        return issues
    form = [
        Issue(str(file.path), line, "", "canonical-form", "not in canonical form", "Run oxygraph format")
        for file in files
        if (line := _first_difference(_canonical(file, left_out=file.lacking), file.data.decode())) is not None
    ]
    return one_a_cause([*incomplete(tables), *form, *doubts(tables)])


def _canonical(file: CuratedFile, *, left_out: Collection[str] = ()) -> str:
    """The canonical text of a file that was read; columns of a later edition may be left out where it lacks them."""
    # By way of the record, so that a number has one spelling too.
    rows = (row._replace(cells=file.record.from_row(row.cells).to_row()) for row in file.rows)
    return _text(file.record, rows, left_out=left_out)


def _text(record: type[Record], rows: Iterable[Row], *, left_out: Collection[str] = ()) -> str:
    columns = [column for column in record.columns() if column not in left_out]
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(
        [_cell(column, row.cells[column]) for column in columns]
        for row in sorted(rows, key=lambda row: row.cells["id"])
    )
    return out.getvalue()


def _cell(column: str, text: str) -> str:
    if column not in SEVERAL:
        return _plain(text)
    parts = map(_plain, text.split("|"))
    return "|".join(parts if column in _ORDER_MATTERS else sorted(parts))


def _plain(text: str) -> str:
    """A text without blanks to spare; a no-break or an ideographic space is none: it says something."""
    return " ".join(filter(None, text.split(" "))) if "  " in text or text[:1] == " " or text[-1:] == " " else text


def _first_difference(new: str, old: str) -> int | None:
    """The first line that differs, 0 where one text only ends otherwise; None where they are the same."""
    if new == old:
        return None
    pairs = enumerate(zip(new.split("\n"), old.split("\n"), strict=False), start=1)
    return next((line for line, (a, b) in pairs if a != b), 0)
