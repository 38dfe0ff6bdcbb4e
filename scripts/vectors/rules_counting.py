"""Vectors for who is counted: papers and studies, hearsay, the audit, species, specificity, analyses, designs."""

from typing import Any

from oxygraph.evidence.records import Reference
from vectors.make import EVERY_LAYER, across, asks, clashes, differs, down, null, unclear, up, vector

__all__ = ["VECTORS"]

_ALL: dict[str, Any] = {"layers": EVERY_LAYER}
_TRIAL = {"evidence_type": "randomized_trial", "layer": "extended"}
_SEEN = {"evidence_type": "observational", "layer": "extended"}
_POOLED = {"evidence_type": "meta_analysis", "layer": "extended"}
_TOLD = {"evidence_type": "systematic_review", "species": "human", "layer": "extended"}
_MEN, _WOMEN = {"sex": "male"}, {"sex": "female"}


def _paper(name: str, **columns: Any) -> Reference:
    """A paper surely identified, that the review does not cite."""
    return Reference(name, **{"match_confidence": "high", **columns})


_PAPERS = [
    vector(
        "one-paper-under-two-ids",
        "A shared DOI or PMID joins references to one study, by way of others too; a doubtful one joins nobody.",
        [
            *(up("first", "a", "z", ref="x1", **_TRIAL), up("copy", "a", "z", ref="x2", **_TRIAL)),
            *(null("third", "a", "z", ref="x3", **_TRIAL), up("doubt", "a", "z", ref="x4", **_TRIAL)),
            *(up("mine", "a", "y", ref="x5", **_TRIAL), down("theirs", "a", "y", ref="x6", **_TRIAL)),
        ],
        *(asks("joined", **_ALL), asks("withdrawn-under-another-id", "y", **_ALL)),
        papers=[
            _paper("x1", doi="10.5555/one"),
            _paper("x2", doi="10.5555/one", pmid="7"),
            _paper("x3", pmid="7"),
            _paper("x4", doi="10.5555/one", match_confidence="low"),
            _paper("x5", doi="10.5555/five", status="retracted"),
            _paper("x6", doi="10.5555/five"),
        ],
    ),
    vector(
        "cohorts-and-poolings",
        "Papers of one cohort are one study; what a pooled analysis includes, by way of one without a row, is not "
        "counted beside it; a retelling is.",
        [
            *(down("one", "a", "b", ref="c1", **_TRIAL), down("again", "a", "b", ref="c2", **_TRIAL)),
            *(null("other", "a", "b", ref="c3", **_TRIAL), null("part-of-it", "a", "z", ref="c3", **_TRIAL)),
            *(
                down("pool", "a", "z", ref="pool", sample_size=300, **_POOLED),
                up("beside", "a", "z", ref="c1", **_TRIAL),
            ),
            up("retold", "a", "y", ref="retelling", evidence_type="systematic_review", layer="extended"),
            down("source", "a", "y", ref="c3", **_SEEN),
        ],
        *(asks(f"to-{target}", target, **_ALL) for target in ("b", "z", "y")),
        papers=[
            _paper("c1", cohort="young"),
            _paper("c2", cohort="young"),
            _paper("c3"),
            _paper("pool", includes=("between",)),
            _paper("between", includes=("c3",)),
            _paper("retelling", includes=("between",)),
        ],
    ),
]

_PLACES = [
    vector(
        "poolings-that-take-no-place",
        "An analysis without an outcome, or that leaves open what a study's main result reports, silences no study; "
        "one in both sexes does, and the study is told apart. An analysis of observations is no controlled one.",
        [
            *(down("trial", "a", "z", ref="x1", **_TRIAL), unclear("blur", "a", "z", ref="pool", **_POOLED)),
            *(
                down("young", "a", "y", ref="x1", sample_size=120, population=("adolescents",), **_TRIAL),
                null("anyone", "a", "y", ref="pool", sample_size=300, **_POOLED),
            ),
            *(up("men", "a", "b", ref="x1", **_MEN, **_TRIAL), down("people", "a", "b", ref="pool", **_POOLED)),
            *(
                up("seen", "a", "c", ref="x2", sample_size=400, **_SEEN),
                up("seen-pooled", "a", "c", ref="seen-pool", sample_size=900, **_POOLED),
                down("given", "a", "c", ref="x3", **_TRIAL),
            ),
        ],
        *(asks(f"to-{target}", target, **_ALL) for target in ("z", "y", "b", "c")),
        asks("adolescents", "y", population="adolescents", **_ALL),
        *(asks(f"men-{target}", target, sex="male", **_ALL) for target in ("b", "y")),
        papers=[
            *map(_paper, ("x1", "x2", "x3")),
            _paper("pool", includes=("x1",)),
            *(_paper("seen-pool", includes=("between",)), _paper("between", includes=("x2",))),
        ],
    ),
    vector(
        "poolings-that-are-silent",
        "What an analysis pools, or a review retells, is asked again where that one is not counted itself.",
        [
            null("anyhow", "a", "z", ref="pool", sample_size=300, **_POOLED),
            down("further", "a", "z", ref="x1", analysis="secondary", regimen="repeated", **_TRIAL),
            null("open", "a", "z", ref="x2", **_TRIAL),
            down("outside", "a", "z", ref="x3", regimen="repeated", **_TRIAL),
            *(up("rats", "a", "b", ref="x1", species="rat", **_TRIAL), null("told", "a", "b", ref="tells", **_TOLD)),
            down("people", "a", "b", ref="x3", species="human", **_SEEN),
        ],
        *(asks("repeated", regimen="repeated", **_ALL), asks("anyone", "b", **_ALL)),
        papers=[
            *map(_paper, ("x1", "x2", "x3")),
            *(_paper("pool", includes=("x1", "x2")), _paper("tells", includes=("x1",))),
        ],
    ),
]

_ACCOUNTS = [
    vector(
        "hearsay",
        "The review's account of a paper is silent where the paper speaks for itself, in layers that are asked.",
        [
            *(down("told", "a", "z", ref="r1"), null("own", "a", "z", ref="r1", **_TRIAL)),
            *(down("told-b", "a", "b", ref="r1 r2"), null("own-b", "a", "b", ref="r1", **_TRIAL)),
            *(down("told-c", "a", "c", ref="r3"), null("own-c", "a", "c", ref="r3", **_TRIAL)),
            *(down("told-men", "a", "y", ref="r4", **_MEN), null("own-women", "a", "y", ref="r4", **_WOMEN, **_TRIAL)),
            *(
                down("told-level", "a", "d", ref="r1", object_aspect="level"),
                null("own-activity", "a", "d", ref="r1", object_aspect="activity", **_TRIAL),
            ),
            *(
                down("told-guess", "a", "e", ref="r2"),
                null("guess", "a", "e", ref="r2", certainty="speculative", **_TRIAL),
            ),
        ],
        *(asks(f"to-{target}", target, **_ALL) for target in ("z", "b", "c", "y", "d", "e")),
        *(asks(f"review-{target}", target) for target in ("z", "b")),
        asks("women", sex="female", **_ALL),
        clashes("conflicts", **_ALL),
    ),
    vector(
        "audited-readings",
        "A reading of the review that the audit sets beside the paper's own findings; about scope, with the same end.",
        [
            *(down("read", "a", "z", ref="r1"), null("own", "a", "y", ref="r1", **_TRIAL)),
            *(down("wide", "a", "b", ref="r2"), down("own-narrow", "a", "b", ref="r2", **_MEN, **_TRIAL)),
            *(down("moved", "a", "c", ref="r4"), down("own-other", "a", "d", ref="r4", **_TRIAL)),
            down("unasked", "a", "e", ref="r1"),
        ],
        *(asks(f"to-{target}", target, **_ALL) for target in ("z", "b", "c", "e")),
        *(asks(f"review-{target}", target) for target in ("z", "e")),
        asks("women-b", "b", sex="female", **_ALL),
        audit=[
            differs("misread", "direction_differs", "read", "own", ref="r1"),
            differs("narrow", "context_dropped", "wide", "own-narrow", ref="r2"),
            differs("elsewhere", "context_dropped", "moved", "own-other", ref="r4"),
            differs("alone", "certainty_hardened", "unasked", ref="r1"),
        ],
    ),
    vector(
        "read-into",
        "A review row of a paper whose own rows are all about other pairs is the review's reading: a narrative.",
        [
            *(
                down("reading", "a", "z", ref="r1", evidence_type="randomized_trial"),
                up("own", "a", "y", ref="r1", **_TRIAL),
            ),
            up("seen", "a", "z", ref="r2", evidence_type="observational"),
            down("reading-women", "a", "b", ref="r1", evidence_type="randomized_trial", **_WOMEN),
            up("anyone", "a", "b", ref="r3"),
        ],
        *(asks("all-layers", **_ALL), asks("review-alone")),
        asks("a-reading-silences-no-study", "b", sex="female", **_ALL),
    ),
]

_WHOM = [
    vector(
        "people-before-animals",
        "Where no species is asked and people were studied, animals are silent; a population of people implies them.",
        [
            *(up("rats", "a", "z", species="rat", ref="r1"), down("people", "a", "z", species="human", ref="r2")),
            *(up("mice", "a", "y", species="mouse", ref="r1"), down("said", "a", "y", species="human")),
            *(
                up("vole", "a", "b", species="vole", ref="r1"),
                down("patients", "a", "b", population=("anxious",), ref="r2"),
            ),
            *(
                up("young", "a", "c", population=("adolescents",), ref="r1"),
                down("rat-c", "a", "c", species="rat", ref="r2"),
            ),
        ],
        *(asks(f"to-{target}", target) for target in ("z", "y", "b", "c")),
        *(asks("rats-asked", species="rat"), asks("rodents-asked", "y", species="rodent")),
        *(asks("patients-asked", "z", population="anxious"), asks("healthy-asked", "b", population="healthy")),
    ),
    vector(
        "beside-the-asserted",
        "A paper's own finding in both sexes is evidence about each; a subgroup silences nobody; nor does a statement.",
        [
            *(
                down("women", "a", "z", ref="x1", **_WOMEN, **_TRIAL),
                null("both", "a", "z", ref="x2", sex="both", **_TRIAL),
            ),
            *(null("untold", "a", "z", ref="x3", **_TRIAL), up("account", "a", "z", ref="r1")),
            *(
                down("part", "a", "y", ref="x1", analysis="subgroup", **_WOMEN, **_TRIAL),
                null("whole", "a", "y", ref="x2"),
            ),
            *(down("word", "a", "b", **_WOMEN), null("study", "a", "b", ref="r2")),
            *(
                down("women-rats", "a", "c", ref="x1", species="rat", **_WOMEN, **_TRIAL),
                up("rats", "a", "c", ref="x2", **_TRIAL),
            ),
        ],
        *(asks(f"{target}-{sex}", target, sex=sex, **_ALL) for target in ("z", "y", "b") for sex in ("female", "male")),
        asks("female-rats", "c", sex="female", species="rat", **_ALL),
        across("by-sex", "sex", **_ALL),
    ),
]

_ROWS = [
    vector(
        "main-and-other-analyses",
        "Within one study the main result counts; another row beside it only where it fits the question better.",
        [
            null("main", "a", "z", ref="x1", **_TRIAL),
            down("subgroup", "a", "z", ref="x1", analysis="subgroup", **_WOMEN, **_TRIAL),
            up("explored", "a", "z", ref="x1", analysis="exploratory", **_TRIAL),
            down("second", "a", "y", ref="x2", analysis="secondary", **_TRIAL),
            *(up("main-up", "a", "b", ref="x1", **_TRIAL), null("main-null", "a", "b", ref="x1", **_TRIAL)),
            *(up("both-up", "a", "c", ref="x1", **_TRIAL), down("both-down", "a", "c", ref="x1", **_TRIAL)),
        ],
        *(asks(f"to-{target}", target, **_ALL) for target in ("z", "y", "b", "c")),
        *(asks("women", sex="female", **_ALL), asks("men", sex="male", **_ALL)),
    ),
    vector(
        "designs",
        "The highest level with an outcome decides; but a lone null of fewer than 100 people silences nothing.",
        [
            *(down("trial", "a", "z", ref="x1", **_TRIAL), up("seen", "a", "z", ref="x2", **_SEEN)),
            *(null("small", "a", "y", ref="x1", sample_size=40, **_TRIAL), up("seen-y", "a", "y", ref="x2", **_SEEN)),
            *(null("large", "a", "b", ref="x1", sample_size=140, **_TRIAL), up("seen-b", "a", "b", ref="x2", **_SEEN)),
            *(null("pool", "a", "c", ref="x1", sample_size=40, **_POOLED), up("seen-c", "a", "c", ref="x2", **_SEEN)),
            *(up("seen-d", "a", "d", ref="x2", **_SEEN), down("told-d", "a", "d", ref="r1", evidence_type="narrative")),
            *(up("marks", "a", "e", ref="x3", predicate="associated_with", **_POOLED), down("word-e", "a", "e")),
            *(up("trial-f", "a", "f", ref="x1", **_TRIAL), null("low", "a", "f", ref="x1", **_SEEN)),
        ],
        *(asks(f"to-{target}", target, **_ALL) for target in ("z", "y", "b", "c", "d", "e", "f")),
    ),
]

VECTORS = (*_PAPERS, *_PLACES, *_ACCOUNTS, *_WHOM, *_ROWS)
