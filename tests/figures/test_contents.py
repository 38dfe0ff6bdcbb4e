"""What figures show is what answers say: each study once, every count the answer's, nothing invented."""

import re
from collections import Counter
from math import erfc, hypot, sqrt
from typing import Any

import pytest

import oxygraph as ox
from build import down, finding, graph_of, null, structure, up
from drawn import bars, collisions, cut, names, small_graph
from oxygraph.engine.results import results_of
from oxygraph.evidence.records import Node, Place, Reference
from oxygraph.evidence.signs import Sign
from oxygraph.evidence.variants import with_finding
from oxygraph.figures.brain import brain
from oxygraph.figures.forest import forest
from oxygraph.figures.gap_map import gap_map
from oxygraph.figures.harvest import harvest
from oxygraph.figures.ladder import ladder
from oxygraph.figures.metrics import text_width
from oxygraph.figures.plot import KINDS, plot
from oxygraph.figures.scene import COLOURS, Box, Circle, Group, Line, Polyline, Rect, Scene, Text
from oxygraph.figures.signtest import sign_test, sign_test_of
from oxygraph.report.answers import answer_hash
from oxygraph.report.words import Words

LANGUAGES = ("en", "zh")


def texts(group: Group) -> list[str]:
    """What stands at a part of a scene."""
    return [mark.text for mark in group.marks if isinstance(mark, Text)]


def said(scene: Scene) -> str:
    """Every text of a scene, as one."""
    return " ".join(text.text for text in scene.texts())


# --- every figure -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("kind", ["ladder", "harvest", "forest"])
def test_a_figure_carries_its_question_its_version_and_the_hash_of_its_answer(kind: str, lang: str) -> None:
    """So that it can be read, and asked again, without the text around it."""
    graph = small_graph()
    scene = plot(kind, graph, "drug", "ill", lang=lang, sex="female", layers=["review", "primary"]).scene
    found = ox.answer(graph, "drug", "ill", sex="female", layers=["review", "primary"])
    text = said(scene)
    assert ox.__version__ in text
    assert answer_hash(found) in text
    assert graph.nodes["ill"].name_zh in text if lang == "zh" else graph.nodes["ill"].name in text
    assert {"en": "female", "zh": "女性"}[lang] in text
    assert {"en": "review, primary", "zh": "综述、原始论文"}[lang] in text
    assert scene.title in text
    assert scene.lang == lang


@pytest.mark.parametrize("kind", ["ladder", "harvest", "brain", "gaps"])
def test_a_licence_is_given_for_the_curated_findings_alone(graph: ox.EvidenceGraph, kind: str) -> None:
    """Beside findings of one's own it says how many are not its; where all are, nobody's licence stands there."""
    target = "" if kind in {"brain", "gaps"} else "ptsd"
    curated = said(plot(kind, graph, "oxytocin", target).scene)
    assert curated.endswith("curated data CC BY 4.0")
    own = up("mine", "oxytocin", "ptsd", reference=("sack2017",))
    beside = with_finding(graph, own, graph.references["sack2017"])
    assert "CC BY 4.0, with 1 finding of one's own" in said(plot(kind, beside, "oxytocin", target).scene)
    alone = said(plot(kind, small_graph(), "drug", target and "ill").scene)
    assert "CC BY" not in alone


@pytest.mark.parametrize("target", ["ptsd", "amygdala", "anxiety"])
@pytest.mark.parametrize("kind", ["ladder", "harvest"])
def test_the_counts_in_the_head_are_those_of_the_answer(graph: ox.EvidenceGraph, kind: str, target: str) -> None:
    """Findings, studies, and how many of them are counted."""
    found = ox.answer(graph, "oxytocin", target)
    assert found.direct
    signed = [finding for finding in found.direct.findings if finding.edge.signed]
    studies = {finding.study for finding in signed}
    told = Words(graph).sentence(
        "findings_of", findings=len(signed), studies=len(studies), counted=len(found.direct.results)
    )
    assert told in said(plot(kind, graph, "oxytocin", target).scene)


def test_ways_without_a_direction_are_not_said_to_be_missing() -> None:
    """A ladder draws none of them, and says how many there are; a harvest plot says that nobody tested the pair."""
    way = [finding(f"{one}{other}", one, other, "unclear") for one, other in ("xy", "yz", "zw")]
    graph = graph_of(*way)
    scene = plot("ladder", graph, "x", "w").scene
    assert not scene.drawn
    assert scene.why in said(scene)
    assert "There is 1 way of several steps" in scene.why
    assert "No finding fits" not in said(scene)
    assert "No study that fits this question" in plot("harvest", graph, "x", "w").scene.why
    beside = graph_of(*way, finding("d", "y", "v", "unclear"), finding("e", "v", "w", "unclear"))
    assert "There are 2 ways of several steps" in plot("ladder", beside, "x", "w").scene.why
    assert "No finding fits" in plot("ladder", graph, "w", "x").scene.why
    assert not plot("ladder", small_graph(), "drug", "ill").scene.why


def test_one_way_is_not_counted_as_several() -> None:
    """Of what a ladder draws, and of what it does not."""
    one = graph_of(up("a", "x", "y"), up("b", "y", "w"))
    assert "Drawn: 1 mediator and 0 circuits," in said(plot("ladder", one, "x", "w").scene)
    rest = graph_of(up("a", "x", "y"), up("b", "y", "w"), up("c", "y", "z"), up("d", "z", "w"))
    assert "Not drawn: 1 further way of several steps." in said(plot("ladder", rest, "x", "w").scene)


# --- harvest ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("by", ["sex", "species", "dose", "population"])
@pytest.mark.parametrize("target", ["ptsd", "amygdala", "anxiety"])
def test_every_study_stands_once_in_each_cell_it_reports(graph: ox.EvidenceGraph, target: str, by: str) -> None:
    """Counted or silent; none is left out, none twice."""
    found = ox.answer(graph, "oxytocin", target)
    assert found.direct
    scene = harvest(graph, found, by=by)
    drawn = names(scene, "study")
    retold = names(scene, "retold")
    assert len(drawn) + len(retold) == len({*drawn}) + len({*retold}) == scene.drawn
    assert set(retold) <= set(drawn)
    signed = [finding for finding in found.direct.findings if finding.edge.signed]
    assert {name.split(" ")[0] for name in drawn} == {finding.study for finding in signed}
    counted = {
        group.name.split(" ")[1] for bar, group in bars(scene).values() if "faded" not in f"{bar.fill}{bar.stroke}"
    }
    assert counted == {result.study for result in found.direct.results}


def test_bars_tell_own_from_retold_and_counted_from_silent() -> None:
    """Filled, hatched, pale; each silent one with the letter of its reason."""
    graph = small_graph()
    scene = harvest(graph, ox.answer(graph, "drug", "ill"))
    drawn = bars(scene)
    assert set(drawn) == {
        "study p2 female -",
        "study p2 male 0",
        "study p3 both 0",
        "study p4 - 0",
        "study p4 - +",
        "study r1 - -",
        "study review - +",
    }
    assert drawn["study p2 female -"][0].fill == "minus"
    assert drawn["study p4 - +"][0].fill == "plus_faded"
    retold = drawn["study r1 - -"][0]
    assert (retold.fill, retold.hatch) == ("", "minus_faded")
    assert "not counted" in drawn["study r1 - -"][1].tooltip
    letters = {text.text.rsplit(" · ", 1)[1] for text in scene.texts() if text.turned and " · " in text.text}
    assert {"a", "b", "c"} <= letters
    assert drawn["study p2 female -"][1].href == "https://pubmed.ncbi.nlm.nih.gov/22/"
    assert drawn["study r1 - -"][1].href == "https://doi.org/10.1/one"


def test_bars_are_as_high_as_their_people_are_many() -> None:
    """By the square root, which the legend says; one that says nothing is neither low nor high, and dashed."""
    graph = small_graph()
    drawn = bars(harvest(graph, ox.answer(graph, "drug", "ill")))
    heights = {name: bar.height for name, (bar, _) in drawn.items()}
    assert heights["study p4 - 0"] > heights["study p2 male 0"] > heights["study p2 female -"]
    assert (heights["study p4 - 0"] / heights["study p2 female -"]) ** 2 == pytest.approx(200 / 40)
    unknown = drawn["study p3 both 0"][0]
    assert unknown.dash
    assert not unknown.fill
    assert heights["study p2 female -"] < unknown.height + 1
    assert unknown.height == pytest.approx(heights["study p4 - 0"] / 2)
    assert not any(bar.dash for name, (bar, _) in drawn.items() if name in {"study p4 - 0", "study p2 female -"})


def test_a_bar_is_named_by_the_papers_whose_findings_it_shows() -> None:
    """Papers on one group of people are one study; the bar of one of them never bears the name of another."""
    papers = [
        Reference("a2", authors="Late A", year=2017, cohort="one-group"),
        Reference("b1", authors="Early B", year=2016, cohort="one-group"),
    ]
    people = {"layer": "primary", "evidence_type": "randomized_trial"}
    graph = graph_of(
        down("few", "a", "z", sex="female", sample_size=41, reference=("b1",), **people),
        up("less", "a", "z", sex="male", sample_size=30, reference=("a2",), **people),
        up("more", "a", "z", sex="male", sample_size=50, reference=("b1",), **people),
        references=papers,
    )
    drawn = bars(harvest(graph, ox.answer(graph, "a", "z")))
    said = {name: texts(group)[0] for name, (_, group) in drawn.items()}
    assert said == {"study a2 female -": "Early 2016 · n 41", "study a2 male +": "Early 2016 +1 · n 50"}


@pytest.mark.parametrize("target", ["amygdala", "anxiety", "ptsd", "stress"])
def test_every_bar_names_the_first_of_its_own_papers(graph: ox.EvidenceGraph, target: str) -> None:
    """Year and family name stand in the source that the tooltip gives."""
    for _, group in bars(harvest(graph, ox.answer(graph, "oxytocin", target))).values():
        name = texts(group)[0].split(" · ")[0].split(" +")[0]
        assert name == "the review" or all(part in group.tooltip for part in name.rsplit(" ", 1))


def test_what_the_review_says_of_a_study_is_no_result_of_its_own() -> None:
    """Where neither is counted they are two bars: a filled one, and a hatched one, each with its own reason."""
    paper = Reference("r1", (1,), authors="One A", year=2001, match_confidence="high")
    graph = graph_of(
        up("told", "a", "z", citation=(1,), reference=("r1",), certainty="speculative"),
        up("part", "a", "z", reference=("r1",), layer="primary", analysis="subgroup", sample_size=12),
        down("whole", "a", "z", reference=("r1",), layer="primary", sample_size=40),
        references=[paper],
    )
    scene = harvest(graph, ox.answer(graph, "a", "z"))
    drawn = bars(scene)
    own, retold = drawn["study r1 - +"], drawn["retold r1 - +"]
    assert own[0].fill
    assert retold[0].hatch
    letters = [texts(group)[0].rsplit(" · ", 1)[1] for _, group in (own, retold)]
    assert len(set(letters)) == 2
    assert said(scene).count("(1)") >= 2


def test_the_dose_stands_below_its_bar_unless_rows_are_doses() -> None:
    """With its unit, as reported."""
    graph = small_graph()
    found = ox.answer(graph, "drug", "ill")
    below = [text.text for text in harvest(graph, found).texts() if text.turned and text.anchor == "end"]
    assert below == ["24 IU"]
    assert not [text for text in harvest(graph, found, by="dose").texts() if text.turned and text.anchor == "end"]


def test_rare_strata_share_a_row() -> None:
    """Where there are many, the most frequent stand for themselves."""
    edges = [up(f"e{n}", "a", "z", reference=(f"r{n}",), dose_min=n, dose_max=n, dose_unit="IU") for n in range(1, 15)]
    graph = graph_of(*edges, null("e0", "a", "z", reference=("r0",)))
    scene = harvest(graph, ox.answer(graph, "a", "z"), by="dose")
    strata = Counter(name.split(" ", 1)[1].rsplit(" ", 1)[0] for name in names(scene, "study"))
    assert strata["…"] == 4
    assert strata["-"] == 1
    assert len(strata) == 12
    assert "others" in said(scene)


def test_many_studies_of_one_cell_stand_in_several_lines() -> None:
    """The figure grows downwards, not beyond a page."""
    edges = [up(f"e{n:02}", "a", "z", reference=(f"r{n:02}",), sex="male", layer="primary") for n in range(60)]
    graph = graph_of(*edges)
    scene = harvest(graph, ox.answer(graph, "a", "z"))
    assert scene.drawn == 60
    assert len({bar.y + bar.height for bar, _ in bars(scene).values()}) == 3


# --- sign test --------------------------------------------------------------------------------------------------------


def test_the_sign_test_is_the_exact_one() -> None:
    """9 of 10: p = 22/1024; Wilson's interval as published tables have it. Nulls vote by their tendency alone."""
    edges = [up(f"u{n}", "a", "z", reference=(f"u{n}",)) for n in range(9)]
    edges += [down("d", "a", "z", reference=("d",)), null("n", "a", "z", reference=("n",))]
    edges += [up("both1", "a", "z", reference=("b",)), down("both2", "a", "z", reference=("b",))]
    found = ox.answer(graph_of(*edges), "a", "z")
    assert found.direct
    test = sign_test(found.direct.results)
    assert (test.plus, test.minus, test.left_out) == (9, 1, 2)
    assert test.p == pytest.approx(22 / 1024)
    assert [test.low, test.high] == pytest.approx([0.5958, 0.9821], abs=1e-4)
    tending = null("t", "a", "z", reference=("t",), tendency="decreases")
    found = ox.answer(graph_of(tending), "a", "z")
    assert found.direct
    assert sign_test(found.direct.results)[:3] == (0, 1, 0)
    assert sign_test(()) == (0, 0, 0, 0.0, 1.0, 1.0)


def test_the_sign_test_knows_no_largest_number_of_studies() -> None:
    """1100 studies: two to their power is no number any more; the normal approximation says what it must be about."""
    test = sign_test_of(500, 600)
    assert test.p == pytest.approx(erfc((100 - 1) / sqrt(2 * 1100)), rel=0.01)
    assert sign_test_of(550, 550).p == 1
    assert sign_test_of(0, 2000).p == 0


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_warning_stands_beside_the_counts(lang: str) -> None:
    """Whoever cuts the picture out takes it along."""
    graph = small_graph()
    text = said(harvest(graph, ox.answer(graph, "drug", "ill"), lang=lang))
    assert "SWiM" in text
    assert {"en": "Cochrane Handbook, chapter 12", "zh": "Cochrane 手册第 12 章"}[lang] in text


# --- ladder -----------------------------------------------------------------------------------------------------------


def test_a_row_for_each_mediator_and_one_for_a_circuit() -> None:
    """The direct evidence first; nothing twice."""
    graph = small_graph()
    scene = ladder(graph, ox.answer(graph, "drug", "ill"))
    assert names(scene, "row") == ["direct", "drug calm ill", "drug part region ill", "drug region ill"]


@pytest.mark.parametrize("target", ["ptsd", "amygdala", "anxiety"])
def test_every_way_of_two_steps_has_one_row(graph: ox.EvidenceGraph, target: str) -> None:
    """And no mediator has two."""
    found = ox.answer(graph, "oxytocin", target)
    rows = Counter(names(ladder(graph, found), "row"))
    assert set(rows.values()) == {1}
    two = {" ".join(path.nodes) for path in found.paths if len(path.steps) == 2}
    assert two <= set(rows)
    assert len({row.split(" ")[1] for row in rows if row != "direct"}) == len(rows) - 1


def test_women_and_men_stand_in_columns_of_their_own() -> None:
    """Two studies in women found more, one in men less; the pooled and the silent sex share the third column."""
    graph = small_graph()
    scene = ladder(graph, ox.answer(graph, "drug", "ill"))
    (row,) = [group for group in scene.groups() if group.name == "row drug calm ill"]
    signs = {(mark.fill, round(mark.points[2][0])) for mark in row.marks if isinstance(mark, Polyline)}
    women, men = (min(text.x for text in scene.texts() if text.bold and text.text == sex) for sex in ("women", "men"))
    left = sorted((x, fill) for fill, x in signs)[:2]
    assert [fill for _, fill in left] == ["plus", "minus"]
    assert abs(left[0][0] - women) < 60 < abs(left[0][0] - men)
    assert abs(left[1][0] - men) < 60
    assert [mark.text for mark in row.marks if isinstance(mark, Text) and mark.text.startswith("×")] == ["×2"]


def test_what_stands_over_a_side_of_a_ladder_names_its_target_whole() -> None:
    """In as many lines as it takes where its columns are few; what is longer than four says so."""
    name = "generalised fear of the judgement of others by everybody"
    edges = [up("one", "drug", "mid", sex="male"), up("two", "mid", "ill", sex="male")]

    def over(target: str) -> str:
        graph = graph_of(*edges, nodes=[Node("ill", "Symptom", target)])
        scene = ladder(graph, ox.answer(graph, "drug", "ill", sex="male"))
        muted = [
            text.text
            for text in scene.texts()
            if text.colour == "muted" and text.anchor == "middle" and text.size == 12
        ]
        assert not collisions(scene)
        return " ".join(muted)

    assert name in over(name)
    assert "…" not in over(name)
    assert " …" in over(f"{name} and {name} and {name} and {name}")


@pytest.mark.parametrize(
    ("target", "by", "wanted"),
    [
        ("amygdala", "population", "post-traumatic stress disorder, trauma exposed"),
        ("anxiety", "setting", "fearful faces, faintly expressed"),
    ],
)
def test_what_stands_over_a_column_of_a_ladder_names_its_stratum_whole(
    graph: ox.EvidenceGraph, target: str, by: str, wanted: str
) -> None:
    """People with one thing and another are not those with the first: a name that is cut would say so."""
    scene = ladder(graph, ox.answer(graph, "oxytocin", target), by=by)
    heads = sorted((text for text in scene.texts() if text.bold and text.anchor == "middle"), key=lambda text: text.y)
    names = {
        " ".join(text.text for text in heads if text.x == x).replace("- ", "-") for x in {text.x for text in heads}
    }
    assert wanted in names
    assert not [name for name in names if "…" in name]
    assert not collisions(scene)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    "asked",
    [
        {"kind": "brain"},
        {"kind": "gaps", "by": "species"},
        {"kind": "ladder", "target": "anxiety", "species": "rodent"},
    ],
    ids=lambda asked: str(asked["kind"]),
)
def test_nothing_is_cut_that_a_picture_alone_cannot_tell(
    graph: ox.EvidenceGraph, asked: dict[str, Any], lang: str
) -> None:
    """Couplings that begin alike, targets, the number of papers of a way: on paper no pointer opens the rest."""
    scene = plot(graph=graph, source="oxytocin", lang=lang, **asked).scene
    assert not [text.text for text in scene.texts() if "…" in text.text]
    assert not collisions(scene)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    ("pair", "by"),
    [
        (("oxytocin", "food-intake"), "sex"),
        (("oxtr-methylation", "postpartum-depression"), "sex"),
        (("oxytocin", "food-intake"), "population"),
    ],
)
def test_rows_of_one_paper_in_a_forest_say_what_parts_them(
    graph: ox.EvidenceGraph, pair: tuple[str, str], by: str, lang: str
) -> None:
    """Half the odds and twice the odds stood beside the same words; a heading that parts them is not said again."""
    scene = forest(graph, ox.answer(graph, *pair), by=by, lang=lang)
    rows = [group for group in scene.groups() if group.name.startswith("finding ")]
    called = [" ".join(text for text in texts(row)[:-3]) for row in rows]
    assert len(rows) == 4
    assert len(set(called)) == (1 if by == "population" else 4)
    assert not collisions(scene)


def test_what_the_question_fixes_leaves_no_column_for_the_others() -> None:
    """Asked about women, the figure has no men."""
    graph = small_graph()
    heads = {text.text for text in ladder(graph, ox.answer(graph, "drug", "ill", sex="female")).texts() if text.bold}
    assert "women" in heads
    assert "men" not in heads
    assert "How the drug reaches the illness: by sex" in heads


@pytest.mark.parametrize("kind", KINDS)
def test_a_figure_by_a_key_that_the_question_fixes_says_so(graph: ox.EvidenceGraph, kind: str) -> None:
    """Else the one stratum that is left would be taken for all that there is; and it is said of no other key."""
    target = "" if kind == "brain" else "negative-symptoms"
    note = "The question fixes the sex"
    assert note in said(plot(kind, graph, "oxytocin", target, by="sex", sex="male").scene)
    assert note not in said(plot(kind, graph, "oxytocin", target, by="sex", species="human").scene)
    assert note not in said(plot(kind, graph, "oxytocin", target, by="species", sex="male").scene)
    chinese = said(plot(kind, graph, "oxytocin", target, by="sex", sex="male", lang="zh").scene)
    assert "问题已限定性别" in chinese


def test_a_way_that_is_not_counted_says_so() -> None:
    """It stands last, and has no sign of its own."""
    graph = small_graph()
    scene = ladder(graph, ox.answer(graph, "drug", "ill"))
    (row,) = [group for group in scene.groups() if group.name == "row drug region ill"]
    assert [mark.text for mark in row.marks if isinstance(mark, Text)].count("not counted") == 1
    assert "— nothing counted —" in said(scene)


def test_cells_count_studies_as_the_engine_does(graph: ox.EvidenceGraph) -> None:
    """The direct row of oxytocin → amygdala: each stratum's studies by sign."""
    found = ox.answer(graph, "oxytocin", "amygdala")
    assert found.direct
    (row,) = [group for group in ladder(graph, found).groups() if group.name == "row direct"]
    drawn = Counter(mark.text for mark in row.marks if isinstance(mark, Text) and mark.text.startswith("×"))
    expected: Counter[str] = Counter()
    for sexes in ({"female"}, {"male"}, {"", "both"}):
        results = results_of(f for f in found.direct.speaking if f.edge.sex in sexes)
        for sign in (Sign.PLUS, Sign.MINUS, Sign.NULL, Sign.UNKNOWN):
            count = sum(sign in (result.signs or {Sign.UNKNOWN}) for result in results)
            if count > 1:
                expected[f"×{count}"] += 1
    assert drawn == expected


def test_what_gives_no_direction_stands_as_the_other_signs_do_with_its_number() -> None:
    """Beside a sign as where it is alone; a study that found a sign as well is none of those."""
    edges = [up("u", "a", "z", sex="male", reference=("u",))]
    edges += [finding(f"q{n}", "a", "z", "unclear", sex="male", reference=(f"q{n}",)) for n in range(3)]
    edges += [finding("u-too", "a", "z", "unclear", sex="male", reference=("u",))]
    edges += [finding("w", "a", "z", "unclear", sex="female", reference=("w",))]
    graph = graph_of(*edges)
    scene = ladder(graph, ox.answer(graph, "a", "z"))
    (row,) = [group for group in scene.groups() if group.name == "row direct"]
    signs = [mark for mark in row.marks if isinstance(mark, Text) and mark.text in {"?", "×3"}]
    (women,) = [text for text in scene.texts() if text.bold and text.text == "women"][:1]
    alone, beside, count = signs[:3]
    assert [sign.text for sign in signs[:3]] == ["?", "?", "×3"]
    assert abs(alone.x - women.x) < 60 < abs(beside.x - women.x)
    assert beside.x < count.x < beside.x + 10
    assert collisions(scene) == []


def test_no_count_of_a_ladder_reaches_the_line_before_the_next_column() -> None:
    """Thirteen studies that raise in women and three in men: paper stands between each count and what parts columns."""
    sexes = ["female"] * 13 + ["male"] * 3
    graph = graph_of(*(up(f"u{n}", "a", "z", sex=sex, reference=(f"u{n}",)) for n, sex in enumerate(sexes)))
    (row,) = [group for group in ladder(graph, ox.answer(graph, "a", "z")).groups() if group.name == "row direct"]
    counts = [mark for mark in row.marks if isinstance(mark, Text) and mark.text in {"×13", "×3"}]
    parts = [mark.x1 for mark in row.marks if isinstance(mark, Line) and mark.width == 3]
    assert len(counts) == 2
    for count in counts:
        assert min(part - count.box.right for part in parts if part > count.x) > 2.5


@pytest.mark.parametrize("target", ["trust", "ptsd", "amygdala", "anxiety"])
def test_every_counted_study_without_a_direction_stands_in_a_cell(graph: ox.EvidenceGraph, target: str) -> None:
    """Column by column, of all that is known on a direct way: as many as the engine counts."""
    found = ox.answer(graph, "oxytocin", target)
    assert found.direct
    (row,) = [group for group in ladder(graph, found).groups() if group.name == "row direct"]
    drawn = [mark.text for mark in row.marks if isinstance(mark, Text) and mark.text == "?" and mark.x < 560]
    columns = [
        results_of(f for f in found.direct.speaking if f.edge.signed and f.edge.sex in sexes)
        for sexes in ({"female"}, {"male"}, {"", "both"})
    ]
    assert len(drawn) == sum(any(not result.signs for result in results) for results in columns)


def bracketed(scene: Scene, row: str) -> list[tuple[str, str]]:
    """The signs between brackets of a row of a ladder: over which column, and in which colour."""
    over = [text for text in scene.texts() if text.bold and text.text in {"women", "men", "apart"}]
    heads = {text.text: text.x for text in reversed(over)}  # those of the left side
    (marks,) = [group.marks for group in scene.groups() if group.name == row]
    places = [place for place, mark in enumerate(marks) if isinstance(mark, Text) and mark.text == "("]
    found = []
    for place in places:
        begin, sign = marks[place], marks[place + 1]
        assert isinstance(begin, Text)
        assert isinstance(sign, Polyline | Circle)
        column = min(heads, key=lambda head: abs(heads[head] - begin.x))
        found.append((column, sign.fill if isinstance(sign, Polyline) else sign.stroke))
    return found


def test_what_is_found_in_a_sex_but_not_counted_is_no_blank() -> None:
    """Beside the main result of its study: in brackets, where nothing of that sex counts; outlooks are no finding."""
    study = {"reference": ("p",), "sample_size": 200}
    edges = [
        null("all", "drug", "calm", sex="both", **study),
        down("of-women", "drug", "calm", sex="female", analysis="secondary", **study),
        null("of-men", "drug", "calm", sex="male", analysis="secondary", **study),
        up("goes-on", "calm", "ill", sex="female", reference=("q",)),
        down("hoped", "calm", "ill", sex="male", certainty="speculative", reference=("q",)),
        down("weaker", "calm", "ill", sex="female", evidence_type="narrative", reference=("r",)),
    ]
    graph = graph_of(*edges)
    scene = ladder(graph, ox.answer(graph, "drug", "ill"))
    assert bracketed(scene, "row drug calm ill") == [("women", "minus"), ("men", "null")]
    assert collisions(scene) == []
    assert "in brackets: found, but not counted" in said(scene)
    (row,) = [group for group in scene.groups() if group.name == "row drug calm ill"]
    assert row.tooltip.endswith("not counted: beside the main result of its study")
    asked = ladder(graph, ox.answer(graph, "drug", "ill", sex="female"))
    assert bracketed(asked, "row drug calm ill") == []  # there it counts
    plain = graph_of(edges[0], edges[3])
    assert "in brackets" not in said(ladder(plain, ox.answer(plain, "drug", "ill")))


def test_what_yao_2014_found_in_women_stands_in_the_ladder_of_trust(graph: ox.EvidenceGraph) -> None:
    """Women repaired broken trust less, men did not: both beside a main result of both sexes."""
    scene = ladder(graph, ox.answer(graph, "oxytocin", "trust"))
    assert bracketed(scene, "row oxytocin trust-repair trust") == [("women", "minus"), ("men", "null")]


# --- forest -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("target", "name"), [("cortisol", "cortisol"), ("ptsd", "post-traumatic stress disorder")])
def test_the_right_of_a_ladder_is_headed_by_what_fits_a_disorder_and_a_molecule(
    graph: ox.EvidenceGraph, target: str, name: str
) -> None:
    """Nothing goes with a mediator *in* cortisol; a mediator relates to either."""
    assert f"how it relates to {name}" in said(ladder(graph, ox.answer(graph, "oxytocin", target)))


def test_a_large_count_leaves_room_for_the_next_sign() -> None:
    """Thirteen studies that lower and two that found nothing are not read as one."""
    lowering = [down(f"d{n}", "a", "z", sex="male", reference=(f"d{n}",)) for n in range(13)]
    nothing = [null(f"n{n}", "a", "z", sex="male", reference=(f"n{n}",)) for n in range(2)]
    graph = graph_of(*lowering, *nothing)
    scene = ladder(graph, ox.answer(graph, "a", "z"))
    (many,) = [text for text in scene.texts() if text.text == "×13"]
    (two,) = [text for text in scene.texts() if text.text == "×2"]
    sign = two.x - 6.5 - 5.5  # where the sign before the count begins
    assert many.x + text_width(many.text, many.size) + 3 < sign


def test_a_forest_draws_every_size_and_never_two_metrics_in_one_panel() -> None:
    """A panel a metric, ratios around 1; what has no size is counted in the note."""
    graph = small_graph()
    scene = forest(graph, ox.answer(graph, "drug", "ill"))
    assert sorted(names(scene, "finding")) == ["b", "m"]
    text = said(scene)
    assert "Cohen's d" in text
    assert "odds ratio (OR)" in text
    assert "−0.1 [−0.5, 0.3]" in text
    assert "Findings of this pair with a size: 2 of 7; studies: 2." in text


def test_a_forest_of_ratios_is_even_on_a_logarithm() -> None:
    """Half and double are as far from 1; the metric's no effect is 1, and stands on the paper."""
    sizes = {"half": 0.5, "double": 2.0, "one": 1.0}
    edges = [
        up(name, "a", "z", reference=(name,), effect_size=size, effect_metric="odds_ratio")
        for name, size in sizes.items()
    ]
    graph = graph_of(*edges)
    scene = forest(graph, ox.answer(graph, "a", "z"))
    squares = {
        group.name.removeprefix("finding "): group.marks[-1]
        for group in scene.groups()
        if group.name.startswith("finding")
    }
    x = {name: mark.x for name, mark in squares.items() if isinstance(mark, Rect)}
    assert x["one"] - x["half"] == pytest.approx(x["double"] - x["one"])
    ticks = [text.text for text in scene.texts() if text.size == 10]
    assert {"0.5", "1", "2"} <= set(ticks)


@pytest.mark.parametrize(
    ("metric", "size", "most"),
    [("hedges_g", 0.04, 0.15), ("pearsons_r", -0.04, 0.15), ("odds_ratio", 1.04, 0.15), ("hedges_g", 0.9, 1.0)],
)
def test_a_size_that_is_small_looks_small(metric: str, size: float, most: float) -> None:
    """An axis that ended at the only size would draw any size as the largest there is."""
    graph = graph_of(up("one", "a", "z", reference=("one",), effect_size=size, effect_metric=metric))
    scene = forest(graph, ox.answer(graph, "a", "z"))
    (square,) = (mark for group in scene.groups() if group.name == "finding one" for mark in group.marks[-1:])
    assert isinstance(square, Rect)
    at = {text.text.replace("−", "-"): text.x for text in scene.texts() if text.size == 10}
    none = at["1" if metric == "odds_ratio" else "0"]
    assert abs(square.x + square.width / 2 - none) <= most * 330


def test_a_forest_says_in_its_legend_what_the_colours_of_its_squares_are_that_it_has() -> None:
    """Those that are drawn, and no other."""
    sized: dict[str, Any] = {"effect_metric": "cohens_d", "effect_size": -0.4}
    edges = [down("less", "a", "z", reference=("one",), **sized), null("none", "a", "z", reference=("two",), **sized)]
    graph = graph_of(*edges, up("more", "a", "z", reference=("three",)))
    for lang, told, untold in (
        ("en", ("decreases", "no effect found"), "increases"),
        ("zh", ("降低", "未见作用"), "升高"),
    ):
        texts = [text.text for text in forest(graph, ox.answer(graph, "a", "z"), lang=lang).texts()]
        assert [text for text in texts if text in told] == [*told]
        assert untold not in texts


def test_a_number_below_zero_is_drawn_with_a_minus_sign(graph: ox.EvidenceGraph) -> None:
    """In sizes, intervals, on the axis, and in a very small probability: no hyphen stands before a digit."""
    drawn = [
        forest(graph, ox.answer(graph, "oxytocin", "negative-symptoms")),
        harvest(graph, ox.answer(graph, "oxytocin", "amygdala")),
        harvest(many_one_way(), ox.answer(many_one_way(), "a", "z")),
    ]
    texts = [text.text for scene in drawn for text in scene.texts()]
    assert sum("−" in text for text in texts) > 5
    assert [text for text in texts if re.search(r"(?<![\w\])])-\d|\de-\d", text)] == []


def many_one_way() -> ox.EvidenceGraph:
    """Twenty studies that all found more, which is hardly chance."""
    return graph_of(*(up(f"e{at}", "a", "z", reference=(f"r{at}",)) for at in range(20)))


def test_a_forest_without_sizes_says_so() -> None:
    """And counts nothing as drawn."""
    graph = graph_of(up("e", "a", "z"))
    scene = forest(graph, ox.answer(graph, "a", "z"))
    assert scene.drawn == 0
    assert "No finding of this pair carries a size of effect." in said(scene)


# --- map of gaps ------------------------------------------------------------------------------------------------------


def test_a_map_of_gaps_has_a_cell_for_every_target_and_word() -> None:
    """Tested ones with their sign, untested ones an empty ring."""
    graph = graph_of(
        up("1", "a", "y", population=("adults",), reference=("r1",)),
        up("2", "a", "y", population=("adults",), reference=("r2",)),
        down("3", "a", "z", population=("infants",), reference=("r1",)),
    )
    scene = gap_map(graph, "a")
    cells = {group.name: group for group in scene.groups() if group.name.startswith("cell")}
    assert set(cells) == {"cell y adults", "cell y infants", "cell z adults", "cell z infants"}
    assert scene.drawn == 2
    assert isinstance(empty := cells["cell y infants"].marks[0], Circle)
    assert empty.fill == ""
    discs = [cells[name].marks[0] for name in ("cell y adults", "cell z infants")]
    radii = [disc.radius for disc in discs if isinstance(disc, Circle)]
    assert (radii[0] / radii[1]) ** 2 == pytest.approx(2), "area: studies"
    assert "4 cells, 2 of them untested" in said(scene)


def test_doses_of_a_map_of_gaps_stand_by_how_much_they_are() -> None:
    """Unit by unit, the smallest first, however many studies each has."""
    doses = ((40, "IU"), (8, "IU"), (8, "IU"), (8, "IU"), (24, "IU"), (0.5, "mg"))
    edges = [up(f"e{n}", "a", "z", reference=(f"r{n}",), dose_min=dose, dose_max=dose, dose_unit=unit)
             for n, (dose, unit) in enumerate(doses)]  # fmt: skip
    scene = gap_map(graph_of(*edges), "a", by="dose")
    (heads,) = [group for group in scene.groups() if group.name == "heads"]
    assert texts(heads) == ["8 IU", "24 IU", "40 IU", "0.5 mg"]


def test_an_empty_ring_is_seen() -> None:
    """Its line stands out from the band of its row by 3:1 on light and on dark paper."""
    graph = graph_of(up("1", "a", "y", sex="male"), up("2", "a", "z", sex="female"))
    cells = {group.name: group for group in gap_map(graph, "a", by="sex").groups()}
    (ring,) = cells["cell y female"].marks
    assert isinstance(ring, Circle)
    for line, band in zip(COLOURS[ring.stroke], COLOURS["band"], strict=True):
        assert contrast(line, band) >= 3


def contrast(one: str, other: str) -> float:
    """How much two colours stand out from each other (WCAG 2)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def test_a_map_of_gaps_holds_in_the_context_that_is_asked() -> None:
    """It says so in its question, and a map for somebody else has another name."""
    graph = graph_of(
        up("1", "a", "z", population=("adults",), sex="male", species="human"),
        up("2", "a", "y", population=("infants",), sex="female", species="human"),
    )
    everybody, women = gap_map(graph, "a"), gap_map(graph, "a", sex="female")
    assert {group.name for group in women.groups() if group.name.startswith("cell")} == {
        "cell z infants",
        "cell y infants",
    }
    assert "by population · female · layers" in said(women)
    assert "by population · in any context · layers" in said(everybody)
    assert said(women).split("map ")[1] != said(everybody).split("map ")[1]


@pytest.mark.parametrize("by", ["population", "species", "sex"])
def test_a_map_of_gaps_agrees_with_the_answers(graph: ox.EvidenceGraph, by: str) -> None:
    """Each sign is the answer of those who report the word, as if there were no other finding."""
    tested = [cell for cell in ox.questions.gaps.gaps_by(graph, by=by) if cell.sign][::40]
    assert tested
    for cell in tested:
        asked = {by: getattr(cell, by)}
        scope = graph.scoper.of_context(graph.context(**asked))
        reporting = {name for name, edge in graph.edges.items() if graph.scoper.match(edge, scope) is ox.Match.ASSERTED}
        answer = ox.answer(graph.only(reporting), "oxytocin", cell.target, max_hops=1, **asked)
        assert answer.direct
        assert answer.direct.sign == cell.sign, cell
        counted = {finding.edge.id for result in answer.direct.results for finding in result.findings}
        assert counted >= set(cell.edges[:1])


def test_a_map_of_gaps_says_what_other_layers_hold() -> None:
    """A cell that only they fill is not called untested."""
    graph = graph_of(
        up("1", "a", "z", population=("adults",), reference=("r1",), layer="primary"),
        up("2", "a", "y", population=("adults",), reference=("r2",)),
    )
    scene = gap_map(graph, "a", layers=["review"])
    (cell,) = [group for group in scene.groups() if group.name == "cell z adults"]
    assert "only in layers not asked" in cell.tooltip
    assert [mark.radius for mark in cell.marks if isinstance(mark, Circle)] == [5, 1.6]


def test_what_was_found_in_animals_alone_says_so_in_the_ladder_and_in_the_map_of_gaps() -> None:
    """A row of which some or all, and a cell; not where the columns are species anyway."""
    graph = graph_of(
        up("1", "a", "m", sex="male", species="rat"),
        up("2", "m", "z", sex="male", species="human"),
        up("3", "a", "n", sex="male", species="rat"),
        up("4", "n", "z", sex="male", species="mouse"),
        nodes=[Node(name, "Process", f"the {name}") for name in "amnz"],
    )
    text = said(ladder(graph, ox.answer(graph, "a", "z")))
    assert "the m (part of it in animals)" in text
    assert "the n (in animals)" in text
    cells = {group.name: group for group in gap_map(graph, "a", by="sex").groups()}
    assert "found in animals only" in cells["cell m male"].tooltip
    assert not any("found in animals only" in group.tooltip for group in gap_map(graph, "a", by="species").groups())


@pytest.mark.parametrize("studies", [1, 4, 40])
def test_the_mark_of_animals_stands_outside_its_bubble(studies: int) -> None:
    """However large the bubble is, and within its cell."""
    graph = graph_of(*(up(f"u{n}", "a", "z", sex="male", species="rat", reference=(f"u{n}",)) for n in range(studies)))
    scene = gap_map(graph, "a", by="sex")
    (cell,) = [group for group in scene.groups() if group.name == "cell z male"]
    bubble = next(mark for mark in cell.marks if isinstance(mark, Circle))
    letter = next(mark for mark in cell.marks if isinstance(mark, Text))
    nearest = hypot(letter.x - bubble.x, letter.y - 0.55 * letter.size - bubble.y)
    assert nearest > bubble.radius + 0.5
    assert letter.y < bubble.y + max(bubble.radius + 3.5, 13.5)


def test_a_map_of_gaps_of_one_target_has_one_row(graph: ox.EvidenceGraph) -> None:
    """Where only one is of interest."""
    scene = gap_map(graph, "oxytocin", target="ptsd", by="sex", lang="zh")
    assert {name.split(" ")[0] for name in names(scene, "cell")} == {"ptsd"}
    assert len(names(scene, "cell")) == 2


def test_a_map_by_sex_says_that_both_sexes_together_fill_neither_cell() -> None:
    """Its two rings are no word that nobody tested the target at all; other keys know of no such study."""
    graph = graph_of(up("1", "a", "y", sex="both", species="human"), up("2", "a", "z", sex="male", species="human"))
    told = said(gap_map(graph, "a", by="sex"))
    assert "both sexes together that does not tell them apart fills neither" in told
    assert "2 of 2 targets drawn" in told
    assert "两性合并而未区分的研究" in said(gap_map(graph, "a", by="sex", lang="zh"))
    assert "both sexes" not in said(gap_map(graph, "a", by="species"))


# --- brain ------------------------------------------------------------------------------------------------------------


def placed_graph() -> ox.EvidenceGraph:
    """Two regions with a place, one without, and a coupling of the two."""
    kinds = {"a": "Molecule", "left": "BrainRegion", "mid": "BrainRegion", "far": "BrainRegion", "wire": "Connection"}
    places = [
        Place("left", side, x, 0.0, 10.0, "atlas", "label", "centroid")
        for side, x in (("left", -20.0), ("right", 20.0))
    ]
    places.append(Place("mid", "midline", 0.0, 30.0, 0.0, "atlas", "label", "centroid"))
    edges = [
        up("1", "a", "left", sex="female", reference=("r1",)),
        down("2", "a", "left", sex="female", reference=("r2",)),
        null("3", "a", "left", sex="male", reference=("r1",)),
        up("4", "a", "far", sex="male", reference=("r1",)),
        down("5", "a", "wire", sex="male", reference=("r2",)),
        up("6", "a", "mid", reference=("r3",)),
        structure("7", "wire", "left", "connects"),
        structure("8", "wire", "mid", "connects"),
    ]
    made = graph_of(*edges, nodes=[Node(name, kind, f"the {name}") for name, kind in kinds.items()])
    return ox.EvidenceGraph(
        made.nodes.values(), made.edges.values(), made.contexts.values(), made.references.values(), places=places
    )


def test_a_brain_draws_each_region_at_its_places_in_each_view() -> None:
    """Two halves from the front and from above, one from the side; a coupling between its ends; counts that add up."""
    scene = brain(placed_graph(), "a")
    drawn = Counter(group.name for group in scene.groups())
    assert drawn["disc left female"] == drawn["arc wire male"] == drawn["disc mid -"] == 3, "a group a view"
    rings = [
        sum(isinstance(mark, Circle) and mark.stroke == "paper" for mark in group.marks)
        for group in scene.groups()
        if group.name == "disc left female"
    ]
    assert rings == [1, 2, 2]
    assert [name for name in drawn if "far" in name] == []
    assert scene.drawn == 5
    assert "5 of 6 counted findings on regions and couplings have a place." in said(scene)
    assert "women: 2 findings" in said(scene)


def test_slices_of_a_disc_are_the_shares_of_its_studies() -> None:
    """One raised and one lowered: half and half; one null: a whole disc of its colour."""
    groups = {group.name: group for group in brain(placed_graph(), "a").groups()}
    halves = [mark for mark in groups["disc left female"].marks if isinstance(mark, Polyline)][:2]
    assert sorted(half.fill for half in halves) == ["minus", "plus"]
    assert len({len(half.points) for half in halves}) == 1
    assert next(mark.fill for mark in groups["disc left male"].marks if isinstance(mark, Circle)) == "null"


def test_studies_without_a_direction_have_a_slice_and_a_place_in_the_list_of_a_brain() -> None:
    """One raised and three gave no direction: three quarters of the disc are empty, and the list says ×3."""
    made = placed_graph()
    unclear = [finding(f"q{n}", "a", "mid", "unclear", reference=(f"r{n}",)) for n in (1, 2, 4)]
    graph = ox.EvidenceGraph(
        made.nodes.values(),
        [*made.edges.values(), *unclear],
        made.contexts.values(),
        [*made.references.values(), Reference("r4", match_confidence="high")],
        places=made.places.values(),
    )
    groups = {group.name: group for group in brain(graph, "a").groups()}
    slices = [mark for mark in groups["disc mid -"].marks if isinstance(mark, Polyline)]
    assert [one.fill for one in slices] == ["plus", "paper"]
    assert [len(one.points) for one in slices] == [8, 20], "the middle, and a point more than the rim has steps"
    assert [text for text in texts(groups["item mid -"]) if text != "the mid"][1:] == ["?", "×3"]


@pytest.mark.parametrize("by", ["sex", "population", "dose"])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_number_of_a_brain_hides_another(graph: ox.EvidenceGraph, by: str, lang: str) -> None:
    """However near regions lie to each other; nor does it lie on a disc, or on the dot where an arc ends."""
    scene = plot("brain", graph, "oxytocin", by=by, lang=lang).scene
    assert collisions(scene) == []
    parts = [group for group in scene.groups() if group.name.startswith(("disc ", "arc "))]
    round_ones = [mark for group in parts for mark in group.marks if isinstance(mark, Circle)]
    numbers = [mark for mark in scene.marks if isinstance(mark, Text) and mark.text.isdigit()]
    assert numbers
    for disc in round_ones:
        box = Box(disc.x - disc.radius, disc.y - disc.radius, disc.x + disc.radius, disc.y + disc.radius)
        assert [number.text for number in numbers if number.box.overlaps(box)] == []
    assert cut(scene) == []
    assert ox.__version__ in said(scene)


def sided_graph() -> ox.EvidenceGraph:
    """Couplings of two regions whose names tell a side of both, of one and of none; and two more of the same two."""
    names_of = {
        "ll": "left one region–left two coupling",
        "lr": "left one region–right two coupling",
        "r": "one region–right two coupling",
        "plain": "coupling of the two",
        "same": "another coupling of the two",
    }
    nodes = [Node("a", "Molecule", "the drug")]
    nodes += [Node("one", "BrainRegion", "one region"), Node("two", "BrainRegion", "two")]
    nodes += [Node(name, "Connection", said) for name, said in names_of.items()]
    places = [
        Place(node, side, x, y, y / 2, "atlas", "label", "centroid")
        for node, y in (("one", 10.0), ("two", 40.0))
        for side, x in (("left", -20.0), ("right", 20.0))
    ]
    edges = [structure(f"{name}-{end}", name, end, "connects") for name in names_of for end in ("one", "two")]
    edges += [up(f"e-{name}", "a", name, sex="male", reference=("r1",), species="rat") for name in names_of]
    edges += [up("e-one", "a", "one", sex="female", reference=("r1",), species="human")]
    edges += [up(f"e-{name}", "a", "two", sex="female", reference=(name,)) for name in ("r1", "r2")]
    edges += [up("e-men", "a", "one", sex="male", reference=("r1",), species="human")]
    made = graph_of(*edges, nodes=nodes)
    return ox.EvidenceGraph(
        made.nodes.values(), made.edges.values(), made.contexts.values(), made.references.values(), places=places
    )


def arcs_from_above(scene: Scene) -> dict[str, list[tuple[bool, bool]]]:
    """Coupling → for each of its arcs from above, whether it begins and ends in the right half."""
    groups = [group for group in scene.groups() if group.name.startswith("arc ")]
    above = {group.name.split(" ")[1]: group for group in groups}  # the view from above is drawn last
    lines = {name: [mark for mark in group.marks if isinstance(mark, Polyline) and not mark.closed]
             for name, group in above.items()}  # fmt: skip
    middle = sum(x for line in lines["plain"] for x, _ in (line.points[0], line.points[-1])) / 4
    return {
        name: sorted((line.points[0][0] > middle, line.points[-1][0] > middle) for line in found)
        for name, found in lines.items()
    }


def test_a_coupling_lies_on_the_sides_that_its_name_tells() -> None:
    """Within a half, across the middle, from either half to one; on both where its name tells none."""
    found = arcs_from_above(brain(sided_graph(), "a"))
    assert found["ll"] == [(False, False)]
    assert found["lr"] == [(False, True)]
    assert found["r"] == [(False, True), (True, True)]
    assert found["plain"] == [(False, False), (True, True)]


def test_a_coupling_of_the_right_half_is_not_drawn_on_the_left_side() -> None:
    """The side that is seen is the left one."""
    drawn = Counter(group.name for group in brain(sided_graph(), "a").groups() if group.marks)
    assert (drawn["arc ll male"], drawn["arc lr male"]) == (3, 2)


def test_couplings_of_the_same_places_do_not_cover_each_other() -> None:
    """Each has a way of its own."""
    groups = [group for group in brain(sided_graph(), "a").groups() if group.name.startswith("arc ")]
    middles = [
        mark.points[len(mark.points) // 2]
        for group in groups
        for mark in group.marks
        if isinstance(mark, Polyline) and not mark.closed
    ]
    rounded = [(round(x), round(y)) for x, y in middles]
    assert len(rounded) == len(set(rounded))


def test_a_region_has_one_number_in_all_rows_and_everything_drawn_is_listed(graph: ox.EvidenceGraph) -> None:
    """Who compares women and men compares the same region."""
    scene = plot("brain", graph, "oxytocin").scene
    listed = {group.name.removeprefix("item "): texts(group)[0] for group in scene.groups()
              if group.name.startswith("item ")}  # fmt: skip
    drawn = {group.name.split(" ", 1)[1] for group in scene.groups() if group.name.split(" ")[0] in {"disc", "arc"}}
    assert drawn == set(listed)
    numbers: dict[str, set[str]] = {}
    for name, first in listed.items():
        if first.isdigit():
            numbers.setdefault(name.split(" ")[0], set()).add(first)
    assert all(len(found) == 1 for found in numbers.values())
    assert len(set.union(*numbers.values())) == len(numbers)


def test_what_was_found_in_animals_is_said_beside_the_human_outline() -> None:
    """Some of a row, and all of one."""
    text = said(brain(sided_graph(), "a"))
    assert "6 findings, 5 of them found in animals, drawn on a human brain" in text
    assert "women: 3 findings " in text
    whole = said(brain(sided_graph(), "a", species="rat", sex="male"))
    assert "findings, found in animals, drawn on a human brain" in whole
