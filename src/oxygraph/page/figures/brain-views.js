/**
 * The three views of a brain, and the shapes that are drawn on them.
 *
 * @import { Mark } from "./scene.js"
 *
 * @typedef {readonly [x: number, y: number, z: number]} Point Millimetres of MNI152.
 * @typedef {readonly [x: number, y: number]} Spot On the paper.
 */
import { COLOUR_OF } from "./glyphs.js";
import { roundEven } from "./numbers.js";
import { circle, polyline } from "./scene.js";

export const SIDE = "side";

/** @type {Record<string, readonly [across: 0 | 1, up: 1 | 2]>} View → which of x, y and z go right and upwards. */
export const VIEWS = { [SIDE]: [1, 2], front: [0, 2], top: [0, 1] };

export const SCALE = 1.6;
const ON_ONE_SIDE = 2.5; // millimetres from the middle within which a region lies on no side
/** How far the arcs of couplings of the same two places are bent, one after the other. */
export const BENDS = [0.22, -0.22, 0.44, -0.44, 0.66, -0.66];
const PARTS = 12;

/**
 * How far outlines reach.
 *
 * @param {readonly (readonly (readonly [number, number])[])[]} lines
 */
export function spanOf(lines) {
  const points = lines.flat();
  const [across, up] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...across), right: Math.max(...across), low: Math.min(...up), high: Math.max(...up) };
}

/** One of the three views, and where it lies on the paper. */
export class BrainView {
  /**
   * @param {string} name
   * @param {number} left
   * @param {number} top
   * @param {number} scale Pixels of a millimetre.
   */
  constructor(name, left, top, scale) {
    this.name = name;
    this.left = left;
    this.top = top;
    this.scale = scale;
  }

  /**
   * Where a point of the brain lies on the paper.
   *
   * @param {Point} point
   * @returns {Spot}
   */
  at(point) {
    const [across, up] = VIEWS[this.name];
    return [this.left + point[across] * this.scale, this.top - point[up] * this.scale];
  }

  /**
   * From the side one half hides the other.
   *
   * @param {readonly Point[]} places
   */
  shown(places) {
    return this.name === SIDE ? places.filter(([x]) => x < ON_ONE_SIDE) : places;
  }

  /**
   * A region has one number in a view: on the right, where there are two of it.
   *
   * @param {Point} place
   */
  numbered([x]) {
    return this.name === SIDE || x > -ON_ONE_SIDE;
  }
}

/**
 * Where a region lies on a side, once; a region in the middle lies on both.
 *
 * @param {readonly Point[]} places
 * @param {number} side
 */
export function onSide(places, side) {
  return places.filter(([x]) => x * side > 0 || Math.abs(x) < ON_ONE_SIDE).slice(0, 1);
}

/**
 * Points of a curve from one to another, bent to one side.
 *
 * @param {Spot} one
 * @param {Spot} other
 * @param {number} bend
 * @returns {Spot[]}
 */
export function arc([x1, y1], [x2, y2], bend) {
  const [x, y] = [(x1 + x2) / 2 + bend * (y2 - y1), (y1 + y2) / 2 - bend * (x2 - x1)];
  return Array.from({ length: PARTS + 1 }, (_, step) => {
    const share = step / PARTS;
    const [a, b, c] = [(1 - share) ** 2, 2 * (1 - share) * share, share ** 2];
    return [a * x1 + b * x + c * x2, a * y1 + b * y + c * y2];
  });
}

/**
 * A disc whose slices are the shares of studies that decrease, leave, increase; those without an outcome are empty.
 *
 * @param {readonly (readonly [sign: string, count: number])[]} counts
 * @param {number} x
 * @param {number} y
 * @param {number} radius
 * @returns {Mark[]}
 */
export function pie(counts, x, y, radius) {
  const whole = counts.reduce((sum, [, count]) => sum + count, 0);
  let begun = -0.25;
  const slices = counts.flatMap(
    /** @returns {Mark[]} */ ([sign, count]) => {
      if (!count) return [];
      const fill = sign === "?" ? "paper" : COLOUR_OF[sign];
      if (count === whole) return [circle(x, y, radius, { fill })];
      const share = count / whole;
      const steps = Math.max(3, roundEven(24 * share));
      const start = begun;
      begun += share;
      const rim = Array.from({ length: steps + 1 }, (_, step) => {
        const angle = 2 * Math.PI * (start + (share * step) / steps);
        return /** @type {Spot} */ ([x + radius * Math.cos(angle), y + radius * Math.sin(angle)]);
      });
      return [polyline([[x, y], ...rim], { fill, closed: true })];
    },
  );
  const empty = counts.some(([sign, count]) => sign === "?" && count);
  return [...slices, circle(x, y, radius, { stroke: empty ? "muted" : "paper", width: 1 })];
}
