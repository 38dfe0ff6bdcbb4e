"""Colours can be seen and read, and nothing hangs on them alone: dash, end, width and lightness say it again.

Each screen was also looked at as Chromium shows it to eyes without red, without green and without colour.
"""

from pathlib import Path

import pytest

from browser import Visitor
from each import each
from pages import COMPARE, PICKED, QUESTION, changed, look, open_page


def channel(value: int) -> float:
    """One channel of a colour, as light."""
    share = value / 255
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)


def contrast(one: str, other: str) -> float:
    """The contrast of two colours written `#rrggbb`, as WCAG reckons it."""
    lights = sorted(
        0.2126 * channel(int(text[1:3], 16))
        + 0.7152 * channel(int(text[3:5], 16))
        + 0.0722 * channel(int(text[5:], 16))
        for text in (one, other)
    )
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def test_contrast_is_reckoned_right() -> None:
    """Black on white is 21, a colour on itself 1, and the grey that just passes on white passes."""
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#7a3fa0", "#7a3fa0") == 1
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_colour_of_the_style_that_is_text_can_be_read(visitor: Visitor, page_file: Path, theme: str) -> None:
    """At least 4.5:1 on every ground it may stand on; the borders of controls at least 3:1."""
    page = open_page(visitor, page_file, f"{QUESTION}&theme={theme}")

    def colour(name: str) -> str:
        text: str = page.evaluate(
            "(name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim()", name
        )
        return text

    for text in ("text", "soft", "accent", "warn", "up", "down", "null"):
        for ground in ("paper", "panel"):
            assert contrast(colour(text), colour(ground)) >= 4.5, f"{text} on {ground}"
    assert contrast(colour("warn"), colour("warn-paper")) >= 4.5
    assert contrast(colour("on-accent"), colour("accent")) >= 4.5
    assert contrast(colour("soft"), colour("panel")) >= 3


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("fragment", [QUESTION, f"{QUESTION}&sex=female", COMPARE, PICKED])
def test_what_the_map_is_drawn_with_can_be_seen(visitor: Visitor, page_file: Path, fragment: str, theme: str) -> None:
    """Labels 4.5:1, also of what is not picked; lines, lighter ones too, and the rims of marks 3:1.

    Lines and marks beside a picked path are faded on purpose, and are left out.
    """
    page = open_page(visitor, page_file, f"{fragment}&theme={theme}")
    colours = look(page, "it.picture.colours")
    paper = colours["paper"]
    assert contrast(colours["text"], paper) >= 4.5
    for node in each(look(page, "it.picture.nodes.map((node) => ({...node, ink: it.map.labelColour(node)}))")):
        assert contrast(node["ink"], paper) >= 4.5, node["id"]
    lines = (
        "it.picture.lines.filter((line) => !line.faded).map((line) => ({ ink: it.map.inkOf(line), light: line.light }))"
    )
    for line in each(look(page, lines)):
        assert contrast(line["ink"], paper) >= 3, line
    for mark in each(look(page, "it.picture.nodes.filter((node) => !node.faded).map((node) => it.map.visNode(node))")):
        assert contrast(mark["color"]["border"], paper) >= 3, mark["id"]
    assert contrast(colours["badge"], paper) >= 3


SIGNS = ("+", "-", "0", "?", "=", "mixed", "conflicting")


def test_a_sign_is_told_without_colour(visitor: Visitor, page_file: Path) -> None:
    """Dash and end differ for every sign, on the map as in its legend; the legend also says it in words."""
    page = open_page(visitor, page_file, QUESTION)
    drawn: list[tuple[str, str]] = []
    for end in ("ptsd", "anxiety", "amygdala", "trust"):
        changed(page, **{"from": "oxytocin", "to": end})
        drawn += look(
            page, "it.picture.lines.map((line) => [line.sign, JSON.stringify([line.dash, line.end, line.width > 1])])"
        )
    ways = {sign: {way for other, way in drawn if other == sign} for sign in SIGNS}
    assert all(ways.values()), "a sign is missing from the map"
    one_way = {sign: next(iter(sorted(found))).rsplit(",", 1)[0] for sign, found in ways.items()}
    thick = {sign: {way.endswith("true]") for way in found} for sign, found in ways.items()}
    assert thick["="] == {False}
    assert thick["+"] == {True}
    assert len({(way, thick[sign] == {True}) for sign, way in one_way.items()}) == 7
    assert len({sign for sign, _ in drawn}) == 7


def test_compatible_is_told_from_asserted_without_colour(visitor: Visitor, page_file: Path) -> None:
    """A lighter line is also thinner than the same line asserted."""
    page = open_page(visitor, page_file, f"{QUESTION}&sex=female")
    lines = look(
        page,
        "it.picture.lines.filter((line) => line.sign !== '=').map((line) => [line.light, line.ids.length, line.width])",
    )
    light = {count: width for is_light, count, width in lines if is_light}
    full = {count: width for is_light, count, width in lines if not is_light}
    both = light.keys() & full.keys()
    assert both
    assert all(light[count] < full[count] for count in both)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_more_and_less_differ_in_lightness_too(visitor: Visitor, page_file: Path, theme: str) -> None:
    """In the light of two greys, half again as bright; so that a long line need not be followed to its end."""
    page = open_page(visitor, page_file, f"{QUESTION}&theme={theme}")
    colours = look(page, "it.picture.colours")
    assert contrast(colours["+"], colours["-"]) >= 1.5


def test_the_legend_draws_each_line_with_its_dash_and_its_end(visitor: Visitor, page_file: Path) -> None:
    """No two samples are the same once their colours are taken away; structure is a plain thin line without an end."""
    page = open_page(visitor, page_file)
    samples = page.locator("#line-legend svg:not(.swatch)").evaluate_all(
        "(all) => all.map((one) => one.innerHTML.replace(/#[0-9a-f]{6}/g, ''))"
    )
    assert len(samples) > 5
    assert len(set(samples)) == len(samples)


@pytest.mark.parametrize(
    "fragment",
    [
        QUESTION,
        f"{QUESTION}&layers=review&sex=male",
        f"{QUESTION}&tab=evidence&pick=pair%3Aoxytocin%3Eamygdala",
        "from=oxytocin&to=amygdala",
        COMPARE,
    ],
)
def test_the_legend_lists_what_is_drawn_and_nothing_else(visitor: Visitor, page_file: Path, fragment: str) -> None:
    """Signs of lines, categories of marks, badges, light lines; on the screen and in a file."""
    page = open_page(visitor, page_file, fragment)
    legend = page.locator("#line-legend li").all_inner_texts()
    signs = set(look(page, "it.picture.lines.map((line) => line.sign)"))
    words = {"+": "increases", "-": "decreases", "0": "no effect found", "?": "no direction given"}
    words |= {"conflicting": "conflicting", "mixed": "mixed", "=": "part of, kind of, projects to …"}
    listed = {sign for sign, word in words.items() if any(text.endswith(f" {word}") for text in legend)}
    assert listed == signs
    marks = look(page, "[...new Set(it.picture.nodes.map((node) => it.graph.nodes.get(node.id).category))]")
    assert page.locator("#line-legend .swatch").count() == len(marks)
    notes = {
        "thinner and lighter": look(page, "it.picture.lines.some((line) => line.light)"),
        "⇅ ∅": look(page, "it.picture.badges.length > 0"),
    }
    for note, drawn in notes.items():
        assert any(note in text for text in legend) == drawn
    picture = look(page, "it.taken()")
    assert all(text.strip() in picture for text in legend)
