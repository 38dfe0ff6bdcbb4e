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
from oxygraph.evidence.context import Context, Match
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.papers import Papers, surely_identified
from oxygraph.evidence.records import Edge, about_the_same
from oxygraph.evidence.scopes import Scope, admits, in_people, share
from oxygraph.evidence.settings import unasked_controls
from oxygraph.evidence.word_sets import CONTROLLED_DESIGNS, OWN_LAYERS

__all__ = ["REASONS", "SCOPE_ONLY", "SMALL", "Counting"]

_ANATOMY = "review"
"""The layer whose structure every question stands on."""

SCOPE_ONLY = frozenset({"context_dropped", "sample_one_sided", "certainty_hardened"})
"""Kinds of difference between review and paper that concern for whom or how surely, not what was found."""

SMALL = 100
"""A lone null of fewer people silences nothing below it."""

_KEPT = 64
"""Contexts whose judged steps are kept with a graph."""

Findings = Sequence[Finding]


class Counting:
    """Makes steps under one question, each pair of nodes once.

    Attributes:
        asked: The contexts that the question asks about.
    """

    def __init__(self, graph: EvidenceGraph, question: Question) -> None:
        """Take the graph, and what is asked of it."""
        self._graph = graph
        self._layers = frozenset(question.layers)
        self._fixes_species = bool(question.context.species)
        self.asked = graph.scoper.of_context(question.context)
        self.scopes = graph.scoper.scopes
        self.asked_number = self.scopes.number(self.asked)
        self._fixes_nothing = self.asked_number == self.scopes.OPEN
        self._study_of = graph.papers.study_of
        tags, asked = graph.contexts, question.context.setting
        some = [name for name, tag in tags.items() if tag.control or tag.broader]
        self._controls = unasked_controls(some, asked, lambda tag: tags[tag].control, lambda tag: tags[tag].broader)
        self._between: dict[tuple[str, str], Step | None] = {}
        self._pairs: dict[str, set[tuple[str, str]]] = {}
        self._admitted: dict[int, bool] = {}

    @classmethod
    def of(cls, graph: EvidenceGraph, question: Question) -> "Counting":
        """That of a context and layers, kept with the graph: the next question of the same finds its steps judged."""
        judged = graph.keeping(_Judged, _Judged)
        key = (question.context, question.layers)
        found = judged.get(key)
        if found is None:
            if len(judged) >= _KEPT:
                judged.clear()
            judged[key] = found = cls(graph, question)
        return found

    def between(self, subject: str, target: str) -> Step | None:
        """The step from one node to another, judged when first asked for; None where nothing is admitted."""
        pair = (subject, target)
        if pair not in self._between:
            self._between[pair] = self.step(self._graph.successors[subject].get(target, ()))
        return self._between[pair]

    def step(self, edges: Iterable[Edge]) -> Step | None:
        """The step that parallel edges make, or None where the question admits none of them.

        The review's structural edges are part of every question: anatomy is nobody's finding. Those that another layer
        adds, for things only it speaks of, come with that layer.
        """
        findings = [self._finding(edge) for edge in edges if self._admits(edge)]
        return self._step(findings) if findings else None

    def judge(self, findings: Findings) -> Step | None:
        """The step that admitted findings make, whatever was said of them beside others; None where there is none."""
        if not findings:
            return None
        return self._step([finding.silent("") if finding.silent_because else finding for finding in findings])

    def _step(self, findings: list[Finding]) -> Step:
        found = self._judged(findings)
        if len(found) > 1:
            found.sort(key=lambda finding: (bool(finding.silent_because), -finding.match, finding.edge.id))
        return Step(found, self._graph)

    def scope(self, edge: Edge) -> Scope:
        """The contexts a finding holds in."""
        return self._graph.scope(edge)

    def _admits(self, edge: Edge) -> bool:
        if edge.layer not in self._layers and (edge.signed or edge.layer != _ANATOMY):
            return False
        if self._fixes_nothing or not edge.signed:
            return True
        number = self._graph.scoper.number_of_edge(edge)
        if number not in self._admitted:  # there are far fewer scopes than findings
            self._admitted[number] = admits(self.asked, self.scopes[number])
        return self._admitted[number]

    def _finding(self, edge: Edge) -> Finding:
        signed = edge.signed
        keys = self._graph.scoper.open_keys(edge, self.asked) if signed and not self._fixes_nothing else ()
        level = self._level(edge) if signed else NARRATIVE
        return Finding(edge, Match.COMPATIBLE if keys else Match.ASSERTED, keys, self._study_of(edge), level)

    def _level(self, edge: Edge) -> int:
        """How the finding was made: controlled, observational, or narrative.

        A review row of papers whose own rows are all about other pairs is the review's reading of them: a narrative.
        """
        if not edge.reference or edge.evidence_type == "narrative" or self._only_read_into(edge):
            return NARRATIVE
        if edge.evidence_type in CONTROLLED_DESIGNS:
            return CONTROLLED
        if is_pooled(edge) and edge.predicate == "affects" and not self._pools_observations(edge):
            return CONTROLLED
        return OBSERVATIONAL

    def _pools_observations(self, edge: Edge) -> bool:
        """Whether what a pooled analysis pools, as far as it speaks here of the same pair, was observed.

        What a pooling among these found says nothing of it; what that one pools does.
        """
        papers = self._graph.papers
        own = {papers.paper[reference] for reference in edge.reference}
        named = {name for paper in own for name in papers.included.get(paper, ()) if name != paper}
        rows = (row for paper in named for row in self._graph.own_rows.get(paper, ()) if _of_one_pair(row, edge))
        found = [row for row in rows if not (is_pooled(row) and row.predicate == "affects")]
        return bool(found) and all(row.evidence_type not in CONTROLLED_DESIGNS for row in found)

    def _only_read_into(self, edge: Edge) -> bool:
        if edge.layer in OWN_LAYERS:
            return False
        pair = (edge.subject, edge.object)
        own = [self._own_pairs(name) for name in edge.reference]
        return all(pairs and pair not in pairs for pairs in own)

    def _own_pairs(self, reference: str) -> set[tuple[str, str]]:
        """The pairs of nodes about which the paper speaks for itself in the layers asked."""
        found = self._pairs.get(reference)
        if found is None:
            rows = self._graph.own_rows.get(self._graph.papers.paper[reference], ())
            sure = surely_identified(self._graph.references[reference])
            found = {(row.subject, row.object) for row in rows if row.layer in self._layers} if sure else set()
            self._pairs[reference] = found  # whole, for whoever asks meanwhile
        return found

    def _judged(self, findings: list[Finding]) -> list[Finding]:
        """The findings after every rule; structure beside one that is counted is silent."""
        speaking: list[Finding] = []
        structure: list[Finding] = []
        silent: list[Finding] = []
        for finding in findings:
            if not finding.edge.signed:
                structure.append(finding)
            elif because := self._silent_alone(finding.edge):
                silent.append(finding.silent(because))
            else:
                speaking.append(finding)
        speaking, beside = self._beside(speaking)
        if speaking:
            structure = [finding.silent("anatomy") for finding in structure]
        return [*speaking, *structure, *silent, *beside]

    def _beside(self, speaking: list[Finding]) -> tuple[list[Finding], list[Finding]]:
        """Which findings are counted, and which are silent for what stands beside them.

        What a silent analysis pools is asked again, with what is still counted: a silent finding silences nobody.
        """
        silent: list[Finding] = []
        again = speaking if len(speaking) > 1 else []  # what stands alone has nobody beside it
        while again:
            for name, rule in _BESIDE if len(speaking) > 1 else ():
                silenced = rule(self, speaking)
                if silenced:
                    silent += [finding.silent(name) for finding in silenced]
                    speaking = _without(speaking, silenced)
            pooled = [finding for finding in silent if finding.silent_because == "pooled"]
            again = _without(pooled, self._taken_in(pooled, [*speaking, *pooled])) if pooled else []
            silent = _without(silent, again)
            speaking = [*speaking, *(finding.silent("") for finding in again)]
        return speaking, silent

    def _silent_alone(self, edge: Edge) -> str:
        """The first rule that silences a finding for what it is by itself; empty where none does."""
        for name, rule in _ALONE:
            if rule(self, edge):
                return name
        return ""

    # --- the rules: first, whether a finding is silent for what it is by itself --------------------------------------

    def speculative(self, edge: Edge) -> bool:
        """An outlook or a hypothesis is no finding."""
        return edge.certainty == "speculative"

    def retracted(self, edge: Edge) -> bool:
        """Every paper of the row has been withdrawn."""
        return self._graph.papers.all_withdrawn(edge)

    def control(self, edge: Edge) -> bool:
        """A condition that takes the effect away counts only where it is asked for."""
        return not self._controls.isdisjoint(edge.setting)

    def hearsay(self, edge: Edge) -> bool:
        """The review's account of papers that speak for themselves about these two things."""
        if not edge.reference or edge.layer in OWN_LAYERS:
            return False
        return all(self._speaks_for_itself(name, edge) for name in edge.reference)

    def _speaks_for_itself(self, reference: str, edge: Edge) -> bool:
        if not surely_identified(self._graph.references[reference]):
            return False
        rows = self._graph.own_rows.get(self._graph.papers.paper[reference], ())
        return any(
            row.layer in self._layers
            and _of_one_pair(row, edge)
            and about_the_same(row, edge)
            and self._share_a_context(row, edge)
            for row in rows
        )

    def _share_a_context(self, one: Edge, other: Edge) -> bool:
        return share(self._graph.scope(one), self._graph.scope(other))

    def audited(self, edge: Edge) -> bool:
        """A reading of the review that the audit sets beside the papers' own findings, which are asked."""
        for entry in self._graph.audited.get(edge.id, ()):
            own = [row for row in map(self._graph.edges.__getitem__, entry.paper_edges) if row.layer in self._layers]
            if entry.kind in SCOPE_ONLY:
                own = [row for row in own if row.object == edge.object and self._share_a_context(row, edge)]
            if own:
                return True
        return False

    # --- then, which are silent for what stands beside them, of those that still speak --------------------------------

    def pooled(self, speaking: Findings) -> Findings:
        """A study that a pooled analysis beside it pools, or a review that retells studies beside it.

        An analysis that found no outcome, or that leaves open what the study's main result reports, takes no place.
        """
        return self._taken_in(speaking, speaking)

    def _taken_in(self, findings: Findings, beside: Findings) -> list[Finding]:
        """Of some findings, those that an analysis beside them pools, or that retell a study beside them."""
        papers = self._graph.papers
        pooling = [f for f in beside if is_pooled(f.edge) and f.has_outcome and f.study in papers.pooled]
        retelling = [f for f in findings if f.edge.evidence_type == "systematic_review" and f.study in papers.pooled]
        if not pooling and not retelling:
            return []
        told = [
            finding
            for finding in findings
            if any(_takes_in(papers, other, finding) and not _leaves_open(other, finding) for other in pooling)
        ]
        return told + [f for f in retelling if f not in told and any(_takes_in(papers, f, other) for other in beside)]

    def other_species(self, speaking: Findings) -> Findings:
        """Where no species is asked and people were studied, animals are silent."""
        if self._fixes_species:
            return []
        animals = [finding for finding in speaking if finding.edge.in_animals]
        people = (
            [f for f in speaking if f.has_outcome and f.edge.reference and in_people(self.scope(f.edge))]
            if animals
            else []
        )
        return [f for f in animals if any(about_the_same(f.edge, other.edge) for other in people)]

    def less_specific(self, speaking: Findings) -> Findings:
        """A finding that leaves open what another's main result reports."""
        fitting = [] if self._fixes_nothing else [finding for finding in speaking if _fits(finding)]
        general = [finding for finding in speaking if _gives_way(finding)] if fitting else []
        return [finding for finding in general if any(_goes_before(other, finding) for other in fitting)]

    def secondary(self, speaking: Findings) -> Findings:
        """Within one study, a row beside the main result that fits the question no better than it."""
        beside = [finding for finding in speaking if finding.edge.analysis]
        main: dict[str, list[Finding]] = {}
        for finding in speaking if beside else ():
            if not finding.edge.analysis:
                main.setdefault(finding.study, []).append(finding)
        return [
            finding
            for finding in beside
            if any(
                len(other.open_keys) <= len(finding.open_keys) and about_the_same(finding.edge, other.edge)
                for other in main.get(finding.study, ())
            )
        ]

    def weaker_design(self, speaking: Findings) -> Findings:
        """A finding of a lower level than one with an outcome, unless that is one small null alone."""
        levels: dict[str, int] = {}
        for finding in speaking:
            levels[finding.study] = max(finding.level, levels.get(finding.study, NARRATIVE))
        highest = max(levels.values(), default=NARRATIVE)
        lower = [finding for finding in speaking if levels[finding.study] < highest]
        outcomes = [finding for finding in speaking if finding.has_outcome] if lower else []
        weaker: list[Finding] = []
        gives_way: dict[tuple[int, str, str], bool] = {}  # many findings of one level are about the same
        for finding in lower:
            level, edge = levels[finding.study], finding.edge
            alike = (level, edge.subject_aspect, edge.object_aspect)
            if alike not in gives_way:
                higher = [f for f in outcomes if levels[f.study] > level and about_the_same(edge, f.edge)]
                gives_way[alike] = bool(higher) and not _small_lone_null(higher)
            if gives_way[alike]:
                weaker.append(finding)
        return weaker


class _Judged(dict[tuple[Context, tuple[str, ...]], Counting]):
    """Context and layers → what was judged under them."""


_ALONE: tuple[tuple[str, Callable[[Counting, Edge], bool]], ...] = (
    ("speculative", Counting.speculative),
    ("retracted", Counting.retracted),
    ("control", Counting.control),
    ("hearsay", Counting.hearsay),
    ("audited", Counting.audited),
)
_BESIDE: tuple[tuple[str, Callable[[Counting, Findings], Findings]], ...] = (
    ("pooled", Counting.pooled),
    ("other_species", Counting.other_species),
    ("less_specific", Counting.less_specific),
    ("secondary", Counting.secondary),
    ("weaker_design", Counting.weaker_design),
)
REASONS = (*(name for name, _ in (*_ALONE, *_BESIDE)), "anatomy")
"""Why a finding may be silent, in the order in which it is asked; last, structure beside findings."""


def _without(findings: Findings, gone: Findings) -> list[Finding]:
    left_out = {finding.edge.id for finding in gone}
    return [finding for finding in findings if finding.edge.id not in left_out]


def _fits(finding: Finding) -> bool:
    """Whether it is a main result, with an outcome, that reports all that the question fixes."""
    return finding.match is Match.ASSERTED and finding.has_outcome and not finding.edge.analysis


def _leaves_open(finding: Finding, other: Finding) -> bool:
    """Whether a finding leaves open what a fitting main result reports, and gives way to it."""
    return _gives_way(finding) and _fits(other) and _goes_before(other, finding)


def _gives_way(finding: Finding) -> bool:
    """Whether it leaves open what is asked: of the sex, a paper's own finding is evidence about each, told or not."""
    of_each_sex = finding.open_keys == ("sex",) and finding.edge.layer in OWN_LAYERS
    return finding.match is not Match.ASSERTED and not of_each_sex


def _goes_before(fitting: Finding, finding: Finding) -> bool:
    """Whether both are about the same; a study does not give way to a statement, nor what is cited to what is not."""
    return (
        (fitting.level > NARRATIVE or finding.level == NARRATIVE)
        and bool(fitting.edge.reference or not finding.edge.reference)
        and about_the_same(finding.edge, fitting.edge)
    )


def _of_one_pair(one: Edge, other: Edge) -> bool:
    return (one.subject, one.object) == (other.subject, other.object)


def _takes_in(papers: Papers, larger: Finding, smaller: Finding) -> bool:
    """Whether one finding's study pools, or retells, that of the other."""
    return papers.takes_in(larger.study, smaller.study) and about_the_same(larger.edge, smaller.edge)


def _small_lone_null(findings: Findings) -> bool:
    """Whether findings are the null of one study with few people, not pooled."""
    if len({finding.study for finding in findings}) > 1 or any(
        finding.edge.effect != "no_effect" for finding in findings
    ):
        return False
    people = max(finding.edge.sample_size or 0 for finding in findings)
    return people < SMALL and not any(is_pooled(finding.edge) for finding in findings)
