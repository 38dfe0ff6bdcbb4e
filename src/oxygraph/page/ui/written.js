/**
 * What is written on a picture, on the screen or in a file: where labels stand, and how colours mix.
 *
 * @import { Box, Label, Measure } from "./labels.js"
 * @import { Line, Picture } from "./picture.js"
 */
import { sortedBy } from "../engine/ordering.js";
import { LINE, labels, onLines } from "./labels.js";
import { freeOf, pointOf } from "./routes.js";

export const FONT = '12px "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif';

const SHARES = [0.5, 0.38, 0.62, 0.26, 0.74]; // of a curve, where it may be written on
const STEPS = [1, 2, 3, 4]; // lines of text above and below

/**
 * How wide texts are, in bold letters.
 *
 * @returns {Measure}
 */
export function measurer() {
  const pen = document.createElement("canvas").getContext("2d");
  if (!pen) throw new Error("this browser draws no pictures");
  pen.font = `bold ${FONT}`;
  /** @type {Map<string, number>} */
  const known = new Map();
  return (text) => {
    const width = known.get(text) ?? pen.measureText(text).width;
    known.set(text, width);
    return width;
  };
}

/**
 * Where labels go at a zoom, in pixels from the origin of the map.
 *
 * @param {Picture} picture
 * @param {number} scale
 * @param {Measure} measure
 * @param {string} hovered The node whose whole name is written.
 */
export function labelsAt({ nodes, layout }, scale, measure, hovered) {
  const scaled = nodes.map((node) => ({
    ...node,
    x: node.x * scale,
    y: node.y * scale,
    size: node.size * scale,
    box: zoomed(node.box, scale),
    forced: node.id === hovered || node.picked,
  }));
  const ranked = sortedBy(scaled, ({ forced, end, faded, degree, id }) => [!forced, !end, faded, -degree, id]);
  const { size, upright } = layout;
  return labels(ranked, { measure, upright, scale, width: size.width * scale, height: size.height * scale });
}

/**
 * @param {Box} box
 * @param {number} scale
 * @returns {Box}
 */
function zoomed([x1, y1, x2, y2], scale) {
  return [x1 * scale, y1 * scale, x2 * scale, y2 * scale];
}

/**
 * What is written on lines, where there is room: how many findings, and of which sex. Never over a name or a mark;
 * what is lit is written first.
 *
 * @param {Picture} picture
 * @param {number} scale
 * @param {readonly Label[]} placed
 * @param {Measure} measure
 */
export function lineLabels({ lines, nodes, badges }, scale, placed, measure) {
  const taken = [
    ...nodes.map(({ x, y, size }) => around(x * scale, y * scale, size * scale)),
    ...badges.map(({ x, y }) => around(x * scale, y * scale, BADGE)),
    ...placed.map(({ box }) => box),
  ];
  const written = lines.filter((line) => line.label && !line.faded);
  const wanted = (/** @type {boolean} */ lit) =>
    sortedBy(written, ({ ids }) => -ids.length)
      .filter((line) => line.lit === lit)
      .map((line) => ({ text: line.label, width: measure(line.label), places: placesOn(line, scale) }));
  const first = onLines(wanted(true), taken); // over boxes, if need be: this is what is looked at
  const boxes = [...nodes.map(({ box }) => zoomed(box, scale)), ...first.map(({ box }) => box)];
  return [...first, ...onLines(wanted(false), [...taken, ...boxes])];
}

/**
 * Where on a line something may be written; of what is looked at also above and below its middle.
 *
 * @param {Line} line
 * @param {number} scale
 */
function placesOn({ curves, lit }, scale) {
  const on = [...freeOf(curves)].reverse().flatMap((curve) => SHARES.map((share) => pointOf(curve, share)));
  const places = on.map(({ x, y }) => ({ x: x * scale, y: y * scale }));
  const [middle] = places;
  const beside = lit
    ? STEPS.flatMap((step) => [step, -step]).map((by) => ({ x: middle.x, y: middle.y + by * LINE }))
    : [];
  return [...places, ...beside];
}

const BADGE = 8; // the radius of a badge

/**
 * @param {number} x
 * @param {number} y
 * @param {number} reach
 * @returns {Box}
 */
function around(x, y, reach) {
  return [x - reach, y - reach, x + reach, y + reach];
}

/**
 * A colour with a share of another one, both written `#rrggbb`.
 *
 * @param {string} colour
 * @param {string} other
 * @param {number} share
 */
export function blend(colour, other, share) {
  const parts = (/** @type {string} */ text) => [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16));
  const [a, b] = [parts(colour), parts(other)];
  const mixed = a.map((value, i) => Math.round(value + (b[i] - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}
