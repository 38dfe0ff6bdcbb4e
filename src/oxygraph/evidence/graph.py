"""`EvidenceGraph`: the curated records as one immutable, indexed graph."""

from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from functools import cached_property
from itertools import chain
from operator import attrgetter
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Self, SupportsIndex, TypeVar, Unpack

from oxygraph.errors import InvalidDataError
from oxygraph.evidence.arguments import checked, name_of
from oxygraph.evidence.context import Context, Match
from oxygraph.evidence.keys import ContextKeys
from oxygraph.evidence.kinds import RECORDS
from oxygraph.evidence.names import Names, layers_named
from oxygraph.evidence.papers import Papers, short_names
from oxygraph.evidence.records import (
    ContextTag,
    Discrepancy,
    Edge,
    Node,
    Place,
    Record,
    Reference,
    TermMapping,
)
from oxygraph.evidence.scoper import Scoper, population_hierarchy
from oxygraph.evidence.scopes import Scope
from oxygraph.evidence.vocabulary import SIGNED
from oxygraph.evidence.word_lists import OwnWord, WordLists
from oxygraph.evidence.word_sets import OWN_LAYERS

if TYPE_CHECKING:
    from oxygraph.evidence.tables import Tables

__all__ = ["Adjacency", "EvidenceGraph"]

R = TypeVar("R", bound=Record)
K = TypeVar("K")

Adjacency = Mapping[str, Mapping[str, tuple[Edge, ...]]]
"""Node → neighbour → all edges between the two, in one direction."""


class EvidenceGraph:
    """All findings, none merged; it cannot exist while a rule is broken.

    Attributes:
        nodes: Nodes by id.
        edges: Findings and structural facts by id.
        contexts: Setting tags by id.
        references: Publications by id.
        audit: Where the review differs from a paper it cites, by id.
        words: Words that a folder of one's own brought to the lists that grow, by list and word (`species/dog`).
        lists: The closed word lists, with these.
        successors: Subject → object → edges.
        predecessors: Object → subject → edges.
        scoper: Turns edges and questions into scopes.
        kept: What others worked out of the graph and find again, since it never changes: a place for each owner.
    """

    def __init__(  # noqa: PLR0913, PLR0917  an argument a file
        self,
        nodes: Iterable[Node],
        edges: Iterable[Edge],
        contexts: Iterable[ContextTag] = (),
        references: Iterable[Reference] = (),
        audit: Iterable[Discrepancy] = (),
        places: Iterable[Place] = (),
        mappings: Iterable[TermMapping] = (),
        words: Iterable[OwnWord] = (),
    ) -> None:
        """Check every rule, then index.

        Raises:
            InvalidDataError: With every problem at once.
        """
        from oxygraph.evidence.rules import problems  # noqa: PLC0415  the builtin graph was found sound before
        from oxygraph.evidence.tables import tables_of  # noqa: PLC0415  likewise

        files: tuple[Iterable[Record], ...] = (nodes, edges, contexts, references, audit, places, mappings, words)
        found = dict(zip(RECORDS, map(tuple, files), strict=True))
        if issues := problems(tables_of(chain.from_iterable(found.values()))):
            raise InvalidDataError(issues)
        self._index(found)

    @classmethod
    def from_tables(cls, tables: "Tables") -> Self:
        """A graph from rows of text.

        Raises:
            InvalidDataError: With every problem at once.
        """
        from oxygraph.evidence.rules import problems  # noqa: PLC0415  the builtin graph was found sound before

        if issues := problems(tables):
            raise InvalidDataError(issues)
        return cls.of_checked(tables)

    @classmethod
    def of_checked(cls, tables: "Tables") -> Self:
        """A graph from tables that `oxygraph.evidence.rules.problems` has just found clean."""
        return cls.of_sound(
            {kind: record.from_rows(row.cells for row in tables[kind].rows) for kind, record in RECORDS.items()}
        )

    @classmethod
    def of_sound(cls, records: Mapping[str, Iterable[Record]]) -> Self:
        """A graph of records, by their kind, that were found sound."""
        graph = cls.__new__(cls)
        graph._index(records)  # noqa: SLF001  its own class
        return graph

    def _index(self, records: Mapping[str, Iterable[Any]]) -> None:
        """Index records by their kind, as in `oxygraph.evidence.kinds.RECORDS`; none of a kind that is not there."""
        found = {kind: records.get(kind, ()) for kind in RECORDS}
        self._places: Iterable[Place] = found["places"]
        self._mappings: Iterable[TermMapping] = found["mappings"]
        self.nodes: Mapping[str, Node] = _by_key(found["nodes"])
        self.edges: Mapping[str, Edge] = _by_key(found["edges"])
        self.contexts: Mapping[str, ContextTag] = _by_key(found["contexts"])
        self.references: Mapping[str, Reference] = _by_key(found["references"])
        self.audit: Mapping[str, Discrepancy] = _by_key(found["audit"])
        self.words: Mapping[str, OwnWord] = _by_key(found["words"])
        self.lists = WordLists(self.words.values())
        parallel: dict[tuple[str, str], list[Edge]] = {}
        for edge in self.edges.values():
            parallel.setdefault((edge.subject, edge.object), []).append(edge)
        forth: dict[str, dict[str, tuple[Edge, ...]]] = {name: {} for name in self.nodes}
        back: dict[str, dict[str, tuple[Edge, ...]]] = {name: {} for name in self.nodes}
        for (subject, target), edges_between in parallel.items():
            forth[subject][target] = back[target][subject] = tuple(edges_between)
        self.successors: Adjacency = MappingProxyType({name: MappingProxyType(found) for name, found in forth.items()})
        self.predecessors: Adjacency = MappingProxyType({name: MappingProxyType(found) for name, found in back.items()})
        disorders = frozenset(node.id for node in self.nodes.values() if node.category == "Disorder")
        self.kept: dict[type, object] = {}
        kinds = ((edge.subject, edge.object) for edge in self.edges.values() if edge.predicate == "subclass_of")
        populations = population_hierarchy(kinds, disorders, self.lists)
        self.scoper = Scoper(self.contexts, populations, disorders, self.lists)

    @cached_property
    def places(self) -> Mapping[str, Place]:
        """Where regions lie, by node and hemisphere (`amygdala/left`); an answer asks for none of them."""
        return _by_key(self._places)

    @cached_property
    def mappings(self) -> Mapping[str, TermMapping]:
        """How the terms of ontologies fit nodes, by node and CURIE (`oxytocin/CHEBI:7872`); likewise."""
        return _by_key(self._mappings)

    def __eq__(self, other: object) -> bool:
        """Two graphs are equal when their records are."""
        if not isinstance(other, EvidenceGraph):
            return NotImplemented
        return list(self.records()) == list(other.records())

    __hash__ = None  # type: ignore[assignment]

    def __reduce__(self) -> tuple[Callable[..., Self], tuple[Mapping[str, tuple[Record, ...]]]]:
        """The records, which were found sound: a pickle holds nothing else."""
        return type(self).of_sound, ({kind: tuple(found.values()) for kind, found in self.by_kind.items()},)

    def __copy__(self) -> Self:
        """Itself: it never changes."""
        return self

    def __deepcopy__(self, _memo: object) -> Self:
        """Itself: it never changes."""
        return self

    def __repr__(self) -> str:
        """`<EvidenceGraph: 150 nodes, 380 edges>`."""
        return f"<EvidenceGraph: {len(self.nodes)} nodes, {len(self.edges)} edges>"

    def _repr_html_(self) -> str:
        """For a notebook: how many nodes and findings there are, of which kinds."""
        from oxygraph.evidence.overview import overview  # noqa: PLC0415  only a notebook looks

        return overview(self.nodes.values(), self.edges.values(), repr(self)[1:-1])

    def keeping(self, owner: type[K], make: Callable[[], K]) -> K:
        """What an owner worked out of the graph, made when it is first asked for; nobody else touches it."""
        found = self.kept.get(owner)
        if not isinstance(found, owner):
            self.kept[owner] = found = make()
        return found

    def records(self) -> Iterator[Record]:
        """Every record, file by file, each file in the order of its ids (or what else tells its records apart)."""
        for found in self.by_kind.values():
            yield from (found[name] for name in sorted(found))

    @property
    def by_kind(self) -> Mapping[str, Mapping[str, Record]]:
        """Kind of record, as in `oxygraph.evidence.kinds.RECORDS` → records by what tells them apart."""
        return {
            "nodes": self.nodes,
            "edges": self.edges,
            "contexts": self.contexts,
            "references": self.references,
            "audit": self.audit,
            "places": self.places,
            "mappings": self.mappings,
            "words": self.words,
        }

    # --- names --------------------------------------------------------------------------------------------------------

    @cached_property
    def names(self) -> Names:
        """Every spelling of a node or a setting tag."""
        return Names(self.nodes, self.contexts, self.lists)

    def node(self, name: str) -> Node:
        """The node with this id, English or Chinese name, synonym or CURIE; case and hyphens do not matter.

        Raises:
            UnknownNameError: No node has the name; the error carries the closest ones.
        """
        return self.names.node(name)

    def search(self, text: str, limit: SupportsIndex = 20) -> list[Node]:
        """Nodes by any spelling, in either language, typing errors forgiven.

        Whole names come first, then beginnings, then parts of names, then the closest by edit distance; a limit of 0
        means all.

        Raises:
            QuestionError: The limit is no whole number of 0 or more.
        """
        return self.names.search(text, limit)

    def context(self, **keys: Unpack[ContextKeys]) -> Context:
        """A question's context, its words checked.

        Args:
            **keys: The fields of `Context`; every word and name may be written in either language and in any case,
                and a dose may be a text with its unit (`24 IU`).

        Raises:
            UnknownNameError: A word is not one of its list.
            QuestionError: A dose without its unit, a negative dose, or two settings that exclude each other.
        """
        return self.names.context(keys)

    def layers(self, asked: str | Iterable[str] | None) -> tuple[str, ...]:
        """The layers asked for, checked, in their stated order; all where none is."""
        return layers_named(asked)

    def only(self, kept: Container[str]) -> Self:
        """The same graph with only some of its edges, by id; the other records stay, the audit of what is left."""
        graph = type(self).__new__(type(self))
        edges = (edge for edge in self.edges.values() if edge.id in kept)
        audit = (found for found in self.audit.values() if all(name in kept for name in found.edges))
        others = {kind: records.values() for kind, records in self.by_kind.items()}
        graph._index({**others, "edges": edges, "audit": audit})  # noqa: SLF001  its own class
        graph.__dict__["papers"] = self.papers
        return graph

    def sharing(self, without: Container[str] = (), **own: object) -> Self:
        """The same graph but for some attributes of its own; no rule is asked, and nothing is indexed anew.

        Args:
            without: Names of what was worked out of the records and does not hold of the other graph.
            **own: Attributes that the other graph has instead.
        """
        graph = type(self).__new__(type(self))
        shared = {name: value for name, value in self.__dict__.items() if name not in without}
        graph.__dict__.update(shared, **{"kept": {}, **own})
        return graph

    # --- papers -------------------------------------------------------------------------------------------------------

    @cached_property
    def papers(self) -> Papers:
        """Which references are one paper, and which papers one study."""
        return Papers(self.references)

    @cached_property
    def short_names(self) -> Mapping[str, str]:
        """Reference → what a text calls it: `Sack et al. 2017`; namesakes of one year have letters."""
        return short_names(self.references, self.papers.paper)

    @cached_property
    def citation_keys(self) -> Mapping[str, str]:
        """Reference → what a bibliography cites its paper by: `sack2017`; namesakes of one year have letters."""
        from oxygraph.evidence.citation_keys import citation_keys  # noqa: PLC0415  few questions cite

        return citation_keys(self.references, self.papers.paper)

    @cached_property
    def own_rows(self) -> Mapping[str, tuple[Edge, ...]]:
        """Paper → what it reports itself: its findings of the layers `primary` and `extended`, no speculation."""
        rows: dict[str, list[Edge]] = {}
        papers = self.papers.paper
        for edge in self.edges.values():
            if edge.layer in OWN_LAYERS and edge.predicate in SIGNED and edge.certainty != "speculative":
                cited = edge.reference
                own = (papers[cited[0]],) if len(cited) == 1 else dict.fromkeys(map(papers.__getitem__, cited))
                for paper in own:
                    rows.setdefault(paper, []).append(edge)
        return {paper: tuple(found) for paper, found in rows.items()}

    @cached_property
    def audited(self) -> Mapping[str, tuple[Discrepancy, ...]]:
        """Edge of the review → the entries of the audit that name it."""
        entries: dict[str, list[Discrepancy]] = {}
        for found in self.audit.values():
            for name in found.review_edges:
                entries.setdefault(name, []).append(found)
        return {name: tuple(found) for name, found in entries.items()}

    # --- findings -----------------------------------------------------------------------------------------------------

    def scope(self, edge: Edge) -> Scope:
        """The contexts a finding holds in."""
        return self.scoper.of_edge(edge)

    def counts(self, edge: Edge) -> bool:
        """Whether a finding may support an answer: no speculation, and not only retracted papers."""
        return edge.certainty != "speculative" and not self.papers.all_withdrawn(edge)

    @checked
    def findings(
        self, context: Context | None = None, layers: str | Iterable[str] = (), *, node: str = ""
    ) -> list[Edge]:
        """Edges that a context admits, in the order of their ids.

        Args:
            context: What the question fixes; everything is admitted where it fixes nothing.
            layers: Layers to draw from; all where none is named.
            node: Any spelling of a node that the edge must touch.
        """
        wanted = self.layers(layers)
        asked = self.scoper.of_context(context or Context())
        named = name_of("node", "" if node is None else node)
        touched = self.node(named).id if named else ""
        return [
            edge
            for _, edge in sorted(self.edges.items())
            if edge.layer in wanted
            and touched in {"", edge.subject, edge.object}
            and self.scoper.match(edge, asked) is not Match.EXCLUDED
        ]


def _by_key(records: Iterable[R]) -> Mapping[str, R]:
    records = tuple(records)
    key = attrgetter("id" if records and records[0].KEY == ("id",) else "key")
    return MappingProxyType(dict(zip(map(key, records), records, strict=True)))
