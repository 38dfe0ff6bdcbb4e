"""Export files: how what stands in them becomes a graph that obeys every rule."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from oxygraph.errors import InvalidDataError, Issue
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.tables import tables_of_values
from oxygraph.plain_files import read_plain

__all__ = ["broken", "graph_of", "read_text"]


def broken(path: Path, rule: str, message: str, *, line: int = 0, column: str = "") -> InvalidDataError:
    """The error for a file that is not what an export writes."""
    return InvalidDataError([Issue(str(path), line, column, rule, message, "Export it again")])


def read_text(path: Path) -> str:
    """The text of a file.

    Raises:
        OSError: It cannot be read.
        InvalidDataError: It is not UTF-8.
    """
    try:
        return read_plain(path).decode("utf-8")
    except UnicodeDecodeError as error:
        raise broken(path, "encoding", "the file is not UTF-8") from error


def graph_of(path: Path, found: Mapping[str, Iterable[Mapping[str, object]]]) -> EvidenceGraph:
    """The graph of records that came from a file.

    Args:
        path: The file, for what is wrong with it.
        found: Table → its records; a value is text, a number, a list or nothing, keys that are no columns are left out.

    Raises:
        InvalidDataError: What came back breaks a rule.
    """
    return EvidenceGraph.from_tables(tables_of_values(found, f"{path}: "))
