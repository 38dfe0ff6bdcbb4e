"""The three-valued match, key by key, and what scopes have in common: who a finding holds for."""

from collections.abc import Mapping
from functools import reduce
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build import finding, graph_of, structure
from oxygraph.evidence.context import KEYS, Match
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Edge
from oxygraph.evidence.scopes import Scope, excluding, meet, separators, share
from oxygraph.evidence.settings import Setting, first_excluding, meet_settings, setting_of, wider
from oxygraph.evidence.word_lists import OwnWord
from strategies import contexts, findings

ASSERTED, COMPATIBLE, EXCLUDED = Match.ASSERTED, Match.COMPATIBLE, Match.EXCLUDED


def matched(edge: Edge, graph: EvidenceGraph | None = None, **context: Any) -> Match:
    """How an edge fits a question, in a graph that knows it."""
    held = graph or graph_of(edge)
    return held.scoper.match(edge, held.scoper.of_context(held.context(**context)))


@pytest.mark.parametrize(
    ("column", "asked", "expected"),
    [
        ({"sex": "male"}, {"sex": "male"}, ASSERTED),
        ({"sex": "male"}, {"sex": "female"}, EXCLUDED),
        ({"sex": "both"}, {"sex": "female"}, COMPATIBLE),
        ({}, {"sex": "female"}, COMPATIBLE),
        ({"species": "rat"}, {"species": "rat"}, ASSERTED),
        ({"species": "rat"}, {"species": "rodent"}, ASSERTED),
        ({"species": "rodent"}, {"species": "rat"}, COMPATIBLE),
        ({"species": "human"}, {"species": "rodent"}, EXCLUDED),
        ({"species": "prairie_vole"}, {"species": "rodent"}, ASSERTED),
        ({"route": "subcutaneous"}, {"route": "injection"}, ASSERTED),
        ({"route": "injection"}, {"route": "subcutaneous"}, COMPATIBLE),
        ({"route": "intranasal"}, {"route": "injection"}, EXCLUDED),
        ({"regimen": "single"}, {"regimen": "repeated"}, EXCLUDED),
        ({"regimen": "single"}, {"regimen": "single"}, ASSERTED),
        ({"population": ("healthy",)}, {"population": "healthy"}, ASSERTED),
        ({"population": ("healthy",)}, {"population": "adolescents"}, EXCLUDED),
        ({"population": ("healthy", "adolescents")}, {"population": "adolescents"}, ASSERTED),
        ({"population": ("healthy", "adolescents")}, {"population": "healthy"}, ASSERTED),
        ({"population": ("adolescents",)}, {"population": "healthy"}, EXCLUDED),
        ({"population": ("adults", "adolescents")}, {"population": "adults"}, ASSERTED),
        ({"population": ("adults",)}, {"population": "adolescents"}, EXCLUDED),
        ({}, {"population": "healthy"}, COMPATIBLE),
        ({"population": ("no_mental_disorder",)}, {"population": "healthy"}, COMPATIBLE),
        ({"population": ("no_mental_disorder",)}, {"population": "anxiety_patients"}, EXCLUDED),
        ({"population": ("healthy",)}, {"population": "no_mental_disorder"}, ASSERTED),
        ({"setting": ("familiar",)}, {"setting": ("familiar",)}, ASSERTED),
        ({"setting": ("familiar",)}, {"setting": ("unfamiliar",)}, EXCLUDED),
        ({"setting": ("alone",)}, {"setting": ("familiar",)}, COMPATIBLE),
        ({"setting": ("alone", "familiar")}, {"setting": ("familiar",)}, ASSERTED),
        ({"setting": ("familiar",)}, {"setting": ("alone", "familiar")}, COMPATIBLE),
        ({}, {"setting": ("familiar",)}, COMPATIBLE),
    ],
)
def test_each_key_is_asserted_compatible_or_excluded(
    column: dict[str, Any], asked: dict[str, Any], expected: Match
) -> None:
    """One row for every case the data model names."""
    assert matched(finding("e", "a", "b", **column), **asked) is expected


@pytest.mark.parametrize(
    ("low", "high", "unit", "dose", "expected"),
    [
        (24, 24, "IU", 24, ASSERTED),
        (18, 40, "IU", 24, ASSERTED),
        (18, 40, "IU", 40, ASSERTED),
        (18, 40, "IU", 41, EXCLUDED),
        (24, 24, "ng", 24, EXCLUDED),
        (0, 0, "IU", 0, ASSERTED),
    ],
)
def test_a_dose_range_asserts_what_it_holds_and_units_are_never_converted(
    low: float, high: float, unit: str, dose: float, expected: Match
) -> None:
    """Ends are included; another unit is another value."""
    edge = finding("e", "a", "b", dose_min=float(low), dose_max=float(high), dose_unit=unit)
    assert matched(edge, dose=float(dose), dose_unit="IU") is expected


def test_a_disorder_below_the_one_asked_for_is_asserted_and_one_above_is_compatible() -> None:
    """PTSD is an anxiety-related disorder; not every anxiety-related disorder is PTSD."""
    narrow = finding("narrow", "a", "b", population=("ptsd",))
    wide = finding("wide", "a", "b", population=("anxiety-related",))
    held = graph_of(narrow, wide, structure("s", "ptsd", "anxiety-related", "subclass_of"))
    assert matched(narrow, held, population="anxiety-related") is ASSERTED
    assert matched(wide, held, population="ptsd") is COMPATIBLE


def test_the_worst_key_decides() -> None:
    """One excluded key excludes, one open key makes compatible."""
    edge = finding("e", "a", "b", sex="male", species="human")
    assert matched(edge, sex="male", species="human") is ASSERTED
    assert matched(edge, sex="male", route="intranasal") is COMPATIBLE
    assert matched(edge, sex="male", species="rat") is EXCLUDED


def test_structure_holds_for_everyone() -> None:
    """Anatomy and symptom lists fit every question."""
    assert matched(structure("s", "a", "b"), sex="female", dose=24.0, dose_unit="IU") is ASSERTED


def test_a_context_that_fixes_nothing_asserts_everything() -> None:
    """Without a question about context nothing is missing from a finding."""
    assert matched(finding("e", "a", "b", sex="male")) is ASSERTED


@given(findings("e1"), findings("e2"), findings("e3"))
def test_meeting_is_commutative_associative_and_only_narrows(first: Edge, second: Edge, third: Edge) -> None:
    """The order in which the steps of a path are taken cannot matter."""
    held = graph_of(first, second, third)
    a, b, c = map(held.scope, (first, second, third))
    assert meet(a, b) == meet(b, a)
    left = meet(a, b)
    right = meet(b, c)
    assert (left and meet(left, c)) == (right and meet(a, right))
    assert meet(a, a) == a
    assert meet(a, Scope()) == a


@given(findings("e1"), findings("e2"))
def test_two_scopes_meet_exactly_where_no_key_separates_them(first: Edge, second: Edge) -> None:
    """The keys that part two findings are why they share no context."""
    held = graph_of(first, second)
    a, b = held.scope(first), held.scope(second)
    parted = separators(a, b)
    assert (meet(a, b) is None) == bool(parted) == (not share(a, b))
    assert parted == tuple(key for key in KEYS if key in parted)


@given(findings("e"), contexts())
def test_excluded_means_no_common_context(edge: Edge, asked: dict[str, Any]) -> None:
    """A finding leaves an answer only if nobody the question asks about is among those it holds for."""
    held = graph_of(edge)
    scope = held.scoper.of_context(held.context(**asked))
    excluded = held.scoper.match(edge, scope) is EXCLUDED
    about_others = "population" in asked and bool(edge.population) and asked["population"] not in edge.population
    assert excluded == (meet(held.scope(edge), scope) is None or about_others)
    assert excluded == bool(excluding(scope, held.scope(edge)))


@given(findings("e"), contexts(), st.sampled_from(KEYS))
def test_asking_for_less_never_excludes_more(edge: Edge, asked: dict[str, Any], dropped: str) -> None:
    """Dropping a key from the question makes a finding fit at least as well."""
    held = graph_of(edge)
    fewer = {key: value for key, value in asked.items() if not key.startswith(dropped)}
    assert matched(edge, held, **fewer) >= matched(edge, held, **asked)


@pytest.mark.parametrize(
    ("one", "other", "parted"),
    [
        (("adults",), ("healthy",), ()),
        (("adults",), ("adults", "healthy"), ()),
        (("adults", "healthy"), ("adults", "anxiety_patients"), ("population",)),
        (("adults", "healthy"), ("children", "healthy"), ("population",)),
        (("adolescents", "adults", "healthy"), ("adults",), ()),
        (("grown_up_twins",), ("healthy",), ()),
        (("grown_up_twins",), ("adults",), ()),
        (("grown_up_twins",), ("children",), ("population",)),
    ],
)
def test_an_age_parts_nobody_from_what_they_have(
    one: tuple[str, ...], other: tuple[str, ...], parted: tuple[str, ...]
) -> None:
    """Adults may be ill or healthy: an age parts people of other ages, a disorder those who are healthy."""
    first, second = finding("e1", "a", "b", population=one), finding("e2", "a", "b", population=other)
    twins = OwnWord("population", "grown_up_twins", "adults", name="grown-up twins")
    held = graph_of(first, second, words=(twins,))
    assert separators(held.scope(first), held.scope(second)) == parted


def test_what_findings_share_of_whom_they_are_about_is_said_part_by_part() -> None:
    """All in adults, ill or healthy: adults."""
    edges = [finding("e1", "a", "b", population=("adults", "healthy")), finding("e2", "a", "b", population=("adults",))]
    held = graph_of(*edges)
    assert held.scoper.common(map(held.scope, edges)) == {"population": ("adults",)}
    assert held.scoper.common([held.scope(edges[0])])["population"] == ("healthy", "adults")


def test_what_all_scopes_report_alike_is_said_by_its_widest_word() -> None:
    """Two rodent findings are 'rodent', not a list of every rodent; what differs is left out."""
    men = finding("m", "a", "b", species="rodent", sex="male", dose_min=18.0, dose_max=40.0, dose_unit="IU")
    women = finding("w", "a", "b", species="rodent", sex="female", dose_min=18.0, dose_max=40.0, dose_unit="IU")
    held = graph_of(men, women)
    said = held.scoper.common([held.scope(men), held.scope(women)])
    assert said == {"species": ("rodent",), "dose": ("18–40 IU",)}


def test_match_words_are_those_of_the_contract() -> None:
    """Every output spells the match like the data model."""
    assert [str(match) for match in (ASSERTED, COMPATIBLE, EXCLUDED)] == ["asserted", "compatible", "excluded"]


@given(st.data())
def test_settings_exclude_each_other_by_one_rule(data: st.DataObject) -> None:
    """Asked of two tags, and of what a finding and a question report: the first two of several are such a pair."""
    names = [f"t{number}" for number in range(8)]
    above = {name: data.draw(st.sampled_from(["", *names[at + 1 :]])) for at, name in enumerate(names)}
    group = {name: f"g{data.draw(st.integers(0, 3))}{_depth(name, above)}" for name in names}  # no wider tag shares it
    rule = group.__getitem__, above.__getitem__
    tags = data.draw(st.lists(st.sampled_from(names), max_size=5))
    settings = [setting_of([tag], *rule) for tag in tags]
    apart = [[tags[a], tags[b]] for a, b in combinations(range(len(tags)), 2) if not _meet(settings[a], settings[b])]
    assert first_excluding(tags, *rule) in (apart or [[]])
    if tags and not apart:
        assert reduce(_meet, settings) == setting_of(tags, *rule)


def _meet(one: Setting, other: Setting) -> Setting:
    return meet_settings(one, other) or ()


def _depth(name: str, above: Mapping[str, str]) -> int:
    return sum(1 for _ in wider(name, above.__getitem__))


def test_a_circle_of_wider_tags_is_gone_round_once() -> None:
    """It is refused by a rule of its own, which is asked beside this one."""
    above = {"a": "b", "b": "c", "c": "a"}
    assert list(wider("a", above.__getitem__)) == ["b", "c"]
    assert first_excluding(["a", "b"], lambda tag: f"group of {tag}", above.__getitem__) == []
