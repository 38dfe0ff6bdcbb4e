"""Vectors for what an answer claims: mixed and leaning, kinds of ways, suggestions, strength, settings, layers."""

from typing import Any

from oxygraph.evidence.records import ContextTag, Node
from vectors.make import EVERY_LAYER, across, asks, clashes, differs, down, null, structure, unclear, up, vector

__all__ = ["VECTORS"]

_ALL: dict[str, Any] = {"layers": EVERY_LAYER}
_TRIAL = {"evidence_type": "randomized_trial", "layer": "extended"}
_POOLED = {"evidence_type": "meta_analysis", "layer": "extended"}
_SEEN = {"evidence_type": "observational", "layer": "extended"}
_MEN, _WOMEN = {"sex": "male"}, {"sex": "female"}


_VERDICTS = [
    vector(
        "mixed-and-leaning",
        "One sign against as many nulls is mixed; a null that leans counts for its side in the leaning alone.",
        [
            *(down("z1", "a", "z", ref="r1"), null("z2", "a", "z", ref="r2"), null("z3", "a", "z", ref="r4")),
            *(down("y1", "a", "y", ref="r1"), down("y2", "a", "y", ref="r2"), null("y3", "a", "y", ref="r4")),
            *(down("b1", "a", "b", ref="r1"), up("b2", "a", "b", ref="r2"), null("b3", "a", "b", tendency="increases")),
            *(null("c1", "a", "c", ref="r1", tendency="decreases"), null("c2", "a", "c", ref="r2")),
            *(down("d1", "a", "d", ref="r1", **_MEN), null("d2", "a", "d", ref="r2", **_WOMEN)),
            *(up("e1", "a", "e", ref="r1"), null("e2", "a", "e", ref="r1"), unclear("e3", "a", "e", ref="r2")),
        ],
        *(asks(f"to-{target}", target) for target in ("z", "y", "b", "c", "d", "e")),
        across("by-sex", "sex", "d"),
        clashes("conflicts"),
    ),
    vector(
        "leaning-apart",
        "Two strata that settle nothing may lean to opposite sides.",
        [
            *(up(f"m{n}", "a", "z", ref=f"r{n}", **_MEN) for n in (1, 2)),
            *(down("m4", "a", "z", ref="r4", **_MEN), up("f1", "a", "z", ref="r1", **_WOMEN)),
            *(down(f"f{n}", "a", "z", ref=f"r{n}", **_WOMEN) for n in (2, 4)),
            *(up("p", "a", "y", ref="r1", **_MEN), down("q", "a", "y", ref="r2", **_WOMEN)),
            null("f5", "a", "y", ref="r4", **_WOMEN),
        ],
        *(across("z-by-sex", "sex"), across("y-by-sex", "sex", "y")),
        *(asks(sex, sex=sex) for sex in ("male", "female")),
    ),
]

_WAYS = [
    vector(
        "kinds-of-ways",
        "What was changed step by step decides; what goes with it, or is part of it, never does, and may suggest.",
        [
            up("ab", "a", "b", ref="r1"),
            *(up("bz", "b", "z", ref="r2"), up("by", "b", "y", predicate="associated_with", ref="r2")),
            *(structure("bw", "b", "w"), up("ws", "w", "s", ref="r4")),
            *(structure("bx", "b", "x"), up("xs", "x", "s", ref="r4")),
            *(up("bv", "b", "v", ref="r2"), up("bv-too", "b", "v", predicate="associated_with", ref="r4")),
            *(up("ac", "a", "c"), up("cu", "c", "u", ref="r2")),
            *(up("ad", "a", "d", ref="r1"), null("ad-null", "a", "d", ref="r2"), up("dt", "d", "t", ref="r4")),
        ],
        *(asks(f"to-{target}", target) for target in ("z", "y", "w", "v", "u", "t", "s")),
        nodes=[Node(name, "Process", f"the {name}") for name in ("x", "w", "v", "u", "t", "s")],
    ),
    vector(
        "suggestions",
        "Nothing is suggested past a measured level, for a drug or a gene, beyond three steps, in a conflict.",
        [
            up("am", "a", "mark", ref="r1"),
            up("mark-z", "mark", "through-mark", predicate="associated_with", ref="r2"),
            up("ab", "a", "b", ref="r1"),
            *(structure("b-drug", "b", "drug"), structure("b-sign", "b", "sign", "has_symptom")),
            *(structure("b-c", "b", "c"), structure("c-d", "c", "d"), structure("d-far", "d", "far")),
            *(up("ae", "a", "e", ref="r1"), down("ae-too", "a", "e", ref="r2"), structure("e-torn", "e", "torn")),
            structure("b-torn", "b", "torn"),
            *(down("ag", "a", "g", ref="r2"), structure("g-apart", "g", "apart"), structure("b-apart", "b", "apart")),
        ],
        *(asks(f"to-{target}", target) for target in ("through-mark", "drug", "sign", "far", "torn", "apart")),
        nodes=[
            Node("mark", "Biomarker", "the level"),
            Node("drug", "Intervention", "the drug"),
            *(Node(name, "Symptom", f"the {name}") for name in ("through-mark", "sign", "far", "torn", "apart")),
        ],
    ),
    vector(
        "suggested-by-the-healthy",
        "For a suggestion, healthy people do not exclude a disorder, and it says so.",
        [
            down("ab", "a", "b", population=("healthy",), species="human", ref="r1"),
            structure("by", "b", "y", "has_symptom"),
            up("bp", "b", "phobia", predicate="associated_with", ref="r2"),
            up("sick", "a", "c", population=("phobia",), ref="r4"),
        ],
        *(
            asks("phobia", "y", population="phobia"),
            asks("anyone", "y"),
            asks("the-disorder", "phobia", population="phobia"),
            asks("the-disorder-of-anyone", "phobia"),
        ),
    ),
    vector(
        "suggested-by-no-controls",
        "Healthy people beside patients are let in for no other disorder; an age stays what it is.",
        [
            down("ab", "a", "b", population=("phobia", "healthy"), ref="r1"),
            up("bt", "b", "trauma", predicate="associated_with", ref="r2"),
            down("ac", "a", "c", population=("adults", "healthy"), ref="r1"),
            up("cm", "c", "mood-disorder", predicate="associated_with", population=("mood-disorder", "adults")),
            up("cs", "c", "shy", predicate="associated_with", population=("shy", "adolescents"), ref="r4"),
        ],
        *(asks(target, target) for target in ("trauma", "mood-disorder", "shy")),
        *(asks(f"{target}-asked", target, population=target) for target in ("trauma", "mood-disorder", "shy")),
        *(asks(f"mood-disorder-of-{age}", "mood-disorder", population=age) for age in ("adults", "adolescents")),
        nodes=[Node("shy", "Disorder", "shyness")],
    ),
    vector(
        "aspects",
        "Different aspects of a thing are different results, and a way goes on in the aspect it has come to.",
        [
            *(
                up("activity", "a", "z", object_aspect="activity", ref="r1"),
                null("level", "a", "z", object_aspect="level", ref="r2"),
            ),
            *(
                up("ab", "a", "b", object_aspect="activity", ref="r1"),
                up("by", "b", "y", subject_aspect="connectivity", ref="r2"),
            ),
            *(up("bd", "b", "d", subject_aspect="activity", ref="r2"), up("be", "b", "e", ref="r2")),
        ],
        *(asks(f"to-{target}", target) for target in ("z", "y", "d", "e")),
        clashes("conflicts"),
    ),
]


def _strength() -> Any:
    """Findings of a node each, for every level and every step down."""
    people = {"species": "human"}
    pooled: dict[str, Any] = {"evidence_type": "meta_analysis", "layer": "extended", **people}
    trial: dict[str, Any] = {**_TRIAL, **people}
    seen: dict[str, Any] = {**_SEEN, **people}
    return vector(
        "strength",
        "Every level of strength, and every step down.",
        [
            up("s1", "a", "pooled-many", ref="x1", sample_size=120, **pooled),
            *(up(f"s2{n}", "a", "three-many", ref=f"x{n}", sample_size=70, **trial) for n in (1, 2, 3)),
            up("s3", "a", "pooled-few", ref="x1", **pooled),
            *(up(f"s4{n}", "a", "two", ref=f"x{n}", sample_size=20, **trial) for n in (1, 2)),
            up("s5", "a", "one-many", ref="x1", sample_size=100, **trial),
            *(up(f"s6{n}", "a", "seen-many", ref=f"x{n}", sample_size=60, **seen) for n in (1, 2)),
            up("s7", "a", "one", ref="x1", sample_size=99, **trial),
            up("s8", "a", "seen-one-many", ref="x1", sample_size=150, **seen),
            *(up(f"s9{n}", "a", "seen-two", ref=f"x{n}", sample_size=20, **seen) for n in (1, 2)),
            *(up("s10", "a", "seen-one", ref="x1", **seen), up("s11", "a", "word")),
            *(
                up("s12", "a", "contested", ref="x1", sample_size=150, **trial),
                up("s13", "a", "contested", ref="x2", **trial),
            ),
            null("s14", "a", "contested", ref="x3", **trial),
            up("s15", "a", "rats", ref="x1", sample_size=150, species="rat", **_TRIAL),
            up("s16", "a", "tentative", ref="x1", sample_size=150, certainty="tentative", **trial),
            up("s18a", "a", "partly", ref="x1", certainty="tentative", **trial),
            up("s18b", "a", "partly", ref="x2", **trial),
            up("s17", "a", "audited", ref="r1", evidence_type="randomized_trial", sample_size=150, **people),
            *(up("s18", "a", "half", ref="x1", sample_size=150, **trial), null("s19", "a", "half", ref="x2", **trial)),
        ],
        *(
            asks(f"to-{target}", target, **_ALL)
            for target in (
                *("pooled-many", "three-many", "pooled-few", "two", "one-many", "seen-many", "one", "seen-one-many"),
                *("seen-two", "seen-one", "word", "contested", "rats", "tentative", "partly", "audited", "half"),
            )
        ),
        asks("women", "one-many", sex="female", **_ALL),
        audit=[differs("hard", "certainty_hardened", "s17", ref="r1")],
    )


_IS = "subclass_of"
_TAGS = (
    ContextTag("stressed", "stressor", name="acute stressor", name_zh="急性应激"),
    ContextTag("calm", "stressor", name="no stressor", name_zh="无应激"),
    ContextTag("speech", "task", broader="stressed", name="speech task", name_zh="演讲任务"),
    ContextTag("reading", "task", name="reading", name_zh="阅读"),
    ContextTag("blocked", "receptor", control="yes", name="receptor blocked", name_zh="受体被阻断"),
    ContextTag("by-drug", "blocker", broader="blocked", name="blocked by a drug", name_zh="药物阻断"),
)
_SETTINGS = [
    vector(
        "settings",
        "A wider setting asserts narrower ones and excludes what lies under another tag; a control counts where asked.",
        [
            *(
                down("speaking", "a", "z", setting=("speech",), ref="r1"),
                up("resting", "a", "z", setting=("calm",), ref="r2"),
            ),
            *(
                down("stressed-y", "a", "y", setting=("stressed",), ref="r1"),
                up("reading-y", "a", "y", setting=("reading",), ref="r2"),
            ),
            *(down("works", "a", "b", ref="r1"), null("undone", "a", "b", setting=("blocked",), ref="r1")),
            *(down("works-c", "a", "c", ref="r1"), null("undone-c", "a", "c", setting=("by-drug",), ref="r1")),
        ],
        *(asks(tag, setting=(tag,)) for tag in ("stressed", "calm", "speech", "reading")),
        *(asks(f"y-{tag}", "y", setting=(tag,)) for tag in ("stressed", "speech", "calm")),
        *(asks("not-blocked", "b"), asks("blocked", "b", setting=("blocked",))),
        *(asks("not-by-drug", "c"), *(asks(f"c-{tag}", "c", setting=(tag,)) for tag in ("blocked", "by-drug"))),
        across("by-setting", "setting"),
        tags=_TAGS,
    ),
    vector(
        "found-in-common",
        "What decides in different words was found in the narrowest word that is above them all, where there is one.",
        [
            up("rats", "a", "z", species="rat", sex="male", setting=("speech",), ref="r1"),
            up("mice", "a", "z", species="mouse", sex="male", setting=("stressed",), ref="r2"),
            *(up("under-skin", "a", "y", route="subcutaneous", ref="r1"), up("oral", "a", "d", route="oral", ref="r1")),
            *(
                up("in-vein", "a", "y", route="intravenous", ref="r2"),
                up("injected", "a", "d", route="injection", ref="r2"),
            ),
            *(
                up("heights", "a", "b", population=("fear-of-heights",), ref="r1"),
                structure("h", "phobia", "anxious", _IS),
            ),
            *(up("traumatic", "a", "b", population=("trauma",), ref="r2"), structure("t", "trauma", "anxious", _IS)),
            structure("f", "fear-of-heights", "phobia", _IS),
        ],
        *(asks(f"to-{target}", target) for target in "zydb"),
        *(asks(word, species=word) for word in ("rodent", "rat")),
        *(asks("injected", "y", route="injection"), asks("anxious", "b", population="anxious")),
        tags=_TAGS,
    ),
    vector(
        "markers-of-disorders",
        "A marker of a disorder, without a population, is about that disorder.",
        [
            up("marks", "b", "phobia", predicate="associated_with", ref="r1"),
            down("ab", "a", "b", population=("phobia",), ref="r2"),
            down("ab-well", "a", "b", population=("healthy",), species="human", ref="r4"),
        ],
        *(asks("anyone", "phobia"), asks("healthy", "phobia", population="healthy")),
        *(asks("phobia", "phobia", population="phobia"), asks("marker", "phobia", "b", population="phobia")),
    ),
]

_LAYERS = [
    vector(
        "what-other-layers-hold",
        "Each layer says its own; those left out are named with their findings and the verdict with them.",
        [
            *(down("said", "a", "z", ref="r1"), up("found", "a", "z", ref="x1", **_TRIAL)),
            *(
                null("own", "a", "z", ref="r2", evidence_type="experiment", layer="primary"),
                up("only", "a", "y", ref="x1", **_TRIAL),
            ),
            *(up("ab", "a", "b", ref="r1"), up("bc", "b", "c", ref="x1", **_TRIAL)),
        ],
        *(asks(f"z-{layer}", layers=(layer,)) for layer in EVERY_LAYER),
        *(asks("nothing-anywhere", "a", "z", **_ALL), asks("z-all", **_ALL), asks("y-review", "y")),
        *(asks("c-review", "c"), asks("c-all", "c", **_ALL)),
        asks("y-primary-women", "y", layers=("primary",), sex="female"),
    ),
]

_KINDS = (
    *("sex_misread", "direction_differs", "strength_overstated", "certainty_hardened", "null_hidden"),
    *("population_shifted", "sample_one_sided", "context_dropped", "species_differs", "outcome_shifted"),
)
_PRIMARY = {"evidence_type": "experiment", "layer": "primary"}
_WORDS = [
    vector(
        "words-of-answers",
        "Every word that a layer, the asserted results, a common context, a stratum or a conflict may be called by.",
        [
            *(up("one-up", "a", "z", ref="r1", **_PRIMARY), up("two-up", "a", "y", ref="r1", **_PRIMARY)),
            *(down("two-down", "a", "y", ref="r2", **_PRIMARY), up("three-up", "a", "b", ref="r1", **_PRIMARY)),
            null("three-null", "a", "b", ref="r2", **_PRIMARY),
            *(up("women", "a", "c", ref="x1", **_WOMEN, **_TRIAL), null("both", "a", "c", ref="x2", **_TRIAL)),
            *(
                up("d-up", "a", "d", ref="x1", **_WOMEN, **_TRIAL),
                down("d-down", "a", "d", ref="x2", **_WOMEN, **_TRIAL),
            ),
            null("d-null", "a", "d", ref="x3", **_TRIAL),
            *(
                up("e-up", "a", "e", ref="x1", **_WOMEN, **_TRIAL),
                null("e-null", "a", "e", ref="x2", **_WOMEN, **_TRIAL),
            ),
            null("e-more", "a", "e", ref="x3", **_TRIAL),
            *(null("f-null", "a", "f", ref="x1", **_WOMEN, **_TRIAL), up("f-up", "a", "f", ref="x2", **_TRIAL)),
        ],
        *(asks(f"to-{target}", target, **_ALL) for target in ("z", "y", "b")),
        *(asks(f"women-{target}", target, sex="female", **_ALL) for target in ("c", "d", "e", "f")),
        clashes("conflicts", **_ALL),
    ),
    vector(
        "words-of-comparisons",
        "Every kind of caution beside a comparison, and how strongly its strata are known.",
        [
            *(down(f"told-{n}", "a", "z", ref="r1", **(_MEN if n % 2 else _WOMEN)) for n in range(len(_KINDS))),
            *(
                up("many", "a", "y", ref="x1", sample_size=150, **_MEN, **_POOLED),
                up("few", "a", "y", ref="x2", **_WOMEN, **_POOLED),
            ),
            *(down("part-up", "a", "b", ref="r1", **_MEN), up("part-down", "a", "b", ref="r2", **_WOMEN)),
            up("part-any", "a", "b", ref="r4"),
            *(
                up("way", "a", "c", ref="r1", regimen="single", route="oral"),
                up("on", "c", "d", ref="r2", regimen="single"),
            ),
        ],
        *(across("z-by-sex", "sex"), across("y-by-sex", "sex", "y", **_ALL)),
        *(clashes("conflicts"), asks("on-the-way", "d"), asks("found", "c")),
        audit=[differs(f"d-{n}", kind, f"told-{n}", ref="r1") for n, kind in enumerate(_KINDS)],
    ),
]

VECTORS = (*_VERDICTS, *_WAYS, _strength(), *_SETTINGS, *_LAYERS, *_WORDS)
