"""The page fetches nothing, runs nothing but itself, and shows any text as text."""

import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import cycle
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from playwright.sync_api import Browser, Page

import oxygraph as ox
from browser import Visitor
from build import finding
from each import each
from oxygraph.evidence.records import ContextTag, Discrepancy, Node, Reference
from oxygraph.evidence.vocabulary import DISCREPANCIES, names
from pages import OPEN, changed, look, open_page, shared_page, state, written
from program import start

# --- one file ---------------------------------------------------------------------------------------------------------


class Elements(HTMLParser):
    """Every element of a page as it is written, with its attributes; what is inside scripts is no element."""

    def __init__(self, html: str) -> None:
        """Read the whole page."""
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note it."""
        self.found.append((tag, dict(attrs)))


def test_the_page_is_one_small_file_that_names_no_other(page_file: Path) -> None:
    """At most 900 kB; no link, frame or picture, no address that a browser would load, no script from elsewhere."""
    html = page_file.read_text("utf-8")
    assert len(html.encode()) <= 900_000
    elements = Elements(html).found
    assert {tag for tag, _ in elements} & {"link", "base", "iframe", "img", "object", "embed", "form", "video"} == set()
    assert [attributes for _, attributes in elements if "src" in attributes or "srcset" in attributes] == []
    assert [attributes["href"] for _, attributes in elements if "href" in attributes] == ["#panel-body"]
    assert [name for _, attributes in elements for name in attributes if name.startswith("on")] == []
    assert not re.search(r"@import|url\(", html[html.index("<style>") : html.index("</style>")])


def test_the_policy_of_the_page_lets_only_its_own_texts_run(page_file: Path) -> None:
    """Nothing by default, and no `unsafe-` word anywhere."""
    policies = [
        dict(part.strip().split(" ", 1) for part in (attributes["content"] or "").split(";"))
        for _, attributes in Elements(page_file.read_text("utf-8")).found
        if attributes.get("http-equiv") == "Content-Security-Policy"
    ]
    assert len(policies) == 1
    assert policies[0]["default-src"] == "'none'"
    assert policies[0].keys() == {"default-src", "script-src", "style-src", "img-src", "base-uri", "form-action"}
    for directive in ("script-src", "style-src"):
        assert all(re.fullmatch(r"'sha256-[\w+/]{43}='", word) for word in policies[0][directive].split())
    assert policies[0]["img-src"] == "data: blob:"
    assert policies[0]["base-uri"] == policies[0]["form-action"] == "'none'"


def test_the_page_asks_for_nothing_whatever_is_done_with_it(visitor: Visitor, page_file: Path) -> None:
    """Every tab, both languages, both themes, map and table: no request, no connection, no error."""
    page = open_page(visitor, page_file)
    for part in ({}, {"lang": "zh"}, {"theme": "dark", "extent": "all"}, {"view": "table"}, {"by": "sex"}):
        for tab in ("answer", "evidence", "conflicts", "compare"):
            strata = {"a": "female", "b": "male"} if "by" in part else {}
            changed(page, **{"from": "oxytocin", "to": "ptsd", "pick": "node:amygdala", "tab": tab, **strata, **part})
    page.focus("#skip")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "panel-body"
    assert look(page, "it.state.from") == "oxytocin"
    visitor.assert_undisturbed()


def test_the_policy_stops_a_script_that_got_in(visitor: Visitor, page_file: Path) -> None:
    """Were the page to let markup through after all, it would not run."""
    page = open_page(visitor, page_file)
    page.evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=\"data:,\" onerror=\"window.ran = 1\">')")
    page.evaluate("document.body.append(Object.assign(document.createElement('script'), { text: 'window.ran = 1' }))")
    page.wait_for_timeout(50)
    assert page.evaluate("window.ran") is None
    assert any("Content Security Policy" in error for error in visitor.errors)
    visitor.forgive()


@pytest.mark.parametrize(("lang", "said"), [("en", "cannot unpack"), ("zh", "无法解压")])
def test_a_browser_that_cannot_unpack_the_page_says_so(
    visitor: Visitor, graph: ox.EvidenceGraph, tmp_path: Path, lang: str, said: str
) -> None:
    """Where a reader looks first, in the language of the page, and without an error."""
    page = visitor.open(written(tmp_path, ox.page(graph, lang=lang).html))
    page.add_init_script("delete window.DecompressionStream")
    page.reload()
    assert page.locator("#counts").is_visible()
    assert said in page.inner_text("#counts")
    visitor.assert_undisturbed()


@pytest.mark.parametrize("broken", ["script", "graph", "library"])
def test_a_damaged_file_says_so_twice(visitor: Visitor, page_file: Path, tmp_path: Path, broken: str) -> None:
    """Cut short on its way: a sentence in both languages where a blank page was, and the error where errors stand."""
    html = page_file.read_text("utf-8")
    begin = html.index(">", html.index(f'id="{broken}"')) + 1
    end = html.index("</script>", begin)
    damaged = html[: begin + 400] + html[end:]
    page = visitor.open(written(tmp_path, damaged))
    page.wait_for_selector("#notice:visible")
    for lang, said in (("en", "This file is damaged"), ("zh", "此文件已损坏")):
        assert said in page.inner_text(f"#notice [lang={lang}]")
    assert visitor.errors
    visitor.forgive()


def test_two_builds_are_the_same_bytes(tmp_path: Path) -> None:
    """Whatever order sets and hashes have in a process."""
    made = []
    for seed in ("1", "2"):
        path = tmp_path / f"{seed}.html"
        start("page", str(path), "--sex", "female", "--layer", "primary", "--layer", "review", PYTHONHASHSEED=seed)
        made.append(path.read_bytes())
    assert made[0] == made[1]


# --- hostile graphs ---------------------------------------------------------------------------------------------------

HOSTILE = (
    "<script>alert(1)</script>",
    "</script><script>alert(2)</script><!--",
    "<img src=x onerror=alert(3)> href",
    '"><svg onload=alert(4)><b>bold</b>',
    "' onmouseover='alert(5)' x='",
    "`${alert(6)}` ${alert(6)}",
    "javascript:alert(7)",
    "<a href='javascript:alert(8)'>the word href</a>",
    "</style><style>*{display:none}</style>",
    "\u202egnp.exe\u202c \u200f\u200e\u2066\u2069\u200b\ufeff",
    "]]> --> &lt;i&gt; &#60;i&#62; &amp;amp;",
    "{{ 7 * 7 }} {% raw %} {# no #} {{ graph }} {% endraw %}",
    "\\u003cscript\\u003ealert(9)\\u003c/script\\u003e \\\\ \\",
    "https://evil.example/?q=href http://evil.example/ //evil.example",
    "\U0001fffe \ufdd0 \ufffc \U0001f600 \u0301\u0301\u0301",
    "constructor",
    "__proto__",
    f"{'w' * 4000}<b>{'催' * 4000}",
    "x" * 9_980,
)


def _node(place: int, text: str) -> Node:
    name = "constructor" if text == "constructor" else f"n{place}"
    bare = re.sub(r"\s", "", text)[:4000]
    return Node(
        name,
        ("Disorder", "BrainRegion", "Process")[place % 3] if name != "constructor" else "Disorder",
        f"{text} n{place}",
        f"{text} 中{place}",
        (f"{text} s{place}",),
        f"X{place}:{bare}",
        (f"Y:{bare}",),
        text,
    )


def hostile_graph() -> ox.EvidenceGraph:
    """A graph whose every free text is hostile, and where its review and its papers differ."""
    nodes = [_node(place, text) for place, text in enumerate(HOSTILE)]
    tags = [ContextTag(f"t{place}", text, "", "", text, text, text) for place, text in enumerate(HOSTILE)]
    references = [
        Reference(
            id=f"r{place}",
            citation=(place + 1,),
            title=text,
            authors=text,
            year=2020,
            journal=text,
            volume=text,
            pages=text,
            doi="10.1000/" + "".join(text.split()),  # what the rules let through: anything behind the slash
            pmid=str(place + 1),
            identifier_verified="yes",
            match_confidence="high",
            note=text,
        )
        for place, text in enumerate(HOSTILE)
    ]
    edges = [
        finding(
            f"e{place}-{step}",
            nodes[place].id,
            nodes[(place + step) % len(nodes)].id,
            ("increases", "decreases")[(place + step) % 2],
            sex=("male", "female", "both")[place % 3],
            species="human",
            population=("constructor",),
            site=nodes[place - 1].id,
            setting=(f"t{place}",),
            citation=(place + 1,),
            reference=(f"r{place}",),
            section="2.1",
            statement=text,
            statement_zh=text,
            note=text,
        )
        for place, text in enumerate(HOSTILE)
        for step in (1, 2)
    ]
    doubled = [edge._replace(id=f"{edge.id}-again", effect="no_effect", sex="male") for edge in edges[::5]]
    audit = [
        Discrepancy(f"d{place}", (place + 1,), (f"r{place}",), kind, (f"e{place}-1", f"e{place}-2"), (), text, text)
        for (place, text), kind in zip(enumerate(HOSTILE), cycle(names(DISCREPANCIES)), strict=False)
    ]
    return ox.EvidenceGraph(nodes, [*edges, *doubled], tags, references, audit)


@pytest.fixture(scope="module")
def hostile() -> ox.EvidenceGraph:
    """A graph whose every free text is hostile."""
    return hostile_graph()


@pytest.fixture(scope="module")
def hostile_page(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """Its page, shared by the tests of this module: each sets the whole state."""
    page = written(tmp_path_factory.mktemp("hostile"), ox.page(hostile_graph(), "n0", "n3").html)
    with shared_page(browser, page) as shared:
        yield shared


# Everything that only markup out of a text could have put into the document.
INTRUDERS = """() => {
  const all = [...document.querySelectorAll("*")];
  const elements = all.filter((one) => one.matches("b, i, img, iframe, object, embed, form, base, link, [src]"));
  const handlers = all.filter((one) => [...one.attributes].some(({ name }) => name.startsWith("on")));
  const links = [...document.querySelectorAll("[href]:not(#skip)")].filter(({ href }) =>
    !["https://doi.org", "https://pubmed.ncbi.nlm.nih.gov"].includes(new URL(href).origin));
  return [...elements, ...handlers, ...links].map((one) => one.outerHTML.slice(0, 200));
}"""

TOUR = """({ open, picks }) => {
  const looked = [];
  for (const lang of ["en", "zh"])
    for (const pick of picks) {
      oxygraph.look().change({ ...open, from: "n0", to: "n3", lang, pick, tab: "evidence" });
      looked.push(document.getElementById("panel-body").textContent);
    }
  return looked;
}"""


def test_hostile_text_is_shown_as_text_wherever_it_stands(hostile_page: Page, hostile: ox.EvidenceGraph) -> None:
    """Every node and every finding opened, in both languages: the text is there, letter for letter, and only text."""
    scripts = hostile_page.evaluate("document.scripts.length")
    picks = [*(f"node:{name}" for name in hostile.nodes), *(f"finding:{name}" for name in hostile.edges)]
    looked = hostile_page.evaluate(TOUR, {"open": OPEN, "picks": picks})
    shown = dict(zip([(lang, pick) for lang in ("en", "zh") for pick in picks], looked, strict=True))
    for lang in ("en", "zh"):
        for node in each(hostile.nodes.values()):
            assert (node.name_zh if lang == "zh" else node.name) in shown[lang, f"node:{node.id}"]
            assert node.description in shown[lang, f"node:{node.id}"]
        for edge in hostile.edges.values():
            assert shown[lang, f"finding:{edge.id}"].count(edge.statement) >= 4, "statement, note, tag, paper"
    assert hostile_page.evaluate(INTRUDERS) == []
    assert hostile_page.evaluate("document.scripts.length") == scripts


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_hostile_text_is_shown_as_text_in_every_view(hostile_page: Page, hostile: ox.EvidenceGraph, lang: str) -> None:
    """Tabs, table, lists, filters, the comparison of two settings, and the way with the keys over the map."""
    scripts = hostile_page.evaluate("document.scripts.length")
    question = {"from": "n0", "to": "n3", "lang": lang}
    overlay = {"by": "setting", "a": "t1", "b": "t2"}
    figures: list[dict[str, Any]] = [{"view": view} for view in ("ladder", "brain", "harvest", "forest")]
    for tab in ("answer", "evidence", "conflicts", "compare"):
        parts: list[dict[str, Any]] = [
            {},
            {"extent": "all"},
            {"extent": "all", "view": "table"},
            overlay,
            {"setting": ["t1"]},
            *figures,
        ]
        for part in parts:
            changed(hostile_page, **question, **part, tab=tab, pick="node:n1")
            assert hostile_page.evaluate(INTRUDERS) == []
    changed(hostile_page, **question, extent="all", view="table")
    assert hostile_page.locator("#table tr[data-finding]").count() == len(hostile.edges)
    changed(hostile_page, **question, extent="all", population="constructor")
    assert int(hostile_page.get_attribute("#counts", "data-findings") or 0) == len(hostile.edges)
    hostile_page.focus("#map-focus")
    for key in ("ArrowRight", "ArrowDown", "ArrowRight", "ArrowUp", "Enter"):
        hostile_page.keyboard.press(key)
    hostile_page.fill("#from", "<img src=x onerror=alert(10)>")
    hostile_page.keyboard.press("Enter")
    hostile_page.fill("#to", f"<b>{'z' * 5000}")
    hostile_page.keyboard.press("Enter")
    assert hostile_page.evaluate(INTRUDERS) == []
    assert hostile_page.evaluate("document.scripts.length") == scripts


SVG = "{http://www.w3.org/2000/svg}"


def test_hostile_text_leaves_the_page_as_text(hostile_page: Page, hostile: ox.EvidenceGraph, tmp_path: Path) -> None:
    """The picture is well-formed and holds neither script nor link; the data say what the graph says."""
    changed(hostile_page, extent="all", lang="zh")
    hostile_page.evaluate("document.getElementById('share').open = true")
    saved = {}
    for kind in ("svg", "png", "json", "csv"):
        with hostile_page.expect_download() as download:
            hostile_page.click(f"#{kind}")
        saved[kind] = tmp_path / kind
        download.value.save_as(saved[kind])
    picture = ET.parse(saved["svg"]).getroot()
    assert {element.tag.rpartition("}")[2] for element in picture.iter()} <= {
        *("svg", "title", "desc", "style", "rect", "g", "circle", "path", "line", "polygon", "text")
    }
    styles = "".join(style.text or "" for style in picture.iter(f"{SVG}style"))
    assert "url(" not in styles
    assert "@import" not in styles
    assert not [
        name for element in picture.iter() for name in element.attrib if name.startswith("on") or "href" in name
    ]
    found = {one["id"]: one for one in json.loads(saved["json"].read_text("utf-8"))["findings"]}
    assert {name: one["statement"] for name, one in found.items()} == {
        e.id: e.statement for e in hostile.edges.values()
    }
    assert saved["png"].read_bytes().startswith(b"\x89PNG")


# --- hostile addresses ------------------------------------------------------------------------------------------------

ADDRESSES: list[tuple[str, dict[str, Any]]] = [
    ("from=<script>alert(1)</script>&to=ptsd", {"to": "ptsd"}),
    ("from=constructor&to=__proto__&hops=3", {"hops": 3}),
    ("sex=alien&species=<img src=x onerror=alert(1)>&route=oral", {"route": "oral"}),
    ("population=amygdala&regimen=hourly", {}),
    ("by=setting&a=nope&b=neither", {}),
    ("by=setting&a=familiar_environment&b=<b>", {}),
    ("by=dose&a=nonsense&b=1e999 IU", {}),
    ("by=dose&a=24 IU&b=24 parsecs", {}),
    ("by=sex&a=female&b=javascript:alert(1)", {}),
    ("by=constructor&a=female&b=male", {}),
    ("pick=finding:<img src=x onerror=alert(1)>", {}),
    ("pick=pair:<img src=x>>ptsd&tab=evidence", {"tab": "evidence"}),
    ("pick=pair:Call the number below&tab=evidence", {"tab": "evidence"}),
    ("pick=path:oxytocin>nowhere>ptsd", {}),
    ("pick=node:__proto__&tab=evidence", {"tab": "evidence"}),
    ("pick=alert(1)", {}),
    ("hops=-5", {"hops": 1}),
    ("hops=1e9&one=perhaps", {"hops": 1}),
    ("hops=99", {"hops": 6}),
    ("hops=many", {}),
    ("dose=-3&dose_unit=IU", {}),
    ("dose=1e400&dose_unit=IU", {}),
    ("dose=24", {}),
    ("dose_to=24&dose_unit=IU", {}),
    ("dose=40&dose_to=18&dose_unit=IU", {"dose": 40, "dose_unit": "IU"}),
    ("dose=24&dose_unit=stones", {}),
    ("setting=nope|familiar_environment", {}),
    ("setting=familiar_environment|unfamiliar_environment", {}),
    ("layers=", {}),
    ("layers=review|gossip", {}),
    ("hidden=Everything&effects=miracle&evidence=hearsay", {}),
    ("tab=nowhere&view=<svg onload=alert(1)>&extent=universe", {}),
    ("theme=javascript:alert(1)&lang=fr", {}),
    ("sex=%E0%A4%A&species=%", {}),
    (f"from={'x' * 100_000}", {}),
    ("&".join(f"x{number}={number}" for number in range(10_000)), {}),
    ("sort=9&find=<img src=x onerror=alert(1)>", {"find": "<img src=x onerror=alert(1)>"}),
]


def asked(fragment: str, known: dict[str, Any]) -> dict[str, Any]:
    """The state that an address asks; ends that it does not name are those the page opens on."""
    named = {part.partition("=")[0] for part in fragment.split("&")}
    ends = {end: name for end, name in (("from", "oxytocin"), ("to", "ptsd")) if end not in named}
    return {**OPEN, **ends, **known}


GO = """hash => new Promise(done => {
  addEventListener("hashchange", () => setTimeout(() => done(oxygraph.look().state)), { once: true });
  location.hash = hash;
})"""


def test_what_an_address_says_and_the_graph_does_not_know_is_ignored(visitor: Visitor, page_file: Path) -> None:
    """Hostile addresses, one after the other: no error, no dialog, and only known words in the state."""
    page = open_page(visitor, page_file)
    for fragment, known in ADDRESSES:
        assert page.evaluate(GO, fragment) == {**asked(fragment, known), "view": "ladder"}, fragment
        assert len(page.inner_text("#notice")) < 4000
        assert page.evaluate(INTRUDERS) == []
        assert not visitor.errors, fragment
        assert "<" not in page.inner_text("#panel-body")


@pytest.mark.parametrize(
    "fragment", ["panel-body", "=&&==&%", "__proto__=x&constructor=y", "<img src=x onerror=alert(1)>"]
)
def test_an_address_without_a_known_word_changes_nothing(visitor: Visitor, page_file: Path, fragment: str) -> None:
    """The page opens on its own question, as without an address."""
    page = open_page(visitor, page_file, fragment)
    assert state(page) == {**OPEN, "from": "oxytocin", "to": "ptsd"}
    changed(page, **{"from": "amygdala", "to": "ptsd"})
    page.evaluate(GO, f"{fragment}&elsewhere")
    assert look(page, "it.state.from") == "oxytocin"
    assert page.locator("#figure svg [data-name]").count() > 10


@pytest.mark.parametrize("place", [0, 4, 11, 24])
def test_a_page_opens_on_a_hostile_address(visitor: Visitor, page_file: Path, place: int) -> None:
    """Not only when the address changes under it."""
    fragment, known = ADDRESSES[place]
    page = open_page(visitor, page_file, fragment)
    assert state(page) == asked(fragment, known)
    assert page.evaluate(INTRUDERS) == []
