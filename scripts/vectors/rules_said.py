"""Vectors for sentences that may say no more than is so: what nobody measured or reported, what parts, what agrees."""

from typing import Any

from vectors.make import EVERY_LAYER, asks, down, null, structure, unclear, up, vector

__all__ = ["VECTORS"]

_TRIAL: dict[str, Any] = {"evidence_type": "randomized_trial"}
_SEEN: dict[str, Any] = {"evidence_type": "observational"}
_MARKS: dict[str, Any] = {"predicate": "associated_with"}
_WOMEN: dict[str, Any] = {"sex": "female"}
_24: dict[str, Any] = {"dose": 24.0, "dose_unit": "IU"}

VECTORS = (
    vector(
        "nobody-measured",
        "Nobody measured it is said where no layer holds a finding between the two, and else what there is.",
        [
            *(down("ab", "a", "b", ref="r1"), up("bz", "b", "z", ref="r2"), up("by", "b", "y", ref="r2", **_MARKS)),
            *(up("bc", "b", "c", ref="r2"), unclear("ac", "a", "c", ref="r4")),
            *(up("bd", "b", "d", ref="r2", **_MARKS), up("ad", "a", "d", ref="gone")),
            *(up("be", "b", "e", ref="r2"), down("ae", "a", "e", ref="p5", layer="extended")),
            *(up("bw", "b", "w", ref="r2", **_MARKS), up("aw", "a", "w", ref="p5", layer="extended")),
        ],
        *(asks(f"to-{target}", target) for target in "zycdew"),
        *(asks(f"all-to-{target}", target, layers=EVERY_LAYER) for target in "ew"),
    ),
    vector(
        "missing-together",
        "Keys that each finding reports one of are missing together; a key that every finding leaves out, alone.",
        [
            *(up("az-women", "a", "z", ref="r1", **_WOMEN), up("az-dose", "a", "z", ref="r2", dose=(24, 24, "IU"))),
            *(up("ay-women", "a", "y", ref="r1", **_WOMEN), up("ay-men", "a", "y", sex="male", dose=(24, 24, "IU"))),
            *(up("ac-women", "a", "c", ref="r1", **_WOMEN), up("ac", "a", "c", ref="r2")),
            *(up("ad-men", "a", "d", sex="male", dose=(24, 24, "IU")), up("ad", "a", "d", dose=(40, 40, "IU"))),
            *(
                up("ae-women", "a", "e", ref="r1", **_WOMEN),
                up("ae", "a", "e", ref="p5", layer="extended", dose=(24, 24, "IU")),
            ),
        ],
        *(asks(f"to-{target}", target, **_WOMEN, **_24) for target in "zycde"),
        *(asks(f"mouse-to-{target}", target, **_WOMEN, **_24, species="mouse") for target in "zyc"),
    ),
    vector(
        "missing-any",
        "Structure alone is no finding without a direction; a direction that another layer gives is not missing.",
        [
            *(structure("ab", "a", "b", "binds"), up("bz", "b", "z", ref="r1")),
            *(unclear("ac", "a", "c", ref="r1"), up("cy", "c", "y", ref="r2")),
            up("ac-too", "a", "c", ref="p5", layer="extended"),
            *(structure("ad", "a", "d", "binds"), up("dw", "d", "w", ref="r1")),
            up("ad-too", "a", "d", ref="p5", layer="extended", **_WOMEN),
        ],
        *(asks(f"to-{target}", target) for target in "zyw"),
        *(asks(f"men-to-{target}", target, sex="male") for target in "zyw"),
    ),
    vector(
        "elsewhere-and-steps",
        "Nothing in this context: findings in others, steps of ways in others, and what other layers hold in it.",
        [
            *(up("az", "a", "z", ref="r1", **_WOMEN), up("ab", "a", "b", sex="male"), up("by", "b", "y", **_WOMEN)),
            *(up("ac", "a", "c", ref="p5", layer="extended", sex="male"), up("bc", "b", "c", **_WOMEN)),
        ],
        *(asks(f"to-{target}", target, sex="male") for target in "zyc"),
        asks("all-to-c", "c", sex="male", layers=EVERY_LAYER),
        asks("chronic", "z", regimen="chronic", **_WOMEN),
    ),
    vector(
        "own-word-suggests",
        "What a suggestion rests on: studies, and the review's own word, which is none.",
        [
            *(down("ab", "a", "b", ref="r1"), up("bz", "b", "z"), up("bz-too", "b", "z")),
            *(down("ac", "a", "c"), up("cy", "c", "y"), up("be", "b", "e", ref="r2", **_MARKS)),
        ],
        *(asks(f"to-{target}", target) for target in "zye"),
    ),
    vector(
        "parted-by-several",
        "Every smallest set of keys that parts two sides is said, of one key or of several.",
        [
            up("az-men", "a", "z", sex="male", species="rat", route="oral", ref="r1", **_TRIAL),
            down("az-women", "a", "z", sex="female", species="mouse", route="intranasal", ref="r2", **_TRIAL),
            up("ay-men", "a", "y", sex="male", regimen="single", ref="r1", **_TRIAL),
            null("ay-women", "a", "y", sex="female", regimen="chronic", ref="r2", **_TRIAL),
            *(up("ac-men", "a", "c", sex="male", ref="r1", **_TRIAL), up("ac", "a", "c", route="oral", ref="r4")),
            down("ac-women", "a", "c", sex="female", route="intranasal", ref="r2", **_TRIAL),
            *(up("ad-1", "a", "d", sex="male", route="oral"), up("ad-2", "a", "d", sex="female", regimen="single")),
            down("ad-3", "a", "d", sex="female", route="intranasal", regimen="chronic", ref="r2"),
            up("ad-4", "a", "d", sex="male", species="rat", route="intranasal", regimen="chronic", ref="r1"),
            up("ae-men", "a", "e", sex="male", ref="r1"),
            *(down("ae-women", "a", "e", sex="female", ref="r2"), null("ae-none", "a", "e", sex="female", ref="r4")),
        ],
        *(asks(f"to-{target}", target) for target in "zycde"),
        asks("women-to-e", "e", **_WOMEN),
    ),
    vector(
        "weaker-agrees",
        "A finding of a weaker design agrees or disagrees with what is counted; or neither.",
        [
            up("az", "a", "z", ref="r1", sample_size=200, **_TRIAL),
            *(up("az-up", "a", "z", ref="r2", **_SEEN), down("az-down", "a", "z", ref="r4", **_SEEN)),
            *(null("az-null", "a", "z", ref="p5", layer="extended", **_SEEN), unclear("az-blur", "a", "z", **_SEEN)),
            *(up("ay", "a", "y", ref="r1", **_TRIAL), down("ay-too", "a", "y", ref="r2", **_TRIAL)),
            up("ay-up", "a", "y", ref="r4", **_SEEN),
            *(null("ac", "a", "c", ref="r1", sample_size=200, **_TRIAL), null("ac-null", "a", "c", ref="r2", **_SEEN)),
        ],
        *(asks(f"to-{target}", target, layers=EVERY_LAYER) for target in "zyc"),
    ),
)
