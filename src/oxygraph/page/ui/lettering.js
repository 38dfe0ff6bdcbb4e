/**
 * Where badges and texts stand on lines: each on its own line, there where fewest others run, and never on a thing, a name,
 * the end of a line, or one another.
 *
 * @import { Box } from "./labels.js"
 * @import { Place, Size } from "./layout.js"
 * @import { Line } from "./picture.js"
 *
 * @typedef {object} Wanted What is to stand on a line.
 * @property {Line} line
 * @property {number} width
 * @property {number} height
 * @property {number} most How many other lines it may cover.
 *
 * @typedef {{ x: number, y: number, box: Box }} Stand
 * @typedef {{ line: string, pair: string, x: number, y: number }} Dot A point of a line.
 */
import { leastBy, sortedBy } from "../engine/ordering.js";
import { Boxes, LINE } from "./labels.js";
import { pointOf } from "./routes.js";
import { pairId } from "./view.js";

const PITCH = 8; // pixels between the points of a line, on each of which something may stand
const NEAR = 5; // how far from what stands there another line keeps, if it can
const [COVERED, TOUCHED] = [8, 1]; // how much worse a place is for a line that runs below it, and for one beside it
const GAP = 8; // between what stands beside one another, which else would read as one
const HEAD = 6; // half of what the end of a line takes
/** How far from the middle of a line something may stand that finds no place on it, the nearest first. */
const AROUND = sortedBy(
  Array.from({ length: 13 * 21 }, (_, at) => [((at % 21) - 10) * PITCH * 2, (Math.floor(at / 21) - 6) * LINE]),
  ([dx, dy]) => [Math.hypot(dx, dy), dx, dy],
);
const CELL = 32;
const ROW = 4096; // cells in a row, which is more than any map is wide

/** What stands on the lines of a picture at a zoom. */
export class Lettering {
  /**
   * @param {readonly Line[]} lines
   * @param {number} scale
   * @param {Size} size Of all of it.
   * @param {{ marks: readonly Box[], things: readonly Box[] }} taken Where nothing may stand, and where only what is
   *   looked at may, if it has no other place.
   */
  constructor(lines, scale, { width, height }, { marks, things }) {
    this.room = { width: width * scale, height: height * scale };
    this.runs = new Map(lines.map((line) => [line, runOf(line, scale)]));
    this.cells = cellsOf([...this.runs.values()].flat());
    const tips = Array.from(this.runs.values(), (run) => run[run.length - 1]);
    this.marks = new Boxes([...marks, ...tips.map((tip) => around(tip, { width: 2 * HEAD, height: 2 * HEAD }))]);
    this.things = new Boxes(things);
    const seen = lines.flatMap((line) => (line.lit ? (this.runs.get(line) ?? []) : []));
    this.lit = new Boxes(seen.map((dot) => around(dot, { width: PITCH, height: PITCH })));
    this.stood = new Boxes([]);
  }

  /**
   * The best place on a line that is still free; null where there is none.
   *
   * @param {Wanted} wanted
   * @returns {Stand | null}
   */
  stand(wanted) {
    const { line, most } = wanted;
    const run = this.runs.get(line) ?? [];
    const free = run.map((dot) => around(dot, wanted)).filter((box) => this.free(box));
    const rated = free.map((box, at) => ({ box, ...this.rated(box, run[0]), far: Math.abs(at / free.length - 0.5) }));
    const clear = rated.filter(({ covers }) => line.lit || covers <= most);
    const best = leastBy(clear, ({ rate, far }) => rate + far)?.box;
    const found = best ?? (line.lit ? this.beside(run, wanted) : undefined);
    if (!found) return null;
    this.stood.add([found[0] - GAP, found[1], found[2] + GAP, found[3]]);
    return { x: (found[0] + found[2]) / 2, y: (found[1] + found[3]) / 2, box: found };
  }

  /**
   * The nearest place around what is looked at, off its lines; over these only where there is none, and over things last.
   *
   * @param {readonly Dot[]} run
   * @param {Wanted} wanted
   */
  beside(run, wanted) {
    const { x, y } = run[Math.floor(run.length / 2)];
    const boxes = AROUND.map(([dx, dy]) => around({ x: x + dx, y: y + dy }, wanted));
    const lasts = [...run.map((dot) => around(dot, wanted)), ...boxes];
    const free = boxes.filter((box) => this.free(box));
    return (
      free.find((box) => this.lit.free(box)) ??
      free[0] ??
      lasts.find((box) => this.marks.free(box) && this.stood.free(box))
    );
  }

  /** @param {Box} box */
  free(box) {
    const { width, height } = this.room;
    const inside = box[0] >= 0 && box[1] >= 0 && box[2] <= width && box[3] <= height;
    return inside && this.marks.free(box) && this.things.free(box) && this.stood.free(box);
  }

  /**
   * How many lines of other pairs run below a box, and how bad that is, with those beside it and the others of its pair.
   *
   * @param {Box} box
   * @param {Dot} own
   */
  rated([x1, y1, x2, y2], own) {
    const [covers, touches] = [new Set(), new Set()];
    for (const cell of cellsIn([x1 - NEAR, y1 - NEAR, x2 + NEAR, y2 + NEAR]))
      for (const { line, pair, x, y } of this.cells.get(cell) ?? []) {
        const far = Math.max(x1 - x, x - x2, y1 - y, y - y2);
        if (line !== own.line && far < NEAR) (far < 0 && pair !== own.pair ? covers : touches).add(line);
      }
    return { covers: covers.size, rate: COVERED * covers.size + TOUCHED * touches.size };
  }
}

/**
 * A line as points, near to one another.
 *
 * @param {Line} line
 * @param {number} scale
 * @returns {Dot[]}
 */
function runOf(line, scale) {
  const { id, curves } = line;
  const dots = curves.flatMap((curve) => {
    const parts = Math.max(1, Math.ceil((scale * lengthOf(curve)) / PITCH));
    return Array.from({ length: parts }, (_, i) => pointOf(curve, i / parts));
  });
  const pair = pairId(line);
  const tip = curves[curves.length - 1][3];
  return [...dots, tip].map(({ x, y }) => ({ line: id, pair, x: x * scale, y: y * scale }));
}

/** @param {readonly Place[]} corners */
function lengthOf(corners) {
  return corners.slice(1).reduce((sum, { x, y }, i) => sum + Math.hypot(x - corners[i].x, y - corners[i].y), 0);
}

/** @param {readonly Dot[]} dots */
function cellsOf(dots) {
  /** @type {Map<number, Dot[]>} */
  const cells = new Map();
  for (const dot of dots) {
    const cell = cellAt(Math.floor(dot.x / CELL), Math.floor(dot.y / CELL));
    const there = cells.get(cell);
    if (there) there.push(dot);
    else cells.set(cell, [dot]);
  }
  return cells;
}

/**
 * @param {number} column
 * @param {number} row
 */
function cellAt(column, row) {
  return row * ROW + column;
}

/** @param {Box} box */
function* cellsIn([x1, y1, x2, y2]) {
  for (let i = Math.floor(x1 / CELL); i <= Math.floor(x2 / CELL); i += 1)
    for (let j = Math.floor(y1 / CELL); j <= Math.floor(y2 / CELL); j += 1) yield cellAt(i, j);
}

/**
 * @param {Place} middle
 * @param {{ width: number, height: number }} size
 * @returns {Box}
 */
export function around({ x, y }, { width, height }) {
  return [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
}
