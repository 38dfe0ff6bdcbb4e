"""How commands print a list of findings: short for a person, every column for a program."""

from collections.abc import Sequence

from oxygraph.cli.terminal.output import print_document, print_rows
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Edge
from oxygraph.report.documents import SHORT_COLUMNS, findings_document, record_document, short_findings

__all__ = ["print_findings"]


def print_findings(graph: EvidenceGraph, edges: Sequence[Edge], output_format: str, lang: str) -> None:
    """Print findings in the format asked for."""
    if output_format == "json":
        print_document(findings_document(edges))
    elif output_format in {"table", "md"}:
        print_rows(short_findings(graph, edges, lang), SHORT_COLUMNS, output_format, lang)
    else:
        print_rows([record_document(edge) for edge in edges], Edge.columns(), output_format)
