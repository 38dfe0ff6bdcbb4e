"""What one run of the program works with: the folders, the language, and the graph, read when it is first asked."""

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path

import click

from oxygraph.cli.terminal.output import Output
from oxygraph.evidence.csv_files import folders_of, read_graph
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.tables import RECORDS
from oxygraph.report.words import Words

__all__ = ["Session", "pass_session"]


class Session:
    """One run of the program.

    Attributes:
        folders: What `--graph` names; the builtin graph where it names nothing.
        lang: The language of names and sentences.
    """

    def __init__(self, folders: Sequence[str], lang: str) -> None:
        """Remember what was asked for; nothing is read yet."""
        self.folders = tuple(folders)
        self.lang = lang

    @cached_property
    def graph(self) -> EvidenceGraph:
        """The graph of the folders."""
        return read_graph(*self.folders)

    @property
    def files(self) -> list[Path]:
        """The curated files of the folders, there or not: nothing else is written in their place."""
        return [folder / record.FILE for folder in folders_of(self.folders) for record in RECORDS.values()]

    @property
    def words(self) -> Words:
        """How the reader calls the things of the graph."""
        return Words(self.graph, self.lang)

    def use(self, graph: EvidenceGraph) -> None:
        """Answer from this graph instead, such as a part that came from a server."""
        self.graph = graph

    def output(self, output_format: str | None) -> Output:
        """How to print: in the format asked for, in the reader's language."""
        return Output(output_format, self.lang)


def pass_session(command: Callable[..., int]) -> Callable[..., int]:
    """Hand a command the session of the run as its first argument."""
    return click.make_pass_decorator(Session)(command)
