/* Where things stand: columns from intervention to disorder, ordered to keep lines short, and labels that never overlap.
   One unit is one pixel of the screen at zoom 1. Nothing here is random: the same picture every time. */
const Layout = (() => {
  const MARGIN = 34;
  const ROOMY = [58, 44, 32]; // heights of a row whose labels stand below their marks
  const DENSE = [28, 22, 17]; // and of one whose labels stand beside them
  const LINE = 14;

  /** Node id → position, for the nodes shown on a canvas of so many pixels. */
  function place(graph, nodes, steps, width, height) {
    const upright = width < height * 0.75;
    const [along, across] = upright ? [height, width] : [width, height];
    const columns = columnsOf(graph, nodes);
    order(columns, steps);
    const fitting = (rows, pitch) => rows.find((row) => lanes(columns, across, row).length * pitch <= along - MARGIN);
    const rowHeight = upright ? 96 : fitting(ROOMY, 96) || fitting(DENSE, 50) || DENSE.at(-1);
    const split = lanes(columns, across, rowHeight);
    const beside = !upright && rowHeight < ROOMY.at(-1);
    const rows = Math.max(...split.map((lane) => lane.length));
    const edge = beside || upright ? MARGIN : 64; // a label is wider than the mark it stands under
    const pitch = (along - 2 * edge) / Math.max(1, split.length - (beside ? 0 : 1));
    const positions = new Map();
    split.forEach((lane, i) => {
      const gap = (across - 2 * MARGIN) / (beside ? rows : lane.length);
      lane.forEach((id, j) => {
        // Neighbouring lanes are staggered, so that a long line does not run through the node in between; where rows are
        // dense by half a row, so that a label runs between the nodes of the next lane.
        const row = beside ? Math.floor(((j + 0.5) * rows) / lane.length) + (i % 2 ? 0.75 : 0.25) : j + 0.5 - (lane.length > 1 && i % 2 ? 0.16 : 0);
        const [x, y] = [edge + (split.length === 1 ? along / 2 - edge : i * pitch), MARGIN + gap * row];
        positions.set(id, upright ? { x: y, y: x } : { x, y });
      });
    });
    return { positions, beside, upright, room: beside ? 2 * pitch - 16 : upright ? across / Math.max(1, ...split.map((lane) => lane.length)) : pitch };
  }

  function columnsOf(graph, nodes) {
    const columns = new Map();
    for (const id of [...nodes].sort()) {
      const { level } = graph.nodes.get(id);
      if (!columns.has(level)) columns.set(level, []);
      columns.get(level).push(id);
    }
    return [...columns].sort(([a], [b]) => a - b).map(([, column]) => column);
  }

  /** Barycentre sweeps: each column in the order of the middle of its neighbours, forth and back. */
  function order(columns, steps) {
    const near = new Map();
    for (const step of steps)
      for (const [a, b] of [[step.subject, step.object], [step.object, step.subject]]) {
        if (!near.has(a)) near.set(a, []);
        near.get(a).push(b);
      }
    const rank = new Map();
    const settleRanks = (column) => column.forEach((id, i) => rank.set(id, (i + 0.5) / column.length));
    columns.forEach(settleRanks);
    for (let sweep = 0; sweep < 8; sweep += 1)
      for (const column of sweep % 2 ? [...columns].reverse() : columns) {
        const middle = new Map(column.map((id) => {
          const ranks = (near.get(id) || []).map((other) => rank.get(other)).filter((value) => value !== undefined);
          return [id, ranks.length ? ranks.reduce((sum, value) => sum + value, 0) / ranks.length : rank.get(id)];
        }));
        column.sort((a, b) => middle.get(a) - middle.get(b) || compareTexts(a, b));
        settleRanks(column);
      }
  }

  /** Columns too long for the canvas, each split into several of equal length. */
  function lanes(columns, across, rowHeight) {
    const most = Math.max(2, Math.floor((across - 2 * MARGIN) / rowHeight));
    return columns.flatMap((column) => {
      const parts = Math.ceil(column.length / most);
      return Array.from({ length: parts }, (_, part) => column.filter((_id, i) => i % parts === part));
    });
  }

  // --- labels ---------------------------------------------------------------------------------------------------------

  /** A name on at most so many lines of so many pixels; what does not fit ends in an ellipsis. */
  function wrap(text, measure, room, most) {
    const words = /[⺀-鿿]/.test(text) ? [...text] : text.split(/(?<=[\s-])/);
    const lines = [""];
    for (const word of words) {
      const longer = lines.at(-1) + word;
      if (!lines.at(-1) || measure(longer.trimEnd()) <= room) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    const kept = lines.slice(0, most).map((line) => line.trim());
    const cut = lines.length > most;
    const last = kept.length - 1;
    if (cut || measure(kept[last]) > room) kept[last] = shorten(kept[last] + (cut ? " …" : ""), measure, room);
    return kept;
  }

  function shorten(text, measure, room) {
    let short = text.replace(/ ?…$/, "");
    while (short.length > 3 && measure(`${short}…`) > room) short = short.slice(0, -1).trimEnd();
    return `${short}…`;
  }

  /**
   * Labels that fit, none over another nor over a node's mark. `nodes` come with their place on the screen, the most
   * important first; each gets the first of its places that is free.
   */
  function labels(nodes, { measure, room, beside, lines, width, height }) {
    const taken = new Boxes(nodes.map(({ x, y, size }) => [x - size, y - size, x + size, y + size]));
    const placed = [];
    const inside = (box) => box[0] > 0 && box[2] < width && box[1] > 0 && box[3] < height;
    for (const node of nodes) {
      for (const [places, texts] of attempts(node, measure, room, beside, lines)) {
        const box = places.find((one) => inside(one) && taken.free(one)) || (node.forced && within(places[0], width, height));
        if (!box) continue;
        taken.add(box);
        placed.push({ id: node.id, texts, box });
        break;
      }
    }
    return placed;
  }

  /** What is written on lines, each on the first of its places that is free of marks, labels and one another. */
  function onLines(wanted, marks, boxes) {
    const taken = new Boxes([...marks.map(([x, y, size]) => [x - size, y - size, x + size, y + size]), ...boxes]);
    return wanted.flatMap(({ text, width, places }) => {
      const around = ({ x, y }) => [x - width / 2, y - LINE / 2, x + width / 2, y + LINE / 2];
      const place = places.find((one) => taken.free(around(one)));
      if (!place) return [];
      taken.add(around(place));
      return [{ text, ...place, box: around(place) }];
    });
  }

  /** The box moved just so far that it lies inside. */
  function within([x1, y1, x2, y2], width, height) {
    const dx = Math.max(1 - x1, Math.min(0, width - 1 - x2));
    const dy = Math.max(1 - y1, Math.min(0, height - 1 - y2));
    return [x1 + dx, y1 + dy, x2 + dx, y2 + dy];
  }

  const SHORTEST = 7; // of a name cut short, with its ellipsis; less says nothing

  function* attempts(node, measure, room, beside, lines) {
    const wrapped = (width, most) => wrap(node.text, measure, Math.max(40, width - 4), most);
    const ways = node.forced ? [wrapped(Math.max(room, 150), Infinity)]
      : [[1, lines], [1.5, lines], [1, lines + 1], [0.75, lines + 1], [0.75, lines], [0.5, lines]].map(([share, most]) => wrapped(room * share, most));
    const isWhole = (texts) => !texts.at(-1).endsWith("…");
    for (const texts of [...ways.filter(isWhole), ...ways.filter((one) => !isWhole(one) && one.join("").length >= SHORTEST)]) {
      const w = Math.max(...texts.map(measure)) + 2;
      const h = texts.length * LINE;
      const [x, y, gap] = [node.x, node.y, node.size + 3];
      const below = [x - w / 2, y + gap, x + w / 2, y + gap + h];
      const above = [x - w / 2, y - gap - h, x + w / 2, y - gap];
      const right = [x + gap, y - h / 2, x + gap + w, y + h / 2];
      const left = [x - gap - w, y - h / 2, x - gap, y + h / 2];
      yield [beside ? [right, left, below, above] : [below, above, right, left], texts];
    }
  }

  /** Boxes on a grid, so that asking whether one is free costs little. */
  class Boxes {
    constructor(marks) {
      this.cells = new Map();
      marks.forEach((mark) => this.add(mark));
    }

    * touched([x1, y1, x2, y2]) {
      for (let i = Math.floor(x1 / 64); i <= Math.floor(x2 / 64); i += 1)
        for (let j = Math.floor(y1 / 64); j <= Math.floor(y2 / 64); j += 1) yield `${i} ${j}`;
    }

    add(box) {
      for (const cell of this.touched(box)) {
        if (!this.cells.has(cell)) this.cells.set(cell, []);
        this.cells.get(cell).push(box);
      }
    }

    free(box) {
      for (const cell of this.touched(box))
        for (const [x1, y1, x2, y2] of this.cells.get(cell) || [])
          if (box[0] < x2 && x1 < box[2] && box[1] < y2 && y1 < box[3]) return false;
      return true;
    }
  }

  // --- lines ----------------------------------------------------------------------------------------------------------

  const APART = 15; // of parallel lines at their middles; the library's ends may take up to 7 of it

  /** How far the middle of each line bows out, in pixels: lines of one pair of nodes, either way, lie side by side. */
  function bows(lines, positions, { width, height }) {
    const pairs = new Map();
    for (const line of lines) {
      const name = [line.subject, line.object].sort().join(">");
      if (!pairs.has(name)) pairs.set(name, []);
      pairs.get(name).push(line);
    }
    const bowed = new Map();
    for (const [name, parallel] of pairs) {
      const [a, b] = name.split(">").map((id) => positions.get(id));
      const level = Math.abs(a.x - b.x) < 4 || Math.abs(a.y - b.y) < 4; // others of their row may stand between them
      const aside = level ? Math.min(46, 0.22 * Math.hypot(a.x - b.x, a.y - b.y)) : 0;
      const inward = (a.y - b.y) * (width - a.x - b.x) + (b.x - a.x) * (height - a.y - b.y) < 0 ? -1 : 1;
      parallel.forEach((line, i) => {
        const bow = level ? inward * (aside + i * APART) : (i - (parallel.length - 1) / 2) * APART;
        bowed.set(line.id, positions.get(line.subject) === a ? bow : -bow);
      });
    }
    return bowed;
  }

  /** The control point of a line: a quadratic curve whose middle is `bow` off the straight one. */
  function curve(a, b, bow) {
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const [nx, ny] = [-(b.y - a.y) / length, (b.x - a.x) / length];
    const [mx, my] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
    return { x: mx + 2 * bow * nx, y: my + 2 * bow * ny };
  }

  /** A point of a line, `share` of the way from its start. */
  function along(a, b, bow, share) {
    const control = curve(a, b, bow);
    const [from, over, to] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
    return { x: from * a.x + over * control.x + to * b.x, y: from * a.y + over * control.y + to * b.y };
  }

  return { place, labels, onLines, bows, curve, along, LINE };
})();
