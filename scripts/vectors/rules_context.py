"""Vectors for the context: the three-valued match key by key, what parts a conflict, what nobody reported."""

from typing import Any

from oxygraph.evidence.records import Node
from vectors.make import Vector, asks, down, null, structure, unclear, up, vector

__all__ = ["VECTORS"]


def _words(name: str, about: str, key: str, reported: tuple[str, ...], asked: tuple[str, ...]) -> Vector:
    """A step for each reported value, and one that reports none, asked for each value in turn."""
    nodes = {word: f"in-{word.replace('_', '-')}" for word in (*reported, "none")}
    edges = [up(f"at-{node}", "a", node, ref="r1", **{key: word}) for word, node in nodes.items() if word != "none"]
    cases = [
        asks(f"{node}-asked-{value.replace('_', '-')}", node, **{key: value})
        for node in nodes.values()
        for value in asked
    ]
    return vector(name, about, [*edges, down("at-none", "a", nodes["none"])], *cases)


_ASKED_PEOPLE = {
    "b": ("anxious", "phobia", "mood-disorder"),
    "c": ("anxious", "phobia", "fear-of-heights", "mood-disorder", "trauma"),
    "e": ("healthy", "anxious", "phobia", "fear-of-heights", "trauma"),
    "y": ("trauma_exposed", "recent_trauma", "emotional_trauma"),
    "w": ("trauma_exposed", "recent_trauma"),
    "z": ("anxious", "phobia", "fear-of-heights"),
    "v": ("healthy", "trauma", "phobia"),
    "u": ("healthy", "anxious"),
}

_MATCH = [
    _words("match-sex", "Both sexes unsplit are neither.", "sex", ("male", "female", "both"), ("male", "female")),
    _words(
        "match-species",
        "A narrower species is asserted, a wider one compatible, another excluded.",
        "species",
        ("human", "rodent", "mouse", "vole", "prairie_vole", "rhesus_macaque"),
        ("human", "rodent", "mouse", "prairie_vole", "nonhuman_primate"),
    ),
    _words(
        "match-route",
        "Routes have their hierarchy, too.",
        "route",
        ("injection", "intravenous", "intranasal", "intracerebral"),
        ("injection", "intravenous", "intranasal", "intracerebroventricular"),
    ),
    _words("match-regimen", "Regimens have none.", "regimen", ("single", "repeated", "chronic"), ("single", "chronic")),
    vector(
        "match-dose",
        "A dose lies in a range or not; units are never converted; an unreported dose is compatible.",
        [
            up("single", "a", "b", dose=(24, 24, "IU"), ref="r1"),
            up("range", "a", "c", dose=(18, 40, "IU"), ref="r2"),
            up("small", "a", "d", dose=(0.01, 0.1, "mg/kg"), ref="r3"),
            *(up("open", "a", "e"), up("in-ug", "a", "y", dose=(24, 24, "ug"))),
            *(up("by", "b", "z", dose=(20, 24, "IU")), up("cz", "c", "z", dose=(40, 48, "IU"), ref="r4")),
        ],
        *(
            asks(
                f"{target}-{number:g}-{unit.replace('/', '-per-')}".lower().replace(".", "-"),
                target,
                dose=number,
                dose_unit=unit,
            )
            for target in ("b", "c", "d", "e", "y", "z")
            for number, unit in ((24.0, "IU"), (40.0, "IU"), (0.05, "mg/kg"))
        ),
        *(asks("edge-of-range", "c", dose=18.0, dose_unit="IU"), asks("zero", "c", dose=0.0, dose_unit="IU")),
        asks("open", "z"),
    ),
    vector(
        "match-age",
        "An age parts people of other ages; what they have is beside it, where nobody is asked about.",
        [
            *(
                up("in-adults", "a", "b", population=("adults",), ref="r1"),
                down("in-patients", "a", "b", population=("ill",)),
            ),
            up("ill-adults", "a", "c", population=("ill", "adults"), ref="r1"),
            down("fit-adults", "a", "c", population=("healthy", "adults"), ref="r2"),
            up("in-children", "a", "d", population=("children",), ref="r1"),
            down("in-teens-and-adults", "a", "d", population=("adolescents", "adults"), ref="r2"),
            *(
                up("bz", "b", "z", population=("healthy",)),
                up("cz", "c", "z"),
                up("dz", "d", "z", population=("adults",)),
            ),
        ],
        *(
            asks(f"{target}-{asked or 'open'}", target, **({"population": asked} if asked else {}))
            for target in ("b", "c", "d", "z")
            for asked in ("", "adults", "children", "ill", "healthy")
        ),
        nodes=[Node("ill", "Disorder", "an illness")],
    ),
    vector(
        "match-setting",
        "Two settings of one group exclude each other; those of other groups stand beside each other.",
        [
            *(
                up("here", "a", "b", setting=("familiar",), ref="r1"),
                down("there", "a", "b", setting=("unfamiliar",)),
            ),
            up("alone-here", "a", "c", setting=("alone", "familiar"), ref="r2"),
            *(up("alone", "a", "d", setting=("alone",)), up("anywhere", "a", "e")),
            *(up("bz", "b", "z", setting=("alone",), ref="r3"), up("cz", "c", "z", setting=("in-company",))),
        ],
        *(
            asks(f"{target}-{'-'.join(tags) or 'anywhere'}", target, setting=tags)
            for target in ("b", "c", "d", "e", "z")
            for tags in ((), ("familiar",), ("unfamiliar",), ("alone", "unfamiliar"), ("in-company",))
        ),
    ),
    vector(
        "match-population",
        "Disorders lie below each other as far down as the graph says, population words as the lists say.",
        [
            structure("down", "phobia", "anxious", "subclass_of"),
            structure("further-down", "fear-of-heights", "phobia", "subclass_of"),
            structure("other-way", "fear-of-heights", "mood-disorder", "subclass_of"),
            structure("no-disorder", "trauma", "d", "subclass_of"),
            *(
                up("top", "a", "b", population=("anxious",), ref="r1"),
                up("low", "a", "c", population=("fear-of-heights",)),
            ),
            up("several", "a", "e", population=("healthy", "phobia"), ref="r2"),
            *(
                up("word", "a", "y", population=("recent_trauma",)),
                up("wide", "a", "w", population=("trauma_exposed",)),
            ),
            *(
                up("bz", "b", "z", population=("phobia",), ref="r3"),
                up("ev", "e", "v", population=("healthy", "trauma")),
            ),
            up("nobody", "a", "u"),
        ],
        *(
            asks(f"{target}-{people.replace('_', '-')}", target, population=people)
            for target, several in _ASKED_PEOPLE.items()
            for people in several
        ),
        *(asks("anyone", "z"), asks("anyone-v", "v")),
    ),
]

_PARTING: tuple[tuple[str, dict[str, Any], dict[str, Any]], ...] = (
    ("sex", {"sex": "male"}, {"sex": "female"}),
    ("species", {"species": "mouse"}, {"species": "rat"}),
    ("population", {"population": ("healthy",)}, {"population": ("trauma",)}),
    ("dose", {"dose": (1, 8, "IU")}, {"dose": (9, 9, "IU")}),
    ("unit", {"dose": (8, 8, "IU")}, {"dose": (8, 8, "mg")}),
    ("route", {"route": "oral"}, {"route": "intranasal"}),
    ("regimen", {"regimen": "single"}, {"regimen": "chronic"}),
    ("setting", {"setting": ("familiar",)}, {"setting": ("unfamiliar",)}),
    ("either", {"sex": "male", "route": "oral"}, {"sex": "female", "route": "injection"}),
    ("not-by-part", {"species": "rodent"}, {"species": "mouse"}),
    ("nothing", {"sex": "male"}, {"sex": "male"}),
)


_EVERY_KEY: dict[str, Any] = {
    "sex": "female",
    "species": "mouse",
    "population": "healthy",
    "dose": 2.5,
    "dose_unit": "ug/kg",
    "route": "subcutaneous",
    "regimen": "repeated",
    "setting": ("alone",),
}

_PARTED = [
    edge
    for target, one, other in _PARTING
    for edge in (
        up(f"{target}-up", "a", target, ref="r1", **one),
        down(f"{target}-down", "a", target, ref="r2", **other),
    )
]
_SETTLING = [
    vector(
        "parting-keys", "What parts two opposite findings.", _PARTED, *(asks(name, name) for name, _, _ in _PARTING)
    ),
    vector(
        "fewest-parting-keys",
        "The smallest set of keys that parts every opposite pair, over whole paths too.",
        [
            up("two-up", "a", "z", sex="male", route="oral"),
            *(
                down("two-sex", "a", "z", sex="female", route="oral"),
                down("two-route", "a", "z", sex="male", route="injection"),
            ),
            *(up("ab-up", "a", "b", sex="male", ref="r1"), down("ac-down", "a", "c", ref="r2")),
            *(
                up("bd", "b", "d", species="human", ref="r3"),
                up("cd", "c", "d", sex="female", species="human", ref="r4"),
            ),
            *(up("by", "b", "y", species="human"), up("cy", "c", "y", species="mouse")),
            *(up("be", "b", "e"), up("ce", "c", "e", sex="male")),
        ],
        *(asks(f"to-{target}", target) for target in ("z", "d", "y", "e")),
        asks("z-men", sex="male"),
        asks("z-oral", route="oral"),
    ),
    vector(
        "missing-steps",
        "Steps whose best finding leaves a fixed key open, those that most paths lean on first.",
        [
            *(
                up("ab", "a", "b", sex="female", ref="r1"),
                up("ac", "a", "c", ref="r2"),
                up("bz", "b", "z", ref="r3"),
            ),
            *(up("cz", "c", "z", sex="female", dose=(1, 1, "IU"), ref="r4"), up("cb", "c", "b", sex="both")),
            *(up("zy", "z", "y", species="rodent"), null("zy-null", "z", "y", species="mouse", setting=("alone",))),
            *(up("ad", "a", "d"), unclear("ad-blur", "a", "d", sex="female"), structure("de", "d", "e")),
        ],
        *(asks(f"{target}-women", target, sex="female") for target in ("z", "y", "d", "e")),
        asks("several-keys", "z", sex="female", dose=24.0, dose_unit="IU", species="mouse", regimen="single"),
        asks("every-key", "y", **_EVERY_KEY),
        asks("direct-every-key", "d", **_EVERY_KEY),
        asks("nothing-fixed", "y"),
    ),
    vector(
        "missing-elsewhere",
        "Where nothing is admitted, the steps of the shortest ways that were studied in other contexts only.",
        [
            *(up("ab", "a", "b", sex="male", species="mouse", ref="r1"), up("bz", "b", "z", sex="male", ref="r2")),
            *(
                up("bz-rats", "b", "z", sex="male", species="rat"),
                up("ac", "a", "c", sex="male", regimen="chronic"),
            ),
            *(up("cz", "c", "z"), up("cd", "c", "d", sex="male"), up("dz", "d", "z", sex="male")),
            up("ay", "a", "y", dose=(5, 5, "IU"), setting=("familiar",), population=("healthy",), route="oral"),
            *(structure("zw", "z", "w"), up("ae", "a", "e", layer="extended", sex="male", ref="p5")),
        ],
        asks("women", sex="female"),
        asks("women-rats", sex="female", species="rat"),
        asks("women-single", sex="female", regimen="single"),
        asks("dose", "y", dose=6.0, dose_unit="IU"),
        asks("unit", "y", dose=5.0, dose_unit="mg"),
        asks("setting", "y", setting=("unfamiliar",)),
        asks("people", "y", population="trauma_exposed"),
        asks("route", "y", route="intranasal"),
        asks("behind-structure", "w", sex="female"),
        asks("other-layer", "e", sex="female"),
        asks("other-layer-asked", "e", sex="female", layers=("review", "extended")),
        asks("one-step", "z", sex="female", hops=1),
        asks("nothing-anywhere", "a", "z", sex="female"),
    ),
    vector(
        "missing-direction",
        "Where paths have no direction, the steps that lack one; nothing is missing beside direct evidence.",
        [
            *(
                unclear("ab", "a", "b", ref="r1"),
                up("bz", "b", "z", ref="r2"),
                structure("bc", "b", "c", "connects"),
            ),
            *(up("cz", "c", "z"), unclear("cy", "c", "y"), unclear("ay", "a", "y", ref="r3")),
            *(structure("ad", "a", "d"), structure("dw", "d", "w", "binds")),
        ],
        *(asks(f"to-{target}", target) for target in ("z", "y", "c", "w")),
        *(asks(f"women-to-{target}", target, sex="female") for target in ("z", "y", "w")),
    ),
]

_HOLDS = [
    vector(
        "holds-for",
        "What all readings of a path report alike: each value by its widest words, a dose by what is common.",
        [
            up(
                "ab",
                "a",
                "b",
                sex="male",
                species="rodent",
                dose=(10, 30, "IU"),
                population=("phobia", "healthy"),
                ref="r1",
            ),
            up("ab-too", "a", "b", sex="male", species="human", dose=(20, 20, "IU"), ref="r2"),
            up("bz", "b", "z", species="mouse", dose=(20, 40, "IU"), route="injection", regimen="single", ref="r3"),
            up("by", "b", "y", dose=(20, 20, "IU"), setting=("alone", "familiar"), ref="r4"),
            *(down("bw", "b", "w", sex="male", species="vole"), null("bw-null", "b", "w", sex="female")),
            *(up("bv", "b", "v", species="vole"), down("bv-down", "b", "v", species="prairie_vole")),
            *(structure("h1", "fear-of-heights", "phobia", "subclass_of"), structure("part", "b", "u")),
            unclear("bt", "b", "t", species="california_mouse", route="intravenous"),
        ],
        *(asks(f"to-{target}", target) for target in "zywvut"),
        asks("men", sex="male"),
        asks("dose", "y", dose=20.0, dose_unit="IU"),
    ),
    vector(
        "order-of-paths",
        "Counted before listed, asserted before compatible, signed before unsigned, short before long, then by name.",
        [
            *(up(f"a{n}", "a", n, sex="female") for n in "bcdefgh"),
            *(up("bz", "b", "z", sex="female"), up("cz", "c", "z"), unclear("dz", "d", "z", sex="female")),
            *(
                up("ez", "e", "z", certainty="speculative"),
                up("fz", "f", "z", sex="female"),
                up("gf", "g", "f", sex="female"),
            ),
            *(up("hz", "h", "z", sex="male"), up("gz", "g", "z", sex="both"), up("ai", "a", "i", species="human")),
            up("iz", "i", "z", species="rat"),
        ],
        asks("women", sex="female"),
        asks("anyone"),
        asks("women-mice", sex="female", species="mouse"),
        nodes=[Node(name, "Process", f"{name.upper()} node", "") for name in "fghi"],
    ),
]


VECTORS = (*_MATCH, *_SETTLING, *_HOLDS)
