"""Vectors for the other questions: comparisons by each key, conflicts, and the search for a node."""

from typing import Any

from oxygraph.evidence.records import Node, Reference
from vectors.make import EVERY_LAYER, across, clashes, down, null, searches, structure, unclear, up, vector

__all__ = ["VECTORS"]

_TRIED: dict[str, Any] = {"evidence_type": "randomized_trial", "layer": "extended"}
_POOL = _TRIED | {"evidence_type": "meta_analysis"}

_COMPARISONS = [
    vector(
        "compare-by-sex",
        "How a step stands in one sex beside the other: every relation there is.",
        [
            *(up("same-m", "a", "same", sex="male", ref="r1"), up("same-f", "a", "same", sex="female", ref="r2")),
            *(up("opp-m", "a", "opp", sex="male", ref="r1"), down("opp-f", "a", "opp", sex="female", ref="r2")),
            *(up("alone-m", "a", "alone", sex="male", ref="r1"), up("alone", "a", "alone", ref="r2")),
            *(up("null-m", "a", "null", sex="male", ref="r1"), null("null-f", "a", "null", sex="female", ref="r2")),
            *(null("nulls-m", "a", "nulls", sex="male"), null("nulls-f", "a", "nulls", sex="female")),
            *(
                up("split-m", "a", "split", sex="male", ref="r1"),
                down("split-m-too", "a", "split", sex="male", ref="r3"),
            ),
            *(up("split-f", "a", "split", sex="female"), null("only-null", "a", "zero", sex="male", ref="r1")),
            *(unclear("blur-m", "a", "blur", sex="male"), up("blur-f", "a", "blur", sex="female", ref="r2")),
            *(
                up("out-m", "a", "out", sex="male", certainty="speculative"),
                up("out-f", "a", "out", sex="female", ref="gone"),
            ),
            *(up(f"{name}-z", name, "z", ref="r4") for name in ("same", "opp", "alone", "null", "split")),
            *(
                null("held-m", "a", "held", sex="male"),
                up("held-m-up", "a", "held", sex="male"),
                up("held-f", "a", "held", sex="female"),
            ),
        ],
        *(
            across(f"to-{name}", "sex", name)
            for name in ("same", "opp", "alone", "null", "nulls", "split", "zero", "blur", "out", "held")
        ),
        *(across("several-steps", "sex"), across("short", "sex", hops=1, target="opp")),
        across("of-humans", "sex", species="human"),
        across("of-mice", "sex", "opp", species="mouse", dose=1.0, dose_unit="mg"),
    ),
    vector(
        "compare-other-layers",
        "What layers left out have tested is not untested; who is told apart by nothing that decides, is named so.",
        [
            *(down("told-f", "a", "z", sex="female", ref="r1"), null("told", "a", "y", ref="r2")),
            *(null("own-m", "a", "z", sex="male", ref="p5", layer="extended"), down("told-y", "a", "y", sex="female")),
            *(up("any", "a", "b", ref="r4"), up("b-f", "b", "d", sex="female", ref="r4")),
            *(
                up("b-m", "b", "d", sex="male", ref="p5", layer="primary"),
                up("own", "a", "b", ref="p5", layer="primary"),
            ),
        ],
        *(across(f"to-{target}-in-review", "sex", target) for target in "zyd"),
        *(
            across("to-z-in-extended", "sex", layers=("extended",)),
            across("to-d-in-primary", "sex", "d", layers=("primary",)),
        ),
        *(across(f"to-{target}", "sex", target, layers=EVERY_LAYER) for target in "zyd"),
    ),
    vector(
        "compare-pooled",
        "A trial that tells the sex is compared, though an analysis that does not tell it is counted in its place.",
        [
            down("f", "a", "z", sex="female", ref="p1", **_TRIED),
            up("m", "a", "z", sex="male", ref="p2", **_TRIED),
            *(null("pool", "a", "z", ref="p3", **_POOL), up("told", "a", "z", sex="female", ref="r1")),
        ],
        *(across("everywhere", "sex", layers=EVERY_LAYER), across("in-review", "sex")),
        papers=[
            *(Reference(name, match_confidence="high") for name in ("p1", "p2")),
            Reference("p3", match_confidence="high", includes=("p1", "p2")),
        ],
    ),
    vector(
        "compare-people-and-animals",
        "In Chinese the sexes are named by whom the findings of a stratum are about.",
        [
            *(
                up("m", "a", "z", sex="male", species="human", ref="r1"),
                down("f", "a", "z", sex="female", species="mouse", ref="r2"),
            ),
            *(up("ab-m", "a", "b", sex="male", ref="r3"), up("by", "b", "y", sex="female", species="rat")),
            *(up("ay", "a", "y", sex="female", species="human"), structure("bd", "b", "d")),
        ],
        *(across(f"to-{target}", "sex", target) for target in ("z", "y", "d")),
        across("of-rodents", "sex", species="rodent"),
    ),
    vector(
        "compare-by-each-key",
        "By species, route and regimen each reported word, by dose each end, by population and setting each item.",
        [
            up(
                "one",
                "a",
                "z",
                species="mouse",
                route="oral",
                regimen="single",
                dose=(1, 5, "IU"),
                setting=("alone",),
                ref="r1",
            ),
            down("two", "a", "z", species="rodent", route="injection", regimen="chronic", dose=(5, 5, "IU"), ref="r2"),
            null(
                "three",
                "a",
                "z",
                species="human",
                route="intravenous",
                dose=(5, 5, "mg"),
                setting=("alone", "familiar"),
            ),
            up(
                "four",
                "a",
                "b",
                species="vole",
                regimen="repeated",
                dose=(0.5, 12, "IU"),
                population=("trauma",),
                ref="r3",
            ),
            down("five", "b", "z", population=("phobia", "healthy"), setting=("unfamiliar",), ref="r4"),
            *(up("six", "a", "c", population=("anxious",)), structure("kind", "phobia", "anxious", "subclass_of")),
            *(up("seven", "c", "z", population=("phobia",), sex="both"), unclear("eight", "b", "y", route="oral")),
            up("nine", "a", "y", layer="extended", sex="female", population=("fear-of-heights",), ref="p5"),
        ],
        *(across(f"by-{key}", key) for key in ("species", "route", "regimen", "dose", "population", "setting")),
        *(across(f"mice-by-{key}", key, species="mouse") for key in ("route", "dose", "setting")),
        *(across(f"two-steps-by-{key}", key, hops=2) for key in ("population", "species")),
        across("other-layers", "population", "y", layers=EVERY_LAYER),
        across("other-layers-sex", "sex", "y", layers=EVERY_LAYER),
        across("one-kind-only", "route", "y"),
        across("healthy-by-setting", "setting", population="healthy"),
        across("alone-by-species", "species", setting=("alone",)),
        across("women-by-route", "route", sex="female", regimen="single"),
        across("oral-by-regimen", "regimen", route="oral", dose=2.0, dose_unit="IU"),
    ),
]


_CONFLICTS = [
    vector(
        "conflicts",
        "Explained by one key or by two, in part, or not at all; opposite findings before nulls.",
        [
            *(up("by-sex-m", "a", "z", sex="male", ref="r1"), down("by-sex-f", "a", "z", sex="female", ref="r2")),
            up("two-keys", "a", "y", sex="male", route="oral"),
            *(
                down("two-keys-sex", "a", "y", sex="female", route="oral"),
                down("two-keys-route", "a", "y", sex="male", route="injection"),
            ),
            *(
                up("part-here", "a", "b", setting=("familiar",)),
                down("part-there", "a", "b", setting=("unfamiliar",)),
            ),
            down("part-open", "a", "b", species="mouse", ref="r3"),
            *(up("same", "a", "c", sex="male", ref="r1"), down("same-too", "a", "c", sex="male", ref="r2")),
            *(
                up("open", "a", "d", dose=(1, 2, "IU"), ref="r1"),
                down("open-too", "a", "d", regimen="single", ref="r2"),
            ),
            *(up("held", "b", "z", ref="r1"), null("held-null", "b", "z", sex="female", ref="r2")),
            *(
                null("zero", "b", "y", species="rat"),
                down("zero-not", "b", "y", species="mouse"),
                unclear("zero-maybe", "b", "y"),
            ),
            *(up("mixed", "c", "z"), down("mixed-down", "c", "z"), null("mixed-null", "c", "z", sex="male")),
            *(
                up("guess", "d", "z", certainty="speculative"),
                down("no-guess", "d", "z"),
                up("withdrawn", "d", "z", ref="gone"),
            ),
            *(
                up("half", "e", "z", ref="gone r1"),
                down("half-not", "e", "z", ref="r4"),
                structure("part", "e", "z"),
            ),
            *(up("agree", "e", "y"), up("agree-too", "e", "y", sex="male"), unclear("agree-maybe", "e", "y")),
            *(up("said", "z", "y", ref="r1"), down("found", "z", "y", layer="primary", ref="r1")),
        ],
        *(
            clashes("all"),
            clashes("women", sex="female"),
            clashes("mice", species="mouse"),
            clashes("oral", route="oral"),
        ),
        *(clashes("papers", layers=("primary",)), clashes("every-layer", layers=EVERY_LAYER)),
        *(
            clashes("here", setting=("familiar",)),
            clashes("dose", dose=1.0, dose_unit="IU"),
            clashes("no-dose", dose=3.0, dose_unit="IU"),
        ),
        clashes("every-layer-men", layers=EVERY_LAYER, sex="male"),
        *(clashes("healthy", population="healthy"), clashes("single", regimen="single")),
    ),
    vector(
        "no-conflicts",
        "Nothing disagrees.",
        [up("az", "a", "z"), up("az-too", "a", "z"), down("zy", "z", "y")],
        clashes("all"),
    ),
]


_NODES = [
    Node("oxytocin", "Molecule", "oxytocin", "催产素", ("OT", "OXT", "Pitocin"), "CHEBI:7872"),
    Node("oxtr", "Receptor", "oxytocin receptor", "催产素受体", ("OXTR", "OT-R")),
    Node("hpa-axis", "System", "HPA axis", "下丘脑–垂体–肾上腺轴", ("hypothalamic–pituitary–adrenal axis",)),
    Node(
        "bla",
        "BrainRegion",
        "basolateral amygdala",
        "基底外侧杏仁核",
        ("basolateral amygdaloid nucleus",),
        "UBERON:0002887",
    ),
    Node("amygdala", "BrainRegion", "amygdala", "杏仁核", ("amygdaloid complex",), "UBERON:0001876"),
    Node("ptsd", "Disorder", "post-traumatic stress disorder", "创伤后应激障碍", ("PTSD",), "MONDO:0005146"),
    Node("beta-endorphin", "Molecule", "β-endorphin", "β-内啡肽", ("ΒETA ENDORPHIN", "Σίσυφος")),
    Node("strasse", "Process", "Straße", "ﬁeld Ⅳ", ("ＦＵＬＬ width", "𝒳-factor", "𠮷野家", "😀 smile")),
    Node("abcde", "Process", "abcde fghij"),
    Node("abcdf", "Process", "abcdf fghij"),
    Node("fear", "Process", "fear", "恐惧", ("fear (learned)",)),
    Node("fear-memory", "Process", "memory of fear", "恐惧记忆"),
]
# Between spaces, and those with a space of their own on a line.
_TYPED = (
    *[
        "oxytocin",
        "OXYTOCIN",
        "oxy",
        "ot",
        "OT-R",
        "ot_r",
        "receptor",
        "tocin",
        "催产素",
        "催产",
        "受体",
        "杏仁",
        "hpa–axis",
        "HPA/axis",
        "axis",
    ],
    *[
        "chebi:7872",
        "UBERON:000",
        "uberon:0001876",
        "mondo",
        "oxitocin",
        "oxytocn",
        "oyxtocin",
        "oxytocinn",
        "ocytoxin",
        "oxytocin receptor gene",
        "杏仁核反应",
        "催产索",
    ],
    *[
        "amygdela",
        "amigdala",
        "ptds",
        "ptsf",
        "psd",
        "β-ENDORPHIN",
        "σισυφοσ",
        "ΣΊΣΥΦΟΣ",
        "strasse",
        "STRASSE",
        "straße",
        "strase",
    ],
    *[
        "𝒳",
        "x-factor",
        "𠮷",
        "𠮷野",
        "😀",
        "fear",
        "fears",
        "feer",
        "(",
        "恐",
        "恐惧记",
        "abcd",
        "abxxe",
        "abcdg",
        "bacde",
        "bcade",
        "a",
        "e",
        "x",
        "7",
        "-",
        "qqqqqqqq",
    ],
    *("ot r", "hpa  axis", "beta endorfin", "field iv", "full WIDTH", "😀 smlie", "fear of memory", "fear ("),
    *(
        "abcde fghix",
        "abcxx fghij",
        " ",
        "",
        "post-traumatc stres disordr",
        "posttraumatic stress",
        "basolatral amigdela",
    ),
    *(
        "amygdaloid nucleus",
        "basolateral nucleus",
        "oxytocin recepters",
        "oxytocin recepter gene",
        "oxytosine reseptor",
        "reseptor oxytosine",
        "amygdaliod nucelus",
    ),
    *("UBERON:0001877", "UBERON:0002886", "MONDO:0005147", "CHEBI:7873", "CHEBI:8772", "hypothalamic pituitry axis"),
    *(
        "创伤应激障碍",
        "创伤后压力障碍",
        "应激后创伤障碍",
        "基底杏仁核",
        "外侧杏仁核群",
        "恐惧的记忆",
        "memory for fears",
    ),
    *("催產素", "創傷後應激障礙", "恐懼記憶", "恐懼", "下丘腦-垂體", "創傷應激障礙", "吉野傢"),
)

_SEARCH = [
    vector(
        "search",
        "Whole names first, then beginnings, parts, and what is a few typing errors away; ties by length and id.",
        [up("e1", "oxytocin", "ptsd")],
        *(searches(f"typed-{number:02}", text) for number, text in enumerate(_TYPED)),
        *(searches(f"first-{limit}-of-{text}", text, limit) for limit in (1, 2, 3, 8) for text in ("o", "e", "abcdx")),
        nodes=_NODES,
    )
]


VECTORS = (*_COMPARISONS, *_CONFLICTS, *_SEARCH)
