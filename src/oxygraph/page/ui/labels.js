/**
 * Labels that never overlap: names beside or below their marks, wrapped or cut short, and what is written on lines.
 *
 * @import { Place } from "./layout.js"
 *
 * @typedef {readonly [x1: number, y1: number, x2: number, y2: number]} Box
 * @typedef {(text: string) => number} Measure The width of a text in pixels.
 *
 * @typedef {object} Labelled A node on the screen.
 * @property {string} id
 * @property {string} text
 * @property {number} x
 * @property {number} y
 * @property {number} size
 * @property {boolean} forced Whether its whole name is written, whatever it covers.
 *
 * @typedef {object} Room
 * @property {Measure} measure
 * @property {number} room How wide a label may be.
 * @property {boolean} beside
 * @property {number} lines How many lines a label has at the most.
 * @property {number} width Of the screen.
 * @property {number} height
 *
 * @typedef {{ id: string, texts: string[], box: Box }} Label
 */

/** The height of a line of text. */
export const LINE = 14;

const CHINESE = /[⺀-鿿]/;
const BREAKS = /(?<=[\s-])/;
const ELLIPSIS = / ?…$/;
const SHORTEST = 7; // of a name cut short, with its ellipsis; less says nothing
const WHOLE = 150; // how wide a whole name may be before it is wrapped

/**
 * A name on at most so many lines of so many pixels; what does not fit ends in an ellipsis.
 *
 * @param {string} text
 * @param {Measure} measure
 * @param {number} room
 * @param {number} most
 */
export function wrap(text, measure, room, most) {
  const words = CHINESE.test(text) ? [...text] : text.split(BREAKS);
  const lines = [""];
  for (const word of words) {
    const last = lines[lines.length - 1];
    if (!last || measure((last + word).trimEnd()) <= room) lines[lines.length - 1] = last + word;
    else lines.push(word);
  }
  const kept = lines.slice(0, most).map((line) => line.trim());
  const cut = lines.length > most;
  const end = kept.length - 1;
  if (cut || measure(kept[end]) > room) kept[end] = shorten(kept[end] + (cut ? " …" : ""), measure, room);
  return kept;
}

/**
 * @param {string} text
 * @param {Measure} measure
 * @param {number} room
 */
function shorten(text, measure, room) {
  let short = text.replace(ELLIPSIS, "");
  while (short.length > 3 && measure(`${short}…`) > room) short = short.slice(0, -1).trimEnd();
  return `${short}…`;
}

/**
 * Labels that fit, none over another nor over a node's mark; each gets the first of its places that is free.
 *
 * @param {readonly Labelled[]} nodes The most important first.
 * @param {Room} room
 */
export function labels(nodes, room) {
  const taken = new Boxes(nodes.map(aroundMark));
  /** @type {Label[]} */
  const placed = [];
  for (const node of nodes) {
    const label = firstFree(node, room, taken);
    if (!label) continue;
    taken.add(label.box);
    placed.push(label);
  }
  return placed;
}

/**
 * @param {Labelled} node
 * @param {Room} room
 * @param {Boxes} taken
 * @returns {Label | null}
 */
function firstFree(node, room, taken) {
  const { width, height } = room;
  const inside = (/** @type {Box} */ box) => box[0] > 0 && box[2] < width && box[1] > 0 && box[3] < height;
  for (const [places, texts] of attempts(node, room)) {
    const box = places.find((one) => inside(one) && taken.free(one));
    if (box) return { id: node.id, texts, box };
    if (node.forced) return { id: node.id, texts, box: within(places[0], width, height) };
  }
  return null;
}

/**
 * @param {{ x: number, y: number, size: number }} mark
 * @returns {Box}
 */
function aroundMark({ x, y, size }) {
  return [x - size, y - size, x + size, y + size];
}

/**
 * What is written on lines, each on the first of its places that is free of marks, labels and one another.
 *
 * @param {readonly { text: string, width: number, places: readonly Place[] }[]} wanted
 * @param {readonly { x: number, y: number, size: number }[]} marks
 * @param {readonly Box[]} boxes
 */
export function onLines(wanted, marks, boxes) {
  const taken = new Boxes([...marks.map(aroundMark), ...boxes]);
  return wanted.flatMap(({ text, width, places }) => {
    /** @type {(place: Place) => Box} */
    const around = ({ x, y }) => [x - width / 2, y - LINE / 2, x + width / 2, y + LINE / 2];
    const place = places.find((one) => taken.free(around(one)));
    if (!place) return [];
    taken.add(around(place));
    return [{ text, ...place, box: around(place) }];
  });
}

/**
 * The box moved just so far that it lies inside.
 *
 * @param {Box} box
 * @param {number} width
 * @param {number} height
 * @returns {Box}
 */
function within([x1, y1, x2, y2], width, height) {
  const dx = Math.max(1 - x1, Math.min(0, width - 1 - x2));
  const dy = Math.max(1 - y1, Math.min(0, height - 1 - y2));
  return [x1 + dx, y1 + dy, x2 + dx, y2 + dy];
}

/**
 * Ways to write a name, the best first: whole before cut short, and for each the places where it may stand.
 *
 * @param {Labelled} node
 * @param {Room} room
 * @returns {Generator<[places: Box[], texts: string[]]>}
 */
function* attempts(node, { measure, room, beside, lines }) {
  for (const texts of wrappings(node, measure, room, lines)) {
    const w = Math.max(...texts.map(measure)) + 2;
    const h = texts.length * LINE;
    const [x, y, gap] = [node.x, node.y, node.size + 3];
    /** @type {Box[]} */
    const [below, above, right, left] = [
      [x - w / 2, y + gap, x + w / 2, y + gap + h],
      [x - w / 2, y - gap - h, x + w / 2, y - gap],
      [x + gap, y - h / 2, x + gap + w, y + h / 2],
      [x - gap - w, y - h / 2, x - gap, y + h / 2],
    ];
    yield [beside ? [right, left, below, above] : [below, above, right, left], texts];
  }
}

/**
 * @param {Labelled} node
 * @param {Measure} measure
 * @param {number} room
 * @param {number} lines
 */
function wrappings(node, measure, room, lines) {
  const wrapped = (/** @type {number} */ width, /** @type {number} */ most) =>
    wrap(node.text, measure, Math.max(40, width - 4), most);
  if (node.forced) return [wrapped(Math.max(room, WHOLE), Number.POSITIVE_INFINITY)];
  const shares = [
    [1, lines],
    [1.5, lines],
    [1, lines + 1],
    [0.75, lines + 1],
    [0.75, lines],
    [0.5, lines],
  ];
  const ways = shares.map(([share, most]) => wrapped(room * share, most));
  const isWhole = (/** @type {string[]} */ texts) => !texts[texts.length - 1].endsWith("…");
  const short = ways.filter((texts) => !isWhole(texts) && texts.join("").length >= SHORTEST);
  return [...ways.filter(isWhole), ...short];
}

const CELL = 64;

/** Boxes on a grid, so that asking whether one is free costs little. */
class Boxes {
  /** @param {readonly Box[]} marks */
  constructor(marks) {
    /** @type {Map<string, Box[]>} */
    this.cells = new Map();
    for (const mark of marks) this.add(mark);
  }

  /** @param {Box} box */
  *touched([x1, y1, x2, y2]) {
    for (let i = Math.floor(x1 / CELL); i <= Math.floor(x2 / CELL); i += 1)
      for (let j = Math.floor(y1 / CELL); j <= Math.floor(y2 / CELL); j += 1) yield `${i} ${j}`;
  }

  /** @param {Box} box */
  add(box) {
    for (const cell of this.touched(box)) {
      const boxes = this.cells.get(cell);
      if (boxes) boxes.push(box);
      else this.cells.set(cell, [box]);
    }
  }

  /** @param {Box} box */
  free(box) {
    for (const cell of this.touched(box)) if (this.cells.get(cell)?.some((other) => overlap(box, other))) return false;
    return true;
  }
}

/**
 * @param {Box} a
 * @param {Box} b
 */
function overlap(a, b) {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
