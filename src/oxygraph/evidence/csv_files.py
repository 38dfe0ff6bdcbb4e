"""Curated files into a graph: the builtin ones at once, while they are those that were found sound; others by rule."""

from typing import TYPE_CHECKING

from oxygraph.errors import InvalidDataError, Issue
from oxygraph.evidence.builtin import BUILTIN, SoundFiles, records_of, sound_files
from oxygraph.evidence.graph import EvidenceGraph

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from oxygraph.evidence.tables import Tables

__all__ = ["BUILTIN", "read_graph", "read_tables"]


def read_graph(*folders: "str | Path") -> EvidenceGraph:
    """The graph of one folder, or of several merged.

    Args:
        *folders: Folders of curated files; the one inside the package where none is named, or where one is called
            `builtin`. A folder of one's own is read beside the builtin graph, unless it brings nodes.csv, edges.csv
            and references.csv that stand alone.

    Raises:
        InvalidDataError: With every problem of every file.

    Example:
        >>> import oxygraph as ox
        >>> len(ox.read_graph().edges) > 120
        True
    """
    if set(map(str, folders)) <= {BUILTIN} and (files := sound_files()) is not None:
        graph = EvidenceGraph.of_sound(records_of(files))
        graph.kept[SoundFiles] = files
        return graph
    tables, issues = read_tables(folders)
    if issues:
        raise InvalidDataError(issues)
    return EvidenceGraph.of_checked(tables)


def read_tables(folders: "Iterable[str | Path]") -> "tuple[Tables, list[Issue]]":
    """The rows of folders, and everything that no graph may break.

    Args:
        folders: As for `read_graph`.

    Returns:
        A table for each kind, and the issues in the order of files and lines.
    """
    # A start with the builtin graph, which most are, asks no rule and imports none.
    from oxygraph.evidence.folders import read_folders  # noqa: PLC0415

    reading = read_folders(folders)
    return reading.tables, reading.issues
