"""RIS, by way of rispy."""

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import rispy
from rispy.writer import RisWriter

from oxygraph.bibliography.entries import Entry, doi_in, pmid_of_accession
from oxygraph.bibliography.reading import Problems

__all__ = ["read", "write"]

_TAG = re.compile(r"([A-Z][A-Z0-9])  - ?(.*)")


class _Plain(RisWriter):  # type: ignore[misc]  # rispy's classes have no types
    """Records without the numbers that rispy puts between them."""

    def set_header(self, count: int) -> str:
        """No header."""
        del count
        return ""


def write(entries: Iterable[Entry]) -> str:
    """Entries as an RIS file."""
    text: str = rispy.dumps([_record(entry) for entry in entries], implementation=_Plain)
    return text


def _record(entry: Entry) -> dict[str, object]:
    first, _, last = entry.pages.partition("-")
    record: dict[str, object] = {
        "type_of_reference": "JOUR" if entry.journal else "GEN",
        "id": entry.key,
        "authors": [author.inverted for author in entry.authors],
        "title": entry.title,
        "year": str(entry.year or ""),
        "secondary_title": entry.journal,
        "volume": entry.volume,
        "start_page": first,
        "end_page": last,
        "doi": entry.doi,
        "accession_number": f"PMID: {entry.pmid}" if entry.pmid else "",
        "notes": [entry.note] if entry.note else [],
    }
    return {label: value for label, value in record.items() if value}


def read(text: str, path: Path) -> list[Entry]:
    """The entries of an RIS file.

    Raises:
        InvalidDataError: A record does not begin or end as RIS says; with every problem.
    """
    problems = Problems(path)
    found = [_entry(rispy.loads(record)[0], line) for line, record in _records(text, problems)]
    problems.stop()
    return found


def _records(text: str, problems: Problems) -> Iterator[tuple[int, str]]:
    """Line and text of each record, from TY to ER."""
    begun, lines = 0, list[str]()
    number = 0
    for number, line in enumerate(text.split("\n"), start=1):
        tag = _TAG.match(line.strip("\ufeff"))
        if tag and tag[1] == "TY":
            if begun:
                problems.add(begun, "ris", f"the record has no ER before the next begins in line {number}", _END)
            begun, lines = number, [line.strip("\ufeff")]
        elif begun and tag and tag[1] == "ER":
            yield begun, "\n".join([*lines, "ER  - "])
            begun, lines = 0, []
        elif begun:
            lines.append(line)
        elif tag:
            problems.add(number, "ris", f"{tag[1]} stands outside a record", "Begin each record with TY  - JOUR")
    if begun:
        problems.add(begun, "ris", "the record has no ER, as if the file were cut off", _END)


_END = "End each record with a line that begins with ER"


def _entry(record: Mapping[str, object], line: int) -> Entry:
    def text(*names: str) -> str:
        return next((str(record[name]) for name in names if record.get(name)), "")

    def texts(name: str) -> list[str]:
        value = record.get(name, [])
        return [str(part) for part in value] if isinstance(value, list) else [str(value)]

    accession, database = text("accession_number"), text("name_of_database") + text("database_provider")
    first, last = text("start_page"), text("end_page")
    return Entry.read(
        text("id", "label"),
        texts("authors") or texts("first_authors"),
        line,
        title=text("title", "primary_title"),
        date=" ".join(map(text, ("year", "publication_year", "date"))),
        journal=text("secondary_title", "alternate_title3", "journal_name", "alternate_title2"),
        volume=text("volume"),
        pages=f"{first}-{last}" if last and "-" not in first and last != first else first,
        doi=text("doi") or doi_in([*texts("notes"), text("note")], texts("urls")),
        pmid=pmid_of_accession(accession, database, [*texts("notes"), text("note")], texts("urls")),
    )
