/**
 * Where things stand: columns from the source to the target, a box for each thing, and between the columns room that
 * belongs to lines alone, so that no line runs through a thing or its name.
 *
 * One unit is one pixel of the screen at zoom 1. Nothing here is random: the same picture every time.
 *
 * @import { Item, Order } from "./columns.js"
 * @import { PageGraph } from "./data.js"
 * @import { Box } from "./labels.js"
 * @import { Curve } from "./routes.js"
 * @import { Pair } from "./view.js"
 *
 * @typedef {{ x: number, y: number }} Place
 * @typedef {{ width: number, height: number }} Size
 * @typedef {{ start: number, end: number }} Span
 *
 * @typedef {object} Layout
 * @property {ReadonlyMap<string, Place>} positions Node → where its mark stands.
 * @property {ReadonlyMap<string, Box>} boxes Node → what belongs to it.
 * @property {ReadonlyMap<string, readonly Curve[]>} routes Pair → the course of its line, from subject to object.
 * @property {boolean} upright Whether the columns run from top to bottom.
 * @property {Size} size Of all of it; at least that of the canvas.
 *
 * @typedef {object} Shown What is to be placed.
 * @property {ReadonlySet<string>} nodes
 * @property {readonly Pair[]} pairs
 * @property {ReadonlyMap<string, string>} names
 * @property {string} from
 * @property {string} to
 *
 * @typedef {object} Density How near things stand, in pixels.
 * @property {number} lines Of a name.
 * @property {number} gap Between boxes.
 * @property {number} slot Of a line that passes.
 * @property {number} port Between lines that meet a box.
 *
 * @typedef {object} Plan Columns, and how much room each part of them takes.
 * @property {Order} order
 * @property {readonly Span[]} spans Of the columns.
 * @property {ReadonlyMap<Item, number>} sizes Of the items, along their column.
 * @property {Density} density
 * @property {number} length Of the columns.
 */
import { leastBy } from "../engine/ordering.js";
import { Ruler } from "../figures/metrics.js";
import { columnsOf, ordered } from "./columns.js";
import { coursesOf } from "./courses.js";
import { LINE, MARK } from "./labels.js";
import { settled } from "./settling.js";
import { pairId } from "./view.js";

const [SIDE, TOP] = [10, 34]; // margins; above stand the hint and the buttons
/** @type {readonly Density[]} The roomiest first. */
const DENSITIES = [
  { lines: 4, gap: 12, slot: 9, port: 7 },
  { lines: 4, gap: 8, slot: 7, port: 6 },
  { lines: 3, gap: 7, slot: 6, port: 5 },
  { lines: 3, gap: 5, slot: 5, port: 4 },
  { lines: 2, gap: 5, slot: 5, port: 4 },
  { lines: 2, gap: 4, slot: 4, port: 3 },
  { lines: 1, gap: 4, slot: 4, port: 3 },
];
const [NARROWEST, WIDEST, WIDER] = [70, 160, 6]; // of a box
const MARKED = 20; // how high a box is that has room for its mark
const EASY = 2; // lines of a name that a box is made wide enough for
const [CHANNEL, TIGHT] = [44, 30]; // between columns, where lines cross and are written on
const UPRIGHT = { top: 44, box: 90, depth: 68, channel: 44, abreast: [4, 3, 2] };
const [NARROW, READ] = [640, 120]; // a canvas that narrow is upright where a name would have no more room than that
const ROUNDS = 10;

/**
 * @param {PageGraph} graph
 * @param {Shown} shown
 * @param {Size} size
 * @returns {Layout}
 */
export function place(graph, shown, size) {
  const asked = JSON.stringify([size, shown.from, shown.to, [...shown.names], shown.pairs.map(pairId)]);
  const layout = placed.get(asked) ?? laidOut(graph, shown, size);
  placed.clear();
  placed.set(asked, layout);
  return layout;
}

/** @type {Map<string, Layout>} What was placed last: whoever picks something or changes colours asks for it again. */
const placed = new Map();

/**
 * @param {PageGraph} graph
 * @param {Shown} shown
 * @param {Size} size
 * @returns {Layout}
 */
function laidOut(graph, shown, size) {
  const columns = columnsOf(graph, shown.nodes, shown);
  const plain = size.width < size.height * 0.75 ? null : plainPlan(graph, columns, shown, size);
  const upright = !plain || (size.width < NARROW && roomOf(plain, size) < READ);
  const plan = upright ? uprightPlan(columns, shown, size) : plain;
  const middles = middlesOf(plan, upright ? SIDE : TOP);
  const { boxes, routes } = coursesOf(plan, middles, upright);
  const marks = Array.from(boxes, ([id, box]) => /** @type {const} */ ([id, markIn(box, upright)]));
  const [along, across] = [Math.floor((plan.spans.at(-1)?.end ?? 0) + SIDE), plan.length];
  const whole = upright
    ? { width: Math.max(size.width, across + 2 * SIDE), height: Math.max(size.height, along) }
    : { width: Math.max(size.width, along), height: Math.max(size.height, across + TOP + SIDE) };
  return { positions: new Map(marks), boxes, routes, upright, size: whole };
}

/**
 * How much room the least of the names between the ends would have, as it will be seen: pixels, of all its lines.
 *
 * @param {Plan} plan
 * @param {Size} size
 */
function roomOf({ spans, density, length }, { width, height }) {
  const long = (spans[spans.length - 1]?.end ?? 0) + SIDE;
  const seen = Math.min(1, width / long, height / (length + TOP + SIDE));
  const inner = spans.slice(1, -1).map(({ start, end }) => (end - start - MARK) * seen);
  const lines = Math.max(1, Math.floor((seen * density.lines * LINE + 6) / LINE));
  return Math.min(Number.POSITIVE_INFINITY, ...inner) * lines;
}

/**
 * @param {Box} box
 * @param {boolean} upright
 * @returns {Place}
 */
function markIn([x1, y1, x2, y2], upright) {
  return upright ? { x: (x1 + x2) / 2, y: y1 + MARK / 2 } : { x: x1 + MARK / 2, y: (y1 + y2) / 2 };
}

const BREAKS = /[\s-]/;

/**
 * Columns side by side: as roomy as their length lets them be.
 *
 * @param {PageGraph} graph
 * @param {readonly string[][]} columns
 * @param {Shown} shown
 * @param {Size} size
 * @returns {Plan}
 */
function plainPlan(graph, columns, { pairs, names }, { width, height }) {
  const ruler = new Ruler(graph.figures.widths);
  const lines = (/** @type {string} */ id, /** @type {number} */ box) =>
    ruler.wrapped(names.get(id) ?? "", box - MARK - 4, 12, true).length;
  const word = (/** @type {string} */ id) =>
    Math.max(...(names.get(id) ?? "").split(BREAKS).map((part) => ruler.width(part, 12, true))) + MARK + 6;
  const order = ordered(columns, pairs);
  const room = height - TOP - SIDE;
  let plan = plainOf(order, spansOf(columns, width - 2 * SIDE, lines, word), room, lines);
  if (plan.length > room) {
    const wider = (width * plan.length) / room; // it will be seen smaller, so that names need more room
    plan = plainOf(order, spansOf(columns, wider - 2 * SIDE, lines, word), room, lines);
  }
  return plan;
}

/**
 * @param {Order} order
 * @param {readonly Span[]} spans
 * @param {number} room
 * @param {(id: string, box: number) => number} lines
 * @returns {Plan}
 */
function plainOf(order, spans, room, lines) {
  const wanted = new Map(
    order.columns.flat().map((item) => [item, lines(item.id, spans[item.column].end - spans[item.column].start)]),
  );
  const sized = DENSITIES.map((density) => {
    const alone = (/** @type {Item} */ { column }) => order.columns[column].length === 1;
    const high = (/** @type {Item} */ item) =>
      Math.max(MARKED, LINE * Math.min(wanted.get(item) ?? 1, alone(item) ? DENSITIES[0].lines : density.lines) + 4);
    return { density, ...sizesOf(order, density, high) };
  });
  const fitting = sized.find(({ longest }) => longest <= room) ?? sized[sized.length - 1];
  return { order, spans, ...fitting, length: Math.max(room, fitting.longest) };
}

/**
 * Columns wide enough for their names, as far as there is room, and the rest for the lines between them.
 *
 * @param {readonly string[][]} columns
 * @param {number} width
 * @param {(id: string, box: number) => number} lines How many lines a name takes in a box of so many pixels.
 * @param {(id: string) => number} word How wide a box its longest word takes.
 * @returns {Span[]}
 */
function spansOf(columns, width, lines, word) {
  const gaps = Math.max(1, columns.length - 1);
  const least = columns.map((column) => Math.min(WIDEST, Math.max(NARROWEST, ...column.map(word))));
  const needed = columns.map((column, at) => {
    let box = least[at];
    while (box < WIDEST && column.some((id) => lines(id, box) > EASY)) box += WIDER;
    return box;
  });
  const sum = (/** @type {readonly number[]} */ all) => all.reduce((found, one) => found + one, 0);
  const beyond = Math.max(1, sum(needed) - sum(least));
  const share = Math.min(1, Math.max(0, width - gaps * CHANNEL - sum(least)) / beyond);
  const wished = needed.map((box, at) => least[at] + share * (box - least[at]));
  const squeeze = Math.min(1, (width - gaps * TIGHT) / sum(wished));
  const boxes = wished.map((box) => box * squeeze);
  const channel = (width - sum(boxes)) / gaps;
  let start = SIDE;
  return boxes.map((box) => {
    const span = { start, end: start + box };
    start = span.end + channel;
    return span;
  });
}

/**
 * Rows one below the other, as many boxes abreast as fit.
 *
 * @param {readonly string[][]} columns
 * @param {Shown} shown
 * @param {Size} size
 * @returns {Plan}
 */
function uprightPlan(columns, { pairs }, { width, height }) {
  const density = { lines: 3, gap: 5, slot: 5, port: 4 };
  const tried = UPRIGHT.abreast.map((most) => {
    const rows = columns.flatMap((column) => inParts(column, most));
    const order = ordered(rows, pairs);
    return { rows, order, ...sizesOf(order, density, () => UPRIGHT.box) };
  });
  const room = width - 2 * SIDE;
  const { rows, order, sizes, longest } =
    tried.find((one) => one.longest <= room) ?? leastBy(tried, (one) => one.longest) ?? tried[0];
  const { depth, top } = UPRIGHT;
  const pitch = Math.max(depth + UPRIGHT.channel, (height - top - SIDE - depth) / Math.max(1, rows.length - 1));
  const spans = rows.map((_, at) => ({ start: top + at * pitch, end: top + at * pitch + depth }));
  return { order, spans, sizes, density, length: Math.max(room, longest) };
}

/**
 * @param {readonly string[]} column
 * @param {number} most
 */
function inParts(column, most) {
  const parts = Math.ceil(column.length / most);
  return Array.from({ length: parts }, (_, part) =>
    column.filter((_id, i) => Math.floor((i * parts) / column.length) === part),
  );
}

/**
 * How much of its column each item takes, and how long the longest column is.
 *
 * @param {Order} order
 * @param {Density} density
 * @param {(item: Item) => number} sizeOf What the name of a node takes.
 */
function sizesOf({ columns }, { gap, slot, port }, sizeOf) {
  /** @type {(item: Item) => number} */
  const sizeWith = (item) => {
    if (!item.node) return slot;
    const lines = Math.max(item.before.length, item.after.length + item.level.length);
    return Math.max(sizeOf(item), lines * port) + gap;
  };
  const sizes = new Map(columns.flatMap((column) => column.map((item) => [item, sizeWith(item)])));
  const lengths = columns.map((column) => column.reduce((sum, item) => sum + (sizes.get(item) ?? 0), 0));
  return { sizes, longest: Math.max(0, ...lengths) };
}

/**
 * Where the middle of each item stands in its column: near what it is joined to, so that lines run straight.
 *
 * @param {Plan} plan
 * @param {number} start Of the columns.
 * @returns {ReadonlyMap<Item, number>}
 */
function middlesOf({ order: { columns }, sizes, length }, start) {
  /** @type {Map<Item, number>} */
  const middles = new Map();
  const stand = (/** @type {readonly Item[]} */ column, /** @type {(item: Item) => number} */ wish) => {
    const wishes = column.map((item) => ({ size: sizes.get(item) ?? 0, wish: wish(item) - start }));
    for (const [i, middle] of settled(wishes, length).entries()) middles.set(column[i], start + middle);
  };
  for (const column of columns) stand(column, ({ rank }) => start + (length * (rank + 0.5)) / column.length);
  const near = (/** @type {Item} */ item) => {
    const joined = [...item.before, ...item.after];
    const sum = joined.reduce((all, one) => all + (middles.get(one) ?? 0), 0);
    return joined.length ? sum / joined.length : (middles.get(item) ?? 0);
  };
  for (let round = 0; round < ROUNDS; round += 1)
    for (const column of round % 2 ? [...columns].reverse() : columns) stand(column, near);
  return middles;
}
