"""CSL-JSON, which Zotero, Pandoc and most word processors' plug-ins read, and what is close to it.

Better BibTeX and Zotero write items of their own, whose fields have other names; Crossref's interface sends CSL-JSON in
an envelope.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, repeat
from pathlib import Path

from oxygraph.bibliography.authors import Author, whole
from oxygraph.bibliography.entries import NO_PAPERS, Entry, doi_in, pmid_in
from oxygraph.bibliography.reading import Problems

__all__ = ["read", "write"]

_ARTICLE = "article-journal"
_BETWEEN = re.compile(r"[ \t\r\n,]*")
_LIST = re.compile(r'"items"\s*:\s*(?=\[)')
_ANEW = "Export it anew as CSL JSON"
_DATES = ("issued", "published", "published-print", "published-online")
_ELSEWHERE = {
    "author": ("authors", "authorships", "creators"),
    "issued": ("year", "publication_year", "publicationYear", "date"),
    "container-title": ("journal", "publicationTitle", "venue"),
}
"""Field of CSL-JSON → what other programs call it, whose items are not read for that."""


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
        problems.add(error.lineno, "json", message, _ANEW)
        found = []
    except (ValueError, RecursionError):  # a number of thousands of digits, lists in lists in lists
        message = "not readable as JSON: a number or a nesting that no paper has"
        problems.add(0, "json", message, _ANEW)
        found = []
    problems.stop()
    items = _items(found)
    entries = []
    lines = chain(_lines(text, items), repeat(0))  # a place that is not found is no reason to leave an item out
    for line, item in zip(lines, items, strict=False):
        if isinstance(item, dict):
            plain = _plainly(item)
            if unread := _unread(plain):
                problems.add(line, "csl-json", f"{', '.join(unread)}: no field of CSL-JSON", _ANEW)
            elif plain.get("itemType") not in NO_PAPERS:
                entries.append(_entry(plain, line))
        else:
            shown = "a list" if isinstance(item, list) else repr(str(item)[:30])
            problems.add(line, "csl-json", f"{shown} is no item", _ANEW)
    problems.stop()
    return entries


def _items(found: object) -> list[object]:
    """The items of a document, without the envelopes that programs put around them."""
    if isinstance(found, dict) and isinstance(found.get("message"), dict):
        found = found["message"]
    if isinstance(found, dict):
        found = found.get("items", [found])
    return found if isinstance(found, list) else [found]


def _unread(item: Mapping[str, object]) -> list[str]:
    """Fields in which another program wrote what would be lost."""
    return [name for key, names in _ELSEWHERE.items() if not item.get(key) for name in names if item.get(name)]


def _plainly(item: Mapping[str, object]) -> Mapping[str, object]:
    """An item with the fields of CSL-JSON; those of Better BibTeX and of Zotero's interface bear other names."""
    if isinstance(item.get("data"), dict):
        item = item["data"]  # type: ignore[assignment]  # as the interface of Zotero sends it
    if "itemType" not in item:
        return item
    creators = item.get("creators")
    authors = [
        {"family": name.get("lastName"), "given": name.get("firstName"), "literal": name.get("name")}
        for name in (creators if isinstance(creators, list) else ())
        if isinstance(name, dict) and name.get("creatorType", "author") == "author"
    ]
    named = {
        "id": item.get("citationKey") or item.get("citekey") or item.get("key") or item.get("itemKey"),
        "author": authors,
        "issued": item.get("date"),
        "container-title": item.get("publicationTitle") or item.get("bookTitle") or item.get("proceedingsTitle"),
        "page": item.get("pages"),
        "note": item.get("extra"),
    }
    return named | {key: item.get(key) for key in ("itemType", "title", "volume", "DOI", "PMID")}


def _lines(text: str, items: Sequence[object]) -> Iterator[int]:
    """The line where each item begins; that of the document for one without a list."""
    decoder, place = json.JSONDecoder(), text.find("[") + 1
    if not text.lstrip().startswith("["):
        lists = (found.end() for found in _LIST.finditer(text))
        place = next((begun + 1 for begun in lists if decoder.raw_decode(text, begun)[0] == items), 0)
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

    names = item.get("author") or ()
    return Entry.read(
        text("id", "citation-key"),
        list(chain.from_iterable(map(_authors, names if isinstance(names, (list, tuple)) else [names]))),
        line,
        title=text("title"),
        date=next(filter(None, (_date(item.get(key)) for key in _DATES)), ""),
        journal=text("container-title", "container-title-short"),
        volume=text("volume"),
        pages=text("page"),
        doi=text("DOI") or doi_in([text("note")], [text("URL")]),
        pmid=text("PMID") or pmid_in(text("note")),
    )


def _plain(value: object) -> str:
    """What a field says; some programs send a list of one."""
    if isinstance(value, list):
        value = value[0] if value else None
    return str(value) if isinstance(value, (str, int, float)) else ""


def _authors(name: object) -> list[str | Author]:
    """Whom an item of `author` names."""
    if not isinstance(name, dict):
        return [_plain(name)]
    particle = _plain(name.get("non-dropping-particle")) or _plain(name.get("dropping-particle"))
    family, given = _plain(name.get("family")), _plain(name.get("given"))
    if given:
        return [Author.of_names(f"{particle} {family}".strip(), given, _plain(name.get("suffix")))]
    said = family or _plain(name.get("literal")) or _plain(name.get("name"))
    return list(whole(f"{particle} {said}".strip()))


def _date(issued: object) -> str:
    if not isinstance(issued, dict):
        return _plain(issued)
    parts = issued.get("date-parts")
    try:
        return str(parts[0][0] or "")  # type: ignore[index]  # whatever was sent; what does not fit is caught
    except (TypeError, IndexError, KeyError):
        return str(issued.get("raw") or issued.get("literal") or "")
