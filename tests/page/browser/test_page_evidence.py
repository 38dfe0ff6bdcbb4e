"""The page shows what Python says: its filters, its counts, its conflicts, its search."""

import json
import random
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

import oxygraph as ox
from browser import Visitor
from build import finding, graph_of
from each import each
from oxygraph.evidence.cells import number_text
from oxygraph.evidence.context import Dose, Match
from oxygraph.evidence.vocabulary import (
    EFFECTS,
    EVIDENCE_TYPES,
    LAYERS,
    POPULATIONS,
    REGIMENS,
    ROUTES,
    SPECIES,
    names,
)
from oxygraph.report.words import Words
from pages import OPEN, Part, changed, chosen, listed, look, open_page, unfolded, written

EVERY_LAYER = list(names(LAYERS))
CONTEXT = ("sex", "species", "population", "dose", "dose_unit", "route", "regimen", "setting")

# What is shown after each change: the findings it knows, the rows it draws, the number it writes. It is told as JSON:
# handing over half a million values one by one takes as long as it takes the page to find them.
SHOWN = """parts => JSON.stringify(parts.map(part => {
  oxygraph.look().change(part);
  const words = ["excluded", "compatible", "asserted"];
  const findings = [...oxygraph.look().view.findings.values()].filter(({ edge }) => edge.signed);
  const rows = [...document.querySelectorAll("#table tr[data-finding]")];
  return {
    findings: Object.fromEntries(findings.map(({ edge, match }) => [edge.id, words[match]])),
    rows: Object.fromEntries(rows.map(row => [row.dataset.finding, row.dataset.match])),
    count: Number(document.getElementById("counts").dataset.findings),
  };
}))"""


# --- filters ----------------------------------------------------------------------------------------------------------


def matches(graph: ox.EvidenceGraph, part: Part) -> dict[str, Match]:
    """What Python makes of every finding that passes the other filters, in all three values."""
    fixed = {key: part[key] for key in CONTEXT if part.get(key)}
    asked = graph.scoper.of_context(graph.context(**fixed))
    if part.get("dose_to") is not None:
        asked = asked._replace(dose=Dose(part["dose"], part["dose_to"], part["dose_unit"]))
    layers = graph.layers(part["layers"])
    return {
        edge.id: graph.scoper.match(edge, asked)
        for edge in graph.edges.values()
        if edge.signed
        and edge.layer in layers
        and (not part["effects"] or edge.effect in part["effects"])
        and (not part["evidence"] or edge.evidence_type in part["evidence"])
        and not {graph.nodes[name].category for name in (edge.subject, edge.object)} & set(part["hidden"])
    }


def admitted(found: Mapping[str, Match]) -> dict[str, str]:
    """The findings that Python admits, each with the word for how well it fits."""
    return {name: str(match) for name, match in found.items() if match is not Match.EXCLUDED}


def structure(graph: ox.EvidenceGraph, part: Part) -> dict[str, str]:
    """The structural edges that stand beside them: the review's always, others with their layer."""
    return {
        edge.id: "asserted"
        for edge in graph.edges.values()
        if not edge.signed
        and edge.layer in {*part["layers"], "review"}
        and not {graph.nodes[name].category for name in (edge.subject, edge.object)} & set(part["hidden"])
    }


def assert_shown(page: Page, graph: ox.EvidenceGraph, parts: Sequence[Part]) -> list[dict[str, Match]]:
    """What the page shows for each state is what Python admits, no finding more or less; every twelfth is drawn too.

    Returns:
        What Python makes of the findings in each state, in all three values.
    """
    table = {"extent": "all", "view": "table"}
    wanted = [{**OPEN, "tab": "evidence", **({} if place % 12 else table), **part} for place, part in enumerate(parts)]
    found = [matches(graph, part) for part in wanted]
    for part, of_python, shown in each(zip(wanted, found, json.loads(page.evaluate(SHOWN, wanted)), strict=True)):
        expected = admitted(of_python)
        assert shown["findings"] == expected, part
        assert shown["count"] == len(expected), part
        if part["view"] == "table":
            assert shown["rows"] == expected | structure(graph, part), part
    return found


def doses(graph: ox.EvidenceGraph) -> list[tuple[float, str]]:
    """Every reported dose with its unit, both ends of a range."""
    edges = graph.edges.values()
    return sorted({(dose, edge.dose_unit) for edge in edges for dose in (edge.dose_min, edge.dose_max) if dose})


def values(graph: ox.EvidenceGraph, key: str) -> list[dict[str, Any]]:
    """A part of the state for every value that a facet can take, reported or not."""
    if key == "dose":
        return [{"dose": dose, "dose_unit": unit} for dose, unit in doses(graph)]
    disorders = [node.id for node in graph.nodes.values() if node.category == "Disorder"]
    words = {
        "sex": ["male", "female"],
        "species": names(SPECIES),
        "population": [*names(POPULATIONS), *disorders],
        "route": names(ROUTES),
        "regimen": names(REGIMENS),
        "setting": [[tag] for tag in graph.contexts],
        "effects": [[effect] for effect in names(EFFECTS)],
        "evidence": [[kind] for kind in names(EVIDENCE_TYPES)],
        "layers": [["review"], ["primary"], ["extended"], ["review", "extended"]],
    }
    return [{key: word} for word in words[key]]


@pytest.mark.parametrize(
    "key", ["sex", "species", "population", "dose", "route", "regimen", "setting", "effects", "evidence", "layers"]
)
def test_every_value_of_a_facet_shows_the_findings_that_python_admits(
    page: Page, graph: ox.EvidenceGraph, key: str
) -> None:
    """By the page's own account, in the number above it, and in the rows of its table; each with its match."""
    assert_shown(page, graph, [{"layers": EVERY_LAYER, **part} for part in values(graph, key)])


def random_part(graph: ox.EvidenceGraph, chance: random.Random) -> dict[str, Any]:
    """Several filters at once, most of them values that one finding reports, so that something is left."""
    edge = chance.choice([edge for edge in graph.edges.values() if edge.signed])
    part: dict[str, Any] = {"layers": [layer for layer in EVERY_LAYER if chance.random() < 0.6] or ["review"]}
    for key in ("sex", "species", "population", "route", "regimen"):
        if chance.random() < 0.3:
            own = [word for word in (*edge.population, getattr(edge, key)) if word in _words(graph, key)]
            part[key] = chance.choice(own if own and chance.random() < 0.7 else _words(graph, key))
    if chance.random() < 0.3:
        tags = {graph.contexts[tag].group: tag for tag in chance.sample(sorted(graph.contexts), 2)}
        part["setting"] = sorted(edge.setting if edge.setting and chance.random() < 0.6 else tags.values())
    if chance.random() < 0.5:
        dose, unit = chance.choice(doses(graph))
        end = {"dose_to": dose + chance.choice([0, 1, 8, 100])} if chance.random() < 0.7 else {}
        part |= {"dose": dose * chance.choice([0.5, 1, 1]), "dose_unit": unit, **end}
    for key, words in (("effects", EFFECTS), ("evidence", EVIDENCE_TYPES)):
        if chance.random() < 0.2:
            part[key] = [word for word in names(words) if chance.random() < 0.5]
    if chance.random() < 0.1:
        part["hidden"] = [chance.choice(["Process", "BrainRegion", "Molecule"])]
    return part


def _words(graph: ox.EvidenceGraph, key: str) -> list[str]:
    return [part[key] for part in values(graph, key)]


def test_filters_together_show_the_findings_that_python_admits(page: Page, graph: ox.EvidenceGraph) -> None:
    """Two hundred random combinations, dose ranges and hidden categories among them; few of them are empty."""
    chance = random.Random(5)
    parts = [random_part(graph, chance) for _ in range(200)]
    found = assert_shown(page, graph, parts)
    assert {match for one in found for match in one.values()} == set(Match)
    assert sum(any(one.values()) for one in found) > 150
    assert sum("dose_to" in part for part in parts) > 50


# --- live counts ------------------------------------------------------------------------------------------------------

BASES: list[dict[str, Any]] = [
    {"layers": EVERY_LAYER},
    {"sex": "female", "species": "human", "evidence": ["randomized_trial", "experiment"]},
    {"layers": ["review", "primary"], "setting": ["familiar_environment"], "effects": ["decreases"], "dose": 24.0}
    | {"dose_to": 40.0, "dose_unit": "IU"},
]


@pytest.mark.parametrize("base", BASES, ids=["everything", "women", "narrow"])
def test_every_live_count_is_the_number_of_findings_that_choosing_it_would_show(
    page: Page, graph: ox.EvidenceGraph, base: Part
) -> None:
    """For each facet, with nothing and with much chosen beside it."""
    state = {**OPEN, **base}
    changed(page, **base)
    facets = look(page, "it.facets()")
    assert facets.keys() == {*CONTEXT, "effects", "evidence", "layers"} - {"dose_unit"}
    for key, found in facets.items():
        expected = {
            one["value"]: len(admitted(matches(graph, chosen(graph, state, key, one["value"])))) for one in found
        }
        assert {one["value"]: one["count"] for one in found} == expected, key


def test_the_facets_offer_what_the_findings_of_the_layers_report(page: Page, graph: ox.EvidenceGraph) -> None:
    """No value is missing that a finding reports."""
    changed(page, layers=EVERY_LAYER)
    offered = {key: {one["value"] for one in found} for key, found in look(page, "it.facets()").items()}
    for key in ("species", "population", "route", "regimen", "setting"):
        reported = [getattr(edge, key) for edge in graph.edges.values() if edge.signed]
        words = {word for value in reported for word in ([value] if isinstance(value, str) else value) if word}
        assert offered[key] >= words, key
    assert offered["dose"] == {f"{number_text(dose)} {unit}" for dose, unit in doses(graph)}


def test_what_is_chosen_stands_in_its_control(page: Page, graph: ox.EvidenceGraph) -> None:
    """Also a word that no finding reports, which a page may open on: a hidden filter would be a lie."""
    for key in ("sex", "species", "population", "route", "regimen"):
        for word in each(_words(graph, key)):
            changed(page, **{key: word})
            unfolded(page)
            assert page.input_value(f"#facet-{key}") == word


def test_the_options_carry_the_live_counts(page: Page) -> None:
    """What a person reads in the list is what the page knows."""
    changed(page, **BASES[1])
    unfolded(page)
    facets = look(page, "it.facets()")
    for key in ("sex", "species", "population", "dose", "route", "regimen", "setting"):
        texts = listed(page, key)
        offered = {one["value"]: one for one in facets[key] if one["value"] not in look(page, "it.state.setting")}
        assert texts.keys() == offered.keys()
        for value, one in each(offered.items()):
            rest = one["count"] - one["stated"]
            said = f"({one['stated']} · +{rest} not stated)" if rest else f"({one['stated']})"
            assert texts[value].endswith(said)


# --- conflicts and differences -----------------------------------------------------------------------------------

CONTEXTS: list[dict[str, Any]] = [
    {},
    {"layers": ["review"]},
    {"layers": EVERY_LAYER, "sex": "male", "species": "human"},
    {"layers": ["primary", "extended"], "species": "rodent"},
    {"layers": EVERY_LAYER, "route": "intranasal", "dose": 24.0, "dose_unit": "IU"},
    {"layers": EVERY_LAYER, "population": "ptsd"},
]

CONFLICTS = """() => oxygraph.look().view.conflicts.map(({ clashes, ...conflict }) =>
  ({ ...conflict, clashes: clashes.map(({ one, other, keys }) => [one.id, other.id, keys]) }))"""


@pytest.mark.parametrize("part", CONTEXTS, ids=str)
def test_the_conflicts_are_those_that_python_finds(page: Page, graph: ox.EvidenceGraph, part: Part) -> None:
    """The same pairs in the same order, of the same kind, parted by the same keys; and the list shows them."""
    fixed = {key: value for key, value in part.items() if key != "layers"}
    layers = part.get("layers", EVERY_LAYER)
    expected = ox.conflicts(graph, layers=layers, **fixed)
    assert expected
    changed(page, **fixed, layers=layers, tab="conflicts")
    found = page.evaluate(CONFLICTS)
    for one, conflict in zip(found, expected, strict=True):
        described = {key: one[key] for key in ("subject", "object", "kind", "status", "keys")}
        assert described == {key: getattr(conflict, key) for key in described} | {"keys": list(conflict.keys)}
        clashes = sorted([clash.one.id, clash.other.id, list(clash.keys)] for clash in conflict.clashes)
        assert sorted(one["clashes"]) == clashes
    listed = page.evaluate("[...document.querySelectorAll('[data-conflict]')].map(({ dataset }) => ({ ...dataset }))")
    rows = {(f"{c.subject}>{c.object}", c.kind, c.status, "|".join(c.keys)) for c in expected}
    assert {(one["conflict"], one["kind"], one["status"], one["keys"]) for one in listed} == rows
    assert len(listed) == len(expected)
    assert f"({len(expected)})" in page.inner_text("#tab-conflicts")


def test_what_is_not_on_the_map_beside_it_says_so(page: Page) -> None:
    """Conflicts of the question that the map does not draw, and those elsewhere; beside other views nothing is said."""
    question = {"from": "oxytocin", "to": "ptsd", "tab": "conflicts"}
    changed(page, **question, view="map")
    drawn = set(look(page, "it.picture.lines.map((line) => `${line.subject}>${line.object}`)"))
    listed = page.evaluate(
        "[...document.querySelectorAll('[data-conflict]')].map((one) =>"
        " [one.dataset.conflict, Boolean(one.querySelector('.off-map'))])"
    )
    assert {pair for pair, off in listed if not off} == {pair for pair, _ in listed} & drawn
    assert {off for _, off in listed} == {True, False}
    elsewhere = page.locator("#conflicts-elsewhere [data-conflict]").first.get_attribute("data-conflict")
    changed(page, **{**question, "tab": "evidence"}, view="map", pick=f"pair:{elsewhere}")
    assert page.inner_text("#panel-body .off-map") == "not on this map"
    changed(page, **question, view="ladder")
    assert not page.locator(".off-map").count()


# --- search -----------------------------------------------------------------------------------------------------------

SEARCHED = """texts => texts.map(text => {
  const input = document.getElementById("from");
  input.value = text;
  input.dispatchEvent(new Event("input"));
  const hits = [...document.querySelectorAll("#from-list [data-value]")].map(({ dataset }) => dataset.value);
  input.dispatchEvent(new Event("blur"));
  return hits;
})"""


def mistyped(name: str, chance: random.Random) -> str:
    """A name with one letter left out, doubled, swapped with the next, or another one."""
    letters = [place for place in range(1, len(name) - 1) if name[place].isalpha() and name[place + 1].isalpha()]
    at = chance.choice(letters)
    return chance.choice(
        [
            name[:at] + name[at + 1 :],
            name[: at + 1] + name[at:],
            name[:at] + name[at + 1] + name[at] + name[at + 2 :],
            f"{name[:at]}z{name[at + 1 :]}",
        ]
    )


def test_every_spelling_of_a_node_finds_it_first(page: Page, graph: ox.EvidenceGraph) -> None:
    """Its id, its name in both languages, each synonym and its CURIE, typed into the field where a question starts."""
    changed(page)
    wanted = [
        (text, node.id)
        for node in graph.nodes.values()
        for text in (node.id, node.name, node.name_zh, node.curie, *node.synonyms)
        if text
    ]
    found = page.evaluate(SEARCHED, [text for text, _ in wanted])
    assert [(text, hits[:1]) for (text, _), hits in zip(wanted, found, strict=True)] == [
        (text, [name]) for text, name in wanted
    ]


def test_a_typing_error_is_forgiven(page: Page, graph: ox.EvidenceGraph) -> None:
    """One in a name of more than five letters; the node is among the first three."""
    changed(page)
    chance = random.Random(6)
    longer = [node for node in graph.nodes.values() if re.search(r"[A-Za-z]{3}", node.name[1:]) and len(node.name) > 5]
    typed = [(mistyped(node.name, chance), node.id) for node in longer for _ in range(3)]
    found = page.evaluate(SEARCHED, [text for text, _ in typed])
    missed = [(text, name, hits) for (text, name), hits in zip(typed, found, strict=True) if name not in hits[:3]]
    assert len(typed) > 500
    assert not missed


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_why_a_finding_is_not_counted_is_said_as_python_says_it(visitor: Visitor, tmp_path: Path, lang: str) -> None:
    """On its card and in its row, and whether a weaker design says the same."""
    made = {
        "tried": ("increases", "randomized_trial"),
        "same": ("increases", "observational"),
        "other": ("decreases", "observational"),
    }
    graph = graph_of(
        *(
            finding(name, "a", "b", effect, evidence_type=kind, reference=(name,), sample_size=200)
            for name, (effect, kind) in made.items()
        )
    )
    direct = ox.answer(graph, "a", "b").direct
    assert direct is not None
    words = Words(graph, lang)
    expected = {one.edge.id: words.silence(direct, one) for one in direct.findings if not one.speaks}
    assert len(set(expected.values())) == len(made) - 1
    page = open_page(visitor, written(tmp_path, ox.page(graph, "a", "b", lang=lang).html), f"tab=evidence&lang={lang}")
    changed(page, lang=lang, tab="evidence", pick="pair:a>b")
    assert {name: page.inner_text(f"#finding-{name} p.silent") for name in expected} == expected
    changed(page, lang=lang, view="table", extent="all")
    for name, said in expected.items():
        assert said in page.inner_text(f'tr[data-finding="{name}"]')
