/**
 * What is written on a picture, on the screen or in a file: where labels stand, and how colours mix.
 *
 * @import { Box, Label, Measure } from "./labels.js"
 * @import { Picture } from "./picture.js"
 */
import { sortedBy } from "../engine/ordering.js";
import { LINE, labels } from "./labels.js";
import { around, Lettering } from "./lettering.js";

export const FONT = '12px "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif';

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
 * What stands on lines: badges where findings disagree, and, where there is room, how many findings there are and of which
 * sex; what is lit first.
 *
 * @param {Picture} picture
 * @param {number} scale
 * @param {readonly Label[]} placed
 * @param {Measure} measure
 */
export function onLines({ lines, nodes, badges, layout }, scale, placed, measure) {
  const marks = nodes.map(({ x, y, size }) => around({ x: x * scale, y: y * scale }, squared(2 * size * scale)));
  const things = nodes.map(({ box }) => zoomed(box, scale));
  const taken = { marks: [...marks, ...placed.map(({ box }) => box)], things };
  const lettering = new Lettering(lines, scale, layout.size, taken);
  const badged = badges.flatMap((badge) => {
    const stand = lettering.stand({ line: badge.line, ...squared(BADGE), most: Number.POSITIVE_INFINITY });
    return stand ? [{ ...badge, ...stand }] : [];
  });
  const written = sortedBy(
    lines.filter((line) => line.label && !line.faded),
    ({ lit, ids }) => [!lit, -ids.length],
  );
  const labelled = written.flatMap((line) => {
    const stand = lettering.stand({ line, width: measure(line.label), height: LINE, most: COVERED });
    return stand ? [{ text: line.label, lit: line.lit, ...stand }] : [];
  });
  return { badges: badged, labels: labelled };
}

const BADGE = 17; // how wide a badge is, its rim included
const COVERED = 2; // lines that a text may cover; where it would cover more, nobody knows whose it is

/** @param {number} side */
function squared(side) {
  return { width: side, height: side };
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
