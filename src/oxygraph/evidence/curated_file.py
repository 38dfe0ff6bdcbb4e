"""One curated file: its rows, and what is wrong with it as a file.

The builtin graph's files are read strictly; those of one's own as `oxygraph.evidence.loose_csv` takes them.
"""

import csv
import errno
import io
import os
import shlex
from codecs import BOM_UTF8
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from oxygraph.errors import Issue, short
from oxygraph.evidence.identifiers import IDENTIFIERS
from oxygraph.evidence.records import Record
from oxygraph.evidence.tables import MOST_NAMED, MOST_ROWS, Row
from oxygraph.plain_files import MOST_BYTES, read_plain

__all__ = ["CuratedFile"]

_LONGEST_CELL = 2**31 - 1
"""The most that the csv module can be told everywhere: a C long has 32 bits on some systems."""


class CuratedFile:
    """One curated file: its rows, and what is wrong with it as a file.

    Attributes:
        path: Where it is.
        record: The record its rows hold.
        own: Whether it is one's own, so that what is unambiguous is taken.
        data: Its bytes; filled by `read`.
        issues: What is wrong; filled by `read`.
        notes: What was done to read a file of one's own, as warnings; filled by `read`.
        lacking: The columns of a later edition that the file does not have; filled by `read`.
        rows: Its rows; filled by `read`, and None where the file as a whole cannot be read.
    """

    def __init__(self, path: Path, record: type[Record], *, own: bool = False) -> None:
        """Name the file; nothing is opened yet."""
        self.path = path
        self.record = record
        self.own = own
        self.data = b""
        self.issues: list[Issue] = []
        self.notes: list[Issue] = []
        self.lacking: frozenset[str] = frozenset()
        self.rows: list[Row] | None = None

    @property
    def there(self) -> bool:
        """Whether something stands there, be it a link that leads nowhere; what no file can be called is not there."""
        try:
            return os.path.lexists(self.path)
        except (OSError, ValueError):
            return False

    @property
    def found(self) -> bool:
        """Whether something was read from it, or tried to be."""
        return self.rows is not None or bool(self.issues)

    def _issue(self, line: int, rule: str, message: str, fix: str, column: str = "") -> None:
        self.issues.append(Issue(str(self.path), line, column, rule, message, fix))

    @property
    def format_command(self) -> str:
        """The command that brings the file into canonical form."""
        return f"oxygraph --graph {_quoted(self.path.parent)} format" if self.own else "oxygraph format"

    def out_of_form(self, line: int, rule: str, message: str) -> Issue:
        """A problem that `format` mends."""
        command = self.format_command
        return Issue(str(self.path), line, "", rule, message, f"Run {command}", command=command)

    def note(self, line: int, rule: str, message: str) -> None:
        """Note what was done to read the file, and that `format` does it for good."""
        self.notes.append(self.out_of_form(line, rule, message)._replace(severity="warning"))

    def read(self, *, any_form: bool = False) -> list[Row] | None:
        """The rows, or None where the file as a whole cannot be read.

        Args:
            any_form: Let a byte order mark and CR LF pass in a file of the builtin graph.
        """
        self.issues, self.notes, self.rows = [], [], None
        if self._fetch():
            with _cells_of_any_length():
                self.rows = self._loose_rows() if self.own else self._strict_rows(any_form=any_form)
        return self.rows

    def _fetch(self) -> bool:
        try:
            self.data = read_plain(self.path, MOST_BYTES)
        except (OSError, ValueError) as error:
            if getattr(error, "errno", None) == errno.EFBIG:
                self._too_large(f"the file is larger than {MOST_BYTES // 1_000_000} MB")
                return False
            message = getattr(error, "strerror", None) or "no file can have this name"
            if isinstance(error, FileNotFoundError):
                message = "the link leads nowhere" if self.there else "the file is not there"
            fix = f"Put a readable {self.path.name} there, or name another folder with --graph"
            self._issue(0, "missing-file", message, fix)
            return False
        if not self.data.removeprefix(BOM_UTF8).strip():
            self._issue(0, "empty-file", "the file is empty", "Write at least the header row")
            return False
        return True

    def refuse_rows(self) -> None:
        """Say that the graph is too large with this file, and let go of its rows."""
        self._too_large(f"with this file the graph has more than {MOST_ROWS:,} rows")
        self.rows = None

    def _too_large(self, message: str) -> None:
        self._issue(0, "too-large", message, "Leave out what no question asks for: a graph is read as a whole")

    # --- a file of one's own ------------------------------------------------------------------------------------------

    def _loose_rows(self) -> list[Row] | None:
        # The curated graph alone is asked far more often than one with findings of one's own beside it.
        from oxygraph.evidence.loose_csv import loose_table, loose_text  # noqa: PLC0415
        from oxygraph.evidence.said import Said  # noqa: PLC0415

        def say(said: Said) -> None:
            if not said.error:
                self.note(said.line, said.rule, said.message)
                return
            found = Issue(str(self.path), said.line, said.column, said.rule, said.message, said.fix)
            self.issues.append(self._imported(found) if said.importable else found)

        text = loose_text(self.data, say)
        found = None if text is None else loose_table(text, self.record, say)
        if found is None:
            return None
        self.lacking = self.record.ADDED - found.columns
        nothing = dict.fromkeys(self.lacking, "")
        return [Row(str(self.path), line, {**nothing, **cells}).plain() for line, cells in found.rows]

    def _imported(self, issue: Issue) -> Issue:
        """A problem of a file that `import-references` takes; what else would mend it stands behind the command."""
        command = f"oxygraph import-references {_quoted(self.path)} --into {_quoted(self.path.parent)}"
        other = f", or {issue.fix[0].lower()}{issue.fix[1:]}" if issue.fix else ""
        return issue._replace(fix=f"Run {command}{other}", command=command)

    # --- a file of the builtin graph ----------------------------------------------------------------------------------

    def _strict_rows(self, *, any_form: bool) -> list[Row] | None:
        text = self._text(any_form=any_form)
        return None if text is None else self._rows(text)

    def _text(self, *, any_form: bool) -> str | None:
        data = self.data
        if data.startswith(BOM_UTF8):
            data = data.removeprefix(BOM_UTF8)
            if not any_form:
                self.issues.append(self.out_of_form(1, "byte-order-mark", "the file begins with a byte order mark"))
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError as error:
            from oxygraph.evidence.loose_csv import not_utf8  # noqa: PLC0415  a broken file alone needs it

            line, message = not_utf8(error)
            self._issue(line, "encoding", message, "Save the file as UTF-8")
            return None
        if "\r" in text and not any_form:
            line = text[: text.index("\r")].count("\n") + 1
            self.issues.append(self.out_of_form(line, "line-ends", "a line ends in CR or CR LF"))
        return text.replace("\r\n", "\n").replace("\r", "\n")

    def _rows(self, text: str) -> list[Row] | None:
        columns = self.record.columns()
        reader = csv.reader(io.StringIO(text, newline=""), strict=True)
        rows: list[Row] = []
        line, file = 1, str(self.path)
        try:
            header = next(reader)
            if not self._header_fits(header, columns):
                return None
            nothing = dict.fromkeys(self.lacking, "")
            identified = not IDENTIFIERS.keys().isdisjoint(columns)
            line = reader.line_num + 1
            for cells in reader:
                if len(rows) > MOST_ROWS:
                    break  # too many for a graph, which is said when all files are read
                if len(cells) == len(header):
                    named = dict(zip(header, cells, strict=True))
                    row = Row(file, line, named | nothing if nothing else named)
                    rows.append(row.plain() if identified else row)
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
        for column in unknown[:MOST_NAMED]:
            self._issue(1, "unknown-column", f"{short(column)} is no column here", "Remove or rename it", column)
        if more := len(unknown[MOST_NAMED:]):
            self._issue(1, "unknown-column", f"{more:,} more are no columns here", "Remove or rename them")
        for column in sorted(column for column, count in Counter(header).items() if count > 1 and column in columns):
            self._issue(1, "duplicate-column", f"the column {column} stands twice", "Keep one of the two", column)
        self.lacking = self.record.ADDED.difference(header)
        return sorted([*header, *self.lacking]) == sorted(columns)


def _quoted(path: Path) -> str:
    return shlex.quote(str(path))


@contextmanager
def _cells_of_any_length() -> Iterator[None]:
    """Let the csv module read any cell: a rule with a name judges its length, not a library's default."""
    before = csv.field_size_limit(_LONGEST_CELL)
    try:
        yield
    finally:
        csv.field_size_limit(before)
