"""Two strata laid over each other: what the command line compares, by counts, in the question alone."""

from collections import Counter
from typing import Any

import pytest
from playwright.sync_api import Page

import oxygraph as ox
from oxygraph.engine.counting import Counting
from oxygraph.engine.question import Question
from oxygraph.engine.results import Weighed, results_of, weigh
from oxygraph.engine.steps import Step
from oxygraph.evidence.signs import Sign
from oxygraph.evidence.vocabulary import LAYERS, names
from pages import OPEN, Part, changed, chosen, look, state

EVERY_LAYER = list(names(LAYERS))
CONTEXT = ("sex", "species", "population", "dose", "dose_unit", "route", "regimen", "setting")


OVERLAYS = [
    ("sex", "female", "male", {}),
    ("sex", "female", "male", {"layers": EVERY_LAYER, "species": "human"}),
    ("species", "human", "rodent", {"layers": EVERY_LAYER}),
    ("dose", "24 IU", "40 IU", {"layers": EVERY_LAYER}),
    ("setting", "familiar_environment", "unfamiliar_environment", {"layers": EVERY_LAYER}),
    ("regimen", "single", "chronic", {"layers": EVERY_LAYER, "route": "intranasal"}),
    ("population", "ptsd", "healthy", {"layers": EVERY_LAYER}),
    ("route", "intranasal", "injection", {"layers": EVERY_LAYER}),
]


def admitted(graph: ox.EvidenceGraph, part: Part) -> dict[tuple[str, str], Step]:
    """Pair of nodes → what a stratum has of it."""
    fixed = {key: part[key] for key in CONTEXT if part.get(key)}
    counting = Counting(graph, Question("", "", graph.context(**fixed), graph.layers(part["layers"]), 1))
    steps = (counting.step(edges) for found in graph.successors.values() for edges in found.values())
    return {(step.subject, step.object): step for step in steps if step}


def relation(one: Weighed | None, other: Weighed | None, *, silent: bool) -> str:
    """How two strata stand to each other; None where one was not tested, or what reports it is silent."""
    if not (one and other):
        return "not_counted" if silent else "only_a" if one else "only_b"
    signs = {one.sign, other.sign}
    if signs == {Sign.PLUS, Sign.MINUS}:
        return "opposite"
    if {found.leans.sign if found.leans else found.sign for found in (one, other)} == {Sign.PLUS, Sign.MINUS}:
        return "leaning_apart"
    if one.sign == other.sign:
        return "same"
    return "open" if Sign.UNKNOWN in signs else "differs"


ROWS = """it.overlay.rows.map(({ subject, object, relation, cells }) => ({
  subject, object, relation,
  cells: cells.map(({ relation, silent, ...cell }) => ({ ...cell, silent: Object.fromEntries(silent) })),
}))"""


def listed(page: Page) -> Counter[str]:
    """How many pairs of nodes the list has of each relation, those of a circuit each; the heads count its rows."""
    found = page.locator("[data-relation]").evaluate_all(
        "all => all.map(head => [head.dataset.relation, Number(head.dataset.count),"
        " [...head.nextElementSibling.querySelectorAll('[data-compared]')].map(({ dataset }) => dataset.compared)])"
    )
    for _, count, rows in found:
        assert count == len(rows)
    return Counter({name: sum(row.count(">") for row in rows) for name, _, rows in found})


@pytest.mark.parametrize("overlay", OVERLAYS, ids=lambda overlay: f"{overlay[0]} {len(overlay[3])}")
def test_the_difference_of_two_strata_is_what_is_asserted_in_each(
    page: Page, graph: ox.EvidenceGraph, overlay: tuple[str, str, str, dict[str, Any]]
) -> None:
    """Where nothing is asked, each pair of nodes with its findings on either side, and what that makes of it."""
    by, one, other, base = overlay
    strata = [admitted(graph, chosen(graph, {**OPEN, **base}, by, value)) for value in (one, other)]
    expected = {}
    for pair in sorted(pair for stratum in strata for pair, step in stratum.items() if step.reporting):
        steps = [stratum.get(pair) for stratum in strata]
        findings = [step.reporting if step else () for step in steps]
        silent = [bool(step and step.uncounted) for step in steps]
        weighed = [weigh(results_of(side)) if side else None for side in findings]
        signs = [
            found.sign if found else "not_counted" if of_one else "untested"
            for found, of_one in zip(weighed, silent, strict=True)
        ]
        edges = [[finding.edge.id for finding in side] for side in findings]
        expected[pair] = (signs, edges, relation(*weighed, silent=any(silent)))
    changed(page, **base, by=by, a=one, b=other, tab="compare")
    found = {
        (row["subject"], row["object"]): (
            [cell["sign"] for cell in row["cells"]],
            [cell["edges"] for cell in row["cells"]],
            row["relation"],
        )
        for row in look(page, ROWS)
    }
    assert found == expected
    counts = Counter(row[2] for row in expected.values())
    assert look(page, "it.overlay.counts") == counts
    assert listed(page) == counts


def test_who_was_studied_without_all_that_is_asked_is_not_said_to_be_untold(page: Page) -> None:
    """The heart of men was measured, nobody says with a script of their trauma."""
    asked = {"from": "oxytocin", "to": "heart-rate", "setting": ["trauma_script"], "layers": EVERY_LAYER}
    changed(page, **asked, by="sex", a="female", b="male", tab="compare")
    said = page.inner_text('[data-compared="oxytocin>heart-rate"]')
    assert "male: reported, but not all that is asked" in said
    assert "not reported apart" not in said


ASKED = [
    ("ptsd", "sex", "female", "male", "review", "primary", "extended"),
    ("ptsd", "sex", "female", "male", "review"),
    ("amygdala", "sex", "female", "male", "review", "primary", "extended"),
    ("amygdala", "sex", "female", "male", "review"),
    ("anxiety", "sex", "female", "male", "review", "primary", "extended"),
    ("anxiety", "species", "human", "rodent", "review", "primary", "extended"),
    ("anxiety", "species", "human", "rodent", "review"),
    ("amygdala", "dose", "24 IU", "40 IU", "review", "primary", "extended"),
]


@pytest.mark.parametrize("asked", ASKED, ids=" ".join)
def test_the_difference_in_a_question_is_the_comparison_of_the_command_line(
    page: Page, graph: ox.EvidenceGraph, asked: tuple[str, ...]
) -> None:
    """The verdicts, and each step with its sign, counts of studies, findings and citations; nothing beside them."""
    target, by, one, other, *layers = asked
    shown = {"tab": "compare", "view": "ladder", "layers": layers}
    changed(page, **{"from": "oxytocin", "to": target}, by=by, a=one, b=other, **shown)
    compared = ox.compare(graph, "oxytocin", target, by, layers=layers)
    on_ways = {
        (step.subject, step.object)
        for found in map(compared.answers.__getitem__, (one, other))
        for path in found.paths
        if path.counted
        for step in path.steps
    }
    expected, edges = {}, set[str]()
    for step in compared.steps:  # of more strata than these two, which take other ways
        if (step.subject, step.object) not in {*on_ways, ("oxytocin", target)}:
            continue
        cells = [step.cells[value] for value in (one, other)]
        edges.update(edge for cell in cells for edge in cell.edges)
        if any(cell.edges for cell in cells):
            expected[(step.subject, step.object)] = [
                {
                    "sign": cell.sign,
                    "leans": cell.leans,
                    "counts": {str(sign): count for sign, count in cell.counts.items()},
                    "edges": list(cell.edges),
                    "citations": list(cell.citations),
                    "silent": dict(cell.silent),
                    "elsewhere": list(cell.elsewhere),
                    "told": "inPart" if cell.in_part else "notApart" if cell.untold else "",
                }
                for cell in cells
            ]
    rows = look(page, ROWS)
    assert {(row["subject"], row["object"]): row["cells"] for row in rows} == expected
    assert sum(listed(page).values()) == len(expected)
    silent = {edge: reason for edge, reason in compared.silent_undivided.items() if edge in edges}
    assert look(page, "Object.fromEntries(it.overlay.silentUndivided)") == silent
    said = page.locator("#silent-undivided").all_inner_texts()
    assert [f"{len(silent)} of the findings compared" in one for one in said] == ([True] if silent else [])
    verdicts = page.locator("#compared-verdicts li").evaluate_all("all => all.map(({ dataset }) => dataset.verdict)")
    assert verdicts == [compared.answers[value].verdict for value in (one, other)]


@pytest.mark.parametrize("target", ["", "amygdala"])
def test_settings_that_are_compared_are_not_fixed_besides(page: Page, graph: ox.EvidenceGraph, target: str) -> None:
    """Neither for one of the two nor for what both are set against, so that it is the same whichever comes first.

    As Python compares settings, which refuses to fix one; a finding that must report all that is asked, too.
    """
    strata = ("neutral_faces", "emotional_faces")

    def compared(one: str, other: str, **fixed: Any) -> Any:
        ends = {"from": "oxytocin" if target else "", "to": target}
        changed(page, **ends, by="setting", a=one, b=other, tab="compare", view="table", layers=EVERY_LAYER, **fixed)
        rows = {
            (row["subject"], row["object"]): dict(zip((one, other), row["cells"], strict=True))
            for row in look(page, ROWS)
        }
        said = page.locator("#silent-undivided").all_inner_texts()
        return rows, look(page, "Object.fromEntries(it.overlay.silentUndivided)"), said

    free = compared(*strata)
    assert free[1]
    for setting in (["happy_faces"], ["oxtr_blocked", "happy_faces"]):
        for stated in (False, True):
            assert compared(*strata, setting=setting) == free
            assert compared(*reversed(strata), setting=setting) == free
            assert compared(*strata, setting=setting, stated=stated) == compared(*strata, stated=stated)
    if target:
        silent = ox.compare(graph, "oxytocin", target, "setting").silent_undivided
        ids = {edge for cells in free[0].values() for cell in cells.values() for edge in cell["edges"]}
        assert free[1] == {edge: reason for edge, reason in silent.items() if edge in ids}


def test_a_circuit_is_one_row_of_the_difference(page: Page) -> None:
    """A way that only women show is one thing to read, with its signs, its study, and that nobody tested men."""
    changed(page, **{"from": "oxytocin", "to": "ptsd"}, by="sex", a="female", b="male", tab="compare", view="map")
    row = page.locator('[data-relation="only_a"] + ul [data-compared="oxytocin>dacc-bla-processing>ptsd"]')
    said = row.inner_text()
    assert "female: decreases (1▼); increases (1▲) · 1 study: [38]" in said
    assert "male: not tested" in said
    assert "Review and paper differ" in said
    leaning = page.inner_text('[data-relation="leaning_apart"] + ul [data-compared="oxytocin>amygdala"]')
    assert "conflicting, leaning to more (7▲ 2▼ 1∅) · 10 studies" in leaning
    row.click()
    assert state(page)["pick"] == "path:oxytocin>dacc-bla-processing>ptsd"
    drawn = look(page, "it.picture.lines.filter(({ faded }) => !faded).map((one) => `${one.subject}>${one.object}`)")
    assert {"oxytocin>dacc-bla-processing", "dacc-bla-processing>ptsd"} <= set(drawn)
    assert page.locator("#panel-body .card").count() > 1
