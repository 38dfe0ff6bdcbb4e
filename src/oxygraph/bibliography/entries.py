"""One paper as a bibliography has it, whatever the format, and how it is one of the graph's references and back."""

import re
import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

from oxygraph.evidence.citation_keys import without_marks
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.papers import surely_identified
from oxygraph.evidence.records import Reference

__all__ = ["Author", "Entry", "entries_of", "pages_in", "pmid_in", "year_in"]

_YEAR = re.compile(r"(?<!\d)(1[5-9]|20)\d\d(?!\d)")
_PMID = re.compile(r"(?:PMID|PubMed ID)\s*[:=]?\s*([1-9][0-9]{0,8})\b", re.IGNORECASE)
_RETRACTED = re.compile(r"\[?retracted(?: article)?\]?\s*[:.]\s*", re.IGNORECASE)
_LONGEST_INITIALS = 4


class Author(NamedTuple):
    """Who wrote it: the family name, or the name of a group, and what is known of the given ones."""

    family: str
    given: str = ""

    @classmethod
    def of_short(cls, name: str) -> "Author":
        """An author as references.csv writes one.

        >>> Author.of_short("de Wilde SJ")
        Author(family='de Wilde', given='S. J.')
        """
        family, _, initials = name.rpartition(" ")
        if not family or len(initials) > _LONGEST_INITIALS or not (initials.isalpha() and initials.isupper()):
            return cls(name)
        return cls(family, " ".join(f"{letter}." for letter in initials))

    @classmethod
    def of_text(cls, name: str) -> "Author":
        """An author as bibliographies write one: `Family, Given`, or `Given Family`, or `Family AB`.

        >>> Author.of_text("Doe, Jane"), Author.of_text("Jane van Doe"), Author.of_text("Doe J")
        (Author(family='Doe', given='Jane'), Author(family='van Doe', given='Jane'), Author(family='Doe', given='J.'))
        """
        family, comma, given = (part.strip() for part in " ".join(name.split()).partition(","))
        if comma:
            return cls(family, given)
        if (short := cls.of_short(family)).given:
            return short
        words = family.split()
        small = next((place for place, word in enumerate(words) if place and word.islower()), len(words) - 1)
        return cls(" ".join(words[max(small, 0) :]), " ".join(words[: max(small, 0)]))

    @property
    def short(self) -> str:
        """The author as references.csv writes one: `Doe J`, or the whole name where it has no Latin initials."""
        family = " ".join(self.family.replace(";", " ").replace("|", " ").split())
        given = "".join(part[0] for part in re.split(r"[\s.\-‐]+", without_marks(self.given)) if part[:1].isalpha())
        if not given.isascii():
            return family + " ".join(self.given.split())
        return f"{family} {given.upper()[:_LONGEST_INITIALS]}".strip()

    @property
    def inverted(self) -> str:
        """`Family, Given`."""
        return ", ".join(filter(None, self))


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
            pages=pages_in(self.pages),
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
    first, hyphen, last = (part.strip() for part in re.sub(r"\s*[-‐‑–—−]+\s*", "-", _text(text)).partition("-"))
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


def pmid_in(*texts: str) -> str:
    """The PMID that a note names, where a format has no place of its own for one."""
    return next((found[1] for text in texts for found in [_PMID.search(text)] if found), "")


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
