"""Folders of one's own: which stand alone, which are read beside the builtin graph, and what in them is not read."""

import os
import re
import shlex
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from oxygraph.errors import Issue
from oxygraph.evidence.curated_file import CuratedFile
from oxygraph.evidence.kinds import OPTIONAL, RECORDS
from oxygraph.evidence.spelling import fold
from oxygraph.evidence.tables import Tables
from oxygraph.plain_files import read_head

__all__ = ["TEMPLATE", "kind_of_sheet", "lacking", "same_graph", "spellings", "stands", "unread"]

TEMPLATE = ("columns", "lists")
"""The sheets of a workbook of ours that hold no rows: what explains the columns, and the words to choose from."""

_STANDING = ("nodes", "edges", "references")
"""What a folder has to bring to stand alone."""

_WHOLE = frozenset(RECORDS) - OPTIONAL
_SHEETS = frozenset({"xls", "xlsx", "xlsm", "xlsb", "ods", "fods", "numbers", "et"})
_TABULAR = _SHEETS | {"csv", "tsv", "tab", "txt", "bak", "old", "orig"}
_PACKED = frozenset({"gz", "zip", "bz2", "xz", "zst", "7z", "rar"})
_OTHERS = frozenset({"json", "jsonl", "parquet", "feather", "xml"})
_BIBLIOGRAPHIES = frozenset({"bib", "bibtex", "ciw", "enw", "nbib", "ris"})
"""What managers of references write; beside references.csv it is what that was brought in from, or handed out."""

_SPARE = " ~"
"""What a backup, or a slip of the keyboard, leaves at the end of a name."""

_FINDINGS = RECORDS["edges"].FILE
_READ_BY_SHEET = frozenset({"xlsx", "xlsm"})
_WORKBOOKS = frozenset({".xlsx", ".xlsm", ".ods"})
_PARTS = re.compile(r"[^a-z]+")
_ONE = {kind: {kind, kind.removesuffix("s")} for kind in RECORDS}
_HEAD = 2000
_CALLED = {
    "nodes": ("id", "name", "name_zh", "curie", "synonyms"),
    "contexts": ("id", "name", "name_zh"),
    "references": ("id", "doi", "pmid"),
}


def stands(folders: Sequence[Mapping[str, CuratedFile]]) -> bool:
    """Whether folders together bring a graph: rows of nodes, findings and references, or one that was written whole.

    A header alone brings nothing.
    """
    brought = {kind for files in folders for kind, file in files.items() if file.rows or file.issues}
    return brought.issuperset(_STANDING) or any(map(_written_whole, folders))


def _written_whole(files: Mapping[str, CuratedFile]) -> bool:
    """Whether `write_graph` wrote a folder: every file of a graph, of the others those that say something, no mark.

    Such a graph may cite nothing, and hold no finding. What `oxygraph new` makes is begun with a mark for Excel, and
    has the header of words.csv.
    """
    found = {kind for kind, file in files.items() if file.found}
    plain = all(files[kind].rows or kind in _WHOLE for kind in found)
    marked = any(files[kind].data.startswith(BOM_UTF8) for kind in found)
    return found >= _WHOLE and plain and not marked and bool(files["nodes"].rows)


def lacking(own: Tables) -> set[str]:
    """The nodes, references and settings that findings name and their own tables do not have, folded."""
    named = {
        name
        for row in own["edges"].rows
        for column in ("subject", "object", "site", "setting", "reference")
        for name in row.items(column)
    }
    return set(map(fold, named)) - spellings(own)


def spellings(tables: Tables) -> set[str]:
    """All that nodes, settings and references may be called."""
    return {
        fold(spelling)
        for kind, columns in _CALLED.items()
        for row in tables[kind].rows
        for column in columns
        for spelling in row.items(column)
    }


def same_graph(own: Tables, builtin: Tables) -> bool:
    """Whether rows are a version of the builtin graph: most of what it has of two kinds has the same id here.

    One file of it beside findings of one's own is a copy that should not be there, and its ids are taken.
    """
    copied = 0
    for kind in _STANDING:
        ids = {row.cells["id"] for row in builtin[kind].rows}
        copied += 2 * len(ids & {row.cells["id"] for row in own[kind].rows}) > len(ids)
    return copied > 1


# --- what is not read -------------------------------------------------------------------------------------------------


def unread(folder: Path) -> Iterator[Issue]:
    """What looks like a curated file under another name or type.

    It is an error where the file it should be is not there: answers would lack it. Beside that file it is a warning.
    """
    names = {record.FILE: kind for kind, record in RECORDS.items()}
    try:
        entries = sorted((entry.name, entry.is_dir()) for entry in os.scandir(folder) if entry.name not in names)
    except (OSError, ValueError):
        return
    for name, is_folder in entries:
        place = folder / name
        if kind := "" if is_folder else _kind_of_file(place):
            yield _unread(folder, name, kind)
    if not os.path.lexists(folder / _FINDINGS):  # whoever keeps older versions in a folder within has them beside it
        yield from _findings_within(folder, [name for name, is_folder in entries if is_folder])


def _findings_within(folder: Path, names: Sequence[str]) -> Iterator[Issue]:
    """Findings that lie in a folder within one that has none: one problem, however many there are."""
    places = [folder / name / _FINDINGS for name in names if not name.startswith(".")]
    found = list(filter(os.path.lexists, places))
    if found:
        message = f"{_FINDINGS} in a folder within is not read"
        message += f", nor in {len(found) - 1} others" if len(found) > 1 else ""
        fix = f"Name this folder with --graph, or move {_FINDINGS} out of it"
        yield Issue(str(found[0]), 0, "", "unread-file", message, fix)


def _unread(folder: Path, name: str, kind: str) -> Issue:
    file = RECORDS[kind].FILE
    ending = name.rpartition(".")[2].casefold().strip(_SPARE)
    absent = not os.path.lexists(folder / file)
    does = "import-references" if ending in _BIBLIOGRAPHIES else "sheet"
    command = f"oxygraph {does} {shlex.quote(str(folder / name))} --into {shlex.quote(str(folder))}"
    by_command = ending in _READ_BY_SHEET | _BIBLIOGRAPHIES
    if ending in _PACKED:
        fix = "Unpack it" if absent else f"Unpack it and move its rows into {file}, or move it out of the folder"
    elif by_command:
        fix = f"Run {command}" if absent else f"Move it out of the folder; {command} brings its rows in"
    elif ending in _SHEETS | _OTHERS:
        fix = f"Save it as {file}, in the form CSV UTF-8"
    else:
        fix = f"Rename it to {file}" if absent else f"Move its rows into {file}, or move it out of the folder"
    message = f"this looks like {file} and is not read"
    message += "" if absent else f"; {file}, which stands beside it, is"
    found = Issue(str(folder / name), 0, "", "unread-file", message, fix, "error" if absent else "warning")
    return found._replace(command=command) if by_command else found


def _kind_of_file(path: Path) -> str:
    """The kind of record that a file looks to hold; empty where it is something else."""
    return _kind_by_name(path.name) or _bibliography(path) or _kind_by_header(path) or _kind_by_sheets(path)


def _kind_by_name(name: str) -> str:
    """The kind of record that a name speaks of, such as `Edges.csv`, `edges (2).csv` or `edges.csv.txt`."""
    first, *rest = (part.strip(_SPARE) for part in name.casefold().lstrip(".~$").split("."))
    if name.startswith((".", "~$")):
        return ""
    if not _TABULAR & set(rest):  # a README or an export may speak of edges; a file that is called just so is meant
        return next((kind for kind in RECORDS if first == kind and set(rest) <= _OTHERS), "")
    words = set(_PARTS.split(first))
    return next((kind for kind, spelled in _ONE.items() if words & spelled), "")


def _bibliography(path: Path) -> str:
    """The kind of a bibliography that is called like the references of the folder, which has none."""
    references = RECORDS["references"].FILE
    named = path.stem.casefold() in _ONE["references"] and path.suffix.casefold().lstrip(".") in _BIBLIOGRAPHIES
    return "references" if named and not os.path.lexists(path.with_name(references)) else ""


def _kind_by_header(path: Path) -> str:
    """The kind of record whose columns stand in the first row of a text file."""
    if path.suffix.casefold() not in {".csv", ".tsv", ".txt"} or path.name.startswith("."):
        return ""
    try:
        first = read_head(path, _HEAD).partition(b"\n")[0].decode("utf-8", errors="ignore")
    except OSError:
        return ""
    return _kind_of_header({fold(cell.strip('"\ufeff \r')) for cell in re.split(r"[,;\t]", first)})


def _kind_by_sheets(path: Path) -> str:
    """The kind of record that the rows of a workbook are: findings before others, which they name."""
    if path.suffix.casefold() not in _WORKBOOKS or path.name.startswith((".", "~$")):
        return ""
    from oxygraph.evidence.glances import glance  # noqa: PLC0415  few folders hold a workbook

    found = {kind_of_sheet(sheet.title, sheet.header) for sheet in glance(path) if sheet.filled}
    return "edges" if "edges" in found else next((kind for kind in RECORDS if kind in found), "")


def kind_of_sheet(title: str, header: Iterable[str], book: str = "") -> str:
    """The kind of record that a sheet holds; empty where it holds none, or is what a workbook of ours has besides.

    Args:
        title: Its name, which says it where it is that of a file.
        header: Its first row, which says it otherwise.
        book: The name of its workbook, which says it as well where the sheet is the only one.
    """
    if fold(title) in TEMPLATE:
        return ""
    named = (fold(name) for name in (title, book) if fold(name) in RECORDS)
    return next(named, "") or _kind_of_header(set(map(fold, header)))


def _kind_of_header(cells: set[str]) -> str:
    """The kind of record most of whose columns stand among folded cells; empty where there is none."""
    for kind, record in RECORDS.items():
        columns = {fold(column) for column in record.columns() if column not in record.ADDED}
        if 2 * len(columns & cells) > len(columns):
            return kind
    return ""
