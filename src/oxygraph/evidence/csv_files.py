"""Curated CSV files into a graph: every problem of every file is reported at once, and there is a graph or nothing.

What the files look like when written, and how they are replaced, is `oxygraph.evidence.canonical`'s.
"""

import csv
import errno
import io
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from oxygraph.errors import InvalidDataError, Issue, short
from oxygraph.evidence.causes import one_a_cause
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Record
from oxygraph.evidence.rules import problems
from oxygraph.evidence.tables import OPTIONAL, RECORDS, Row, Table, Tables
from oxygraph.places import left_in, read_plain

__all__ = ["BUILTIN", "CuratedFile", "builtin_folder", "folders_of", "read_files", "read_graph", "read_tables"]

BUILTIN = "builtin"
"""The word that stands for the graph inside the package wherever a folder is asked for."""

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_MOST_ROWS, _MOST_BYTES = 250_000, 100_000_000
"""What one graph, and one file of it, may hold: all of it is in memory at once, in up to 2 GB."""

_MOST_NAMED = 10
"""As many unknown columns are named one by one."""


def builtin_folder() -> Path:
    """The folder of the graph that ships inside the package (or, in a checkout, the curated one)."""
    package = Path(__file__).parents[1]
    inside = package / "graph"
    return inside if inside.is_dir() else package.parents[1] / "graph"


def folders_of(named: Iterable[str | Path]) -> list[Path]:
    """The folders meant: the builtin one where none is named, or where one is called `builtin`."""
    return [builtin_folder() if str(name) == BUILTIN else Path(name) for name in named] or [builtin_folder()]


def read_graph(*folders: str | Path) -> EvidenceGraph:
    """The graph of one folder, or of several merged.

    Args:
        *folders: Folders of curated files; the one inside the package where none is named, or where one is called
            `builtin`. The first must hold all files but the audit; the others may leave out what they do not add to.

    Raises:
        InvalidDataError: With every problem of every file.

    Example:
        >>> import oxygraph as ox
        >>> len(ox.read_graph().edges) > 120
        True
    """
    tables, issues = read_tables(folders)
    if issues:
        raise InvalidDataError(issues)
    return EvidenceGraph.of_checked(tables)


def read_tables(folders: Iterable[str | Path]) -> tuple[Tables, list[Issue]]:
    """The rows of folders, and everything that no graph may break.

    Args:
        folders: As for `read_graph`.

    Returns:
        A table for each kind, and the issues in the order of files and lines. While a file is unreadable the rules
        that compare files are not applied: they would blame its neighbours.
    """
    tables, issues, _ = read_files(folders)
    return tables, issues


def read_files(
    folders: Iterable[str | Path], *, any_form: bool = False
) -> tuple[Tables, list[Issue], list["CuratedFile"]]:
    """The same, and the files as they were read: each was read once, and what is said of it is said of these bytes.

    Args:
        folders: As for `read_graph`. What a killed write left in one of them is finished or cleared away first.
        any_form: Let a byte order mark and CR LF pass, for whoever is about to fix them.
    """
    rows: dict[str, list[Row]] = {kind: [] for kind in RECORDS}
    issues: list[Issue] = []
    were_read: list[CuratedFile] = []
    readable = True
    for number, folder in enumerate(folders_of(folders)):
        if left_in(folder):
            from oxygraph.unfinished import settle  # noqa: PLC0415  hardly ever

            settle(folder)
        files = {kind: CuratedFile(folder / record.FILE, record) for kind, record in RECORDS.items()}
        some_present = any(file.there for file in files.values())
        for kind, file in files.items():
            if not file.there and (kind in OPTIONAL or (number and some_present)):
                continue
            read = file.read(_MOST_ROWS - sum(map(len, rows.values())), any_form=any_form)
            readable &= read is not None
            rows[kind] += read or []
            issues += file.issues
            were_read.append(file)
    tables = {kind: Table(kind, tuple(of_kind)) for kind, of_kind in rows.items()}
    bare = _bare_files(folders_of(folders), tables) if readable else []
    found = [*issues, *bare, *problems(tables, compare=readable and not bare)]
    return tables, one_a_cause(found), were_read


def _bare_files(folders: list[Path], tables: Tables) -> list[Issue]:
    """Files that have a header and no row though edges name what they should hold: one problem, not one an edge."""
    named = {"nodes": "subject", "contexts": "setting", "references": "reference"}
    return [
        Issue(str(folders[0] / RECORDS[kind].FILE), 0, "", "no-rows", "the file has a header and no row", fix)
        for kind, column in named.items()
        if not tables[kind].rows
        for count in [sum(bool(row.cells[column]) for row in tables["edges"].rows)]
        if count
        for fix in [f"Add what the column {column} of edges.csv names, in {count} rows"]
    ]


class CuratedFile:
    """One curated file: its rows, and what is wrong with it as a file.

    Attributes:
        path: Where it is.
        record: The record its rows hold.
        issues: Filled by `read`.
        data: The bytes that `read` saw.
        rows: The rows that `read` found in them.
        lacking: The columns of a later edition that the file does not have; filled by `read`.
    """

    def __init__(self, path: Path, record: type[Record]) -> None:
        """Name the file; nothing is opened yet."""
        self.path = path
        self.record = record
        self.issues: list[Issue] = []
        self.data = b""
        self.rows: list[Row] = []
        self.lacking: frozenset[str] = frozenset()

    @property
    def there(self) -> bool:
        """Whether something stands there; a name that no file can have is not there."""
        try:
            return self.path.exists()
        except OSError:
            return False

    def _issue(self, line: int, rule: str, message: str, fix: str, column: str = "") -> None:
        self.issues.append(Issue(str(self.path), line, column, rule, message, fix))

    def read(self, most: int = _MOST_ROWS, *, any_form: bool = False) -> list[Row] | None:
        """The rows, at most so many, or None where the file as a whole cannot be read."""
        text = self._text(any_form=any_form)
        if text is None:
            return None
        with _cells_of_any_length():
            found = self._rows(text, most)
        self.rows = found or []
        return found

    def _text(self, *, any_form: bool) -> str | None:
        try:
            data = self.data = read_plain(self.path, _MOST_BYTES)
        except OSError as error:
            if error.errno == errno.EFBIG:
                self._too_large(f"{error.strerror}")
                return None
            message = "the file is not there" if isinstance(error, FileNotFoundError) else f"{error.strerror}"
            fix = f"Put a readable {self.path.name} there, or name another folder with --graph"
            self._issue(0, "missing-file", message, fix)
            return None
        if not data.removeprefix(_BYTE_ORDER_MARK).strip():
            self._issue(0, "empty-file", "the file is empty", "Write at least the header row")
            return None
        if data.startswith(_BYTE_ORDER_MARK):
            data = data.removeprefix(_BYTE_ORDER_MARK)
            if not any_form:
                self._issue(1, "byte-order-mark", "the file begins with a byte order mark", "Run oxygraph format")
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError as error:
            line = data[: error.start].count(b"\n") + 1
            message = f"byte 0x{data[error.start]:02x} is not UTF-8 (is the file in GBK?)"
            self._issue(line, "encoding", message, "Save the file as UTF-8")
            return None
        if "\r" in text and not any_form:
            line = text[: text.index("\r")].count("\n") + 1
            self._issue(line, "line-ends", "a line ends in CR or CR LF", "Run oxygraph format")
        return text.replace("\r\n", "\n").replace("\r", "\n")

    def _too_large(self, message: str) -> None:
        self._issue(0, "too-large", message, "Leave out what no question asks for: a graph is read as a whole")

    def _rows(self, text: str, most: int) -> list[Row] | None:
        columns = self.record.columns()
        reader = csv.reader(io.StringIO(text, newline=""), strict=True)
        rows: list[Row] = []
        line, file = 1, str(self.path)
        try:
            header = next(reader)
            if not self._header_fits(header, columns):
                return None
            nothing = dict.fromkeys(self.lacking, "")
            line = reader.line_num + 1
            for cells in reader:
                if len(rows) >= most:
                    self._too_large(f"with this file the graph has more than {_MOST_ROWS:,} rows")
                    return None
                if len(cells) == len(header):
                    rows.append(Row(file, line, {**nothing, **dict(zip(header, cells, strict=True))}).plain())
                else:
                    message = f"{len(cells)} cells, but the header has {len(header)}"
                    self._issue(line, "row-length", message, "Check the commas and quotes of the row")
                line = reader.line_num + 1
        except csv.Error as error:
            self._issue(line, "csv", f"not readable as CSV: {error}", "Look for a quote that is never closed")
            return None
        return rows

    def _header_fits(self, header: list[str], columns: tuple[str, ...]) -> bool:
        for column in columns:
            if column not in header and column not in self.record.ADDED:
                self._issue(1, "missing-column", f"the column {column} is missing", "Add it to every row", column)
        unknown = [column for column in header if column not in columns]
        for column in unknown[:_MOST_NAMED]:
            self._issue(1, "unknown-column", f"{short(column)} is no column here", "Remove or rename it", column)
        if more := len(unknown[_MOST_NAMED:]):
            self._issue(1, "unknown-column", f"{more:,} more are no columns here", "Remove or rename them")
        for column in sorted(column for column, count in Counter(header).items() if count > 1 and column in columns):
            self._issue(1, "duplicate-column", f"the column {column} stands twice", "Keep one of the two", column)
        self.lacking = self.record.ADDED.difference(header)
        return sorted([*header, *self.lacking]) == sorted(columns)


@contextmanager
def _cells_of_any_length() -> Iterator[None]:
    """Let the csv module read any cell: a rule with a name judges its length, not a library's default."""
    before = csv.field_size_limit(sys.maxsize)
    try:
        yield
    finally:
        csv.field_size_limit(before)
