"""One result a study, and the table that several results add up to."""

from collections import Counter
from itertools import combinations_with_replacement

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build import finding, graph_of, structure
from counted import said
from oxygraph.engine.ask import Answer
from oxygraph.engine.design import OBSERVATIONAL
from oxygraph.engine.results import Result, results_of, weigh
from oxygraph.evidence.records import ContextTag, Edge, Node
from oxygraph.evidence.signs import Sign
from plain_rules import weigh as weighed_plainly

STRESS = [
    ContextTag("stressed", "stress", name="stressed", name_zh="应激"),
    ContextTag("speech", "task", "stressed", name="speech", name_zh="演讲"),
    ContextTag("running", "task", "stressed", name="running", name_zh="跑步"),
    ContextTag("alone", "company", name="alone", name_zh="独处"),
]
EFFECTS = {"+": "increases", "-": "decreases", "0": "no_effect", "?": "unclear"}


def study(name: str, signs: str, **columns: object) -> list[Edge]:
    """A study with a finding for each sign."""
    return [
        finding(f"{name}{place}", "a", "z", EFFECTS[sign], reference=(name,), **columns)
        for place, sign in enumerate(signs)
    ]


def answer_of(*studies: str) -> Answer:
    """What studies with these signs add up to."""
    edges = [edge for place, signs in enumerate(studies) for edge in study(f"r{place}", signs)]
    return said(graph_of(*edges))


def results(found: Answer) -> tuple[Result, ...]:
    """The results of direct evidence."""
    assert found.direct is not None
    return found.direct.results


@pytest.mark.parametrize(
    ("signs", "word"),
    [
        ("+", "+"),
        ("-", "-"),
        ("0", "0"),
        ("?", "?"),
        ("++", "+"),
        ("00", "0"),
        ("+0", "partly +"),
        ("-00", "partly -"),
        ("+-", "both"),
        ("+-0", "both"),
        ("+?", "+"),
        ("0?", "0"),
        ("-?0", "partly -"),
    ],
)
def test_each_study_has_one_result(signs: str, word: str) -> None:
    """However many rows it has."""
    (result,) = results(answer_of(signs))
    assert result.word == word


@pytest.mark.parametrize(
    ("studies", "verdict", "contested"),
    [
        (["+"], "increases", False),
        (["+", "+"], "increases", False),
        (["+", "+", "0"], "increases", True),
        (["-", "-", "-", "0", "0"], "decreases", True),
        (["+", "0"], "mixed", True),
        (["-", "0", "0", "0"], "mixed", True),
        (["+", "+", "0", "0"], "mixed", True),
        (["0"], "no_effect", False),
        (["0", "0", "?"], "no_effect", False),
        (["?"], "insufficient", False),
        (["?", "?"], "insufficient", False),
        (["+", "-"], "conflicting", False),
        (["+", "+", "+", "+", "-"], "conflicting", False),
        (["+", "-", "0"], "conflicting", True),
        (["+", "?"], "increases", False),
        # A sign beside a null of its own counts as a sign and as a null; both signs count as either.
        (["+0"], "mixed", True),
        (["+0", "+"], "increases", True),
        (["+0", "+0"], "mixed", True),
        (["+0", "+", "0"], "mixed", True),
        (["+0", "-"], "conflicting", True),
        (["+-"], "conflicting", False),
        (["+-", "0"], "conflicting", True),
    ],
    ids=str,
)
def test_the_table_of_verdicts(studies: list[str], verdict: str, contested: bool) -> None:  # noqa: FBT001  a column
    """Every row of it, and where they part."""
    found = answer_of(*studies)
    assert (found.verdict, found.contested) == (verdict, contested)


def test_two_rows_of_one_paper_are_one_study() -> None:
    """A hundred rows of it against one null of another are as many studies as one."""
    many = study("r1", "+" * 100)
    assert said(graph_of(*many, *study("r2", "0"))).verdict == "mixed"


def test_a_row_of_several_papers_is_one_result() -> None:
    """Not one for each of them."""
    edge = finding("e", "a", "z", reference=("r1", "r2", "r3"))
    found = said(graph_of(edge, *study("r4", "0")))
    assert found.verdict == "mixed"
    assert len(results(found)) == 2


def test_what_nobody_cites_is_one_study() -> None:
    """The review's own word, however often it is given."""
    said_often = [finding(f"said{place}", "a", "z") for place in range(5)]
    (result,) = results(said(graph_of(*said_often)))
    assert (result.study, result.word) == ("review", "+")


def test_a_result_knows_how_many_people_how_made_and_what_it_leaves_open() -> None:
    """The largest of its rows, the highest of their levels, the best fit; unreported people are none."""
    rows = [
        finding("e1", "a", "z", reference=("r1",), sample_size=40, sex="female", layer="extended"),
        finding("e2", "a", "z", reference=("r1",), sample_size=20, layer="extended"),
    ]
    (result,) = results(said(graph_of(*rows), sex="female"))
    assert (result.people, result.level, result.open_keys, result.pooled) == (40, OBSERVATIONAL, (), False)
    (unreported,) = results(answer_of("+"))
    assert unreported.people == 0


# --- leaning ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("studies", "sign", "plus", "minus", "null"),
    [
        (["+", "-"], None, 1, 1, 0),
        (["+", "+", "-"], "+", 2, 1, 0),
        (["+", "-", "-", "0"], "-", 1, 2, 1),
        (["+", "0"], "+", 1, 0, 1),
        (["-0"], "-", 0, 1, 1),
        (["+-", "-"], "-", 1, 2, 0),
    ],
)
def test_what_settles_nothing_leans(studies: list[str], sign: str | None, plus: int, minus: int, null: int) -> None:
    """By how many studies found each."""
    leans = answer_of(*studies).leans
    assert leans is not None
    assert leans.sign == sign
    assert [len(leans.studies[Sign(found)]) for found in "+-0"] == [plus, minus, null]


@pytest.mark.parametrize("studies", [["+"], ["0"], ["?"], ["+", "+", "0"]])
def test_a_settled_answer_leans_nowhere(studies: list[str]) -> None:
    """A sign is a sign, contested or not."""
    assert answer_of(*studies).leans is None


def test_a_null_with_a_tendency_counts_for_its_side_in_the_leaning_alone() -> None:
    """The verdict takes it for the null that it is."""
    minus = study("r1", "-")
    tending = study("r2", "0", tendency="increases") + study("r3", "0", tendency="increases")
    found = said(graph_of(*minus, *tending))
    assert found.verdict == "mixed"
    assert found.leans is not None
    assert found.leans.sign == "+"
    assert found.leans.studies == {"+": ("r2", "r3"), "-": ("r1",), "0": ()}
    assert said(graph_of(*tending)).verdict == "no_effect"


def test_a_null_beside_a_sign_of_its_own_study_tends_nowhere() -> None:
    """The study has found something; a tendency of its null adds nothing."""
    edges = [*study("r1", "+"), *study("r2", "-"), finding("e", "a", "z", "no_effect", reference=("r2",))]
    edges[-1] = edges[-1]._replace(tendency="increases")
    leans = said(graph_of(*edges)).leans
    assert leans is not None
    assert leans.studies == {"+": ("r1",), "-": ("r2",), "0": ("r2",)}


# --- what parts them, and in whom it was found ------------------------------------------------------------------------


def test_what_is_mixed_is_parted_like_what_conflicts() -> None:
    """By the smallest set of keys, where every sign and every null exclude each other."""
    edges = [*study("r1", "-", sex="female"), *study("r2", "0", sex="male")]
    found = said(graph_of(*edges))
    assert (found.verdict, found.resolving) == ("mixed", ("sex",))
    assert said(graph_of(*edges, *study("r3", "0"))).resolving is None


def test_no_key_parts_findings_that_report_the_same_and_unreported_ones_are_not_told_apart() -> None:
    """The first is said only where both sides report the keys."""
    same = [*study("r1", "-", sex="female"), *study("r2", "0", sex="female")]
    assert said(graph_of(*same)).reported
    assert not said(graph_of(*study("r1", "-", sex="female"), *study("r2", "0"))).reported
    assert not said(graph_of(*study("r1", "-"), *study("r2", "0"))).reported
    assert not said(graph_of(*same, *study("r3", "0"))).reported, "one of the nulls does not tell the sex"


def test_what_decides_was_found_in_a_context_that_is_said() -> None:
    """What all report alike and the question leaves open."""
    rats = {"species": "rat", "sex": "male"}
    found = said(graph_of(*study("r1", "+", **rats, regimen="chronic"), *study("r2", "+", **rats)))
    assert found.found_in == {"sex": ("male",), "species": ("rat",)}
    assert said(graph_of(*study("r1", "+", **rats)), species="rat", sex="male").found_in == {}
    assert said(graph_of(*study("r1", "+", **rats), *study("r2", "+"))).found_in == {}
    assert said(graph_of(*study("r1", "+", **rats)), species="rodent").found_in == {
        "sex": ("male",),
        "species": ("rat",),
    }
    rodents = graph_of(*study("r1", "+", species="rodent"))
    assert said(rodents, species="rat").found_in == {}, "wider than the question is not narrower"


def test_a_context_narrower_than_the_question_s_is_said() -> None:
    """Asked of rodents, found in rats."""
    found = said(graph_of(*study("r1", "+", species="rat")), species="rodent")
    assert found.found_in == {"species": ("rat",)}
    assert said(graph_of(*study("r1", "+", species="rodent")), species="rodent").found_in == {}


@pytest.mark.parametrize(
    ("one", "other", "common"),
    [
        ({"species": "rat"}, {"species": "mouse"}, {"species": ("rodent",)}),
        ({"species": "rat"}, {"species": "rodent"}, {"species": ("rodent",)}),
        ({"species": "prairie_vole"}, {"species": "mandarin_vole"}, {"species": ("vole",)}),
        ({"species": "rat"}, {"species": "rhesus_macaque"}, {"species": ("animal",)}),
        ({"route": "subcutaneous"}, {"route": "intravenous"}, {"route": ("injection",)}),
        ({"route": "oral"}, {"route": "intravenous"}, {}),
        ({"setting": ("speech",)}, {"setting": ("running",)}, {"setting": ("stressed",)}),
        ({"setting": ("speech",)}, {"setting": ("stressed", "alone")}, {"setting": ("stressed",)}),
        ({"setting": ("speech",)}, {"setting": ("alone",)}, {}),
        ({"sex": "male"}, {"sex": "female"}, {}),
        (
            {"population": ("recent_trauma",)},
            {"population": ("trauma_exposed",)},
            {"species": ("human",), "population": ("trauma_exposed",)},
        ),
    ],
)
def test_different_words_are_found_in_the_narrowest_word_above_them_all(
    one: dict[str, object], other: dict[str, object], common: dict[str, tuple[str, ...]]
) -> None:
    """Rats and mice are rodents, rats and monkeys animals; for men and women together no list has a word."""
    found = said(graph_of(*study("r1", "+", **one), *study("r2", "+", **other), tags=STRESS))
    assert found.found_in == common


def test_a_common_context_no_narrower_than_the_question_is_not_said() -> None:
    """Asked of rodents, rats and mice say no more; asked of rats, neither do rats and rodents at large."""
    rats, mice, rodents = (study(f"r{n}", "+", species=word) for n, word in enumerate(("rat", "mouse", "rodent")))
    assert said(graph_of(*rats, *mice), species="rodent").found_in == {}
    assert said(graph_of(*rats, *rodents), species="rat").found_in == {}


def test_a_disorder_under_two_wider_ones_is_found_in_both() -> None:
    """A hierarchy may meet twice, and no one of the wider words is the narrower."""
    wider = [structure(f"{low}{high}", low, high, "subclass_of") for low in ("p", "q") for high in ("v", "w")]
    edges = [*study("r1", "+", population=("p",)), *study("r2", "+", population=("q",)), *wider]
    disorders = [Node(name, "Disorder", name) for name in "pqvw"]
    found = said(graph_of(*edges, nodes=disorders))
    assert found.found_in == {"species": ("human",), "population": ("v", "w")}


# --- against the table written plainly --------------------------------------------------------------------------------


@pytest.mark.parametrize("count", range(6))
def test_weighing_equals_the_table_for_every_choice_of_results(count: int) -> None:
    """Of up to five studies, each with any set of outcomes."""
    kinds = ("+", "-", "0", "?", "+0", "-0", "+-", "+-0")
    for studies in combinations_with_replacement(kinds, count):
        edges = [edge for place, signs in enumerate(studies) for edge in study(f"r{place}", signs)]
        graph = graph_of(*edges)
        found = said(graph).direct if edges else None
        sign, contested, _ = found.weighed if found else weigh(())
        assert sign == weighed_plainly(map(set, studies)), studies
        assert not found or (found.adds_up_to, found.contested) == (sign, contested), studies


@given(st.lists(st.sampled_from(("+", "-", "0", "?", "+0", "+-")), max_size=6), st.randoms())
def test_the_order_of_studies_does_not_matter(studies: list[str], order: object) -> None:
    """Nor what they are called."""
    turned = [*studies]
    order.shuffle(turned)  # type: ignore[attr-defined]
    if studies:
        assert answer_of(*studies).verdict == answer_of(*turned).verdict


def test_results_come_in_the_order_of_their_studies() -> None:
    """Each study once."""
    found = answer_of("+", "0", "+-")
    names = [result.study for result in results(found)]
    assert names == sorted(names)
    assert max(Counter(names).values()) == 1
    assert results_of(()) == ()
