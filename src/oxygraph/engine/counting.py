"""Who is counted in a step: every admitted finding between two nodes speaks, or is silent for a reason that has a name.

The rules stand in the order in which they are asked, a function each; a finding that one of them silences is asked no
further, and silences nobody. Rows about different aspects of a thing are different results: neither silences the
other. Method: `docs/method.md`.
"""

from collections.abc import Callable, Iterable, Sequence

from oxygraph.engine.design import CONTROLLED, NARRATIVE, OBSERVATIONAL, is_pooled
from oxygraph.engine.question import Question
from oxygraph.engine.results import Finding
from oxygraph.engine.steps import Step
from oxygraph.evidence.context import Match, Scope, meet
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.papers import surely_identified
from oxygraph.evidence.records import Edge

__all__ = ["OWN_LAYERS", "Counting", "about_the_same"]

OWN_LAYERS = frozenset({"primary", "extended"})
"""The layers that hold what papers themselves report."""

_ANATOMY = "review"
"""The layer whose structure every question stands on."""

_SCOPE_ONLY = frozenset({"context_dropped", "sample_one_sided", "certainty_hardened"})
"""Kinds of difference between review and paper that concern for whom or how surely, not what was found."""

_SMALL = 100
"""A lone null of fewer people silences nothing below it."""


class Counting:
    """Makes steps under one question.

    Attributes:
        asked: The contexts that the question asks about.
    """

    def __init__(self, graph: EvidenceGraph, question: Question, *, healthy: bool = False) -> None:
        """Take the graph, what is asked of it, and whether findings in healthy people are let in for a disorder."""
        self._graph = graph
        self._layers = frozenset(question.layers)
        self._fixes_species = bool(question.context.species)
        asked = graph.scoper.of_context(question.context)
        self.asked = (
            asked._replace(population=asked.population | {"healthy"}) if healthy and asked.population else asked
        )
        self.scopes = graph.scoper.scopes
        self.asked_number = self.scopes.number(self.asked)
        self._fixes_nothing = self.asked_number == self.scopes.OPEN
        self._wanted_controls = frozenset(question.context.setting)
        self._rules: tuple[tuple[str, Rule], ...] = (
            ("speculative", self.speculative),
            ("retracted", self.retracted),
            ("control", self.control),
            ("hearsay", self.hearsay),
            ("audited", self.audited),
            ("pooled", self.pooled),
            ("other_species", self.other_species),
            ("less_specific", self.less_specific),
            ("secondary", self.secondary),
            ("weaker_design", self.weaker_design),
        )

    def step(self, edges: Iterable[Edge]) -> Step | None:
        """The step that parallel edges make, or None where the question admits none of them.

        The review's structural edges are part of every question: anatomy is nobody's finding. Those that another layer
        adds, for things only it speaks of, come with that layer.
        """
        admitted = [self._finding(edge) for edge in edges if self._admits(edge)]
        if not admitted:
            return None
        found = self._judged(admitted)
        found.sort(key=lambda finding: (not finding.speaks, -finding.match, finding.edge.id))
        return Step(found, self._graph)

    def scope(self, edge: Edge) -> Scope:
        """The contexts a finding holds in."""
        return self._graph.scope(edge)

    def _admits(self, edge: Edge) -> bool:
        if edge.layer not in self._layers and (edge.signed or edge.layer != _ANATOMY):
            return False
        if self._fixes_nothing or not edge.signed:
            return True
        return self.scopes.meet(self._graph.scoper.number_of_edge(edge), self.asked_number) != self.scopes.NONE

    def _finding(self, edge: Edge) -> Finding:
        fits = self._fixes_nothing or not edge.signed
        keys = () if fits else self._graph.scoper.open_keys(edge, self.asked)
        level = self._level(edge) if edge.signed else NARRATIVE
        study = self._graph.papers.study_of(edge)
        return Finding(edge, Match.COMPATIBLE if keys else Match.ASSERTED, keys, study, level)

    def _level(self, edge: Edge) -> int:
        """How the finding was made: controlled, observational, or narrative.

        A review row of papers whose own rows are all about other pairs is the review's reading of them: a narrative.
        """
        if not edge.reference or edge.evidence_type == "narrative" or self._only_read_into(edge):
            return NARRATIVE
        if edge.evidence_type in {"randomized_trial", "experiment"}:
            return CONTROLLED
        if edge.evidence_type == "meta_analysis":
            return CONTROLLED if edge.predicate == "affects" else OBSERVATIONAL
        return OBSERVATIONAL

    def _only_read_into(self, edge: Edge) -> bool:
        if edge.layer in OWN_LAYERS:
            return False
        pair = (edge.subject, edge.object)
        own = [self._own_pairs(name) for name in edge.reference]
        return all(pairs and pair not in pairs for pairs in own)

    def _own_pairs(self, reference: str) -> set[tuple[str, str]]:
        """The pairs of nodes about which the paper speaks for itself in the layers asked."""
        if not surely_identified(self._graph.references[reference]):
            return set()
        rows = self._graph.own_rows.get(self._graph.papers.paper[reference], ())
        return {(row.subject, row.object) for row in rows if row.layer in self._layers}

    def _judged(self, findings: list[Finding]) -> list[Finding]:
        """The findings after every rule; structure beside a finding is silent."""
        signed = [finding for finding in findings if finding.edge.signed]
        if not signed:
            return findings
        silent = [finding._replace(silent_because="anatomy") for finding in findings if not finding.edge.signed]
        speaking = signed
        for name, rule in self._rules:
            silenced = [finding for finding in speaking if rule(finding, speaking)]
            if silenced:
                silent += (finding._replace(silent_because=name) for finding in silenced)
                speaking = [finding for finding in speaking if finding not in silenced]
        return [*speaking, *silent]

    # --- the rules: whether a finding is silent, given those that still speak -----------------------------------------

    def speculative(self, finding: Finding, _speaking: Sequence[Finding]) -> bool:
        """An outlook or a hypothesis is no finding."""
        return finding.edge.certainty == "speculative"

    def retracted(self, finding: Finding, _speaking: Sequence[Finding]) -> bool:
        """Every paper of the row has been withdrawn."""
        return bool(finding.edge.reference) and self._graph.papers.withdrawn.issuperset(finding.edge.reference)

    def control(self, finding: Finding, _speaking: Sequence[Finding]) -> bool:
        """A condition that takes the effect away counts only where it is asked for."""
        controls = {tag for tag in finding.edge.setting if self._graph.contexts[tag].control == "yes"}
        return not controls <= self._wanted_controls

    def hearsay(self, finding: Finding, _speaking: Sequence[Finding]) -> bool:
        """The review's account of papers that speak for themselves about these two things."""
        edge = finding.edge
        if edge.layer in OWN_LAYERS or not edge.reference:
            return False
        return all(self._speaks_for_itself(name, edge) for name in edge.reference)

    def _speaks_for_itself(self, reference: str, edge: Edge) -> bool:
        if not surely_identified(self._graph.references[reference]):
            return False
        rows = self._graph.own_rows.get(self._graph.papers.paper[reference], ())
        return any(
            row.layer in self._layers
            and (row.subject, row.object) == (edge.subject, edge.object)
            and about_the_same(row, edge)
            and self._share_a_context(row, edge)
            for row in rows
        )

    def _share_a_context(self, one: Edge, other: Edge) -> bool:
        return meet(self._graph.scope(one), self._graph.scope(other)) is not None

    def audited(self, finding: Finding, _speaking: Sequence[Finding]) -> bool:
        """A reading of the review that the audit sets beside the paper's own findings, which are asked."""
        for entry in self._graph.audited.get(finding.edge.id, ()):
            own = [
                self._graph.edges[name] for name in entry.paper_edges if self._graph.edges[name].layer in self._layers
            ]
            if entry.kind in _SCOPE_ONLY:
                own = [e for e in own if e.object == finding.edge.object and self._share_a_context(e, finding.edge)]
            if own:
                return True
        return False

    def pooled(self, finding: Finding, speaking: Sequence[Finding]) -> bool:
        """A study that a pooled analysis beside it pools, or a review that retells studies beside it."""
        pooled = self._graph.papers.pooled
        for other in speaking:
            if other.study == finding.study or not about_the_same(finding.edge, other.edge):
                continue
            if is_pooled(other.edge) and finding.study in pooled.get(other.study, ()):
                return True
            if finding.edge.evidence_type == "systematic_review" and other.study in pooled.get(finding.study, ()):
                return True
        return False

    def other_species(self, finding: Finding, speaking: Sequence[Finding]) -> bool:
        """Where no species is asked and people were studied, animals are silent."""
        if self._fixes_species or not self._is_animal(finding.edge):
            return False
        return any(
            other.has_outcome and other.edge.reference and self._is_human(other.edge)
            for other in speaking
            if about_the_same(finding.edge, other.edge)
        )

    def _is_animal(self, edge: Edge) -> bool:
        return bool(edge.species) and edge.species != "human"

    def _is_human(self, edge: Edge) -> bool:
        return self._graph.scope(edge).species == frozenset({"human"})

    def less_specific(self, finding: Finding, speaking: Sequence[Finding]) -> bool:
        """A finding that leaves open what another's main result reports.

        A statement without a study silences no study, and a paper's own finding in both sexes, or that does not tell
        the sex, is evidence about each sex.
        """
        if finding.match is Match.ASSERTED:
            return False
        if finding.open_keys == ("sex",) and finding.edge.layer in OWN_LAYERS:
            return False
        return any(
            other.match is Match.ASSERTED
            and other.has_outcome
            and not other.edge.analysis
            and (other.edge.reference or not finding.edge.reference)
            and about_the_same(finding.edge, other.edge)
            for other in speaking
        )

    def secondary(self, finding: Finding, speaking: Sequence[Finding]) -> bool:
        """Within one study, a row beside the main result that fits the question no better than it."""
        if not finding.edge.analysis:
            return False
        main = [
            other
            for other in speaking
            if other.study == finding.study and not other.edge.analysis and about_the_same(finding.edge, other.edge)
        ]
        return any(len(other.open_keys) <= len(finding.open_keys) for other in main)

    def weaker_design(self, finding: Finding, speaking: Sequence[Finding]) -> bool:
        """A finding of a lower level than one with an outcome, unless that is one small null alone."""
        if len(speaking) == 1:
            return False
        levels = _level_of_studies(speaking)
        higher = [
            other
            for other in speaking
            if other.has_outcome
            and levels[other.study] > levels[finding.study]
            and about_the_same(finding.edge, other.edge)
        ]
        return bool(higher) and not _small_lone_null(higher)


Rule = Callable[[Finding, Sequence[Finding]], bool]


def about_the_same(one: Edge, other: Edge) -> bool:
    """Whether two rows may be about the same aspects of the two things."""
    pairs = (one.subject_aspect, other.subject_aspect), (one.object_aspect, other.object_aspect)
    return all(a == b or not (a and b) for a, b in pairs)


def _level_of_studies(findings: Iterable[Finding]) -> dict[str, int]:
    """Study → the highest level of its rows."""
    levels: dict[str, int] = {}
    for finding in findings:
        levels[finding.study] = max(finding.level, levels.get(finding.study, NARRATIVE))
    return levels


def _small_lone_null(findings: Sequence[Finding]) -> bool:
    """Whether findings are the null of one study with few people, not pooled."""
    if len({finding.study for finding in findings}) > 1 or any(
        finding.edge.effect != "no_effect" for finding in findings
    ):
        return False
    people = max(finding.edge.sample_size or 0 for finding in findings)
    return people < _SMALL and not any(is_pooled(finding.edge) for finding in findings)
