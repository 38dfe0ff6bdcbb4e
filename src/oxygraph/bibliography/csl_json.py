"""CSL-JSON, which Zotero, Pandoc and most word processors' plug-ins read."""

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from oxygraph.bibliography.entries import Author, Entry, pages_in, pmid_in, year_in
from oxygraph.bibliography.reading import Problems

__all__ = ["read", "write"]

_ARTICLE = "article-journal"


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
    problems.stop()
    items = found.get("items", [found]) if isinstance(found, dict) else found
    entries = []
    for line, item in zip(_lines(text), items if isinstance(items, list) else [items], strict=False):
        if isinstance(item, dict):
            entries.append(_entry(item, line))
        else:
            problems.add(line, "csl-json", f"{str(item)[:30]!r} is no item", "Export it anew as CSL JSON")
    problems.stop()
    return entries


def _lines(text: str) -> Iterator[int]:
    """The line where each item of the outermost list begins; that of the document for one without a list."""
    decoder, place = json.JSONDecoder(), text.find("[") + 1
    if not text.lstrip().startswith("["):
        place = text.find("[", text.find('"items"')) + 1 if '"items"' in text else 0
    while place >= 0:
        place += len(text[place:]) - len(text[place:].lstrip(" \t\r\n,"))
        yield text[:place].count("\n") + 1
        try:
            _, place = decoder.raw_decode(text, place)
        except json.JSONDecodeError:
            return


def _entry(item: Mapping[str, object], line: int) -> Entry:
    def text(*keys: str) -> str:
        return next((str(item[key]) for key in keys if item.get(key) not in {None, ""}), "")

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
