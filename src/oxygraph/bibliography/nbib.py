"""NBIB, the format in which PubMed sends citations to a manager of references; its tags are those of MEDLINE."""

import re
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from oxygraph.bibliography.authors import Author
from oxygraph.bibliography.entries import Entry
from oxygraph.bibliography.reading import Problems, each_record

__all__ = ["read"]

_TAG = re.compile(r"([A-Z]{2,4}) *- ?(.*)")
_WITHDRAWN = "Retracted Publication"

Fields = list[tuple[str, str]]
"""Tags and what stands behind them, in order."""


def read(text: str, path: Path) -> list[Entry]:
    """The entries of an NBIB file.

    Raises:
        InvalidDataError: A line is neither a tag nor goes on with one, or a record has no PMID; with every problem.
    """
    return each_record(path, partial(_records, text), _entry)


def _records(text: str, problems: Problems) -> Iterator[tuple[int, Fields]]:
    """Line and fields of each record; a blank line ends one."""
    begun, fields = 0, Fields()
    for number, line in enumerate([*text.split("\n"), ""], start=1):
        found = _TAG.fullmatch(line.strip("\ufeff"))
        if not line.strip():
            if begun and not any(tag == "PMID" and text for tag, text in fields):
                problems.add(begun, "nbib", "the record has no PMID", "Export it anew from PubMed, as .nbib")
            elif begun:
                yield begun, fields
            begun, fields = 0, []
        elif line.startswith("    ") and fields:
            fields[-1] = fields[-1][0], f"{fields[-1][1]} {line.strip()}"
        elif found:
            begun = begun or number
            fields.append((found[1], found[2].strip()))
        else:
            problems.add(number, "nbib", f"{line.strip()[:40]!r} has no tag", "Export it anew from PubMed, as .nbib")


def _entry(fields: Sequence[tuple[str, str]], line: int) -> Entry:
    def texts(*tags: str) -> list[str]:
        return [text for wanted in tags for tag, text in fields if tag == wanted]

    def first(*tags: str) -> str:
        return next(filter(None, texts(*tags)), "")

    names = "FAU" if texts("FAU") else "AU"
    authors = [Author(text) if tag == "CN" else text for tag, text in fields if tag in {names, "CN"} and text]
    return Entry.read(
        first("PMID"),
        authors,
        line,
        title=first("TI", "TT", "BTI").removesuffix("."),
        date=first("DP", "DEP"),
        journal=first("JT", "TA"),
        volume=first("VI"),
        pages=first("PG"),
        doi=next((text.removesuffix("[doi]").strip() for text in texts("LID", "AID") if text.endswith("[doi]")), ""),
        pmid=first("PMID"),
        retracted=_WITHDRAWN in texts("PT") or bool(texts("RIN")),
    )
