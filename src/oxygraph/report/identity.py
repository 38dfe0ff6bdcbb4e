"""Which graph an answer came from, and how graph and answer are cited."""

from collections.abc import Iterable, Mapping
from functools import cache

from oxygraph.engine.question import DEFAULT_HOPS, Question
from oxygraph.evidence.builtin import SoundFiles
from oxygraph.evidence.cells import number_text
from oxygraph.evidence.csv_files import read_graph
from oxygraph.evidence.fingerprint import graph_hash
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Edge
from oxygraph.report.findings import Document
from oxygraph.report.words import Words

__all__ = [
    "AUTHORS",
    "RELEASED",
    "TITLE",
    "asked_again",
    "citation_of_graph",
    "graph_document",
    "identified",
    "own_findings",
    "stamp",
    "title_of_graph",
]

AUTHORS = "The OxyGraph maintainers"
TITLE = "OxyGraph: a graph database of the oxytocin system with a context on every finding"
RELEASED = "2026-11-24"
"""As in CITATION.cff, which is not shipped with the package."""


def graph_document(graph: EvidenceGraph) -> Document:
    """`{"version", "hash"}`: the version of the program, and the name of what the graph holds."""
    from importlib.metadata import version  # noqa: PLC0415  slow to import, and rows need no version

    return {"version": version("oxygraph"), "hash": graph_hash(graph)}


def own_findings(graph: EvidenceGraph) -> tuple[str, ...]:
    """The findings that are no word of the curated graph, by id: those of a folder of one's own, and changed ones."""
    if graph.keeping(SoundFiles, SoundFiles):  # it is the curated graph
        return ()
    curated = _curated()
    return tuple(name for name, edge in graph.edges.items() if edge.signed and curated.get(name) != edge)


@cache
def _curated() -> Mapping[str, Edge]:
    return read_graph().edges


def stamp(words: Words) -> str:
    """The same in a line, for a text."""
    return words.sentence("of_graph", **graph_document(words.graph))


def identified(document: Document, graph: Document | None) -> Document:
    """A document that says of which graph it speaks, as its second key; None for a part that a server sent."""
    first, *others = document.items()
    return dict([first, ("graph", graph), *others])


def citation_of_graph(graph: EvidenceGraph) -> str:
    """How a text cites the graph, in a sentence of the form of most journals."""
    return f"{AUTHORS} ({RELEASED[:4]}). {title_of_graph(graph)}."


def title_of_graph(graph: EvidenceGraph) -> str:
    """Its title, with the version and the hash."""
    known = graph_document(graph)
    return f"{TITLE} (version {known['version']}, graph {known['hash']})"


def asked_again(question: Question, layers: tuple[str, ...], folders: Iterable[str] = ()) -> str:
    """The command that asks a question again.

    Args:
        question: The question.
        layers: All layers there are, which no command names.
        folders: The folders that are asked; without them the command would ask another graph.
    """
    import shlex  # noqa: PLC0415  only a citation needs it

    words = ["oxygraph", *(part for folder in folders for part in ("--graph", folder))]
    words += ["paths", question.source, question.target]
    for key, value in question.context.fixed().items():
        for word in value if isinstance(value, list | tuple) else [value]:
            words += [f"--{key.replace('_', '-')}", number_text(word) if isinstance(word, float) else str(word)]
    words += [part for layer in question.layers if question.layers != layers for part in ("--layer", layer)]
    words += ["--max-hops", str(question.max_hops)] * (question.max_hops != DEFAULT_HOPS)
    return shlex.join(words)
