"""Papers of a bibliography into references.csv of a folder of one's own: each once, all of them or none."""

from codecs import BOM_UTF8
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import combinations, count
from pathlib import Path
from typing import NamedTuple

from oxygraph.atomic import write_all
from oxygraph.bibliography.entries import Entry
from oxygraph.bibliography.formats import form_of, read_bibliography
from oxygraph.bibliography.reading import Problems
from oxygraph.errors import InvalidDataError, short
from oxygraph.evidence.arguments import checked
from oxygraph.evidence.canonical import text_of
from oxygraph.evidence.citation_keys import FreeIds
from oxygraph.evidence.folders import CuratedFile, folder_at, read_folders, reading_of, to_be_written
from oxygraph.evidence.identifiers import IDENTIFIERS, is_doi, is_pmid
from oxygraph.evidence.papers import SURE
from oxygraph.evidence.records import Reference
from oxygraph.evidence.rules import problems as rules_broken
from oxygraph.evidence.spelling import fold
from oxygraph.evidence.tables import Row, Table, Tables, by_id, tables_of
from oxygraph.plain_files import read_plain
from oxygraph.unfinished import settle

__all__ = ["ADDED", "THERE", "TWICE", "Imported", "TakenReference", "import_references"]

ADDED, THERE, TWICE = "added", "there", "twice"
"""What became of a paper: it is new, it was there already, or it stood before in the same file."""

_KEPT = {"zotero": "zotero-export.csv", "ris": "export.ris", "bibtex": "export.bib", "nbib": "export.nbib"} | {
    "enw": "export.enw",
    "wos": "export.ciw",
    "endnote_xml": "export.xml",
}
"""Format → how an export is called that stood where references.csv belongs; `export.json` for the other."""

_SAYS: Mapping[str, tuple[Callable[[str], bool], str]] = {
    "doi": (is_doi, "10.1038/npp.2011.138"),
    "pmid": (is_pmid, "21796104"),
}


class TakenReference(NamedTuple):
    """What became of one paper.

    Attributes:
        line: Where it begins in the file.
        key: What it is cited by there.
        title: Its title.
        status: `added`, `there` or `twice`.
        id: The id that findings name it by.
        file: The file that holds this id.
        withdrawn: Whether the file calls it retracted, and what is there already does not.
    """

    line: int
    key: str
    title: str
    status: str
    id: str
    file: str
    withdrawn: bool = False


class Imported(NamedTuple):
    """What became of a file.

    Attributes:
        papers: Its papers, in order.
        references: Those that are new, as rows of references.csv.
        files: What was written.
    """

    papers: tuple[TakenReference, ...]
    references: tuple[Reference, ...]
    files: tuple[Path, ...]


@checked
def import_references(path: str | Path, folder: str | Path | None = None, *beside: str | Path) -> Imported:
    """Bring the papers of a bibliography into references.csv of a folder of one's own.

    A paper that is there already, by DOI or PMID, or, where one of the two has neither, by title and year, is not
    brought again; what came of each is returned. A bibliography that stands in the folder as references.csv is kept
    beside it under a name of its format, such as zotero-export.csv or export.ris.

    Args:
        path: RIS, BibTeX, NBIB (PubMed), .enw or XML of EndNote, plain text of Web of Science, CSL-JSON, or the CSV of
            Zotero.
        folder: The folder, made if missing; nothing is written where it is None.
        *beside: Other folders whose papers are not brought again; the builtin graph is one, unless the folder stands
            alone.

    Raises:
        OSError: A file cannot be read or written, or the folder is that of the builtin graph; nothing has changed then.
        InvalidDataError: With every problem and its line; nothing has changed then.
    """
    target = None if folder is None else to_be_written(folder)
    source = Path(path)
    entries = read_bibliography(source)
    if target is None:
        known = _known(read_folders(beside).tables)
        return Imported(*_sorted_out(source, entries, known, "references.csv"), files=())
    settle(target)
    own = folder_at(target, own=True)
    place = own.files["references"]
    in_place = place.path.exists() and place.path.samefile(source)
    for kind, file in own.files.items():
        if file.there and not (in_place and kind == "references"):
            file.read()
    if place.issues:
        raise InvalidDataError(place.issues)
    there = [Reference.from_row(row.cells) for row in place.rows or ()]
    tables = reading_of(own).tables
    known = (_known(read_folders(beside).tables) if beside else {}) | _known(tables)
    papers, new = _sorted_out(source, entries, known, str(place.path))
    if not new and not in_place:
        return Imported(papers, new, ())
    export = read_plain(source) if in_place else b""
    stood: dict[Path, bytes | None] = {place.path: export or place.data or None}
    texts = {place.path: _mark(place) + text_of(Reference, [*there, *new]).encode()}
    if in_place and (kept := _kept_as(target, export)):
        texts[kept], stood[kept] = export, None
    return Imported(papers, new, write_all(texts, read=stood))


def _kept_as(folder: Path, export: bytes) -> Path | None:
    """Where an export is kept: a name that nothing has; nowhere where it is kept already."""
    first = folder / _KEPT.get(form_of(export), "export.json")
    for number in count(1):
        place = first.with_stem(f"{first.stem}-{number}") if number > 1 else first
        if not place.exists():
            return place
        if place.is_file() and place.read_bytes() == export:
            break
    return None


def _mark(place: CuratedFile) -> bytes:
    """A byte order mark where the file has one, or is new: Excel reads Chinese only behind it."""
    return BOM_UTF8 if not place.data or place.data.startswith(BOM_UTF8) else b""


def _known(tables: Tables) -> dict[str, Row]:
    return by_id(tables["references"].rows)


def _sorted_out(
    source: Path, entries: Iterable[Entry], known: Mapping[str, Row], place: str
) -> tuple[tuple[TakenReference, ...], tuple[Reference, ...]]:
    """What becomes of each paper, and those that are new."""
    problems = Problems(source)
    ids = FreeIds(fold(name) for name in known)
    index = _Index()
    for name, row in known.items():
        if row.cells["match_confidence"] in SURE:  # another identifies nobody
            index.add(Reference.from_row(row.cells), name, row.file)
    papers: list[TakenReference] = []
    new: list[Reference] = []
    brought: set[str] = set()
    rows: list[Row] = []
    for entry in entries:
        _judge(entry, problems)
        paper = Row("", 0, entry.to_reference("", source.name).to_row()).plain().cells
        reference = Reference.from_row(paper)
        found = index.find(reference)
        withdrawn = bool(found) and reference.retracted and not index.retracted(found, reference)
        if found:
            name, file = found
            status = TWICE if name in brought else THERE
        else:
            family = entry.authors[0].family if entry.authors else ""
            name, file, status = ids.next(family, entry.year, reference.title), place, ADDED
            brought.add(name)
            reference = reference._replace(id=name)
            index.add(reference, name, place)
            new.append(reference)
            rows.append(Row(str(source), entry.line, reference.to_row()))
        papers.append(TakenReference(entry.line, entry.key, reference.title, status, name, file, withdrawn))
    problems.stop()
    if issues := rules_broken({**tables_of(()), "references": Table("references", tuple(rows))}):
        raise InvalidDataError(issues)
    return tuple(papers), tuple(new)


def _judge(entry: Entry, problems: Problems) -> None:
    """What makes an entry no reference."""
    if not (entry.title.strip() or entry.doi or entry.pmid):
        message = f"{short(entry.key)} has no title, no DOI and no PMID" if entry.key else "it has no title"
        problems.add(entry.line, "title", message, "Complete it in your manager of references, or delete it", "title")
    for column, text in entry.doubts:
        if column == "year":
            fix = "Write the year with four digits, such as 2013"
            problems.add(entry.line, column, f"{short(text)} is no year", fix, column)
        else:
            fix = "Write ; between two authors, and each as Family, Given"
            problems.add(entry.line, column, f"{short(text)} may be one author or several", fix, column)
    for column, (fits, example) in _SAYS.items():
        text = getattr(entry, column)
        if text and not fits(IDENTIFIERS[column](text)):
            fix = f"Write it like {example}, or leave it out, and export it anew"
            problems.add(entry.line, "identifier", f"{short(text)} is no {column.upper()}", fix, column)


class _Index:
    """Which papers are there, by what tells them apart."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, str], tuple[str, str]] = {}
        self._titled: dict[tuple[str, ...], tuple[str, str]] = {}
        self._retracted: set[tuple[str, str]] = set()

    def add(self, reference: Reference, name: str, file: str) -> None:
        """One more, under an id that stands in a file."""
        for key in _identifiers(reference):
            self._found.setdefault(key, (name, file))
        if reference.retracted:
            self._retracted.update([(name, file), *_identifiers(reference)])
        for asked in _MAYBE_IDENTIFIED:
            # One title, and no two identifiers of a kind that tell them apart: equal ones are found before.
            if _title(reference) and not any(getattr(reference, column) for column in asked):
                self._titled.setdefault((*_title(reference), *asked), (name, file))

    def find(self, reference: Reference) -> tuple[str, str] | None:
        """Id and file of the same paper."""
        for key in _identifiers(reference):
            if key in self._found:
                return self._found[key]
        title, asked = _title(reference), (column for column in IDENTIFIERS if getattr(reference, column))
        return self._titled.get((*title, *asked)) if title else None

    def retracted(self, found: tuple[str, str] | None, reference: Reference) -> bool:
        """Whether a paper that was found is known to be retracted, under whatever id."""
        return found in self._retracted or not self._retracted.isdisjoint(_identifiers(reference))


_MAYBE_IDENTIFIED = [
    asked for number in range(len(IDENTIFIERS) + 1) for asked in combinations(tuple(IDENTIFIERS), number)
]
"""The identifiers that a paper may have, which is asked for."""


def _identifiers(reference: Reference) -> Iterator[tuple[str, str]]:
    yield from ((column, getattr(reference, column)) for column in IDENTIFIERS if getattr(reference, column))


def _title(reference: Reference) -> tuple[str, ...]:
    letters = "".join(c for c in fold(reference.title) if c.isalnum())
    return (f"title {reference.year}", letters) if letters else ()
