"""The bars of a harvest plot: for each stratum and direction the studies that found it, each once."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from oxygraph.engine.results import Finding
from oxygraph.evidence.context import Dose
from oxygraph.evidence.signs import Sign
from oxygraph.evidence.word_sets import OWN_LAYERS
from oxygraph.figures.strata import row_of

__all__ = ["Bar", "bars_of"]


class Bar(NamedTuple):
    """One study in one stratum with one outcome.

    Attributes:
        study: Whose result it is.
        stratum: What it reports for the key.
        sign: What it found.
        findings: Its rows there: the counted ones, or, where none is, the silent ones.
    """

    study: str
    stratum: str
    sign: Sign
    findings: tuple[Finding, ...]

    @property
    def counted(self) -> bool:
        """Whether it is counted."""
        return self.findings[0].speaks

    @property
    def own(self) -> bool:
        """Whether the paper itself says so, and not only the review; all rows of a bar are of one kind."""
        return self.findings[0].edge.layer in OWN_LAYERS

    @property
    def people(self) -> int:
        """How many people or animals; 0 where nobody says."""
        return max(finding.edge.sample_size or 0 for finding in self.findings)

    @property
    def level(self) -> int:
        """The highest design of its rows."""
        return max(finding.level for finding in self.findings)

    def doses(self, say: Callable[[str], str]) -> str:
        """What was given, with its unit as it is said; empty where nobody says."""
        found: dict[str, dict[str, float]] = {}
        for finding in self.findings:
            edge = finding.edge
            if edge.dose_min is not None and edge.dose_max is not None:
                text = str(Dose(edge.dose_min, edge.dose_max, edge.dose_unit)).removesuffix(f" {edge.dose_unit}")
                found.setdefault(edge.dose_unit, {})[text] = edge.dose_min
        listed = ((", ".join(sorted(texts, key=texts.__getitem__)), unit) for unit, texts in found.items())
        return "; ".join(f"{texts} {say(unit)}" for texts, unit in listed)

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why its rows are not counted, each once; none where they are."""
        return tuple(dict.fromkeys(finding.silent_because for finding in self.findings if finding.silent_because))

    @property
    def reference(self) -> tuple[str, ...]:
        """The publications that its rows come from, those of the row with most people first."""
        found = sorted(self.findings, key=lambda finding: -(finding.edge.sample_size or 0))
        return tuple(dict.fromkeys(name for finding in found for name in finding.edge.reference))


def bars_of(findings: Sequence[Finding], by: str, strata: Sequence[str]) -> list[Bar]:
    """The bars of findings: counted ones first, then by design, size and study.

    A study whose counted rows and silent rows say the same in a stratum is one bar, of the counted ones. What the
    review says of a study and what its papers say themselves are two bars, where both are counted or neither is.
    """
    cells: dict[tuple[str, str, Sign], list[Finding]] = {}
    for finding in findings:
        if finding.edge.signed:
            key = (finding.study, row_of(finding.edge, by, strata), finding.edge.sign)
            cells.setdefault(key, []).append(finding)
    bars = [Bar(*key, kind) for key, found in cells.items() for kind in _kinds([f for f in found if f.speaks] or found)]
    return sorted(bars, key=lambda bar: (not bar.counted, -bar.level, -bar.people, bar.study, not bar.own))


def _kinds(findings: Sequence[Finding]) -> Iterator[tuple[Finding, ...]]:
    """What papers say themselves, and what the review says of them, as far as there is either."""
    own = tuple(finding for finding in findings if finding.edge.layer in OWN_LAYERS)
    told = tuple(finding for finding in findings if finding.edge.layer not in OWN_LAYERS)
    yield from filter(None, (own, told))
