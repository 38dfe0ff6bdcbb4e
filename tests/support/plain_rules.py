"""The rules of an answer a second time, in the plainest way: every pair compared, every choice of findings tried.

What a scope is and how a finding matches a question is asked of the graph, whose own tests hold it to its rules; all
that is built on it is written anew: papers and studies, who is counted, what results add up to, the sign of a path.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations, pairwise, product
from typing import NamedTuple

import networkx as nx

from oxygraph.engine.question import Question
from oxygraph.evidence.context import Match
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Edge, Reference
from oxygraph.evidence.scopes import Scope, meet

__all__ = ["PlainPath", "PlainRules", "weigh"]

NARRATIVE, OBSERVATIONAL, CONTROLLED = range(3)
PASSING = {"part_of", "subclass_of", "has_symptom"}
SCOPE_ONLY = {"context_dropped", "sample_one_sided", "certainty_hardened"}
SIGNS = {"increases": "+", "decreases": "-", "no_effect": "0", "unclear": "?"}
OUTCOMES = {"increases", "decreases", "no_effect"}
TRIALS = {"randomized_trial", "experiment"}

Study = frozenset[str]
"""The references of one study; the layer's name for its uncited word."""
Rule = Callable[[Edge, Sequence[Edge]], bool]


class PlainPath(NamedTuple):
    """What is said of a path."""

    nodes: tuple[str, ...]
    sign: str
    kind: str
    chimera: bool
    speculative: bool
    narrative: bool


def weigh(results: Iterable[set[str]]) -> str:
    """The table of verdicts, from the set of signs that each study found."""
    found = [signs & {"+", "-", "0"} for signs in results]
    plus, minus, null = (sum(sign in signs for signs in found) for sign in "+-0")
    if plus and minus:
        return "conflicting"
    if plus or minus:
        sign, studies = ("+", plus) if plus else ("-", minus)
        return sign if studies > null else "mixed"
    return "0" if null else "?"


class PlainRules:
    """What one question does with the findings of one graph."""

    def __init__(self, graph: EvidenceGraph, question: Question) -> None:
        """Join the references, and keep the question."""
        self.graph, self.question = graph, question
        self.asked = graph.scoper.of_context(question.context)
        self.papers = _together(graph.references.values(), _one_paper)
        self.studies = _together(graph.references.values(), self._one_study)
        self._rivals: Sequence[Edge] = ()

    def _one_study(self, one: Reference, other: Reference) -> bool:
        return other.id in self.papers[one.id] or bool(one.cohort and one.cohort == other.cohort)

    # --- what a finding is ----------------------------------------------------------------------------------------

    def study(self, edge: Edge) -> Study:
        """All that share a study with a reference of the finding."""
        return frozenset().union(*(self.studies[name] for name in edge.reference)) or frozenset({edge.layer})

    def admits(self, edge: Edge) -> bool:
        """Anatomy of the review always; what is of an asked layer and not excluded."""
        if not edge.signed:
            return edge.layer in {"review", *self.question.layers}
        excluded = self.graph.scoper.match(edge, self.asked) is Match.EXCLUDED
        return edge.layer in self.question.layers and not excluded

    def open_keys(self, edge: Edge) -> tuple[str, ...]:
        """The fixed keys that it leaves open."""
        return self.graph.scoper.open_keys(edge, self.asked)

    def own_rows(self, reference: str) -> list[Edge]:
        """What the paper of a reference says for itself in the asked layers."""
        if self.graph.references[reference].match_confidence in {"low", "none"}:
            return []
        return [
            edge
            for edge in self.graph.edges.values()
            if edge.layer in {"primary", "extended"}
            and edge.layer in self.question.layers
            and edge.signed
            and edge.certainty != "speculative"
            and not self.papers[reference].isdisjoint(edge.reference)
        ]

    def level(self, edge: Edge) -> int:
        """Controlled, observational or narrative."""
        if not edge.reference or edge.evidence_type == "narrative":
            return NARRATIVE
        if edge.layer == "review":
            own = [self.own_rows(name) for name in edge.reference]
            if all(rows and all(_ends(row) != _ends(edge) for row in rows) for rows in own):
                return NARRATIVE
        pooled = edge.evidence_type == "meta_analysis" and edge.predicate == "affects"
        return CONTROLLED if edge.evidence_type in TRIALS or (pooled and self._pools_trials(edge)) else OBSERVATIONAL

    def _pools_trials(self, edge: Edge) -> bool:
        """Unless all that its parts say here of the two things was observed."""
        whole = [self.papers[name] for name in edge.reference]
        papers = {name for paper in whole for name in self._parts(paper, self.papers) - paper}
        own = [
            row.evidence_type
            for row in self.graph.edges.values()
            if row.layer != "review" and row.signed and row.certainty != "speculative" and _ends(row) == _ends(edge)
            if not papers.isdisjoint(row.reference)
            if (row.evidence_type, row.predicate) != ("meta_analysis", "affects")
        ]
        return not own or not TRIALS.isdisjoint(own)

    # --- who is counted -------------------------------------------------------------------------------------------

    def judged(self, edges: Iterable[Edge]) -> dict[str, str]:
        """Each admitted edge → why it is not counted; empty where it is."""
        admitted = [edge for edge in edges if self.admits(edge)]
        signed = [edge for edge in admitted if edge.signed]
        reasons = {edge.id: "" for edge in admitted}
        rules: tuple[tuple[str, Rule], ...] = (
            ("speculative", lambda edge, _: edge.certainty == "speculative"),
            ("retracted", lambda edge, _: bool(edge.reference) and all(map(self._withdrawn, edge.reference))),
            ("control", lambda edge, _: any(map(self._unasked_control, edge.setting))),
            ("hearsay", lambda edge, _: self._hearsay(edge)),
            ("audited", lambda edge, _: self._audited(edge)),
            ("pooled", self._pooled),
            ("other_species", self._other_species),
            ("less_specific", self._less_specific),
            ("secondary", self._secondary),
            ("weaker_design", self._weaker_design),
        )
        again = signed
        while again:
            for name, rule in rules:
                speaking = self._rivals = [edge for edge in signed if not reasons[edge.id]]
                reasons |= {edge.id: name for edge in speaking if rule(edge, _alike(edge, speaking))}
            standing = [edge for edge in signed if reasons[edge.id] in {"", "pooled"}]
            pooled = [edge for edge in standing if reasons[edge.id]]
            again = [edge for edge in pooled if not self._pooled(edge, _alike(edge, standing))]
            reasons |= {edge.id: "" for edge in again}
        if not all(reasons[edge.id] for edge in signed):
            reasons |= {edge.id: "anatomy" for edge in admitted if not edge.signed}
        return reasons

    def _withdrawn(self, reference: str) -> bool:
        return any(self.graph.references[name].status == "retracted" for name in self.papers[reference])

    def _unasked_control(self, tag: str) -> bool:
        """Whether a tag is a control or lies under one, and no tag asked for lies between, below it, or is the tag."""
        asked = self.question.context.setting
        line = list(self._line(tag))
        controls = [name for at, name in enumerate(line) if any(self.graph.contexts[up].control for up in line[at:])]
        return bool(controls) and not any(name in controls or tag in self._line(name) for name in asked)

    def _line(self, tag: str) -> Iterator[str]:
        while tag:
            yield tag
            tag = self.graph.contexts[tag].broader

    def _hearsay(self, edge: Edge) -> bool:
        if edge.layer != "review" or not edge.reference:
            return False
        return all(
            any(_ends(row) == _ends(edge) and _same(row, edge) and self._meet(row, edge) for row in self.own_rows(name))
            for name in edge.reference
        )

    def _meet(self, one: Edge, other: Edge) -> bool:
        return meet(self.graph.scope(one), self.graph.scope(other)) is not None

    def _audited(self, edge: Edge) -> bool:
        for entry in self.graph.audit.values():
            if edge.id in entry.review_edges:
                for own in (self.graph.edges[name] for name in entry.paper_edges):
                    fits = entry.kind not in SCOPE_ONLY or (own.object == edge.object and self._meet(own, edge))
                    if own.layer in self.question.layers and fits:
                        return True
        return False

    def _pooled(self, edge: Edge, beside: Sequence[Edge]) -> bool:
        study = self.study(edge)
        for other in (edge for edge in beside if self.study(edge) != study):
            pooling = other.evidence_type == "meta_analysis" and other.effect in OUTCOMES
            if pooling and self._includes(self.study(other), study) and not self._gives_way(other, edge):
                return True
            if edge.evidence_type == "systematic_review" and self._includes(study, self.study(other)):
                return True
        return False

    def _includes(self, pooling: Study, study: Study) -> bool:
        """Whether the one names all studies of the other, itself or by way of others, and none of them it."""
        if not self._one(pooling) or not study <= self.studies.keys() or pooling <= study:
            return False
        back = (self._parts(self.studies[reference], self.studies) for reference in study)
        return study <= self._parts(pooling, self.studies) and all(map(pooling.isdisjoint, back))

    def _parts(self, whole: Study, one: Mapping[str, Study]) -> Study:
        """All that references name, what is one with these, and what those name, to the end."""
        found, before = Study(), None
        while found != before:
            before = found
            named = (part for name in whole | found for part in self.graph.references[name].includes)
            found = Study().union(*map(one.__getitem__, named))
        return found

    def _one(self, study: Study) -> bool:
        return study in self.studies.values()

    def _other_species(self, edge: Edge, beside: Sequence[Edge]) -> bool:
        if self.question.context.species or edge.species in {"", "human"}:
            return False
        return any(
            other.effect in OUTCOMES and other.reference and self.graph.scope(other).species == frozenset({"human"})
            for other in beside
        )

    def _less_specific(self, edge: Edge, beside: Sequence[Edge]) -> bool:
        return any(self._gives_way(edge, other) for other in beside)

    def _gives_way(self, edge: Edge, other: Edge) -> bool:
        """Whether the one leaves open what the main result of the other reports."""
        left_open = self.open_keys(edge)
        if not left_open or (left_open == ("sex",) and edge.layer != "review"):
            return False
        main_result = other.effect in OUTCOMES and not other.analysis and not self.open_keys(other)
        statement = self.level(other) == NARRATIVE < self.level(edge)
        return main_result and not statement and bool(other.reference or not edge.reference)

    def _secondary(self, edge: Edge, beside: Sequence[Edge]) -> bool:
        main = [other for other in beside if self.study(other) == self.study(edge) and not other.analysis]
        fits_better = all(len(self.open_keys(edge)) < len(self.open_keys(other)) for other in main)
        return bool(edge.analysis) and not fits_better

    def _weaker_design(self, edge: Edge, beside: Sequence[Edge]) -> bool:
        """`beside` holds what is about the same; a study has its highest level wherever its rows stand."""
        above = [
            other
            for other in beside
            if other.effect in OUTCOMES and self._level_of_study(other) > self._level_of_study(edge)
        ]
        studies = {self.study(other) for other in above}
        lone_null = len(studies) == 1 and all(other.effect == "no_effect" for other in above)
        small = max((other.sample_size or 0 for other in above), default=0) < 100
        pooled = any(other.evidence_type == "meta_analysis" for other in above)
        return bool(above) and not (lone_null and small and not pooled)

    def _level_of_study(self, edge: Edge) -> int:
        return max(self.level(other) for other in self._rivals if self.study(other) == self.study(edge))

    # --- what counted findings say ------------------------------------------------------------------------------------

    def counted(self, subject: str, target: str) -> list[Edge]:
        """The findings, or else the anatomy, that are counted between two nodes."""
        reasons = self.judged(self.graph.successors[subject].get(target, ()))
        return [self.graph.edges[name] for name, reason in reasons.items() if not reason]

    def sign(self, edges: Iterable[Edge]) -> str:
        """What findings add up to, one result a study."""
        results: dict[Study, set[str]] = {}
        for edge in edges:
            results.setdefault(self.study(edge), set()).add(SIGNS[edge.effect])
        return weigh(results.values())

    def paths(self) -> Iterator[PlainPath]:
        """Every path of two or more steps, each step of which admits something."""
        made = nx.DiGraph((edge.subject, edge.object) for edge in self.graph.edges.values() if self.admits(edge))
        source, target = self.question.source, self.question.target
        if source in made and target in made:
            for nodes in nx.all_simple_paths(made, source, target, cutoff=self.question.max_hops):
                if len(nodes) > 2:
                    yield self._path(tuple(nodes))

    def _path(self, nodes: tuple[str, ...]) -> PlainPath:
        steps = [self.counted(*ends) for ends in pairwise(nodes)]
        readings = [choice for choice in product(*steps) if self._possible(choice)]
        taking_part = [{reading[place] for reading in readings} for place in range(len(steps))]
        signs = [self._onward(step, part) for step, part in zip(steps, taking_part, strict=True)]
        found = [step for step in steps if any(edge.signed for edge in step)]
        not_found = [step for step in steps if step not in found]
        speculative = not all(steps)
        if any(edge.predicate in PASSING for step in not_found for edge in step):
            kind = "inherited"
        else:
            kind = "marker" if any(e.predicate == "associated_with" for step in found for e in step) else "causal"
        levels = [max(self.level(edge) for edge in step) for step in found]
        lost = any(edge.predicate not in PASSING for step in not_found for edge in step)
        narrative = not levels or min(levels) == NARRATIVE or lost
        return PlainPath(nodes, _along(signs), kind, not readings and not speculative, speculative, narrative)

    def _possible(self, choice: Sequence[Edge]) -> bool:
        """Whether some context satisfies all of them and the question, and each aspect is taken up by the next."""
        common: Scope | None = self.asked
        for edge in choice:
            common = None if common is None else meet(common, self.graph.scope(edge))
        aspects = [(one.object_aspect, other.subject_aspect) for one, other in pairwise(choice)]
        return common is not None and all(a == b or not (a and b) for a, b in aspects)

    def _onward(self, step: Sequence[Edge], part: set[Edge]) -> str:
        """What a step hands on: the sign of its findings, `=` where it is a part or a symptom."""
        if any(edge.signed for edge in step):
            return self.sign(part)
        return "=" if any(edge.predicate in PASSING for edge in step) else "?"

    def verdict(self) -> str:
        """The sign of the answer: of direct evidence, or else of the causal paths that have one and rest on studies."""
        between = [edge for edge in self.counted(self.question.source, self.question.target) if edge.signed]
        direct = self.sign(between)
        if direct != "?":
            return direct
        signs = {
            path.sign
            for path in self.paths()
            if path.kind == "causal" and path.sign in {"+", "-"} and not path.chimera and not path.narrative
        }
        return "?" if not signs else "conflicting" if len(signs) > 1 else signs.pop()


def _along(signs: Sequence[str]) -> str:
    """A null blocks, an unknown direction blurs, a step that is no sign makes the path none; else signs multiply."""
    for word in ("0", "?", "conflicting", "mixed"):
        if word in signs:
            return word
    if not {"+", "-"} & set(signs):
        return "?"
    return "-" if signs.count("-") % 2 else "+"


def _together(references: Iterable[Reference], alike: Callable[[Reference, Reference], bool]) -> dict[str, Study]:
    """Each reference → all that are one with it, by way of others too."""
    several = list(references)
    joined: nx.Graph[str] = nx.Graph()
    joined.add_nodes_from(reference.id for reference in several)
    joined.add_edges_from((one.id, other.id) for one, other in combinations(several, 2) if alike(one, other))
    return {name: frozenset(part) for part in nx.connected_components(joined) for name in part}


def _one_paper(one: Reference, other: Reference) -> bool:
    sure = {one.match_confidence, other.match_confidence} <= {"medium", "high"}
    doi = bool(one.doi) and one.doi.lower() == other.doi.lower()
    return sure and (doi or (bool(one.pmid) and one.pmid == other.pmid))


def _ends(edge: Edge) -> tuple[str, str]:
    return edge.subject, edge.object


def _same(one: Edge, other: Edge) -> bool:
    """Whether no aspect tells them apart."""
    pairs = (one.subject_aspect, other.subject_aspect), (one.object_aspect, other.object_aspect)
    return all(a == b or "" in {a, b} for a, b in pairs)


def _alike(edge: Edge, speaking: Iterable[Edge]) -> list[Edge]:
    """The others that are about the same aspects."""
    return [other for other in speaking if other is not edge and _same(edge, other)]
