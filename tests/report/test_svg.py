"""The static figure: well formed, escaped, and every path of it told apart without colour."""

from xml.etree import ElementTree as ET

import pytest

import oxygraph as ox
from build import finding, graph_of
from oxygraph.evidence.records import Node
from oxygraph.report.svg import answer_svg

SVG = "{http://www.w3.org/2000/svg}"


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("sex", ["male", "female"])
def test_the_figure_shows_the_circuit_of_the_sex_asked_for(graph: ox.EvidenceGraph, sex: str, lang: str) -> None:
    """The women's circuit is not in the men's figure."""
    figure = answer_svg(graph, ox.answer(graph, "oxytocin", "ptsd", sex=sex), lang=lang)
    text = "".join("".join(element.itertext()) for element in ET.fromstring(figure).iter(f"{SVG}text"))
    nodes = {"male": graph.nodes["vmpfc-cem-control"], "female": graph.nodes["dacc-bla-processing"]}
    named = {sex: node.name if lang == "en" else node.name_zh for sex, node in nodes.items()}
    assert begun(named[sex]) in text
    assert begun(named["female" if sex == "male" else "male"]) not in text
    assert "[38]" in text


def begun(name: str) -> str:
    """As much of a long name as fits a line of the figure."""
    return name[:8]


def test_names_cannot_break_out_of_the_figure() -> None:
    """Markup in a name stays text."""
    hostile = '</text><script>alert(1)</script>"&'
    nodes = [Node("a", "Process", hostile), Node("m", "Process", "m" * 200), Node("z", "Process", "z")]
    graph = graph_of(finding("e1", "a", "m"), finding("e2", "m", "z"), nodes=nodes)
    tree = ET.fromstring(answer_svg(graph, ox.answer(graph, "a", "z")))
    assert not list(tree.iter(f"{SVG}script"))


def test_each_sign_has_a_dash_or_an_end_of_its_own() -> None:
    """Printed in grey, the signs are still five."""
    edges = [
        finding("up", "a", "m1", "increases"),
        finding("down", "m1", "m2", "decreases"),
        finding("null", "m2", "m3", "no_effect"),
        finding("unclear", "m3", "z", "unclear"),
    ]
    graph = graph_of(*edges)
    tree = ET.fromstring(answer_svg(graph, ox.answer(graph, "a", "z")))
    lines = [(line.get("stroke-dasharray"), line.get("marker-end")) for line in tree.iter(f"{SVG}line")]
    assert len(set(lines)) == len(lines) == 4


def test_an_answer_without_a_path_is_an_empty_figure() -> None:
    """Not an error: the answer says in words that there is none."""
    graph = graph_of(finding("e1", "a", "z"))
    assert not list(ET.fromstring(answer_svg(graph, ox.answer(graph, "a", "z"))).iter(f"{SVG}line"))
