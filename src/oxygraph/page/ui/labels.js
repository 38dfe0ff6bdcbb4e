/**
 * Labels that never overlap: names in their boxes, wrapped or cut short, none like another.
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
 * @property {Box} box What belongs to it: its mark, and room for its name.
 * @property {boolean} forced Whether its whole name is written, whatever it covers.
 *
 * @typedef {object} Room
 * @property {Measure} measure
 * @property {boolean} upright Whether a name stands below its mark, not beside it.
 * @property {number} scale
 * @property {number} width Of the drawing.
 * @property {number} height
 *
 * @typedef {{ id: string, texts: string[], box: Box }} Label
 */
import { filled, isChinese, parted, wordsOf } from "../figures/metrics.js";
import { toldApart } from "./apart.js";

/** The height of a line of text. */
export const LINE = 14;
/** Of a box, what belongs to its mark. */
export const MARK = 24;

const ELLIPSIS = / ?…$/;
const SHORTEST = 7; // of a name cut short, with its ellipsis; less says nothing
const SHORTEST_CHINESE = 4; // whose letters say more
const LEAST = 3; // letters of a word before an ellipsis
const WHOLE = 150; // how wide a whole name may be before it is wrapped

/**
 * A name on at most so many lines of so many pixels: words that are wider are parted, if that lets all of it stand; else
 * what does not fit ends in an ellipsis.
 *
 * @param {string} text
 * @param {Measure} measure
 * @param {number} room
 * @param {number} most
 */
function wrap(text, measure, room, most) {
  const all = parted(text, room, measure);
  if (all.length <= most && all.every((line) => line.length === 1 || measure(line) <= room)) return all;
  const lines = filled(isChinese(text) ? [...text] : wordsOf(text), room, measure);
  const kept = lines.slice(0, most).map((line) => line.trim());
  const cut = lines.length > most;
  const end = kept.length - 1;
  if (cut) kept[end] = shorten(lines.slice(end).join(""), measure, room);
  return kept.map((line) => (measure(line) > room && line.length > 1 ? shorten(line, measure, room) : line));
}

/**
 * @param {string} text
 * @param {Measure} measure
 * @param {number} room
 */
function shorten(text, measure, room) {
  let short = text.replace(ELLIPSIS, "");
  const least = isChinese(text) ? 1 : LEAST;
  while (short.length > least && measure(`${short}…`) > room) short = short.slice(0, -1).trimEnd();
  return `${short}…`;
}

/**
 * Names that fit into their boxes, none over another nor over a mark.
 *
 * @param {readonly Labelled[]} nodes The most important first.
 * @param {Room} room
 */
export function labels(nodes, room) {
  const taken = new Boxes(nodes.map(aroundMark));
  const texts = toldApart(
    nodes.map((node) => cutOf(node, room)),
    room.measure,
  );
  /** @type {Label[]} */
  const placed = [];
  for (const [at, node] of nodes.entries()) {
    const label = node.forced ? whole(node, room) : named(node, texts[at], room);
    if (!(label && (node.forced || taken.free(label.box)))) continue;
    taken.add(label.box);
    placed.push(label);
  }
  return placed;
}

/**
 * Where in its box a name stands, as it is at the present zoom.
 *
 * @param {Labelled} node
 * @param {Room} room
 * @returns {Box}
 */
function areaOf({ box: [x1, y1, x2, y2] }, { upright, scale }) {
  return upright ? [x1 + 1, y1 + MARK * scale, x2 - 1, y2] : [x1 + MARK * scale, y1, x2 - 3, y2];
}

/**
 * A name as its box has room for it.
 *
 * @param {Labelled} node
 * @param {Room} room
 */
function cutOf(node, room) {
  const [x1, y1, x2, y2] = areaOf(node, room);
  const most = Math.max(1, Math.floor((y2 - y1 + 2) / LINE));
  return { text: node.text, texts: wrap(node.text, room.measure, x2 - x1, most), room: x2 - x1 };
}

/**
 * @param {Labelled} node
 * @param {string[]} texts
 * @param {Room} room
 * @returns {Label | null}
 */
function named(node, texts, room) {
  const cut = texts.some((text) => text.includes("…"));
  if (cut && texts.join("").length < (isChinese(node.text) ? SHORTEST_CHINESE : SHORTEST)) return null;
  return { id: node.id, texts, box: around(texts, areaOf(node, room), room) };
}

/**
 * The whole of a name, though it may not fit.
 *
 * @param {Labelled} node
 * @param {Room} room
 * @returns {Label}
 */
function whole(node, room) {
  const area = areaOf(node, room);
  const texts = wrap(node.text, room.measure, Math.max(area[2] - area[0], WHOLE), Number.POSITIVE_INFINITY);
  return { id: node.id, texts, box: within(around(texts, area, room), room.width, room.height) };
}

/**
 * @param {readonly string[]} texts
 * @param {Box} area
 * @param {Room} room
 * @returns {Box}
 */
function around(texts, [x1, y1, x2, y2], { measure, upright }) {
  const [w, h] = [Math.max(...texts.map(measure)), texts.length * LINE];
  const left = upright ? (x1 + x2 - w) / 2 : x1;
  const top = upright ? y1 : (y1 + y2 - h) / 2;
  return [left, top, left + w, top + h];
}

/**
 * @param {{ x: number, y: number, size: number }} mark
 * @returns {Box}
 */
function aroundMark({ x, y, size }) {
  return [x - size, y - size, x + size, y + size];
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

const CELL = 64;

/** Boxes on a grid, so that asking whether one is free costs little. */
export class Boxes {
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
