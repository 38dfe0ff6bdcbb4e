"""The small graphs behind the pictures: for each rule the few findings that show what it does, and what is asked."""

from collections.abc import Iterable
from typing import Any, NamedTuple, Unpack

from build import down, finding, graph_of, null, structure, up
from oxygraph.evidence.context import Context
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.keys import ContextKeys
from oxygraph.evidence.records import ContextTag, Discrepancy, Edge, Node, Reference

__all__ = ["PICTURES", "Panel", "Picture"]


class Panel(NamedTuple):
    """A question to a small graph.

    Attributes:
        graph: The graph; it is asked from `a` to `b`.
        context: What the question fixes.
        layers: The layers asked; all where none is named.
        tells: What the picture says of the answer besides its verdict: names of `rule_pictures.drawing.TELLS`.
    """

    graph: EvidenceGraph
    context: Context
    layers: tuple[str, ...] = ()
    tells: tuple[str, ...] = ()


class Picture(NamedTuple):
    """What a rule says, and the questions that show it."""

    rule: str
    panels: tuple[Panel, ...]


_NODES = (
    Node("a", "Molecule", "A"),
    Node("b", "Process", "B"),
    Node("m", "Process", "M"),
    Node("n", "Process", "N"),
    Node("part", "Symptom", "P"),
)
_TAGS = (
    ContextTag("acute_stressor", "stress", name="acute stressor"),
    ContextTag("speech", "task", "acute_stressor", name="giving a speech"),
    ContextTag("cycling", "task", "acute_stressor", name="hard cycling"),
    ContextTag("blocked", "receptor", control="yes", name="receptor blocked"),
)
_NAMES = ("Adams", "Berg", "Chen", "Diaz", "Evans", "Fuchs")
_TRIAL: dict[str, Any] = {"evidence_type": "randomized_trial", "species": "human", "layer": "extended"}
_SEEN: dict[str, Any] = {**_TRIAL, "evidence_type": "observational"}
_POOLED: dict[str, Any] = {**_TRIAL, "evidence_type": "meta_analysis"}
_TOLD: dict[str, Any] = {"species": "human", "layer": "review"}
_ANIMAL: dict[str, Any] = {"evidence_type": "experiment", "layer": "extended"}
_MEN: dict[str, Any] = {"sex": "male"}
_WOMEN: dict[str, Any] = {"sex": "female"}


def _by(name: str) -> dict[str, Any]:
    """Whose finding it is: the paper of this name."""
    return {"reference": (name.lower(),)}


_BY = ADAMS, BERG, CHEN, DIAZ, EVANS, FUCHS = tuple(map(_by, _NAMES))


def _panel(
    *edges: Edge,
    layers: tuple[str, ...] = (),
    tells: tuple[str, ...] = (),
    audit: Iterable[Discrepancy] = (),
    papers: dict[str, dict[str, Any]] | None = None,
    **context: Unpack[ContextKeys],
) -> Panel:
    """A question to these findings; `papers` says what is special about one."""
    references = [
        Reference(
            name.lower(),
            authors=f"{name} A",
            year=2001 + at,
            match_confidence="high",
            **(papers or {}).get(name.lower(), {}),
        )
        for at, name in enumerate(_NAMES)
    ]
    graph = graph_of(*edges, nodes=_NODES, references=references, tags=_TAGS, audit=audit)
    return Panel(graph, graph.context(**context), layers, tells)


def _differs(review: str, own: str, reference: str) -> Discrepancy:
    return Discrepancy("a1", (), (reference,), "direction_differs", (review,), (own,), "The paper says otherwise.")


_OF_FINDINGS = {
    "match": Picture(
        "A finding fits a question, leaves it open, or is excluded",
        (
            _panel(
                up("e1", "a", "b", **_TRIAL, **_WOMEN, **ADAMS, sample_size=60),
                up("e2", "a", "b", **_TRIAL, **BERG, sample_size=60),
                down("e3", "a", "b", **_TRIAL, **_MEN, **CHEN, sample_size=60),
                tells=("match",),
                sex="female",
            ),
        ),
    ),
    "study": Picture(
        "One cohort in two papers is one study, and what an analysis pools is not counted beside it",
        (
            _panel(
                down("e1", "a", "b", **_TRIAL, **ADAMS, sample_size=80),
                down("e2", "a", "b", **_TRIAL, **BERG, sample_size=80),
                null("e3", "a", "b", **_TRIAL, **CHEN, sample_size=80),
                papers={"adams": {"cohort": "one"}, "berg": {"cohort": "one"}},
                tells=("studies",),
            ),
            _panel(
                null("e1", "a", "b", **_TRIAL, **ADAMS, sample_size=80),
                down("e2", "a", "b", **_POOLED, **BERG, sample_size=400),
                papers={"berg": {"includes": ("adams",)}},
                tells=("studies",),
            ),
        ),
    ),
    "speculative": Picture(
        "An outlook is no finding",
        (_panel(up("e1", "a", "b", **_TOLD, certainty="speculative")),),
    ),
    "retracted": Picture(
        "A withdrawn paper supports nothing",
        (
            _panel(
                up("e1", "a", "b", **_TRIAL, **ADAMS, sample_size=330),
                null("e2", "a", "b", **_TRIAL, **BERG, sample_size=40),
                papers={"adams": {"status": "retracted"}},
            ),
        ),
    ),
    "control": Picture(
        "A condition that takes the effect away counts only where it is asked for",
        tuple(
            _panel(
                down("e1", "a", "b", **_ANIMAL, **ADAMS, species="rat"),
                null("e2", "a", "b", **_ANIMAL, **ADAMS, species="rat", setting=("blocked",)),
                **asked,
            )
            for asked in (ContextKeys(), ContextKeys(setting=["blocked"]))
        ),
    ),
    "hearsay": Picture(
        "A paper speaks for itself",
        tuple(
            _panel(
                up("e1", "a", "b", **_TOLD, **ADAMS),
                null("e2", "a", "b", **_TRIAL, **ADAMS, sample_size=107),
                layers=layers,
            )
            for layers in ((), ("review",))
        ),
    ),
    "audited": Picture(
        "A reading that its paper does not bear out",
        (
            _panel(
                down("e1", "a", "b", **_TOLD, **ADAMS),
                up("e2", "a", "m", **_TRIAL, **ADAMS, sample_size=60),
                null("e3", "a", "b", **_SEEN, **BERG, sample_size=60),
                audit=[_differs("e1", "e2", "adams")],
            ),
        ),
    ),
    "other_species": Picture(
        "Animals are silent where people were studied and no species is asked",
        tuple(
            _panel(
                down("e1", "a", "b", **_ANIMAL, **ADAMS, species="rat"),
                null("e2", "a", "b", **_TRIAL, **BERG, sample_size=120),
                **asked,
            )
            for asked in (ContextKeys(), ContextKeys(species="rat"))
        ),
    ),
    "less_specific": Picture(
        "What reports all that is asked, before what leaves it open; a sex not told is evidence about each sex",
        (
            _panel(
                null("e1", "a", "b", **_TRIAL, **ADAMS, population=("healthy",), sample_size=107),
                down("e2", "a", "b", **_TRIAL, **BERG, sample_size=40),
                population="healthy",
            ),
            _panel(
                down("e1", "a", "b", **_TRIAL, **_WOMEN, **ADAMS, sample_size=35),
                null("e2", "a", "b", **_TRIAL, **BERG, sample_size=107),
                down("e3", "a", "b", **_TOLD, **CHEN),
                tells=("specific",),
                sex="female",
            ),
        ),
    ),
    "secondary": Picture(
        "The main result of a study before its subgroups",
        tuple(
            _panel(
                null("e1", "a", "b", **_TRIAL, **ADAMS, sample_size=120),
                down("e2", "a", "b", **_TRIAL, **_WOMEN, **ADAMS, analysis="subgroup"),
                **asked,
            )
            for asked in (ContextKeys(), ContextKeys(sex="female"))
        ),
    ),
    "weaker_design": Picture(
        "The better design before the weaker; but one small null silences nothing",
        (
            _panel(
                null("e1", "a", "b", **_TRIAL, **ADAMS, sample_size=120),
                down("e2", "a", "b", **_SEEN, **BERG, sample_size=300),
            ),
            _panel(
                null("e1", "a", "b", **_TRIAL, **ADAMS, sample_size=17),
                down("e2", "a", "b", **_SEEN, **BERG, sample_size=300),
            ),
        ),
    ),
    "anatomy": Picture(
        "Structure beside findings is silent",
        (
            _panel(
                structure("e1", "a", "b", "part_of"),
                up("e2", "a", "b", **_TRIAL, **ADAMS, sample_size=60),
            ),
        ),
    ),
}

_OF_ANSWERS = {
    "results": Picture(
        "Each study has one result, whatever the number of its rows",
        (
            _panel(
                up("e1", "a", "b", **_TRIAL, **ADAMS, object_aspect="duration", sample_size=40),
                null("e2", "a", "b", **_TRIAL, **ADAMS, object_aspect="accuracy", sample_size=40),
                up("e3", "a", "b", **_TRIAL, **BERG, sample_size=40),
                up("e4", "a", "b", **_TRIAL, **CHEN, **_WOMEN, sample_size=40),
                down("e5", "a", "b", **_TRIAL, **CHEN, **_MEN, sample_size=40),
                null("e6", "a", "b", **_TRIAL, **DIAZ, sample_size=40),
                finding("e7", "a", "b", "unclear", **_TRIAL, **EVANS, sample_size=40),
                tells=("results",),
            ),
        ),
    ),
    "verdict": Picture(
        "Five verdicts of direct evidence",
        (
            _panel(up("e1", "a", "b", **_TRIAL, **ADAMS), down("e2", "a", "b", **_TRIAL, **BERG)),
            _panel(
                down("e1", "a", "b", **_TRIAL, **ADAMS),
                down("e2", "a", "b", **_TRIAL, **BERG),
                null("e3", "a", "b", **_TRIAL, **CHEN),
                tells=("contested",),
            ),
            _panel(down("e1", "a", "b", **_TRIAL, **ADAMS), null("e2", "a", "b", **_TRIAL, **BERG), tells=("leans",)),
            _panel(null("e1", "a", "b", **_TRIAL, **ADAMS)),
            _panel(finding("e1", "a", "b", "unclear", **_TRIAL, **ADAMS)),
        ),
    ),
    "reading": Picture(
        "A path must hold in one context",
        (
            _panel(
                down("e1", "a", "m", **_TRIAL, **_MEN, **ADAMS),
                up("e2", "m", "b", **_TRIAL, **_WOMEN, **BERG),
            ),
            _panel(
                down("e1", "a", "m", **_TRIAL, **_MEN, **ADAMS),
                up("e2", "m", "b", **_TRIAL, **BERG),
            ),
        ),
    ),
    "kinds": Picture(
        "What a path rests on: the weakest of its steps",
        (
            _panel(up("e1", "a", "m", **_TRIAL, **ADAMS), down("e2", "m", "b", **_TRIAL, **BERG)),
            _panel(
                up("e1", "a", "m", **_TRIAL, **ADAMS),
                down("e2", "m", "b", **_SEEN, **BERG, predicate="associated_with"),
                tells=("suggests",),
            ),
            _panel(up("e1", "a", "part", **_TRIAL, **ADAMS), structure("e2", "part", "b"), tells=("suggests",)),
        ),
    ),
    "paths_decide": Picture(
        "Where nothing was measured directly, causal paths decide, if all with a sign agree",
        (
            _panel(
                up("e1", "a", "m", **_TRIAL, **ADAMS),
                down("e2", "m", "b", **_TRIAL, **BERG),
                up("e3", "a", "n", **_TRIAL, **CHEN),
                up("e4", "n", "b", **_TRIAL, **DIAZ),
            ),
            _panel(
                up("e1", "a", "m", **_TRIAL, **ADAMS),
                down("e2", "m", "b", **_TRIAL, **BERG),
                up("e3", "a", "n", **_TRIAL, **CHEN),
                null("e4", "n", "b", **_TRIAL, **DIAZ),
            ),
        ),
    ),
    "layers": Picture(
        "All layers are asked, and each is told apart",
        (
            _panel(
                down("e1", "a", "b", **_TOLD, **ADAMS),
                null("e2", "a", "b", **(_TRIAL | {"layer": "primary"}), **BERG, sample_size=80),
                down("e3", "a", "b", **_TRIAL, **CHEN, sample_size=40),
                tells=("by_layer",),
            ),
        ),
    ),
    "strength": Picture(
        "How strong the evidence is, and what takes from it",
        (
            *(
                _panel(
                    *(down(f"e{n}", "a", "b", **_TRIAL, **by, sample_size=90) for n, by in enumerate(_BY[:3])),
                    tells=("reasons",),
                    **asked,
                )
                for asked in (ContextKeys(), ContextKeys(sex="female"))
            ),
            _panel(
                down("e1", "a", "b", **_SEEN, **ADAMS, sample_size=40),
                tells=("reasons",),
            ),
        ),
    ),
    "resolving": Picture(
        "What parts two sides, if anything does",
        (
            _panel(
                up("e1", "a", "b", **_TRIAL, **ADAMS, dose_min=24.0, dose_max=24.0, dose_unit="IU"),
                down("e2", "a", "b", **_TRIAL, **BERG, dose_min=40.0, dose_max=40.0, dose_unit="IU"),
                tells=("resolving",),
            ),
            _panel(
                up("e1", "a", "b", **_TRIAL, **_MEN, **ADAMS),
                down("e2", "a", "b", **_TRIAL, **_MEN, **BERG),
                tells=("resolving",),
            ),
            _panel(
                up("e1", "a", "b", **_TRIAL, **_MEN, **ADAMS),
                down("e2", "a", "b", **_TRIAL, **BERG),
                tells=("resolving",),
            ),
        ),
    ),
    "sensitivity": Picture(
        "The verdict without each study",
        (
            _panel(
                down("e1", "a", "b", **_TRIAL, **ADAMS, sample_size=40),
                down("e2", "a", "b", **_TRIAL, **BERG, sample_size=40),
                null("e3", "a", "b", **_TRIAL, **CHEN, sample_size=40),
                tells=("without",),
            ),
        ),
    ),
    "compare": Picture(
        "Strata side by side, by what reports them",
        (
            _panel(
                up("e1", "a", "b", **_TRIAL, **_WOMEN, **ADAMS),
                up("e2", "a", "b", **_TRIAL, **_WOMEN, **BERG),
                down("e3", "a", "b", **_TRIAL, **_MEN, **CHEN),
                null("e4", "a", "b", **_TRIAL, **DIAZ),
                tells=("compared",),
            ),
        ),
    ),
    "conflicts": Picture(
        "Which finding stands against which, and what parts exactly these two",
        (
            _panel(
                up("e1", "a", "b", **_TRIAL, **_WOMEN, **ADAMS),
                down("e2", "a", "b", **_TRIAL, **_MEN, **BERG),
                up("e3", "a", "b", **_TOLD, **BERG, **_MEN),
                tells=("clashes",),
            ),
        ),
    ),
}

PICTURES = _OF_FINDINGS | _OF_ANSWERS
"""File, without its ending → the picture; in the order of the method."""
