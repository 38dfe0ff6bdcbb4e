"""The curated records, frozen, each made from one row of plain text and turned back into it.

A record takes text that has passed the rules of `oxygraph.evidence.rules`; it does not judge. The columns of a file are
the fields of its record, in this order (`columns`). Source of the meanings: `docs/data-model.md`. Records are named
tuples, not data classes: they are as frozen, and the command line makes hundreds of them before its first answer.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import ClassVar, NamedTuple, Self

from oxygraph.evidence.cells import SIZES, Columns, Value, parsers_of, text_of, turned_over
from oxygraph.evidence.signs import SIGN_OF_EFFECT, Sign
from oxygraph.evidence.vocabulary import PASSING, SIGNED

__all__ = [
    "INITIALS",
    "NAMED",
    "TITLE_WORDS",
    "ContextTag",
    "Discrepancy",
    "Edge",
    "Node",
    "Place",
    "Record",
    "Reference",
    "TermMapping",
    "about_the_same",
]


class _Parsed(dict[str, Value]):
    """Text → what it says in a column; each is read once."""

    def __init__(self, parse: Callable[[str], Value]) -> None:
        super().__init__()
        self._parse = parse

    def __missing__(self, text: str) -> Value:
        found = self[text] = self._parse(text)
        return found


class Record:
    """What all records share: the way from a row and back."""

    __slots__ = ()
    FILE: ClassVar[str]
    KEY: ClassVar[tuple[str, ...]] = ("id",)
    """The columns that tell the record from all others of its file."""
    FILLED: ClassVar[tuple[str, ...]]
    """The columns that are never empty."""
    ADDED: ClassVar[frozenset[str]] = frozenset()
    """Columns that came after the first edition of the files: a file that lacks one says nothing in it."""
    SHOWN: ClassVar[tuple[str, ...]] = ()
    """Columns that a table for programs shows beside those of the file, from other files."""

    @classmethod
    def columns(cls) -> tuple[str, ...]:
        """The columns of the record's file, in order."""
        fields: tuple[str, ...] = cls._fields  # type: ignore[attr-defined]  # the named tuple beside it
        return fields

    @classmethod
    def from_row(cls, row: Mapping[str, str]) -> Self:
        """A record from one row of text.

        Args:
            row: Column → text; every column of the file must be there.

        Raises:
            ValueError: A number cannot be read; `oxygraph.evidence.rules` finds this first.
        """
        return next(cls.from_rows([row]))

    @classmethod
    def from_rows(cls, rows: Iterable[Mapping[str, str]]) -> Iterator[Self]:
        """The same of many."""
        columns = cls.columns()
        return cls.from_cells([row[column] for column in columns] for row in rows)

    @classmethod
    def from_cells(cls, rows: Iterable[Sequence[str]]) -> Iterator[Self]:
        """Records from the cells of rows, in the order of the columns."""
        return cls.from_columns(turned_over(rows))

    @classmethod
    def from_columns(cls, batches: Iterable[Columns]) -> Iterator[Self]:
        """The same from the cells of columns, of so many rows at once as somebody turned over; each text is read once.

        Going on batch by batch, no file is in memory twice.
        """
        parsed = [(place, _Parsed(parse)) for place, parse in parsers_of(cls.columns())]
        for batch in batches:
            columns: list[Iterable[Value]] = list(batch)
            for place, said in parsed:
                columns[place] = map(said.__getitem__, batch[place])
            yield from map(partial(tuple.__new__, cls), zip(*columns, strict=True))  # type: ignore[type-var]

    @classmethod
    def key_in(cls, row: Mapping[str, str]) -> str:
        """What tells the record from all others of its file, in one word: its id, where it has one."""
        return "/".join(row[column] for column in cls.KEY)

    @property
    def key(self) -> str:
        """The same of this record."""
        return "/".join(getattr(self, column) for column in self.KEY)

    def to_row(self) -> dict[str, str]:
        """The record as one row of text, in the order of its columns."""
        values: tuple[Value, ...] = self  # type: ignore[assignment]  # the named tuple beside it
        return {column: text_of(value) for column, value in zip(self.columns(), values, strict=True)}


class _NodeColumns(NamedTuple):
    id: str
    category: str
    name: str
    name_zh: str = ""
    synonyms: tuple[str, ...] = ()
    curie: str = ""
    xrefs: tuple[str, ...] = ()
    description: str = ""


class Node(_NodeColumns, Record):
    """A thing the literature talks about."""

    __slots__ = ()
    FILE: ClassVar[str] = "nodes.csv"
    FILLED: ClassVar[tuple[str, ...]] = ("id", "category", "name")


class _EdgeColumns(NamedTuple):
    id: str
    subject: str
    object: str
    predicate: str
    effect: str = ""
    subject_aspect: str = ""
    object_aspect: str = ""
    sex: str = ""
    species: str = ""
    population: tuple[str, ...] = ()
    dose_min: float | None = None
    dose_max: float | None = None
    dose_unit: str = ""
    dose_response: str = ""
    route: str = ""
    site: str = ""
    regimen: str = ""
    setting: tuple[str, ...] = ()
    evidence_type: str = ""
    analysis: str = ""
    effect_size: float | None = None
    effect_metric: str = ""
    ci_low: float | None = None
    ci_high: float | None = None
    tendency: str = ""
    certainty: str = ""
    sample_size: int | None = None
    layer: str = "review"
    citation: tuple[int, ...] = ()
    reference: tuple[str, ...] = ()
    section: str = ""
    statement: str = ""
    statement_zh: str = ""
    note: str = ""


class Edge(_EdgeColumns, Record):
    """One finding as one source asserts it, with the context it was found in."""

    __slots__ = ()
    FILE: ClassVar[str] = "edges.csv"
    FILLED: ClassVar[tuple[str, ...]] = ("id", "subject", "object", "predicate", "layer", "statement")
    ADDED: ClassVar[frozenset[str]] = SIZES | {"analysis", "effect_metric", "tendency"}
    SHOWN: ClassVar[tuple[str, ...]] = ("year", "doi", "pmid", "title")

    @property
    def signed(self) -> bool:
        """Whether the edge is a finding with an effect, not a structural fact."""
        return self.predicate in SIGNED

    @property
    def sign(self) -> Sign:
        """What the edge says of a direction; a structural one hands the sign of a path on, or makes it unknown."""
        if self.predicate in SIGNED:
            return SIGN_OF_EFFECT[self.effect]
        return Sign.SAME if self.predicate in PASSING else Sign.UNKNOWN

    @property
    def in_animals(self) -> bool:
        """Whether it was found in animals; what names no species may be about people."""
        return self.species not in {"", "human"}

    @property
    def studies(self) -> frozenset[str]:
        """What the finding rests on: its references, or the review's own word; nothing for uncited anatomy."""
        if self.reference:
            return frozenset(self.reference)
        return frozenset({self.layer}) if self.signed else frozenset()


def about_the_same(one: Edge, other: Edge) -> bool:
    """Whether two rows may be about the same aspects of the two things."""
    a, b = one.subject_aspect, other.subject_aspect
    if a and b and a != b:
        return False
    a, b = one.object_aspect, other.object_aspect
    return not (a and b and a != b)


class _ContextTagColumns(NamedTuple):
    id: str
    group: str
    broader: str = ""
    control: str = ""
    name: str = ""
    name_zh: str = ""
    description: str = ""


class ContextTag(_ContextTagColumns, Record):
    """A setting a finding was made in; two tags of one group exclude each other."""

    __slots__ = ()
    FILE: ClassVar[str] = "contexts.csv"
    FILLED: ClassVar[tuple[str, ...]] = ("id", "group", "name")
    ADDED: ClassVar[frozenset[str]] = frozenset({"broader", "control"})


INITIALS = r" [A-Z]{1,4}$"
"""What a short name leaves out of the name of an author, as a pattern."""

NAMED = 2
"""The most authors that a short name has; of more it names the first."""

TITLE_WORDS = 4
"""The most words of a title that stand for authors nobody has seen."""


class _ReferenceColumns(NamedTuple):
    id: str
    citation: tuple[int, ...] = ()
    title: str = ""
    authors: str = ""
    year: int | None = None
    journal: str = ""
    volume: str = ""
    pages: str = ""
    doi: str = ""
    pmid: str = ""
    identifier_verified: str = "no"
    match_confidence: str = "none"
    status: str = "published"
    cohort: str = ""
    includes: tuple[str, ...] = ()
    note: str = ""


class Reference(_ReferenceColumns, Record):
    """A publication, and how surely it is the one that the review cites under its number."""

    __slots__ = ()
    FILE: ClassVar[str] = "references.csv"
    FILLED: ClassVar[tuple[str, ...]] = ("id", "identifier_verified", "match_confidence", "status")
    ADDED: ClassVar[frozenset[str]] = frozenset({"volume", "pages", "cohort", "includes"})

    @property
    def short_name(self) -> str:
        """The publication as a text names it: `Sack et al. 2017`; without an author by the beginning of its title."""
        names = [name.strip() for name in self.authors.split(";") if name.strip()]
        families = [re.sub(INITIALS, "", name) for name in names[: NAMED + 1]]
        who = f"{families[0]} et al." if len(families) > NAMED else " & ".join(families) or self._begins
        return f"{who} {self.year or ''}".strip()

    @property
    def _begins(self) -> str:
        """How the title begins, or the id where there is none."""
        words = list(filter(None, self.title.strip("[]").split(" ")))
        more = " …" if len(words) > TITLE_WORDS else ""
        return f"“{' '.join(words[:TITLE_WORDS])}{more}”" if words else self.id

    @property
    def published_in(self) -> str:
        """Journal, volume and pages: `Psychoneuroendocrinology 64:143-149`; empty where none is known."""
        place = ":".join(filter(None, (self.volume, self.pages)))
        return " ".join(filter(None, (self.journal, place)))

    @property
    def links(self) -> tuple[str, ...]:
        """Where a reader finds the publication: its DOI as an address, then its PMID; those that are known."""
        doi = f"https://doi.org/{self.doi}" if self.doi else ""
        pmid = f"PMID {self.pmid}" if self.pmid else ""
        return tuple(filter(None, (doi, pmid)))

    @property
    def curies(self) -> tuple[str, ...]:
        """The same as programs name it: `doi:10.1038/npp.2014.12`, then `PMID:24448643`; those that are known."""
        return (*([f"doi:{self.doi}"] if self.doi else []), *([f"PMID:{self.pmid}"] if self.pmid else []))

    @property
    def retracted(self) -> bool:
        """Whether the publication was withdrawn, so that it supports no answer."""
        return self.status == "retracted"


class _DiscrepancyColumns(NamedTuple):
    id: str
    citation: tuple[int, ...] = ()
    reference: tuple[str, ...] = ()
    kind: str = ""
    review_edges: tuple[str, ...] = ()
    paper_edges: tuple[str, ...] = ()
    statement: str = ""
    statement_zh: str = ""


class Discrepancy(_DiscrepancyColumns, Record):
    """Where the review says something else than the paper it cites: both readings, by their edges and in a sentence."""

    __slots__ = ()
    FILE: ClassVar[str] = "audit.csv"
    FILLED: ClassVar[tuple[str, ...]] = ("id", "kind", "review_edges", "statement")

    @property
    def edges(self) -> tuple[str, ...]:
        """The edges of both readings, by id."""
        return (*self.review_edges, *self.paper_edges)


class _PlaceColumns(NamedTuple):
    node: str
    hemisphere: str
    x: float | None = None
    y: float | None = None
    z: float | None = None
    atlas: str = ""
    label: str = ""
    how: str = ""


class Place(_PlaceColumns, Record):
    """Where a region lies on one side of the brain, in millimetres of MNI152."""

    __slots__ = ()
    FILE: ClassVar[str] = "places.csv"
    FILLED: ClassVar[tuple[str, ...]] = ("node", "hemisphere", "x", "y", "z", "atlas", "how")
    KEY: ClassVar[tuple[str, ...]] = ("node", "hemisphere")


class _TermMappingColumns(NamedTuple):
    node: str
    curie: str
    mapping: str = ""
    label: str = ""


class TermMapping(_TermMappingColumns, Record):
    """How a term of a public ontology fits a node that names it, and what it is called there."""

    __slots__ = ()
    FILE: ClassVar[str] = "mappings.csv"
    FILLED: ClassVar[tuple[str, ...]] = ("node", "curie", "mapping")
    KEY: ClassVar[tuple[str, ...]] = ("node", "curie")
