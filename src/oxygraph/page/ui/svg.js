/**
 * The picture as a file: SVG with its text as text, and PNG made of it at twice the size.
 *
 * @import { Box, Measure } from "./labels.js"
 * @import { Place, Size } from "./layout.js"
 * @import { Badge, Line, Mark, Picture } from "./picture.js"
 * @import { Colours } from "./strokes.js"
 * @import { Curve } from "./routes.js"
 */
import { isolated } from "../figures/svg.js";
import { LINE } from "./labels.js";
import { blend, labelsAt, onLines } from "./written.js";

const SVG = "http://www.w3.org/2000/svg";
const FONTS = "Noto Sans, Noto Sans CJK SC, PingFang SC, Microsoft YaHei, sans-serif";
const SPECIAL = /[&<>"']/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML can hold none of these
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

/** @param {string} text */
function escaped(text) {
  return isolated(text)
    .replace(SPECIAL, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(CONTROL, "");
}

/** @param {number} value */
function round(value) {
  return Math.round(value * 10) / 10;
}

/**
 * @param {Picture} picture
 * @param {string} title
 * @param {Measure} measure
 * @param {{ parts: readonly string[], height: number }} below What stands below, and how high all of it is.
 */
export function writeSvg(picture, title, measure, below) {
  const { colours, width, lines, nodes } = picture;
  const { upright } = picture.layout;
  const marks = new Map(nodes.map((node) => [node.id, node]));
  const placed = labelsAt(picture, 1, measure, "");
  const { badges, labels } = onLines(picture, 1, placed, measure);
  const high = Math.round(below.height);
  const parts = [
    `<svg xmlns="${SVG}" width="${width}" height="${high}" viewBox="0 0 ${width} ${high}" font-family="${FONTS}" font-size="12">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${high}" fill="${colours.paper}"/>`,
    ...below.parts,
    ...lines.map((line) => lineOf(line, colours)),
    ...nodes.map((node) => boxOf(node, colours)),
    ...nodes.map((node) => shapeOf(node, colours)),
    ...badges.map((badge) => badgeOf(badge, colours)),
    ...labels.map((label) => labelOf(label, colours)),
    ...placed.flatMap(({ id, texts, box }) =>
      texts.map((line, i) =>
        textAt(line, { x: upright ? (box[0] + box[2]) / 2 : box[0], y: box[1] + 11 + i * LINE }, colours.text, {
          bold: marks.get(id)?.end,
          anchor: upright ? "middle" : "start",
        }),
      ),
    ),
    "</svg>",
  ];
  return `${parts.join("\n")}\n`;
}

/**
 * A text that begins at a place.
 *
 * @param {string} value
 * @param {Place} place
 * @param {string} colour
 * @param {boolean} [bold]
 */
export function textFrom(value, { x, y }, colour, bold = false) {
  return `<text x="${round(x)}" y="${round(y)}" fill="${colour}"${bold ? ' font-weight="bold"' : ""}>${escaped(value)}</text>`;
}

/**
 * A line as a legend shows it, with its end.
 *
 * @param {Place} place Where it begins.
 * @param {string} colour
 * @param {readonly number[]} dash
 * @param {string} kind
 */
export function lineSample({ x, y }, colour, dash, kind) {
  const dashed = dash.length ? ` stroke-dasharray="${dash.join(" ")}"` : "";
  const course = `M${round(x)} ${round(y)} L${round(x + 29)} ${round(y)}`;
  const line = `<path d="${course}" fill="none" stroke="${colour}" stroke-width="2.5"${dashed}/>`;
  return line + endOf(kind, { x: x + 29, y }, { x: 1, y: 0 }, colour);
}

/**
 * The mark of a category as the legend of a file shows it.
 *
 * @param {Place} place
 * @param {string} shape
 * @param {string} colour
 */
export function markSample({ x, y }, shape, colour) {
  const corners = CORNERS[shape];
  if (!corners) return `<circle cx="${round(x)}" cy="${round(y)}" r="6" fill="${colour}"/>`;
  const points = corners.map(([dx, dy]) => `${round(x + 6 * dx)},${round(y + 6 * dy)}`).join(" ");
  return `<polygon points="${points}" fill="${colour}"/>`;
}

/**
 * What is written on a line; of one that is looked at on paper.
 *
 * @param {{ text: string, lit: boolean, box: Box } & Place} label
 * @param {Colours} colours
 */
function labelOf({ text, lit, box: [x1, y1, x2, y2], x, y }, { paper, text: ink, halo }) {
  const [left, top, wide, high] = [x1 - 2, y1, x2 - x1 + 4, y2 - y1].map(round);
  const under = lit ? `<rect x="${left}" y="${top}" width="${wide}" height="${high}" fill="${paper}"/>` : "";
  return under + textAt(text, { x, y: y + 4 }, ink, { halo });
}

/**
 * @param {Badge & Place} badge
 * @param {Colours} colours
 */
function badgeOf({ x, y, kind }, { badge, paper }) {
  const [fill, ink, sign] = kind === "opposite" ? [badge, paper, "⇅"] : [paper, badge, "∅"];
  return `<g>${circle({ x, y }, 8, fill, badge)}${textAt(sign, { x, y: y + 4 }, ink, { bold: true })}</g>`;
}

/**
 * @param {Line} line
 * @param {Colours} colours
 */
function lineOf(line, { paper }) {
  const colour = blend(line.colour, paper, line.fade);
  const dash = line.dash.length ? ` stroke-dasharray="${line.dash.join(" ")}"` : "";
  const { tip, onward } = endingOf(line.curves);
  const drawn = `<path d="${line.path}" fill="none" stroke="${colour}" stroke-width="${round(line.width)}"${dash}/>`;
  return `${drawn}${endOf(line.end, tip, onward, colour)}`;
}

/**
 * The box of a thing.
 *
 * @param {Mark} node
 * @param {Colours} colours
 */
function boxOf(node, colours) {
  const [x1, y1, x2, y2] = node.box.map(round);
  const [stroke, width] = node.end || node.picked ? [colours.ring, 2] : [blend(colours.text, colours.paper, 0.75), 1];
  return `<rect x="${x1}" y="${y1}" width="${round(x2 - x1)}" height="${round(y2 - y1)}" rx="5" fill="${colours.paper}" stroke="${stroke}" stroke-width="${width}"/>`;
}

/**
 * Where a line ends, and its direction there, of length 1.
 *
 * @param {readonly Curve[]} curves
 */
export function endingOf(curves) {
  const [, , before, tip] = curves[curves.length - 1];
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  return { tip, onward: { x: (tip.x - before.x) / length, y: (tip.y - before.y) / length } };
}

/**
 * The end of a line that comes from a direction: what SVG and a canvas draw, and whether it is filled.
 *
 * @param {string} kind
 * @param {Place} tip
 * @param {Place} onward Of length 1.
 * @returns {{ path: string, filled: boolean, width: number } | null}
 */
export function endShape(kind, { x, y }, onward) {
  const at = (/** @type {number} */ far, /** @type {number} */ aside) =>
    `${round(x + far * onward.x - aside * onward.y)} ${round(y + far * onward.y + aside * onward.x)}`;
  switch (kind) {
    case "arrow":
      return { path: `M${at(2, 0)} L${at(-7, 4.5)} L${at(-7, -4.5)} z`, filled: true, width: 0 };
    case "diamond":
      return { path: `M${at(2, 0)} L${at(-4, 4.5)} L${at(-10, 0)} L${at(-4, -4.5)} z`, filled: true, width: 0 };
    case "bar":
      return { path: `M${at(0, 5.5)} L${at(0, -5.5)}`, filled: false, width: 3 };
    case "circle":
      return {
        path: `M${at(1, 0)} A3.5 3.5 0 1 1 ${at(-6, 0)} A3.5 3.5 0 1 1 ${at(1, 0)} z`,
        filled: false,
        width: 1.5,
      };
    default:
      return null;
  }
}

/**
 * @param {string} kind
 * @param {Place} tip
 * @param {Place} onward
 * @param {string} colour
 */
function endOf(kind, tip, onward, colour) {
  const shape = endShape(kind, tip, onward);
  if (!shape) return "";
  const ink = shape.filled ? `fill="${colour}"` : `fill="none" stroke="${colour}" stroke-width="${shape.width}"`;
  return `<path d="${shape.path}" ${ink}/>`;
}

/**
 * An element of SVG in the page.
 *
 * @param {string} tag
 * @param {Record<string, string | number>} attributes
 */
function svgElement(tag, attributes) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

/**
 * A line as the legend shows it, with its end.
 *
 * @param {string} colour
 * @param {readonly number[]} dash
 * @param {string} kind
 */
export function sample(colour, dash, kind) {
  const svg = svgElement("svg", { width: 34, height: 14, "aria-hidden": "true" });
  const line = lineSample({ x: 0, y: 7 }, colour, dash, kind);
  const drawn = new DOMParser().parseFromString(`<svg xmlns="${SVG}">${line}</svg>`, "image/svg+xml");
  svg.append(...drawn.documentElement.children);
  return svg;
}

/**
 * @param {Place} place
 * @param {number} r
 * @param {string} fill
 * @param {string} stroke
 */
function circle({ x, y }, r, fill, stroke) {
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${r}" fill="${fill}" stroke="${stroke}" stroke-width="1.5"/>`;
}

/**
 * @param {string} value
 * @param {Place} place
 * @param {string} colour
 * @param {{ bold?: boolean, halo?: string, anchor?: string }} how
 */
function textAt(value, { x, y }, colour, { bold, halo, anchor = "middle" }) {
  const weight = bold ? ' font-weight="bold"' : "";
  const outline = halo ? ` stroke="${halo}" stroke-width="3" paint-order="stroke" stroke-linejoin="round"` : "";
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" fill="${colour}"${weight}${outline}>${escaped(value)}</text>`;
}

/**
 * Corners of each shape around the middle, for a mark of size 1; none for a circle.
 *
 * @type {Record<string, readonly (readonly number[])[]>}
 */
const CORNERS = {
  square: [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ],
  diamond: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  triangle: [
    [0, -1.1],
    [1, 0.75],
    [-1, 0.75],
  ],
  triangleDown: [
    [0, 1.1],
    [1, -0.75],
    [-1, -0.75],
  ],
  hexagon: [0, 1, 2, 3, 4, 5].map((i) => [Math.cos((i * Math.PI) / 3), Math.sin((i * Math.PI) / 3)]),
  star: Array.from({ length: 10 }, (_, i) => {
    const [r, turn] = [i % 2 ? 0.5 : 1.1, (i * Math.PI) / 5 - Math.PI / 2];
    return [r * Math.cos(turn), r * Math.sin(turn)];
  }),
};

/**
 * @param {Mark} node
 * @param {Colours} colours
 */
function shapeOf(node, colours) {
  const fill = node.faded ? blend(node.colour, colours.paper, 0.75) : node.colour;
  const stroke = node.end ? colours.ring : blend(node.colour, colours.text, 0.35);
  const corners = CORNERS[node.shape];
  if (!corners) return circle(node, node.size, fill, stroke);
  const points = corners.map(([x, y]) => `${round(node.x + x * node.size)},${round(node.y + y * node.size)}`);
  return `<polygon points="${points.join(" ")}" fill="${fill}" stroke="${stroke}" stroke-width="1.5"/>`;
}

/**
 * The mark of a category, as the legend shows it.
 *
 * @param {{ shape: string, colour: string }} look
 */
export function swatch({ shape, colour }) {
  const corners = CORNERS[shape];
  const svg = svgElement("svg", {
    viewBox: "0 0 16 16",
    width: 16,
    height: 16,
    "aria-hidden": "true",
    class: "swatch",
  });
  const points = corners?.map(([x, y]) => `${8 + 6 * x},${8 + 6 * y}`).join(" ");
  svg.append(
    points
      ? svgElement("polygon", { points, fill: colour })
      : svgElement("circle", { cx: 8, cy: 8, r: 6, fill: colour }),
  );
  return svg;
}

/**
 * The same picture as a PNG blob, twice as large.
 *
 * @param {string} svg
 * @param {Size} size
 * @returns {Promise<Blob>}
 */
export function png(svg, { width, height }) {
  return new Promise((resolve, reject) => {
    const image = new Image();
    const fail = () => reject(new Error("no picture"));
    image.onload = () => {
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [2 * width, 2 * height];
      canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob((blob) => (blob ? resolve(blob) : fail()), "image/png");
    };
    image.onerror = fail;
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  });
}
