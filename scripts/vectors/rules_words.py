"""Vectors for what a verdict rests on and how it is said: studies, scenarios, sentences in two languages, cautions."""

from typing import Any

from oxygraph.evidence.records import Node
from oxygraph.evidence.vocabulary import DISCREPANCIES, names
from vectors.make import EVERY_LAYER, asks, differs, down, null, structure, unclear, up, vector

__all__ = ["VECTORS"]


_STUDIES = [
    vector(
        "uncited-alone",
        "Statements without a citation are nobody's study: it rests on no study, and that is what is said.",
        [
            *(up("az", "a", "z", section="2"), up("az-too", "a", "z", section="3")),
            *(up("ay-women", "a", "y", sex="female"), up("ay", "a", "y", ref="r1")),
            *(down("ab", "a", "b"), down("bc", "b", "c")),
            *(up("ad", "a", "d"), up("be", "b", "e"), down("ae", "a", "e"), structure("ae-part", "a", "e")),
        ],
        *(asks(f"to-{target}", target) for target in ("z", "y", "b", "c", "d", "e")),
        asks("women", "y", sex="female"),
    ),
    vector(
        "uncited-beside-studies",
        "Two studies and uncited statements: two in all, and the statements besides.",
        [
            *(up("ab", "a", "b", ref="r1"), down("bz", "b", "z")),
            *(
                up("ac", "a", "c"),
                down("cz", "c", "z", ref="r2"),
                up("ay", "a", "y", ref="r1"),
                up("ay-too", "a", "y"),
            ),
            *(up("by", "b", "y", ref="r3"), up("ad", "a", "d"), up("ad-too", "a", "d", ref="r1 r2")),
        ],
        *(asks(f"to-{target}", target) for target in ("z", "y", "d")),
        asks("women", sex="female"),
    ),
    vector(
        "uncited-by-layer",
        "The uncited word of each layer is its own; structure without a paper rests on nothing.",
        [
            *(up("az", "a", "z"), up("bz", "b", "z", ref="r1"), up("ab", "a", "b", layer="primary", ref="r2")),
            *(
                down("ay", "a", "y", layer="extended", ref="p5"),
                structure("bc", "b", "c"),
                structure("cy", "c", "y"),
            ),
            structure("by", "b", "y", "has_symptom", reference=("r3",), citation=(3,)),
        ],
        *(
            asks(f"{target}-{len(layers)}", target, layers=layers)
            for target in "zyc"
            for layers in (("review",), EVERY_LAYER)
        ),
    ),
    vector(
        "one-study",
        "One study whose absence changes nothing, because what fits less well says the same; or changes all.",
        [
            *(up("az-women", "a", "z", sex="female", ref="r1"), up("az", "a", "z", ref="r2")),
            *(up("ay-women", "a", "y", sex="female", ref="r1"), down("ay", "a", "y", ref="r2")),
            *(up("ab", "a", "b", ref="r3"), up("ab-too", "a", "b", sex="female", ref="r3")),
        ],
        *(asks(f"{target}-{sex}", target, sex=sex) for target in ("z", "y", "b") for sex in ("female", "male")),
    ),
    vector(
        "studies-not-rows",
        "Two rows of a paper go together; a row of two papers goes with the last of them.",
        [
            *(
                up("one-a", "a", "z", ref="r1"),
                up("one-b", "a", "z", sex="male", ref="r1"),
                up("two", "a", "z", ref="r1 r2"),
            ),
            *(
                up("solo", "a", "y", ref="r1"),
                null("against", "a", "y", ref="r2"),
                down("third", "a", "b", ref="r3"),
            ),
            *(
                up("by", "b", "y", ref="r3 r4"),
                up("ac", "a", "c", ref="r4"),
                up("cw", "c", "w"),
                up("bw", "b", "w", ref="r4"),
            ),
            *(
                up("extended", "a", "x", layer="extended", ref="p5"),
                up("nameless", "a", "x", layer="extended", ref="p6"),
            ),
            down("nameless-down", "a", "x", layer="primary", ref="r3"),
        ],
        *(asks(f"to-{target}", target) for target in ("z", "y", "b", "w")),
        asks("papers", "x", layers=("primary", "extended")),
        asks("papers-extended", "x", layers=("extended",)),
        asks("without-the-direct-study", "y", sex="male"),
    ),
    vector(
        "scenarios",
        "Humans only, trials only, patients only, and without the weakest step.",
        [
            *(up("az", "a", "z", species="human", ref="r1"), down("az-mice", "a", "z", species="mouse", ref="r2")),
            *(
                up("ay", "a", "y", evidence_type="randomized_trial", ref="r1"),
                null("ay-else", "a", "y", evidence_type="experiment"),
            ),
            *(
                up("ab", "a", "b", population=("trauma",), ref="r1"),
                down("ab-well", "a", "b", population=("healthy",)),
            ),
            *(
                up("bd", "b", "d", species="human", population=("phobia", "healthy"), ref="r3"),
                down("ac", "a", "c"),
            ),
            *(up("cd", "c", "d", sex="female", ref="r2 r3"), down("ad", "a", "d", certainty="speculative")),
            *(structure("be", "b", "e"), up("ce", "c", "e", evidence_type="meta_analysis", species="rat")),
        ],
        *(asks(f"to-{target}", target) for target in ("z", "y", "b", "d", "e")),
        asks("women", "d", sex="female"),
        asks("mice", "e", species="mouse"),
    ),
]


_SIZES = [
    vector(
        "sizes",
        "What a finding is in its study, how large the effect was and which way a null leans go with it unchanged.",
        [
            up("az", "a", "z", ref="r1", effect_size=0.32, effect_metric="cohens_d", ci_low=0.18, ci_high=0.47),
            down("az-women", "a", "z", ref="r2", sex="female", effect_size=-0.5, effect_metric="hedges_g"),
            null("az-none", "a", "z", ref="r3", effect_size=0.0, effect_metric="pearsons_r", ci_low=-1.5, ci_high=1e-6),
            null("az-leans", "a", "z", ref="r4", analysis="subgroup", tendency="decreases"),
        ],
        *(asks("all"), asks("women", sex="female")),
    ),
]
_KINDS = names(DISCREPANCIES)
_CAUTIONS = [
    vector(
        "cautions",
        "A difference between review and paper is told wherever a finding of it is shown, the deciding ones first.",
        [
            *(up("az", "a", "z", ref="r1"), up("az-women", "a", "z", sex="female", ref="r2")),
            *(
                up("ab", "a", "b", ref="r3"),
                up("by", "b", "y", ref="r4"),
                up("ay", "a", "y", certainty="speculative"),
            ),
            *(down("az-paper", "a", "z", layer="primary", ref="r1"), structure("ac", "a", "c")),
        ],
        *(asks("direct"), asks("women", sex="female"), asks("men", sex="male"), asks("on-the-way", "y")),
        *(asks("paper", layers=("primary",)), asks("both", layers=("review", "primary")), asks("structure", "c")),
        asks("not-concerned", "y", source="z"),
        audit=[
            differs("direct", "null_hidden", "az", "az-paper", ref="r1"),
            differs("whatever-order", "sex_misread", "az-women by", ref="r2 r4"),
            differs("silent", "certainty_hardened", "ay"),
            differs("structure", "context_dropped", "ac"),
        ],
    ),
    vector(
        "kinds-of-cautions",
        "Every kind of difference, in both languages.",
        [*(up(kind.replace("_", "-"), "a", "z", ref="r1") for kind in _KINDS)],
        asks("all"),
        audit=[differs(f"d-{kind.replace('_', '-')}", kind, kind.replace("_", "-"), ref="r1") for kind in _KINDS],
    ),
    vector(
        "retractions",
        "A notice for each retracted paper on findings shown, the direct ones first; names where they are known.",
        [
            *(up("az", "a", "z", ref="gone"), down("az-other", "a", "z", ref="gone-too")),
            *(
                up("az-too", "a", "z", ref="r1"),
                up("ab", "a", "b", ref="gone gone-too"),
                up("by", "b", "y", ref="r2"),
            ),
            down("later", "a", "y", layer="extended", ref="gone-too"),
        ],
        *(
            asks("direct"),
            asks("on-the-way", "y"),
            asks("every-layer", "y", layers=EVERY_LAYER),
            asks("none", "y", source="b"),
        ),
        audit=[differs("retracted-as-well", "strength_overstated", "az", ref="gone")],
    ),
]


_EVERYTHING: dict[str, Any] = {
    "sex": "female",
    "species": "human",
    "population": "trauma",
    "dose": 24.0,
    "dose_unit": "IU",
    "route": "intranasal",
    "regimen": "single",
    "setting": ("alone", "familiar"),
}

_LANGUAGES = [
    vector(
        "both-languages",
        "Names, settings, sexes of people and of animals, as each language says them; else English.",
        [
            *(
                up("ab", "a", "b", ref="r1"),
                down("ad", "a", "d", sex="male", ref="r4"),
                up("bz", "b", "z", sex="female"),
            ),
            *(up("dz", "d", "z", dose=(2.5, 2.5, "ug/kg"), ref="p5", layer="extended"), unclear("ae", "a", "e")),
            *(up("ey", "e", "y", population=("trauma",), ref="r2"), up("ay", "a", "y", setting=("in-company",))),
            null("az", "a", "z", population=("fear-of-heights",), setting=("alone", "familiar"), ref="r3"),
        ],
        *(
            asks(f"{species or 'any'}-{sex}", "z", sex=sex, species=species)
            for species in ("", "human", "mouse")
            for sex in ("male", "female")
        ),
        asks("people", "z", population="trauma"),
        asks("nameless-people", "z", population="fear-of-heights"),
        asks("words", "z", population="recent_trauma", route="intracerebroventricular", regimen="repeated"),
        asks("dose", "z", dose=0.5, dose_unit="mg/kg", species="prairie_vole"),
        asks("settings", "y", setting=("in-company",)),
        asks("two-settings", "z", setting=("alone", "unfamiliar")),
        asks("everything", "z", **_EVERYTHING),
        asks("everything-further", "y", layers=EVERY_LAYER, **_EVERYTHING),
        asks("nothing-known", "a", source="z", sex="female", species="human"),
        asks("no-direction", "e"),
    ),
    vector(
        "names-as-they-are",
        "Characters that a sentence, a number or a program may take for something else stay what they are.",
        [
            up("az", "a-1", "z-2", statement="100 % {of} it, \\n, $1 & <b>all</b>.", statement_zh="“全部”。"),
            *(down("bz", "b.3", "z-2", ref="r1", note="{keys}"), up("ab", "a-1", "b.3", sex="female", ref="r2")),
        ],
        *(asks("direct", "z-2", source="a-1", sex="male"), asks("other", "z-2", source="b.3", sex="female")),
        asks("braces", "b.3", source="a-1", sex="male"),
        nodes=[
            Node("a-1", "Process", "{context} & <i>$&</i>", "“甲”{keys}"),
            Node("b.3", "Process", "𝒳-factor 😀", "𠮷野"),
            Node("z-2", "Process", "%s \\1 z’s “end”"),
        ],
    ),
]

VECTORS = (*_STUDIES, *_SIZES, *_CAUTIONS, *_LANGUAGES)
