"""The canonical form of the curated files, and how they are written: all together or not at all.

UTF-8 without byte order mark, LF line ends, the columns of the record (a file may lack those that came
after its first edition; `format` adds them), rows in the order of their ids, lists sorted
where their order means nothing, quotes only where needed: the same graph is always the same bytes, so that a change in
the history of the files is a change of the evidence.
"""

import csv
import io
from codecs import BOM_UTF8
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from oxygraph.atomic import write_all
from oxygraph.errors import InvalidDataError, Issue
from oxygraph.evidence.arguments import checked
from oxygraph.evidence.builtin import BUILTIN, STAMP, builtin_folder, checksum, is_place
from oxygraph.evidence.cells import CITATIONS, SEVERAL
from oxygraph.evidence.doubts import doubts
from oxygraph.evidence.folders import UNREAD, CuratedFile, Reading, read_folders
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.kinds import OPTIONAL, RECORDS
from oxygraph.evidence.own_folders import same_graph, unread
from oxygraph.evidence.provenance import unsourced
from oxygraph.evidence.records import Record
from oxygraph.evidence.rules import incomplete
from oxygraph.evidence.tables import Row, tables_of

__all__ = ["check", "check_reading", "format_files", "text_of", "write_graph", "write_reading"]

_ORDER_MATTERS = frozenset({CITATIONS, "reference", "synonyms", "spellings"})
"""Citation numbers and references go together by place; synonyms begin with the most usual one."""


@checked
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
        The files that were rewritten; none of a graph that is only read beside.

    Raises:
        InvalidDataError: A file has a problem beyond its form; nothing has been written.
        OSError: A file cannot be written, or has changed since it was read; nothing has been written.
    """
    reading = read_folders(folders, any_form=True)
    if reading.issues:
        raise InvalidDataError(reading.issues)
    return write_reading(reading)


def write_reading(reading: Reading) -> list[Path]:
    """Write the files that were asked for in canonical form, where they are not in it.

    Args:
        reading: What was read, without an issue.

    Returns:
        The files that were written.

    Raises:
        OSError: A file cannot be written, or has changed since it was read; nothing has been written.
    """
    texts = dict(_canonical(reading, complete=True))
    changed = {file: text for file, text in texts.items() if text.encode() != file.data}
    found_sound = {}
    builtin = builtin_folder()
    if any(is_place(named, builtin) for named in reading.named):
        files = {file.path.name: text.encode() for file, text in texts.items() if is_place(file.path.parent, builtin)}
        found_sound[builtin / STAMP] = f"{checksum(files)}\n"
    write_all(
        {file.path: text for file, text in changed.items()} | found_sound,
        read={file.path: file.data or None for file in texts},
    )
    return [file.path for file in changed]


def text_of(record: type[Record], records: Iterable[Record]) -> str:
    """Records of one kind as the text of their file, in canonical form."""
    return _text(record, (Row(record.FILE, 0, found.to_row()) for found in records))


def check(*folders: str | Path) -> list[Issue]:
    """Everything wrong with curated files: the rules of the graph, both languages, the canonical form, warnings.

    A warning, which its severity tells, makes no file invalid. Both languages and where a finding or an identifier was
    seen are owed by the builtin graph alone. The form of a folder of one's own, be it read beside that or alone, is a
    matter of warnings, unless it is a changed copy of the builtin graph, which is kept as that is.
    """
    return check_reading(read_folders(folders))


def check_reading(reading: Reading) -> list[Issue]:
    """The same of folders that were read."""
    if reading.issues:
        return [*reading.issues, *map(_later, reading.notes)]
    theirs = {str(file.path) for folder in reading.folders if not folder.own for file in folder.files.values()}
    lenient = reading.beside or (reading.alone and not _version_of_the_builtin(reading))
    form = [
        note if lenient or note.rule == UNREAD else note._replace(severity="error")
        for note in reading.notes
        if not (lenient and note.rule == "byte-order-mark")  # Excel needs the mark to read Chinese
    ]
    noted = {note.file for note in form}
    for file, text in _canonical(reading, complete=False):
        old = file.data.removeprefix(BOM_UTF8 if file.own and lenient else b"")
        if text.encode() != old and str(file.path) not in noted:
            line = _first_difference(text, old.decode())
            found = file.out_of_form(line, "canonical-form", "not in canonical form")
            form.append(found._replace(severity="warning") if file.own and lenient else found)
    owed = [issue for issue in (*incomplete(reading.tables), *unsourced(reading.tables)) if issue.file in theirs]
    doubted = [doubt for doubt in doubts(reading.tables) if not (reading.beside and doubt.file in theirs)]
    return [*owed, *form, *_unread(reading), *doubted]


def _version_of_the_builtin(reading: Reading) -> bool:
    """Whether what stands alone is a changed copy of the builtin graph, not a graph of somebody's own."""
    return same_graph(reading.tables, read_folders([BUILTIN]).tables)


def _later(note: Issue) -> Issue:
    """A note beside errors: `format` writes nothing while there is one."""
    return note if note.rule == UNREAD else note._replace(fix=f"{note.fix}, when no error is left", command="")


def _unread(reading: Reading) -> Iterator[Issue]:
    """What stands beside the files of the builtin graph and looks like one of them."""
    for folder in reading.folders:
        if not folder.own and folder.path in reading.named:
            yield from unread(folder.path)


def _canonical(reading: Reading, *, complete: bool) -> Iterator[tuple[CuratedFile, str]]:
    """Each file that was asked for and read, and its canonical text.

    Args:
        reading: What was read.
        complete: Whether every column of the record is written, or those of the file alone.
    """
    for folder in reading.folders:
        for file in folder.files.values() if folder.path in reading.named else ():
            if file.rows is not None:
                # By way of the record, so that a number has one spelling too.
                records = file.record.from_rows(row.cells for row in file.rows)
                plain = [row._replace(cells=found.to_row()) for row, found in zip(file.rows, records, strict=True)]
                yield file, _text(file.record, plain, left_out=() if complete else file.lacking)


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
        return _plain(text)
    parts = map(_plain, text.split("|"))
    return "|".join(parts if column in _ORDER_MATTERS else sorted(parts))


def _plain(text: str) -> str:
    """A text without blanks to spare; a no-break or an ideographic space is none: it says something."""
    return " ".join(filter(None, text.split(" "))) if "  " in text or text[:1] == " " or text[-1:] == " " else text


def _first_difference(new: str, old: str) -> int:
    """The first line that differs between two texts; 0 where one only ends otherwise."""
    pairs = enumerate(zip(new.split("\n"), old.split("\n"), strict=False), start=1)
    return next((line for line, (a, b) in pairs if a != b), 0)
