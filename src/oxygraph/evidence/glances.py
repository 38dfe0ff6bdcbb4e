"""A glance into a workbook: the names of its sheets, and the first of their rows, without the library that reads it."""

import zipfile
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import NamedTuple, cast
from xml.etree import ElementTree as ET

__all__ = ["Glance", "glance"]

_ROWS = 200
"""As many rows of a sheet are looked at."""

_CHUNK, _CHUNKS = 1 << 16, 64
"""A part is read in pieces of so many bytes, and so many of them at most."""


class Glance(NamedTuple):
    """A sheet: its name, the texts of its first row that has any, and whether another one has."""

    title: str
    header: tuple[str, ...]
    filled: bool


def glance(path: Path) -> list[Glance]:
    """The sheets of a workbook (.xlsx, .xlsm, .ods); none where it is none, or nobody can read it."""
    try:
        if not path.is_file():  # a pipe is never waited for
            return []
        with zipfile.ZipFile(path) as parts:
            read = _of_ods if "content.xml" in parts.namelist() else _of_xlsx
            return [_glance(title, rows) for title, rows in read(parts)]
    except Exception:  # noqa: BLE001  a file that is broken, or made to be, fails its parser in any way
        return []


def _glance(title: str, rows: Iterator[tuple[str, ...]]) -> Glance:
    said = [row for row in islice(rows, _ROWS) if any(text.strip() for text in row)]
    return Glance(title, said[0] if said else (), len(said) > 1)


def _name(element: ET.Element) -> str:
    return element.tag.rpartition("}")[2]


def _events(parts: zipfile.ZipFile, part: str) -> Iterator[tuple[str, ET.Element]]:
    """Where elements of a part begin and end, as far as it is looked at."""
    parser: ET.XMLPullParser[ET.Element] = ET.XMLPullParser(("start", "end"))
    with parts.open(part) as source:
        for _ in range(_CHUNKS):
            data = source.read(_CHUNK)
            parser.feed(data)
            yield from cast("Iterator[tuple[str, ET.Element]]", parser.read_events())  # of the kinds asked for
            if not data:
                return


def _elements(parts: zipfile.ZipFile, part: str, name: str) -> Iterator[ET.Element]:
    """The elements of a name in a part, each whole when it comes."""
    for event, element in _events(parts, part):
        if event == "end" and _name(element) == name:
            yield element
            element.clear()


def _attribute(element: ET.Element, name: str) -> str:
    return next((value for key, value in element.attrib.items() if key.rpartition("}")[2] == name), "")


def _of_xlsx(parts: zipfile.ZipFile) -> Iterator[tuple[str, Iterator[tuple[str, ...]]]]:
    targets = {
        _attribute(link, "Id"): _attribute(link, "Target")
        for link in _elements(parts, "xl/_rels/workbook.xml.rels", "Relationship")
    }
    texts: list[str] = []
    if "xl/sharedStrings.xml" in parts.namelist():
        found = _elements(parts, "xl/sharedStrings.xml", "si")
        texts = ["".join(text.text or "" for text in one.iter() if _name(text) == "t") for one in found]
    for sheet in _elements(parts, "xl/workbook.xml", "sheet"):
        target = targets[_attribute(sheet, "id")]
        part = target.removeprefix("/") if target.startswith("/") else f"xl/{target}"
        yield _attribute(sheet, "name"), (_cells(row, texts) for row in _elements(parts, part, "row"))


def _cells(row: ET.Element, texts: list[str]) -> tuple[str, ...]:
    """What stands in a row: a text of the sheet's own, the number of one of the workbook's, or another value."""
    cells = []
    for cell in row:
        text = "".join(part.text or "" for part in cell.iter() if _name(part) in {"t", "v"})
        shared = cell.get("t") == "s" and text.isdecimal()
        cells.append(texts[int(text)] if shared and int(text) < len(texts) else text)
    return tuple(cells)


def _of_ods(parts: zipfile.ZipFile) -> Iterator[tuple[str, Iterator[tuple[str, ...]]]]:
    """The sheets up to the first that is longer than what is looked at: the others would have to be read through it."""
    title, rows = "", list[tuple[str, ...]]()
    for event, element in _events(parts, "content.xml"):
        name = _name(element)
        if event == "start" and name == "table":
            title, rows = _attribute(element, "name"), []
        elif event == "end" and name == "table-row":
            rows.append(tuple("".join(cell.itertext()) for cell in element))
            element.clear()
        if event == "end" and (name == "table" or len(rows) == _ROWS):
            yield title, iter(rows)
        if len(rows) == _ROWS:
            return
