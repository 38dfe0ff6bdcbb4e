/**
 * The course of lines: parallel ones bow apart, and those along a row bow around what stands between their ends.
 *
 * @import { Place, Size } from "./layout.js"
 * @import { Pair } from "./view.js"
 */

const APART = 15; // of parallel lines at their middles; the library's ends may take up to 7 of it
const LEVEL = 4; // others of their row may stand between two nodes that differ by less than this many pixels

/**
 * How far the middle of each line bows out, in pixels: lines of one pair of nodes, either way, lie side by side.
 *
 * @param {readonly (Pair & { id: string })[]} lines
 * @param {ReadonlyMap<string, Place>} positions
 * @param {Size} size
 */
export function bows(lines, positions, size) {
  /** @type {Map<string, (Pair & { id: string })[]>} */
  const pairs = new Map();
  for (const line of lines) {
    const name = [line.subject, line.object].sort().join(">");
    pairs.set(name, [...(pairs.get(name) ?? []), line]);
  }
  /** @type {Map<string, number>} */
  const bowed = new Map();
  for (const [name, parallel] of pairs) {
    const [first, second] = name.split(">");
    const [a, b] = [placeOf(positions, first), placeOf(positions, second)];
    parallel.forEach((line, i) => {
      const bow = bowOf(a, b, i, parallel.length, size);
      bowed.set(line.id, line.subject === first ? bow : -bow);
    });
  }
  return bowed;
}

/**
 * @param {Place} a
 * @param {Place} b
 * @param {number} i
 * @param {number} count
 * @param {Size} size
 */
function bowOf(a, b, i, count, { width, height }) {
  if (Math.abs(a.x - b.x) >= LEVEL && Math.abs(a.y - b.y) >= LEVEL) return (i - (count - 1) / 2) * APART;
  const aside = Math.min(46, 0.22 * Math.hypot(a.x - b.x, a.y - b.y));
  const inward = (a.y - b.y) * (width - a.x - b.x) + (b.x - a.x) * (height - a.y - b.y) < 0 ? -1 : 1;
  return inward * (aside + i * APART);
}

/**
 * @param {ReadonlyMap<string, Place>} positions
 * @param {string} id
 * @returns {Place}
 */
export function placeOf(positions, id) {
  const place = positions.get(id);
  if (!place) throw new Error(`${id} stands nowhere`);
  return place;
}

/**
 * The control point of a line: a quadratic curve whose middle is `bow` off the straight one.
 *
 * @param {Place} a
 * @param {Place} b
 * @param {number} bow
 * @returns {Place}
 */
export function curve(a, b, bow) {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [nx, ny] = [-(b.y - a.y) / length, (b.x - a.x) / length];
  const [mx, my] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
  return { x: mx + 2 * bow * nx, y: my + 2 * bow * ny };
}

/**
 * A point of a line, `share` of the way from its start.
 *
 * @param {Place} a
 * @param {Place} b
 * @param {number} bow
 * @param {number} share
 * @returns {Place}
 */
export function along(a, b, bow, share) {
  const control = curve(a, b, bow);
  const [from, over, to] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
  return { x: from * a.x + over * control.x + to * b.x, y: from * a.y + over * control.y + to * b.y };
}
