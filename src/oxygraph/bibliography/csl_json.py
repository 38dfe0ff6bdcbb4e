"""CSL-JSON, which Zotero, Pandoc and most word processors' plug-ins read."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, repeat
from pathlib import Path

from oxygraph.bibliography.entries import Author, Entry, pages_in, pmid_in, year_in
from oxygraph.bibliography.reading import Problems

__all__ = ["read", "write"]

_ARTICLE = "article-journal"
_BETWEEN = re.compile(r"[ \t\r\n,]*")


def write(entries: Iterable[Entry]) -> str:
    """Entries as a CSL-JSON document."""
    return json.dumps([_item(entry) for entry in entries], ensure_ascii=False, indent=2) + "\n"


def _item(entry: Entry) -> dict[str, object]:
    authors = [{"family": a.family} | ({"given": a.given} if a.given else {}) for a in entry.authors]
    item: dict[str, object] = {
        "id": entry.key,
        "type": _ARTICLE if entry.journal else "document",
        "title": entry.title,
        "author": authors,
        "issued": {"date-parts": [[entry.year]]} if entry.year else None,
        "container-title": entry.journal,
        "volume": entry.volume,
        "page": entry.pages,
        "DOI": entry.doi,
        "PMID": entry.pmid,
        "note": entry.note,
    }
    return {key: value for key, value in item.items() if value}


def read(text: str, path: Path) -> list[Entry]:
    """The entries of a CSL-JSON document: a list of items, one item, or an object that holds `items`.

    Raises:
        InvalidDataError: It is no JSON, or no CSL-JSON; with every problem.
    """
    problems = Problems(path)
    try:
        found = json.loads(text)
    except json.JSONDecodeError as error:
        message = f"not readable as JSON: {error.msg.lower()} in column {error.colno}"
        problems.add(error.lineno, "json", message, "Export it anew as CSL JSON")
        found = []
    except (ValueError, RecursionError):  # a number of thousands of digits, lists in lists in lists
        message = "not readable as JSON: a number or a nesting that no paper has"
        problems.add(0, "json", message, "Export it anew as CSL JSON")
        found = []
    problems.stop()
    items = found.get("items", [found]) if isinstance(found, dict) else found
    entries = []
    lines = chain(_lines(text), repeat(0))  # a place that is not found is no reason to leave an item out
    for line, item in zip(lines, items if isinstance(items, list) else [items], strict=False):
        if isinstance(item, dict):
            entries.append(_entry(item, line))
        else:
            shown = "a list" if isinstance(item, list) else repr(str(item)[:30])
            problems.add(line, "csl-json", f"{shown} is no item", "Export it anew as CSL JSON")
    problems.stop()
    return entries


def _lines(text: str) -> Iterator[int]:
    """The line where each item of the outermost list begins; that of the document for one without a list."""
    decoder, place = json.JSONDecoder(), text.find("[") + 1
    if not text.lstrip().startswith("["):
        place = text.find("[", text.find('"items"')) + 1 if '"items"' in text else 0
    line, counted = 1, 0
    while True:
        place = _BETWEEN.match(text, place).end()  # type: ignore[union-attr]  # it fits everywhere
        line, counted = line + text.count("\n", counted, place), place
        yield line
        try:
            _, place = decoder.raw_decode(text, place)
        except (ValueError, RecursionError):
            return


def _entry(item: Mapping[str, object], line: int) -> Entry:
    def text(*keys: str) -> str:
        return next(filter(None, (_plain(item.get(key)) for key in keys)), "")

    note = text("note")
    authors = item.get("author")
    return Entry(
        text("id", "citation-key"),
        title=text("title"),
        authors=tuple(_author(name) for name in authors if isinstance(name, dict)) if isinstance(authors, list) else (),
        year=_year(item.get("issued")),
        journal=text("container-title", "container-title-short"),
        volume=text("volume"),
        pages=pages_in(text("page")),
        doi=text("DOI"),
        pmid=text("PMID") or pmid_in(note),
        line=line,
    )


def _plain(value: object) -> str:
    """What a field says; some programs send a list of one."""
    if isinstance(value, list):
        value = value[0] if value else None
    return str(value) if isinstance(value, (str, int, float)) else ""


def _author(name: Mapping[str, object]) -> Author:
    particle = str(name.get("non-dropping-particle") or name.get("dropping-particle") or "")
    family = str(name.get("family") or name.get("literal") or "")
    return Author(f"{particle} {family}".strip(), str(name.get("given") or ""))


def _year(issued: object) -> int | None:
    if not isinstance(issued, dict):
        return year_in(str(issued or ""))
    parts = issued.get("date-parts")
    try:
        return year_in(str(parts[0][0]))  # type: ignore[index]  # whatever was sent; what does not fit is caught
    except (TypeError, IndexError, KeyError):
        return year_in(str(issued.get("raw") or issued.get("literal") or ""))
