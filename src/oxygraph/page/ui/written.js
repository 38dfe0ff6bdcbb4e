/**
 * What is written on a picture, on the screen or in a file: where labels stand, and how colours mix.
 *
 * @import { Label, Measure } from "./labels.js"
 * @import { Picture } from "./picture.js"
 */
import { sortedBy } from "../engine/ordering.js";
import { labels, onLines } from "./labels.js";
import { along, placeOf } from "./lines.js";

export const FONT = '12px "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif';

const MOST_LINES = 160; // with more of them, what is written on lines would cover the map
const SHIFTS = [0, 0.08, -0.08, 0.16, -0.16, 0.24];

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
export function labelsAt({ nodes, layout, width, height }, scale, measure, hovered) {
  const scaled = nodes.map((node) => ({
    ...node,
    x: node.x * scale,
    y: node.y * scale,
    size: node.size * scale,
    forced: node.id === hovered || node.picked,
  }));
  const ranked = sortedBy(scaled, ({ forced, end, faded, degree, id }) => [!forced, !end, faded, -degree, id]);
  return labels(ranked, {
    measure,
    room: Math.max(80, layout.room * scale),
    beside: layout.beside,
    lines: layout.beside ? 1 : 2,
    width: width * scale,
    height: height * scale,
  });
}

/**
 * What is written on lines, where there is room: whose sex, and how many findings. Never over a node or its label.
 *
 * @param {Picture} picture
 * @param {number} scale
 * @param {readonly Label[]} placed
 * @param {Measure} measure
 */
export function lineLabels({ lines, layout, nodes, badges }, scale, placed, measure) {
  if (lines.length > MOST_LINES) return [];
  const marks = [
    ...nodes.map(({ x, y, size }) => ({ x: x * scale, y: y * scale, size: size * scale })),
    ...badges.map(({ x, y }) => ({ x: x * scale, y: y * scale, size: 8 })),
  ];
  const written = lines.filter((line) => line.label && !line.faded);
  const wanted = written.map(({ label, subject, object, bow, labelAt }) => {
    const [a, b] = [placeOf(layout.positions, subject), placeOf(layout.positions, object)];
    const places = SHIFTS.map((shift) => along(a, b, bow, Math.min(0.8, labelAt + shift)));
    return { text: label, width: measure(label), places: places.map(({ x, y }) => ({ x: x * scale, y: y * scale })) };
  });
  return onLines(
    wanted,
    marks,
    placed.map(({ box }) => box),
  );
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
