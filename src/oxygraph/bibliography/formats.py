"""The formats of bibliographies by name: which can be written, and which one a file is in."""

import re
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path

from oxygraph.bibliography.entries import Entry, entries_of
from oxygraph.bibliography.reading import Problems
from oxygraph.evidence.arguments import checked, one_of, several_of
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.loose_csv import not_utf8
from oxygraph.evidence.records import Reference
from oxygraph.plain_files import MOST_BYTES, read_plain

__all__ = ["WRITTEN", "form_of", "read_bibliography", "write_bibliography", "write_entries"]

WRITTEN = {"bibtex": "bibtex", "ris": "ris", "csl-json": "csl_json"}
"""Format that can be written → its module."""

_READ = "RIS, BibTeX, NBIB (PubMed), EndNote (.enw or XML), Web of Science (plain text), CSL-JSON or the CSV of Zotero"
_ZOTERO = frozenset({"Key", "Item Type", "Title"})
"""Columns that every export of Zotero has."""

_NOTE_EXPRESS = "{Reference Type}:"
_OTHERS = (
    ("a table of Web of Science", re.compile(r"\APT\tAU\t")),
    ("a table of PubMed", re.compile(r"\A\"?PMID\"?,\"?Title\"?,")),
    ("the XML of PubMed", re.compile(r"<PubmedArticleSet")),
    ("an export of NoteExpress", re.compile(rf"\A\s*{re.escape(_NOTE_EXPRESS)}")),
    ("an export of RefWorks", re.compile(r"\A\s*RT [A-Z]")),
    ("the RDF of Zotero", re.compile(r"<rdf:RDF")),
)
"""What else programs export, each with what it begins with."""

_TAGGED = {
    "nbib": re.compile(r"^[ \t]*PMID-", re.MULTILINE),
    "ris": re.compile(r"^[ \t]*TY  -", re.MULTILINE),
    "enw": re.compile(r"^%0 ", re.MULTILINE),
    "wos": re.compile(r"\A(?:FN .*(?:Clarivate|Thomson|ISI|Web of)|PT [A-Z]$)", re.MULTILINE),
    "endnote_xml": re.compile(r"<records>\s*<record>"),
}
"""Format whose beginning tells it → what stands there."""

_HEAD = 4000
_UTF_16 = frozenset({b"\xff\xfe", b"\xfe\xff"})


@checked
def write_bibliography(graph: EvidenceGraph, references: Iterable[Reference], form: str) -> str:
    """References as the text of a bibliography, one entry a paper.

    Args:
        graph: Whose references they are.
        references: The references.
        form: `bibtex`, `ris` or `csl-json`.

    Raises:
        QuestionError: Something is no reference.
        UnknownNameError: It is none of these.
    """
    papers = several_of("references", references, Reference)
    return write_entries(entries_of(graph, papers), form)


def write_entries(entries: Iterable[Entry], form: str) -> str:
    """Entries as the text of a bibliography.

    Args:
        entries: The entries.
        form: `bibtex`, `ris` or `csl-json`.

    Raises:
        UnknownNameError: It is none of these.
    """
    module = WRITTEN[one_of("format", form, WRITTEN)]
    text: str = import_module(f"oxygraph.bibliography.{module}").write(entries)
    return text


@checked
def read_bibliography(path: str | Path) -> list[Entry]:
    """The entries of a file, which is recognized by what stands in it.

    Args:
        path: A file in RIS, BibTeX, NBIB, CSL-JSON, .enw or XML of EndNote, plain text of Web of Science, or the CSV
            of Zotero.

    Raises:
        OSError: It cannot be read.
        InvalidDataError: It is in none of these formats, or broken; with every problem and its line.
    """
    place = Path(path)
    problems = Problems(place)
    data = read_plain(place, MOST_BYTES)
    try:
        text = data.decode("utf-16" if data[:2] in _UTF_16 else "utf-8-sig")
    except UnicodeDecodeError as error:
        line, message = not_utf8(error)
        problems.add(line, "encoding", message, "Export it anew in UTF-8")
        text = ""
    problems.stop()
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    form = _form(text)
    if not form:
        other = next((name for name, begins in _OTHERS if begins.search(text[:_HEAD])), "")
        message = f"this is {other}, which is not read" if other else "this is no bibliography"
        message = message if text.strip() else "the file is empty"
        problems.add(0, "bibliography", message, f"Export it as {_READ}")
    problems.stop()
    found: list[Entry] = import_module(f"oxygraph.bibliography.{form}").read(text, place)
    if not found:
        problems.add(0, "bibliography", "no paper is in it", f"Export it as {_READ}")
    problems.stop()
    return found


def form_of(data: bytes) -> str:
    """The module of the format that a file is in; empty for none."""
    return _form(data.decode("utf-16" if data[:2] in _UTF_16 else "utf-8-sig", errors="replace"))


def _form(text: str) -> str:
    """The module of the format that a text is in; empty for none."""
    begun = text[:_HEAD].lstrip("\ufeff \t\n")
    if begun[:1] in {"[", "{"} and not begun.startswith(_NOTE_EXPRESS):
        return "csl_json"
    first = begun.partition("\n")[0]
    found = next((form for form, begins in _TAGGED.items() if begins.search(begun)), "")
    if not found and {cell.strip(' "') for cell in re.split(r"[,;\t]", first)} >= _ZOTERO:
        found = "zotero"
    return found or ("bibtex" if re.search(r"@\s*[A-Za-z]+\s*[{(]", text) else "")
