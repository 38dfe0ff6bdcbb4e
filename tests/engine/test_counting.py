"""Who is counted between two nodes, rule by rule, in their order, and all of them against the rules written plainly."""

from collections import Counter
from typing import Any

import pytest
from hypothesis import given, settings

from build import TAGS, down, finding, graph_of, null, structure, up
from counted import counted, direct, not_counted, one, other, said
from dressed import BLOCKED, Asked, crowds
from oxygraph.engine.ask import answer_question
from oxygraph.engine.counting import Counting
from oxygraph.engine.design import LEVELS
from oxygraph.engine.question import Question
from oxygraph.engine.results import Finding
from oxygraph.engine.search import gather
from oxygraph.evidence.builtin import SoundFiles
from oxygraph.evidence.csv_files import read_graph
from oxygraph.evidence.fingerprint import graph_hash
from oxygraph.evidence.records import ContextTag, Discrepancy, Reference
from plain_rules import PlainRules

WOMEN = {"sex": "female"}
MANY = 100


# --- what is listed ---------------------------------------------------------------------------------------------------


def test_excluded_findings_are_not_listed() -> None:
    """What was found in men is no part of an answer about women."""
    graph = graph_of(one(sex="male"), other(sex="female"))
    assert [found.edge.id for found in direct(graph, **WOMEN)] == ["other"]


def test_findings_of_layers_that_are_not_asked_are_not_listed() -> None:
    """All are asked where none is named."""
    graph = graph_of(one(layer="extended"), other(layer="primary"), up("said", "a", "z"))
    assert {found.edge.id for found in direct(graph)} == {"one", "other", "said"}
    assert [found.edge.id for found in direct(graph, layers=["primary"])] == ["other"]


def test_what_is_evidence_about_each_sex_is_not_held_against_each_finding_in_women(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A pair of a thousand findings is answered in seconds: what gives way to none is compared with none."""
    rows = [(f"{kind}{number}", columns) for number in range(MANY) for kind, columns in (("w", WOMEN), ("x", {}))]
    graph = graph_of(*(up(name, "a", "z", reference=(name,), layer="extended", **columns) for name, columns in rows))
    looked_at: list[str] = []

    def has_outcome(found: Finding) -> bool:
        looked_at.append(found.edge.id)
        return found.edge.sign.decides

    monkeypatch.setattr(Finding, "has_outcome", property(has_outcome))
    step = Counting(graph, Question("a", "z", graph.context(sex="female"), graph.layers(()), 1)).between("a", "z")
    assert step is not None
    assert sum(found.speaks for found in step.findings) == len(rows)
    assert len(looked_at) < 10 * len(rows)


def test_structure_beside_a_finding_is_listed_and_not_counted() -> None:
    """Anatomy is no evidence of an effect; alone it is all there is, also in a context it does not report."""
    part = structure("part", "a", "z")
    assert not_counted(graph_of(one(), part)) == {"part": "anatomy"}
    assert counted(graph_of(part), **WOMEN) == {"part"}


def test_what_is_counted_comes_first_then_by_fit_then_by_id() -> None:
    """As answers list it."""
    edges = (up("d", "a", "z", certainty="speculative", **WOMEN), up("c", "a", "z"), up("b", "a", "z", **WOMEN))
    found = direct(graph_of(*edges, up("a", "a", "z", **WOMEN), finding("e", "a", "z", "unclear")), **WOMEN)
    assert [finding.edge.id for finding in found] == ["a", "b", "d", "c", "e"]


# --- 1: speculative, retracted, control -------------------------------------------------------------------------------


def test_speculation_is_not_counted() -> None:
    """An outlook beside a finding, and alone; what is tentative counts."""
    assert not_counted(graph_of(one(certainty="speculative"), other())) == {"one": "speculative"}
    assert counted(graph_of(one(certainty="speculative"))) == set()
    assert counted(graph_of(one(certainty="tentative"))) == {"one"}


def test_a_row_is_retracted_where_every_paper_of_it_is_withdrawn() -> None:
    """One that stands is enough to count."""
    gone = Reference("gone", status="retracted")
    assert not_counted(graph_of(one(reference=("gone",)), references=[gone])) == {"one": "retracted"}
    assert counted(graph_of(one(reference=("gone", "stands")), references=[gone])) == {"one"}


def test_a_paper_is_withdrawn_under_each_of_its_references() -> None:
    """Whichever of them carries the notice."""
    notice = Reference("gone", doi="10.1000/x", match_confidence="high", status="retracted")
    twin = Reference("r1", doi="10.1000/x", match_confidence="medium")
    assert not_counted(graph_of(one(), references=[notice, twin])) == {"one": "retracted"}
    assert counted(graph_of(one(), references=[notice, twin._replace(match_confidence="low")])) == {"one"}


def test_a_control_condition_counts_only_where_it_is_asked_for() -> None:
    """With the receptor blocked oxytocin does nothing: that is no null of oxytocin."""
    graph = graph_of(one(), null("other", "a", "z", reference=("r2",), setting=("blocked",)), tags=(*TAGS, BLOCKED))
    assert not_counted(graph) == {"other": "control"}
    assert not_counted(graph, setting="alone") == {"other": "control"}
    assert counted(graph, setting="blocked") == {"other"}
    assert said(graph).verdict == "increases"
    assert said(graph, setting="blocked").verdict == "no_effect"


def test_a_row_under_a_control_and_another_setting_counts_where_the_control_is_asked_for() -> None:
    """The other tag is not what silences it."""
    graph = graph_of(one(setting=("alone", "blocked")), tags=(*TAGS, BLOCKED))
    assert not_counted(graph, setting="alone") == {"one": "control"}
    assert counted(graph, setting="blocked") == {"one"}


def test_what_lies_under_a_control_is_one_and_is_asked_for_by_any_tag_of_its_line() -> None:
    """A receptor blocked by one drug is blocked; what a control lies under itself asks for none."""
    by_drug = ContextTag("by-drug", "drug", broader="blocked", name="by a drug")
    line = (*TAGS, BLOCKED._replace(broader="alone"), by_drug)
    graph = graph_of(
        *(one(), null("other", "a", "z", reference=("r2",), setting=("by-drug",))),
        null("wide", "a", "z", reference=("r3",), setting=("blocked",)),
        tags=line,
    )
    assert not_counted(graph) == not_counted(graph, setting="alone") == {"other": "control", "wide": "control"}
    assert counted(graph, setting="blocked") == {"other", "wide"}
    assert counted(graph, setting="by-drug") == {"other"}
    assert not_counted(graph, setting="by-drug") == {"one": "less_specific", "wide": "less_specific"}


# --- 2: hearsay -------------------------------------------------------------------------------------------------------

TOLD = {"reference": ("r1",), "citation": (1,)}
OWN = {"reference": ("r1",), "layer": "extended"}


@pytest.mark.parametrize(
    ("told", "own", "silent"),
    [
        pytest.param({}, {}, True, id="the same two nodes"),
        pytest.param({"sex": "female"}, {}, True, id="contexts that meet"),
        pytest.param({"sex": "female"}, {"sex": "male"}, False, id="contexts that exclude each other"),
        pytest.param({}, {"certainty": "speculative"}, False, id="only an outlook of its own"),
        pytest.param({}, {"certainty": "tentative"}, True, id="a tentative one"),
        pytest.param({}, {"effect": "unclear"}, True, id="without a direction"),
        pytest.param({}, {"analysis": "subgroup"}, True, id="beside its main result"),
        pytest.param({"object_aspect": "level"}, {"object_aspect": "severity"}, False, id="another aspect"),
        pytest.param({"object_aspect": "level"}, {}, True, id="an aspect that only one names"),
        pytest.param({}, {"reference": ("r2",)}, False, id="another paper"),
    ],
)
def test_the_review_s_account_of_a_paper_that_speaks_for_itself_is_not_counted(
    told: dict[str, Any],
    own: dict[str, Any],
    silent: bool,  # noqa: FBT001  a column of the table
) -> None:
    """Its own finding about the same two things, in contexts that do not exclude the review's."""
    graph = graph_of(up("told", "a", "z", **TOLD, **told), finding("own", "a", "z", **{**OWN, **own}))
    assert ("told" not in counted(graph)) is silent
    assert not_counted(graph).get("told", "hearsay") == "hearsay"


def test_a_paper_speaks_for_itself_also_where_the_question_does_not_admit_it() -> None:
    """The paper found it in both species, the question is about rats: the review's row in general is still hearsay."""
    graph = graph_of(up("told", "a", "z", **TOLD), down("own", "a", "z", **OWN, species="human"))
    assert not_counted(graph, species="rat") == {"told": "hearsay"}


def test_a_paper_speaks_only_in_a_layer_that_is_asked() -> None:
    """A question to the review hears the review; to the review and the other layer likewise."""
    graph = graph_of(up("told", "a", "z", **TOLD), down("own", "a", "z", **OWN))
    assert counted(graph, layers=["review"]) == counted(graph, layers=["review", "primary"]) == {"told"}
    assert not_counted(graph, layers=["review", "extended"]) == {"told": "hearsay"}


def test_a_paper_speaks_for_itself_under_any_of_its_references() -> None:
    """But a doubtful one identifies nobody, on either side."""
    edges = up("told", "a", "z", **TOLD), down("own", "a", "z", layer="primary", reference=("mine",))
    ours = Reference("r1", (1,), doi="10.1000/x", match_confidence="high")
    mine = Reference("mine", doi="10.1000/x", match_confidence="high")
    assert not_counted(graph_of(*edges, references=[ours, mine])) == {"told": "hearsay"}
    for doubtful in ([ours._replace(match_confidence="low"), mine], [ours, mine._replace(match_confidence="none")]):
        assert counted(graph_of(*edges, references=doubtful)) == {"told", "own"}


def test_a_doubtful_reference_is_no_hearsay_of_its_own_row() -> None:
    """The review may mean another paper than the one under its number."""
    edges = up("told", "a", "z", **TOLD), down("own", "a", "z", **OWN)
    doubtful = Reference("r1", (1,), match_confidence="low")
    assert counted(graph_of(*edges, references=[doubtful])) == {"told", "own"}


def test_a_row_of_several_papers_is_hearsay_where_all_of_them_speak() -> None:
    """As long as one does not, the row is the only word of it."""
    told = up("told", "a", "z", reference=("r1", "r2"), citation=(1, 2))
    first, second = down("own1", "a", "z", **OWN), down("own2", "a", "z", layer="primary", reference=("r2",))
    assert "told" in counted(graph_of(told, first))
    assert not_counted(graph_of(told, first, second)) == {"told": "hearsay"}


def test_what_nobody_cites_is_no_hearsay() -> None:
    """The review's own word is silenced by other rules, if by any."""
    graph = graph_of(up("said", "a", "z"), finding("own", "a", "z", "unclear", **OWN))
    assert counted(graph) == {"said", "own"}


# --- 2: audited -------------------------------------------------------------------------------------------------------


def audited(kind: str, read: dict[str, Any], own: dict[str, Any]) -> dict[str, str]:
    """What is not counted beside an entry of the audit between a row of the review and a paper's own."""
    edges = up("told", "a", "z", reference=("r2",), **read), finding("own", "a", **{**OWN, "target": "y", **own})
    entry = Discrepancy("d1", (), ("r1",), kind, ("told",), ("own",), "It differs.")
    return not_counted(graph_of(*edges, audit=[entry]))


def test_a_reading_that_the_audit_sets_beside_the_paper_s_own_is_not_counted() -> None:
    """Whatever the paper's finding is about: the review misread it."""
    assert audited("direction_differs", {}, {}) == {"told": "audited"}
    assert audited("null_hidden", {"sex": "male"}, {"sex": "female"}) == {"told": "audited"}


@pytest.mark.parametrize("kind", ["context_dropped", "sample_one_sided", "certainty_hardened"])
def test_where_only_the_scope_differs_the_paper_must_speak_of_the_same_object(kind: str) -> None:
    """In a context that does not exclude the review's; otherwise what the review says stands, more narrowly."""
    assert audited(kind, {}, {"target": "z", "effect": "unclear"}) == {"told": "audited"}
    assert audited(kind, {}, {}) == {}
    assert audited(kind, {"sex": "male"}, {"target": "z", "sex": "female"}) == {}


def test_the_audit_silences_only_where_the_paper_s_layer_is_asked() -> None:
    """Otherwise nothing would be left of it."""
    edges = up("told", "a", "z", **TOLD), down("own", "a", "y", **OWN)
    graph = graph_of(*edges, audit=[Discrepancy("d1", (), ("r1",), "null_hidden", ("told",), ("own",), "It differs.")])
    assert counted(graph, layers=["review"]) == {"told"}


def test_an_entry_without_the_paper_s_own_findings_silences_nobody() -> None:
    """There is nothing to hear instead."""
    entry = Discrepancy("d1", (), ("r1",), "null_hidden", ("one",), (), "It differs.")
    assert counted(graph_of(one(), audit=[entry])) == {"one"}


# --- 3: other species -------------------------------------------------------------------------------------------------


def test_where_people_were_studied_animals_are_not_counted() -> None:
    """Unless the question is about a species; then people are no part of it at all."""
    graph = graph_of(one(species="human"), other(species="rat"))
    assert not_counted(graph) == {"other": "other_species"}
    assert counted(graph, species="rat") == {"other"}


@pytest.mark.parametrize(
    ("people", "silent"),
    [
        ({"species": "human"}, True),
        ({"population": ("veterans-disorder",)}, True),
        ({"population": ("healthy",)}, True),
        ({"population": ("adults",)}, False),
        ({}, False),
        ({"species": "human", "effect": "unclear"}, False),
        ({"species": "human", "reference": ()}, False),
        ({"species": "human", "object_aspect": "level"}, False),
    ],
    ids=str,
)
def test_people_were_studied_where_a_study_of_them_has_an_outcome(
    people: dict[str, Any],
    silent: bool,  # noqa: FBT001  a column of the table
) -> None:
    """A species that a population implies is one; a statement without a study, or about another aspect, is none."""
    studied = finding("one", "a", "z", **{"reference": ("r1",), **people})
    graph = graph_of(studied, other(species="rat", object_aspect="severity"))
    assert (not_counted(graph).get("other") == "other_species") is silent


def test_what_does_not_tell_the_species_is_no_animal() -> None:
    """It stays beside people."""
    assert counted(graph_of(one(species="human"), other())) == {"one", "other"}


# --- together ---------------------------------------------------------------------------------------------------------


def test_a_silent_row_silences_nobody() -> None:
    """The trial is retracted: what it would have outweighed is counted."""
    gone = Reference("gone", status="retracted")
    trial = one(reference=("gone",), evidence_type="randomized_trial", sample_size=500)
    assert counted(graph_of(trial, other(evidence_type="observational"), references=[gone])) == {"other"}


def test_the_first_rule_that_applies_is_the_reason() -> None:
    """An outlook of a retracted paper in rats, beside people."""
    gone = Reference("gone", status="retracted")
    row = other(certainty="speculative", reference=("gone",), species="rat")
    assert not_counted(graph_of(one(species="human"), row, references=[gone])) == {"other": "speculative"}
    stated = row._replace(certainty="stated")
    assert not_counted(graph_of(one(species="human"), stated, references=[gone])) == {"other": "retracted"}


def test_however_many_contexts_are_asked_what_others_keep_with_the_graph_stays() -> None:
    """Only judged steps are limited: the bytes that the graph was read from are another owner's."""
    graph = read_graph()
    files, word = dict(graph.keeping(SoundFiles, SoundFiles)), graph_hash(graph)
    for dose in range(1, 200):
        gather(graph, Question("oxytocin", "cem", graph.context(dose=dose, dose_unit="IU"), graph.layers(()), 1))
    assert files
    assert graph.keeping(SoundFiles, SoundFiles) == files
    assert graph_hash(graph) == word


def test_who_is_counted_equals_the_rules_written_plainly() -> None:
    """On random crowds of findings, every reason often enough to be tried beside the others."""
    drawn: Counter[str] = Counter()

    @settings(max_examples=1500)
    @given(crowds())
    def compare(asked: Asked) -> None:
        found, plain = answer_question(*asked), PlainRules(*asked)
        expected = plain.judged(asked.graph.edges.values())
        step = found.direct
        assert {f.edge.id: f.silent_because for f in (step.findings if step else ())} == expected
        for judged in step.findings if step else ():
            assert LEVELS[judged.level] == LEVELS[plain.level(judged.edge)]
        drawn.update(expected.values())

    compare()
    reasons = ("speculative", "retracted", "control", "hearsay", "audited", "pooled", "other_species", "less_specific")
    assert min(drawn[reason] for reason in (*reasons, "secondary", "weaker_design", "")) >= 10, drawn
