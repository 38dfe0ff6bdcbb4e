"""Steps and readings: who speaks, which combinations are possible at once, and what they add up to."""

from collections import Counter
from collections.abc import Iterator
from functools import reduce
from itertools import islice, pairwise, product

import pytest
from hypothesis import given, settings

from build import finding, graph_of, structure
from oxygraph.engine.paths import node_paths
from oxygraph.engine.readings import Path, read
from oxygraph.engine.steps import Step, admitted_step
from oxygraph.evidence.context import Match, Scope, meet
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Edge, Reference
from oxygraph.evidence.signs import Sign, combine, settle
from strategies import Journey, contexts, journeys


def step_of(graph: EvidenceGraph, *edges: Edge, **context: object) -> Step:
    """The step parallel edges make under a question."""
    step = admitted_step(graph, edges, graph.scoper.of_context(graph.context(**context)), ("review",))
    assert step is not None
    return step


def path_of(*edges: Edge, **context: object) -> Path:
    """The path a → b → c … that edges make, in a graph of just them."""
    graph = graph_of(*edges)
    pairs = list(dict.fromkeys((edge.subject, edge.object) for edge in edges))
    steps = [step_of(graph, *graph.successors[a][b], **context) for a, b in pairs]
    return read(steps, graph.scoper.of_context(graph.context(**context)))


def ids(step: Step) -> set[str]:
    """Who speaks."""
    return {spoken.edge.id for spoken in step.speaking}


# --- who speaks -------------------------------------------------------------------------------------------------------


def test_where_a_finding_is_asserted_compatible_ones_are_silent() -> None:
    """What is reported for women outweighs what is reported for nobody in particular."""
    women = finding("women", "a", "b", "no_effect", sex="female")
    anyone = finding("anyone", "a", "b", "decreases")
    step = step_of(graph_of(women, anyone), women, anyone, sex="female")
    assert ids(step) == {"women"}
    assert (step.match, step.sign) == (Match.ASSERTED, "0")


def test_where_none_is_asserted_compatible_ones_speak() -> None:
    """Unreported sex is not the other sex."""
    anyone = finding("anyone", "a", "b", "decreases")
    mixed = finding("mixed", "a", "b", "increases", sex="both")
    step = step_of(graph_of(anyone, mixed), anyone, mixed, sex="female")
    assert ids(step) == {"anyone", "mixed"}
    assert (step.match, step.sign) == (Match.COMPATIBLE, "conflicting")


def test_an_asserted_unclear_finding_silences_nobody() -> None:
    """A finding without direction cannot outweigh one with a direction."""
    unclear = finding("unclear", "a", "b", "unclear", sex="female")
    anyone = finding("anyone", "a", "b", "decreases")
    step = step_of(graph_of(unclear, anyone), unclear, anyone, sex="female")
    assert ids(step) == {"unclear", "anyone"}
    assert (step.match, step.sign) == (Match.COMPATIBLE, "-")


def test_excluded_findings_are_not_in_the_step() -> None:
    """What was found in men is no part of an answer about women."""
    men, women = finding("men", "a", "b", sex="male"), finding("women", "a", "b", sex="female")
    assert [edge.id for edge in step_of(graph_of(men, women), men, women, sex="female").edges] == ["women"]


def test_structure_beside_a_finding_is_listed_and_silent() -> None:
    """Anatomy is no evidence of an effect."""
    effect, anatomy = finding("effect", "a", "b", "decreases"), structure("anatomy", "a", "b")
    step = step_of(graph_of(effect, anatomy), effect, anatomy)
    assert ids(step) == {"effect"}
    assert len(step.edges) == 2
    assert step.sign == "-"


def test_speculation_and_retracted_papers_are_listed_and_never_speak() -> None:
    """An outlook and a withdrawn paper support no answer, and neither is hidden."""
    hope = finding("hope", "a", "b", certainty="speculative")
    withdrawn = finding("withdrawn", "a", "b", reference=("gone",))
    graph = graph_of(hope, withdrawn, references=[Reference("gone", status="retracted")])
    step = step_of(graph, hope, withdrawn)
    assert ids(step) == set()
    assert {edge.id for edge in step.edges} == {"hope", "withdrawn"}
    path = read([step], Scope())
    assert path.speculative
    assert not path.chimera
    assert not path.counted


def test_a_finding_with_one_standing_reference_still_counts() -> None:
    """Only when every paper behind it is withdrawn does a finding fall silent."""
    edge = finding("e", "a", "b", reference=("gone", "stands"))
    graph = graph_of(edge, references=[Reference("gone", status="retracted")])
    assert graph.counts(edge)


def test_the_step_without_a_study_loses_only_what_rests_on_it_alone() -> None:
    """A claim with two citations survives the loss of one."""
    both = finding("both", "a", "b", reference=("r1", "r2"))
    alone = finding("alone", "a", "b", reference=("r1",))
    anatomy = structure("anatomy", "a", "b")
    left = step_of(graph_of(both, alone, anatomy), both, alone, anatomy).keeping(
        lambda edge: bool(edge.studies - {"r1"})
    )
    assert left is not None
    assert {edge.id for edge in left.edges} == {"both", "anatomy"}
    step = step_of(graph_of(alone), alone)
    assert step.keeping(lambda edge: bool(edge.studies - {"r1"})) is None


# --- signs ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("+", "+", "+"),
        ("+", "-", "-"),
        ("-", "-", "+"),
        ("0", "+", "0"),
        ("0", "?", "0"),
        ("?", "-", "?"),
        ("=", "-", "-"),
        ("=", "=", "="),
        ("=", "?", "?"),
        ("0", "=", "0"),
    ],
)
def test_signs_multiply_nulls_block_and_the_unknown_blurs(first: str, second: str, expected: str) -> None:
    """In either order."""
    assert combine(Sign(first), Sign(second)) == combine(Sign(second), Sign(first)) == expected


@pytest.mark.parametrize(
    ("signs", "expected"),
    [
        ("+", ("+", False)),
        ("-", ("-", False)),
        ("+-", ("conflicting", False)),
        ("+0", ("+", True)),
        ("-?", ("-", False)),
        ("+-0", ("conflicting", True)),
        ("0", ("0", False)),
        ("0?", ("?", False)),
        ("?", ("?", False)),
        ("", ("?", False)),
    ],
)
def test_readings_add_up_without_a_vote(signs: str, expected: tuple[str, bool]) -> None:
    """How many readings say it never matters, only which signs occur."""
    assert settle(map(Sign, signs)) == settle(map(Sign, signs * 3)) == expected


@pytest.mark.parametrize(
    ("predicate", "expected"),
    [("part_of", "-"), ("subclass_of", "-"), ("has_symptom", "-"), ("participates_in", "?"), ("connects", "?")],
)
def test_some_structural_steps_hand_the_sign_on_and_the_others_lose_it(predicate: str, expected: str) -> None:
    """A symptom of what is lowered is lowered; mere involvement says nothing about direction."""
    assert path_of(finding("e", "a", "b", "decreases"), structure("s", "b", "c", predicate)).sign == expected


def test_structure_alone_has_no_sign() -> None:
    """That the amygdala is part of the brain raises nothing."""
    assert path_of(structure("s1", "a", "b"), structure("s2", "b", "c")).sign == "?"


def test_a_null_step_blocks_a_path() -> None:
    """Nothing gets past a step that was tested and did not happen."""
    path = path_of(finding("e1", "a", "b", "no_effect"), finding("e2", "b", "c"))
    assert (path.sign, path.contested) == ("0", False)


def test_a_null_beside_a_sign_contests_it() -> None:
    """The path keeps its sign and says that somebody found nothing."""
    path = path_of(finding("e1", "a", "b"), finding("e2", "a", "b", "no_effect"), finding("e3", "b", "c"))
    assert (path.sign, path.contested) == ("+", True)


# --- chimeras ---------------------------------------------------------------------------------------------------------


def test_a_path_of_male_rats_then_women_is_a_chimera() -> None:
    """No single animal or person lives through both steps."""
    path = path_of(finding("e1", "a", "b", sex="male", species="rat"), finding("e2", "b", "c", sex="female"))
    assert path.chimera
    assert not path.counted
    assert (path.sign, dict(path.scopes)) == ("?", {})


def test_one_common_context_is_enough() -> None:
    """Beside the women's step there is one in men: the path holds for men."""
    path = path_of(
        finding("e1", "a", "b", "increases", sex="male"),
        finding("e2", "b", "c", "decreases", sex="female"),
        finding("e3", "b", "c", "increases", sex="male"),
    )
    assert (path.chimera, path.sign) == (False, "+")
    assert path.holds_for == {Scope(sex=frozenset({"male"}))}


def test_three_steps_must_share_one_context_not_just_their_neighbours() -> None:
    """Men, then anyone, then women: neighbours agree, the whole does not."""
    path = path_of(finding("e1", "a", "b", sex="male"), finding("e2", "b", "c"), finding("e3", "c", "d", sex="female"))
    assert path.chimera


def test_structure_joins_only_what_shares_a_context() -> None:
    """Anatomy between a step in rats and one in humans does not make them one animal."""
    path = path_of(
        finding("e1", "a", "b", species="rat"), structure("s", "b", "c"), finding("e2", "c", "d", species="human")
    )
    assert path.chimera


def test_studies_are_counted_not_rows() -> None:
    """Two rows of one paper are one study."""
    path = path_of(
        finding("e1", "a", "b", reference=("r1",)),
        finding("e2", "a", "b", reference=("r1",), species="human"),
        finding("e3", "b", "c", reference=("r2",)),
    )
    assert path.studies == {"+": {"r1", "r2"}}


# --- against brute force ----------------------------------------------------------------------------------------------


def brute(steps: list[Step], graph: EvidenceGraph, asked: Scope) -> dict[str, set[Scope]]:
    """Every choice of one speaking edge per step that some context satisfies, by sign."""
    found: dict[str, set[Scope]] = {}
    for choice in product(*[[spoken.edge for spoken in step.speaking] for step in steps]):
        scopes = [graph.scope(edge) for edge in choice]
        together: Scope | None = reduce(lambda a, b: meet(a, b) if a is not None else None, scopes, Scope())  # type: ignore[arg-type,return-value]
        if together is None or meet(together, asked) is None:
            continue
        signs = [edge.sign for edge in choice]
        if "0" in signs:
            sign = "0"
        elif "?" in signs or not any(edge.signed for edge in choice):
            sign = "?"
        else:
            sign = "-" if signs.count(Sign.MINUS) % 2 else "+"
        found.setdefault(sign, set()).add(together)
    return found


def admitted_paths(journey: Journey, asked: Scope) -> Iterator[list[Step]]:
    """The steps of up to twenty paths from end to end, none of which the question closes."""
    graph, source, target, _ = journey
    for nodes in islice(node_paths(graph.successors, graph.predecessors, source, target, 4), 20):
        made = [admitted_step(graph, graph.successors[a][b], asked, ("review",)) for a, b in pairwise(nodes)]
        if None not in made:
            yield [step for step in made if step]


def test_reading_equals_the_enumeration_of_all_choices() -> None:
    """Carrying equal readings as one loses none of them, and invents none; hundreds of paths are compared."""
    compared: Counter[str] = Counter()

    @settings(max_examples=300)
    @given(journeys(max_edges=18), contexts())
    def compare(journey: Journey, keys: dict[str, object]) -> None:
        asked = journey.graph.scoper.of_context(journey.graph.context(**keys))
        for steps in admitted_paths(journey, asked):
            path = read(steps, asked)
            expected = brute(steps, journey.graph, asked)
            assert {sign: set(scopes) for sign, scopes in path.scopes.items()} == expected
            assert path.chimera == (not expected and all(step.speaking for step in steps))
            compared.update(["paths", *expected, *(["chimera"] if path.chimera else [])])

    compare()
    assert compared["paths"] >= 150
    assert min(compared[kind] for kind in ("+", "-", "0", "?", "chimera")) >= 10, compared


def test_a_step_of_many_parallel_findings_stays_cheap() -> None:
    """Four steps of sixty parallel findings are thirteen million choices, and a handful of readings."""
    edges = [
        finding(f"e{a}{n}", a, b, sex=("male", "female", "")[n % 3]) for a, b in pairwise("abcde") for n in range(60)
    ]
    path = path_of(*edges)
    assert path.sign == "+"
    assert len(path.scopes[Sign.PLUS]) == 3
