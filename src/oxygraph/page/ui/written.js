/**
 * What is written on a picture, on the screen or in a file: where labels stand, and how colours mix.
 *
 * @import { Box, Label, Measure } from "./labels.js"
 * @import { Picture } from "./picture.js"
 */
import { sortedBy } from "../engine/ordering.js";
import { labels, onLines } from "./labels.js";
import { freeOf, pointOf } from "./routes.js";

export const FONT = '12px "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif';

const SHARES = [0.5, 0.38, 0.62, 0.26, 0.74]; // of a curve, where it may be written on

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
 * What is written on lines, where there is room: how many findings, and of which sex. Never over a node or its label;
 * what is lit is written first.
 *
 * @param {Picture} picture
 * @param {number} scale
 * @param {readonly Label[]} placed
 * @param {Measure} measure
 */
export function lineLabels({ lines, nodes, badges }, scale, placed, measure) {
  const written = lines.filter((line) => line.label && !line.faded);
  const wanted = sortedBy(written, ({ lit, ids }) => [!lit, -ids.length]).map(({ label, curves }) => {
    const places = [...freeOf(curves)].reverse().flatMap((curve) => SHARES.map((share) => pointOf(curve, share)));
    return { text: label, width: measure(label), places: places.map(({ x, y }) => ({ x: x * scale, y: y * scale })) };
  });
  return onLines(wanted, [
    ...nodes.map(({ box }) => zoomed(box, scale)),
    ...badges.map(({ x, y }) => around(x * scale, y * scale)),
    ...placed.map(({ box }) => box),
  ]);
}

const BADGE = 8; // the radius of a badge

/**
 * @param {number} x
 * @param {number} y
 * @returns {Box}
 */
function around(x, y) {
  return [x - BADGE, y - BADGE, x + BADGE, y + BADGE];
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
