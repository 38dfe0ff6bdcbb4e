"""The tagged format of EndNote (.enw), in which CNKI and Wanfang export as well: a line begins with % and a sign."""

import re
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from oxygraph.bibliography.entries import Entry, doi_in, pmid_of_accession
from oxygraph.bibliography.reading import Problems, each_record

__all__ = ["read"]

_TAG = re.compile(r"%([0-9A-Z!@#$&()*+,=>?^~\[\]<|:])(?: (.*))?")
_BEGIN = "Begin each record with a line such as %0 Journal Article"

Fields = list[tuple[str, str]]
"""Signs and what stands behind them, in order."""


def read(text: str, path: Path) -> list[Entry]:
    """The entries of an .enw file.

    Raises:
        InvalidDataError: Something stands before the first record; with every problem.
    """
    return each_record(path, partial(_records, text), _entry)


def _records(text: str, problems: Problems) -> Iterator[tuple[int, Fields]]:
    """Line and fields of each record; a line without a sign goes on with the one above it."""
    begun, fields = 0, Fields()
    for number, line in enumerate(text.split("\n"), start=1):
        found = _TAG.fullmatch(line.strip("\ufeff").rstrip())
        if found and found[1] == "0":
            if begun:
                yield begun, fields
            begun, fields = number, []
        elif not begun and line.strip():
            problems.add(number, "enw", f"{line.strip()[:40]!r} stands outside a record", _BEGIN)
        elif found:
            fields.append((found[1], (found[2] or "").strip()))
        elif line.strip() and fields:
            fields[-1] = fields[-1][0], f"{fields[-1][1]} {line.strip()}".strip()
    if begun:
        yield begun, fields


def _entry(fields: Sequence[tuple[str, str]], line: int) -> Entry:
    def texts(*signs: str) -> list[str]:
        return [text for wanted in signs for sign, text in fields if sign == wanted and text]

    def first(*signs: str) -> str:
        return next(iter(texts(*signs)), "")

    return Entry.read(
        first("F", "M"),
        texts("A"),
        line,
        title=first("T"),
        date=first("D", "8"),
        journal=first("J", "B"),
        volume=first("V"),
        pages=first("P"),
        doi=first("R") or doi_in(texts("Z"), texts("U")),
        pmid=pmid_of_accession(first("M"), first("W", "~"), texts("Z"), texts("U")),
    )
