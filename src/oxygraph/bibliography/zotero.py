"""The CSV that Zotero exports."""

import csv
import io
from pathlib import Path

from oxygraph.bibliography.entries import NO_PAPERS, Entry, doi_in, pmid_in
from oxygraph.bibliography.reading import Problems

__all__ = ["read"]

_SEPARATORS = ",;\t"
_NEEDED = ("Key", "Item Type", "Title")


def read(text: str, path: Path) -> list[Entry]:
    """The entries of an export; attachments and notes are left out.

    Raises:
        InvalidDataError: A row has more or fewer cells than the header, or is no CSV; with every problem.
    """
    problems = Problems(path)
    first = text.partition("\n")[0]
    separator = max(_SEPARATORS, key=first.count)  # a spreadsheet may have saved it anew
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    entries, line = [], 1
    try:
        header = [cell.strip() for cell in next(reader)]
        for column in _NEEDED:
            if header.count(column) != 1:
                message = f"the column {column} {'stands twice' if column in header else 'is missing'}"
                problems.add(1, "zotero", message, "Export it anew from Zotero", column)
        problems.stop()
        line = reader.line_num + 1
        for cells in reader:
            if len(cells) == len(header):
                entries.append(_entry(dict(zip(header, cells, strict=True)), line))
            elif cells:
                message = f"{len(cells)} cells, but the header has {len(header)}"
                problems.add(line, "row-length", message, "Export it anew from Zotero")
            line = reader.line_num + 1
    except csv.Error as error:
        problems.add(line, "csv", f"not readable as CSV: {error}", "Export it anew from Zotero")
    problems.stop()
    return [entry for entry in entries if entry is not None]


def _entry(row: dict[str, str], line: int) -> Entry | None:
    if row["Item Type"] in NO_PAPERS:
        return None
    return Entry.read(
        row["Key"],
        [row.get("Author", "")],
        line,
        title=row["Title"],
        date=f"{row.get('Publication Year', '')} {row.get('Date', '')}",
        journal=row.get("Publication Title", ""),
        volume=row.get("Volume", ""),
        pages=row.get("Pages", ""),
        doi=row.get("DOI") or doi_in([row.get("Extra", "")], [row.get("Url", "")]),
        pmid=pmid_in(row.get("Extra", "")),
    )
