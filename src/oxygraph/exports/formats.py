"""The formats by name, each imported when it is asked for."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from oxygraph.evidence.arguments import one_of
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.exports.losses import Export

__all__ = ["ENDINGS", "EXTRACTS", "FORMATS", "SINGLE", "Format", "format_named", "writer_named"]

_MODULES = {
    "kgx": "kgx",
    "graphml": "graphml",
    "cytoscape": "cytoscape",
    "neo4j-csv": "neo4j_csv",
    "json": "json_document",
    "rdf": "rdf",
}

_EXTRACT_MODULES = {"sssom": "sssom"}

FORMATS = tuple(_MODULES)
"""The formats of a whole graph, in the order of the documentation."""

EXTRACTS = tuple(_EXTRACT_MODULES)
"""The formats of a part of it: written, and not read back as a graph."""

ENDINGS = {"graphml": ".graphml", "cytoscape": ".cx2", "json": ".json", "rdf": ".ttl", "sssom": ".sssom.tsv"}
"""How the single files of a format end, where they are given a name without an ending."""

Writer = Callable[[EvidenceGraph, str | Path], Export]

SINGLE = frozenset(ENDINGS)
"""Those that are one file."""


class Format(NamedTuple):
    """One format, both ways.

    Attributes:
        write: Graph and path → what was written, and the loss report.
        read: Path → the graph.
    """

    write: Writer
    read: Callable[[str | Path], EvidenceGraph]


def format_named(name: str) -> Format:
    """The format of a whole graph of this name.

    Raises:
        UnknownNameError: There is none.
    """
    word = one_of("format", name, FORMATS).replace("-", "_")
    module = import_module(f"oxygraph.exports.{_MODULES[name]}")
    return Format(getattr(module, f"write_{word}"), getattr(module, f"read_{word}"))


def writer_named(name: str) -> Writer:
    """What writes the format of this name, be it of a whole graph or of a part.

    Raises:
        UnknownNameError: There is none.
    """
    if name not in _EXTRACT_MODULES:
        return format_named(name).write
    writer: Writer = getattr(import_module(f"oxygraph.exports.{_EXTRACT_MODULES[name]}"), f"write_{name}")
    return writer
