"""What one run of the program works with: the folders, the language, and the graph, read when it is first asked."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

import click

from oxygraph.cli.terminal.output import Output, note
from oxygraph.errors import InvalidDataError
from oxygraph.evidence.csv_files import BUILTIN, read_graph
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.kinds import RECORDS
from oxygraph.report.words import Words

if TYPE_CHECKING:
    from pathlib import Path

    from oxygraph.evidence.folders import Reading

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
        self._from_server = False

    @cached_property
    def reading(self) -> "Reading":
        """What the folders hold; what of one's own was read beside the builtin graph is said once.

        Raises:
            InvalidDataError: With every problem of every file.
        """
        from oxygraph.evidence.folders import read_folders  # noqa: PLC0415  the builtin graph alone needs none of it

        reading = read_folders(self.folders)
        if reading.issues:
            raise InvalidDataError(reading.issues)
        if any(folder.own for folder in reading.folders):
            from oxygraph.cli.terminal.reading_output import merged  # noqa: PLC0415  as above

            for line in merged(reading):
                note(line)
        return reading

    @cached_property
    def graph(self) -> EvidenceGraph:
        """The graph of the folders."""
        if set(self.folders) <= {BUILTIN}:
            return read_graph(*self.folders)
        return EvidenceGraph.of_checked(self.reading.tables)

    @property
    def files(self) -> "list[Path]":
        """The curated files of the folders, there or not: nothing else is written in their place."""
        from oxygraph.evidence.folders import folders_of  # noqa: PLC0415  as above

        return [folder / record.FILE for folder in folders_of(self.folders) for record in RECORDS.values()]

    @property
    def words(self) -> Words:
        """How the reader calls the things of the graph."""
        return Words(self.graph, self.lang)

    @property
    def asked(self) -> bool:
        """Whether the graph has been read."""
        return "graph" in self.__dict__

    def use(self, graph: EvidenceGraph) -> None:
        """Answer from this graph instead, such as a part that came from a server."""
        self.graph = graph
        self._from_server = True

    def identified(self, document: dict[str, object]) -> dict[str, object]:
        """A document that says of which graph it speaks, where one was asked."""
        if not self.asked:
            return document
        from oxygraph.report.identity import graph_document, identified  # noqa: PLC0415  rows need none of it

        return identified(document, None if self._from_server else graph_document(self.graph))

    def sign(self) -> None:
        """Close a text with version and hash of the graph, unless a server sent a part of it."""
        if not self._from_server:
            from oxygraph.report.identity import stamp  # noqa: PLC0415  as above

            click.echo(f"\n{stamp(self.words)}")

    def output(self, output_format: str | None) -> Output:
        """How to print: in the format asked for, in the reader's language."""
        return Output(output_format, self.lang, self.identified)


def pass_session(command: Callable[..., int]) -> Callable[..., int]:
    """Hand a command the session of the run as its first argument."""
    return click.make_pass_decorator(Session)(command)
