/**
 * The course of a line: curves from the box of one thing to that of another, and what is asked of them.
 *
 * @import { Place } from "./layout.js"
 *
 * @typedef {readonly [from: Place, first: Place, second: Place, to: Place]} Curve A cubic one.
 */

const BESIDE = 9; // how much farther out a line within a column may bow than it would
const PARTS = 10; // of a curve, where it is looked at as straight pieces

/**
 * As SVG and a canvas write it.
 *
 * @param {readonly Curve[]} curves
 */
export function pathOf(curves) {
  const at = (/** @type {Place} */ { x, y }) => `${round(x)} ${round(y)}`;
  return `M${at(curves[0][0])}${curves.map(([, a, b, c]) => ` C${at(a)} ${at(b)} ${at(c)}`).join("")}`;
}

/** @param {number} value */
function round(value) {
  return Math.round(value * 10) / 10;
}

/**
 * A point of a curve.
 *
 * @param {Curve} curve
 * @param {number} share
 * @returns {Place}
 */
export function pointOf([from, first, second, to], share) {
  const rest = 1 - share;
  const [a, b, c, d] = [rest ** 3, 3 * rest * rest * share, 3 * rest * share * share, share ** 3];
  return {
    x: a * from.x + b * first.x + c * second.x + d * to.x,
    y: a * from.y + b * first.y + c * second.y + d * to.y,
  };
}

/**
 * A line as straight pieces.
 *
 * @param {readonly Curve[]} curves
 */
export function pointsOf(curves) {
  const shares = Array.from({ length: PARTS }, (_, i) => (i + 1) / PARTS);
  return [curves[0][0], ...curves.flatMap((curve) => shares.map((share) => pointOf(curve, share)))];
}

/**
 * How far a point is from a line.
 *
 * @param {Place} place
 * @param {readonly Place[]} points
 */
export function distance(place, points) {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < points.length; i += 1) least = Math.min(least, fromPiece(place, points[i - 1], points[i]));
  return least;
}

/**
 * @param {Place} place
 * @param {Place} a
 * @param {Place} b
 */
function fromPiece({ x, y }, a, b) {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const along = ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - a.x - share * dx, y - a.y - share * dy);
}

/**
 * The curves of a line that run where no thing stands: there it may bow, and there it is written on.
 *
 * @param {readonly Curve[]} curves By turns between columns and past the things of one.
 */
export function freeOf(curves) {
  return curves.filter((_, at) => at % 2 === 0);
}

/**
 * The same line, bowed to its side by so many pixels in the middle of its longest free curve, which stays in the room between
 * its columns.
 *
 * @param {readonly Curve[]} curves
 * @param {number} aside
 * @returns {readonly Curve[]}
 */
export function bowed(curves, aside) {
  const chosen = longestOf(curves);
  const [from, first, second, to] = chosen;
  const [u, v] = first.x === second.x ? /** @type {const} */ (["x", "y"]) : /** @type {const} */ (["y", "x"]);
  const length = chord(chosen) || 1;
  const off = (4 / 3) * aside * (u === "x" ? 1 : -1);
  const wished = (-off * (to[v] - from[v])) / length;
  const level = Math.abs(from[u] - to[u]) < BESIDE;
  const reach = [from[u], to[u], ...(level ? [first[u], first[u] + Math.sign(first[u] - from[u]) * BESIDE] : [])];
  const du = Math.min(Math.max(...reach), Math.max(Math.min(...reach), first[u] + wished)) - first[u];
  const dv = (off * (to[u] - from[u])) / length + Math.sign(off) * Math.abs(wished - du);
  const moved = (/** @type {Place} */ place) =>
    /** @type {Place} */ ({ ...place, [u]: place[u] + du, [v]: place[v] + dv });
  return curves.map((curve) => (curve === chosen ? [from, moved(first), moved(second), to] : curve));
}

/**
 * The free curve of a line that is longest.
 *
 * @param {readonly Curve[]} curves
 */
function longestOf(curves) {
  const free = freeOf(curves);
  return free.reduce((best, curve) => (chord(curve) > chord(best) ? curve : best), free[0]);
}

/** @param {Curve} curve */
function chord([from, , , to]) {
  return Math.hypot(to.x - from.x, to.y - from.y);
}
