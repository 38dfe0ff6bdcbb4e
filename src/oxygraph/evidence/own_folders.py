"""Folders of one's own: which stand alone, which are read beside the builtin graph, and what in them is not read."""

import os
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

from oxygraph.errors import Issue
from oxygraph.evidence.spelling import fold
from oxygraph.evidence.tables import RECORDS, Tables
from oxygraph.plain_files import read_head

__all__ = ["STANDING", "kind_of_header", "lacking", "same_graph", "spellings", "unread"]

STANDING = ("nodes", "edges", "references")
"""What a folder has to bring to stand alone."""

_TABULAR = frozenset(
    {"csv", "tsv", "tab", "txt", "xls", "xlsx", "xlsm", "xlsb", "ods", "numbers", "bak", "old", "orig"}
)
_SHEETS = frozenset({"xls", "xlsx", "xlsm", "xlsb", "ods", "numbers"})
_READ_BY_SHEET = frozenset({"xlsx", "xlsm"})
_PARTS = re.compile(r"[^a-z]+")
_ONE = {kind: {kind, kind.removesuffix("s")} for kind in RECORDS}
_HEAD = 2000
_CALLED = {
    "nodes": ("id", "name", "name_zh", "curie", "synonyms"),
    "contexts": ("id", "name", "name_zh"),
    "references": ("id", "doi", "pmid"),
}


def lacking(own: Tables) -> set[str]:
    """The nodes, references and settings that findings name and their own tables do not have, folded."""
    named = {
        name
        for row in own["edges"].rows
        for column in ("subject", "object", "site", "setting", "reference")
        for name in row.cells[column].split("|")
    }
    return set(map(fold, named)) - spellings(own)


def spellings(tables: Tables) -> set[str]:
    """All that nodes, settings and references may be called."""
    return {
        fold(spelling)
        for kind, columns in _CALLED.items()
        for row in tables[kind].rows
        for column in columns
        for spelling in row.cells[column].split("|")
    } | {""}


def same_graph(own: Tables, builtin: Tables) -> bool:
    """Whether rows are a version of the builtin graph: most of what it has of some kind has the same id here."""
    for kind in STANDING:
        ids = {row.cells["id"] for row in builtin[kind].rows}
        if 2 * len(ids & {row.cells["id"] for row in own[kind].rows}) > len(ids):
            return True
    return False


# --- what is not read -------------------------------------------------------------------------------------------------


def unread(folder: Path) -> Iterator[Issue]:
    """What looks like a curated file under another name or type.

    It is an error where the file it should be is not there: answers would lack it. Beside that file it is a warning.
    """
    names = {record.FILE: kind for kind, record in RECORDS.items()}
    try:
        found = sorted(entry.name for entry in os.scandir(folder) if entry.name not in names and not entry.is_dir())
    except (OSError, ValueError):
        return
    for name in found:
        kind = _kind_by_name(name) or _kind_by_header(folder / name)
        if kind:
            yield _unread(folder, name, kind)


def _unread(folder: Path, name: str, kind: str) -> Issue:
    file = RECORDS[kind].FILE
    ending = name.rpartition(".")[2].casefold()
    lacking = not os.path.lexists(folder / file)
    if ending in _READ_BY_SHEET:
        command = f"oxygraph sheet {shlex.quote(str(folder / name))} --into {shlex.quote(str(folder))}"
        fix = f"Run {command}" if lacking else f"Move it out of the folder; {command} brings its rows in"
    elif ending in _SHEETS:
        fix = f"Save it as {file}, in the form CSV UTF-8"
    else:
        fix = f"Rename it to {file}" if lacking else f"Move its rows into {file}, or move it out of the folder"
    message = f"this looks like {file} and is not read"
    message += "" if lacking else f"; {file}, which stands beside it, is"
    return Issue(str(folder / name), 0, "", "unread-file", message, fix, severity="error" if lacking else "warning")


def _kind_by_name(name: str) -> str:
    """The kind of record that a name speaks of, such as `Edges.csv`, `edges (2).csv` or `edges.csv.txt`."""
    first, *rest = name.casefold().lstrip(".~$").split(".")
    if name.startswith((".", "~$")) or not rest or not _TABULAR & set(rest):
        return ""
    words = set(_PARTS.split(first))
    return next((kind for kind, spelled in _ONE.items() if words & spelled), "")


def _kind_by_header(path: Path) -> str:
    """The kind of record whose columns stand in the first row of a text file."""
    if path.suffix.casefold() not in {".csv", ".tsv", ".txt"} or path.name.startswith("."):
        return ""
    try:
        first = read_head(path, _HEAD).partition(b"\n")[0].decode("utf-8", errors="ignore")
    except OSError:
        return ""
    return kind_of_header({fold(cell.strip('"\ufeff \r')) for cell in re.split(r"[,;\t]", first)})


def kind_of_header(cells: set[str]) -> str:
    """The kind of record most of whose columns stand among folded cells; empty where there is none."""
    for kind, record in RECORDS.items():
        columns = {fold(column) for column in record.columns() if column not in record.ADDED}
        if 2 * len(columns & cells) > len(columns):
            return kind
    return ""
