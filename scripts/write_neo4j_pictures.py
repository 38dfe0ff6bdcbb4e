"""Draw what Neo4j Browser shows of the queries above the pictures of docs/neo4j.md: `make pictures`.

The queries are put to a real server, and the committed style file is applied by Browser's own rules. Where things lie
is ours: columns by the number of steps from the first node, so that the same rows are the same picture.
"""

import math
import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import neo4j
from neo4j.graph import Graph, Node, Relationship

HERE = Path(__file__).parents[1]
sys.path.insert(0, str(HERE / "tests" / "support"))

from browser_rules import Rule, caption_of, rules_of, style_of  # noqa: E402
from neo4j_server import PASSWORD, USERNAME, Neo4jServer  # noqa: E402  the server that the tests use
from oxygraph.evidence.csv_files import read_graph  # noqa: E402
from oxygraph.figures.metrics import fitted, text_width  # noqa: E402
from oxygraph.figures.svg import FONTS  # noqa: E402
from oxygraph.stores.neo4j import Neo4jStore  # noqa: E402
from oxygraph.stores.style import STYLE_SHEET  # noqa: E402

PAGE = HERE / "docs" / "neo4j.md"
PICTURES = HERE / "docs"
_QUERY_AND_PICTURE = re.compile(r"```cypher\n((?:(?!```).)*)```\n+!\[([^]]*)\]\((img/[\w-]+\.svg)\)", re.DOTALL)
_SOURCE = "nodes/oxytocin"
_COLUMN, _LANE, _EDGE, _HEAD = 420, 20, 60, 66
"""How far columns and parallel arrows are apart, and what is left free at the sides and for the labels."""

_SWEEPS = 8
"""How often columns are sorted by what they are joined to."""

Point = tuple[float, float]


def asked(page: str) -> dict[str, tuple[str, str]]:
    """File of each picture on the page → the query above it, and what it is, in words."""
    return {found[3]: (found[1], found[2]) for found in _QUERY_AND_PICTURE.finditer(page)}


class Drawn(NamedTuple):
    """A node or a relationship as it is drawn."""

    key: str
    classes: tuple[str, ...]
    style: Mapping[str, str]
    caption: str

    @property
    def shown(self) -> str:
        """The label or type that a reader knows it by; what begins like the marker is bookkeeping."""
        return next(name for name in self.classes if not name.startswith("_"))

    def size(self, name: str) -> float:
        """A length of the style, in pixels."""
        return float(self.style[name].removesuffix("px"))


def drawn(rules: Sequence[Rule], thing: Node | Relationship) -> Drawn:
    """What the rules make of a node or a relationship."""
    element, classes = ("node", sorted(thing.labels)) if isinstance(thing, Node) else ("relationship", [thing.type])
    style = style_of(rules, element, classes)
    own = {"id": thing.element_id, "type": classes[0]}
    return Drawn(thing["key"], tuple(classes), style, caption_of(style.get("caption", ""), dict(thing), own))


def picture(rules: Sequence[Rule], found: Graph, title: str) -> str:
    """An answer as SVG.

    Args:
        rules: Those of the style file.
        found: The nodes and relationships of the answer.
        title: What it is, in words.
    """
    nodes = {node["key"]: drawn(rules, node) for node in found.nodes}
    arrows = [(drawn(rules, arrow), *_ends(arrow)) for arrow in sorted(found.relationships, key=lambda one: one["key"])]
    pairs = Counter(frozenset(ends) for _, *ends in arrows)
    places = _places(nodes, pairs)
    width = max(x for x, _ in places.values()) + _EDGE
    height = max(y for _, y in places.values()) + _EDGE
    seen: Counter[frozenset[str]] = Counter()
    body = [*_overview([*nodes.values()], 12), *_overview([arrow for arrow, *_ in arrows], 38)]
    for arrow, start, end in arrows:
        pair = frozenset((start, end))
        lane = (seen[pair] - (pairs[pair] - 1) / 2) * _LANE * (1 if start < end else -1)
        seen[pair] += 1
        body.append(_arrow(arrow, (places[start], nodes[start]), (places[end], nodes[end]), lane))
    body += [_node(node, places[key]) for key, node in sorted(nodes.items())]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_n(width)} {_n(height)}" width="{_n(width)}" '
        f'height="{_n(height)}" role="img" font-family="{escape(FONTS)}">\n<title>{escape(title)}</title>\n'
        f'<rect width="{_n(width)}" height="{_n(height)}" fill="#ffffff"/>\n' + "\n".join(body) + "\n</svg>\n"
    )


def _ends(arrow: Relationship) -> tuple[str, str]:
    start, end = (node["key"] for node in arrow.nodes if node is not None)
    return start, end


def _places(nodes: Mapping[str, Drawn], pairs: Mapping[frozenset[str], int]) -> dict[str, Point]:
    """A column for each number of steps from the first node; in it, room for the parallel arrows of each."""
    near: dict[str, dict[str, int]] = {key: {} for key in nodes}
    for pair, count in pairs.items():
        one, other = sorted(pair)
        near[one][other] = near[other][one] = count
    columns = _columns(near)
    rooms = {key: _LANE * (2 * max(near[key].values()) - 1) + 60 for key in nodes}
    tallest = max(sum(rooms[key] for key in column) for column in columns)
    places: dict[str, Point] = {}
    for number, column in enumerate(columns):
        spare = (tallest - sum(rooms[key] for key in column)) / (2 * len(column))
        top = float(_HEAD)
        for key in column:
            places[key] = (_EDGE + number * _COLUMN, top + spare + rooms[key] / 2)
            top += 2 * spare + rooms[key]
    return places


def _columns(near: Mapping[str, Mapping[str, int]]) -> list[list[str]]:
    """The nodes by steps from the source, each beside those it is joined to, the busiest inside."""
    columns = [[_SOURCE if _SOURCE in near else min(key for key in near if key.startswith("nodes/"))]]
    left = {*near} - {*columns[0]}
    while reached := {key for before in columns[-1] for key in near[before]} & left:
        left -= reached
        rising = sorted(reached, key=lambda key: (max(near[key].values()), key))
        columns.append(rising[::2] + rising[1::2][::-1])
    if left:
        raise ValueError(f"not reached from {columns[0]}: {left}")
    for _ in range(_SWEEPS):
        for column in columns:
            heights = {key: (n + 0.5) / len(one) for one in columns for n, key in enumerate(one)}
            column.sort(key=lambda key: round(_mean(heights[other] for other in near[key]), 6))
    return columns


def _mean(numbers: Iterator[float]) -> float:
    listed = [*numbers]
    return sum(listed) / len(listed) if listed else 0.0


def _overview(things: Sequence[Drawn], y: float) -> Iterator[str]:
    """The labels, or the types, with their colours and numbers, as in Browser's margin."""
    counts = Counter(thing.shown for thing in things)
    styles = {thing.shown: thing.style for thing in things}
    x = 12.0
    for name, count in sorted(counts.items(), key=lambda counted: (-counted[1], counted[0])):
        text = f"{name} ({count})"
        width = text_width(text, 11, bold=True) + 16
        fill, ink = styles[name]["color"], styles[name]["text-color-internal"]
        yield (
            f'<g data-overview="{escape(name)}"><rect x="{_n(x)}" y="{_n(y)}" width="{_n(width)}" height="20" rx="10" '
            f'fill="{fill}"/><text x="{_n(x + width / 2)}" y="{_n(y + 14)}" font-size="11" font-weight="600" '
            f'text-anchor="middle" fill="{ink}">{escape(text)}</text></g>'
        )
        x += width + 8


def _node(node: Drawn, place: Point) -> str:
    x, y = place
    radius, size = node.size("diameter") / 2, node.size("font-size")
    lines = caption_lines(node.caption, radius, size)
    first = y + size * (1 - len(lines) / 2) - size * 0.18
    said = "".join(
        f'<text x="{_n(x)}" y="{_n(first + number * size)}" font-size="{_n(size)}" text-anchor="middle" '
        f'fill="{node.style["text-color-internal"]}">{escape(line)}</text>'
        for number, line in enumerate(lines)
    )
    return (
        f'<g data-node="{escape(node.key)}" data-label="{escape(node.shown)}"><title>{escape(node.caption)}</title>'
        f'<circle cx="{_n(x)}" cy="{_n(y)}" r="{_n(radius)}" fill="{node.style["color"]}" '
        f'stroke="{node.style["border-color"]}" stroke-width="{_n(node.size("border-width"))}"/>{said}</g>'
    )


def caption_lines(caption: str, radius: float, size: float) -> list[str]:
    """A caption in as few lines as fit into a disc; where none do, as much as fits, with an ellipsis."""
    words, best = caption.split(), [""]
    for count in range(1, int(2 * radius / size) + 1):
        lines, left = _lines(words, count, radius, size)
        if left:
            lines[-1] = fitted(f"{lines[-1]} {left[0]}".strip(), _chord(count - 1, count, radius, size), size)
        if all(lines):
            best = lines
        if not left:
            break
    return best


def _lines(words: Sequence[str], count: int, radius: float, size: float) -> tuple[list[str], list[str]]:
    left, lines = [*words], []
    for number in range(count):
        width, line = _chord(number, count, radius, size), ""
        while left and text_width(f"{line} {left[0]}".strip(), size) <= width:
            line = f"{line} {left.pop(0)}".strip()
        lines.append(line)
    return lines, left


def _chord(number: int, count: int, radius: float, size: float) -> float:
    """How wide a disc is at the far edge of one of several lines, with a little left free."""
    far = max(abs(number - count / 2), abs(number + 1 - count / 2)) * size
    return 2 * math.sqrt(max(radius**2 - far**2, 0.0)) - 2


def _arrow(arrow: Drawn, start: tuple[Point, Drawn], end: tuple[Point, Drawn], lane: float) -> str:
    """An arc with a head, and its caption in the middle, along it and upright."""
    (a, first), (b, last) = start, end
    length = math.dist(a, b)
    side = ((a[1] - b[1]) / length, (b[0] - a[0]) / length)
    bend = ((a[0] + b[0]) / 2 + side[0] * 2 * lane, (a[1] + b[1]) / 2 + side[1] * 2 * lane)
    shaft, size = arrow.size("shaft-width"), arrow.size("font-size")
    head = shaft + 6
    begin = _towards(a, bend, first.size("diameter") / 2 + 2)
    tip = _towards(b, bend, last.size("diameter") / 2 + 2)
    neck = _towards(tip, bend, head)
    turn = math.degrees(math.atan2(tip[1] - begin[1], tip[0] - begin[0]))
    turn = turn if tip[0] >= begin[0] else turn - math.copysign(180, turn)
    x, y = ((begin[i] + 2 * bend[i] + tip[i]) / 4 for i in (0, 1))
    ink = arrow.style["text-color-internal" if shaft > size else "text-color-external"]
    return (
        f'<g data-relationship="{escape(arrow.key)}" data-type="{escape(arrow.shown)}">'
        f'<path d="M{_p(begin)}Q{_p(bend)} {_p(neck)}" fill="none" stroke="{arrow.style["color"]}" '
        f'stroke-width="{_n(shaft)}"/><polygon points="{_head(tip, neck, head)}" fill="{arrow.style["color"]}"/>'
        f'<text transform="translate({_p((x, y))}) rotate({_n(turn)})" y="{_n(size * 0.36)}" font-size="{_n(size)}" '
        f'text-anchor="middle" fill="{ink}" stroke="#ffffff" stroke-width="{_n(2 * arrow.size("padding"))}" '
        f'paint-order="stroke">{escape(arrow.caption)}</text></g>'
    )


def _towards(place: Point, other: Point, by: float) -> Point:
    far = math.dist(place, other)
    return place[0] + (other[0] - place[0]) / far * by, place[1] + (other[1] - place[1]) / far * by


def _head(tip: Point, neck: Point, width: float) -> str:
    dx, dy = (tip[0] - neck[0]) / width, (tip[1] - neck[1]) / width
    half = width / 2
    left, right = (neck[0] - dy * half, neck[1] + dx * half), (neck[0] + dy * half, neck[1] - dx * half)
    return f"{_p(tip)} {_p(left)} {_p(right)}"


def _n(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")


def _p(point: Point) -> str:
    return f"{_n(point[0])},{_n(point[1])}"


def pictures(driver: neo4j.Driver) -> dict[str, str]:
    """File → picture, of a server that holds the curated graph with its papers."""
    rules = rules_of(STYLE_SHEET.read_text(encoding="utf-8"))
    return {
        name: picture(rules, driver.execute_query(query, result_transformer_=neo4j.Result.graph), title)
        for name, (query, title) in asked(PAGE.read_text(encoding="utf-8")).items()
    }


def main() -> None:
    """Start a server, load it, draw."""
    with TemporaryDirectory() as home, Neo4jServer(Path(home) / "neo4j") as server:
        with Neo4jStore(server.uri, USERNAME, PASSWORD, timeout=60.0) as store:
            store.load(read_graph(), with_papers=True)
        with neo4j.GraphDatabase.driver(server.uri, auth=(USERNAME, PASSWORD)) as driver:
            for name, text in pictures(driver).items():
                (PICTURES / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
