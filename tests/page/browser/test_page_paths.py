"""The page answers how one thing reaches another as Python does, and as the command line prints it."""

import random
from collections import Counter
from itertools import permutations
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Browser, Page

import oxygraph as ox
from oxygraph.engine.steps import KINDS
from oxygraph.evidence.vocabulary import LAYERS, names
from pages import OPEN, changed, look, shared_page, written
from program import start
from strategies import contexts, graphs

EVERY_LAYER = list(names(LAYERS))

# The answer that the page knows after each change.
ANSWERED = """parts => parts.map(part => {
  oxygraph.look().change(part);
  const words = ["excluded", "compatible", "asserted"], kinds = ["causal", "marker", "inherited"];
  const ids = findings => findings.map(({ edge }) => edge.id);
  const { direct, paths, verdict, decidedBy, mechanism, strength, byLayer, suggests } = oxygraph.look().view.answer;
  const step = one => ({
    sign: one.sign, match: words[one.match], findings: ids(one.findings), speaking: ids(one.speaking).sort(),
    silent: one.findings.map(({ silentBecause }) => silentBecause),
  });
  return {
    verdict, mechanism, decided_by: decidedBy, direct: direct && step(direct),
    strength: strength.level, by_layer: Object.fromEntries(byLayer), suggests: suggests && suggests.sign,
    paths: paths.map(({ nodes, kind, sign, signs, contested, chimera, speculative, counted, match, steps }) => ({
      nodes, kind: kinds[kind], sign, signs, contested, chimera, speculative, counted, match: words[match],
      steps: steps.map(step),
    })),
  };
})"""


def summary(found: ox.Answer) -> dict[str, Any]:
    """An answer of Python in the same words."""
    return {
        "verdict": found.verdict,
        "mechanism": found.mechanism,
        "decided_by": found.decided_by,
        "direct": _step(found.direct) if found.direct else None,
        "strength": found.strength.level,
        "by_layer": dict(found.by_layer),
        "suggests": found.suggests.sign if found.suggests else None,
        "paths": [
            {
                "nodes": list(path.nodes),
                "kind": KINDS[path.kind],
                "sign": path.sign,
                "signs": list(path.signs),
                "contested": path.contested,
                "chimera": path.chimera,
                "speculative": path.speculative,
                "counted": path.counted,
                "match": str(path.match),
                "steps": [_step(step) for step in path.steps],
            }
            for path in found.paths
        ],
    }


def _step(step: ox.Step) -> dict[str, Any]:
    return {
        "sign": step.sign,
        "match": str(step.match),
        "findings": [edge.id for edge in step.edges],
        "speaking": sorted(finding.edge.id for finding in step.speaking),
        "silent": [finding.silent_because for finding in step.findings],
    }


def question(graph: ox.EvidenceGraph, chance: random.Random) -> dict[str, Any]:
    """A random question. Most end where a random walk ends, which mostly means that there is a path."""
    asked: dict[str, Any] = {"from": chance.choice(sorted(graph.nodes)), "hops": chance.randint(1, 6)}
    asked["layers"] = chance.choice([["review"], ["review", "extended"], EVERY_LAYER, EVERY_LAYER])
    place = chance.choice(["oxytocin", asked["from"]])
    asked["from"] = place
    for _ in range(chance.randint(1, asked["hops"])):
        onward = sorted(graph.successors[place])
        place = chance.choice(onward) if onward else place
    others = [name for name in graph.nodes if name != asked["from"]]
    asked["to"] = place if place != asked["from"] and chance.random() < 0.85 else chance.choice(others)
    edge = chance.choice([edge for edge in graph.edges.values() if edge.signed and edge.layer in asked["layers"]])
    words: dict[str, Any] = {
        "sex": edge.sex if edge.sex != "both" else "",
        "species": edge.species,
        "population": (edge.population or ("",))[0],
        "route": edge.route,
        "regimen": edge.regimen,
        "setting": list(edge.setting),
    }
    fixed: dict[str, Any] = {key: word for key, word in words.items() if word and chance.random() < 0.35}
    if edge.dose_min is not None and chance.random() < 0.5:
        fixed |= {"dose": edge.dose_min, "dose_unit": edge.dose_unit}
    return asked | fixed


BY_WAYS = {"from": "oxytocin", "to": "cea", "hops": 4, "layers": EVERY_LAYER}
"""A question that nobody measured and ways decide: few are, so that chance may draw none."""


def answer(graph: ox.EvidenceGraph, asked: dict[str, Any]) -> ox.Answer:
    """Python's answer to a part of the page's state."""
    fixed = {key: value for key, value in asked.items() if key not in {"from", "to", "hops", "layers"}}
    return ox.answer(graph, asked["from"], asked["to"], layers=asked["layers"], max_hops=asked["hops"], **fixed)


def drawn_as(place: int, asked: dict[str, Any]) -> dict[str, Any]:
    """The whole state of a question: every tenth with its map, the others with their table, which is sooner drawn."""
    return {**OPEN, "tab": "evidence", "view": "table" if place % 10 else "map", **asked}


def test_random_questions_are_answered_as_python_answers_them(page: Page, graph: ox.EvidenceGraph) -> None:
    """Verdict, strength, layers, and every path in the same order, with its kind, sign, steps and who is counted."""
    chance = random.Random(7)
    asked = [*[question(graph, chance) for _ in range(420)], BY_WAYS]
    expected = [answer(graph, one) for one in asked]
    states = [drawn_as(place, one) for place, one in enumerate(asked)]
    for one, found, answered in zip(asked, expected, page.evaluate(ANSWERED, states), strict=True):
        assert answered == summary(found), one
    paths = [path for found in expected for path in found.paths]
    assert len(paths) > 2000
    assert len({found.verdict for found in expected}) == 6
    assert len({found.decided_by for found in expected}) == 3
    assert {path.sign for path in paths} == {"+", "-", "0", "?", "conflicting", "mixed"}
    assert {path.kind for path in paths} == set(range(len(KINDS)))
    assert sum(found.suggests is not None for found in expected) > 10
    for kind in ("contested", "chimera", "speculative"):
        assert sum(getattr(path, kind) for path in paths) > 10, kind


@settings(max_examples=5, suppress_health_check=list(HealthCheck))
@given(graphs(max_edges=40, texts=False), st.lists(contexts(), min_size=3, max_size=3))
def test_graphs_that_nobody_curated_are_answered_alike(
    browser: Browser, tmp_path_factory: pytest.TempPathFactory, graph: ox.EvidenceGraph, fixed: list[dict[str, Any]]
) -> None:
    """Parallel findings of every kind, in any context: every ordered pair of nodes, every length."""
    ends = list(permutations(sorted(graph.nodes), 2))
    asked: list[dict[str, Any]] = [
        {"from": start, "to": end, "hops": 2 + place % 5, "layers": EVERY_LAYER, **fixed[place % len(fixed)]}
        for place, (start, end) in enumerate(ends)
    ]
    expected = [summary(answer(graph, one)) for one in asked]
    html = ox.page(graph, *ends[0]).html
    with shared_page(browser, written(tmp_path_factory.mktemp("page"), html)) as page:
        states = [drawn_as(place, one) for place, one in enumerate(asked)]
        assert page.evaluate(ANSWERED, states) == expected


def test_one_context_leaves_out_the_chimeras_and_nothing_else(page: Page, graph: ox.EvidenceGraph) -> None:
    """The verdict stays, since chimeras never counted; nor is a line of theirs drawn any more."""
    chance = random.Random(8)
    asked = [question(graph, chance) | {"hops": 4} for _ in range(200)]
    found = [(one, answer(graph, one)) for one in asked]
    mixed = [
        (one, summary(whole)) for one, whole in found if 0 < sum(p.chimera for p in whole.paths) < len(whole.paths)
    ]
    assert len(mixed) > 5
    for one, whole in mixed[:8]:
        left = [path for path in whole["paths"] if not path["chimera"]]
        assert page.evaluate(ANSWERED, [{**OPEN, **one, "one": True}]) == [{**whole, "paths": left}]
        pairs = {tuple(path["nodes"][at : at + 2]) for path in left for at in range(len(path["steps"]))}
        direct = {(one["from"], one["to"])} if whole["direct"] else set()
        drawn = look(page, "it.view.shown.map(step => [step.subject, step.object])")
        assert {(start, end) for start, end in drawn} == pairs | direct


def test_what_the_verdict_hangs_on_is_what_python_says(page: Page, graph: ox.EvidenceGraph) -> None:
    """Study by study, the verdict without it, where direct evidence decides and where a mechanism does."""
    chance = random.Random(9)
    asked = [question(graph, chance) | {"hops": 4} for _ in range(200)]
    asked += [{"from": "oxytocin", "to": end, "hops": 3, "layers": EVERY_LAYER} for end in sorted(graph.nodes)]
    found = [(one, answer(graph, one)) for one in asked if one["from"] != one["to"]]
    short = [(one, whole) for one, whole in found if len(whole.paths) < 40]
    resting = [pair for kind in ("direct", "mechanism") for pair in short if pair[1].decided_by == kind]
    resting = [*resting[:8], *resting[-8:]]
    assert Counter(whole.decided_by for _, whole in resting).keys() == {"direct", "mechanism"}
    assert any(whole.sensitivity.flips for _, whole in resting)
    for one, whole in resting:
        changed(page, **one)
        without = {found["study"]: found["verdict"] for found in look(page, "it.sensitivity()")}
        assert without == dict(whole.sensitivity.without), one


@pytest.mark.parametrize(
    "asked",
    [
        {"from": "oxytocin", "to": "ptsd", "layers": EVERY_LAYER, "sex": "female"},
        {"from": "oxytocin", "to": "anxiety", "layers": ["review"], "species": "mouse"}
        | {"setting": ["unfamiliar_environment"]},
        {"from": "oxytocin", "to": "amygdala", "layers": EVERY_LAYER, "hops": 3, "dose": 24, "dose_unit": "IU"},
        {"from": "amygdala", "to": "ptsd", "layers": EVERY_LAYER, "hops": 5, "route": "intranasal"},
    ],
    ids=lambda asked: f"{asked['from']} {asked['to']}",
)
def test_the_page_says_what_the_command_line_prints(page: Page, asked: dict[str, Any]) -> None:
    """The real program, its whole JSON; and the page's list shows every path of it, in that order."""
    names_ = {"hops": "--max-hops", "dose_unit": "--dose-unit", "layers": "--layer"}
    options = [
        str(word)
        for key, value in asked.items()
        if key not in {"from", "to"}
        for item in (value if isinstance(value, list) else [value])
        for word in (names_.get(key, f"--{key}"), item)
    ]
    printed = start("paths", asked["from"], asked["to"], "--format", "json", "--limit", "0", *options).document
    answered = page.evaluate(ANSWERED, [{**OPEN, **asked}])[0]
    for key in ("verdict", "mechanism", "decided_by"):
        assert answered[key] == printed[key]
    assert (answered["direct"] or {"findings": []})["findings"] == [finding["id"] for finding in printed["direct"]]
    keys = ("nodes", "kind", "sign", "match", "contested", "chimera", "speculative", "counted")
    paths = [{key: path[key] for key in keys} for path in answered["paths"]]
    assert paths == [{key: path[key] for key in keys} for path in printed["paths"]]
    assert page.get_attribute("#verdict", "data-verdict") == printed["verdict"]
    if page.locator("#more-paths").count():
        page.click("#more-paths")
    listed = page.locator("[data-path]").evaluate_all("all => all.map(({ dataset }) => [dataset.path, dataset.sign])")
    assert listed == [[">".join(path["nodes"]), path["sign"]] for path in printed["paths"]]
    assert listed
