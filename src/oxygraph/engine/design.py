"""How a finding was made: the levels of design. Whether a controlled study was randomized counts for no level."""

from oxygraph.evidence.records import Edge

__all__ = ["CONTROLLED", "LEVELS", "NARRATIVE", "OBSERVATIONAL", "is_pooled"]

NARRATIVE, OBSERVATIONAL, CONTROLLED = range(3)
LEVELS = ("narrative", "observational", "controlled")
"""The words of the levels, the lowest first."""


def is_pooled(edge: Edge) -> bool:
    """Whether the finding pools several studies."""
    return edge.evidence_type == "meta_analysis"
