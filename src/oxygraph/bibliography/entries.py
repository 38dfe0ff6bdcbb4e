"""One paper as a bibliography has it, whatever the format, and how it is one of the graph's references and back."""

import re
import unicodedata
from collections.abc import Iterable
from typing import NamedTuple
from urllib.parse import unquote

from oxygraph.bibliography.authors import Author, authors_in
from oxygraph.bibliography.markup import plain
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.papers import surely_identified
from oxygraph.evidence.records import Reference

__all__ = ["NO_PAPERS", "Entry", "doi_in", "entries_of", "pmid_in", "pmid_of_accession"]

NO_PAPERS = frozenset({"attachment", "note", "annotation"})
"""What a library of Zotero holds beside papers, by its own words."""

_YEAR = re.compile(r"(?<!\d)(1[5-9]|20)\d\d(?!\d)")
_BARE_PMID = re.compile(r"[1-9][0-9]{3,8}")
_PUBMED = re.compile("pubmed|medline|nlm", re.IGNORECASE)
_ADDRESS = re.compile(r"ncbi\.nlm\.nih\.gov/(?:pubmed/)?([0-9]+)")
_PMID = re.compile(r"(?:PMID|PubMed ID)\s*[:=]?\s*([1-9][0-9]{0,8})\b", re.IGNORECASE)
_DOI = re.compile(r"^\s*DOI\s*[:=]\s*(10\.\S+)", re.IGNORECASE | re.MULTILINE)
_DOI_ADDRESS = re.compile(r"\s*https?://(?:(?:dx|www)\.)?doi\.org/(10\.\S+)\s*", re.IGNORECASE)
_RETRACTED = re.compile(r"\[?retracted(?: article)?\]?\s*[:.]\s*", re.IGNORECASE)
_VOLUME = re.compile(r"\b(?:vol(?:ume)?s?|bd|band)\b\.?\s*(?=\S)|第\s*(?=[0-9])|(?<=[0-9])\s*卷$", re.IGNORECASE)
_PAGES = re.compile(
    r"\b(?:pp?|pgs?|pages?|seiten?)\b\.?\s*(?=[A-Za-z]?[0-9])|\bS\.\s*(?=[0-9])|第\s*(?=[0-9])|\s*[页頁]$",
    re.IGNORECASE,
)
"""What a program, or a person, writes before the number itself."""


class Entry(NamedTuple):
    """One paper in a bibliography.

    Attributes:
        key: What it is cited by there.
        title: Its title.
        authors: Who wrote it, in order.
        year: When; None where it is not known.
        journal: Where.
        volume: Of the journal.
        pages: `199-208`.
        doi: Its DOI, as it was found.
        pmid: Its PMID, as it was found.
        retracted: Whether it was withdrawn.
        note: What else a reader must know.
        line: Where it begins in the file it was read from; 0 where it was not.
        doubts: What could not be read: a column, and what stands there.
    """

    key: str
    title: str = ""
    authors: tuple[Author, ...] = ()
    year: int | None = None
    journal: str = ""
    volume: str = ""
    pages: str = ""
    doi: str = ""
    pmid: str = ""
    retracted: bool = False
    note: str = ""
    line: int = 0
    doubts: tuple[tuple[str, str], ...] = ()

    @classmethod
    def read(
        cls,
        key: str,
        authors: Iterable[str | Author],
        line: int,
        *,
        date: str,
        retracted: bool = False,
        **fields: str,
    ) -> "Entry":
        """A paper as a file has it, whatever its program left in the fields.

        Args:
            key: What it is cited by there.
            authors: Its authors, and texts that name one or several.
            line: Where it begins.
            date: When it appeared.
            retracted: Whether the file says that it was withdrawn.
            **fields: Its title, journal, volume, pages, DOI and PMID.
        """
        found = {column: plain(text) for column, text in fields.items()}
        when = plain(unicodedata.normalize("NFKC", date))
        named = [(who, (Author(*map(plain, who)),) if isinstance(who, Author) else authors_in(who)) for who in authors]
        doubts = [("authors", str(who)) for who, some in named if some is None]
        if year_in(when) is None and re.search("[1-9]", when):
            doubts.append(("year", when))
        found["volume"] = _VOLUME.sub("", unicodedata.normalize("NFKC", found["volume"]))
        found["pages"] = pages_in(_PAGES.sub("", unicodedata.normalize("NFKC", found["pages"])))
        return cls(
            key,
            authors=tuple(author for _, some in named for author in some or ()),
            year=year_in(when),
            retracted=retracted,
            line=line,
            doubts=tuple(doubts),
            **found,
        )

    @classmethod
    def of_reference(cls, reference: Reference, key: str) -> "Entry":
        """A reference of the graph, to be cited by a key."""
        names = [name.strip() for name in reference.authors.split(";") if name.strip()]
        columns = ("title", "year", "journal", "volume", "pages", "doi", "pmid")
        note = ["Retracted."] if reference.retracted else []
        if reference.citation and not surely_identified(reference):
            cited = ", ".join(map(str, reference.citation))
            note.append(f"Match to the review's number {cited}: {reference.match_confidence}.")
        return cls(
            key,
            authors=tuple(map(Author.of_short, names)),
            retracted=reference.retracted,
            note=" ".join(note),
            **{column: getattr(reference, column) for column in columns},
        )

    def to_reference(self, name: str, origin: str) -> Reference:
        """A reference of one's own.

        Args:
            name: Its id.
            origin: The name of the file it came from.
        """
        withdrawn = _RETRACTED.match(self.title)
        return Reference(
            name,
            title=_text(self.title[withdrawn.end() :] if withdrawn else self.title),
            authors="; ".join(filter(None, (author.short for author in self.authors))),
            year=self.year,
            journal=_text(self.journal),
            volume=_text(self.volume),
            pages=self.pages,
            doi=_text(self.doi),
            pmid=_text(self.pmid),
            identifier_verified="yes" if self.doi or self.pmid else "no",
            match_confidence="high",
            status="retracted" if self.retracted or withdrawn else "published",
            note=f"Imported from {_text(origin)}.",
        )


def _text(text: str) -> str:
    """A text in one line, without what parts the items of a cell."""
    return " ".join(unicodedata.normalize("NFC", text).replace("|", "/").split())


def pages_in(text: str) -> str:
    """Pages with one hyphen between the first and the last, both written out.

    >>> pages_in("199–208"), pages_in("1066--78.e6"), pages_in("714")
    ('199-208', '1066-1078.e6', '714')
    """
    first, hyphen, last = (part.strip() for part in re.sub(r"(?:\s*[-‐‑–—−])+\s*", "-", _text(text)).partition("-"))
    digits = re.match(r"\d*", last)
    shorter = len(first) - len(digits[0]) if digits and first.isdecimal() else 0
    if hyphen and digits and digits[0] and shorter > 0:
        last = first[:shorter] + last
    return f"{first}-{last}" if last else first


def year_in(text: str) -> int | None:
    """The year that a date names, however it is written; None where it names none.

    >>> year_in("2017/05/03//"), year_in("May 2017"), year_in("in press")
    (2017, 2017, None)
    """
    found = _YEAR.search(text)
    return int(found[0]) if found else None


def doi_in(notes: Iterable[str], addresses: Iterable[str]) -> str:
    r"""The DOI that a line of a note names, or the address of a paper is, where its own field is empty.

    >>> doi_in(["Cited often\nDOI: 10.1000/a"], []), doi_in([], ["https://doi.org/10.1000/b%281%29"])
    ('10.1000/a', '10.1000/b(1)')
    """
    found = [*map(_DOI.search, notes), *map(_DOI_ADDRESS.fullmatch, map(unquote, addresses))]
    return next((hit[1] for hit in found if hit), "")


def pmid_in(*texts: str) -> str:
    """The PMID that a note names, where a format has no place of its own for one."""
    return next((found[1] for text in texts for found in [_PMID.search(text)] if found), "")


def pmid_of_accession(accession: str, database: str, notes: Iterable[str], addresses: Iterable[str]) -> str:
    """The PMID of a paper: its number in a database that is PubMed, or what a note or an address says."""
    if _BARE_PMID.fullmatch(accession) and _PUBMED.search(database):
        return accession
    return pmid_in(accession, *notes, *map(_of_address, addresses))


def _of_address(address: str) -> str:
    """The address of a paper in PubMed, as a note that names its PMID."""
    found = _ADDRESS.search(address)
    return f"PMID: {found[1]}" if found else ""


def _papers(graph: EvidenceGraph, references: Iterable[Reference]) -> list[Reference]:
    """The papers behind references, each once, as one record: what one reference lacks another may have."""
    papers = graph.papers.paper
    wanted = dict.fromkeys(papers[reference.id] for reference in references)
    same: dict[str, list[Reference]] = {}
    for name in sorted(papers, key=lambda name: name != papers[name]):
        if papers[name] in wanted:
            same.setdefault(papers[name], []).append(graph.references[name])
    return [_merged(same[paper], withdrawn=paper in graph.papers.withdrawn) for paper in wanted]


def _merged(references: list[Reference], *, withdrawn: bool) -> Reference:
    first, *others = references
    for other in others:
        blanks = [c for c in Reference.columns() if not getattr(first, c) and getattr(other, c)]
        first = first._replace(**{column: getattr(other, column) for column in blanks})
    return first._replace(status="retracted") if withdrawn else first


def entries_of(graph: EvidenceGraph, references: Iterable[Reference]) -> list[Entry]:
    """References as a bibliography has them, one entry a paper, in the order of their keys."""
    keys = graph.citation_keys
    found = [Entry.of_reference(reference, keys[reference.id]) for reference in _papers(graph, references)]
    return sorted(found, key=lambda entry: entry.key)
