"""Graphs written in the formats of the exports, and the texts that harm a careless writer."""

from pathlib import Path

import networkx as nx

from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.exports.formats import format_named

HOSTILE = (
    "a \"quoted\" 'word' and `another`",
    '"',
    '""',
    "x'}) DETACH DELETE n //",
    "; DROP TABLE edges; --",
    "a;b;;c",
    r"back\slash \p \n \\ \"",
    "<b>&amp;]]></b> <!-- & -->",
    "\u202eright to left\u202c \u200f\u2067\u05d0\u05d1\u2069",
    "催产素，“人”类；𠮷",
    "👩🏽‍🔬 🧠 e\u0301 \u00a0\u3000 \ufeff mark",
    "NA",
    "None",
    "true",
    "007",
    "1e5",
    "{{ braces }} ${HOME} %s %7C $(id)",
    "x" * 9_900,
)
PLAIN_TEXT_ONLY = ("a|b", "|", "||", r"\|p")
"""A list joins its items with `|`; where there is no list, a text may hold it."""


def written(kind: str, graph: EvidenceGraph, folder: Path) -> Path:
    """Where a graph stands in a format."""
    path = folder / "export"
    format_named(kind).write(graph, path)
    return path


def multigraph(path: Path) -> "nx.MultiDiGraph[str]":
    """A GraphML file as NetworkX reads it."""
    read = nx.read_graphml(path, force_multigraph=True)
    assert isinstance(read, nx.MultiDiGraph)
    return read
