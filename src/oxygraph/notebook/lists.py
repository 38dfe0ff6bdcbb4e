"""`ox.findings`, `references`, `search`, `conflicts`, `gaps`, `audit` and their like: what fits, as a list."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Unpack

from oxygraph.engine.ask import Answer
from oxygraph.evidence.arguments import names_of, one_of
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.keys import ContextKeys, shows_keys
from oxygraph.evidence.records import Edge, Reference
from oxygraph.evidence.signs import Sign
from oxygraph.notebook.rows import Rows
from oxygraph.questions import audit as _audit
from oxygraph.questions import conflicts as _conflicts
from oxygraph.questions import gaps as _gaps
from oxygraph.questions import references as _references
from oxygraph.questions import search as _search
from oxygraph.questions.audit import Audited
from oxygraph.questions.conflicts import Conflict
from oxygraph.questions.gaps import Gap, NextExperiment
from oxygraph.questions.search import KINDS, Found
from oxygraph.report import answers as _answers
from oxygraph.report.audit import audit_rows
from oxygraph.report.conflicts import clash_ids, clash_text, conflict_rows
from oxygraph.report.findings import SHORT_COLUMNS, Document, record_document, short_findings
from oxygraph.report.found import FOUND_COLUMNS, SHORT_FOUND_COLUMNS, found_rows, short_found
from oxygraph.report.gaps import EXPERIMENT_COLUMNS, GAP_COLUMNS, experiment_rows, gap_rows, gaps_for_people
from oxygraph.report.references import (
    REFERENCE_COLUMNS,
    SHORT_REFERENCE_COLUMNS,
    reference_rows,
    short_references,
)
from oxygraph.report.words import Words

__all__ = [
    "Audits",
    "Conflicts",
    "Experiments",
    "Findings",
    "Gaps",
    "Hits",
    "References",
    "audit",
    "conflicts",
    "findings",
    "gaps",
    "next_experiments",
    "references",
    "references_of",
    "search",
]


class Findings(Rows[Edge]):
    """Findings and structural facts; a data frame has every column of edges.csv, and `sign` as a number."""

    INDEX = "id"
    SHOWN = SHORT_COLUMNS

    def rows(self) -> Sequence[Document]:
        """Every column, and the sign: 1 more, -1 less, 0 no effect."""
        return [record_document(edge) | {"sign": edge.sign.number} for edge in self]

    def columns(self) -> tuple[str, ...]:
        """Those of edges.csv, the sign beside the effect."""
        before = Edge.columns().index("effect") + 1
        return (*Edge.columns()[:before], "sign", *Edge.columns()[before:])

    def rows_shown(self, words: Words) -> Sequence[Document]:
        """The sentence, for whom it holds, who says so."""
        return short_findings(words, self)


class References(Rows[Reference]):
    """Papers; a data frame has every column of references.csv, the citation key, and how many findings name each."""

    INDEX = "id"
    SHOWN = SHORT_REFERENCE_COLUMNS

    def rows(self) -> Sequence[Document]:
        """Every column, the key, the number of findings."""
        return reference_rows(self.graph, self)

    def columns(self) -> tuple[str, ...]:
        """As the command prints them for programs."""
        return REFERENCE_COLUMNS

    def rows_shown(self, words: Words) -> Sequence[Document]:
        """Who and when, the title, where it is."""
        return short_references(words, self)


class Audits(Rows[Audited]):
    """Where the review differs from a paper that it cites, and what that does to the answers."""

    INDEX = "id"
    SHOWN = ("citation", "kind", "statement", "impacts", "link")

    def rows(self) -> Sequence[Document]:
        """A difference each; what it does, as a sentence."""
        return self.rows_shown(Words(self.graph))

    def columns(self) -> tuple[str, ...]:
        """As the command prints them, the id before."""
        return ("id", *self.SHOWN, "review_edges", "paper_edges")

    def rows_shown(self, words: Words) -> Sequence[Document]:
        """The same in a language."""
        return [row | {"impacts": row["impact_text"]} for row in audit_rows(words, self)]


class Hits(Rows[Found]):
    """What a text may mean, the likeliest first."""

    SHOWN = SHORT_FOUND_COLUMNS

    def rows(self) -> Sequence[Document]:
        """The columns of a node, which the others fill as far as they have the same."""
        return found_rows(Words(self.graph), self)

    def columns(self) -> tuple[str, ...]:
        """As the command prints them for programs."""
        return FOUND_COLUMNS

    def rows_shown(self, words: Words) -> Sequence[Document]:
        """The name, and what else tells it from others."""
        return short_found(words, self)


class Conflicts(Rows[Conflict]):
    """Pairs of nodes whose findings disagree."""

    SHOWN = ("subject", "object", "kind", "status", "keys", "clashes", "deciding_study")

    def rows(self) -> Sequence[Document]:
        """A pair each, its clashes as pairs of ids."""
        rows = conflict_rows(Words(self.graph), self)
        return [row | {"clashes": clash_ids(found)} for row, found in zip(rows, self, strict=True)]

    def columns(self) -> tuple[str, ...]:
        """As the command prints them."""
        return self.SHOWN

    def rows_shown(self, words: Words) -> Sequence[Document]:
        """Which finding stands against which, in words."""
        rows = conflict_rows(words, self)
        return [row | {"clashes": clash_text(words, found)} for row, found in zip(rows, self, strict=True)]


class Gaps(Rows[Gap]):
    """Cells of the matrix of what was tested, in whom."""

    SHOWN = ("target", "species", "population", "sex", "status", "source")

    def rows(self) -> Sequence[Document]:
        """A cell each, the sign as a number."""
        signs = [Sign(gap.sign).number if gap.sign else None for gap in self]
        return [row | {"sign": sign} for row, sign in zip(gap_rows(self), signs, strict=True)]

    def columns(self) -> tuple[str, ...]:
        """What a cell is made of."""
        return GAP_COLUMNS

    def rows_shown(self, words: Words) -> Sequence[Document]:
        """The sign beside the status, and who found it."""
        return gaps_for_people(words, self)

    def __repr__(self) -> str:
        """`<Gaps: 1200 cells, 900 untested, 250 tested, 50 null>`."""
        counted = ", ".join(f"{count} {status}" for status, count in Counter(gap.status for gap in self).most_common())
        return f"<Gaps: {len(self)} cells{f', {counted}' if counted else ''}>"


class Experiments(Rows[NextExperiment]):
    """Experiments that would let questions be answered, the most useful first."""

    SHOWN = ("experiment", "question")

    def rows(self) -> Sequence[Document]:
        """As the command prints them; what nobody reports yet and what is answered then are pairs."""
        rows = experiment_rows(Words(self.graph), self)
        pairs = ({"lacks": one.missing.lacks, "resolves": one.resolves} for one in self)
        return [row | told for row, told in zip(rows, pairs, strict=True)]

    def columns(self) -> tuple[str, ...]:
        """What an experiment is made of, and it in a sentence."""
        return EXPERIMENT_COLUMNS

    def rows_shown(self, words: Words) -> Sequence[Document]:
        """The experiment in a sentence, and whom of what it tells."""
        return [
            {
                "experiment": words.missing(one.missing),
                "question": "; ".join(f"{words.label(target)} ({words.sex(sex)})" for target, sex in one.resolves),
            }
            for one in self
        ]


@shows_keys
def findings(
    graph: EvidenceGraph,
    *,
    node: str = "",
    citation: int | None = None,
    reference: str = "",
    layers: str | Iterable[str] = (),
    **context: Unpack[ContextKeys],
) -> Findings:
    """Findings by context, node, citation or reference, in the order of their ids.

    Args:
        graph: Where to look.
        node: Any spelling of a node that the finding must touch.
        citation: A citation number of the review.
        reference: A paper, by its id, DOI or PMID, or as answers name it.
        layers: As for `answer`.
        **context: As for `answer`.

    Raises:
        UnknownNameError: A name or word is not known.
        QuestionError: The context makes no sense as asked.

    Example:
        >>> import oxygraph as ox
        >>> {edge.reference for edge in ox.findings(ox.read_graph(), citation=38, layers="review")}
        {('r38',)}
    """
    found = _references.findings(
        graph,
        node=node,
        citation=citation,
        reference=reference,
        layers=layers,
        **context,
    )
    return Findings(graph, found)


@shows_keys
def references(
    graph: EvidenceGraph,
    *,
    node: str = "",
    citation: int | None = None,
    reference: str = "",
    layers: str | Iterable[str] = (),
    **context: Unpack[ContextKeys],
) -> References:
    """The papers behind findings, in the order of their ids; all that the graph knows where nothing is asked.

    Args:
        graph: Where to look.
        node: Any spelling of a node that the findings touch.
        citation: A number of the review.
        reference: A paper, likewise; it is the same paper under every id that it has.
        layers: As for `answer`.
        **context: As for `answer`.

    Raises:
        UnknownNameError: A name or word is not known.
        QuestionError: The context makes no sense as asked.

    Example:
        >>> import oxygraph as ox
        >>> [paper.short_name for paper in ox.references(ox.read_graph(), citation=13)]
        ['Chen et al. 2016']
    """
    found = _references.references(
        graph,
        node=node,
        citation=citation,
        reference=reference,
        layers=layers,
        **context,
    )
    return References(graph, found)


def audit(graph: EvidenceGraph, *, citation: int | None = None) -> Audits:
    """Each difference between the review and a paper it cites, with what it does to the answers that lean on it.

    Args:
        graph: Whose audit is asked.
        citation: Only the differences about this number of the review.

    Returns:
        In the order of their ids; an impact for each pair of nodes and context that the review's reading speaks about.

    Raises:
        QuestionError: The citation is no number.
    """
    return Audits(graph, _audit.audit(graph, citation=citation))


def search(graph: EvidenceGraph, text: str, limit: int = 20, *, kinds: str | Iterable[str] = KINDS) -> Hits:
    """What a text may mean: nodes, settings, papers and findings, in either language, typing errors forgiven.

    Args:
        graph: Where to look.
        text: A name, an author and a year, a DOI, a PMID, words of a title or of a finding.
        limit: How many at the most; 0 for all.
        kinds: What to look for: `node`, `setting`, `reference`, `statement`; all where none is named.

    Raises:
        UnknownNameError: A kind is none.
        QuestionError: The limit is no whole number of 0 or more.

    Example:
        >>> import oxygraph as ox
        >>> ox.search(ox.read_graph(), "amygdela")[0].id
        'amygdala'
        >>> [found.id for found in ox.search(ox.read_graph(), "Koch 2014", kinds="reference")][:1]
        ['r37']
    """
    wanted = [one_of("kind", kind, KINDS) for kind in names_of("kind", kinds)] or KINDS
    return Hits(graph, _search.search(graph, text, limit, kinds=wanted))


@shows_keys
def conflicts(graph: EvidenceGraph, *, layers: str | Iterable[str] = (), **context: Unpack[ContextKeys]) -> Conflicts:
    """Every pair of nodes with opposite findings, or with a sign and a null, in a context.

    Args:
        graph: Where to look.
        layers: As for `answer`.
        **context: As for `answer`; only findings that are counted are compared: a conflict of silent ones is none.

    Returns:
        Opposite pairs first, then nulls; within each the unresolved first.

    Raises:
        UnknownNameError: A word is not known.
    """
    return Conflicts(graph, _conflicts.conflicts(graph, layers=layers, **context))


@shows_keys
def gaps(
    graph: EvidenceGraph,
    source: str = "oxytocin",
    *,
    layers: str | Iterable[str] = (),
    **context: Unpack[ContextKeys],
) -> Gaps:
    """The matrix of what was tested directly: target, species, population and sex.

    Args:
        graph: Where to look.
        source: Any spelling of the node that acts.
        layers: As for `answer`; a cell that only other layers fill says so, and is not untested.
        **context: As for `answer`: what every cell fixes besides its own words.

    Raises:
        UnknownNameError: A name or word is not known.
        QuestionError: The context makes no sense as asked.
    """
    return Gaps(graph, _gaps.gaps(graph, source, layers=layers, **context))


@shows_keys
def next_experiments(
    graph: EvidenceGraph,
    source: str = "oxytocin",
    *,
    layers: str | Iterable[str] = (),
    limit: int = 5,
    **context: Unpack[ContextKeys],
) -> Experiments:
    """The experiments that would let the most abstaining questions be answered, whichever way they come out.

    Args:
        graph: Where to look.
        source: Any spelling of the node that acts.
        layers: As for `answer`.
        limit: How many at the most; 0 for all.
        **context: As for `gaps`: what the questions fix.

    Raises:
        UnknownNameError: A name or word is not known.
        QuestionError: The context makes no sense as asked, or the limit is no whole number of 0 or more.
    """
    return Experiments(graph, _gaps.next_experiments(graph, source, layers=layers, limit=limit, **context))


def references_of(graph: EvidenceGraph, answer: Answer, *, limit: int = 0) -> References:
    """The papers that an answer shows when it lists `limit` paths (0 for all), in the order of their ids."""
    return References(graph, _answers.references_of(graph, answer, limit=limit))
