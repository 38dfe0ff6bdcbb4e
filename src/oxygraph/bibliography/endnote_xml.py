"""The XML that EndNote exports."""

from collections.abc import Sequence
from pathlib import Path
from xml.parsers import expat

from oxygraph.bibliography.entries import Entry, doi_in, pmid_of_accession
from oxygraph.bibliography.reading import Problems

__all__ = ["read"]

_ANEW = "Export it anew from EndNote, as XML"
_DEEPEST = 100

Fields = list[tuple[tuple[str, ...], str]]
"""The names of the elements around a text, below its record, and the text; in order."""


def read(text: str, path: Path) -> list[Entry]:
    """The entries of an XML of EndNote.

    Raises:
        InvalidDataError: It is no XML, or not EndNote's; with the line.
    """
    problems = Problems(path)
    records = _Records()
    try:
        records.parse(text)
    except expat.ExpatError as error:
        problems.add(error.lineno, "xml", f"not readable as XML: {expat.ErrorString(error.code)}", _ANEW)
    except ValueError:
        problems.add(records.line, "xml", "not readable as XML: what no export of EndNote has", _ANEW)
    problems.stop()
    return [_entry(fields, line) for line, fields in records.found]


class _Records:
    """The records of a document as they are met; a style around part of a text is none of its elements."""

    def __init__(self) -> None:
        self.found: list[tuple[int, Fields]] = []
        self._open: list[str] = []
        self._texts: list[str] = []
        self._parser = expat.ParserCreate()
        self._parser.StartElementHandler = self._begin
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._texts.append
        self._parser.EntityDeclHandler = self._refuse

    @property
    def line(self) -> int:
        """Where the parser is."""
        return self._parser.CurrentLineNumber

    def parse(self, text: str) -> None:
        """Read a document to its end."""
        self._parser.Parse(text, True)  # noqa: FBT003  how expat calls the last part

    @staticmethod
    def _refuse(*_: object) -> None:
        raise ValueError

    def _begin(self, name: str, attributes: dict[str, str]) -> None:
        del attributes
        if name == "record":
            self.found.append((self.line, []))
        if name != "style":
            self._open.append(name)
            self._texts.clear()
        if len(self._open) > _DEEPEST:
            raise ValueError

    def _end(self, name: str) -> None:
        if name == "style":
            return
        said = " ".join("".join(self._texts).split())
        if said and "record" in self._open:
            self.found[-1][1].append((tuple(self._open[self._open.index("record") + 1 :]), said))
        self._texts.clear()
        self._open.pop()


def _entry(fields: Sequence[tuple[tuple[str, ...], str]], line: int) -> Entry:
    def texts(*path: str) -> list[str]:
        return [text for place, text in fields if place[: len(path)] == path]

    def first(*paths: tuple[str, ...]) -> str:
        return next((text for path in paths for text in texts(*path)), "")

    database = first(("remote-database-name",), ("remote-database-provider",))
    return Entry.read(
        first(("label",), ("rec-number",)),
        texts("contributors", "authors", "author"),
        line,
        title=first(("titles", "title")),
        date=first(("dates", "year"), ("dates", "pub-dates", "date")),
        journal=first(("periodical", "full-title"), ("titles", "secondary-title"), ("periodical", "abbr-1")),
        volume=first(("volume",)),
        pages=first(("pages",)),
        doi=first(("electronic-resource-num",)) or doi_in(texts("notes"), texts("urls")),
        pmid=pmid_of_accession(first(("accession-num",)), database, texts("notes"), texts("urls")),
    )
