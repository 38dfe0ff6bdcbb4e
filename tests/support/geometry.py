"""How the map of a page is drawn, measured: lines that cross, names struck, lines through what is not theirs."""

from typing import Any

from playwright.sync_api import Page

from pages import look

MEASURED = """(() => {
  const { scale, placed } = it.map.labels();
  const zoom = ({ x, y }) => ({ x: x * scale, y: y * scale });
  const lines = it.picture.lines.map((line) => ({ ...line, points: it.map.pointsOf(line).map(zoom) }));
  const boxes = it.picture.nodes.map(({ id, box }) => ({ id, box: box.map((at) => at * scale) }));
  const side = (p, q, r) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  const cut = (p, q, r, s) => side(p, q, r) * side(p, q, s) < 0 && side(r, s, p) * side(r, s, q) < 0;
  const pieces = (points) => points.slice(1).map((point, i) => [points[i], point]);
  const cross = (a, b) => pieces(a).some(([p, q]) => pieces(b).some(([r, s]) => cut(p, q, r, s)));
  const fine = (points) => pieces(points).flatMap(([p, q]) =>
    Array.from({ length: 9 }, (_, i) => ({ x: p.x + ((q.x - p.x) * i) / 8, y: p.y + ((q.y - p.y) * i) / 8 })));
  const within = ([x1, y1, x2, y2], { x, y }) => x > x1 && x < x2 && y > y1 && y < y2;
  const runs = lines.map(({ subject, object, points }) => ({ ends: [subject, object], points: fine(points) }));
  const crossing = lines.map((line, i) => lines.slice(0, i).filter((other) =>
    [line.subject, line.object].join() !== [other.subject, other.object].join() && cross(line.points, other.points)));
  const { from, to } = it.state;
  const at = new Map(it.picture.nodes.map((node) => [node.id, it.picture.layout.upright ? node.y : node.x]));
  const said = it.map.onLines().labels;
  return {
    scale, nodes: boxes.length, lines: lines.length, named: placed.length,
    crossings: crossing.flat().length,
    through: runs.filter((run) => boxes.some(({ id, box }) =>
      !run.ends.includes(id) && run.points.some((point) => within(box, point)))).length,
    struck: placed.filter(({ box }) => runs.some((run) => run.points.some((point) => within(box, point)))).length,
    sexes: lines.filter(({ label, faded }) => !faded && /[♂♀]/.test(label)).length,
    sexesWritten: said.filter(({ text }) => /[♂♀]/.test(text)).length,
    last: !at.has(to) || [...at].every(([id, where]) => id === to || where < at.get(to)),
    first: !at.has(from) || [...at].every(([id, where]) => id === from || where > at.get(from)),
  };
})()"""
"""What an expression of `pages.look` says of the map that is drawn."""


def measured(page: Page) -> dict[str, Any]:
    """The geometry of the map that a page shows.

    Returns:
        How many `nodes` and `lines` there are, how many `named`; `crossings` of lines of different pairs; lines
        `through` the box of a thing that is not theirs; names `struck` by any line; how many lines have findings of one
        sex (`sexes`) and how many of them say so (`sexesWritten`); whether the source is `first` and the target `last`.
    """
    found: dict[str, Any] = look(page, MEASURED)
    return found
