"""The name of a graph's content: the same records have the same hash, whatever folder they lie in."""

from oxygraph.evidence.builtin import SoundFiles
from oxygraph.evidence.canonical import text_of
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.kinds import RECORDS

__all__ = ["graph_hash"]


def graph_hash(graph: EvidenceGraph) -> str:
    """A short name for everything that a graph holds: every record of every kind, word for word.

    It is the hash of the curated files in canonical form, so that it can be had of the files alone.

    Returns:
        Sixteen hexadecimal digits of a SHA-256.
    """
    return str(graph.keeping(_Digest, lambda: _Digest(_worked_out(graph))))


class _Digest(str):
    """The hash, kept with its graph: one citation names it several times."""

    __slots__ = ()


def _worked_out(graph: EvidenceGraph) -> str:
    from hashlib import sha256  # noqa: PLC0415  it takes time to load, and rows need no hash

    content = sha256()
    read = graph.keeping(SoundFiles, SoundFiles)
    for kind, records in graph.by_kind.items():
        if records:
            file = RECORDS[kind].FILE
            content.update(f"{file}\0".encode() + (read.get(file) or text_of(RECORDS[kind], records.values()).encode()))
    return content.hexdigest()[:16]
