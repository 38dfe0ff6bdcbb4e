"""Every view of the page for every eye, ear and window: axe-core, widths of screens, colours not all eyes tell apart.

What a screen reader is given was read through once, whole; what was mended of it is held here.
"""

import math
from itertools import combinations
from typing import Any

import pytest
from playwright.sync_api import Page

from browser import axe
from oxygraph.evidence.signs import Sign
from oxygraph.figures.glyphs import COLOUR_OF, glyph
from oxygraph.figures.scene import COLOURS
from pages import changed, settled

PAIR = {"from": "oxytocin", "to": "negative-symptoms"}
"""A question whose pair has sizes of effect, so that there is a forest plot."""

QUESTION = {"from": "oxytocin", "to": "ptsd", "pick": "path:oxytocin>amygdala>ptsd"}
STAGES = ("ladder", "brain", "harvest", "forest", "map", "table")
TABS: dict[str, dict[str, Any]] = {
    "answer": {},
    "evidence": {"sex": "female"},
    "conflicts": {},
    "compare": {"by": "sex", "a": "female", "b": "male"},
}


def opened(page: Page, **part: Any) -> None:
    """Bring the page to a state, with everything that opens and closes open, but the menu that lies on the rest."""
    changed(page, **part)
    page.evaluate("document.querySelectorAll('details:not(#share)').forEach((one) => { one.open = true; })")
    settled(page)


# --- axe-core ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("view", [*STAGES, "gaps"])
def test_axe_finds_nothing_in_any_view(page: Page, view: str, theme: str) -> None:
    """Seven views, both themes."""
    opened(page, **PAIR, view=view, theme=theme)
    assert axe(page) == {}


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("tab", [*TABS, "papers"])
def test_axe_finds_nothing_in_any_panel(page: Page, tab: str, theme: str) -> None:
    """Five panels, both themes, in Chinese."""
    opened(page, **QUESTION, **TABS.get(tab, {}), tab=tab, view="ladder", theme=theme, lang="zh")
    assert axe(page) == {}


# --- windows ----------------------------------------------------------------------------------------------------------

# Texts that something cuts, or that reach out of their button or out of the window. A figure scrolls in its own region,
# and the small harvest plot at the head of evidence shows its rows on purpose.
CUT = """() => {
  const cut = [];
  const clips = new Map();
  const clipOf = (element) => {
    if (!clips.has(element)) {
      const { overflowX, overflowY } = getComputedStyle(element);
      const [x, y] = [overflowX, overflowY].map((style) => ["hidden", "clip"].includes(style));
      const held = x || element.matches("button, th, td, li");
      clips.set(element, held || y ? { x: held, y, box: element.getBoundingClientRect() } : null);
    }
    return clips.get(element);
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement: own } = texts.currentNode;
    if (!data.trim() || own.closest(".unseen, .skip, .thumb, #live, option") || !own.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    const text = range.getBoundingClientRect();
    for (let up = own; up && up !== document.body; up = up.parentElement) {
      const clip = clipOf(up);
      const wide = clip?.x && (text.right > clip.box.right + 1 || text.left < clip.box.left - 1);
      const high = clip?.y && (text.bottom > clip.box.bottom + 1 || text.top < clip.box.top - 1);
      if (wide || high) cut.push(`${data} in ${up.id || up.tagName}`);
    }
    if (!own.closest("#figure, #table") && (text.right > innerWidth + 1 || text.left < -1)) cut.push(data);
  }
  for (const field of document.querySelectorAll("input[type=text], input[type=search]"))
    if (field.checkVisibility() && field.scrollWidth > field.clientWidth + 1) cut.push(field.value);
  return cut;
}"""


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("width", [390, 768, 1024, 1440, 1920])
def test_nothing_is_cut_or_wider_than_the_window(page: Page, width: int, lang: str) -> None:
    """Each view and each panel, everything unfolded; the names of the two ends are read whole in their fields."""
    page.set_viewport_size({"width": width, "height": 900})
    for view, tab in [*((view, "answer") for view in STAGES), *(("ladder", tab) for tab in TABS)]:
        opened(page, **QUESTION, **TABS[tab], view=view, tab=tab, lang=lang)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, (view, tab)
        assert page.evaluate(CUT) == [], (view, tab)
    page.set_viewport_size({"width": 1440, "height": 900})


# An ASCII colon or semicolon after a Chinese letter; names of papers, ids and addresses have their own.
HALF = """() => {
  const found = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const own = texts.currentNode.parentElement;
    if (own.closest("script, code, [hidden]")) continue;
    const told = texts.currentNode.data.matchAll(/.{0,12}[\\u3400-\\u9fff）”][:;] ?.{0,12}/gu);
    found.push(...Array.from(told, ([text]) => text));
  }
  return found;
}"""


def test_chinese_is_written_with_chinese_stops(page: Page) -> None:
    """In every view and panel: a colon between a head and what it says is no Latin one."""
    for view, tab in [*((view, "answer") for view in (*STAGES, "gaps")), *(("ladder", tab) for tab in TABS)]:
        opened(page, **QUESTION, **TABS[tab], view=view, tab=tab, lang="zh")
        assert page.evaluate(HALF) == [], (view, tab)


# --- eyes -------------------------------------------------------------------------------------------------------------

# How lights mix for an eye without one kind of cone: Machado, Oliveira & Fernandes 2009, doi:10.1109/TVCG.2009.113.
EYES: dict[str, tuple[tuple[float, ...], ...]] = {
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
}
TO_XYZ = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
WHITE = (0.9505, 1.0, 1.089)


def mixed(matrix: tuple[tuple[float, ...], ...], lights: list[float]) -> list[float]:
    """A matrix times a column."""
    return [sum(share * light for share, light in zip(row, lights, strict=True)) for row in matrix]


def lab(colour: str, eye: str) -> list[float]:
    """How a colour `#rrggbb` looks to an eye, in the coordinates of CIELAB, in which distances are how different."""
    shares = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    lights = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    seen = [min(1.0, max(0.0, light)) for light in mixed(EYES[eye], lights)]
    roots = [
        part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116
        for part in (value / white for value, white in zip(mixed(TO_XYZ, seen), WHITE, strict=True))
    ]
    return [116 * roots[1] - 16, 500 * (roots[0] - roots[1]), 200 * (roots[1] - roots[2])]


def difference(one: str, other: str, eye: str) -> float:
    """How different two colours are to an eye: 2.3 is just seen, black and white are 100 apart."""
    return math.dist(lab(one, eye), lab(other, eye))


def test_differences_are_reckoned_right() -> None:
    """Black and white are 100 apart to every eye; red and green, far apart to most, are near for some."""
    assert all(difference("#000000", "#ffffff", eye) == pytest.approx(100, abs=0.5) for eye in EYES)
    assert difference("#b03030", "#6b6b00", "deuteranopia") < 15


@pytest.mark.parametrize("paper", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize("eye", EYES)
def test_what_colour_alone_tells_is_told_to_every_eye(eye: str, paper: int) -> None:
    """The sectors of a disc of the brain: more, less, nothing. Amber only repeats what a shape says."""
    told = [COLOURS[COLOUR_OF[sign]][paper] for sign in (Sign.PLUS, Sign.MINUS, Sign.NULL)]
    assert all(difference(one, other, eye) > 25 for one, other in combinations(told, 2))


def test_every_sign_has_a_shape_of_its_own() -> None:
    """So that none needs its colour, as on a copy in black and white."""
    shapes = {sign: repr(glyph(sign, 0, 0)).replace(COLOUR_OF[sign], "") for sign in COLOUR_OF}
    assert len(set(shapes.values())) == len(shapes)


# --- ears -------------------------------------------------------------------------------------------------------------


def heard(page: Page) -> list[tuple[str, str, str]]:
    """Role, name and description of all that a screen reader is given, in its order."""
    session = page.context.new_cdp_session(page)
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    session.detach()
    told = [node for node in nodes if not node["ignored"]]

    def said(node: dict[str, Any], key: str) -> str:
        return str(node.get(key, {}).get("value", ""))

    return [(said(node, "role"), said(node, "name"), said(node, "description")) for node in told]


CONTROLS = {"button", "checkbox", "combobox", "link", "radio", "tab", "textbox", "searchbox", "application"}


@pytest.mark.parametrize("view", STAGES)
def test_every_control_has_a_name_that_is_not_read_twice(page: Page, view: str) -> None:
    """A row is called by its way, a bar by its study; what their findings say describes them."""
    opened(page, **PAIR, view=view)
    controls = [(role, name, more) for role, name, more in heard(page) if role in CONTROLS]
    assert len(controls) > 30
    for role, name, more in controls:
        assert name.strip(), role
        assert name != more, f"{name} is read twice"
        assert not more or len(name) < 200, name


def test_words_beside_each_other_are_heard_apart(page: Page) -> None:
    """What a mark means is not joined to the name that follows it."""
    opened(page, **{"from": "oxytocin", "to": "ptsd"}, view="ladder")
    marked = [name for role, name, _ in heard(page) if role == "button" and "Review and paper differ" in name]
    assert marked
    assert all("\u00a0(Review and paper differ)\u00a0" in name for name in marked)


def test_a_region_is_heard_once_in_a_part_of_the_brain(page: Page) -> None:
    """In the list, not in each of three directions."""
    opened(page, **{"from": "oxytocin", "to": "ptsd"}, view="brain")
    names = [name for role, name, _ in heard(page) if role == "button" and name.startswith("amygdala,")]
    assert len(names) == len(set(names))
    assert {"amygdala, female", "amygdala, male"} <= set(names)


def test_a_bar_says_what_it_found_and_in_whom_and_a_row_its_way_once(page: Page) -> None:
    """What the eye reads from column, row and head is heard with each; the middle is called by what it shows."""
    opened(page, **{"from": "oxytocin", "to": "ptsd"}, view="harvest")
    told = heard(page)
    assert any(role == "button" and name.endswith(", decreases, female") for role, name, _ in told)
    assert ("region", "Harvest plot") in {(role, name) for role, name, _ in told}
    opened(page, **{"from": "oxytocin", "to": "ptsd"}, view="ladder")
    rows = [(name, more) for role, name, more in heard(page) if role == "button" and name.startswith("oxytocin → ")]
    assert len(rows) > 20
    assert all(". oxytocin → " in name for name, _ in rows)
    assert all("together: " in name or "nothing counted" in name for name, _ in rows)
    assert not any(more for _, more in rows)


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", ("increases 1", "untested: no finding that may count reports it")),
        ("zh", ("升高 1", "未检验：没有可计入的结果报告它")),
    ],
)
def test_a_cell_is_heard_in_words_and_its_findings_are_not_its_name(
    page: Page, lang: str, words: tuple[str, str]
) -> None:
    """Of the matrix and of the map of gaps: whose it is and what was found, in words and not as shapes."""
    opened(page, **QUESTION, view="gaps", lang=lang)
    cells = heard_of(page, "cell")
    assert any(name.endswith(f" · {words[1]}") for name, _ in cells)
    assert all(len(name) < 120 for name, _ in cells)
    assert all(not more or not more.startswith(name[:20]) for name, more in cells)
    assert any(len(more) > 100 for _, more in cells)
    opened(page, **{"from": "oxytocin", "to": "ptsd"}, view="map", extent="all", lang=lang)
    blocks = heard_of(page, "block")
    assert any(words[0] in name for name, _ in blocks)
    assert not [name for name, _ in blocks if set(name) & set("▲▼∅?")]
    assert not any(more for _, more in blocks)


def heard_of(page: Page, kind: str) -> list[tuple[str, str]]:
    """Name and description of each part of a figure that is of a kind."""
    parts = page.locator(f'#figure [data-name^="{kind} "]')
    names = {label.replace("\n", " ") for part in parts.all() if (label := part.get_attribute("aria-label"))}
    found = [(name, more) for role, name, more in heard(page) if role == "button" and name in names]
    assert len(found) == parts.count() > 20
    return found


@pytest.mark.parametrize("width", [390, 1024, 1440])
def test_no_column_of_the_table_is_as_narrow_as_a_letter(page: Page, width: int) -> None:
    """Chinese may be broken after any letter: a sign stays beside its word, and a reason is no tower."""
    page.set_viewport_size({"width": width, "height": 900})
    opened(page, **{"from": "oxytocin", "to": "ptsd"}, view="table", lang="zh")
    lines = page.evaluate(
        """() => [...document.querySelectorAll("#table thead button, #table tbody td:nth-child(2)")]
          .filter((one) => one.checkVisibility()).slice(0, 60).map((one) => {
            const range = document.createRange();
            range.selectNodeContents(one);
            const tops = [...range.getClientRects()].filter(({ width }) => width > 1).map(({ bottom }) => bottom);
            return [one.textContent, Math.max(...tops) - Math.min(...tops)];
          })"""
    )
    page.set_viewport_size({"width": 1440, "height": 900})
    assert len(lines) == 60
    assert [text for text, high in lines if high > 10] == []
