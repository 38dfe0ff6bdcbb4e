"""The formats by name, each imported when it is asked for."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from oxygraph.errors import UnknownNameError
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.spelling import closest
from oxygraph.exports.losses import Export

__all__ = ["FORMATS", "SINGLE", "Format", "format_named"]

_MODULES = {
    "kgx": "kgx",
    "graphml": "graphml",
    "cytoscape": "cytoscape",
    "neo4j-csv": "neo4j_csv",
    "json": "json_document",
}

FORMATS = tuple(_MODULES)
"""In the order of the documentation."""

SINGLE = frozenset({"graphml", "cytoscape", "json"})
"""Those that are one file."""


class Format(NamedTuple):
    """One format, both ways.

    Attributes:
        write: Graph and path → what was written, and the loss report.
        read: Path → the graph.
    """

    write: Callable[[EvidenceGraph, str | Path], Export]
    read: Callable[[str | Path], EvidenceGraph]


def format_named(name: str) -> Format:
    """The format of this name.

    Raises:
        UnknownNameError: There is none.
    """
    if name not in _MODULES:
        raise UnknownNameError("format", name, closest(name, FORMATS) or FORMATS)
    module = import_module(f"oxygraph.exports.{_MODULES[name]}")
    word = name.replace("-", "_")
    return Format(getattr(module, f"write_{word}"), getattr(module, f"read_{word}"))
