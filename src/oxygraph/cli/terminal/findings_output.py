"""How commands print a list of findings: short for a person, every column for a program."""

from collections.abc import Sequence

from oxygraph.cli.terminal.output import Output
from oxygraph.evidence.records import Edge
from oxygraph.report.findings import (
    FINDING_COLUMNS,
    SHORT_FINDING_COLUMNS,
    finding_rows,
    findings_document,
    short_findings,
)
from oxygraph.report.words import Words

__all__ = ["print_findings"]


def print_findings(words: Words, edges: Sequence[Edge], out: Output) -> None:
    """Print findings in the format asked for."""
    if out.format == "json":
        out.document(findings_document(edges), as_it_is=True)  # its two keys are promised
    elif out.for_people:
        out.rows(short_findings(words, edges), SHORT_FINDING_COLUMNS)
    else:
        out.rows(finding_rows(words.graph, edges), FINDING_COLUMNS)
