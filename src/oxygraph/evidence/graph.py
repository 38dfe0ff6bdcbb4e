"""`EvidenceGraph`: the curated records as one immutable, indexed graph, and how a name finds its node."""

from collections.abc import Container, Iterable, Iterator, Mapping
from functools import cached_property
from types import MappingProxyType
from typing import Self

from oxygraph.errors import InvalidDataError, QuestionError, UnknownNameError
from oxygraph.evidence.context import Context, Match, Scope, Scoper
from oxygraph.evidence.records import ContextTag, Edge, Node, Record, Reference
from oxygraph.evidence.rules import problems
from oxygraph.evidence.spelling import fold, similar
from oxygraph.evidence.tables import Tables, tables_of
from oxygraph.evidence.vocabulary import DOSE_UNITS, LAYERS, POPULATIONS, REGIMENS, ROUTES, SEXES, SPECIES, Word, names

__all__ = ["Adjacency", "EvidenceGraph"]

_QUESTION_WORDS = {
    "sex": SEXES[:2],
    "species": SPECIES,
    "dose_unit": DOSE_UNITS,
    "route": ROUTES,
    "regimen": REGIMENS,
}

_SMALLEST_DOSE, _DOSE_LIMIT = 1e-12, 1e12
"""What the rule for numbers lets a curated file hold."""

Adjacency = Mapping[str, Mapping[str, tuple[Edge, ...]]]
"""Node → neighbour → all edges between the two, in one direction."""


class EvidenceGraph:
    """All findings, none merged; it cannot exist while a rule is broken.

    Attributes:
        nodes: Nodes by id.
        edges: Findings and structural facts by id.
        contexts: Setting tags by id.
        references: Publications by id.
        successors: Subject → object → edges.
        predecessors: Object → subject → edges.
        scoper: Turns edges and questions into scopes.
    """

    def __init__(
        self,
        nodes: Iterable[Node],
        edges: Iterable[Edge],
        contexts: Iterable[ContextTag] = (),
        references: Iterable[Reference] = (),
    ) -> None:
        """Check every rule, then index.

        Raises:
            InvalidDataError: With every problem at once.
        """
        nodes, edges, contexts, references = tuple(nodes), tuple(edges), tuple(contexts), tuple(references)
        if issues := problems(tables_of((*nodes, *edges, *contexts, *references))):
            raise InvalidDataError(issues)
        self._index(nodes, edges, contexts, references)

    @classmethod
    def from_tables(cls, tables: Tables) -> Self:
        """A graph from rows of text.

        Raises:
            InvalidDataError: With every problem at once.
        """
        if issues := problems(tables):
            raise InvalidDataError(issues)
        return cls.of_checked(tables)

    @classmethod
    def of_checked(cls, tables: Tables) -> Self:
        """A graph from tables that `oxygraph.evidence.rules.problems` has just found clean."""
        graph = cls.__new__(cls)
        graph._index(  # noqa: SLF001  its own class
            (Node.from_row(row.cells) for row in tables["nodes"].rows),
            (Edge.from_row(row.cells) for row in tables["edges"].rows),
            (ContextTag.from_row(row.cells) for row in tables["contexts"].rows),
            (Reference.from_row(row.cells) for row in tables["references"].rows),
        )
        return graph

    def _index(
        self,
        nodes: Iterable[Node],
        edges: Iterable[Edge],
        contexts: Iterable[ContextTag],
        references: Iterable[Reference],
    ) -> None:
        self.nodes: Mapping[str, Node] = MappingProxyType({node.id: node for node in nodes})
        self.edges: Mapping[str, Edge] = MappingProxyType({edge.id: edge for edge in edges})
        self.contexts: Mapping[str, ContextTag] = MappingProxyType({tag.id: tag for tag in contexts})
        self.references: Mapping[str, Reference] = MappingProxyType({ref.id: ref for ref in references})
        forth: dict[str, dict[str, tuple[Edge, ...]]] = {name: {} for name in self.nodes}
        back: dict[str, dict[str, tuple[Edge, ...]]] = {name: {} for name in self.nodes}
        for edge in self.edges.values():
            parallel = (*forth[edge.subject].get(edge.object, ()), edge)
            forth[edge.subject][edge.object] = back[edge.object][edge.subject] = parallel
        self.successors: Adjacency = MappingProxyType({name: MappingProxyType(found) for name, found in forth.items()})
        self.predecessors: Adjacency = MappingProxyType({name: MappingProxyType(found) for name, found in back.items()})
        self.scoper = Scoper(self.contexts, self._population_hierarchy())

    def __eq__(self, other: object) -> bool:
        """Two graphs are equal when their records are."""
        if not isinstance(other, EvidenceGraph):
            return NotImplemented
        return list(self.records()) == list(other.records())

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        """`<EvidenceGraph: 150 nodes, 380 edges>`."""
        return f"<EvidenceGraph: {len(self.nodes)} nodes, {len(self.edges)} edges>"

    def records(self) -> Iterator[Record]:
        """Every record, file by file, each file in the order of its ids."""
        for found in self.by_kind.values():
            yield from (found[name] for name in sorted(found))

    @property
    def by_kind(self) -> Mapping[str, Mapping[str, Record]]:
        """Kind of record, as in `oxygraph.evidence.tables.RECORDS` → records by id."""
        return {"nodes": self.nodes, "edges": self.edges, "contexts": self.contexts, "references": self.references}

    def _population_hierarchy(self) -> dict[str, frozenset[str]]:
        """Disorder or population word → itself and everything `subclass_of` it, however far down."""
        children: dict[str, set[str]] = {}
        for edge in self.edges.values():
            if edge.predicate == "subclass_of" and self.nodes[edge.object].category == "Disorder":
                children.setdefault(edge.object, set()).add(edge.subject)
        for word in POPULATIONS:
            if word.broader:
                children.setdefault(word.broader, set()).add(word.name)
        below: dict[str, frozenset[str]] = {}

        def collect(name: str) -> frozenset[str]:
            if name not in below:
                below[name] = frozenset({name}).union(*map(collect, children.get(name, ())))
            return below[name]

        for name in children:
            collect(name)
        return below

    # --- names --------------------------------------------------------------------------------------------------------

    @cached_property
    def spellings(self) -> Mapping[str, str]:
        """Folded spelling → node id: ids, names in both languages, CURIEs and synonyms."""
        table = {fold(name): name for name in self.nodes}
        for node in self.nodes.values():
            for spelling in (node.name, node.name_zh, node.curie, *node.synonyms):
                if spelling:
                    table.setdefault(fold(spelling), node.id)
        return table

    def node(self, name: str) -> Node:
        """The node with this id, English or Chinese name, synonym or CURIE; case and hyphens do not matter.

        Raises:
            UnknownNameError: No node has the name; the error carries the closest ones.
        """
        found = self.spellings.get(fold(name))
        if found is None:
            raise UnknownNameError("node", name, [hit for hit, _ in similar(name, self.spellings, 3)])
        return self.nodes[found]

    def search(self, text: str, limit: int = 20) -> list[Node]:
        """Nodes by any spelling, in either language, typing errors forgiven.

        Whole names come first, then beginnings, then parts of names, then the closest by edit distance.
        """
        wanted = fold(text)
        if not wanted:
            return []
        ranked: dict[str, tuple[int, float, str]] = {}
        for spelling, name in self.spellings.items():
            place = spelling.find(wanted)
            if place >= 0:
                rank = (0 if spelling == wanted else 1 if place == 0 else 2, float(len(spelling)), name)
                ranked[name] = min(rank, ranked.get(name, rank))
        for name, score in similar(text, self.spellings, limit):
            ranked.setdefault(name, (3, -score, name))
        return [self.nodes[name] for name in sorted(ranked, key=ranked.__getitem__)][:limit]

    def context(self, **keys: object) -> Context:
        """A question's context, its words checked.

        Args:
            **keys: The fields of `Context`; every word and name may be written in either language and in any case.

        Raises:
            UnknownNameError: A word is not one of its list.
            QuestionError: A dose without its unit, a negative dose, or two settings that exclude each other.
        """
        try:
            context = Context(**{key: value for key, value in keys.items() if value is not None})  # type: ignore[arg-type]
        except TypeError as error:
            raise QuestionError(f"{', '.join(sorted(keys))}: not all of these are keys of a context") from error
        words = {key: _word(key, str(getattr(context, key)), known) for key, known in _QUESTION_WORDS.items()}
        context = context._replace(**words)  # type: ignore[arg-type]  # fields of text
        if (context.dose is None) != (not context.dose_unit):
            raise QuestionError("a dose goes with its unit: give both dose and dose_unit, such as 24 and IU")
        if context.dose is not None and not _is_dose(context.dose):
            raise QuestionError(
                f"a dose is a number of zero or more, with at most 12 digits before the point and 12 behind it, "
                f"not {context.dose}"
            )
        return context._replace(
            population=self._population(str(context.population)), setting=self._settings(_several(context.setting))
        )

    def _population(self, name: str) -> str:
        disorder = self.nodes.get(self.spellings.get(fold(name), "")) if name else None
        if disorder is not None and disorder.category == "Disorder":
            return disorder.id
        disorders = (node.id for node in self.nodes.values() if node.category == "Disorder")
        return _word("population", name, (*POPULATIONS, *map(Word, disorders)), listed=False)

    @cached_property
    def tag_spellings(self) -> Mapping[str, str]:
        """Folded spelling → id of a setting tag: ids, and names in both languages."""
        return {
            fold(text): tag.id for tag in self.contexts.values() for text in (tag.id, tag.name, tag.name_zh) if text
        }

    def _settings(self, asked: Iterable[str]) -> tuple[str, ...]:
        groups: dict[str, str] = {}
        for name in asked:
            tag = self.tag_spellings.get(fold(name))
            if tag is None:
                raise UnknownNameError("setting", name, [hit for hit, _ in similar(name, self.tag_spellings, 3)])
            other = groups.setdefault(self.contexts[tag].group, tag)
            if other != tag:
                raise QuestionError(f"the settings {other} and {tag} exclude each other")
        return tuple(sorted(groups.values()))

    def only(self, kept: Container[str]) -> Self:
        """The same graph with only some of its edges, by id; nodes, tags and references stay."""
        graph = type(self).__new__(type(self))
        edges = (edge for edge in self.edges.values() if edge.id in kept)
        graph._index(self.nodes.values(), edges, self.contexts.values(), self.references.values())  # noqa: SLF001  its own class
        return graph

    # --- findings -----------------------------------------------------------------------------------------------------

    def layers(self, asked: Iterable[str]) -> tuple[str, ...]:
        """The layers asked for, checked, in their stated order; `review` where none is."""
        wanted = [_word("layer", layer, LAYERS) for layer in asked] or ["review"]
        return tuple(layer for layer in names(LAYERS) if layer in wanted)

    def scope(self, edge: Edge) -> Scope:
        """The contexts a finding holds in."""
        return self.scoper.of_edge(edge)

    def counts(self, edge: Edge) -> bool:
        """Whether a finding may support an answer: no speculation, and not only retracted papers."""
        references = [self.references[name] for name in edge.reference]
        return edge.certainty != "speculative" and not (references and all(ref.retracted for ref in references))

    def findings(self, context: Context | None = None, layers: Iterable[str] = (), *, node: str = "") -> list[Edge]:
        """Edges that a context admits, in the order of their ids.

        Args:
            context: What the question fixes; everything is admitted where it fixes nothing.
            layers: Layers to draw from; `review` where none is named.
            node: Any spelling of a node that the edge must touch.
        """
        wanted = self.layers(layers)
        asked = self.scoper.of_context(context or Context())
        touched = self.node(node).id if node else ""
        return [
            edge
            for _, edge in sorted(self.edges.items())
            if edge.layer in wanted
            and touched in {"", edge.subject, edge.object}
            and self.scoper.match(edge, asked) is not Match.EXCLUDED
        ]


def _several(words: str | Iterable[str]) -> Iterable[str]:
    """One word or several."""
    return [words] if isinstance(words, str) else words


def _word(kind: str, text: str, words: tuple[Word, ...], *, listed: bool = True) -> str:
    """The word of a list that a question means, in any of its spellings; empty where it means none.

    Raises:
        UnknownNameError: With the closest words, or, where none is near and it is wanted, with the list.
    """
    if not text or text in names(words):
        return text
    table = {fold(spelling): word.name for word in words for spelling in (word.name, *word.spellings)}
    found = table.get(fold(text))
    if found is None:
        near = [hit for hit, _ in similar(text, table, 3)]
        raise UnknownNameError(kind, text, near or (names(words) if listed else ()))
    return found


def _is_dose(dose: object) -> bool:
    """Whether a number is one that the curated files could hold."""
    return isinstance(dose, int | float) and (dose == 0 or _SMALLEST_DOSE <= dose < _DOSE_LIMIT)
