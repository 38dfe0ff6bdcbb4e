"""Vectors for the verdict: signs, direct evidence before mechanisms, who speaks, chimeras, structure, layers."""

from oxygraph.evidence.vocabulary import PREDICATES
from vectors.make import EVERY_LAYER, asks, down, null, structure, unclear, up, vector

__all__ = ["VECTORS"]

_STRUCTURAL = sorted(word.name for word in PREDICATES if not word.signed)


_SIGNS = [
    vector(
        "direct-signs",
        "Direct evidence: one sign, both, nulls alone, a sign beside a null, no direction.",
        [
            up("plus", "a", "raised", ref="r1"),
            down("minus", "a", "lowered", ref="r1"),
            null("zero", "a", "untouched", ref="r1"),
            *(up("both-up", "a", "both", ref="r1"), down("both-down", "a", "both", ref="r2")),
            *(up("held-up", "a", "held", ref="r1"), null("held-null", "a", "held", ref="r2")),
            *(up("all-up", "a", "all", ref="r1"), down("all-down", "a", "all"), null("all-null", "a", "all")),
            unclear("blur", "a", "blurred", ref="r1"),
            *(null("dim-null", "a", "dim", ref="r1"), unclear("dim-blur", "a", "dim", ref="r2")),
            *(down("sharp", "a", "sharpened", ref="r1"), unclear("sharp-blur", "a", "sharpened", ref="r2")),
            up("marks", "a", "marked", predicate="associated_with", ref="r1"),
        ],
        *(
            asks(name, name)
            for name in ("raised", "lowered", "untouched", "both", "held", "all", "blurred", "dim", "sharpened")
        ),
        asks("marker", "marked"),
        asks("backwards", "a", "raised"),
    ),
    vector(
        "mechanism-signs",
        "Signs multiply along a path; a null blocks it, also beside an unknown direction.",
        [
            *(up("on", "a", "b", ref="r1"), down("off", "a", "c", ref="r2")),
            *(null("not", "a", "d", ref="r1"), unclear("maybe", "a", "e", ref="r2")),
            *(up("b-up", "b", "up-up", ref="r3"), down("b-down", "b", "up-down", ref="r3")),
            *(up("c-up", "c", "down-up", ref="r3"), down("c-down", "c", "down-down", ref="r3")),
            *(
                up("d-up", "d", "null-up"),
                unclear("d-maybe", "d", "null-unclear"),
                null("d-null", "d", "null-null"),
            ),
            *(up("e-up", "e", "unclear-up"), null("e-null", "e", "unclear-null")),
        ],
        *(asks(name, name) for name in ("up-up", "up-down", "down-up", "down-down", "null-up", "null-unclear")),
        *(asks(name, name) for name in ("null-null", "unclear-up", "unclear-null")),
    ),
    vector(
        "mechanisms-together",
        "Several mechanisms: agreeing, opposed, blocked, contested, of unknown direction.",
        [
            *(up("ab", "a", "b", ref="r1"), down("ac", "a", "c", ref="r2"), null("ad", "a", "d", ref="r3")),
            unclear("ae", "a", "e", ref="r4"),
            *(up("b-agree", "b", "agreed"), down("c-agree", "c", "agreed")),
            *(up("b-oppose", "b", "opposed"), up("c-oppose", "c", "opposed")),
            *(up("b-contest", "b", "contested"), up("d-contest", "d", "contested")),
            *(up("d-block", "d", "blocked"), up("d-dim", "d", "dimmed"), up("e-dim", "e", "dimmed")),
            *(up("b-both", "b", "both"), down("b-both-too", "b", "both", ref="r4")),
            *(up("b-held", "b", "held"), null("b-held-null", "b", "held", ref="r4")),
            *(up("b-lit", "b", "lit"), up("e-lit", "e", "lit")),
        ],
        *(asks(name, name) for name in ("agreed", "opposed", "contested", "blocked", "dimmed", "both", "held", "lit")),
    ),
    vector(
        "what-carries-a-mechanism",
        "A path rests on studies that give its signs, and fits the question as what takes part in it does.",
        [
            *(up("said", "a", "b"), unclear("blur", "a", "b", ref="p5", layer="primary")),
            up("bz", "b", "z", ref="r1", layer="primary"),
            *(
                up("here", "a", "c", ref="r1", sex="female", setting=("familiar",), layer="primary"),
                up("anywhere", "a", "c", ref="r2", layer="primary"),
            ),
            up("there", "c", "y", ref="p5", sex="female", setting=("unfamiliar",), layer="primary"),
            *(
                up("women", "a", "d", ref="r1", sex="female", layer="primary"),
                up("anyone", "a", "e", ref="r2", layer="primary"),
            ),
            *(
                up("dx", "d", "x", ref="r2", sex="female", layer="primary"),
                up("ex", "e", "x", ref="p5", layer="primary"),
            ),
        ],
        *(asks(f"to-{target}", target, layers=EVERY_LAYER) for target in ("z", "y", "x")),
        *(asks(f"to-{target}-women", target, sex="female", layers=EVERY_LAYER) for target in ("z", "y", "x")),
    ),
    vector(
        "direct-before-mechanism",
        "Direct evidence decides; where the mechanism points elsewhere, that is said.",
        [
            *(up("ab", "a", "b", ref="r1"), up("az", "a", "z", ref="r2"), down("bz", "b", "z", ref="r3")),
            *(null("ay", "a", "y", ref="r2"), up("by", "b", "y", ref="r3")),
            *(up("ac", "a", "c", ref="r2"), null("bc", "b", "c", ref="r3")),
            *(up("ad", "a", "d", ref="r2"), unclear("bd", "b", "d", ref="r3")),
            *(unclear("ae", "a", "e", ref="r2"), down("be", "b", "e", ref="r3")),
            *(up("aw", "a", "w", ref="r2"), up("bw", "b", "w", ref="r3"), down("bw-too", "b", "w", ref="r4")),
        ],
        *(asks(f"to-{name}", name) for name in ("z", "y", "c", "d", "e", "w")),
        asks("one-step-only", "z", hops=1),
    ),
]


_SPEAKING = [
    vector(
        "who-speaks",
        "Asserted findings silence compatible ones; an asserted unclear one silences nobody, a null does.",
        [
            *(down("az-any", "a", "z", ref="r1"), up("az-women", "a", "z", sex="female", ref="r2")),
            *(down("ay-any", "a", "y", ref="r1"), unclear("ay-women", "a", "y", sex="female", ref="r2")),
            *(down("ab-any", "a", "b", ref="r1"), null("ab-women", "a", "b", sex="female", ref="r2")),
            *(up("bz", "b", "z", sex="female", ref="r3"), up("bd", "b", "d", ref="r3")),
            *(unclear("ac-women", "a", "c", sex="female", ref="r2"), structure("ac-part", "a", "c")),
        ],
        *(
            asks(f"{target}-{sex}", target, sex=sex)
            for target in ("z", "y", "b", "c", "d")
            for sex in ("female", "male")
        ),
        *(asks(f"{target}-anyone", target) for target in ("z", "y", "b")),
    ),
    vector(
        "speculation-and-retraction",
        "Outlooks and findings of retracted papers alone are listed and never speak.",
        [
            *(up("guess", "a", "z", certainty="speculative", ref="r1"), down("withdrawn", "a", "z", ref="gone")),
            *(up("ab", "a", "b", ref="r1"), up("b-guess", "b", "y", certainty="speculative", ref="r2")),
            *(down("b-withdrawn", "b", "d", ref="gone"), up("b-stands", "b", "d", ref="r2")),
            *(up("ac", "a", "c", ref="gone gone-too"), up("cy", "c", "y", ref="r2")),
            up("maybe", "a", "e", certainty="tentative", ref="r3"),
        ],
        *(asks(f"to-{target}", target) for target in ("z", "y", "d", "c", "e")),
        asks("women", "z", sex="female"),
        asks("women-on-the-way", "y", sex="female"),
    ),
    vector(
        "retracted-in-part",
        "A finding with one retracted and one standing paper counts, by the paper that stands.",
        [
            up("half-stands", "a", "z", ref="r1 gone"),
            *(
                down("ab", "a", "b", ref="gone r2"),
                up("by", "b", "y", ref="r3"),
                up("by-gone", "b", "y", ref="gone"),
            ),
        ],
        asks("direct"),
        asks("on-the-way", "y"),
        asks("women", sex="female"),
    ),
]


_MEN, _WOMEN = {"sex": "male"}, {"sex": "female"}
_CHIMERAS = [
    vector(
        "chimeras",
        "A path whose steps never hold together is listed and does not count.",
        [
            *(up("rats", "a", "b", species="rat", **_MEN, ref="r1"), up("women", "b", "z", **_WOMEN, ref="r2")),
            *(up("men-c", "a", "c", **_MEN), up("anyone", "c", "d"), down("women-d", "d", "y", **_WOMEN, ref="r2")),
            *(up("ae", "a", "e", **_MEN), structure("part", "e", "f"), up("fw", "f", "w", **_WOMEN)),
            *(down("low", "a", "g", dose=(1, 2, "IU")), down("high", "g", "v", dose=(3, 4, "IU"))),
            *(down("here", "a", "h", setting=("familiar",)), down("there", "h", "u", setting=("unfamiliar",))),
        ],
        *(asks(f"to-{target}", target) for target in ("z", "y", "w", "v", "u")),
        *(asks(f"to-{target}-women", target, sex="female") for target in ("z", "y", "w")),
        asks("rats", species="rat"),
    ),
    vector(
        "one-common-context",
        "Beside what excludes it, one parallel finding is enough to make a reading.",
        [
            *(up("men", "a", "b", sex="male", ref="r1"), down("women", "a", "b", sex="female", ref="r2")),
            *(up("bz-men", "b", "z", sex="male", ref="r3"), up("bz-women", "b", "z", sex="female", ref="r3")),
            *(
                down("bz-mice", "b", "z", sex="male", species="mouse", ref="r4"),
                up("zy", "z", "y", species="human"),
            ),
        ],
        asks("anyone"),
        *(asks(sex, sex=sex) for sex in ("male", "female")),
        *(asks(f"{sex}-further", "y", sex=sex) for sex in ("male", "female")),
        asks("mice", species="mouse"),
        asks("all-the-way", "y"),
    ),
    vector(
        "chimera-by-the-question",
        "Two steps share a context, and each fits the question, but never all three at once.",
        [
            structure("x", "fear-of-heights", "phobia", "subclass_of"),
            structure("y", "phobia", "anxious", "subclass_of"),
            structure("w", "trauma", "anxious", "subclass_of"),
            up("ab", "a", "b", population=("fear-of-heights", "healthy"), ref="r1"),
            up("bz", "b", "z", population=("trauma", "healthy"), ref="r2"),
            down("ac", "a", "c", population=("phobia",), ref="r3"),
            down("cz", "c", "z", population=("fear-of-heights", "trauma"), ref="r4"),
        ],
        asks("anyone"),
        *(asks(name, population=name) for name in ("anxious", "phobia", "fear-of-heights", "trauma", "healthy")),
    ),
]


_LAYERS = (("review",), ("primary",), ("extended",), ("review", "extended"), EVERY_LAYER)

_STRUCTURE = [
    vector(
        "structural-predicates",
        "Three structural predicates hand the sign on, the others lose it; structure alone has none.",
        [
            down("lowers", "a", "b", ref="r1"),
            *(
                structure(f"b-{name.replace('_', '-')}", "b", f"by-{name.replace('_', '-')}", name)
                for name in _STRUCTURAL
            ),
            *(structure("a-part", "a", "whole"), structure("whole-part", "whole", "kind", "subclass_of")),
            *(structure("b-back", "by-part-of", "goal", "has_symptom"), unclear("a-goal", "a", "other")),
        ],
        *(asks(name, f"by-{name.replace('_', '-')}") for name in _STRUCTURAL),
        asks("alone", "whole"),
        asks("alone-twice", "kind"),
        asks("twice", "goal"),
        asks("women", "by-part-of", sex="female"),
    ),
    vector(
        "structure-beside-findings",
        "Anatomy beside a finding is listed and silent, beside an unclear one too.",
        [
            *(structure("part", "a", "z"), down("lowers", "a", "z", sex="male", ref="r1")),
            *(
                structure("in", "a", "b", "participates_in"),
                unclear("blur", "a", "b"),
                up("bz", "b", "z", ref="r2"),
            ),
            *(structure("kind", "b", "y", "subclass_of"), structure("of", "b", "y", "connects")),
            *(
                up("ac", "a", "c", certainty="speculative"),
                structure("ac-part", "a", "c"),
                up("cy", "c", "y", ref="r3"),
            ),
        ],
        *(asks(f"{target}-{sex or 'anyone'}", target, sex=sex) for target in "zyc" for sex in ("", "male", "female")),
    ),
    vector(
        "layers",
        "Findings come with their layer; the review's structure is part of every question, other structure is not.",
        [
            *(up("said", "a", "z", ref="r1"), null("found", "a", "z", layer="primary", ref="r1")),
            down("others", "a", "z", layer="extended", ref="p5"),
            *(up("ab", "a", "b", layer="extended", ref="p6"), structure("bz", "b", "z")),
            *(up("ac", "a", "c", ref="r2"), structure("cz", "c", "z", layer="extended"), structure("cy", "c", "y")),
            *(down("ad", "a", "d", layer="primary", ref="r2"), up("dy", "d", "y")),
        ],
        *(asks(f"{'-'.join(layers)}-{target}", target, layers=layers) for target in ("z", "y") for layers in _LAYERS),
    ),
    vector(
        "ways",
        "Paths visit no node twice, have at most so many steps, and are shown in a stated order.",
        [
            *(up(f"{s}{t}", s, t, ref="r1") for s, t in ("ab", "bc", "cd", "dz", "az", "bz", "ba", "zb", "ca")),
            *(up("ae", "a", "e", sex="female"), down("ez", "e", "z", sex="female"), unclear("bd", "b", "d")),
            *(up("zy", "z", "y"), up("yb", "y", "b")),
        ],
        *(asks(f"hops-{hops}", hops=hops) for hops in (1, 2, 3, 4, 6)),
        *(asks(f"women-hops-{hops}", hops=hops, sex="female") for hops in (2, 4)),
        *(asks("men", sex="male"), asks("nowhere", "a", "y"), asks("no-way", "e", "d"), asks("back", "a", "z")),
    ),
]


VECTORS = (*_SIGNS, *_SPEAKING, *_CHIMERAS, *_STRUCTURE)
