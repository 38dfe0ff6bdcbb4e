"""The static figure: well formed, escaped, and every path of it told apart without colour."""

from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest

import oxygraph as ox
from build import finding, graph_of, structure
from oxygraph.evidence.records import Node
from oxygraph.evidence.signs import Sign
from oxygraph.report.looks import SIGN_COLOURS
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
    """Printed in grey, they are still seven, with that of structure."""
    steps = {
        "a": {Sign.PLUS},
        "m1": {Sign.MINUS},
        "m2": {Sign.NULL},
        "m3": {Sign.UNKNOWN},
        "m4": {Sign.PLUS, Sign.MINUS},
        "m5": {Sign.PLUS, Sign.NULL},
        "z": set(),
    }
    edges = [
        finding(f"{start}-{sign.effect}", start, end, sign.effect)
        for (start, signs), (end, _) in pairwise(steps.items())
        for sign in signs
    ]
    graph = graph_of(*edges, structure("whole", "z", "of-z", "subclass_of"))
    found = ox.answer(graph, "a", "of-z", max_hops=7)
    drawn = set(found.paths[0].signs)
    assert drawn == set(Sign)
    tree = ET.fromstring(answer_svg(graph, found))
    lines = [(line.get("stroke-dasharray"), line.get("marker-end")) for line in tree.iter(f"{SVG}line")]
    assert len(set(lines)) == len(lines) == len(drawn)
    ends = {f"url(#{marker.get('id')})" for marker in tree.iter(f"{SVG}marker")}
    assert {end for _, end in lines if end} <= ends


@pytest.mark.parametrize("sign", list(Sign))
def test_a_path_of_any_sign_is_drawn_in_its_colour(sign: Sign) -> None:
    """None is left out of the table of colours, which pictures and files of other tools share."""
    graph = graph_of(finding("e1", "a", "m"), finding("e2", "m", "z"))
    found = ox.answer(graph, "a", "z")
    found.paths[0].sign = sign
    first = next(ET.fromstring(answer_svg(graph, found)).iter(f"{SVG}text"))
    assert (first.text, first.get("fill")) == (sign.arrow, SIGN_COLOURS[sign])


def test_what_oxytocin_does_to_anything_is_drawn(graph: ox.EvidenceGraph) -> None:
    """A notebook shows the picture beside the page, whatever the curated graph answers."""
    targets = [node for node in graph.nodes if node != "oxytocin"]
    found = [ox.answer(graph, "oxytocin", target) for target in targets]
    signs = {sign for answer in found for path in answer.paths[:6] if path.counted for sign in path.signs}
    assert Sign.MIXED in signs
    for answer in found:
        ET.fromstring(answer_svg(graph, answer))


def test_a_notebook_shows_the_page_and_the_picture(graph: ox.EvidenceGraph) -> None:
    """Of a question on which two trials disagree, one of them with a null."""
    shown = ox.page(graph, "oxytocin", "alcohol-withdrawal")._repr_mimebundle_()
    assert "url(#mixed)" in shown["image/svg+xml"]
    assert shown["text/html"].startswith("<iframe")


def test_an_answer_without_a_path_is_an_empty_figure() -> None:
    """Not an error: the answer says in words that there is none."""
    graph = graph_of(finding("e1", "a", "z"))
    assert not list(ET.fromstring(answer_svg(graph, ox.answer(graph, "a", "z"))).iter(f"{SVG}line"))
