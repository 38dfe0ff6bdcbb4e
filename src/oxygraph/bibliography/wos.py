"""The plain text of Web of Science: tags of two letters, and lines that go on behind three blanks."""

import re
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path

from oxygraph.bibliography.authors import Author
from oxygraph.bibliography.entries import Entry
from oxygraph.bibliography.reading import Problems, each_record

__all__ = ["read"]

_TAG = re.compile(r"([A-Z][A-Z0-9])(?: (.*))?")
_OF_THE_FILE = frozenset({"FN", "VR", "EF"})
_ANEW = "Export it anew from Web of Science, as plain text"

Fields = dict[str, list[str]]
"""Tag → its lines."""


def read(text: str, path: Path) -> list[Entry]:
    """The entries of a plain text of Web of Science.

    Raises:
        InvalidDataError: A line is neither a tag nor goes on with one, or a record has no end; with every problem.
    """
    return each_record(path, partial(_records, text), _entry)


def _records(text: str, problems: Problems) -> Iterator[tuple[int, Fields]]:
    """Line and fields of each record, from PT to ER."""
    begun, fields, last = 0, Fields(), ""
    for number, line in enumerate(text.split("\n"), start=1):
        found = _TAG.fullmatch(line.strip("\ufeff").rstrip())
        if found and found[1] == "ER" and begun:
            yield begun, fields
            begun, fields = 0, {}
        elif found and found[1] not in _OF_THE_FILE:
            begun, last = begun or number, found[1]
            fields.setdefault(last, []).append((found[2] or "").strip())
        elif line.startswith("   ") and begun and line.strip():
            fields[last].append(line.strip())
        elif line.strip() and not found:
            problems.add(number, "wos", f"{line.strip()[:40]!r} has no tag", _ANEW)
    if begun:
        problems.add(begun, "wos", "the record has no ER, as if the file were cut off", _ANEW)


def _entry(fields: Mapping[str, list[str]], line: int) -> Entry:
    def text(*tags: str) -> str:
        return next((said for tag in tags if (said := " ".join(fields.get(tag, ()))).strip()), "")

    groups = [Author(name) for name in fields.get("CA", ()) if name]
    first, last = text("BP"), text("EP")
    return Entry.read(
        text("UT"),
        [*filter(None, fields.get("AF") or fields.get("AU") or ()), *groups],
        line,
        title=text("TI"),
        date=text("PY", "EA"),
        journal=text("SO"),
        volume=text("VL"),
        pages=f"{first}-{last}" if last and last != first else first or text("AR"),
        doi=text("DI"),
        pmid=text("PM"),
        retracted="Retracted Publication" in text("DT"),
    )
