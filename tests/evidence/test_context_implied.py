"""Whom a finding and a question are about beyond what they say: wider settings, implied people, markers."""

from typing import Any

import pytest

from build import TAGS, finding, graph_of, structure, up
from counted import counted, said
from oxygraph.evidence.context import Match
from oxygraph.evidence.records import ContextTag, Edge, Node
from oxygraph.evidence.scopes import meet
from oxygraph.evidence.vocabulary import POPULATIONS
from oxygraph.evidence.word_lists import OwnWord
from oxygraph.page.document import vocabulary
from oxygraph.report.markdown import answer_markdown
from oxygraph.report.why import why

ASSERTED, COMPATIBLE, EXCLUDED = Match.ASSERTED, Match.COMPATIBLE, Match.EXCLUDED

STRESS = (
    ContextTag("stressor", "acute", name="a stressor"),
    ContextTag("no_stressor", "acute", name="no stressor"),
    ContextTag("stress_task", "task", "stressor", name="a stress task"),
    ContextTag("speech", "kind_of_task", "stress_task", name="a speech"),
    ContextTag("exercise", "task", name="exercise"),
)


def matched(edge: Edge, *others: Edge, **context: Any) -> Match:
    """How an edge fits a question."""
    held = graph_of(edge, *others, tags=(*TAGS, *STRESS))
    return held.scoper.match(edge, held.scoper.of_context(held.context(**context)))


# --- settings ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("reported", "asked", "expected"),
    [
        (("speech",), "speech", ASSERTED),
        (("speech",), "stress_task", ASSERTED),
        (("speech",), "stressor", ASSERTED),
        (("stress_task",), "stressor", ASSERTED),
        (("stressor",), "stress_task", COMPATIBLE),
        (("stress_task",), "speech", COMPATIBLE),
        ((), "stressor", COMPATIBLE),
        (("speech",), "no_stressor", EXCLUDED),
        (("stress_task",), "no_stressor", EXCLUDED),
        (("stressor",), "no_stressor", EXCLUDED),
        (("no_stressor",), "speech", EXCLUDED),
        (("no_stressor",), "stressor", EXCLUDED),
        (("exercise",), "speech", EXCLUDED),
        (("exercise",), "no_stressor", COMPATIBLE),
        (("exercise",), "stressor", COMPATIBLE),
        (("alone", "speech"), "stressor", ASSERTED),
    ],
)
def test_a_wider_setting_asserts_the_narrower_and_excludes_what_lies_under_another(
    reported: tuple[str, ...], asked: str, expected: Match
) -> None:
    """Who gave a speech was under a stressor; who was under a stressor may have done something else."""
    assert matched(up("e", "a", "b", setting=reported), setting=asked) is expected


def test_what_lies_under_excluding_settings_shares_no_context() -> None:
    """The speech and the absence of a stressor are no one situation, on a path as in a question."""
    speech, calm = up("e1", "a", "b", setting=("speech",)), up("e2", "b", "c", setting=("no_stressor",))
    graph = graph_of(speech, calm, tags=(*TAGS, *STRESS))
    assert meet(graph.scope(speech), graph.scope(calm)) is None


def test_a_setting_is_said_by_its_narrowest_words() -> None:
    """That a speech is a task and a stressor is not said again."""
    edge = up("e", "a", "b", setting=("alone", "speech"))
    graph = graph_of(edge, tags=(*TAGS, *STRESS))
    assert graph.scoper.common([graph.scope(edge)]) == {"setting": ("alone", "speech")}


# --- people -----------------------------------------------------------------------------------------------------------


def test_which_populations_only_people_can_have() -> None:
    """Adults, adolescents and infants there are in every species."""
    assert {word.name for word in POPULATIONS if not word.human} == {"adults", "adolescents", "infants"}


@pytest.mark.parametrize(
    ("population", "implied"),
    [(("ill",), True), (("healthy",), True), (("recent_trauma",), True), (("adults",), False), (("infants",), False)],
)
def test_a_population_that_only_people_can_have_implies_people(
    population: tuple[str, ...],
    implied: bool,  # noqa: FBT001  a column of the table
) -> None:
    """For a finding that does not tell the species; one that does is about that species."""
    ill = structure("s", "ill", "illness", "subclass_of")
    row = up("e", "a", "b", population=population)
    assert matched(row, ill, species="human") is (ASSERTED if implied else COMPATIBLE)
    assert matched(row, ill, species="rat") is (EXCLUDED if implied else COMPATIBLE)
    assert matched(row._replace(species="rat"), ill, species="rat") is ASSERTED


@pytest.mark.parametrize(("population", "implied"), [("healthy", True), ("ill", True), ("adolescents", False)])
def test_a_question_about_people_alone_admits_no_animal(
    population: str,
    implied: bool,  # noqa: FBT001  a column of the table
) -> None:
    """Nobody need say that patients are human; adolescent rats there are."""
    rats = up("e", "a", "b", species="rat")
    patients = up("p", "b", "c", population=("ill",))
    assert matched(rats, patients, population=population) is (EXCLUDED if implied else COMPATIBLE)
    assert matched(rats, patients, population=population, species="rat") is COMPATIBLE


OWN_PEOPLE = (
    OwnWord("population", "submariners", "navy", name="submariners"),
    OwnWord("population", "navy", "veterans", name="navy veterans"),
    OwnWord("population", "pupils", "children", name="pupils"),
    OwnWord("population", "young", "adolescents", name="the young"),
    OwnWord("population", "sailors", name="sailors"),
    OwnWord("species", "veterans_dog", "human", name="no population"),
)
"""Populations of one's own: below one that only people can be, far below it, and below none."""


@pytest.mark.parametrize(
    ("population", "implied"),
    [("navy", True), ("submariners", True), ("pupils", True), ("young", False), ("sailors", False)],
)
def test_what_lies_below_a_population_of_people_is_one(
    population: str,
    implied: bool,  # noqa: FBT001  a column of the table
) -> None:
    """However far down, for a finding without a species and for a question that fixes none."""
    rats, row = up("r", "a", "b", species="rat"), up("e", "a", "c", population=(population,))
    graph = graph_of(rats, row, words=OWN_PEOPLE)
    match = graph.scoper.match
    assert match(row, graph.scoper.of_context(graph.context(species="rat"))) is (EXCLUDED if implied else COMPATIBLE)
    asked = graph.scoper.of_context(graph.context(population=population))
    assert match(rats, asked) is (EXCLUDED if implied else COMPATIBLE)
    assert {word.name for word in graph.lists.of("species") if word.human} == set()


def test_the_page_is_told_which_populations_of_one_s_own_are_people() -> None:
    """Its engine asks its lists alone."""
    lists: dict[str, Any] = vocabulary(graph_of(up("e", "a", "b"), words=OWN_PEOPLE).lists)["lists"]  # type: ignore[assignment]
    own = {word.word for word in OWN_PEOPLE}
    people = {word["name"] for word in lists["population"] if word.get("human")}
    assert people & own == {"navy", "submariners", "pupils"}


def test_a_species_that_is_implied_is_not_said_to_be_missing() -> None:
    """Asked was the population."""
    graph = graph_of(up("e", "a", "z"), nodes=[Node("ill", "Disorder", "the illness")])
    (missing,) = said(graph, population="ill").missing
    assert dict(missing.lacks) == {"population": "ill"}


# --- markers ----------------------------------------------------------------------------------------------------------


def marker(**columns: Any) -> Edge:
    """What goes with the illness."""
    return finding("e", "a", "z", predicate="associated_with", **columns)


def test_a_marker_of_a_disorder_is_about_those_who_have_it() -> None:
    """Where it names nobody else; what affects a disorder is not, nor a marker of a process."""
    illness = Node("z", "Disorder", "the illness")
    for edge, population, expected in (
        (marker(), "z", ASSERTED),
        (marker(), "healthy", EXCLUDED),
        (marker(population=("healthy",)), "healthy", ASSERTED),
        (marker(population=("healthy",)), "z", EXCLUDED),
        (up("e", "a", "z"), "z", COMPATIBLE),
        (up("e", "a", "z"), "healthy", COMPATIBLE),
    ):
        held = graph_of(edge, nodes=[illness])
        assert held.scoper.match(edge, held.scoper.of_context(held.context(population=population))) is expected
    process = graph_of(marker())
    assert process.scoper.match(marker(), process.scoper.of_context(process.context(population="healthy"))) is (
        COMPATIBLE
    )


def test_a_marker_of_a_disorder_is_about_people() -> None:
    """Unless it tells the species."""
    illness = Node("z", "Disorder", "the illness")
    assert counted(graph_of(marker(), nodes=[illness]), species="rat") == set()
    assert counted(graph_of(marker(species="rat"), nodes=[illness]), species="rat") == {"e"}


def test_a_marker_of_a_wider_disorder_is_compatible_with_a_narrower() -> None:
    """And that of a narrower one asserted for the wider."""
    nodes = [Node("wide", "Disorder", "the wide one"), Node("narrow", "Disorder", "the narrow one")]
    part = structure("s", "narrow", "wide", "subclass_of")
    for target, asked, expected in (("wide", "narrow", COMPATIBLE), ("narrow", "wide", ASSERTED)):
        edge = finding("e", "a", target, predicate="associated_with")
        held = graph_of(edge, part, nodes=nodes)
        assert held.scoper.match(edge, held.scoper.of_context(held.context(population=asked))) is expected


# --- how the match is spoken of ---------------------------------------------------------------------------------------


def test_the_match_is_spoken_of_only_where_the_question_fixes_something() -> None:
    """In words; the data has it always."""
    graph = graph_of(up("e", "a", "z", sex="female", reference=("r1",)))
    bare, fixed = said(graph), said(graph, sex="female")
    assert (bare.match, fixed.match) == (ASSERTED, ASSERTED)
    assert "asserted" not in why(graph, bare) + answer_markdown(graph, bare)
    assert "asserted" in why(graph, fixed)
