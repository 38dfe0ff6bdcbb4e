"""Vectors for sentences that may say no more than is so: what nobody measured or reported, what parts, what agrees."""

from typing import Any

from vectors.make import asks, down, null, structure, unclear, up, vector

__all__ = ["VECTORS"]

_TRIAL: dict[str, Any] = {"evidence_type": "randomized_trial"}
_SEEN: dict[str, Any] = {"evidence_type": "observational"}
_MARKS: dict[str, Any] = {"predicate": "associated_with"}
_WOMEN: dict[str, Any] = {"sex": "female"}
_MEN: dict[str, Any] = {"sex": "male"}
_24: dict[str, Any] = {"dose": 24.0, "dose_unit": "IU"}

VECTORS = (
    vector(
        "nobody-measured",
        "Nobody measured it is said where no layer holds a finding between the two, and else what there is.",
        [
            *(down("ab", "a", "b", ref="r1"), up("bz", "b", "z", ref="r2")),
            *(up("bc", "b", "c", ref="r2"), unclear("ac", "a", "c", ref="r4")),
            *(up("bd", "b", "d", **_MARKS), up("ad", "a", "d", ref="gone")),
            *(up("bw", "b", "w", ref="r2", **_MARKS), up("aw", "a", "w", ref="p5", layer="extended")),
        ],
        *(asks(f"to-{target}", target) for target in "zcdw"),
        asks("women", **_WOMEN),
    ),
    vector(
        "missing-together",
        "Keys that each finding reports one of are missing together; a key that every finding leaves out, alone.",
        [
            *(up("az-women", "a", "z", ref="r1", **_WOMEN), up("az-men", "a", "z", dose=(24, 24, "IU"), **_MEN)),
            *(up("ay-women", "a", "y", ref="r1", **_WOMEN), up("ay", "a", "y", ref="r2")),
            *(up("ac-men", "a", "c", dose=(24, 24, "IU"), **_MEN), up("ac", "a", "c", dose=(40, 40, "IU"))),
        ],
        *(asks(f"to-{target}", target, **_WOMEN, **_24) for target in "zyc"),
    ),
    vector(
        "missing-any",
        "Structure alone is no finding without a direction; a direction that another layer gives is not missing.",
        [
            *(structure("ab", "a", "b", "binds"), up("bz", "b", "z", ref="r1")),
            *(unclear("ac", "a", "c", ref="r1"), up("cz", "c", "z", ref="r2")),
            up("ac-too", "a", "c", ref="p5", layer="extended"),
        ],
        asks("any"),
    ),
    vector(
        "steps-elsewhere",
        "Nothing in this context, and steps of ways in others: what other layers hold in it is told beside that.",
        [
            *(up("ab", "a", "b", **_MEN), up("by", "b", "y", **_WOMEN), up("bc", "b", "c", **_WOMEN)),
            up("ac", "a", "c", ref="p5", layer="extended", **_MEN),
        ],
        *(asks(f"to-{target}", target, **_MEN) for target in "yc"),
    ),
    vector(
        "parted-by-several",
        "Every smallest set of keys that parts two sides is said.",
        [
            up("az-men", "a", "z", sex="male", species="rat", route="oral", ref="r1", **_TRIAL),
            down("az-women", "a", "z", sex="female", species="mouse", route="intranasal", ref="r2", **_TRIAL),
        ],
        asks("any"),
    ),
    vector(
        "weaker-agrees",
        "A finding of a weaker design agrees or disagrees with what is counted; or neither.",
        [
            up("az", "a", "z", ref="r1", sample_size=200, **_TRIAL),
            *(up("az-up", "a", "z", ref="r2", **_SEEN), null("az-null", "a", "z", ref="r4", **_SEEN)),
            *(up("ay", "a", "y", ref="r1", **_TRIAL), down("ay-too", "a", "y", ref="r2", **_TRIAL)),
            up("ay-up", "a", "y", ref="r4", **_SEEN),
        ],
        *(asks(f"to-{target}", target) for target in "zy"),
    ),
)
