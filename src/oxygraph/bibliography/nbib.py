"""NBIB, the format in which PubMed sends citations to a manager of references; its tags are those of MEDLINE."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from oxygraph.bibliography.entries import Author, Entry, pages_in, year_in
from oxygraph.bibliography.reading import Problems

__all__ = ["read"]

_TAG = re.compile(r"([A-Z]{2,4}) *- ?(.*)")
_WITHDRAWN = "Retracted Publication"

Fields = dict[str, list[str]]


def read(text: str, path: Path) -> list[Entry]:
    """The entries of an NBIB file.

    Raises:
        InvalidDataError: A line is neither a tag nor goes on with one, or a record has no PMID; with every problem.
    """
    problems = Problems(path)
    found = [_entry(fields, line) for line, fields in _records(text, problems)]
    problems.stop()
    return found


def _records(text: str, problems: Problems) -> Iterator[tuple[int, Fields]]:
    """Line and fields of each record; a blank line ends one."""
    begun, fields, last = 0, Fields(), ""
    for number, line in enumerate([*text.split("\n"), ""], start=1):
        tag = _TAG.fullmatch(line.strip("\ufeff"))
        if not line.strip():
            if begun and not any(fields.get("PMID", ())):
                problems.add(begun, "nbib", "the record has no PMID", "Export it anew from PubMed, as .nbib")
            elif begun:
                yield begun, fields
            begun, fields, last = 0, {}, ""
        elif line.startswith("    ") and last:
            fields[last][-1] += f" {line.strip()}"
        elif tag:
            begun, last = begun or number, tag[1]
            fields.setdefault(last, []).append(tag[2].strip())
        else:
            problems.add(number, "nbib", f"{line.strip()[:40]!r} has no tag", "Export it anew from PubMed, as .nbib")


def _entry(fields: Mapping[str, list[str]], line: int) -> Entry:
    def first(*tags: str) -> str:
        return next((fields[tag][0] for tag in tags if fields.get(tag)), "")

    identifiers = [*fields.get("LID", ()), *fields.get("AID", ())]
    doi = next((text.removesuffix("[doi]").strip() for text in identifiers if text.endswith("[doi]")), "")
    full = fields.get("FAU") or fields.get("AU") or fields.get("CN") or []
    return Entry(
        first("PMID"),
        title=first("TI", "TT", "BTI").removesuffix("."),
        authors=tuple(map(Author.of_text, full)),
        year=year_in(first("DP", "DEP")),
        journal=first("JT", "TA"),
        volume=first("VI"),
        pages=pages_in(first("PG")),
        doi=doi,
        pmid=first("PMID"),
        retracted=_WITHDRAWN in fields.get("PT", ()) or "RIN" in fields,
        line=line,
    )
