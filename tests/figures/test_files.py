"""Figures as files and in notebooks: SVG that is safe, PNG and PDF of the same, and errors that say what is missing."""

import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pypdfium2
import pytest

import oxygraph as ox
from build import graph_of, up
from drawn import HOSTILE, small_graph
from oxygraph.evidence.records import Node
from oxygraph.figures.files import check_letters, file_of
from oxygraph.figures.plot import KINDS, plot
from oxygraph.figures.scene import COLOURS, Group, Line, Rect, Scene, Text
from oxygraph.figures.svg import svg_of

SVG = "{http://www.w3.org/2000/svg}"
OF_PAIRS = [kind for kind in KINDS if kind != "brain"]
ALLOWED = {"svg", "title", "desc", "style", "g", "a", "rect", "line", "polygon", "polyline", "circle", "path", "text"}


@pytest.fixture(scope="module")
def figure() -> ox.Figure:
    """The harvest plot of the small graph."""
    return ox.plot("harvest", small_graph(), "drug", "ill")


@pytest.mark.parametrize("kind", OF_PAIRS)
def test_a_hostile_name_stays_a_name(kind: str) -> None:
    """Markup, and marks that turn text around: the picture is well formed and runs nothing."""
    nodes = [Node("a", "Process", HOSTILE), Node("m", "Process", f"m{HOSTILE}"), Node("z", "Process", f"z{HOSTILE}")]
    sized = up("3", "a", "z", effect_size=1.0, effect_metric="cohens_d", population=("adults",), statement=HOSTILE)
    graph = graph_of(up("1", "a", "m", statement=HOSTILE), up("2", "m", "z"), sized, nodes=nodes)
    svg = plot(kind, graph, "a", "z").svg
    tree = ET.fromstring(svg)
    assert {element.tag.removeprefix(SVG) for element in tree.iter()} <= ALLOWED
    assert not [name for element in tree.iter() for name in element.attrib if name.lower().startswith("on")]
    assert "\u202e" not in svg


def test_what_xml_cannot_hold_is_replaced() -> None:
    """No file of the graph could hold it, but a scene may be made by anybody."""
    svg = svg_of(Scene(9, 9, "en", "t\x00", "d\x1b", (Group((Text(1, 5, "a\x07\tb\ud800"),), "\x0b", name="\x01"),), 1))
    assert ET.fromstring(svg.encode()).find(f".//{SVG}text").text == "a\ufffd b\ufffd"  # type: ignore[union-attr]


@pytest.mark.parametrize("kind", OF_PAIRS)
def test_a_picture_is_named_and_described_and_asks_for_nothing(graph: ox.EvidenceGraph, kind: str) -> None:
    """Title and description for who cannot see it; text as text; no address but those that a reader may click."""
    svg = ox.plot(kind, graph, "oxytocin", "amygdala").svg
    tree = ET.fromstring(svg)
    assert tree.get("role") == "img"
    assert [element.tag.removeprefix(SVG) for element in tree][:2] == ["title", "desc"]
    assert all(element.text for element in list(tree)[:2])
    assert list(tree.iter(f"{SVG}text"))
    assert "url(" not in svg
    assert "@import" not in svg
    hrefs = [element.get("href", "") for element in tree.iter(f"{SVG}a")]
    assert all(href.startswith("https://") for href in hrefs)
    assert {element.tag for element in tree.iter() if element.get("href")} <= {f"{SVG}a"}


def test_only_addresses_of_the_web_become_links() -> None:
    """Whatever a file calls a DOI."""
    marks = (
        Group((Line(0, 0, 1, 1),), href="javascript:alert(1)"),
        Group((Line(0, 0, 1, 1),), href="https://x.example/"),
    )
    svg = svg_of(Scene(9, 9, "en", "t", "d", marks, 1))
    assert "javascript" not in svg
    assert svg.count("<a ") == 1


def test_dark_paper_has_a_colour_for_every_name() -> None:
    """And each is put in by a rule; a renderer without rules has the light ones."""
    svg = svg_of(Scene(9, 9, "en", "t", "d", (Rect(0, 0, 5, 5, fill="plus"), Text(1, 5, "x")), 1))
    assert "prefers-color-scheme:dark" in svg
    assert all(f".oxf-{name}{{fill:{dark}}}" in svg for name, (_, dark) in COLOURS.items())
    assert f'fill="{COLOURS["plus"][0]}"' in svg
    assert "<style>" not in svg_of(Scene(9, 9, "en", "t", "d", (), 0), dark=False)


def test_colours_of_text_can_be_read_on_their_paper() -> None:
    """At least 4.5 to 1, light and dark, on the page and on a band."""

    def light(colour: str) -> float:
        parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
        linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    for theme in (0, 1):
        for paper in ("paper", "band"):
            for name in ("ink", "muted", "plus", "minus", "null", "mixed"):
                one, other = sorted((light(COLOURS[name][theme]), light(COLOURS[paper][theme])))
                assert (other + 0.05) / (one + 0.05) >= (4.5 if name in {"ink", "muted"} else 4), (name, paper, theme)


def test_hatching_stays_in_its_rectangle() -> None:
    """Lines are cut at the edges; no pattern that several pictures of a page would share."""
    svg = svg_of(
        Scene(99, 99, "en", "t", "d", (Rect(10, 20, 15, 40, hatch="plus"), Rect(50, 20, 40, 7, hatch="null")), 1)
    )
    paths = [element.get("d", "") for element in ET.fromstring(svg).iter(f"{SVG}path")]
    assert len(paths) == 2
    for path, (left, top, right, bottom) in zip(paths, [(10, 20, 25, 60), (50, 20, 90, 27)], strict=True):
        points = [tuple(map(float, point.split(" "))) for point in path.replace("L", "M").split("M")[1:]]
        assert len(points) > 4
        assert all(left <= x <= right and top <= y <= bottom for x, y in points)


def test_a_notebook_shows_the_picture(figure: ox.Figure) -> None:
    """As SVG, and as HTML no wider than the cell."""
    assert figure._repr_svg_() == figure.svg
    assert figure.svg.partition("<svg ")[2][:40] in figure._repr_html_()
    assert "max-width:100%" in figure._repr_html_()
    assert repr(figure) == "<Figure: Studies of the drug → the illness, by sex, 7 drawn>"


def test_a_figure_is_saved_as_svg_png_and_pdf(figure: ox.Figure, tmp_path: Path) -> None:
    """By the ending of the name, in whatever case; the same figure is the same file."""
    begins = {"svg": b"<svg ", "PNG": b"\x89PNG", "pdf": b"%PDF-"}
    for ending, beginning in begins.items():
        path = figure.save(tmp_path / "new folder" / f"figure.{ending}")
        assert path.read_bytes().startswith(beginning)
        assert path.read_bytes() == file_of(figure.scene, ending.lower())


def test_chinese_letters_are_in_the_pdf() -> None:
    """As letters, to be read and searched, and not as shapes or boxes."""
    made = file_of(ox.plot("ladder", small_graph(), "药", "病", lang="zh").scene, "pdf")
    text = pypdfium2.PdfDocument(made)[0].get_textpage().get_text_range()
    assert "问题：药 → 病" in text
    assert "逐步作用" in text


def test_a_missing_chinese_font_is_said_and_not_drawn_as_boxes() -> None:
    """A picture in English needs none."""
    english = ox.plot("ladder", small_graph(), "drug", "ill").scene
    chinese = ox.plot("ladder", small_graph(), "drug", "ill", lang="zh").scene
    check_letters(english, ["DejaVu Sans"])
    check_letters(chinese, ["DejaVu Sans", "Noto Sans CJK SC"])
    with pytest.raises(ox.FigureError, match="no font with Chinese letters"):
        check_letters(chinese, ["DejaVu Sans"])


def test_without_the_extra_png_and_pdf_say_how_to_get_it(
    figure: ox.Figure, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And SVG needs nothing."""
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(ox.FigureError, match=r"pip install 'oxygraph\[figures\]'"):
        figure.save(tmp_path / "figure.pdf")
    assert list(tmp_path.iterdir()) == []
    figure.save(tmp_path / "figure.svg")


def test_outlines_have_their_licence_beside_them() -> None:
    """They are others' work."""
    folder = Path(ox.figures.plot.__file__).parent  # type: ignore[attr-defined]  # the package, imported above
    assert "The nilearn developers" in (folder / "LICENSE-outlines").read_text(encoding="utf-8")


def test_questions_that_no_figure_answers_are_refused(graph: ox.EvidenceGraph, tmp_path: Path) -> None:
    """Each with what would be right."""
    with pytest.raises(ox.QuestionError, match=r"no figure is called 'harvset'.* Did you mean harvest"):
        ox.plot("harvset", graph, "oxytocin", "ptsd")
    with pytest.raises(ox.QuestionError, match="a ladder needs a target"):
        ox.plot("ladder", graph, "oxytocin")
    with pytest.raises(ox.QuestionError, match="a brain shows all regions"):
        ox.plot("brain", graph, "oxytocin", "ptsd")
    with pytest.raises(ox.UnknownNameError, match="no sex is called"):
        ox.plot("gaps", graph, "oxytocin", sex="woman-like")
    with pytest.raises(ox.QuestionError, match=r"a figure groups by sex, .* not by colour"):
        ox.plot("harvest", graph, "oxytocin", "ptsd", by="colour")
    with pytest.raises(ox.QuestionError, match="gaps are mapped by population, species, sex, dose, not by route"):
        ox.plot("gaps", graph, by="route")
    with pytest.raises(ox.UnknownNameError, match="no node is called"):
        ox.plot("ladder", graph, "oxytocin", "xyzzy")
    with pytest.raises(ox.QuestionError, match=r"ends in \.svg, \.png, \.pdf"):
        ox.plot("ladder", graph, "oxytocin", "ptsd").save(tmp_path / "figure.gif")


@pytest.mark.parametrize("kind", ["ladder", "harvest"])
def test_an_answer_without_evidence_is_a_figure_that_says_so(kind: str) -> None:
    """Not an error: in a notebook it stands where the picture would."""
    graph = graph_of(up("e", "a", "m"), nodes=[Node("z", "Process", "the z")])
    scene = ox.plot(kind, graph, "a", "z").scene
    assert scene.drawn == 0
    assert any("Nothing to draw" in text.text for text in scene.texts())
